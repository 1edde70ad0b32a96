//! What does not fit, and where.

use super::quoted;
use crate::Error;
use std::fmt::{self, Display};

/// A value as a document has it.
#[derive(Clone, Copy)]
pub(crate) enum Given<'a> {
    Null,
    /// A null where nulls stand for what is absent.
    Absent,
    Bool(bool),
    Integer(i64),
    /// A whole number beyond 64 bits with a sign.
    Large(u64),
    /// A number that is not whole, or too large for one.
    Float(f64),
    Text(&'a str),
    List,
    Object,
}

impl Given<'_> {
    /// The whole number that is given.
    ///
    /// # Errors
    /// That it is none, or beyond 64 bits.
    pub fn whole(self) -> Result<i64, Misfit> {
        match self {
            Self::Integer(value) => Ok(value),
            Self::Large(_) => Err(Misfit::wrong_value(self, "a whole number")),
            _ => Err(Misfit::wrong_type(self, "a whole number")),
        }
    }
}

impl Display for Given<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null | Self::Absent => f.write_str("null"),
            Self::Bool(value) => write!(f, "boolean `{value}`"),
            Self::Integer(value) => write!(f, "integer `{value}`"),
            Self::Large(value) => write!(f, "integer `{value}`"),
            // written as JSON has it, which needs far less code than the standard library's way
            Self::Float(value) => match serde_json::Number::from_f64(*value) {
                Some(value) => write!(f, "floating point `{value}`"),
                None => f.write_str("floating point"),
            },
            Self::Text(value) => write!(f, "string {}", quoted(value)),
            Self::List => f.write_str("list"),
            Self::Object => f.write_str("object"),
        }
    }
}

/// Why a document does not fit its type, with the place as a JSON Pointer.
///
/// It is boxed, for results that hold one are passed around everywhere, and are nearly always fine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Misfit(Box<Particulars>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Particulars {
    place: String,
    code: &'static str,
    reason: String,
}

impl Misfit {
    /// What is there is of another type than expected.
    pub fn wrong_type(given: Given<'_>, expected: &str) -> Self {
        Self::new(format!("invalid type: {given}, expected {expected}"))
    }

    /// What is there is of the right type, but cannot stand.
    pub fn wrong_value(given: Given<'_>, expected: &str) -> Self {
        Self::new(format!("invalid value: {given}, expected {expected}"))
    }

    /// What is there cannot stand, for the reason given.
    pub fn new(reason: String) -> Self {
        Self::with(String::new(), "wrong-type", reason)
    }

    /// What is there cannot be made what it should be.
    pub fn of(error: Error) -> Self {
        Self::new(error.to_string())
    }

    pub fn unknown_field(name: &str, known: impl Iterator<Item = &'static str>) -> Self {
        Self::with(step(name), "unknown-field", format!("unknown field `{name}`, {}", expected(known)))
    }

    pub fn unknown_word(word: &str, known: impl Iterator<Item = &'static str>) -> Self {
        Self::new(format!("unknown variant `{word}`, {}", expected(known)))
    }

    pub fn missing_field(name: &str) -> Self {
        Self::with(String::new(), "missing-field", format!("missing field `{name}`"))
    }

    fn with(place: String, code: &'static str, reason: String) -> Self {
        Self(Box::new(Particulars { place, code, reason }))
    }

    /// What is wrong, without the place.
    pub fn reason(self) -> String {
        self.0.reason
    }

    /// The error of a whole document.
    pub fn unanswerable(self) -> Error {
        let Particulars { place, code, reason } = *self.0;
        Error::Unanswerable { path: place, code, reason }
    }

    /// The same, seen from the object or list around it.
    pub fn under(mut self, name: &str) -> Self {
        self.0.place.insert_str(0, &step(name));
        self
    }
}

/// A step of a JSON Pointer.
fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn expected(known: impl Iterator<Item = &'static str>) -> String {
    let known: Vec<&str> = known.collect();
    match known.as_slice() {
        [] => "there are none".to_owned(),
        [only] => format!("expected `{only}`"),
        [one, other] => format!("expected `{one}` or `{other}`"),
        all => format!("expected one of `{}`", all.join("`, `")),
    }
}
