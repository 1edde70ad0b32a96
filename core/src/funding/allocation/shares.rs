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
    /// Whether only this factor solves it; where others do too, every share is at one of its bounds.
    pub is_unique: bool,
}

/// Where a proportional share is, relative to its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// At its lower bound or below.
    Lower,
    /// Between its bounds.
    Between,
    /// At its upper bound or above.
    Upper,
}

/// A bound at which a claim begins to follow its weight, or ceases to.
struct Edge<'a, N> {
    units: u64,
    weight: &'a N,
    begins: bool,
}

/// The sums at some factor: of the shares at a bound, and of the weights of the others.
///
/// The sum of all is `fixed + t × free`, a straight line up to the next edge.
#[derive(Clone)]
struct Line<N> {
    fixed: u128,
    free: N,
}

impl<N: Whole> Level<N> {
    /// Finds the factor for an amount between the sums of the lower and of the upper bounds.
    ///
    /// The sum of the shares is piecewise linear in t, with its bends at the edges. Edges that are surely on one side of the
    /// factor are set aside first, and the few that remain are sorted and walked in order.
    pub fn new(stakes: &[Stake<N>], amount: u64) -> Option<Self> {
        let mut line = Line { fixed: 0, free: N::ZERO };
        let mut weight = N::ZERO;
        let mut edges = Vec::with_capacity(stakes.len());
        for stake in stakes {
            line.fixed = line.fixed.checked_add(stake.lower.into())?;
            if !stake.has_room() {
                continue;
            }
            weight = weight.plus(&stake.weight)?;
            match stake.lower {
                0 => line.free = line.free.plus(&stake.weight)?,
                units => edges.push(Edge { units, weight: &stake.weight, begins: true }),
            }
            if stake.upper != NO_UPPER {
                edges.push(Edge { units: stake.upper, weight: &stake.weight, begins: false });
            }
        }
        let mut edges = line.set_aside(edges, amount, weight)?;
        edges.sort_by(|a, b| b.weight.compare_scaled(a.units, a.weight, b.units));
        line.walk(&edges, amount)
    }
}

impl<N: Whole> Line<N> {
    /// Crosses the edges that are surely below the factor for an amount, and returns those that may be near it.
    ///
    /// The factor is guessed, first as if there were no bounds, then by extending the line at the last guess. Where that sets
    /// aside fewer than half of the edges, the factor of some edge is tried, a limited number of times.
    fn set_aside<'a>(&mut self, mut edges: Vec<Edge<'a, N>>, amount: u64, weight: N) -> Option<Vec<Edge<'a, N>>> {
        const FEW: usize = 16;
        let (mut units, mut weight) = (amount, weight);
        let mut tries = 0_usize;
        while edges.len() > FEW && tries < FEW {
            let before = edges.len();
            let mut below = 0_usize;
            for at in 0..before {
                let edge = edges.get(at)?;
                if weight.compare_scaled(edge.units, edge.weight, units).is_le() {
                    edges.swap(below, at);
                    below = below.checked_add(1)?;
                }
            }
            let there = self.beyond(edges.get(..below)?)?;
            let rest = there.rest(amount);
            match rest.map_or(Ordering::Greater, |rest| there.free.compare_scaled(units, &weight, rest)) {
                Ordering::Less => {
                    self.clone_from(&there);
                    edges.drain(..below);
                }
                Ordering::Greater => edges.truncate(below),
                Ordering::Equal => break,
            }
            match (rest, edges.get(edges.len() / 2)) {
                (Some(rest), _) if edges.len() <= before / 2 && !there.free.is_zero() => {
                    (units, weight) = (rest, there.free);
                }
                (_, Some(edge)) => {
                    (units, weight) = (edge.units, edge.weight.clone());
                    tries = tries.saturating_add(1);
                }
                (_, None) => break,
            }
        }
        Some(edges)
    }

    /// The line beyond some edges, in whatever order they come.
    fn beyond(&self, edges: &[Edge<'_, N>]) -> Option<Self> {
        let (mut fixed, mut free) = (self.fixed, self.free.clone());
        let (mut no_longer_fixed, mut no_longer_free) = (0_u128, N::ZERO);
        for edge in edges {
            if edge.begins {
                no_longer_fixed = no_longer_fixed.checked_add(edge.units.into())?;
                free = free.plus(edge.weight)?;
            } else {
                fixed = fixed.checked_add(edge.units.into())?;
                no_longer_free = no_longer_free.plus(edge.weight)?;
            }
        }
        Some(Self { fixed: fixed.checked_sub(no_longer_fixed)?, free: free.minus(&no_longer_free)? })
    }

    /// The part of an amount that is not fixed; `None` where more than the amount is.
    fn rest(&self, amount: u64) -> Option<u64> {
        u128::from(amount).checked_sub(self.fixed).and_then(|rest| u64::try_from(rest).ok())
    }

    /// Walks the edges in order until the sum reaches the amount.
    fn walk(mut self, edges: &[Edge<'_, N>], amount: u64) -> Option<Level<N>> {
        let mut last = None;
        for edge in edges {
            last = Some(edge);
            match self.free.compare_scaled(edge.units, edge.weight, self.rest(amount)?) {
                Ordering::Greater => break,
                // the amount is reached, and no claim follows its weight up to the next edge
                Ordering::Equal if self.free.is_zero() => break,
                Ordering::Less | Ordering::Equal => self = self.beyond(std::slice::from_ref(edge))?,
            }
        }
        if !self.free.is_zero() {
            return Some(Level { numerator: self.rest(amount)?, denominator: self.free, is_unique: true });
        }
        let (numerator, denominator) =
            last.map_or_else(|| (0, N::from_small(1)), |edge| (edge.units, edge.weight.clone()));
        Some(Level { numerator, denominator, is_unique: false })
    }
}

impl<N: Whole> Level<N> {
    /// Where the proportional share of a stake is, relative to its bounds.
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
            None => Whole::over(&(weight.to_large() * self.numerator), unit, &self.denominator.to_large()),
        }
    }

    /// Whether the rest of a share, over [`denominator`](Self::denominator), is half a unit or more.
    pub fn is_half(&self, rest: &N) -> bool {
        rest.compare_scaled(2, &self.denominator, 1).is_ge()
    }
}
