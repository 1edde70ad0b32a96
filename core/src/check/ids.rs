//! Finding the items of lists by their ids.

use crate::case::{Node, Tree};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// How many items a list may have and still be searched one by one.
const SHORT: usize = 32;

/// The ids of the long lists of a case, gathered when a list is first searched, so that many references into a long
/// list do not each go through it.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    /// By where a list begins among the nodes.
    lists: RefCell<BTreeMap<u32, BTreeMap<String, u32>>>,
}

impl Ids {
    /// The place of the first item of a list that has an id in a field.
    pub(super) fn place(&self, tree: &Tree<'_>, list: &Node, field: u16, wanted: &str) -> Option<u32> {
        let Node::List(span) = list else { return None };
        let items = tree.items(list);
        let id = |item: &Node| tree.text_of(tree.field(item, field));
        if items.len() <= SHORT {
            return (0..).zip(items).find(|(_, item)| id(item) == Some(wanted)).map(|(index, _)| index);
        }
        let mut lists = self.lists.borrow_mut();
        let places = lists.entry(span.start).or_insert_with(|| {
            // from the last to the first, which counts where several have the same id
            let numbered = (0..).zip(items).collect::<Vec<_>>().into_iter().rev();
            numbered.filter_map(|(index, item)| Some((id(item)?.to_owned(), index))).collect()
        });
        places.get(wanted).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::read_case;

    #[test]
    fn a_long_list_is_searched_as_a_short_one_is() {
        let ids = Ids::default();
        for count in [3_u32, 32, 33, 60] {
            let plans: Vec<String> = (0..count).map(|number| format!(r#"{{ "id": "p{}" }}"#, number % 40)).collect();
            let case = format!(r#"{{ "strategy": {{ "plans": [{}] }} }}"#, plans.join(","));
            let reading = read_case(case.as_bytes()).unwrap();
            let path = super::super::Path::resolve("/strategy/plans/*/id", crate::case::CaseFields::new(None)).unwrap();
            let ids_of_path = path.list_and_field().unwrap();
            let tree = &reading.tree;
            let list = ids_of_path.0.iter().fold(tree.root(), |node, field| tree.field(node, *field));
            // the first of those with the id, as in a search one by one
            for number in 0..45 {
                let wanted = format!("p{number}");
                let expected = (number < 40 && number < count).then_some(number);
                assert_eq!(ids.place(tree, list, ids_of_path.1, &wanted), expected, "{wanted} of {count}");
                assert_eq!(ids.place(tree, list, ids_of_path.1, &wanted), expected, "{wanted} of {count}, again");
            }
        }
    }
}
