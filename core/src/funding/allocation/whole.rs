//! Whole numbers for weights: of 128 bits where those are enough, else of any size.

use crate::funding::Fraction;
use num_bigint::BigUint;
use num_integer::Integer as _;
use std::cmp::Ordering;
use std::fmt::Debug;

/// The most bits that the weights of a tier may have in all, over their least common denominator: 128 KiB.
///
/// The time grows with the number of claims times the square of those bits: 140 claims whose denominators are different
/// primes of 53 bits reach the limit, and take a fraction of a second. No key of grants is written so.
pub(super) const MOST_BITS: u64 = 1 << 20;

/// A whole number, 0 or more; `None` from an operation says that its result does not fit, or does not exist.
pub(super) trait Whole: Clone + Ord + Debug + Send + Sync + 'static {
    const ZERO: Self;
    /// The most bits that the weights of a tier may have in all.
    const MOST_BITS: u64;

    fn from_small(value: u64) -> Self;
    fn to_small(&self) -> Option<u64>;
    fn to_large(&self) -> BigUint;
    fn bits(&self) -> u64;
    fn plus(&self, other: &Self) -> Option<Self>;
    fn minus(&self, other: &Self) -> Option<Self>;
    fn times(&self, other: &Self) -> Option<Self>;
    fn scaled(&self, factor: u64) -> Option<Self>;
    /// Quotient and rest.
    fn divided(&self, divisor: &Self) -> Option<(Self, Self)>;
    fn common_divisor(&self, other: &Self) -> Self;
    /// How `self × factor` compares with `other × other_factor`; it always fits.
    fn compare_scaled(&self, factor: u64, other: &Self, other_factor: u64) -> Ordering;
    /// `self × factor ÷ denominator`, exactly; it always fits.
    fn over(&self, factor: u64, denominator: &Self) -> Fraction;

    fn is_zero(&self) -> bool {
        *self == Self::ZERO
    }

    /// The least number that both divide.
    fn common_multiple(&self, other: &Self) -> Option<Self> {
        let (quotient, _) = self.divided(&self.common_divisor(other))?;
        quotient.times(other)
    }
}

impl Whole for u128 {
    const ZERO: Self = 0;
    // numbers of 128 bits need no limit
    const MOST_BITS: u64 = u64::MAX;

    fn from_small(value: u64) -> Self {
        value.into()
    }

    fn to_small(&self) -> Option<u64> {
        u64::try_from(*self).ok()
    }

    fn to_large(&self) -> BigUint {
        BigUint::from(*self)
    }

    fn bits(&self) -> u64 {
        u128::BITS.saturating_sub(self.leading_zeros()).into()
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        self.checked_add(*other)
    }

    fn minus(&self, other: &Self) -> Option<Self> {
        self.checked_sub(*other)
    }

    fn times(&self, other: &Self) -> Option<Self> {
        self.checked_mul(*other)
    }

    fn scaled(&self, factor: u64) -> Option<Self> {
        self.checked_mul(factor.into())
    }

    fn divided(&self, divisor: &Self) -> Option<(Self, Self)> {
        // a division in 64 bits takes a fraction of the time
        if let (Ok(small), Ok(by)) = (u64::try_from(*self), u64::try_from(*divisor)) {
            return Some((small.checked_div(by)?.into(), small.checked_rem(by)?.into()));
        }
        let quotient = self.checked_div(*divisor)?;
        Some((quotient, self.checked_sub(quotient.checked_mul(*divisor)?)?))
    }

    fn common_divisor(&self, other: &Self) -> Self {
        self.gcd(other).max(1)
    }

    fn compare_scaled(&self, factor: u64, other: &Self, other_factor: u64) -> Ordering {
        if let (Ok(small), Ok(other)) = (u64::try_from(*self), u64::try_from(*other)) {
            return compare_small(small, factor, other, other_factor);
        }
        wide_product(*self, factor).cmp(&wide_product(*other, other_factor))
    }

    fn over(&self, factor: u64, denominator: &Self) -> Fraction {
        match self.checked_mul(factor.into()) {
            Some(numerator) => Fraction::small(numerator, *denominator),
            None => self.to_large().over(factor, &denominator.to_large()),
        }
    }
}

/// How two products compare, where all factors have 64 bits.
fn compare_small(small: u64, factor: u64, other: u64, other_factor: u64) -> Ordering {
    let product = |a: u64, b: u64| u128::from(a).saturating_mul(b.into());
    product(small, factor).cmp(&product(other, other_factor))
}

/// The product of 128 and 64 bits: its high part, and the lowest 64 bits.
fn wide_product(number: u128, factor: u64) -> (u128, u128) {
    const LOWER: u128 = 0xffff_ffff_ffff_ffff;
    // two halves of 64 bits multiply to 128, and a carry of 64 bits has room above (2^64 − 1)^2
    let low = (number & LOWER).saturating_mul(factor.into());
    let high = (number >> 64).saturating_mul(factor.into());
    (high.saturating_add(low >> 64), low & LOWER)
}

impl Whole for BigUint {
    const ZERO: Self = BigUint::ZERO;
    const MOST_BITS: u64 = MOST_BITS;

    fn from_small(value: u64) -> Self {
        value.into()
    }

    fn to_small(&self) -> Option<u64> {
        u64::try_from(self).ok()
    }

    fn to_large(&self) -> BigUint {
        self.clone()
    }

    fn bits(&self) -> u64 {
        BigUint::bits(self)
    }

    fn plus(&self, other: &Self) -> Option<Self> {
        Some(self + other)
    }

    fn minus(&self, other: &Self) -> Option<Self> {
        (other <= self).then(|| self - other)
    }

    fn times(&self, other: &Self) -> Option<Self> {
        Some(self * other)
    }

    fn scaled(&self, factor: u64) -> Option<Self> {
        Some(self * factor)
    }

    fn divided(&self, divisor: &Self) -> Option<(Self, Self)> {
        (*divisor != BigUint::ZERO).then(|| self.div_rem(divisor))
    }

    fn common_divisor(&self, other: &Self) -> Self {
        self.gcd(other).max(BigUint::ONE)
    }

    fn compare_scaled(&self, factor: u64, other: &Self, other_factor: u64) -> Ordering {
        match (self.to_small(), other.to_small()) {
            (Some(small), Some(other)) => compare_small(small, factor, other, other_factor),
            _ => (self * factor).cmp(&(other * other_factor)),
        }
    }

    fn over(&self, factor: u64, denominator: &Self) -> Fraction {
        Fraction::large(self * factor, denominator.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_are_compared_exactly_where_they_do_not_fit_into_128_bits() {
        let numbers = [0_u128, 1, 7, u64::MAX.into(), 1 << 64, (1 << 100) + 3, u128::MAX - 1, u128::MAX];
        let factors = [0_u64, 1, 3, u64::MAX - 1, u64::MAX];
        for (a, b) in numbers.into_iter().flat_map(|a| numbers.map(|b| (a, b))) {
            for (f, g) in factors.into_iter().flat_map(|f| factors.map(|g| (f, g))) {
                let exact = a.to_large().compare_scaled(f, &b.to_large(), g);
                assert_eq!(a.compare_scaled(f, &b, g), exact, "{a} × {f} against {b} × {g}");
            }
        }
    }

    #[test]
    fn both_widths_divide_alike_and_refuse_what_does_not_exist() {
        for (a, b) in [(17_u128, 5_u128), (u128::MAX, 3), (u128::MAX, u128::MAX - 1), (1 << 100, 1 << 64), (0, 9)] {
            let (quotient, rest) = a.divided(&b).unwrap();
            assert_eq!((quotient.to_large(), rest.to_large()), a.to_large().divided(&b.to_large()).unwrap());
        }
        assert_eq!(Whole::divided(&5_u128, &0), None);
        assert_eq!(BigUint::from(5_u64).divided(&Whole::ZERO), None);
        assert_eq!(5_u128.minus(&6), None);
        assert_eq!(BigUint::from(5_u64).minus(&6_u64.into()), None);
        assert_eq!(12_u128.common_multiple(&18), Some(36));
        assert_eq!(u128::MAX.common_multiple(&(u128::MAX - 1)), None);
    }
}
