//! What a comparison says: plain data, with words for people.

use crate::Date;
use crate::verdict::FindingSource;
use serde::{Deserialize, Serialize};

/// What has changed between two programmes, or between two days of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comparison {
    /// The version of the document's format.
    pub format: i64,
    /// What was compared.
    pub before: ComparedSide,
    /// With what.
    pub after: ComparedSide,
    /// All that has changed: rules in the order of the packs, then codes, numbers, amounts and fields.
    pub changes: Vec<Change>,
    /// How many rules are in force on both days and say the same of the same cases.
    pub unchanged_rules: i64,
}

/// One of the two programmes of a comparison, on its day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ComparedSide {
    /// The id of the programme.
    pub programme: String,
    /// What it is called.
    pub title: String,
    /// The edition in force on the day.
    pub edition: String,
    /// The day.
    pub on: Date,
    /// The SHA-256 of its pack and what it includes.
    pub pack_hash: String,
}

/// One thing that has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Change {
    /// What sort of thing it is.
    pub of: ChangedThing,
    /// The id of the rule, parameter or amount, or the path of the field.
    pub id: String,
    /// Whether it is new, gone or changed.
    pub change: ChangeKind,
    /// The part of the case that it is about, as a path; absent where it is about no field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What it is called.
    pub title: String,
    /// What of it is new, gone or changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aspects: Vec<ChangedAspect>,
    /// The text that it stood in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_before: Option<FindingSource>,
    /// The text that it stands in now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_after: Option<FindingSource>,
    /// The same in whole sentences.
    pub text: String,
}

/// What sort of thing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum ChangedThing {
    /// A rule.
    Rule,
    /// The codes that rules demand of a field.
    Codes,
    /// A number or a date that rules use.
    Parameter,
    /// An amount of the programme.
    Amount,
    /// A field that rules read.
    Field,
}

/// Whether something is new, gone or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ChangeKind {
    /// It was not there before.
    New,
    /// It is there no longer.
    Gone,
    /// It is there still, but not the same.
    Changed,
}

/// One aspect of what has changed, as a reader sees it before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChangedAspect {
    /// Which aspect.
    pub aspect: AspectKind,
    /// What it was; absent where there was none, or no words for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

impl ChangedAspect {
    pub(super) fn new(aspect: AspectKind, before: Option<String>, after: Option<String>) -> Self {
        Self { aspect, before, after }
    }
}

/// Which aspect of a thing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum AspectKind {
    /// What it is called.
    Title,
    /// How much a breach weighs.
    Level,
    /// Whether the rule quotes a text that binds or follows from the data.
    Basis,
    /// Which cases a rule applies to.
    Conditions,
    /// What a rule demands.
    Demand,
    /// The codes that are accepted or demanded.
    Codes,
    /// What a rule says of a breach.
    Text,
    /// A number, a date or the figures of an amount.
    Value,
    /// Whether a field must be filled in.
    Required,
    /// What sort of value a field holds.
    FieldType,
    /// The text that it stands in.
    Source,
    /// The rule that it gives way to.
    GivesWay,
}
