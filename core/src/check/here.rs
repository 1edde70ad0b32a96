//! Where in a case a rule is being judged.

use super::Because;
use super::Ids;
use super::figure::{Dates, Figure};
use super::path::{Lack, MOST_LISTS, Path};
use super::taken_out::TakenOut;
use crate::document::View;
use crate::{Calendar, Date};

/// What a case is judged against, besides itself.
pub(crate) struct World<'a> {
    pub dates: Dates,
    /// The first and the last day of the edition, the last absent where it is still in force.
    pub edition: (Date, Option<Date>),
    pub calendar: Calendar,
    pub figures: &'a [Figure],
    pub taken_out: &'a TakenOut,
    /// Those of them for which something that fits has been put in.
    pub put_in: &'a [&'a str],
    /// The places of the items of long lists by their ids; no change that is tried changes an id.
    pub ids: &'a Ids,
}

impl World<'_> {
    /// Whether a value, or what it stood in, was taken out.
    pub(crate) fn took_out(&self, path: &str) -> bool {
        if self.taken_out.is_empty() {
            return false;
        }
        let above = path.match_indices('/').skip(1).filter_map(|(end, _)| path.get(..end));
        let mut on_the_way = std::iter::once("").chain(above).chain(std::iter::once(path));
        on_the_way.any(|path| self.taken_out.has(path) && !self.put_in.contains(&path))
    }
}

/// The items that are chosen, one of each list that a rule goes through, from the outermost.
#[derive(Clone, Copy)]
pub(crate) struct Here<'a> {
    pub world: &'a World<'a>,
    slots: [View<'a>; MOST_LISTS + 1],
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
    pub(crate) fn at_root(root: View<'a>, world: &'a World<'a>) -> Self {
        let mut slots = [View::ABSENT; MOST_LISTS + 1];
        if let Some(first) = slots.first_mut() {
            *first = root;
        }
        Self { world, slots, places: [0; MOST_LISTS], depth: 0 }
    }

    /// The case.
    pub(crate) fn root(&self) -> View<'a> {
        self.item(0)
    }

    /// The item chosen of the `depth`-th list; the case itself for 0.
    pub(crate) fn item(&self, depth: usize) -> View<'a> {
        *self.item_ref(depth)
    }

    /// The same without copying it: a copy of what has just been written waits until that is through.
    pub(crate) fn item_ref(&self, depth: usize) -> &View<'a> {
        self.slots.get(depth).unwrap_or(&View::ABSENT)
    }

    /// How many items are chosen.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The place of the item chosen of a list, counted from 0.
    pub(crate) fn index(&self, star: usize) -> u32 {
        self.places.get(star).copied().unwrap_or_default()
    }

    /// The places of the chosen items, from the outermost list.
    pub(crate) fn places(&self) -> &[u32] {
        self.places.get(..self.depth).unwrap_or_default()
    }

    /// The same with only the items of the first `depth` lists chosen.
    pub(crate) fn up_to(&self, depth: usize) -> Self {
        Self { depth: self.depth.min(depth), ..*self }
    }

    /// The same with one more item chosen.
    pub(crate) fn with_item(&self, item: View<'a>, index: usize) -> Self {
        let mut inner = *self;
        inner.choose(item, index);
        inner
    }

    /// Does something with one more item chosen.
    pub(crate) fn inside<T>(&mut self, item: View<'a>, index: usize, action: impl FnOnce(&mut Self) -> T) -> T {
        let level = self.depth;
        self.choose(item, index);
        let result = action(self);
        self.depth = level;
        result
    }

    fn choose(&mut self, item: View<'a>, index: usize) {
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
            Some(list) => {
                let length = list.len();
                if length == 0 {
                    visit(self, Some(NoItem::Empty));
                }
                for index in 0..length {
                    self.inside(list.item(index), index, |here| here.each(path, depth, visit));
                }
            }
            None => visit(self, Some(NoItem::Absent(level))),
        }
    }

    /// Why what the path leads to (or the list of its `star`-th `*`) is not there.
    pub(crate) fn lack(&self, path: &Path, star: Option<usize>) -> Because {
        match path.absent(self, star) {
            Lack::Reference => Because::NoReference,
            Lack::Field(real) if self.world.took_out(&real) => Because::Shape,
            Lack::Field(_) => Because::Missing,
        }
    }
}
