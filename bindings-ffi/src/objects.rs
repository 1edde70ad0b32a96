//! Programmes as objects, which `uniffi` carries into Python, Kotlin, Ruby and Swift.

use crate::batch;
use crate::failure::{Failure, guarded};
use crate::operations::{self, Options, parsed};
use crate::typed::NamedCase;
use std::fmt;
use std::num::NonZeroUsize;
use std::sync::Arc;

/// Why something could not be done; what is merely wrong with a case is a finding, not an error.
#[derive(Debug, uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct SatsingError(Failure);

#[uniffi::export]
impl SatsingError {
    /// Names the kind of error for programs; it never changes between versions.
    pub fn code(&self) -> String {
        self.0.code.clone()
    }

    /// What to do about it, where there is something to do.
    pub fn help(&self) -> Option<String> {
        self.0.help.clone()
    }

    /// The whole error as JSON: `{ "code", "text", "help", "detail" }`.
    pub fn json(&self) -> String {
        self.0.json()
    }
}

impl fmt::Display for SatsingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for SatsingError {}

impl From<Failure> for SatsingError {
    fn from(failure: Failure) -> Self {
        Self(failure)
    }
}

/// Programmes to check by: those that come with the library, and perhaps some of one's own.
///
/// Threads may share one.
#[derive(Debug, uniffi::Object)]
pub struct Programmes(pub(crate) Arc<operations::Programmes>);

#[uniffi::export]
impl Programmes {
    /// Those that come with the library.
    #[uniffi::constructor]
    pub fn embedded() -> Result<Self, SatsingError> {
        Ok(Self(guarded(operations::Programmes::embedded)?))
    }

    /// Those that come with the library, and packs of one's own, which may include each other.
    #[uniffi::constructor]
    pub fn load(packs: Vec<Vec<u8>>) -> Result<Self, SatsingError> {
        let packs: Vec<&[u8]> = packs.iter().map(Vec::as_slice).collect();
        let (programmes, _) = guarded(|| operations::Programmes::load(&packs))?;
        Ok(Self(Arc::new(programmes)))
    }

    /// The ids of all programmes.
    pub fn ids(&self) -> Result<Vec<String>, SatsingError> {
        Ok(guarded(|| self.0.ids())?)
    }

    /// Checks a case by the programme that the options name, or else the case itself; gives the verdict as JSON.
    pub fn check_json(&self, case: Vec<u8>, options: Vec<u8>) -> Result<Vec<u8>, SatsingError> {
        check(&self.0, &case, &options)
    }

    /// Checks many cases, one a line, on all cores or as many as `threads` says; gives an answer a line, in the same
    /// order: `{ "ok": verdict }` or `{ "error": ... }`.
    pub fn check_many(&self, cases: Vec<u8>, options: Vec<u8>, threads: Option<i32>) -> Result<Vec<u8>, SatsingError> {
        check_many(&self.0, &cases, &options, threads)
    }

    /// Answers an operation with JSON; `operations` lists them.
    pub fn call(&self, operation: String, request: Vec<u8>) -> Result<String, SatsingError> {
        Ok(guarded(|| self.0.call(&operation, &request))?)
    }

    /// Where the functions of C find these programmes, for as long as this object lives; never to be freed by them.
    pub fn address(&self) -> Result<i64, SatsingError> {
        Ok(address(&self.0))
    }
}

/// One programme: whatever a case names, it is judged by this one.
///
/// Threads may share one.
#[derive(Debug, uniffi::Object)]
pub struct Programme(pub(crate) Arc<operations::Programmes>);

#[uniffi::export]
impl Programme {
    /// One of those that come with the library.
    #[uniffi::constructor]
    pub fn embedded(id: String) -> Result<Self, SatsingError> {
        Ok(Self(Arc::new(guarded(|| operations::Programmes::only(&id))?)))
    }

    /// A pack of one's own, which may include the others and those that come with the library.
    #[uniffi::constructor]
    pub fn load(pack: Vec<u8>, others: Vec<Vec<u8>>) -> Result<Self, SatsingError> {
        let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
        Ok(Self(Arc::new(guarded(|| operations::Programmes::load_one(&pack, &others))?)))
    }

    /// The id of the programme.
    pub fn id(&self) -> Result<String, SatsingError> {
        Ok(guarded(|| self.0.ids())?.concat())
    }

    /// Checks a case; gives the verdict as JSON.
    pub fn check_json(&self, case: Vec<u8>, options: Vec<u8>) -> Result<Vec<u8>, SatsingError> {
        check(&self.0, &case, &options)
    }

    /// Checks many cases, one a line, on all cores or as many as `threads` says; gives an answer a line, in the same
    /// order: `{ "ok": verdict }` or `{ "error": ... }`.
    pub fn check_many(&self, cases: Vec<u8>, options: Vec<u8>, threads: Option<i32>) -> Result<Vec<u8>, SatsingError> {
        check_many(&self.0, &cases, &options, threads)
    }

    /// Answers an operation with JSON; a request that names no programme means this one.
    pub fn call(&self, operation: String, request: Vec<u8>) -> Result<String, SatsingError> {
        Ok(guarded(|| self.0.call(&operation, &request))?)
    }

    /// Where the functions of C find this programme, for as long as this object lives; never to be freed by them.
    pub fn address(&self) -> Result<i64, SatsingError> {
        Ok(address(&self.0))
    }
}

/// The version of the library.
#[uniffi::export]
pub fn version() -> Result<String, SatsingError> {
    Ok(env!("CARGO_PKG_VERSION").to_owned())
}

/// The address of a `SatsingProgrammes`, which is nothing but these.
fn address(programmes: &Arc<operations::Programmes>) -> i64 {
    Arc::as_ptr(programmes).expose_provenance() as i64
}

fn check(programmes: &operations::Programmes, case: &[u8], options: &[u8]) -> Result<Vec<u8>, SatsingError> {
    Ok(guarded(|| programmes.check(case, &Options::read(options)?))?.into_bytes())
}

fn check_many(
    programmes: &operations::Programmes,
    cases: &[u8],
    options: &[u8],
    threads: Option<i32>,
) -> Result<Vec<u8>, SatsingError> {
    let threads = match threads {
        None => None,
        Some(count) => {
            let count = usize::try_from(count).ok().and_then(NonZeroUsize::new);
            Some(count.ok_or_else(|| Failure::argument("threads", "must be 1 or more"))?)
        }
    };
    Ok(guarded(|| batch::check(programmes, cases, &Options::read(options)?, threads))?.into_bytes())
}

/// What has changed from one programme on a day to another, or the same, on another day, as JSON.
#[uniffi::export]
pub fn compare_json(
    before: Arc<Programme>,
    before_on: String,
    after: Arc<Programme>,
    after_on: String,
    language: String,
) -> Result<Vec<u8>, SatsingError> {
    let compare = || {
        let (was, is) = ((before.0.one()?, parsed(&before_on)?), (after.0.one()?, parsed(&after_on)?));
        operations::compare(was, is, parsed(&language)?)
    };
    Ok(guarded(compare)?.into_bytes())
}

/// What judging by other rules would change for each case, as JSON; the options are JSON, as for `check_json`.
#[uniffi::export]
pub fn impact_json(
    before: Arc<Programme>,
    before_options: Vec<u8>,
    after: Arc<Programme>,
    after_options: Vec<u8>,
    cases: Vec<NamedCase>,
    language: String,
) -> Result<Vec<u8>, SatsingError> {
    let impact = || {
        let (was, is) = (Options::read(&before_options)?, Options::read(&after_options)?);
        let cases: Vec<(&str, &[u8])> = cases.iter().map(|case| (&*case.name, &*case.document)).collect();
        operations::impact((before.0.one()?, &was), (after.0.one()?, &is), &cases, parsed(&language)?)
    };
    Ok(guarded(impact)?.into_bytes())
}

/// All that is wrong with a pack, as JSON.
#[uniffi::export]
pub fn lint_json(pack: Vec<u8>, others: Vec<Vec<u8>>, language: String) -> Result<Vec<u8>, SatsingError> {
    let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    Ok(guarded(|| operations::lint(&pack, &others, parsed(&language)?))?.into_bytes())
}

/// What comes of the examples of a pack, as JSON.
#[uniffi::export]
pub fn test_json(
    pack: Vec<u8>,
    others: Vec<Vec<u8>>,
    examples: Vec<u8>,
    language: String,
) -> Result<Vec<u8>, SatsingError> {
    let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    Ok(guarded(|| operations::test(&pack, &others, &examples, parsed(&language)?))?.into_bytes())
}
