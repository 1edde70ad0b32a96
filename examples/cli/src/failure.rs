//! Why something could not be done, said on standard error.

use crate::escape::escape;
use crate::error_text;
use crate::page::{BLOCKING, paint};
use satsing::Language;
use serde::Serialize;
use std::io;
use std::path::Path;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{file}: cannot be read: {reason}")]
    Unreadable { file: String, reason: io::Error },
    #[error("{file}: {reason}")]
    Refused { file: String, reason: satsing::Error },
    #[error("{0}")]
    Unknown(#[from] satsing::Error),
    #[error("{file}: not as it should be: {reason}")]
    NotExamples { file: String, reason: serde_json::Error },
    #[error("{file}: there is no `{id}` to explain")]
    Nobody { file: String, id: String },
    #[error("only the schema of a case depends on a programme, not that of `{document}`")]
    OnlyCases { document: String },
    #[error("{file}: cannot be written: {reason}")]
    Unmade { file: String, reason: io::Error },
    #[error("{file}: is there already and is not written over")]
    Exists { file: String },
    #[error("`{id}` cannot be the id of a programme")]
    BadId { id: String },
    #[error("{0}")]
    NoAmount(String),
    #[error("cannot write: {0}")]
    Unwritable(#[from] io::Error),
}

/// A failure as JSON: a stable code and a text for programmers.
#[derive(Debug, Serialize)]
pub struct Told {
    code: &'static str,
    message: String,
}

impl Failure {
    /// Turns an error of the library into a failure that names the file.
    pub fn of(file: &Path) -> impl FnOnce(satsing::Error) -> Self {
        let file = file.display().to_string();
        |reason| Self::Refused { file, reason }
    }

    /// The failure as JSON, for a line that names the file itself.
    pub fn told(&self) -> Told {
        let (code, message) = match self {
            Self::Unreadable { reason, .. } => ("unreadable", reason.to_string()),
            Self::Refused { reason, .. } | Self::Unknown(reason) => (reason.code(), reason.to_string()),
            Self::NotExamples { reason, .. } => ("not-examples", reason.to_string()),
            Self::Nobody { id, .. } => ("unknown-id", format!("there is no `{id}` to explain")),
            Self::OnlyCases { .. } => ("only-cases", self.to_string()),
            Self::Unmade { reason, .. } => ("unwritable", reason.to_string()),
            Self::Exists { .. } => ("exists", self.to_string()),
            Self::BadId { .. } => ("bad-id", self.to_string()),
            Self::NoAmount(text) => ("no-amount", text.clone()),
            Self::Unwritable(reason) => ("unwritable", reason.to_string()),
        };
        Told { code, message }
    }

    /// Says on standard error what could not be done, in a language, with every fault of a pack.
    pub fn tell(&self, language: Language) {
        // a reader that has seen enough, as `head` has, is no failure worth a message
        if matches!(self, Self::Unwritable(reason) if reason.kind() == io::ErrorKind::BrokenPipe) {
            return;
        }
        anstream::eprintln!("{} {}", paint(BLOCKING, "error:"), escape(&error_text::text(self, language)));
        let (Self::Refused { reason, .. } | Self::Unknown(reason)) = self else { return };
        if let satsing::Error::Pack { faults } = reason {
            for fault in faults.iter().skip(1) {
                anstream::eprintln!("       {}", escape(&format!("{}: {}", fault.path, fault.reason)));
            }
        }
    }
}
