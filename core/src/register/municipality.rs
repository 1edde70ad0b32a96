//! Norway's municipalities through time.

use super::table::{BECAME, CHANGED, CODES, COUNTIES, County, DAYS, ENDS, STARTS};
use crate::Date;
use crate::document::record;

/// A municipality of Norway, as it is under one code and one name.
///
/// A merger, a split, a new code or a new name ends it, and another begins the day after.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub struct Municipality {
    /// The code: four digits, of which the first may be 0.
    pub code: String,
    /// The name, as Statistics Norway writes it.
    pub name: String,
    /// The first day in force; 1838-01-01 for the oldest.
    pub starts_on: Date,
    /// The last day in force; absent for one that is in force still.
    pub ends_on: Option<Date>,
    /// What it became, by code: nothing for one in force still, several after a split.
    pub became: Vec<MunicipalityChange>,
    /// What it was before, by code: several after a merger. Changes before 2000 are not known.
    pub was: Vec<MunicipalityChange>,
}

record!(Municipality {
    code "code",
    name "name",
    starts_on "startsOn",
    ends_on "endsOn",
    became "became",
    was "was",
});

/// A municipality before or after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub struct MunicipalityChange {
    /// The first day after the change.
    pub changed_on: Date,
    /// The code of the municipality.
    pub code: String,
    /// The name of the municipality.
    pub name: String,
}

record!(MunicipalityChange { changed_on "changedOn", code "code", name "name" });

/// Finds the municipality of Norway that has a code on a date; `None` where no municipality has it then.
///
/// Codes compare exactly: `220` is not `0220`. The register has every municipality in force on 2000-01-01 or later; of
/// earlier dates it knows only what was still the same then. The source is Statistics Norway, KLASS 131.
///
/// ```
/// use satsing::municipality;
/// let asker = municipality("0220", "2018-09-06".parse()?).ok_or("no municipality")?;
/// assert_eq!((asker.name.as_str(), asker.ends_on), ("Asker", Some("2019-12-31".parse()?)));
/// assert_eq!(asker.became.first().map(|after| after.code.as_str()), Some("3025"));
/// assert_eq!(municipality("0220", "2020-01-01".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn municipality(code: &str, on: Date) -> Option<Municipality> {
    let this = find(code, on)?;
    // Changes are in the order of their versions, and versions in the order of codes.
    let became = changes().filter(|(old, _)| *old == this.place).filter_map(|(_, new)| version(new));
    let was = changes().filter(|(_, new)| *new == this.place).filter_map(|(old, _)| version(old));
    Some(Municipality {
        code: this.code(),
        name: this.name()?.to_owned(),
        starts_on: day(this.starts)?,
        ends_on: day(this.ends).and_then(|after| after.add_days(-1)),
        became: became.filter_map(|after| after.changed(after.starts)).collect(),
        was: was.filter_map(|before| before.changed(this.starts)).collect(),
    })
}

/// Whether some municipality of Norway has a code on a date.
pub(crate) fn in_force(code: &str, on: Date) -> bool {
    find(code, on).is_some()
}

/// One code with one name from a day until another, each written as the number `YYYYMMDD`.
struct Version {
    county: &'static County,
    place: usize,
    code: u8,
    starts: u32,
    ends: u32,
}

impl Version {
    fn code(&self) -> String {
        format!("{:02}{:02}", self.county.number, self.code)
    }

    fn name(&self) -> Option<&'static str> {
        self.county.names.split('\n').nth(self.place.checked_sub(self.county.first.into())?)
    }

    fn changed(&self, on: u32) -> Option<MunicipalityChange> {
        Some(MunicipalityChange { changed_on: day(on)?, code: self.code(), name: self.name()?.to_owned() })
    }
}

fn find(code: &str, on: Date) -> Option<Version> {
    let [a, b, c, d] = *code.as_bytes() else { return None };
    let (county, code) = (two_digits(a, b)?, two_digits(c, d)?);
    let on = number(on)?;
    let county = COUNTIES.binary_search_by_key(&county, |county| county.number).ok()?;
    let first = usize::from(COUNTIES.get(county)?.first);
    let end = county.checked_add(1).and_then(|next| COUNTIES.get(next)).map_or(CODES.len(), |next| next.first.into());
    let after = CODES.get(first..end)?.partition_point(|known| *known <= code).checked_add(first)?;
    // the versions of one code stand together
    let mut versions = (first..after).rev().map_while(version).take_while(|version| version.code == code);
    versions.find(|version| version.starts <= on && on < version.ends)
}

fn two_digits(tens: u8, ones: u8) -> Option<u8> {
    let digit = |digit: u8| digit.checked_sub(b'0').filter(|digit| *digit < 10);
    digit(tens)?.checked_mul(10)?.checked_add(digit(ones)?)
}

fn version(place: usize) -> Option<Version> {
    let after = COUNTIES.partition_point(|county| usize::from(county.first) <= place);
    let day = |number: u8| DAYS.get(usize::from(number)).copied();
    Some(Version {
        county: COUNTIES.get(after.checked_sub(1)?)?,
        place,
        code: *CODES.get(place)?,
        starts: day(*STARTS.get(place)?)?,
        ends: day(*ENDS.get(place)?)?,
    })
}

/// The changes, each the places of a version and of one that it became, in order.
fn changes() -> impl Iterator<Item = (usize, usize)> {
    CHANGED.iter().zip(&BECAME).scan((0_usize, 0_usize), |(old, new), (further, away)| {
        *old = old.checked_add(usize::from(*further))?;
        *new = new.checked_add_signed(isize::from(*away))?;
        Some((*old, *new))
    })
}

fn number(date: Date) -> Option<u32> {
    let year = u32::try_from(date.year()).ok()?;
    year.checked_mul(10_000)?.checked_add(date.month().checked_mul(100)?)?.checked_add(date.day())
}

/// The date that a number stands for; `None` for that of a version in force still.
fn day(number: u32) -> Option<Date> {
    Date::new(i32::try_from(number / 10_000).ok()?, number / 100 % 100, number % 100)
}

#[cfg(test)]
mod tests {
    use super::super::table::OPEN;
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn on(code: &str, text: &str) -> Municipality {
        municipality(code, date(text)).unwrap()
    }

    fn codes(changes: &[MunicipalityChange]) -> Vec<(&str, &str, String)> {
        changes.iter().map(|c| (c.code.as_str(), c.name.as_str(), c.changed_on.to_string())).collect()
    }

    #[test]
    fn asker_has_three_codes_one_after_the_other() {
        for (code, first, last) in [
            ("0220", None, Some("2019-12-31")),
            ("3025", Some("2020-01-01"), Some("2023-12-31")),
            ("3203", Some("2024-01-01"), None),
        ] {
            let asker = on(code, first.or(last).unwrap());
            assert_eq!((asker.code.as_str(), asker.name.as_str()), (code, "Asker"));
            assert_eq!(asker.ends_on, last.map(date));
            if let Some(first) = first {
                assert_eq!(asker.starts_on, date(first));
                assert!(in_force(code, date(first)) && !in_force(code, date(first).add_days(-1).unwrap()));
            }
            if let Some(last) = last {
                assert!(in_force(code, date(last)) && !in_force(code, date(last).add_days(1).unwrap()));
            }
        }
        assert!(in_force("3203", date("9999-12-31")));
    }

    #[test]
    fn hurum_was_its_own_in_2018_and_became_a_part_of_asker() {
        let hurum = on("0628", "2018-09-06");
        assert_eq!((hurum.name.as_str(), hurum.ends_on), ("Hurum", Some(date("2019-12-31"))));
        assert_eq!(codes(&hurum.became), [("3025", "Asker", "2020-01-01".to_owned())]);
        assert_eq!(municipality("0628", date("2020-01-01")), None);
        assert_eq!(
            codes(&on("3025", "2020-01-01").was),
            [
                ("0220", "Asker", "2020-01-01".to_owned()),
                ("0627", "Røyken", "2020-01-01".to_owned()),
                ("0628", "Hurum", "2020-01-01".to_owned()),
            ]
        );
    }

    #[test]
    fn a_split_has_several_successors() {
        // Ålesund and Haram were one from 2020 to 2023.
        let both = on("1507", "2023-12-31");
        assert_eq!(
            codes(&both.became),
            [("1508", "Ålesund", "2024-01-01".to_owned()), ("1580", "Haram", "2024-01-01".to_owned())]
        );
    }

    #[test]
    fn a_code_compares_exactly() {
        for bad in ["220", "220 ", " 220", "00220", "", "9999", "ab12", "0220\u{a0}", "øø"] {
            assert_eq!(municipality(bad, date("2018-09-06")), None, "{bad}");
        }
    }

    #[test]
    fn as_many_are_in_force_as_norway_had() {
        // The numbers that were announced: 435 to 2001, 428 from 2013, 422 in 2018, 356 from 2020, 357 from 2024.
        for (day, count) in [
            ("2001-12-31", 435),
            ("2013-01-01", 428),
            ("2018-12-31", 422),
            ("2019-12-31", 422),
            ("2020-01-01", 356),
            ("2023-12-31", 356),
            ("2024-01-01", 357),
        ] {
            let in_force = (0..10_000).filter(|code| in_force(&format!("{code:04}"), date(day))).count();
            assert_eq!(in_force, count, "{day}");
        }
    }

    #[test]
    fn the_table_is_in_order_and_its_changes_meet() {
        assert!([CODES.len(), STARTS.len(), ENDS.len()] == [945; 3] && CHANGED.len() == BECAME.len());
        assert!(DAYS.is_sorted() && DAYS.last() == Some(&OPEN));
        let versions: Vec<Version> = (0..CODES.len()).map(|place| version(place).unwrap()).collect();
        for (one, next) in versions.iter().zip(versions.iter().skip(1)) {
            assert!((one.code(), one.starts) < (next.code(), next.starts), "{}", next.code());
            assert!(one.code() != next.code() || one.ends <= next.starts, "{}", next.code());
        }
        for version in &versions {
            assert!(day(version.starts).is_some(), "{}", version.code());
            assert!(version.ends == OPEN || day(version.ends) > Date::new(2000, 1, 1), "{}", version.code());
            assert!(version.name().is_some_and(|name| !name.is_empty()), "{}", version.code());
        }
        for (county, next) in COUNTIES.iter().zip(COUNTIES.iter().skip(1)) {
            assert_eq!(county.names.split('\n').count(), usize::from(next.first - county.first), "{}", county.number);
        }
        assert!(changes().is_sorted());
        assert_eq!(changes().count(), CHANGED.len());
        for (old, new) in changes() {
            let (old, new) = (&versions[old], &versions[new]);
            assert_eq!(old.ends, new.starts, "{}", old.code());
        }
    }

    #[test]
    fn is_written_in_camel_case() {
        assert_eq!(
            serde_json::to_string(&on("3203", "2024-01-01")).unwrap(),
            r#"{"code":"3203","name":"Asker","startsOn":"2024-01-01","became":[],"was":[{"changedOn":"2024-01-01","code":"3025","name":"Asker"}]}"#
        );
    }
}
