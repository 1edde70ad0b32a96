//! The holidays, working days and school years of a country.

use super::Country;
use super::easter::easter;
use crate::text::Labels;
use crate::{Date, Period, Weekday};

impl Country {
    /// The name of the public holiday on a date; `None` on other days, ordinary Sundays too.
    ///
    /// In Norway those of helligdagsfredloven § 2, and 1 and 17 May by the act of 26 April 1947 no. 1; in Denmark those
    /// of the Church of Denmark, so that 5 June and 24 December are none. The holidays are today's, also in years before
    /// they were made; only store bededag ends, after 2023. Of two on one date, the one with a fixed date is named.
    #[must_use]
    pub fn holiday(self, date: Date) -> Option<Labels> {
        self.fixed(date).or_else(|| self.moving(date))
    }

    /// Whether a date is a working day: no Saturday, Sunday or public holiday.
    ///
    /// ```
    /// use satsing::Country;
    /// assert!(!Country::No.is_working_day("2018-03-18".parse()?));
    /// assert!(Country::No.is_working_day("2019-03-18".parse()?));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn is_working_day(self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && self.holiday(date).is_none()
    }

    /// The first working day after a date; `None` only at the end of the range of [`Date`].
    ///
    /// ```
    /// use satsing::Country;
    /// let before_easter = "2019-04-17".parse()?;
    /// assert_eq!(Country::No.next_working_day(before_easter), Some("2019-04-23".parse()?));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn next_working_day(self, date: Date) -> Option<Date> {
        // no country has so many days off in a row
        (1..=30).map_while(|days| date.add_days(days)).find(|day| self.is_working_day(*day))
    }

    /// The school year that a date lies in: 1 August to 31 July, in both countries.
    ///
    /// At the ends of the range of [`Date`] the school year is cut off at the date itself. Days off within it are set by each
    /// municipality, and are not known here.
    ///
    /// ```
    /// use satsing::Country;
    /// let year = Country::No.school_year("2019-03-20".parse()?);
    /// assert_eq!((year.starts_on, year.ends_on), ("2018-08-01".parse().ok(), "2019-07-31".parse().ok()));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn school_year(self, date: Date) -> Period {
        let (before, after) = (date.year().saturating_sub(1), date.year().saturating_add(1));
        let (first, last) = if date.month() >= 8 { (date.year(), after) } else { (before, date.year()) };
        let (first, last) = (Date::new(first, 8, 1).unwrap_or(date), Date::new(last, 7, 31).unwrap_or(date));
        Period { starts_on: Some(first), ends_on: Some(last) }
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
    fn holidays(country: Country, language: Language, year: i32) -> Vec<String> {
        let first = Date::new(year, 1, 1).unwrap();
        let days = (0..366).filter_map(|days| first.add_days(days)).filter(|day| day.year() == year);
        days.filter_map(|day| {
            let name = country.holiday(day)?.get(language);
            Some(format!("{:02}-{:02} {name}", day.month(), day.day()))
        })
        .collect()
    }

    #[test]
    fn norway_has_twelve_holidays_in_2019() {
        assert_eq!(
            holidays(Country::No, Language::Nb, 2019),
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
            holidays(Country::Dk, Language::Da, 2023),
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
        assert!(Country::Dk.holiday(date("2018-04-27")).is_some());
        assert!(Country::Dk.holiday(date("2024-04-26")).is_none());
        assert!(Country::No.holiday(date("2018-04-27")).is_none());
    }

    #[test]
    fn a_day_that_is_two_holidays_has_one_name() {
        // Ascension Day of 2012 was on 17 May, and that of 2008 on 1 May.
        assert_eq!(Country::No.holiday(date("2012-05-17")).unwrap().get(Language::Nn), "grunnlovsdagen");
        assert_eq!(Country::No.holiday(date("2008-05-01")).unwrap().get(Language::En), "Labour Day");
        assert_eq!(Country::Dk.holiday(date("2008-05-01")).unwrap().get(Language::En), "Ascension Day");
    }

    #[test]
    fn weekends_and_holidays_are_no_working_days() {
        assert!(!Country::No.is_working_day(date("2018-03-17")));
        assert!(!Country::No.is_working_day(date("2018-03-18")));
        assert!(Country::No.is_working_day(date("2018-03-19")));
        assert!(!Country::No.is_working_day(date("2019-05-17")));
        assert!(Country::Dk.is_working_day(date("2019-05-16")));
        assert!(!Country::Dk.is_working_day(date("2019-05-17")), "store bededag");
        for none in ["2019-06-05", "2019-12-24", "2019-05-01"] {
            assert!(Country::Dk.is_working_day(date(none)), "{none}");
        }
    }

    #[test]
    fn the_next_working_day_passes_over_weekends_and_holidays() {
        for (country, day, next) in [
            (Country::No, "2018-09-06", "2018-09-07"),
            (Country::No, "2018-09-07", "2018-09-10"),
            // Christmas of 2018: 24 December is a day of work, 25 and 26 are not
            (Country::No, "2018-12-24", "2018-12-27"),
            // Maundy Thursday to Easter Monday
            (Country::No, "2019-04-17", "2019-04-23"),
            // store bededag, Friday 17 May 2019, and the weekend after
            (Country::Dk, "2019-05-16", "2019-05-20"),
            (Country::Dk, "2024-04-25", "2024-04-26"),
        ] {
            assert_eq!(country.next_working_day(date(day)), Some(date(next)), "{day}");
        }
        assert_eq!(Country::No.next_working_day(Date::MAX), None);
    }

    #[test]
    fn a_school_year_turns_on_1_august() {
        let year = |country: Country, day| {
            let year = country.school_year(date(day));
            (year.starts_on.unwrap().to_string(), year.ends_on.unwrap().to_string())
        };
        for country in Country::ALL {
            for day in ["2018-08-01", "2018-12-31", "2019-01-01", "2019-07-31"] {
                assert_eq!(year(country, day), ("2018-08-01".to_owned(), "2019-07-31".to_owned()), "{day}");
            }
            assert_eq!(year(country, "2019-08-01"), ("2019-08-01".to_owned(), "2020-07-31".to_owned()));
            assert_eq!(year(country, "0001-01-01"), ("0001-01-01".to_owned(), "0001-07-31".to_owned()));
            assert_eq!(year(country, "9999-12-31"), ("9999-08-01".to_owned(), "9999-12-31".to_owned()));
        }
    }

    #[test]
    fn holidays_are_those_that_an_independent_program_lists() {
        // each year's holidays as counted by the package `holidays` 0.109: how many there are, and the sum of their
        // days of the year, which a holiday on another day would change
        for (country, listed) in [(Country::No, &NORWAY), (Country::Dk, &DENMARK)] {
            for (year, (count, sum)) in (2000..).zip(listed) {
                let first = Date::new(year, 1, 1).unwrap();
                let days = (0..366).filter(|days| {
                    let day = first.add_days(*days).unwrap();
                    day.year() == year && country.holiday(day).is_some()
                });
                let days: Vec<i64> = days.map(|days| days + 1).collect();
                assert_eq!((days.len(), days.iter().sum::<i64>()), (*count, *sum), "{country} {year}");
            }
        }
    }

    const NORWAY: [(usize, i64); 40] = [
        (12, 1914),
        (12, 1847),
        (12, 1742),
        (12, 1882),
        (12, 1830),
        (12, 1714),
        (12, 1854),
        (11, 1661),
        (11, 1575),
        (12, 1826),
        (12, 1770),
        (12, 1910),
        (11, 1671),
        (12, 1742),
        (12, 1882),
        (12, 1777),
        (12, 1725),
        (12, 1854),
        (12, 1749),
        (12, 1889),
        (12, 1837),
        (12, 1770),
        (12, 1861),
        (12, 1805),
        (12, 1753),
        (12, 1882),
        (12, 1777),
        (11, 1584),
        (12, 1865),
        (12, 1749),
        (12, 1889),
        (12, 1833),
        (11, 1594),
        (12, 1861),
        (12, 1805),
        (12, 1700),
        (12, 1844),
        (12, 1777),
        (12, 1917),
        (12, 1812),
    ];
    const DENMARK: [(usize, i64); 40] = [
        (11, 1794),
        (11, 1720),
        (11, 1600),
        (11, 1760),
        (11, 1698),
        (11, 1568),
        (11, 1728),
        (11, 1664),
        (11, 1546),
        (11, 1696),
        (11, 1632),
        (11, 1792),
        (11, 1674),
        (11, 1600),
        (11, 1760),
        (11, 1640),
        (11, 1578),
        (11, 1728),
        (11, 1608),
        (11, 1768),
        (11, 1706),
        (11, 1632),
        (11, 1736),
        (11, 1672),
        (10, 1493),
        (10, 1624),
        (10, 1519),
        (10, 1463),
        (10, 1605),
        (10, 1491),
        (10, 1631),
        (10, 1575),
        (10, 1472),
        (10, 1603),
        (10, 1547),
        (10, 1442),
        (10, 1584),
        (10, 1519),
        (10, 1659),
        (10, 1554),
    ];
}
