//! Counties of Norway and regions of Denmark, through time.

use super::Country;
use super::name::{OfficialName, full_name, names};
use super::table::{Entry, Table};
use crate::{Date, Error};
use serde::{Deserialize, Serialize};

/// A county of Norway or a region of Denmark, under one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct County {
    /// The country.
    pub country: Country,
    /// The code: in Norway two digits, in Denmark four.
    pub code: String,
    /// The name; names in several languages are joined, as in `Nordland - Nordlánnda`.
    pub name: String,
    /// Its names, each language by itself; the day on which a Sami or Kven one became official is not known.
    pub names: Vec<OfficialName>,
    /// The first day in force; in Norway 1919-01-01 for the oldest, in Denmark 2007-01-01.
    pub starts_on: Date,
    /// The last day in force; absent for one that is in force still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The counties that its municipalities went to when it ended, by code.
    pub became: Vec<CountyChange>,
    /// The counties that ended the day before it began and gave it municipalities, by code.
    pub was: Vec<CountyChange>,
}

/// A county or region before or after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountyChange {
    /// The first day after the change.
    pub changed_on: Date,
    /// The code of the county.
    pub code: String,
    /// The name of the county.
    pub name: String,
}

/// The county or region that a municipality lies in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MunicipalityCounty {
    /// The code: in Norway two digits, in Denmark four.
    pub code: String,
    /// The name.
    pub name: String,
}

impl MunicipalityCounty {
    /// The county or region of a code on a date; `None` where there is none.
    ///
    /// # Errors
    /// [`Error::Unanswerable`] where this build has been made without the country's register.
    pub(super) fn of(country: Country, code: &str, on: Date) -> Result<Option<Self>, Error> {
        let found = Table::counties(country)?.on(code, on);
        Ok(found.map(|entry| Self { code: entry.code.to_owned(), name: full_name(&entry, on) }))
    }
}

/// Finds the county of Norway or the region of Denmark that has a code on a date; `None` where none has it then.
///
/// Norway's are known since 1919, Denmark's five regions since 2007. The county of a municipality is in its
/// [`county`](crate::register::Municipality::county).
///
/// ```
/// use satsing::{Country, register::county};
/// let viken = county(Country::No, "30", "2020-01-01".parse()?)?.unwrap();
/// let became: Vec<&str> = viken.became.iter().map(|change| change.name.as_str()).collect();
/// assert_eq!((viken.name.as_str(), became), ("Viken", vec!["Østfold", "Akershus", "Buskerud"]));
/// assert_eq!(county(Country::No, "30", "2024-01-01".parse()?)?, None);
/// assert_eq!(county(Country::Dk, "1085", "2021-02-03".parse()?)?.unwrap().name, "Region Sjælland");
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::Unanswerable`] with the code `no-register` where the library was built without the country's register.
pub fn county(country: Country, code: &str, on: Date) -> Result<Option<County>, Error> {
    let table = Table::counties(country)?;
    let Some(entry) = table.on(code, on) else { return Ok(None) };
    let Some(starts_on) = entry.starts_on() else { return Ok(None) };
    let change = |entry: Entry, changed_on| CountyChange {
        changed_on,
        code: entry.code.to_owned(),
        name: full_name(&entry, changed_on),
    };
    let became = entry
        .changed_on()
        .into_iter()
        .flat_map(|day| entry.became().filter_map(move |code| Some(change(table.on(code, day)?, day))));
    let ended_before = table.entries().filter(|old| old.changed_on() == Some(starts_on));
    let was = ended_before.filter(|old| old.became().any(|code| code == entry.code));
    let mut names = names(country, &entry);
    for name in names.iter_mut().skip(1) {
        name.starts_on = None;
    }
    Ok(Some(County {
        country,
        code: entry.code.to_owned(),
        name: full_name(&entry, on),
        names,
        starts_on,
        ends_on: entry.ends_on(),
        became: became.collect(),
        was: was.map(|old| change(old, starts_on)).collect(),
    }))
}

#[cfg(test)]
#[cfg(all(feature = "register-no", feature = "register-dk"))]
mod tests {
    use super::*;
    use crate::register::NameLanguage;

    fn on(country: Country, code: &str, text: &str) -> Option<County> {
        county(country, code, text.parse().unwrap()).unwrap()
    }

    fn codes(changes: &[CountyChange]) -> Vec<&str> {
        changes.iter().map(|change| change.code.as_str()).collect()
    }

    fn in_force(country: Country, text: &str) -> usize {
        (0..10_000).filter(|code| on(country, &format!("{code:02}"), text).is_some()).count()
    }

    #[test]
    fn as_many_are_in_force_as_each_country_had() {
        // Norway: 20 until Bergen joined Hordaland in 1972, 19 to 2017, 18 with one Trøndelag, 11 from 2020, 15 from 2024
        for (day, count) in [
            ("1971-12-31", 20),
            ("1972-01-01", 19),
            ("2018-01-01", 18),
            ("2020-01-01", 11),
            ("2023-12-31", 11),
            ("2024-01-01", 15),
        ] {
            assert_eq!(in_force(Country::No, day), count, "{day}");
        }
        assert_eq!(in_force(Country::Dk, "2021-02-03"), 5);
    }

    #[test]
    fn a_county_is_made_of_others_and_becomes_others() {
        let agder = on(Country::No, "42", "2024-06-30").unwrap();
        assert_eq!((agder.name.as_str(), codes(&agder.was), agder.became), ("Agder", vec!["09", "10"], vec![]));
        let north = on(Country::No, "54", "2020-01-01").unwrap();
        assert_eq!((north.ends_on, codes(&north.became)), (Date::new(2023, 12, 31), vec!["55", "56"]));
        // two municipalities of Oppland went to Viken
        assert_eq!(codes(&on(Country::No, "05", "2019-12-31").unwrap().became), ["30", "34"]);
        assert_eq!(on(Country::No, "05", "2020-01-01"), None);
        assert_eq!(codes(&on(Country::No, "13", "1950-01-01").unwrap().became), ["12"]);
    }

    #[test]
    fn names_stand_each_in_its_language() {
        let troms = on(Country::No, "55", "2024-01-01").unwrap();
        let names: Vec<_> = troms.names.iter().map(|name| (name.name.as_str(), name.language)).collect();
        assert_eq!(troms.name, "Troms - Romsa - Tromssa");
        assert_eq!(names, [("Troms", NameLanguage::No), ("Romsa", NameLanguage::Se), ("Tromssa", NameLanguage::Fkv)]);
        assert_eq!((troms.names[0].starts_on, troms.names[1].starts_on), (Date::new(2024, 1, 1), None));
    }
}
