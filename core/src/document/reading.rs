//! The one reader of documents.

use super::filling::{Nulls, Seen, fill};
use super::{Blank, Fill, FillList, FillObject, Given, Misfit, Names};
use crate::Error;
use crate::json::{AnyValue, Stop, not_json, repeated_key};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Why a document could not be read from JSON.
pub(crate) enum Failed {
    /// It does not fit its type.
    Misfit(Misfit),
    /// It is not JSON, or has a key twice.
    NotJson(Error),
}

/// Reads a document from whatever serde can read.
///
/// # Errors
/// Those of the format, and what does not fit, as a text of its own.
pub(crate) fn read_with<'de, T: Blank, D: Deserializer<'de>>(deserializer: D, nulls: Nulls) -> Result<T, D::Error> {
    let (mut document, mut stop) = (T::blank(), None);
    let read = Reader { target: &mut document, nulls, stop: &mut stop }.deserialize(deserializer);
    match stop {
        Some(stop) => Err(D::Error::custom(stop.reason())),
        None => read.map(|()| document),
    }
}

/// Reads a document from JSON.
///
/// # Errors
/// What does not fit, or why it is not JSON.
pub(crate) fn from_str<T: Blank>(json: &str, nulls: Nulls) -> Result<T, Failed> {
    let mut document = T::blank();
    read_into(&mut document, json, nulls)?;
    Ok(document)
}

/// Reads JSON into a document that is blank.
///
/// # Errors
/// What does not fit, or why it is not JSON.
pub(crate) fn read_into(target: &mut dyn Fill, json: &str, nulls: Nulls) -> Result<(), Failed> {
    let mut stop = None;
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let reader = Reader { target, nulls, stop: &mut stop };
    let read = reader.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    match (read, stop) {
        (_, Some(Stop::Misfit(misfit))) => Err(Failed::Misfit(misfit)),
        (Err(error), Some(Stop::Repeated(key))) => Err(Failed::NotJson(repeated_key(&key, &error))),
        (Err(error), _) => Err(Failed::NotJson(not_json(&error))),
        (Ok(()), _) => Ok(()),
    }
}

/// Reads one value into its place; why it is given up, where it is, is left in `stop`.
struct Reader<'r> {
    target: &'r mut dyn Fill,
    nulls: Nulls,
    stop: &'r mut Option<Stop>,
}

impl Reader<'_> {
    fn take<E>(self, given: Given<'_>) -> Result<(), E> {
        *self.stop = self.target.take(given).err().map(Stop::Misfit);
        Ok(())
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
        let Self { target, nulls, stop } = self;
        let Some(list) = target.as_list() else {
            return Reader { target, nulls, stop }.take(Given::List);
        };
        loop {
            let at = list.length();
            let item = items.next_element_seed(Added { list: &mut *list, nulls, stop: &mut *stop });
            if stop.is_some() {
                under(stop, &at.to_string());
                return item.map(drop);
            }
            if item?.is_none() {
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let Self { target, nulls, stop } = self;
        if let Some(object) = target.as_object() {
            return read_fields(object, map, nulls, stop);
        }
        if target.as_tagged().is_none() {
            return Reader { target, nulls, stop }.take(Given::Object);
        }
        // the tag may stand last, so that all of the object is read before it is known what it is
        let object = AnyValue::unlimited(&mut *stop).visit_map(map)?;
        if stop.is_none() {
            *stop = fill(target, &object, nulls).err().map(Stop::Misfit);
        }
        Ok(())
    }
}

/// Reads an item into a new place at the end of its list.
struct Added<'r> {
    list: &'r mut dyn FillList,
    nulls: Nulls,
    stop: &'r mut Option<Stop>,
}

impl<'de> DeserializeSeed<'de> for Added<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.list.add() {
            Some(target) => deserializer.deserialize_any(Reader { target, nulls: self.nulls, stop: self.stop }),
            // a list that takes no more is never read
            None => Ok(()),
        }
    }
}

/// Adds the step above a place that did not fit.
fn under(stop: &mut Option<Stop>, step: &str) {
    *stop = stop.take().map(|stop| match stop {
        Stop::Misfit(misfit) => Stop::Misfit(misfit.under(step)),
        other => other,
    });
}

fn read_fields<'de, A: MapAccess<'de>>(
    object: &mut dyn FillObject,
    mut map: A,
    nulls: Nulls,
    stop: &mut Option<Stop>,
) -> Result<(), A::Error> {
    let names = object.names();
    let mut seen = Seen::default();
    let mut likely = 0;
    while let Some(key) = map.next_key_seed(Key { names, likely })? {
        let number = match key {
            Ok(number) => number,
            Err(unknown) => {
                *stop = Some(Stop::Misfit(unknown));
                return Ok(());
            }
        };
        let name = names.get(number).map_or("", |field| field.name);
        if !seen.first(number) {
            *stop = Some(Stop::Repeated(name.to_owned()));
            return Ok(());
        }
        let Some(target) = object.field_mut(number) else { continue };
        let value = map.next_value_seed(Reader { target, nulls, stop: &mut *stop });
        if stop.is_some() {
            under(stop, name);
            return value;
        }
        value?;
        likely = number.saturating_add(1);
    }
    *stop = seen.all_needed(names).err().map(Stop::Misfit);
    Ok(())
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
