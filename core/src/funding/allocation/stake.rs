//! A claim with a weight while its tier is shared out.

use super::plan::Line;

/// An upper bound that can never be reached, as it is more than the whole pot.
pub(super) const NO_UPPER: u64 = u64::MAX;

/// A claim with a weight, in whole units.
#[derive(Debug, Clone)]
pub(super) struct Stake<N> {
    /// The line of the board that it stands for.
    pub line: usize,
    /// More than 0.
    pub weight: N,
    pub lower: u64,
    pub upper: u64,
    pub units: u64,
    /// Taken out, because its share lies below the minimum payout.
    pub is_out: bool,
}

impl<N> Stake<N> {
    pub fn new(line: usize, weight: N, of: &Line, pot: u64) -> Self {
        let upper = if of.bounds.upper <= pot { of.bounds.upper } else { NO_UPPER };
        Self { line, weight, lower: of.bounds.lower, upper, units: 0, is_out: false }
    }

    /// Whether it can get anything between its bounds.
    pub fn has_room(&self) -> bool {
        self.lower < self.upper
    }
}
