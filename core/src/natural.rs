//! Whole numbers of any size, 0 or more.
//!
//! Only what exact shares need, by the methods of the schoolbook: few numbers here have more than a hundred digits, and a
//! browser loads the code of all methods there are.

use std::cmp::Ordering;
use std::fmt;
use std::iter;
use std::mem;

/// A whole number of any size, 0 or more.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Natural {
    /// In base 2^32, the lowest first; the highest is not 0.
    digits: Vec<u32>,
}

/// So many decimal digits fit into one of base 2^32.
const DECIMALS: usize = 9;
const DECIMAL_BASE: u32 = 1_000_000_000;

impl Natural {
    pub const ZERO: Self = Self { digits: Vec::new() };

    fn of(mut digits: Vec<u32>) -> Self {
        while digits.last() == Some(&0) {
            digits.pop();
        }
        Self { digits }
    }

    /// Reads decimal digits; `None` where there is anything else.
    pub fn from_decimal(text: &str) -> Option<Self> {
        let mut digits = Vec::new();
        for part in text.as_bytes().rchunks(DECIMALS).rev() {
            let mut carry = part
                .iter()
                .try_fold(0_u32, |number, byte| number.checked_mul(10)?.checked_add(char::from(*byte).to_digit(10)?))?;
            for digit in &mut digits {
                (carry, *digit) = sum(*digit, DECIMAL_BASE, carry, 0);
            }
            digits.push(carry);
        }
        Some(Self::of(digits))
    }

    pub fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// The number in 64 bits, where it fits.
    pub fn to_small(&self) -> Option<u64> {
        match *self.digits.as_slice() {
            [] => Some(0),
            [low] => Some(low.into()),
            [low, high] => Some(joined(high, low)),
            _ => None,
        }
    }

    pub fn bits(&self) -> u64 {
        let Some(highest) = self.digits.last() else { return 0 };
        let all = u64::try_from(self.digits.len()).unwrap_or(u64::MAX).saturating_mul(32);
        all.saturating_sub(highest.leading_zeros().into())
    }

    pub fn plus(&self, other: &Self) -> Self {
        let (long, short) = if self.digits.len() < other.digits.len() { (other, self) } else { (self, other) };
        let mut digits = long.digits.clone();
        digits.push(0);
        add(&mut digits, &short.digits);
        Self::of(digits)
    }

    /// The difference; `None` where the other is larger.
    pub fn minus(&self, other: &Self) -> Option<Self> {
        let mut digits = self.digits.clone();
        (other <= self && subtract(&mut digits, &other.digits, 1) == 0).then(|| Self::of(digits))
    }

    pub fn times(&self, other: &Self) -> Self {
        Self::of(product(&self.digits, &other.digits))
    }

    pub fn scaled(&self, factor: u64) -> Self {
        let (high, low) = split(factor);
        Self::of(product(&self.digits, &[low, high]))
    }

    /// Quotient and rest; `None` where the divisor is 0.
    pub fn divided(&self, divisor: &Self) -> Option<(Self, Self)> {
        if let [divisor] = *divisor.digits.as_slice() {
            let mut digits = self.digits.clone();
            let rest = divide(&mut digits, divisor)?;
            return Some((Self::of(digits), u64::from(rest).into()));
        }
        if self < divisor {
            return Some((Self::ZERO, self.clone()));
        }
        // where the highest digit of the divisor is half the base or more, the highest digits of what is divided tell
        // each digit of the quotient, at most two too large
        let scale = 1_u32.wrapping_shl(divisor.digits.last()?.leading_zeros());
        let divisor = Self::of(product(&divisor.digits, &[scale])).digits;
        let highest = u64::from(*divisor.last()?);
        let mut rest = product(&self.digits, &[scale]);
        let mut quotient = vec![0; rest.len().checked_sub(divisor.len())?];
        for (at, digit) in quotient.iter_mut().enumerate().rev() {
            let window = rest.get_mut(at..)?.get_mut(..=divisor.len())?;
            let [.., second, first] = *window else { return None };
            let mut found = u32::try_from(joined(first, second).checked_div(highest)?).unwrap_or(u32::MAX);
            let mut owed = subtract(window, &divisor, found);
            while owed > 0 {
                found = found.checked_sub(1)?;
                owed = owed.checked_sub(add(window, &divisor))?;
            }
            *digit = found;
        }
        divide(&mut rest, scale)?;
        Some((Self::of(quotient), Self::of(rest)))
    }

    /// The greatest number that divides both; 1 where both are 0.
    pub fn common_divisor(&self, other: &Self) -> Self {
        let (mut a, mut b) = (self.clone(), other.clone());
        let twos = [a.halve(), b.halve()].into_iter().flatten().min().unwrap_or_default();
        // both are odd from here on, or 0
        loop {
            if let (Some(a), Some(b)) = (a.to_small(), b.to_small()) {
                return Self::from(common_divisor(a.into(), b.into())).doubled(twos);
            }
            if a < b {
                mem::swap(&mut a, &mut b);
            }
            if b.is_zero() {
                return a.doubled(twos);
            }
            // what is far longer loses most by a division; otherwise each difference is even, and loses a bit or more
            if a.digits.len() > b.digits.len().saturating_add(1) {
                a = a.divided(&b).map_or(Self::ZERO, |(_, rest)| rest);
            } else {
                subtract(&mut a.digits, &b.digits, 1);
                a = Self::of(a.digits);
            }
            a.halve();
        }
    }

    /// Divides by 2 as often as nothing is left over, and says how often; `None` for 0.
    fn halve(&mut self) -> Option<u64> {
        let zeros = self.digits.iter().position(|digit| *digit > 0)?;
        self.digits.drain(..zeros);
        let bits = self.digits.first().map_or(0, |digit| digit.trailing_zeros());
        let mut above = 0;
        for digit in self.digits.iter_mut().rev() {
            let here = mem::replace(&mut above, *digit);
            (_, *digit) = split(joined(here, *digit).wrapping_shr(bits));
        }
        *self = Self::of(mem::take(&mut self.digits));
        u64::try_from(zeros).ok()?.checked_mul(32)?.checked_add(bits.into())
    }

    /// Multiplies by 2 so often.
    fn doubled(&self, times: u64) -> Self {
        let (Ok(zeros), Ok(bits)) = (usize::try_from(times / 32), u32::try_from(times % 32)) else { return Self::ZERO };
        if self.digits.is_empty() {
            return Self::ZERO;
        }
        let mut digits = vec![0; zeros];
        digits.extend(product(&self.digits, &[1_u32.wrapping_shl(bits)]));
        Self::of(digits)
    }
}

impl From<u64> for Natural {
    fn from(number: u64) -> Self {
        u128::from(number).into()
    }
}

impl From<u128> for Natural {
    fn from(number: u128) -> Self {
        let digit = |place: u32| u32::try_from(number.wrapping_shr(place) & u128::from(u32::MAX)).unwrap_or_default();
        Self::of([0, 32, 64, 96].map(digit).to_vec())
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_length = self.digits.len().cmp(&other.digits.len());
        by_length.then_with(|| self.digits.iter().rev().cmp(other.digits.iter().rev()))
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Natural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        let mut left = self.clone();
        while !left.is_zero() {
            parts.extend(divide(&mut left.digits, DECIMAL_BASE));
            left = Self::of(left.digits);
        }
        write!(f, "{}", parts.pop().unwrap_or_default())?;
        parts.iter().rev().try_for_each(|part| write!(f, "{part:0DECIMALS$}"))
    }
}

/// The higher and the lower digit of a number of two.
fn split(number: u64) -> (u32, u32) {
    let digit = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default();
    (digit(number >> 32), digit(number))
}

fn joined(high: u32, low: u32) -> u64 {
    u64::from(high) << 32 | u64::from(low)
}

/// The digits of digit × factor + more + carry, which are always two.
fn sum(digit: u32, factor: u32, more: u32, carry: u32) -> (u32, u32) {
    let product = u64::from(digit).saturating_mul(factor.into());
    split(product.saturating_add(more.into()).saturating_add(carry.into()))
}

/// Adds to digits; what goes beyond the highest is given back.
fn add(to: &mut [u32], digits: &[u32]) -> u32 {
    let mut carry = 0;
    for (slot, digit) in to.iter_mut().zip(digits.iter().chain(iter::repeat(&0))) {
        (carry, *slot) = sum(*digit, 1, *slot, carry);
    }
    carry
}

/// Takes so many times some digits from others; what is missing beyond the highest is given back.
fn subtract(from: &mut [u32], digits: &[u32], times: u32) -> u32 {
    let mut owed = 0_u32;
    for (slot, digit) in from.iter_mut().zip(digits.iter().chain(iter::repeat(&0))) {
        let (high, low) = sum(*digit, times, 0, owed);
        let (difference, is_below) = slot.overflowing_sub(low);
        *slot = difference;
        owed = high.saturating_add(is_below.into());
    }
    owed
}

/// A digit for each of both.
fn product(a: &[u32], b: &[u32]) -> Vec<u32> {
    let mut digits = vec![0; a.len().saturating_add(b.len())];
    for (at, factor) in a.iter().enumerate() {
        let mut carry = 0;
        for (slot, digit) in digits.iter_mut().skip(at).zip(b.iter().chain(iter::once(&0))) {
            (carry, *slot) = sum(*digit, *factor, *slot, carry);
        }
    }
    digits
}

/// Divides digits by one, and gives the rest; `None` where that is 0.
fn divide(digits: &mut [u32], by: u32) -> Option<u32> {
    let mut rest = 0;
    for digit in digits.iter_mut().rev() {
        let here = joined(rest, *digit);
        rest = u32::try_from(here.checked_rem(by.into())?).ok()?;
        *digit = u32::try_from(here.checked_div(by.into())?).ok()?;
    }
    (by > 0).then_some(rest)
}

/// The greatest number that divides both; 1 where both are 0.
pub(crate) fn common_divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    loop {
        // a division in 64 bits takes a fraction of the time
        if let (Ok(mut small), Ok(mut other)) = (u64::try_from(a), u64::try_from(b)) {
            while let Some(rest) = small.checked_rem(other) {
                (small, other) = (other, rest);
            }
            return u128::from(small).max(1);
        }
        match a.checked_rem(b) {
            Some(rest) => (a, b) = (b, rest),
            None => return a.max(1),
        }
    }
}

/// A number of 128 bits in decimal digits.
pub(crate) fn written(number: i128) -> String {
    let sign = if number < 0 { "-" } else { "" };
    sign.to_owned() + &Natural::from(number.unsigned_abs()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use num_bigint::BigUint;
    use num_integer::Integer;

    /// Numbers of up to `most` digits that look as if they came by chance, with many digits that are 0 or the greatest.
    fn scattered(count: usize, most: usize) -> Vec<Natural> {
        let mut state = 12_345_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 32
        };
        let mut number = || {
            let length = usize::try_from(next()).unwrap() % (most + 1);
            let digit = |number: u64| match number % 8 {
                0 => 0,
                1 => u32::MAX,
                2 => 1 << (number % 32),
                _ => split(number * 3).1,
            };
            Natural::of((0..length).map(|_| digit(next())).collect())
        };
        (0..count).map(|_| number()).collect()
    }

    fn known(number: &Natural) -> BigUint {
        BigUint::new(number.digits.clone())
    }

    #[test]
    fn counts_as_an_independent_library_does() {
        let numbers = scattered(3_000, 9);
        for pair in numbers.windows(2) {
            let [a, b] = pair else { panic!("windows of two") };
            let (big, other) = (known(a), known(b));
            assert_eq!(known(&a.plus(b)), &big + &other, "{a} + {b}");
            assert_eq!(a.minus(b).map(|rest| known(&rest)), (other <= big).then(|| &big - &other), "{a} - {b}");
            assert_eq!(known(&a.times(b)), &big * &other, "{a} × {b}");
            let factor = b.to_small().unwrap_or(u64::MAX);
            assert_eq!(known(&a.scaled(factor)), &big * factor, "{a} × {factor}");
            assert_eq!(a.cmp(b), big.cmp(&other), "{a} against {b}");
            let divided = a.divided(b).map(|(quotient, rest)| (known(&quotient), known(&rest)));
            assert_eq!(divided, (!b.is_zero()).then(|| big.div_rem(&other)), "{a} ÷ {b}");
            assert_eq!(known(&a.common_divisor(b)), big.gcd(&other).max(1_u8.into()), "{a} and {b}");
            assert_eq!(a.bits(), big.bits());
            assert_eq!(a.to_small(), u64::try_from(&big).ok());
        }
    }

    #[test]
    fn finds_the_common_divisor_of_numbers_that_have_one() {
        let numbers = scattered(600, 7);
        for three in numbers.windows(3) {
            let (a, b) = (three[0].times(&three[2]), three[1].times(&three[2]));
            let expected = known(&a).gcd(&known(&b)).max(1_u8.into());
            assert_eq!(known(&a.common_divisor(&b)), expected, "{a} and {b}");
        }
    }

    #[test]
    fn is_written_and_read_in_decimal_digits() {
        for number in scattered(500, 12) {
            let text = number.to_string();
            assert_eq!(text, known(&number).to_string());
            assert_eq!(Natural::from_decimal(&text), Some(number));
        }
        assert_eq!(Natural::from_decimal("000000000000000000000000007"), Some(7_u64.into()));
        for number in [i128::MIN, -10_i128.pow(27), -1, 0, 1_000_000_000, i128::MAX] {
            assert_eq!(written(number), number.to_string());
        }
        for bad in ["-1", "1 ", "1.5", "123456789x123456789"] {
            assert_eq!(Natural::from_decimal(bad), None, "{bad}");
        }
    }
}
