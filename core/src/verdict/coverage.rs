//! What was judged and what was not.

use crate::check::{NotApplicableReason, NotEvaluatedReason};
use serde::{Deserialize, Serialize};

/// The result of each rule in force: each is in one list, by its worst item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Coverage {
    /// The rules that the case meets.
    pub passed: Vec<String>,
    /// The rules that the case breaks.
    pub failed: Vec<Failed>,
    /// The rules that do not apply to this case.
    pub not_applicable: Vec<NotApplicable>,
    /// The rules that could not be judged.
    pub not_evaluated: Vec<NotEvaluated>,
    /// The general rules that special ones override.
    pub overridden: Vec<Overridden>,
    /// The number of rules that are not in force on their date.
    pub not_in_force: i64,
}

/// A rule that the case breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Failed {
    /// The rule.
    pub rule: String,
    /// The fields that are missing to judge its other items.
    pub missing: Vec<String>,
}

/// A rule that does not apply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotApplicable {
    /// The rule.
    pub rule: String,
    /// Why it does not apply.
    pub because: NotApplicableReason,
}

/// A rule that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotEvaluated {
    /// The rule.
    pub rule: String,
    /// Why it could not be judged.
    pub because: NotEvaluatedReason,
    /// The fields that are missing to judge it.
    pub missing: Vec<String>,
    /// The parameter without a known value, where that is why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
}

/// A general rule that a special one overrides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Overridden {
    /// The general rule.
    pub rule: String,
    /// The special rule.
    pub by: String,
}
