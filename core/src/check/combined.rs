//! Checks made of checks.

use super::trace::Trace;
use super::{At, Check, CheckSpec, Compiler, Cursor, ItemPaths, NotEvaluatedReason, Outcome};
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where all of several checks hold.
///
/// Each check is judged as it is alone; the worst outcome counts. Where one fails and another lacks a field to be judged, that
/// field is reported as missing too. Checks of one item of a list are judged item by item, together.
///
/// Texts can use what the checks give; a value of a check that holds is written as `…`.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "allOf", "checks": [
///       { "kind": "present", "field": "/letter/purpose" },
///       { "kind": "present", "field": "/letter/obligations" } ] },
///   "text": "The letter lacks {field}.",
///   "case": { "letter": { "purpose": "Maths" } },
///   "finds": ["The letter lacks “legal obligations”."],
///   "repair": [ { "op": "add", "path": "/letter/obligations", "value": ["Report by 1 March."] } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllOf {
    /// The checks.
    pub checks: Vec<CheckSpec>,
}

/// Passes where at least one of several checks holds.
///
/// A check that cannot be judged may be the one that holds: where none holds and one could not be judged, this is not judged,
/// and a value that could not be read is reported before one that is missing.
/// That none holds is one finding.
///
/// Texts can use what the checks give.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "anyOf", "checks": [
///       { "kind": "present", "field": "/network/groups/*/sessions/*/venue" },
///       { "kind": "present", "field": "/network/groups/*/sessions/*/online" } ] },
///   "text": "The session says nothing of where it is held: {field}.",
///   "case": { "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-16" } ] } ] } },
///   "finds": ["The session says nothing of where it is held: “venue” and “online”."],
///   "repair": [ { "op": "add", "path": "/network/groups/0/sessions/0/online", "value": true } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnyOf {
    /// The checks.
    pub checks: Vec<CheckSpec>,
}

/// Passes where a check fails, and fails where it passes.
///
/// What could not be judged still is not.
///
/// Texts can use what the check gives.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "not", "check": {
///       "kind": "compare", "left": { "kind": "field", "field": "/letter/recipient/name" }, "is": "equal",
///       "right": { "kind": "field", "field": "/letter/grantor" } } },
///   "text": "{text} gives money to {limit}, which is itself.",
///   "case": { "letter": { "grantor": "Lia kommune", "recipient": { "name": "Lia kommune" } } },
///   "finds": ["“Lia kommune” gives money to “Lia kommune”, which is itself."],
///   "repair": [ { "op": "replace", "path": "/letter/recipient/name", "value": "Åsen kommune" } ]
/// }"#);
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
                let mut inner = std::mem::replace(inner, inner.inner());
                if outcome.is_fine() {
                    inner.clear_missing();
                }
                match outcome {
                    _ if as_one => trace.absorb(inner, true),
                    Outcome::Fail => trace.absorb(inner, false),
                    // what holds, and what could not be judged, does not explain why not all of them do
                    _ => trace.absorb_reads(inner),
                }
                outcome.keep_worst(&mut worst);
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
        Outcome::Pass => 4,
        // an unreadable value comes before a missing one
        Outcome::NotEvaluated(NotEvaluatedReason::Shape) => 3,
        Outcome::NotEvaluated(_) => 2,
        Outcome::Fail => 1,
        Outcome::NotApplicable(_) => 0,
    };
    if rank(right) > rank(left) { right } else { left }
}
