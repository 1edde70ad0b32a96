//! Amounts of money.

mod reading;

use super::json_number::{self, FromJsonText, NumberError, scaled};
use super::start_of;
use crate::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Add, Neg, Sub};

/// An amount of money in whole øre, exact.
///
/// Never more than 2^53 − 1 øre either way, so that every language's numbers can hold it. It has no currency of its
/// own: the programme has one, and code that writes an amount passes it. Sums and differences are checked.
///
/// [`Display`](fmt::Display) writes it the same way always: thousands set apart by a no-break space (U+00A0), so that
/// an amount stays on its line, a comma, two decimals, and a minus sign (U+2212) where it is below zero.
///
/// ```
/// use satsing::Money;
/// let fee = Money::kroner(5_000)? + Money::kroner(2_500)?;
/// assert_eq!(fee?.to_string(), "7\u{a0}500,00");
/// assert!(Money::new(99_999_999)? < Money::kroner(1_000_000)?);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// The greatest amount, 2^53 − 1 øre.
    pub const MAX: Self = Self(9_007_199_254_740_991);
    /// The least amount, −(2^53 − 1) øre.
    pub const MIN: Self = Self(-9_007_199_254_740_991);
    /// 0.
    pub const ZERO: Self = Self(0);

    /// Makes an amount of `ore` øre.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond 2^53 − 1 either way.
    pub fn new(ore: i64) -> Result<Self, Error> {
        Self::from_wide(ore.into())
    }

    /// Makes an amount of whole kroner.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond 2^53 − 1 øre either way.
    pub fn kroner(kroner: i64) -> Result<Self, Error> {
        Self::from_wide(i128::from(kroner).saturating_mul(100))
    }

    /// Makes an amount of øre that were worked out in 128 bits.
    pub(crate) fn from_wide(ore: i128) -> Result<Self, Error> {
        let fits = i64::try_from(ore).ok().filter(|ore| (Self::MIN.0..=Self::MAX.0).contains(ore));
        fits.map(Self).ok_or_else(|| Self::beyond(ore.to_string()))
    }

    /// The error of an amount beyond the range.
    fn beyond(value: String) -> Error {
        Error::OutOfRange { what: "an amount in øre", value, least: Self::MIN.0, most: Self::MAX.0 }
    }

    /// The amount in whole øre.
    #[must_use]
    pub fn ore(self) -> i64 {
        self.0
    }

    /// The amount `count` times over.
    ///
    /// ```
    /// use satsing::Money;
    /// assert_eq!(Money::kroner(2_500)?.times(2)?, Money::kroner(5_000)?);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond 2^53 − 1 øre either way.
    pub fn times(self, count: i64) -> Result<Self, Error> {
        Self::from_wide(i128::from(self.0).saturating_mul(count.into()))
    }

    /// The sum of any number of amounts, in whatever order they come.
    ///
    /// ```
    /// use satsing::Money;
    /// assert_eq!(Money::sum([Money::MAX, Money::new(1)?, Money::new(-1)?])?, Money::MAX);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] where the sum, not a part of it, lies beyond 2^53 − 1 øre either way.
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, Error> {
        // only 2^74 amounts could overflow 128 bits
        Self::from_wide(amounts.into_iter().fold(0, |sum, amount| sum.saturating_add(amount.0.into())))
    }
}

impl Add for Money {
    type Output = Result<Self, Error>;

    /// The sum; [`Error::OutOfRange`] beyond 2^53 − 1 øre either way.
    fn add(self, other: Self) -> Self::Output {
        Self::new(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Result<Self, Error>;

    /// The difference; [`Error::OutOfRange`] beyond 2^53 − 1 øre either way.
    fn sub(self, other: Self) -> Self::Output {
        Self::new(self.0.saturating_sub(other.0))
    }
}

impl Neg for Money {
    type Output = Self;

    /// The negated amount; never fails, because the range is symmetric.
    fn neg(self) -> Self {
        Self(self.0.saturating_neg())
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ore = self.0.unsigned_abs();
        let (kroner, rest) = (ore / 100, ore % 100);
        let sign = if self.0 < 0 { "\u{2212}" } else { "" };
        let digits = kroner.to_string();
        let mut written = String::from(sign);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && digits.len().saturating_sub(index).is_multiple_of(3) {
                written.push('\u{a0}');
            }
            written.push(digit);
        }
        f.pad(&format!("{written},{rest:02}"))
    }
}

impl FromJsonText for Money {
    const EXPECTED: &str = "a whole number of øre";

    fn from_json_text(text: &str) -> Result<Self, Option<String>> {
        match scaled(text, 0) {
            Ok(ore) => Self::new(ore).map_err(|error| Some(error.to_string())),
            Err(NumberError::TooLarge) => Err(Some(Self::beyond(start_of(text)).to_string())),
            Err(NumberError::TooFine | NumberError::NotANumber) => Err(None),
        }
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        json_number::deserialize(deserializer)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer", "minimum": Self::MIN.0, "maximum": Self::MAX.0,
            "description": "An amount in whole minor units (øre) of the programme's currency."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_with_its_thousands_set_apart() {
        let one = "\u{a0}";
        for (ore, written) in [
            (0, "0,00".to_owned()),
            (5, "0,05".to_owned()),
            (-5, "\u{2212}0,05".to_owned()),
            (99_999, "999,99".to_owned()),
            (100_000, format!("1{one}000,00")),
            (99_999_999, format!("999{one}999,99")),
            (-123_456_789, format!("\u{2212}1{one}234{one}567,89")),
            (Money::MAX.0, format!("90{one}071{one}992{one}547{one}409,91")),
        ] {
            assert_eq!(Money(ore).to_string(), written);
        }
        assert_eq!(format!("{:>8}", Money(5)), "    0,05", "tables can align it");
    }

    #[test]
    fn refuses_what_lies_beyond_the_range() {
        let one = Money(1);
        assert!((Money::MAX + one).is_err());
        assert!((Money::MIN - one).is_err());
        assert_eq!(Money::MAX + -one, Ok(Money(Money::MAX.0 - 1)));
        assert_eq!(-Money::MAX, Money::MIN);
        assert!(Money::kroner(i64::MAX).is_err());
        assert!(Money::kroner(90_071_992_547_409).is_ok());
        assert!(Money::kroner(90_071_992_547_410).is_err());
        assert!(Money::MAX.times(2).is_err());
        assert!(Money::MIN.times(i64::MIN).is_err());
    }

    #[test]
    fn json_is_read_by_value_and_written_in_digits() {
        for text in ["750000", "750000.00", "7.5e5"] {
            let amount: Money = serde_json::from_str(text).unwrap();
            assert_eq!((amount, serde_json::to_string(&amount).unwrap()), (Money(750_000), "750000".to_owned()));
        }
        for bad in ["7500.5", "9007199254740992", "1e400", "\"5\"", "[5]", "{}"] {
            assert!(serde_json::from_str::<Money>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_sum_may_pass_the_range_on_its_way() {
        assert_eq!(Money::sum([Money::MAX, Money::MAX, Money::MIN]), Ok(Money::MAX));
        assert!(Money::sum([Money::MAX, Money(1)]).is_err());
        assert_eq!(Money::sum([]), Ok(Money::ZERO));
    }
}
