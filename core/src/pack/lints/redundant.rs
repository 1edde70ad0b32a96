//! A check or a field that another one next to it implies: an object is present wherever a field in it is.

use super::codes;
use super::consequences::is_at_or_below;
use super::facts::{Facts, Lists, is_implied};
use super::walk::{Part, each_part_of_pack};
use crate::check::{CheckSpec, Fault, Present};
use crate::pack::reading::ReadPack;

pub(super) fn warnings(own: &ReadPack, included: &[ReadPack]) -> Vec<Fault> {
    let list = |id: &str| codes::of_list(own, included, id);
    let mut warnings = Vec::new();
    each_part_of_pack(own, &mut |part, place| match part {
        Part::Check(CheckSpec::Present(present)) => warnings.extend(of_fields(present, place)),
        Part::Check(CheckSpec::AllOf(all)) if all.checks.len() == 1 => warnings.push(of_one("allOf", place)),
        Part::Check(CheckSpec::AnyOf(any)) if any.checks.len() == 1 => warnings.push(of_one("anyOf", place)),
        Part::Check(CheckSpec::AllOf(all)) => warnings.extend(of_checks(&all.checks, false, place, &list)),
        Part::Check(CheckSpec::AnyOf(any)) => warnings.extend(of_checks(&any.checks, true, place, &list)),
        Part::Check(CheckSpec::Not(not)) if matches!(*not.check, CheckSpec::Not(_)) => {
            warnings.push(Fault::new(place, "a `not` of a `not` is what stands within"));
        }
        Part::Check(_) | Part::Operand(_) | Part::Where(_) => {}
    });
    warnings
}

/// Reports an `allOf` or `anyOf` of a single check.
fn of_one(kind: &str, place: &str) -> Fault {
    Fault::new(&format!("{place}/checks"), &format!("there is one check only in the `{kind}`"))
}

/// The redundant field in a list: where all are needed, one that contains another; where one is enough, one that lies
/// within another.
fn of_fields(present: &Present, place: &str) -> Option<Fault> {
    let (name, fields, is_any) = match (&present.one_of, &present.each_of) {
        (Some(fields), _) => ("oneOf", fields, true),
        (None, Some(fields)) => ("eachOf", fields, false),
        (None, None) => return None,
    };
    fields.iter().enumerate().find_map(|(index, field)| {
        let says_it = |other: &&String| {
            let (inner, outer) = if is_any { (field, *other) } else { (*other, field) };
            inner != outer && is_at_or_below(inner, outer)
        };
        let other = fields.iter().find(says_it)?;
        let reason = match is_any {
            true => format!("where `{field}` is there `{other}` is too, so that naming it changes nothing"),
            false => format!("`{field}` is there wherever `{other}` is, so that naming it changes nothing"),
        };
        Some(Fault::new(&format!("{place}/{name}/{index}"), &reason))
    })
}

/// The redundant check among several: where all must hold, one that follows from another; where one is enough, one from
/// which another follows.
fn of_checks<'d>(checks: &'d [CheckSpec], is_any: bool, place: &str, list: Lists<'_, 'd>) -> Option<Fault> {
    let facts_of = |check: &'d CheckSpec| match is_any {
        true => Facts::of(check, list),
        // a field that is only read is not demanded: without it the check is not judged
        false => Facts::of(check, list).demanded(),
    };
    let is_said = |index: usize, check: &'d CheckSpec| {
        checks.iter().enumerate().any(|(number, other)| {
            let (conclusion, premise) = if is_any { (other, check) } else { (check, other) };
            // a duplicate has a fault of its own
            number != index && conclusion != premise && is_implied(conclusion, &[facts_of(premise)], list)
        })
    };
    let (index, _) = checks.iter().enumerate().find(|(index, check)| is_said(*index, check))?;
    let reason = match is_any {
        true => "where this check holds another of them does too, so that it changes nothing",
        false => "this check holds wherever another of them does, so that it changes nothing",
    };
    Some(Fault::new(&format!("{place}/checks/{index}"), reason))
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of_rule;
    use serde_json::{Value, json};

    /// The places below a check at which faults are reported.
    fn places(check: Value) -> Vec<String> {
        faults_of_rule(json!([]), check).into_iter().map(|(place, _)| place.replace("/rules/0/check", "")).collect()
    }

    fn present(field: &str) -> Value {
        json!({ "kind": "present", "field": field })
    }

    fn amount(is: &str, value: i64) -> Value {
        json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": is,
            "right": { "kind": "value", "value": value } })
    }

    #[test]
    fn a_field_beside_one_that_it_holds_is_reported() {
        let fields = ["/letter/purpose", "/letter/recipient", "/letter/recipient/name"];
        assert_eq!(places(json!({ "kind": "present", "eachOf": fields })), ["/eachOf/1"]);
        assert_eq!(places(json!({ "kind": "present", "oneOf": fields })), ["/oneOf/2"]);
        let of_a_list = ["/letter/payments/*/amount", "/letter/payments"];
        assert_eq!(places(json!({ "kind": "present", "eachOf": of_a_list })), ["/eachOf/1"]);
        for apart in [["/letter/purpose", "/letter/recipient/name"], ["/report", "/reporting"]] {
            let faults = faults_of_rule(json!([]), json!({ "kind": "present", "eachOf": apart }));
            assert!(faults.iter().all(|(_, reason)| !reason.contains("changes nothing")), "{faults:?}");
        }
    }

    #[test]
    fn a_check_beside_one_that_says_more_is_reported() {
        let of = |kind: &str, checks: [Value; 2]| places(json!({ "kind": kind, "checks": checks }));
        let (recipient, name) = (present("/letter/recipient"), present("/letter/recipient/name"));
        assert_eq!(of("allOf", [recipient.clone(), name.clone()]), ["/checks/0"]);
        assert_eq!(of("anyOf", [recipient, name]), ["/checks/1"]);
        assert_eq!(of("allOf", [amount("atLeast", 500), amount("more", 100)]), ["/checks/1"]);
        assert_eq!(of("anyOf", [amount("atLeast", 500), amount("more", 100)]), ["/checks/0"]);
        // a comparison is not judged without its field, and does not fail
        assert_eq!(of("allOf", [present("/letter/amount"), amount("more", 100)]), Vec::<String>::new());
        assert_eq!(of("anyOf", [present("/letter/amount"), amount("more", 100)]), ["/checks/1"]);
        assert_eq!(of("allOf", [amount("atLeast", 100), amount("less", 500)]), Vec::<String>::new());
        assert_eq!(of("anyOf", [present("/letter/purpose"), amount("more", 100)]), Vec::<String>::new());
    }

    #[test]
    fn a_single_check_where_several_belong_is_reported() {
        for kind in ["allOf", "anyOf"] {
            let faults = places(json!({ "kind": kind, "checks": [present("/letter/purpose")] }));
            assert_eq!(faults, ["/checks"]);
            let two = [present("/letter/purpose"), present("/letter/issuedOn")];
            assert_eq!(places(json!({ "kind": kind, "checks": two })), [""; 0]);
        }
    }

    #[test]
    fn a_not_of_a_not_is_reported() {
        let not = |check: Value| json!({ "kind": "not", "check": check });
        assert_eq!(places(not(amount("less", 5))), [""; 0]);
        let faults = faults_of_rule(json!([]), not(not(amount("less", 5))));
        assert!(
            faults.iter().any(|(place, reason)| place == "/rules/0/check" && reason.starts_with("a `not`")),
            "{faults:?}"
        );
    }
}
