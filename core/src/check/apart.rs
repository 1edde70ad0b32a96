//! Finds where two texts differ.

use crate::text::fold;
use crate::value::{excerpt, start_of};
use std::iter::repeat;

/// How many letters are quoted before the place where two texts part.
const BEFORE: usize = 20;

/// What is quoted of two texts that differ, so that it can be seen where; `None` where their starts show it.
pub(super) fn quoted_apart(left: &str, right: &str) -> Option<[String; 2]> {
    if start_of(left) != start_of(right) {
        return None;
    }
    let folded = |letter: Option<char>| letter.map(|letter| fold(letter.encode_utf8(&mut [0; 4])));
    let letters = |text| str::chars(text).map(Some).chain(repeat(None));
    let longest = left.chars().count().max(right.chars().count());
    let mut pairs = letters(left).zip(letters(right)).take(longest);
    let parts = pairs.position(|(left, right)| left != right && folded(left) != folded(right))?;
    let from = parts.saturating_sub(BEFORE);
    Some([excerpt(left, from), excerpt(right, from)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_part_late_are_quoted_where_they_do() {
        let same = "å".repeat(100);
        let apart = |left: &str, right: &str| quoted_apart(&format!("{same}{left}"), &format!("{same}{right}"));
        let after = |count: usize, rest: &str| format!("…{}{rest}", "å".repeat(count));
        assert_eq!(apart(" A", " B"), Some([after(19, " A"), after(19, " B")]));
        assert_eq!(apart("", "b"), Some([after(20, ""), after(20, "b")]));
        assert_eq!(apart(&"a".repeat(61), "b"), Some([after(20, &("a".repeat(60) + "…")), after(20, "b")]));
        // capitals are no difference
        assert_eq!(apart("ABC", "abd"), Some([after(18, "ABC"), after(18, "abd")]));
        assert_eq!(apart("ABC", "abc"), None);
        assert_eq!(quoted_apart("A", "B"), None);
        assert_eq!(quoted_apart(&same, &"å".repeat(80)), None);
    }
}
