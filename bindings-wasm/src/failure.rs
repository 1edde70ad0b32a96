//! What went wrong, as JavaScript gets it.

use satsing::Error;
use wasm_bindgen::JsValue;

/// What went wrong: thrown as JSON, of which `npm/src/error.ts` makes an `Error`.
pub struct Failure {
    code: String,
    text: String,
    detail: String,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code().to_owned(), text: error.to_string(), detail: error.to_json() }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self { code: "unwritable".to_owned(), text: error.to_string(), detail: "null".to_owned() }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let Failure { code, text, detail } = failure;
        let code_and_text = [code.to_json(), text.to_json()].join(",\"text\":");
        Self::from_str(&["{\"code\":", &code_and_text, ",\"detail\":", &detail, "}"].concat())
    }
}

/// Says of an argument that cannot be read that it is the argument that is wrong.
pub fn argument<T>(name: &str, read: Result<T, Error>) -> Result<T, Failure> {
    read.map_err(|error| {
        let reason = match error {
            Error::NotJson { reason, .. } => reason,
            other => other.to_string(),
        };
        let detail = ["{\"argument\":", &name.to_json(), "}"].concat();
        Failure { code: "bad-argument".to_owned(), text: [name, ": ", &reason].concat(), detail }
    })
}
