//! A word twice in a row in a text, where that is never right.

use super::texts::each_text;
use crate::check::Fault;
use crate::pack::reading::ReadPack;
use crate::text::{Language, Texts};

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let mut look = |texts: &Texts, place: &str| {
        for language in &own.envelope.languages {
            if let Some(word) = texts.get(*language).and_then(|text| doubled(text, *language)) {
                let reason = format!("`{word}` stands twice in a row");
                warnings.push(Fault::new(&format!("{place}/{}", language.code()), &reason));
            }
        }
    };
    each_text(own, &mut look);
    warnings
}

/// The first repeated word; a comma or a full stop may follow the second, but not the first.
fn doubled(text: &str, language: Language) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_same = |first: &str, second: &str| {
        let second = second.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        first.to_lowercase() == second.to_lowercase() && never_doubled(language).contains(&&*first.to_lowercase())
    };
    words.iter().zip(words.iter().skip(1)).find(|(first, second)| is_same(first, second)).map(|(first, _)| *first)
}

/// The words that are never right twice in a row. Most can be: `det du skal skal du`, `den vi må må vi`, `det en en gang
/// sa`, `er dette dette årets`, Danish `at at løbe`, `in group A a level`, `that that` and `each each day`.
fn never_doubled(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb => &["og", "eller", "et", "at"],
        Language::Nn => &["og", "eller", "eit", "at"],
        Language::Da => &["og", "eller"],
        Language::En => &["the", "an", "and", "or", "every"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_a_word_that_no_sentence_has_twice() {
        for (language, text, word) in [
            (Language::Nb, "Planen og og møtet er der.", Some("og")),
            (Language::Nb, "Skriv hva det det gjelder.", None),
            (Language::Nb, "Det som er er sagt, og og-tegnet står der.", None),
            (Language::Nb, "Det du skal skal du gjøre, og den vi må må vi nevne.", None),
            (Language::Nb, "Det som ikke skal skal stå her.", None),
            (Language::Nb, "Det en en gang sa; er dette dette årets plan?", None),
            (Language::Nb, "Barna får en bok hver hver dag.", None),
            (Language::Nn, "Skriv eit eit namn.", Some("eit")),
            (Language::Nn, "Det du skal skal du, og det du må må du.", None),
            (Language::Da, "Den, der der er, eller Eller, sagde han.", Some("eller")),
            (Language::Da, "Eller, eller ikke.", None),
            (Language::Da, "Det du skal skal du, for at at løbe er sundt.", None),
            (Language::En, "The the plan", Some("The")),
            (Language::En, "All that that is the\u{a0}the.", Some("the")),
            (Language::En, "Each course in group A a level must have.", None),
            (Language::En, "What you must must be said, each each day.", None),
        ] {
            assert_eq!(doubled(text, language), word, "{text}");
        }
    }
}
