//! The check that a list has so many items.

use super::operand::{self, CompiledOperand, Filter, Operand, Show, Where};
use super::trace::{Role, Trace};
use super::value::{Direction, Value, ValueType};
use super::{At, Check, Compiler, Cursor, ItemPaths, NotEvaluatedReason, Outcome, UnboundPath};
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where a list has at least (`atLeast`) or at most (`atMost`) so many items.
///
/// `where` counts only the items that have a value in a field, `within` counts in each item of an outer list by itself. A list
/// without items counts 0; one that is absent, or has an item that does not fit, is not judged.
///
/// Texts can use `{count}`, and `{atLeast}` and `{atMost}` as far as they are given.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "count", "items": "/strategy/municipalities/*",
///              "where": { "field": "/strategy/municipalities/*/responsible", "is": true },
///              "atLeast": { "kind": "value", "value": 1 }, "atMost": { "kind": "value", "value": 1 } },
///   "text": "{count} municipalities are responsible; there must be at least {atLeast} and at most {atMost}.",
///   "case": { "strategy": { "municipalities": [ { "municipality": "3203", "responsible": true }, { "municipality": "0301", "responsible": true } ] } },
///   "finds": ["2 municipalities are responsible; there must be at least 1 and at most 1."],
///   "repair": [ { "op": "replace", "path": "/strategy/municipalities/1/responsible", "value": false } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Count {
    /// The path of the items, or of a field that they must have to count.
    pub items: String,
    /// The items that count; absent means all.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub only_where: Option<Where>,
    /// What the items are counted in; absent means the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// How many there must be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Operand>,
    /// How many there may be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Operand>,
}

#[derive(Debug)]
struct CompiledCount {
    items: UnboundPath,
    filter: Option<Filter>,
    at_least: Option<CompiledOperand>,
    at_most: Option<CompiledOperand>,
}

impl Count {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.within(&self.items, self.within.as_deref());
        [&self.at_least, &self.at_most].into_iter().flatten().for_each(|limit| limit.item_paths(paths));
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        if self.at_least.is_none() && self.at_most.is_none() {
            return compiler.refuse("", "give `atLeast`, `atMost` or both");
        }
        // each part is compiled even where another has a fault, so that all faults are reported at once
        let items = compiler.unbound_within("/items", &self.items, self.within.as_deref());
        let filter = items.as_ref().and_then(|items| operand::filter(self.only_where.as_ref(), compiler, "", items));
        let at_least = compiler.optional_limit(self.at_least.as_ref(), "/atLeast", ValueType::Number);
        let at_most = compiler.optional_limit(self.at_most.as_ref(), "/atMost", ValueType::Number);
        let (items, filter, at_least, at_most) = (items?, filter?, at_least?, at_most?);
        if let (Some(least), Some(most)) = (&at_least, &at_most) {
            compiler.in_order(least, most, "/atMost");
        }
        Some(Box::new(CompiledCount { items, filter, at_least, at_most }))
    }
}

impl CompiledCount {
    fn outcome(&self, cursor: &Cursor<'_>, trace: &mut Trace) -> Outcome {
        let count = operand::count(cursor, &self.items, self.filter.as_ref(), trace).map(Value::Number);
        if let Ok(count) = &count {
            trace.worked_out("count", || count.shown(ValueType::Number, Direction::Down));
        }
        let mut outcome = None;
        for (limit, name, direction) in
            [(&self.at_least, "atLeast", Direction::Up), (&self.at_most, "atMost", Direction::Down)]
        {
            let Some(limit) = limit else { continue };
            let show = Show::named(name, Role::Bound).rounded(ValueType::Number, direction);
            let limit = limit.value(cursor, show, trace);
            let this = match (&count, limit) {
                (Err(why), _) => (*why).into(),
                (Ok(_), Err(why)) => why.into(),
                (Ok(count), Ok(limit)) => match (count.compare(&limit), direction) {
                    (Some(order), Direction::Up) => Outcome::of(order.is_ge()),
                    (Some(order), _) => Outcome::of(order.is_le()),
                    (None, _) => Outcome::NotEvaluated(NotEvaluatedReason::Shape),
                },
            };
            outcome = Some(outcome.map_or(this, |outcome: Outcome| outcome.worse(this)));
        }
        outcome.unwrap_or(Outcome::Pass)
    }
}

impl Check for CompiledCount {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let outcome = self.outcome(cursor, trace);
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided = vec![("count", ValueKind::Number)];
        provided.extend(self.at_least.as_ref().map(|_| ("atLeast", ValueKind::Number)));
        provided.extend(self.at_most.as_ref().map(|_| ("atMost", ValueKind::Number)));
        provided
    }

    fn about(&self) -> About {
        // too few of something is something missing, unless there may also be too many
        if self.at_most.is_none() { About::Missing } else { About::Wrong }
    }
}
