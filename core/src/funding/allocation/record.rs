//! The record of an allocation, from which the steps of an award are made when they are asked for.

use super::draw::{Draw, draw_of};
use super::plan::{Board, Line, Plan};
use super::shares::{Level, Place};
use super::solve::{Filled, Tier};
use super::stake::Stake;
use super::steps::StepSource;
use super::whole::Whole;
use super::{Allocation, AllocationStep, Award, Bound, Steps};
use crate::funding::Fraction;
use crate::{Money, Number};
use std::sync::Arc;

/// An allocated pot, with all that explains its awards.
#[derive(Debug)]
struct Record<N> {
    /// The pot as it was given.
    pot: Money,
    board: Board,
    tiers: Vec<Tier<N>>,
    /// The position of each line.
    at: Vec<At>,
}

/// The position of a line: its tier, and its stake there if it has one.
#[derive(Debug, Clone, Copy, Default)]
struct At {
    tier: usize,
    stake: Option<usize>,
}

/// The answer with the awards of an allocated pot.
pub(super) fn settled<N: Whole>(plan: Plan<'_>, filled: Filled<N>) -> Option<Allocation> {
    let Plan { request, claims, board } = plan;
    let odd = u64::try_from(request.pot.ore()).ok()?.checked_sub(board.pot.checked_mul(board.unit)?)?;
    let left = board.unit.checked_mul(filled.left)?.checked_add(odd)?;
    let left = Money::new(i64::try_from(left).ok()?).ok()?;
    let mut at = vec![At::default(); board.lines.len()];
    for (tier, filled) in filled.tiers.iter().enumerate() {
        for (index, stake) in filled.stakes.iter().enumerate() {
            *at.get_mut(stake.line)? = At { tier, stake: Some(index) };
        }
        for line in &filled.weightless {
            *at.get_mut(*line)? = At { tier, stake: None };
        }
    }
    let record = Arc::new(Record { pot: request.pot, board, tiers: filled.tiers, at });
    let steps: Arc<dyn StepSource> = record.clone();
    let mut awards = Vec::with_capacity(claims.len());
    for (line, claim) in claims.into_iter().enumerate() {
        let (tier, stake) = record.find(line)?;
        let (units, entitlement) = match stake {
            Some(stake) => (stake.units, stake.weight.over(1, &tier.key.denominator)),
            None => (record.board.lines.get(line)?.bounds.lower, Fraction::ZERO),
        };
        let steps = Steps::from_source(Arc::clone(&steps), line);
        awards.push(Award { id: claim.id.clone(), amount: record.money(units)?, entitlement, steps });
    }
    Some(Allocation::Settled { awards, left })
}

impl<N: Whole> StepSource for Record<N> {
    fn steps(&self, line: usize) -> Vec<AllocationStep> {
        // every number here was worked out before, so none is out of range
        self.written(line).unwrap_or_default()
    }
}

impl<N: Whole> Record<N> {
    fn find(&self, line: usize) -> Option<(&Tier<N>, Option<&Stake<N>>)> {
        let at = self.at.get(line)?;
        let tier = self.tiers.get(at.tier)?;
        Some((tier, at.stake.and_then(|stake| tier.stakes.get(stake))))
    }

    fn written(&self, line: usize) -> Option<Vec<AllocationStep>> {
        let (tier, stake) = self.find(line)?;
        let mut steps = Vec::new();
        for part in tier.key.parts(&self.board, line) {
            let (column, value, total, part) = part?;
            let (criterion, name) = (column.id.clone(), column.name.clone());
            steps.push(AllocationStep::Criterion { criterion, name, share: column.share, value, total, part });
        }
        let available = self.money(self.board.pot)?;
        if self.pot != available {
            steps.push(AllocationStep::WholeUnits { unit: self.money(1)?, pot: self.pot, available });
        }
        if self.tiers.len() > 1 {
            steps.push(self.tier(tier)?);
        }
        let of = self.board.lines.get(line)?;
        match stake {
            None => {
                steps.push(AllocationStep::NoWeight {});
                if let Some(bound) = of.bounds.lower_is {
                    steps.push(self.bound(of, bound, of.bounds.lower)?);
                }
            }
            Some(stake) => {
                let stay = draw_of(&tier.stays, line);
                if of.bounds.below_minimum > 0 {
                    steps.push(self.below_minimum(self.whole(of.bounds.below_minimum)?, of.bounds.upper_is)?);
                } else if stake.is_out {
                    steps.push(self.below_minimum(tier.first.proportional(&stake.weight, self.board.unit), None)?);
                    steps.extend(lot(stay)?);
                } else {
                    steps.extend(lot(stay)?);
                    self.share(of, stake, tier, &mut steps)?;
                    steps.extend(lot(draw_of(&tier.last_units, line))?);
                }
            }
        }
        Some(steps)
    }

    /// The step of a tier, where there are several: what it could use, and what it took.
    fn tier(&self, tier: &Tier<N>) -> Option<AllocationStep> {
        let taken_before = self.board.pot.checked_sub(tier.kept_back)?.checked_sub(tier.available)?;
        Some(AllocationStep::Tier {
            tier: Number::new(tier.number).ok()?,
            taken_before: self.money(taken_before)?,
            kept_back: self.money(tier.kept_back)?,
            available: self.money(tier.available)?,
            taken: self.money(tier.taken)?,
        })
    }

    /// Adds the steps from the proportional share to the amount.
    fn share(&self, of: &Line, stake: &Stake<N>, tier: &Tier<N>, steps: &mut Vec<AllocationStep>) -> Option<()> {
        let level = &tier.level;
        let exact = level.proportional(&stake.weight, self.board.unit);
        if level.is_unique {
            let entitlement = stake.weight.over(1, &tier.key.denominator);
            let entitled = entitlement.of(self.money(tier.available)?);
            steps.push(AllocationStep::Proportional { entitled, exact: exact.clone() });
        }
        let (bound, exact) = match reported_place(stake, level) {
            Place::Between => (None, exact),
            Place::Lower => (of.bounds.lower_is.map(|bound| (bound, stake.lower)), self.whole(stake.lower)?),
            Place::Upper => (of.bounds.upper_is.map(|bound| (bound, stake.upper)), self.whole(stake.upper)?),
        };
        if let Some((bound, units)) = bound {
            steps.push(self.bound(of, bound, units)?);
        }
        if level.share(stake)? != (stake.units, N::ZERO) {
            let (method, amount) = (self.board.method, self.money(stake.units)?);
            steps.push(AllocationStep::Rounding { method, exact, amount });
        }
        Some(())
    }

    fn bound(&self, of: &Line, bound: Bound, units: u64) -> Option<AllocationStep> {
        let share = match bound {
            Bound::AtLeast => self.board.guarantee.at_least,
            Bound::AtMost => self.board.guarantee.at_most,
            Bound::Floor | Bound::MinimumPayout | Bound::Cap | Bound::Asked => None,
        };
        let last_year = share.and(of.last_year);
        Some(AllocationStep::Bound { bound, amount: self.money(units)?, share, last_year })
    }

    fn below_minimum(&self, exact: Fraction, bound: Option<Bound>) -> Option<AllocationStep> {
        Some(AllocationStep::BelowMinimum { minimum: self.money(self.board.minimum)?, exact, bound })
    }

    fn whole(&self, units: u64) -> Option<Fraction> {
        Some(Fraction::small(u128::from(units).checked_mul(self.board.unit.into())?, 1))
    }

    fn money(&self, units: u64) -> Option<Money> {
        Money::new(i64::try_from(units.checked_mul(self.board.unit)?).ok()?).ok()
    }
}

/// Whether a share is at a bound or between them, as the steps report it.
///
/// Where the factor is not unique, a share between equal bounds is at both, and the lower one is reported if there is one.
fn reported_place<N: Whole>(stake: &Stake<N>, level: &Level<N>) -> Place {
    match stake.lower {
        _ if level.is_unique || stake.has_room() => level.place(stake),
        0 => Place::Upper,
        _ => Place::Lower,
    }
}

fn lot(draw: Option<Draw>) -> Option<Option<AllocationStep>> {
    let Some(Draw { between, places, won, .. }) = draw else { return Some(None) };
    let number = |count: usize| Number::new(i64::try_from(count).ok()?).ok();
    Some(Some(AllocationStep::Lot { between: number(between)?, places: number(places)?, won }))
}
