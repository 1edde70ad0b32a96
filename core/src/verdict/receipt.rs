//! By which rules a case was judged, so that it can be judged again.

use crate::Date;
use crate::document::record;
use std::sync::Arc;

/// By which rules and for which dates a case was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Receipt {
    /// The library and its version.
    pub engine: Arc<str>,
    /// The programme, by the id of its pack.
    pub programme: Arc<str>,
    /// The edition of the programme's rules; absent where none was in force.
    pub edition: Option<Arc<str>>,
    /// The SHA-256 of the pack and what it includes, in lower-case hexadecimal.
    pub pack_hash: Arc<str>,
    /// The SHA-256 of the case's canonical JSON; only when asked for.
    pub input_hash: Option<String>,
    /// Whether the case was checked as a draft.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "std::ops::Not::not"))]
    pub draft: bool,
    /// The dates that decided.
    pub dates: ReceiptDates,
}

record!(Receipt {
    engine "engine",
    programme "programme",
    edition "edition",
    pack_hash "packHash",
    input_hash "inputHash",
    draft "draft" if_any,
    dates "dates",
});

/// The dates that decided which rules count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct ReceiptDates {
    /// The day of the decision.
    pub decided: Date,
    /// The first day of the period.
    pub period: Date,
    /// The day of the check, where the caller gave it.
    pub today: Option<Date>,
}

record!(ReceiptDates { decided "decided", period "period", today "today" });
