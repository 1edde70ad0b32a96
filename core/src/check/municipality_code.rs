//! Compares municipality codes however they are written.

use super::path::Path;
use super::value::Value;
use crate::case::Mark;
use crate::register::{Country, canonical_code};
use std::borrow::Cow;
use std::cmp::Ordering;

/// The country whose municipality codes a field of a country's pack holds; `None` where it holds something else.
pub(super) fn codes_of(path: &Path, country: Option<Country>) -> Option<Country> {
    country.filter(|_| path.mark == Mark::Municipality)
}

/// A text as it is compared, where it is a municipality code of a country: a Danish one with four digits.
pub(super) fn compared(text: &str, country: Option<Country>) -> Cow<'_, str> {
    match country {
        Some(country) => Cow::Owned(canonical_code(country, text)),
        None => Cow::Borrowed(text),
    }
}

/// The order of two values, of which texts may be municipality codes of a country.
pub(super) fn order(left: &Value<'_>, right: &Value<'_>, country: Option<Country>) -> Option<Ordering> {
    match (left, right) {
        (Value::Text(left), Value::Text(right)) if country.is_some() => {
            Value::Text(&compared(left, country)).compare(&Value::Text(&compared(right, country)))
        }
        _ => left.compare(right),
    }
}
