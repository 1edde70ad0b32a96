//! Funding: who gets how much, and the letter that gives a grant.

mod allocation;
mod amount;
mod answers;
mod codes;
mod equals;
mod fraction;
mod ids;
mod letter;
mod select;

pub use allocation::*;
pub use amount::*;
pub use codes::{LetterKind, PaymentTiming, RecipientKind};
pub use fraction::Fraction;
pub use letter::{Letter, Payment, Recipient, ReportingDuty};
pub use select::{
    Among, Applicant, Choice, ChoiceStep, GroupMinimum, RegionSeats, RegionStep, Selection, SelectionRequest, select,
};
