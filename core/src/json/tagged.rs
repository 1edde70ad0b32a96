//! Tagged enums that are decoded without losing the place of an error.

use super::AnyValue;
use super::decode::decode;
use serde::de::value::EnumAccessDeserializer;
use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// How a tagged type asks [`decode`]'s reader for the object as an enum; the name of the tag follows.
pub(super) const TAGGED: &str = "$satsing::funding::tagged:";

/// Deserializes the tagged type `T` by way of `Plain`, the same type without its tag.
///
/// # Errors
/// Those of the format, and of values that do not fit.
pub(crate) fn deserialize<'de, T, Plain, D>(name: &'static str, deserializer: D) -> Result<T, D::Error>
where
    T: DeserializeOwned,
    Plain: Deserialize<'de> + Into<T>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_newtype_struct(name, TaggedVisitor::<T, Plain>(PhantomData))
}

struct TaggedVisitor<T, Plain>(PhantomData<(T, Plain)>);

impl<'de, T: DeserializeOwned, Plain: Deserialize<'de> + Into<T>> Visitor<'de> for TaggedVisitor<T, Plain> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        Plain::deserialize(EnumAccessDeserializer::new(access)).map(Into::into)
    }

    /// Called by any other deserializer: the object is read whole, since its tag may come last.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let mut read_error = None;
        let value = AnyValue::unlimited(&mut read_error).deserialize(deserializer)?;
        let decoded = decode::<T>(&value, "");
        match (decoded.errors.first(), decoded.value) {
            (None, Some(value)) => Ok(value),
            (Some(error), _) => Err(D::Error::custom(error)),
            (None, None) => Err(D::Error::custom("not read")),
        }
    }
}

/// Declares an enum of tagged objects: serialized and described by derives, deserialized with places of errors.
///
/// Each struct variant, or the struct that a variant holds, refuses unknown fields.
macro_rules! tagged {
    ($tag:literal, $(#[$attribute:meta])* pub enum $tagged:ident { $($variants:tt)* }) => {
        #[derive(serde::Serialize)]
        #[serde(tag = $tag, rename_all = "camelCase", rename_all_fields = "camelCase")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$attribute])*
        pub enum $tagged { $($variants)* }

        const _: () = {
            type Target = $tagged;

            #[derive(serde::Deserialize)]
            // so that the variants' attributes for schemas are known here too
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(remote = "Target", rename_all = "camelCase", rename_all_fields = "camelCase")]
            #[allow(dead_code, missing_docs, reason = "describes the enum itself to its reader")]
            enum Untagged { $($variants)* }

            #[derive(serde::Deserialize)]
            #[serde(transparent)]
            struct Plain(#[serde(with = "Untagged")] $tagged);

            impl From<Plain> for $tagged {
                fn from(plain: Plain) -> Self {
                    plain.0
                }
            }

            impl<'de> serde::Deserialize<'de> for $tagged {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    const NAME: &str = concat!("$satsing::funding::tagged:", $tag);
                    $crate::json::tagged::deserialize::<Self, Plain, D>(NAME, deserializer)
                }
            }
        };
    };
}
pub(crate) use tagged;
