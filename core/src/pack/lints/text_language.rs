//! A text in another language than it is declared as, judging by its small words.

use super::texts::each_text;
use crate::check::Fault;
use crate::pack::reading::ReadPack;
use crate::text::Language;

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    each_text(own, &mut |texts, place| {
        // titles and labels may be names in any language
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

/// The language of a text, where that is another: it has two or more small words that only that language has, and none
/// that only its own has.
pub(super) fn another(text: &str, language: Language) -> Option<Language> {
    let words = words(text);
    let count = |of: &[&str], except: &[&str]| {
        let faults = of.iter().filter(|word| !except.contains(word));
        faults.filter(|word| words.iter().any(|known| known == *word)).count()
    };
    let own = [small_words(language), other_words(language)].concat();
    let others = language.by_ease_of_reading().into_iter().skip(1);
    let foreign = others.filter(|other| count(small_words(language), small_words(*other)) == 0);
    let counted = foreign.map(|other| (count(small_words(other), &own), other));
    // of equals the first, which is the nearest language
    let most = counted.rev().max_by_key(|(count, _)| *count);
    most.filter(|(count, _)| *count > 1).map(|(_, other)| other)
}

/// The words of a text, without placeholders and quotations.
fn words(text: &str) -> Vec<String> {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some(sign) = rest.chars().next() {
        let opens = !is_symmetric(sign) || !plain.ends_with(char::is_alphanumeric);
        let after = rest.get(sign.len_utf8()..).unwrap_or_default();
        let quoted = closing(sign).filter(|_| opens).and_then(|closing| behind(sign, closing, after));
        plain.push(if quoted.is_some() { ' ' } else { sign });
        rest = quoted.unwrap_or(after);
    }
    plain.to_lowercase().split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect()
}

/// The quotation marks that close what a mark opens.
fn closing(sign: char) -> Option<&'static [char]> {
    Some(match sign {
        '{' => &['}'],
        '«' => &['»'],
        '»' => &['«'],
        '“' | '”' => &['”'],
        '„' => &['“', '”'],
        '‘' | '’' => &['’'],
        '‚' => &['‘', '’'],
        '"' => &['"'],
        '\'' => &['\''],
        _ => return None,
    })
}

/// Whether a quotation mark can also close a quotation, or be part of a word.
fn is_symmetric(sign: char) -> bool {
    matches!(sign, '”' | '’' | '"' | '\'')
}

/// The text after the closing mark; a quotation can contain others of the same kind.
fn behind<'t>(opening: char, closing: &[char], text: &'t str) -> Option<&'t str> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, sign)| {
        let after = text.get(at..)?.get(sign.len_utf8()..)?;
        let is_apostrophe = matches!(sign, '’' | '\'') && after.starts_with(char::is_alphanumeric);
        if closing.contains(&sign) && !is_apostrophe {
            if depth == 0 {
                return Some(after);
            }
            depth = depth.saturating_sub(1);
        } else if sign == opening && !is_apostrophe {
            depth = depth.saturating_add(1);
        }
        None
    })
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
            "how", "no", "for", "at", "see", "when", "where", "should", "shall", "than", "between", "without",
            "before", "until", "your", "their", "there", "they", "does", "were", "only",
        ],
    }
}

/// Words, abbreviations and letters of a language that are small words of another.
fn other_words(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb => &[
            "a", "an", "and", "as", "be", "by", "have", "is", "it", "kun", "kvar", "kvart", "mere", "no", "op", "or",
            "to",
        ],
        Language::Nn => &[
            "a", "an", "and", "as", "bare", "be", "by", "dem", "et", "have", "is", "it", "kun", "no", "op", "or", "to",
        ],
        Language::Da => &[
            "a", "an", "and", "as", "av", "bare", "be", "by", "have", "is", "it", "kvart", "mer", "no", "or", "to", "å",
        ],
        Language::En => &[
            "av", "bare", "de", "den", "ei", "en", "end", "er", "et", "i", "med", "men", "mere", "om", "op", "til",
            "ud",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_in_another_language_is_known_by_its_small_words() {
        use Language::{Da, En, Nb, Nn};
        for (text, language, faults) in [
            ("Hagen har for få bed, og skal ha flere.", En, Some(Nb)),
            ("The garden has too few beds, and must have more.", Nb, Some(En)),
            ("Brevet seier ikkje frå kva dag det gjeld.", Nb, Some(Nn)),
            ("Brevet sier ikke fra hva for en dag.", Nn, Some(Nb)),
            ("Each course is held by a teacher, and is to be on the list.", Nb, Some(En)),
            ("Brevet er uden dato. Angiv den efter mødet.", Nb, Some(Da)),
            ("Brevet er uten dato. Oppgi den etter møtet.", Da, Some(Nb)),
            // one small word is too few, and a single word of its own language is enough
            ("Egenandelen er betalt", En, None),
            ("Forskrift om tilskudd til barnehager, and the grants", En, None),
            ("Brevet er sendt, og datoen står der.", Nn, None),
            ("Brevet er sendt, og datoen står der.", Da, None),
            ("Skriv «the grant is not stated» i brevet.", Nb, None),
            ("{count|the one of it|or that} kommune", Nb, None),
            // other words of its own language that look like small ones
            ("Be kommunen oppgi to skoler.", Nb, None),
            ("Oppgi by, minst to kontakter.", Nb, None),
            ("Velg by. Minst to.", Nb, None),
            ("Be skolen sende to kopier.", Nb, None),
            ("Kun skoler, med mere.", Nb, None),
            ("Be to skular svare.", Nn, None),
            ("Angiv by. Mindst to skoler.", Da, None),
            ("Bare mer grus.", Da, None),
            ("Men only: end date required.", En, None),
            ("Men: end date, route en suite, dates et al.", En, None),
            ("See Forskrift om tilskudd til barnehager og skoler.", En, None),
            // quotations count in all kinds of marks
            ("Skriv »the grant is not stated« her.", Da, None),
            ("Skriv »tilskud« her. The grant is not stated.", Da, Some(En)),
            ("Skriv «tilskudd» her. The grant is not stated.", Nb, Some(En)),
            ("Mangler \"Statement of the grant that was given\".", Nb, None),
            ("Mangler „Statement of the grant that was given“.", Nb, None),
            ("Mangler ‘Statement of the teacher’s grant that was given’.", Nb, None),
            ("Mangler 'Statement of the grant that was given'.", Nb, None),
            ("Skriv «of «the» grant that this is» her.", Nb, None),
            ("Se ”the act of that”.", Da, None),
            ("See \"Lov om tilskudd til barnehager og skoler\".", En, None),
            ("Brevet seier ikkje \"dato frå kva dag.", Nb, Some(Nn)),
            ("The teacher's plan, and this isn't that of a teachers' board.", Nb, Some(En)),
        ] {
            assert_eq!(another(text, language), faults, "{text}");
        }
    }
}
