//! Why reading a document was given up half way.

use super::not_json;
use crate::Error;
use std::fmt;

/// Why reading was given up, which the error that serde carries does not say; it says where.
#[derive(Debug)]
pub(crate) enum Stop {
    /// More of something than a limit allows, and how much that is.
    Limit(&'static str, usize),
    /// A key that stands twice in one object.
    Repeated(String),
    /// An error in a part of the document that was read by itself.
    Within(Error),
}

impl Stop {
    /// Leaves the reason behind, and gives the error with which to stop.
    pub fn at<E: serde::de::Error>(self, stop: &mut Option<Self>) -> E {
        let error = E::custom(&self);
        *stop = Some(self);
        error
    }

    /// The error of the document, by the place where serde stopped.
    pub fn error(self, stopped: &serde_json::Error) -> Error {
        match (self, not_json(stopped)) {
            (Self::Limit(limit, most), _) => Error::TooLarge { limit, most },
            (Self::Within(error), _) => error,
            (stop @ Self::Repeated(_), Error::NotJson { line, column, .. }) => {
                Error::NotJson { line, column, reason: stop.to_string() }
            }
            (Self::Repeated(_), other) => other,
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limit(limit, most) => write!(f, "more than {most} {limit}"),
            Self::Repeated(key) => write!(f, "the key `{key}` stands twice in one object"),
            Self::Within(error) => error.fmt(f),
        }
    }
}
