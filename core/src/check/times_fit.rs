//! The check that the times of a list follow on one another.

use super::pairs::{Pair, Pairs};
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::{Value, ValueType};
use super::{At, Check, Compiler, Cursor, ItemPaths, Outcome, Unavailable};
use crate::verdict::{self, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where no item of a list begins after (`gap`) or before (`overlap`) the one before it has ended, as `without` says.
///
/// Each pair of neighbours is judged by itself. An item without a time, or with one that does not fit, is not judged.
///
/// Texts can use `{time}` (when the later begins), `{previous}` (when the earlier ends) and `{minutes}` (how far they lie apart,
/// or overlap), a number alone: `{minutes} {minutes|minute|minutes}`.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "timesFit", "starts": "/network/programmes/*/items/*/startsAt",
///              "ends": "/network/programmes/*/items/*/endsAt", "without": "overlap" },
///   "text": "The item at {time} begins {minutes} {minutes|minute|minutes} before the one before it ends at {previous}.",
///   "case": { "network": { "programmes": [ { "items": [ { "startsAt": "08:30", "endsAt": "09:15" }, { "startsAt": "09:00", "endsAt": "10:00" } ] } ] } },
///   "finds": ["The item at 09:00 begins 15 minutes before the one before it ends at 09:15."],
///   "repair": [ { "op": "replace", "path": "/network/programmes/0/items/1/startsAt", "value": "09:15" } ]
/// }"#);
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
    pub without: GapOrOverlap,
}

/// How two neighbours can fail to follow on one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum GapOrOverlap {
    /// The later begins after the earlier has ended.
    Gap,
    /// The later begins before the earlier has ended.
    Overlap,
}

#[derive(Debug)]
struct CompiledTimesFit {
    starts: Pairs,
    ends: Path,
    without: GapOrOverlap,
}

impl TimesFit {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.neighbours(&self.starts);
        paths.neighbours(&self.ends);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let Some(starts) = compiler.pairs_at("/starts", &self.starts, None) else {
            // all faults are reported at once
            compiler.pairs_at("/ends", &self.ends, None);
            return None;
        };
        let ends = compiler.item_within("/ends", &self.ends, starts.depth)?;
        for (place, path) in [("/starts", &starts.path), ("/ends", &ends)] {
            let value_type = compiler.value_type_of(place, path)?;
            if value_type != ValueType::Time {
                let reason = format!("this must be a time of day, not {}", value_type.name());
                return compiler.refuse(place, &reason);
            }
        }
        let list = starts.path.up_to(starts.path.lists());
        if ends.up_to(ends.lists()) != list {
            return compiler.refuse("/ends", &format!("the field must be one of the items of `{list}`"));
        }
        Some(Box::new(CompiledTimesFit { starts, ends, without: self.without }))
    }
}

impl CompiledTimesFit {
    fn judge(&self, pair: &Pair<'_>, trace: &mut Trace) -> Outcome {
        trace.read(&pair.later, &self.starts.path, "time", Role::Subject);
        trace.read(&pair.earlier, &self.ends, "previous", Role::Subject);
        let tree = pair.later.tree();
        let (ends, starts) = (self.ends.node(&pair.earlier), self.starts.path.node(&pair.later));
        // from the end of the earlier to the start of the later
        let minutes = match (Value::of(tree, ends), Value::of(tree, starts)) {
            (Some(Value::Time(ends)), Some(Value::Time(starts))) => ends.minutes_until(starts),
            _ => return Unavailable::of(ends).into(),
        };
        trace.worked_out("minutes", || crate::Number::new(minutes.saturating_abs()).ok().map(verdict::Value::Minutes));
        Outcome::of(match self.without {
            GapOrOverlap::Gap => minutes <= 0,
            GapOrOverlap::Overlap => minutes >= 0,
        })
    }
}

impl Check for CompiledTimesFit {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        self.starts.judge(cursor, trace, found, &|pair, trace| self.judge(pair, trace));
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("time", ValueKind::Time), ("previous", ValueKind::Time), ("minutes", ValueKind::Minutes)]
    }
}
