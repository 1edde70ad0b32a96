//! The way to a value while it is read, written out only where something is said of the value.

use super::Place;
use std::borrow::Cow;

/// The way from the case to one of its values.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Trail<'t> {
    Start,
    Field(&'t Trail<'t>, &'t Cow<'static, str>),
    Item(&'t Trail<'t>, u32),
}

impl Trail<'_> {
    /// The place to which the way leads.
    pub(crate) fn place(&self) -> Place {
        match self {
            Self::Start => Place::default(),
            Self::Field(before, name) => {
                let mut place = before.place();
                place.push_field((*name).clone());
                place
            }
            Self::Item(before, index) => {
                let mut place = before.place();
                place.push_item(*index);
                place
            }
        }
    }
}
