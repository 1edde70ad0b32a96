//! The check that the times of a list follow on one another.

use super::pairs::Pairs;
use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where each item of a list begins when the one before ends, as far as is asked for.
///
/// Each pair of neighbours is judged by itself. Texts can use `{time}` (when the later begins), `{previous}` (when the
/// earlier ends) and `{minutes}` (how far they lie apart, or overlap).
///
/// ```
/// let check = r#"{ "kind": "timesFit", "starts": "/network/programmes/*/items/*/startsAt",
///     "ends": "/network/programmes/*/items/*/endsAt", "without": "gap" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::TimesFit(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimesFit {
    /// When each item begins.
    pub starts: String,
    /// When each item ends.
    pub ends: String,
    /// What there may not be between two neighbours.
    pub without: Misfit,
}

/// How two neighbours can fail to follow on one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Misfit {
    /// The later begins after the earlier has ended.
    Gap,
    /// The later begins before the earlier has ended.
    Overlap,
}

#[derive(Debug)]
struct Timetable {
    starts: Pairs,
    ends: Path,
    without: Misfit,
}

impl TimesFit {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let Some(starts) = compiler.pairs_at("/starts", &self.starts, None) else {
            // all that is wrong is told at once
            compiler.pairs_at("/ends", &self.ends, None);
            return None;
        };
        let ends = compiler.item_within("/ends", &self.ends, starts.depth)?;
        for (place, path) in [("/starts", &starts.path), ("/ends", &ends)] {
            let sort = compiler.sort_of(place, path)?;
            if sort != Sort::Time {
                return compiler.refuse(place, &format!("this must be a time of day, not {}", sort.name()));
            }
        }
        let list = starts.path.lists(starts.path.stars());
        if ends.lists(ends.stars()) != list {
            return compiler.refuse("/ends", &format!("the field must be one of the items of `{list}`"));
        }
        Some(Box::new(Timetable { starts, ends, without: self.without }))
    }
}

impl Timetable {
    /// The minutes from the end of the earlier to the start of the later.
    fn minutes(&self, here: &Here<'_>, at: At) -> Option<i64> {
        let At::Pair(earlier, later) = at else { return None };
        let ends = self.ends.leaf(&self.starts.chosen(here, earlier));
        let starts = self.starts.path.leaf(&self.starts.chosen(here, later));
        match (ends, starts) {
            (Leaf::Time(ends), Leaf::Time(starts)) => Some(ends.minutes_until(starts)),
            _ => None,
        }
    }
}

impl Kind for Timetable {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        let mut pairs = Vec::new();
        self.starts.judge(here, &mut |at, outcome| pairs.push((at, outcome)), &|_, _, _| Outcome::Pass);
        for (at, outcome) in pairs {
            let outcome = match (at, self.minutes(here, at), self.without) {
                (At::Pair(..), Some(minutes), Misfit::Gap) => Outcome::of(minutes <= 0),
                (At::Pair(..), Some(minutes), Misfit::Overlap) => Outcome::of(minutes >= 0),
                (At::Pair(..), None, _) => Outcome::NotEvaluated(Because::Missing),
                _ => outcome,
            };
            found(at, outcome);
        }
    }

    fn trace(&self, here: &Here<'_>, at: At, trace: &mut Trace) {
        let At::Pair(earlier, later) = at else {
            return self.starts.trace(here, at, "time", trace);
        };
        trace.read(&self.starts.chosen(here, later), &self.starts.path, "time", Role::Subject);
        trace.read(&self.starts.chosen(here, earlier), &self.ends, "previous", Role::Subject);
        if let Some(minutes) = self.minutes(here, at) {
            let apart = i64::try_from(minutes.unsigned_abs()).unwrap_or(i64::MAX);
            trace.worked_out_as("minutes", ValueKind::Minutes, Leaf::Number(apart));
        }
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("time", ValueKind::Time), ("previous", ValueKind::Time), ("minutes", ValueKind::Minutes)]
    }
}
