//! Going through a list by neighbours, for the checks that compare each item with the one before.

use super::path::Path;
use super::trace::{Role, Trace};
use super::{At, Because, Here, Outcome};
use crate::document::{Leaf, View};

/// A field of a list whose neighbours are compared, within each item of the lists above.
#[derive(Debug)]
pub(crate) struct Pairs {
    pub path: Path,
    /// The number of lists above the one that is gone through.
    pub depth: usize,
}

impl Pairs {
    /// Judges each pair of neighbours among the items that have the value; each item that lacks it is one not evaluated.
    pub(super) fn judge(
        &self,
        here: &Here<'_>,
        found: &mut dyn FnMut(At, Outcome),
        judge: &dyn Fn(&Here<'_>, Leaf<'_>, Leaf<'_>) -> Outcome,
    ) {
        let Some(list) = self.path.list(here, self.depth) else {
            return found(At::Whole, Outcome::lacking(here.lack(&self.path, Some(self.depth))));
        };
        let mut previous = None;
        for index in 0..list.len() {
            let item = here.with_item(list.item(index), index);
            match (self.path.leaf(&item), previous) {
                (Leaf::Missing, _) => found(At::One(index), Outcome::lacking(item.lack(&self.path, None))),
                (leaf, None) => previous = Some((index, leaf)),
                (leaf, Some((at, earlier))) => {
                    found(At::Pair(at, index), judge(&item, earlier, leaf));
                    previous = Some((index, leaf));
                }
            }
        }
        if list.len() == 0 {
            found(At::Whole, Outcome::NotApplicable(Because::NoItems));
        }
    }

    /// The two values of a pair.
    pub(super) fn values<'a>(&self, here: &Here<'a>, at: At) -> Option<(Leaf<'a>, Leaf<'a>)> {
        let At::Pair(earlier, later) = at else { return None };
        let leaf = |index| self.path.leaf(&self.chosen(here, index));
        Some((leaf(earlier), leaf(later)))
    }

    pub(super) fn chosen<'a>(&self, here: &Here<'a>, index: usize) -> Here<'a> {
        here.with_item(self.path.list(here, self.depth).map_or(View::ABSENT, |list| list.item(index)), index)
    }

    /// Leaves the later value under one name and the earlier as `previous`; or what is missing.
    pub(super) fn trace(&self, here: &Here<'_>, at: At, name: &'static str, trace: &mut Trace) {
        match at {
            At::Pair(earlier, later) => {
                trace.read(&self.chosen(here, later), &self.path, name, Role::Subject);
                trace.read(&self.chosen(here, earlier), &self.path, "previous", Role::Subject);
            }
            At::One(index) => trace.missing(&self.chosen(here, index), &self.path, None),
            At::Whole => trace.missing(here, &self.path, Some(self.depth)),
        }
    }
}
