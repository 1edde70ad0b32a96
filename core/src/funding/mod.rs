//! Funding: who gets how much, and the letter that gives a grant.

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
