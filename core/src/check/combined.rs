//! Checks made of checks.

use super::trace::Trace;
use super::{At, Check, CheckSpec, Compiler, Cursor, ItemPaths, Outcome};
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where all of several checks hold.
///
/// ```
/// let check = r#"{ "kind": "allOf", "checks": [
///     { "kind": "present", "field": "/network/lead" }, { "kind": "present", "field": "/network/efforts" }] }"#;
/// let check: satsing::pack::CheckSpec = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::pack::CheckSpec::AllOf(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllOf {
    /// The checks.
    pub checks: Vec<CheckSpec>,
}

/// Passes where one of several checks holds.
///
/// ```
/// let check = r#"{ "kind": "anyOf", "checks": [
///     { "kind": "present", "field": "/network/groups/*/sessions/*/venue" },
///     { "kind": "compare", "left": { "kind": "field", "field": "/network/groups/*/sessions/*/online" },
///       "is": "equal", "right": { "kind": "value", "value": true } }] }"#;
/// let check: satsing::pack::CheckSpec = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::pack::CheckSpec::AnyOf(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnyOf {
    /// The checks.
    pub checks: Vec<CheckSpec>,
}

/// Passes where a check does not hold, and the other way round.
///
/// ```
/// let check = r#"{ "kind": "not", "check": { "kind": "present", "field": "/network/leader" } }"#;
/// let check: satsing::pack::CheckSpec = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::pack::CheckSpec::Not(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Not {
    /// The check.
    pub check: Box<CheckSpec>,
}

#[derive(Debug)]
struct CompiledCombined {
    checks: Vec<Box<dyn Check>>,
    must_hold: MustHold,
}

/// How many of the checks must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MustHold {
    All,
    Any,
    None,
}

impl AllOf {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        self.checks.iter().for_each(|check| check.item_paths(paths));
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        several(&self.checks, compiler, MustHold::All)
    }
}

impl AnyOf {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        self.checks.iter().for_each(|check| check.item_paths(paths));
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        several(&self.checks, compiler, MustHold::Any)
    }
}

impl Not {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        self.check.item_paths(paths);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let check = compiler.at("/check", |compiler| self.check.compile(compiler))?;
        Some(Box::new(CompiledCombined { checks: vec![check], must_hold: MustHold::None }))
    }
}

fn several(checks: &[CheckSpec], compiler: &mut Compiler<'_>, must_hold: MustHold) -> Option<Box<dyn Check>> {
    if checks.is_empty() {
        return compiler.refuse("/checks", "the list of checks is empty");
    }
    let checks = (0_usize..)
        .zip(checks)
        .filter_map(|(index, check)| compiler.at(&format!("/checks/{index}"), |compiler| check.compile(compiler)));
    Some(Box::new(CompiledCombined { checks: checks.collect(), must_hold }))
}

impl CompiledCombined {
    /// The outcome of all the checks together.
    fn combine(&self, outcomes: impl Iterator<Item = Outcome>) -> Outcome {
        match self.must_hold {
            MustHold::All => outcomes.reduce(Outcome::worse).unwrap_or(Outcome::Pass),
            MustHold::Any => outcomes.reduce(better).unwrap_or(Outcome::Fail),
            MustHold::None => match outcomes.reduce(Outcome::worse) {
                Some(Outcome::Pass) => Outcome::Fail,
                Some(Outcome::Fail) | None => Outcome::Pass,
                Some(other) => other,
            },
        }
    }
}

impl Check for CompiledCombined {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        // that none of several checks holds is one finding, not one for each
        let as_one = self.must_hold != MustHold::All;
        let outcome = self.combine(self.checks.iter().map(|check| {
            let (mut inner, mut worst) = (trace.inner(), None);
            check.evaluate(cursor, &mut inner, &mut |_, outcome, inner| {
                // what holds does not explain why not all of them do
                if as_one || outcome != Outcome::Pass {
                    trace.absorb(std::mem::replace(inner, inner.inner()), as_one);
                } else {
                    *inner = inner.inner();
                }
                worst = Some(worst.map_or(outcome, |worst: Outcome| worst.worse(outcome)));
            });
            worst.unwrap_or(Outcome::NO_ITEMS)
        }));
        if self.must_hold == MustHold::None {
            trace.involve_all();
        }
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        self.checks.iter().flat_map(|check| check.provides()).collect()
    }

    fn about(&self) -> About {
        let missing =
            self.must_hold != MustHold::None && self.checks.iter().all(|check| check.about() == About::Missing);
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
