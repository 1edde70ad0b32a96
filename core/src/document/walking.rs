//! Going from a value to those within it, by the numbers of fields and items.

use super::{Leaf, List, Object, View};

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
