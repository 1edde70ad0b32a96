//! Reading a case: one pass from JSON into the node tree.
//!
//! All that fits its field is in the tree; what does not is `Invalid` in its place, with an error that says why.

use super::named;
use super::tree::Span;
use super::{Field, FieldType, Node, Place, ShapeError, ShapeErrorKind, Table, Trail, Tree, WrittenValue};
use crate::json::{self, AnyValue, Limits, ReadError};
use crate::value::{NumberError, scaled};
use crate::{Date, Decimal, Error, Money, Number as Whole, Time};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How many fields an object can have at most: one bit each.
pub(crate) const MOST_FIELDS: usize = 64;

/// A case as far as it could be read.
#[derive(Debug, Default)]
pub(crate) struct Reading<'a> {
    pub tree: Tree<'a>,
    pub errors: Vec<ShapeError>,
    /// What stands in the document and not in the tree, where it was asked for: for the document's hash.
    pub besides: Vec<(Place, Value)>,
}

impl Reading<'_> {
    /// The programme that the case names.
    ///
    /// # Errors
    /// [`Error::NotAProgramme`] where something else than an id stands there.
    pub(crate) fn programme(&self) -> Result<Option<&str>, Error> {
        let Some((number, field)) = named(super::Case::FIELDS, "programme") else { return Ok(None) };
        let root = self.tree.root();
        match self.tree.field(root, number) {
            // a list of cases names no programme
            _ if !matches!(root, Node::Object(_)) => Ok(None),
            Node::Absent => Ok(None),
            node => match self.tree.text_of(node) {
                Some(id) if id.trim().is_empty() => Err(Error::NotAProgramme { found: "an empty text" }),
                Some(id) => Ok(Some(id)),
                None => {
                    let place = Trail::Field(&Trail::Start, &field.name).place();
                    let error = self.errors.iter().find(|error| error.place == place);
                    Err(Error::NotAProgramme { found: written_as(error.and_then(|error| error.value.as_ref())) })
                }
            },
        }
    }
}

/// What stands in place of a text, in the words of JSON.
fn written_as(value: Option<&WrittenValue>) -> &'static str {
    match value {
        Some(WrittenValue::Number(_)) => "a number",
        Some(WrittenValue::Bool(_)) => "true or false",
        Some(WrittenValue::Null) => "null",
        Some(WrittenValue::Text(_)) => "a text",
        None => "a list or an object",
    }
}

/// How a case is to be read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct HowToRead {
    pub limits: Limits,
    /// Whether to keep what does not stand in the tree.
    pub keep_all: bool,
}

/// Finds the fields of `/own` of a case that names its programme so, or names none.
pub(crate) type FindOwn<'f> = dyn Fn(Result<Option<&str>, Error>) -> Result<Option<Table>, Error> + 'f;

/// Reads a case.
///
/// # Errors
/// [`Error::TooLarge`] over a limit; [`Error::NotJson`] with line and column for anything that is not JSON in UTF-8, for
/// a lone surrogate and for a key that an object has twice; [`Error::FormatTooNew`]; those of `find_own`.
pub(crate) fn read<'a>(bytes: &'a [u8], how: HowToRead, find_own: &FindOwn<'_>) -> Result<Reading<'a>, Error> {
    how.limits.check_size(bytes)?;
    let text = json::text(bytes)?;
    let mut reader = Reader::new(text, how);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let case = FieldType::Object(super::Table::BuiltIn(super::Case::FIELDS));
    let depth = how.limits.nesting();
    let slot = Slot { reader: &mut reader, to: Target::Root, field_type: &case, trail: &Trail::Start, depth };
    let read = slot.deserialize(&mut deserializer).and_then(|()| deserializer.end());
    read.map_err(|error| reader.error(&error, text))?;
    reader.finish(find_own)
}

/// Reads the object `/own` of a typed case, and checks what only the whole case says.
pub(super) fn finish_typed<'a>(
    reading: Reading<'a>,
    own: Option<&'a str>,
    how: HowToRead,
    find_own: &FindOwn<'_>,
) -> Result<Reading<'a>, Error> {
    Reader { reading, how, items: Vec::new(), own, read_error: None }.finish(find_own)
}

pub(super) struct Reader<'a> {
    reading: Reading<'a>,
    how: HowToRead,
    /// The items of the lists that are being read, one list behind the other.
    items: Vec<Node>,
    /// The text of `/own`, which is read when the programme is known.
    own: Option<&'a str>,
    read_error: Option<ReadError>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, how: HowToRead) -> Self {
        let reading = Reading { tree: Tree::of(text), ..Reading::default() };
        Self { reading, how, items: Vec::new(), own: None, read_error: None }
    }

    /// The error of a document, or of a part of it, that could not be read.
    fn error(&mut self, error: &serde_json::Error, part: &str) -> Error {
        let error = match self.read_error.take() {
            // an error within a part has its place already
            Some(ReadError::Within(error)) => return error,
            Some(read_error) => read_error.error(error),
            None => json::not_json(error),
        };
        let (lines, columns) = self.reading.tree.position_of(part);
        error.after(lines, columns)
    }

    /// Reads `/own`, and checks what only the whole case says.
    fn finish(mut self, find_own: &FindOwn<'_>) -> Result<Reading<'a>, Error> {
        if let Node::Number(format) = self.root_field("format") {
            json::check_format(format)?;
        }
        if let Some(own) = self.own.take() {
            let table = find_own(self.reading.programme())?;
            self.read_own(own, table)?;
        }
        Ok(self.reading)
    }

    fn root_field(&self, name: &str) -> Node {
        let tree = &self.reading.tree;
        *tree.field_named(tree.root(), super::Case::FIELDS, name)
    }

    fn read_own(&mut self, own: &'a str, table: Option<Table>) -> Result<(), Error> {
        let Some((number, field)) = named(super::Case::FIELDS, "own") else { return Ok(()) };
        let trail = Trail::Field(&Trail::Start, &field.name);
        let depth = self.how.limits.nesting().saturating_sub(1);
        let mut deserializer = serde_json::Deserializer::from_str(own);
        let read = match (table, *self.reading.tree.root()) {
            (Some(table), Node::Object(root)) => {
                let (to, field_type) = (Target::Field(root, number), &FieldType::Object(table));
                Slot { reader: self, to, field_type, trail: &trail, depth }.deserialize(&mut deserializer)
            }
            _ => {
                self.error_at(&trail, ShapeErrorKind::UnknownField, None);
                self.skip(&trail, depth, &mut deserializer)
            }
        };
        read.map_err(|error| self.error(&error, own))
    }

    /// Notes what is wrong with a value.
    fn error_at(&mut self, trail: &Trail<'_>, kind: ShapeErrorKind, value: Option<WrittenValue>) {
        self.reading.errors.push(ShapeError { place: trail.place(), kind, value });
    }

    /// Notes that a single value does not fit, and leaves `Invalid` in its place.
    fn shape_error(&mut self, trail: &Trail<'_>, kind: ShapeErrorKind, value: Option<WrittenValue>) -> Node {
        if self.how.keep_all {
            let whole = match &value {
                Some(WrittenValue::Text(text)) => Value::String(text.clone()),
                Some(WrittenValue::Bool(answer)) => Value::Bool(*answer),
                // a number that no other program could hold either has no canonical form
                Some(WrittenValue::Number(digits)) => serde_json::from_str(digits).unwrap_or(Value::Null),
                Some(WrittenValue::Null) | None => Value::Null,
            };
            self.reading.besides.push((trail.place(), whole));
        }
        self.error_at(trail, kind, value);
        Node::Invalid
    }

    /// Notes a value that stands in the document and not in the tree.
    pub(super) fn keep(&mut self, trail: &Trail<'_>, value: Value) {
        if self.how.keep_all {
            self.reading.besides.push((trail.place(), value));
        }
    }

    /// Puts a value where it belongs.
    fn put(&mut self, to: Target, node: Node) {
        match to {
            Target::Root => self.reading.tree.set_root(node),
            Target::Field(object, number) => self.reading.tree.set_field(object, number, node),
            Target::Item => self.items.push(node),
        }
    }

    /// Reads a value that has no place in the tree, for limits and repeated keys.
    fn unknown(&mut self, depth: usize) -> AnyValue<'_> {
        AnyValue { depth, limits: self.how.limits, read_error: &mut self.read_error }
    }

    /// Reads what no field is for, and keeps it besides.
    fn skip<'de, D: Deserializer<'de>>(&mut self, trail: &Trail<'_>, depth: usize, from: D) -> Result<(), D::Error> {
        let value = self.unknown(depth).deserialize(from)?;
        self.keep(trail, value);
        Ok(())
    }

    /// The depth that is left within an object or a list.
    fn inner_depth<E: serde::de::Error>(&mut self, depth: usize) -> Result<usize, E> {
        self.how.limits.depth_within(depth).map_err(|read_error| read_error.store(&mut self.read_error))
    }

    /// Refuses a list with more items than are allowed.
    fn check_items<E: serde::de::Error>(&mut self, items: usize) -> Result<(), E> {
        if items > self.how.limits.items {
            return Err(ReadError::Limit("items in a list", self.how.limits.items).store(&mut self.read_error));
        }
        Ok(())
    }

    fn too_many_nodes<E: serde::de::Error>(&mut self) -> E {
        ReadError::Limit("values", self.how.limits.nodes).store(&mut self.read_error)
    }

    /// A number as its field has it, by its digits.
    fn number(&mut self, field_type: &FieldType, digits: &str, trail: &Trail<'_>) -> Node {
        let places = if matches!(field_type, FieldType::Decimal) { Decimal::PLACES } else { 0 };
        let in_range = match (scaled(digits, places), field_type) {
            (Ok(value), FieldType::Number) => Whole::new(value).ok().map(|_| Node::Number(value)),
            (Ok(value), FieldType::Money) => Money::new(value).ok().map(|_| Node::Money(value)),
            (Ok(value), FieldType::Decimal) => Decimal::from_ten_thousandths(value).ok().map(|_| Node::Decimal(value)),
            (Err(NumberError::TooLarge), _) => None,
            (Ok(_) | Err(NumberError::TooFine | NumberError::NotANumber), _) => {
                let kind = ShapeErrorKind::Type(field_type.clone());
                return self.shape_error(trail, kind, Some(WrittenValue::Number(digits.to_owned())));
            }
        };
        in_range.unwrap_or_else(|| {
            let kind = ShapeErrorKind::Range(field_type.clone());
            self.shape_error(trail, kind, Some(WrittenValue::Number(digits.to_owned())))
        })
    }

    /// A text as its field has it; `node` makes one of the text itself.
    fn text(
        &mut self,
        field_type: &FieldType,
        text: &str,
        trail: &Trail<'_>,
        node: impl FnOnce(&mut Tree<'a>) -> Option<Node>,
    ) -> Node {
        let kind = match field_type {
            FieldType::Text => None,
            FieldType::Code(codes) if codes.iter().any(|code| code.code == text) => None,
            FieldType::Date => match Date::parse(text) {
                Some(date) => return Node::Date(date),
                None => Some(ShapeErrorKind::Date),
            },
            FieldType::Time => match Time::parse(text) {
                Some(time) => return Node::Time(time),
                None => Some(ShapeErrorKind::Type(field_type.clone())),
            },
            other => Some(ShapeErrorKind::Type(other.clone())),
        };
        match (kind, node) {
            (Some(kind), _) => self.shape_error(trail, kind, Some(WrittenValue::Text(text.to_owned()))),
            // a document is far smaller than what a tree can hold
            (None, node) => node(&mut self.reading.tree).unwrap_or(Node::Invalid),
        }
    }

    /// Notes the ids that stand twice among the items of a list.
    fn check_ids(&mut self, first: usize, id: u16, trail: &Trail<'_>) {
        let items = self.items.get(first..).unwrap_or_default();
        duplicate_ids(&self.reading.tree, items, id, trail, &mut self.reading.errors);
    }
}

/// Notes each id that an earlier item of a list has.
pub(super) fn duplicate_ids(tree: &Tree<'_>, items: &[Node], id: u16, trail: &Trail<'_>, errors: &mut Vec<ShapeError>) {
    if items.len() < 2 {
        return;
    }
    let id_name = Cow::Borrowed("id");
    let place_of = |index: u32| Trail::Field(&Trail::Item(trail, index), &id_name).place();
    let mut first = BTreeMap::new();
    for (index, item) in (0..).zip(items) {
        let Some(text) = tree.text_of(tree.field(item, id)) else { continue };
        match first.get(text) {
            Some(earlier) => errors.push(ShapeError {
                place: place_of(index),
                kind: ShapeErrorKind::DuplicateId(place_of(*earlier)),
                value: Some(WrittenValue::Text(text.to_owned())),
            }),
            None => {
                first.insert(text, index);
            }
        }
    }
}

/// Where a value is put that has been read.
///
/// It is put there at once: a node that is handed back through `Result`s is copied at each of them, which took a
/// fourteenth of the time of a whole check.
#[derive(Clone, Copy)]
enum Target {
    Root,
    /// A field of an object.
    Field(Span, u16),
    /// The end of the list that is being read.
    Item,
}

/// One place to be read, with the type of its field.
struct Slot<'s, 'a> {
    reader: &'s mut Reader<'a>,
    to: Target,
    field_type: &'s FieldType,
    trail: &'s Trail<'s>,
    /// How deep the value may be nested.
    depth: usize,
}

impl<'a> Slot<'_, 'a> {
    fn put(self, node: Node) {
        self.reader.put(self.to, node);
    }

    fn shape_error(self, value: WrittenValue) {
        let kind = ShapeErrorKind::Type(self.field_type.clone());
        let invalid = self.reader.shape_error(self.trail, kind, Some(value));
        self.put(invalid);
    }

    /// Reads a value from its own text: numbers by their digits.
    fn raw(self, raw: &'a str) -> Result<(), serde_json::Error> {
        if raw.starts_with(|first: char| first == '-' || first.is_ascii_digit()) {
            let number = self.reader.number(self.field_type, raw, self.trail);
            self.put(number);
            return Ok(());
        }
        (&mut serde_json::Deserializer::from_str(raw)).deserialize_any(self)
    }
}

impl<'a> DeserializeSeed<'a> for Slot<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'a>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.field_type {
            FieldType::Number | FieldType::Decimal | FieldType::Money => {
                let raw = <&'a RawValue as serde::Deserialize>::deserialize(deserializer)?.get();
                let Slot { reader, to, field_type, trail, depth } = self;
                Slot { reader: &mut *reader, to, field_type, trail, depth }.raw(raw).map_err(|error| {
                    let error = reader.error(&error, raw);
                    ReadError::Within(error).store(&mut reader.read_error)
                })
            }
            FieldType::Own => {
                let raw = <&'a RawValue as serde::Deserialize>::deserialize(deserializer)?;
                self.reader.own = Some(raw.get());
                Ok(())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'a> Visitor<'a> for Slot<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        let kind = match self.trail {
            // a document that is null is one of the wrong type: there is no field to leave out
            Trail::Start => ShapeErrorKind::Type(self.field_type.clone()),
            Trail::Field(..) | Trail::Item(..) => ShapeErrorKind::Null,
        };
        let invalid = self.reader.shape_error(self.trail, kind, Some(WrittenValue::Null));
        self.put(invalid);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        match self.field_type {
            FieldType::Bool => self.put(Node::Bool(value)),
            _ => self.shape_error(WrittenValue::Bool(value)),
        }
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.shape_error(WrittenValue::Number(value.to_string()));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.shape_error(WrittenValue::Number(value.to_string()));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        let digits = Number::from_f64(value).map_or_else(String::new, |number| number.to_string());
        self.shape_error(WrittenValue::Number(digits));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'a str) -> Result<(), E> {
        let node = self.reader.text(self.field_type, text, self.trail, |tree| tree.borrowed(text));
        self.put(node);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        let node = self.reader.text(self.field_type, text, self.trail, |tree| tree.add_text(text));
        self.put(node);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'a>>(self, mut list: A) -> Result<(), A::Error> {
        let Slot { reader, to, field_type, trail, depth } = self;
        let FieldType::List(item) = field_type else {
            let rest = serde::de::value::SeqAccessDeserializer::new(list);
            reader.skip(trail, depth, rest)?;
            reader.error_at(trail, ShapeErrorKind::Type(field_type.clone()), None);
            reader.put(to, Node::Invalid);
            return Ok(());
        };
        let depth = reader.inner_depth(depth)?;
        let first = reader.items.len();
        for index in 0.. {
            let trail = Trail::Item(trail, index);
            let slot = Slot { reader: &mut *reader, to: Target::Item, field_type: item, trail: &trail, depth };
            let Some(()) = list.next_element_seed(slot)? else { break };
            reader.check_items(reader.items.len().saturating_sub(first))?;
        }
        if let FieldType::Object(fields) = &**item
            && let Some((id, _)) = named(fields, "id")
        {
            reader.check_ids(first, id, trail);
        }
        let node = reader.reading.tree.add_list(reader.items.get(first..).unwrap_or_default());
        reader.items.truncate(first);
        match node.filter(|_| reader.reading.tree.len() <= reader.how.limits.nodes) {
            Some(node) => {
                reader.put(to, node);
                Ok(())
            }
            None => Err(reader.too_many_nodes()),
        }
    }

    fn visit_map<A: MapAccess<'a>>(self, mut object: A) -> Result<(), A::Error> {
        let Slot { reader, to, field_type, trail, depth } = self;
        let FieldType::Object(fields) = field_type else {
            let rest = serde::de::value::MapAccessDeserializer::new(object);
            reader.skip(trail, depth, rest)?;
            reader.error_at(trail, ShapeErrorKind::Type(field_type.clone()), None);
            reader.put(to, Node::Invalid);
            return Ok(());
        };
        let depth = reader.inner_depth(depth)?;
        let span = reader.reading.tree.add_object(fields.len());
        let Some(span) = span.filter(|_| reader.reading.tree.len() <= reader.how.limits.nodes) else {
            return Err(reader.too_many_nodes());
        };
        let (mut seen, mut unknown, mut next) = (0_u64, BTreeSet::new(), 0);
        while let Some(Key(name)) = object.next_key()? {
            match field_from(fields, next, &name) {
                Some((number, field)) => {
                    next = number.saturating_add(1);
                    let bit = 1_u64.checked_shl(number.into()).unwrap_or(0);
                    if seen & bit != 0 {
                        return Err(ReadError::Repeated(name.into_owned()).store(&mut reader.read_error));
                    }
                    seen |= bit;
                    let trail = Trail::Field(trail, &field.name);
                    let (to, field_type) = (Target::Field(span, number), &field.field_type);
                    object.next_value_seed(Slot { reader: &mut *reader, to, field_type, trail: &trail, depth })?;
                }
                None => {
                    let owned = Cow::Owned(name.to_string());
                    let trail = Trail::Field(trail, &owned);
                    if !unknown.insert(name.to_string()) {
                        return Err(ReadError::Repeated(name.into_owned()).store(&mut reader.read_error));
                    }
                    reader.error_at(&trail, ShapeErrorKind::UnknownField, None);
                    let value = object.next_value_seed(reader.unknown(depth))?;
                    reader.keep(&trail, value);
                }
            }
        }
        reader.put(to, Node::Object(span));
        Ok(())
    }
}

/// The field of a name, looked for from the one after the field before: most documents keep the order.
fn field_from<'f>(fields: &'f [Field], next: u16, name: &str) -> Option<(u16, &'f Field)> {
    let numbered = || (0..).zip(fields);
    let from = usize::from(next);
    numbered().skip(from).chain(numbered().take(from)).find(|(_, field)| field.name == name)
}

/// The name of a field, borrowed where it stands without escapes.
struct Key<'a>(Cow<'a, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(name.to_owned())))
    }
}
