//! Amounts of money.

use crate::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// An amount of money in whole øre, exact.
///
/// Never more than 2^53 − 1 øre either way, so that every language's numbers can hold it. It has no currency of its
/// own: the programme names one, and whoever writes an amount says which.
///
/// ```
/// use satsing::Money;
/// let limit = Money::new(100_000_000)?;
/// assert!(Money::new(99_999_999)? < limit);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

impl Money {
    /// The greatest amount, 2^53 − 1 øre.
    pub const MAX: Self = Self(9_007_199_254_740_991);
    /// The least amount, −(2^53 − 1) øre.
    pub const MIN: Self = Self(-9_007_199_254_740_991);

    /// Makes an amount of `ore` øre.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] beyond 2^53 − 1 either way.
    pub fn new(ore: i64) -> Result<Self, Error> {
        if (Self::MIN.0..=Self::MAX.0).contains(&ore) {
            Ok(Self(ore))
        } else {
            Err(Error::OutOfRange {
                what: "an amount in øre",
                value: ore.to_string(),
                least: Self::MIN.0,
                most: Self::MAX.0,
            })
        }
    }

    /// The amount in whole øre.
    #[must_use]
    pub fn ore(self) -> i64 {
        self.0
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(i64::deserialize(deserializer)?).map_err(de::Error::custom)
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
