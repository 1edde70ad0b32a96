//! The divisor methods of D'Hondt and Sainte-Laguë within bounds.

use super::RoundingMethod;
use super::draw::{Draw, Tie, last_units, one_more};
use super::plan::Board;
use super::shares::Level;
use super::stake::Stake;
use super::whole::Whole;
use crate::funding::heap::Heap;
use std::cmp::Ordering;

/// Gives every next unit to the largest weight ÷ divisor, from the lower bounds on.
///
/// All units whose quotient is at least that of the exact shares are given at once: they are never further from the
/// amount than there are claims. From there units are given, or first taken back, one by one.
pub(super) fn divide<N: Whole>(
    board: &Board,
    stakes: &mut [Stake<N>],
    level: &Level<N>,
    amount: u64,
) -> Option<Result<Vec<Draw>, Tie>> {
    let method = board.method;
    let mut sum = 0_u64;
    for stake in &mut *stakes {
        let (whole, rest) = level.share(stake)?;
        let is_next = method == RoundingMethod::SainteLague && level.is_half(&rest);
        stake.units = whole.checked_add(is_next.into())?;
        sum = sum.checked_add(stake.units)?;
    }
    if let Some(excess) = sum.checked_sub(amount).filter(|excess| *excess > 0) {
        sum = sum.checked_sub(take_back(method, stakes, excess)?)?;
    }
    give(board, stakes, amount.checked_sub(sum)?)
}

/// Takes back the units of the smallest quotients until no more than the amount is given; says how many.
///
/// Of equals all are taken back, so that what is given stays all that lies above a quotient.
fn take_back<N: Whole>(method: RoundingMethod, stakes: &mut [Stake<N>], excess: u64) -> Option<u64> {
    let mut heap = Heap::new();
    for index in 0..stakes.len() {
        if stakes.get(index).is_some_and(|stake| stake.units > stake.lower) {
            heap.push(index, &|a, b| by_last(method, stakes, b, a));
        }
    }
    let mut taken = 0_u64;
    while taken < excess {
        let equals = heap.pop_equals(&|a, b| by_last(method, stakes, b, a));
        if equals.is_empty() {
            break;
        }
        for index in equals {
            let stake = stakes.get_mut(index)?;
            stake.units = stake.units.checked_sub(1)?;
            taken = taken.checked_add(1)?;
            if stake.units > stake.lower {
                heap.push(index, &|a, b| by_last(method, stakes, b, a));
            }
        }
    }
    Some(taken)
}

/// Gives units to the largest quotients, all equals at once, until the rest is given.
fn give<N: Whole>(board: &Board, stakes: &mut [Stake<N>], mut rest: u64) -> Option<Result<Vec<Draw>, Tie>> {
    let mut heap = Heap::new();
    for index in 0..stakes.len() {
        if stakes.get(index).is_some_and(|stake| stake.units < stake.upper) {
            heap.push(index, &|a, b| by_next(board.method, stakes, a, b));
        }
    }
    while rest > 0 {
        let equals = heap.pop_equals(&|a, b| by_next(board.method, stakes, a, b));
        if equals.is_empty() {
            return None;
        }
        let Some(remaining) = rest.checked_sub(u64::try_from(equals.len()).ok()?) else {
            return last_units(board, stakes, equals, usize::try_from(rest).ok()?);
        };
        rest = remaining;
        for index in equals {
            one_more(stakes, index)?;
            if stakes.get(index).is_some_and(|stake| stake.units < stake.upper) {
                heap.push(index, &|a, b| by_next(board.method, stakes, a, b));
            }
        }
    }
    Some(Ok(Vec::new()))
}

/// How the quotients of the next units of two stakes compare.
fn by_next<N: Whole>(method: RoundingMethod, stakes: &[Stake<N>], a: usize, b: usize) -> Ordering {
    by_quotient(method, stakes.get(a), stakes.get(b), 0)
}

/// How the quotients of the last units of two stakes compare.
fn by_last<N: Whole>(method: RoundingMethod, stakes: &[Stake<N>], a: usize, b: usize) -> Ordering {
    by_quotient(method, stakes.get(a), stakes.get(b), 1)
}

/// How two stakes compare by weight ÷ divisor, the divisor being that of the next unit if each had so many `fewer`.
fn by_quotient<N: Whole>(method: RoundingMethod, a: Option<&Stake<N>>, b: Option<&Stake<N>>, fewer: u64) -> Ordering {
    let divisor = |stake: &Stake<N>| {
        let units = stake.units.saturating_sub(fewer);
        match method {
            RoundingMethod::SainteLague => units.saturating_mul(2).saturating_add(1),
            RoundingMethod::DHondt | RoundingMethod::LargestRemainder => units.saturating_add(1),
        }
    };
    match (a, b) {
        (Some(a), Some(b)) => a.weight.compare_scaled(divisor(b), &b.weight, divisor(a)),
        _ => Ordering::Equal,
    }
}
