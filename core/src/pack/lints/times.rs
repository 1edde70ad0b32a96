//! Dates: of another century, values of days without an edition, and days on which a rule reads a parameter without a value.

use super::spans::{overlap, uncovered};
use super::walk::{Part, each_part, each_part_of_duty, each_part_of_pack};
use crate::check::{DatedBy, Edge, Fault, Operand, ParameterUnit, Span, Where};
use crate::pack::reading::ReadPack;
use crate::pack::{Due, Parameter, ParameterValue};
use crate::{Date, Scalar};

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    if own.unread.iter().any(|unread| unread.list == "editions") {
        return warnings;
    }
    let editions: Vec<Span> = own.editions.iter().map(|(_, edition)| edition.span()).collect();
    let readers = readers(own);
    for (index, parameter) in &own.parameters {
        for (number, value) in parameter.values.iter().enumerate() {
            let place = format!("/parameters/{index}/values/{number}/value");
            warnings.extend(value.value.as_ref().and_then(|value| far_date(value, &place, &editions)));
            if is_never_read(value, parameter, &readers, own, &editions) {
                let reason = format!("this value of the parameter `{}` holds on no day of an edition", parameter.id);
                warnings.push(Fault::new(&format!("/parameters/{index}/values/{number}"), &reason));
            }
        }
        let gap = readers.iter().find_map(|reader| Some((reader, gap(parameter, reader, own, &editions)?)));
        if let Some((reader, Span { from, to })) = gap {
            let until = if to == Span::ALWAYS.to { "on".to_owned() } else { format!("to {to}") };
            let (reader, parameter) = (reader.id, &parameter.id);
            let reason =
                format!("`{reader}` reads the parameter `{parameter}`, which has no value from {from} {until}");
            warnings.push(Fault::new(&format!("/parameters/{index}/values"), &reason));
        } else if let Some((Where { field, is }, Span { from, to })) = gap_of_some(parameter, &editions) {
            let (id, is) = (&parameter.id, plain(is));
            let reason = format!("the parameter `{id}` has no value from {from} to {to} where `{field}` is `{is}`");
            warnings.push(Fault::new(&format!("/parameters/{index}/values"), &reason));
        }
    }
    for (index, duty) in &own.duties {
        let Due::Yearly { month, day, year: Some(year) } = &duty.due else { continue };
        for (year, place) in years(year, &format!("/duties/{index}/due/year"), own) {
            let day = i32::try_from(year).ok().and_then(|year| Date::new(year, (*month).into(), (*day).into()));
            warnings.extend(day.and_then(|day| far(day, &place, &editions)));
        }
    }
    warnings.extend(spans(own).into_iter().filter_map(|(date, place)| far(date, &place, &editions)));
    let open = own.editions.iter().find(|(_, edition)| edition.ends_on.is_none());
    each_part_of_pack(own, &mut |part, place| match part {
        Part::Operand(Operand::Edition { edge: Edge::EndsOn }) => warnings.extend(open.map(|(_, open)| {
            let reason = format!("the edition `{}` has no last day, so that this bounds nothing", open.id);
            Fault::new(place, &reason)
        })),
        Part::Operand(Operand::Value { value }) => {
            warnings.extend(far_date(value, &format!("{place}/value"), &editions));
        }
        Part::Operand(Operand::Later { days, months, years, .. }) => {
            // a hundred years, in days of 365.25 to the year
            let lengths = [("days", days, 36_525), ("months", months, 1_200), ("years", years, 100)];
            for (name, length, most) in lengths {
                if let Some(Operand::Value { value: Scalar::Number(number) }) = length.as_deref()
                    && number.get().abs() > most
                {
                    let reason = "the date is moved by more than a hundred years";
                    warnings.push(Fault::new(&format!("{place}/{name}/value"), reason));
                }
            }
        }
        _ => {}
    });
    warnings
}

/// Dates that registers use for “always”.
const ALWAYS: [&str; 5] = ["0001-01-01", "1000-01-01", "1900-01-01", "2999-12-31", "9999-12-31"];

/// All first and last days in a pack, with their places.
fn spans(own: &ReadPack) -> Vec<(Date, String)> {
    let mut days = Vec::new();
    let mut add = |starts_on: Option<Date>, ends_on: Option<Date>, place: &str| {
        days.extend(starts_on.map(|day| (day, format!("{place}/startsOn"))));
        days.extend(ends_on.map(|day| (day, format!("{place}/endsOn"))));
    };
    for (index, rule) in &own.rules {
        add(rule.starts_on, rule.ends_on, &format!("/rules/{index}"));
        for (number, level) in rule.levels.iter().enumerate() {
            add(level.starts_on, level.ends_on, &format!("/rules/{index}/levels/{number}"));
        }
    }
    for (index, parameter) in &own.parameters {
        for (number, value) in parameter.values.iter().enumerate() {
            add(value.starts_on, value.ends_on, &format!("/parameters/{index}/values/{number}"));
        }
    }
    for (index, amount) in &own.amounts {
        for (number, version) in amount.versions.iter().enumerate() {
            add(version.starts_on, version.ends_on, &format!("/amounts/{index}/versions/{number}"));
        }
    }
    for (index, duty) in &own.duties {
        add(duty.starts_on, duty.ends_on, &format!("/duties/{index}"));
    }
    days.retain(|(day, _)| !ALWAYS.contains(&&*day.to_string()));
    days
}

/// A value as it is written in a reason.
fn plain(value: &Scalar) -> String {
    match value {
        Scalar::Text(text) => text.clone(),
        Scalar::Number(number) => number.get().to_string(),
        Scalar::Decimal(decimal) => decimal.to_string(),
        Scalar::Bool(answer) => answer.to_string(),
    }
}

/// The years of a duty that the pack itself gives, with their places.
fn years(year: &Operand, place: &str, own: &ReadPack) -> Vec<(i64, String)> {
    let whole = |value: &Scalar| match value {
        Scalar::Number(number) => Some(number.get()),
        _ => None,
    };
    match year {
        Operand::Value { value } => whole(value).map(|year| (year, format!("{place}/value"))).into_iter().collect(),
        Operand::Parameter { id } => {
            let parameter = own.parameters.iter().find(|(_, parameter)| parameter.id == *id);
            let Some((index, parameter)) = parameter else { return Vec::new() };
            let values = parameter.values.iter().enumerate();
            values
                .filter_map(|(number, value)| {
                    let year = value.value.as_ref().and_then(whole)?;
                    Some((year, format!("/parameters/{index}/values/{number}/value")))
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Reports a date more than a hundred years, 1,200 months, from every edition.
fn far_date(value: &Scalar, place: &str, editions: &[Span]) -> Option<Fault> {
    let Scalar::Text(text) = value else { return None };
    far(Date::parse(text)?, place, editions)
}

fn far(date: Date, place: &str, editions: &[Span]) -> Option<Fault> {
    let is_near = |edition: &Span| {
        let from = edition.from.add_months(-1_200);
        // an edition without a last day counts by its first
        let last = if edition.to == Span::ALWAYS.to { edition.from } else { edition.to };
        from.is_none_or(|from| from <= date) && last.add_months(1_200).is_none_or(|to| date <= to)
    };
    let reason = format!("the date {date} lies more than a hundred years from every edition");
    (!editions.is_empty() && !editions.iter().any(is_near)).then(|| Fault::new(place, &reason))
}

/// A rule or a duty, with the parameters that it reads and when.
struct Reader<'p> {
    id: &'p str,
    parameters: Vec<&'p str>,
    by: DatedBy,
    in_force: Vec<Span>,
}

fn readers(own: &ReadPack) -> Vec<Reader<'_>> {
    let by_editions = own.envelope.editions_by.dated_by();
    let rules = own.rules.iter().map(|(_, rule)| {
        let mut parameters = Vec::new();
        each_part(rule, "", &mut |part, _| parameters.extend(parameter(part)));
        let in_force = Span::new(rule.starts_on, rule.ends_on);
        let levels = rule.levels.iter().map(|level| Span::new(level.starts_on, level.ends_on));
        let in_force = levels.filter_map(|level| overlap(level, in_force)).collect();
        Reader { id: &rule.id, parameters, by: rule.counts_by(&own.envelope), in_force }
    });
    let duties = own.duties.iter().map(|(_, duty)| {
        let mut parameters = Vec::new();
        each_part_of_duty(duty, "", &mut |part, _| parameters.extend(parameter(part)));
        let in_force = vec![Span::new(duty.starts_on, duty.ends_on)];
        Reader { id: &duty.id, parameters, by: duty.dated_by.unwrap_or(by_editions), in_force }
    });
    rules.chain(duties).collect()
}

/// The parameter that a part reads.
fn parameter(part: Part<'_>) -> Option<&str> {
    match part {
        Part::Operand(Operand::Parameter { id }) => Some(id),
        _ => None,
    }
}

/// Whether a value holds on no day of an edition, though all rules that read the parameter go by the editions.
fn is_never_read(
    value: &ParameterValue,
    parameter: &Parameter,
    readers: &[Reader<'_>],
    own: &ReadPack,
    editions: &[Span],
) -> bool {
    let span = Span::new(value.starts_on, value.ends_on);
    let mut of_this = readers.iter().filter(|reader| reader.parameters.contains(&&*parameter.id)).peekable();
    let is_read = of_this.peek().is_some();
    let by_editions = own.envelope.editions_by.dated_by();
    let is_known = !span.is_empty() && !editions.is_empty() && !editions.iter().any(Span::is_empty);
    !value.unknown
        && is_known
        && is_read
        && of_this.all(|reader| reader.by == by_editions)
        && !editions.iter().any(|edition| edition.meets(&span))
}

/// The first gap between the values of a parameter for some cases, within an edition.
fn gap_of_some<'p>(parameter: &'p Parameter, editions: &[Span]) -> Option<(&'p Where, Span)> {
    parameter.values.iter().filter_map(|value| value.only_where.as_ref()).find_map(|cases| {
        let is_of_these = |value: &&ParameterValue| value.only_where.as_ref().is_none_or(|other| other == cases);
        let of_these = parameter.values.iter().filter(is_of_these);
        let mut values: Vec<Span> = of_these.map(|value| Span::new(value.starts_on, value.ends_on)).collect();
        values.sort_by_key(|value| value.from);
        let all = Span { from: values.first()?.from, to: values.iter().map(|value| value.to).max()? };
        let gaps = editions.iter().filter_map(|edition| uncovered(overlap(*edition, all)?, &values));
        Some((cases, gaps.min_by_key(|gap| gap.from)?))
    })
}

/// The first days on which a rule or duty in force reads a parameter that has no value then, not even an unknown one.
fn gap(parameter: &Parameter, reader: &Reader<'_>, own: &ReadPack, editions: &[Span]) -> Option<Span> {
    let same_axis = reader.by == own.envelope.editions_by.dated_by();
    if !reader.parameters.contains(&&*parameter.id) || !same_axis {
        return None;
    }
    let mut values: Vec<Span> =
        parameter.values.iter().map(|value| Span::new(value.starts_on, value.ends_on)).collect();
    values.sort_by_key(|value| value.from);
    let asked =
        reader.in_force.iter().flat_map(|span| editions.iter().filter_map(move |edition| overlap(*edition, *span)));
    // dates of single years have to end somewhere, but not within five years
    let may_end = |asked: Span, gap: Span| {
        let is_for_years = asked.from.add_months(MONTHS_OF_YEARS_TO_COME).is_some_and(|from| gap.from > from);
        parameter.unit == ParameterUnit::Date && gap.to == Span::ALWAYS.to && is_for_years
    };
    let gaps = asked.filter_map(|asked| uncovered(asked, &values).filter(|gap| !may_end(asked, *gap)));
    gaps.min_by_key(|gap| gap.from)
}

/// Five years: a programme is reviewed more often than that.
const MONTHS_OF_YEARS_TO_COME: i32 = 60;

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, parameter, rule};
    use serde_json::{Value, json};

    fn one(place: &str, reason: &str) -> Vec<(String, String)> {
        vec![(place.to_owned(), reason.to_owned())]
    }

    #[test]
    fn a_year_of_a_parameter_that_is_no_year_is_reported() {
        let faults_of = |year: i64| {
            let text = json!({ "en": "x" });
            let due = json!({ "kind": "yearly", "month": 3, "day": 1, "year": { "kind": "parameter", "id": "p" } });
            let duty = json!({ "id": "d", "title": { "en": "d" }, "who": text, "text": text, "due": due,
                "done": { "kind": "present", "field": "/report/submittedOn" }, "source": { "id": "s" } });
            faults_of(json!({ "parameters": [parameter("p", "years", json!([{ "value": year }]))], "duties": [duty] }))
        };
        assert_eq!(faults_of(2027), []);
        let reason = "the date 0003-03-01 lies more than a hundred years from every edition";
        assert_eq!(faults_of(3), one("/parameters/0/values/0/value", reason));
    }

    #[test]
    fn days_on_which_a_number_is_read_that_is_not_there_are_reported() {
        let faults_of = |values: Value, starts_on: &str| {
            let check =
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "parameter", "id": "p" } });
            let mut rule = rule(json!([]), check);
            rule["startsOn"] = json!(starts_on);
            faults_of(json!({ "parameters": [parameter("p", "count", values)], "rules": [rule] }))
        };
        let ended = || json!([{ "value": 2, "endsOn": "2024-12-31" }]);
        let place = "/parameters/0/values";
        let reason = "`r` reads the parameter `p`, which has no value from 2025-01-01 on";
        assert_eq!(faults_of(ended(), "2019-01-01"), one(place, reason));
        let between = json!([{ "value": 2, "endsOn": "2024-12-31" }, { "value": 2, "startsOn": "2025-02-01" }]);
        let reason = "`r` reads the parameter `p`, which has no value from 2025-01-01 to 2025-01-31";
        assert_eq!(faults_of(between.clone(), "2019-01-01"), one(place, reason));
        assert_eq!(faults_of(between, "2025-02-01"), []);
        let unknown = json!([{ "value": 2, "endsOn": "2024-12-31" }, { "unknown": true, "startsOn": "2025-01-01" }]);
        assert_eq!(faults_of(unknown, "2019-01-01"), []);
        let late = json!([{ "value": 2, "startsOn": "2020-01-01" }]);
        let reason = "`r` reads the parameter `p`, which has no value from 2019-01-01 to 2019-12-31";
        assert_eq!(faults_of(late, "2019-01-01"), one(place, reason));
        assert_eq!(faults_of(json!([{ "value": 2, "where": { "field": "/cohort", "is": 1 } }]), "2019-01-01"), []);
    }

    #[test]
    fn a_value_on_days_of_no_edition_is_reported_and_days_without_a_value_are_not() {
        let faults_of = |mut before: Value| {
            before["endsOn"] = json!("2017-12-31");
            let values = json!([before, { "value": 2, "startsOn": "2018-01-01" }]);
            let check =
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "parameter", "id": "p" } });
            faults_of(json!({ "parameters": [parameter("p", "count", values)], "rules": [rule(json!([]), check)] }))
        };
        let reason = "this value of the parameter `p` holds on no day of an edition";
        assert_eq!(faults_of(json!({ "value": 1 })), one("/parameters/0/values/0", reason));
        assert_eq!(faults_of(json!({ "unknown": true })), []);
    }

    #[test]
    fn dates_of_each_year_that_run_out_are_reported() {
        let faults_of = |more: Value, ends_on: &str| {
            let mut values = json!([
                { "value": "2018-03-01", "startsOn": "2018-01-01", "endsOn": "2018-12-31" },
                { "value": "2019-03-01", "startsOn": "2019-01-01", "endsOn": "2019-12-31" }
            ]);
            values.as_array_mut().unwrap().extend(more.as_array().unwrap().clone());
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/issuedOn" }, "is": "atMost",
                "right": { "kind": "parameter", "id": "p" } });
            let mut rule = rule(json!([]), check);
            rule["endsOn"] = json!(ends_on);
            faults_of(json!({ "parameters": [parameter("p", "date", values)], "rules": [rule] }))
        };
        let reason = "`r` reads the parameter `p`, which has no value from 2020-01-01 on";
        assert_eq!(faults_of(json!([]), "9999-12-31"), one("/parameters/0/values", reason));
        assert_eq!(faults_of(json!([{ "unknown": true, "startsOn": "2020-01-01" }]), "9999-12-31"), []);
        assert_eq!(faults_of(json!([]), "2019-12-31"), []);
        let years: Vec<Value> = (2020..2030)
            .map(|year| {
                let day = |day: &str| format!("{year}-{day}");
                json!({ "value": day("03-01"), "startsOn": day("01-01"), "endsOn": day("12-31") })
            })
            .collect();
        assert_eq!(faults_of(json!(years), "9999-12-31"), []);
        assert_eq!(faults_of(json!(years[..3]), "9999-12-31").len(), 1);
    }

    #[test]
    fn a_duty_that_reads_a_number_that_is_not_there_is_reported() {
        let faults_of = |ends_on: &str| {
            let text = json!({ "en": "x" });
            faults_of(
                json!({ "parameters": [parameter("p", "date", json!([{ "value": "2018-03-01", "endsOn": "2018-12-31" }]))],
                "duties": [ { "id": "d", "title": text, "who": text, "text": text, "source": { "id": "s" },
                    "due": { "kind": "on", "date": { "kind": "parameter", "id": "p" } }, "endsOn": ends_on,
                    "done": { "kind": "present", "field": "/report/submittedOn" } } ] }),
            )
        };
        let reason = "`d` reads the parameter `p`, which has no value from 2019-01-01 to 2019-06-30";
        assert_eq!(faults_of("2019-06-30"), one("/parameters/0/values", reason));
        assert_eq!(faults_of("2018-12-31"), []);
    }

    #[test]
    fn a_date_far_from_every_edition_is_reported() {
        let faults_of = |date: &str| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/submittedOn" }, "is": "atMost",
                "right": { "kind": "value", "value": date } });
            faults_of(json!({ "rules": [rule(json!([]), check)] }))
        };
        assert_eq!([faults_of("1918-01-01"), faults_of("2118-01-01")], [vec![], vec![]]);
        let reason = "the date 0219-03-01 lies more than a hundred years from every edition";
        assert_eq!(faults_of("0219-03-01"), one("/rules/0/check/right/value", reason));
        assert_eq!(faults_of("2119-03-01").len(), 1);
    }

    #[test]
    fn a_year_far_from_every_edition_is_reported() {
        let faults_of = |year: i64| {
            let text = json!({ "en": "x" });
            faults_of(
                json!({ "duties": [ { "id": "d", "title": text, "who": text, "text": text, "source": { "id": "s" },
                "due": { "kind": "yearly", "month": 3, "day": 1, "year": { "kind": "value", "value": year } },
                "done": { "kind": "present", "field": "/report/submittedOn" } } ] }),
            )
        };
        let reason = "the date 0026-03-01 lies more than a hundred years from every edition";
        assert_eq!(faults_of(26), one("/duties/0/due/year/value", reason));
        assert_eq!(faults_of(2026), []);
    }

    #[test]
    fn a_date_that_is_moved_too_far_is_reported() {
        let faults_of = |years: i64| {
            let later = json!({ "kind": "later", "date": { "kind": "field", "field": "/decidedOn" },
                "years": { "kind": "value", "value": years } });
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/submittedOn" }, "is": "atMost",
                "right": later });
            faults_of(json!({ "rules": [rule(json!([]), check)] }))
        };
        let reason = "the date is moved by more than a hundred years";
        assert_eq!(faults_of(2026), one("/rules/0/check/right/years/value", reason));
        assert_eq!(faults_of(100), []);
    }

    #[test]
    fn the_last_day_of_an_edition_without_one_is_reported() {
        let of = |edge: &str| {
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/submittedOn" }, "is": "atMost",
                "right": { "kind": "edition", "edge": edge } });
            faults_of(json!({ "rules": [rule(json!([]), check)] }))
        };
        assert_eq!(of("startsOn"), []);
        assert_eq!(
            of("endsOn"),
            one("/rules/0/check/right", "the edition `e` has no last day, so that this bounds nothing")
        );
    }

    #[test]
    fn a_value_for_some_cases_is_reported_where_it_is_missing_for_all_or_between_others() {
        let faults_of = |values: Value| {
            let check =
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "parameter", "id": "p" } });
            faults_of(json!({ "parameters": [parameter("p", "count", values)], "rules": [rule(json!([]), check)] }))
        };
        let of = |cohort: i64, from: &str, to: Option<&str>| {
            let mut value = json!({ "value": 2, "startsOn": from, "where": { "field": "/cohort", "is": cohort } });
            if let Some(to) = to {
                value["endsOn"] = json!(to);
            }
            value
        };
        let (first, second) = (of(1, "2018-01-01", Some("2019-12-31")), of(2, "2019-01-01", None));
        assert_eq!(faults_of(json!([first, second])), []);
        let reason = "`r` reads the parameter `p`, which has no value from 2021-01-01 on";
        let ended = of(2, "2019-01-01", Some("2020-12-31"));
        assert_eq!(faults_of(json!([first, ended])), one("/parameters/0/values", reason));
        let again = of(1, "2021-01-01", None);
        let reason = "the parameter `p` has no value from 2020-01-01 to 2020-12-31 where `/cohort` is `1`";
        assert_eq!(faults_of(json!([first, second, again])), one("/parameters/0/values", reason));
    }

    #[test]
    fn a_value_of_days_without_an_edition_is_reported_where_all_rules_go_by_the_editions() {
        let faults_of = |dated_by: &str| {
            let check =
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "parameter", "id": "p" } });
            let mut rule = rule(json!([]), check);
            rule["datedBy"] = json!(dated_by);
            let values = json!([{ "value": 2, "endsOn": "2017-12-31" }, { "value": 3, "startsOn": "2018-01-01" }]);
            faults_of(json!({ "parameters": [parameter("p", "count", values)], "rules": [rule] }))
        };
        let reason = "this value of the parameter `p` holds on no day of an edition";
        assert_eq!(faults_of("decided"), one("/parameters/0/values/0", reason));
        assert_eq!(faults_of("today"), []);
    }

    #[test]
    fn a_first_or_last_day_of_another_century_is_reported() {
        let faults_of = |ends_on: &str| {
            let mut rule = rule(json!([]), json!({ "kind": "present", "field": "/letter/purpose" }));
            rule["endsOn"] = json!(ends_on);
            faults_of(json!({ "rules": [rule] }))
        };
        assert_eq!(faults_of("2052-12-31"), []);
        assert_eq!(faults_of("9999-12-31"), []);
        let reason = "the date 2205-12-31 lies more than a hundred years from every edition";
        assert_eq!(faults_of("2205-12-31"), one("/rules/0/endsOn", reason));
    }
}
