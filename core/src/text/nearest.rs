//! Finds the word that a misspelt one means.

use strsim::osa_distance;

/// Finds the candidate that `word` most likely means, compared without case; the first of several as near.
///
/// An added, missing or wrong letter is one edit, and so is a swap of neighbours. A candidate is near where the edits are at
/// most a third of the longer word's letters; one edit is always near.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word: String = lowercase(word);
    let length = word.chars().count();
    candidates
        .filter_map(|candidate| {
            let lower: String = lowercase(candidate);
            let other = lower.chars().count();
            let longer = length.max(other);
            let most = (longer / 3).max(1);
            // spares the comparison where the lengths alone differ too much
            if length.abs_diff(other) > most {
                return None;
            }
            let distance = osa_distance(&word, &lower);
            (distance <= most && distance < longer).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Letter by letter, as `str::to_lowercase` writes a sigma at the end of a word as another letter.
fn lowercase(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 5] = ["municipality", "municipalities", "title", "period", "id"];

    fn near(word: &str) -> Option<&'static str> {
        nearest(word, FIELDS.into_iter())
    }

    #[test]
    fn finds_the_word_that_a_slip_stands_for() {
        assert_eq!(near("munincipality"), Some("municipality"));
        assert_eq!(near("municipalites"), Some("municipalities"));
        assert_eq!(near("TITEL"), Some("title"));
        assert_eq!(near("Period"), Some("period"));
        assert_eq!(near("di"), Some("id"));
    }

    #[test]
    fn a_swap_of_neighbours_is_one_edit() {
        // Two edits without swaps: one too many for five letters.
        assert_eq!(near("tilte"), Some("title"));
        assert_eq!(near("lilte"), None);
    }

    #[test]
    fn finds_nothing_where_too_much_differs() {
        assert_eq!(near("goals"), None);
        assert_eq!(near(""), None);
        assert_eq!(nearest("x", ["y"].into_iter()), None);
        assert_eq!(near(&"municipality".repeat(100_000)), None);
    }

    #[test]
    fn the_first_of_several_as_near_is_taken() {
        assert_eq!(nearest("goal", ["goat", "goals"].into_iter()), Some("goat"));
        assert_eq!(nearest("goal", ["goals", "goat"].into_iter()), Some("goals"));
        assert_eq!(nearest("goal", ["goats", "goals", "goal"].into_iter()), Some("goal"));
    }
}
