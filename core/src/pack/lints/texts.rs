//! Texts that will not read as their author expects: placeholders where none are filled in, or in one language only,
//! untranslated sentences, and numbers written out that change.

use super::text_language::another;
use super::walk::{Part, each_part};
use crate::case::{CaseFields, FieldType};
use crate::check::{CheckSpec, Fault, Operand, ParameterUnit};
use crate::pack::reading::ReadPack;
use crate::pack::{Parameter, Rule};
use crate::text::{Language, Template, Texts};
use crate::{Date, Scalar};

/// Finds placeholders where none are filled in, and differences between the languages of a text.
pub(super) fn warnings(own: &ReadPack, included: &[ReadPack], fields: CaseFields<'_>) -> Vec<Fault> {
    let mut warnings = never_filled_in(own);
    let languages = &own.envelope.languages;
    let parameters = std::iter::once(own).chain(included).flat_map(|pack| &pack.parameters);
    let parameters: Vec<&Parameter> = parameters.map(|(_, parameter)| parameter).collect();
    for (index, rule) in &own.rules {
        let place = format!("/rules/{index}/texts");
        let read = read(rule, &parameters);
        // a text that writes a number out needs no placeholder for it
        let wrong = written_out(rule, &place, languages, &read);
        warnings.extend(wrong.or_else(|| only_in_some(&rule.texts, &place, languages)));
        warnings.extend(untranslated(&rule.texts, &place, languages));
        warnings.extend(in_kroner(rule, languages, own, &read));
        warnings.extend(fixed_in_kroner(rule, &format!("/rules/{index}"), languages, fields));
    }
    for (index, duty) in &own.duties {
        warnings.extend(untranslated(&duty.text, &format!("/duties/{index}/text"), languages));
    }
    warnings
}

/// Reports placeholders in texts in which none are filled in.
fn never_filled_in(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    each_plain_text(own, &mut |texts, place| {
        for language in &own.envelope.languages {
            let template = texts.get(*language).and_then(|text| Template::parse(text).ok());
            let name = template.as_ref().and_then(|template| template.placeholders().map(|(name, _)| name).next());
            if let Some(name) = name {
                let place = format!("{place}/{}", language.code());
                warnings.push(Fault::new(&place, &format!("`{{{name}}}` is filled in in the texts of rules only")));
            }
        }
    });
    warnings
}

/// Visits each text of a pack, with its place.
pub(super) fn each_text(own: &ReadPack, visit: &mut dyn FnMut(&Texts, &str)) {
    each_plain_text(own, visit);
    for (index, rule) in &own.rules {
        visit(&rule.texts, &format!("/rules/{index}/texts"));
    }
}

/// Visits each text of a pack that is shown as it is, with its place.
fn each_plain_text(own: &ReadPack, visit: &mut dyn FnMut(&Texts, &str)) {
    visit(&own.envelope.title, "/title");
    for (index, rule) in &own.rules {
        visit(&rule.title, &format!("/rules/{index}/title"));
    }
    for (index, duty) in &own.duties {
        for (name, texts) in [("title", &duty.title), ("who", &duty.who), ("text", &duty.text)] {
            visit(texts, &format!("/duties/{index}/{name}"));
        }
    }
    for (index, amount) in &own.amounts {
        visit(&amount.title, &format!("/amounts/{index}/title"));
        for (number, version) in amount.versions.iter().enumerate() {
            version.note.iter().for_each(|note| visit(note, &format!("/amounts/{index}/versions/{number}/note")));
        }
    }
    for (index, field) in &own.fields {
        visit(&field.label, &format!("/fields/{index}/label"));
    }
    for (index, label) in &own.labels {
        visit(&label.label, &format!("/labels/{index}/label"));
    }
    for (index, list) in &own.code_lists {
        for (number, code) in list.codes.iter().enumerate() {
            visit(&code.label, &format!("/codeLists/{index}/codes/{number}/label"));
        }
    }
    for (index, parameter) in &own.parameters {
        for (number, value) in parameter.values.iter().enumerate() {
            value.why.iter().for_each(|why| visit(why, &format!("/parameters/{index}/values/{number}/why")));
        }
    }
    for (index, include) in &own.includes {
        for (number, overriding) in include.overrides.iter().enumerate() {
            visit(&overriding.why, &format!("/includes/{index}/overrides/{number}/why"));
        }
    }
}

/// Reports the first placeholder that one language has and another does not.
fn only_in_some(texts: &Texts, place: &str, languages: &[Language]) -> Option<Fault> {
    let mut templates = Vec::new();
    for language in languages {
        // a text that cannot be parsed has a fault of its own
        let text = texts.get(*language)?;
        templates.push((*language, text, Template::parse(text).ok()?));
    }
    templates.iter().find_map(|(language, text, template)| {
        let has = |name: &str| {
            let is_in_two_braces = text.contains(&format!("{{{{{name}}}}}"));
            is_in_two_braces || template.placeholders().any(|(known, _)| known == name)
        };
        let (other, name) = templates.iter().find_map(|(other, _, template)| {
            let missing = template.placeholders().map(|(name, _)| name).find(|name| !has(name));
            missing.map(|name| (other, name))
        })?;
        let (language, other) = (language.code(), other.code());
        let reason = format!("the text in `{language}` does without `{{{name}}}`, which the one in `{other}` has");
        // at all texts together, so that a misspelt placeholder in one of them is reported instead
        Some(Fault::new(place, &reason))
    })
}

/// Reports an English sentence that is the same in another language; one or two words can be the same by chance.
fn untranslated(texts: &Texts, place: &str, languages: &[Language]) -> Option<Fault> {
    let english = texts.get(Language::En).filter(|_| languages.contains(&Language::En))?;
    let is_sentence = english.split_whitespace().count() > 2;
    let is_same = |language: &&Language| **language != Language::En && texts.get(**language) == Some(english);
    // a text in a recognisably wrong language has a fault of its own
    let is_reported =
        |language: &&Language| another(english, **language).is_some() || another(english, Language::En).is_some();
    let other = languages.iter().find(is_same).filter(|other| is_sentence && !is_reported(other))?;
    let reason = format!("the text in `en` is the one in `{}`, word for word", other.code());
    Some(Fault::new(&format!("{place}/en"), &reason))
}

/// The parameters that a rule reads.
fn read<'p>(rule: &Rule, parameters: &[&'p Parameter]) -> Vec<&'p Parameter> {
    let mut read: Vec<&Parameter> = Vec::new();
    each_part(rule, "", &mut |part, _| {
        if let Part::Operand(Operand::Parameter { id }) = part {
            read.extend(parameters.iter().find(|known| known.id == *id));
        }
    });
    read
}

/// Reports a money parameter in kroner instead of øre: a text of the rule that reads it has the same number.
fn in_kroner(rule: &Rule, languages: &[Language], own: &ReadPack, read: &[&Parameter]) -> Option<Fault> {
    let texts: Vec<_> = languages.iter().filter_map(|language| Some((*language, rule.texts.get(*language)?))).collect();
    let is_named = |number: i64| {
        // smaller numbers are as often counts of something else
        number >= 1_000 && texts.iter().any(|(language, text)| stands_in(&language.number(number), text))
    };
    let read = own.parameters.iter().filter(|(_, parameter)| read.iter().any(|read| std::ptr::eq(*read, parameter)));
    let amounts =
        read.filter(|(_, parameter)| parameter.unit == ParameterUnit::Money).flat_map(|(index, parameter)| {
            let values = parameter.values.iter().enumerate();
            values.filter_map(move |(number, value)| match &value.value {
                Some(Scalar::Number(amount)) => Some((index, number, amount.get())),
                _ => None,
            })
        });
    let (index, number, amount) = amounts.into_iter().find(|(_, _, amount)| is_named(*amount))?;
    let mut warning = Fault::new(
        &format!("/parameters/{index}/values/{number}/value"),
        "an amount is written in øre, and this is named in kroner",
    );
    warning.suggestion = amount.checked_mul(100).map(|amount| amount.to_string());
    Some(warning)
}

/// Reports a fixed amount in kroner instead of øre: a text of the rule has the same number, with the unit beside it.
fn fixed_in_kroner(rule: &Rule, place: &str, languages: &[Language], fields: CaseFields<'_>) -> Option<Fault> {
    let is_money = |side: &Operand| match side {
        Operand::Field { field } => matches!(fields.field_and_type_at(field), Some((_, FieldType::Money))),
        _ => false,
    };
    let mut found = None;
    each_part(rule, place, &mut |part, place| {
        let Part::Check(CheckSpec::Compare(compare)) = part else { return };
        let sides = [("right", &compare.left, &compare.right), ("left", &compare.right, &compare.left)];
        for (name, field, value) in sides {
            let Operand::Value { value: Scalar::Number(amount) } = value else { continue };
            let is_named = |amount: i64| {
                let mut texts = languages.iter().filter_map(|language| Some((language, rule.texts.get(*language)?)));
                texts.any(|(language, text)| names_kroner(&language.number(amount), text))
            };
            // 0 is the same in both, and a text may name another amount as well
            let is_right = amount.get() == 0 || kroner(amount.get()).is_some_and(is_named);
            if is_money(field) && !is_right && is_named(amount.get()) {
                let reason = "an amount is written in øre, and this is named in kroner";
                let mut warning = Fault::new(&format!("{place}/{name}/value"), reason);
                warning.suggestion = amount.get().checked_mul(100).map(|amount| amount.to_string());
                found = Some(warning);
            }
        }
    });
    found
}

/// An amount in whole kroner; `None` where there are øre.
fn kroner(amount: i64) -> Option<i64> {
    amount.checked_div(100).filter(|_| amount.checked_rem(100) == Some(0))
}

/// Whether a text has a number with the unit kroner right beside it.
fn names_kroner(figure: &str, text: &str) -> bool {
    let is_unit = |word: Option<&str>| {
        let word = word.unwrap_or_default().to_lowercase();
        ["kr", "krone", "kroner", "nok", "dkk"].contains(&&*word)
    };
    let is_outside = |letter: char| !letter.is_alphanumeric();
    standing_alone(&plain(figure), &plain(text)).any(|(before, after)| {
        let next = after.strip_prefix(' ').and_then(|after| after.split(is_outside).next());
        let previous = before.strip_suffix(' ').and_then(|before| before.rsplit(is_outside).next());
        is_unit(next) || is_unit(previous)
    })
}

/// Reports the first number written out in a rule's text that the rule reads from a parameter with several values.
fn written_out(rule: &Rule, place: &str, languages: &[Language], read: &[&Parameter]) -> Option<Fault> {
    let changing = || read.iter().filter(|parameter| changes(parameter));
    languages.iter().find_map(|language| {
        let text = rule.texts.get(*language)?;
        let (parameter, written) = changing().find_map(|parameter| {
            let mut values = parameter.values.iter().filter_map(|value| value.value.as_ref());
            values.find_map(|value| written_as(value, parameter.unit, *language, text)).map(|text| (parameter, text))
        })?;
        let reason = format!("`{written}` is written out, and the parameter `{}` has other values too", parameter.id);
        Some(Fault::new(&format!("{place}/{}", language.code()), &reason))
    })
}

/// Whether a parameter has several values.
fn changes(parameter: &Parameter) -> bool {
    let mut values = parameter.values.iter().filter_map(|value| value.value.as_ref());
    let first = values.next();
    first.is_some_and(|first| values.any(|value| value != first))
}

/// How a value is written in a text, if it is.
fn written_as(value: &Scalar, unit: ParameterUnit, language: Language, text: &str) -> Option<String> {
    let written = match (value, unit) {
        (Scalar::Number(number), ParameterUnit::Money) => language.number(kroner(number.get())?),
        (Scalar::Number(number), _) => language.number(number.get()),
        (Scalar::Decimal(decimal), _) => language.decimal(*decimal),
        (Scalar::Text(date), ParameterUnit::Date) => language.date(Date::parse(date)?),
        (Scalar::Text(share), ParameterUnit::Share) => language.share(share.parse().ok()?),
        (Scalar::Text(_) | Scalar::Bool(_), _) => return None,
    };
    stands_in(&written, text).then(|| plain(&written))
}

/// Whether a number is in a text, whatever spaces its digits are grouped by.
fn stands_in(figure: &str, text: &str) -> bool {
    stands_alone(&plain(figure), &plain(text))
}

/// A text with plain spaces in place of non-breaking ones.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Whether a number is in a text by itself, not as part of a longer one, a date or a paragraph's number.
fn stands_alone(figure: &str, text: &str) -> bool {
    standing_alone(figure, text).next().is_some()
}

/// The text before and after each place where a number stands by itself.
fn standing_alone<'t>(figure: &'t str, text: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    // `500` ends `1 500`, and `4` does not end `1 4`
    let is_group = figure.split(' ').next().is_some_and(|group| group.len() == 3);
    text.match_indices(figure).filter_map(move |(at, _)| {
        let (before, from) = text.split_at(at);
        let after = from.get(figure.len()..).unwrap_or_default();
        let is_of_longer = before.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, '.' | ',' | '/' | '-' | '{' | '§'))
            || before.trim_end().ends_with('§')
            || is_group && before.strip_suffix(' ').is_some_and(|before| before.ends_with(|sign: char| sign.is_ascii_digit()))
            || after.starts_with(char::is_alphanumeric);
        let mut signs = after.chars();
        let is_date = matches!((signs.next(), signs.next(), signs.next()), (Some('.'), Some(' '), Some(next)) if next.is_lowercase());
        let goes_on = matches!((after.chars().next(), after.chars().nth(1)), (Some('.' | ',' | '/' | '-' | ' '), Some(next)) if next.is_ascii_digit());
        (!is_of_longer && !is_date && !goes_on).then_some((before, after))
    })
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, parameter, rule};
    use super::stands_alone;
    use serde_json::{Value, json};

    fn one(place: &str, reason: &str) -> Vec<(String, String)> {
        vec![(place.to_owned(), reason.to_owned())]
    }

    #[test]
    fn a_value_that_nothing_fills_in_is_reported() {
        let with_title = |title: &str| {
            let mut rule = rule(json!([]), json!({ "kind": "present", "field": "/letter/amount" }));
            rule["title"]["en"] = json!(title);
            faults_of(json!({ "rules": [rule] }))
        };
        let reason = "`{field}` is filled in in the texts of rules only";
        assert_eq!(with_title("{field} is stated"), one("/rules/0/title/en", reason));
        assert_eq!(with_title("The amount is stated"), []);
        let label =
            |label: &str| faults_of(json!({ "labels": [{ "path": "/letter/amount", "label": { "en": label } }] }));
        assert_eq!(
            label("sum in {year}"),
            one("/labels/0/label/en", "`{year}` is filled in in the texts of rules only")
        );
        assert_eq!(label("sum in a year"), []);
    }

    fn with_texts(texts: Value) -> Vec<(String, String)> {
        let both = |text: &str| json!({ "en": text, "nb": text });
        let count =
            json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "value", "value": 3 } });
        let mut rule = rule(json!([]), count);
        (rule["title"], rule["texts"]) = (both("R"), texts);
        faults_of(json!({ "languages": ["nb", "en"], "title": both("X"), "rules": [rule] }))
    }

    #[test]
    fn a_value_that_one_language_leaves_out_is_reported() {
        let faults_of = |nb: &str| with_texts(json!({ "en": "{count} payments; {atMost} is the most.", "nb": nb }));
        let reason = "the text in `nb` does without `{atMost}`, which the one in `en` has";
        assert_eq!(faults_of("Det er {count} utbetalinger."), one("/rules/0/texts", reason));
        assert_eq!(faults_of("Høyst {atMost}, men det er {count} {count|utbetaling|utbetalinger}."), []);
    }

    #[test]
    fn a_sentence_that_was_not_translated_is_reported() {
        let faults_of = |nb: &str, en: &str| with_texts(json!({ "nb": nb, "en": en }));
        let reason = "the text in `en` is the one in `nb`, word for word";
        assert_eq!(faults_of("Brevet mangler beløp.", "Brevet mangler beløp."), one("/rules/0/texts/en", reason));
        assert_eq!(faults_of("Brevet mangler beløp.", "The letter lacks an amount."), []);
        assert_eq!(faults_of("Budsjett: 3", "Budsjett: 3"), []);
    }

    #[test]
    fn a_figure_that_changes_and_is_written_out_is_reported() {
        let faults_of = |unit: &str, values: [Value; 2], text: &str| {
            let [first, second] = values;
            let values =
                json!([{ "value": first, "endsOn": "2019-12-31" }, { "value": second, "startsOn": "2020-01-01" }]);
            let left = match unit {
                "money" => json!({ "kind": "field", "field": "/letter/amount" }),
                "date" => json!({ "kind": "field", "field": "/letter/issuedOn" }),
                _ => json!({ "kind": "count", "items": "/letter/payments/*" }),
            };
            let check =
                json!({ "kind": "compare", "left": left, "is": "atMost", "right": { "kind": "parameter", "id": "p" } });
            let mut rule = rule(json!([]), check);
            rule["texts"]["en"] = json!(text);
            faults_of(json!({ "parameters": [parameter("p", unit, values)], "rules": [rule] }))
        };
        let of = |figure: &str| {
            let reason = format!("`{figure}` is written out, and the parameter `p` has other values too");
            one("/rules/0/texts/en", &reason)
        };
        assert_eq!(faults_of("count", [json!(4), json!(5)], "There may be at most 4."), of("4"));
        assert_eq!(faults_of("count", [json!(4), json!(5)], "There may be at most {limit}, says § 4."), []);
        assert_eq!(
            faults_of("money", [json!(100_000_000), json!(5)], "At most NOK 1,000,000 is given."),
            of("1,000,000")
        );
        assert_eq!(
            faults_of("date", [json!("2019-03-01"), json!("2020-03-01")], "By 1 March 2020."),
            of("1 March 2020")
        );
        // there is one value only
        assert_eq!(faults_of("count", [json!(4), json!(4)], "There may be at most 4."), []);
    }

    #[test]
    fn an_amount_in_kroner_is_reported() {
        let faults_of = |value: i64| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": "atMost",
                "right": { "kind": "parameter", "id": "p" } });
            let mut rule = rule(json!([]), check);
            rule["texts"]["en"] = json!("A grant is NOK 1,000,000 at most.");
            faults_of(json!({ "parameters": [parameter("p", "money", json!([{ "value": value }]))], "rules": [rule] }))
        };
        let reason = "an amount is written in øre, and this is named in kroner";
        assert_eq!(faults_of(1_000_000), one("/parameters/0/values/0/value", reason));
        assert_eq!(faults_of(100_000_000), []);
    }

    #[test]
    fn a_figure_of_a_longer_one_does_not_stand_alone() {
        for text in ["at most 4.", "4 beds", "(4)", "fra 4, eller flere", "høyst 4. Rett det."] {
            assert!(stands_alone("4", text), "{text}");
        }
        assert!(stands_alone("500", "for 2, 500 kr"));
        assert!(stands_alone("50 000", "for 2 50 000 kr"));
        assert!(!stands_alone("500", "1 500"));
        assert!(!stands_alone("500 000", "1 500 000"));
        for text in ["§ 4", "§4", "14", "40", "4. mars", "2,4", "4.5", "4 000", "1/4", "A4", "{4}"] {
            assert!(!stands_alone("4", text), "{text}");
        }
    }

    #[test]
    fn a_fixed_amount_in_kroner_is_reported() {
        let faults_of = |text: &str, field: &str| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": field }, "is": "atMost",
                "right": { "kind": "value", "value": 50_000 } });
            let mut rule = super::super::example::rule(json!([]), check);
            rule["texts"]["en"] = json!(text);
            let places = faults_of(json!({ "rules": [rule] })).into_iter();
            places.filter(|(_, reason)| reason.contains("in kroner")).map(|(place, _)| place).collect::<Vec<_>>()
        };
        assert_eq!(faults_of("It is over NOK 50,000.", "/letter/amount"), ["/rules/0/check/right/value"]);
        assert_eq!(faults_of("It is over 50,000 kroner.", "/letter/amount"), ["/rules/0/check/right/value"]);
        assert_eq!(faults_of("It is over NOK 500.", "/letter/amount"), [""; 0]);
        assert_eq!(faults_of("It is over 50,000 kroner.", "/cohort"), [""; 0]);
    }

    #[test]
    fn an_amount_that_only_looks_like_the_one_in_the_text_is_not_reported() {
        let faults_of = |value: i64, text: &str| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": "more",
                "right": { "kind": "value", "value": value } });
            let mut rule = rule(json!([]), check);
            (rule["title"], rule["texts"]) = (json!({ "nb": "R" }), json!({ "nb": text }));
            let faults = faults_of(json!({ "languages": ["nb"], "title": { "nb": "X" }, "rules": [rule] })).into_iter();
            faults.filter(|(_, reason)| reason.contains("in kroner")).count()
        };
        for (value, text, count) in [
            (0, "Det skal være mer enn 0 kr.", 0),
            (50_000, "Ved mer enn 150 000 kr gjelder andre regler.", 0),
            (500, "Det er over 1 500 kr.", 0),
            (1, "Det er for lite til 1 krav.", 0),
            (100, "Det er for lite til 100 krav.", 0),
            (50_000, "Det er for lite til 50 000 kriterier.", 0),
            // the text names the amount itself and another that looks like it
            (50_000, "Det skal være over 500 kr; over 50 000 kr gjelder andre regler.", 0),
            (500, "Det er over 500 kr.", 1),
            (50_000, "Det er over kr 50\u{a0}000, og for mye.", 1),
            (50_000, "Det er over 50 000 kroner.", 1),
        ] {
            assert_eq!(faults_of(value, text), count, "{value}: {text}");
        }
    }
}
