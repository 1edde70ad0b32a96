//! The stake of a claim in its tier.

use super::plan::Line;

/// An upper bound that can never be reached, as it is more than the whole pot.
pub(super) const NO_UPPER: u64 = u64::MAX;

/// The stake of a claim with a weight, in whole units.
#[derive(Debug, Clone)]
pub(super) struct Stake<N> {
    /// The claim's line on the board.
    pub line: usize,
    /// More than 0.
    pub weight: N,
    pub lower: u64,
    pub upper: u64,
    pub units: u64,
    /// Whether it was taken out because its share is below the minimum payout.
    pub is_out: bool,
}

impl<N> Stake<N> {
    pub fn new(line: usize, weight: N, of: &Line, pot: u64) -> Self {
        let upper = if of.bounds.upper <= pot { of.bounds.upper } else { NO_UPPER };
        Self { line, weight, lower: of.bounds.lower, upper, units: 0, is_out: false }
    }

    /// Whether there is anything between its bounds.
    pub fn has_room(&self) -> bool {
        self.lower < self.upper
    }
}
