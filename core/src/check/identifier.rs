//! The check that a number that identifies something is a true one.

use super::dates::{DatedBy, Holds};
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::ValueType;
use super::{At, Check, Compiler, Cursor, ItemPaths, Outcome, Unavailable};
use crate::register::identifier::{AccountNumber, Cvr, Gln, OrganisationNumber};
use crate::register::{Country, municipalities_named, municipality_changes, municipality_exists, successor};
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a number that identifies something is one that can exist in the pack's `country`.
///
/// `of` says what it identifies: `organisationNumber`, `municipality` (which must exist on the rule's date), `gln` or
/// `accountNumber`. An absent number, or one that is no text, is not judged. That it exists does not say whose it is.
///
/// Texts can use `{text}`, the number (not where the field is personal).
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "identifier", "field": "/letter/recipient/organisationNumber", "of": "organisationNumber" },
///   "text": "{text} is no organisation number.",
///   "case": { "letter": { "recipient": { "organisationNumber": "974760674" } } },
///   "finds": ["“974760674” is no organisation number."],
///   "repair": [ { "op": "replace", "path": "/letter/recipient/organisationNumber", "value": "974760673" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Identifier {
    /// The path of the field.
    pub field: String,
    /// What it identifies.
    pub of: IdentifierKind,
}

/// What a number identifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum IdentifierKind {
    /// An organisation of the pack's country: in Norway nine digits (organisasjonsnummer), in Denmark eight (CVR), the
    /// last a check digit modulo 11.
    OrganisationNumber,
    /// A municipality of the pack's country that exists on the rule's date, by its four digits.
    Municipality,
    /// A global location number (GLN, in Denmark EAN): thirteen digits, the last a check digit modulo 10.
    Gln,
    /// A Norwegian account number: eleven digits, the last a check digit modulo 11.
    AccountNumber,
}

#[derive(Debug)]
struct CompiledIdentifier {
    path: Path,
    of: Asked,
    by: DatedBy,
}

/// The number that is asked for, in the country that has it.
#[derive(Debug, Clone, Copy)]
enum Asked {
    Organisation,
    Cvr,
    Municipality(Country),
    Gln,
    Account,
}

impl Identifier {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.item(&self.field);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let path = compiler.item("/field", &self.field)?;
        let value_type = compiler.value_type_of("/field", &path)?;
        if value_type != ValueType::Text {
            let reason = format!("such a number is written as a text, this is {}", value_type.name());
            return compiler.refuse("/field", &reason);
        }
        let registers = "the registers";
        let of = match self.of {
            IdentifierKind::Gln => Asked::Gln,
            IdentifierKind::OrganisationNumber => match compiler.country("/of", registers)? {
                Country::No => Asked::Organisation,
                Country::Dk => Asked::Cvr,
            },
            IdentifierKind::AccountNumber => match compiler.country("/of", registers)? {
                Country::No => Asked::Account,
                Country::Dk => return compiler.refuse("/of", "account numbers are known of Norway only"),
            },
            IdentifierKind::Municipality => {
                let country = compiler.country("/of", registers)?;
                if let Err(error) = municipality_exists(country, "", None) {
                    return compiler.refuse("/of", &error.to_string());
                }
                Asked::Municipality(country)
            }
        };
        Some(Box::new(CompiledIdentifier { path, of, by: compiler.dated_by() }))
    }
}

impl CompiledIdentifier {
    fn outcome(&self, text: &str, cursor: &Cursor<'_>, trace: &mut Trace) -> Outcome {
        let country = match self.of {
            Asked::Organisation => return Outcome::of(OrganisationNumber::check(text).is_ok()),
            Asked::Cvr => return Outcome::of(Cvr::check(text).is_ok()),
            Asked::Gln => return Outcome::of(Gln::check(text).is_ok()),
            Asked::Account => return Outcome::of(AccountNumber::check(text).is_ok()),
            Asked::Municipality(country) => country,
        };
        let Ok(changes) = municipality_changes(country, text) else { return Unavailable::OutOfRange.into() };
        let exists = |date| municipality_exists(country, text, Some(date));
        match cursor.context.dates.holds(self.by, changes.into_iter(), exists) {
            Holds::Surely(Ok(exists)) => Outcome::of(exists),
            Holds::Surely(Err(_)) => Unavailable::OutOfRange.into(),
            Holds::Perhaps(_, why) => {
                if let Unavailable::NoDate(by) = why {
                    trace.missing_date(by);
                }
                why.into()
            }
        }
    }
}

impl Check for CompiledIdentifier {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let node = self.path.node(cursor);
        // an identifier is never repaired by a guess: a guessed one could be somebody else's
        trace.read(cursor, &self.path, "text", Role::Bound);
        let outcome = match cursor.tree().text_of(node) {
            Some(text) => self.outcome(text, cursor, trace),
            None => Unavailable::of(node).into(),
        };
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        Compiler::provided(&self.path, "text").into_iter().collect()
    }

    fn respelt(&self, cursor: &Cursor<'_>) -> Option<(Path, String)> {
        let text = cursor.tree().text_of(self.path.node(cursor))?;
        let written = match self.of {
            Asked::Organisation => OrganisationNumber::canonical(text),
            Asked::Cvr => Cvr::canonical(text),
            Asked::Gln => Gln::canonical(text),
            Asked::Account => AccountNumber::canonical(text),
            Asked::Municipality(country) => {
                let on = cursor.context.dates.on(self.by).ok()?;
                municipality_number(country, text, on)
            }
        };
        written.filter(|written| written != text).map(|written| (self.path.clone(), written))
    }
}

/// The one municipality that a text means on a date: its number without spaces or with its zero, the number that took
/// the place of an older one, or that of the only one of its name.
fn municipality_number(country: Country, text: &str, on: crate::Date) -> Option<String> {
    if !text.contains(|letter: char| letter.is_ascii_digit()) {
        let name = text.trim();
        let name = name.strip_suffix(" kommune").or_else(|| name.strip_suffix(" Kommune")).unwrap_or(name);
        let mut named = municipalities_named(country, name, on).ok()?.into_iter();
        return match (named.next(), named.next()) {
            (Some(only), None) => Some(only.code),
            _ => None,
        };
    }
    let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let padded = format!("{digits:0>4}");
    if !(3..=4).contains(&digits.len()) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match municipality_exists(country, &padded, Some(on)) {
        Ok(true) => Some(padded),
        _ => successor(country, &padded, on).ok().flatten(),
    }
}
