//! Checks whose outcome is the same in every case, so that a rule is never broken, or always.

use super::consequences::add_known;
use super::walk::{Part, each_part_of_pack};
use crate::Scalar;
use crate::case::{CaseFields, FieldType};
use crate::check::{CheckSpec, Compare, Edge, Fault, Inside, Operand, TimesFit, Unique};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    let mut found = Vec::new();
    each_part_of_pack(own, &mut |part, place| {
        let wrong = match part {
            Part::Check(CheckSpec::Unique(unique)) => of_unique(unique, fields).map(|reason| ("/field", reason)),
            Part::Check(CheckSpec::TimesFit(times)) => of_times(times),
            Part::Check(CheckSpec::Inside(inside)) if ends_before_it_begins(inside) => Some(("/to", CROSSED)),
            Part::Check(check) => of_check(check),
            Part::Where(filter) if is_blank(&filter.is) => Some(("/is", NO_TEXT)),
            Part::Operand(Operand::Plus { of }) if of.len() == 1 => Some(("/of", ONE_TERM)),
            Part::Where(_) | Part::Operand(_) => None,
        };
        if let Some((below, reason)) = wrong {
            found.push(Fault::new(&format!("{place}{below}"), reason));
        }
    });
    add_known(found, faults);
}

/// Why the values are all different, or why some must be equal.
fn of_unique(unique: &Unique, fields: CaseFields<'_>) -> Option<&'static str> {
    let field = &unique.field;
    let is_boolean = matches!(fields.field_and_type_at(field), Some((_, FieldType::Bool)));
    // the rest of the path after the item within which values must differ
    let within = unique.within.as_deref().and_then(|within| field.strip_prefix(within));
    let is_of_one_item = |rest: &str| !rest.contains('*');
    match within.unwrap_or(field) {
        _ if !field.contains('*') => Some(ONE_VALUE),
        _ if is_boolean => Some(YES_OR_NO),
        rest if is_of_one_item(rest) => Some(ONE_WITHIN),
        _ => None,
    }
}

/// What is wrong with the times of a list, and where.
fn of_times(times: &TimesFit) -> Option<(&'static str, &'static str)> {
    let names =
        |field: &str, word: &str| field.rsplit('/').next().is_some_and(|name| name.to_lowercase().starts_with(word));
    match times {
        TimesFit { starts, ends, .. } if starts == ends => Some(("/ends", "a value is compared with itself")),
        TimesFit { starts, ends, .. } if names(starts, "end") && names(ends, "start") => Some(("/starts", SWAPPED)),
        _ => None,
    }
}

/// Whether the bounds of a check are the two ends of one span, swapped.
fn ends_before_it_begins(Inside { from, to, .. }: &Inside) -> bool {
    let is_moved = |moved: &Operand, from: &Operand, is_away: &dyn Fn(i64) -> bool| match moved {
        Operand::Later { date, days, months, years } if **date == *from => {
            let length = [days, months, years].into_iter().flatten().next();
            matches!(length.map(|length| &**length), Some(Operand::Value { value: Scalar::Number(number) }) if is_away(number.get()))
        }
        _ => false,
    };
    match (from, to) {
        (Operand::Edition { edge: Edge::EndsOn }, Operand::Edition { edge: Edge::StartsOn }) => true,
        (Operand::SchoolYear { of, edge: Edge::EndsOn }, Operand::SchoolYear { of: other, edge: Edge::StartsOn }) => {
            of == other
        }
        _ => is_moved(to, from, &|length| length < 0) || is_moved(from, to, &|length| length > 0),
    }
}

/// What is wrong with a single check, and where below it.
fn of_check(check: &CheckSpec) -> Option<(&'static str, &'static str)> {
    match check {
        CheckSpec::Compare(compare) if compare.left == compare.right => {
            Some(("/right", "a value is compared with itself"))
        }
        CheckSpec::Compare(compare) => blank_side(compare).map(|side| (side, NO_TEXT)),
        CheckSpec::Present(present) => {
            let lists = [("/oneOf", &present.one_of), ("/eachOf", &present.each_of)];
            let twice = lists.into_iter().find(|(_, fields)| stand_twice(fields.as_deref().unwrap_or_default()));
            twice.map(|(name, _)| (name, "a field stands twice in the list"))
        }
        CheckSpec::Covers(covers) if covers.codes.as_ref().is_some_and(Vec::is_empty) => {
            Some(("/codes", "the list of codes is empty, so that every set covers it"))
        }
        CheckSpec::Covers(covers) if stand_twice(covers.codes.as_deref().unwrap_or_default()) => {
            Some(("/codes", "a code stands twice in the list"))
        }
        CheckSpec::Covers(covers) if covers.of.as_ref() == Some(&covers.field) => {
            Some(("/of", "a value is compared with itself"))
        }
        CheckSpec::OneOf(one_of) => match one_of.codes.as_deref() {
            Some([]) => Some(("/codes", "the list of codes is empty")),
            Some(codes) if stand_twice(codes) => Some(("/codes", "a code stands twice in the list")),
            _ => None,
        },
        _ => None,
    }
}

const CROSSED: &str = "the upper limit lies below the lower one";
const SWAPPED: &str = "the times at which items end stand where those at which they begin belong";
const ONE_TERM: &str = "there is one thing only to add up";
const YES_OR_NO: &str = "there are two answers only, so that the third item always breaks the rule";
const ONE_VALUE: &str = "a field in no list has one value, so that the rule cannot be broken";
const ONE_WITHIN: &str = "each `within` has one value of the field, so that the rule cannot be broken";
const NO_TEXT: &str = "a value is compared with an empty text, which says nothing of whether it is there";

/// The side of a comparison that is a blank text.
fn blank_side(compare: &Compare) -> Option<&'static str> {
    let sides = [("/left", &compare.left), ("/right", &compare.right)];
    let blank = sides.into_iter().find(|(_, side)| matches!(side, Operand::Value { value } if is_blank(value)));
    blank.map(|(name, _)| name)
}

fn is_blank(value: &Scalar) -> bool {
    matches!(value, Scalar::Text(text) if text.trim().is_empty())
}

fn stand_twice(codes: &[String]) -> bool {
    codes.iter().enumerate().any(|(index, code)| codes.iter().take(index).any(|earlier| earlier == code))
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of_rule;
    use serde_json::{Value, json};

    fn places(check: Value) -> Vec<String> {
        faults_of_rule(json!([]), check).into_iter().map(|(place, _)| place.replace("/rules/0/check", "")).collect()
    }

    #[test]
    fn an_empty_text_is_no_value_to_compare_with() {
        let compare = |value: &str| {
            let left = json!({ "kind": "field", "field": "/letter/purpose" });
            places(
                json!({ "kind": "compare", "left": left, "is": "notEqual", "right": { "kind": "value", "value": value } }),
            )
        };
        assert_eq!(
            (compare(""), compare(" "), compare("x")),
            (vec!["/right".to_owned()], vec!["/right".to_owned()], vec![])
        );
        let count = |is: &str| {
            let filter = json!({ "field": "/report/measures/*/measure", "is": is });
            let bound = json!({ "kind": "value", "value": 2 });
            places(json!({ "kind": "count", "items": "/report/measures/*", "where": filter, "atMost": bound }))
        };
        assert_eq!((count(""), count("m")), (vec!["/where/is".to_owned()], vec![]));
    }

    #[test]
    fn values_of_which_none_or_every_third_stands_twice_are_reported() {
        let unique = |field: &str, within: Option<&str>| {
            let mut check = json!({ "kind": "unique", "field": field });
            if let Some(within) = within {
                check["within"] = json!(within);
            }
            let faults = faults_of_rule(json!([]), check);
            assert!(faults.iter().all(|(place, _)| place == "/rules/0/check/field"), "{faults:?}");
            faults.into_iter().map(|(_, reason)| reason).next()
        };
        assert_eq!(unique("/strategy/municipalities/*/responsible", None).as_deref(), Some(super::YES_OR_NO));
        assert_eq!(unique("/application/assessment/staffInvolved", None).as_deref(), Some(super::ONE_VALUE));
        assert_eq!(unique("/network/groups/*/name", Some("/network/groups/*")).as_deref(), Some(super::ONE_WITHIN));
        // two ids that differ in capitals only are equal values
        assert_eq!(unique("/network/groups/*/id", None), None);
        assert_eq!(unique("/network/groups/*/name", None), None);
        assert_eq!(unique("/network/groups/*/units/*/name", Some("/network/groups/*")), None);
    }

    #[test]
    fn times_that_are_swapped_or_the_same_are_reported() {
        let times = |starts: &str, ends: &str| {
            let path = |name: &str| format!("/network/programmes/*/items/*/{name}");
            places(json!({ "kind": "timesFit", "starts": path(starts), "ends": path(ends), "without": "overlap" }))
        };
        assert_eq!(times("startsAt", "endsAt"), Vec::<String>::new());
        assert_eq!(
            (times("endsAt", "startsAt"), times("startsAt", "startsAt")),
            (vec!["/starts".to_owned()], vec!["/ends".to_owned()])
        );
    }

    #[test]
    fn a_span_that_ends_before_it_begins_is_reported() {
        let edition = |edge: &str| json!({ "kind": "edition", "edge": edge });
        let year = |edge: &str| json!({ "kind": "schoolYear", "of": { "kind": "field", "field": "/decidedOn" }, "edge": edge });
        let decided = || json!({ "kind": "field", "field": "/decidedOn" });
        let later =
            |days: i64| json!({ "kind": "later", "date": decided(), "days": { "kind": "value", "value": days } });
        let inside = |from: Value, to: Value| {
            let faults = places(json!({ "kind": "inside", "field": "/letter/issuedOn", "from": from, "to": to }));
            faults.iter().any(|place| place == "/to") && faults.len() == 1
        };
        let mut editions = faults_of_rule(
            json!([]),
            json!({ "kind": "inside", "field": "/letter/issuedOn",
            "from": edition("endsOn"), "to": edition("startsOn") }),
        );
        editions.retain(|(_, reason)| reason == super::CROSSED);
        assert_eq!(editions, [("/rules/0/check/to".to_owned(), super::CROSSED.to_owned())]);
        assert!(inside(year("endsOn"), year("startsOn")) && !inside(year("startsOn"), year("endsOn")));
        assert!(inside(decided(), later(-5)) && !inside(decided(), later(5)));
        assert!(inside(later(5), decided()) && !inside(later(-5), decided()));
    }

    #[test]
    fn a_sum_of_one_term_is_reported() {
        let sum = |terms: Value| {
            places(json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/total" }, "is": "equal",
                "right": { "kind": "plus", "of": terms } }))
        };
        let (amount, unspent) = (
            json!({ "kind": "field", "field": "/letter/amount" }),
            json!({ "kind": "field", "field": "/report/unspent" }),
        );
        assert_eq!(sum(json!([amount])), ["/right/of"]);
        assert_eq!(sum(json!([amount, unspent])), Vec::<String>::new());
    }

    #[test]
    fn what_stands_twice_in_a_list_is_reported() {
        let fields = ["/letter/amount", "/letter/purpose", "/letter/amount"];
        assert_eq!(places(json!({ "kind": "present", "eachOf": fields })), ["/eachOf"]);
        assert_eq!(places(json!({ "kind": "present", "oneOf": fields })), ["/oneOf"]);
        assert_eq!(places(json!({ "kind": "present", "oneOf": fields[..2] })), Vec::<String>::new());
        let covers =
            |codes: &[&str]| places(json!({ "kind": "covers", "field": "/letter/measures/*", "codes": codes }));
        assert_eq!((covers(&["a", "a"]), covers(&[])), (vec!["/codes".to_owned()], vec!["/codes".to_owned()]));
        assert_eq!(covers(&["a", "b"]), Vec::<String>::new());
    }
}
