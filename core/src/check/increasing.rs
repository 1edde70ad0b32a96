//! The check that the values of a list increase.

use super::pairs::Pairs;
use super::path::Path;
use super::trace::Trace;
use super::value::ValueType;
use super::{At, Check, Compiler, Cursor, ItemPaths, NotEvaluatedReason, Outcome};
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where each value of a list comes after the one before it; equal neighbours do not.
///
/// Each pair of neighbours is judged by itself. An item without the value, or whose value does not fit, is skipped and
/// reported as not judged; its neighbours are compared with each other. `within` says what the list belongs to, where that is
/// not the item of the next outer list.
///
/// Texts can use the later value by its type (`{date}`, `{time}`, `{number}`, `{amount}`) and the earlier one as `{previous}`.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "increasing", "field": "/network/groups/*/sessions/*/startsOn" },
///   "text": "The session on {date} comes after the one on {previous}.",
///   "case": { "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-16" }, { "startsOn": "2018-03-18" } ] } ] } },
///   "finds": ["The session on 18 March 2018 comes after the one on 16 November 2018."],
///   "repair": [ { "op": "replace", "path": "/network/groups/0/sessions/1/startsOn", "value": "2019-03-18" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Increasing {
    /// The field of the list's items.
    pub field: String,
    /// What the list belongs to; absent means the item of the next outer list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

#[derive(Debug)]
struct CompiledIncreasing {
    pairs: Pairs,
    value_type: ValueType,
}

impl Increasing {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.neighbours(&self.field);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let pairs = compiler.pairs(&self.field, self.within.as_deref())?;
        let value_type = compiler.value_type_of("/field", &pairs.path)?;
        if !value_type.is_ordered() {
            let reason = format!("there is no order between values that are {}", value_type.name());
            return compiler.refuse("/field", &reason);
        }
        Some(Box::new(CompiledIncreasing { pairs, value_type }))
    }
}

impl Check for CompiledIncreasing {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let name = self.value_type.value_name();
        self.pairs.judge(cursor, trace, found, &|pair, trace| {
            let order = self.pairs.values(pair, name, trace).and_then(|(earlier, later)| earlier.compare(&later));
            order.map_or(Outcome::NotEvaluated(NotEvaluatedReason::Shape), |order| Outcome::of(order.is_lt()))
        });
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let kind = self.value_type.value_kind();
        vec![(self.value_type.value_name(), kind), ("previous", kind)]
    }

    fn series(&self) -> Option<(&Path, usize)> {
        Some((&self.pairs.path, self.pairs.depth))
    }
}
