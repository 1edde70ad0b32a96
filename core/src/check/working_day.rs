//! The check that a date is a working day.

use super::path::Path;
use super::trace::{Role, Trace};
use super::value::ValueType;
use super::{At, Check, Compiler, Cursor, ItemPaths, Outcome, Unavailable};
use crate::Date;
use crate::case::Node;
use crate::register::Country;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a date is neither in a weekend nor a public holiday of the pack's `country`.
///
/// An absent date, or one that does not fit, is not judged.
///
/// Texts can use `{date}`; `{date:weekday}` writes the day of the week as well.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "workingDay", "field": "/network/groups/*/sessions/*/startsOn" },
///   "text": "The session is on {date:weekday}, which is no working day.",
///   "case": { "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-17" } ] } ] } },
///   "finds": ["The session is on Saturday 17 November 2018, which is no working day."],
///   "repair": [ { "op": "replace", "path": "/network/groups/0/sessions/0/startsOn", "value": "2018-11-16" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkingDay {
    /// The path of the date.
    pub field: String,
}

#[derive(Debug)]
struct CompiledWorkingDay {
    path: Path,
    country: Country,
}

impl WorkingDay {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.item(&self.field);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let path = compiler.item("/field", &self.field)?;
        let value_type = compiler.value_type_of("/field", &path)?;
        if value_type != ValueType::Date {
            let reason = format!("a working day is a date, this is {}", value_type.name());
            return compiler.refuse("/field", &reason);
        }
        let country = compiler.country("/kind", "the working days")?;
        Some(Box::new(CompiledWorkingDay { path, country }))
    }
}

impl Check for CompiledWorkingDay {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let node = self.path.node(cursor);
        let outcome = match node {
            Node::Date(date) => Outcome::of(self.country.is_working_day(*date)),
            other => Unavailable::of(other).into(),
        };
        trace.read(cursor, &self.path, "date", Role::Subject);
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("date", ValueKind::Date)]
    }

    fn moved(&self, date: Date) -> Option<Date> {
        self.country.next_working_day(date)
    }

    fn judges_by_itself(&self) -> bool {
        true
    }
}
