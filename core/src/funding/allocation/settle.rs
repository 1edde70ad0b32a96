//! Tier by tier from a request without a fault to its answer.

use super::bounds::Bounds;
use super::entitlement::Key;
use super::explanation::Explanation;
use super::minimum::keep_minimum;
use super::plan::{Line, Plan};
use super::rounding::round;
use super::shares::Level;
use super::stake::{NO_UPPER, Stake, Tie};
use super::whole::Whole;
use super::{Allocation, Award};
use crate::{Error, Money, Number};
use std::collections::BTreeMap;

/// The claims whose bounds cannot hold, if there are any.
pub(super) fn infeasible(plan: &Plan<'_>) -> Result<Option<Allocation>, Error> {
    let sum = |bounds: fn(&Bounds) -> u128, lines: &[&Line<'_>]| {
        let units = lines.iter().fold(0_u128, |sum, line| sum.saturating_add(bounds(&line.bounds)));
        let ore = units.saturating_mul(plan.unit.into());
        Money::from_wide(i128::try_from(ore).unwrap_or(i128::MAX))
    };
    let ids = |lines: &[&Line<'_>]| lines.iter().map(|line| line.claim.id.clone()).collect();
    let crossed: Vec<&Line<'_>> = plan.lines.iter().filter(|line| line.bounds.lower > line.bounds.upper).collect();
    if !crossed.is_empty() {
        return Ok(Some(Allocation::Infeasible {
            needed: sum(|bounds| bounds.lower, &crossed)?,
            available: sum(|bounds| bounds.upper, &crossed)?,
            claims: ids(&crossed),
        }));
    }
    let promised = plan.lines.iter().fold(0_u128, |sum, line| sum.saturating_add(line.bounds.lower));
    if promised <= plan.pot.into() {
        return Ok(None);
    }
    let demanding: Vec<&Line<'_>> = plan.lines.iter().filter(|line| line.bounds.lower > 0).collect();
    let needed = sum(|bounds| bounds.lower, &demanding)?;
    Ok(Some(Allocation::Infeasible { needed, available: plan.request.pot, claims: ids(&demanding) }))
}

/// Shares the pot out, in numbers of the given width; `None` where they do not fit.
pub(super) fn settle<N: Whole>(plan: &Plan<'_>) -> Option<Allocation> {
    let mut tiers: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    for (index, line) in (0..).zip(&plan.lines) {
        tiers.entry(line.tier).or_default().push(index);
    }
    let mut left = plan.pot;
    // the lower bounds of later tiers are kept back
    let mut promised = plan.lines.iter().try_fold(0_u64, |sum, line| sum.checked_add(lower(line)?))?;
    let mut awards: Vec<Option<Award>> = Vec::new();
    awards.resize_with(plan.lines.len(), || None);
    for (number, lines) in &tiers {
        let own = lines.iter().try_fold(0_u64, |sum, line| sum.checked_add(lower(plan.lines.get(*line)?)?))?;
        promised = promised.checked_sub(own)?;
        let available = left.checked_sub(promised)?;
        let tier = match Tier::<N>::fill(plan, lines, available)? {
            Ok(tier) => tier,
            Err(tie) => return tie,
        };
        left = left.checked_sub(tier.taken)?;
        let number = (tiers.len() > 1).then_some(Number::new(*number).ok()?);
        let explanation = Explanation { plan, key: &tier.key, tier: number, available, taken: tier.taken };
        for line in &tier.weightless {
            *awards.get_mut(*line)? = Some(explanation.weightless(*line)?);
        }
        for stake in &tier.stakes {
            *awards.get_mut(stake.line)? = Some(explanation.award(stake, &tier.first, &tier.level)?);
        }
    }
    let ore = left.checked_mul(plan.unit)?;
    let odd = u64::try_from(plan.request.pot.ore()).ok()?.checked_sub(plan.pot.checked_mul(plan.unit)?)?;
    let left = Money::new(i64::try_from(ore.checked_add(odd)?).ok()?).ok()?;
    Some(Allocation::Settled { awards: awards.into_iter().collect::<Option<_>>()?, left })
}

fn lower(line: &Line<'_>) -> Option<u64> {
    u64::try_from(line.bounds.lower).ok()
}

/// A tier that has been filled.
struct Tier<N> {
    key: Key<N>,
    stakes: Vec<Stake<N>>,
    /// The lines without a weight.
    weightless: Vec<usize>,
    /// The factor with all stakes in.
    first: Level<N>,
    /// The factor with those that stay.
    level: Level<N>,
    taken: u64,
}

impl<N: Whole> Tier<N> {
    /// Fills the tier of these lines from what is available; the error is a tie.
    fn fill(plan: &Plan<'_>, lines: &[usize], available: u64) -> Option<Result<Self, Option<Allocation>>> {
        let key = Key::<N>::new(plan, lines)?;
        let (mut stakes, mut weightless) = (Vec::with_capacity(lines.len()), Vec::new());
        let mut fixed = 0_u64;
        for index in lines {
            let line = plan.lines.get(*index)?;
            let weight = key.weight(plan, *index)?;
            if weight.is_zero() {
                weightless.push(*index);
                fixed = fixed.checked_add(lower(line)?)?;
            } else {
                stakes.push(stake(*index, weight, line, plan.pot)?);
            }
        }
        let available = available.checked_sub(fixed)?;
        let tie = |stakes: &[Stake<N>], tie: &Tie| Some(Err(tie_of(plan, stakes, tie)));
        let first = Level::new(&stakes, amount(&stakes, available))?;
        if let Err(equals) = keep_minimum(&mut stakes, available, plan.minimum)? {
            return tie(&stakes, &equals);
        }
        let amount = amount(&stakes, available);
        let level = if stakes.iter().any(|stake| stake.is_out) { Level::new(&stakes, amount)? } else { first.clone() };
        if let Err(equals) = round(plan.request.method, &mut stakes, &level, amount)? {
            return tie(&stakes, &equals);
        }
        Some(Ok(Self { key, stakes, weightless, first, level, taken: fixed.checked_add(amount)? }))
    }
}

/// What stakes take of what is available: all of it, or as much as their upper bounds let them.
fn amount<N>(stakes: &[Stake<N>], available: u64) -> u64 {
    stakes.iter().fold(0_u64, |sum, stake| sum.saturating_add(stake.upper)).min(available)
}

fn stake<N>(index: usize, weight: N, line: &Line<'_>, pot: u64) -> Option<Stake<N>> {
    let upper = u64::try_from(line.bounds.upper).ok().filter(|upper| *upper < pot).unwrap_or(NO_UPPER);
    Some(Stake {
        line: index,
        weight,
        lower: lower(line)?,
        upper,
        lot: line.lot,
        is_out: false,
        stay: None,
        last_unit: None,
        units: 0,
    })
}

fn tie_of<N>(plan: &Plan<'_>, stakes: &[Stake<N>], tie: &Tie) -> Option<Allocation> {
    let id = |index: &usize| Some(plan.lines.get(stakes.get(*index)?.line)?.claim.id.clone());
    Some(Allocation::Tie {
        between: tie.between.iter().map(id).collect::<Option<_>>()?,
        places: Number::new(i64::try_from(tie.places).ok()?).ok()?,
    })
}
