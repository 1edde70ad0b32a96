//! Requests: a pot, a key and the claims on it.

use super::Weight;
use crate::json;
use crate::{Error, Limits, Money, Number, Share};
use serde::{Deserialize, Serialize};

/// A pot to share out, the key to share it by, and the claims on it.
///
/// Only the pot and the claims are needed. The answer never depends on the order of the
/// lists or on the spelling of the ids.
///
/// ```
/// use satsing::{Limits, funding::AllocationRequest};
/// let json = br#"{ "pot": 100, "claims": [ { "id": "0301", "weight": 6, "cap": 40 }, { "id": "3203", "weight": "3/7" } ] }"#;
/// let request = AllocationRequest::from_json(json, Limits::REQUEST)?;
/// assert_eq!(request.claims.len(), 2);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllocationRequest {
    /// The version of the document's format; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Number>,
    /// What there is to share out, in øre; 0 or more.
    pub pot: Money,
    /// The least step between two awards, in øre; absent means one øre.
    ///
    /// Every award is a whole number of units; what is left over of the pot is in `left`.
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
    /// The ids of claims in the order in which they were drawn; one list serves every tie.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<String>,
    /// The claims on the pot, each with an id of its own.
    pub claims: Vec<Claim>,
}

impl AllocationRequest {
    /// Reads a request.
    ///
    /// [`Limits::REQUEST`] reads up to 1,000,000 claims.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::FormatTooNew`], [`Error::NotJson`] with line and column for what is
    /// not JSON, and [`Error::Unanswerable`] with the place, as a JSON Pointer, of what is not as it should be.
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        let request: Self = json::read_request(json, limits)?;
        if request.claims.len() > limits.items {
            return Err(Error::too_large("items in a list", limits.items));
        }
        Ok(request)
    }
}

/// One claim on a pot.
///
/// Only the id is required.
///
/// ```
/// use satsing::funding::Claim;
/// let claim = Claim { id: "lia".to_owned(), ..Claim::default() };
/// assert_eq!(claim.weight, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Claim {
    /// Identifies the claim in the request and in the answer.
    pub id: String,
    /// What the claimant is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The value in the criterion called `weight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<Weight>,
    /// The values in the criteria, one for each that is not `equal`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weights: Vec<CriterionValue>,
    /// The least that it gets, in øre; absent means 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<Money>,
    /// The most that it may get, in øre; absent means no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<Money>,
    /// What it asked for, in øre; it never gets more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<Money>,
    /// What it got last year, in øre; the guarantee counts from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_year: Option<Money>,
    /// Its priority: a tier is filled before the next, the smallest number first; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tier: Option<Number>,
}

/// The value of a claim in one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionValue {
    /// The id of the criterion.
    pub criterion: String,
    /// The value, an integer or an exact fraction; 0 or more.
    pub value: Weight,
}

/// Something that a slice of the pot is shared by, such as children, full-time equivalents or travelling time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criterion {
    /// Identifies the criterion; claims refer to it.
    pub id: String,
    /// What the criterion is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its slice of the pot; those of all criteria make 1.
    pub share: Share,
    /// Whether every claim counts the same in it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub equal: bool,
}

/// How far an award may be from last year's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Guarantee {
    /// The least share of last year's award; absent means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Share>,
    /// The greatest share of last year's award; absent means no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Share>,
}

/// How exact shares become whole units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RoundingMethod {
    /// Each exact share rounded down, then one unit more to the largest fractions.
    ///
    /// It is the nearest to the exact shares. A larger pot can cost a claim a unit (the Alabama paradox).
    #[default]
    LargestRemainder,
    /// Each next unit to the largest weight ÷ (units it has + 1). A larger pot never costs anyone anything.
    DHondt,
    /// Each next unit to the largest weight ÷ (2 × units it has + 1). A larger pot never costs anyone anything.
    SainteLague,
}
