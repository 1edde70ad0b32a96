//! A day in the calendar.

use super::text_form;
use crate::Error;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A day from 0001-01-01 to 9999-12-31, written `YYYY-MM-DD` and in no other way.
///
/// ```
/// use satsing::{Date, Weekday};
/// let date: Date = "2019-03-20".parse()?;
/// assert_eq!(date.weekday(), Weekday::Wednesday);
/// assert!("2026-1-5".parse::<Date>().is_err());
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Date {
    /// The form in which a date is written, for messages.
    pub(crate) const FORM: &str = "a date written YYYY-MM-DD";

    /// What a text of that form should be, for messages.
    pub(crate) const DAY: &str = "a day in the calendar";

    /// The first date, 0001-01-01.
    pub const MIN: Self = Self(match NaiveDate::from_ymd_opt(1, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });
    /// The last date, 9999-12-31.
    pub const MAX: Self = Self(match NaiveDate::from_ymd_opt(9999, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });

    /// Makes a date; `None` where the calendar has no such day or the year is not 1 to 9999.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads a date written `YYYY-MM-DD`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let year = two_digits(y1, y2)?.checked_mul(100)?.checked_add(two_digits(y3, y4)?)?;
        Self::new(i32::try_from(year).ok()?, two_digits(m1, m2)?, two_digits(d1, d2)?)
    }

    /// Whether a text has the form of a date, also where the calendar has no such day.
    pub(crate) fn has_form(text: &str) -> bool {
        let is_mark = |at: usize| matches!(at, 4 | 7);
        let fits = |(at, byte): (usize, u8)| if is_mark(at) { byte == b'-' } else { byte.is_ascii_digit() };
        text.len() == 10 && text.bytes().enumerate().all(fits)
    }

    /// What a text that is no date should be, for messages.
    pub(crate) fn expected(text: &str) -> &'static str {
        if Self::has_form(text) { Self::DAY } else { Self::FORM }
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            chrono::Weekday::Mon => Weekday::Monday,
            chrono::Weekday::Tue => Weekday::Tuesday,
            chrono::Weekday::Wed => Weekday::Wednesday,
            chrono::Weekday::Thu => Weekday::Thursday,
            chrono::Weekday::Fri => Weekday::Friday,
            chrono::Weekday::Sat => Weekday::Saturday,
            chrono::Weekday::Sun => Weekday::Sunday,
        }
    }

    /// The days from this date to `later`; negative where `later` comes first.
    ///
    /// ```
    /// use satsing::Date;
    /// let (a, b): (Date, Date) = ("2018-09-06".parse()?, "2018-11-01".parse()?);
    /// assert_eq!(a.days_until(b), 56);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// The date `days` later, or earlier where negative; `None` beyond the range of [`Date`].
    #[must_use]
    pub fn add_days(self, days: i64) -> Option<Self> {
        let count = Days::new(days.unsigned_abs());
        let moved = if days < 0 { self.0.checked_sub_days(count) } else { self.0.checked_add_days(count) };
        moved.filter(|date| (1..=9999).contains(&date.year())).map(Self)
    }

    /// The same day `months` later, or earlier where negative; the last day of the month where it has no such day.
    ///
    /// `None` beyond the range of [`Date`].
    #[must_use]
    pub fn add_months(self, months: i32) -> Option<Self> {
        let count = Months::new(months.unsigned_abs());
        let moved = if months < 0 { self.0.checked_sub_months(count) } else { self.0.checked_add_months(count) };
        moved.filter(|date| (1..=9999).contains(&date.year())).map(Self)
    }
}

fn two_digits(tens: u8, ones: u8) -> Option<u32> {
    let digit = |byte: u8| char::from(byte).to_digit(10);
    digit(tens)?.checked_mul(10)?.checked_add(digit(ones)?)
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text).ok_or_else(|| Error::Malformed { expected: Self::expected(text), value: text.to_owned() })
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text_form::deserialize(deserializer, Self::FORM)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "description": "A day, written YYYY-MM-DD."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_the_one_form() {
        for bad in ["2026-1-5", "2018-13-40", "2019-02-29", "0000-01-01", "+2019-01-1", "2019/01/01", "", "２019-01-01"]
        {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
        assert_eq!(Date::parse("2020-02-29"), Date::new(2020, 2, 29));
    }

    #[test]
    fn tells_a_day_that_there_is_not_from_another_form() {
        for (text, expected) in [
            ("2026-02-29", Date::DAY),
            ("2018-13-40", Date::DAY),
            ("0000-01-01", Date::DAY),
            ("2026-1-5", Date::FORM),
            ("29.02.2026", Date::FORM),
            ("2026-02-2９", Date::FORM),
            ("", Date::FORM),
        ] {
            let told = text.parse::<Date>().unwrap_err().to_string();
            assert_eq!(told, format!("`{text}` is not {expected}"));
        }
    }

    #[test]
    fn stays_within_four_digit_years() {
        let last = Date::new(9999, 12, 31).unwrap();
        assert_eq!(last.add_days(1), None);
        assert_eq!(last.add_months(1), None);
        assert_eq!(Date::new(1, 1, 1).unwrap().add_days(-1), None);
    }

    #[test]
    fn a_month_without_the_day_ends_on_its_last() {
        assert_eq!(Date::new(2024, 2, 29).unwrap().add_months(12), Date::new(2025, 2, 28));
    }
}
