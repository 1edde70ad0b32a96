//! A claim with a weight while its tier is shared out.

use super::whole::Whole;

/// An upper bound that can never be reached, as it is no less than the whole pot.
pub(super) const NO_UPPER: u64 = u64::MAX;

/// A claim with a weight, in whole units.
#[derive(Debug, Clone)]
pub(super) struct Stake<N> {
    /// The line of the plan that it stands for.
    pub line: usize,
    /// More than 0.
    pub weight: N,
    pub lower: u64,
    pub upper: u64,
    /// Its place in the draw.
    pub lot: Option<usize>,
    /// Taken out, because its share lies below the minimum payout.
    pub is_out: bool,
    /// The draw for the minimum payout that it took part in.
    pub stay: Option<Draw>,
    /// The draw for a last unit that it took part in.
    pub last_unit: Option<Draw>,
    pub units: u64,
}

/// What a draw between equals gave one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Draw {
    pub between: usize,
    pub places: usize,
    pub won: bool,
}

/// Equals that lots must be drawn between: stakes by their index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tie {
    pub between: Vec<usize>,
    pub places: usize,
}

impl<N: Whole> Stake<N> {
    /// Whether it can get anything between its bounds.
    pub fn has_room(&self) -> bool {
        self.lower < self.upper
    }
}

/// Chooses the winners of fewer places than there are equals: the drawn ones in their order.
///
/// Gives what the draw gave each of the equals; a tie where places remain for those not drawn.
pub(super) fn draw<N>(stakes: &[Stake<N>], equals: &[usize], places: usize) -> Result<Vec<(usize, Draw)>, Tie> {
    let lot_of = |index: &usize| stakes.get(*index).and_then(|stake| stake.lot);
    let mut drawn: Vec<usize> = equals.iter().filter_map(lot_of).collect();
    drawn.sort_unstable();
    let rest = places.saturating_sub(drawn.len());
    if rest > 0 {
        let between = equals.iter().copied().filter(|index| lot_of(index).is_none()).collect();
        return Err(Tie { between, places: rest });
    }
    let last = drawn.into_iter().take(places).next_back();
    let result = |index: &usize| {
        let won = lot_of(index).is_some_and(|lot| last.is_some_and(|last| lot <= last));
        (*index, Draw { between: equals.len(), places, won })
    };
    Ok(equals.iter().map(result).collect())
}
