//! Whole numbers that every language can hold.

use crate::Error;
use crate::document::{Blank, Document, Fill, Given, Leaf, Misfit, View, as_serde};
use std::fmt;

/// A whole number between −(2^53 − 1) and 2^53 − 1, so that every language's numbers can hold it exactly.
///
/// ```
/// use satsing::Number;
/// assert_eq!(Number::new(34)?.get(), 34);
/// assert!(Number::new(1 << 53).is_err());
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

impl Number {
    /// The greatest number, 2^53 − 1.
    pub const MAX: Self = Self(9_007_199_254_740_991);
    /// The least number, −(2^53 − 1).
    pub const MIN: Self = Self(-9_007_199_254_740_991);

    /// Makes a number.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond 2^53 − 1 either way.
    pub fn new(value: i64) -> Result<Self, Error> {
        if (Self::MIN.0..=Self::MAX.0).contains(&value) {
            Ok(Self(value))
        } else {
            let (least, most) = (Self::MIN.0, Self::MAX.0);
            Err(Error::OutOfRange { what: "a whole number", value: value.to_string(), least, most })
        }
    }

    /// The number of things that are held in memory, which is never beyond the range.
    pub(crate) fn count(things: usize) -> Self {
        Self(i64::try_from(things).unwrap_or(Self::MAX.0).min(Self::MAX.0))
    }

    /// The number itself.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Document for Number {
    fn view(&self) -> View<'_> {
        View::Leaf(Leaf::Number(self.0))
    }
}

impl Fill for Number {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        *self = Self::new(given.whole()?).map_err(Misfit::of)?;
        Ok(())
    }
}

impl Blank for Number {
    fn blank() -> Self {
        Self(0)
    }
}

as_serde!(Number);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer", "minimum": Self::MIN.0, "maximum": Self::MAX.0,
            "description": "A whole number that every language can hold exactly."
        })
    }
}
