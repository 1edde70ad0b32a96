//! Where in a case a rule is being judged.

use super::dates::Dates;
use super::parameter::CompiledParameter;
use super::path::{MOST_LISTS, Path};
use super::{Ids, Unavailable};
use crate::case::{Node, Tree};

/// A case, and what it is judged against.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub tree: &'a Tree<'a>,
    pub dates: Dates,
    pub parameters: &'a [CompiledParameter],
    /// The places of the items of long lists by their ids; no change that is tried changes an id.
    pub ids: &'a Ids,
}

/// The items that are chosen, one of each list that a rule goes through, from the outermost.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    pub context: &'a Context<'a>,
    items: [&'a Node; MOST_LISTS + 1],
    places: [u32; MOST_LISTS],
    depth: usize,
}

/// Why there is no item to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoItem {
    /// The list of the path's wildcard with this number is not there.
    NoList(usize, Unavailable),
    /// The list is empty.
    Empty,
}

impl<'a> Cursor<'a> {
    /// A cursor at the case itself.
    pub(crate) fn new(context: &'a Context<'a>) -> Self {
        let mut items = [&Node::Absent; MOST_LISTS + 1];
        if let Some(first) = items.first_mut() {
            *first = context.tree.root();
        }
        Self { context, items, places: [0; MOST_LISTS], depth: 0 }
    }

    pub(crate) fn tree(&self) -> &'a Tree<'a> {
        self.context.tree
    }

    /// The item chosen of the `depth`-th list; the case itself for 0.
    pub(crate) fn item(&self, depth: usize) -> &'a Node {
        self.items.get(depth).copied().unwrap_or(&Node::Absent)
    }

    /// How many items are chosen.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// The place of the item chosen of a list, counted from 0.
    pub(crate) fn index(&self, list: usize) -> u32 {
        self.places.get(list).copied().unwrap_or_default()
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
    pub(crate) fn with_item(&self, item: &'a Node, index: u32) -> Self {
        let mut inner = *self;
        inner.choose(item, index);
        inner
    }

    fn choose(&mut self, item: &'a Node, index: u32) {
        if let Some(place) = self.places.get_mut(self.depth) {
            *place = index;
        }
        self.depth = self.depth.saturating_add(1);
        if let Some(slot) = self.items.get_mut(self.depth) {
            *slot = item;
        }
    }

    /// Visits each selection of items down to the path's `depth`-th list, from the items that are chosen now.
    pub(crate) fn each(&mut self, path: &Path, depth: usize, visit: &mut dyn FnMut(&Self, Option<NoItem>)) {
        if self.depth >= depth {
            return visit(self, None);
        }
        let level = self.depth;
        let list = path.list(self, level);
        if !matches!(list, Node::List(_)) {
            return visit(self, Some(NoItem::NoList(level, Unavailable::of(list))));
        }
        let items = self.tree().items(list);
        if items.is_empty() {
            visit(self, Some(NoItem::Empty));
        }
        for (index, item) in (0..).zip(items) {
            self.choose(item, index);
            self.each(path, depth, visit);
            self.depth = level;
        }
    }
}
