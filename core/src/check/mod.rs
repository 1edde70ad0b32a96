//! The kinds of check: what a rule of a pack can demand of a case.
//!
//! Each kind is a file of its own with the document that a pack writes, its compiled form, and how it judges. A check
//! judges *items*, one selection of its paths each, with four outcomes: pass, fail, not applicable, not evaluated.

mod absent;
mod combined;
mod compare;
mod compiler;
mod count;
mod covers;
mod figure;
mod gap;
mod here;
mod identifier;
mod ids;
mod increasing;
mod inside;
mod kind;
mod one_of;
mod operand;
mod outcome;
mod pairs;
mod path;
mod present;
mod refers_to;
mod taken_out;
mod times_fit;
mod trace;
mod unique;
mod working_day;

pub use absent::Absent;
pub use combined::{AllOf, AnyOf, Not};
pub use compare::{Compare, Relation};
pub use count::Count;
pub use covers::Covers;
pub use figure::{Basis, DatedBy, ParameterUnit};
pub use gap::Gap;
pub use identifier::{Identifier, IdentifierKind};
pub use increasing::Increasing;
pub use inside::Inside;
pub use kind::CheckDocument;
pub use one_of::OneOf;
pub use operand::{Edge, Operand, Where};
pub use outcome::Because;
pub use present::Present;
pub use refers_to::RefersTo;
pub use times_fit::{Misfit, TimesFit};
pub use unique::Unique;
pub use working_day::WorkingDay;

pub use compiler::Fault;
pub(crate) use compiler::{Compiler, Free, Reads, Shelf, Sort, read_constant, unknown};
pub(crate) use figure::{Dates, Figure, FigureValue};
pub(crate) use here::{Here, NoItem, World};
pub(crate) use ids::Ids;
pub(crate) use outcome::Outcome;
pub(crate) use path::{End, Path};
pub(crate) use taken_out::TakenOut;
pub(crate) use trace::{Draft, Role, Trace, quoted};

use crate::verdict::{About, ValueKind};
use std::sync::Arc;

/// Which item of a check is meant, where it judges several of what is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum At {
    /// All that is chosen.
    Whole,
    /// One item of the check's own list.
    One(usize),
    /// Two neighbours of the check's own list.
    Pair(usize, usize),
}

/// A compiled check.
pub(crate) trait Kind: Send + Sync {
    /// Judges what is chosen, item by item, without allocating where it passes.
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome));

    /// Walks again what the judging of one item read, for findings, for what is missing and for fixes.
    fn trace(&self, here: &Here<'_>, at: At, trace: &mut Trace);

    /// The worst outcome of what is chosen.
    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let mut worst = None;
        self.judge(here, &mut |_, outcome| {
            worst = Some(worst.map_or(outcome, |worst: Outcome| worst.worse(outcome)));
        });
        worst.unwrap_or(Outcome::NotApplicable(Because::NoItems))
    }

    /// The values that the kind gives to texts.
    fn provides(&self) -> Vec<(&'static str, ValueKind)>;

    /// Whether a failure means that something is missing or wrong.
    fn about(&self) -> About {
        About::Wrong
    }

    /// The codes that a field may have, where the check says so.
    fn alternatives(&self, _pattern: &str) -> Vec<Arc<str>> {
        Vec::new()
    }

    /// Whether the check fails where a field is not there.
    fn demands(&self, _pattern: &str) -> bool {
        false
    }

    /// Whether the fields of a finding are alike, so that none of them is the one that is wrong.
    fn finds_equals(&self) -> bool {
        false
    }

    /// Whether what the check reads is one value for each item.
    fn judges_by_itself(&self) -> bool {
        false
    }

    /// For a sum that must come out right: each of its terms, what it is, and what would make the sum right.
    fn balance(&self, _here: &Here<'_>) -> Vec<(String, i64, i64)> {
        Vec::new()
    }

    /// The list whose neighbours the check compares, and the depth below which one series of them lies.
    fn series(&self) -> Option<(&Path, usize)> {
        None
    }
}

/// Says no more than that there is a check: all that can be said of every kind would weigh much in the browser.
impl std::fmt::Debug for dyn Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kind")
    }
}
