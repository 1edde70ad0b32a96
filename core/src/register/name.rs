//! Official names, each in its language.

use super::Country;
use super::table::Entry;
use crate::Date;
use serde::{Deserialize, Serialize};

/// A name of a municipality or county, in one language, from one day to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OfficialName {
    /// The name.
    pub name: String,
    /// The language of the name.
    pub language: NameLanguage,
    /// The first day on which it was the name, never before the first day of what it names; absent where that is not
    /// known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which it was the name; absent where it still is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
}

/// The language of an official name, by its code in BCP 47.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum NameLanguage {
    /// Norwegian, `no`.
    No,
    /// Danish, `da`.
    Da,
    /// Northern Sami, `se`.
    Se,
    /// Lule Sami, `smj`.
    Smj,
    /// Southern Sami, `sma`.
    Sma,
    /// Kven, `fkv`.
    Fkv,
}

/// The parts of a full name, each with its language; one that is not marked is in the country's own.
fn parts(full: &'static str, own: NameLanguage) -> impl Iterator<Item = (&'static str, NameLanguage)> {
    full.split(" - ").map(move |part| match part.rsplit_once('/') {
        Some((name, "se")) => (name, NameLanguage::Se),
        Some((name, "smj")) => (name, NameLanguage::Smj),
        Some((name, "sma")) => (name, NameLanguage::Sma),
        Some((name, "fkv")) => (name, NameLanguage::Fkv),
        _ => (part, own),
    })
}

/// The full name on a date, or the first where that lies before.
pub(super) fn full_name(entry: &Entry, on: Date) -> String {
    let on_date = entry.names().take_while(|(from, _)| from.is_none_or(|from| from <= on)).last();
    let full = on_date.map_or("", |(_, name)| name);
    let parts: Vec<&str> = parts(full, NameLanguage::No).map(|(name, _)| name).collect();
    parts.join(" - ")
}

/// Every name that an entry has had, by its first day.
pub(super) fn names(country: Country, entry: &Entry) -> Vec<OfficialName> {
    let own = match country {
        Country::No => NameLanguage::No,
        Country::Dk => NameLanguage::Da,
    };
    let mut names: Vec<OfficialName> = Vec::new();
    for (from, full) in entry.names() {
        let Some(starts_on) = from.or_else(|| entry.starts_on()) else { continue };
        let now: Vec<_> = parts(full, own).collect();
        for old in names.iter_mut().filter(|old| old.ends_on.is_none()) {
            if !now.contains(&(old.name.as_str(), old.language)) {
                old.ends_on = starts_on.add_days(-1);
            }
        }
        for (name, language) in now {
            let known =
                |old: &OfficialName| old.ends_on.is_none() && (old.name.as_str(), old.language) == (name, language);
            if !names.iter().any(known) {
                let starts_on = Some(starts_on);
                names.push(OfficialName { name: name.to_owned(), language, starts_on, ends_on: None });
            }
        }
    }
    for name in names.iter_mut().filter(|name| name.ends_on.is_none()) {
        name.ends_on = entry.ends_on();
    }
    names
}
