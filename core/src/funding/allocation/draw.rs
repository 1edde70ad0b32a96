//! Draws lots between equals for too few places.

use super::plan::Board;
use super::stake::Stake;

/// The result of a draw for one of the equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Draw {
    /// The line that took part.
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

/// Chooses winners among equals for fewer places, in the order in which they were drawn.
///
/// Returns the result for each of the equals, in the order of their ids; a tie where places remain for those not drawn.
/// The equals are given by their lines.
pub(super) fn draw(board: &Board, mut equals: Vec<usize>, places: usize) -> Result<Vec<Draw>, Tie> {
    equals.sort();
    let lot_of = |line: &usize| board.lines.get(*line).and_then(|line| line.lot);
    let mut by_lot = equals.clone();
    by_lot.sort_by_key(|line| lot_of(line).unwrap_or(u32::MAX));
    let drawn = by_lot.partition_point(|line| lot_of(line).is_some());
    let rest = places.saturating_sub(drawn);
    if rest > 0 {
        return Err(Tie { between: by_lot.split_off(drawn), places: rest });
    }
    let last = by_lot.get(..places).and_then(<[usize]>::last).and_then(lot_of);
    let between = equals.len();
    let draw = |line: usize| Draw { line, between, places, won: lot_of(&line).is_some_and(|lot| Some(lot) <= last) };
    Ok(equals.into_iter().map(draw).collect())
}

/// The result of a draw for a line, if it took part.
pub(super) fn draw_of(drawn: &[Draw], line: usize) -> Option<Draw> {
    let place = drawn.binary_search_by_key(&line, |draw| draw.line).ok()?;
    drawn.get(place).copied()
}

/// Gives one unit each to as many of the equals as there are places.
pub(super) fn last_units<N>(
    board: &Board,
    stakes: &mut [Stake<N>],
    equals: Vec<usize>,
    places: usize,
) -> Option<Result<Vec<Draw>, Tie>> {
    if equals.len() <= places {
        for index in equals {
            one_more(stakes, index)?;
        }
        return Some(Ok(Vec::new()));
    }
    let lines = equals.iter().filter_map(|index| stakes.get(*index)).map(|stake| stake.line).collect();
    let drawn = match draw(board, lines, places) {
        Ok(drawn) => drawn,
        Err(tie) => return Some(Err(tie)),
    };
    for index in equals {
        let line = stakes.get(index)?.line;
        if draw_of(&drawn, line).is_some_and(|draw| draw.won) {
            one_more(stakes, index)?;
        }
    }
    Some(Ok(drawn))
}

pub(super) fn one_more<N>(stakes: &mut [Stake<N>], index: usize) -> Option<()> {
    let stake = stakes.get_mut(index)?;
    stake.units = stake.units.checked_add(1)?;
    Some(())
}
