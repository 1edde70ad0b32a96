//! The numbers and dates of a pack, and the dates by which they count.

use super::path::Path;
use super::trace::Trace;
use super::{Because, Here, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use crate::{Date, Time};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One of the three dates of a check.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DatedBy {
    /// The date of the decision.
    #[default]
    Decided,
    /// The first day of the period.
    Period,
    /// The day on which the caller checks.
    Today,
}

/// Whether a rule or a number is laid down or follows from the data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Basis {
    /// It quotes a text that binds.
    #[default]
    Norm,
    /// It follows from the data themselves: an order, a weekday, a sum.
    Plausibility,
}

/// What the values of a parameter are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ParameterUnit {
    /// A whole number of days.
    Days,
    /// A whole number of months.
    Months,
    /// A whole number of years.
    Years,
    /// A whole number of minutes.
    Minutes,
    /// A whole number of things.
    Count,
    /// A number with at most four decimal places.
    Decimal,
    /// A part of a whole, such as `"56%"` or `"1/3"`.
    Share,
    /// An amount in whole minor units of the pack's currency.
    Money,
    /// A date, `YYYY-MM-DD`.
    Date,
}

impl ParameterUnit {
    fn value_kind(self) -> ValueKind {
        match self {
            Self::Days => ValueKind::Days,
            Self::Months => ValueKind::Months,
            Self::Years => ValueKind::Years,
            Self::Decimal => ValueKind::Decimal,
            Self::Share => ValueKind::Share,
            Self::Minutes => ValueKind::Minutes,
            Self::Count => ValueKind::Number,
            Self::Money => ValueKind::Money,
            Self::Date => ValueKind::Date,
        }
    }

    pub(crate) fn sort(self) -> Sort {
        match self {
            Self::Days | Self::Months | Self::Years | Self::Minutes | Self::Count | Self::Decimal | Self::Share => {
                Sort::Number
            }
            Self::Money => Sort::Money,
            Self::Date => Sort::Date,
        }
    }
}

/// The dates by which a case is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dates {
    pub decided: Date,
    pub period: Date,
    pub today: Option<Date>,
}

impl Dates {
    pub(crate) fn on(&self, by: DatedBy) -> Option<Date> {
        match by {
            DatedBy::Decided => Some(self.decided),
            DatedBy::Period => Some(self.period),
            DatedBy::Today => self.today,
        }
    }
}

/// A value that stands in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Constant {
    Number(i64),
    Money(i64),
    Date(Date),
    Time(Time),
    Bool(bool),
    Text(Arc<str>),
}

impl Constant {
    pub(crate) fn leaf(&self) -> Leaf<'_> {
        match self {
            Self::Number(number) => Leaf::Number(*number),
            Self::Money(amount) => Leaf::Money(*amount),
            Self::Date(date) => Leaf::Date(*date),
            Self::Time(time) => Leaf::Time(*time),
            Self::Bool(answer) => Leaf::Bool(*answer),
            Self::Text(text) => Leaf::Text(text),
        }
    }
}

/// A parameter of a pack, compiled.
#[derive(Debug)]
pub(crate) struct Figure {
    pub id: Arc<str>,
    pub unit: ParameterUnit,
    pub values: Vec<FigureValue>,
}

/// One value of a parameter and when it holds.
#[derive(Debug, Clone)]
pub(crate) struct FigureValue {
    pub starts_on: Date,
    pub ends_on: Date,
    pub only_where: Option<(Path, Constant)>,
    /// `None` where no known source gives it.
    pub value: Option<Constant>,
    pub basis: Basis,
}

impl FigureValue {
    /// A value that always holds.
    pub(crate) fn always(value: Constant) -> Self {
        Self { starts_on: Date::MIN, ends_on: Date::MAX, only_where: None, value: Some(value), basis: Basis::Norm }
    }

    /// Whether there is a day and a case for which both values hold.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let same_case = match (&self.only_where, &other.only_where) {
            (Some((path, is)), Some((other_path, other_is))) => path.pattern != other_path.pattern || is == other_is,
            _ => true,
        };
        let from = self.starts_on.max(other.starts_on);
        same_case && from <= self.ends_on && from <= other.ends_on
    }
}

impl Figure {
    /// The value on a date for the case at hand, or why there is none.
    pub(crate) fn on(&self, date: Date, here: &Here<'_>) -> Result<&Constant, Because> {
        let mut lack = None;
        for value in self.values.iter().filter(|value| value.starts_on <= date && date <= value.ends_on) {
            if let Some((path, is)) = &value.only_where {
                match path.leaf(here) {
                    Leaf::Missing => {
                        lack = lack.or(Some(here.lack(path, None)));
                        continue;
                    }
                    leaf if leaf != is.leaf() => continue,
                    _ => {}
                }
            }
            return value.value.as_ref().ok_or(Because::ParameterUnknown);
        }
        Err(lack.unwrap_or(Because::ParameterUnknown))
    }

    /// Leaves with the trace the value that holds, or the field that is missing to tell which does.
    pub(crate) fn trace(&self, date: Date, here: &Here<'_>, name: &'static str, trace: &mut Trace) {
        for (path, _) in self.values.iter().filter_map(|value| value.only_where.as_ref()) {
            trace.silent(here, path, super::trace::Role::Bound);
        }
        if let Ok(value) = self.on(date, here) {
            trace.parameter(name, &self.id, self.unit.value_kind(), value.leaf());
        }
    }
}
