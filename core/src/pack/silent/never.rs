//! Rules that can never be broken or never hold: they ask what is always so, or what never is.

use super::consequences::is_at_or_below;
use super::walk::{Part, each_part};
use crate::Scalar;
use crate::check::{CheckSpec, Compare, Fault, Operand};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, rule) in &own.rules {
        let place = format!("/rules/{index}");
        let mut found = Vec::new();
        each_part(rule, &place, &mut |part, place, _| {
            let wrong = match part {
                Part::Check(check) => of_check(check),
                Part::Where(filter) if is_blank(&filter.is) => Some(("/is", NO_TEXT)),
                Part::Where(_) | Part::Operand(_) => None,
            };
            if let Some((below, reason)) = wrong {
                found.push(Fault::new(&format!("{place}{below}"), reason));
            }
        });
        // of a check that cannot be read as it stands this is not known
        found.retain(|fault| !faults.iter().any(|told| is_at_or_below(&told.path, &fault.path)));
        faults.append(&mut found);
    }
}

/// What is wrong with a check by itself, and where below it.
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
        CheckSpec::Unique(unique) if !unique.field.contains('*') => {
            Some(("/field", "a field in no list has one value, so that the rule cannot be broken"))
        }
        CheckSpec::OneOf(one_of) => match one_of.codes.as_deref() {
            Some([]) => Some(("/codes", "the list of codes is empty")),
            Some(codes) if stand_twice(codes) => Some(("/codes", "a code stands twice in the list")),
            _ => None,
        },
        _ => None,
    }
}

const NO_TEXT: &str = "a value is compared with an empty text, which says nothing of whether it is there";

/// The side of a comparison that is a text without a letter.
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
    use super::super::example::told_of_rule;
    use serde_json::{Value, json};

    fn places(check: Value) -> Vec<String> {
        told_of_rule(json!([]), check).into_iter().map(|(place, _)| place.replace("/rules/0/check", "")).collect()
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
    fn what_stands_twice_in_a_list_is_told() {
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
