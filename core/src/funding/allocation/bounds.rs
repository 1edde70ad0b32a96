//! The least and the most that a claim can get, in whole units.

use super::plan::at_least_0;
use super::{Bound, Claim, Guarantee};
use crate::{Error, Money, Share};

/// The bounds of a claim in whole units: lower ones rounded up, upper ones down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub lower: u128,
    /// Which bound the lower one is; `None` where it is 0 by itself.
    pub lower_is: Option<Bound>,
    pub upper: u128,
    /// Which bound the upper one is; `None` where there is none.
    pub upper_is: Option<Bound>,
    /// An upper bound that became 0 because it lies below the minimum payout.
    pub below_minimum: Option<u128>,
}

/// An upper bound where there is none.
pub(super) const UNBOUNDED: u128 = u128::MAX;

impl Bounds {
    /// Works out the bounds of the claim at a position of the request.
    pub fn of(
        claim: &Claim,
        position: usize,
        guarantee: Option<Guarantee>,
        unit: u64,
        minimum: u64,
    ) -> Result<Self, Error> {
        let mut bounds = Self { lower: 0, lower_is: None, upper: UNBOUNDED, upper_is: None, below_minimum: None };
        let given = |amount: Option<Money>, field: &str| {
            amount.map(|amount| at_least_0(amount, || format!("/claims/{position}/{field}"))).transpose()
        };
        if let Some(floor) = given(claim.floor, "floor")? {
            bounds.raise(floor.div_ceil(unit).into(), Bound::Floor);
        }
        if let Some(cap) = given(claim.cap, "cap")? {
            bounds.lower_to(in_units(cap, unit).into(), Bound::Cap);
        }
        if let Some(asked) = given(claim.asked, "asked")? {
            bounds.lower_to(in_units(asked, unit).into(), Bound::Asked);
        }
        if let Some(last_year) = given(claim.last_year, "lastYear")? {
            let guarantee = guarantee.unwrap_or_default();
            if let Some(share) = guarantee.at_least {
                bounds.raise(share_in_units(share, last_year, unit, u128::div_ceil), Bound::AtLeast);
            }
            if let Some(share) = guarantee.at_most {
                let down = |amount: u128, by: u128| amount.checked_div(by).unwrap_or_default();
                bounds.lower_to(share_in_units(share, last_year, unit, down), Bound::AtMost);
            }
        }
        bounds.keep_minimum(minimum.into());
        Ok(bounds)
    }

    fn raise(&mut self, to: u128, bound: Bound) {
        if to > self.lower {
            (self.lower, self.lower_is) = (to, Some(bound));
        }
    }

    fn lower_to(&mut self, to: u128, bound: Bound) {
        if to < self.upper {
            (self.upper, self.upper_is) = (to, Some(bound));
        }
    }

    /// A promise is raised to the minimum payout; where nothing is promised, less than the minimum is nothing.
    fn keep_minimum(&mut self, minimum: u128) {
        if self.lower > 0 {
            self.raise(minimum, Bound::MinimumPayout);
        } else if self.upper > 0 && self.upper < minimum {
            self.below_minimum = Some(self.upper);
            self.upper = 0;
        }
    }
}

/// Whole units of an amount, rounded down.
pub(super) fn in_units(amount: u64, unit: u64) -> u64 {
    amount.checked_div(unit).unwrap_or_default()
}

/// A share of an amount in whole units, rounded once.
fn share_in_units(share: Share, amount: u64, unit: u64, divide: fn(u128, u128) -> u128) -> u128 {
    // every factor is below 2^53, so both products fit
    let part = u128::from(share.numerator().unsigned_abs()).saturating_mul(amount.into());
    divide(part, u128::from(share.denominator().unsigned_abs()).saturating_mul(unit.into()))
}
