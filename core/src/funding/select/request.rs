//! Requests of selections.

use crate::json;
use crate::{Error, Limits, Number};
use serde::{Deserialize, Serialize};

/// Who applied for how many seats, and what the selection must respect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SelectionRequest {
    /// The version of the document's format; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Number>,
    /// How many can be chosen, 0 or more.
    pub seats: Number,
    /// How many seats each region is guaranteed where it has applicants; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_region: Option<Number>,
    /// The groups that are guaranteed seats, such as small municipalities and large ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupMinimum>,
    /// Ids of applicants in the order in which they were drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<String>,
    /// Ids of regions in the order in which they were drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub region_lots: Vec<String>,
    /// Those who applied.
    pub applicants: Vec<Applicant>,
}

/// A group of applicants that is guaranteed seats.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupMinimum {
    /// Names the group.
    pub id: String,
    /// How many seats it is guaranteed where it has as many applicants; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Number>,
}

/// One who applied for a seat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Applicant {
    /// Names the applicant.
    pub id: String,
    /// The name for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The region that the applicant belongs to; either all have one or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The place in the ranking, smaller first; equal ranks are equal, and either all have one or none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<Number>,
    /// The groups that the applicant belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
}

impl SelectionRequest {
    /// The most that the groups' minimums, each plus one, may multiply to.
    ///
    /// Finding the best selection looks at every way in which groups can still lack seats. Four groups with seven
    /// seats each come to 4,096.
    pub const MOST_COMBINATIONS: usize = 4_096;

    /// The most steps that a selection with groups may take, which is about a second.
    ///
    /// They are counted before anyone is chosen, as if nothing were settled early: the combinations, times the seats
    /// that groups are guaranteed (or the most that a region has, if that is fewer), times the kinds of applicants, by
    /// region and groups, times the same counted rank by rank.
    pub const MOST_STEPS: usize = 500_000_000;

    /// Reads a request; [`Limits::REQUEST`] is what most callers want.
    ///
    /// # Errors
    /// [`Error::NotJson`] with line and column for anything that is not a request, an unknown field included;
    /// [`Error::FormatTooNew`]; [`Error::TooLarge`] over the limit of bytes.
    pub fn from_json(bytes: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(bytes, limits)
    }
}
