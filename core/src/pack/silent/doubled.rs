//! A word that stands twice in a row in a text, where no sentence has it so.

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

/// The first word that stands twice; the second may have a comma or a full stop after it, the first not.
fn doubled(text: &str, language: Language) -> Option<&str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_same = |first: &str, second: &str| {
        let second = second.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        first.to_lowercase() == second.to_lowercase() && never_doubled(language).contains(&&*first.to_lowercase())
    };
    words.iter().zip(words.iter().skip(1)).find(|(first, second)| is_same(first, second)).map(|(first, _)| *first)
}

/// Words that no sentence has twice in a row: `det det`, `der der`, `som er er`, `that that` and `is is` can be right.
fn never_doubled(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb => &["og", "eller", "en", "et", "at", "skal", "må", "ikke", "hver", "minst", "denne", "dette"],
        Language::Nn => {
            &["og", "eller", "ein", "ei", "eit", "at", "skal", "må", "ikkje", "kvar", "minst", "denne", "dette"]
        }
        Language::Da => &["og", "eller", "en", "et", "at", "skal", "må", "ikke", "hver", "mindst", "denne", "dette"],
        Language::En => &["the", "a", "an", "and", "or", "must", "shall", "should", "not", "each", "every", "least"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_of_a_word_that_no_sentence_has_twice() {
        for (language, text, word) in [
            (Language::Nb, "Planen skal skal være der.", Some("skal")),
            (Language::Nb, "Skriv hva det det gjelder.", None),
            (Language::Nb, "Det som er er sagt, skal skal-brukere lese.", None),
            (Language::Nn, "Skriv eit eit namn.", Some("eit")),
            (Language::Da, "Den, der der er, skal Skal, sagde han.", Some("skal")),
            (Language::Da, "Skal, skal ikke.", None),
            (Language::En, "The the plan", Some("The")),
            (Language::En, "All that that is the\u{a0}the.", Some("the")),
        ] {
            assert_eq!(doubled(text, language), word, "{text}");
        }
    }
}
