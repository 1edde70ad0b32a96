//! The check that a date is a working day.

use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a date is neither in a weekend nor a public holiday of the pack's country.
///
/// Texts can use `{date}`; `{date:weekday}` writes the day of the week as well.
///
/// ```
/// let check = r#"{ "kind": "workingDay", "field": "/network/groups/*/sessions/*/startsOn" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::WorkingDay(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkingDay {
    /// The path of the date.
    pub field: String,
}

#[derive(Debug)]
struct Day(Path);

impl WorkingDay {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let path = compiler.item("/field", &self.field)?;
        let sort = compiler.sort_of("/field", &path)?;
        if sort != Sort::Date {
            return compiler.refuse("/field", &format!("a working day is a date, this is {}", sort.name()));
        }
        Some(Box::new(Day(path)))
    }
}

impl Kind for Day {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        match self.0.leaf(here) {
            Leaf::Date(date) => Outcome::of(here.world.calendar.is_working_day(date)),
            _ => Outcome::lacking(here.lack(&self.0, None)),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        trace.read(here, &self.0, "date", Role::Subject);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("date", ValueKind::Date)]
    }

    fn judges_by_itself(&self) -> bool {
        true
    }
}
