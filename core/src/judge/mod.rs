//! Judging one case by one programme: dates, conditions, coverage, findings, fixes.

mod checking;
mod compiled;
mod due;
mod fixes;
mod found;
mod judging;
mod rendering;
mod shape_finding;
mod shape_texts;
mod written_forms;

pub(crate) use checking::check;
pub(crate) use compiled::{Compiled, CompiledEdition, CompiledRule};
pub(crate) use due::{CompiledDue, CompiledDuty, due};
pub use due::{DueItem, DueList};
pub(crate) use rendering::{fill, placeholder};
pub(crate) use shape_finding::DATE_NEEDED;
