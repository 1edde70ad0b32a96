//! Kinds of numbers with a check digit, and the check of a text by its kind.

use super::{AccountNumber, Cvr, Gln, OrganisationNumber, Reason};
use crate::{Error, Language};
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// The kinds of numbers that carry a check digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A Norwegian [`OrganisationNumber`].
    OrganisationNumber,
    /// A Norwegian [`AccountNumber`].
    AccountNumber,
    /// A Danish [`Cvr`] number.
    Cvr,
    /// A [`Gln`], in Denmark also called EAN.
    Gln,
}

impl Kind {
    /// Whether a text is a number of this kind, written with its digits and nothing else.
    ///
    /// # Errors
    /// The first [`Reason`] why it is none.
    pub fn check(self, text: &str) -> Result<(), Reason> {
        match self {
            Self::OrganisationNumber => OrganisationNumber::check(text),
            Self::AccountNumber => AccountNumber::check(text),
            Self::Cvr => Cvr::check(text),
            Self::Gln => Gln::check(text),
        }
    }
}

impl FromStr for Kind {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            "organisationNumber" => Ok(Self::OrganisationNumber),
            "accountNumber" => Ok(Self::AccountNumber),
            "cvr" => Ok(Self::Cvr),
            "gln" => Ok(Self::Gln),
            _ => {
                let expected = "one of organisationNumber, cvr, gln and accountNumber";
                Err(Error::Malformed { expected, value: text.to_owned() })
            }
        }
    }
}

/// Why a text is not the number that it should be, with a text for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct IdentifierReason {
    /// Why it is none.
    #[serde(flatten)]
    pub reason: Reason,
    /// What is wrong and what to do, in whole sentences.
    pub text: String,
}

/// Checks a text by its kind, and describes in a language why it is none; `None` where it is one.
///
/// Whether anybody has the number is not known here.
///
/// ```
/// use satsing::Language;
/// use satsing::register::identifier::{Kind, Reason, identifier};
/// assert_eq!(identifier(Kind::Cvr, "13585628", Language::Da), None);
/// let wrong = identifier(Kind::Cvr, "1358562", Language::Da).unwrap();
/// assert_eq!(wrong.reason, Reason::Length { expected: 8, found: 7 });
/// assert!(wrong.text.starts_with("Nummeret har 7 cifre, men skal have 8."));
/// ```
#[must_use]
pub fn identifier(kind: Kind, text: &str, language: Language) -> Option<IdentifierReason> {
    let reason = kind.check(text).err()?;
    Some(IdentifierReason { text: reason.text(language), reason })
}
