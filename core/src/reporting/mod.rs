//! Reporting: what was done, what came of it and what the money was used for.

mod report;

pub use report::{
    AuditorsStatement, Evaluation, GoalAttainment, GoalResult, MeasureCarriedOut, Repayment, Report, UseOfMoney,
};
