//! Numbers with a check digit: checks them, knows how people write them, and says why one is wrong.
//!
//! Whether anybody has the number is not known here.
//!
//! ```
//! use satsing::register::identifier::{OrganisationNumber, Reason};
//! assert_eq!(OrganisationNumber::check("964979457"), Err(Reason::CheckDigit));
//! ```

mod kind;

pub use kind::{IdentifierReason, Kind, identifier};

use crate::Language;
use crate::text::wording;
use serde::{Deserialize, Serialize};

/// A Norwegian organisation number: nine digits, the last of them the check digit.
///
/// The digits count 3, 2, 7, 6, 5, 4, 3, 2 and 1 times; their sum is a multiple of eleven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrganisationNumber;

/// A Danish CVR number: eight digits, the first of which is not 0.
///
/// The digits count 2, 7, 6, 5, 4, 3, 2 and 1 times; their sum is a multiple of eleven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cvr;

/// A global location number (GLN, in Denmark also called EAN number): thirteen digits, the last of them the check digit.
///
/// The digits count 1 and 3 times in turn; their sum is a multiple of ten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gln;

/// A Norwegian account number: eleven digits, the last of them the check digit.
///
/// The digits count 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 and 1 times; their sum is a multiple of eleven.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AccountNumber;

/// Why a text is not the number that it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Reason {
    /// It is the number, but with spaces, points or letters around the digits.
    Spelling {
        /// The number as it should be written.
        canonical: String,
    },
    /// It has other characters than digits.
    Digits,
    /// It has more or fewer digits than it should.
    Length {
        /// How many digits the number should have.
        expected: i64,
        /// How many were given.
        found: i64,
    },
    /// All its digits are 0.
    AllZeros,
    /// Its first digit is 0, which none of these numbers begins with.
    LeadingZero,
    /// Its digits do not fit each other: one is wrong, or two are swapped.
    CheckDigit,
}

/// The rules of a kind of number.
struct Scheme {
    length: usize,
    sum: fn(&[u32]) -> bool,
    may_lead_with_zero: bool,
    /// What people write before and after it, in small letters.
    before: &'static [&'static str],
    after: &'static [&'static str],
}

impl OrganisationNumber {
    const SCHEME: Scheme = Scheme {
        length: 9,
        sum: |digits| weighed(digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11),
        may_lead_with_zero: true,
        before: &["no", "org.nr.", "orgnr.", "orgnr"],
        after: &["mva"],
    };

    /// Whether a text is an organisation number, written with nine digits and nothing else.
    ///
    /// ```
    /// use satsing::register::identifier::{OrganisationNumber, Reason};
    /// assert_eq!(OrganisationNumber::check("920125298"), Ok(()));
    /// assert_eq!(OrganisationNumber::check("92012529"), Err(Reason::Length { expected: 9, found: 8 }));
    /// ```
    ///
    /// # Errors
    /// The first [`Reason`] why it is none.
    pub fn check(text: &str) -> Result<(), Reason> {
        Self::SCHEME.check(text)
    }

    /// The number that a text means in one of the usual spellings; `None` where it means none.
    ///
    /// ```
    /// use satsing::register::identifier::OrganisationNumber;
    /// for text in ["920 125 298", "920.125.298", "NO 920 125 298 MVA", "920125298"] {
    ///     assert_eq!(OrganisationNumber::canonical(text).as_deref(), Some("920125298"));
    /// }
    /// assert_eq!(OrganisationNumber::canonical("920 125 299"), None);
    /// ```
    #[must_use]
    pub fn canonical(text: &str) -> Option<String> {
        Self::SCHEME.canonical(text)
    }
}

impl Cvr {
    const SCHEME: Scheme = Scheme {
        length: 8,
        sum: |digits| weighed(digits, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11),
        may_lead_with_zero: false,
        before: &["dk", "cvr-nr.", "cvr-nr", "cvr nr.", "cvr"],
        after: &[],
    };

    /// Whether a text is a CVR number, written with eight digits and nothing else.
    ///
    /// ```
    /// use satsing::register::identifier::Cvr;
    /// assert_eq!(Cvr::check("13585628"), Ok(()));
    /// ```
    ///
    /// # Errors
    /// The first [`Reason`] why it is none.
    pub fn check(text: &str) -> Result<(), Reason> {
        Self::SCHEME.check(text)
    }

    /// The number that a text means in one of the usual spellings; `None` where it means none.
    ///
    /// ```
    /// use satsing::register::identifier::Cvr;
    /// assert_eq!(Cvr::canonical("DK 13 58 56 28").as_deref(), Some("13585628"));
    /// ```
    #[must_use]
    pub fn canonical(text: &str) -> Option<String> {
        Self::SCHEME.canonical(text)
    }
}

impl Gln {
    const SCHEME: Scheme = Scheme {
        length: 13,
        sum: |digits| weighed(digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10),
        may_lead_with_zero: true,
        before: &["ean-nr.", "ean-nr", "ean", "gln"],
        after: &[],
    };

    /// Whether a text is a global location number, written with thirteen digits and nothing else.
    ///
    /// ```
    /// use satsing::register::identifier::{Gln, Reason};
    /// assert_eq!(Gln::check("5798000880016"), Ok(()));
    /// assert_eq!(Gln::check("0000000000000"), Err(Reason::AllZeros));
    /// ```
    ///
    /// # Errors
    /// The first [`Reason`] why it is none.
    pub fn check(text: &str) -> Result<(), Reason> {
        Self::SCHEME.check(text)
    }

    /// The number that a text means in one of the usual spellings; `None` where it means none.
    ///
    /// ```
    /// use satsing::register::identifier::Gln;
    /// assert_eq!(Gln::canonical("EAN 5798 0008 8001 6").as_deref(), Some("5798000880016"));
    /// ```
    #[must_use]
    pub fn canonical(text: &str) -> Option<String> {
        Self::SCHEME.canonical(text)
    }
}

impl AccountNumber {
    const SCHEME: Scheme = Scheme {
        length: 11,
        sum: |digits| weighed(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11),
        may_lead_with_zero: true,
        before: &["konto"],
        after: &[],
    };

    /// Whether a text is an account number, written with eleven digits and nothing else.
    ///
    /// ```
    /// use satsing::register::identifier::{AccountNumber, Reason};
    /// let spelt = Reason::Spelling { canonical: "86011117947".to_owned() };
    /// assert_eq!(AccountNumber::check("8601.11.17947"), Err(spelt));
    /// ```
    ///
    /// # Errors
    /// The first [`Reason`] why it is none.
    pub fn check(text: &str) -> Result<(), Reason> {
        Self::SCHEME.check(text)
    }

    /// The number that a text means in one of the usual spellings; `None` where it means none.
    ///
    /// ```
    /// use satsing::register::identifier::AccountNumber;
    /// assert_eq!(AccountNumber::canonical("8601 11 17947").as_deref(), Some("86011117947"));
    /// ```
    #[must_use]
    pub fn canonical(text: &str) -> Option<String> {
        Self::SCHEME.canonical(text)
    }
}

impl Scheme {
    fn check(&self, text: &str) -> Result<(), Reason> {
        let digits: Option<Vec<u32>> = text.chars().map(|letter| letter.to_digit(10)).collect();
        let Some(digits) = digits else {
            let bare = self.bare(text);
            return Err(match self.check_digits(&bare) {
                Some(Ok(())) => Reason::Spelling { canonical: bare },
                // wrong digits are reported rather than the spaces between them
                Some(Err(reason)) => reason,
                None => Reason::Digits,
            });
        };
        self.digits(&digits)
    }

    fn canonical(&self, text: &str) -> Option<String> {
        let bare = self.bare(text);
        matches!(self.check_digits(&bare), Some(Ok(()))).then_some(bare)
    }

    /// Checks a text; `None` where it has other characters than digits.
    fn check_digits(&self, text: &str) -> Option<Result<(), Reason>> {
        let digits: Vec<u32> = text.chars().map(|letter| letter.to_digit(10)).collect::<Option<_>>()?;
        Some(self.digits(&digits))
    }

    fn digits(&self, digits: &[u32]) -> Result<(), Reason> {
        if digits.len() != self.length {
            let count = |length| i64::try_from(length).unwrap_or(i64::MAX);
            return Err(Reason::Length { expected: count(self.length), found: count(digits.len()) });
        }
        if digits.iter().all(|digit| *digit == 0) {
            return Err(Reason::AllZeros);
        }
        if !self.may_lead_with_zero && digits.first() == Some(&0) {
            return Err(Reason::LeadingZero);
        }
        if (self.sum)(digits) { Ok(()) } else { Err(Reason::CheckDigit) }
    }

    /// A text without the letters around the number and the separators between its digits.
    fn bare(&self, text: &str) -> String {
        let lower = text.trim().to_lowercase();
        let mut number = lower.as_str();
        if let Some(rest) = self.before.iter().find_map(|before| number.strip_prefix(before)) {
            number = rest.trim_start_matches([' ', '\u{a0}', ':', '-', '.']);
        }
        if let Some(rest) = self.after.iter().find_map(|after| number.strip_suffix(after)) {
            number = rest;
        }
        number.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | '-' | '\u{2011}')).collect()
    }
}

/// Whether a text is a Norwegian organisation number, written with nine digits and nothing else.
///
/// [`OrganisationNumber::check`] returns the reason where it is none.
///
/// ```
/// use satsing::register::organisation_number;
/// assert!(organisation_number("920125298"));
/// assert!(!organisation_number("920 125 298"));
/// ```
#[must_use]
pub fn organisation_number(text: &str) -> bool {
    OrganisationNumber::check(text).is_ok()
}

fn weighed(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit.saturating_mul(*weight)).sum()
}

impl Reason {
    /// Describes in a language what is wrong, and what to do.
    ///
    /// ```
    /// use satsing::Language;
    /// use satsing::register::identifier::OrganisationNumber;
    /// let reason = OrganisationNumber::check("92012529").unwrap_err();
    /// assert_eq!(reason.text(Language::Nb), "Nummeret har 8 sifre, men skal ha 9. Se etter om et siffer mangler eller er skrevet to ganger.");
    /// ```
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let text = match self {
            Self::Spelling { .. } => wording!(
                "Nummeret er riktig, men skal skrives med bare sifre: {canonical}.",
                "Nummeret er rett, men skal skrivast med berre siffer: {canonical}.",
                "Nummeret er rigtigt, men skal skrives med cifre alene: {canonical}.",
                "The number is right, but should be written in digits only: {canonical}."
            ),
            Self::Digits => wording!(
                "Nummeret har andre tegn enn sifre. Skriv bare sifrene.",
                "Nummeret har andre teikn enn siffer. Skriv berre siffera.",
                "Nummeret har andre tegn end cifre. Skriv kun cifrene.",
                "The number has other signs than digits. Write the digits only."
            ),
            Self::Length { .. } => wording!(
                "Nummeret har {found}, men skal ha {expected}. Se etter om et siffer mangler eller er skrevet to ganger.",
                "Nummeret har {found}, men skal ha {expected}. Sjå etter om eit siffer manglar eller er skrive to gonger.",
                "Nummeret har {found}, men skal have {expected}. Se efter, om et ciffer mangler eller er skrevet to gange.",
                "The number has {found}, but should have {expected}. See whether a digit is missing or written twice."
            ),
            Self::AllZeros => wording!(
                "Nummeret har bare nuller. Skriv det virkelige nummeret, eller la feltet stå tomt.",
                "Nummeret har berre nullar. Skriv det verkelege nummeret, eller la feltet stå tomt.",
                "Nummeret består kun af nuller. Skriv det rigtige nummer, eller lad feltet stå tomt.",
                "The number is all zeros. Write the real number, or leave the field empty."
            ),
            Self::LeadingZero => wording!(
                "Nummeret begynner med 0, og det gjør ingen slike numre. Se etter om det er skrevet riktig av.",
                "Nummeret byrjar med 0, og det gjer ingen slike nummer. Sjå etter om det er skrive rett av.",
                "Nummeret begynder med 0, og det gør ingen af den slags numre. Se efter, om det er skrevet rigtigt af.",
                "The number begins with 0, and no such number does. See whether it has been copied rightly."
            ),
            Self::CheckDigit => wording!(
                "Sifrene passer ikke sammen: ett av dem er feil, eller to har byttet plass. Se etter om nummeret er skrevet riktig av.",
                "Siffera passar ikkje saman: eitt av dei er feil, eller to har bytt plass. Sjå etter om nummeret er skrive rett av.",
                "Cifrene passer ikke sammen: et af dem er forkert, eller to har byttet plads. Se efter, om nummeret er skrevet rigtigt af.",
                "The digits do not fit each other: one is wrong, or two are swapped. See whether the number has been copied rightly."
            ),
        }
        .get(language);
        match self {
            Self::Spelling { canonical } => text.replace("{canonical}", canonical),
            Self::Length { expected, found } => {
                let word = match (language, found) {
                    (Language::Nb, 1) | (Language::Nn, _) => "siffer",
                    (Language::Nb, _) => "sifre",
                    (Language::Da, 1) => "ciffer",
                    (Language::Da, _) => "cifre",
                    (Language::En, 1) => "digit",
                    (Language::En, _) => "digits",
                };
                text.replace("{expected}", &expected.to_string()).replace("{found}", &format!("{found} {word}"))
            }
            _ => text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last digits that complete a number.
    fn last_digits(start: &str, check: fn(&str) -> Result<(), Reason>) -> Vec<u32> {
        (0..10).filter(|digit| check(&format!("{start}{digit}")).is_ok()).collect()
    }

    #[test]
    fn the_check_digit_must_fit() {
        // Asker: 9×3 + 2×2 + 0 + 1×6 + 2×5 + 5×4 + 2×3 + 9×2 = 91, and 91 + 8 = 99 = 9 × 11.
        assert_eq!(last_digits("92012529", OrganisationNumber::check), [8]);
        // 1×2 + 3×7 + 5×6 + 8×5 + 5×4 + 6×3 + 2×2 = 135, and 135 + 8 = 143 = 13 × 11.
        assert_eq!(last_digits("1358562", Cvr::check), [8]);
        // 5 + 7×3 + 9 + 8×3 + 0 + 0 + 0 + 8×3 + 8 + 0 + 0 + 1×3 = 94, and 94 + 6 = 100.
        assert_eq!(last_digits("579800088001", Gln::check), [6]);
        // 8×5 + 6×4 + 0 + 1×2 + 1×7 + 1×6 + 1×5 + 7×4 + 9×3 + 4×2 = 147, and 147 + 7 = 154 = 14 × 11.
        assert_eq!(last_digits("8601111794", AccountNumber::check), [7]);
        assert_eq!(OrganisationNumber::check("921025298"), Err(Reason::CheckDigit), "two neighbours swapped");
    }

    #[test]
    fn a_number_whose_check_digit_would_be_ten_does_not_exist() {
        // 1×3 + 1×2 + 1×7 = 12, one more than a multiple of eleven.
        assert_eq!(last_digits("11100000", OrganisationNumber::check), [0; 0]);
        // 1×5 + 1×7 = 12.
        assert_eq!(last_digits("1000100000", AccountNumber::check), [0; 0]);
    }

    #[test]
    fn the_reason_says_what_is_wrong() {
        let length = |expected, found| Err(Reason::Length { expected, found });
        type Check = fn(&str) -> Result<(), Reason>;
        let cases: [(Check, &str, Result<(), Reason>); 14] = [
            (OrganisationNumber::check, "", length(9, 0)),
            (OrganisationNumber::check, "92012529", length(9, 8)),
            (OrganisationNumber::check, "9201252980", length(9, 10)),
            (OrganisationNumber::check, "92 01 25 29", length(9, 8)),
            (OrganisationNumber::check, "000000000", Err(Reason::AllZeros)),
            (OrganisationNumber::check, "920 125 299", Err(Reason::CheckDigit)),
            (OrganisationNumber::check, "92012529８", Err(Reason::Digits)),
            (OrganisationNumber::check, "Asker", Err(Reason::Digits)),
            (Cvr::check, "00000000", Err(Reason::AllZeros)),
            (Cvr::check, "03585628", Err(Reason::LeadingZero)),
            (Gln::check, "579800088001", length(13, 12)),
            (Gln::check, "0000000000000", Err(Reason::AllZeros)),
            (AccountNumber::check, "00000000000", Err(Reason::AllZeros)),
            (AccountNumber::check, "86011117948", Err(Reason::CheckDigit)),
        ];
        for (check, text, expected) in cases {
            assert_eq!(check(text), expected, "{text}");
        }
    }

    #[test]
    fn the_usual_spellings_have_one_canonical_form() {
        for text in [
            "964979456",
            " 964 979 456 ",
            "964\u{a0}979\u{a0}456",
            "964.979.456",
            "NO 964 979 456 MVA",
            "no964979456mva",
            "NO-964979456",
            "Org.nr.: 964 979 456",
            "orgnr 964979456",
        ] {
            assert_eq!(OrganisationNumber::canonical(text).as_deref(), Some("964979456"), "{text}");
            let spelt =
                if text == "964979456" { Ok(()) } else { Err(Reason::Spelling { canonical: "964979456".into() }) };
            assert_eq!(OrganisationNumber::check(text), spelt, "{text}");
        }
        for bad in
            ["964 979 457", "SE 964 979 456", "964979456 eller 920125298", "000 000 000", "MVA", "", "9649794560"]
        {
            assert_eq!(OrganisationNumber::canonical(bad), None, "{bad}");
        }
        assert_eq!(Cvr::canonical("CVR-nr. 13 58 56 28").as_deref(), Some("13585628"));
        assert_eq!(Cvr::canonical("DK-13585628").as_deref(), Some("13585628"));
        assert_eq!(Gln::canonical("GLN: 5798-0008-8001-6").as_deref(), Some("5798000880016"));
        assert_eq!(AccountNumber::canonical("8601.11.17947").as_deref(), Some("86011117947"));
    }

    #[test]
    fn a_reason_is_reported_to_programs_and_to_people() {
        let spelt = OrganisationNumber::check("964 979 456").unwrap_err();
        assert_eq!(serde_json::to_string(&spelt).unwrap(), r#"{"kind":"spelling","canonical":"964979456"}"#);
        assert_eq!(spelt.text(Language::Nn), "Nummeret er rett, men skal skrivast med berre siffer: 964979456.");
        let length = OrganisationNumber::check("92012529").unwrap_err();
        assert_eq!(serde_json::to_string(&length).unwrap(), r#"{"kind":"length","expected":9,"found":8}"#);
        let one = OrganisationNumber::check("9").unwrap_err();
        let starts = Language::ALL.map(|language| one.text(language).split(',').next().unwrap().to_owned());
        assert_eq!(
            starts,
            ["Nummeret har 1 siffer", "Nummeret har 1 siffer", "Nummeret har 1 ciffer", "The number has 1 digit"]
        );
        for reason in [length, Reason::Digits, Reason::AllZeros, Reason::LeadingZero, Reason::CheckDigit] {
            for text in Language::ALL.map(|language| reason.text(language)) {
                assert!(text.ends_with('.') && !text.contains(['{', '}']), "{text}");
            }
        }
    }
}
