//! Reading a document into its type, with the place of everything that does not fit.
//!
//! serde's derived readers stop at the first fault, and those of tagged enums forget where they are. This reader goes
//! on: what does not fit is noted with its place and taken for absent, and the document is read again without it,
//! until nothing new is found. A field that is then missing because it did not fit is no fault of its own.

use super::misfit::{Misfit, Unfit};
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

/// What came of reading a value.
#[derive(Debug)]
pub(crate) struct Decoded<T> {
    /// The value, without what does not fit; `None` where what does not fit is needed.
    pub value: Option<T>,
    /// All that does not fit, in the order in which it was found.
    pub misfits: Vec<Misfit>,
    /// Whether the value has all that the document says: what is misspelt was read as what is meant.
    pub is_whole: bool,
}

/// Reads a value that stands at a place of its document, a JSON Pointer; nulls are refused.
pub(crate) fn decode<T: DeserializeOwned>(value: &Value, place: &str) -> Decoded<T> {
    let session = Session::default();
    let read = loop {
        let reader = Reader { value, place: place.to_owned(), session: &session };
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
    Decoded { value: read, misfits: session.misfits.into_inner(), is_whole }
}

/// What has been found in a document so far.
#[derive(Default)]
struct Session {
    misfits: RefCell<Vec<Misfit>>,
    /// The places that are taken for absent.
    absent: RefCell<BTreeSet<String>>,
    /// The kinds that are meant by misspelt ones, by the places of their objects.
    kinds: RefCell<BTreeMap<String, String>>,
    /// The places of fields that nothing is known of.
    left_out: RefCell<BTreeSet<String>>,
}

impl Session {
    fn note(&self, place: &str, unfit: Unfit) {
        let mut misfits = self.misfits.borrow_mut();
        if !misfits.iter().any(|known| known.place == place) {
            misfits.push(Misfit { place: place.to_owned(), unfit });
        }
    }

    /// The word that is meant by one that is misspelt, which is told.
    fn meant(&self, place: &str, word: &str, known: &'static [&'static str]) -> Option<&'static str> {
        if known.contains(&word) {
            return None;
        }
        let unfit = Unfit::unknown_word(word, known);
        let nearest = unfit.nearest().and_then(|near| known.iter().copied().find(|known| *known == near))?;
        self.note(place, unfit);
        Some(nearest)
    }

    fn is_absent(&self, place: &str) -> bool {
        self.absent.borrow().contains(place)
    }

    /// Notes a failure and takes its place for absent; false where nothing is left to read then.
    fn takes_out(&self, failure: Failure, root: &str) -> bool {
        let Failure { place, unfit } = failure;
        if unfit == Unfit::ReadAgain {
            return true;
        }
        let place = place.unwrap_or_else(|| root.to_owned());
        if unfit != Unfit::Noted && !self.follows_from_another(&place, &unfit) {
            self.note(&place, unfit);
        }
        place != root && self.absent.borrow_mut().insert(place)
    }

    /// Whether a field is missing because it did not fit, or because its name is misspelt.
    fn follows_from_another(&self, place: &str, unfit: &Unfit) -> bool {
        let Unfit::MissingField { name } = unfit else { return false };
        let is_meant = |misfit: &Misfit| match &misfit.unfit {
            Unfit::UnknownField { nearest: Some(nearest), .. } => {
                nearest == name && misfit.place.rsplit_once('/').is_some_and(|(parent, _)| parent == place)
            }
            _ => false,
        };
        self.is_absent(&under(place, name)) || self.misfits.borrow().iter().any(is_meant)
    }
}

/// The place of a field or an item, as a JSON Pointer.
pub(crate) fn under(place: &str, name: &str) -> String {
    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Why reading stopped, and where.
#[derive(Debug)]
struct Failure {
    /// Set by the reader of the value in which it stopped.
    place: Option<String>,
    unfit: Unfit,
}

impl Failure {
    fn new(unfit: Unfit) -> Self {
        Self { place: None, unfit }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.unfit.fmt(f)
    }
}

impl std::error::Error for Failure {}

impl serde::de::Error for Failure {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::new(Unfit::Refused { value: String::new(), reason: reason.to_string() })
    }

    fn invalid_type(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::new(Unfit::WrongType { found: "", expected: expected.to_string().into() })
    }

    fn invalid_value(_: serde::de::Unexpected<'_>, expected: &dyn serde::de::Expected) -> Self {
        Self::new(Unfit::WrongType { found: "", expected: expected.to_string().into() })
    }

    fn unknown_variant(word: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Unfit::unknown_word(word, allowed))
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(Unfit::MissingField { name: name.to_owned() })
    }
}

/// Reads one value.
struct Reader<'v, 's> {
    value: &'v Value,
    place: String,
    session: &'s Session,
}

impl<'v, 's> Reader<'v, 's> {
    fn refuse<T>(&self, expected: &'static str) -> Result<T, Failure> {
        let unfit = Unfit::WrongType { found: found(self.value), expected: expected.into() };
        Err(Failure { place: Some(self.place.clone()), unfit })
    }

    /// Gives what a visitor made a place, where it failed and has none yet.
    fn placed<T>(&self, read: Result<T, Failure>) -> Result<T, Failure> {
        read.map_err(|mut failure| {
            if failure.place.is_none() {
                failure.place = Some(self.place.clone());
                match &mut failure.unfit {
                    Unfit::Refused { value, .. } => *value = written(self.value),
                    Unfit::WrongType { found: text, .. } if text.is_empty() => *text = found(self.value),
                    _ => {}
                }
            }
            failure
        })
    }

    fn whole<V: Visitor<'v>>(&self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Number(number) = self.value else { return self.refuse("a whole number") };
        // a number is its value, not its spelling: 1.0 and 1e3 are whole
        match whole(number) {
            Some(whole) => self.placed(visitor.visit_i64(whole)),
            None => self.refuse("a whole number"),
        }
    }

    fn object<V: Visitor<'v>>(
        &self,
        object: &'v Map<String, Value>,
        known: Option<&'static [&'static str]>,
        tag: Option<&str>,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let mut members = Vec::new();
        let mut meant = BTreeSet::new();
        for (name, value) in object.iter().filter(|(name, _)| Some(name.as_str()) != tag) {
            let place = under(&self.place, name);
            if self.session.is_absent(&place) {
                continue;
            }
            let Some(known) = known.filter(|known| !known.contains(&name.as_str())) else {
                members.push(Member { name, place, value });
                continue;
            };
            // a field that is misspelt is told, and then read as the one that is meant
            let unfit = Unfit::unknown_field(name, known, object);
            let nearest = unfit.nearest().and_then(|near| known.iter().copied().find(|known| *known == near));
            self.session.note(&place, unfit);
            match nearest.filter(|nearest| meant.insert(*nearest)) {
                Some(name) => members.push(Member { name, place, value }),
                None => drop(self.session.left_out.borrow_mut().insert(place)),
            }
        }
        let members = Members { session: self.session, members: members.into_iter(), next: None };
        self.placed(visitor.visit_map(members))
    }
}

/// The whole number that a number of JSON is, however it is written.
pub(crate) fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| crate::value::json_number::scaled(&number.to_string(), 0).ok())
}

/// What stands in a document, in the words of JSON.
fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// A value as a message quotes it: cut where it is long.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => start_of(text),
        other => start_of(&other.to_string()),
    }
}

/// Reads texts, numbers and the like, each after looking whether it is one.
macro_rules! values {
    ($($method:ident: $pattern:pat => $visit:expr, $expected:literal;)+) => {
        $(fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
            match self.value {
                $pattern => self.placed($visit(visitor)),
                _ => self.refuse($expected),
            }
        })+
    };
}

macro_rules! wholes {
    ($($method:ident)+) => {
        $(fn $method<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
            self.whole(visitor)
        })+
    };
}

impl<'v> Deserializer<'v> for Reader<'v, '_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.value {
            Value::Null => self.placed(visitor.visit_unit()),
            Value::Bool(value) => self.placed(visitor.visit_bool(*value)),
            Value::Number(number) => match (whole(number), number.as_u64(), number.as_f64()) {
                (Some(value), ..) => self.placed(visitor.visit_i64(value)),
                (_, Some(value), _) => self.placed(visitor.visit_u64(value)),
                (.., Some(value)) => self.placed(visitor.visit_f64(value)),
                _ => self.refuse("a number"),
            },
            Value::String(text) => self.placed(visitor.visit_borrowed_str(text)),
            Value::Array(_) => self.deserialize_seq(visitor),
            Value::Object(object) => self.object(object, None, None, visitor),
        }
    }

    values! {
        deserialize_bool: Value::Bool(value) => |visitor: V| visitor.visit_bool(*value), "true or false";
        deserialize_str: Value::String(text) => |visitor: V| visitor.visit_borrowed_str(text), "a text";
        deserialize_string: Value::String(text) => |visitor: V| visitor.visit_borrowed_str(text), "a text";
    }

    wholes! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    fn deserialize_option<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        if self.value.is_null() {
            let unfit = Unfit::Null;
            return Err(Failure { place: Some(self.place), unfit });
        }
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'v>>(self, name: &'static str, visitor: V) -> Result<V::Value, Failure> {
        let Some(tag) = name.strip_prefix(TAGGED) else { return visitor.visit_newtype_struct(self) };
        let Value::Object(object) = self.value else { return self.refuse("an object") };
        let place = under(&self.place, tag);
        let kind = match object.get(tag) {
            None => {
                let unfit = Unfit::MissingField { name: tag.to_owned() };
                return Err(Failure { place: Some(self.place), unfit });
            }
            Some(Value::String(kind)) => kind,
            Some(other) => {
                let unfit = Unfit::WrongType { found: found(other), expected: "a text".into() };
                return self.without_kind(place, unfit);
            }
        };
        let meant = self.session.kinds.borrow().get(&self.place).cloned();
        match visitor.visit_enum(Tagged { reader: &self, object, tag, kind: meant.as_deref().unwrap_or(kind) }) {
            // the visitor knows the kinds, and has no place of its own
            Err(Failure { place: None, unfit: unfit @ Unfit::UnknownWord { .. } }) => self.without_kind(place, unfit),
            other => self.placed(other),
        }
    }

    fn deserialize_seq<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Array(list) = self.value else { return self.refuse("a list") };
        let read = visitor.visit_seq(Items { parent: &self, items: list.iter().enumerate() });
        self.placed(read)
    }

    fn deserialize_tuple<V: Visitor<'v>>(self, _: usize, visitor: V) -> Result<V::Value, Failure> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Value::Object(object) = self.value else { return self.refuse("an object") };
        self.object(object, None, None, visitor)
    }

    fn deserialize_struct<V: Visitor<'v>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let Value::Object(object) = self.value else { return self.refuse("an object") };
        self.object(object, Some(fields), None, visitor)
    }

    fn deserialize_enum<V: Visitor<'v>>(
        self,
        _: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let Value::String(word) = self.value else { return self.refuse("a text") };
        let word = self.session.meant(&self.place, word, words).unwrap_or(word);
        let word: StrDeserializer<'_, Failure> = word.into_deserializer();
        let read = visitor.visit_enum(word);
        self.placed(read)
    }

    serde::forward_to_deserialize_any! {
        <V: Visitor<'v>>
        i128 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct identifier ignored_any
    }
}

impl Reader<'_, '_> {
    /// Notes what is wrong with the kind of an object, which is read as the kind that is meant, or else taken for absent.
    fn without_kind<T>(&self, place: String, unfit: Unfit) -> Result<T, Failure> {
        let meant = unfit.nearest().map(str::to_owned);
        self.session.note(&place, unfit);
        let unfit = match meant {
            Some(meant) => {
                self.session.kinds.borrow_mut().insert(self.place.clone(), meant);
                Unfit::ReadAgain
            }
            None => Unfit::Noted,
        };
        Err(Failure { place: Some(self.place.clone()), unfit })
    }
}

/// A field of an object, under the name by which it is read.
struct Member<'r, 'v> {
    name: &'r str,
    place: String,
    value: &'v Value,
}

/// The fields of an object.
struct Members<'r, 'v, 's> {
    session: &'s Session,
    members: std::vec::IntoIter<Member<'r, 'v>>,
    next: Option<Member<'r, 'v>>,
}

impl<'v> MapAccess<'v> for Members<'_, 'v, '_> {
    type Error = Failure;

    fn next_key_seed<K: DeserializeSeed<'v>>(&mut self, seed: K) -> Result<Option<K::Value>, Failure> {
        self.next = self.members.next();
        let Some(member) = &self.next else { return Ok(None) };
        let name: StrDeserializer<'_, Failure> = member.name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<S::Value, Failure> {
        let Some(Member { place, value, .. }) = self.next.take() else {
            return Err(Failure::custom("a value without a key"));
        };
        let failed = Reader { value, place: place.clone(), session: self.session };
        failed.placed(seed.deserialize(Reader { value, place, session: self.session }))
    }
}

/// The items of a list.
struct Items<'r, 'v, 's> {
    parent: &'r Reader<'v, 's>,
    items: std::iter::Enumerate<std::slice::Iter<'v, Value>>,
}

impl<'v> SeqAccess<'v> for Items<'_, 'v, '_> {
    type Error = Failure;

    fn next_element_seed<S: DeserializeSeed<'v>>(&mut self, seed: S) -> Result<Option<S::Value>, Failure> {
        let Reader { place, session, .. } = self.parent;
        for (index, value) in self.items.by_ref() {
            let place = format!("{place}/{index}");
            if !session.is_absent(&place) {
                let failed = Reader { value, place: place.clone(), session };
                return failed.placed(seed.deserialize(Reader { value, place, session })).map(Some);
            }
        }
        Ok(None)
    }
}

/// An object whose tag says what it is.
struct Tagged<'r, 'v, 's> {
    reader: &'r Reader<'v, 's>,
    object: &'v Map<String, Value>,
    tag: &'r str,
    kind: &'r str,
}

impl<'r, 'v, 's> EnumAccess<'v> for Tagged<'r, 'v, 's> {
    type Error = Failure;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'v>>(self, seed: S) -> Result<(S::Value, Self), Failure> {
        let kind: StrDeserializer<'_, Failure> = self.kind.into_deserializer();
        seed.deserialize(kind).map(|variant| (variant, self))
    }
}

impl<'v> VariantAccess<'v> for Tagged<'_, 'v, '_> {
    type Error = Failure;

    fn unit_variant(self) -> Result<(), Failure> {
        self.struct_variant(&[], serde::de::IgnoredAny).map(drop)
    }

    fn newtype_variant_seed<S: DeserializeSeed<'v>>(self, seed: S) -> Result<S::Value, Failure> {
        seed.deserialize(Untagged(self))
    }

    fn tuple_variant<V: Visitor<'v>>(self, _: usize, _: V) -> Result<V::Value, Failure> {
        self.reader.refuse("an object")
    }

    fn struct_variant<V: Visitor<'v>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Failure> {
        self.reader.object(self.object, Some(fields), Some(self.tag), visitor)
    }
}

/// The fields of a tagged object besides its tag.
struct Untagged<'r, 'v, 's>(Tagged<'r, 'v, 's>);

impl<'v> Deserializer<'v> for Untagged<'_, 'v, '_> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'v>>(self, visitor: V) -> Result<V::Value, Failure> {
        let Tagged { reader, object, tag, .. } = self.0;
        reader.object(object, None, Some(tag), visitor)
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
