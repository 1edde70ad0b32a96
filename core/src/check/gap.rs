//! The check that neighbours do not lie too far apart.

use super::operand::{CompiledOperand, Operand, Show};
use super::pairs::Pairs;
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::{Value, ValueType};
use super::{At, Check, Compiler, Cursor, ItemPaths, NotApplicableReason, NotEvaluatedReason, Outcome};
use crate::verdict::{self, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where each date of a list lies at most so many days after the one before it.
///
/// Each pair of neighbours is judged by itself. A pair that does not increase is left to an `increasing` rule. An item
/// without a date, or whose date does not fit, is skipped and reported as not judged. `within` says what the list belongs to,
/// where that is not the item of the next outer list.
///
/// Texts can use `{date}`, `{previous}`, `{days}` (how far apart they lie) and `{limit}`.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "gap", "field": "/network/groups/*/sessions/*/startsOn", "atMost": { "kind": "value", "value": 200 } },
///   "text": "The session on {date} lies {days} after the one on {previous}; {limit} is the most.",
///   "case": { "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-01" }, { "startsOn": "2019-06-01" } ] } ] } },
///   "finds": ["The session on 1 June 2019 lies 212 days after the one on 1 November 2018; 200 days is the most."],
///   "repair": [ { "op": "replace", "path": "/network/groups/0/sessions/1/startsOn", "value": "2019-03-01" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Gap {
    /// The field of the list's items, a date.
    pub field: String,
    /// What the list belongs to; absent means the item of the next outer list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// How many days may lie between two neighbours.
    pub at_most: Operand,
}

#[derive(Debug)]
struct CompiledGap {
    pairs: Pairs,
    at_most: CompiledOperand,
}

impl Gap {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.neighbours(&self.field);
        self.at_most.item_paths(paths);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        // each part is compiled even where another has a fault, so that all faults are reported at once
        let pairs = compiler.pairs(&self.field, self.within.as_deref());
        let at_most = self.at_most.compile(compiler, "/atMost", Some(ValueType::Number));
        let (pairs, (at_most, value_type)) = (pairs?, at_most?);
        let of_field = compiler.value_type_of("/field", &pairs.path)?;
        if of_field != ValueType::Date {
            return compiler.refuse("/field", &format!("days lie between dates, this is {}", of_field.name()));
        }
        if value_type != ValueType::Number {
            let found = if value_type == ValueType::Decimal { "a number with decimals" } else { value_type.name() };
            let reason = format!("this must be a number of days, not {found}");
            return compiler.refuse("/atMost", &reason);
        }
        Some(Box::new(CompiledGap { pairs, at_most }))
    }
}

impl Check for CompiledGap {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        self.pairs.judge(cursor, trace, found, &|pair, trace| {
            let days = match self.pairs.values(pair, "date", trace) {
                Some((Value::Date(earlier), Value::Date(later))) => earlier.days_until(later),
                _ => return Outcome::NotEvaluated(NotEvaluatedReason::Shape),
            };
            trace.worked_out("days", || crate::Number::new(days).ok().map(verdict::Value::Days));
            let limit = self.at_most.value(&pair.later, Show::named("limit", Role::Bound).as_days(), trace);
            if days <= 0 {
                return Outcome::NotApplicable(NotApplicableReason::Condition);
            }
            match limit {
                Ok(limit) => match Value::Number(days).compare(&limit) {
                    Some(order) => Outcome::of(order.is_le()),
                    None => Outcome::NotEvaluated(NotEvaluatedReason::Shape),
                },
                Err(why) => why.into(),
            }
        });
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let (date, days) = (ValueKind::Date, ValueKind::Days);
        vec![("date", date), ("previous", date), ("days", days), ("limit", days)]
    }

    fn series(&self) -> Option<(&Path, usize)> {
        Some((&self.pairs.path, self.pairs.depth))
    }
}
