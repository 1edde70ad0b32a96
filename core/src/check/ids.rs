//! Finding the items of long lists by their ids.

use crate::document::{Leaf, List};
use crate::order::SortedMap;
use std::cell::RefCell;

/// How many items a list may have and still be searched one by one.
const SHORT: usize = 32;

/// The ids of the long lists of a case, gathered when a list is first searched, so that many references into a long
/// list do not each go through it.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    lists: RefCell<Vec<(String, SortedMap<String, usize>)>>,
}

impl Ids {
    /// The place of the first item of a list that has an id in a field; the list is named by its path.
    pub(super) fn place(&self, path: &str, list: &dyn List, field: u16, wanted: &str) -> Option<usize> {
        let id = |index: usize| list.item(index).get(field).leaf();
        if list.len() <= SHORT {
            return (0..list.len()).find(|index| id(*index) == Leaf::Text(wanted));
        }
        let mut lists = self.lists.borrow_mut();
        if let Some((_, places)) = lists.iter().find(|(known, _)| known == path) {
            return places.get(wanted).copied();
        }
        // from the last to the first, which counts where several have the same id
        let ids = (0..list.len()).rev().filter_map(|index| match id(index) {
            Leaf::Text(id) => Some((id.to_owned(), index)),
            _ => None,
        });
        let places: SortedMap<String, usize> = ids.collect();
        let found = places.get(wanted).copied();
        lists.push((path.to_owned(), places));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Plan;

    fn plans(count: usize) -> Vec<Plan> {
        let id = |number: usize| Some(format!("p{}", number % 40));
        (0..count).map(|number| Plan { id: id(number), ..Plan::default() }).collect()
    }

    #[test]
    fn a_long_list_is_searched_as_a_short_one_is() {
        let ids = Ids::default();
        for count in [3, SHORT, SHORT + 1, 60] {
            let (path, plans) = (format!("/{count}"), plans(count));
            // the first of those that have an id, as in a list that is gone through
            for number in 0..45 {
                let wanted = format!("p{number}");
                let expected = (number < 40 && number < count).then_some(number);
                assert_eq!(ids.place(&path, &plans, 0, &wanted), expected, "{wanted} of {count}");
                assert_eq!(ids.place(&path, &plans, 0, &wanted), expected, "{wanted} of {count}, again");
            }
        }
    }
}
