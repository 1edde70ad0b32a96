//! Why reading a document was given up half way.

use super::not_json;
use crate::Error;

/// Why reading was given up.
///
/// A visitor that gives up leaves this behind and returns as if all were well. The parser then finds something where
/// the object or list should end, which is an error with the place. An error of serde's own making would be a text,
/// and bring along the means to take texts apart and to quote them.
pub(crate) enum Stop {
    /// More of something than a limit allows.
    Limit(&'static str),
    /// A key that stands twice in one object.
    Repeated(String),
}

impl Stop {
    /// The reason, for whoever reads with a reader of serde.
    pub fn reason(self) -> String {
        match self {
            Self::Limit(limit) => format!("the document has too many {limit}"),
            Self::Repeated(key) => repeated(&key),
        }
    }
}

/// The error of a key that stands twice, where the parser stopped.
pub(crate) fn repeated_key(key: &str, stopped: &serde_json::Error) -> Error {
    match not_json(stopped) {
        Error::NotJson { line, column, .. } => Error::NotJson { line, column, reason: repeated(key) },
        other => other,
    }
}

fn repeated(key: &str) -> String {
    format!("the key `{key}` stands twice in one object")
}
