//! Conditions and checks that rule each other out, or of which one always holds: the rule never applies, never holds or
//! is never broken.

use super::codes;
use super::consequences::is_at_or_below;
use super::held::Held;
use super::walk::{Part, each_part, fields_read};
use crate::check::{CheckSpec, Fault};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    let list = |id: &str| codes::of_list(own, included, id);
    for (index, rule) in &own.rules {
        let place = format!("/rules/{index}");
        let mut found = Vec::new();
        of_conditions(&rule.applies_when, &rule.check, &place, &list, &mut found);
        each_part(rule, &place, &mut |part, place, _| {
            if let Part::Check(check) = part {
                of_several(check, place, &list, &mut found);
            }
        });
        // of a check that cannot be read as it stands this is not known
        found.retain(|fault| !faults.iter().any(|told| is_at_or_below(&told.path, &fault.path)));
        faults.append(&mut found);
    }
}

/// The place of the first condition that can never be met together with an earlier one.
pub(super) fn ruled_out_by_an_earlier(
    conditions: &[CheckSpec],
    own: &ReadPack,
    included: &[ReadPack],
) -> Option<usize> {
    let list = |id: &str| codes::of_list(own, included, id);
    let says: Vec<Says> = conditions.iter().map(|condition| Says::of(condition, &list)).collect();
    says.iter().enumerate().position(|(index, this)| says.iter().take(index).any(|other| this.rules_out(other)))
}

/// Finds the codes of one of the pack's lists.
type Lists<'l, 'd> = &'l dyn Fn(&str) -> Vec<&'d str>;

/// What is wrong with the conditions of a rule, taken with each other and with its check.
fn of_conditions<'d>(
    conditions: &'d [CheckSpec],
    check: &'d CheckSpec,
    place: &str,
    list: Lists<'_, 'd>,
    faults: &mut Vec<Fault>,
) {
    let says: Vec<Says> = conditions.iter().map(|condition| Says::of(condition, list)).collect();
    let checked = Says::of(check, list);
    let before = faults.len();
    for (index, (condition, this)) in conditions.iter().zip(&says).enumerate() {
        let earlier = || conditions.iter().zip(&says).take(index);
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
    if faults.len() == before && is_implied(check, &says, list) {
        let reason = "where the conditions hold the rule holds too, so that it cannot be broken";
        faults.push(Fault::new(&format!("{place}/check"), reason));
    }
}

/// What is wrong with checks that are judged together.
fn of_several<'d>(check: &'d CheckSpec, place: &str, list: Lists<'_, 'd>, faults: &mut Vec<Fault>) {
    let (checks, is_any) = match check {
        CheckSpec::AllOf(all) => (&all.checks, false),
        CheckSpec::AnyOf(any) => (&any.checks, true),
        _ => return,
    };
    let says: Vec<Says> = checks.iter().map(|check| Says::of(check, list)).collect();
    for (index, (check, this)) in checks.iter().zip(&says).enumerate() {
        let earlier = || checks.iter().zip(&says).take(index);
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

/// Whether a check holds wherever the conditions do.
fn is_implied<'d>(check: &'d CheckSpec, conditions: &[Says<'d>], list: Lists<'_, 'd>) -> bool {
    let is_there = |field: &String| conditions.iter().any(|says| says.needs(field));
    match check {
        CheckSpec::AllOf(all) => {
            !all.checks.is_empty() && all.checks.iter().all(|check| is_implied(check, conditions, list))
        }
        CheckSpec::AnyOf(any) => any.checks.iter().any(|check| is_implied(check, conditions, list)),
        CheckSpec::Present(present) => {
            let one = present.field.iter().chain(present.one_of.iter().flatten()).any(is_there);
            one || present.each_of.as_ref().is_some_and(|each| !each.is_empty() && each.iter().all(is_there))
        }
        CheckSpec::Absent(absent) => {
            let absent_fields = || conditions.iter().flat_map(|says| &says.absent);
            absent_fields().any(|field| is_at_or_below(&absent.field, field))
        }
        other => {
            let wanted = Held::by(other, list);
            let is_held =
                |wanted: &Held<'_>| conditions.iter().flat_map(|says| &says.held).any(|held| held.implies(wanted));
            let is_two_sided = matches!(other, CheckSpec::Compare(_));
            let is_met = match is_two_sided {
                // a comparison is written from both sides
                true => wanted.iter().any(is_held),
                false => wanted.iter().all(is_held),
            };
            !wanted.is_empty() && is_met
        }
    }
}

/// What a check says of the case where it holds.
#[derive(Default)]
struct Says<'d> {
    present: Vec<&'d str>,
    absent: Vec<&'d str>,
    /// The fields without which it is not judged.
    read: Vec<&'d str>,
    held: Vec<Held<'d>>,
    checks: Vec<&'d CheckSpec>,
}

impl<'d> Says<'d> {
    fn of(check: &'d CheckSpec, list: Lists<'_, 'd>) -> Self {
        let mut says = Self::default();
        says.add(check, list);
        says
    }

    fn add(&mut self, check: &'d CheckSpec, list: Lists<'_, 'd>) {
        self.checks.push(check);
        match check {
            CheckSpec::AllOf(all) => all.checks.iter().for_each(|check| self.add(check, list)),
            CheckSpec::Present(present) => {
                let several = present.field.iter().chain(present.each_of.iter().flatten());
                self.present.extend(several.map(String::as_str));
            }
            CheckSpec::Absent(absent) => self.absent.push(&absent.field),
            CheckSpec::Not(not) => match &*not.check {
                CheckSpec::Absent(absent) => self.present.push(&absent.field),
                CheckSpec::Present(present) => {
                    let any = present.field.iter().chain(present.one_of.iter().flatten());
                    self.absent.extend(any.map(String::as_str));
                }
                other => self.read.extend(fields_read(other)),
            },
            CheckSpec::AnyOf(_) => {}
            other => {
                self.read.extend(fields_read(other));
                self.held.extend(Held::by(other, list));
            }
        }
    }

    /// Whether it does not hold, or is not judged, without a field: it needs the field, or one below it.
    fn needs(&self, field: &str) -> bool {
        self.present.iter().chain(&self.read).any(|needed| is_at_or_below(needed, field))
    }

    /// Whether the two never hold together.
    fn rules_out(&self, other: &Self) -> bool {
        self.absent.iter().any(|field| other.needs(field))
            || other.absent.iter().any(|field| self.needs(field))
            || self.checks.iter().any(|check| other.checks.iter().any(|other| negate(check, other)))
            || self.held.iter().any(|held| other.held.iter().any(|other| held.rules_out(other)))
    }

    /// Whether one of the two always holds where both are judged.
    fn or_else(&self, other: &Self) -> bool {
        let ([check], [other_check]) = (&*self.checks, &*other.checks) else { return false };
        let demands = |check: &CheckSpec, absent: &[&str]| match check {
            CheckSpec::Present(present) => {
                let any = present.field.iter().chain(present.one_of.iter().flatten());
                any.into_iter().any(|field| absent.contains(&field.as_str()))
            }
            _ => false,
        };
        demands(check, &other.absent)
            || demands(other_check, &self.absent)
            || negate(check, other_check)
            || self.is_one_bound()
                && other.is_one_bound()
                && self.held.iter().any(|held| other.held.iter().any(|other| held.or_else(other)))
    }

    /// Whether it holds wherever one of its bounds does.
    fn is_one_bound(&self) -> bool {
        // a comparison is written from both sides
        matches!(&*self.checks, [CheckSpec::Compare(_)]) || self.held.len() == 1
    }
}

/// Whether one check is that the other does not hold.
fn negate(one: &CheckSpec, other: &CheckSpec) -> bool {
    let is_not = |one: &CheckSpec, other: &CheckSpec| matches!(one, CheckSpec::Not(not) if *not.check == *other);
    is_not(one, other) || is_not(other, one)
}

#[cfg(test)]
mod tests {
    use super::super::example::told_of_rule;
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
        let told = told_of_rule(conditions, check);
        assert!(told.len() < 2, "{told:?}");
        let (place, reason) = told.into_iter().next()?;
        let (_, end) = reason.rsplit_once("so that ")?;
        Some((place.replace("/rules/0/", ""), end.to_owned()))
    }

    fn refused(place: &str, end: &str) -> Option<(String, String)> {
        Some((place.to_owned(), end.to_owned()))
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
            assert_eq!(told_of_rule(pair.clone(), present("/letter/purpose")), [], "{pair}");
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
            assert_eq!(told_of_rule(json!([condition]), check.clone()), [], "{condition} {check}");
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
        let twice = told_of_rule(json!([]), json!({ "kind": "anyOf", "checks": [present(amount), present(amount)] }));
        assert_eq!(twice, [("/rules/0/check/checks/1".to_owned(), "the check stands twice".to_owned())]);
    }
}
