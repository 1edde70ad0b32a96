//! Reads a value of any type, and refuses repeated keys.

use super::{Limits, ReadError};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads a value; where that fails, `read_error` says why.
pub(crate) struct AnyValue<'s> {
    /// How deep the value may still be nested.
    pub depth: usize,
    pub limits: Limits,
    pub read_error: &'s mut Option<ReadError>,
}

impl<'s> AnyValue<'s> {
    /// Reads a document.
    pub fn within(limits: Limits, read_error: &'s mut Option<ReadError>) -> Self {
        Self { depth: limits.nesting(), limits, read_error }
    }

    /// Reads a part of a document whose limits were checked already.
    pub fn unlimited(read_error: &'s mut Option<ReadError>) -> Self {
        let limits = Limits { items: usize::MAX, ..Limits::default() };
        Self { depth: usize::MAX, limits, read_error }
    }

    /// The reader of the values within this one.
    fn inner<E: Error>(&mut self) -> Result<AnyValue<'_>, E> {
        match self.limits.depth_within(self.depth) {
            Ok(depth) => Ok(AnyValue { depth, limits: self.limits, read_error: self.read_error }),
            Err(read_error) => Err(read_error.store(self.read_error)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for AnyValue<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyValue<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self.inner()?)? {
            if values.len() >= self.limits.items {
                return Err(ReadError::Limit("items in a list", self.limits.items).store(self.read_error));
            }
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            if values.contains_key(&key) {
                return Err(ReadError::Repeated(key).store(self.read_error));
            }
            let value = object.next_value_seed(self.inner()?)?;
            values.insert(key, value);
        }
        Ok(Value::Object(values))
    }
}
