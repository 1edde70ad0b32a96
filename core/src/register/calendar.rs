//! The holidays, working days and school years of a country.

use super::easter::easter;
use crate::document::words;
use crate::text::Labels;
use crate::{Date, Weekday};

/// The country whose public holidays and school years count.
///
/// ```
/// use satsing::{Calendar, Language};
/// let easter_monday = "2019-04-22".parse()?;
/// assert_eq!(Calendar::No.holiday(easter_monday).map(|name| name.get(Language::Nn)), Some("andre påskedag"));
/// assert!(Calendar::Dk.is_working_day("2019-06-05".parse()?));
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "UPPERCASE"))]
pub enum Calendar {
    /// Norway: helligdagsfredloven § 2, and 1 and 17 May by the act of 26 April 1947 no. 1.
    No,
    /// Denmark: the holidays of the Church of Denmark; store bededag to 2023.
    Dk,
}

words!(Calendar { No "NO", Dk "DK" });

impl Calendar {
    /// The name of the public holiday on a date; `None` on other days, ordinary Sundays too.
    ///
    /// The holidays are today's, also in years before they were made; only store bededag ends, after 2023. In Denmark,
    /// 5 June and 24 December are none. Of two on one date, the one with a fixed date is named.
    #[must_use]
    pub fn holiday(self, date: Date) -> Option<Labels> {
        self.fixed(date).or_else(|| self.moving(date))
    }

    /// Whether a date is a day of work: neither a Saturday or Sunday nor a public holiday.
    ///
    /// ```
    /// use satsing::Calendar;
    /// assert!(!Calendar::No.is_working_day("2018-03-18".parse()?));
    /// assert!(Calendar::No.is_working_day("2019-03-18".parse()?));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn is_working_day(self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && self.holiday(date).is_none()
    }

    /// The first and last day of the school year that a date lies in: 1 August to 31 July, in both countries.
    ///
    /// At the ends of the range of [`Date`] the school year is cut off at the date itself.
    ///
    /// ```
    /// use satsing::Calendar;
    /// let (first, last) = Calendar::No.school_year("2019-03-20".parse()?);
    /// assert_eq!((first, last), ("2018-08-01".parse()?, "2019-07-31".parse()?));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn school_year(self, date: Date) -> (Date, Date) {
        let (before, after) = (date.year().saturating_sub(1), date.year().saturating_add(1));
        let (first, last) = if date.month() >= 8 { (date.year(), after) } else { (before, date.year()) };
        (Date::new(first, 8, 1).unwrap_or(date), Date::new(last, 7, 31).unwrap_or(date))
    }

    fn fixed(self, date: Date) -> Option<Labels> {
        Some(match (self, date.month(), date.day()) {
            (_, 1, 1) => Labels::new("nyttårsdag", "nyttårsdag", "nytårsdag", "New Year’s Day"),
            (Self::No, 5, 1) => Labels::new("første mai", "første mai", "første maj", "Labour Day"),
            (Self::No, 5, 17) => {
                Labels::new("grunnlovsdagen", "grunnlovsdagen", "Norges grundlovsdag", "Constitution Day")
            }
            (_, 12, 25) => Labels::new("første juledag", "første juledag", "juledag", "Christmas Day"),
            (_, 12, 26) => Labels::new("annen juledag", "andre juledag", "anden juledag", "Boxing Day"),
            _ => return None,
        })
    }

    fn moving(self, date: Date) -> Option<Labels> {
        Some(match (self, easter(date.year())?.days_until(date)) {
            (_, -3) => Labels::new("skjærtorsdag", "skjærtorsdag", "skærtorsdag", "Maundy Thursday"),
            (_, -2) => Labels::new("langfredag", "langfredag", "langfredag", "Good Friday"),
            (_, 0) => Labels::new("første påskedag", "første påskedag", "påskedag", "Easter Sunday"),
            (_, 1) => Labels::new("annen påskedag", "andre påskedag", "anden påskedag", "Easter Monday"),
            (Self::Dk, 26) if date.year() <= 2023 => {
                Labels::new("store bededag", "store bededag", "store bededag", "Great Prayer Day")
            }
            (_, 39) => {
                Labels::new("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day")
            }
            (_, 49) => Labels::new("første pinsedag", "første pinsedag", "pinsedag", "Whit Sunday"),
            (_, 50) => Labels::new("annen pinsedag", "andre pinsedag", "anden pinsedag", "Whit Monday"),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// The holidays of a year, each as month, day and name.
    fn holidays(calendar: Calendar, language: Language, year: i32) -> Vec<String> {
        let first = Date::new(year, 1, 1).unwrap();
        let days = (0..366).filter_map(|days| first.add_days(days)).filter(|day| day.year() == year);
        days.filter_map(|day| {
            let name = calendar.holiday(day)?.get(language);
            Some(format!("{:02}-{:02} {name}", day.month(), day.day()))
        })
        .collect()
    }

    #[test]
    fn norway_has_twelve_holidays_in_2019() {
        assert_eq!(
            holidays(Calendar::No, Language::Nb, 2019),
            [
                "01-01 nyttårsdag",
                "04-18 skjærtorsdag",
                "04-19 langfredag",
                "04-21 første påskedag",
                "04-22 annen påskedag",
                "05-01 første mai",
                "05-17 grunnlovsdagen",
                "05-30 Kristi himmelfartsdag",
                "06-09 første pinsedag",
                "06-10 annen pinsedag",
                "12-25 første juledag",
                "12-26 annen juledag",
            ]
        );
    }

    #[test]
    fn denmark_has_store_bededag_to_2023_and_not_after() {
        assert_eq!(
            holidays(Calendar::Dk, Language::Da, 2023),
            [
                "01-01 nytårsdag",
                "04-06 skærtorsdag",
                "04-07 langfredag",
                "04-09 påskedag",
                "04-10 anden påskedag",
                "05-05 store bededag",
                "05-18 Kristi himmelfartsdag",
                "05-28 pinsedag",
                "05-29 anden pinsedag",
                "12-25 juledag",
                "12-26 anden juledag",
            ]
        );
        assert!(Calendar::Dk.holiday(date("2018-04-27")).is_some());
        assert!(Calendar::Dk.holiday(date("2024-04-26")).is_none());
        assert!(Calendar::No.holiday(date("2018-04-27")).is_none());
    }

    #[test]
    fn a_day_that_is_two_holidays_has_one_name() {
        // Ascension Day of 2012 was on 17 May, and that of 2008 on 1 May.
        assert_eq!(Calendar::No.holiday(date("2012-05-17")).unwrap().get(Language::Nn), "grunnlovsdagen");
        assert_eq!(Calendar::No.holiday(date("2008-05-01")).unwrap().get(Language::En), "Labour Day");
        assert_eq!(Calendar::Dk.holiday(date("2008-05-01")).unwrap().get(Language::En), "Ascension Day");
    }

    #[test]
    fn weekends_and_holidays_are_no_working_days() {
        assert!(!Calendar::No.is_working_day(date("2018-03-17")));
        assert!(!Calendar::No.is_working_day(date("2018-03-18")));
        assert!(Calendar::No.is_working_day(date("2018-03-19")));
        assert!(!Calendar::No.is_working_day(date("2019-05-17")));
        assert!(Calendar::Dk.is_working_day(date("2019-05-16")));
        assert!(!Calendar::Dk.is_working_day(date("2019-05-17")), "store bededag");
        for none in ["2019-06-05", "2019-12-24", "2019-05-01"] {
            assert!(Calendar::Dk.is_working_day(date(none)), "{none}");
        }
    }

    #[test]
    fn a_school_year_turns_on_1_august() {
        let year = (date("2018-08-01"), date("2019-07-31"));
        for day in ["2018-08-01", "2018-12-31", "2019-01-01", "2019-07-31"] {
            assert_eq!(Calendar::Dk.school_year(date(day)), year, "{day}");
        }
        assert_eq!(Calendar::No.school_year(date("2019-08-01")), (date("2019-08-01"), date("2020-07-31")));
        assert_eq!(Calendar::No.school_year(date("0001-01-01")), (date("0001-01-01"), date("0001-07-31")));
        assert_eq!(Calendar::No.school_year(date("9999-12-31")), (date("9999-08-01"), date("9999-12-31")));
    }

    #[test]
    fn a_calendar_is_named_by_its_country() {
        assert_eq!(serde_json::to_string(&[Calendar::No, Calendar::Dk]).unwrap(), r#"["NO","DK"]"#);
        assert!(serde_json::from_str::<Calendar>(r#""no""#).is_err());
    }
}
