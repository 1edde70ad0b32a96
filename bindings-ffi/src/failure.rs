//! Errors, in the form that every language gets.

use serde_json::{Value, json};
use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Why something could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The code of the error, for programs; it never changes between versions.
    pub code: String,
    /// What is wrong, for programmers.
    pub text: String,
    /// What to do about it, where there is something to do.
    pub help: Option<String>,
    /// The details of the error, as JSON: an object, or `null` where it has none.
    pub detail: String,
}

impl Failure {
    /// The error of an argument that cannot be read.
    #[must_use]
    pub fn argument(name: &str, reason: impl fmt::Display) -> Self {
        Self {
            code: "bad-argument".to_owned(),
            text: format!("{name}: {reason}"),
            help: None,
            detail: json!({ "argument": name }).to_string(),
        }
    }

    /// The error of a request that cannot be read.
    #[must_use]
    pub fn request(error: &serde_json::Error) -> Self {
        if error.is_data() {
            return Self::argument("request", error);
        }
        let (line, column) = (error.line(), error.column());
        Self {
            code: "not-json".to_owned(),
            text: format!("the request is not JSON: {error}"),
            help: None,
            detail: json!({ "line": line, "column": column, "reason": error.to_string() }).to_string(),
        }
    }

    /// The error as JSON: `{ "code", "text", "detail" }`, and `help` where there is some.
    #[must_use]
    pub fn json(&self) -> String {
        let (code, text) = (quoted(&self.code), quoted(&self.text));
        let help = self.help.as_deref().map_or_else(String::new, |help| format!(",\"help\":{}", quoted(help)));
        format!("{{\"code\":{code},\"text\":{text}{help},\"detail\":{}}}", self.detail)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Failure {}

/// Calls a function, and turns a panic in it into an error.
///
/// # Errors
/// Those of `ask`; the code `panic` where it panics.
pub fn guarded<T>(ask: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    // shared state is only read, so a panic leaves nothing half changed
    catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|panic| Err(panicked(&*panic)))
}

/// An answer or an error in one JSON document: `{ "ok": ... }` or `{ "error": ... }`.
#[must_use]
pub fn envelope(answer: Result<String, Failure>) -> String {
    match answer {
        Ok(answer) => format!("{{\"ok\":{answer}}}"),
        Err(failure) => format!("{{\"error\":{}}}", failure.json()),
    }
}

fn panicked(panic: &(dyn Any + Send)) -> Failure {
    let said = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    Failure {
        code: "panic".to_owned(),
        text: format!("a fault of satsing itself: {}", said.unwrap_or("it says nothing about itself")),
        help: Some("report it with the document that it came of; calling on is safe".to_owned()),
        detail: "null".to_owned(),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_with_its_words() {
        let failure = guarded::<()>(|| panic!("no such thing")).unwrap_err();
        assert_eq!((&*failure.code, &*failure.text), ("panic", "a fault of satsing itself: no such thing"));
    }

    #[test]
    fn an_error_is_one_document_with_its_particulars_inside() {
        let failure = Failure::argument("inputs", "expected a \"list\"");
        let expected =
            r#"{"error":{"code":"bad-argument","text":"inputs: expected a \"list\"","detail":{"argument":"inputs"}}}"#;
        assert_eq!(envelope(Err(failure)), expected);
    }

    #[test]
    fn a_request_that_breaks_off_says_where() {
        let error = serde_json::from_str::<Value>("{\n\"case\": ").unwrap_err();
        let failure = Failure::request(&error);
        assert_eq!(failure.code, "not-json");
        assert!(failure.detail.starts_with(r#"{"column":8,"line":2"#), "{}", failure.detail);
    }
}
