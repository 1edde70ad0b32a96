//! What comes of judging one item.

use serde::{Deserialize, Serialize};

/// What comes of judging one item by one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Pass,
    Fail,
    NotApplicable(Because),
    NotEvaluated(Because),
}

impl Outcome {
    /// How much an outcome says of its rule: a rule stands by its worst item.
    pub(crate) fn weight(self) -> u8 {
        match self {
            Self::NotApplicable(_) => 0,
            Self::Pass => 1,
            Self::NotEvaluated(_) => 2,
            Self::Fail => 3,
        }
    }

    /// The worse of two outcomes; of equal ones the first.
    pub(crate) fn worse(self, other: Self) -> Self {
        if other.weight() > self.weight() { other } else { self }
    }

    /// The outcome where something to judge by is not there.
    pub(crate) fn lacking(because: Because) -> Self {
        match because {
            Because::NoReference | Because::NoItems => Self::NotApplicable(because),
            other => Self::NotEvaluated(other),
        }
    }

    pub(crate) fn of(holds: bool) -> Self {
        if holds { Self::Pass } else { Self::Fail }
    }
}

/// Why a rule does not apply to a case, or could not be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Because {
    /// Not applicable: the part that the rule is about is not in the case.
    PartAbsent,
    /// Not applicable: the list that the rule goes through is empty.
    NoItems,
    /// Not applicable: there is no reference, or it leads nowhere.
    NoReference,
    /// Not applicable: a condition of the rule does not hold.
    Condition,
    /// Not evaluated: a field that the rule reads is not in the case.
    Missing,
    /// Not evaluated: a number that the rule needs is in no known source.
    ParameterUnknown,
    /// Not evaluated: the rule needs the date of the decision, which neither the case nor the caller states.
    NoDecisionDate,
    /// Not evaluated: the rule needs the first day of the period, which the case does not state.
    NoPeriod,
    /// Not evaluated: the rule needs today's date, and the caller gave none.
    NoToday,
    /// Not evaluated: a value that the rule reads does not fit its type and was taken out.
    Shape,
}
