//! A claim with a weight while its tier is shared out.

use super::plan::{Board, Line};

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

/// What a draw between equals gave one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Draw {
    /// The line that was drawn or not.
    pub line: usize,
    pub between: usize,
    pub places: usize,
    pub won: bool,
}

/// Equals that lots must be drawn between, by their lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tie {
    pub between: Vec<usize>,
    pub places: usize,
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

/// Chooses the winners of fewer places than there are equals: the drawn ones in their order.
///
/// Gives what the draw gave each of the equals; a tie where places remain for those not drawn. The equals are lines, and
/// come back in the order of their ids.
pub(super) fn draw(board: &Board, mut equals: Vec<usize>, places: usize) -> Result<Vec<Draw>, Tie> {
    equals.sort_unstable();
    let lot_of = |line: &usize| board.lines.get(*line).and_then(|line| line.lot);
    let mut drawn: Vec<u32> = equals.iter().filter_map(lot_of).collect();
    drawn.sort_unstable();
    let rest = places.saturating_sub(drawn.len());
    if rest > 0 {
        equals.retain(|line| lot_of(line).is_none());
        return Err(Tie { between: equals, places: rest });
    }
    let last = drawn.into_iter().take(places).next_back();
    let won = |line: &usize| lot_of(line).is_some_and(|lot| last.is_some_and(|last| lot <= last));
    let between = equals.len();
    Ok(equals.iter().map(|line| Draw { line: *line, between, places, won: won(line) }).collect())
}

/// What a draw gave a line, if it took part in it.
pub(super) fn draw_of(drawn: &[Draw], line: usize) -> Option<Draw> {
    let place = drawn.binary_search_by_key(&line, |draw| draw.line).ok()?;
    drawn.get(place).copied()
}
