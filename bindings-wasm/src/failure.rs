//! What went wrong, as JavaScript gets it.

use satsing::Error;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// What went wrong: thrown as JSON, of which `npm/src/error.ts` makes an `Error`.
#[derive(Serialize)]
pub struct Failure {
    code: &'static str,
    pub text: String,
    detail: Detail,
}

/// The particulars of what went wrong.
#[derive(Serialize)]
#[serde(untagged)]
enum Detail {
    Error(Error),
    Argument { argument: &'static str },
    None,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code(), text: error.to_string(), detail: Detail::Error(error) }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        Self::from_str(&serde_json::to_string(&failure).unwrap_or_default())
    }
}

/// Refuses an argument.
pub fn bad_argument(argument: &'static str, reason: &str) -> Failure {
    Failure {
        code: "bad-argument",
        text: [argument, ": ", without_place(reason)].concat(),
        detail: Detail::Argument { argument },
    }
}

/// Reads an argument that is an object of JSON.
pub fn argument<T: DeserializeOwned>(name: &'static str, text: &str) -> Result<T, Failure> {
    // of bytes, like all other documents but a case, so that one reader serves
    serde_json::from_slice(text.as_bytes()).map_err(|error| bad_argument(name, &error.to_string()))
}

/// Writes an answer as JSON.
pub fn answer<T: Serialize + ?Sized>(answer: &T) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(|error| Failure {
        code: "unwritable",
        text: error.to_string(),
        detail: Detail::None,
    })
}

/// The reason without its line and column: the caller gave an object, not a text.
fn without_place(reason: &str) -> &str {
    reason.split(" at line ").next().unwrap_or(reason)
}
