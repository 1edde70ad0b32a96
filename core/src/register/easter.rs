//! Easter Sunday, on which most movable holidays depend.

use crate::Date;

/// Easter Sunday of a year in the Gregorian calendar, also for years before there was one.
///
/// The first Sunday after the church's full moon on or after 21 March, by the rule that Meeus gives (Astronomical
/// Algorithms, chapter 8); exact in every year.
#[expect(clippy::arithmetic_side_effects, reason = "a year is 1 to 9999, so that no step exceeds a million")]
pub(super) fn easter(year: i32) -> Option<Date> {
    if !(1..=9999).contains(&year) {
        return None;
    }
    let (century, of_century) = (year / 100, year % 100);
    let of_moon_cycle = year % 19;
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let to_full_moon = (19 * of_moon_cycle + century - century / 4 - moon_shift + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - to_full_moon - of_century % 4) % 7;
    let too_late = (of_moon_cycle + 11 * to_full_moon + 22 * to_sunday) / 451;
    let days = to_full_moon + to_sunday - 7 * too_late;
    Date::new(year, 3, 22)?.add_days(days.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Weekday;

    #[test]
    fn falls_on_the_days_of_the_printed_tables() {
        // 1598, 1818 and 2285 are as early, 1943 and 2038 as late as Easter can be; 1609, 1954, 1981, 2049 and 2076 are
        // exceptions of the rule.
        let table = "1598-03-22 1609-04-19 1693-03-22 1700-04-11 1818-03-22 1900-04-15 1943-04-25 1954-04-18 \
            1961-04-02 1981-04-19 2000-04-23 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 \
            2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2038-04-25 2049-04-18 2076-04-19 \
            2285-03-22 4099-04-19 6412-03-25";
        for day in table.split(' ') {
            let day: Date = day.parse().unwrap();
            assert_eq!(easter(day.year()), Some(day));
        }
    }

    #[test]
    fn is_a_sunday_from_22_march_to_25_april_in_every_year() {
        for year in 1..=9999 {
            let day = easter(year).unwrap();
            assert_eq!(day.weekday(), Weekday::Sunday, "{day}");
            assert!(matches!((day.month(), day.day()), (3, 22..=31) | (4, 1..=25)), "{day}");
        }
        assert_eq!((easter(0), easter(10_000)), (None, None));
    }
}
