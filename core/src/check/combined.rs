//! Checks made of checks.

use super::trace::Trace;
use super::{At, CheckDocument, Compiler, Here, Kind, Outcome};
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where all of several checks hold.
///
/// ```
/// let check = r#"{ "kind": "allOf", "checks": [
///     { "kind": "present", "field": "/network/lead" }, { "kind": "present", "field": "/network/efforts" }] }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::AllOf(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllOf {
    /// The checks.
    pub checks: Vec<CheckDocument>,
}

/// Passes where one of several checks holds.
///
/// ```
/// let check = r#"{ "kind": "anyOf", "checks": [
///     { "kind": "present", "field": "/network/groups/*/sessions/*/venue" },
///     { "kind": "compare", "left": { "kind": "field", "field": "/network/groups/*/sessions/*/online" },
///       "is": "equal", "right": { "kind": "value", "value": true } }] }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::AnyOf(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnyOf {
    /// The checks.
    pub checks: Vec<CheckDocument>,
}

/// Passes where a check does not hold, and the other way round.
///
/// ```
/// let check = r#"{ "kind": "not", "check": { "kind": "present", "field": "/network/leader" } }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Not(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Not {
    /// The check.
    pub check: Box<CheckDocument>,
}

#[derive(Debug)]
struct Combined {
    checks: Vec<Box<dyn Kind>>,
    how: How,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    All,
    Any,
    None,
}

impl AllOf {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        several(&self.checks, compiler, How::All)
    }
}

impl AnyOf {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        several(&self.checks, compiler, How::Any)
    }
}

impl Not {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let check = compiler.at("/check", |compiler| self.check.compile(compiler))?;
        Some(Box::new(Combined { checks: vec![check], how: How::None }))
    }
}

fn several(checks: &[CheckDocument], compiler: &mut Compiler<'_>, how: How) -> Option<Box<dyn Kind>> {
    if checks.is_empty() {
        return compiler.refuse("/checks", "the list of checks is empty");
    }
    let checks = (0_usize..)
        .zip(checks)
        .filter_map(|(index, check)| compiler.at(&format!("/checks/{index}"), |compiler| check.compile(compiler)));
    Some(Box::new(Combined { checks: checks.collect(), how }))
}

impl Kind for Combined {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let outcomes = self.checks.iter().map(|check| check.outcome(here));
        match self.how {
            How::All => outcomes.reduce(Outcome::worse).unwrap_or(Outcome::Pass),
            How::Any => outcomes.reduce(better).unwrap_or(Outcome::Fail),
            How::None => match outcomes.reduce(Outcome::worse) {
                Some(Outcome::Pass) => Outcome::Fail,
                Some(Outcome::Fail) => Outcome::Pass,
                Some(other) => other,
                None => Outcome::Pass,
            },
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        let findings = trace.drafts.len();
        for check in &self.checks {
            check.judge(here, &mut |at, outcome| {
                // what holds does not explain why not all of them do
                if self.how != How::All || outcome != Outcome::Pass {
                    check.trace(here, at, trace);
                }
            });
        }
        if self.how != How::All {
            // that none of several checks holds is one finding, not one for each
            trace.as_one_finding(findings);
        }
        if self.how == How::None {
            trace.involve_all();
        }
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        self.checks.iter().flat_map(|check| check.provides()).collect()
    }

    fn about(&self) -> About {
        let missing = self.how != How::None && self.checks.iter().all(|check| check.about() == About::Missing);
        if missing { About::Missing } else { About::Wrong }
    }
}

/// The better of two outcomes: what passes, else what could not be judged.
fn better(left: Outcome, right: Outcome) -> Outcome {
    let rank = |outcome| match outcome {
        Outcome::Pass => 3,
        Outcome::NotEvaluated(_) => 2,
        Outcome::Fail => 1,
        Outcome::NotApplicable(_) => 0,
    };
    if rank(right) > rank(left) { right } else { left }
}
