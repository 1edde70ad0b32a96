//! The exit status of a run.

use satsing::VerdictOutcome;
use std::process::ExitCode;

/// How a run ends; of several the worst, which is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    /// Passed.
    Passed,
    /// Nothing is known to be wrong, but not all could be judged: incomplete or not in force.
    Open,
    /// Something must be put right first.
    Blocked,
    /// A file could not be read, or an option could not be followed.
    CouldNotRun,
}

impl From<VerdictOutcome> for Ending {
    fn from(outcome: VerdictOutcome) -> Self {
        match outcome {
            VerdictOutcome::Passed => Self::Passed,
            VerdictOutcome::Blocked => Self::Blocked,
            VerdictOutcome::Incomplete | VerdictOutcome::NotInForce => Self::Open,
        }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Passed => 0,
            Ending::Blocked => 1,
            Ending::CouldNotRun => 2,
            Ending::Open => 3,
        })
    }
}
