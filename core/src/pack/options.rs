//! How a case is to be checked.

use crate::verdict::{Acceptance, Verdict};
use crate::{Date, Language, Limits};

/// How a case is to be checked; the default is as final, with no fixes and no texts.
///
/// ```
/// use satsing::{CheckOptions, Language};
/// let options = CheckOptions { fixes: true, language: Some(Language::Nb), ..CheckOptions::default() };
/// assert!(!options.draft);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckOptions {
    /// The programme by whose rules to check; absent means the one that the case names.
    pub programme: Option<String>,
    /// The date of the decision; absent means the one in the case.
    pub decided: Option<Date>,
    /// The day of the check; without it rules that ask for it are not evaluated.
    pub today: Option<Date>,
    /// Whether the case is still being filled in: what is missing does not block then.
    pub draft: bool,
    /// Whether to look for changes that would mend the findings.
    pub fixes: bool,
    /// The language of the findings' texts; absent means no texts.
    pub language: Option<Language>,
    /// Whether the receipt gets the hash of the case.
    pub input_hash: bool,
    /// The findings that somebody lets stand, though they are no errors and so do not block; told in the receipt.
    pub acceptances: Vec<Acceptance>,
    /// An earlier verdict on the case, against which findings are told as new, known and gone.
    pub since: Option<Box<Verdict>>,
    /// How large the case may be.
    pub limits: Limits,
}
