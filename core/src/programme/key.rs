//! Paths of one case: in order, by ids, and as places.

use crate::case::Case;
use crate::document::{Leaf, List, View};
use crate::field::{Field, Mark, Place, Shape};
use crate::part::Inner;
use std::cmp::Ordering;

/// The order of paths: by segment, places in lists as numbers and before names.
pub(super) fn compare_paths(left: &str, right: &str) -> Ordering {
    let mut right_segments = right.split('/');
    for segment in left.split('/') {
        let Some(other) = right_segments.next() else { return Ordering::Greater };
        if segment == other {
            continue;
        }
        // numbers alone are compared as such: any mixture with the order of names would go round in circles
        let order = match (segment.parse::<u64>(), other.parse::<u64>()) {
            (Ok(number), Ok(other_number)) => number.cmp(&other_number).then_with(|| segment.cmp(other)),
            (Ok(_), Err(_)) => Ordering::Less,
            (Err(_), Ok(_)) => Ordering::Greater,
            (Err(_), Err(_)) => segment.cmp(other),
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    if right_segments.next().is_some() { Ordering::Less } else { Ordering::Equal }
}

/// A path with the ids of the items it goes through, where they have one: `/network/groups[g3]/sessions[s3]/startsOn`.
pub(super) fn by_ids(case: &Case, path: &str) -> String {
    let mut key = String::with_capacity(path.len());
    let (mut slot, mut shape) = (View::Object(case), Case::SHAPE);
    for name in path.split('/').skip(1) {
        match (slot, shape) {
            (View::List(list), Shape::List(item)) => {
                let index = name.parse().unwrap_or(usize::MAX);
                match id_of(list, index, *item) {
                    Some(id) => key.extend(["[", id, "]"]),
                    None => key.extend(["/", name]),
                }
                slot = slot.at(index);
                shape = *item;
            }
            (_, Shape::Node(fields)) => {
                key.extend(["/", name]);
                let Some((number, field)) = numbered(fields, name) else { continue };
                slot = slot.get(number);
                shape = field.shape;
            }
            _ => {
                key.extend(["/", name]);
            }
        }
    }
    key
}

fn id_of(list: &dyn List, index: usize, item: Shape) -> Option<&str> {
    let Shape::Node(fields) = item else { return None };
    let (number, _) = numbered(fields, "id")?;
    if index >= list.len() {
        return None;
    }
    match list.item(index).get(number).leaf() {
        Leaf::Text(id) => Some(id),
        _ => None,
    }
}

fn numbered(fields: &'static [Field], name: &str) -> Option<(u16, &'static Field)> {
    (0..).zip(fields).find(|(_, field)| field.name == name)
}

/// The places that a path leads through, with the last field on the way; `None` where it leads nowhere.
pub(super) fn places(path: &str) -> Option<(Vec<Place>, &'static Field)> {
    let (mut places, mut shape, mut last) = (Vec::new(), Case::SHAPE, None);
    for name in path.split('/').skip(1) {
        match shape {
            Shape::Node(fields) => {
                let (number, field) = numbered(fields, name)?;
                places.push(Place::Field(number));
                shape = field.shape;
                last = Some(field);
            }
            Shape::List(item) => {
                places.push(Place::Item(name.parse().ok()?));
                shape = *item;
            }
            Shape::Leaf(_) => return None,
        }
    }
    Some((places, last?))
}

/// The field that a path or a pattern leads to.
pub(super) fn field(path: &str) -> Option<&'static Field> {
    let (mut shape, mut last) = (Case::SHAPE, None);
    for name in path.split('/').skip(1) {
        match shape {
            Shape::Node(fields) => {
                let (_, field) = numbered(fields, name)?;
                shape = field.shape;
                last = Some(field);
            }
            Shape::List(item) => shape = *item,
            Shape::Leaf(_) => return None,
        }
    }
    last
}

/// Whether what stands at a path may say something of a person: the field is personal, holds what is, or is unknown.
pub(super) fn may_be_personal(path: &str) -> bool {
    field(path).is_none_or(|field| field.mark == Mark::Personal || holds_personal(&field.shape))
}

fn holds_personal(shape: &Shape) -> bool {
    match shape {
        Shape::Leaf(_) => false,
        Shape::List(item) => holds_personal(item),
        Shape::Node(fields) => fields.iter().any(|field| field.mark == Mark::Personal || holds_personal(&field.shape)),
    }
}

/// The pattern of a path: `*` for each place in a list.
pub(super) fn pattern(path: &str) -> String {
    let mut pattern = String::new();
    for name in path.split('/').skip(1) {
        let is_place = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
        pattern.push('/');
        pattern.push_str(if is_place { "*" } else { name });
    }
    pattern
}

/// The place of a path in the lists it goes through.
pub(super) fn indices(path: &str) -> Vec<usize> {
    path.split('/').filter_map(|name| name.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_lists_sort_as_numbers() {
        assert_eq!(compare_paths("/network/groups/2/name", "/network/groups/10/name"), Ordering::Less);
        assert_eq!(compare_paths("/network/groups", "/network/groups/0"), Ordering::Less);
        assert_eq!(compare_paths("/letter/kind", "/letter/amount"), Ordering::Greater);
    }

    #[test]
    fn the_order_of_paths_never_goes_round_in_circles() {
        // 9 before 10 as numbers, 10 before 1a and 1a before 9 as names
        assert_eq!(compare_paths("/9", "/10"), Ordering::Less);
        assert_eq!(compare_paths("/10", "/1a"), Ordering::Less);
        assert_eq!(compare_paths("/9", "/1a"), Ordering::Less);
        assert_ne!(compare_paths("/05", "/5"), Ordering::Equal);
    }

    #[test]
    fn what_stands_for_an_object_may_be_of_a_person_where_the_object_can_hold_one() {
        for path in ["", "/x", "/letter", "/letter/signedBy", "/network/groups/0", "/network/groups/0/units"] {
            assert!(may_be_personal(path), "{path}");
        }
        for path in ["/period", "/cohort", "/network/groups/0/sessions/1/startsOn", "/strategy/levels"] {
            assert!(!may_be_personal(path), "{path}");
        }
    }

    #[test]
    fn a_key_has_the_ids_where_there_are_ids() {
        let case: Case = serde_json::from_str(
            r#"{ "network": { "groups": [ {}, { "id": "g3", "sessions": [ { "id": "s3" } ], "units": [ {} ] } ] } }"#,
        )
        .unwrap();
        assert_eq!(by_ids(&case, "/network/groups/1/sessions/0/startsOn"), "/network/groups[g3]/sessions[s3]/startsOn");
        assert_eq!(by_ids(&case, "/network/groups/0/name"), "/network/groups/0/name");
        assert_eq!(by_ids(&case, "/network/groups/1/units/0/name"), "/network/groups[g3]/units/0/name");
        assert_eq!(by_ids(&case, "/netwrok/x"), "/netwrok/x");
    }
}
