//! A single value in a document.

use super::json_number::{self, FromJsonText};
use crate::{Decimal, Number};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A single value in a document: a text, a number, or true or false.
///
/// A number is read by its value: `366.0` is the whole number 366, and only one with decimals is a decimal.
///
/// ```
/// use satsing::{Number, Scalar};
/// let value: Scalar = serde_json::from_str("366")?;
/// assert_eq!(value, Scalar::Number(Number::new(366).unwrap()));
/// let credits: Scalar = serde_json::from_str("7.5")?;
/// assert_eq!(credits, Scalar::Decimal("7.5".parse().unwrap()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(untagged))]
pub enum Scalar {
    /// True or false.
    Bool(bool),
    /// A whole number.
    Number(Number),
    /// A number with decimals.
    Decimal(Decimal),
    /// A text, which may be a date, a time, a share or a code.
    Text(String),
}

impl FromJsonText for Scalar {
    const EXPECTED: &str = "a text, a number, or true or false";

    fn from_json_text(text: &str) -> Result<Self, Option<String>> {
        match text.bytes().next() {
            Some(b'"') => serde_json::from_str(text).map(Self::Text).map_err(|error| Some(error.to_string())),
            Some(b't') => Ok(Self::Bool(true)),
            Some(b'f') => Ok(Self::Bool(false)),
            Some(b'-' | b'0'..=b'9') => match Number::from_json_text(text) {
                Ok(number) => Ok(Self::Number(number)),
                Err(Some(beyond)) => Err(Some(beyond)),
                Err(None) => Decimal::from_json_text(text).map(Self::Decimal),
            },
            _ => Err(None),
        }
    }
}

/// A single value, or null.
impl FromJsonText for Option<Scalar> {
    const EXPECTED: &str = "a text, a number, true or false, or null";

    fn from_json_text(text: &str) -> Result<Self, Option<String>> {
        if text == "null" { Ok(None) } else { Scalar::from_json_text(text).map(Some) }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json_number::deserialize(deserializer)
    }
}

impl Serialize for Scalar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bool(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::Decimal(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_plain_value_is_read_and_written_as_it_is() {
        for text in [r#""a\nå\"""#, r#""2019-03-20""#, "true", "false", "366", "-3", "7.5", r#""""#] {
            let value: Scalar = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&value).unwrap(), text);
            let buffered: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::from_value::<Scalar>(buffered).unwrap(), value, "{text}");
        }
        assert_eq!(serde_json::from_str::<Scalar>("366.0").unwrap(), serde_json::from_str("366").unwrap());
        for bad in ["null", "[]", "{}", "[1]", "1.00001", "9007199254740992"] {
            assert!(serde_json::from_str::<Scalar>(bad).is_err(), "{bad}");
        }
    }
}
