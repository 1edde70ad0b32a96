//! The library's own texts, in every language.

use super::{Language, Texts};

/// Makes a [`Wording`] from the same text in nb, nn, da and en.
macro_rules! wording {
    ($nb:literal, $nn:literal, $da:literal, $en:literal $(,)?) => {
        $crate::text::Wording::new(concat!($nb, "\n", $nn, "\n", $da, "\n", $en))
    };
}
pub(crate) use wording;

/// The same text in every language, one line each.
///
/// There are hundreds, and one string takes less memory than the four of [`Labels`](super::Labels).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wording(&'static str);

impl Wording {
    pub(crate) const fn new(lines: &'static str) -> Self {
        Self(lines)
    }

    /// The text in a language.
    pub(crate) fn get(self, language: Language) -> &'static str {
        let mut lines = self.0.split('\n');
        let line = match language {
            Language::Nb => lines.next(),
            Language::Nn => lines.nth(1),
            Language::Da => lines.nth(2),
            Language::En => lines.nth(3),
        };
        line.unwrap_or_default()
    }
}

impl From<Wording> for Texts {
    fn from(wording: Wording) -> Self {
        let text = |language| Some(wording.get(language).to_owned());
        Self { nb: text(Language::Nb), nn: text(Language::Nn), da: text(Language::Da), en: text(Language::En) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_own_line() {
        let wording = wording!("møte", "samling", "møde", "session");
        assert_eq!(Language::ALL.map(|language| wording.get(language)), ["møte", "samling", "møde", "session"]);
    }
}
