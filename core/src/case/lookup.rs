//! What is known of a field of a case by its path.

use super::{CaseFields, Label, Mark};
use crate::Language;

/// What a field of a case is called, by its path or pattern; `None` where there is no such field.
///
/// What only one programme asks for is called as [`Programme::label`](crate::Programme::label) says.
///
/// ```
/// let label = satsing::case::label("/network/groups/2/sessions/2/startsOn", satsing::Language::Nb);
/// assert_eq!(label, Some("dato for samlingen"));
/// ```
#[must_use]
pub fn label(path: &str, language: Language) -> Option<&'static str> {
    match &CaseFields::new(None).at(path)?.label {
        Label::BuiltIn(wording) => Some(wording.get(language)),
        Label::Own(_) => None,
    }
}

/// Whether a field of a case holds something of a person, by its path or pattern; such a value is not for showing.
///
/// ```
/// assert!(satsing::case::is_personal("/network/groups/0/units/0/leader"));
/// assert!(!satsing::case::is_personal("/network/groups/0/units/0/name"));
/// ```
#[must_use]
pub fn is_personal(path: &str) -> bool {
    CaseFields::new(None).at(path).is_some_and(|field| field.mark == Mark::Personal)
}
