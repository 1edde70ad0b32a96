//! Leftovers in texts that no reader is meant to see: markup, wrongly decoded letters, and text that is still to be written.

use super::texts::each_text;
use crate::check::Fault;
use crate::pack::reading::ReadPack;

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let mut look = |text: &str, place: &str| {
        let faults = misread(text).map(|(word, meant)| (format!("`{word}` was read in a wrong encoding"), meant));
        let faults = faults
            .or_else(|| Some((format!("`{}` is shown as it stands, for texts have no markup", markup(text)?), None)));
        let faults = faults.or_else(|| Some((format!("`{}` waits to be written", unwritten(text)?), None)));
        warnings.extend(faults.map(|(reason, suggestion)| Fault { suggestion, ..Fault::new(place, &reason) }));
    };
    each_text(own, &mut |texts, place| {
        for language in &own.envelope.languages {
            if let Some(text) = texts.get(*language) {
                look(text, &format!("{place}/{}", language.code()));
            }
        }
    });
    for (index, source) in &own.sources {
        look(&source.title, &format!("/sources/{index}/title"));
    }
    warnings
}

/// The first word whose UTF-8 was decoded as Latin-1, and the word that is meant, where it can be restored.
fn misread(text: &str) -> Option<(&str, Option<String>)> {
    let is_misread = |word: &&str| {
        let mut pairs = word.chars().zip(word.chars().skip(1));
        word.contains('\u{fffd}')
            || pairs.any(|pair| matches!(pair, ('Ã', '\u{80}'..='\u{bf}') | ('Â', '\u{a0}'..='\u{bf}') | ('â', '€')))
    };
    let word = text.split(' ').find(is_misread)?;
    let bytes: Option<Vec<u8>> = word.chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect();
    Some((word, bytes.and_then(|bytes| String::from_utf8(bytes).ok())))
}

/// The first trace of HTML or Markdown.
fn markup(text: &str) -> Option<&str> {
    // long enough for a tag with a link
    const MOST_SIGNS: usize = 200;
    const TAGS: [&str; 15] =
        ["a", "b", "br", "div", "em", "h1", "h2", "h3", "i", "li", "p", "span", "strong", "u", "ul"];
    let tags = text.match_indices('<').filter_map(|(at, _)| {
        let rest = text.get(at..)?;
        let (end, _) = rest.char_indices().take(MOST_SIGNS).find(|(_, sign)| *sign == '>')?;
        let tag = rest.get(..=end)?;
        let mut words = tag.trim_matches(['<', '>', '/']).split_whitespace();
        let name = words.next()?;
        // attributes are written `name=`
        let is_tag = words.next().is_none_or(|attribute| attribute.contains('='));
        (is_tag && TAGS.contains(&&*name.to_lowercase())).then_some(tag)
    });
    let written = ["&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;", "]("].into_iter().find(|sign| text.contains(sign));
    tags.into_iter().next().or(written).or_else(|| has_bold(text).then_some("**"))
}

/// Whether a part of a text is between two `**` at the edges of words, as Markdown has it.
fn has_bold(text: &str) -> bool {
    let parts: Vec<&str> = text.split("**").collect();
    parts.windows(3).any(|parts| {
        let [before, bold, after] = parts else { return false };
        let is_apart = !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        is_apart && bold.starts_with(char::is_alphanumeric) && !bold.ends_with(char::is_whitespace)
    })
}

/// A placeholder for text that is still to be written, such as `…` or `???`.
fn unwritten(text: &str) -> Option<&str> {
    let all = text.trim();
    // `xx` can be a code, and `XXX` a Roman number
    let is_filling = |(sign, least): (char, usize)| all.len() >= least && all.chars().all(|letter| letter == sign);
    if [('x', 3), ('.', 2), ('?', 2), ('…', 1)].into_iter().any(is_filling) {
        return Some(all);
    }
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.find(|word| ["TODO", "FIXME", "TBD", "Lorem"].contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_a_wrong_encoding_are_reported_with_those_that_are_meant() {
        assert_eq!(misread("Dette mÃ¥ vÃ¦re der."), Some(("mÃ¥", Some("må".to_owned()))));
        assert_eq!(misread("Â§ 4"), Some(("Â§", Some("§".to_owned()))));
        assert_eq!(misread("Dette m\u{fffd} stå."), Some(("m\u{fffd}", None)));
        assert_eq!(misread("Må være på Ålesund, São Paulo og Âge"), None);
    }

    #[test]
    fn markup_is_reported() {
        for (text, faults) in [
            ("Se <b>her</b>.", Some("<b>")),
            ("Linje<br/>linje", Some("<br/>")),
            ("a &amp; b", Some("&amp;")),
            ("**Merk**", Some("**")),
            ("[her](https://lovdata.no)", Some("](")),
            ("a < b og c > d", None),
            ("Forskrift <om> 5 * 6, A&B", None),
            ("<a href=\"https://lovdata.no\">Lovdata</a>", Some("<a href=\"https://lovdata.no\">")),
            ("Velg 1–3 trinn <b og c>.", None),
            ("Rapport 2**3", None),
            ("2**3 og 3**2", None),
            ("kurs (**) og kurs (**)", None),
            ("Se **den nye** planen", Some("**")),
        ] {
            assert_eq!(markup(text), faults, "{text}");
        }
    }

    #[test]
    fn what_waits_to_be_written_is_reported() {
        for (text, faults) in [
            ("TODO: skriv", Some("TODO")),
            ("xxx", Some("xxx")),
            ("...", Some("...")),
            ("x", None),
            ("xx", None),
            ("XX", None),
            ("XXX", None),
            ("Todo-listen er lang", None),
            ("Skriv det…", None),
        ] {
            assert_eq!(unwritten(text), faults, "{text}");
        }
    }
}
