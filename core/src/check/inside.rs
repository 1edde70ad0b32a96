//! The check that a value lies between two others.

use super::operand::{CompiledOperand, Operand, Show};
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::{Direction, Value, ValueType};
use super::{At, Check, Compiler, Cursor, ItemPaths, NotEvaluatedReason, Outcome, Unavailable};
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a field lies between two values of its type, both included.
///
/// Where the field or a bound is absent or does not fit, nothing is judged.
///
/// Texts can use the value by its type (`{date}`, `{time}`, `{number}`, `{amount}`), `{from}` and `{to}`.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "inside", "field": "/network/groups/*/sessions/*/startsOn",
///              "from": { "kind": "edition", "edge": "startsOn" }, "to": { "kind": "edition", "edge": "endsOn" } },
///   "text": "The session on {date} is not between {from} and {to}.",
///   "case": { "network": { "groups": [ { "sessions": [ { "startsOn": "2109-03-20" } ] } ] } },
///   "finds": ["The session on 20 March 2109 is not between 1 August 2018 and 31 July 2019."],
///   "repair": [ { "op": "replace", "path": "/network/groups/0/sessions/0/startsOn", "value": "2019-03-20" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Inside {
    /// The path of the field.
    pub field: String,
    /// The least value that it may have.
    pub from: Operand,
    /// The greatest value that it may have.
    pub to: Operand,
}

#[derive(Debug)]
struct CompiledInside {
    path: Path,
    value_type: ValueType,
    from: CompiledOperand,
    to: CompiledOperand,
}

impl Inside {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.item(&self.field);
        self.from.item_paths(paths);
        self.to.item_paths(paths);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let path = compiler.item("/field", &self.field);
        let typed = path.and_then(|path| Some((compiler.value_type_of("/field", &path)?, path)));
        let Some((value_type, path)) = typed else {
            // all faults are reported at once; a fixed value cannot be checked without the field
            for (place, limit) in [("/from", &self.from), ("/to", &self.to)] {
                if !matches!(limit, Operand::Value { .. }) {
                    limit.compile(compiler, place, None);
                }
            }
            return None;
        };
        if !value_type.is_ordered() {
            let reason = format!("there is no order between values that are {}", value_type.name());
            return compiler.refuse("/field", &reason);
        }
        let from = compiler.limit(&self.from, "/from", value_type);
        let to = compiler.limit(&self.to, "/to", value_type);
        let (from, to) = (from?, to?);
        compiler.in_order(&from, &to, "/to");
        Some(Box::new(CompiledInside { path, value_type, from, to }))
    }
}

impl Check for CompiledInside {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        trace.read(cursor, &self.path, self.value_type.value_name(), Role::Subject);
        let node = self.path.node(cursor);
        let show = |name, direction| Show::named(name, Role::Bound).rounded(self.value_type, direction);
        let from = self.from.value(cursor, show("from", Direction::Up), trace);
        let to = self.to.value(cursor, show("to", Direction::Down), trace);
        let value = Value::of(cursor.tree(), node).ok_or_else(|| Unavailable::of(node));
        let limits = Unavailable::both(&from, &to);
        let outcome = match Unavailable::both(&value, &limits) {
            Ok((value, (from, to))) => match (from.compare(value), value.compare(to)) {
                (Some(from), Some(to)) => Outcome::of(from.is_le() && to.is_le()),
                _ => Outcome::NotEvaluated(NotEvaluatedReason::Shape),
            },
            Err(why) => why.into(),
        };
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let kind = self.value_type.value_kind();
        let mut provided = vec![("from", kind), ("to", kind)];
        provided.extend(Compiler::provided(&self.path, self.value_type.value_name()));
        provided
    }

    fn judges_by_itself(&self) -> bool {
        true
    }
}
