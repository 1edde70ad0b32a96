//! What went wrong, as JavaScript gets it.

use satsing::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// What went wrong: thrown as JSON, of which `npm/src/error.ts` makes an `Error`.
#[derive(Serialize)]
pub struct Failure {
    code: String,
    text: String,
    detail: serde_json::Value,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let detail = serde_json::to_value(&error).unwrap_or_default();
        Self { code: error.code().to_owned(), text: error.to_string(), detail }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        Self::from_str(&serde_json::to_string(&failure).unwrap_or_default())
    }
}

/// Reads an argument that is an object of JSON.
pub fn argument<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|error| Failure {
        code: "bad-argument".to_owned(),
        text: format!("{name}: {}", without_place(&error.to_string())),
        detail: serde_json::json!({ "argument": name }),
    })
}

/// Writes an answer as JSON.
pub fn answer<T: Serialize + ?Sized>(answer: &T) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(|error| Failure {
        code: "unwritable".to_owned(),
        text: error.to_string(),
        detail: serde_json::Value::Null,
    })
}

/// The reason without its line and column: the caller gave an object, not a text.
fn without_place(reason: &str) -> &str {
    reason.split(" at line ").next().unwrap_or(reason)
}
