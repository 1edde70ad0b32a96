//! Comparing programmes, and judging cases by two of them.

use crate::failure::{Failure, argument, written};
use satsing::{CheckOptions, Error, Language, Programme};
use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// One side of a comparison, as `npm/src/office/api.ts` writes it: the id of a programme or a pack, and the dates.
#[derive(Deserialize)]
struct Side {
    programme: Option<String>,
    /// The pack as JSON.
    pack: Option<String>,
    #[serde(default)]
    others: Vec<String>,
    decided: Option<String>,
    today: Option<String>,
    #[serde(default)]
    draft: bool,
}

impl Side {
    fn read(name: &'static str, json: &str) -> Result<Self, Failure> {
        let malformed = |error: serde_json::Error| Error::Malformed { expected: "a side", value: error.to_string() };
        argument(name, serde_json::from_str(json).map_err(malformed))
    }

    fn programme(&self) -> Result<Programme, Failure> {
        match (&self.pack, &self.programme) {
            (Some(pack), _) => {
                let others: Vec<&[u8]> = self.others.iter().map(String::as_bytes).collect();
                Ok(Programme::load(pack.as_bytes(), &others)?)
            }
            (None, Some(id)) => Ok(Programme::embedded(id)?),
            (None, None) => Err(Error::NoProgramme.into()),
        }
    }

    fn options(&self) -> Result<CheckOptions, Error> {
        let date = |text: Option<&str>| text.map(str::parse).transpose();
        let (decided, today) = (date(self.decided.as_deref())?, date(self.today.as_deref())?);
        Ok(CheckOptions { decided, today, draft: self.draft, ..CheckOptions::default() })
    }
}

/// Compares a programme on a day with another, or with itself on another day.
#[wasm_bindgen]
pub fn compare(before: &str, before_on: &str, after: &str, after_on: &str, lang: &str) -> Result<String, Failure> {
    let (before, after) = (Side::read("before", before)?, Side::read("after", after)?);
    let language: Language = lang.parse()?;
    let (was, is) = (before.programme()?, after.programme()?);
    written(&satsing::pack::compare((&was, before_on.parse()?), (&is, after_on.parse()?), language)?)
}

/// Judges each case by both sides, and lists the differences. `cases` are as many as `names`.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "lists of texts cross the boundary by value")]
pub fn impact(
    before: &str,
    after: &str,
    names: Vec<String>,
    cases: Vec<String>,
    lang: &str,
) -> Result<String, Failure> {
    let (before, after) = (Side::read("before", before)?, Side::read("after", after)?);
    let language: Language = lang.parse()?;
    let (was_options, is_options) = (before.options()?, after.options()?);
    let (was, is) = (before.programme()?, after.programme()?);
    let cases = names.iter().map(String::as_str).zip(cases.iter().map(String::as_bytes));
    written(&satsing::pack::impact((&was, &was_options), (&is, &is_options), cases, language))
}
