//! Why something could not be done at all.

use thiserror::Error;

/// Why something could not be done at all; what is merely wrong with a case is a [finding], not an error.
///
/// Every error has a stable [`code`](Error::code) for programs and a text for programmers.
///
/// [finding]: https://docs.rs/satsing
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// A number lies outside the range that its type can hold exactly.
    #[error("{what} must lie between {least} and {most}, this is `{value}`")]
    OutOfRange {
        /// What was to be built.
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
    /// A text can be read in two ways, and a guess would be wrong for half of those who write it.
    #[error("`{value}` can be read as `{}` and as `{}`, write it as one of them", .readings[0], .readings[1])]
    Ambiguous {
        /// The text that was given.
        value: String,
        /// The two readings, each written so that it has only one.
        readings: [String; 2],
    },
    /// A document is larger than it may be; whoever reads it may raise the limit.
    #[error("the document has more {limit} than the limit of {most}")]
    TooLarge {
        /// Which limit: `bytes`, `nesting`, `items in a list` or `rules`.
        limit: &'static str,
        /// How much is allowed.
        most: usize,
    },
    /// A document is written in a later format than this version reads.
    #[error("the document has format {format}, this version reads formats up to {most}")]
    FormatTooNew {
        /// The format of the document.
        format: i64,
        /// The latest format that can be read.
        most: i64,
    },
    /// A request cannot be answered as it stands.
    #[error("{path}: {reason}")]
    Unanswerable {
        /// Where the fault lies, as a JSON Pointer into the request.
        path: String,
        /// What kind of fault it is, for programs; it never changes between versions.
        code: &'static str,
        /// What is wrong there.
        reason: String,
    },
    /// A document is not JSON in UTF-8, or an object in it has a key twice.
    #[error("not a JSON document, line {line}, column {column}: {reason}")]
    NotJson {
        /// The line of the fault, from 1.
        line: usize,
        /// The column of the fault, from 1; 0 at the start of the line.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
}

impl Error {
    /// Names the kind of error for programs; it never changes between versions.
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
            Self::Unanswerable { code, .. } => code,
            Self::NotJson { .. } => "not-json",
        }
    }
}
