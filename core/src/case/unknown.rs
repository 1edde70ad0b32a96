//! Walking through what has no place in the tree.

use super::reader::{Key, Reader};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads a value of any kind within the limits of the document, each key of an object once.
pub(super) struct Unknown<'s, 'a> {
    pub reader: &'s mut Reader<'a>,
    /// How deep the value may be nested.
    pub depth: usize,
}

impl<'de> DeserializeSeed<'de> for Unknown<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unknown<'_, '_> {
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

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let depth = self.reader.inner_depth(self.depth)?;
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(Unknown { reader: &mut *self.reader, depth })? {
            self.reader.check_items(values.len())?;
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let depth = self.reader.inner_depth(self.depth)?;
        let mut values = Map::new();
        while let Some(Key(name)) = object.next_key()? {
            if values.contains_key(&*name) {
                return Err(self.reader.repeated(&name));
            }
            let value = object.next_value_seed(Unknown { reader: &mut *self.reader, depth })?;
            values.insert(name.into_owned(), value);
        }
        Ok(Value::Object(values))
    }
}
