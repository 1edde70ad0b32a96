//! The check that a field has one of the codes of a list.

use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Passes where a field has one of the codes that are given, or that stand in one of the pack's lists.
///
/// Texts can use `{code}`, the code that stands there, and `{codes}`, those that are allowed.
///
/// ```
/// let check = r#"{ "kind": "oneOf", "field": "/letter/kind", "codes": ["commitment"] }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::OneOf(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OneOf {
    /// The path of the field.
    pub field: String,
    /// The codes that it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Vec<String>>,
    /// The pack's list of codes that it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
}

#[derive(Debug)]
struct Codes {
    path: Path,
    allowed: Vec<Arc<str>>,
}

impl OneOf {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let path = compiler.item("/field", &self.field)?;
        let sort = compiler.sort_of("/field", &path)?;
        if sort != Sort::Text {
            return compiler.refuse("/field", &format!("a code is a text, this is {}", sort.name()));
        }
        let allowed = match (&self.codes, &self.list) {
            (Some(codes), None) => compiler.codes("/codes", codes, &path)?,
            (None, Some(list)) => compiler.code_list("/list", list)?,
            _ => return compiler.refuse("", "give one of `codes` and `list`"),
        };
        Some(Box::new(Codes { path, allowed }))
    }
}

impl Kind for Codes {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        match self.path.leaf(here) {
            Leaf::Text(code) => Outcome::of(self.allowed.iter().any(|allowed| &**allowed == code)),
            _ => Outcome::lacking(here.lack(&self.path, None)),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        trace.read_as(here, &self.path, "code", ValueKind::Code, Role::Subject);
        for code in &self.allowed {
            trace.worked_out_as("codes", ValueKind::Code, Leaf::Text(code));
        }
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided = vec![("codes", ValueKind::Code)];
        provided.extend(Compiler::provided(&self.path, "code").map(|(name, _)| (name, ValueKind::Code)));
        provided
    }

    fn alternatives(&self, pattern: &str) -> Vec<Arc<str>> {
        if *self.path.read == *pattern { self.allowed.clone() } else { Vec::new() }
    }

    fn judges_by_itself(&self) -> bool {
        true
    }
}
