//! Exact shares within bounds.

use super::stake::{NO_UPPER, Stake};
use super::whole::Whole;
use crate::funding::Fraction;
use std::cmp::Ordering;

/// The factor t that makes the exact shares, weight × t within their bounds, add up: `numerator ÷ denominator`.
#[derive(Debug, Clone)]
pub(super) struct Level<N> {
    numerator: u64,
    denominator: N,
    /// Whether no other factor would do; if one would, every share is one of its bounds.
    pub is_unique: bool,
}

/// Where a proportional share lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At its lower bound or below.
    Lower,
    /// Between its bounds.
    Between,
    /// At its upper bound or above.
    Upper,
}

/// A share at which a claim begins to follow its weight, or ceases to.
struct Edge<'a, N> {
    units: u64,
    weight: &'a N,
    begins: bool,
}

impl<N: Whole> Level<N> {
    /// Finds the factor for an amount between the sums of the lower and of the upper bounds.
    ///
    /// The sum of the shares grows with t in straight lines that bend only where a claim meets a bound, so the edges
    /// are walked in order until the sum reaches the amount.
    pub fn new(stakes: &[Stake<N>], amount: u64) -> Option<Self> {
        // the sum at a factor is what is fixed + t × the weight that is free
        let (mut fixed, mut free) = (0_u64, N::ZERO);
        let mut edges = Vec::new();
        for stake in stakes {
            fixed = fixed.checked_add(stake.lower)?;
            if !stake.has_room() {
                continue;
            }
            match stake.lower {
                0 => free = free.plus(&stake.weight)?,
                units => edges.push(Edge { units, weight: &stake.weight, begins: true }),
            }
            if stake.upper != NO_UPPER {
                edges.push(Edge { units: stake.upper, weight: &stake.weight, begins: false });
            }
        }
        edges.sort_unstable_by(|a, b| b.weight.compare_scaled(a.units, a.weight, b.units));
        let mut last = None;
        for edge in &edges {
            last = Some(edge);
            match free.compare_scaled(edge.units, edge.weight, amount.checked_sub(fixed)?) {
                Ordering::Greater => break,
                // a level stretch: the amount is reached, and no claim follows its weight here
                Ordering::Equal if free.is_zero() => break,
                Ordering::Less | Ordering::Equal => {}
            }
            if edge.begins {
                fixed = fixed.checked_sub(edge.units)?;
                free = free.plus(edge.weight)?;
            } else {
                fixed = fixed.checked_add(edge.units)?;
                free = free.minus(edge.weight)?;
            }
        }
        if !free.is_zero() {
            return Some(Self { numerator: amount.checked_sub(fixed)?, denominator: free, is_unique: true });
        }
        let (numerator, denominator) =
            last.map_or_else(|| (0, N::from_small(1)), |edge| (edge.units, edge.weight.clone()));
        Some(Self { numerator, denominator, is_unique: false })
    }

    /// Where the proportional share of a stake lies.
    pub fn place(&self, stake: &Stake<N>) -> Place {
        let against = |bound: u64| stake.weight.compare_scaled(self.numerator, &self.denominator, bound);
        if against(stake.lower).is_le() {
            Place::Lower
        } else if stake.upper != NO_UPPER && against(stake.upper).is_ge() {
            Place::Upper
        } else {
            Place::Between
        }
    }

    /// The exact share of a stake: its whole units, and the rest over [`denominator`](Self::denominator).
    pub fn share(&self, stake: &Stake<N>) -> Option<(u64, N)> {
        match self.place(stake) {
            Place::Lower => Some((stake.lower, N::ZERO)),
            Place::Upper => Some((stake.upper, N::ZERO)),
            Place::Between => {
                let (whole, rest) = stake.weight.scaled(self.numerator)?.divided(&self.denominator)?;
                Some((whole.to_small()?, rest))
            }
        }
    }

    /// The proportional share of a weight, whatever its bounds, in parts of `unit`.
    pub fn proportional(&self, weight: &N, unit: u64) -> Fraction {
        match self.numerator.checked_mul(unit) {
            Some(factor) => weight.over(factor, &self.denominator),
            None => {
                weight.to_large().scaled(self.numerator).unwrap_or_default().over(unit, &self.denominator.to_large())
            }
        }
    }

    /// Whether the rest of a share, over [`denominator`](Self::denominator), is half a unit or more.
    pub fn is_half(&self, rest: &N) -> bool {
        rest.compare_scaled(2, &self.denominator, 1).is_ge()
    }
}
