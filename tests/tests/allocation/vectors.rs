//! The vectors that every language runs.

use satsing::{AllocationRequest, Limits, allocate};
use serde_json::{Value, json};
use std::{fs, path::Path};

/// Reads the vectors of one operation.
fn vectors(operation: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("vectors/funding/{operation}.json"));
    serde_json::from_slice(&fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Answers a vector's input as the vectors state answers and errors.
fn answer(input: &Value) -> (&'static str, Value) {
    let json = serde_json::to_vec(input).unwrap();
    match AllocationRequest::from_json(&json, Limits::REQUEST).and_then(|request| allocate(&request)) {
        Ok(answer) => ("ok", serde_json::to_value(answer).unwrap()),
        Err(error) => {
            let mut stated = json!({ "code": error.code() });
            if let satsing::Error::Unanswerable { path, .. } = &error {
                stated["path"] = path.clone().into();
            }
            ("error", stated)
        }
    }
}

/// Whether an answer says all that is expected; what the expected objects leave out is not compared.
fn says(answer: &Value, expected: &Value) -> bool {
    match (answer, expected) {
        (Value::Object(answer), Value::Object(expected)) => {
            expected.iter().all(|(key, value)| answer.get(key).is_some_and(|answer| says(answer, value)))
        }
        (Value::Array(answer), Value::Array(expected)) => {
            answer.len() == expected.len() && answer.iter().zip(expected).all(|(a, b)| says(a, b))
        }
        _ => answer == expected,
    }
}

fn run(operation: &str, count: usize) {
    let vectors = vectors(operation);
    assert_eq!(vectors.len(), count, "the count of vectors is stated, so that none is lost");
    for vector in vectors {
        let (kind, answer) = answer(&vector["input"]);
        let expected = vector.get(kind).unwrap_or_else(|| panic!("{}: answered {kind} {answer}", vector["name"]));
        assert!(says(&answer, expected), "{}: answered {answer}", vector["name"]);
    }
}

#[test]
fn every_case_worked_by_hand_is_answered_so() {
    run("allocate", 17);
}
