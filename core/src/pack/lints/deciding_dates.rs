//! Conditions and checks on the date that the rule itself goes by: on no day of the rule are they met, or on all.

use super::consequences::add_known;
use super::spans::overlap;
use crate::check::{CheckSpec, DatedBy, Edge, Fault, Operand, Relation, Span};
use crate::pack::Rule;
use crate::pack::reading::ReadPack;
use crate::{Date, Scalar};

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    if own.unread.iter().any(|unread| unread.list == "editions") {
        return;
    }
    let by = own.envelope.editions_by.dated_by();
    let editions: Vec<Span> = own.editions.iter().map(|(_, edition)| edition.span()).collect();
    for (index, rule) in own.rules.iter().filter(|(_, rule)| rule.counts_by(&own.envelope) == by) {
        let place = format!("/rules/{index}");
        let days = days(rule, &editions);
        let mut found = Vec::new();
        for (number, condition) in rule.applies_when.iter().enumerate() {
            let limits = bounds(condition, by, true);
            if !limits.is_empty()
                && !days.is_empty()
                && limits.iter().any(|limit| !days.iter().any(|day| day.can(limit, true)))
            {
                found.push(Fault::new(&format!("{place}/appliesWhen/{number}"), NEVER_APPLIES));
            }
        }
        let limits = bounds(&rule.check, by, false);
        if !limits.is_empty()
            && !days.is_empty()
            && limits.iter().all(|limit| !days.iter().any(|day| day.can(limit, false)))
        {
            found.push(Fault::new(&format!("{place}/check"), NEVER_BROKEN));
        }
        add_known(found, faults);
    }
}

const NEVER_APPLIES: &str =
    "on no day on which the rule is in force is the condition met, so that the rule never applies";
const NEVER_BROKEN: &str = "on every day on which the rule is in force it holds, so that it cannot be broken";

/// Days of one edition on which a rule is in force.
struct Days {
    edition: Span,
    in_force: Span,
}

fn days(rule: &Rule, editions: &[Span]) -> Vec<Days> {
    let in_force = Span::new(rule.starts_on, rule.ends_on);
    let days =
        editions.iter().filter_map(|edition| Some(Days { edition: *edition, in_force: overlap(*edition, in_force)? }));
    days.collect()
}

/// A constraint on the date.
struct Bound<'d> {
    is: Relation,
    limit: &'d Operand,
}

impl Days {
    /// Whether on some of these days the bound is kept, or is not.
    fn can(&self, bound: &Bound<'_>, kept: bool) -> bool {
        let limit = match bound.limit {
            Operand::Edition { edge: Edge::StartsOn } => self.edition.from,
            Operand::Edition { edge: Edge::EndsOn } => self.edition.to,
            other => match date(other) {
                Some(date) => date,
                None => return true,
            },
        };
        let Span { from, to } = self.in_force;
        // only the ends and the days around the limit can differ
        let tried = [Some(from), Some(to), limit.add_days(-1), Some(limit), limit.add_days(1)];
        tried
            .into_iter()
            .flatten()
            .filter(|day| from <= *day && *day <= to)
            .any(|day| bound.is.allows(day.cmp(&limit)) == kept)
    }
}

/// The bounds that a check sets on the date; with `as_stated`, the case's own decision date is taken for it.
fn bounds(check: &CheckSpec, by: DatedBy, as_stated: bool) -> Vec<Bound<'_>> {
    let is_it = |operand: &Operand| match operand {
        Operand::Date { date } => *date == by,
        Operand::Field { field } => match by {
            DatedBy::Period => field == "/period/startsOn",
            // the caller can give another date of decision than the case
            DatedBy::Decided => as_stated && field == "/decidedOn",
            DatedBy::Today => false,
        },
        _ => false,
    };
    let is_limit = |operand: &Operand| matches!(operand, Operand::Edition { .. }) || date(operand).is_some();
    match check {
        CheckSpec::Compare(compare) if is_it(&compare.left) && is_limit(&compare.right) => {
            vec![Bound { is: compare.is, limit: &compare.right }]
        }
        CheckSpec::Inside(inside) => {
            let field = Operand::Field { field: inside.field.clone() };
            let is_reported = is_it(&field) && is_limit(&inside.from) && is_limit(&inside.to);
            let bounds = [(Relation::AtLeast, &inside.from), (Relation::AtMost, &inside.to)];
            bounds.into_iter().filter(|_| is_reported).map(|(is, limit)| Bound { is, limit }).collect()
        }
        _ => Vec::new(),
    }
}

/// The fixed date of an operand.
fn date(operand: &Operand) -> Option<Date> {
    match operand {
        Operand::Value { value: Scalar::Text(text) } => Date::parse(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, faults_of_rule, rule};
    use serde_json::{Value, json};

    fn present() -> Value {
        json!({ "kind": "present", "field": "/letter/amount" })
    }

    fn compare(left: Value, is: &str, right: Value) -> Value {
        json!({ "kind": "compare", "left": left, "is": is, "right": right })
    }

    fn day(date: &str) -> Value {
        json!({ "kind": "value", "value": date })
    }

    #[test]
    fn a_condition_that_is_met_on_none_of_the_days_of_its_rule_is_reported() {
        // the edition begins on 2018-01-01
        let faults_of = |is: &str, date: &str| {
            let field = json!({ "kind": "field", "field": "/decidedOn" });
            faults_of_rule(json!([compare(field, is, day(date))]), present())
        };
        let never = [("/rules/0/appliesWhen/0".to_owned(), super::NEVER_APPLIES.to_owned())];
        assert_eq!(faults_of("less", "2018-01-01"), never);
        assert_eq!(faults_of("atMost", "2017-12-31"), never);
        assert_eq!(faults_of("equal", "2017-12-31"), never);
        assert_eq!(
            [faults_of("atMost", "2018-01-01"), faults_of("less", "2018-01-02"), faults_of("more", "2017-12-31")],
            [[], [], []]
        );
        let mut ended = rule(
            json!([compare(json!({ "kind": "date", "date": "decided" }), "atLeast", day("2020-01-01"))]),
            present(),
        );
        ended["endsOn"] = json!("2019-12-31");
        assert_eq!(super::super::example::faults_of(json!({ "rules": [ended] })), never);
    }

    #[test]
    fn a_check_that_is_met_on_all_of_them_is_reported() {
        let by_period = |check: Value| faults_of(json!({ "editionsBy": "period", "rules": [rule(json!([]), check)] }));
        let period = || json!({ "kind": "field", "field": "/period/startsOn" });
        let never = [("/rules/0/check".to_owned(), super::NEVER_BROKEN.to_owned())];
        assert_eq!(by_period(compare(period(), "atLeast", json!({ "kind": "edition", "edge": "startsOn" }))), never);
        let inside = |from: &str, to: &str| {
            by_period(json!({ "kind": "inside", "field": "/period/startsOn", "from": day(from), "to": day(to) }))
        };
        assert_eq!([inside("2018-01-02", "2060-12-31"), inside("2018-01-01", "2060-12-31")], [[], []]);
        // the caller can give another date of decision than the case
        let decided = compare(json!({ "kind": "field", "field": "/decidedOn" }), "atLeast", day("2018-01-01"));
        assert_eq!(faults_of_rule(json!([]), decided), []);
    }
}
