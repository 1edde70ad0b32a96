//! Reports of recipients, and the evaluation of many of them.

mod evaluating;
mod report;
mod suppression;

pub use evaluating::{
    EvaluatedReports, GoalCount, Participation, ParticipationCell, ParticipationTable, PurposeSum, SignCount, evaluate,
};
pub use report::{
    AuditorsStatement, Evaluation, GoalAttainment, GoalResult, MeasureCarriedOut, Repayment, Report, UseOfMoney,
};
