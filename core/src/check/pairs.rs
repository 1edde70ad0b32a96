//! Going through a list by neighbours, for the checks that compare each item with the one before.

use super::path::Path;
use super::trace::{Role, Trace};
use super::value::Value;
use super::{At, Cursor, NotApplicableReason, Outcome, Unavailable};
use crate::case::Node;

/// A field of a list whose neighbours are compared, within each item of the lists above.
#[derive(Debug)]
pub(crate) struct Pairs {
    pub path: Path,
    /// The number of lists above the one that is gone through.
    pub depth: usize,
}

/// Two neighbours, the earlier first.
pub(super) struct Pair<'a> {
    pub earlier: Cursor<'a>,
    pub later: Cursor<'a>,
}

impl Pairs {
    /// Judges each pair of neighbours among the items that have the value; an item without it is not evaluated.
    pub(super) fn judge<'a>(
        &self,
        cursor: &Cursor<'a>,
        trace: &mut Trace,
        found: &mut dyn FnMut(At, Outcome, &mut Trace),
        judge: &dyn Fn(&Pair<'a>, &mut Trace) -> Outcome,
    ) {
        let list = self.path.list(cursor, self.depth);
        if !matches!(list, Node::List(_)) {
            trace.missing(cursor, &self.path, Some(self.depth));
            return found(At::Whole, Unavailable::of(list).into(), trace);
        }
        let items = cursor.tree().items(list);
        if items.is_empty() {
            return found(At::Whole, Outcome::NotApplicable(NotApplicableReason::NoItems), trace);
        }
        let mut previous = None;
        for (index, item) in (0..).zip(items) {
            let later = cursor.with_item(item, index);
            let node = self.path.node(&later);
            if !node.is_there() {
                trace.missing(&later, &self.path, None);
                found(At::One(index), Unavailable::of(node).into(), trace);
                continue;
            }
            if let Some((at, earlier)) = previous.replace((index, later)) {
                let outcome = judge(&Pair { earlier, later }, trace);
                found(At::Pair(at, index), outcome, trace);
            }
        }
    }

    /// The two values of a pair, recorded: the later one under a name and the earlier as `previous`.
    pub(super) fn values<'a>(
        &self,
        pair: &Pair<'a>,
        name: &'static str,
        trace: &mut Trace,
    ) -> Option<(Value<'a>, Value<'a>)> {
        trace.read(&pair.later, &self.path, name, Role::Subject);
        trace.read(&pair.earlier, &self.path, "previous", Role::Subject);
        let value = |cursor: &Cursor<'a>| Value::of(cursor.tree(), self.path.node(cursor));
        Some((value(&pair.earlier)?, value(&pair.later)?))
    }
}
