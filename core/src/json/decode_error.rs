//! Errors of decoding a document: what does not fit its type, and where.

use crate::text;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// Something that does not fit its type, with its place as a JSON Pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DecodeError {
    pub place: String,
    pub kind: DecodeErrorKind,
}

/// Why something does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DecodeErrorKind {
    /// The object has no field of this name.
    UnknownField { name: String, allowed: Vec<String>, nearest: Option<String> },
    /// The text is none of those that are allowed here.
    UnknownWord { word: String, allowed: Vec<String>, nearest: Option<String> },
    /// A required field is missing.
    MissingField { name: String },
    /// The value is of another type.
    WrongType { found: &'static str, expected: Cow<'static, str> },
    /// The value is null; such fields are left out instead.
    Null,
    /// The value is of the right type, but not allowed.
    Refused { value: String, reason: String },
    /// The error was recorded already.
    AlreadyReported,
    /// The error was recorded already, and the value can be read as what is meant.
    Recovered,
}

/// Fields that were renamed, old name first.
const RENAMED: [(&str, &str); 1] = [("calendar", "country")];

impl DecodeErrorKind {
    pub fn unknown_word(word: &str, allowed: &[&str]) -> Self {
        let nearest = text::nearest(word, allowed.iter().copied()).map(str::to_owned);
        let allowed = allowed.iter().map(|word| (*word).to_owned()).collect();
        Self::UnknownWord { word: word.to_owned(), allowed, nearest }
    }

    /// The error of an unknown field; fields that are there already are not suggested.
    pub fn unknown_field(name: &str, known: &[&str], object: &Map<String, Value>) -> Self {
        let free = known.iter().copied().filter(|known| !object.contains_key(*known));
        let renamed = RENAMED.iter().find(|(old, new)| *old == name && free.clone().any(|known| known == *new));
        let nearest = renamed.map(|(_, new)| *new).or_else(|| text::nearest(name, free)).map(str::to_owned);
        let allowed = known.iter().map(|name| (*name).to_owned()).collect();
        Self::UnknownField { name: name.to_owned(), allowed, nearest }
    }

    /// What is most likely meant.
    pub fn nearest(&self) -> Option<&str> {
        match self {
            Self::UnknownField { nearest, .. } | Self::UnknownWord { nearest, .. } => nearest.as_deref(),
            _ => None,
        }
    }

    /// All that is allowed there.
    pub fn allowed(&self) -> &[String] {
        match self {
            Self::UnknownField { allowed, .. } | Self::UnknownWord { allowed, .. } => allowed,
            _ => &[],
        }
    }

    /// The code that names it in [`Error`](crate::Error).
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownField { .. } => "unknown-field",
            Self::MissingField { .. } => "missing-field",
            Self::UnknownWord { .. }
            | Self::WrongType { .. }
            | Self::Null
            | Self::Refused { .. }
            | Self::AlreadyReported
            | Self::Recovered => "wrong-type",
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.kind)
    }
}

impl fmt::Display for DecodeErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownField { name, allowed, nearest } => {
                write!(f, "there is no field `{name}` here")?;
                suggestion(f, nearest.as_deref(), allowed)
            }
            Self::UnknownWord { word, allowed, nearest } => {
                write!(f, "`{word}` cannot stand here")?;
                suggestion(f, nearest.as_deref(), allowed)
            }
            Self::MissingField { name } => write!(f, "the field `{name}` is missing"),
            Self::WrongType { found, expected } => write!(f, "this must be {expected}, not {found}"),
            Self::Null => f.write_str("a field is left out where there is nothing to say, it is never null"),
            Self::Refused { reason, .. } => f.write_str(reason),
            Self::AlreadyReported | Self::Recovered => f.write_str("this cannot be read"),
        }
    }
}

fn suggestion(f: &mut fmt::Formatter<'_>, nearest: Option<&str>, allowed: &[String]) -> fmt::Result {
    match (nearest, allowed) {
        (Some(nearest), _) => write!(f, ", did you mean `{nearest}`"),
        (None, []) => Ok(()),
        (None, [only]) => write!(f, ", only `{only}`"),
        (None, all) => write!(f, ", only one of `{}`", all.join("`, `")),
    }
}
