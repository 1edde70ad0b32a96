//! Days on which nothing is in force, or on which a rule reads a number that is not there.

use super::walk::{Part, each_part};
use crate::check::{Edge, Fault, Operand, ParameterUnit, Span};
use crate::pack::reading::ReadPack;
use crate::pack::{Parameter, Rule};
use crate::{Date, Scalar};

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    if own.half.iter().any(|half| half.list == "editions") {
        return warnings;
    }
    let mut editions: Vec<(usize, Span)> =
        own.editions.iter().map(|(index, edition)| (*index, edition.span())).collect();
    editions.sort_by_key(|(_, span)| span.from);
    for pair in editions.windows(2) {
        let [(_, before), (index, after)] = pair else { continue };
        if let Some(Span { from, to }) = between(before, after) {
            let reason = format!("no edition is in force from {from} to {to}");
            warnings.push(Fault::new(&format!("/editions/{index}/startsOn"), &reason));
        }
    }
    let editions: Vec<Span> = editions.into_iter().map(|(_, span)| span).collect();
    for (index, parameter) in &own.parameters {
        for (number, value) in parameter.values.iter().enumerate() {
            let place = format!("/parameters/{index}/values/{number}/value");
            warnings.extend(value.value.as_ref().and_then(|value| far_date(value, &place, &editions)));
        }
        let gap = own.rules.iter().find_map(|(_, rule)| Some((rule, gap(parameter, rule, own, &editions)?)));
        if let Some((rule, Span { from, to })) = gap {
            let until = if to == Span::ALWAYS.to { "on".to_owned() } else { format!("to {to}") };
            let reason =
                format!("`{}` reads the parameter `{}`, which has no value from {from} {until}", rule.id, parameter.id);
            warnings.push(Fault::new(&format!("/parameters/{index}/values"), &reason));
        }
    }
    for (index, rule) in &own.rules {
        each_part(rule, &format!("/rules/{index}"), &mut |part, place, _| {
            let open = || own.editions.iter().find(|(_, edition)| edition.ends_on.is_none());
            match part {
                Part::Operand(Operand::Edition { edge: Edge::EndsOn }) => warnings.extend(open().map(|(_, open)| {
                    let reason = format!("the edition `{}` has no last day, so that this bounds nothing", open.id);
                    Fault::new(place, &reason)
                })),
                Part::Operand(Operand::Value { value }) => {
                    warnings.extend(far_date(value, &format!("{place}/value"), &editions));
                }
                _ => {}
            }
        });
    }
    warnings
}

/// Tells of a date that lies more than a hundred years, 1,200 months, from every edition.
fn far_date(value: &Scalar, place: &str, editions: &[Span]) -> Option<Fault> {
    let Scalar::Text(text) = value else { return None };
    let date = Date::parse(text)?;
    let is_near = |edition: &Span| {
        let from = edition.from.add_months(-1_200);
        // an edition without a last day is near for a century from its first
        let last = if edition.to == Span::ALWAYS.to { edition.from } else { edition.to };
        from.is_none_or(|from| from <= date) && last.add_months(1_200).is_none_or(|to| date <= to)
    };
    let reason = format!("the date {date} lies more than a hundred years from every edition");
    (!editions.is_empty() && !editions.iter().any(is_near)).then(|| Fault::new(place, &reason))
}

/// The first days on which a rule is in force and reads a parameter that has no value then, nor says that it is unknown.
fn gap(parameter: &Parameter, rule: &Rule, own: &ReadPack, editions: &[Span]) -> Option<Span> {
    let mut reads = false;
    each_part(rule, "", &mut |part, _, _| {
        reads |= matches!(part, Part::Operand(Operand::Parameter { id }) if *id == parameter.id);
    });
    let same_axis = rule.counts_by(&own.envelope) == own.envelope.editions_by.dated_by();
    // for which cases a value is there is not known
    let is_of_some = parameter.values.iter().any(|value| value.only_where.is_some());
    if !reads || !same_axis || is_of_some {
        return None;
    }
    let mut values: Vec<Span> =
        parameter.values.iter().map(|value| Span::new(value.starts_on, value.ends_on)).collect();
    values.sort_by_key(|value| value.from);
    let in_force = Span::new(rule.starts_on, rule.ends_on);
    let levels = rule.levels.iter().map(|level| Span::new(level.starts_on, level.ends_on));
    let asked =
        levels.flat_map(|level| editions.iter().filter_map(move |edition| both(both(*edition, in_force)?, level)));
    // dates of one year each are held as far as somebody has written them
    let may_end = |gap: &Span| parameter.unit == ParameterUnit::Date && gap.to == Span::ALWAYS.to;
    let gaps = asked.filter_map(|asked| uncovered(asked, &values)).filter(|gap| !may_end(gap));
    gaps.min_by_key(|gap| gap.from)
}

/// The days between two spans.
fn between(before: &Span, after: &Span) -> Option<Span> {
    let span = Span { from: before.to.add_days(1)?, to: after.from.add_days(-1)? };
    (!span.is_empty()).then_some(span)
}

/// The days of two spans at once.
fn both(one: Span, other: Span) -> Option<Span> {
    let span = Span { from: one.from.max(other.from), to: one.to.min(other.to) };
    (!span.is_empty()).then_some(span)
}

/// The first days of a span that none of several, in order, has.
fn uncovered(span: Span, values: &[Span]) -> Option<Span> {
    let mut from = span.from;
    for value in values.iter().filter(|value| value.to >= span.from) {
        if value.from > from {
            let to = value.from.add_days(-1)?.min(span.to);
            return (from <= to).then_some(Span { from, to });
        }
        from = from.max(value.to.add_days(1)?);
    }
    (from <= span.to).then_some(Span { from, to: span.to })
}

#[cfg(test)]
mod tests {
    use super::super::example::{parameter, rule, told};
    use serde_json::{Value, json};

    fn edition(id: &str, from: &str, to: &str) -> Value {
        json!({ "id": id, "startsOn": from, "endsOn": to, "source": { "id": "s" } })
    }

    fn one(place: &str, reason: &str) -> Vec<(String, String)> {
        vec![(place.to_owned(), reason.to_owned())]
    }

    #[test]
    fn days_between_editions_are_told() {
        let told = |to: &str| told(json!({ "editions": [edition("a", "2015-01-01", to)] }));
        assert_eq!(told("2017-12-31"), []);
        let reason = "no edition is in force from 2017-12-01 to 2017-12-31";
        assert_eq!(told("2017-11-30"), one("/editions/0/startsOn", reason));
    }

    #[test]
    fn days_on_which_a_number_is_read_that_is_not_there_are_told() {
        let told = |values: Value, starts_on: &str| {
            let check =
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "parameter", "id": "p" } });
            let mut rule = rule(json!([]), check);
            rule["startsOn"] = json!(starts_on);
            told(json!({ "parameters": [parameter("p", "count", values)], "rules": [rule] }))
        };
        let ended = || json!([{ "value": 2, "endsOn": "2024-12-31" }]);
        let place = "/parameters/0/values";
        let reason = "`r` reads the parameter `p`, which has no value from 2025-01-01 on";
        assert_eq!(told(ended(), "2019-01-01"), one(place, reason));
        let between = json!([{ "value": 2, "endsOn": "2024-12-31" }, { "value": 2, "startsOn": "2025-02-01" }]);
        let reason = "`r` reads the parameter `p`, which has no value from 2025-01-01 to 2025-01-31";
        assert_eq!(told(between.clone(), "2019-01-01"), one(place, reason));
        assert_eq!(told(between, "2025-02-01"), []);
        let unknown = json!([{ "value": 2, "endsOn": "2024-12-31" }, { "unknown": true, "startsOn": "2025-01-01" }]);
        assert_eq!(told(unknown, "2019-01-01"), []);
        let late = json!([{ "value": 2, "startsOn": "2020-01-01" }]);
        let reason = "`r` reads the parameter `p`, which has no value from 2019-01-01 to 2019-12-31";
        assert_eq!(told(late, "2019-01-01"), one(place, reason));
        assert_eq!(told(json!([{ "value": 2, "where": { "field": "/cohort", "is": 1 } }]), "2019-01-01"), []);
    }

    #[test]
    fn a_date_far_from_every_edition_is_told() {
        let told = |date: &str| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/submittedOn" }, "is": "atMost",
                "right": { "kind": "value", "value": date } });
            told(json!({ "rules": [rule(json!([]), check)] }))
        };
        assert_eq!([told("1918-01-01"), told("2118-01-01")], [vec![], vec![]]);
        let reason = "the date 0219-03-01 lies more than a hundred years from every edition";
        assert_eq!(told("0219-03-01"), one("/rules/0/check/right/value", reason));
        assert_eq!(told("2119-03-01").len(), 1);
    }

    #[test]
    fn the_last_day_of_an_edition_without_one_is_told() {
        let of = |edge: &str| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/submittedOn" }, "is": "atMost",
                "right": { "kind": "edition", "edge": edge } });
            told(json!({ "rules": [rule(json!([]), check)] }))
        };
        assert_eq!(of("startsOn"), []);
        assert_eq!(
            of("endsOn"),
            one("/rules/0/check/right", "the edition `e` has no last day, so that this bounds nothing")
        );
    }
}
