//! The evaluation of many reports.

use crate::failure::{Failure, written};
use satsing::Limits;
use satsing::case::{Case, Participation};
use wasm_bindgen::prelude::wasm_bindgen;

/// Sums up the reports of cases, and a list of participants in JSON.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "lists of texts cross the boundary by value")]
pub fn evaluate(cases: Vec<String>, participation: &[u8]) -> Result<String, Failure> {
    let participation = Participation::list_from_json(participation, Limits::REQUEST)?;
    let cases = cases.iter().map(|case| Case::from_json(case.as_bytes(), Limits::CASE));
    written(&satsing::case::evaluate(&cases.collect::<Result<Vec<_>, _>>()?, &participation)?)
}
