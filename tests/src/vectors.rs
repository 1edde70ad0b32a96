//! Reading and running vectors: what goes in, and what must come out.

use satsing::Error;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// One case of a file `vectors/<area>/<operation>.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// A sentence that says what is shown.
    pub name: String,
    /// What goes in.
    pub input: Value,
    /// What must come out.
    pub ok: Option<Value>,
    /// The code of the error that must come out, and its text where that does not hang on how the input is spaced.
    pub error: Option<Value>,
}

/// Reads the vectors of an operation, such as `funding/select`.
///
/// # Panics
/// Where the file is not there or not as it should be.
#[must_use]
pub fn vectors(operation: &str) -> Vec<Vector> {
    let path = format!("{}/vectors/{operation}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let vectors: Vec<Vector> = serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert!(!vectors.is_empty() && names.len() == vectors.len(), "{path}: every vector has a name of its own");
    vectors
}

/// Runs the vectors of an operation; `run` is given the input as JSON.
///
/// # Panics
/// Where something else comes out than must.
pub fn run(operation: &str, run: impl Fn(&[u8]) -> Result<Value, Error>) {
    let mut wrong = vec![];
    for vector in vectors(operation) {
        let is_worded = vector.error.as_ref().is_some_and(|error| error.get("text").is_some());
        let (ok, error) = match run(vector.input.to_string().as_bytes()) {
            Ok(value) => (Some(value), None),
            Err(error) if is_worded => (None, Some(json!({ "code": error.code(), "text": error.to_string() }))),
            Err(error) => (None, Some(json!({ "code": error.code() }))),
        };
        if (&ok, &error) != (&vector.ok, &vector.error) {
            let (got, expected) = (ok.or(error), vector.ok.or(vector.error));
            let show = |value: Option<Value>| value.map_or_else(String::new, |value| format!("{value:#}"));
            wrong.push(format!("{}\ngot {}\nnot {}", vector.name, show(got), show(expected)));
        }
    }
    assert!(wrong.is_empty(), "{operation}: {}", wrong.join("\n\n"));
}
