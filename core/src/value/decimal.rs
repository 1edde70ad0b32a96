//! Exact numbers with decimals.

use super::json_number::{self, FromJsonText, NumberError, scaled};
use super::start_of;
use crate::{Error, Number};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};
use std::fmt;
use std::ops::{Add, Neg, Sub};
use std::str::FromStr;

/// A number with at most four decimal places between −10^9 and 10^9, exact: 7.5 credits are 7.5.
///
/// It is a whole number of ten-thousandths. Two decimals are equal when they are the same number, however they were
/// written, and sums and differences are checked. It is written with a point and no more places than it takes: `7.5`,
/// `30`, `-0.0001`. In JSON it is a number, read from its digits (`7.50000` and `75e-1` are 7.5) and never rounded: one
/// that needs a fifth place is refused.
///
/// ```
/// use satsing::Decimal;
/// let credits: Decimal = "7.50".parse()?;
/// assert_eq!((credits + "22.5".parse()?)?.to_string(), "30");
/// assert_eq!(serde_json::from_str::<Decimal>("0.1").unwrap() + "0.2".parse()?, "0.3".parse());
/// assert!("0.00001".parse::<Decimal>().is_err());
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(i64);

impl Decimal {
    /// The form in which a decimal is written, for messages.
    pub(crate) const FORM: &str = "a number with at most four decimal places";
    /// How many decimal places it has room for.
    pub(crate) const PLACES: u32 = 4;
    /// How many of its units make one.
    const ONE: i64 = 10_000;

    /// The greatest decimal, 10^9.
    pub const MAX: Self = Self(10_000_000_000_000);
    /// The least decimal, −10^9.
    pub const MIN: Self = Self(-10_000_000_000_000);
    /// 0.
    pub const ZERO: Self = Self(0);

    /// Makes the decimal of so many ten-thousandths: 75000 are 7.5.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond 10^9 either way.
    pub fn from_ten_thousandths(count: i64) -> Result<Self, Error> {
        if (Self::MIN.0..=Self::MAX.0).contains(&count) { Ok(Self(count)) } else { Err(Self::beyond(&shown(count))) }
    }

    /// How many ten-thousandths it is: 7.5 are 75000.
    #[must_use]
    pub fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// The decimal as a whole number; `None` where it has decimals.
    ///
    /// ```
    /// use satsing::{Decimal, Number};
    /// assert_eq!("30.0".parse::<Decimal>()?.whole(), Some(Number::new(30)?));
    /// assert_eq!("7.5".parse::<Decimal>()?.whole(), None);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn whole(self) -> Option<Number> {
        if self.0 % Self::ONE == 0 { Number::new(self.0 / Self::ONE).ok() } else { None }
    }

    /// The error of a decimal beyond the range.
    fn beyond(value: &str) -> Error {
        let (least, most) = (Self::MIN.0 / Self::ONE, Self::MAX.0 / Self::ONE);
        Error::OutOfRange { what: "a decimal", value: value.to_owned(), least, most }
    }

    /// Reads a decimal from its text.
    fn read(text: &str) -> Result<Self, Error> {
        match scaled(text, Self::PLACES) {
            Ok(count) => Self::from_ten_thousandths(count),
            Err(NumberError::TooLarge) => Err(Self::beyond(&start_of(text))),
            Err(NumberError::TooFine | NumberError::NotANumber) => {
                Err(Error::Malformed { expected: Self::FORM, value: text.to_owned() })
            }
        }
    }
}

/// Writes a number of ten-thousandths with a point and no more places than it takes.
fn shown(count: i64) -> String {
    let size = count.unsigned_abs();
    let (whole, rest) = (size / 10_000, size % 10_000);
    let sign = if count < 0 { "-" } else { "" };
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{}", format!("{rest:04}").trim_end_matches('0'))
}

impl From<Decimal> for serde_json::Value {
    /// The exact JSON number of a decimal.
    fn from(decimal: Decimal) -> Self {
        match decimal.whole() {
            Some(number) => number.get().into(),
            // with at most fourteen digits, the nearest float is written with exactly the same digits again
            None => decimal.to_string().parse::<f64>().map_or(Self::Null, Self::from),
        }
    }
}

impl TryFrom<Number> for Decimal {
    type Error = Error;

    /// The decimal of a whole number; [`Error::OutOfRange`] beyond 10^9 either way.
    fn try_from(number: Number) -> Result<Self, Error> {
        number.get().checked_mul(Self::ONE).map_or_else(
            || Err(Self::beyond(&number.to_string())),
            |count| Self::from_ten_thousandths(count).map_err(|_| Self::beyond(&number.to_string())),
        )
    }
}

impl Add for Decimal {
    type Output = Result<Self, Error>;

    /// The exact sum; [`Error::OutOfRange`] beyond 10^9 either way.
    fn add(self, other: Self) -> Self::Output {
        Self::from_ten_thousandths(self.0.saturating_add(other.0))
    }
}

impl Sub for Decimal {
    type Output = Result<Self, Error>;

    /// The exact difference; [`Error::OutOfRange`] beyond 10^9 either way.
    fn sub(self, other: Self) -> Self::Output {
        Self::from_ten_thousandths(self.0.saturating_sub(other.0))
    }
}

impl Neg for Decimal {
    type Output = Self;

    /// The negated number; never fails, because the range is symmetric.
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&shown(self.0))
    }
}

impl FromStr for Decimal {
    type Err = Error;

    /// Reads a number as JSON writes it: with a point, without spaces and without a plus sign.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text)
    }
}

impl FromJsonText for Decimal {
    const EXPECTED: &str = Self::FORM;

    fn from_json_text(text: &str) -> Result<Self, Option<String>> {
        Self::read(text).map_err(|error| match error {
            Error::OutOfRange { .. } => Some(error.to_string()),
            _ => None,
        })
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json_number::deserialize(deserializer)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(number) = self.whole() {
            return serializer.serialize_i64(number.get());
        }
        // with at most fourteen digits, the nearest float is written with exactly the same digits again
        serializer.serialize_f64(self.to_string().parse().map_err(ser::Error::custom)?)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "number", "minimum": Self::MIN.0 / Self::ONE, "maximum": Self::MAX.0 / Self::ONE, "multipleOf": 0.0001,
            "description": "A number with at most four decimal places, exact."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn is_read_by_value_and_written_in_one_way() {
        for (text, written) in [
            ("7.5", "7.5"),
            ("7.50000", "7.5"),
            ("1e1", "10"),
            ("0.1", "0.1"),
            ("30.0", "30"),
            ("-0", "0"),
            ("-0.0001", "-0.0001"),
            ("12.3456", "12.3456"),
            ("1.05", "1.05"),
            ("1000000000", "1000000000"),
            ("-1e9", "-1000000000"),
            ("999999999.9999", "999999999.9999"),
        ] {
            assert_eq!(decimal(text).to_string(), written, "{text}");
            let from_json: Decimal = serde_json::from_str(text).unwrap();
            assert_eq!(from_json, decimal(text), "{text}");
            assert_eq!(serde_json::to_string(&from_json).unwrap(), written, "{text}");
        }
    }

    #[test]
    fn what_is_written_to_json_is_what_is_held_at_every_size() {
        // the whole parts next to where the spacing of binary fractions doubles, with every last place
        for bits in 0..30 {
            for rest in [0, 1, 3333, 4999, 5000, 5001, 9999] {
                for whole in [(1_i64 << bits) - 1, 1_i64 << bits] {
                    for sign in [1, -1] {
                        let value = Decimal(sign * (whole.min(999_999_999) * 10_000 + rest));
                        let json = serde_json::to_string(&value).unwrap();
                        assert_eq!(json, value.to_string());
                        assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), value);
                        let buffered: serde_json::Value = serde_json::from_str(&json).unwrap();
                        assert_eq!(buffered, serde_json::Value::from(value), "{json}");
                        assert_eq!(serde_json::from_value::<Decimal>(buffered).unwrap(), value, "{json}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_fifth_place_and_what_is_no_number_are_refused() {
        for bad in ["0.00001", "7.50001", "1.00000000000000000001", "7,5", "", "+1", " 1", "1/2", "kr 5"] {
            assert!(matches!(bad.parse::<Decimal>(), Err(Error::Malformed { .. })), "{bad}");
            assert!(serde_json::from_str::<Decimal>(bad).is_err() || bad == " 1", "{bad}");
        }
        for bad in ["1000000000.0001", "-1000000001", "1e400", "1e19"] {
            assert!(matches!(bad.parse::<Decimal>(), Err(Error::OutOfRange { .. })), "{bad}");
            assert!(serde_json::from_str::<Decimal>(bad).is_err(), "{bad}");
        }
        assert!(serde_json::from_str::<Decimal>("\"7.5\"").is_err());
    }

    #[test]
    fn sums_and_comparisons_are_exact() {
        let sum = (0..10).try_fold(Decimal::ZERO, |sum, _| sum + decimal("0.1"));
        assert_eq!(sum, Ok(decimal("1")));
        assert_eq!(decimal("7.5") - decimal("10"), Ok(decimal("-2.5")));
        assert!(decimal("7.4999") < decimal("7.5") && decimal("-2") < decimal("-1.9999"));
        assert!((Decimal::MAX + decimal("0.0001")).is_err());
        assert_eq!(-Decimal::MAX, Decimal::MIN);
        assert_eq!(Decimal::try_from(Number::new(30).unwrap()), Ok(decimal("30")));
        assert!(Decimal::try_from(Number::MAX).is_err());
    }
}
