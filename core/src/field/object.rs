//! Reading an object only from an object.

use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

/// A reader that takes a struct only from an object, never from a list of its fields by position.
///
/// Derived readers take both; in a document people write, a list where an object belongs is a mistake.
pub(crate) struct ObjectOnly<D>(pub D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for ObjectOnly<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Reads structs, derived with `#[serde(remote = "Self")]`, only from objects.
macro_rules! objects {
    ($($object:ident),+) => {
        $(impl<'de> serde::Deserialize<'de> for $object {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $object::deserialize($crate::field::ObjectOnly(deserializer))
            }
        }

        impl serde::Serialize for $object {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $object::serialize(self, serializer)
            }
        })+
    };
}
pub(crate) use objects;
