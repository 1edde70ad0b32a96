//! How a language writes dates, times and spans of days.

use super::{Labels, Language, Wording, wording};
use crate::{Date, Time, Weekday};

impl Language {
    /// The name of a month, 1 to 12.
    pub(crate) fn month(self, number: u32) -> &'static str {
        month(number).get(self)
    }

    /// Writes a date: `20. mars 2019`, in Danish `20. marts 2019`, in English `20 March 2019`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Nb.date("2019-03-20".parse()?), "20. mars 2019");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn date(self, date: Date) -> String {
        let stop = if self == Self::En { "" } else { "." };
        format!("{}{stop} {} {}", date.day(), month(date.month()).get(self), date.year())
    }

    /// Writes a date with its weekday: `søndag 18. mars 2018`, in Danish `søndag den 18. marts 2018`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::En.date_with_weekday("2018-03-18".parse()?), "Sunday 18 March 2018");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn date_with_weekday(self, date: Date) -> String {
        let article = if self == Self::Da { " den" } else { "" };
        format!("{}{article} {}", self.weekday(date.weekday()), self.date(date))
    }

    /// The name of a weekday, as it is written within a sentence.
    ///
    /// ```
    /// use satsing::{Language, Weekday};
    /// assert_eq!(Language::Nn.weekday(Weekday::Saturday), "laurdag");
    /// ```
    #[must_use]
    pub const fn weekday(self, weekday: Weekday) -> &'static str {
        match weekday {
            Weekday::Monday => Labels::new("mandag", "måndag", "mandag", "Monday"),
            Weekday::Tuesday => Labels::new("tirsdag", "tysdag", "tirsdag", "Tuesday"),
            Weekday::Wednesday => Labels::new("onsdag", "onsdag", "onsdag", "Wednesday"),
            Weekday::Thursday => Labels::new("torsdag", "torsdag", "torsdag", "Thursday"),
            Weekday::Friday => Labels::new("fredag", "fredag", "fredag", "Friday"),
            Weekday::Saturday => Labels::new("lørdag", "laurdag", "lørdag", "Saturday"),
            Weekday::Sunday => Labels::new("søndag", "søndag", "søndag", "Sunday"),
        }
        .get(self)
    }

    /// Writes a time of day: `08.30`, in English `08:30`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Da.time("08:30".parse()?), "08.30");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn time(self, time: Time) -> String {
        let between = if self == Self::En { ':' } else { '.' };
        format!("{:02}{between}{:02}", time.hour(), time.minute())
    }

    /// Writes a span of days: `1 dag`, `35 dager`, and from 730 days on the nearest number of years: `90 år`.
    ///
    /// A year counts as 365.2425 days, the average, so that whole years between two dates always come out exactly.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::En.days(729), "729 days");
    /// assert_eq!(Language::En.days(730), "2 years");
    /// ```
    #[must_use]
    pub fn days(self, days: i64) -> String {
        const DAYS_IN_400_YEARS: i64 = 146_097;
        if days.unsigned_abs() < 730 {
            let unit = match (self, days) {
                (Self::Nb | Self::Nn | Self::Da, 1) => "dag",
                (Self::Nb, _) => "dager",
                (Self::Nn, _) => "dagar",
                (Self::Da, _) => "dage",
                (Self::En, 1) => "day",
                (Self::En, _) => "days",
            };
            return format!("{} {unit}", self.number(days));
        }
        let half = days.signum().saturating_mul(DAYS_IN_400_YEARS / 2);
        let years = days.saturating_mul(400).saturating_add(half) / DAYS_IN_400_YEARS;
        let unit = if self == Self::En { "years" } else { "år" };
        format!("{} {unit}", self.number(years))
    }
}

/// The name of a month, 1 to 12.
const fn month(number: u32) -> Wording {
    match number {
        1 => wording!("januar", "januar", "januar", "January"),
        2 => wording!("februar", "februar", "februar", "February"),
        3 => wording!("mars", "mars", "marts", "March"),
        4 => wording!("april", "april", "april", "April"),
        5 => wording!("mai", "mai", "maj", "May"),
        6 => wording!("juni", "juni", "juni", "June"),
        7 => wording!("juli", "juli", "juli", "July"),
        8 => wording!("august", "august", "august", "August"),
        9 => wording!("september", "september", "september", "September"),
        10 => wording!("oktober", "oktober", "oktober", "October"),
        11 => wording!("november", "november", "november", "November"),
        _ => wording!("desember", "desember", "december", "December"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_date_is_written_with_the_months_of_its_language() {
        let months = |language: Language| {
            (1..=12).map(|month| language.date(Date::new(2019, month, 1).unwrap())).collect::<Vec<_>>().join(", ")
        };
        let norwegian = "1. januar 2019, 1. februar 2019, 1. mars 2019, 1. april 2019, 1. mai 2019, 1. juni 2019, \
            1. juli 2019, 1. august 2019, 1. september 2019, 1. oktober 2019, 1. november 2019, 1. desember 2019";
        assert_eq!(months(Language::Nb), norwegian);
        assert_eq!(months(Language::Nn), norwegian);
        assert_eq!(
            months(Language::Da),
            "1. januar 2019, 1. februar 2019, 1. marts 2019, 1. april 2019, 1. maj 2019, 1. juni 2019, \
            1. juli 2019, 1. august 2019, 1. september 2019, 1. oktober 2019, 1. november 2019, 1. december 2019"
        );
        assert_eq!(
            months(Language::En),
            "1 January 2019, 1 February 2019, 1 March 2019, 1 April 2019, 1 May 2019, 1 June 2019, \
            1 July 2019, 1 August 2019, 1 September 2019, 1 October 2019, 1 November 2019, 1 December 2019"
        );
    }

    #[test]
    fn a_date_is_written_with_the_weekdays_of_its_language() {
        let week = |language: Language| {
            (12..=18)
                .map(|day| language.weekday(Date::new(2018, 3, day).unwrap().weekday()))
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(week(Language::Nb), "mandag tirsdag onsdag torsdag fredag lørdag søndag");
        assert_eq!(week(Language::Nn), "måndag tysdag onsdag torsdag fredag laurdag søndag");
        assert_eq!(week(Language::Da), "mandag tirsdag onsdag torsdag fredag lørdag søndag");
        assert_eq!(week(Language::En), "Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
        let sunday = date("2018-03-18");
        assert_eq!(Language::Nb.date_with_weekday(sunday), "søndag 18. mars 2018");
        assert_eq!(Language::Nn.date_with_weekday(sunday), "søndag 18. mars 2018");
        assert_eq!(Language::Da.date_with_weekday(sunday), "søndag den 18. marts 2018");
        assert_eq!(Language::En.date_with_weekday(sunday), "Sunday 18 March 2018");
    }

    #[test]
    fn a_time_has_two_digits_on_either_side() {
        let early: Time = "08:05".parse().unwrap();
        assert_eq!(Language::ALL.map(|language| language.time(early)), ["08.05", "08.05", "08.05", "08:05"]);
    }

    #[test]
    fn days_are_counted_in_the_words_of_the_language() {
        assert_eq!(Language::ALL.map(|language| language.days(1)), ["1 dag", "1 dag", "1 dag", "1 day"]);
        assert_eq!(Language::ALL.map(|language| language.days(35)), ["35 dager", "35 dagar", "35 dage", "35 days"]);
        assert_eq!(Language::ALL.map(|language| language.days(0)), ["0 dager", "0 dagar", "0 dage", "0 days"]);
        assert_eq!(Language::Nb.days(-1), "\u{2212}1 dager");
    }

    #[test]
    fn a_long_span_is_written_in_the_nearest_number_of_years() {
        let gap = |from: &str, to: &str| date(from).days_until(date(to));
        assert_eq!(
            Language::ALL.map(|language| language.days(gap("2018-11-01", "2109-03-20"))),
            ["90 år", "90 år", "90 år", "90 years"]
        );
        assert_eq!(Language::Nb.days(gap("2019-03-20", "2109-03-20")), "90 år");
        // Two and a half years are 913.1 days.
        assert_eq!(Language::Nb.days(913), "2 år");
        assert_eq!(Language::Nb.days(914), "3 år");
        assert_eq!(Language::Nb.days(730), "2 år");
        assert_eq!(Language::Nb.days(729), "729 dager");
        assert_eq!(Language::Nb.days(-730), "\u{2212}2 år");
    }

    #[test]
    fn whole_years_between_two_dates_are_written_exactly() {
        for from in 1890..2110 {
            for years in 2..120 {
                let (from, to) = (Date::new(from, 7, 1).unwrap(), Date::new(from + years, 7, 1).unwrap());
                assert_eq!(Language::Nb.days(from.days_until(to)), format!("{years} år"));
            }
        }
    }
}
