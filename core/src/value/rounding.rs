//! Modes of rounding to a whole number.

use serde::{Deserialize, Serialize};

/// How a fraction of an øre becomes a whole one.
///
/// Rounding is done once, at the end of a calculation; everything before it is exact.
///
/// ```
/// use satsing::{Money, Rounding, Share};
/// let (half, five) = ("50%".parse::<Share>()?, Money::new(5)?);
/// assert_eq!(half.of(five, Rounding::HalfAwayFromZero)?.ore(), 3);
/// assert_eq!(half.of(five, Rounding::HalfToEven)?.ore(), 2);
/// assert_eq!(half.of(five, Rounding::Down)?.ore(), 2);
/// assert_eq!(half.of(five, Rounding::Up)?.ore(), 3);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Rounding {
    /// To the nearest whole, a half away from zero, as people round by hand. The default.
    #[default]
    HalfAwayFromZero,
    /// To the nearest whole, a half to the even one, so that many halves balance.
    HalfToEven,
    /// Toward zero: never more than the exact amount.
    Down,
    /// Away from zero: never less than the exact amount.
    Up,
}

impl Rounding {
    /// `dividend / divisor`, rounded; `None` for a divisor of 0 and beyond 128 bits.
    pub(crate) fn divide(self, dividend: i128, divisor: i128) -> Option<i128> {
        let (whole, rest) = (dividend.checked_div(divisor)?, dividend.checked_rem(divisor)?);
        if rest == 0 {
            return Some(whole);
        }
        // compares the rest with divisor − rest, because twice the rest may not fit
        let rest = rest.unsigned_abs();
        let against_half = rest.cmp(&divisor.unsigned_abs().saturating_sub(rest));
        let away_from_zero = match self {
            Self::HalfAwayFromZero => against_half.is_ge(),
            Self::HalfToEven => against_half.is_gt() || (against_half.is_eq() && whole & 1 == 1),
            Self::Down => false,
            Self::Up => true,
        };
        if !away_from_zero {
            return Some(whole);
        }
        whole.checked_add(dividend.signum().checked_mul(divisor.signum())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Rounding::{Down, HalfAwayFromZero, HalfToEven, Up};

    #[test]
    fn every_mode_rounds_as_its_name_says_on_both_sides_of_zero() {
        // quarters from 1/4 to 7/4 and their negatives, by hand
        let quarters = [-7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
        for (mode, expected) in [
            (HalfAwayFromZero, [-2, -2, -1, -1, -1, -1, 0, 0, 0, 1, 1, 1, 1, 2, 2]),
            (HalfToEven, [-2, -2, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2]),
            (Down, [-1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]),
            (Up, [-2, -2, -2, -1, -1, -1, -1, 0, 1, 1, 1, 1, 2, 2, 2]),
        ] {
            assert_eq!(quarters.map(|n| mode.divide(n, 4).unwrap()), expected, "{mode:?}");
            assert_eq!(quarters.map(|n| mode.divide(-n, -4).unwrap()), expected, "{mode:?}, both negative");
        }
    }

    #[test]
    fn a_half_is_recognised_at_the_ends_of_the_range() {
        assert_eq!(HalfToEven.divide(i128::MAX, i128::MAX), Some(1));
        assert_eq!(HalfAwayFromZero.divide(i128::MAX / 2, i128::MAX), Some(0));
        assert_eq!(HalfAwayFromZero.divide(i128::MAX / 2 + 1, i128::MAX), Some(1));
        assert_eq!(Up.divide(1, 0), None);
    }
}
