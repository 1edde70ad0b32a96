//! The check that neighbours do not lie too far apart.

use super::operand::{Operand, Term};
use super::pairs::Pairs;
use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a date of a list lies at most so many days after the one before.
///
/// A pair that does not increase is not judged here: that is for an `increasing` rule to say. Texts can use `{date}`,
/// `{previous}`, `{days}` (how far they lie apart) and `{limit}`.
///
/// ```
/// let check = r#"{ "kind": "gap",
///     "field": "/network/groups/*/sessions/*/startsOn", "within": "/network/groups/*",
///     "atMost": { "kind": "parameter", "id": "longest-gap" } }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Gap(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Distance {
    pairs: Pairs,
    at_most: Term,
}

impl Gap {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        // all that is wrong is told at once, so each part is compiled whatever the others are
        let pairs = compiler.pairs(&self.field, self.within.as_deref());
        let at_most = self.at_most.compile(compiler, "/atMost", Some(Sort::Number));
        let (pairs, (at_most, sort)) = (pairs?, at_most?);
        let of_field = compiler.sort_of("/field", &pairs.path)?;
        if of_field != Sort::Date {
            return compiler.refuse("/field", &format!("days lie between dates, this is {}", of_field.name()));
        }
        if sort != Sort::Number {
            return compiler.refuse("/atMost", &format!("this must be a number of days, not {}", sort.name()));
        }
        Some(Box::new(Distance { pairs, at_most }))
    }
}

fn days(earlier: Leaf<'_>, later: Leaf<'_>) -> Option<i64> {
    match (earlier, later) {
        (Leaf::Date(earlier), Leaf::Date(later)) => Some(earlier.days_until(later)),
        _ => None,
    }
}

impl Kind for Distance {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        self.pairs.judge(here, found, &|here, earlier, later| match (days(earlier, later), self.at_most.leaf(here)) {
            (Some(days), _) if days <= 0 => Outcome::NotApplicable(Because::Condition),
            (Some(days), Ok(Leaf::Number(most))) => Outcome::of(days <= most),
            (_, Err(because)) => Outcome::lacking(because),
            _ => Outcome::NotEvaluated(Because::Missing),
        });
    }

    fn trace(&self, here: &Here<'_>, at: At, trace: &mut Trace) {
        self.pairs.trace(here, at, "date", trace);
        if let Some(days) = self.pairs.values(here, at).and_then(|(earlier, later)| days(earlier, later)) {
            trace.worked_out_as("days", ValueKind::Days, Leaf::Number(days));
        }
        self.at_most.trace(here, "limit", Role::Bound, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let (date, days) = (ValueKind::Date, ValueKind::Days);
        vec![("date", date), ("previous", date), ("days", days), ("limit", days)]
    }

    fn series(&self) -> Option<(&Path, usize)> {
        Some((&self.pairs.path, self.pairs.depth))
    }
}
