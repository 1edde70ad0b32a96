//! What in a document does not fit its type.

use crate::field::LeafKind;

/// A value that does not fit its field, with its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShapeError {
    pub path: String,
    pub kind: ShapeErrorKind,
    /// What stands there, as it would be quoted; empty for an object or a list.
    pub value: String,
}

impl ShapeError {
    /// Whether there was a value that has been taken out of its field.
    pub(crate) fn is_taken_out(&self) -> bool {
        !matches!(self.kind, ShapeErrorKind::DuplicateId(_) | ShapeErrorKind::UnknownField(_))
    }
}

/// How a value does not fit its field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ShapeErrorKind {
    /// A value of another type than the field's.
    Type(LeafKind),
    /// Something else where an object belongs.
    Object,
    /// Something else where a list belongs.
    List,
    /// No date, or not written as one.
    Date,
    /// A whole number beyond 2^53 − 1.
    Range,
    /// A null in a list.
    Null,
    /// An id that an earlier item of the same list has; the earlier item's path.
    DuplicateId(String),
    /// A field that the contract does not have; the nearest name that it has.
    UnknownField(Option<&'static str>),
}

impl ShapeErrorKind {
    /// The stable code of the finding.
    pub(crate) fn rule(&self) -> &'static str {
        match self {
            Self::Type(_) | Self::Object | Self::List => "shape.type",
            Self::Date => "shape.date",
            Self::Range => "shape.range",
            Self::Null => "shape.null",
            Self::DuplicateId(_) => "shape.duplicate-id",
            Self::UnknownField(_) => "shape.unknown-field",
        }
    }
}
