//! Requests for trees of pots, in which an award of one level is a pot of the next.

use super::{AllocationRequest, Claim, Criterion, Guarantee, RoundingMethod};
use crate::json;
use crate::{Error, Limits, Money, Number};
use serde::{Deserialize, Serialize};

/// A pot that is shared out in several levels, each by its own key.
///
/// One pot is the top; every other is fed by a claim of a pot above it, and shares out what that claim is awarded. So
/// the state shares its pot out to the counties, a county to kindergarten and school, a forum to the regions by full-time
/// equivalents, geography and special challenges, and a region to owners and partners.
///
/// ```
/// use satsing::{Limits, funding::PotTree};
/// let json = br#"{ "pot": 1000, "pots": [
///     { "id": "state", "claims": [ { "id": "03", "weight": 7 }, { "id": "32", "weight": 3 } ] },
///     { "id": "oslo", "fedBy": { "pot": "state", "claim": "03" }, "claims": [ { "id": "0301", "weight": 1 } ] } ] }"#;
/// assert_eq!(PotTree::from_json(json, Limits::REQUEST)?.pots.len(), 2);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PotTree {
    /// The version of the document's format; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Number>,
    /// What the top has to share out, in øre; 0 or more.
    pub pot: Money,
    /// The pots, in any order.
    pub pots: Vec<Pot>,
}

impl PotTree {
    /// Reads a tree.
    ///
    /// # Errors
    /// As [`AllocationRequest::from_json`].
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        let tree: Self = json::read_request(json, limits)?;
        let claims = tree.pots.iter().map(|pot| pot.claims.len());
        if claims.chain([tree.pots.len()]).any(|count| count > limits.items) {
            return Err(Error::too_large("items in a list", limits.items));
        }
        Ok(tree)
    }
}

/// One pot of a tree, with the key that it is shared out by.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pot {
    /// Identifies the pot in the tree.
    pub id: String,
    /// What the pot is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The basis of the key, such as a section of a regulation or a long-term plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<String>,
    /// The claim whose award the pot holds; absent for the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fed_by: Option<PotSource>,
    /// The least step between two awards, in øre; absent means one øre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Money>,
    /// How exact shares become whole units; absent means `largestRemainder`.
    #[serde(default)]
    pub method: RoundingMethod,
    /// What the pot is shared by; none means one criterion called `weight` with the share 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<Criterion>,
    /// How far an award may be from last year's, for the claims that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guarantee: Option<Guarantee>,
    /// The least amount that is paid at all, in øre; absent means that any amount is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_payout: Option<Money>,
    /// The ids of claims in the order in which they were drawn; one list serves every tie of the pot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<String>,
    /// The claims on the pot, each with an id of its own in the pot.
    pub claims: Vec<Claim>,
}

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PotSource {
    /// The id of the pot above.
    pub pot: String,
    /// The id of the claim on it.
    pub claim: String,
}
