//! The check that something has not been filled in.

use super::path::Path;
use super::present::is_filled;
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Here, Kind, Outcome};
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a field is not there.
///
/// Texts can use `{field}`, the label of the field.
///
/// ```
/// let check = r#"{ "kind": "absent", "field": "/network/groups/*/sessions/*/online" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Absent(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Absent {
    /// The field that must not be there.
    pub field: String,
}

#[derive(Debug)]
struct Empty(Path);

impl Absent {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        Some(Box::new(Empty(compiler.item("/field", &self.field)?)))
    }
}

impl Kind for Empty {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        if is_filled(self.0.slot(here), self.0.end) {
            return Outcome::Fail;
        }
        match here.lack(&self.0, None) {
            Because::Shape => Outcome::Fail,
            Because::NoReference => Outcome::NotApplicable(Because::NoReference),
            _ => Outcome::Pass,
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        trace.involve(self.0.real(here));
        trace.worked_out_as("field", ValueKind::Field, crate::document::Leaf::Text(&self.0.pattern));
        if !self.0.slot(here).is_missing() {
            trace.silent(here, &self.0, Role::Subject);
        }
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("field", ValueKind::Field)]
    }
}
