//! How the fields of a case are found by path: the shape of a part, and reading by field number.
//!
//! A part is declared once, with [`part!`]; the shape (names, types, labels) and the access by number follow from it.
//! A rule's path is turned into numbers when its pack is loaded, so that judging never compares names.

mod part;

pub(crate) use part::{codes, mark, part};

use crate::document::{self, Blank, Nulls};
use crate::text::Wording;
use crate::{Date, Money, Number, Time};
use serde_json::Value;

/// What a path leads to, as it stands in one case.
#[derive(Clone, Copy)]
pub(crate) enum Slot<'a> {
    Leaf(Leaf<'a>),
    Node(&'a dyn Node),
    List(&'a dyn List),
}

impl<'a> Slot<'a> {
    pub(crate) const MISSING: Self = Self::Leaf(Leaf::Missing);

    pub(crate) fn is_missing(self) -> bool {
        matches!(self, Self::Leaf(Leaf::Missing))
    }

    /// The slot of a field, missing where this is no object.
    pub(crate) fn get(self, field: u16) -> Slot<'a> {
        match self {
            Self::Node(node) => node.get(field),
            Self::Leaf(_) | Self::List(_) => Self::MISSING,
        }
    }

    /// The slot of a list's item, missing where there is none.
    pub(crate) fn item(self, index: usize) -> Slot<'a> {
        match self {
            Self::List(list) if index < list.len() => list.item(index),
            _ => Self::MISSING,
        }
    }

    pub(crate) fn leaf(self) -> Leaf<'a> {
        match self {
            Self::Leaf(leaf) => leaf,
            Self::Node(_) | Self::List(_) => Leaf::Missing,
        }
    }
}

/// A single value of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaf<'a> {
    Missing,
    Number(i64),
    Money(i64),
    Date(Date),
    Time(Time),
    Bool(bool),
    Text(&'a str),
}

/// An object of a case: a part, or something in one.
pub(crate) trait Node {
    fn get(&self, field: u16) -> Slot<'_>;
    /// The single value to which fields lead, one in the other: in one call, since this is what judging does most.
    fn leaf(&self, fields: &[u16]) -> Leaf<'_>;
}

impl dyn Node + '_ {
    /// The list to which fields lead.
    pub(crate) fn list(&self, fields: &[u16]) -> Option<&dyn List> {
        let (last, before) = fields.split_last()?;
        let node = before.iter().try_fold(self, |node, field| match node.get(*field) {
            Slot::Node(inner) => Some(inner),
            Slot::Leaf(_) | Slot::List(_) => None,
        });
        match node?.get(*last) {
            Slot::List(list) => Some(list),
            Slot::Leaf(_) | Slot::Node(_) => None,
        }
    }
}

/// A list of a case.
pub(crate) trait List {
    fn len(&self) -> usize;
    fn item(&self, index: usize) -> Slot<'_>;
    /// The item, where it is an object.
    fn node(&self, index: usize) -> Option<&dyn Node>;
    /// The single value to which fields lead from an item; from no fields, the item itself.
    fn leaf(&self, index: usize, fields: &[u16]) -> Leaf<'_>;
}

/// One step of the place of a value in one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    Field(u16),
    Item(u32),
}

/// What a field can hold, known when the library is compiled.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    Leaf(LeafShape),
    Node(&'static [Field]),
    List(&'static Shape),
}

impl Shape {
    pub(crate) const fn is_leaf(&self) -> bool {
        matches!(self, Self::Leaf(_))
    }
}

/// The type of a single value, with the reader that decides what fits.
#[derive(Clone, Copy)]
pub(crate) struct LeafShape {
    pub kind: LeafKind,
    pub fits: fn(&Value) -> bool,
}

/// The types of a single value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LeafKind {
    Text,
    Number,
    Money,
    Date,
    Time,
    Bool,
    Code(&'static [Code]),
}

impl LeafKind {
    /// The name of the type in JSON documents.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Money => "money",
            Self::Date => "date",
            Self::Time => "time",
            Self::Bool => "boolean",
            Self::Code(_) => "code",
        }
    }
}

/// A code of a closed list, with its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Code {
    pub code: &'static str,
    pub label: Wording,
}

/// A named field of an object.
pub(crate) struct Field {
    pub name: &'static str,
    pub label: Wording,
    pub mark: Mark,
    pub shape: Shape,
}

/// What is special about a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Plain,
    /// Says something of a person; a verdict never quotes it.
    Personal,
    /// Holds the id of an item of the list at this path.
    Refers(&'static str),
    /// Holds the code of a Norwegian municipality.
    Municipality,
}

/// A type that a field can have.
pub(crate) trait Typed {
    const SHAPE: Shape;
    fn slot(&self) -> Slot<'_>;
    /// The single value to which `rest` leads from here.
    fn leaf(&self, rest: &[u16]) -> Leaf<'_>;
}

/// The shape of a field, its type inferred from the part that has it.
pub(crate) const fn shape_of<T, U: Typed>(_: fn(&T) -> &U) -> Shape {
    U::SHAPE
}

fn fits<T: Blank>(value: &Value) -> bool {
    document::fill(&mut T::blank(), value, Nulls::Absent).is_ok()
}

/// A plain value that stands in a case by itself.
pub(crate) trait Plain: Blank + 'static {
    const KIND: LeafKind;
    fn as_leaf(&self) -> Leaf<'_>;
}

impl Plain for String {
    const KIND: LeafKind = LeafKind::Text;
    fn as_leaf(&self) -> Leaf<'_> {
        Leaf::Text(self)
    }
}

impl Plain for Number {
    const KIND: LeafKind = LeafKind::Number;
    fn as_leaf(&self) -> Leaf<'_> {
        Leaf::Number(self.get())
    }
}

impl Plain for Money {
    const KIND: LeafKind = LeafKind::Money;
    fn as_leaf(&self) -> Leaf<'_> {
        Leaf::Money(self.ore())
    }
}

impl Plain for Date {
    const KIND: LeafKind = LeafKind::Date;
    fn as_leaf(&self) -> Leaf<'_> {
        Leaf::Date(*self)
    }
}

impl Plain for Time {
    const KIND: LeafKind = LeafKind::Time;
    fn as_leaf(&self) -> Leaf<'_> {
        Leaf::Time(*self)
    }
}

impl Plain for bool {
    const KIND: LeafKind = LeafKind::Bool;
    fn as_leaf(&self) -> Leaf<'_> {
        Leaf::Bool(*self)
    }
}

/// What an optional field holds: a plain value, an object or a list.
pub(crate) trait Inner: Blank + 'static {
    const SHAPE: Shape;
    fn inner_slot(&self) -> Slot<'_>;
    fn inner_leaf(&self, _rest: &[u16]) -> Leaf<'_> {
        Leaf::Missing
    }
}

impl<T: Plain> Inner for T {
    const SHAPE: Shape = Shape::Leaf(LeafShape { kind: T::KIND, fits: fits::<T> });
    fn inner_slot(&self) -> Slot<'_> {
        Slot::Leaf(self.as_leaf())
    }
    fn inner_leaf(&self, rest: &[u16]) -> Leaf<'_> {
        if rest.is_empty() { self.as_leaf() } else { Leaf::Missing }
    }
}

impl<T: Inner> Typed for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    fn slot(&self) -> Slot<'_> {
        self.as_ref().map_or(Slot::MISSING, T::inner_slot)
    }
    fn leaf(&self, rest: &[u16]) -> Leaf<'_> {
        self.as_ref().map_or(Leaf::Missing, |inner| inner.inner_leaf(rest))
    }
}

/// What a list holds: objects, or plain values of which one that did not fit is `None`, so that places stay.
pub(crate) trait Element: Blank + 'static {
    const SHAPE: &'static Shape;
    fn element(&self) -> Slot<'_>;
    fn element_leaf(&self, rest: &[u16]) -> Leaf<'_>;
    fn element_node(&self) -> Option<&dyn Node> {
        None
    }
}

impl<T: Plain> Element for Option<T> {
    const SHAPE: &'static Shape = &T::SHAPE;
    fn element(&self) -> Slot<'_> {
        self.slot()
    }
    fn element_leaf(&self, rest: &[u16]) -> Leaf<'_> {
        self.leaf(rest)
    }
}

impl<T: Element> Inner for Vec<T> {
    const SHAPE: Shape = Shape::List(T::SHAPE);
    fn inner_slot(&self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Element> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> Slot<'_> {
        self.get(index).map_or(Slot::MISSING, T::element)
    }
    fn node(&self, index: usize) -> Option<&dyn Node> {
        self.get(index)?.element_node()
    }
    fn leaf(&self, index: usize, fields: &[u16]) -> Leaf<'_> {
        self.get(index).map_or(Leaf::Missing, |item| item.element_leaf(fields))
    }
}
