//! Sharing out money and choosing applicants.

use crate::failure::{Failure, argument, written};
use satsing::{
    Language, Limits,
    funding::{AllocationRequest, Award, PotTree, RedistributionRequest, SelectionRequest},
};
use wasm_bindgen::prelude::wasm_bindgen;

/// Shares out a pot.
#[wasm_bindgen]
pub fn allocate(request: &[u8]) -> Result<String, Failure> {
    written(&satsing::funding::allocate(&AllocationRequest::from_json(request, Limits::REQUEST)?)?)
}

/// Shares out a tree of pots.
#[wasm_bindgen(js_name = allocateTree)]
pub fn allocate_tree(request: &[u8]) -> Result<String, Failure> {
    written(&satsing::funding::allocate_tree(&PotTree::from_json(request, Limits::REQUEST)?)?)
}

/// Shares out again what was declined.
#[wasm_bindgen]
pub fn redistribute(request: &[u8]) -> Result<String, Failure> {
    written(&satsing::funding::redistribute(&RedistributionRequest::from_json(request, Limits::REQUEST)?)?)
}

/// Chooses among more applicants than there are seats.
#[wasm_bindgen]
pub fn select(request: &[u8]) -> Result<String, Failure> {
    written(&satsing::funding::select(&SelectionRequest::from_json(request, Limits::REQUEST)?)?)
}

/// Explains an award, a sentence or two for each step.
#[wasm_bindgen]
pub fn explain(award: &str, lang: &str, currency: &str) -> Result<String, Failure> {
    let award = argument("award", Award::from_json(award.as_bytes(), Limits::REQUEST))?;
    written(&award.explain(lang.parse::<Language>()?, currency))
}
