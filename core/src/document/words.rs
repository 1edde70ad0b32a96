//! Values that are one of a few words.

use super::{Given, Misfit};
use crate::field::Code;

/// The words that a value can be, in order of the variants that they stand for.
#[derive(Clone, Copy)]
pub(crate) enum Words {
    Plain(&'static [&'static str]),
    /// Those of a list of codes, which have labels.
    Codes(&'static [Code]),
}

impl Words {
    pub fn get(self, number: usize) -> Option<&'static str> {
        match self {
            Self::Plain(words) => words.get(number).copied(),
            Self::Codes(codes) => codes.get(number).map(|code| code.code),
        }
    }

    /// The number of the word that is given.
    ///
    /// # Errors
    /// Which words there are.
    pub fn number(self, given: Given<'_>) -> Result<usize, Misfit> {
        let Given::Text(text) = given else { return Err(Misfit::wrong_type(given, "a text")) };
        let words = (0..).map_while(|number| self.get(number));
        words.clone().position(|word| word == text).ok_or_else(|| Misfit::unknown_word(text, words))
    }
}

/// Makes documents of an enum without fields, each variant with its word; the first is the one when it is blank.
macro_rules! words {
    ($enum:ident { $($variant:ident $word:literal),+ $(,)? }) => {
        $crate::document::words!($enum by Words::Plain(&[$($word),+]) { $($variant),+ });
    };
    ($enum:ident by Words::$table:ident($words:expr) { $($variant:ident),+ }) => {
        $crate::document::words!(@document $enum by Words::$table($words) { $($variant),+ });
        $crate::document::as_serde!($enum);
    };
    // of a type that derives serde's traits itself
    (@document $enum:ident { $($variant:ident $word:literal),+ $(,)? }) => {
        $crate::document::words!(@document $enum by Words::Plain(&[$($word),+]) { $($variant),+ });
    };
    (@document $enum:ident by Words::$table:ident($words:expr) { $($variant:ident),+ }) => {
        impl $enum {
            const WORDS: $crate::document::Words = $crate::document::Words::$table($words);
        }

        #[allow(clippy::as_conversions, reason = "a variant's number, known when compiled")]
        impl $crate::document::Document for $enum {
            fn view(&self) -> $crate::document::View<'_> {
                let word = Self::WORDS.get(*self as usize);
                $crate::document::View::Leaf(word.map_or($crate::document::Leaf::Missing, $crate::document::Leaf::Text))
            }
        }

        impl $crate::document::Fill for $enum {
            fn take(&mut self, given: $crate::document::Given<'_>) -> Result<(), $crate::document::Misfit> {
                const VARIANTS: &[$enum] = &[$($enum::$variant),+];
                let number = Self::WORDS.number(given)?;
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
    };
}
pub(crate) use words;
