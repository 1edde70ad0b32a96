//! The three dates of a check, and what holds where one of them was not stated.

use super::{NotEvaluatedReason, Unavailable};
use crate::Date;
use serde::{Deserialize, Serialize};

/// One of the three dates of a check.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum DatedBy {
    /// The date of the decision: the caller's, else `/decidedOn`.
    #[default]
    Decided,
    /// The first day of the period: `/period/startsOn`.
    Period,
    /// The day on which the caller checks.
    Today,
}

impl DatedBy {
    /// Why what counts by this date is not evaluated without it.
    pub(crate) fn reason(self) -> NotEvaluatedReason {
        match self {
            Self::Decided => NotEvaluatedReason::NoDecisionDate,
            Self::Period => NotEvaluatedReason::NoPeriod,
            Self::Today => NotEvaluatedReason::NoToday,
        }
    }

    /// The field that states the date; today is stated by the caller alone.
    pub(crate) fn field(self) -> Option<[&'static str; 2]> {
        match self {
            Self::Decided => Some(["decidedOn", ""]),
            Self::Period => Some(["period", "startsOn"]),
            Self::Today => None,
        }
    }
}

/// A span of days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub from: Date,
    pub to: Date,
}

impl Span {
    /// Every day there is.
    pub(crate) const ALWAYS: Self = Self { from: Date::MIN, to: Date::MAX };

    /// A span whose ends may be open.
    pub(crate) fn new(from: Option<Date>, to: Option<Date>) -> Self {
        Self { from: from.unwrap_or(Date::MIN), to: to.unwrap_or(Date::MAX) }
    }

    pub(crate) fn has(&self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.from > self.to
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to && !self.is_empty() && !other.is_empty()
    }

    /// The days on which something can change: the first, and the one after the last.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Date> + use<> {
        let Self { from, to } = *self;
        std::iter::once(from).chain(std::iter::once(to).filter_map(|to| to.add_days(1)))
    }
}

/// One of the three dates, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KnownDate {
    Stated(Date),
    /// Nobody stated it.
    Unstated,
    /// It could not be read.
    Invalid,
}

impl KnownDate {
    pub(crate) fn stated(self) -> Option<Date> {
        match self {
            Self::Stated(date) => Some(date),
            Self::Unstated | Self::Invalid => None,
        }
    }
}

/// The dates by which a case is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dates {
    pub decided: KnownDate,
    pub period: KnownDate,
    pub today: KnownDate,
    /// The date by which editions are chosen, and the days of the edition.
    pub editions_by: DatedBy,
    pub edition: Span,
}

/// What holds by a date that may not be known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Holds<T> {
    /// This, by the date, or on every day in question.
    Surely(T),
    /// Not the same on every day in question: each thing that is possible, and why it is not known which.
    Perhaps(Vec<T>, Unavailable),
}

impl Dates {
    pub(crate) fn get(&self, by: DatedBy) -> KnownDate {
        match by {
            DatedBy::Decided => self.decided,
            DatedBy::Period => self.period,
            DatedBy::Today => self.today,
        }
    }

    /// The date itself.
    pub(crate) fn on(&self, by: DatedBy) -> Result<Date, Unavailable> {
        match self.get(by) {
            KnownDate::Stated(date) => Ok(date),
            KnownDate::Unstated => Err(Unavailable::NoDate(by)),
            KnownDate::Invalid => Err(Unavailable::Invalid),
        }
    }

    /// What holds by a date: `at` says it for a day, and it changes on no other days than `changes`.
    ///
    /// Without the date the days in question are those of the edition, or every day where another date chooses the
    /// edition.
    pub(crate) fn holds<T: PartialEq>(
        &self,
        by: DatedBy,
        changes: impl Iterator<Item = Date>,
        at: impl Fn(Date) -> T,
    ) -> Holds<T> {
        let why = match self.on(by) {
            Ok(date) => return Holds::Surely(at(date)),
            Err(why) => why,
        };
        let days = if by == self.editions_by { self.edition } else { Span::ALWAYS };
        let first = at(days.from);
        let mut possible = vec![first];
        for thing in changes.filter(|day| days.has(*day)).map(at) {
            if !possible.contains(&thing) {
                possible.push(thing);
            }
        }
        match (possible.len(), possible.pop()) {
            (1, Some(only)) => Holds::Surely(only),
            (_, last) => {
                possible.extend(last);
                Holds::Perhaps(possible, why)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn dates(decided: KnownDate) -> Dates {
        let edition = Span { from: day("2015-01-01"), to: day("2020-12-31") };
        let none = KnownDate::Unstated;
        Dates { decided, period: none, today: none, editions_by: DatedBy::Decided, edition }
    }

    #[test]
    fn without_a_date_only_what_is_so_on_every_day_of_the_edition_is_sure() {
        let held = |by, from: &str| {
            let span = Span::new(Some(day(from)), None);
            dates(KnownDate::Unstated).holds(by, span.changes(), |date| span.has(date))
        };
        assert_eq!(held(DatedBy::Decided, "2015-01-01"), Holds::Surely(true));
        assert_eq!(held(DatedBy::Decided, "2021-01-01"), Holds::Surely(false));
        let why = Unavailable::NoDate(DatedBy::Decided);
        assert_eq!(held(DatedBy::Decided, "2016-01-01"), Holds::Perhaps(vec![false, true], why));
        // on another axis every day is in question
        let why = Unavailable::NoDate(DatedBy::Period);
        assert_eq!(held(DatedBy::Period, "2015-01-01"), Holds::Perhaps(vec![false, true], why));
    }

    #[test]
    fn a_date_that_could_not_be_read_is_not_one_that_nobody_stated() {
        let span = Span::new(Some(day("2016-01-01")), None);
        let held = dates(KnownDate::Invalid).holds(DatedBy::Decided, span.changes(), |date| span.has(date));
        assert_eq!(held, Holds::Perhaps(vec![false, true], Unavailable::Invalid));
    }
}
