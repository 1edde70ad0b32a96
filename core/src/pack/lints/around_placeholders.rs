//! What is written around a placeholder though its value brings it: a unit, quotation marks, braces.

use super::quoted::brings_quotes;
use crate::check::Fault;
use crate::judge::Compiled;
use crate::pack::reading::ReadPack;
use crate::text::{Form, Template};
use crate::verdict::ValueKind;

pub(super) fn warnings(own: &ReadPack, compiled: &Compiled) -> Vec<Fault> {
    let mut warnings = Vec::new();
    for (index, rule) in &own.rules {
        let Some(known) = compiled.rules.iter().find(|known| known.id == rule.id) else { continue };
        let provided = known.check.provides();
        let kind_of = |name: &str| provided.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        for language in &own.envelope.languages {
            let Some(template) = rule.texts.get(*language).and_then(|text| Template::parse(text).ok()) else {
                continue;
            };
            let place = format!("/rules/{index}/texts/{}", language.code());
            let text = rule.texts.get(*language).unwrap_or_default();
            warnings.extend(provided.iter().filter_map(|(name, _)| in_two_braces(text, name, &place)));
            warnings.extend(
                template
                    .side_by_side()
                    .filter_map(|(first, second)| mixed_up(first, second, kind_of(first.0)?, &place)),
            );
            warnings.extend(template.in_context().filter_map(|(before, name, after)| {
                let kind = kind_of(name)?;
                let is_amount = kind == ValueKind::Money;
                let previous = is_amount.then(|| currency_before(before, text.starts_with(before))).flatten();
                let reason = match unit_after(&after, kind).or(previous) {
                    Some(unit) => format!("`{unit}` stands beside `{{{name}}}`, which brings its unit"),
                    None if is_quoted(before, &after) && brings_quotes(name, kind, rule, known, compiled) => {
                        format!("`{{{name}}}` stands in quotation marks, which it brings")
                    }
                    None => return None,
                };
                Some(Fault::new(&place, &reason))
            }));
        }
    }
    warnings
}

/// Reports a placeholder twice in a row, and a word chosen by another number than the one right before it.
fn mixed_up(
    (first, form): (&str, Form),
    (second, second_form): (&str, Form),
    kind: ValueKind,
    place: &str,
) -> Option<Fault> {
    use ValueKind::{Decimal, Minutes, Months, Number, Years};
    // days and money are written with their unit
    let is_counted = matches!(kind, Number | Decimal | Months | Years | Minutes);
    let reason = match (form, second_form) {
        (Form::Plain, Form::Plain) if first == second => format!("the value `{{{first}}}` stands twice in a row"),
        (Form::Plain, Form::Count) if first != second && is_counted => {
            format!("the word after `{{{first}}}` goes by `{{{second}}}`")
        }
        _ => return None,
    };
    Some(Fault::new(place, &reason))
}

/// Reports a placeholder in two braces, which are an escaped brace, so that it is not filled in.
fn in_two_braces(text: &str, name: &str, place: &str) -> Option<Fault> {
    let written = format!("{{{{{name}}}}}");
    // with a third brace, braces are meant around the value
    if !text.contains(&written) || text.contains(&format!("{{{written}}}")) {
        return None;
    }
    let mut warning = Fault::new(place, &format!("`{written}` stays as it is written"));
    warning.suggestion = Some(format!("{{{name}}}"));
    Some(warning)
}

/// The unit right after a value that is shown with its own; months, years and minutes are shown without.
fn unit_after(after: &str, kind: ValueKind) -> Option<&str> {
    let units: &[&str] = match kind {
        ValueKind::Days => &["dag", "dager", "dagar", "dage", "døgn", "day", "days"],
        ValueKind::Money => &["kr", "krone", "kroner", "øre", "nok", "dkk"],
        ValueKind::Share => &["%", "prosent", "procent", "percent"],
        _ => return None,
    };
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '%';
    let next = after.trim_start().split(|letter| !is_of_word(letter)).next();
    next.filter(|word| units.contains(&&*word.to_lowercase()))
}

/// The currency right before an amount: `NOK 500`, `over kr. 500`. After a figure or another value it belongs to that;
/// with a full stop it ends a sentence, unless an amount has to follow.
fn currency_before(before: &str, begins_text: bool) -> Option<&str> {
    const LEADS: [&str; 10] = ["over", "under", "enn", "end", "than", "minst", "mindst", "høyst", "høgst", "højst"];
    let mut words = before.split_whitespace().rev();
    let (last, lead) = (words.next()?, words.next());
    let word = last.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    let abbreviated = word.strip_suffix('.').filter(|word| word.eq_ignore_ascii_case("kr"));
    let currency = abbreviated.unwrap_or(word);
    let belongs = match lead {
        Some(lead) if abbreviated.is_some() => LEADS.contains(&&*lead.to_lowercase()),
        Some(lead) => !lead.ends_with(|sign: char| sign.is_ascii_digit()),
        None => begins_text,
    };
    (belongs && ["kr", "nok", "dkk"].contains(&&*currency.to_lowercase())).then_some(currency)
}

fn is_quoted(before: &str, after: &str) -> bool {
    const QUOTES: [char; 9] = ['«', '»', '“', '”', '„', '"', '\'', '‘', '’'];
    before.ends_with(QUOTES) && after.starts_with(QUOTES)
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, parameter, rule};
    use serde_json::json;

    fn reasons_of(check: serde_json::Value, text: &str) -> Vec<String> {
        let mut rule = rule(json!([]), check);
        rule["basis"] = json!("norm");
        rule["texts"]["en"] = json!(text);
        let parameters = json!([
            parameter("most", "money", json!([{ "value": 100 }])),
            parameter("part", "share", json!([{ "value": "20%" }])),
            parameter("gap", "days", json!([{ "value": 60 }])),
            parameter("long", "years", json!([{ "value": 2 }])),
        ]);
        let faults = faults_of(json!({ "rules": [rule], "parameters": parameters })).into_iter();
        faults.map(|(_, reason)| reason).filter(|reason| !reason.starts_with("nothing in the pack uses")).collect()
    }

    #[test]
    fn reports_a_unit_beside_a_value_that_brings_its_own() {
        let amount = json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": "atMost",
            "right": { "kind": "parameter", "id": "most" } });
        let gap = json!({ "kind": "gap", "field": "/network/groups/*/sessions/*/startsOn",
            "atMost": { "kind": "parameter", "id": "gap" } });
        let wrong =
            |name: &str, unit: &str| vec![format!("`{unit}` stands beside `{{{name}}}`, which brings its unit")];
        for (check, text, expected) in [
            (&amount, "{amount} kr. is over {limit}.", wrong("amount", "kr")),
            (&amount, "{amount} is over NOK {limit}.", wrong("limit", "NOK")),
            (&amount, "{amount} is over the {limit} that counts.", vec![]),
            (&amount, "In kroner it is {amount}, days {limit}.", vec![]),
            (&amount, "It is in kr. {amount} is over {limit}.", vec![]),
            (&amount, "We gave 100 kr. {amount} is over {limit}.", vec![]),
            (&amount, "We gave 100 kr {amount} is over {limit}.", vec![]),
            (&amount, "{amount} is over kr. {limit}, which is the most.", wrong("limit", "kr")),
            (&amount, "Kr {amount} is over {limit}.", wrong("amount", "Kr")),
            (&amount, "Kr. {amount} is over {limit}.", wrong("amount", "Kr")),
            (&amount, "{amount} kr {limit}", wrong("amount", "kr")),
            (&amount, "{amount}kr {limit}", wrong("amount", "kr")),
            (&amount, "It is paid in kroner. {amount} is over {limit}.", vec![]),
            (&amount, "It is paid in NOK. {amount} is over {limit}. Kroner count.", vec![]),
            (&gap, "{date} {previous} {days} days {limit}", wrong("days", "days")),
            (&gap, "{date} {previous} {days} {days|day|days} {limit}", wrong("days", "days")),
            (&gap, "{date} {previous} {days}, days of {limit}", vec![]),
            (&gap, "{date} {previous} after {limit} daystar {days}", vec![]),
        ] {
            assert_eq!(reasons_of(check.clone(), text), expected, "{text}");
        }
    }

    #[test]
    fn reports_values_side_by_side_that_do_not_belong_so() {
        let count =
            json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "value", "value": 4 } });
        for (text, expected) in [
            ("{count} {count|payment|payments}, most {atMost}", vec![]),
            (
                "{count} {atMost|payment|payments}, most {atMost}",
                vec!["the word after `{count}` goes by `{atMost}`".to_owned()],
            ),
            ("{count} {count} payments, most {atMost}", vec!["the value `{count}` stands twice in a row".to_owned()]),
            ("{count} of {atMost} {atMost|payment|payments}", vec![]),
        ] {
            assert_eq!(reasons_of(count.clone(), text), expected, "{text}");
        }
        let gap = json!({ "kind": "gap", "field": "/network/groups/*/sessions/*/startsOn",
            "atMost": { "kind": "parameter", "id": "gap" } });
        // days are no count
        assert_eq!(reasons_of(gap, "On {date} {days|is|are} it {days} since {previous}, most {limit}."), [""; 0]);
    }

    #[test]
    fn reports_a_value_in_two_braces() {
        let purpose = json!({ "kind": "present", "field": "/letter/purpose" });
        let wrong = vec!["`{{field}}` stays as it is written".to_owned()];
        for (text, expected) in
            [("{{field}} is not there.", wrong), ("{{{field}}} is not there.", vec![]), ("{{a}} {field}", vec![])]
        {
            assert_eq!(reasons_of(purpose.clone(), text), expected, "{text}");
        }
    }

    #[test]
    fn reports_quotation_marks_round_what_is_shown_in_them() {
        let purpose = json!({ "kind": "present", "field": "/letter/purpose" });
        let equals = |field: &str, value: &str| {
            json!({ "kind": "compare", "left": { "kind": "field", "field": field }, "is": "equal",
                "right": { "kind": "value", "value": value } })
        };
        let municipality = equals("/municipality", "3203");
        let beds = json!({ "kind": "oneOf", "field": "/letter/purpose", "codes": ["beds", "trees"] });
        let wrong = |name: &str| vec![format!("`{{{name}}}` stands in quotation marks, which it brings")];
        for (check, text, expected) in [
            (&purpose, "“{field}” is not there.", wrong("field")),
            (&purpose, "The field \"{field}\" is not there.", wrong("field")),
            (&purpose, "{field} is not there.", vec![]),
            (&municipality, "«{text}» is not 3203.", vec![]),
            (&municipality, "It is {text}, not “{limit}”.", wrong("limit")),
            (&equals("/letter/kind", "grant"), "“{text}” is not “{limit}”.", vec![]),
            (&equals("/letter/purpose", "beds"), "“{text}” is not {limit}.", wrong("text")),
            (&equals("/letter/purpose", "beds"), "{text} is not “{limit}”.", wrong("limit")),
            (&beds, "“{code}” is none of {codes}.", wrong("code")),
            (&beds, "{code} is none of “{codes}”.", wrong("codes")),
            (
                &json!({ "kind": "not", "check": equals("/letter/purpose", "beds") }),
                "“{text}” is there.",
                wrong("text"),
            ),
        ] {
            assert_eq!(reasons_of(check.clone(), text), expected, "{text}");
        }
    }
}
