//! What was judged and what was not.

use super::RuleIds;
use crate::Because;
use crate::document::record;
use std::sync::Arc;

/// What became of each rule in force: each stands in one list, by its worst item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Coverage {
    /// The rules that hold.
    pub passed: RuleIds,
    /// The rules that do not hold.
    pub failed: Vec<Failed>,
    /// The rules that do not apply to this case.
    pub not_applicable: Vec<NotApplicable>,
    /// The rules that could not be judged.
    pub not_evaluated: Vec<NotEvaluated>,
    /// The general rules that give way to special ones.
    pub overridden: Vec<Overridden>,
    /// How many rules of the programme are not in force on their date.
    pub not_in_force: u32,
}

record!(Coverage {
    passed "passed",
    failed "failed",
    not_applicable "notApplicable",
    not_evaluated "notEvaluated",
    overridden "overridden",
    not_in_force "notInForce",
});

/// A rule that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Failed {
    /// The rule.
    pub rule: Arc<str>,
    /// The fields without which it could not be judged everywhere.
    pub missing: Vec<String>,
}

record!(Failed { rule "rule", missing "missing" });

/// A rule that does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct NotApplicable {
    /// The rule.
    pub rule: Arc<str>,
    /// Why it does not apply.
    pub because: Because,
}

record!(NotApplicable { rule "rule", because "because" });

/// A rule that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct NotEvaluated {
    /// The rule.
    pub rule: Arc<str>,
    /// Why it could not be judged.
    pub because: Because,
    /// The fields that are missing for it.
    pub missing: Vec<String>,
}

record!(NotEvaluated { rule "rule", because "because", missing "missing" });

/// A general rule that gives way to a special one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Overridden {
    /// The general rule.
    pub rule: Arc<str>,
    /// The special rule that wins.
    pub by: Arc<str>,
}

record!(Overridden { rule "rule", by "by" });
