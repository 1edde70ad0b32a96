//! Municipalities through time.

use super::Country;
use super::county::MunicipalityCounty;
use super::name::{OfficialName, full_name, names};
use super::table::{Entry, Table};
use crate::text::fold;
use crate::{Date, Error};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A municipality for as long as it had one code.
///
/// A merger, a split or a new code ends it, and another begins the day after. A new name does not: its
/// `names` have dates of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Municipality {
    /// The country.
    pub country: Country,
    /// The code: four digits, of which the first may be 0.
    pub code: String,
    /// The name on the day that was asked for; names in several languages are joined, as in `Hábmer - Hamarøy`.
    pub name: String,
    /// Every name that it has had under this code, by its first day, each language by itself.
    pub names: Vec<OfficialName>,
    /// The first day in force; in Norway 1838-01-01 for the oldest, in Denmark 2007-01-01, when today's were made.
    pub starts_on: Date,
    /// The last day in force; absent for one that is in force still.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The county (Norway) or region (Denmark) that it lies in on the day that was asked for; absent for Christiansø,
    /// which lies in none, and in Norway before 1919.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub county: Option<MunicipalityCounty>,
    /// The municipalities that it became, by code: none for one still in force, several after a split.
    pub became: Vec<MunicipalityChange>,
    /// The municipalities that it was before, by code: several after a merger.
    pub was: Vec<MunicipalityChange>,
}

/// A municipality before or after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MunicipalityChange {
    /// The first day after the change.
    pub changed_on: Date,
    /// The code of the municipality.
    pub code: String,
    /// The name of the municipality at the change.
    pub name: String,
}

/// Finds the municipality that has a code on a date; `None` where no municipality has it then.
///
/// Norway's are known since 1838, Denmark's (98, and Christiansø) since 2007. A code compares exactly: `0220` is Asker
/// in 2018, `220` is nothing. Only a Danish code may be written with three digits, as `101` for `0101`.
///
/// ```
/// use satsing::{Country, register::municipality};
/// let hurum = municipality(Country::No, "0628", "2018-09-06".parse()?)?.unwrap();
/// assert_eq!((hurum.name.as_str(), hurum.became[0].code.as_str()), ("Hurum", "3025"));
/// assert_eq!(hurum.county.unwrap().name, "Buskerud");
/// assert_eq!(municipality(Country::No, "0628", "2020-01-01".parse()?)?, None);
/// assert_eq!(municipality(Country::Dk, "101", "2021-02-03".parse()?)?.unwrap().name, "København");
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::Unanswerable`] with the code `no-register` where the library was built without the country's register.
pub fn municipality(country: Country, code: &str, on: Date) -> Result<Option<Municipality>, Error> {
    let table = Table::municipalities(country)?;
    let found = table.on(&canonical_code(country, code), on);
    found.map_or(Ok(None), |entry| answer(country, table, entry, on))
}

/// Finds the municipalities that have a name on a date, by code; several can have the same name.
///
/// Names are compared folded, so that `Aarhus` finds Århus and `Høje Taastrup` finds Høje-Taastrup; one of the names in
/// several languages is enough, as `Hamarøy` for Hábmer - Hamarøy. The word `kommune` may follow it.
///
/// ```
/// use satsing::{Country, register::municipalities_named};
/// let on = "2024-01-01".parse()?;
/// assert_eq!(municipalities_named(Country::Dk, "Århus", on)?[0].code, "0751");
/// assert_eq!(municipalities_named(Country::No, "hamaroy", on)?, []);
/// assert_eq!(municipalities_named(Country::No, "HAMARØY", on)?[0].code, "1875");
/// assert_eq!(municipalities_named(Country::No, "Våler", on)?.len(), 2);
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::Unanswerable`] with the code `no-register` where the library was built without the country's register.
pub fn municipalities_named(country: Country, name: &str, on: Date) -> Result<Vec<Municipality>, Error> {
    let table = Table::municipalities(country)?;
    let folded = fold(name);
    // "Asker kommune", and with the possessive that Danish has there: "Københavns Kommune"
    let (bare, possessive) = match folded.strip_suffix(" kommune") {
        Some(bare) => (bare, bare.strip_suffix('s').filter(|_| country == Country::Dk)),
        None => (folded.as_str(), None),
    };
    let is_meant = |name: &str| {
        let name = fold(name);
        name == bare || possessive == Some(name.as_str())
    };
    let has_name = |entry: &Entry| {
        let full = full_name(entry, on);
        is_meant(&full) || full.split(" - ").any(is_meant)
    };
    let found = table.entries().filter(|entry| entry.is_in_force(on) && has_name(entry));
    found.filter_map(|entry| answer(country, table, entry, on).transpose()).collect()
}

/// Whether a municipality has a code on a date; without a date, whether one has ever had it.
///
/// # Errors
/// [`Error::Unanswerable`] with the code `no-register` where the library was built without the country's register.
pub(crate) fn municipality_exists(country: Country, code: &str, on: Option<Date>) -> Result<bool, Error> {
    let table = Table::municipalities(country)?;
    let code = canonical_code(country, code);
    Ok(match on {
        Some(date) => table.on(&code, date).is_some(),
        None => table.of_code(&code).next().is_some(),
    })
}

/// The days on which a code came into use or went out of use, in order.
///
/// # Errors
/// [`Error::Unanswerable`] with the code `no-register` where the library was built without the country's register.
pub(crate) fn municipality_changes(country: Country, code: &str) -> Result<Vec<Date>, Error> {
    let table = Table::municipalities(country)?;
    let mut days = Vec::new();
    for entry in table.of_code(&canonical_code(country, code)) {
        // where one begins the day after another ends, the code stays in use
        if days.last() == entry.starts_on().as_ref() {
            days.pop();
        } else {
            days.extend(entry.starts_on());
        }
        days.extend(entry.changed_on());
    }
    Ok(days)
}

/// The code in force on a date that took the place of an older one, where there is exactly one.
///
/// Changes are followed one after the other: `0220` gives `3203` for a day in 2024. `None` for a code that is in force
/// itself, that was split into several, or that is not in use yet.
///
/// ```
/// use satsing::{Country, register::successor};
/// let on = "2024-01-01".parse()?;
/// assert_eq!(successor(Country::No, "0628", on)?.as_deref(), Some("3203"));
/// assert_eq!(successor(Country::No, "1507", on)?, None);
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::Unanswerable`] with the code `no-register` where the library was built without the country's register.
pub fn successor(country: Country, code: &str, on: Date) -> Result<Option<String>, Error> {
    let table = Table::municipalities(country)?;
    let code = canonical_code(country, code);
    let Some(last) = table.of_code(&code).filter(|entry| entry.starts_on() <= Some(on)).last() else { return Ok(None) };
    if last.is_in_force(on) {
        return Ok(None);
    }
    let (mut open, mut found) = (vec![last], BTreeSet::new());
    while let Some(entry) = open.pop() {
        if entry.is_in_force(on) {
            found.insert(entry.code);
        } else if let Some(day) = entry.changed_on() {
            open.extend(entry.became().filter_map(|code| table.on(code, day)));
        }
    }
    let mut found = found.into_iter();
    Ok(found.next().filter(|_| found.next().is_none()).map(str::to_owned))
}

/// A code with four digits: a Danish one may be written with three.
pub(crate) fn canonical_code(country: Country, code: &str) -> String {
    match country {
        Country::Dk if code.len() == 3 => format!("0{code}"),
        Country::No | Country::Dk => code.to_owned(),
    }
}

fn answer(country: Country, table: Table, entry: Entry, on: Date) -> Result<Option<Municipality>, Error> {
    let Some(starts_on) = entry.starts_on() else { return Ok(None) };
    let change = |entry: Entry, changed_on, named_on| MunicipalityChange {
        changed_on,
        code: entry.code.to_owned(),
        name: full_name(&entry, named_on),
    };
    let became = entry
        .changed_on()
        .into_iter()
        .flat_map(|day| entry.became().filter_map(move |code| Some(change(table.on(code, day)?, day, day))));
    let day_before = starts_on.add_days(-1);
    let before = table.entries().filter(|old| old.ends_on() == day_before && day_before.is_some());
    let was = before.filter(|old| old.became().any(|code| code == entry.code));
    Ok(Some(Municipality {
        country,
        code: entry.code.to_owned(),
        name: full_name(&entry, on),
        names: names(country, &entry),
        starts_on,
        ends_on: entry.ends_on(),
        county: MunicipalityCounty::of(country, entry.county, on)?,
        became: became.collect(),
        was: was.map(|old| change(old, starts_on, day_before.unwrap_or(starts_on))).collect(),
    }))
}

#[cfg(test)]
#[cfg(all(feature = "register-no", feature = "register-dk"))]
mod tests {
    use super::*;
    use crate::register::NameLanguage::{Fkv, No, Se, Smj};

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn on(code: &str, text: &str) -> Municipality {
        municipality(Country::No, code, date(text)).unwrap().unwrap()
    }

    fn exists(code: &str, on: &str) -> bool {
        municipality_exists(Country::No, code, Some(date(on))).unwrap()
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
                assert!(exists(code, first) && !exists(code, &date(first).add_days(-1).unwrap().to_string()));
            }
            if let Some(last) = last {
                assert!(exists(code, last) && !exists(code, &date(last).add_days(1).unwrap().to_string()));
            }
        }
        assert!(exists("3203", "9999-12-31"));
    }

    #[test]
    fn hurum_was_its_own_in_2018_and_became_a_part_of_asker() {
        let hurum = on("0628", "2018-09-06");
        assert_eq!((hurum.name.as_str(), hurum.ends_on), ("Hurum", Some(date("2019-12-31"))));
        assert_eq!(hurum.county.unwrap(), MunicipalityCounty { code: "06".into(), name: "Buskerud".into() });
        assert_eq!(codes(&hurum.became), [("3025", "Asker", "2020-01-01".to_owned())]);
        assert!(!exists("0628", "2020-01-01"));
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
    fn a_new_name_alone_makes_no_new_municipality() {
        // Borre took the name Horten on 1 January 2003, and kept its code
        let borre = on("0701", "2002-07-01");
        assert_eq!(
            (borre.name.as_str(), borre.starts_on, borre.ends_on),
            ("Borre", date("1988-01-01"), Some(date("2019-12-31")))
        );
        assert_eq!(codes(&borre.became), [("3801", "Horten", "2020-01-01".to_owned())]);
        assert_eq!(on("0701", "2003-01-01").name, "Horten");
        let spans: Vec<_> = borre.names.iter().map(|n| (n.name.as_str(), n.starts_on, n.ends_on)).collect();
        assert_eq!(
            spans,
            [
                ("Borre", Some(date("1988-01-01")), Some(date("2002-12-31"))),
                ("Horten", Some(date("2003-01-01")), Some(date("2019-12-31"))),
            ]
        );
        // statistics wrote Vang with and without its county, in turn
        let vang = on("0545", "2004-06-01");
        assert_eq!((vang.name.as_str(), vang.names.len(), vang.starts_on), ("Vang", 1, date("1838-01-01")));
        assert_eq!(vang.ends_on, Some(date("2019-12-31")));
    }

    #[test]
    fn a_code_that_was_used_again_is_another_municipality() {
        let svelvik = on("0701", "1950-01-01");
        assert_eq!((svelvik.name.as_str(), svelvik.ends_on), ("Svelvik", Some(date("1963-12-31"))));
        assert!(!exists("0701", "1970-01-01"));
        assert!(municipality_exists(Country::No, "0701", None).unwrap());
        assert!(!municipality_exists(Country::No, "0799", None).unwrap());
    }

    #[test]
    fn a_code_changes_on_the_days_on_which_it_came_and_went() {
        let days = |country, code| -> Vec<String> {
            municipality_changes(country, code).unwrap().iter().map(Date::to_string).collect()
        };
        assert_eq!(days(Country::No, "0701"), ["1846-01-01", "1964-01-01", "1988-01-01", "2020-01-01"]);
        // Selje gave off parts in 1910 and 1964, and kept its code
        assert_eq!(days(Country::No, "1441"), ["1838-01-01", "2020-01-01"]);
        assert_eq!(days(Country::Dk, "101"), ["2007-01-01"]);
        assert_eq!(days(Country::No, "9999"), [""; 0]);
        for code in ["0701", "1441", "3025", "3203"] {
            for day in municipality_changes(Country::No, code).unwrap() {
                let at = |day| municipality_exists(Country::No, code, Some(day)).unwrap();
                assert_ne!(day.add_days(-1).map(at), Some(at(day)), "{code} {day}");
            }
        }
    }

    #[test]
    fn names_stand_each_in_its_language_with_its_days() {
        let hamaroy = on("1875", "2024-01-01");
        let names = |of: &Municipality| of.names.iter().map(|n| (n.name.clone(), n.language)).collect::<Vec<_>>();
        assert_eq!(hamaroy.name, "Hábmer - Hamarøy");
        assert_eq!(names(&hamaroy), [("Hábmer".to_owned(), Smj), ("Hamarøy".to_owned(), No)]);
        let kafjord = on("1940", "2016-01-01");
        assert_eq!(kafjord.name, "Gáivuotna - Kåfjord");
        assert_eq!(
            names(&kafjord),
            [("Kåfjord".to_owned(), No), ("Gáivuotna".to_owned(), Se), ("Kaivuono".to_owned(), Fkv)]
        );
        assert_eq!(kafjord.names[1].starts_on, Some(date("1995-01-01")));
        assert_eq!(kafjord.names[2].starts_on, Some(date("2018-01-01")));
    }

    #[test]
    fn a_name_finds_its_municipality_however_it_is_spelt() {
        let found = |country, name, day| -> Vec<String> {
            municipalities_named(country, name, date(day)).unwrap().into_iter().map(|found| found.code).collect()
        };
        for name in ["Hamarøy", "hábmer", "Habmer–Hamarøy", "  HAMARÖY "] {
            assert_eq!(found(Country::No, name, "2024-01-01"), ["1875"], "{name}");
        }
        assert_eq!(found(Country::No, "Asker", "2018-09-06"), ["0220"]);
        assert_eq!(found(Country::No, "Borre", "2003-01-01"), [""; 0]);
        assert_eq!(found(Country::No, "Våler", "2018-01-01"), ["0137", "0426"]);
        for (name, code) in
            [("Århus", "0751"), ("Høje Taastrup", "0169"), ("Hoeje-Tåstrup", "0169"), ("Åbenrå", "0580")]
        {
            assert_eq!(found(Country::Dk, name, "2021-02-03"), [code], "{name}");
        }
        assert_eq!(found(Country::No, "Asker kommune", "2018-09-06"), ["0220"]);
        for (name, code) in
            [("Københavns Kommune", "0101"), ("Vesthimmerlands Kommune", "0820"), ("Odense kommune", "0461")]
        {
            assert_eq!(found(Country::Dk, name, "2021-02-03"), [code], "{name}");
        }
        for none in ["Københavns", "kommune", "", "Askers kommune"] {
            assert_eq!(
                found(Country::Dk, none, "2021-02-03").len() + found(Country::No, none, "2018-09-06").len(),
                0,
                "{none}"
            );
        }
    }

    #[test]
    fn the_one_successor_is_found_over_several_changes() {
        let next = |code, day| successor(Country::No, code, date(day)).unwrap();
        assert_eq!(next("0220", "2020-01-01").as_deref(), Some("3025"));
        assert_eq!(next("0220", "2024-01-01").as_deref(), Some("3203"));
        // Sørum went into Lillestrøm, which has had two codes
        assert_eq!(next("0226", "2026-11-28").as_deref(), Some("3205"));
        // Haram went into Ålesund and came out again: which of the two, nobody can tell from the code
        assert_eq!(next("1534", "2024-01-01"), None);
        assert_eq!(next("1534", "2023-12-31").as_deref(), Some("1507"));
        assert_eq!(next("3203", "2024-01-01"), None, "in force itself");
        assert_eq!(next("3203", "2018-01-01"), None, "not there yet");
        assert_eq!(next("9999", "2018-01-01"), None);
    }

    #[test]
    fn a_norwegian_code_compares_exactly() {
        for bad in ["220", "220 ", " 220", "00220", "", "9999", "ab12", "0220\u{a0}", "øø"] {
            assert_eq!(municipality(Country::No, bad, date("2018-09-06")), Ok(None), "{bad}");
        }
    }

    #[test]
    fn as_many_are_in_force_as_each_country_had() {
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
            let in_force = (0..10_000).filter(|code| exists(&format!("{code:04}"), day)).count();
            assert_eq!(in_force, count, "{day}");
        }
        let danish = (0..10_000)
            .filter_map(|code| municipality(Country::Dk, &format!("{code:04}"), date("2021-02-03")).unwrap());
        let regions: Vec<Option<MunicipalityCounty>> = danish.map(|found| found.county).collect();
        let in_region = |code: &str| regions.iter().flatten().filter(|region| region.code == code).count();
        // 98, of which each region has so many, and Christiansø
        assert_eq!(["1081", "1082", "1083", "1084", "1085"].map(in_region), [11, 19, 22, 29, 17]);
        assert_eq!(regions.iter().filter(|region| region.is_none()).count(), 1);
    }

    #[test]
    fn a_danish_code_has_three_digits_or_four() {
        for code in ["101", "0101"] {
            let found = municipality(Country::Dk, code, date("2021-02-03")).unwrap().unwrap();
            assert_eq!((found.code.as_str(), found.name.as_str()), ("0101", "København"));
            assert_eq!(found.county.unwrap().name, "Region Hovedstaden");
            assert!(municipality_exists(Country::Dk, code, Some(date("2007-01-01"))).unwrap());
            assert!(!municipality_exists(Country::Dk, code, Some(date("2006-12-31"))).unwrap());
            assert_eq!(
                municipality(Country::No, code, date("2018-01-01")).unwrap().map(|found| found.name),
                (code == "0101").then(|| "Halden".to_owned())
            );
        }
        let outside = municipality(Country::Dk, "0411", date("2021-02-03")).unwrap().unwrap();
        assert_eq!((outside.name.as_str(), outside.county), ("Christiansø", None));
    }

    #[test]
    fn is_written_in_camel_case_and_reads_back() {
        let asker = on("3203", "2024-01-01");
        let json = serde_json::to_string(&asker).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"{"country":"NO","code":"3203","name":"Asker","#,
                r#""names":[{"name":"Asker","language":"no","startsOn":"2024-01-01"}],"startsOn":"2024-01-01","#,
                r#""county":{"code":"32","name":"Akershus"},"became":[],"#,
                r#""was":[{"changedOn":"2024-01-01","code":"3025","name":"Asker"}]}"#
            )
        );
        assert_eq!(serde_json::from_str::<Municipality>(&json).unwrap(), asker);
    }
}

#[cfg(test)]
#[cfg(not(feature = "register-dk"))]
mod tests_without_denmark {
    use super::*;

    #[test]
    fn a_register_that_was_left_out_is_an_error() {
        let on = Date::new(2021, 2, 3).unwrap();
        assert_eq!(municipality(Country::Dk, "0101", on).unwrap_err().code(), "no-register");
        assert!(municipality_exists(Country::Dk, "0101", None).is_err() && successor(Country::Dk, "0101", on).is_err());
    }
}
