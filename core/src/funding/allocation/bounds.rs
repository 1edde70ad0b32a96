//! The bounds of a claim: the least and the most that it can get, in whole units.

use super::fault::at_least_0;
use super::{Bound, Claim, Guarantee};
use crate::{Error, Money, Share};

/// The bounds of a claim in whole units, cut at what any pot can reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub lower: u64,
    /// `u64::MAX` where there is none.
    pub upper: u64,
    /// The upper bound before it became 0 because it is below the minimum payout; else 0.
    pub below_minimum: u64,
    /// Which bound the lower one is; `None` where it is 0 by itself.
    pub lower_is: Option<Bound>,
    /// Which bound the upper one is; `None` where there is none.
    pub upper_is: Option<Bound>,
}

/// The bounds of a claim in whole units, however large: lower ones rounded up, upper ones down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ExactBounds {
    pub lower: u128,
    lower_is: Option<Bound>,
    pub upper: u128,
    upper_is: Option<Bound>,
    below_minimum: u128,
}

impl ExactBounds {
    /// Works out the bounds of the claim at a position of the request.
    pub fn of(claim: &Claim, position: usize, guarantee: Guarantee, unit: u64, minimum: u64) -> Result<Self, Error> {
        let mut bounds = Self { lower: 0, lower_is: None, upper: u128::MAX, upper_is: None, below_minimum: 0 };
        let given = |amount: Option<Money>, field: &str| {
            amount.map(|amount| at_least_0(amount, format_args!("/claims/{position}/{field}"))).transpose()
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
            if let Some(share) = guarantee.at_least {
                bounds.raise(share_in_units(share, last_year, unit, true), Bound::AtLeast);
            }
            if let Some(share) = guarantee.at_most {
                bounds.lower_to(share_in_units(share, last_year, unit, false), Bound::AtMost);
            }
        }
        bounds.keep_minimum(minimum.into());
        Ok(bounds)
    }

    /// The two bounds that contradict each other, where they cross.
    pub fn crossed(self) -> Option<(Bound, Bound)> {
        (self.lower > self.upper).then_some(self.lower_is.zip(self.upper_is)).flatten()
    }

    /// The same bounds in 64 bits: what exceeds those exceeds every pot.
    pub fn within_reach(self) -> Bounds {
        let units = |units: u128| u64::try_from(units).unwrap_or(u64::MAX);
        Bounds {
            lower: units(self.lower),
            upper: units(self.upper),
            below_minimum: units(self.below_minimum),
            lower_is: self.lower_is,
            upper_is: self.upper_is,
        }
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

    /// Raises a lower bound above 0 to the minimum payout; without one, an upper bound below the minimum becomes 0.
    fn keep_minimum(&mut self, minimum: u128) {
        if self.lower > 0 {
            self.raise(minimum, Bound::MinimumPayout);
        } else if self.upper > 0 && self.upper < minimum {
            self.below_minimum = self.upper;
            self.upper = 0;
        }
    }
}

/// Whole units of an amount, rounded down.
pub(super) fn in_units(amount: u64, unit: u64) -> u64 {
    amount.checked_div(unit).unwrap_or_default()
}

/// A share of an amount in whole units, rounded once, up or down.
fn share_in_units(share: Share, amount: u64, unit: u64, up: bool) -> u128 {
    // every factor is below 2^53, so both products fit
    let part = u128::from(share.numerator().unsigned_abs()).saturating_mul(amount.into());
    let divisor = u128::from(share.denominator().unsigned_abs()).saturating_mul(unit.into());
    // dividing in 64 bits takes a fraction of the time
    let (whole, rest) = match (u64::try_from(part), u64::try_from(divisor)) {
        (Ok(part), Ok(divisor)) => {
            (part.checked_div(divisor).map(u128::from), part.checked_rem(divisor).map(u128::from))
        }
        _ => (part.checked_div(divisor), part.checked_rem(divisor)),
    };
    let is_next = up && rest.is_some_and(|rest| rest > 0);
    whole.unwrap_or_default().saturating_add(is_next.into())
}
