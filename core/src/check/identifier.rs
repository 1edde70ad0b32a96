//! The check that a number that identifies something is a true one.

use super::figure::DatedBy;
use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::register;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a number that identifies something is one that can exist.
///
/// Texts can use `{text}`, the number.
///
/// ```
/// let check = r#"{ "kind": "identifier", "field": "/municipality", "of": "municipality" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Identifier(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Identifier {
    /// The path of the field.
    pub field: String,
    /// What it identifies.
    pub of: IdentifierKind,
}

/// What a number identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum IdentifierKind {
    /// A Norwegian organisation: nine digits, the last a check digit modulo 11.
    OrganisationNumber,
    /// A Norwegian municipality that exists on the rule's date, by its four digits.
    Municipality,
}

#[derive(Debug)]
struct Identified {
    path: Path,
    of: IdentifierKind,
    by: DatedBy,
}

impl Identifier {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let path = compiler.item("/field", &self.field)?;
        let sort = compiler.sort_of("/field", &path)?;
        if sort != Sort::Text {
            return compiler.refuse("/field", &format!("such a number is written as a text, this is {}", sort.name()));
        }
        Some(Box::new(Identified { path, of: self.of, by: compiler.dated_by() }))
    }
}

impl Kind for Identified {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let Leaf::Text(text) = self.path.leaf(here) else {
            return Outcome::lacking(here.lack(&self.path, None));
        };
        match (self.of, here.world.dates.on(self.by)) {
            (IdentifierKind::OrganisationNumber, _) => Outcome::of(register::organisation_number(text)),
            (IdentifierKind::Municipality, Some(date)) => Outcome::of(register::in_force(text, date)),
            (IdentifierKind::Municipality, None) => Outcome::NotEvaluated(Because::NoToday),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        // an identifier is never repaired: a guessed one could be somebody else's
        trace.read(here, &self.path, "text", Role::Bound);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        Compiler::provided(&self.path, "text").into_iter().collect()
    }
}
