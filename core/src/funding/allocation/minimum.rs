//! The minimum payout: claims that cannot reach it are taken out, the smallest share first.

use super::draw::{Draw, Tie, draw, draw_of};
use super::plan::Board;
use super::stake::{NO_UPPER, Stake};
use super::whole::Whole;

/// Takes out the stakes whose shares lie between 0 and the minimum payout, one by one from the smallest.
///
/// Each one taken out makes the others' shares grow, so whether the smallest that remains reaches the minimum goes from no
/// to yes once, and binary search finds that point. Returns the results of a draw between equals, if there was one; `None`
/// where a number does not fit.
pub(super) fn keep_minimum<N: Whole>(
    board: &Board,
    stakes: &mut [Stake<N>],
    available: u64,
) -> Option<Result<Vec<Draw>, Tie>> {
    let promised = stakes.iter().try_fold(0_u64, |sum, stake| sum.checked_add(stake.lower))?;
    // with nothing beyond the lower bounds every other share is 0, which is not between 0 and the minimum
    if board.minimum == 0 || promised >= available {
        return Some(Ok(Vec::new()));
    }
    // a lower bound is never below the minimum
    let is_hopeful = |stake: &Stake<N>| stake.lower == 0 && stake.upper > 0;
    let (mut hopeful, firm): (Vec<usize>, Vec<usize>) =
        (0..stakes.len()).partition(|index| stakes.get(*index).is_some_and(is_hopeful));
    let weight = |index: &usize| stakes.get(*index).map(|stake| &stake.weight);
    hopeful.sort_by(|a, b| weight(a).cmp(&weight(b)));
    let gone = first_that_last(stakes, &firm, &hopeful, available, board.minimum)?;
    let mut out: Vec<usize> = hopeful.get(..gone)?.to_vec();
    let mut drawn = Vec::new();
    if let Some(cut) = hopeful.get(gone).map(weight) {
        // of the equals at the cut some go and some stay; how many does not depend on which
        let surely = hopeful.partition_point(|index| weight(index) < cut);
        let equals = hopeful.get(surely..hopeful.partition_point(|index| weight(index) <= cut))?;
        if surely < gone {
            let line = |index: &usize| stakes.get(*index).map(|stake| stake.line);
            let places = surely.checked_add(equals.len())?.checked_sub(gone)?;
            match draw(board, equals.iter().filter_map(line).collect(), places) {
                Ok(result) => drawn = result,
                Err(tie) => return Some(Err(tie)),
            }
            let lost =
                |index: &&usize| line(index).and_then(|line| draw_of(&drawn, line)).is_some_and(|draw| !draw.won);
            out.truncate(surely);
            out.extend(equals.iter().filter(lost));
        }
    }
    for index in out {
        let stake = stakes.get_mut(index)?;
        (stake.upper, stake.is_out) = (0, true);
    }
    Some(Ok(drawn))
}

/// How many, from the smallest weight on, must go for the next one to reach the minimum.
fn first_that_last<N: Whole>(
    stakes: &[Stake<N>],
    firm: &[usize],
    hopeful: &[usize],
    available: u64,
    minimum: u64,
) -> Option<usize> {
    // nobody can be paid more than there is
    let minimum = minimum.min(available.checked_add(1)?);
    let (mut low, mut high) = (0, hopeful.len());
    while low < high {
        let middle = low.midpoint(high);
        let rest = hopeful.get(middle..)?;
        let weight = &stakes.get(*rest.first()?)?.weight;
        let mut those = firm.iter().chain(rest).filter_map(|index| stakes.get(*index));
        if lasts(&mut those, weight, available, minimum)? {
            high = middle;
        } else {
            low = middle.checked_add(1)?;
        }
    }
    Some(low)
}

/// Whether these stakes can be paid where a claim of the given weight gets the minimum.
fn lasts<N: Whole>(
    stakes: &mut dyn Iterator<Item = &Stake<N>>,
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
            // a sum that does not fit is more than there is
            fixed = fixed.saturating_add(stake.upper);
        } else {
            free = free.plus(&stake.weight)?;
        }
    }
    Some(available.checked_sub(fixed).is_some_and(|rest| free.compare_scaled(minimum, weight, rest).is_le()))
}
