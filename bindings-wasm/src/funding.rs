//! Funding: who gets how much.

use crate::failure::{Failure, answer};
use satsing::{AllocationRequest, Limits, SelectionRequest};
use wasm_bindgen::prelude::wasm_bindgen;

/// Shares out a pot.
#[wasm_bindgen]
pub fn allocate(request: &[u8]) -> Result<String, Failure> {
    answer(&satsing::allocate(&AllocationRequest::from_json(request, Limits::REQUEST)?)?)
}

/// Chooses among more applicants than there are seats.
#[wasm_bindgen]
pub fn select(request: &[u8]) -> Result<String, Failure> {
    answer(&satsing::select(&SelectionRequest::from_json(request, Limits::REQUEST)?)?)
}
