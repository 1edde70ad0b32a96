//! How documents are read and written: each type says which fields it has, and one reader and one writer serve them all.
//!
//! A derived reader and writer for each type made up more than half of what a browser had to load. Whatever serde can
//! read from or write to still serves: [`record!`], [`words!`] and [`tagged!`] implement its traits.

mod filling;
mod json;
mod misfit;
mod names;
mod particulars;
mod plain;
mod reading;
mod record;
mod tagged;
mod walking;
mod words;
mod writing;

use crate::{Date, Time};
use std::fmt::Display;

pub(crate) use filling::{Nulls, fill};
pub use json::ToJson;
pub(crate) use json::{Sheet, quoted};
pub(crate) use misfit::{Given, Misfit};
pub(crate) use names::{Name, Names, Presence, presence_of};
pub(crate) use particulars::{Particular, particulars, write_particulars};
pub(crate) use plain::from_text;
pub(crate) use reading::{from_str, read_with};
pub(crate) use record::{as_serde, object, presence, record};
pub(crate) use tagged::{by_tag, first, marked, numbered, tagged};
pub(crate) use words::{Words, words};
pub(crate) use writing::write_with;

/// A value that can be filled from what is read.
///
/// Filling and writing are apart, so that what is only ever read, or only ever written, brings no more along than that.
pub(crate) trait Fill {
    /// Takes on a value without parts.
    ///
    /// # Errors
    /// What was expected instead; an object or a list also where [`Self::as_object`] or [`Self::as_list`] has none.
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit>;

    /// The fields to fill, where this is an object.
    fn as_object(&mut self) -> Option<&mut dyn FillObject> {
        None
    }

    /// The list to fill, where this is one.
    fn as_list(&mut self) -> Option<&mut dyn FillList> {
        None
    }

    /// The object to choose by its tag, where this is one of several.
    fn as_tagged(&mut self) -> Option<&mut dyn FillTagged> {
        None
    }
}

/// Named fields to fill, by number.
pub(crate) trait FillObject {
    fn names(&self) -> Names;
    fn field_mut(&mut self, number: usize) -> Option<&mut dyn Fill>;
}

/// A list to fill.
pub(crate) trait FillList {
    fn length(&self) -> usize;
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Fill>;
    /// Adds a blank value at the end, to be filled.
    fn add(&mut self) -> Option<&mut dyn Fill>;
}

/// One of several objects to fill, which its tag names.
pub(crate) trait FillTagged: FillObject {
    /// The name of the field that holds the tag.
    fn tag(&self) -> &'static str;
    /// The tags that there are, by number.
    fn kinds(&self) -> &'static [&'static str];
    /// Becomes the blank object with the tag of this number; false where there is none.
    fn choose(&mut self, number: usize) -> bool;
}

/// A value of a document that can be looked at, to be judged or written.
pub(crate) trait Document {
    /// The value as it is.
    fn view(&self) -> View<'_>;
}

/// A single value.
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

/// A value as it is.
#[derive(Clone, Copy)]
pub(crate) enum View<'a> {
    /// A single value; left out where it is missing.
    Leaf(Leaf<'a>),
    /// What is written as the text that shows it.
    Shown(&'a dyn Display),
    Object(&'a dyn Object),
    List(&'a dyn List),
    /// One of several objects, which its tag names.
    Tagged(&'a dyn Tagged),
}

impl View<'_> {
    pub const ABSENT: Self = Self::Leaf(Leaf::Missing);
}

/// Named fields, by number.
pub(crate) trait Object {
    fn names(&self) -> Names;
    /// What stands in a field; absent where there is no such field.
    fn field(&self, number: usize) -> View<'_>;
    /// Of a part of a case, the single value to which fields lead, one in the other: in one call, since this is what
    /// judging does most.
    fn leaf(&self, _fields: &[u16]) -> Leaf<'_> {
        Leaf::Missing
    }
}

/// One of several objects, which its tag names.
pub(crate) trait Tagged: Object {
    /// The name of the field that holds the tag, and the tag.
    fn tag(&self) -> (&'static str, &'static str);
}

/// Values in order.
pub(crate) trait List {
    fn len(&self) -> usize;
    /// An item; absent where there is none.
    fn item(&self, index: usize) -> View<'_>;
}

/// What a value is before it is filled; it is seen only where reading stops half way.
pub(crate) trait Blank: Fill + Sized {
    /// Whether a field of this type must be there.
    const PRESENCE: Presence = Presence::Needed;

    fn blank() -> Self;
}
