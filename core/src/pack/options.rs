//! How a case is to be checked.

use crate::verdict::{Acceptance, Verdict};
use crate::{Date, Language, Limits};

/// How a case is to be checked; by default it is final, and the verdict has no fixes and no texts.
///
/// ```
/// use satsing::{CheckOptions, Language};
/// let options = CheckOptions { fixes: true, language: Some(Language::Nb), ..CheckOptions::default() };
/// assert!(!options.draft);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckOptions {
    /// The programme whose rules to check by; absent means the one that the case names.
    pub programme: Option<String>,
    /// The date of the decision; absent means the one in the case.
    pub decided: Option<Date>,
    /// The day of the check; without it rules that need it are not evaluated.
    pub today: Option<Date>,
    /// Whether the case is still being filled in: then missing values do not block.
    pub draft: bool,
    /// Whether to look for fixes.
    pub fixes: bool,
    /// The language of the findings' texts; absent means no texts.
    pub language: Option<Language>,
    /// Whether the receipt gets the hash of the case.
    pub input_hash: bool,
    /// Warnings and advice that somebody has accepted, with the reasons; listed in the receipt.
    pub acceptances: Vec<Acceptance>,
    /// An earlier verdict on the case: findings are marked as new or known against it, and those that are gone are listed.
    pub since: Option<Box<Verdict>>,
    /// How large the case may be.
    pub limits: Limits,
}
