//! The minimum payout: whoever cannot reach it is taken out, the smallest share first.

use super::stake::{NO_UPPER, Stake, Tie, draw};
use super::whole::Whole;

/// Takes out the stakes whose shares lie between 0 and the minimum payout, one by one from the smallest.
///
/// Each that goes makes the others' shares grow, so whether the smallest that remains reaches the minimum is no, no,
/// ..., yes, yes, and the first yes is found by halving. `None` where a number does not fit.
pub(super) fn keep_minimum<N: Whole>(stakes: &mut [Stake<N>], available: u64, minimum: u64) -> Option<Result<(), Tie>> {
    let promised = stakes.iter().try_fold(0_u64, |sum, stake| sum.checked_add(stake.lower))?;
    // with nothing beyond the promises every other share is 0, which does not lie between
    if minimum == 0 || promised >= available {
        return Some(Ok(()));
    }
    let mut hopeful: Vec<usize> = (0..).zip(&*stakes).filter(|(_, stake)| is_hopeful(stake)).map(|(i, _)| i).collect();
    let weight = |index: &usize| stakes.get(*index).map(|stake| &stake.weight);
    hopeful.sort_by(|a, b| weight(a).cmp(&weight(b)));
    let (gone, kept) = hopeful.split_at_checked(first_that_last(stakes, &hopeful, available, minimum)?)?;
    // of the equals at the cut some go and some stay, the same number whoever they are
    let cut = kept.first().and_then(weight);
    let surely = cut.map_or(gone.len(), |cut| gone.partition_point(|index| weight(index) < Some(cut)));
    let places = kept.partition_point(|index| weight(index) <= cut);
    let (surely, equals) = gone.split_at_checked(surely)?;
    let mut losers = surely.to_vec();
    if !equals.is_empty() {
        let mut equals: Vec<usize> = equals.iter().chain(kept.get(..places)?).copied().collect();
        // by id, as the stakes are
        equals.sort_unstable();
        let drawn = match draw(stakes, &equals, places) {
            Ok(drawn) => drawn,
            Err(tie) => return Some(Err(tie)),
        };
        losers.extend(drawn.iter().filter(|(_, draw)| !draw.won).map(|(index, _)| *index));
        for (index, draw) in drawn {
            stakes.get_mut(index)?.stay = Some(draw);
        }
    }
    for index in losers {
        let stake = stakes.get_mut(index)?;
        (stake.upper, stake.is_out) = (0, true);
    }
    Some(Ok(()))
}

/// Whether a stake may have a share between 0 and the minimum; a lower bound is never below it.
fn is_hopeful<N>(stake: &Stake<N>) -> bool {
    stake.lower == 0 && stake.upper > 0
}

/// How many of the hopeful, from the smallest weight, must go for the next one to reach the minimum.
fn first_that_last<N: Whole>(stakes: &[Stake<N>], hopeful: &[usize], available: u64, minimum: u64) -> Option<usize> {
    let firm: Vec<&Stake<N>> = stakes.iter().filter(|stake| !is_hopeful(stake)).collect();
    let hopeful: Vec<&Stake<N>> = hopeful.iter().filter_map(|index| stakes.get(*index)).collect();
    // no one can be paid more than there is
    let minimum = minimum.min(available.checked_add(1)?);
    let (mut low, mut high) = (0, hopeful.len());
    while low < high {
        let middle = low.midpoint(high);
        let rest = hopeful.get(middle..)?;
        if lasts(firm.iter().chain(rest), &rest.first()?.weight, available, minimum)? {
            high = middle;
        } else {
            low = middle.checked_add(1)?;
        }
    }
    Some(low)
}

/// Whether there is enough for these stakes when a claim of the given weight gets the minimum.
fn lasts<'a, N: Whole + 'a>(
    stakes: impl Iterator<Item = &'a &'a Stake<N>>,
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
