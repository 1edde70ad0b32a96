//! Rounds exact shares to whole units.

use super::RoundingMethod;
use super::divisors::divide;
use super::draw::{Draw, Tie, last_units, one_more};
use super::plan::Board;
use super::shares::Level;
use super::stake::Stake;
use super::whole::Whole;
use std::cmp::Ordering;

/// Gives each stake its whole units, as many in all as the tier takes.
///
/// Returns the results of a draw between equals, if there was one; `None` where a number does not fit.
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
    let places = usize::try_from(rest).ok()?;
    if places == 0 {
        return Some(Ok(Vec::new()));
    }
    // the fractions add up to the units that remain, so with any left there are more fractions than units
    let (larger, no_smaller) = cut(&mut fractions, places)?;
    for (_, index) in fractions.get(..larger)? {
        one_more(stakes, *index)?;
    }
    let equals = fractions.get(larger..no_smaller)?.iter().map(|(_, index)| *index).collect();
    last_units(board, stakes, equals, places.checked_sub(larger)?)
}

/// Moves so many of the largest fractions to the front, and all that are equal to the last of them.
///
/// Returns how many are larger than that one, and how many are no smaller; `None` where there are fewer in all.
fn cut<N: Whole>(fractions: &mut [(N, usize)], places: usize) -> Option<(usize, usize)> {
    const TRIES: usize = 64;
    let (mut first, mut end) = (0, fractions.len());
    for tries in 0_usize.. {
        // sorted, so that the pivots are medians from then on
        if tries == TRIES {
            fractions.get_mut(first..end)?.sort_by(|a, b| b.0.cmp(&a.0));
        }
        let pivot = fractions.get(first..end)?.get(end.checked_sub(first)? / 2)?.0.clone();
        // larger ones, equal ones, those not looked at, smaller ones
        let (mut equal, mut at, mut smaller) = (first, first, end);
        while at < smaller {
            match fractions.get(at)?.0.cmp(&pivot) {
                Ordering::Greater => {
                    fractions.swap(equal, at);
                    equal = equal.checked_add(1)?;
                    at = at.checked_add(1)?;
                }
                Ordering::Equal => at = at.checked_add(1)?,
                Ordering::Less => {
                    smaller = smaller.checked_sub(1)?;
                    fractions.swap(at, smaller);
                }
            }
        }
        if places <= equal {
            end = equal;
        } else if places <= smaller {
            return Some((equal, smaller));
        } else {
            first = smaller;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_are_found_however_the_fractions_stand() {
        let orders: [fn(u128) -> u128; 5] =
            [|n| n, |n| 999 - n, |n| n * 7_919 % 1_000, |n| n / 300, |n| 500_u128.abs_diff(n)];
        for order in orders {
            let fractions: Vec<(u128, usize)> = (0..1_000).map(order).zip(0..).collect();
            for places in [1, 2, 299, 500, 999, 1_000] {
                let mut moved = fractions.clone();
                let (larger, no_smaller) = cut(&mut moved, places).unwrap();
                let mut sorted: Vec<u128> = fractions.iter().map(|(fraction, _)| *fraction).collect();
                sorted.sort_by(|a, b| b.cmp(a));
                let last = sorted[places - 1];
                assert!(moved[..larger].iter().all(|(fraction, _)| *fraction > last));
                assert!(moved[larger..no_smaller].iter().all(|(fraction, _)| *fraction == last));
                assert!(moved[no_smaller..].iter().all(|(fraction, _)| *fraction < last));
                assert!(larger < places && places <= no_smaller);
            }
            assert_eq!(cut(&mut fractions.clone(), 1_001), None);
        }
    }
}
