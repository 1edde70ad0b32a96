//! The check that a value lies between two others.

use super::operand::{Operand, Term};
use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a field lies between two values of its type, both included.
///
/// Texts can use the value by its type (`{date}`, `{time}`, `{number}`, `{amount}`), `{from}` and `{to}`.
///
/// ```
/// let check = r#"{ "kind": "inside", "field": "/network/groups/*/sessions/*/startsOn",
///     "from": { "kind": "edition", "edge": "startsOn" }, "to": { "kind": "edition", "edge": "endsOn" } }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Inside(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Between {
    path: Path,
    sort: Sort,
    from: Term,
    to: Term,
}

impl Inside {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let path = compiler.item("/field", &self.field);
        let Some((path, sort)) = path.and_then(|path| compiler.sort_of("/field", &path).map(|sort| (path, sort)))
        else {
            // all that is wrong is told at once; of a fixed value nothing can be said without the field
            for (place, limit) in [("/from", &self.from), ("/to", &self.to)] {
                if !matches!(limit, Operand::Value { .. }) {
                    limit.compile(compiler, place, None);
                }
            }
            return None;
        };
        if !sort.is_ordered() {
            return compiler.refuse("/field", &format!("there is no order between values that are {}", sort.name()));
        }
        let from = compiler.limit(&self.from, "/from", sort);
        let to = compiler.limit(&self.to, "/to", sort);
        let (from, to) = (from?, to?);
        compiler.in_order(&from, &to, "/to");
        Some(Box::new(Between { path, sort, from, to }))
    }
}

/// Whether a value is no less than another of its type.
fn reaches(value: Leaf<'_>, least: Leaf<'_>) -> bool {
    match (value, least) {
        (Leaf::Number(value), Leaf::Number(least)) | (Leaf::Money(value), Leaf::Money(least)) => value >= least,
        (Leaf::Date(value), Leaf::Date(least)) => value >= least,
        (Leaf::Time(value), Leaf::Time(least)) => value >= least,
        _ => false,
    }
}

impl Kind for Between {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        match (self.path.leaf(here), self.from.leaf(here), self.to.leaf(here)) {
            (Leaf::Missing, ..) => Outcome::lacking(here.lack(&self.path, None)),
            (_, Err(because), _) | (.., Err(because)) => Outcome::lacking(because),
            (value, Ok(from), Ok(to)) => Outcome::of(reaches(value, from) && reaches(to, value)),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        trace.read(here, &self.path, self.sort.value_name(), Role::Subject);
        self.from.trace(here, "from", Role::Bound, trace);
        self.to.trace(here, "to", Role::Bound, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let kind = self.sort.value_kind();
        let mut provided = vec![("from", kind), ("to", kind)];
        provided.extend(Compiler::provided(&self.path, self.sort.value_name()));
        provided
    }

    fn judges_by_itself(&self) -> bool {
        true
    }
}
