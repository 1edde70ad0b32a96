//! The kinds of check: what a rule of a pack can demand of a case.
//!
//! Each kind is a file of its own with the spec that a pack writes, its compiled form, and how it judges. A check judges
//! *items*, one selection of its paths each, with four outcomes: pass, fail, not applicable, not evaluated.

mod absent;
mod apart;
mod balance;
mod combined;
mod compare;
mod compiler;
mod count;
mod covers;
mod cursor;
mod dates;
mod gap;
mod identifier;
mod ids;
mod increasing;
mod inside;
mod item_paths;
mod kind;
mod municipality_code;
mod one_of;
mod operand;
mod outcome;
mod pairs;
mod parameter;
mod path;
mod present;
mod refers_to;
mod times_fit;
mod trace;
mod unique;
mod value;
mod working_day;

pub use absent::Absent;
pub use combined::{AllOf, AnyOf, Not};
pub use compare::{Compare, Relation};
pub use compiler::Fault;
pub use count::Count;
pub use covers::Covers;
pub use dates::DatedBy;
pub use gap::Gap;
pub use identifier::{Identifier, IdentifierKind};
pub use increasing::Increasing;
pub use inside::Inside;
pub use kind::CheckSpec;
pub use one_of::OneOf;
pub use operand::{Edge, Operand, Where};
pub use outcome::{NotApplicableReason, NotEvaluatedReason};
pub use parameter::{Basis, ParameterUnit};
pub use present::Present;
pub use refers_to::RefersTo;
pub use times_fit::{GapOrOverlap, TimesFit};
pub use unique::Unique;
pub use working_day::WorkingDay;

pub(crate) use balance::Balance;
pub(crate) use compiler::{Compiler, Definitions, LabelledCodes, Reads, UnboundPath, read_constant, unknown};
pub(crate) use cursor::{Context, Cursor, NoItem};
pub(crate) use dates::{Dates, Holds, KnownDate, Span};
pub(crate) use ids::Ids;
pub(crate) use item_paths::ItemPaths;
pub(crate) use operand::{CompiledOperand, Filter, Show};
pub(crate) use outcome::{Outcome, Unavailable};
pub(crate) use parameter::{CompiledParameter, DatedValue};
pub(crate) use path::Path;
pub(crate) use trace::{Draft, ReadValue, Role, Trace, place_of_date};
pub(crate) use value::{Value, ValueType};

use crate::Date;
use crate::verdict::{About, ValueKind};
use std::sync::Arc;

/// Which item of a check is meant, where it judges several of what is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum At {
    /// All that is chosen.
    Whole,
    /// One item of the check's own list.
    One(u32),
    /// Two neighbours of the check's own list.
    Pair(u32, u32),
}

/// A compiled check.
pub(crate) trait Check: std::fmt::Debug + Send + Sync {
    /// Judges what is chosen, item by item, and records what is read for it where the trace is on.
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace));

    /// The values that the check gives to texts.
    fn provides(&self) -> Vec<(&'static str, ValueKind)>;

    /// Whether a failure means that something is missing or wrong.
    fn about(&self) -> About {
        About::Wrong
    }

    /// The codes that a field may have, where the check lists them.
    fn alternatives(&self, _pattern: &str) -> Vec<Arc<str>> {
        Vec::new()
    }

    /// The date to suggest in place of one that fails, where the check knows one.
    fn moved(&self, _date: Date) -> Option<Date> {
        None
    }

    /// Whether the check fails where a field is not there.
    fn demands(&self, _pattern: &str) -> bool {
        false
    }

    /// Whether the fields of a finding are equals, none of them more wrong than the others.
    fn finds_equals(&self) -> bool {
        false
    }

    /// Whether what the check reads is one value for each item.
    fn judges_by_itself(&self) -> bool {
        false
    }

    /// For a sum that must come out right: each of its terms.
    fn balance(&self, _cursor: &Cursor<'_>) -> Vec<Balance> {
        Vec::new()
    }

    /// For a number or an id that is right in another spelling: its field, and that spelling.
    fn respelt(&self, _cursor: &Cursor<'_>) -> Option<(Path, String)> {
        None
    }

    /// The list whose neighbours the check compares, and the depth below which one series of them lies.
    fn series(&self) -> Option<(&Path, usize)> {
        None
    }
}

impl dyn Check {
    /// The worst outcome of what is chosen.
    pub(crate) fn worst(&self, cursor: &Cursor<'_>, trace: &mut Trace) -> Outcome {
        let mut worst = None;
        self.evaluate(cursor, trace, &mut |_, outcome, _| {
            outcome.keep_worst(&mut worst);
        });
        worst.unwrap_or(Outcome::NO_ITEMS)
    }
}
