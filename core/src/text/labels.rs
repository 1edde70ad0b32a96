//! The same text in every language.

use super::Language;
use serde::{Deserialize, Deserializer, Serialize};

/// A label in every language, built into the library.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Labels {
    nb: &'static str,
    nn: &'static str,
    da: &'static str,
    en: &'static str,
}

impl Labels {
    /// Makes the labels of one thing.
    #[must_use]
    pub const fn new(nb: &'static str, nn: &'static str, da: &'static str, en: &'static str) -> Self {
        Self { nb, nn, da, en }
    }

    /// The label in a language.
    #[must_use]
    pub const fn get(self, language: Language) -> &'static str {
        match language {
            Language::Nb => self.nb,
            Language::Nn => self.nn,
            Language::Da => self.da,
            Language::En => self.en,
        }
    }
}

/// A text in some or all languages.
///
/// ```
/// use satsing::{Language, Texts};
/// let texts: Texts = serde_json::from_str(r#"{ "nb": "ungdomstrinn", "da": "udskoling" }"#)?;
/// assert_eq!(texts.get(Language::Da), Some("udskoling"));
/// assert_eq!(texts.get(Language::En), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Texts {
    /// The text in Norwegian Bokmål.
    #[serde(default, deserialize_with = "not_null", skip_serializing_if = "Option::is_none")]
    pub nb: Option<String>,
    /// The text in Norwegian Nynorsk.
    #[serde(default, deserialize_with = "not_null", skip_serializing_if = "Option::is_none")]
    pub nn: Option<String>,
    /// The text in Danish.
    #[serde(default, deserialize_with = "not_null", skip_serializing_if = "Option::is_none")]
    pub da: Option<String>,
    /// The text in English.
    #[serde(default, deserialize_with = "not_null", skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Texts {
    /// The text in a language, or in the next one that its readers understand best; `None` where there is no text at all.
    ///
    /// Bokmål and Nynorsk stand in for each other, then Danish, then English; Danish readers get Bokmål, Nynorsk, then
    /// English; English readers Bokmål, Nynorsk, then Danish.
    ///
    /// ```
    /// use satsing::{Language, Texts};
    /// let texts: Texts = serde_json::from_str(r#"{ "nb": "samling", "en": "session" }"#)?;
    /// assert_eq!(texts.nearest(Language::Nn), Some("samling"));
    /// assert_eq!(texts.nearest(Language::En), Some("session"));
    /// assert_eq!(Texts::default().nearest(Language::En), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn nearest(&self, language: Language) -> Option<&str> {
        language.by_ease_of_reading().into_iter().find_map(|language| self.get(language))
    }

    /// The text in a language, where there is one.
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::Nb => self.nb.as_deref(),
            Language::Nn => self.nn.as_deref(),
            Language::Da => self.da.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }
}

/// Deserializes what may be left out but is never null.
fn not_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

impl From<Labels> for Texts {
    fn from(labels: Labels) -> Self {
        let text = |language| Some(labels.get(language).to_owned());
        Self { nb: text(Language::Nb), nn: text(Language::Nn), da: text(Language::Da), en: text(Language::En) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_become_texts_in_the_same_languages() {
        let labels = Labels::new("samling", "samling", "samling (da)", "session");
        let texts = Texts::from(labels);
        for language in Language::ALL {
            assert_eq!(texts.get(language), Some(labels.get(language)));
        }
        assert_eq!(
            serde_json::to_string(&texts).unwrap(),
            r#"{"nb":"samling","nn":"samling","da":"samling (da)","en":"session"}"#
        );
    }

    #[test]
    fn a_missing_text_is_stood_in_for_by_the_nearest_language() {
        let texts = |languages: &[&str]| -> Texts {
            let pairs = languages.iter().map(|code| ((*code).to_owned(), serde_json::Value::from(*code)));
            serde_json::from_value(serde_json::Value::Object(pairs.collect())).unwrap()
        };
        for (given, read) in [
            (["da", "en"].as_slice(), ["da", "da", "da", "en"]),
            (&["nb", "en"], ["nb", "nb", "nb", "en"]),
            (&["nn", "da"], ["nn", "nn", "da", "nn"]),
            (&["en"], ["en"; 4]),
            (&["nb", "nn"], ["nb", "nn", "nb", "nb"]),
        ] {
            let texts = texts(given);
            assert_eq!(Language::ALL.map(|language| texts.nearest(language).unwrap()), read, "{given:?}");
        }
    }

    #[test]
    fn a_text_in_an_unknown_language_is_refused() {
        assert!(serde_json::from_str::<Texts>(r#"{ "sv": "nätverk" }"#).is_err());
        assert!(serde_json::from_str::<Texts>(r#"{ "nb": null }"#).is_err());
        assert_eq!(serde_json::to_string(&Texts::default()).unwrap(), "{}");
    }
}
