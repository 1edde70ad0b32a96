//! Options, as an object of JavaScript with fields that may all be left out.

use crate::failure::{Failure, argument, bad_argument};
use satsing::{Date, Error, Language};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::str::FromStr;

/// The options that were given.
pub struct Options(Map<String, Value>);

impl Options {
    /// Reads options, of which there are none but these; the empty text stands for none at all.
    pub fn read(text: &str, known: &[&str]) -> Result<Self, Failure> {
        let given = if text.is_empty() { Map::new() } else { argument("options", text)? };
        if let Some(unknown) = given.keys().find(|name| !known.contains(&name.as_str())) {
            let known = known.join("`, `");
            return Err(bad_argument("options", &format!("unknown field `{unknown}`, expected one of `{known}`")));
        }
        Ok(Self(given))
    }

    /// An option as it was given.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Failure> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        Option::<T>::deserialize(value).map_err(|error| bad_argument("options", &error.to_string()))
    }

    /// An option that is written as a text.
    fn parsed<T: FromStr<Err = Error>>(&self, name: &str) -> Result<Option<T>, Failure> {
        Ok(self.get::<String>(name)?.map(|text| text.parse()).transpose()?)
    }

    /// A date.
    pub fn date(&self, name: &str) -> Result<Option<Date>, Failure> {
        self.parsed(name)
    }

    /// The language.
    pub fn language(&self) -> Result<Option<Language>, Failure> {
        self.parsed("lang")
    }

    /// Whether something is asked for.
    pub fn is_on(&self, name: &str) -> Result<bool, Failure> {
        Ok(self.get(name)?.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str) -> Result<Options, String> {
        Options::read(text, &["lang", "draft", "today"]).map_err(|failure| failure.text)
    }

    #[test]
    fn what_is_left_out_or_null_was_not_given() {
        for text in ["", "{}", r#"{ "lang": null, "draft": null }"#] {
            let options = options(text).unwrap();
            assert_eq!(options.language().ok(), Some(None));
            assert_eq!(options.is_on("draft").ok(), Some(false));
        }
        let options = options(r#"{ "lang": "en", "draft": true, "today": "2026-01-05" }"#).unwrap();
        assert_eq!(options.language().ok(), Some(Some(Language::En)));
        assert_eq!(options.is_on("draft").ok(), Some(true));
        assert_eq!(options.date("today").ok(), Some(Date::new(2026, 1, 5)));
    }

    #[test]
    fn what_cannot_be_used_is_refused_with_its_reason() {
        let unknown = options(r#"{ "language": "en" }"#).err().unwrap();
        assert_eq!(unknown, "options: unknown field `language`, expected one of `lang`, `draft`, `today`");
        let options = options(r#"{ "lang": 5, "draft": "yes", "today": "2026-02-30" }"#).unwrap();
        let said = |failure: Option<Failure>| failure.map(|failure| failure.text).unwrap();
        assert_eq!(said(options.language().err()), "options: invalid type: integer `5`, expected a string");
        assert_eq!(said(options.is_on("draft").err()), "options: invalid type: string \"yes\", expected a boolean");
        assert_eq!(said(options.date("today").err()), "`2026-02-30` is not a date written YYYY-MM-DD");
    }
}
