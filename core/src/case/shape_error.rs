//! What in a case does not fit its field.

use super::{FieldType, Place};

/// A value that does not fit its field, with its place.
#[derive(Debug, Clone)]
pub(crate) struct ShapeError {
    pub place: Place,
    pub kind: ShapeErrorKind,
    /// What stands there, where it is a single value.
    pub value: Option<WrittenValue>,
}

impl ShapeError {
    /// The places that it names, first that of the value.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        let other = match &self.kind {
            ShapeErrorKind::DuplicateId(first) => Some(first),
            _ => None,
        };
        std::iter::once(&self.place).chain(other)
    }
}

/// A single value as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum WrittenValue {
    Text(String),
    /// A number, by its digits.
    Number(String),
    Bool(bool),
    Null,
}

impl WrittenValue {
    /// The value as a finding quotes it.
    pub(crate) fn quoted(&self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) => text.clone(),
            Self::Bool(answer) => answer.to_string(),
            Self::Null => String::new(),
        }
    }
}

/// How a value does not fit its field.
#[derive(Debug, Clone)]
pub(crate) enum ShapeErrorKind {
    /// A value of another type than the field's.
    Type(FieldType),
    /// No date, or not written as one.
    Date,
    /// A number beyond what its field can hold exactly.
    Range(FieldType),
    /// A null: what is not known is left out.
    Null,
    /// An id that an earlier item of the same list has; the place of the earlier id.
    DuplicateId(Place),
    /// A field that the contract does not have.
    UnknownField,
}

impl ShapeErrorKind {
    /// The stable code of the finding.
    pub(crate) fn rule(&self) -> &'static str {
        match self {
            Self::Type(_) => "shape.type",
            Self::Date => "shape.date",
            Self::Range(_) => "shape.range",
            Self::Null => "shape.null",
            Self::DuplicateId(_) => "shape.duplicate-id",
            Self::UnknownField => "shape.unknown-field",
        }
    }
}
