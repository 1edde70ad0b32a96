//! The divisor methods of D'Hondt and Sainte-Laguë within bounds.

use super::RoundingMethod;
use super::plan::Board;
use super::rounding::last_units;
use super::shares::Level;
use super::stake::{Draw, Stake, Tie};
use super::whole::Whole;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

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
    let last = |stake: &Stake<N>, index| Quotient::new(method, stake, stake.units.checked_sub(1)?, index);
    let given = (0..).zip(&*stakes).filter(|(_, stake)| stake.units > stake.lower);
    let mut heap: BinaryHeap<_> = given.map(|(index, stake)| last(stake, index).map(Reverse)).collect::<Option<_>>()?;
    let mut taken = 0_u64;
    let mut cut: Option<Quotient<N>> = None;
    while let Some(Reverse(smallest)) = heap.pop() {
        if taken >= excess && cut.is_some_and(|cut| cut.compare(&smallest).is_ne()) {
            break;
        }
        let stake = stakes.get_mut(smallest.index)?;
        stake.units = stake.units.checked_sub(1)?;
        taken = taken.checked_add(1)?;
        if stake.units > stake.lower {
            heap.push(Reverse(last(stake, smallest.index)?));
        }
        cut = Some(smallest);
    }
    Some(taken)
}

/// Gives units to the largest quotients, all equals at once, until the rest is given.
fn give<N: Whole>(board: &Board, stakes: &mut [Stake<N>], mut rest: u64) -> Option<Result<Vec<Draw>, Tie>> {
    let next = |stake: &Stake<N>, index| Quotient::new(board.method, stake, stake.units, index);
    let below = (0..).zip(&*stakes).filter(|(_, stake)| stake.units < stake.upper);
    let mut heap: BinaryHeap<_> = below.map(|(index, stake)| next(stake, index)).collect::<Option<_>>()?;
    while rest > 0 {
        let largest = heap.pop()?;
        let mut equals = vec![largest.index];
        while let Some(top) = heap.peek().filter(|top| top.compare(&largest).is_eq()) {
            equals.push(top.index);
            heap.pop();
        }
        let Some(remaining) = rest.checked_sub(u64::try_from(equals.len()).ok()?) else {
            return last_units(board, stakes, equals, usize::try_from(rest).ok()?);
        };
        rest = remaining;
        for index in equals {
            let stake = stakes.get_mut(index)?;
            stake.units = stake.units.checked_add(1)?;
            if stake.units < stake.upper {
                heap.push(next(stake, index)?);
            }
        }
    }
    Some(Ok(Vec::new()))
}

/// What a unit is given by: the weight of a claim ÷ the divisor of the unit.
struct Quotient<N> {
    weight: N,
    divisor: u64,
    index: usize,
}

impl<N: Whole> Quotient<N> {
    /// The quotient of the next unit for a claim with so many units.
    fn new(method: RoundingMethod, stake: &Stake<N>, units: u64, index: usize) -> Option<Self> {
        let divisor = match method {
            RoundingMethod::SainteLague => units.checked_mul(2)?.checked_add(1)?,
            RoundingMethod::DHondt | RoundingMethod::LargestRemainder => units.checked_add(1)?,
        };
        Some(Self { weight: stake.weight.clone(), divisor, index })
    }

    fn compare(&self, other: &Self) -> Ordering {
        self.weight.compare_scaled(other.divisor, &other.weight, self.divisor)
    }
}

impl<N: Whole> Ord for Quotient<N> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compare(other).then(self.index.cmp(&other.index))
    }
}

impl<N: Whole> PartialOrd for Quotient<N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<N: Whole> PartialEq for Quotient<N> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<N: Whole> Eq for Quotient<N> {}
