//! A single value in a document.

use serde::{Deserialize, Serialize};

/// A single value in a document: a text, a whole number, or true or false.
///
/// ```
/// use satsing::{Number, Scalar};
/// let value: Scalar = serde_json::from_str("366")?;
/// assert_eq!(value, Scalar::Number(Number::new(366).unwrap()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Scalar {
    /// True or false.
    Bool(bool),
    /// A whole number.
    Number(crate::Number),
    /// A text, which may be a date, a time, a share or a code.
    Text(String),
}
