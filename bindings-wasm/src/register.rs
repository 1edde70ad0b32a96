//! Municipalities through time.

use crate::failure::{Failure, answer};
use wasm_bindgen::prelude::wasm_bindgen;

/// The municipality that has a code on a date; null where there is none.
#[wasm_bindgen]
pub fn municipality(code: &str, on: &str) -> Result<String, Failure> {
    answer(&satsing::municipality(code, on.parse()?))
}
