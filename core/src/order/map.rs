//! A map that is a list sorted by its keys.

use super::sort_by;
use std::borrow::Borrow;

/// Values by their keys, in the order of the keys, each key once.
///
/// Looking a key up takes as many steps as in a tree. Putting a new key in moves all that come after it: where there
/// may be many in no order, collect them instead, which sorts them once. Of equal keys the last one collected counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct SortedMap<K, V> {
    entries: Vec<(K, V)>,
}

impl<K: Ord, V> SortedMap<K, V> {
    pub fn new() -> Self {
        Self { entries: Vec::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Where a key is, or where it would have to be put in.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.entries.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }

    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.entries.get(self.place(key).ok()?).map(|(_, value)| value)
    }

    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.entries.get_mut(place).map(|(_, value)| value)
    }

    /// Puts a value in; gives back the one that it takes the place of.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(place) => self.entries.get_mut(place).map(|(_, known)| std::mem::replace(known, value)),
            Err(place) => {
                self.entries.insert(place, (key, value));
                None
            }
        }
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + Clone {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.entries.into_iter().map(|(_, value)| value)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| value)
    }
}

impl<K: Ord, V> From<Vec<(K, V)>> for SortedMap<K, V> {
    fn from(mut entries: Vec<(K, V)>) -> Self {
        sort_by(&mut entries, |left, right| left.0.cmp(&right.0));
        entries.dedup_by(|later, earlier| {
            let same = later.0 == earlier.0;
            if same {
                std::mem::swap(later, earlier);
            }
            same
        });
        Self { entries }
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for SortedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Vec::from_iter(entries).into()
    }
}

impl<K, V> IntoIterator for SortedMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equal_keys_the_last_counts_collected_or_put_in() {
        let pairs = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (3, 'e'), (1, 'f')];
        let collected: SortedMap<_, _> = pairs.into_iter().collect();
        let mut put_in = SortedMap::new();
        let replaced: Vec<_> = pairs.into_iter().map(|(key, value)| put_in.insert(key, value)).collect();
        assert_eq!(replaced, [None, None, Some('a'), None, Some('c'), Some('b')]);
        assert_eq!(collected, put_in);
        assert_eq!(collected.into_iter().collect::<Vec<_>>(), [(1, 'f'), (2, 'd'), (3, 'e')]);
    }

    #[test]
    fn finds_what_is_in_it_and_nothing_else() {
        let mut map: SortedMap<String, usize> = ["b", "d", "f"].into_iter().map(str::to_owned).zip(1..).collect();
        assert_eq!(
            ["a", "b", "c", "d", "e", "f", "g"].map(|key| map.get(key).copied().unwrap_or_default()),
            [0, 1, 0, 2, 0, 3, 0]
        );
        assert_eq!(map.insert("e".to_owned(), 7), None);
        assert_eq!(map.get_mut("d").map(|value| std::mem::replace(value, 9)), Some(2));
        assert_eq!(
            map.iter().map(|(key, value)| (key.as_str(), *value)).collect::<Vec<_>>(),
            [("b", 1), ("d", 9), ("e", 7), ("f", 3)]
        );
    }
}
