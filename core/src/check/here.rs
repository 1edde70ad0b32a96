//! Where in a case a rule is being judged.

use super::path::{MOST_LISTS, Path};
use super::{Absent, Because, World};
use crate::field::Slot;

/// The items that are chosen, one of each list that a rule goes through, from the outermost.
#[derive(Clone, Copy)]
pub(crate) struct Here<'a> {
    pub world: &'a World<'a>,
    slots: [Slot<'a>; MOST_LISTS + 1],
    places: [u32; MOST_LISTS],
    depth: usize,
}

/// Why there is no item to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoItem {
    /// The list of the path's star with this number is absent.
    Absent(usize),
    /// The list is empty.
    Empty,
}

impl<'a> Here<'a> {
    pub(crate) fn at_root(root: Slot<'a>, world: &'a World<'a>) -> Self {
        let mut slots = [Slot::MISSING; MOST_LISTS + 1];
        if let Some(first) = slots.first_mut() {
            *first = root;
        }
        Self { world, slots, places: [0; MOST_LISTS], depth: 0 }
    }

    /// The case.
    pub(crate) fn root(&self) -> Slot<'a> {
        self.item(0)
    }

    /// The item chosen of the `depth`-th list; the case itself for 0.
    pub(crate) fn item(&self, depth: usize) -> Slot<'a> {
        self.slots.get(depth).copied().unwrap_or(Slot::MISSING)
    }

    /// The place of the item chosen of a list, counted from 0.
    pub(crate) fn index(&self, star: usize) -> u32 {
        self.places.get(star).copied().unwrap_or_default()
    }

    /// The places of the chosen items, from the outermost list.
    pub(crate) fn places(&self) -> &[u32] {
        self.places.get(..self.depth).unwrap_or_default()
    }

    fn choose(&mut self, item: Slot<'a>, index: usize) {
        if let (Some(place), Ok(index)) = (self.places.get_mut(self.depth), u32::try_from(index)) {
            *place = index;
        }
        self.depth = self.depth.saturating_add(1);
        if let Some(slot) = self.slots.get_mut(self.depth) {
            *slot = item;
        }
    }

    /// Visits each selection of items down to the path's `depth`-th list, from the items that are chosen now.
    pub(crate) fn each(&mut self, path: &Path, depth: usize, visit: &mut dyn FnMut(&mut Self, Option<NoItem>)) {
        if self.depth >= depth {
            return visit(self, None);
        }
        let level = self.depth;
        match path.list(self, level) {
            Slot::List(list) => {
                let length = list.len();
                if length == 0 {
                    visit(self, Some(NoItem::Empty));
                }
                for index in 0..length {
                    self.choose(list.item(index), index);
                    self.each(path, depth, visit);
                    self.depth = level;
                }
            }
            _ => visit(self, Some(NoItem::Absent(level))),
        }
    }

    /// Why what the path leads to (or the list of its `star`-th `*`) is not there.
    pub(crate) fn lack(&self, path: &Path, star: Option<usize>) -> Because {
        match path.absent(self, star) {
            Absent::Reference => Because::NoReference,
            Absent::Field(real) if self.world.took_out(&real) => Because::Shape,
            Absent::Field(_) => Because::Missing,
        }
    }
}
