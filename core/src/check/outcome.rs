//! Outcomes of judging one item.

use super::DatedBy;
use crate::case::Node;
use serde::{Deserialize, Serialize};

/// The outcome of judging one item by one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Pass,
    Fail,
    NotApplicable(NotApplicableReason),
    NotEvaluated(NotEvaluatedReason),
}

impl Outcome {
    /// The outcome for a list without items.
    pub(crate) const NO_ITEMS: Self = Self::NotApplicable(NotApplicableReason::NoItems);

    /// The rank of an outcome: a rule has the outcome of its worst item.
    fn rank(self) -> u8 {
        match self {
            Self::NotApplicable(_) => 0,
            Self::Pass => 1,
            Self::NotEvaluated(_) => 2,
            Self::Fail => 3,
        }
    }

    /// The worse of two outcomes; of equal ones the first, except that an unreadable value comes before anything else that
    /// is missing.
    pub(crate) fn worse(self, other: Self) -> Self {
        let is_unread = |outcome| outcome == Self::NotEvaluated(NotEvaluatedReason::Shape);
        let rank = |outcome: Self| (outcome.rank(), is_unread(outcome));
        if rank(other) > rank(self) { other } else { self }
    }

    /// Keeps the worse of this outcome and the worst known so far.
    pub(crate) fn keep_worst(self, worst: &mut Option<Self>) {
        *worst = Some(worst.map_or(self, |worst| worst.worse(self)));
    }

    /// Whether the item passes or the rule does not apply to it.
    pub(crate) fn is_fine(self) -> bool {
        matches!(self, Self::Pass | Self::NotApplicable(_))
    }

    pub(crate) fn of(holds: bool) -> Self {
        if holds { Self::Pass } else { Self::Fail }
    }
}

/// Why a rule does not apply to a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum NotApplicableReason {
    /// The part that the rule is about is not in the case.
    PartAbsent,
    /// The list that the rule goes through is empty.
    NoItems,
    /// There is no reference, or it leads nowhere.
    NoReference,
    /// A condition of the rule does not hold.
    Condition,
}

/// Why a rule could not be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum NotEvaluatedReason {
    /// A field that the rule reads is not in the case.
    Missing,
    /// A number that the rule needs is in no known source.
    ParameterUnknown,
    /// The rule needs the date of the decision, and neither the case nor the caller gives it.
    NoDecisionDate,
    /// The rule needs the first day of the period, and the case does not give it.
    NoPeriod,
    /// The rule needs today's date, and the caller gave none.
    NoToday,
    /// A value that the rule reads does not fit its type.
    Shape,
}

/// Why a value that a check reads is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unavailable {
    /// It has not been filled in.
    Absent,
    /// It does not fit its field.
    Invalid,
    /// The reference that leads to it is not there, or leads nowhere.
    NoReference,
    /// No known source gives the number.
    ParameterUnknown,
    /// The date by which it counts was not stated.
    NoDate(DatedBy),
    /// There is no such value: a date beyond the calendar, a fraction without an end.
    OutOfRange,
}

impl Unavailable {
    /// Why a node has no value.
    pub(crate) fn of(node: &Node) -> Self {
        match node {
            Node::NoReference => Self::NoReference,
            Node::Absent => Self::Absent,
            _ => Self::Invalid,
        }
    }

    /// Two values that a check needs both of.
    ///
    /// Where neither is there, one reason is given: an unreadable value comes before a missing one, and a missing one before
    /// a reference that leads nowhere, as among the items of a list; of two equal reasons the first.
    pub(crate) fn both<'v, A, B>(one: &'v Result<A, Self>, other: &'v Result<B, Self>) -> Result<(&'v A, &'v B), Self> {
        match (one, other) {
            (Ok(one), Ok(other)) => Ok((one, other)),
            (Err(why), Ok(_)) | (Ok(_), Err(why)) => Err(*why),
            (Err(why), Err(other)) => Err(why.or(*other)),
        }
    }

    fn or(self, other: Self) -> Self {
        let rank = |why| match why {
            Self::Invalid => 2,
            Self::NoReference => 0,
            _ => 1,
        };
        if rank(other) > rank(self) { other } else { self }
    }

    /// Keeps the more important of this reason and the one known so far, as [`Unavailable::both`] does.
    pub(crate) fn keep(self, known: &mut Option<Self>) {
        *known = Some(known.map_or(self, |known| known.or(self)));
    }
}

impl From<Unavailable> for Outcome {
    fn from(unavailable: Unavailable) -> Self {
        match unavailable {
            Unavailable::NoReference => Self::NotApplicable(NotApplicableReason::NoReference),
            Unavailable::Absent => Self::NotEvaluated(NotEvaluatedReason::Missing),
            Unavailable::Invalid | Unavailable::OutOfRange => Self::NotEvaluated(NotEvaluatedReason::Shape),
            Unavailable::ParameterUnknown => Self::NotEvaluated(NotEvaluatedReason::ParameterUnknown),
            Unavailable::NoDate(by) => Self::NotEvaluated(by.reason()),
        }
    }
}
