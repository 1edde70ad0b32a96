//! Funding: sharing out money, choosing applicants, working out amounts. None of it needs a case or a programme.
//!
//! * [`allocate`] shares out a pot, [`allocate_tree`] a tree of pots, and [`redistribute`] what was declined. Every answer is
//!   exact to the øre and lists each step; a tie is an answer that asks for lots, never a guess.
//! * [`select()`] chooses among more applicants than there are seats.
//! * [`AmountKind`] works out a fee, an own share, leave or a date of payment, by figures from packs.
//!
//! A request is a plain struct, or read by its `from_json`. No answer depends on the order of the request's lists.

mod allocation;
mod amount;
mod answers;
pub(crate) mod application;
pub(crate) mod codes;
mod equals;
mod fraction;
mod ids;
pub(crate) mod letter;
pub(crate) mod registration;
mod select;
pub(crate) mod study;

pub use allocation::*;
pub use amount::*;
pub use codes::RecipientKind;
pub use fraction::Fraction;
pub use select::{
    Among, Applicant, Choice, ChoiceStep, GroupMinimum, RegionSeats, RegionStep, Selection, SelectionRequest, select,
};
