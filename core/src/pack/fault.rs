//! Making faults of a pack.

use crate::case::compare_pointers;
use crate::check::{Fault, unknown};
use crate::text;

impl Fault {
    /// A fault at a place of a pack.
    pub(crate) fn new(path: &str, reason: &str) -> Self {
        Self { path: path.to_owned(), reason: reason.to_owned(), suggestion: None, allowed: Vec::new() }
    }

    /// Adds what is allowed there, and which of it the word most likely means.
    pub(crate) fn among<'a>(mut self, word: &str, allowed: impl Iterator<Item = &'a str> + Clone) -> Self {
        self.suggestion = text::nearest(word, allowed.clone()).map(str::to_owned);
        self.allowed = allowed.map(str::to_owned).collect();
        self
    }
}

/// The fault of an id that does not exist.
pub(crate) fn unknown_id<'a>(place: &str, what: &str, id: &str, known: impl Iterator<Item = &'a str> + Clone) -> Fault {
    Fault::new(place, &unknown(what, id, text::nearest(id, known.clone()))).among(id, known)
}

/// Sorts faults by place and takes out duplicates.
pub(super) fn in_order(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults
        .sort_by(|left, right| compare_pointers(&left.path, &right.path).then_with(|| left.reason.cmp(&right.reason)));
    faults.dedup();
    faults
}
