//! Declaring the parts and code lists of a case.

/// Declares a part of a case: the struct, how it is read and written, its shape and the access by field number.
///
/// Each field has a name in Rust, a name in JSON, a type, perhaps a [`Mark`], and labels in nb, nn, da and en.
macro_rules! part {
    ($(#[doc = $doc:literal])+ pub struct $part:ident {
        $($(#[doc = $about:literal])+ $field:ident $json:literal : $type:ty $([$mark:ident $(($arg:literal))?])?
            = $nb:literal, $nn:literal, $da:literal, $en:literal;)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $part {
            $($(#[doc = $about])+
            #[cfg_attr(feature = "schema", schemars(rename = $json, title = $en))]
            pub $field: Option<$type>,)+
        }

        const _: () = {
            use $crate::document;
            use $crate::document::Leaf;
            use $crate::field::{Field, Shape};
            use $crate::part::*;

            #[allow(clippy::enum_variant_names, reason = "numbers the fields by their own names, which may be alike")]
            #[expect(non_camel_case_types, reason = "numbers the fields by their own names")]
            #[repr(u16)]
            enum Ordinal { $($field),+ }

            impl $part {
                const FIELDS: &'static [Field] = &[$(Field {
                    name: $json,
                    label: $crate::text::wording!($nb, $nn, $da, $en),
                    mark: $crate::part::mark!($($mark $(($arg))?)?),
                    shape: shape_of(|part: &$part| &part.$field),
                }),+];
            }

            impl Inner for $part {
                const SHAPE: Shape = Shape::Node(Self::FIELDS);
                fn inner_leaf(&self, rest: &[u16]) -> Leaf<'_> { document::Object::leaf(self, rest) }
            }

            impl Element for $part {
                const SHAPE: &'static Shape = &Shape::Node(Self::FIELDS);
            }

            #[allow(clippy::as_conversions, reason = "a field's number, known when compiled")]
            impl document::Object for $part {
                fn names(&self) -> document::Names {
                    const { assert!(Self::FIELDS.len() <= document::Names::MOST) }
                    document::Names::Part(Self::FIELDS)
                }
                fn field(&self, number: usize) -> document::View<'_> {
                    match number {
                        $(n if n == Ordinal::$field as usize => document::Document::view(&self.$field),)+
                        _ => document::View::ABSENT,
                    }
                }
                fn leaf(&self, fields: &[u16]) -> Leaf<'_> {
                    let [field, rest @ ..] = fields else { return Leaf::Missing };
                    match *field {
                        $(n if n == Ordinal::$field as u16 => leaf_in(&self.$field, rest),)+
                        _ => Leaf::Missing,
                    }
                }
            }

            #[allow(clippy::as_conversions, reason = "a field's number, known when compiled")]
            impl document::FillObject for $part {
                fn names(&self) -> document::Names {
                    document::Object::names(self)
                }
                fn field_mut(&mut self, number: usize) -> Option<&mut dyn document::Fill> {
                    match number { $(n if n == Ordinal::$field as usize => Some(&mut self.$field),)+ _ => None }
                }
            }

            document::object!($part);

            impl document::Blank for $part {
                fn blank() -> Self {
                    Self::default()
                }
            }
        };
        $crate::document::as_serde!($part by Absent);
    };
}
pub(crate) use part;

/// The [`Mark`] of a field, from its word in [`part!`].
macro_rules! mark {
    () => {
        $crate::field::Mark::Plain
    };
    (personal) => {
        $crate::field::Mark::Personal
    };
    (municipality) => {
        $crate::field::Mark::Municipality
    };
    (refers($list:literal)) => {
        $crate::field::Mark::Refers($list)
    };
}
pub(crate) use mark;

/// Declares a closed list of codes that a field of a case can hold, with their labels in nb, nn, da and en.
macro_rules! codes {
    ($(#[doc = $doc:literal])+ pub enum $list:ident {
        $($(#[doc = $about:literal])+ $variant:ident $json:literal = $nb:literal, $nn:literal, $da:literal, $en:literal;)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $list {
            $($(#[doc = $about])+ #[cfg_attr(feature = "schema", schemars(rename = $json))] $variant,)+
        }

        impl $list {
            const CODES: &'static [$crate::field::Code] = &[$($crate::field::Code {
                code: $json, label: $crate::text::wording!($nb, $nn, $da, $en),
            }),+];
        }

        $crate::document::words!($list by Words::Codes(Self::CODES) { $($variant),+ });

        impl $crate::part::Plain for $list {
            const KIND: $crate::field::LeafKind = $crate::field::LeafKind::Code(Self::CODES);
        }
    };
}
pub(crate) use codes;
