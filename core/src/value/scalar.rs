//! A single value in a document.

use crate::document::{Blank, Document, Fill, Given, Leaf, Misfit, View, as_serde};

/// A single value in a document: a text, a whole number, or true or false.
///
/// ```
/// use satsing::{Number, Scalar};
/// let value: Scalar = serde_json::from_str("366")?;
/// assert_eq!(value, Scalar::Number(Number::new(366).unwrap()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub enum Scalar {
    /// True or false.
    Bool(bool),
    /// A whole number.
    Number(crate::Number),
    /// A text, which may be a date, a time, a share or a code.
    Text(String),
}

impl Document for Scalar {
    fn view(&self) -> View<'_> {
        match self {
            Self::Bool(value) => View::Leaf(Leaf::Bool(*value)),
            Self::Number(value) => View::Leaf(Leaf::Number(value.get())),
            Self::Text(value) => View::Leaf(Leaf::Text(value)),
        }
    }
}

impl Fill for Scalar {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        *self = match given {
            Given::Bool(value) => Self::Bool(value),
            Given::Text(text) => Self::Text(text.to_owned()),
            Given::Integer(value) => Self::Number(crate::Number::new(value).map_err(Misfit::of)?),
            other => return Err(Misfit::wrong_type(other, "a text, a whole number, or true or false")),
        };
        Ok(())
    }
}

impl Blank for Scalar {
    fn blank() -> Self {
        Self::Bool(false)
    }
}

as_serde!(Scalar);
