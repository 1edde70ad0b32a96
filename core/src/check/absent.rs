//! The check that something has not been filled in.

use super::path::{Path, is_filled};
use super::trace::{Role, Trace};
use super::{At, Check, Compiler, Cursor, ItemPaths, Outcome, Unavailable};
use crate::case::Node;
use crate::verdict::{Value, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where a field is not there.
///
/// A list without items, an object without fields and a blank text count as not there. A value that does not fit its field makes
/// the check neither pass nor fail.
///
/// Texts can use `{field}`, what the field is called.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "absent", "field": "/letter/appealTo" },
///   "text": "This letter cannot be appealed, and still states {field}.",
///   "case": { "letter": { "appealTo": "the ministry" } },
///   "finds": ["This letter cannot be appealed, and still states “body of appeal”."],
///   "repair": [ { "op": "remove", "path": "/letter/appealTo" }, { "op": "add", "path": "/letter/purpose", "value": "Maths" } ]
/// }"#);
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
