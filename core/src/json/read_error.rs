//! Why a document could not be read.

use super::not_json;
use crate::Error;
use std::fmt;

/// Why a document could not be read.
///
/// serde's errors are only texts: this is stored beside them, and serde's error says where.
#[derive(Debug)]
pub(crate) enum ReadError {
    /// More of something than a limit allows, and how much that is.
    Limit(&'static str, usize),
    /// A repeated key in an object.
    Repeated(String),
    /// An error in a part of the document that was read by itself.
    Within(Error),
}

impl ReadError {
    /// Stores the error, and returns the one with which serde stops.
    pub fn store<E: serde::de::Error>(self, stored: &mut Option<Self>) -> E {
        let error = E::custom(&self);
        *stored = Some(self);
        error
    }

    /// The error of the document, with the position where serde stopped.
    pub fn error(self, stopped: &serde_json::Error) -> Error {
        match (self, not_json(stopped)) {
            (Self::Limit(limit, most), _) => Error::too_large(limit, most),
            (Self::Within(error), _) => error,
            (repeated @ Self::Repeated(_), Error::NotJson { line, column, .. }) => {
                Error::NotJson { line, column, reason: repeated.to_string() }
            }
            (Self::Repeated(_), other) => other,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit(limit, most) => write!(f, "more than {most} {limit}"),
            Self::Repeated(key) => write!(f, "the key `{key}` stands twice in one object"),
            Self::Within(error) => error.fmt(f),
        }
    }
}
