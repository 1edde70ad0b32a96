//! Values that are one of a few words.

use super::{Given, Misfit};

/// The number of the word that is given.
///
/// # Errors
/// Which words there are.
pub(crate) fn one_of(given: Given<'_>, words: &'static [&'static str]) -> Result<usize, Misfit> {
    let Given::Text(text) = given else { return Err(Misfit::wrong_type(given, "a text")) };
    let number = words.iter().position(|word| *word == text);
    number.ok_or_else(|| Misfit::unknown_word(text, words.iter().copied()))
}

/// Makes documents of an enum without fields, each variant with its word; the first is the one when it is blank.
macro_rules! words {
    ($enum:ident { $($variant:ident $word:literal),+ $(,)? }) => {
        impl $enum {
            const WORDS: &'static [&'static str] = &[$($word),+];
        }

        impl $crate::document::Document for $enum {
            fn view(&self) -> $crate::document::View<'_> {
                $crate::document::View::Leaf($crate::field::Leaf::Text(match self { $(Self::$variant => $word),+ }))
            }
        }

        impl $crate::document::Fill for $enum {
            fn take(&mut self, given: $crate::document::Given<'_>) -> Result<(), $crate::document::Misfit> {
                const VARIANTS: &[$enum] = &[$($enum::$variant),+];
                let number = $crate::document::one_of(given, Self::WORDS)?;
                if let Some(variant) = VARIANTS.get(number) {
                    self.clone_from(variant);
                }
                Ok(())
            }
        }

        impl $crate::document::Blank for $enum {
            fn blank() -> Self {
                $crate::document::first!($(Self::$variant),+)
            }
        }

        $crate::document::as_serde!($enum);
    };
}
pub(crate) use words;
