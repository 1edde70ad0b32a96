//! The check that a list has so many items.

use super::operand::{self, Filter, Operand, Term, Where};
use super::trace::{Role, Trace};
use super::{At, Compiler, Free, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where a list has at least or at most so many items, or so many of a sort.
///
/// Texts can use `{count}`, `{atLeast}` and `{atMost}`. An empty list counts 0; an absent one is not judged.
///
/// ```
/// let check = r#"{ "kind": "count", "items": "/strategy/municipalities/*",
///     "where": { "field": "/strategy/municipalities/*/responsible", "is": true },
///     "atLeast": { "kind": "value", "value": 1 }, "atMost": { "kind": "value", "value": 1 } }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Count(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Number {
    items: Free,
    filter: Option<Filter>,
    at_least: Option<Term>,
    at_most: Option<Term>,
}

impl Count {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        if self.at_least.is_none() && self.at_most.is_none() {
            return compiler.refuse("", "give `atLeast`, `atMost` or both");
        }
        // all that is wrong is told at once, so each part is compiled whatever the others are
        let items = compiler.free_within("/items", &self.items, self.within.as_deref());
        let filter = items.as_ref().and_then(|items| operand::filter(self.only_where.as_ref(), compiler, "", items));
        let at_least = compiler.optional_limit(self.at_least.as_ref(), "/atLeast", Sort::Number);
        let at_most = compiler.optional_limit(self.at_most.as_ref(), "/atMost", Sort::Number);
        let (items, filter, at_least, at_most) = (items?, filter?, at_least?, at_most?);
        if let (Some(least), Some(most)) = (&at_least, &at_most) {
            compiler.in_order(least, most, "/atMost");
        }
        Some(Box::new(Number { items, filter, at_least, at_most }))
    }
}

impl Kind for Number {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let count = match operand::count(here, &self.items, self.filter.as_ref()) {
            Ok(count) => count,
            Err(because) => return Outcome::lacking(because),
        };
        for (limit, is_least) in [(&self.at_least, true), (&self.at_most, false)] {
            match limit.as_ref().map(|limit| limit.leaf(here)) {
                Some(Err(because)) => return Outcome::lacking(because),
                Some(Ok(Leaf::Number(limit))) if (is_least && count < limit) || (!is_least && count > limit) => {
                    return Outcome::Fail;
                }
                _ => {}
            }
        }
        Outcome::Pass
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        operand::trace_over(here, &self.items, self.filter.as_ref(), None, trace);
        if let Ok(count) = operand::count(here, &self.items, self.filter.as_ref()) {
            trace.worked_out("count", Leaf::Number(count));
        }
        for (limit, name) in [(&self.at_least, "atLeast"), (&self.at_most, "atMost")] {
            if let Some(limit) = limit {
                limit.trace(here, name, Role::Bound, trace);
            }
        }
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
