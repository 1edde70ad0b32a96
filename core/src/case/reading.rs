//! Reading a case: strictly first, and where that fails leniently, with every value that does not fit as a finding.

use super::{Case, ShapeError, ShapeErrorKind};
use crate::document::{self, Leaf, Nulls, View};
use crate::field::{Field, LeafKind, LeafShape, Shape};
use crate::json::{self, Limits};
use crate::part::Inner;
use crate::text::nearest;
use crate::{Date, Error, order};
use serde_json::Value;

/// A case as far as it could be read, with what had to be taken out.
#[derive(Debug)]
pub(crate) struct Reading {
    pub case: Case,
    pub errors: Vec<ShapeError>,
}

/// Reads a case: all that fits its type is in the case, all that does not is an error with its path.
pub(crate) fn read(bytes: &[u8], limits: Limits) -> Result<Reading, Error> {
    limits.check_size(bytes)?;
    // a case that fits is nested far less deep than the usual limit, but a caller may have lowered it
    let strictly = limits.surely_few_items(bytes) && limits.depth >= Limits::CASE.depth;
    let case = strictly.then(|| read_strictly(bytes)).flatten();
    let is_new = case.is_some();
    let mut reading = match case {
        Some(case) => Reading { case, errors: Vec::new() },
        None => read_leniently(bytes, limits)?,
    };
    if let Some(format) = reading.case.format {
        json::check_format(format.get())?;
    }
    let mut lists = Lists { nulls_are_told: !is_new, errors: &mut reading.errors };
    lists.look_through(View::Object(&reading.case), Case::SHAPE, &Trail::Start);
    Ok(reading)
}

/// The case where all of it fits.
fn read_strictly(bytes: &[u8]) -> Option<Case> {
    document::from_str(json::text(bytes).ok()?, Nulls::Absent).ok()
}

fn read_leniently(bytes: &[u8], limits: Limits) -> Result<Reading, Error> {
    let mut value = json::read(bytes, limits)?;
    let mut errors = Vec::new();
    if value.is_null() {
        // elsewhere a null is an absent field, but a case there must be
        errors.push(ShapeError { path: String::new(), kind: ShapeErrorKind::Object, value: String::new() });
    }
    if value.is_null() || !prune(&mut value, &Case::SHAPE, &mut String::new(), &mut errors) {
        value = Value::Object(serde_json::Map::new());
    }
    // what is left fits, for each value was tried by itself
    let mut case = Case::default();
    let left = document::fill(&mut case, &value, Nulls::Absent);
    left.map(|()| Reading { case, errors }).map_err(|misfit| misfit.unanswerable())
}

/// Takes out of a value all that does not fit; false where the value itself does not.
fn prune(value: &mut Value, shape: &Shape, path: &mut String, errors: &mut Vec<ShapeError>) -> bool {
    let kind = match (shape, &mut *value) {
        // an absent field may be written as null
        (_, Value::Null) => return true,
        (Shape::Leaf(leaf), plain) => {
            if (leaf.fits)(plain) {
                return true;
            }
            leaf_error(leaf, plain)
        }
        (Shape::Node(fields), Value::Object(object)) => {
            prune_object(object, fields, path, errors);
            return true;
        }
        (Shape::List(item), Value::Array(list)) => {
            prune_list(list, item, path, errors);
            return true;
        }
        (Shape::Node(_), _) => ShapeErrorKind::Object,
        (Shape::List(_), _) => ShapeErrorKind::List,
    };
    errors.push(ShapeError { path: path.clone(), kind, value: quoted(value) });
    false
}

fn prune_object(
    object: &mut serde_json::Map<String, Value>,
    fields: &'static [Field],
    path: &mut String,
    errors: &mut Vec<ShapeError>,
) {
    for (name, mut value) in std::mem::take(object) {
        let fits = with_step(path, &name, |path| match fields.iter().find(|field| field.name == name) {
            Some(field) => prune(&mut value, &field.shape, path, errors),
            None => {
                let known = nearest(&name, fields.iter().map(|field| field.name));
                let kind = ShapeErrorKind::UnknownField(known);
                errors.push(ShapeError { path: path.clone(), kind, value: quoted(&value) });
                false
            }
        });
        if fits {
            object.insert(name, value);
        }
    }
}

/// Prunes a list in place: an item that does not fit leaves an empty one behind, so that the others keep their places.
fn prune_list(list: &mut [Value], item: &Shape, path: &mut String, errors: &mut Vec<ShapeError>) {
    let empty = || match item {
        Shape::Node(_) => Value::Object(serde_json::Map::new()),
        Shape::Leaf(_) | Shape::List(_) => Value::Null,
    };
    for (index, value) in list.iter_mut().enumerate() {
        with_step(path, &index.to_string(), |path| {
            if value.is_null() {
                errors.push(ShapeError { path: path.clone(), kind: ShapeErrorKind::Null, value: String::new() });
                *value = empty();
            } else if !prune(value, item, path, errors) {
                *value = empty();
            }
        });
    }
}

fn leaf_error(leaf: &LeafShape, value: &Value) -> ShapeErrorKind {
    match (leaf.kind, value) {
        (LeafKind::Date, Value::String(_)) => ShapeErrorKind::Date,
        (LeafKind::Number | LeafKind::Money, Value::Number(number)) if is_whole(number) => ShapeErrorKind::Range,
        (kind, _) => ShapeErrorKind::Type(kind),
    }
}

/// Whether a number is written as a whole one; one beyond 64 bits is, though it is not held as such.
fn is_whole(number: &serde_json::Number) -> bool {
    number.is_i64() || number.is_u64() || number.to_string().contains('+')
}

fn quoted(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(_) | Value::Array(_) | Value::Null => String::new(),
        Value::Bool(answer) => answer.to_string(),
        Value::Number(number) => number.to_string(),
    }
}

/// Does something with a step added to a path, escaped as JSON Pointer has it.
fn with_step<T>(path: &mut String, step: &str, action: impl FnOnce(&mut String) -> T) -> T {
    let length = path.len();
    path.push('/');
    for character in step.chars() {
        match character {
            '~' => path.push_str("~0"),
            '/' => path.push_str("~1"),
            other => path.push(other),
        }
    }
    let result = action(path);
    path.truncate(length);
    result
}

/// The way to a place in a case, written out only where something is said of the place.
enum Trail<'t> {
    Start,
    Field(&'t Trail<'t>, &'static str),
    Item(&'t Trail<'t>, usize),
}

impl std::fmt::Display for Trail<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Start => Ok(()),
            Self::Field(before, name) => write!(f, "{before}/{name}"),
            Self::Item(before, index) => write!(f, "{before}/{index}"),
        }
    }
}

/// Finds what is wrong with lists whose items all fit: ids that stand twice, and nulls.
struct Lists<'e> {
    /// Whether nulls have been told of already.
    nulls_are_told: bool,
    errors: &'e mut Vec<ShapeError>,
}

impl Lists<'_> {
    fn look_through(&mut self, slot: View<'_>, shape: Shape, trail: &Trail<'_>) {
        match (slot, shape) {
            (View::Object(node), Shape::Node(fields)) => {
                for (number, field) in (0..).zip(fields).filter(|(_, field)| !field.shape.is_leaf()) {
                    let inner = node.get(number);
                    if !inner.is_missing() {
                        self.look_through(inner, field.shape, &Trail::Field(trail, field.name));
                    }
                }
            }
            (View::List(list), Shape::List(Shape::Node(fields))) => {
                if list.len() > 1
                    && let Some(id) =
                        (0..).zip(*fields).find_map(|(number, field)| (field.name == "id").then_some(number))
                {
                    self.duplicates_in(list, id, trail);
                }
                if !fields.iter().all(|field| field.shape.is_leaf()) {
                    for index in 0..list.len() {
                        self.look_through(list.item(index), Shape::Node(fields), &Trail::Item(trail, index));
                    }
                }
            }
            (View::List(list), Shape::List(_)) if !self.nulls_are_told => {
                let nulls = (0..list.len()).filter(|index| list.item(*index).is_missing());
                self.errors.extend(nulls.map(|index| ShapeError {
                    path: format!("{trail}/{index}"),
                    kind: ShapeErrorKind::Null,
                    value: String::new(),
                }));
            }
            _ => {}
        }
    }

    fn duplicates_in(&mut self, list: &dyn crate::document::List, id: u16, trail: &Trail<'_>) {
        let ids = (0..list.len()).filter_map(|index| match list.leaf(index, &[id]) {
            Leaf::Text(text) => Some((text, index)),
            _ => None,
        });
        let mut ids: Vec<_> = ids.collect();
        order::sort(&mut ids);
        let mut first: Option<(&str, usize)> = None;
        for (text, index) in ids {
            match first {
                Some((earlier, at)) if earlier == text => self.errors.push(ShapeError {
                    path: format!("{trail}/{index}/id"),
                    kind: ShapeErrorKind::DuplicateId(format!("{trail}/{at}/id")),
                    value: text.to_owned(),
                }),
                _ => first = Some((text, index)),
            }
        }
    }
}

/// The date that a text means which is a date but not written as one: `2026-1-5` means 2026-01-05.
pub(crate) fn padded_date(text: &str) -> Option<Date> {
    let mut parts = text.trim().split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits = |part: &str, most: usize| {
        (!part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(())
    };
    digits(month, 2).and(digits(day, 2))?;
    if year.len() != 4 || parts.next().is_some() {
        return None;
    }
    Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(case: &str) -> Vec<(String, &'static str)> {
        let reading = read(case.as_bytes(), Limits::CASE).unwrap();
        reading.errors.into_iter().map(|error| (error.path, error.kind.rule())).collect()
    }

    #[test]
    fn a_null_is_no_case_like_anything_else_that_is_no_object() {
        assert_eq!(errors("null"), errors("[]"));
        assert_eq!(errors("null"), [(String::new(), "shape.type")]);
    }

    #[test]
    fn a_null_in_a_list_is_told_once_whether_or_not_all_else_fits() {
        let null = |path: &str| (path.to_owned(), "shape.null");
        assert_eq!(errors(r#"{ "network": { "efforts": ["a", null] } }"#), [null("/network/efforts/1")]);
        let with_another = errors(r#"{ "cohort": true, "network": { "efforts": [null, "a"], "groups": [null] } }"#);
        assert!(with_another.contains(&null("/network/efforts/0")));
        assert!(with_another.contains(&null("/network/groups/0")));
        assert_eq!(with_another.len(), 3);
    }
}
