//! Whether the examples of a pack hold.

use crate::failure::{Failure, written};
use wasm_bindgen::prelude::wasm_bindgen;

/// Tries the examples of a pack, with the packs that it may include.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "lists of texts cross the boundary by value")]
pub fn test(pack: &[u8], others: Vec<String>, examples: &[u8], lang: &str) -> Result<String, Failure> {
    let others: Vec<&[u8]> = others.iter().map(String::as_bytes).collect();
    written(&satsing::pack::test(pack, &others, examples, lang.parse()?)?)
}
