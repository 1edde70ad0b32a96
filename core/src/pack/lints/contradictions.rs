//! Conditions and checks that contradict each other, or of which one always holds: the rule never applies, is always
//! broken or never.

use super::codes;
use super::consequences::add_known;
use super::facts::{Facts, Lists, is_implied};
use super::walk::{Part, each_part_of_pack};
use crate::check::{CheckSpec, Fault, Span};
use crate::pack::Rule;
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    let list = |id: &str| codes::of_list(own, included, id);
    let mut found = Vec::new();
    for (index, rule) in &own.rules {
        of_conditions(&rule.applies_when, &rule.check, &format!("/rules/{index}"), &list, &mut found);
    }
    each_part_of_pack(own, &mut |part, place| {
        if let Part::Check(check) = part {
            of_several(check, place, &list, &mut found);
        }
    });
    add_known(found, faults);
}

/// Finds rules for the same cases and days that no case can meet together.
pub(super) fn warnings(own: &ReadPack, included: &[ReadPack]) -> Vec<Fault> {
    let list = |id: &str| codes::of_list(own, included, id);
    let in_force = |rule: &Rule| Span::new(rule.starts_on, rule.ends_on);
    let rules: Vec<_> =
        own.rules.iter().map(|(index, rule)| (index, rule, Facts::of(&rule.check, &list).demanded())).collect();
    let mut warnings = Vec::new();
    for (at, (index, rule, facts)) in rules.iter().enumerate() {
        let contradicts = |(_, other, other_facts): &&(_, &Rule, Facts<'_>)| {
            other.applies_when == rule.applies_when
                && other.counts_by(&own.envelope) == rule.counts_by(&own.envelope)
                && in_force(other).meets(&in_force(rule))
                && facts.rules_out(other_facts)
        };
        if let Some((_, earlier, _)) = rules.iter().take(at).find(contradicts) {
            let reason = format!("no case can follow both this rule and `{}`", earlier.id);
            warnings.push(Fault::new(&format!("/rules/{index}/check"), &reason));
        }
    }
    warnings
}

/// The index of the first condition that cannot hold together with an earlier one.
pub(super) fn ruled_out_by_an_earlier(conditions: &[Facts<'_>]) -> Option<usize> {
    let rules_out =
        |(index, this): (usize, &Facts<'_>)| conditions.iter().take(index).any(|other| this.rules_out(other));
    conditions.iter().enumerate().position(rules_out)
}

/// Compares the conditions of a rule with each other and with its check.
fn of_conditions<'d>(
    conditions: &'d [CheckSpec],
    check: &'d CheckSpec,
    place: &str,
    list: Lists<'_, 'd>,
    faults: &mut Vec<Fault>,
) {
    let facts: Vec<Facts> = conditions.iter().map(|condition| Facts::of(condition, list)).collect();
    let checked = Facts::of(check, list);
    let before = faults.len();
    for (index, (condition, this)) in conditions.iter().zip(&facts).enumerate() {
        let earlier = || conditions.iter().zip(&facts).take(index);
        let reason = if condition == check {
            "the rule asks for its own condition, so that it cannot be broken"
        } else if earlier().any(|(other, _)| other == condition) {
            "the condition stands twice"
        } else if earlier().any(|(_, other)| this.rules_out(other)) {
            "the conditions rule each other out, so that the rule never applies"
        } else if this.rules_out(&checked) {
            "the condition rules out what the rule asks for, so that the rule never holds"
        } else {
            continue;
        };
        faults.push(Fault::new(&format!("{place}/appliesWhen/{index}"), reason));
    }
    if faults.len() == before && is_implied(check, &facts, list) {
        let reason = "where the conditions hold the rule holds too, so that it cannot be broken";
        faults.push(Fault::new(&format!("{place}/check"), reason));
    }
}

/// Compares the checks in an `allOf` or `anyOf` with each other.
fn of_several<'d>(check: &'d CheckSpec, place: &str, list: Lists<'_, 'd>, faults: &mut Vec<Fault>) {
    let (checks, is_any) = match check {
        CheckSpec::AllOf(all) => (&all.checks, false),
        CheckSpec::AnyOf(any) => (&any.checks, true),
        _ => return,
    };
    let facts: Vec<Facts> = checks.iter().map(|check| Facts::of(check, list)).collect();
    for (index, (check, this)) in checks.iter().zip(&facts).enumerate() {
        let earlier = || checks.iter().zip(&facts).take(index);
        let reason = if earlier().any(|(other, _)| other == check) {
            "the check stands twice"
        } else if !is_any && earlier().any(|(_, other)| this.rules_out(other)) {
            "the checks rule each other out, so that they never hold together"
        } else if is_any && earlier().any(|(_, other)| this.or_else(other)) {
            "one of the checks always holds, so that together they say nothing"
        } else {
            continue;
        };
        faults.push(Fault::new(&format!("{place}/checks/{index}"), reason));
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, faults_of_rule, rule};
    use serde_json::{Value, json};

    fn present(field: &str) -> Value {
        json!({ "kind": "present", "field": field })
    }

    fn absent(field: &str) -> Value {
        json!({ "kind": "absent", "field": field })
    }

    fn compare(field: &str, is: &str, value: Value) -> Value {
        json!({ "kind": "compare", "left": { "kind": "field", "field": field }, "is": is,
            "right": { "kind": "value", "value": value } })
    }

    /// The end of the reason for which a rule is refused, and its place.
    fn place_and_end(conditions: Value, check: Value) -> Option<(String, String)> {
        let faults = faults_of_rule(conditions, check);
        assert!(faults.len() < 2, "{faults:?}");
        let (place, reason) = faults.into_iter().next()?;
        let (_, end) = reason.rsplit_once("so that ")?;
        Some((place.replace("/rules/0/", ""), end.to_owned()))
    }

    fn refused(place: &str, end: &str) -> Option<(String, String)> {
        Some((place.to_owned(), end.to_owned()))
    }

    #[test]
    fn rules_that_no_case_can_follow_together_are_reported() {
        let (amount, kind) = ("/letter/amount", "/letter/kind");
        let faults_of = |first: Value, second: Value, starts_on: &str| {
            let (mut first, mut second) = (rule(json!([]), first), rule(json!([]), second));
            (first["id"], first["title"]["en"], first["endsOn"]) =
                (json!("first"), json!("First"), json!("2019-12-31"));
            second["startsOn"] = json!(starts_on);
            faults_of(json!({ "rules": [first, second] }))
        };
        let reason = "no case can follow both this rule and `first`".to_owned();
        let contradict = [("/rules/1/check".to_owned(), reason)];
        let (less, more) = (compare(amount, "atMost", json!(5)), compare(amount, "atLeast", json!(6)));
        assert_eq!(faults_of(less.clone(), more.clone(), "2019-12-31"), contradict);
        assert_eq!(faults_of(less, more, "2020-01-01"), []);
        assert_eq!(faults_of(present(amount), absent(amount), "2019-12-31"), contradict);
        // without an amount the check is not judged
        assert_eq!(faults_of(absent(amount), compare(amount, "more", json!(5)), "2019-12-31"), []);
        assert_eq!(faults_of(present(amount), absent(kind), "2019-12-31"), []);
    }

    #[test]
    fn conditions_that_rule_each_other_out_are_refused() {
        let (amount, kind) = ("/letter/amount", "/letter/kind");
        let refused = refused("appliesWhen/1", "the rule never applies");
        for pair in [
            json!([present(amount), absent(amount)]),
            json!([{ "kind": "present", "eachOf": [kind, amount] }, absent(amount)]),
            json!([absent(amount), compare(amount, "more", json!(5))]),
            json!([present(amount), { "kind": "not", "check": present(amount) }]),
            json!([compare(kind, "equal", json!("grant")), compare(kind, "equal", json!("commitment"))]),
            json!([compare(kind, "equal", json!("grant")), compare(kind, "notEqual", json!("grant"))]),
            json!([compare(kind, "equal", json!("grant")), { "kind": "oneOf", "field": kind, "codes": ["commitment"] }]),
            json!([compare(amount, "less", json!(5)), compare(amount, "more", json!(7))]),
            json!([compare(amount, "less", json!(5)), compare(amount, "atLeast", json!(5))]),
            json!([compare(amount, "equal", json!(5)), compare(amount, "more", json!(5))]),
            json!([
                compare("/decidedOn", "less", json!("2019-01-01")),
                compare("/decidedOn", "atLeast", json!("2020-01-01"))
            ]),
            json!([{ "kind": "allOf", "checks": [present(kind), absent(amount)] }, present(amount)]),
            json!([absent("/letter/recipient"), present("/letter/recipient/name")]),
        ] {
            assert_eq!(place_and_end(pair.clone(), present("/letter/purpose")), refused, "{pair}");
        }
    }

    #[test]
    fn conditions_that_can_be_met_together_are_let_through() {
        let (amount, kind) = ("/letter/amount", "/letter/kind");
        for pair in [
            json!([present(amount), absent(kind)]),
            json!([present("/letter/recipient"), absent("/letter/recipient/name")]),
            json!([{ "kind": "present", "oneOf": [kind, amount] }, absent(amount)]),
            json!([compare(amount, "atMost", json!(5)), compare(amount, "atLeast", json!(5))]),
            json!([compare(amount, "less", json!(7)), compare(amount, "more", json!(5))]),
            json!([compare(amount, "more", json!(5)), compare(amount, "more", json!(7))]),
            json!([compare(amount, "notEqual", json!(5)), compare(amount, "notEqual", json!(7))]),
            json!([compare(amount, "less", json!(5)), compare("/report/total", "more", json!(7))]),
            json!([{ "kind": "anyOf", "checks": [absent(amount), present(kind)] }, present(amount)]),
        ] {
            assert_eq!(faults_of_rule(pair.clone(), present("/letter/purpose")), [], "{pair}");
        }
    }

    #[test]
    fn a_condition_that_rules_out_the_check_is_refused() {
        let (amount, kind) = ("/letter/amount", "/letter/kind");
        let refused = refused("appliesWhen/0", "the rule never holds");
        for (condition, check) in [
            (present(amount), absent(amount)),
            (absent(amount), present(amount)),
            (absent(amount), compare(amount, "more", json!(0))),
            (compare(kind, "equal", json!("grant")), {
                json!({ "kind": "oneOf", "field": kind, "codes": ["commitment"] })
            }),
            (
                json!({ "kind": "count", "items": "/letter/payments/*", "atLeast": { "kind": "value", "value": 3 } }),
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "value", "value": 2 } }),
            ),
        ] {
            assert_eq!(place_and_end(json!([condition]), check.clone()), refused, "{condition} {check}");
        }
    }

    #[test]
    fn a_check_that_its_conditions_imply_is_refused() {
        let (amount, kind) = ("/letter/amount", "/letter/kind");
        let refused = refused("check", "it cannot be broken");
        for (condition, check) in [
            (compare(kind, "equal", json!("grant")), present(kind)),
            (json!({ "kind": "present", "eachOf": [kind, amount] }), present(amount)),
            (compare(amount, "more", json!(7)), compare(amount, "atLeast", json!(5))),
            (compare(amount, "equal", json!(7)), compare(amount, "notEqual", json!(5))),
            (
                compare(kind, "equal", json!("grant")),
                json!({ "kind": "oneOf", "field": kind, "codes": ["grant", "commitment"] }),
            ),
            (present(amount), json!({ "kind": "anyOf", "checks": [present(kind), present(amount)] })),
            (present("/letter/recipient/name"), present("/letter/recipient")),
            (absent("/letter/recipient"), absent("/letter/recipient/name")),
        ] {
            assert_eq!(place_and_end(json!([condition]), check.clone()), refused, "{condition} {check}");
        }
        for (condition, check) in [
            (compare(amount, "atLeast", json!(5)), compare(amount, "more", json!(5))),
            (compare(amount, "notEqual", json!(5)), compare(amount, "more", json!(5))),
            (present(amount), json!({ "kind": "allOf", "checks": [present(kind), present(amount)] })),
            (present(amount), json!({ "kind": "present", "eachOf": [kind, amount] })),
            (
                compare(amount, "atLeast", json!(6)),
                json!({ "kind": "inside", "field": amount, "from": { "kind": "value", "value": 5 },
                    "to": { "kind": "value", "value": 7 } }),
            ),
        ] {
            assert_eq!(faults_of_rule(json!([condition]), check.clone()), [], "{condition} {check}");
        }
    }

    #[test]
    fn checks_that_never_or_always_hold_together_are_refused() {
        let amount = "/letter/amount";
        let of = |kind: &str, checks: [Value; 2]| place_and_end(json!([]), json!({ "kind": kind, "checks": checks }));
        let never = refused("check/checks/1", "they never hold together");
        assert_eq!(of("allOf", [present(amount), absent(amount)]), never);
        assert_eq!(of("allOf", [compare(amount, "less", json!(5)), compare(amount, "more", json!(5))]), never);
        let always = refused("check/checks/1", "together they say nothing");
        assert_eq!(of("anyOf", [present(amount), absent(amount)]), always);
        assert_eq!(of("anyOf", [compare(amount, "atMost", json!(7)), compare(amount, "more", json!(5))]), always);
        let inside = json!({ "kind": "inside", "field": amount, "from": { "kind": "value", "value": 5 },
            "to": { "kind": "value", "value": 7 } });
        assert_eq!(of("anyOf", [inside, compare(amount, "less", json!(5))]), None);
        assert_eq!(of("anyOf", [compare(amount, "less", json!(5)), compare(amount, "more", json!(5))]), None);
        let twice = faults_of_rule(json!([]), json!({ "kind": "anyOf", "checks": [present(amount), present(amount)] }));
        assert_eq!(twice, [("/rules/0/check/checks/1".to_owned(), "the check stands twice".to_owned())]);
    }
}
