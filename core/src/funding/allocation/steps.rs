//! How an award came about, as data.

use super::{RoundingMethod, Weight};
use crate::funding::Fraction;
use crate::{Money, Number, Share};
use serde::{Deserialize, Serialize};

/// One step on the way from a claim to its award.
///
/// The texts of [`Award::explain`](crate::Award::explain) are made from exactly these values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum AllocationStep {
    /// What one criterion gives. The parts of all criteria make the entitlement.
    Criterion {
        /// The id of the criterion; `weight` where the request names none.
        criterion: String,
        /// What the criterion is called.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        name: Option<String>,
        /// The criterion's slice of the pot.
        share: Share,
        /// The claim's value in it.
        value: Weight,
        /// The sum of the values of the claim's tier.
        total: Fraction,
        /// Share × value ÷ total; 0 where the total is.
        part: Fraction,
    },
    /// The tier that the claim belongs to, where there are several.
    Tier {
        /// The number of the tier.
        tier: Number,
        /// What the tier could use, in øre: what earlier tiers left, less the lower bounds of later ones.
        available: Money,
        /// What the tier took of it, in øre.
        taken: Money,
    },
    /// The claim has no weight in any criterion, so it gets its lower bound and no more.
    NoWeight {},
    /// What the claim gets by weight, exactly.
    Proportional {
        /// Weight × the factor that all claims of the tier share, in øre.
        exact: Fraction,
    },
    /// A bound that the proportional share is moved to.
    Bound {
        /// Which bound it is.
        bound: Bound,
        /// The bound in øre, in whole units.
        amount: Money,
        /// Of a guarantee: the share of last year's award that it keeps within.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        share: Option<Share>,
        /// Of a guarantee: last year's award.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_year: Option<Money>,
    },
    /// Nothing is paid, because the most that it could be lies below the minimum payout.
    BelowMinimum {
        /// The minimum payout in øre, in whole units.
        minimum: Money,
        /// What it could have been, in øre: its proportional share with all claims in, or its upper bound.
        exact: Fraction,
        /// The upper bound, where it is that which lies below the minimum.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bound: Option<Bound>,
    },
    /// The exact share becomes a whole number of units.
    Rounding {
        /// How.
        method: RoundingMethod,
        /// What it was, in øre.
        exact: Fraction,
        /// What it became, in øre.
        amount: Money,
    },
    /// Equals competed for too few places, and the draw decided.
    Lot {
        /// How many equals there were.
        between: Number,
        /// How many places there were.
        places: Number,
        /// Whether the claim won one.
        won: bool,
    },
}

/// A bound of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Bound {
    /// The claim's floor.
    Floor,
    /// The least share of last year's award.
    AtLeast,
    /// The minimum payout, to which a lower bound below it is raised.
    MinimumPayout,
    /// The claim's cap.
    Cap,
    /// What was asked for.
    Asked,
    /// The greatest share of last year's award.
    AtMost,
}
