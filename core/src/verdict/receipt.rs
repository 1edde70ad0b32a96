//! The receipt of a verdict, by which a case can be judged again in the same way.

use super::AcceptanceTold;
use crate::Date;
use serde::{Deserialize, Serialize};

/// Which rules a case was judged by, and by which dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Receipt {
    /// The library and its version.
    pub engine: String,
    /// The programme, by the id of its pack.
    pub programme: String,
    /// The edition of the programme's rules; absent where none was in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<String>,
    /// The SHA-256 of the pack and what it includes, in lower-case hexadecimal.
    pub pack_hash: String,
    /// The SHA-256 of the case's canonical JSON; only when asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_hash: Option<String>,
    /// Whether the case was checked as a draft.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
    /// The acceptances that the case was checked with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acceptances: Vec<AcceptanceTold>,
    /// The dates that decided.
    pub dates: ReceiptDates,
}

/// The dates that decided which rules count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceiptDates {
    /// The day of the decision, where the case or the caller stated it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Date>,
    /// The first day of the period, where the case stated it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Date>,
    /// The day of the check, where the caller gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<Date>,
}
