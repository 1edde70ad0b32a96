//! Decodes a document into its type, and finds everything that does not fit, with its place.
//!
//! serde's derived deserializers stop at the first error, and those of tagged enums lose its place. This one goes on: what
//! does not fit is recorded with its place and treated as absent, and the document is read again without it, until no new
//! error is found. A field that is missing only because it did not fit is no error of its own.

use super::decode_error::{DecodeError, DecodeErrorKind};
use super::tagged::TAGGED;
use crate::value::start_of;
use serde::de::value::StrDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The result of decoding a value.
#[derive(Debug)]
pub(crate) struct Decoded<T> {
    /// The value, without what does not fit; `None` where that is required.
    pub value: Option<T>,
    /// All errors, in the order in which they were found.
    pub errors: Vec<DecodeError>,
    /// Whether the value has all of the document: misspelt words count, as they are read as what is meant.
    pub is_whole: bool,
}

/// Decodes the value at a place of its document, a JSON Pointer; nulls are refused.
pub(crate) fn decode<T: DeserializeOwned>(value: &Value, place: &str) -> Decoded<T> {
    let session = Session::default();
    let read = loop {
        let reader = Reader { value, trail: &Trail::Root(place), session: &session };
        match T::deserialize(reader) {
            Ok(read) => break Some(read),
            Err(failure) => {
                if !session.takes_out(failure, place) {
                    break None;
                }
            }
        }
    };
    let is_whole = session.absent.into_inner().is_empty() && session.left_out.into_inner().is_empty();
    Decoded { value: read, errors: session.errors.into_inner(), is_whole }
}

/// What was found in a document so far.
#[derive(Default)]
struct Session {
    errors: RefCell<Vec<DecodeError>>,
    /// The places that are treated as absent.
    absent: RefCell<BTreeSet<String>>,
    /// The right kinds of objects whose kind is misspelt, by the places of the objects.
    kinds: RefCell<BTreeMap<String, String>>,
    /// The places of unknown fields.
    left_out: RefCell<BTreeSet<String>>,
}

impl Session {
    fn note(&self, place: &str, kind: DecodeErrorKind) {
        let mut errors = self.errors.borrow_mut();
        if !errors.iter().any(|known| known.place == place) {
            errors.push(DecodeError { place: place.to_owned(), kind });
        }
    }

    /// The word that is meant by a misspelt one, which is recorded as an error.
    fn meant(&self, trail: &Trail<'_>, word: &str, known: &'static [&'static str]) -> Option<&'static str> {
        let kind = DecodeErrorKind::unknown_word(word, known);
        let nearest = kind.nearest().and_then(|near| known.iter().copied().find(|known| *known == near))?;
        self.note(&trail.place(), kind);
        Some(nearest)
    }

    fn is_absent(&self, place: &str) -> bool {
        self.absent.borrow().contains(place)
    }

    /// Whether the value at the end of a trail is treated as absent.
    fn leaves_out(&self, trail: &Trail<'_>) -> bool {
        // most documents have no errors, so their places need not be written out
        !self.absent.borrow().is_empty() && self.is_absent(&trail.place())
    }

    /// Records a failure and treats its place as absent; false where nothing is left to read then.
    fn takes_out(&self, failure: Failure, root: &str) -> bool {
        let Failure { place, kind } = failure;
        if kind == DecodeErrorKind::Recovered {
            return true;
        }
        let place = place.unwrap_or_else(|| root.to_owned());
        if kind != DecodeErrorKind::AlreadyReported && !self.follows_from_another(&place, &kind) {
            self.note(&place, kind);
        }
        place != root && self.absent.borrow_mut().insert(place)
    }

    /// Whether a field is missing because it did not fit, or because its name is misspelt.
    fn follows_from_another(&self, place: &str, kind: &DecodeErrorKind) -> bool {
        let DecodeErrorKind::MissingField { name } = kind else { return false };
        let is_meant = |error: &DecodeError| match &error.kind {
            DecodeErrorKind::UnknownField { nearest: Some(nearest), .. } => {
                nearest == name && error.place.rsplit_once('/').is_some_and(|(parent, _)| parent == place)
            }
            _ => false,
        };
        self.is_absent(&under(place, name)) || self.errors.borrow().iter().any(is_meant)
    }
}

/// The place of a value, linked from its own name up to the root; written out as a JSON Pointer only for errors.
enum Trail<'t> {
    /// The value that is decoded, with its own place.
    Root(&'t str),
    Field(&'t Trail<'t>, &'t str),
    Item(&'t Trail<'t>, usize),
}

impl Trail<'_> {
    fn place(&self) -> String {
        match self {
            Self::Root(place) => (*place).to_owned(),
            Self::Field(parent, name) => under(&parent.place(), name),
            Self::Item(parent, index) => format!("{}/{index}", parent.place()),
        }
    }
}

/// The place of a field or an item, as a JSON Pointer.
pub(crate) fn under(place: &str, name: &str) -> String {
    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Why reading stopped, and where.
#[derive(Debug)]
struct Failure {
    /// Set by the reader of the innermost value.
    place: Option<String>,
    kind: DecodeErrorKind,
}

impl Failure {
    fn new(kind: DecodeErrorKind) -> Self {
        Self { place: None, kind }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.kind.fmt(f)
    }
}

impl std::error::Error for Failure {}

impl serde::de::Error for Failure {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::new(DecodeErrorKind::Refused { value: String::new(), reason: reason.to_string() })
    }

    fn invalid_type(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::new(DecodeErrorKind::WrongType { found: "", expected: expected.to_string().into() })
    }

    fn invalid_value(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::new(DecodeErrorKind::WrongType { found: "", expected: expected.to_string().into() })
    }

    fn unknown_variant(word: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(DecodeErrorKind::unknown_word(word, allowed))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(DecodeErrorKind::MissingField { name: name.to_owned() })
    }
}

/// Reads one value.
#[derive(Clone, Copy)]
struct Reader<'v, 's> {
    value: &'v Value,
    trail: &'s Trail<'s>,
    session: &'s Session,
}

impl<'v, 's> Reader<'v, 's> {
    fn refusal(&self, expected: &'static str) -> Failure {
        self.failure(DecodeErrorKind::WrongType { found: found(self.value), expected: expected.into() })
    }

    fn failure(&self, kind: DecodeErrorKind) -> Failure {
        Failure { place: Some(self.trail.place()), kind }
    }

    /// Gives a failure of a visitor its place, where it has none yet.
    fn located(&self, mut failure: Failure) -> Failure {
        if failure.place.is_none() {
            failure.place = Some(self.trail.place());
            match &mut failure.kind {
                DecodeErrorKind::Refused { value, .. } => *value = written(self.value),
                DecodeErrorKind::WrongType { found: text, .. } if text.is_empty() => *text = found(self.value),
                _ => {}
            }
        }
        failure
    }

    fn whole(&self) -> Result<i64, Failure> {
        let Value::Number(number) = self.value else { return Err(self.refusal("a whole number")) };
        // a number is its value, not its spelling: 1.0 and 1e3 are whole
        whole(number).ok_or_else(|| self.refusal("a whole number"))
    }

    fn the_object(&self) -> Result<&'v Map<String, Value>, Failure> {
        self.value.as_object().ok_or_else(|| self.refusal("an object"))
    }

    /// The fields of an object to read, without its tag, and where `known` is given only the known ones.
    fn members(
        &self,
        object: &'v Map<String, Value>,
        known: Option<&'static [&'static str]>,
        tag: Option<&str>,
    ) -> Members<'v, 's> {
        let mut members = Vec::with_capacity(object.len());
        let mut meant = BTreeSet::new();
        for (key, value) in object.iter().filter(|(key, _)| Some(key.as_str()) != tag) {
            let trail = Trail::Field(self.trail, key);
            if self.session.leaves_out(&trail) {
                continue;
            }
            let Some(known) = known.filter(|known| !known.contains(&key.as_str())) else {
                members.push(Member { name: key, key, value });
                continue;
            };
            // a misspelt field is recorded, and then read as the one that is meant
            let kind = DecodeErrorKind::unknown_field(key, known, object);
            let nearest = kind.nearest().and_then(|near| known.iter().copied().find(|known| *known == near));
            let place = trail.place();
            self.session.note(&place, kind);
            match nearest.filter(|nearest| meant.insert(*nearest)) {
                Some(name) => members.push(Member { name, key, value }),
                None => drop(self.session.left_out.borrow_mut().insert(place)),
            }
        }
        Members { object: self.trail, session: self.session, members: members.into_iter(), next: None }
    }

    fn read_object<V: Visitor<'v>>(&self, members: Members<'v, 's>, visitor: V) -> Result<V::Value, Failure> {
        visitor.visit_map(members).map_err(|failure| self.located(failure))
    }

    /// The object and the tag that a tagged type asks for.
    fn tagged(&self, tag: &'static str) -> Result<Tagged<'v, 's>, Failure> {
        let object = self.the_object()?;
        let kind = match object.get(tag) {
            None => return Err(self.failure(DecodeErrorKind::MissingField { name: tag.to_owned() })),
            Some(Value::String(kind)) => kind,
            Some(other) => {
                let kind = DecodeErrorKind::WrongType { found: found(other), expected: "a text".into() };
                return Err(self.without_kind(tag, kind));
            }
        };
        let kinds = self.session.kinds.borrow();
        let meant = if kinds.is_empty() { None } else { kinds.get(&self.trail.place()).cloned() };
        Ok(Tagged { reader: *self, object, tag, kind: meant.unwrap_or_else(|| kind.clone()) })
    }

    /// Records a wrong kind of an object, which is read as the kind that is meant, or else treated as absent.
    fn without_kind(&self, tag: &str, kind: DecodeErrorKind) -> Failure {
        let place = self.trail.place();
        let meant = kind.nearest().map(str::to_owned);
        self.session.note(&under(&place, tag), kind);
        let kind = match meant {
            Some(meant) => {
                self.session.kinds.borrow_mut().insert(place.clone(), meant);
                DecodeErrorKind::Recovered
            }
            None => DecodeErrorKind::AlreadyReported,
        };
        Failure { place: Some(place), kind }
    }
}

/// A JSON number as a whole number, however it is written; `None` where it is none.
pub(crate) fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| crate::value::json_number::scaled(&number.to_string(), 0).ok())
}

/// The name of a value's JSON type.
fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        // 10.5 is a number, but not a whole one
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() != 0.0) => {
            "a number with decimals"
        }
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A value as an error quotes it, cut where it is long.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => start_of(text),
        other => start_of(&other.to_string()),
    }
}

/// Implements reading of plain values, which refuses those of another type.
macro_rules! values {
    ($($method:ident: $pattern:pat => $visit:expr, $expected:literal;)+) => {
        $(fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
            match self.value {
                $pattern => $visit(visitor).map_err(|failure| self.located(failure)),
                _ => Err(self.refusal($expected)),
            }
        })+
    };
}

macro_rules! wholes {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
            visitor.visit_i64(self.whole()?).map_err(|failure| self.located(failure))
        })+
    };
}

impl<'v> Deserializer<'v> for Reader<'v, '_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        let read = match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (whole(number), number.as_u64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_i64(value),
                (_, Some(value), _) => visitor.visit_u64(value),
                (.., Some(value)) => visitor.visit_f64(value),
                _ => return Err(self.refusal("a number")),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Array(_) => return self.deserialize_seq(visitor),
            Value::Object(object) => return self.read_object(self.members(object, None, None), visitor),
        };
        read.map_err(|failure| self.located(failure))
    }

    values! {
        deserialize_bool: Value::Bool(value) => |visitor: V| visitor.visit_bool(*value), "true or false";
        deserialize_string: Value::String(text) => |visitor: V| visitor.visit_borrowed_str(text), "a text";
    }

    /// Reads a text, perhaps in a format of its own such as a share, which the visitor names for errors.
    fn deserialize_str<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.value {
            Value::String(text) => visitor.visit_borrowed_str(text).map_err(|failure| self.located(failure)),
            other => {
                let expected: &dyn serde::de::Expected = &visitor;
                Err(self
                    .failure(DecodeErrorKind::WrongType { found: found(other), expected: expected.to_string().into() }))
            }
        }
    }

    wholes! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    fn deserialize_option<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.value.is_null() {
            return Err(self.failure(DecodeErrorKind::Null));
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'v>>(self, name: &'static str, visitor: V) -> Result<V::Value, Failure> {
        let Some(tag) = name.strip_prefix(TAGGED) else { return visitor.visit_newtype_struct(self) };
        visitor.visit_enum(self.tagged(tag)?).map_err(|failure| match failure {
            // the visitor knows the kinds, but not the place
            Failure { place: None, kind: kind @ DecodeErrorKind::UnknownWord { .. } } => self.without_kind(tag, kind),
            other => self.located(other),
        })
    }

    fn deserialize_seq<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Array(list) = self.value else { return Err(self.refusal("a list")) };
        let items = Items { list: self.trail, session: self.session, items: list.iter().enumerate() };
        visitor.visit_seq(items).map_err(|failure| self.located(failure))
    }

    fn deserialize_tuple<V: Visitor<'v>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        self.read_object(self.members(self.the_object()?, None, None), visitor)
    }

    fn deserialize_struct<V: Visitor<'v>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.read_object(self.members(self.the_object()?, Some(fields), None), visitor)
    }

    fn deserialize_enum<V: Visitor<'v>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let Value::String(word) = self.value else { return Err(self.refusal("a text")) };
        let meant = if words.contains(&word.as_str()) { None } else { self.session.meant(self.trail, word, words) };
        let word: StrDeserializer<'_, Failure> = meant.unwrap_or(word).into_deserializer();
        visitor.visit_enum(word).map_err(|failure| self.located(failure))
    }

    serde::forward_to_deserialize_any! {
        <V: Visitor<'v>>
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier ignored_any
    }
}

/// A field of an object.
struct Member<'v> {
    /// The name by which it is read.
    name: &'v str,
    /// The name that it has in the document.
    key: &'v str,
    value: &'v Value,
}

/// The fields of an object.
struct Members<'v, 's> {
    object: &'s Trail<'s>,
    session: &'s Session,
    members: std::vec::IntoIter<Member<'v>>,
    next: Option<Member<'v>>,
}

impl<'v> MapAccess<'v> for Members<'v, '_> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'v>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.next = self.members.next();
        let Some(member) = &self.next else { return Ok(None) };
        let name: StrDeserializer<'_, Failure> = member.name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let Some(Member { key, value, .. }) = self.next.take() else {
            return Err(Failure::custom("a value without a key"));
        };
        let reader = Reader { value, trail: &Trail::Field(self.object, key), session: self.session };
        seed.deserialize(reader).map_err(|failure| reader.located(failure))
    }
}

/// The items of a list.
struct Items<'v, 's> {
    list: &'s Trail<'s>,
    session: &'s Session,
    items: std::iter::Enumerate<std::slice::Iter<'v, Value>>,
}

impl<'v> SeqAccess<'v> for Items<'v, '_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        for (index, value) in self.items.by_ref() {
            let reader = Reader { value, trail: &Trail::Item(self.list, index), session: self.session };
            if !self.session.leaves_out(reader.trail) {
                return seed.deserialize(reader).map(Some).map_err(|failure| reader.located(failure));
            }
        }
        Ok(None)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// An object with a tag that names its variant.
struct Tagged<'v, 's> {
    reader: Reader<'v, 's>,
    object: &'v Map<String, Value>,
    tag: &'static str,
    kind: String,
}

impl<'v, 's> EnumAccess<'v> for Tagged<'v, 's> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'v>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        let kind: StrDeserializer<'_, Failure> = self.kind.as_str().into_deserializer();
        seed.deserialize(kind).map(|variant| (variant, self))
    }
}

impl<'v> VariantAccess<'v> for Tagged<'v, '_> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        self.struct_variant(&[], serde::de::IgnoredAny).map(drop)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'v>>(self, seed: S) -> Result<S::Value, Failure> {
        seed.deserialize(Untagged(self))
    }

    fn tuple_variant<V: Visitor<'v>>(self, _: usize, _: V) -> Result<V::Value, Failure> {
        Err(self.reader.refusal("an object"))
    }

    fn struct_variant<V: Visitor<'v>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Failure> {
        self.reader.read_object(self.reader.members(self.object, Some(fields), Some(self.tag)), visitor)
    }
}

/// The fields of a tagged object besides its tag.
struct Untagged<'v, 's>(Tagged<'v, 's>);

impl<'v> Deserializer<'v> for Untagged<'v, '_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Tagged { reader, object, tag, .. } = self.0;
        reader.read_object(reader.members(object, None, Some(tag)), visitor)
    }

    fn deserialize_struct<V: Visitor<'v>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        self.0.struct_variant(fields, visitor)
    }

    serde::forward_to_deserialize_any! {
        <V: Visitor<'v>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}
