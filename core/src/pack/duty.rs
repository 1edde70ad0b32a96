//! Duties: what falls due in a programme, when, and how a case shows that it has been done.

use super::SourceReference;
use crate::Date;
use crate::check::{CheckSpec, DatedBy, Operand};
use crate::json::tagged;
use crate::text::Texts;
use serde::{Deserialize, Serialize};

/// Something that falls due: what, for whom, when, by which source, and how a case shows that it has been done.
///
/// ```
/// let duty = r#"{ "id": "report", "title": { "en": "The report" }, "who": { "en": "the recipient" },
///     "text": { "en": "Send the report to the county governor." },
///     "due": { "kind": "on", "date": { "kind": "field", "field": "/letter/reporting/dueOn" } },
///     "done": { "kind": "present", "field": "/report/submittedOn" }, "source": { "id": "nr-23", "section": "§ 17" } }"#;
/// let duty: satsing::pack::Duty = serde_json::from_str(duty)?;
/// assert!(matches!(duty.due, satsing::pack::Due::On { .. }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Duty {
    /// Names the duty; it never changes between versions.
    pub id: String,
    /// What it is called.
    pub title: Texts,
    /// Whom it binds.
    pub who: Texts,
    /// What is to be done, in a whole sentence.
    pub text: Texts,
    /// The conditions, all of which must hold for the duty to apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applies_when: Vec<CheckSpec>,
    /// When it is due.
    pub due: Due,
    /// What must hold for the case to show that it has been done.
    pub done: CheckSpec,
    /// The included duty that this one replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_place_of: Option<String>,
    /// The date that decides whether the duty is in force, and which of its values; absent means the one of `editionsBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated_by: Option<DatedBy>,
    /// The first day on which the duty is in force; absent means that it has no beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which the duty is in force; absent means that it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The text that it comes from.
    pub source: SourceReference,
}

tagged! {
    "kind",
    /// When a duty is due.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Due {
        /// On a date of the case or of the pack; where it is in a list, once for each item.
        On {
            /// The date.
            date: Operand,
        },
        /// On the same day of a year.
        Yearly {
            /// The month, 1 to 12.
            month: u8,
            /// The day of the month.
            day: u8,
            /// The year; absent means every year in which that day lies in the case's period.
            #[serde(skip_serializing_if = "Option::is_none")]
            year: Option<Operand>,
        },
    }
}
