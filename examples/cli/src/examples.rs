//! The examples of a pack: a case that fails each rule, and the repair after which it passes.

use crate::failure::Failure;
use crate::input;
use json_patch::Patch;
use satsing::{CheckOptions, Date, Error, Language, Programme, Verdict};
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;

/// A file of examples.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    #[serde(default, rename = "format")]
    _format: Option<u32>,
    pub examples: Vec<Example>,
}

impl Examples {
    /// Reads a file of examples.
    pub fn read(file: &Path) -> Result<Self, Failure> {
        Self::from_json(&input::read(file)?, file)
    }

    /// Reads examples, whose file is named where they are not as they should be.
    pub fn from_json(json: &[u8], file: &Path) -> Result<Self, Failure> {
        serde_json::from_slice(json).map_err(|reason| Failure::NotExamples { file: file.display().to_string(), reason })
    }
}

/// A case that fails a rule, and the patch after which it passes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub rule: String,
    pub case: Value,
    pub repair: Patch,
    /// The date of the decision, where the case does not state it.
    pub decided: Option<Date>,
    /// The day of the check, for rules that ask for it.
    pub today: Option<Date>,
}

impl Example {
    /// Checks the case of the example, or what has become of it, as the example says.
    pub fn check(&self, programme: &Programme, case: &Value, language: Option<Language>) -> Result<Verdict, Error> {
        let options = CheckOptions { decided: self.decided, today: self.today, language, ..CheckOptions::default() };
        programme.check(case.to_string().as_bytes(), &options)
    }
}
