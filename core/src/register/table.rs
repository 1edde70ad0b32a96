//! The registers as they are kept: text, a line for each entry.

use super::Country;
use crate::{Date, Error};

/// Entries of a register, in the order of their codes and first days.
///
/// A line has code, first day, last day (empty while in force), county, what it became (codes) and names, set apart by
/// tabs. `core/register/generate.py` makes the files; a test reads every line.
#[derive(Clone, Copy)]
pub(super) struct Table(&'static str);

/// An entry of a register: what has a code between two days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub code: &'static str,
    /// The first day in force, written as a date.
    pub starts: &'static str,
    /// The last day in force; empty while in force.
    pub ends: &'static str,
    /// The code of the county or region; empty where there is none.
    pub county: &'static str,
    became: &'static str,
    names: &'static str,
}

impl Table {
    /// The municipalities of a country.
    ///
    /// # Errors
    /// [`Error::Unanswerable`] where this build has been made without them.
    pub fn municipalities(country: Country) -> Result<Self, Error> {
        match country {
            #[cfg(feature = "register-no")]
            Country::No => Ok(Self(include_str!("../../register/no.tsv"))),
            #[cfg(feature = "register-dk")]
            Country::Dk => Ok(Self(include_str!("../../register/dk.tsv"))),
            #[cfg(not(all(feature = "register-no", feature = "register-dk")))]
            _ => Err(left_out(country)),
        }
    }

    /// The counties of Norway or the regions of Denmark.
    ///
    /// # Errors
    /// [`Error::Unanswerable`] where this build has been made without them.
    pub fn counties(country: Country) -> Result<Self, Error> {
        match country {
            #[cfg(feature = "register-no")]
            Country::No => Ok(Self(include_str!("../../register/no_counties.tsv"))),
            #[cfg(feature = "register-dk")]
            Country::Dk => Ok(Self(include_str!("../../register/dk_regions.tsv"))),
            #[cfg(not(all(feature = "register-no", feature = "register-dk")))]
            _ => Err(left_out(country)),
        }
    }

    /// Every entry, in order.
    pub fn entries(self) -> impl Iterator<Item = Entry> {
        self.0.lines().filter_map(Entry::read)
    }

    /// Every entry of a code, in the order of their first days.
    pub fn of_code(self, code: &str) -> impl Iterator<Item = Entry> {
        self.0
            .get(self.first_from(code)..)
            .unwrap_or_default()
            .lines()
            .map_while(Entry::read)
            .take_while(move |entry| entry.code == code)
    }

    /// The entry of a code on a date.
    pub fn on(self, code: &str, date: Date) -> Option<Entry> {
        self.of_code(code).find(|entry| entry.is_in_force(date))
    }

    /// Where the first line lies whose code is `code` or a later one.
    fn first_from(self, code: &str) -> usize {
        let (mut low, mut high) = (0, self.0.len());
        // every line before `low` has an earlier code, and every line from `high` on has not
        while low < high {
            let middle = low.midpoint(high);
            let before = self.0.as_bytes().get(..middle).unwrap_or_default();
            let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end.saturating_add(1));
            let line = self.0.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
            if line.split('\t').next().unwrap_or_default() < code {
                low = start.saturating_add(line.len()).saturating_add(1);
            } else {
                high = start;
            }
        }
        low
    }
}

impl Entry {
    fn read(line: &'static str) -> Option<Self> {
        let mut fields = line.split('\t');
        Some(Self {
            code: fields.next()?,
            starts: fields.next()?,
            ends: fields.next()?,
            county: fields.next()?,
            became: fields.next()?,
            names: fields.next()?,
        })
    }

    /// Whether it is in force on a date.
    pub fn is_in_force(&self, date: Date) -> bool {
        self.starts_on().is_some_and(|starts| starts <= date) && self.ends_on().is_none_or(|ends| date <= ends)
    }

    pub fn starts_on(&self) -> Option<Date> {
        Date::parse(self.starts)
    }

    pub fn ends_on(&self) -> Option<Date> {
        Date::parse(self.ends)
    }

    /// The day of its change into others, the day after its last.
    pub fn changed_on(&self) -> Option<Date> {
        self.ends_on()?.add_days(1)
    }

    /// The codes of what it became.
    pub fn became(&self) -> impl Iterator<Item = &'static str> {
        self.became.split(',').filter(|code| !code.is_empty())
    }

    /// Its full names, each with its first day where it has not had it from the start.
    ///
    /// A part of a name that is not in the country's own language ends with a slash and its language.
    pub fn names(&self) -> impl Iterator<Item = (Option<Date>, &'static str)> {
        self.names.split(';').map(|name| match name.split_once('=') {
            Some((day, name)) => (Date::parse(day), name),
            None => (None, name),
        })
    }
}

#[cfg(not(all(feature = "register-no", feature = "register-dk")))]
fn left_out(country: Country) -> Error {
    Error::Unanswerable {
        path: "/country".to_owned(),
        code: "no-register",
        reason: format!("this build has no register of {country}, it was made without the feature that holds it"),
    }
}

#[cfg(test)]
#[cfg(all(feature = "register-no", feature = "register-dk"))]
mod tests {
    use super::*;

    fn tables() -> Vec<(Country, Table)> {
        let both =
            |country| [Table::municipalities(country), Table::counties(country)].map(|table| (country, table.unwrap()));
        Country::ALL.into_iter().flat_map(both).collect()
    }

    #[test]
    fn every_line_is_an_entry_in_its_place() {
        for (country, table) in tables() {
            let entries: Vec<Entry> = table.entries().collect();
            assert_eq!(entries.len(), table.0.lines().count());
            for (one, next) in entries.iter().zip(entries.iter().skip(1)) {
                assert!((one.code, one.starts) < (next.code, next.starts), "{}", next.code);
                assert!(one.code != next.code || one.ends_on() < next.starts_on(), "{}", next.code);
            }
            for entry in &entries {
                assert!(entry.starts_on().is_some() && (entry.ends.is_empty() || entry.ends_on() > entry.starts_on()));
                assert!(entry.names().all(|(_, name)| !name.is_empty() && name.trim() == name), "{}", entry.code);
                let dated: Vec<_> = entry.names().skip(1).map(|(day, _)| day.unwrap()).collect();
                assert!(dated.is_sorted() && dated.iter().all(|day| entry.is_in_force(*day)), "{}", entry.code);
                assert_eq!(entry.became().count() == 0, entry.ends.is_empty(), "{country} {}", entry.code);
                for code in entry.became() {
                    let new = table.on(code, entry.changed_on().unwrap()).unwrap();
                    assert_eq!(new.code, code);
                }
                assert!(table.of_code(entry.code).any(|found| found == *entry), "{}", entry.code);
            }
        }
    }

    #[test]
    fn every_municipality_lies_in_a_county_that_was_there() {
        for country in Country::ALL {
            let counties = Table::counties(country).unwrap();
            for entry in Table::municipalities(country).unwrap().entries().filter(|entry| !entry.county.is_empty()) {
                let last = entry.ends_on().unwrap_or(Date::MAX);
                // before 1919 the counties had other names, which are not known
                assert!(
                    last < Date::new(1919, 1, 1).unwrap() || counties.on(entry.county, last).is_some(),
                    "{entry:?}"
                );
            }
        }
    }

    #[test]
    fn a_code_that_no_line_has_is_not_found() {
        for (_, table) in tables() {
            for code in ["", "0", "0000", "9999", "99999", "ab12", "\t", "øø", "022"] {
                assert_eq!(table.of_code(code).next(), None, "{code}");
            }
        }
    }
}
