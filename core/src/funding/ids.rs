//! Looking the items of a list up by their ids.

use crate::text::{self, fold};

/// The ids of a list in order, each with its place in the list.
pub(super) struct Ids<'a>(Vec<(&'a str, usize)>);

impl<'a> Ids<'a> {
    pub fn of(ids: impl Iterator<Item = &'a str>) -> Self {
        Self::sorted(ids.zip(0..).collect())
    }

    fn sorted(mut ids: Vec<(&'a str, usize)>) -> Self {
        // most lists come so
        if !ids.is_sorted() {
            ids.sort_by(|a, b| a.0.cmp(b.0));
        }
        Self(ids)
    }

    /// The place of an id; the first one or another where it stands twice.
    pub fn place(&self, id: &str) -> Option<usize> {
        let found = self.0.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
        self.0.get(found).map(|(_, place)| *place)
    }

    /// The place that is the first at which an id stands again, and the one where it stands first.
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

/// The known id that is most likely meant by one that there is not, as the end of a sentence; nothing where none is near.
pub(super) fn did_you_mean<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> String {
    text::nearest(id, known).map(|meant| format!(", did you mean `{meant}`")).unwrap_or_default()
}

/// The place that is the first whose id another has but for its spelling, and the first that has it.
///
/// A space at the end or a capital does not make another claimant: whoever stands twice would be given twice.
pub(super) fn alike<'a>(ids: impl Iterator<Item = &'a str> + Clone) -> Option<(usize, usize)> {
    // most ids are numbers, which have one spelling
    let has_one_spelling = |id: &str| id.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit());
    if ids.clone().all(has_one_spelling) {
        return None;
    }
    let folded: Vec<String> = ids.map(fold).collect();
    Ids::of(folded.iter().map(String::as_str)).repeated()
}

/// What is wrong with an id that another has but for its spelling.
pub(super) fn spelt_otherwise(id: &str, first: &str, path: &str) -> String {
    format!(
        "the id `{id}` is `{first}` of {path} in another spelling; capitals, accents, hyphens and spaces tell no two apart"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_in_another_spelling_is_the_same() {
        let alike = |ids: &[&str]| super::alike(ids.iter().copied());
        assert_eq!(alike(&["a", "b", "a "]), Some((2, 0)));
        assert_eq!(alike(&["Lia", "Åsen", "A\u{30a}sen", "LIA"]), Some((2, 1)));
        assert_eq!(alike(&["0301", "3203"]), None);
        assert_eq!(alike(&["a 1", "a1", "a.1"]), None);
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
