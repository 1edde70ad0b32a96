//! Reads and runs vectors: an input, and the expected answer.

use crate::{answers, comparing};
use satsing::Error;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// One case of a file `vectors/<area>/<operation>.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// A sentence that says what the vector shows.
    pub name: String,
    /// The input.
    pub input: Value,
    /// The expected answer.
    pub ok: Option<Value>,
    /// The code of the expected error, and its text where that does not depend on how the input is spaced.
    pub error: Option<Value>,
}

/// Reads the vectors of an operation, such as `funding/select`.
///
/// # Panics
/// Where the file is missing or not as it should be.
#[must_use]
pub fn vectors(operation: &str) -> Vec<Vector> {
    let path = format!("{}/vectors/{operation}.json", env!("CARGO_MANIFEST_DIR"));
    let text = fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let vectors: Vec<Vector> = serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert!(!vectors.is_empty() && names.len() == vectors.len(), "{path}: every vector has a name of its own");
    vectors
}

/// Runs the vectors of an operation whose answers are compared whole, such as `funding/select`.
///
/// # Panics
/// Where an answer is not the expected one.
pub fn run(operation: &str) {
    let (_, asked) = operation.split_once('/').expect("an area and an operation");
    let mut wrong = vec![];
    for vector in vectors(operation) {
        let is_worded = vector.error.as_ref().is_some_and(|error| error.get("text").is_some());
        let (ok, error) = match answers::answer(asked, &vector.input) {
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

/// A vector that states only the part of the answer that it is about.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// A sentence that says what the vector shows.
    pub name: String,
    /// The input.
    pub input: Value,
    /// The stated part of the expected answer; absent where an error is expected.
    #[serde(default)]
    pub ok: Value,
    /// The stated part of the expected error.
    pub error: Option<Value>,
}

/// Reads the vectors of an operation that state only a part of the answers, such as `check/check`.
///
/// # Panics
/// Where the file is missing or not as it should be.
#[must_use]
pub fn named(operation: &str) -> Vec<Named> {
    let file = format!("tests/vectors/{operation}.json");
    let read = crate::files::json(&file);
    let vectors: Vec<Value> = read.as_array().unwrap_or_else(|| panic!("{file}: not a list")).clone();
    let one_of = |vector: &Value| vector.get("ok").is_some() != vector.get("error").is_some();
    assert!(vectors.iter().all(one_of), "{file}: every vector has one of `ok` and `error`");
    let vectors: Vec<Named> = serde_json::from_value(read).unwrap_or_else(|error| panic!("{file}: {error}"));
    let names: BTreeSet<&str> = vectors.iter().map(|vector| vector.name.as_str()).collect();
    assert!(!vectors.is_empty() && names.len() == vectors.len(), "{file}: every vector has a name of its own");
    vectors
}

/// The answer to a vector.
#[derive(Debug)]
pub enum Answered {
    /// The answer, as JSON.
    Ok(Value),
    /// The error, as JSON.
    Error(Value),
}

impl From<Result<Value, Error>> for Answered {
    fn from(result: Result<Value, Error>) -> Self {
        match result {
            Ok(answer) => Self::Ok(answer),
            Err(error) => Self::Error(answers::error(&error)),
        }
    }
}

/// The vectors of an operation with another answer than expected, each with the differences.
#[must_use]
pub fn wrong_in(operation: &str) -> Vec<String> {
    let (_, asked) = operation.split_once('/').expect("an area and an operation");
    let wrong = |vector: Named| {
        let differences = match (answers::answer(asked, &vector.input).into(), &vector.error) {
            (Answered::Ok(answer), None) => comparing::differences(&vector.ok, &answer),
            (Answered::Error(answer), Some(error)) => comparing::differences(error, &answer),
            (answered, _) => vec![format!("{answered:?}")],
        };
        // an answer may be long, and its beginning is enough to recognise it
        let begin = |difference: &String| difference.chars().take(600).collect::<String>();
        let differences: Vec<String> = differences.iter().map(begin).collect();
        let said = || format!("{operation}: {}\n  {}", vector.name, differences.join("\n  "));
        (!differences.is_empty()).then(said)
    };
    named(operation).into_iter().filter_map(wrong).collect()
}
