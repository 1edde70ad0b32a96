//! A set that is a sorted list.

use super::sort;
use std::borrow::Borrow;

/// Items in order, each once.
///
/// Looking one up takes as many steps as in a tree. Putting a new one in moves all that come after it: where there may
/// be many in no order, collect them instead, which sorts them once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SortedSet<T> {
    items: Vec<T>,
}

impl<T: Ord> SortedSet<T> {
    pub fn new() -> Self {
        Self { items: Vec::new() }
    }

    pub fn contains<Q: Ord + ?Sized>(&self, item: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.items.binary_search_by(|known| known.borrow().cmp(item)).is_ok()
    }

    /// Puts an item in; false where it is in it already.
    pub fn insert(&mut self, item: T) -> bool {
        let place = self.items.binary_search(&item);
        if let Err(place) = place {
            self.items.insert(place, item);
        }
        place.is_err()
    }
}

impl<T: Ord> From<Vec<T>> for SortedSet<T> {
    fn from(mut items: Vec<T>) -> Self {
        sort(&mut items);
        items.dedup();
        Self { items }
    }
}

impl<T: Ord> FromIterator<T> for SortedSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_each_item_once_and_in_order_collected_or_put_in() {
        let items = [5, 1, 4, 1, 5, 9, 2, 6];
        let collected: SortedSet<_> = items.into_iter().collect();
        let mut put_in = SortedSet::new();
        let new: Vec<bool> = items.into_iter().map(|item| put_in.insert(item)).collect();
        assert_eq!(new, [true, true, true, false, false, true, true, true]);
        assert_eq!(collected, put_in);
        assert_eq!(collected.items, [1, 2, 4, 5, 6, 9]);
        assert_eq!((0..10).filter(|number| collected.contains(number)).count(), 6);
        assert!(!collected.contains(&3));
    }
}
