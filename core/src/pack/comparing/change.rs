//! The result of a comparison: plain data, with texts for people.

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
    /// The first side.
    pub before: ComparedSide,
    /// The second side.
    pub after: ComparedSide,
    /// All that has changed: rules in the order of the packs, then codes, numbers, amounts and fields.
    pub changes: Vec<Change>,
    /// The number of rules that are in force on both days and unchanged.
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
    /// What has changed.
    pub of: ChangedThing,
    /// The id of the rule, parameter or amount, or the path of the field.
    pub id: String,
    /// Whether it is new, gone or changed.
    pub change: ChangeKind,
    /// The part of the case that it is about, as a path; absent where it is about none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What it is called.
    pub title: String,
    /// Its changed aspects.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aspects: Vec<ChangedAspect>,
    /// Its source before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_before: Option<FindingSource>,
    /// Its source now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_after: Option<FindingSource>,
    /// The same in whole sentences.
    pub text: String,
}

/// The kinds of things that change.
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

/// An aspect of a change, in words, before and after.
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
    /// The severity of a breach.
    Level,
    /// Whether the rule comes from a binding text or from the data itself.
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
    /// The type of a field.
    FieldType,
    /// The source.
    Source,
    /// The rule that overrides it.
    GivesWay,
}
