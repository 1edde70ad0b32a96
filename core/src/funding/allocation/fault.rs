//! Faults of requests, with their places.

use crate::{Error, Money};
use std::fmt;

/// A fault at a place.
pub(super) fn fault(path: fmt::Arguments<'_>, code: &'static str, reason: fmt::Arguments<'_>) -> Error {
    Error::Unanswerable { path: path.to_string(), code, reason: reason.to_string() }
}

/// The fault of a number below 0.
pub(super) fn negative(path: fmt::Arguments<'_>, value: i64) -> Error {
    fault(path, "negative", format_args!("must be 0 or more, this is {value}"))
}

/// The fault of a repeated id.
pub(super) fn twice(path: fmt::Arguments<'_>, id: &str) -> Error {
    fault(path, "duplicate-id", format_args!("the id `{id}` stands twice in the list"))
}

/// An amount in øre that may not be negative.
pub(super) fn at_least_0(amount: Money, path: fmt::Arguments<'_>) -> Result<u64, Error> {
    u64::try_from(amount.ore()).map_err(|_| negative(path, amount.ore()))
}

impl Error {
    /// The same fault, with its place in the document that holds the request at `path`.
    pub(super) fn under(self, path: fmt::Arguments<'_>) -> Self {
        match self {
            Self::Unanswerable { path: own, code, reason } => {
                Self::Unanswerable { path: path.to_string() + &own, code, reason }
            }
            other => other,
        }
    }
}
