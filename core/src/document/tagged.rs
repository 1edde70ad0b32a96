//! Objects of several kinds, told apart by a tag.

/// Makes documents of an enum, each variant with its tag and its fields as in [`record!`](super::record).
///
/// A field that is an `Option` must be marked `optional`. A variant that holds a record of its own is written `Fee "fee" (record)`.
macro_rules! tagged {
    ($tagged:ident by $tag:literal {
        $($variant:ident $kind:literal { $($field:ident $json:literal $($mark:ident)?),* $(,)? }),+ $(,)?
    }) => {
        const _: () = {
            use $crate::document::{Blank, Document, Fill, FillObject, Name, Names, Object, View};

            impl Object for $tagged {
                fn names(&self) -> Names {
                    match self {
                        $(Self::$variant { .. } => {
                            const NAMES: &[Name] = &[$(Name::new($json, $crate::document::marked!($($mark)?))),*];
                            const { assert!(NAMES.len() <= Names::MOST) }
                            Names::Record(NAMES)
                        })+
                    }
                }
                fn field(&self, number: usize) -> View<'_> {
                    match self {
                        $(Self::$variant { $($field),* } => $crate::document::numbered!(number, Document::view, View::ABSENT, $($field),*),)+
                    }
                }
            }

            impl FillObject for $tagged {
                fn names(&self) -> Names {
                    Object::names(self)
                }
                fn field_mut(&mut self, number: usize) -> Option<&mut dyn Fill> {
                    match self {
                        $(Self::$variant { $($field),* } => $crate::document::numbered!(number, Some, None, $($field),*),)+
                    }
                }
            }

            impl Blank for $tagged {
                fn blank() -> Self {
                    $crate::document::first!($(Self::$variant { $($field: Blank::blank()),* }),+)
                }
            }

            $crate::document::by_tag!($tagged $tag, $($variant $kind { $($field: Blank::blank()),* }),+);
        };
        $crate::document::as_serde!($tagged);
    };
    ($tagged:ident by $tag:literal { $($variant:ident $kind:literal (record)),+ $(,)? }) => {
        const _: () = {
            use $crate::document::{Blank, Document, Fill, FillObject, Names, Object, View};

            impl Object for $tagged {
                fn names(&self) -> Names {
                    match self { $(Self::$variant(record) => Object::names(record)),+ }
                }
                fn field(&self, number: usize) -> View<'_> {
                    match self { $(Self::$variant(record) => record.field(number)),+ }
                }
            }

            impl FillObject for $tagged {
                fn names(&self) -> Names {
                    Object::names(self)
                }
                fn field_mut(&mut self, number: usize) -> Option<&mut dyn Fill> {
                    match self { $(Self::$variant(record) => record.field_mut(number)),+ }
                }
            }

            impl Blank for $tagged {
                fn blank() -> Self {
                    $crate::document::first!($(Self::$variant(Blank::blank())),+)
                }
            }

            $crate::document::by_tag!($tagged $tag, $($variant $kind { 0: Blank::blank() }),+);
        };
        $crate::document::as_serde!($tagged);
    };
}
pub(crate) use tagged;

/// The one of several fields that has a number, as it is found by a function; what is given instead where none has.
macro_rules! numbered {
    ($number:ident, $found:path, $none:expr, $($field:ident),*) => {{
        #[allow(non_camel_case_types, reason = "numbers the fields by their own names")]
        #[allow(dead_code, reason = "an object may have no fields")]
        #[repr(usize)]
        enum Ordinal { $($field,)* _none }

        #[allow(clippy::as_conversions, reason = "a field's number, known when compiled")]
        match $number {
            $(n if n == Ordinal::$field as usize => $found($field),)*
            _ => $none,
        }
    }};
}
pub(crate) use numbered;

/// What [`tagged!`] makes of the tags alone.
macro_rules! by_tag {
    ($tagged:ident $tag:literal, $($variant:ident $kind:literal { $($blank:tt)* }),+) => {
        #[repr(usize)]
        enum Ordinal { $($variant),+ }

        #[allow(clippy::as_conversions, reason = "a variant's number, known when compiled")]
        impl $crate::document::FillTagged for $tagged {
            fn tag(&self) -> &'static str {
                $tag
            }
            fn kinds(&self) -> &'static [&'static str] {
                &[$($kind),+]
            }
            fn choose(&mut self, number: usize) -> bool {
                *self = match number {
                    $(n if n == Ordinal::$variant as usize => Self::$variant { $($blank)* },)+
                    _ => return false,
                };
                true
            }
        }

        impl $crate::document::Tagged for $tagged {
            fn tag(&self) -> (&'static str, &'static str) {
                ($tag, match self { $(Self::$variant { .. } => $kind),+ })
            }
        }

        impl Document for $tagged {
            fn view(&self) -> $crate::document::View<'_> {
                $crate::document::View::Tagged(self)
            }
        }

        impl Fill for $tagged {
            fn take(&mut self, given: $crate::document::Given<'_>) -> Result<(), $crate::document::Misfit> {
                Err($crate::document::Misfit::wrong_type(given, "an object"))
            }
            fn as_tagged(&mut self) -> Option<&mut dyn $crate::document::FillTagged> {
                Some(self)
            }
        }
    };
}
pub(crate) use by_tag;

/// The first of several expressions.
macro_rules! first {
    ($first:expr $(, $rest:expr)*) => {
        $first
    };
}
pub(crate) use first;

/// The presence of a field, from its mark in [`tagged!`].
macro_rules! marked {
    () => {
        $crate::document::Presence::Needed
    };
    (optional) => {
        $crate::document::Presence::Optional
    };
    (if_any) => {
        $crate::document::Presence::IfAny
    };
    (or_default) => {
        $crate::document::Presence::OrDefault
    };
}
pub(crate) use marked;
