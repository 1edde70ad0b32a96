//! The strategy: what a municipality has decided to reach, why, and how.

mod codes;
mod parts;

pub use codes::Level;
pub use parts::{
    AnalysisArea, Anchoring, FocusArea, Goal, Indicator, Measure, NeedsAnalysis, Participant, Plan, Strategy,
};
