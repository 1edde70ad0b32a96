//! Funding: the letter that gives a grant.

mod codes;
mod letter;

pub use codes::{LetterKind, PaymentTiming, RecipientKind};
pub use letter::{Letter, Payment, Recipient, ReportingDuty};
