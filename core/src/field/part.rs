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
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(remote = "Self", deny_unknown_fields)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $part {
            $($(#[doc = $about])+
            #[serde(rename = $json, default, skip_serializing_if = "Option::is_none")]
            #[cfg_attr(feature = "schema", schemars(title = $en))]
            pub $field: Option<$type>,)+
        }

        const _: () = {
            use $crate::field::*;

            #[allow(clippy::enum_variant_names, reason = "numbers the fields by their own names, which may be alike")]
            #[expect(non_camel_case_types, reason = "numbers the fields by their own names")]
            #[repr(u16)]
            enum Ordinal { $($field),+ }

            #[allow(clippy::as_conversions, reason = "a field's number, known when compiled")]
            impl Node for $part {
                fn get(&self, field: u16) -> Slot<'_> {
                    match field { $(n if n == Ordinal::$field as u16 => self.$field.slot(),)+ _ => Slot::MISSING }
                }
                fn leaf(&self, fields: &[u16]) -> Leaf<'_> {
                    let [field, rest @ ..] = fields else { return Leaf::Missing };
                    match *field { $(n if n == Ordinal::$field as u16 => self.$field.leaf(rest),)+ _ => Leaf::Missing }
                }
                fn list(&self, fields: &[u16]) -> Option<&dyn List> {
                    let [field, rest @ ..] = fields else { return None };
                    match *field { $(n if n == Ordinal::$field as u16 => self.$field.list(rest),)+ _ => None }
                }
                fn each_inner(&self, visit: &mut dyn FnMut(u16, Slot<'_>)) {
                    $(if let (false, Some(inner)) = (<$type as Inner>::SHAPE.is_leaf(), &self.$field) {
                        visit(Ordinal::$field as u16, inner.inner_slot());
                    })+
                }
                fn put(&mut self, field: u16, rest: &[Place], value: &serde_json::Value) -> bool {
                    match field { $(n if n == Ordinal::$field as u16 => self.$field.put(rest, value),)+ _ => false }
                }
            }

            impl $part {
                const FIELDS: &'static [Field] = &[$(Field {
                    name: $json,
                    label: $crate::text::Labels::new($nb, $nn, $da, $en),
                    mark: $crate::field::mark!($($mark $(($arg))?)?),
                    shape: shape_of(|part: &$part| &part.$field),
                }),+];
            }

            impl Inner for $part {
                const SHAPE: Shape = Shape::Node(Self::FIELDS);
                fn inner_slot(&self) -> Slot<'_> { Slot::Node(self) }
                fn inner_leaf(&self, rest: &[u16]) -> Leaf<'_> { Node::leaf(self, rest) }
                fn inner_list(&self, rest: &[u16]) -> Option<&dyn List> { Node::list(self, rest) }
                fn put_inner(&mut self, rest: &[Place], value: &serde_json::Value) -> bool {
                    let [Place::Field(field), rest @ ..] = rest else { return false };
                    Node::put(self, *field, rest, value)
                }
            }

            impl Element for $part {
                const SHAPE: &'static Shape = &Shape::Node(Self::FIELDS);
                fn element(&self) -> Slot<'_> { Slot::Node(self) }
                fn element_leaf(&self, rest: &[u16]) -> Leaf<'_> { Node::leaf(self, rest) }
                fn element_node(&self) -> Option<&dyn Node> { Some(self) }
                fn put_element(&mut self, rest: &[Place], value: &serde_json::Value) -> bool {
                    self.put_inner(rest, value)
                }
            }

            impl<'de> serde::Deserialize<'de> for $part {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $part::deserialize(ObjectOnly(deserializer))
                }
            }

            impl serde::Serialize for $part {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    $part::serialize(self, serializer)
                }
            }
        };
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
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $list {
            $($(#[doc = $about])+ #[serde(rename = $json)] $variant,)+
        }

        impl $crate::field::Plain for $list {
            const KIND: $crate::field::LeafKind = $crate::field::LeafKind::Code(&[$($crate::field::Code {
                code: $json, label: $crate::text::Labels::new($nb, $nn, $da, $en),
            }),+]);
            fn as_leaf(&self) -> $crate::field::Leaf<'_> {
                $crate::field::Leaf::Text(match self { $(Self::$variant => $json),+ })
            }
        }
    };
}
pub(crate) use codes;
