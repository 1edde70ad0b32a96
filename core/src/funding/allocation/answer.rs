//! The result of an allocation: who gets how much, that a draw is needed, or that it is impossible.

use super::Steps;
use crate::funding::Fraction;
use crate::json;
use crate::json::tagged;
use crate::{Error, Limits, Money, Number};
use serde::{Deserialize, Serialize};

tagged! {
    "outcome",
    /// How a pot is shared out, or why it cannot be.
    ///
    /// Where it is settled, the awards and what is left always make the pot, to the øre.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum Allocation {
        /// Every claim has its award.
        Settled {
            /// One award for each claim, by id, also where it is 0.
            awards: Vec<Award>,
            /// The pot less all awards.
            left: Money,
        },
        /// Equals compete for too few places, and lots must be drawn between them.
        ///
        /// The request is answered when it is asked again with the drawn ids in its `lots`.
        Tie {
            /// The ids of the equals that are not drawn, in order.
            between: Vec<String>,
            /// How many of them win.
            places: Number,
        },
        /// The bounds cannot all be met.
        Infeasible {
            /// The sum of the claims' lower bounds, in øre.
            needed: Money,
            /// What there is for them, in øre: the pot, or their upper bounds.
            available: Money,
            /// The ids of the claims whose bounds cannot be met, in order.
            claims: Vec<String>,
        },
    }
}

/// What one claim gets, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Award {
    /// The id of the claim.
    pub id: String,
    /// What it gets, in øre; a whole number of units.
    pub amount: Money,
    /// Its part of its tier by the criteria alone, before any bound: the sum over the criteria of share × value ÷ total.
    pub entitlement: Fraction,
    /// How the amount was reached, step by step.
    pub steps: Steps,
}

impl Award {
    /// Reads an award back from its JSON.
    ///
    /// # Errors
    /// As [`AllocationRequest::from_json`](crate::funding::AllocationRequest::from_json).
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(json, limits)
    }
}
