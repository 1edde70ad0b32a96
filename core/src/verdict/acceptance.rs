//! Acceptances: somebody accepts a warning, and the verdict shows it.

use super::Verdict;
use crate::json;
use crate::pack::Severity;
use crate::{Date, Error, Limits};
use serde::{Deserialize, Serialize};

/// The decision to accept a finding that does not block.
///
/// ```
/// use satsing::{CheckOptions, Programme, verdict::Acceptance};
/// let programme = Programme::embedded("no.asker.ledernettverk")?;
/// let case = br#"{ "period": { "startsOn": "2018-08-01" }, "network": {} }"#;
/// let verdict = programme.check(case, &CheckOptions::default())?;
/// let warning = verdict.findings.iter().find(|finding| !finding.blocking).unwrap();
/// let accepted = Acceptance::new(&warning.key, "case officer", "2018-09-06".parse()?, "told by telephone");
/// let options = CheckOptions { acceptances: vec![accepted], ..CheckOptions::default() };
/// let verdict = programme.check(case, &options)?;
/// assert_eq!(verdict.findings.iter().filter(|finding| finding.accepted.is_some()).count(), 1);
/// assert!(verdict.receipt.acceptances[0].applied);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Acceptance {
    /// The key of the finding.
    pub key: String,
    /// Who accepts it: a role or a unit, as the caller wishes it to be shown.
    pub by: String,
    /// The day on which that was decided.
    pub on: Date,
    /// Why.
    pub why: String,
}

impl Acceptance {
    /// An acceptance of the finding of a key.
    #[must_use]
    pub fn new(key: &str, by: &str, on: Date, why: &str) -> Self {
        Self { key: key.to_owned(), by: by.to_owned(), on, why: why.to_owned() }
    }

    /// Reads a list of acceptances.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::NotJson`] with line and column, and [`Error::Unanswerable`] with the place
    /// of what does not belong there.
    pub fn list_from_json(json: &[u8], limits: Limits) -> Result<Vec<Self>, Error> {
        json::read_request(json, limits)
    }

    /// Refuses acceptances that do not say who accepts a finding, or why.
    ///
    /// ```
    /// use satsing::verdict::Acceptance;
    /// let nobody = Acceptance::new("late@/report", " ", "2026-03-02".parse()?, "told by telephone");
    /// assert_eq!(
    ///     Acceptance::check_reasons(&[nobody]).unwrap_err().to_string(),
    ///     "/0/by: is blank, say who lets the finding stand"
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Unanswerable`] with the place of the first blank field, from the list.
    pub fn check_reasons(acceptances: &[Self]) -> Result<(), Error> {
        for (index, acceptance) in acceptances.iter().enumerate() {
            for (field, text, asks) in [("by", &acceptance.by, "who lets"), ("why", &acceptance.why, "why one lets")] {
                if text.trim().is_empty() {
                    let reason = format!("is blank, say {asks} the finding stand");
                    return Err(Error::Unanswerable { path: format!("/{index}/{field}"), code: "malformed", reason });
                }
            }
        }
        Ok(())
    }
}

/// An acceptance that a case was checked with, in its receipt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AcceptanceTold {
    /// The key of the finding.
    pub key: String,
    /// Who accepts it.
    pub by: String,
    /// The day on which that was decided.
    pub on: Date,
    /// Why.
    pub why: String,
    /// Whether it was applied, which it is only to a listed finding that is no error and not yet accepted, and only with a
    /// name and a reason.
    pub applied: bool,
}

impl Verdict {
    /// Marks the accepted findings, and lists all acceptances in the receipt.
    pub(crate) fn accept(&mut self, acceptances: &[Acceptance]) {
        for acceptance in acceptances {
            let Acceptance { key, by, on, why } = acceptance.clone();
            let may_stand = self
                .findings
                .iter_mut()
                .find(|finding| finding.key == key && finding.level != Severity::Error && finding.accepted.is_none());
            let applied = match may_stand {
                Some(finding) => {
                    finding.accepted = Some(acceptance.clone());
                    true
                }
                None => false,
            };
            self.receipt.acceptances.push(AcceptanceTold { key, by, on, why, applied });
        }
    }
}
