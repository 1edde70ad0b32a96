//! One thing that is wrong or missing.

use super::Fix;
use crate::document::{record, words};
use crate::{Basis, Date, Scalar, Severity};
use std::borrow::Cow;
use std::sync::Arc;

/// One thing that is wrong with a case, or missing from it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Finding {
    /// The rule and the place, by ids where there are ids, so that it survives reordering.
    pub key: String,
    /// The rule.
    pub rule: Arc<str>,
    /// Whether the rule quotes a text that binds or follows from the data; absent for what does not fit its type.
    pub basis: Option<Basis>,
    /// How much it weighs.
    pub level: Severity,
    /// Whether something is missing or wrong.
    pub about: About,
    /// Whether the case cannot pass with it.
    pub blocking: bool,
    /// The day from which the rule's own dates make it an error, for a warning that becomes one.
    pub blocks_from: Option<Date>,
    /// The fields involved; the first is where to show the finding.
    pub paths: Vec<String>,
    /// The values that the rule read or took from the pack; those of personal fields are left out.
    pub values: Vec<ValueRead>,
    /// The text that the rule comes from.
    pub source: FindingSource,
    /// What would mend it, each tried: with its patch the finding is gone and no new one has come.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub fixes: Vec<Fix>,
    /// What is wrong, what the rule is and what to do; only when a language was asked for.
    pub text: Option<String>,
}

record!(Finding {
    key "key",
    rule "rule",
    basis "basis",
    level "level",
    about "about",
    blocking "blocking",
    blocks_from "blocksFrom",
    paths "paths",
    values "values",
    source "source",
    fixes "fixes" if_any,
    text "text",
});

/// Whether something is missing or wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum About {
    /// Something has not been filled in.
    Missing,
    /// Something is filled in that cannot stand.
    Wrong,
}

words!(About { Missing "missing", Wrong "wrong" });

/// A value that a rule read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct ValueRead {
    /// The name by which the rule's texts call it.
    pub name: Cow<'static, str>,
    /// The field that it was read from; absent for what was worked out or taken from the pack.
    pub path: Option<String>,
    /// The parameter of the pack that it was taken from.
    pub parameter: Option<Arc<str>>,
    /// What sort of value it is.
    pub kind: ValueKind,
    /// The value itself; texts are cut at 80 characters.
    pub value: Scalar,
}

record!(ValueRead { name "name", path "path", parameter "parameter", kind "kind", value "value" });

/// What sort of value a value is, which decides how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum ValueKind {
    /// A text as it was written.
    Text,
    /// A code, which has a label.
    Code,
    /// The path of a field, which has a label.
    Field,
    /// A whole number.
    Number,
    /// An amount in whole minor units of the programme's currency.
    Money,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A number of days.
    Days,
    /// A number of minutes.
    Minutes,
    /// True or false.
    Boolean,
}

words!(ValueKind {
    Text "text",
    Code "code",
    Field "field",
    Number "number",
    Money "money",
    Date "date",
    Time "time",
    Days "days",
    Minutes "minutes",
    Boolean "boolean",
});

/// A place in the text that a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct FindingSource {
    /// The source's id in its pack; `contract` for what does not fit its type.
    pub id: Arc<str>,
    /// What the text is called.
    pub title: Arc<str>,
    /// The section, paragraph or heading.
    pub section: Option<Arc<str>>,
    /// Where it can be read.
    pub url: Option<Arc<str>>,
}

record!(FindingSource { id "id", title "title", section "section", url "url" });
