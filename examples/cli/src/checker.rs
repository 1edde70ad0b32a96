//! Checks the cases of a run; each programme is loaded once for all files.

use crate::arguments::{CheckedBy, Included};
use crate::failure::{Failure, FaultyPack};
use crate::input;
use satsing::{CheckOptions, Error, Programme, Programmes, Verdict};
use std::path::Path;

/// Checks the cases of a run.
#[derive(Debug)]
pub enum Checker {
    /// By the programmes that come with the library; each case names its own.
    All(Programmes),
    /// By the one that was asked for, whatever the cases name.
    One(Box<Programme>),
}

impl Checker {
    /// Loads the pack of a file, or the programme of an id, or all that come with the library.
    pub fn load(by: &CheckedBy) -> Result<Self, Failure> {
        Ok(match (&by.pack, &by.programme) {
            (Some(pack), _) => Self::One(Box::new(load(pack, &by.included)?)),
            (None, Some(id)) => Self::One(Box::new(Programme::embedded(id)?)),
            (None, None) => Self::All(Programmes::embedded()?),
        })
    }

    /// Checks a case, and returns the programme that it was checked by.
    pub fn check(&self, case: &[u8], options: &CheckOptions) -> Result<(Verdict, &Programme), Error> {
        match self {
            Self::One(programme) => Ok((programme.check(case, options)?, programme)),
            Self::All(programmes) => {
                let verdict = programmes.check(case, options)?;
                let programme = programmes.get(&verdict.receipt.programme)?;
                Ok((verdict, programme))
            }
        }
    }
}

/// Loads the pack of a file.
pub fn load(pack: &Path, included: &Included) -> Result<Programme, Failure> {
    load_read(pack, &input::read(pack)?, &included.read()?)
}

/// Loads the pack of a file that has been read.
pub fn load_read(file: &Path, pack: &[u8], others: &[Vec<u8>]) -> Result<Programme, Failure> {
    let read: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    Programme::load(pack, &read).map_err(|reason| match reason {
        Error::Pack { .. } => {
            let pack = FaultyPack { pack: pack.to_vec(), others: others.to_vec(), reason };
            Failure::Faulty { file: file.display().to_string(), pack: Box::new(pack) }
        }
        other => Failure::of(file)(other),
    })
}

/// Loads a programme by its id, or by the JSON file of its pack.
pub fn named(name: &str, included: &Included) -> Result<Programme, Failure> {
    let file = Path::new(name);
    if file.extension().is_some_and(|extension| extension == "json") {
        return load(file, included);
    }
    Ok(Programme::embedded(name)?)
}
