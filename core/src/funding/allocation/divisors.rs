//! The divisor methods of D'Hondt and Sainte-Laguë within bounds.

use super::RoundingMethod;
use super::draw::{Draw, Tie, last_units, one_more};
use super::plan::Board;
use super::shares::Level;
use super::stake::Stake;
use super::whole::Whole;
use crate::funding::equals::pop_equals;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// Gives every next unit to the largest weight ÷ divisor, from the lower bounds on.
///
/// All units with a quotient of at least that of the exact shares are given at once, which misses the amount by at most
/// the number of claims. The rest is given, or taken back, one by one.
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

/// Takes back the units with the smallest quotients until no more than the amount is given; returns how many.
///
/// Equals are all taken back, so that what remains given is all above one quotient.
fn take_back<N: Whole>(method: RoundingMethod, stakes: &mut [Stake<N>], excess: u64) -> Option<u64> {
    let weights: Vec<N> = stakes.iter().map(|stake| stake.weight.clone()).collect();
    let last = |index: usize, stake: &Stake<N>| {
        let units = stake.units.checked_sub(1).filter(|_| stake.units > stake.lower)?;
        Some(Reverse(Quotient { weight: weights.get(index)?, divisor: divisor(method, units), index }))
    };
    let mut heap: BinaryHeap<_> = stakes.iter().enumerate().filter_map(|(index, stake)| last(index, stake)).collect();
    let mut taken = 0_u64;
    while taken < excess {
        let equals = pop_equals(&mut heap);
        if equals.is_empty() {
            break;
        }
        for Reverse(Quotient { index, .. }) in equals {
            let stake = stakes.get_mut(index)?;
            stake.units = stake.units.checked_sub(1)?;
            taken = taken.checked_add(1)?;
            heap.extend(last(index, stake));
        }
    }
    Some(taken)
}

/// Gives units to the largest quotients, all equals at once, until the rest is given.
fn give<N: Whole>(board: &Board, stakes: &mut [Stake<N>], mut rest: u64) -> Option<Result<Vec<Draw>, Tie>> {
    let weights: Vec<N> = stakes.iter().map(|stake| stake.weight.clone()).collect();
    let next = |index: usize, stake: &Stake<N>| {
        let divisor = divisor(board.method, stake.units);
        (stake.units < stake.upper).then_some(())?;
        Some(Quotient { weight: weights.get(index)?, divisor, index })
    };
    let mut heap: BinaryHeap<_> = stakes.iter().enumerate().filter_map(|(index, stake)| next(index, stake)).collect();
    while rest > 0 {
        let equals = pop_equals(&mut heap);
        if equals.is_empty() {
            return None;
        }
        let Some(remaining) = rest.checked_sub(u64::try_from(equals.len()).ok()?) else {
            let equals = equals.into_iter().map(|quotient| quotient.index).collect();
            return last_units(board, stakes, equals, usize::try_from(rest).ok()?);
        };
        rest = remaining;
        for Quotient { index, .. } in equals {
            one_more(stakes, index)?;
            heap.extend(stakes.get(index).and_then(|stake| next(index, stake)));
        }
    }
    Some(Ok(Vec::new()))
}

/// The divisor for the next unit of a stake that has so many.
fn divisor(method: RoundingMethod, units: u64) -> u64 {
    match method {
        RoundingMethod::SainteLague => units.saturating_mul(2).saturating_add(1),
        RoundingMethod::DHondt | RoundingMethod::LargestRemainder => units.saturating_add(1),
    }
}

/// The weight of a stake ÷ a divisor; quotients compare as these numbers do.
struct Quotient<'a, N> {
    weight: &'a N,
    divisor: u64,
    index: usize,
}

impl<N: Whole> Ord for Quotient<'_, N> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.weight.compare_scaled(other.divisor, other.weight, self.divisor)
    }
}

impl<N: Whole> PartialOrd for Quotient<'_, N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<N: Whole> PartialEq for Quotient<'_, N> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<N: Whole> Eq for Quotient<'_, N> {}
