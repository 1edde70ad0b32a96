//! Reporting: what was done, what came of it and what the money was used for.

mod evaluating;
mod report;
mod suppression;

pub use evaluating::{
    EvaluatedReports, GoalCount, Participation, ParticipationCell, ParticipationTable, PurposeSum, SignCount, evaluate,
};
pub use report::{
    AuditorsStatement, Evaluation, GoalAttainment, GoalResult, MeasureCarriedOut, Repayment, Report, UseOfMoney,
};
