//! Finds the items of a list by their ids.

use crate::Error;
use crate::text::{self, fold};

/// The ids of a list in order, each with its place in the list.
pub(super) struct Ids<'a>(Vec<(&'a str, usize)>);

impl<'a> Ids<'a> {
    pub fn of(ids: impl Iterator<Item = &'a str>) -> Self {
        Self::sorted(ids.zip(0..).collect())
    }

    fn sorted(mut ids: Vec<(&'a str, usize)>) -> Self {
        // most lists are sorted already
        if !ids.is_sorted() {
            ids.sort_by(|a, b| a.0.cmp(b.0));
        }
        Self(ids)
    }

    /// The place of an id; any of them where it is repeated.
    pub fn place(&self, id: &str) -> Option<usize> {
        let found = self.0.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
        self.0.get(found).map(|(_, place)| *place)
    }

    /// The first place of a repeated id, and the place where it comes first.
    pub fn repeated(&self) -> Option<(usize, usize)> {
        let repeated = self.0.windows(2).filter_map(|pair| match pair {
            [(first, at), (second, again)] if first == second => Some((*again, *at)),
            _ => None,
        });
        repeated.min()
    }

    /// The ids in order, each with its place in the list.
    pub fn in_order(&self) -> &[(&'a str, usize)] {
        &self.0
    }
}

/// The end of an error about an unknown id: the known one that is most likely meant, or nothing.
pub(super) fn did_you_mean<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> String {
    text::nearest(id, known).map(|meant| format!(", did you mean `{meant}`")).unwrap_or_default()
}

/// Refuses blank ids, and ids that differ only in spelling.
///
/// A space at the end or a capital makes no other claimant: somebody listed twice would get twice as much.
pub(super) fn distinct<'a>(
    ids: impl Iterator<Item = &'a str> + Clone,
    path: &dyn Fn(usize) -> String,
) -> Result<(), Error> {
    // most ids are numbers, which have only one spelling
    let has_one_spelling = |id: &str| id.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
    if ids.clone().all(|id| !id.is_empty() && has_one_spelling(id)) {
        return Ok(());
    }
    let folded: Vec<String> = ids.clone().map(fold).collect();
    if let Some(unseen) = folded.iter().position(String::is_empty) {
        return Err(empty(path(unseen)));
    }
    let Some((again, first)) = Ids::of(folded.iter().map(String::as_str)).repeated() else { return Ok(()) };
    let id = |place: usize| ids.clone().nth(place).unwrap_or_default();
    Err(spelt_otherwise(id(again), id(first), path(again), &path(first)))
}

/// The fault of a blank id.
pub(super) fn empty(path: String) -> Error {
    Error::Unanswerable { path, code: "missing-value", reason: "an id must not be empty".to_owned() }
}

/// The fault of an id that differs from another only in spelling, with the place of that.
pub(super) fn spelt_otherwise(id: &str, other: &str, path: String, first: &str) -> Error {
    let reason = format!(
        "the id `{id}` is `{other}` of {first} in another spelling: capitals, accents and spaces at the ends count for nothing, a hyphen is a space, and å, æ and ø are aa, ae and oe"
    );
    Error::Unanswerable { path, code: "duplicate-id", reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_in_another_spelling_is_the_same() {
        let refused = |ids: &[&str]| match distinct(ids.iter().copied(), &|at| format!("/{at}")) {
            Ok(()) => None,
            Err(Error::Unanswerable { path, code, reason }) => Some((path, code, reason.contains(" of /1 "))),
            Err(other) => panic!("{other}"),
        };
        let twice = |path: &str, is_of_the_second| Some((path.to_owned(), "duplicate-id", is_of_the_second));
        assert_eq!(refused(&["a", "b", "a "]), twice("/2", false));
        assert_eq!(refused(&["Lia", "Åsen", "A\u{30a}sen", "LIA"]), twice("/2", true));
        assert_eq!(refused(&["x", "Aasen", "Åsen"]), twice("/2", true));
        assert_eq!(refused(&["0301", "3203"]), None);
        assert_eq!(refused(&["a 1", "a1", "a.1"]), None);
        assert_eq!(refused(&["a", ""]), Some(("/1".to_owned(), "missing-value", false)));
        assert_eq!(refused(&["a", "\u{200b} "]), Some(("/1".to_owned(), "missing-value", false)));
    }

    #[test]
    fn finds_the_first_place_at_which_an_id_stands_again() {
        let ids = Ids::of(["b", "c", "a", "c", "b", "c", "a"].into_iter());
        assert_eq!(ids.repeated(), Some((3, 1)));
        assert_eq!(ids.in_order().first(), Some(&("a", 2)));
        let ids = Ids::of(["b", "a", "d"].into_iter());
        assert_eq!((ids.repeated(), ids.place("a"), ids.place("c")), (None, Some(1), None));
    }
}
