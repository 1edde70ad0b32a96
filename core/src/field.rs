//! What is known of the fields of a case before there is one: names, labels, types.

use crate::text::Wording;
use serde_json::Value;

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

/// One step of the place of a value in one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Place {
    Field(u16),
    Item(u32),
}
