//! Reading a value so that what is wrong in it is told with its place.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Value, map};
use std::fmt::{self, Display};
use std::slice;

/// Why a value does not read, with the place within it as a JSON Pointer.
#[derive(Debug)]
pub(super) struct Misread {
    pub place: String,
    pub reason: String,
}

/// Reads a value.
///
/// # Errors
/// What is wrong, with the place of the innermost value that did not read.
pub(super) fn read<T: DeserializeOwned>(value: &Value) -> Result<T, Misread> {
    T::deserialize(Placed(value))
}

impl Misread {
    fn of(reason: &serde_json::Error) -> Self {
        Self { place: String::new(), reason: reason.to_string() }
    }

    fn under(mut self, step: &dyn Display) -> Self {
        self.place = format!("/{step}{}", self.place);
        self
    }
}

impl Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Misread {}

// in the words of serde_json, which speak of JSON's null and numbers
impl de::Error for Misread {
    fn custom<M: Display>(reason: M) -> Self {
        Self { place: String::new(), reason: reason.to_string() }
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::of(&de::Error::invalid_type(found, expected))
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::of(&de::Error::invalid_value(found, expected))
    }
}

/// A value that is being read.
struct Placed<'de>(&'de Value);

impl<'de> Deserializer<'de> for Placed<'de> {
    type Error = Misread;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        match self.0 {
            Value::Array(list) => {
                let mut items = Items { items: list.iter(), at: 0 };
                let read = visitor.visit_seq(&mut items)?;
                match items.items.len() {
                    0 => Ok(read),
                    _ => Err(de::Error::invalid_length(list.len(), &"fewer elements in array")),
                }
            }
            Value::Object(object) => visitor.visit_map(Fields { fields: object.iter(), field: None }),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Null => visitor.visit_unit(),
            Value::Bool(answer) => visitor.visit_bool(*answer),
            Value::Number(number) => number.deserialize_any(visitor).map_err(|error| Misread::of(&error)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misread> {
        visitor.visit_newtype_struct(self)
    }

    // the enums of a pack are codes; those with fields have a kind and are read as objects
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        match self.0 {
            Value::String(code) => visitor.visit_enum(code.as_str().into_deserializer()),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// The items of a list that is being read.
struct Items<'de> {
    items: slice::Iter<'de, Value>,
    at: usize,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Misread;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Misread> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let read = seed.deserialize(Placed(item)).map_err(|misread| misread.under(&self.at))?;
        self.at = self.at.saturating_add(1);
        Ok(Some(read))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The fields of an object that is being read.
struct Fields<'de> {
    fields: map::Iter<'de>,
    field: Option<(&'de str, &'de Value)>,
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Misread;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Misread> {
        let Some((name, value)) = self.fields.next() else { return Ok(None) };
        self.field = Some((name, value));
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some).map_err(|misread: Misread| misread.under(&name))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Misread> {
        let Some((name, value)) = self.field.take() else { return Err(de::Error::custom("a value without its key")) };
        seed.deserialize(Placed(value)).map_err(|misread| misread.under(&name))
    }
}
