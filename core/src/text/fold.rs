//! Comparing names that are spelt in different ways.

/// Folds a name, so that two spellings of it compare equal.
///
/// Lower case; å is aa, æ and ä are ae, ø and ö are oe, and other letters of Latin, Sami ones too, lose their accents;
/// hyphens, dashes and runs of space are one space, with none around. A letter followed by its accent is folded like
/// the letter that has it.
pub(crate) fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    let mut base = None;
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            // A ring or two dots on a letter of their own, after an `a` or an `o`.
            '\u{30a}' if base == Some('a') => folded.push('a'),
            '\u{308}' if matches!(base, Some('a' | 'o')) => folded.push('e'),
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => {}
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => space(&mut folded),
            _ if letter.is_whitespace() => space(&mut folded),
            _ => match unaccented(letter) {
                Some(letters) => folded.push_str(letters),
                None => folded.push(letter),
            },
        }
        base = Some(letter);
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn space(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// The plain letters for a small letter with an accent; `None` where it is plain itself.
fn unaccented(letter: char) -> Option<&'static str> {
    Some(match letter {
        'å' | 'ǻ' => "aa",
        'æ' | 'ä' | 'ǽ' => "ae",
        'ø' | 'ö' | 'ǿ' | 'œ' => "oe",
        'à' | 'á' | 'â' | 'ã' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' | 'ǥ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ķ' | 'ǩ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' | 'ʒ' | 'ǯ' => "z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_folds_to_plain_small_letters() {
        assert_eq!(fold("Sætre skole"), "saetre skole");
        assert_eq!(fold("ÅRSRAPPORT"), "aarsrapport");
        assert_eq!(fold("Aarsrapport"), "aarsrapport");
        assert_eq!(fold("Røyken"), fold("Röyken"));
        assert_eq!(fold("Kárášjohka"), "karasjohka");
        assert_eq!(fold("Unjárga"), "unjarga");
        assert_eq!(fold("Evenášši, Rivtták, Sážža, Ŋ, Ŧ, đ"), "evenassi, rivttak, sazza, n, t, d");
        assert_eq!(fold("Idé Üni"), "ide uni");
    }

    #[test]
    fn a_letter_and_its_accent_apart_fold_like_the_letter_with_it() {
        for (apart, together) in
            [("A\u{30a}s", "Ås"), ("a\u{308}", "ä"), ("O\u{308}", "Ö"), ("e\u{301}", "é"), ("u\u{308}", "ü")]
        {
            assert_eq!(fold(apart), fold(together), "{together}");
        }
        assert_eq!(fold("a\u{30a}s"), "aas");
    }

    #[test]
    fn hyphens_and_runs_of_space_are_one_space() {
        assert_eq!(fold("  Snåase -  Snåsa\u{a0}"), "snaaase snaasa");
        assert_eq!(fold("Ungt  Entreprenørskap"), "ungt entreprenoerskap");
        assert_eq!(fold("Nord–Aurdal"), fold("nord-aurdal"));
        assert_eq!(fold(" - "), "");
        assert_eq!(fold(""), "");
    }
}
