//! How the fields of a case are found by path: the shape of a part, and reading by field number.
//!
//! A part is declared once, with [`part!`]; the shape (names, types, labels) and the access by number follow from it.
//! A rule's path is turned into numbers when its pack is loaded, so that judging never compares names.

mod part;

pub(crate) use part::{codes, mark, part};

use crate::document::{self, Blank, Document, List, Nulls, Object, View};
use crate::text::Wording;
use crate::{Date, Money, Number, Time};
use serde_json::Value;

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

impl<'a> View<'a> {
    pub(crate) fn is_missing(self) -> bool {
        matches!(self, Self::Leaf(Leaf::Missing))
    }

    /// What stands in a field, missing where this is no object.
    pub(crate) fn get(self, field: u16) -> View<'a> {
        match self {
            Self::Object(object) => object.get(field),
            _ => Self::ABSENT,
        }
    }

    /// A list's item, missing where there is none.
    pub(crate) fn at(self, index: usize) -> View<'a> {
        match self {
            Self::List(list) => list.item(index),
            _ => Self::ABSENT,
        }
    }

    pub(crate) fn leaf(self) -> Leaf<'a> {
        match self {
            Self::Leaf(leaf) => leaf,
            _ => Leaf::Missing,
        }
    }
}

impl dyn Object + '_ {
    /// What stands in a field.
    pub(crate) fn get(&self, field: u16) -> View<'_> {
        self.field(field.into())
    }

    /// The list to which fields lead.
    pub(crate) fn list(&self, fields: &[u16]) -> Option<&dyn List> {
        let (last, before) = fields.split_last()?;
        let object = before.iter().try_fold(self, |object, field| match object.get(*field) {
            View::Object(inner) => Some(inner),
            _ => None,
        });
        match object?.get(*last) {
            View::List(list) => Some(list),
            _ => None,
        }
    }
}

impl dyn List + '_ {
    /// The single value to which fields lead from an item; from no fields, the item itself.
    pub(crate) fn leaf(&self, index: usize, fields: &[u16]) -> Leaf<'_> {
        match self.item(index) {
            View::Object(object) => object.leaf(fields),
            View::Leaf(leaf) if fields.is_empty() => leaf,
            _ => Leaf::Missing,
        }
    }
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

/// What an optional field holds: a plain value, an object or a list.
pub(crate) trait Inner: Blank + 'static {
    const SHAPE: Shape;
    /// The single value to which `rest` leads from here.
    fn inner_leaf(&self, rest: &[u16]) -> Leaf<'_>;
}

/// The shape of a field, its type inferred from the part that has it.
pub(crate) const fn shape_of<T, U: Inner>(_: fn(&T) -> &Option<U>) -> Shape {
    U::SHAPE
}

/// The single value to which `rest` leads from a field.
pub(crate) fn leaf_in<'a, T: Inner>(field: &'a Option<T>, rest: &[u16]) -> Leaf<'a> {
    field.as_ref().map_or(Leaf::Missing, |inner| inner.inner_leaf(rest))
}

fn fits<T: Blank>(value: &Value) -> bool {
    document::fill(&mut T::blank(), value, Nulls::Absent).is_ok()
}

/// A plain value that stands in a case by itself.
pub(crate) trait Plain: Blank + Document + 'static {
    const KIND: LeafKind;
}

impl Plain for String {
    const KIND: LeafKind = LeafKind::Text;
}

impl Plain for Number {
    const KIND: LeafKind = LeafKind::Number;
}

impl Plain for Money {
    const KIND: LeafKind = LeafKind::Money;
}

impl Plain for Date {
    const KIND: LeafKind = LeafKind::Date;
}

impl Plain for Time {
    const KIND: LeafKind = LeafKind::Time;
}

impl Plain for bool {
    const KIND: LeafKind = LeafKind::Bool;
}

impl<T: Plain> Inner for T {
    const SHAPE: Shape = Shape::Leaf(LeafShape { kind: T::KIND, fits: fits::<T> });
    fn inner_leaf(&self, rest: &[u16]) -> Leaf<'_> {
        match self.view() {
            View::Leaf(leaf) if rest.is_empty() => leaf,
            _ => Leaf::Missing,
        }
    }
}

/// What a list holds: objects, or plain values of which one that did not fit is `None`, so that places stay.
pub(crate) trait Element: Blank + 'static {
    const SHAPE: &'static Shape;
}

impl<T: Plain> Element for Option<T> {
    const SHAPE: &'static Shape = &T::SHAPE;
}

impl<T: Element> Inner for Vec<T> {
    const SHAPE: Shape = Shape::List(T::SHAPE);
    fn inner_leaf(&self, _: &[u16]) -> Leaf<'_> {
        Leaf::Missing
    }
}
