//! What is written down elsewhere: municipalities through time, the form of numbers and amounts.

use crate::failure::Failure;
use satsing::{Language, Money};
use wasm_bindgen::prelude::wasm_bindgen;

/// The municipality of a country that has a code on a date; null where there is none.
#[wasm_bindgen]
pub fn municipality(country: &str, code: &str, on: &str) -> Result<String, Failure> {
    Ok(satsing::register::municipality(country.parse()?, code, on.parse()?)?.to_json())
}

/// Whether a text has the form of an organisation number.
#[wasm_bindgen(js_name = organisationNumber)]
pub fn organisation_number(text: &str) -> Result<String, Failure> {
    Ok(satsing::register::organisation_number(text).to_json())
}

/// The amount that a text means.
#[wasm_bindgen]
pub fn money(text: &str, lang: &str) -> Result<String, Failure> {
    Ok(Money::parse(text, lang.parse::<Language>()?)?.to_json())
}
