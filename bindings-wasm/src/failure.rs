//! Errors, as JavaScript gets them.

use satsing::Error;
use serde::Serialize;
use wasm_bindgen::{JsError, JsValue};

/// An error, thrown as JSON, of which `npm/src/error.ts` makes an `Error`.
#[derive(Serialize)]
pub struct Failure {
    code: &'static str,
    text: String,
    detail: Detail,
}

/// The details of a failure.
#[derive(Serialize)]
#[serde(untagged)]
enum Detail {
    Library(Error),
    Argument { argument: &'static str },
    Nothing,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code(), text: error.to_string(), detail: Detail::Library(error) }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self { code: "unwritable", text: error.to_string(), detail: Detail::Nothing }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        match serde_json::to_string(&failure) {
            Ok(json) => Self::from_str(&json),
            Err(error) => JsError::new(&error.to_string()).into(),
        }
    }
}

/// Names the argument in an error of reading it.
pub fn argument<T>(argument: &'static str, read: Result<T, Error>) -> Result<T, Failure> {
    read.map_err(|error| {
        let reason = match error {
            Error::NotJson { reason, .. } => reason,
            other => other.to_string(),
        };
        Failure { code: "bad-argument", text: format!("{argument}: {reason}"), detail: Detail::Argument { argument } }
    })
}

/// An answer as JSON.
pub fn written(answer: &impl Serialize) -> Result<String, Failure> {
    Ok(serde_json::to_string(answer)?)
}
