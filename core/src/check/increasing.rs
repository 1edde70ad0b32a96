//! The check that the values of a list increase.

use super::pairs::Pairs;
use super::path::Path;
use super::trace::Trace;
use super::{At, Because, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where each value of a list comes after the one before; equal neighbours do not.
///
/// Each pair of neighbours is judged by itself. Texts can use the later value by its type (`{date}`, `{time}`,
/// `{number}`, `{amount}`) and the earlier one as `{previous}`.
///
/// ```
/// let check = r#"{ "kind": "increasing",
///     "field": "/network/groups/*/sessions/*/startsOn", "within": "/network/groups/*" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Increasing(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Ascent {
    pairs: Pairs,
    sort: Sort,
}

impl Increasing {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let pairs = compiler.pairs(&self.field, self.within.as_deref())?;
        let sort = compiler.sort_of("/field", &pairs.path)?;
        if !sort.is_ordered() {
            return compiler.refuse("/field", &format!("there is no order between values that are {}", sort.name()));
        }
        Some(Box::new(Ascent { pairs, sort }))
    }
}

impl Kind for Ascent {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        self.pairs.judge(here, found, &|_, earlier, later| match increases(earlier, later) {
            Some(holds) => Outcome::of(holds),
            None => Outcome::NotEvaluated(Because::Missing),
        });
    }

    fn trace(&self, here: &Here<'_>, at: At, trace: &mut Trace) {
        self.pairs.trace(here, at, self.sort.value_name(), trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let kind = self.sort.value_kind();
        vec![(self.sort.value_name(), kind), ("previous", kind)]
    }

    fn series(&self) -> Option<(&Path, usize)> {
        Some((&self.pairs.path, self.pairs.depth))
    }
}

/// Whether one value comes after another of its type.
pub(super) fn increases(earlier: Leaf<'_>, later: Leaf<'_>) -> Option<bool> {
    match (earlier, later) {
        (Leaf::Number(earlier), Leaf::Number(later)) | (Leaf::Money(earlier), Leaf::Money(later)) => {
            Some(earlier < later)
        }
        (Leaf::Date(earlier), Leaf::Date(later)) => Some(earlier < later),
        (Leaf::Time(earlier), Leaf::Time(later)) => Some(earlier < later),
        _ => None,
    }
}
