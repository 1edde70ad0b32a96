//! The check that something has not been filled in.

use super::path::{Path, is_filled};
use super::trace::{Role, Trace};
use super::{At, Check, Compiler, Cursor, ItemPaths, Outcome, Unavailable};
use crate::case::Node;
use crate::verdict::{Value, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where a field is not there.
///
/// Texts can use `{field}`, the label of the field.
///
/// ```
/// let check = r#"{ "kind": "absent", "field": "/network/groups/*/sessions/*/online" }"#;
/// let check: satsing::pack::CheckSpec = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::pack::CheckSpec::Absent(_)));
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
struct CompiledAbsent(Path);

impl Absent {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.item(&self.field);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        Some(Box::new(CompiledAbsent(compiler.item("/field", &self.field)?)))
    }
}

impl Check for CompiledAbsent {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let node = is_filled(cursor.tree(), self.0.node(cursor));
        let outcome = match node {
            Node::Absent => Outcome::Pass,
            Node::Invalid | Node::NoReference => Unavailable::of(node).into(),
            _ => Outcome::Fail,
        };
        trace.involve(cursor, &self.0);
        trace.worked_out("field", || Some(Value::Field(self.0.pattern.to_string())));
        if node.is_there() {
            trace.silent(cursor, &self.0, Role::Subject);
        }
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("field", ValueKind::Field)]
    }
}
