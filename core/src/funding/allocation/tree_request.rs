//! A tree of pots: what is shared out at one level is the pot of the next.

use super::{AllocationRequest, Claim, Criterion, Guarantee, RoundingMethod};
use crate::document::record;
use crate::json;
use crate::{Error, Limits, Money, Number};

/// A pot that is shared out in several levels, each by its own key.
///
/// One pot is the top; every other is fed by a claim of a pot above it, and shares out what that claim is awarded. So
/// the state shares its pot out to the counties, a county to kindergarten and school, a forum to the regions by full-time
/// equivalents, geography and special challenges, and a region to owners and partners.
///
/// ```
/// use satsing::{Limits, PotTree};
/// let json = br#"{ "pot": 1000, "pots": [
///     { "id": "state", "claims": [ { "id": "03", "weight": 7 }, { "id": "32", "weight": 3 } ] },
///     { "id": "oslo", "fedBy": { "pot": "state", "claim": "03" }, "claims": [ { "id": "0301", "weight": 1 } ] } ] }"#;
/// assert_eq!(PotTree::from_json(json, Limits::REQUEST)?.pots.len(), 2);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct PotTree {
    /// The version of the document's format; absent means 1.
    pub format: Option<Number>,
    /// What the top has to share out, in øre; 0 or more.
    pub pot: Money,
    /// The pots, in any order.
    pub pots: Vec<Pot>,
}

record!(PotTree { format "format", pot "pot", pots "pots" });

impl PotTree {
    /// Reads a tree.
    ///
    /// # Errors
    /// As [`AllocationRequest::from_json`].
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        let tree: Self = json::read_request(json, limits)?;
        let claims = tree.pots.iter().map(|pot| pot.claims.len());
        if claims.chain([tree.pots.len()]).any(|count| count > limits.items) {
            return Err(Error::TooLarge { limit: "items in a list", most: limits.items });
        }
        Ok(tree)
    }
}

/// One pot of a tree, with the key that it is shared out by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Pot {
    /// Identifies the pot in the tree.
    pub id: String,
    /// What the pot is called.
    pub name: Option<String>,
    /// What the key rests on, such as a section of a regulation or a long-term plan.
    pub rests_on: Option<String>,
    /// The claim whose award the pot holds; absent for the top.
    pub fed_by: Option<PotSource>,
    /// As [`AllocationRequest::unit`].
    pub unit: Option<Money>,
    /// As [`AllocationRequest::method`].
    #[cfg_attr(feature = "schema", schemars(default))]
    pub method: RoundingMethod,
    /// As [`AllocationRequest::criteria`].
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub criteria: Vec<Criterion>,
    /// As [`AllocationRequest::guarantee`].
    pub guarantee: Option<Guarantee>,
    /// As [`AllocationRequest::minimum_payout`].
    pub minimum_payout: Option<Money>,
    /// As [`AllocationRequest::lots`].
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub lots: Vec<String>,
    /// The claims on the pot, each with an id of its own in the pot.
    pub claims: Vec<Claim>,
}

record!(Pot {
    id "id",
    name "name",
    rests_on "restsOn",
    fed_by "fedBy",
    unit "unit",
    method "method" or_default,
    criteria "criteria" if_any,
    guarantee "guarantee",
    minimum_payout "minimumPayout",
    lots "lots" if_any,
    claims "claims",
});

impl Pot {
    /// The request that shares an amount out by the pot's key.
    pub(super) fn request(&self, pot: Money) -> AllocationRequest {
        AllocationRequest {
            format: None,
            pot,
            unit: self.unit,
            method: self.method,
            criteria: self.criteria.clone(),
            guarantee: self.guarantee,
            minimum_payout: self.minimum_payout,
            lots: self.lots.clone(),
            claims: self.claims.clone(),
        }
    }
}

/// Where a pot's money comes from: a claim of a pot above it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct PotSource {
    /// The id of the pot above.
    pub pot: String,
    /// The id of the claim on it.
    pub claim: String,
}

record!(PotSource { pot "pot", claim "claim" });
