//! The one reader of documents.

use super::filling::{Nulls, Seen, fill};
use super::{Blank, Document, Given, List, Misfit, Names, Object};
use crate::json::AnyValue;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Reads a document from whatever serde can read.
///
/// # Errors
/// Those of the format, and what does not fit, as a text of its own.
pub(crate) fn read_with<'de, T: Blank, D: Deserializer<'de>>(deserializer: D, nulls: Nulls) -> Result<T, D::Error> {
    let (mut document, mut misfit) = (T::blank(), None);
    let reader = Reader { target: &mut document, nulls, misfit: &mut misfit };
    match (reader.deserialize(deserializer), misfit) {
        (Ok(()), _) => Ok(document),
        (Err(_), Some(misfit)) => Err(D::Error::custom(misfit.reason())),
        (Err(error), None) => Err(error),
    }
}

/// Reads a document from JSON.
///
/// # Errors
/// What does not fit, where that is what is wrong.
pub(crate) fn from_str<T: Blank>(json: &str, nulls: Nulls) -> Result<T, (serde_json::Error, Option<Misfit>)> {
    let mut document = T::blank();
    read_into(&mut document, json, nulls)?;
    Ok(document)
}

/// Reads JSON into a document that is blank.
///
/// # Errors
/// What does not fit, where that is what is wrong.
pub(crate) fn read_into(
    target: &mut dyn Document,
    json: &str,
    nulls: Nulls,
) -> Result<(), (serde_json::Error, Option<Misfit>)> {
    let mut misfit = None;
    fill_from_str(Reader { target, nulls, misfit: &mut misfit }, json).map_err(|error| (error, misfit))
}

fn fill_from_str(reader: Reader<'_>, json: &str) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    reader.deserialize(&mut deserializer)?;
    deserializer.end()
}

/// Reads one value into its place. What does not fit is left in `misfit`, since errors of serde are texts only.
struct Reader<'r> {
    target: &'r mut dyn Document,
    nulls: Nulls,
    misfit: &'r mut Option<Misfit>,
}

impl Reader<'_> {
    fn take<E: serde::de::Error>(self, given: Given<'_>) -> Result<(), E> {
        self.target.take(given).map_err(|found| refuse(self.misfit, found))
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        let given = self.nulls.given();
        self.take(given)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.take(Given::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.take(Given::Integer(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.take(i64::try_from(value).map_or(Given::Large(value), Given::Integer))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.take(Given::Float(value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.take(Given::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { target, nulls, misfit } = self;
        let Some(list) = target.as_list() else {
            return Reader { target, nulls, misfit }.take(Given::List);
        };
        loop {
            let at = list.len();
            match items.next_element_seed(Added { list: &mut *list, nulls, misfit: &mut *misfit }) {
                Ok(Some(())) => {}
                Ok(None) => return Ok(()),
                Err(error) => return Err(under(misfit, &at.to_string(), error)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let Self { target, nulls, misfit } = self;
        if let Some(object) = target.as_object() {
            return read_fields(object, map, nulls, misfit);
        }
        if target.as_tagged().is_none() {
            return Reader { target, nulls, misfit }.take(Given::Object);
        }
        // the tag may stand last, so that all of the object is read before it is known what it is
        let object = AnyValue::unlimited(&mut None).visit_map(map)?;
        fill(target, &object, nulls).map_err(|found| refuse(misfit, found))
    }
}

/// Reads an item into a new place at the end of its list.
struct Added<'r> {
    list: &'r mut dyn List,
    nulls: Nulls,
    misfit: &'r mut Option<Misfit>,
}

impl<'de> DeserializeSeed<'de> for Added<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.add() {
            Some(target) => deserializer.deserialize_any(Reader { target, nulls: self.nulls, misfit: self.misfit }),
            None => Err(D::Error::custom("the list takes no more")),
        }
    }
}

/// What does not fit, as an error of serde, which is a text only.
fn refuse<E: serde::de::Error>(misfit: &mut Option<Misfit>, found: Misfit) -> E {
    *misfit = Some(found);
    E::custom("")
}

/// Adds the step above a place that did not fit.
fn under<E>(misfit: &mut Option<Misfit>, step: &str, error: E) -> E {
    *misfit = misfit.take().map(|found| found.under(step));
    error
}

fn read_fields<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    mut map: A,
    nulls: Nulls,
    misfit: &mut Option<Misfit>,
) -> Result<(), A::Error> {
    let names = object.names();
    let mut seen = Seen::default();
    let mut likely = 0;
    while let Some(key) = map.next_key_seed(Key { names, likely })? {
        let number = key.map_err(|unknown| refuse(misfit, unknown))?;
        let name = names.get(number).map_or("", |field| field.name);
        if !seen.first(number) {
            return Err(A::Error::custom(format_args!("duplicate field `{name}`")));
        }
        let Some(target) = object.field_mut(number) else { continue };
        map.next_value_seed(Reader { target, nulls, misfit: &mut *misfit })
            .map_err(|error| under(misfit, name, error))?;
        likely = number.saturating_add(1);
    }
    seen.all_needed(names).map_err(|missing| refuse(misfit, missing))
}

/// Reads the name of a field as its number.
struct Key {
    names: Names,
    likely: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Result<usize, Misfit>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Result<usize, Misfit>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Self::Value, E> {
        let found = self.names.find(name, self.likely);
        Ok(found.ok_or_else(|| self.names.unknown(name)))
    }
}
