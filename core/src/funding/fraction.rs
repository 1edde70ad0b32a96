//! Exact fractions of any size.

use super::Weight;
use crate::{Error, Money, Share};
use num_bigint::BigUint;
use num_integer::Integer as _;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// An exact fraction, 0 or more, of any size.
///
/// It is written in lowest terms, a whole number without a denominator: `90/7`, `12`. Two fractions are equal when they
/// are the same number. Where a [`Share`] is what people agree on, this is what comes out of a calculation.
///
/// ```
/// use satsing::funding::Fraction;
/// let third: Fraction = "30/90".parse()?;
/// assert_eq!(third.to_string(), "1/3");
/// assert_eq!("4/2".parse::<Fraction>()?.to_string(), "2");
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fraction(Parts);

/// The parts are reduced when they are read, not when they are made: most are never read, and reducing is slow.
#[derive(Debug, Clone)]
enum Parts {
    Small { numerator: u64, denominator: u64 },
    Large(Box<(BigUint, BigUint)>),
}

impl Fraction {
    /// Nothing.
    pub const ZERO: Self = Self(Parts::Small { numerator: 0, denominator: 1 });

    /// The most digits that a numerator or denominator is read with.
    const MOST_DIGITS: usize = 50_000;
    const FORM: &str = "a fraction of 0 or more, written like `90/7` or `12`";

    /// A fraction of a denominator that is not 0.
    pub(crate) fn small(numerator: u128, denominator: u128) -> Self {
        match (u64::try_from(numerator), u64::try_from(denominator.max(1))) {
            (Ok(numerator), Ok(denominator)) => Self(Parts::Small { numerator, denominator }),
            _ => Self::large(numerator.into(), denominator.max(1).into()),
        }
    }

    /// A fraction of a denominator that is not 0.
    pub(crate) fn large(numerator: BigUint, denominator: BigUint) -> Self {
        Self(Parts::Large(Box::new((numerator, denominator))))
    }

    /// The sum of shares.
    pub(crate) fn sum(shares: impl Iterator<Item = Share>) -> Self {
        let (mut numerator, mut denominator) = (BigUint::ZERO, BigUint::from(1_u64));
        for share in shares {
            let part = &denominator * share.numerator().unsigned_abs();
            numerator = numerator * share.denominator().unsigned_abs() + part;
            denominator *= share.denominator().unsigned_abs();
        }
        Self::large(numerator, denominator)
    }

    /// Whether it is 0.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        match &self.0 {
            Parts::Small { numerator, .. } => *numerator == 0,
            Parts::Large(parts) => parts.0 == BigUint::ZERO,
        }
    }

    /// The numerator in lowest terms, in decimal digits.
    #[must_use]
    pub fn numerator(&self) -> String {
        match self.reduced().0 {
            Parts::Small { numerator, .. } => numerator.to_string(),
            Parts::Large(parts) => parts.0.to_string(),
        }
    }

    /// The denominator in lowest terms, in decimal digits.
    #[must_use]
    pub fn denominator(&self) -> String {
        match self.reduced().0 {
            Parts::Small { denominator, .. } => denominator.to_string(),
            Parts::Large(parts) => parts.1.to_string(),
        }
    }

    /// The whole number nearest to `times` the fraction, half up, and whether it is exactly that; for texts.
    ///
    /// `None` where it does not fit.
    pub(crate) fn nearest(&self, times: u64) -> Option<(i64, bool)> {
        let (numerator, denominator) = match &self.0 {
            Parts::Small { numerator, denominator } => (BigUint::from(*numerator), BigUint::from(*denominator)),
            Parts::Large(parts) => (**parts).clone(),
        };
        if denominator == BigUint::ZERO {
            return None;
        }
        let (whole, rest) = (numerator * times).div_rem(&denominator);
        let is_half = &rest * 2_u64 >= denominator;
        let whole = i64::try_from(whole).ok()?.checked_add(is_half.into())?;
        Some((whole, rest == BigUint::ZERO))
    }

    /// An amount in øre as a fraction; 0 where it is negative.
    pub(crate) fn of(&self, amount: Money) -> Self {
        let ore = u64::try_from(amount.ore()).unwrap_or_default();
        match &self.0 {
            Parts::Small { numerator, denominator } => {
                Self::small(u128::from(*numerator).saturating_mul(ore.into()), (*denominator).into())
            }
            Parts::Large(parts) => Self::large(&parts.0 * ore, parts.1.clone()),
        }
    }

    /// Whether it is less than an amount, in øre.
    pub(crate) fn is_below(&self, amount: Money) -> bool {
        let Ok(ore) = u64::try_from(amount.ore()) else { return false };
        match &self.0 {
            Parts::Small { numerator, denominator } => {
                u128::from(*numerator) < u128::from(*denominator).saturating_mul(ore.into())
            }
            Parts::Large(parts) => parts.0 < &parts.1 * ore,
        }
    }

    /// The same number in lowest terms, small where it fits.
    fn reduced(&self) -> Self {
        match &self.0 {
            Parts::Small { numerator, denominator } => {
                let divisor = numerator.gcd(denominator);
                let part = |part: u64| part.checked_div(divisor).unwrap_or(part);
                Self(Parts::Small { numerator: part(*numerator), denominator: part(*denominator) })
            }
            Parts::Large(parts) => {
                let (numerator, denominator) = &**parts;
                // a denominator is never 0, and so neither is its divisor
                let divisor = numerator.gcd(denominator).max(BigUint::ONE);
                let (numerator, denominator) = (numerator / &divisor, denominator / &divisor);
                match (u64::try_from(&numerator), u64::try_from(&denominator)) {
                    (Ok(numerator), Ok(denominator)) => Self(Parts::Small { numerator, denominator }),
                    _ => Self::large(numerator, denominator),
                }
            }
        }
    }
}

impl From<Money> for Fraction {
    fn from(amount: Money) -> Self {
        Self::small(u128::try_from(amount.ore()).unwrap_or_default(), 1)
    }
}

impl From<Share> for Fraction {
    fn from(share: Share) -> Self {
        Self::small(share.numerator().unsigned_abs().into(), share.denominator().unsigned_abs().into())
    }
}

impl From<Weight> for Fraction {
    fn from(weight: Weight) -> Self {
        Self::small(weight.numerator().unsigned_abs().into(), weight.denominator().unsigned_abs().into())
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        match (self.reduced().0, other.reduced().0) {
            (Parts::Small { numerator: a, denominator: b }, Parts::Small { numerator: c, denominator: d }) => {
                (a, b) == (c, d)
            }
            (Parts::Large(a), Parts::Large(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Fraction {}

impl Hash for Fraction {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.reduced().0 {
            Parts::Small { numerator, denominator } => (numerator, denominator).hash(state),
            Parts::Large(parts) => parts.hash(state),
        }
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.reduced().0 {
            Parts::Small { numerator, denominator: 1 } => numerator.fmt(f),
            Parts::Small { numerator, denominator } => write!(f, "{numerator}/{denominator}"),
            // a whole number, too large for the small form
            Parts::Large(parts) if parts.1 == BigUint::ONE => parts.0.fmt(f),
            Parts::Large(parts) => write!(f, "{}/{}", parts.0, parts.1),
        }
    }
}

impl FromStr for Fraction {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let malformed = || Error::Malformed { expected: Self::FORM, value: text.chars().take(80).collect() };
        let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
        let part = |digits: &str| {
            let plain = (1..=Self::MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| BigUint::parse_bytes(digits.as_bytes(), 10)).flatten().ok_or_else(malformed)
        };
        let (numerator, denominator) = (part(numerator)?, part(denominator)?);
        if denominator == BigUint::ZERO {
            return Err(malformed());
        }
        Ok(Self::large(numerator, denominator).reduced())
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FractionVisitor)
    }
}

struct FractionVisitor;

impl Visitor<'_> for FractionVisitor {
    type Value = Fraction;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Fraction::FORM)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Fraction, E> {
        text.parse().map_err(E::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Fraction {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fraction".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^[0-9]+(/[0-9]+)?$",
            "description": "An exact fraction of any size in lowest terms, such as `90/7` or `12`."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_in_lowest_terms_whatever_its_size() {
        let written = |text: &str| text.parse::<Fraction>().unwrap().to_string();
        assert_eq!(written("90/21"), "30/7");
        assert_eq!(written("0/5"), "0");
        let nines = "9".repeat(60);
        assert_eq!(written(&format!("{nines}/{nines}")), "1");
        assert_eq!(written(&format!("{nines}/3")), "3".repeat(60));
        assert_eq!(written(&format!("3/{nines}")), format!("1/{}", "3".repeat(60)));
    }

    #[test]
    fn small_and_large_are_equal_where_they_are_the_same_number() {
        let large = Fraction::large(6_u64.into(), 14_u64.into());
        assert_eq!(large, Fraction::small(3, 7));
        assert_ne!(large, Fraction::small(3, 8));
        assert_eq!(Fraction::small(u128::MAX, u128::MAX), Fraction::small(5, 5));
        assert_eq!(Fraction::small(0, 7), Fraction::ZERO);
    }

    #[test]
    fn a_large_fraction_is_worked_with_as_a_small_one_is() {
        let large = |numerator: u64, denominator: u64| {
            let many = BigUint::from(u128::MAX);
            Fraction::large(&many * numerator, many * denominator)
        };
        let ore = |ore| Money::new(ore).unwrap();
        for ten_and_a_third in [Fraction::small(31, 3), large(31, 3)] {
            assert!(!ten_and_a_third.is_zero());
            assert!(!ten_and_a_third.is_below(ore(10)) && ten_and_a_third.is_below(ore(11)));
            assert_eq!(ten_and_a_third.of(ore(6)), Fraction::small(62, 1));
        }
        for ten in [Fraction::small(10, 1), large(10, 1)] {
            assert!(!ten.is_below(ore(10)));
        }
        assert!(large(0, 3).is_zero());
        let halves = |of: u128| Fraction::large(of.into(), 2_u64.into());
        assert_eq!(halves(u128::MAX), halves(u128::MAX));
        assert_ne!(halves(u128::MAX), halves(u128::MAX - 2));
    }

    #[test]
    fn the_nearest_whole_number_is_half_up_and_says_whether_it_is_exact() {
        assert_eq!(Fraction::small(1, 3).nearest(100), Some((33, false)));
        assert_eq!(Fraction::small(1, 8).nearest(100), Some((13, false)));
        assert_eq!(Fraction::small(1, 4).nearest(100), Some((25, true)));
        assert_eq!(Fraction::large(5_u64.into(), 2_u64.into()).nearest(1), Some((3, false)));
        assert_eq!(Fraction::small(u128::MAX, 1).nearest(1), None);
    }

    #[test]
    fn refuses_what_is_no_fraction() {
        for bad in ["", "/", "1/", "/2", "1/0", "-1/2", "1.5", "1/2/3", "+1", " 1"] {
            assert!(bad.parse::<Fraction>().is_err(), "{bad}");
        }
    }
}
