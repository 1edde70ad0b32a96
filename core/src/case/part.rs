//! Declaring the parts and code lists of a case.

/// Declares a part of a case: the struct, how it is read and written, its field table, and the way into the tree.
///
/// Each field has a name in Rust, a name in JSON, a type, perhaps a [`Mark`](super::Mark), and labels in nb, nn, da and en.
macro_rules! part {
    ($(#[doc = $doc:literal])+ pub struct $part:ident {
        $($(#[doc = $about:literal])+ $field:ident $json:literal : $type:ty $([$mark:ident $(($arg:literal))?])?
            = $nb:literal, $nn:literal, $da:literal, $en:literal;)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $part {
            $($(#[doc = $about])+
            #[serde(rename = $json, default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(feature = "schema", schemars(title = $en))]
            pub $field: Option<$type>,)+
        }

        impl $part {
            pub(crate) const FIELDS: &'static [$crate::case::Field] = &[$($crate::case::Field {
                name: std::borrow::Cow::Borrowed($json),
                label: $crate::case::Label::BuiltIn($crate::text::wording!($nb, $nn, $da, $en)),
                mark: $crate::case::mark!($($mark $(($arg))?)?),
                field_type: <$type as $crate::case::AddToTree>::FIELD_TYPE,
            }),+];

            $(#[doc = concat!("Sets `", $json, "`.")]
            #[must_use]
            pub fn $field(mut self, value: impl Into<$type>) -> Self {
                self.$field = Some(value.into());
                self
            })+
        }

        impl $crate::case::AddToTree for $part {
            const FIELD_TYPE: $crate::case::FieldType =
                $crate::case::FieldType::Object($crate::case::Shared::BuiltIn(Self::FIELDS));

            fn add_to_tree(&self, builder: &mut $crate::case::TreeBuilder<'_>, trail: &$crate::case::Trail<'_>) -> $crate::case::Node {
                const { assert!($part::FIELDS.len() <= $crate::case::MOST_FIELDS) }
                builder.object(trail, Self::FIELDS, &[$(self.$field.as_ref().map($crate::case::as_build)),+])
            }
        }
    };
}
pub(crate) use part;

/// The [`Mark`](super::Mark) of a field, from its word in [`part!`].
macro_rules! mark {
    () => {
        $crate::case::Mark::Plain
    };
    (personal) => {
        $crate::case::Mark::Personal
    };
    (municipality) => {
        $crate::case::Mark::Municipality
    };
    (refers($list:literal)) => {
        $crate::case::Mark::Refers(std::borrow::Cow::Borrowed($list))
    };
}
pub(crate) use mark;

/// Declares a closed list of codes that a field of a case can hold, with their labels in nb, nn, da and en.
macro_rules! codes {
    ($(#[doc = $doc:literal])+ pub enum $list:ident {
        $($(#[doc = $about:literal])+ $variant:ident $json:literal = $nb:literal, $nn:literal, $da:literal, $en:literal;)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $list {
            $($(#[doc = $about])+ #[serde(rename = $json)] $variant,)+
        }

        impl $list {
            const CODES: &'static [$crate::case::Code] = &[$($crate::case::Code {
                code: std::borrow::Cow::Borrowed($json),
                label: $crate::case::Label::BuiltIn($crate::text::wording!($nb, $nn, $da, $en)),
            }),+];

            /// All codes of the list, in the order in which a form shows them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it stands in a case.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $json),+ }
            }

            /// What the code is called in a language.
            #[must_use]
            pub fn label(self, language: $crate::Language) -> &'static str {
                match self { $(Self::$variant => $crate::text::wording!($nb, $nn, $da, $en)),+ }.get(language)
            }
        }

        impl $crate::case::AddToTree for $list {
            const FIELD_TYPE: $crate::case::FieldType =
                $crate::case::FieldType::Code($crate::case::Shared::BuiltIn(Self::CODES));

            fn add_to_tree(&self, builder: &mut $crate::case::TreeBuilder<'_>, _: &$crate::case::Trail<'_>) -> $crate::case::Node {
                builder.text(self.code())
            }
        }
    };
}
pub(crate) use codes;
