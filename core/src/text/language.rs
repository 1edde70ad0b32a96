//! The languages that texts are written in.

use crate::Error;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A language that texts for people are written in.
///
/// Its methods write dates, times, numbers, money and lists as the language does; the same value always gives the
/// same text.
///
/// ```
/// use satsing::Language;
/// let language: Language = "nn".parse()?;
/// assert_eq!(language.days(56), "56 dagar");
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Language {
    /// Norwegian Bokmål.
    Nb,
    /// Norwegian Nynorsk.
    Nn,
    /// Danish.
    Da,
    /// English.
    En,
}

impl Language {
    /// All languages, this one first, then the others by how easily its readers understand them.
    pub(crate) fn by_ease_of_reading(self) -> [Self; 4] {
        use Language::{Da, En, Nb, Nn};
        match self {
            Nb => [Nb, Nn, Da, En],
            Nn => [Nn, Nb, Da, En],
            Da => [Da, Nb, Nn, En],
            En => [En, Nb, Nn, Da],
        }
    }

    /// Every language, in the order in which they are always listed.
    pub const ALL: [Self; 4] = [Self::Nb, Self::Nn, Self::Da, Self::En];

    /// The code of the language: `nb`, `nn`, `da` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// Writes texts one after the other, the last one after the language's "and".
    ///
    /// Where one of them has an "and" of its own, the last comes after `samt` (in English after a comma and "and"), so
    /// that it is clear where each begins.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Nb.list(&["Asker", "Hurum", "Røyken"]), "Asker, Hurum og Røyken");
    /// assert_eq!(Language::Nb.list(&["barn og unge", "lærere"]), "barn og unge samt lærere");
    /// ```
    #[must_use]
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        let (word, plain, marked) =
            if self == Self::En { ("and", " and ", ", and ") } else { ("og", " og ", " samt ") };
        let has_and = |item: &&str| {
            let words: Vec<&str> = item.split(' ').collect();
            matches!(words.as_slice(), [_, between @ .., _] if between.contains(&word))
        };
        let and = if items.iter().any(has_and) { marked } else { plain };
        match items.as_slice() {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [before @ .., last] => before.join(", ") + and + last,
        }
    }

    /// Puts a text that a person wrote in the language's quotation marks: «…», »…« or “…”.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Da.quote("20.03.2109"), "»20.03.2109«");
    /// ```
    #[must_use]
    pub fn quote(self, text: &str) -> String {
        match self {
            Self::Nb | Self::Nn => format!("«{text}»"),
            Self::Da => format!("»{text}«"),
            Self::En => format!("“{text}”"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or_else(|| Error::Malformed {
            expected: "one of the languages nb, nn, da and en",
            value: text.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_in_text_and_in_json() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(serde_json::to_value(language).unwrap(), language.code());
        }
        for bad in ["NB", "no", "", "nb-NO"] {
            assert!(bad.parse::<Language>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_list_joins_only_its_last_two_with_and() {
        assert_eq!(Language::Nb.list::<&str>(&[]), "");
        assert_eq!(Language::Nn.list(&["a"]), "a");
        assert_eq!(Language::Da.list(&["a", "b"]), "a og b");
        assert_eq!(Language::En.list(&["a", "b", "c"]), "a, b and c");
        assert_eq!(Language::Nn.list(&["", "b"]), " og b");
    }

    #[test]
    fn a_list_whose_items_have_an_and_of_their_own_shows_where_the_last_begins() {
        assert_eq!(Language::Nb.list(&["a", "b og c", "d"]), "a, b og c samt d");
        assert_eq!(Language::Nn.list(&["a", "b og c"]), "a samt b og c");
        assert_eq!(Language::Da.list(&["b og c", "d"]), "b og c samt d");
        assert_eq!(Language::En.list(&["a", "b and c", "d"]), "a, b and c, and d");
        assert_eq!(Language::En.list(&["b og c", "d"]), "b og c and d", "another language's is no and here");
        assert_eq!(Language::Nb.list(&["b og c"]), "b og c");
    }
}
