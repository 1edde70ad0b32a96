//! The minimum payout: whoever cannot reach it is taken out, the smallest share first.

use super::draw::{Draw, Tie, draw, draw_of};
use super::plan::Board;
use super::stake::{NO_UPPER, Stake};
use super::whole::Whole;
use crate::order::sort_by;

/// Takes out the stakes whose shares lie between 0 and the minimum payout, one by one from the smallest.
///
/// Each that goes makes the others' shares grow, so whether the smallest that remains reaches the minimum is no, no,
/// ..., yes, yes, and the first yes is found by halving. Gives what a draw between equals gave them, if there was one;
/// `None` where a number does not fit.
pub(super) fn keep_minimum<N: Whole>(
    board: &Board,
    stakes: &mut [Stake<N>],
    available: u64,
) -> Option<Result<Vec<Draw>, Tie>> {
    let promised = stakes.iter().try_fold(0_u64, |sum, stake| sum.checked_add(stake.lower))?;
    // with nothing beyond the promises every other share is 0, which does not lie between
    if board.minimum == 0 || promised >= available {
        return Some(Ok(Vec::new()));
    }
    let mut hopeful: Vec<&mut Stake<N>> = Vec::new();
    let mut firm: Vec<&Stake<N>> = Vec::new();
    for stake in stakes {
        // a lower bound is never below the minimum
        if stake.lower == 0 && stake.upper > 0 { hopeful.push(stake) } else { firm.push(stake) }
    }
    sort_by(&mut hopeful, |a, b| a.weight.cmp(&b.weight));
    let gone = first_that_last(&firm, &hopeful, available, board.minimum)?;
    let (gone, kept) = hopeful.split_at_mut_checked(gone)?;
    // of the equals at the cut some go and some stay, the same number whoever they are
    let places = kept.first().map_or(0, |cut| kept.partition_point(|stake| stake.weight <= cut.weight));
    let surely = kept.first().map_or(gone.len(), |cut| gone.partition_point(|stake| stake.weight < cut.weight));
    let (surely, equals) = gone.split_at_mut_checked(surely)?;
    let mut drawn = Vec::new();
    if !equals.is_empty() {
        let equal = equals.iter().chain(kept.iter().take(places)).map(|stake| stake.line).collect();
        match draw(board, equal, places) {
            Ok(result) => drawn = result,
            Err(tie) => return Some(Err(tie)),
        }
    }
    let lost = |stake: &Stake<N>| draw_of(&drawn, stake.line).is_some_and(|draw| !draw.won);
    let equals = equals.iter_mut().chain(kept.iter_mut().take(places)).filter(|stake| lost(stake));
    for stake in surely.iter_mut().chain(equals) {
        (stake.upper, stake.is_out) = (0, true);
    }
    Some(Ok(drawn))
}

/// How many of the hopeful, from the smallest weight, must go for the next one to reach the minimum.
fn first_that_last<N: Whole>(
    firm: &[&Stake<N>],
    hopeful: &[&mut Stake<N>],
    available: u64,
    minimum: u64,
) -> Option<usize> {
    // no one can be paid more than there is
    let minimum = minimum.min(available.checked_add(1)?);
    let (mut low, mut high) = (0, hopeful.len());
    while low < high {
        let middle = low.midpoint(high);
        let rest = hopeful.get(middle..)?;
        let stakes = firm.iter().copied().chain(rest.iter().map(|stake| &**stake));
        if lasts(stakes, &rest.first()?.weight, available, minimum)? {
            high = middle;
        } else {
            low = middle.checked_add(1)?;
        }
    }
    Some(low)
}

/// Whether there is enough for these stakes when a claim of the given weight gets the minimum.
fn lasts<'a, N: Whole>(
    stakes: impl Iterator<Item = &'a Stake<N>>,
    weight: &N,
    available: u64,
    minimum: u64,
) -> Option<bool> {
    let (mut fixed, mut free) = (0_u64, N::ZERO);
    for stake in stakes {
        let against = |bound: u64| stake.weight.compare_scaled(minimum, weight, bound);
        if against(stake.lower).is_le() {
            fixed = fixed.checked_add(stake.lower)?;
        } else if stake.upper != NO_UPPER && against(stake.upper).is_ge() {
            // more than there is, when the sum of the uppers does not fit
            fixed = fixed.saturating_add(stake.upper);
        } else {
            free = free.plus(&stake.weight)?;
        }
    }
    Some(available.checked_sub(fixed).is_some_and(|rest| free.compare_scaled(minimum, weight, rest).is_le()))
}
