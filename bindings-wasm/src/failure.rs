//! What went wrong, as JavaScript gets it.

use satsing::Error;
use serde::Serialize;
use std::io;
use wasm_bindgen::JsValue;

/// What went wrong: thrown as JSON, of which `npm/src/error.ts` makes an `Error`.
pub struct Failure {
    code: String,
    text: String,
    detail: String,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { code: error.code().to_owned(), text: error.to_string(), detail: json(&error) }
    }
}

impl From<Failure> for JsValue {
    fn from(failure: Failure) -> Self {
        let Failure { code, text, detail } = failure;
        let code_and_text = [json(&code), json(&text)].join(",\"text\":");
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
        let detail = ["{\"argument\":", &json(name), "}"].concat();
        Failure { code: "bad-argument".to_owned(), text: [name, ": ", &reason].concat(), detail }
    })
}

/// Writes an answer as JSON.
pub fn answer<T: Serialize + ?Sized>(answer: &T) -> Result<String, Failure> {
    Ok(json(answer))
}

/// Writes as JSON what cannot fail to be written: every name is a text, and memory takes all bytes.
fn json<T: Serialize + ?Sized>(value: &T) -> String {
    let mut sheet = Sheet(Vec::with_capacity(MOST_ANSWERS));
    match serde_json::to_writer(&mut sheet, value) {
        Ok(()) => String::from_utf8(sheet.0).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// The bytes that most answers fit into.
const MOST_ANSWERS: usize = 4_096;

/// What an answer is written on.
///
/// Half of what is written of JSON is a single mark, for which a copy of memory costs a wasm several times the mark.
struct Sheet(Vec<u8>);

impl io::Write for Sheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match bytes {
            [mark] => self.0.push(*mark),
            _ => self.0.extend_from_slice(bytes),
        }
        Ok(bytes.len())
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.write(bytes).map(|_| ())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
