//! Whole numbers that every language can hold.

use super::json_number::{self, FromJsonText, NumberError, scaled};
use super::start_of;
use crate::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A whole number between −(2^53 − 1) and 2^53 − 1, so that every language's numbers can hold it exactly.
///
/// JSON is read by its value: `1000000.0` and `1e6` are both 1000000, exactly. It is written without point and exponent.
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
            Err(Self::beyond(&value.to_string()))
        }
    }

    /// The error of a number beyond the range.
    fn beyond(value: &str) -> Error {
        let (least, most) = (Self::MIN.0, Self::MAX.0);
        Error::OutOfRange { what: "a whole number", value: value.to_owned(), least, most }
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

impl FromJsonText for Number {
    const EXPECTED: &str = "a whole number";

    fn from_json_text(text: &str) -> Result<Self, Option<String>> {
        match scaled(text, 0) {
            Ok(value) => Self::new(value).map_err(|error| Some(error.to_string())),
            Err(NumberError::TooLarge) => Err(Some(Self::beyond(&start_of(text)).to_string())),
            Err(NumberError::TooFine | NumberError::NotANumber) => Err(None),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json_number::deserialize(deserializer)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_by_value_and_written_in_digits() {
        for text in ["1000000", "1000000.0", "1e6"] {
            let number: Number = serde_json::from_str(text).unwrap();
            assert_eq!((number, serde_json::to_string(&number).unwrap()), (Number(1_000_000), "1000000".to_owned()));
        }
        assert_eq!(serde_json::from_str::<Number>("9007199254740991.0").unwrap(), Number::MAX);
        for bad in ["9007199254740992", "9007199254740991.4", "1.00000000000000000001", "1.5", "1e400", "\"4\"", "null"]
        {
            assert!(serde_json::from_str::<Number>(bad).is_err(), "{bad}");
        }
        let long = serde_json::from_str::<Number>(&"9".repeat(100_000)).unwrap_err().to_string();
        assert!(long.contains("999…") && long.len() < 300, "a message quotes the start of what is long");
    }
}
