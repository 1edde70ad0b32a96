//! A text that stands under one language and is written in another, judging by its small words.

use super::texts::each_text;
use crate::check::Fault;
use crate::pack::reading::ReadPack;
use crate::text::Language;

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    each_text(own, &mut |texts, place| {
        // what something is called may be a name in any language
        let is_name = ["/title", "/fields/", "/labels/", "/codeLists/"].iter().any(|start| place.starts_with(start));
        for language in own.envelope.languages.iter().filter(|_| !is_name) {
            if let Some(other) = texts.get(*language).and_then(|text| another(text, *language)) {
                let (language, other) = (language.code(), other.code());
                let reason = format!("the text in `{language}` is written in `{other}`");
                warnings.push(Fault::new(&format!("{place}/{language}"), &reason));
            }
        }
    });
    warnings
}

/// The language in which a text is written, where that is another: it has two words or more of that language that its own
/// does not have, and none that only its own has.
pub(super) fn another(text: &str, language: Language) -> Option<Language> {
    let words = words(text);
    let of_one_alone = |one: Language, other: Language| {
        let of_other = small_words(other);
        let of_one = small_words(one).iter().filter(|word| !of_other.contains(word));
        of_one.filter(|word| words.iter().any(|known| known == *word)).count()
    };
    let others = language.by_ease_of_reading().into_iter().skip(1);
    let foreign = others.filter(|other| of_one_alone(language, *other) == 0);
    let counted = foreign.map(|other| (of_one_alone(other, language), other));
    // of several alike the first, which is the nearest
    let most = counted.rev().max_by_key(|(count, _)| *count);
    most.filter(|(count, _)| *count > 1).map(|(_, other)| other)
}

/// The words of a text, without the places for values and what is quoted.
fn words(text: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let plain: String = text
        .chars()
        .map(|letter| match letter {
            '{' | '«' | '“' => {
                depth = depth.saturating_add(1);
                ' '
            }
            '}' | '»' | '”' => {
                depth = depth.saturating_sub(1);
                ' '
            }
            _ if depth > 0 => ' ',
            letter => letter,
        })
        .collect();
    plain.to_lowercase().split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect()
}

fn small_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb => &[
            "og", "er", "ikke", "det", "den", "der", "til", "som", "skal", "en", "ei", "et", "eller", "med", "av",
            "har", "fra", "etter", "hva", "hvem", "hvor", "hver", "hvert", "hvordan", "bare", "mer", "uten", "noen",
            "noe", "enn", "mellom", "må", "være", "blir", "å", "at", "men", "kan", "de", "dem", "om", "før", "står",
            "dere", "ut", "opp", "i", "på", "for",
        ],
        Language::Nn => &[
            "og", "er", "ikkje", "det", "den", "der", "til", "som", "skal", "ein", "ei", "eit", "eller", "med", "av",
            "har", "frå", "etter", "kva", "kven", "kvar", "kvart", "korleis", "berre", "meir", "utan", "nokon", "noko",
            "enn", "mellom", "må", "vere", "blir", "å", "at", "men", "kan", "dei", "de", "om", "før", "står", "ut",
            "opp", "i", "på", "for",
        ],
        Language::Da => &[
            "og", "er", "ikke", "det", "den", "der", "til", "som", "skal", "en", "et", "eller", "med", "af", "har",
            "fra", "efter", "hvad", "hvem", "hvor", "hver", "hvert", "hvordan", "kun", "mere", "uden", "nogen",
            "noget", "end", "mellem", "må", "være", "bliver", "at", "men", "kan", "de", "dem", "om", "før", "står",
            "jeres", "ud", "op", "i", "på", "for",
        ],
        Language::En => &[
            "the", "is", "not", "a", "an", "and", "or", "of", "it", "must", "that", "this", "are", "has", "have",
            "but", "in", "on", "with", "what", "which", "from", "after", "each", "to", "be", "was", "as", "by", "who",
            "how", "no", "for", "at",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_another_language_is_known_by_its_small_words() {
        use Language::{Da, En, Nb, Nn};
        for (text, language, told) in [
            ("Hagen har for få bed, og skal ha flere.", En, Some(Nb)),
            ("The garden has too few beds, and must have more.", Nb, Some(En)),
            ("Brevet seier ikkje frå kva dag det gjeld.", Nb, Some(Nn)),
            ("Brevet sier ikke fra hva for en dag.", Nn, Some(Nb)),
            ("Brevet er uden dato. Angiv den efter mødet.", Nb, Some(Da)),
            ("Brevet er uten dato. Oppgi den etter møtet.", Da, Some(Nb)),
            // one small word is too little, and a word of its own language is enough
            ("Egenandelen er betalt", En, None),
            ("Forskrift om tilskudd til barnehager, and the grants", En, None),
            ("Brevet er sendt, og datoen står der.", Nn, None),
            ("Brevet er sendt, og datoen står der.", Da, None),
            ("Skriv «the grant is not stated» i brevet.", Nb, None),
            ("{count|the one of it|or that} kommune", Nb, None),
        ] {
            assert_eq!(another(text, language), told, "{text}");
        }
    }
}
