//! The parts of a case.
//!
//! A part is declared once, with [`part!`]; the shape (names, types, labels) and the access by number follow from it.
//! A rule's path is turned into numbers when its pack is loaded, so that judging never compares names.

mod declaring;

pub(crate) use declaring::{codes, mark, part};

use crate::document::{self, Blank, Document, Leaf, Nulls, View};
use crate::field::{LeafKind, LeafShape, Shape};
use crate::{Date, Money, Number, Time};
use serde_json::Value;

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
