//! The value of a claim in a criterion.

use crate::value::json_number::{self, FromJsonText, NumberError, scaled};
use crate::{Error, Number, Share};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The value of a claim in a criterion: an exact fraction, 0 or more.
///
/// Numerator and denominator are at most 2^53 − 1. In JSON a whole number is a number, any other a string:
/// `3`, `"3/7"`. It reads all that a [`Share`] reads.
///
/// ```
/// use satsing::funding::Weight;
/// let children = Weight::new(98_000)?;
/// assert_eq!(children.to_string(), "98000");
/// assert_eq!("30%".parse::<Weight>()?.to_string(), "3/10");
/// assert!(Weight::new(-1).is_err());
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Weight(Share);

impl Weight {
    /// Nothing.
    pub const ZERO: Self = Self(Share::ZERO);
    /// One, the value of every claim in an equal criterion.
    pub const ONE: Self = Self(Share::ONE);

    const FORM: &str = "a weight of 0 or more, written like `3` or `\"3/7\"`";

    /// Makes a whole weight.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] below 0 and above 2^53 − 1.
    pub fn new(value: i64) -> Result<Self, Error> {
        if (0..=Number::MAX.get()).contains(&value) {
            Share::new(value, 1).map(Self)
        } else {
            let most = Number::MAX.get();
            Err(Error::OutOfRange { what: "a weight", value: value.to_string(), least: 0, most })
        }
    }

    /// Makes the weight `numerator / denominator`.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] as [`Share::new`].
    pub fn fraction(numerator: i64, denominator: i64) -> Result<Self, Error> {
        Share::new(numerator, denominator).map(Self)
    }

    /// The numerator in lowest terms, 0 or more.
    #[must_use]
    pub fn numerator(self) -> i64 {
        self.0.numerator()
    }

    /// The denominator in lowest terms, 1 or more.
    #[must_use]
    pub fn denominator(self) -> i64 {
        self.0.denominator()
    }
}

impl From<Share> for Weight {
    fn from(share: Share) -> Self {
        Self(share)
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator() {
            1 => self.numerator().fmt(f),
            denominator => write!(f, "{}/{denominator}", self.numerator()),
        }
    }
}

impl FromStr for Weight {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|error| match error {
            Error::Malformed { value, .. } => Error::Malformed { expected: Self::FORM, value },
            other => other,
        })
    }
}

impl Serialize for Weight {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.denominator() {
            1 => serializer.serialize_i64(self.numerator()),
            _ => serializer.collect_str(self),
        }
    }
}

impl FromJsonText for Weight {
    const EXPECTED: &str = Self::FORM;

    fn from_json_text(text: &str) -> Result<Self, Option<String>> {
        let weight = match text.bytes().next() {
            Some(b'"') => {
                let text: String = serde_json::from_str(text).map_err(|error| Some(error.to_string()))?;
                text.parse()
            }
            Some(b'-' | b'0'..=b'9') => match scaled(text, 0) {
                Ok(value) => Self::new(value),
                // what exceeds an i64 exceeds a weight
                Err(NumberError::TooLarge) => Self::new(i64::MAX),
                Err(NumberError::TooFine | NumberError::NotANumber) => {
                    Err(Error::Malformed { expected: Self::FORM, value: text.chars().take(80).collect() })
                }
            },
            _ => return Err(None),
        };
        weight.map_err(|error| Some(error.to_string()))
    }
}

impl<'de> Deserialize<'de> for Weight {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json_number::deserialize(deserializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Weight {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weight".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let fraction = generator.subschema_for::<Share>();
        schemars::json_schema!({
            "description": "The value of a claim in a criterion: a whole number or an exact fraction, 0 or more.",
            "anyOf": [{ "type": "integer", "minimum": 0, "maximum": Number::MAX.get() }, fraction]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_holds_whole_weights_as_numbers_and_others_as_fractions() {
        for (json, written) in [
            ("3", "3"),
            ("\"3\"", "3"),
            ("\"6/14\"", "\"3/7\""),
            ("\"30%\"", "\"3/10\""),
            ("0", "0"),
            ("3.0", "3"),
            ("9.007199254740991e15", "9007199254740991"),
            ("-0", "0"),
        ] {
            let weight: Weight = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&weight).unwrap(), written);
        }
        let most = Number::MAX.get();
        assert_eq!(serde_json::from_str::<Weight>(&most.to_string()).unwrap(), Weight::new(most).unwrap());
    }

    #[test]
    fn refuses_what_is_no_exact_weight() {
        for bad in [
            "-1",
            "0.5",
            "9007199254740992",
            "9007199254740992.0",
            "1.00000000000000000001",
            "1e400",
            "18446744073709551615",
            "\"-1/3\"",
            "\"1/0\"",
            "null",
            "true",
        ] {
            assert!(serde_json::from_str::<Weight>(bad).is_err(), "{bad}");
        }
    }
}
