//! Functions for authors of packs: `lint` and `test`.

use crate::failure::{Failure, written};
use wasm_bindgen::prelude::wasm_bindgen;

/// Tries the examples of a pack, with the packs that it may include.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "lists of texts cross the boundary by value")]
pub fn test(pack: &[u8], others: Vec<String>, examples: &[u8], lang: &str) -> Result<String, Failure> {
    written(&satsing::pack::test(pack, &bytes_of(&others), examples, lang.parse()?)?)
}

/// Lists all that is wrong with a pack, with the packs that it may include.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "lists of texts cross the boundary by value")]
pub fn lint(pack: &[u8], others: Vec<String>, lang: &str) -> Result<String, Failure> {
    written(&satsing::pack::lint(pack, &bytes_of(&others), lang.parse()?))
}

fn bytes_of(packs: &[String]) -> Vec<&[u8]> {
    packs.iter().map(String::as_bytes).collect()
}
