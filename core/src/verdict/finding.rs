//! Findings: what is wrong with a case, or missing from it.

use super::{Acceptance, Fix, Since, Value};
use crate::Date;
use crate::check::Basis;
use crate::pack::Severity;
use serde::{Deserialize, Serialize};

/// Something that is wrong with a case, or missing from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Finding {
    /// The rule and the place, with ids where items have them, so that the key survives reordering.
    pub key: String,
    /// The rule.
    pub rule: String,
    /// Whether the rule comes from a binding text or from the data itself; absent for a value that does not fit its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The severity.
    pub level: Severity,
    /// Whether something is missing or wrong.
    pub about: About,
    /// Whether the case cannot pass with it.
    pub blocking: bool,
    /// The day from which the rule's own dates make it an error, for a warning that becomes one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks_from: Option<Date>,
    /// The fields involved; the finding is shown at the first.
    pub paths: Vec<String>,
    /// The values that the rule read or took from the pack; those of personal fields are left out.
    pub values: Vec<ValueRead>,
    /// The text that the rule comes from.
    pub source: FindingSource,
    /// Fixes, each of them tried: with its patch the finding is gone and no new one has come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fixes: Vec<Fix>,
    /// Who accepts it and why, where somebody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<Acceptance>,
    /// Whether it was in the earlier verdict, where one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Since>,
    /// What is wrong, what the rule is and what to do; only when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Whether something is missing or wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum About {
    /// Something has not been filled in.
    Missing,
    /// Something is filled in that is not allowed.
    Wrong,
}

/// A value that a rule read, took from its pack or worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ValueRead {
    /// The name that the rule's texts have for it.
    pub name: String,
    /// The field that it was read from; absent for what was worked out or taken from the pack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The parameter of the pack that it was taken from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The value itself, with its kind.
    #[serde(flatten)]
    pub value: Value,
    /// Whether it is rounded, unlike the number that was compared; absent means that it is exact.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rounded: bool,
}

/// A place in a source that a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FindingSource {
    /// The source's id in its pack; `contract` for a value that does not fit its type.
    pub id: String,
    /// The title of the source.
    pub title: String,
    /// The section, paragraph or heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
