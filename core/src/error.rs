//! The errors of the library.

use crate::check::Fault;
use crate::funding::AmountFault;
use serde::Serialize;
use thiserror::Error;

/// The errors of the library. What is wrong with a case is a [finding], not an error.
///
/// Every error has a stable [`code`](Error::code) for programs and a text for programmers. In JSON it has its details: an
/// object with the fields of its variant, or null where it has none.
///
/// [finding]: https://docs.rs/satsing
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Error {
    /// A number lies outside the range that its type can hold exactly.
    #[error("{what} must lie between {least} and {most}, this is `{value}`")]
    OutOfRange {
        /// The type of the number.
        what: &'static str,
        /// The value that was given.
        value: String,
        /// The least value that is allowed.
        least: i64,
        /// The greatest value that is allowed.
        most: i64,
    },
    /// A text is not written as its type requires.
    #[error("`{value}` is not {expected}")]
    Malformed {
        /// How the text should have been written.
        expected: &'static str,
        /// The text that was given.
        value: String,
    },
    /// A text can be read in two ways.
    #[error("`{value}` can be read as `{}` and as `{}`, write it as one of them", .readings[0], .readings[1])]
    Ambiguous {
        /// The text that was given.
        value: String,
        /// The two readings, each written so that it has only one.
        readings: [String; 2],
    },
    /// A document exceeds a limit, which the caller may raise.
    #[error("the document has more {limit} than the limit of {most}")]
    TooLarge {
        /// Which limit: `bytes`, `nesting`, `items in a list` or `rules`.
        limit: &'static str,
        /// How much is allowed.
        most: i64,
    },
    /// A document is written in a later format than this version reads.
    #[error("the document has format {format}, this version reads formats up to {most}")]
    FormatTooNew {
        /// The format of the document.
        format: i64,
        /// The latest format that can be read.
        most: i64,
    },
    /// A pack has faults.
    #[error("the pack has {}", faults_in_words(.faults))]
    Pack {
        /// All faults, by place.
        faults: Vec<Fault>,
    },
    /// There is no programme of this id.
    #[error("there is no programme `{id}`{}", .nearest.as_ref().map_or_else(String::new, |id| format!(", did you mean `{id}`")))]
    UnknownProgramme {
        /// The id that was asked for.
        id: String,
        /// The nearest id that there is.
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<String>,
    },
    /// Neither the case nor the caller names a programme.
    #[error("neither the case nor the caller names a programme")]
    NoProgramme,
    /// The programme in the case is not an id, and the caller names none.
    #[error("/programme: this must be the id of a programme, such as `no.state-grants`, not {found}")]
    NotAProgramme {
        /// Its JSON type.
        found: &'static str,
    },
    /// No date is given where the answer depends on one.
    #[error("nothing says by which date to judge: give `decidedOn` or a period, or say which date decides")]
    NoDate,
    /// No edition of a programme is in force on a day that was asked about.
    #[error("no edition of `{programme}` is in force on {on}")]
    NotInForce {
        /// The programme.
        programme: String,
        /// The day.
        on: crate::Date,
    },
    /// A request has a fault.
    #[error("{}{reason}", if .path.is_empty() { String::new() } else { format!("{path}: ") })]
    Unanswerable {
        /// The place of the fault, as a JSON Pointer into the request.
        path: String,
        /// The code of the fault, for programs; it never changes between versions.
        code: &'static str,
        /// What is wrong there.
        reason: String,
    },
    /// A programme has no amount of this id.
    #[error("the programme has no amount `{id}`{}", .nearest.as_ref().map_or_else(String::new, |id| format!(", did you mean `{id}`")))]
    UnknownAmount {
        /// The id that was asked for.
        id: String,
        /// The nearest id that there is.
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<String>,
    },
    /// An amount cannot be worked out from the given inputs.
    #[error(transparent)]
    NoAmount(#[from] AmountFault),
    /// A document is not JSON in UTF-8, or an object in it has a key twice.
    #[error("not a JSON document, line {line}, column {column}: {reason}")]
    NotJson {
        /// The line of the fault, from 1.
        line: i64,
        /// The column of the fault, from 1; 0 at the start of the line.
        column: i64,
        /// What is wrong there.
        reason: String,
    },
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn faults_in_words(faults: &[Fault]) -> String {
    let first = faults.first().map_or_else(String::new, |fault| format!("{}: {}", fault.path, fault.reason));
    match faults.len() {
        1 => format!("a fault: {first}"),
        count => format!("{count} faults, the first {first}"),
    }
}

impl Error {
    /// The error of a document that exceeds a limit.
    pub(crate) fn too_large(limit: &'static str, most: usize) -> Self {
        Self::TooLarge { limit, most: whole(most) }
    }

    /// The error of a text that is not JSON from a place on.
    pub(crate) fn not_json(line: usize, column: usize, reason: String) -> Self {
        Self::NotJson { line: whole(line), column: whole(column), reason }
    }

    /// The same error in the document of which the text read is a part, after so many lines and columns.
    pub(crate) fn after(self, lines: usize, columns: usize) -> Self {
        match self {
            Self::NotJson { line, column, reason } => Self::NotJson {
                column: if line == 1 { column.saturating_add(whole(columns)) } else { column },
                line: line.saturating_add(whole(lines)),
                reason,
            },
            other => other,
        }
    }

    /// The code of the error, for programs; it never changes between versions.
    ///
    /// ```
    /// use satsing::Date;
    /// assert_eq!("2018-13-40".parse::<Date>().unwrap_err().code(), "malformed");
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "out-of-range",
            Self::Malformed { .. } => "malformed",
            Self::Ambiguous { .. } => "ambiguous",
            Self::TooLarge { .. } => "too-large",
            Self::FormatTooNew { .. } => "format-too-new",
            Self::Pack { .. } => "pack",
            Self::UnknownProgramme { .. } => "unknown-programme",
            Self::NoProgramme | Self::NotAProgramme { .. } => "no-programme",
            Self::NoDate => "no-date",
            Self::NotInForce { .. } => "not-in-force",
            Self::Unanswerable { code, .. } => code,
            Self::UnknownAmount { .. } => "unknown-amount",
            Self::NoAmount(fault) => fault.code(),
            Self::NotJson { .. } => "not-json",
        }
    }
}
