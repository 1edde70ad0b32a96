//! Quotes texts no longer than a message should.

/// How many letters a quotation has at most.
const MOST: usize = 80;

/// The start of a text, as much as a message should quote; `…` stands where it goes on.
pub(crate) fn start_of(text: &str) -> String {
    excerpt(text, 0)
}

/// As much of a text from one of its letters on.
pub(crate) fn excerpt(text: &str, from: usize) -> String {
    let before = if from > 0 { "…" } else { "" };
    let mut letters = text.chars().skip(from);
    let part: String = letters.by_ref().take(MOST).collect();
    let after = if letters.next().is_some() { "…" } else { "" };
    format!("{before}{part}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_off_can_be_seen() {
        let (just, more) = ("å".repeat(80), "å".repeat(81));
        assert_eq!(start_of(&just), just);
        assert_eq!(start_of(&more), format!("{just}…"));
        assert_eq!(excerpt(&more, 1), format!("…{just}"));
        assert_eq!(excerpt("abc", 3), "…");
    }
}
