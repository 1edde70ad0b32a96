//! Objects whose type has a field for each of theirs.

/// Makes documents of a struct, each field with its name in JSON.
///
/// A field of a list or a boolean that is marked `if_any` may be left out, and is where it is empty or false; one
/// marked `or_default` may be left out, and is always written. An optional field is left out where it is none.
macro_rules! record {
    ($record:ident { $($field:ident $json:literal $($mark:ident)?),+ $(,)? }) => {
        $crate::document::record!(@document $record { $($field $json $($mark)?),+ });
        $crate::document::as_serde!($record);
    };
    // of a type that derives serde's traits itself
    (@document $record:ident { $($field:ident $json:literal $($mark:ident)?),+ $(,)? }) => {
        const _: () = {
            use $crate::document::{Blank, Document, Fill, FillObject, Name, Names, Object, View};

            #[expect(non_camel_case_types, reason = "numbers the fields by their own names")]
            #[allow(clippy::enum_variant_names, reason = "numbers the fields by their own names, which may be alike")]
            #[repr(usize)]
            enum Ordinal { $($field),+ }

            #[allow(clippy::as_conversions, reason = "a field's number, known when compiled")]
            impl Object for $record {
                fn names(&self) -> Names {
                    const NAMES: &[Name] = &[$(
                        Name::new($json, $crate::document::presence!($record $field $($mark)?))
                    ),+];
                    const { assert!(NAMES.len() <= Names::MOST) }
                    Names::Record(NAMES)
                }
                fn field(&self, number: usize) -> View<'_> {
                    match number {
                        $(n if n == Ordinal::$field as usize => Document::view(&self.$field),)+
                        _ => View::ABSENT,
                    }
                }
            }

            #[allow(clippy::as_conversions, reason = "a field's number, known when compiled")]
            impl FillObject for $record {
                fn names(&self) -> Names {
                    Object::names(self)
                }
                fn field_mut(&mut self, number: usize) -> Option<&mut dyn Fill> {
                    match number { $(n if n == Ordinal::$field as usize => Some(&mut self.$field),)+ _ => None }
                }
            }

            $crate::document::object!($record);

            impl Blank for $record {
                fn blank() -> Self {
                    Self { $($field: Blank::blank()),+ }
                }
            }
        };
    };
}
pub(crate) use record;

/// Makes documents of what has named fields to look at and to fill.
macro_rules! object {
    ($object:ident) => {
        impl $crate::document::Document for $object {
            fn view(&self) -> $crate::document::View<'_> {
                $crate::document::View::Object(self)
            }
        }

        impl $crate::document::Fill for $object {
            fn take(&mut self, given: $crate::document::Given<'_>) -> Result<(), $crate::document::Misfit> {
                Err($crate::document::Misfit::wrong_type(given, "an object"))
            }
            fn as_object(&mut self) -> Option<&mut dyn $crate::document::FillObject> {
                Some(self)
            }
        }
    };
}
pub(crate) use object;

/// The presence of a field, from its mark in [`record!`].
macro_rules! presence {
    ($record:ident $field:ident) => {
        $crate::document::presence_of(|record: &$record| &record.$field)
    };
    ($record:ident $field:ident if_any) => {
        $crate::document::Presence::IfAny
    };
    ($record:ident $field:ident or_default) => {
        $crate::document::Presence::OrDefault
    };
}
pub(crate) use presence;

/// Lets serde read and write a document; nulls are refused, or read as absent.
macro_rules! as_serde {
    ($document:ident) => {
        $crate::document::as_serde!($document by Refused);
    };
    ($document:ident by $nulls:ident) => {
        impl<'de> serde::Deserialize<'de> for $document {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::document::read_with(deserializer, $crate::document::Nulls::$nulls)
            }
        }

        impl serde::Serialize for $document {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::document::write_with(self, serializer)
            }
        }
    };
}
pub(crate) use as_serde;
