//! Errors of the command line, and how they are printed.

use crate::error_text;
use crate::escape::escape;
use crate::page::{BLOCKING, DOUBTFUL, paint};
use satsing::Language;
use serde::Serialize;
use std::io;
use std::path::Path;

/// An error of the command line.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{file}: cannot be read: {reason}")]
    Unreadable { file: String, reason: io::Error },
    #[error("{file}: {reason}")]
    Refused { file: String, reason: satsing::Error },
    #[error("{file}: {}", .pack.reason)]
    Faulty { file: String, pack: Box<FaultyPack> },
    #[error("{0}")]
    Unknown(#[from] satsing::Error),
    #[error("{file}: not as it should be: {reason}")]
    NotExamples { file: String, reason: serde_json::Error },
    #[error("{file}: there is no `{id}` to explain")]
    Nobody { file: String, id: String, meant: Option<String> },
    #[error("only the schema of a case depends on a programme, not that of `{document}`")]
    OnlyCases { document: String },
    #[error("{file}: cannot be written: {reason}")]
    Unmade { file: String, reason: io::Error },
    #[error("{file}: a case is an object, this is {found}")]
    NotACase { file: String, found: &'static str },
    #[error("{file}: is there already and is not written over")]
    Exists { file: String },
    #[error("`{id}` cannot be the id of a programme")]
    BadId { id: String },
    #[error("{0}")]
    NoAmount(String),
    #[error("{file} is there already: `--resume` goes on with it, or choose another file")]
    Unfinished { file: String },
    #[error("{file} was not made from these cases with these options, so it cannot be gone on with")]
    NotResumable { file: String },
    #[error("{file}: not what is to be told of grants: {reason}")]
    NotAbout { file: String, reason: serde_json::Error },
    #[error("{file}: {reason}")]
    NoGrants { file: String, reason: NoGrants },
    #[error("cannot write: {0}")]
    Unwritable(#[from] io::Error),
}

/// Prints a warning on standard error.
pub fn warn(text: &str) {
    anstream::eprintln!("{} {}", paint(DOUBTFUL, "warning:"), escape(text));
}

/// Why awards cannot be written as grants.
#[derive(Debug, thiserror::Error)]
pub enum NoGrants {
    #[error("grants are told of one request at a time")]
    Several,
    #[error("grants are told of one pot, not of a tree of pots or of declined money")]
    NotAPot,
    #[error("the awards are not settled")]
    NotSettled,
    #[error("nothing is awarded")]
    Nothing,
    #[error("the claim `{0}` has an award and no recipient")]
    NoRecipient(String),
    #[error("the recipient `{0}` stands twice")]
    RecipientTwice(String),
    #[error("the recipient `{0}` is of no claim")]
    NoSuchClaim(String),
}

/// A pack that could not be loaded, with those that it may include, so that its faults can be described in any language.
#[derive(Debug)]
pub struct FaultyPack {
    pub pack: Vec<u8>,
    pub others: Vec<Vec<u8>>,
    pub reason: satsing::Error,
}

/// An error as JSON: a stable code and a text for programmers.
#[derive(Debug, Serialize)]
pub struct ErrorDocument {
    code: &'static str,
    message: String,
}

impl Failure {
    /// Adds the file to an error of the library.
    pub fn of(file: &Path) -> impl FnOnce(satsing::Error) -> Self {
        let file = file.display().to_string();
        |reason| Self::Refused { file, reason }
    }

    /// The error as JSON, for a line that names the file itself.
    pub fn document(&self) -> ErrorDocument {
        let (code, message) = match self {
            Self::Unreadable { reason, .. } => ("unreadable", reason.to_string()),
            Self::Refused { reason, .. } | Self::Unknown(reason) => (reason.code(), reason.to_string()),
            Self::Faulty { pack, .. } => (pack.reason.code(), pack.reason.to_string()),
            Self::NotExamples { reason, .. } => ("not-examples", reason.to_string()),
            Self::Nobody { id, .. } => ("unknown-id", format!("there is no `{id}` to explain")),
            Self::OnlyCases { .. } => ("only-cases", self.to_string()),
            Self::Unmade { reason, .. } => ("unwritable", reason.to_string()),
            Self::NotACase { found, .. } => ("not-a-case", format!("a case is an object, this is {found}")),
            Self::Exists { .. } => ("exists", self.to_string()),
            Self::BadId { .. } => ("bad-id", self.to_string()),
            Self::NoAmount(text) => ("no-amount", text.clone()),
            Self::Unfinished { .. } => ("exists", self.to_string()),
            Self::NotResumable { .. } => ("not-resumable", self.to_string()),
            Self::NotAbout { reason, .. } => ("not-grants", reason.to_string()),
            Self::NoGrants { reason, .. } => ("no-grants", reason.to_string()),
            Self::Unwritable(reason) => ("unwritable", reason.to_string()),
        };
        ErrorDocument { code, message }
    }

    /// Prints the error on standard error, in a language, with every fault of a pack.
    pub fn print(&self, language: Language) {
        // a reader such as `head` that has seen enough is no error
        if matches!(self, Self::Unwritable(reason) if reason.kind() == io::ErrorKind::BrokenPipe) {
            return;
        }
        anstream::eprintln!("{} {}", paint(BLOCKING, "error:"), escape(&error_text::text(self, language)));
        for fault in error_text::faults(self, language) {
            anstream::eprintln!("       {}", escape(&fault));
        }
    }
}
