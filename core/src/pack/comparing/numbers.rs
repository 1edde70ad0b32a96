//! Which numbers and dates of rules are new, gone or changed.

use super::change::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing};
use super::wording::say;
use super::{Side, part_of};
use crate::check::{ParameterUnit, Span};
use crate::pack::{Parameter, ParameterValue, RuleView};
use crate::text::{Language, Wording, wording};
use crate::{Date, Decimal, Money, Scalar, Share};
use serde_json::Value;

/// All changes of parameters that rules in force use, in the order of the packs.
pub(super) fn changes(before: &Side<'_>, after: &Side<'_>, language: Language) -> Vec<Change> {
    let (was, is) = (in_use(before), in_use(after));
    let find = |used: &[Used<'_>], id: &str| used.iter().position(|used| used.parameter.id == id);
    let mut changes = Vec::new();
    for earlier in was.iter().filter(|earlier| find(&is, &earlier.parameter.id).is_none()) {
        changes.push(change(Some((before, earlier)), None, language));
    }
    for now in &is {
        let earlier = find(&was, &now.parameter.id).and_then(|at| was.get(at));
        let same = earlier.is_some_and(|earlier| earlier.written == now.written);
        if !same {
            changes.push(change(earlier.map(|earlier| (before, earlier)), Some((after, now)), language));
        }
    }
    changes
}

/// A parameter that a rule in force uses, with its values on the day.
struct Used<'s> {
    parameter: &'s Parameter,
    values: Vec<&'s ParameterValue>,
    written: String,
    rules: Vec<&'s RuleView>,
}

fn in_use<'s>(side: &'s Side<'_>) -> Vec<Used<'s>> {
    let mut used = Vec::new();
    for parameter in &side.compiled().as_written.parameters {
        let rules: Vec<&RuleView> = side.rules.iter().filter(|rule| reads(side, rule, &parameter.id)).collect();
        let holds = |value: &&ParameterValue| Span::new(value.starts_on, value.ends_on).has(side.on);
        let values: Vec<&ParameterValue> = parameter.values.iter().filter(holds).collect();
        if rules.is_empty() || values.is_empty() {
            continue;
        }
        let written = same_day_each_year(&values, side.language).unwrap_or_else(|| {
            let each: Vec<String> = values.iter().map(|value| in_words(side, parameter.unit, value)).collect();
            side.language.list(&each)
        });
        used.push(Used { parameter, values, written, rules });
    }
    used
}

/// Whether a rule uses a parameter, in its check or in a condition.
fn reads(side: &Side<'_>, rule: &RuleView, parameter: &str) -> bool {
    fn stands_in(value: &Value, parameter: &str) -> bool {
        match value {
            Value::Object(fields) => {
                let is_parameter = fields.get("kind").and_then(Value::as_str) == Some("parameter");
                is_parameter && fields.get("id").and_then(Value::as_str) == Some(parameter)
                    || fields.values().any(|value| stands_in(value, parameter))
            }
            Value::Array(items) => items.iter().any(|value| stands_in(value, parameter)),
            _ => false,
        }
    }
    let Some(written) = side.compiled().as_written.rule(&rule.id) else { return false };
    // found in the JSON of the check, so that no kind of check is forgotten
    serde_json::to_value((&written.check, &written.applies_when)).is_ok_and(|document| stands_in(&document, parameter))
}

fn change(earlier: Option<(&Side<'_>, &Used<'_>)>, now: Option<(&Side<'_>, &Used<'_>)>, language: Language) -> Change {
    let (said, kind) = match (&earlier, &now) {
        (Some(_), Some(_)) => (
            wording!(
                "{name} i {rules} var {was} og er nå {is}.",
                "{name} i {rules} var {was} og er no {is}.",
                "{name} i {rules} var {was} og er nu {is}.",
                "{name} in {rules} was {was} and is now {is}.",
            ),
            ChangeKind::Changed,
        ),
        (None, _) => (
            wording!(
                "{name} i {rules} er ny: {is}.",
                "{name} i {rules} er ny: {is}.",
                "{name} i {rules} er ny: {is}.",
                "{name} in {rules} is new: {is}.",
            ),
            ChangeKind::New,
        ),
        (Some(_), None) => (
            wording!(
                "{name} i {rules} gjelder ikke lenger. Verdien var {was}.",
                "{name} i {rules} gjeld ikkje lenger. Verdien var {was}.",
                "{name} i {rules} gælder ikke længere. Værdien var {was}.",
                "{name} in {rules} no longer holds. It was {was}.",
            ),
            ChangeKind::Gone,
        ),
    };
    let shown = now.or(earlier);
    let (unit, rules) = shown.map_or((ParameterUnit::Count, &[][..]), |(_, used)| (used.parameter.unit, &*used.rules));
    let name = name(unit).get(language);
    let rules_said = rules_in_words(rules, language);
    let written = |side: &Option<(&Side<'_>, &Used<'_>)>| side.as_ref().map(|(_, used)| used.written.clone());
    let (was, is) = (written(&earlier), written(&now));
    let source = |side: Option<(&Side<'_>, &Used<'_>)>| {
        let (side, used) = side?;
        used.values.iter().find_map(|value| value.source.as_ref()).map(|reference| side.source(reference))
    };
    Change {
        of: ChangedThing::Parameter,
        id: shown.map(|(_, used)| used.parameter.id.clone()).unwrap_or_default(),
        change: kind,
        part: rules.first().and_then(|rule| rule.fields.first()).and_then(|field| part_of(field)),
        title: rules_said.clone(),
        text: say(
            said,
            language,
            &[
                ("name", name),
                ("rules", &rules_said),
                ("was", was.as_deref().unwrap_or_default()),
                ("is", is.as_deref().unwrap_or_default()),
            ],
        ),
        aspects: vec![ChangedAspect::new(AspectKind::Value, was, is)],
        source_before: source(earlier),
        source_after: source(now),
    }
}

fn name(unit: ParameterUnit) -> Wording {
    match unit {
        ParameterUnit::Date => wording!("Datoen", "Datoen", "Datoen", "The date"),
        ParameterUnit::Money => wording!("Beløpsgrensen", "Beløpsgrensa", "Beløbsgrænsen", "The limit"),
        ParameterUnit::Share => wording!("Andelen", "Delen", "Andelen", "The share"),
        _ => wording!("Grensen", "Grensa", "Grænsen", "The limit"),
    }
}

fn rules_in_words(rules: &[&RuleView], language: Language) -> String {
    let titles: Vec<String> = rules.iter().map(|rule| language.quote(&rule.title)).collect();
    let said = match titles.len() {
        1 => wording!("regelen {titles}", "regelen {titles}", "reglen {titles}", "the rule {titles}"),
        _ => wording!("reglene {titles}", "reglane {titles}", "reglerne {titles}", "the rules {titles}"),
    };
    say(said, language, &[("titles", &language.list(&titles))])
}

/// The text for dates that are the same day of consecutive years, each for cases that name that year.
fn same_day_each_year(values: &[&ParameterValue], language: Language) -> Option<String> {
    let mut days: Vec<Date> = Vec::new();
    for value in values {
        let (Some(Scalar::Text(date)), Some(only_where)) = (&value.value, &value.only_where) else { return None };
        let date = Date::parse(date)?;
        let is_of_the_year = matches!(&only_where.is, Scalar::Number(year) if year.get() == i64::from(date.year()));
        let follows = days.last().is_none_or(|last| {
            (last.month(), last.day(), last.year().saturating_add(1)) == (date.month(), date.day(), date.year())
        });
        if !is_of_the_year || !follows {
            return None;
        }
        days.push(date);
    }
    let (first, last) = (days.first()?, days.last().filter(|_| days.len() > 1)?);
    let stop = if language == Language::En { "" } else { "." };
    let day = format!("{}{stop} {}", first.day(), language.month(first.month()));
    let said = wording!(
        "{day} hvert år fra {from} til {to}",
        "{day} kvart år frå {from} til {to}",
        "{day} hvert år fra {from} til {to}",
        "{day} in each year from {from} to {to}",
    );
    let (from, to) = (first.year().to_string(), last.year().to_string());
    Some(say(said, language, &[("day", &day), ("from", &from), ("to", &to)]))
}

/// A value with the cases that it holds for.
fn in_words(side: &Side<'_>, unit: ParameterUnit, value: &ParameterValue) -> String {
    let language = side.language;
    let unknown = wording!("ikke kjent", "ikkje kjend", "ikke kendt", "not known");
    let amount = match &value.value {
        Some(scalar) => written(scalar, unit, side.programme.currency(), language),
        None => unknown.get(language).to_owned(),
    };
    let Some(only_where) = &value.only_where else { return amount };
    let is = match &only_where.is {
        Scalar::Text(code) => side.code_label(&only_where.field, code),
        // a year or a cohort is a name rather than a number, so its digits are not grouped
        other => plain(other, language),
    };
    let said = wording!(
        "{amount} når {field} er {is}",
        "{amount} når {field} er {is}",
        "{amount}, når {field} er {is}",
        "{amount} where {field} is {is}",
    );
    say(said, language, &[("amount", &amount), ("field", &side.field_label(&only_where.field)), ("is", &is)])
}

/// A value in its unit.
fn written(scalar: &Scalar, unit: ParameterUnit, currency: &str, language: Language) -> String {
    let counted = |number: i64, one: Wording, other: Wording| {
        format!("{} {}", language.number(number), if number == 1 { one } else { other }.get(language))
    };
    match (unit, scalar) {
        (ParameterUnit::Days, Scalar::Number(number)) => language.days(number.get()),
        (ParameterUnit::Months, Scalar::Number(number)) => counted(
            number.get(),
            wording!("måned", "månad", "måned", "month"),
            wording!("måneder", "månader", "måneder", "months"),
        ),
        (ParameterUnit::Years, Scalar::Number(number)) => {
            counted(number.get(), wording!("år", "år", "år", "year"), wording!("år", "år", "år", "years"))
        }
        (ParameterUnit::Minutes, Scalar::Number(number)) => counted(
            number.get(),
            wording!("minutt", "minutt", "minut", "minute"),
            wording!("minutter", "minutt", "minutter", "minutes"),
        ),
        (ParameterUnit::Money, Scalar::Number(number)) => {
            Money::new(number.get()).map_or_else(|_| plain(scalar, language), |money| language.money(money, currency))
        }
        (ParameterUnit::Decimal, Scalar::Number(number)) => {
            Decimal::try_from(*number).map_or_else(|_| plain(scalar, language), |decimal| language.decimal(decimal))
        }
        (ParameterUnit::Decimal, Scalar::Decimal(decimal)) => language.decimal(*decimal),
        (ParameterUnit::Share, Scalar::Text(text)) => {
            text.parse::<Share>().map_or_else(|_| text.clone(), |share| language.share(share))
        }
        (ParameterUnit::Date, Scalar::Text(text)) => {
            Date::parse(text).map_or_else(|| text.clone(), |date| language.date(date))
        }
        (_, Scalar::Number(number)) => language.number(number.get()),
        (_, other) => plain(other, language),
    }
}

/// A value without a unit; numbers are not grouped, since they may be years or other names.
fn plain(scalar: &Scalar, language: Language) -> String {
    match scalar {
        Scalar::Text(text) => text.clone(),
        Scalar::Number(number) => number.get().to_string(),
        Scalar::Decimal(decimal) => language.decimal(*decimal),
        Scalar::Bool(true) => wording!("ja", "ja", "ja", "yes").get(language).to_owned(),
        Scalar::Bool(false) => wording!("nei", "nei", "nej", "no").get(language).to_owned(),
    }
}
