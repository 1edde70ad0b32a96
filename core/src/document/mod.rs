//! How documents are read and written: each type says which fields it has, and one reader and one writer serve them all.
//!
//! A derived reader and writer for each type made up more than half of what a browser had to load. Whatever serde can
//! read from or write to still serves: [`record!`], [`words!`] and [`tagged!`] implement its traits.

mod filling;
mod misfit;
mod names;
mod particulars;
mod plain;
mod reading;
mod record;
mod tagged;
mod words;
mod writing;

use crate::field::Leaf;

pub(crate) use filling::{Nulls, fill, from_value};
pub(crate) use misfit::{Given, Misfit};
pub(crate) use names::{Name, Names, Presence, presence_of};
pub(crate) use particulars::{Particular, particulars, write_particulars};
pub(crate) use plain::from_text;
pub(crate) use reading::{Failed, from_str, read_into, read_with};
pub(crate) use record::{as_serde, presence, record};
pub(crate) use tagged::{Tagged, by_tag, first, marked, numbered, tagged};
pub(crate) use words::{one_of, words};
pub(crate) use writing::write_with;

/// A value of a document: it can be filled from what is read, and be looked at to be written.
pub(crate) trait Document {
    /// The value as it is written.
    fn view(&self) -> View<'_>;

    /// Takes on a value without parts.
    ///
    /// # Errors
    /// What was expected instead; an object or a list also where [`Self::as_object`] or [`Self::as_list`] has none.
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit>;

    /// The fields to fill, where this is an object.
    fn as_object(&mut self) -> Option<&mut dyn Object> {
        None
    }

    /// The list to fill, where this is one.
    fn as_list(&mut self) -> Option<&mut dyn List> {
        None
    }

    /// The object to choose by its tag, where this is one of several.
    fn as_tagged(&mut self) -> Option<&mut dyn Tagged> {
        None
    }
}

impl View<'_> {
    pub const ABSENT: Self = Self::Leaf(Leaf::Missing);
}

/// A value as it is written.
pub(crate) enum View<'a> {
    /// A single value; left out where it is missing.
    Leaf(Leaf<'a>),
    /// A text that is made when it is written.
    Written(String),
    Object(&'a dyn Object),
    List(&'a dyn List),
    Tagged(&'a dyn Tagged),
}

/// Named fields, by number.
pub(crate) trait Object {
    fn names(&self) -> Names;
    fn field(&self, number: usize) -> Option<&dyn Document>;
    fn field_mut(&mut self, number: usize) -> Option<&mut dyn Document>;
    /// Of a part of a case, the single value to which fields lead, one in the other: in one call, since this is what
    /// judging does most.
    fn leaf(&self, _fields: &[u16]) -> Leaf<'_> {
        Leaf::Missing
    }
}

/// Values in order.
pub(crate) trait List {
    fn len(&self) -> usize;
    fn item(&self, index: usize) -> Option<&dyn Document>;
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Document>;
    /// Adds a blank value at the end, to be filled.
    fn add(&mut self) -> Option<&mut dyn Document>;
}

/// What a value is before it is filled; it is seen only where reading stops half way.
pub(crate) trait Blank: Document + Sized {
    /// Whether a field of this type must be there.
    const PRESENCE: Presence = Presence::Needed;

    fn blank() -> Self;
}
