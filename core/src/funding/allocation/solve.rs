//! Solves a validated request, tier by tier.

use super::Allocation;
use super::bounds::ExactBounds;
use super::draw::{Draw, Tie};
use super::entitlement::Key;
use super::minimum::keep_minimum;
use super::plan::{Board, Plan};
use super::rounding::round;
use super::shares::Level;
use super::stake::Stake;
use super::whole::Whole;
use crate::{Error, Money};

/// The answer for claims whose bounds cannot be met, if there are any.
pub(super) fn infeasible(plan: &Plan<'_>) -> Result<Option<Allocation>, Error> {
    let board = &plan.board;
    let crosses = board.lines.iter().any(|line| line.bounds.lower > line.bounds.upper);
    let promised = board.lines.iter().try_fold(0_u64, |sum, line| sum.checked_add(line.bounds.lower));
    if !crosses && promised.is_some_and(|promised| promised <= board.pot) {
        return Ok(None);
    }
    let mut crossed = false;
    let mut exact = Vec::with_capacity(plan.claims.len());
    for claim in &plan.claims {
        let bounds = ExactBounds::of(claim, 0, board.guarantee, board.unit, board.minimum)?;
        crossed |= bounds.lower > bounds.upper;
        exact.push(bounds);
    }
    let (mut lower, mut upper, mut claims) = (0_u128, 0_u128, Vec::new());
    for (claim, bounds) in plan.claims.iter().zip(exact) {
        // where bounds cross, the answer lists only those claims, else all with a lower bound
        if bounds.lower > if crossed { bounds.upper } else { 0 } {
            lower = lower.saturating_add(bounds.lower);
            upper = upper.saturating_add(bounds.upper);
            claims.push(claim.id.clone());
        }
    }
    let money = |units: u128| {
        let ore = units.saturating_mul(board.unit.into());
        Money::from_wide(i128::try_from(ore).unwrap_or(i128::MAX))
    };
    let needed = money(lower)?;
    let available = money(if crossed { upper } else { board.pot.into() })?;
    Ok(Some(Allocation::Infeasible { needed, available, claims }))
}

/// An allocated pot, or a tie that needs a draw.
pub(super) type Solved<N> = Result<Filled<N>, Tie>;

/// The filled tiers.
pub(super) struct Filled<N> {
    pub tiers: Vec<Tier<N>>,
    /// What is left of the pot, in units.
    pub left: u64,
}

/// Shares the pot out, in numbers of the given width; `None` where they do not fit.
pub(super) fn solve<N: Whole>(board: &Board) -> Option<Solved<N>> {
    let mut left = board.pot;
    // the lower bounds of later tiers are kept back
    let mut promised = board.lines.iter().try_fold(0_u64, |sum, line| sum.checked_add(line.bounds.lower))?;
    let mut tiers = Vec::new();
    for lines in by_tier(board).chunk_by(|a, b| tier_of(board, *a) == tier_of(board, *b)) {
        let own = lines.iter().try_fold(0_u64, |sum, line| sum.checked_add(board.lines.get(*line)?.bounds.lower))?;
        promised = promised.checked_sub(own)?;
        match Tier::fill(board, lines, left, promised)? {
            Ok(tier) => {
                left = left.checked_sub(tier.taken)?;
                tiers.push(tier);
            }
            Err(tie) => return Some(Err(tie)),
        }
    }
    Some(Ok(Filled { tiers, left }))
}

/// The lines by tier, the smallest number first.
fn by_tier(board: &Board) -> Vec<usize> {
    let mut lines: Vec<usize> = (0..board.lines.len()).collect();
    // most requests have one tier
    if !board.lines.is_sorted_by_key(|line| line.tier) {
        lines.sort_by_key(|line| tier_of(board, *line));
    }
    lines
}

fn tier_of(board: &Board, line: usize) -> i64 {
    board.lines.get(line).map_or(1, |line| line.tier)
}

/// A tier that has been filled.
#[derive(Debug)]
pub(super) struct Tier<N> {
    pub number: i64,
    pub key: Key<N>,
    pub stakes: Vec<Stake<N>>,
    /// The lines without a weight.
    pub weightless: Vec<usize>,
    /// The factor with all stakes.
    pub first: Level<N>,
    /// The factor without those that were taken out.
    pub level: Level<N>,
    /// The results of a draw for the minimum payout.
    pub stays: Vec<Draw>,
    /// The results of a draw for the last units.
    pub last_units: Vec<Draw>,
    /// What is kept back for the lower bounds of later tiers, in units.
    pub kept_back: u64,
    /// What the tier could use, in units.
    pub available: u64,
    /// What it took, in units.
    pub taken: u64,
}

impl<N: Whole> Tier<N> {
    /// Fills the tier of these lines from what is left of the pot, less what is kept back.
    fn fill(board: &Board, lines: &[usize], left: u64, kept_back: u64) -> Option<Result<Self, Tie>> {
        let available = left.checked_sub(kept_back)?;
        let number = tier_of(board, *lines.first()?);
        let key = Key::<N>::new(board, lines)?;
        let (mut stakes, mut weightless) = (Vec::with_capacity(lines.len()), Vec::new());
        let mut fixed = 0_u64;
        for index in lines {
            let line = board.lines.get(*index)?;
            let weight = key.weight(board, *index)?;
            if weight.is_zero() {
                weightless.push(*index);
                fixed = fixed.checked_add(line.bounds.lower)?;
            } else {
                stakes.push(Stake::new(*index, weight, line, board.pot));
            }
        }
        let free = available.checked_sub(fixed)?;
        let first = Level::new(&stakes, amount(&stakes, free))?;
        let stays = match keep_minimum(board, &mut stakes, free)? {
            Ok(stays) => stays,
            Err(tie) => return Some(Err(tie)),
        };
        let amount = amount(&stakes, free);
        let level = if stakes.iter().any(|stake| stake.is_out) { Level::new(&stakes, amount)? } else { first.clone() };
        let last_units = match round(board, &mut stakes, &level, amount)? {
            Ok(last_units) => last_units,
            Err(tie) => return Some(Err(tie)),
        };
        let taken = fixed.checked_add(amount)?;
        Some(Ok(Self { number, key, stakes, weightless, first, level, stays, last_units, kept_back, available, taken }))
    }
}

/// What stakes take of what is available: all of it, or the sum of their upper bounds.
fn amount<N>(stakes: &[Stake<N>], available: u64) -> u64 {
    stakes.iter().fold(0_u64, |sum, stake| sum.saturating_add(stake.upper)).min(available)
}
