//! What is written down elsewhere: municipalities through time, the form of numbers and amounts.

use crate::failure::{Failure, answer};
use satsing::{Language, Money};
use wasm_bindgen::prelude::wasm_bindgen;

/// The municipality that has a code on a date; null where there is none.
#[wasm_bindgen]
pub fn municipality(code: &str, on: &str) -> Result<String, Failure> {
    answer(&satsing::municipality(code, on.parse()?))
}

/// Whether a text has the form of an organisation number.
#[wasm_bindgen(js_name = organisationNumber)]
pub fn organisation_number(text: &str) -> Result<String, Failure> {
    answer(&satsing::organisation_number(text))
}

/// The amount that a text means.
#[wasm_bindgen]
pub fn money(text: &str, lang: &str) -> Result<String, Failure> {
    answer(&Money::parse(text, lang.parse::<Language>()?)?)
}
