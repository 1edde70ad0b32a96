//! From what happened to a claim to the steps of its award.

use super::entitlement::Key;
use super::plan::{Line, Plan};
use super::shares::{Level, Place};
use super::stake::{Draw, Stake};
use super::whole::Whole;
use super::{AllocationStep, Award, Bound};
use crate::funding::Fraction;
use crate::{Money, Number};

/// What all awards of a tier are explained by.
pub(super) struct Explanation<'a, N> {
    pub plan: &'a Plan<'a>,
    pub key: &'a Key<N>,
    /// The number of the tier, where there are several.
    pub tier: Option<Number>,
    /// What the tier could use, in units.
    pub available: u64,
    /// What it took, in units.
    pub taken: u64,
}

impl<N: Whole> Explanation<'_, N> {
    /// The award of a line without a weight: its lower bound.
    pub fn weightless(&self, line: usize) -> Option<Award> {
        let of = self.plan.lines.get(line)?;
        let mut steps = self.beginning(line)?;
        steps.push(AllocationStep::NoWeight {});
        if let Some(bound) = of.bounds.lower_is {
            steps.push(self.bound(of, bound, u64::try_from(of.bounds.lower).ok()?)?);
        }
        let amount = self.money(u64::try_from(of.bounds.lower).ok()?)?;
        Some(Award { id: of.claim.id.clone(), amount, entitlement: Fraction::ZERO, steps })
    }

    /// The award of a stake; `first` is the factor before anyone was taken out, `level` the one that holds.
    pub fn award(&self, stake: &Stake<N>, first: &Level<N>, level: &Level<N>) -> Option<Award> {
        let line = self.plan.lines.get(stake.line)?;
        let unit = self.plan.unit;
        let mut steps = self.beginning(stake.line)?;
        let amount = self.money(stake.units)?;
        if let Some(below) = line.bounds.below_minimum {
            let exact = Fraction::small(below.saturating_mul(unit.into()), 1);
            steps.push(AllocationStep::BelowMinimum { minimum: self.minimum()?, exact, bound: line.bounds.upper_is });
        } else if stake.is_out {
            let exact = first.proportional(&stake.weight, unit);
            steps.push(AllocationStep::BelowMinimum { minimum: self.minimum()?, exact, bound: None });
            steps.extend(lot(stake.stay)?);
        } else {
            steps.extend(lot(stake.stay)?);
            let exact = level.proportional(&stake.weight, unit);
            if level.is_unique {
                steps.push(AllocationStep::Proportional { exact: exact.clone() });
            }
            let (bound, exact) = match level.place(stake) {
                Place::Between => (None, exact),
                Place::Lower => (line.bounds.lower_is.map(|bound| (bound, stake.lower)), self.whole(stake.lower)?),
                Place::Upper => (line.bounds.upper_is.map(|bound| (bound, stake.upper)), self.whole(stake.upper)?),
            };
            if let Some((bound, units)) = bound {
                steps.push(self.bound(line, bound, units)?);
            }
            if level.share(stake)? != (stake.units, N::ZERO) {
                steps.push(AllocationStep::Rounding { method: self.plan.request.method, exact, amount });
            }
            steps.extend(lot(stake.last_unit)?);
        }
        Some(Award {
            id: line.claim.id.clone(),
            amount,
            entitlement: stake.weight.over(1, &self.key.denominator),
            steps,
        })
    }

    /// The part of each criterion, and the tier.
    fn beginning(&self, line: usize) -> Option<Vec<AllocationStep>> {
        // room for the most common steps: proportional, bound, rounding
        let mut steps = Vec::with_capacity(self.plan.columns.len().saturating_add(3));
        for part in self.key.parts(self.plan, line) {
            let (column, value, total, part) = part?;
            let (criterion, name, share) = (column.id.to_owned(), column.name.map(str::to_owned), column.share);
            steps.push(AllocationStep::Criterion { criterion, name, share, value, total, part });
        }
        if let Some(tier) = self.tier {
            let (available, taken) = (self.money(self.available)?, self.money(self.taken)?);
            steps.push(AllocationStep::Tier { tier, available, taken });
        }
        Some(steps)
    }

    fn bound(&self, line: &Line<'_>, bound: Bound, units: u64) -> Option<AllocationStep> {
        let guarantee = self.plan.request.guarantee.unwrap_or_default();
        let share = match bound {
            Bound::AtLeast => guarantee.at_least,
            Bound::AtMost => guarantee.at_most,
            Bound::Floor | Bound::MinimumPayout | Bound::Cap | Bound::Asked => None,
        };
        let last_year = share.and(line.claim.last_year);
        Some(AllocationStep::Bound { bound, amount: self.money(units)?, share, last_year })
    }

    fn minimum(&self) -> Option<Money> {
        self.money(self.plan.minimum)
    }

    fn whole(&self, units: u64) -> Option<Fraction> {
        Some(Fraction::small(u128::from(units).checked_mul(self.plan.unit.into())?, 1))
    }

    fn money(&self, units: u64) -> Option<Money> {
        Money::new(i64::try_from(units.checked_mul(self.plan.unit)?).ok()?).ok()
    }
}

fn lot(draw: Option<Draw>) -> Option<Option<AllocationStep>> {
    let Some(Draw { between, places, won }) = draw else { return Some(None) };
    let number = |count: usize| Number::new(i64::try_from(count).ok()?).ok();
    Some(Some(AllocationStep::Lot { between: number(between)?, places: number(places)?, won }))
}
