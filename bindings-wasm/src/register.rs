//! Municipalities and counties through time, numbers with check digits, and amounts as people write them.

use crate::failure::{Failure, written};
use satsing::{Language, Money};
use wasm_bindgen::prelude::wasm_bindgen;

/// The municipality of a country that has a code on a date; null where there is none.
#[wasm_bindgen]
pub fn municipality(country: &str, code: &str, on: &str) -> Result<String, Failure> {
    written(&satsing::register::municipality(country.parse()?, code, on.parse()?)?)
}

/// The county or region of a country that has a code on a date; null where there is none.
#[wasm_bindgen]
pub fn county(country: &str, code: &str, on: &str) -> Result<String, Failure> {
    written(&satsing::register::county(country.parse()?, code, on.parse()?)?)
}

/// Whether a text is a valid organisation number.
#[wasm_bindgen(js_name = organisationNumber)]
pub fn organisation_number(text: &str) -> Result<String, Failure> {
    written(&satsing::register::organisation_number(text))
}

/// Why a text is not the number that it should be; null where it is.
#[wasm_bindgen]
pub fn identifier(kind: &str, text: &str, lang: &str) -> Result<String, Failure> {
    written(&satsing::register::identifier::identifier(kind.parse()?, text, lang.parse()?))
}

/// The amount that a text means.
#[wasm_bindgen]
pub fn money(text: &str, lang: &str) -> Result<String, Failure> {
    written(&Money::parse(text, lang.parse::<Language>()?)?)
}
