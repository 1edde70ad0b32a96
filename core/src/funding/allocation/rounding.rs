//! Whole units from exact shares.

use super::RoundingMethod;
use super::divisors::divide;
use super::draw::{Draw, Tie, last_units, one_more};
use super::plan::Board;
use super::shares::Level;
use super::stake::Stake;
use super::whole::Whole;

/// Gives each stake its whole units, as many in all as the tier takes.
///
/// Gives what a draw between equals gave them, if there was one; `None` where a number does not fit.
pub(super) fn round<N: Whole>(
    board: &Board,
    stakes: &mut [Stake<N>],
    level: &Level<N>,
    amount: u64,
) -> Option<Result<Vec<Draw>, Tie>> {
    match board.method {
        RoundingMethod::LargestRemainder => largest_remainder(board, stakes, level, amount),
        RoundingMethod::DHondt | RoundingMethod::SainteLague => divide(board, stakes, level, amount),
    }
}

/// Each share rounded down, then one unit more to the largest fractions.
fn largest_remainder<N: Whole>(
    board: &Board,
    stakes: &mut [Stake<N>],
    level: &Level<N>,
    amount: u64,
) -> Option<Result<Vec<Draw>, Tie>> {
    let mut rest = amount;
    // all fractions have one denominator, so their numerators compare like them
    let mut fractions = Vec::new();
    for (index, stake) in (0..).zip(&mut *stakes) {
        let (units, fraction) = level.share(stake)?;
        stake.units = units;
        rest = rest.checked_sub(units)?;
        if !fraction.is_zero() {
            fractions.push((fraction, index));
        }
    }
    // the fractions add up to the units that remain, so with any left there are more fractions than units
    let Some(last) = usize::try_from(rest).ok()?.checked_sub(1) else { return Some(Ok(Vec::new())) };
    if last >= fractions.len() {
        return None;
    }
    fractions.select_nth_unstable_by(last, |a, b| b.0.cmp(&a.0));
    let cut = fractions.get(last)?.0.clone();
    let mut winners = Vec::new();
    let mut equals = Vec::new();
    for (fraction, index) in fractions {
        match fraction.cmp(&cut) {
            std::cmp::Ordering::Greater => winners.push(index),
            std::cmp::Ordering::Equal => equals.push(index),
            std::cmp::Ordering::Less => {}
        }
    }
    let places = usize::try_from(rest).ok()?.checked_sub(winners.len())?;
    for index in winners {
        one_more(stakes, index)?;
    }
    last_units(board, stakes, equals, places)
}
