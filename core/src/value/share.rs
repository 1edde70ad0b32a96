//! Exact shares.

use super::text_form;
use crate::{Error, Money, Rounding};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Mul, Sub};
use std::str::FromStr;

/// An exact share of something, 0 or more: a fraction in lowest terms, never rounded.
///
/// Numerator and denominator are at most 2^53 − 1. It reads `30%`, `30 %`, `12,5%`, `0,25`, `0.25`, `1/3`, `30/100` and
/// `3`; it is written in one way only: as a percentage where that is a whole number (`30%`, `200%`), else as the
/// fraction in lowest terms (`1/3`, `1/8`). Two shares are equal when they are the same number.
///
/// ```
/// use satsing::{Money, Rounding, Share};
/// let own: Share = "30/100".parse()?;
/// assert_eq!(own, "0,3".parse()?);
/// assert_eq!(own.to_string(), "30%");
/// assert_eq!("12,5 %".parse::<Share>()?.to_string(), "1/8");
/// assert_eq!(own.of(Money::kroner(1_000)?, Rounding::HalfAwayFromZero)?, Money::kroner(300)?);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    numerator: i64,
    // 1 or more, and coprime with the numerator, so that equal shares have equal fields
    denominator: i64,
}

impl Share {
    /// 0.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    /// 1, the whole.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// The form in which a share is written, for messages.
    pub(crate) const FORM: &str = "a share of 0 or more, written like `30%`, `1/3` or `0,25`";
    const MOST: i64 = 9_007_199_254_740_991;

    /// Makes the share `numerator / denominator`.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] for a numerator below 0, a denominator below 1, and parts that exceed 2^53 − 1 even in
    /// lowest terms.
    pub fn new(numerator: i64, denominator: i64) -> Result<Self, Error> {
        Self::reduced(numerator.into(), denominator.into())
    }

    fn reduced(numerator: i128, denominator: i128) -> Result<Self, Error> {
        let divisor = num_integer::gcd(numerator.unsigned_abs(), denominator.unsigned_abs()).max(1);
        let divisor = i128::try_from(divisor).unwrap_or(1);
        let part = |what, value: i128, least: i64| {
            let value = value.checked_div(divisor).unwrap_or(value);
            let fits = i64::try_from(value).ok().filter(|value| (least..=Self::MOST).contains(value));
            fits.ok_or_else(|| Error::OutOfRange { what, value: value.to_string(), least, most: Self::MOST })
        };
        Ok(Self {
            numerator: part("the numerator of a share", numerator, 0)?,
            denominator: part("the denominator of a share", denominator, 1)?,
        })
    }

    /// The numerator in lowest terms, 0 or more.
    #[must_use]
    pub fn numerator(self) -> i64 {
        self.numerator
    }

    /// The denominator in lowest terms, 1 or more.
    #[must_use]
    pub fn denominator(self) -> i64 {
        self.denominator
    }

    /// This share of an amount, worked out exactly and then rounded to whole øre, once.
    ///
    /// ```
    /// use satsing::{Money, Rounding, Share};
    /// let third: Share = "1/3".parse()?;
    /// assert_eq!(third.of(Money::new(100)?, Rounding::Down)?.ore(), 33);
    /// assert_eq!(third.of(Money::new(-100)?, Rounding::Up)?.ore(), -34);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] where more than the whole of a large amount exceeds [`Money::MAX`].
    pub fn of(self, amount: Money, rounding: Rounding) -> Result<Money, Error> {
        // two numbers below 2^53 multiply to less than 2^106
        let dividend = i128::from(amount.ore()).saturating_mul(self.numerator.into());
        let ore = rounding.divide(dividend, self.denominator.into()).unwrap_or(dividend);
        Money::from_wide(ore)
    }

    /// How many of `parts` equal parts of the whole it is, where that is a whole number.
    pub(crate) fn whole_parts(self, parts: u64) -> Option<u64> {
        let (numerator, denominator) = (u64::try_from(self.numerator).ok()?, u64::try_from(self.denominator).ok()?);
        let each = parts.checked_div(denominator).filter(|_| parts.checked_rem(denominator) == Some(0))?;
        numerator.checked_mul(each)
    }

    fn times_denominator_of(self, other: Self) -> i128 {
        i128::from(self.numerator).saturating_mul(other.denominator.into())
    }

    fn combined(self, other: Self, sum: fn(i128, i128) -> i128) -> Result<Self, Error> {
        Self::reduced(
            sum(self.times_denominator_of(other), other.times_denominator_of(self)),
            i128::from(self.denominator).saturating_mul(other.denominator.into()),
        )
    }

    fn read(text: &str) -> Option<Result<Self, Error>> {
        if let Some((numerator, denominator)) = text.split_once('/') {
            return Some(Self::reduced(digits(numerator)?, digits(denominator)?));
        }
        let (number, whole) = match text.strip_suffix('%') {
            Some(number) => (number.trim_end_matches([' ', '\u{a0}', '\u{202f}']), 100_i128),
            None => (text, 1),
        };
        let (integer, decimals) = number.split_once([',', '.']).map_or((number, None), |(a, b)| (a, Some(b)));
        let Some(decimals) = decimals else { return Some(Self::reduced(digits(integer)?, whole)) };
        let scale = 10_i128.checked_pow(u32::try_from(decimals.len()).ok()?)?;
        let (ones, parts) = (digits(integer)?, digits(decimals)?);
        if decimals.len() == 3 && ones > 0 && integer.len() <= 3 {
            let percent = if whole == 1 { "" } else { "%" };
            // a fourth decimal, so that the three are not read as thousands
            let readings = [format!("{integer}{decimals}{percent}"), format!("{integer},{decimals}0{percent}")];
            return Some(Err(Error::Ambiguous { value: text.to_owned(), readings }));
        }
        Some(Self::reduced(ones.checked_mul(scale)?.checked_add(parts)?, whole.checked_mul(scale)?))
    }
}

/// Reads up to 18 digits and nothing else.
fn digits(text: &str) -> Option<i128> {
    let plain = (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl Add for Share {
    type Output = Result<Self, Error>;

    /// The exact sum.
    ///
    /// Fails with [`Error::OutOfRange`] where the sum in lowest terms has a part above 2^53 − 1.
    fn add(self, other: Self) -> Self::Output {
        self.combined(other, i128::saturating_add)
    }
}

impl Sub for Share {
    type Output = Result<Self, Error>;

    /// The exact difference.
    ///
    /// Fails with [`Error::OutOfRange`] where it is below 0, or in lowest terms has a part above 2^53 − 1.
    fn sub(self, other: Self) -> Self::Output {
        self.combined(other, i128::saturating_sub)
    }
}

impl Mul for Share {
    type Output = Result<Self, Error>;

    /// The share of a share, exact.
    ///
    /// Fails with [`Error::OutOfRange`] where the product in lowest terms has a part above 2^53 − 1.
    fn mul(self, other: Self) -> Self::Output {
        Self::reduced(
            i128::from(self.numerator).saturating_mul(other.numerator.into()),
            i128::from(self.denominator).saturating_mul(other.denominator.into()),
        )
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Share {
    fn cmp(&self, other: &Self) -> Ordering {
        self.times_denominator_of(*other).cmp(&other.times_denominator_of(*self))
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.whole_parts(100) {
            Some(percent) => write!(f, "{percent}%"),
            None => write!(f, "{}/{}", self.numerator, self.denominator),
        }
    }
}

impl FromStr for Share {
    type Err = Error;

    /// Reads a share.
    ///
    /// `1.500` could mean 1500 or 1,5, and is refused with both readings.
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::read(text).unwrap_or_else(|| Err(Error::Malformed { expected: Self::FORM, value: text.to_owned() }))
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text_form::deserialize(deserializer, Self::FORM)
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Share {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Share".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^([0-9]{1,18}/[0-9]{1,18}|[0-9]{1,18}([.,][0-9]{1,18})?([ \u{a0}\u{202f}]*%)?)$",
            "description": "An exact share, such as `30%`, `1/3` or `0.25`; written back as a whole percentage, else in lowest terms."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(text: &str) -> Share {
        text.parse().unwrap()
    }

    #[test]
    fn reads_every_way_of_writing_a_share_as_the_same_number() {
        for text in ["25%", "25 %", "25\u{a0}%", "25\u{202f}%", "25,0%", "0,25", "0.25", "1/4", "25/100", "0.250"] {
            assert_eq!(share(text), Share::new(1, 4).unwrap(), "{text}");
        }
        assert_eq!(share("0,1 %"), Share::new(1, 1000).unwrap());
        assert_eq!(share("3"), Share::new(3, 1).unwrap());
    }

    #[test]
    fn is_written_in_one_way_and_reads_back() {
        for (text, written) in
            [("30/100", "30%"), ("2/6", "1/3"), ("12,5%", "1/8"), ("0/7", "0%"), ("1.2", "120%"), ("1/1000", "1/1000")]
        {
            assert_eq!(share(text).to_string(), written);
            assert_eq!(share(written), share(text));
        }
        let largest = Share::new(Share::MOST, 1).unwrap();
        assert_eq!(share(&largest.to_string()), largest);
    }

    #[test]
    fn refuses_what_is_not_a_share() {
        for bad in ["", "%", "-1/3", "1/-3", "1/3/4", "1,2,3", ",5", "5,", "30 %%", "1/3%", " 1", "+1", "1e3", "٣"] {
            assert!(matches!(bad.parse::<Share>(), Err(Error::Malformed { .. })), "{bad}");
        }
        assert!(matches!("1/0".parse::<Share>(), Err(Error::OutOfRange { .. })));
        assert!(matches!("0/0".parse::<Share>(), Err(Error::OutOfRange { .. })));
        assert!(matches!(Share::new(-1, 3), Err(Error::OutOfRange { .. })));
        assert!(matches!(Share::new(-1, -3), Err(Error::OutOfRange { .. })));
    }

    #[test]
    fn refuses_a_number_that_may_be_in_thousands_and_names_both_readings() {
        for (text, [thousands, ones]) in
            [("1.500", [(1500, 1), (3, 2)]), ("1,234", [(1234, 1), (1234, 1000)]), ("12.500%", [(125, 1), (1, 8)])]
        {
            let Err(Error::Ambiguous { readings, .. }) = text.parse::<Share>() else { panic!("{text}") };
            assert_eq!(share(&readings[0]), Share::new(thousands.0, thousands.1).unwrap());
            assert_eq!(share(&readings[1]), Share::new(ones.0, ones.1).unwrap());
        }
        assert_eq!(
            "1.500".parse::<Share>().unwrap_err().to_string(),
            "`1.500` can be read as `1500` and as `1,5000`, write it as one of them"
        );
    }

    #[test]
    fn adds_and_compares_exactly() {
        let thirds = (share("1/3") + share("1/6")).unwrap();
        assert_eq!(thirds, share("50%"));
        assert_eq!(Share::ONE - share("30%"), Ok(share("70%")));
        assert!((share("1/3") - share("1/2")).is_err());
        assert_eq!(share("1/3") * share("30%"), Ok(share("10%")));
        assert_eq!(share("250%") * Share::ZERO, Ok(Share::ZERO));
        assert!(share("33%") < share("1/3") && share("1/3") < share("34%"));
        let (p, q) = (Share::new(1, Share::MOST).unwrap(), Share::new(1, Share::MOST - 1).unwrap());
        assert!(p < q);
        assert!((p + q).is_err(), "the common denominator does not fit");
    }

    #[test]
    fn more_than_the_whole_of_the_greatest_amount_is_an_error() {
        assert_eq!(Share::ONE.of(Money::MAX, Rounding::Up), Ok(Money::MAX));
        assert!(share("101%").of(Money::MAX, Rounding::Down).is_err());
        let tiny = Share::new(1, Share::MOST).unwrap();
        assert_eq!(tiny.of(Money::MAX, Rounding::Down), Money::new(1));
    }

    #[test]
    fn json_holds_it_as_a_string_and_never_as_a_number() {
        assert_eq!(serde_json::to_string(&share("30/100")).unwrap(), "\"30%\"");
        assert_eq!(serde_json::from_str::<Share>("\"1/3\"").unwrap(), share("1/3"));
        assert!(serde_json::from_str::<Share>("0.25").is_err());
        assert!(serde_json::from_str::<Share>("30").is_err());
    }
}
