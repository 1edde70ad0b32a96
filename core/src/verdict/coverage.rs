//! What was judged and what was not.

use crate::check::{NotApplicableReason, NotEvaluatedReason};
use serde::{Deserialize, Serialize};

/// What became of each rule in force: each stands in one list, by its worst item.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Coverage {
    /// The rules that hold.
    pub passed: Vec<String>,
    /// The rules that do not hold.
    pub failed: Vec<Failed>,
    /// The rules that do not apply to this case.
    pub not_applicable: Vec<NotApplicable>,
    /// The rules that could not be judged.
    pub not_evaluated: Vec<NotEvaluated>,
    /// The general rules that give way to special ones.
    pub overridden: Vec<Overridden>,
    /// How many rules of the programme are not in force on their date.
    pub not_in_force: i64,
}

/// A rule that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Failed {
    /// The rule.
    pub rule: String,
    /// The fields without which it could not be judged everywhere.
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
    /// The fields that are missing for it.
    pub missing: Vec<String>,
    /// The parameter that is in no known source, where that is why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
}

/// A general rule that gives way to a special one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Overridden {
    /// The general rule.
    pub rule: String,
    /// The special rule that wins.
    pub by: String,
}
