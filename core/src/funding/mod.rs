//! Funding: who gets how much, and the letter that gives a grant.

mod allocation;
mod amount;
mod application;
mod codes;
mod equals;
mod fraction;
mod ids;
mod letter;
mod registration;
mod select;
mod study;

pub use allocation::*;
pub use amount::*;
pub use application::{
    Application, BudgetLine, JointApplicant, MeasureYear, NeedsAssessment, OngoingMeasure, PartnershipPlan,
    PlannedMeasure,
};
pub use codes::{ApplicationKind, LetterKind, Ownership, PaymentTiming, RecipientKind, StudySupport};
pub use fraction::Fraction;
pub use letter::{GrantedMeasure, Letter, Payment, Recipient, ReportingDuty};
pub use registration::{Mandate, Registration, TeamMember, Workshop};
pub use select::{
    Among, Applicant, Choice, ChoiceStep, GroupMinimum, RegionSeats, RegionStep, Selection, SelectionRequest, select,
};
pub use study::{Study, StudyParticipant};
