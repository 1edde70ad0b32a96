//! The verdict: what was found, what was judged and what was not, and by which rules. Plain data.
//!
//! * [`Verdict::outcome`] is the first that fits: not in force, blocked, incomplete, passed.
//! * A [`Finding`] has a `key` that survives reordering, the fields involved as JSON Pointers (it is shown at the first), the
//!   values that were read, the source of the rule, perhaps fixes, and a text if a language was asked for.
//! * [`Coverage`] lists every rule once, by its worst item: a rule that could not be judged has not passed.
//! * The [`Receipt`] has the hash of the pack and the dates that the case was judged by.

use crate::json;
use crate::{Error, Limits};
use serde::{Deserialize, Serialize};

mod acceptance;
mod coverage;
mod finding;
mod fix;
mod receipt;
mod since;
mod value;

pub use crate::check::{NotApplicableReason, NotEvaluatedReason};
pub use acceptance::{Acceptance, AcceptanceTold};
pub use coverage::{Coverage, Failed, NotApplicable, NotEvaluated, Overridden};
pub use finding::{About, Finding, FindingSource, ValueRead};
pub use fix::{Fix, PatchOperation};
pub use receipt::{Receipt, ReceiptDates};
pub use since::{GoneFinding, Since};
pub use value::Value;
pub(crate) use value::ValueKind;

/// The result of judging a case: the same bytes for the same case, options and version of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Verdict {
    /// The version of the document's format.
    pub format: i64,
    /// The outcome.
    pub outcome: VerdictOutcome,
    /// The findings, by path, then by rule.
    pub findings: Vec<Finding>,
    /// The number of findings that are not listed.
    pub omitted_findings: i64,
    /// The findings of the earlier verdict that are gone, where one was given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<GoneFinding>,
    /// What was judged and what was not.
    pub coverage: Coverage,
    /// Which rules the case was judged by, and by which dates.
    pub receipt: Receipt,
}

impl Verdict {
    /// Reads a verdict that was written before.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::NotJson`] with line and column for what is not JSON, and
    /// [`Error::Unanswerable`] with the place, as a JSON Pointer, of what does not belong in a verdict.
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(json, limits)
    }
}

/// The outcome of a verdict: the first of these that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum VerdictOutcome {
    /// The programme has no edition in force on the date that decides.
    NotInForce,
    /// A finding blocks.
    Blocked,
    /// Nothing blocks, but a rule that could block could not be judged, or none was judged at all.
    Incomplete,
    /// Nothing blocks, and every rule that could was judged.
    Passed,
}
