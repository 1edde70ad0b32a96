//! Funding: who gets how much, and the letter that gives a grant.

mod codes;
mod letter;
mod select;

pub use codes::{LetterKind, PaymentTiming, RecipientKind};
pub use letter::{Letter, Payment, Recipient, ReportingDuty};
pub use select::{
    Among, Applicant, Choice, ChoiceStep, GroupMinimum, RegionSeats, RegionStep, Selection, SelectionRequest, select,
};
