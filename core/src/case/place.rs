//! Places in a case: where a value stands.

use super::{CaseFields, FieldType, Node, Tree, named};
use std::borrow::Cow;
use std::cmp::Ordering;

/// One step of a place.
///
/// An item comes before a field; items are in the order of their numbers, fields of their names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Segment {
    /// An item of a list, counted from 0.
    Item(u32),
    /// A field of an object.
    Field(Cow<'static, str>),
}

/// Where a value stands in a case; the default is the case itself.
///
/// It is ordered segment by segment.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place(Vec<Segment>);

impl Place {
    pub(crate) fn with_capacity(segments: usize) -> Self {
        Self(Vec::with_capacity(segments))
    }

    pub(crate) fn push_field(&mut self, name: Cow<'static, str>) {
        self.0.push(Segment::Field(name));
    }

    pub(crate) fn push_item(&mut self, index: u32) {
        self.0.push(Segment::Item(index));
    }

    pub(crate) fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The numbers of the items that the place leads through.
    pub(crate) fn indices(&self) -> Vec<u32> {
        let index = |segment: &Segment| match segment {
            Segment::Item(index) => Some(*index),
            Segment::Field(_) => None,
        };
        self.0.iter().filter_map(index).collect()
    }

    /// The place of the list that holds the item of the `depth`-th list, counted from 0; the place itself where it goes
    /// through fewer.
    pub(crate) fn up_to_list(&self, depth: usize) -> Self {
        let mut items = self.0.iter().enumerate().filter(|(_, segment)| matches!(segment, Segment::Item(_)));
        match items.nth(depth) {
            Some((at, _)) => Self(self.0.iter().take(at).cloned().collect()),
            None => self.clone(),
        }
    }

    /// An empty text with room for the place, where its names are of usual length.
    fn room(&self) -> String {
        String::with_capacity(self.0.len().saturating_mul(12))
    }

    /// The place as a JSON Pointer (RFC 6901): `/network/groups/2/name`.
    pub(crate) fn pointer(&self) -> String {
        self.written(|index, pointer| pointer.push_str(&index.to_string()))
    }

    /// The pattern of the place: `*` for each item.
    pub(crate) fn pattern(&self) -> String {
        self.written(|_, pattern| pattern.push('*'))
    }

    fn written(&self, write_item: impl Fn(u32, &mut String)) -> String {
        let mut written = self.room();
        for segment in &self.0 {
            written.push('/');
            match segment {
                Segment::Item(index) => write_item(*index, &mut written),
                Segment::Field(name) => escape(name, &mut written),
            }
        }
        written
    }

    /// The place with the ids of the items that it leads through, where they have one, so that it survives a new order:
    /// `/network/groups[g3]/sessions[s3]/startsOn`.
    pub(crate) fn key(&self, tree: &Tree<'_>, fields: &CaseFields<'_>) -> String {
        let mut key = self.room();
        let mut node = tree.root();
        let (mut known, mut field_type) = (Some(fields.root()), None::<&FieldType>);
        for segment in &self.0 {
            match segment {
                Segment::Field(name) => {
                    key.push('/');
                    escape(name, &mut key);
                    let field = known.and_then(|known| named(known, name));
                    node = field.map_or(&Node::Absent, |(number, _)| tree.field(node, number));
                    field_type = field.map(|(_, field)| &field.field_type);
                }
                Segment::Item(index) => {
                    node = tree.item(node, *index);
                    field_type = match field_type {
                        Some(FieldType::List(item)) => Some(item),
                        _ => None,
                    };
                    match id_of(tree, node, field_type.and_then(|item| fields.of(item))) {
                        Some(id) => key.extend(["[", id, "]"]),
                        None => key.extend(["/", &index.to_string()]),
                    }
                }
            }
            known = field_type.and_then(|field_type| fields.of(field_type));
        }
        key
    }
}

fn id_of<'t>(tree: &'t Tree<'_>, item: &Node, fields: Option<&[super::Field]>) -> Option<&'t str> {
    let (number, _) = named(fields?, "id")?;
    tree.text_of(tree.field(item, number))
}

/// Writes a name as a JSON Pointer has it.
fn escape(name: &str, pointer: &mut String) {
    if !name.contains(['~', '/']) {
        return pointer.push_str(name);
    }
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// The order of JSON Pointers that were written before: segment by segment, numbers before names and by their value.
pub(crate) fn compare_pointers(left: &str, right: &str) -> Ordering {
    fn segments(pointer: &str) -> impl Iterator<Item = (bool, u64, &str)> {
        pointer.split('/').map(|segment| match segment.parse::<u64>() {
            Ok(number) => (false, number, segment),
            Err(_) => (true, 0, segment),
        })
    }
    segments(left).cmp(segments(right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::read_case;

    fn place(pointer: &str) -> Place {
        let segment = |name: &str| match name.parse() {
            Ok(index) => Segment::Item(index),
            Err(_) => Segment::Field(name.to_owned().into()),
        };
        Place(pointer.split('/').skip(1).map(segment).collect())
    }

    #[test]
    fn items_are_ordered_as_numbers_and_a_list_comes_before_what_is_in_it() {
        assert!(place("/network/groups/2/name") < place("/network/groups/10/name"));
        assert!(place("/network/groups") < place("/network/groups/0"));
        assert!(place("/letter/kind") > place("/letter/amount"));
    }

    #[test]
    fn the_order_of_written_places_is_that_of_places() {
        let pointers = ["", "/a", "/network/groups", "/network/groups/2/name", "/network/groups/10/name", "/b/0"];
        for (left, right) in pointers.iter().flat_map(|left| pointers.map(|right| (*left, right))) {
            assert_eq!(compare_pointers(left, right), place(left).cmp(&place(right)), "{left} {right}");
        }
        assert_ne!(compare_pointers("/05", "/5"), Ordering::Equal);
    }

    #[test]
    fn a_key_has_the_ids_where_there_are_ids() {
        let case =
            br#"{ "network": { "groups": [ {}, { "id": "g3", "sessions": [ { "id": "s3" } ], "units": [ {} ] } ] } }"#;
        let reading = read_case(case).unwrap();
        let key = |pointer| place(pointer).key(&reading.tree, &CaseFields::new(None));
        assert_eq!(key("/network/groups/1/sessions/0/startsOn"), "/network/groups[g3]/sessions[s3]/startsOn");
        assert_eq!(key("/network/groups/0/name"), "/network/groups/0/name");
        assert_eq!(key("/network/groups/1/units/0/name"), "/network/groups[g3]/units/0/name");
        assert_eq!(key("/netwrok/x"), "/netwrok/x");
    }

    #[test]
    fn a_place_is_written_as_a_json_pointer() {
        let mut place = place("/network/groups/2");
        place.push_field("a/b~c".into());
        assert_eq!(place.pointer(), "/network/groups/2/a~1b~0c");
        assert_eq!(place.pattern(), "/network/groups/*/a~1b~0c");
        assert_eq!(place.indices(), [2]);
    }
}
