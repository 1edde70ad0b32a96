//! The node tree: a case as it is judged, its objects indexed by field number.

use super::{CaseFields, Field, FieldType, Place, Segment, named};
use crate::{Date, Time};

/// What stands at one place of a case.
///
/// Sixteen bytes and copied freely; texts, lists and objects are spans of what their tree holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Node {
    /// Nothing.
    #[default]
    Absent,
    /// Something that does not fit its field, which is not the same as nothing.
    Invalid,
    /// Nothing, since the reference that leads here is not there or leads nowhere; it never stands in a tree.
    NoReference,
    Bool(bool),
    Number(i64),
    /// A number with places, in ten-thousandths.
    Decimal(i64),
    /// An amount in whole minor units.
    Money(i64),
    Date(Date),
    Time(Time),
    /// A span of the text that was read.
    Text(Span),
    /// A span of the texts that stand written otherwise there, or were not read from a text.
    Unescaped(Span),
    /// A span of nodes, one for each item.
    List(Span),
    /// A span of nodes, one for each field that the object can have.
    Object(Span),
}

impl Node {
    /// Whether a value stands there that fits.
    pub(crate) fn is_there(&self) -> bool {
        !matches!(self, Self::Absent | Self::Invalid | Self::NoReference)
    }
}

/// A part of something in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub start: u32,
    pub length: u32,
}

/// A case in which every value that fits its field stands by the number of that field.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    text: &'a str,
    unescaped: String,
    nodes: Vec<Node>,
    root: Node,
}

impl<'a> Tree<'a> {
    /// A tree without a case yet, for what is read from a text.
    pub(crate) fn of(text: &'a str) -> Self {
        Self { text, ..Self::default() }
    }

    /// The case itself.
    pub(crate) fn root(&self) -> &Node {
        &self.root
    }

    pub(crate) fn set_root(&mut self, root: Node) {
        self.root = root;
    }

    /// What stands in a field of an object.
    pub(crate) fn field<'t>(&'t self, object: &'t Node, number: u16) -> &'t Node {
        match object {
            Node::Object(span) if u32::from(number) < span.length => self.at(span.start, u32::from(number)),
            Node::Invalid | Node::NoReference => object,
            _ => &Node::Absent,
        }
    }

    /// What stands in the field of a name.
    pub(crate) fn field_named<'t>(&'t self, object: &'t Node, fields: &[Field], name: &str) -> &'t Node {
        named(fields, name).map_or(&Node::Absent, |(number, _)| self.field(object, number))
    }

    /// An item of a list.
    pub(crate) fn item<'t>(&'t self, list: &'t Node, index: u32) -> &'t Node {
        match list {
            Node::List(span) if index < span.length => self.at(span.start, index),
            Node::Invalid | Node::NoReference => list,
            _ => &Node::Absent,
        }
    }

    /// The items of a list; none of what is no list.
    pub(crate) fn items(&self, list: &Node) -> &[Node] {
        match list {
            Node::List(span) | Node::Object(span) => self.span(*span),
            _ => &[],
        }
    }

    /// What is written in a node that is a text.
    pub(crate) fn text_of(&self, node: &Node) -> Option<&str> {
        let (text, Span { start, length }) = match node {
            Node::Text(span) => (self.text, *span),
            Node::Unescaped(span) => (self.unescaped.as_str(), *span),
            _ => return None,
        };
        let start = usize::try_from(start).ok()?;
        text.get(start..start.checked_add(usize::try_from(length).ok()?)?)
    }

    fn at(&self, start: u32, number: u32) -> &Node {
        let index = start.checked_add(number).and_then(|index| usize::try_from(index).ok());
        index.and_then(|index| self.nodes.get(index)).unwrap_or(&Node::Absent)
    }

    fn span(&self, Span { start, length }: Span) -> &[Node] {
        let range = || {
            let start = usize::try_from(start).ok()?;
            Some(start..start.checked_add(usize::try_from(length).ok()?)?)
        };
        range().and_then(|range| self.nodes.get(range)).unwrap_or_default()
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Sets the nodes of an object aside, all absent; `None` where the tree has become too large.
    pub(crate) fn add_object(&mut self, width: usize) -> Option<Span> {
        let span = self.next_span(width)?;
        self.nodes.resize(self.nodes.len().saturating_add(width), Node::Absent);
        Some(span)
    }

    /// Adds the items of a list; `None` where the tree has become too large.
    pub(crate) fn add_list(&mut self, items: &[Node]) -> Option<Node> {
        let span = self.next_span(items.len())?;
        self.nodes.extend_from_slice(items);
        Some(Node::List(span))
    }

    fn next_span(&self, length: usize) -> Option<Span> {
        let (start, length) = (u32::try_from(self.nodes.len()).ok()?, u32::try_from(length).ok()?);
        start.checked_add(length).map(|_| Span { start, length })
    }

    /// Puts a value into a field of an object.
    pub(crate) fn set_field(&mut self, object: Span, number: u16, value: Node) {
        let index = object.start.checked_add(number.into()).and_then(|index| usize::try_from(index).ok());
        if let Some(slot) = index.and_then(|index| self.nodes.get_mut(index)) {
            *slot = value;
        }
    }

    /// Adds a text that does not stand as such in what was read; `None` where there is too much of it.
    pub(crate) fn add_text(&mut self, text: &str) -> Option<Node> {
        let (start, length) = (u32::try_from(self.unescaped.len()).ok()?, u32::try_from(text.len()).ok()?);
        start.checked_add(length)?;
        self.unescaped.push_str(text);
        Some(Node::Unescaped(Span { start, length }))
    }

    /// The node of a part of the text that was read, by the address at which the part stands.
    pub(crate) fn borrowed(&self, part: &str) -> Option<Node> {
        let start = part.as_ptr().addr().checked_sub(self.text.as_ptr().addr())?;
        let within = start.checked_add(part.len())? <= self.text.len();
        let (start, length) = (u32::try_from(start).ok()?, u32::try_from(part.len()).ok()?);
        within.then_some(Node::Text(Span { start, length }))
    }

    /// How many lines lie before a part of the text that was read, and how many bytes before it in its own line.
    pub(crate) fn position_of(&self, part: &str) -> (usize, usize) {
        let start = part.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        let before = start.and_then(|start| self.text.get(..start)).unwrap_or_default();
        let lines = before.bytes().filter(|byte| *byte == b'\n').count();
        (lines, before.rsplit('\n').next().map_or(0, str::len))
    }

    /// What stands at a place.
    pub(crate) fn find(&self, place: &Place, fields: &CaseFields<'_>) -> Node {
        self.locate(place, fields).map_or(Node::Absent, |at| self.nodes.get(at).copied().unwrap_or(Node::Absent))
    }

    /// Puts a value in place of another, which is given back; `None`, with nothing changed, where there is no such place.
    pub(crate) fn replace(&mut self, place: &Place, fields: &CaseFields<'_>, value: Node) -> Option<Node> {
        let at = self.locate(place, fields)?;
        Some(std::mem::replace(self.nodes.get_mut(at)?, value))
    }

    /// Which node stands at a place.
    fn locate(&self, place: &Place, fields: &CaseFields<'_>) -> Option<usize> {
        let (mut node, mut at) = (*self.root(), None);
        let (mut known, mut field_type) = (Some(fields.root()), None::<&FieldType>);
        for segment in place.segments() {
            let (span, number) = match (segment, node) {
                (Segment::Field(name), Node::Object(span)) => {
                    let (number, field) = named(known?, name)?;
                    field_type = Some(&field.field_type);
                    (span, u32::from(number))
                }
                (Segment::Item(index), Node::List(span)) => {
                    field_type = match field_type {
                        Some(FieldType::List(item)) => Some(item),
                        _ => None,
                    };
                    (span, *index)
                }
                _ => return None,
            };
            if number >= span.length {
                return None;
            }
            known = field_type.and_then(|field_type| fields.of(field_type));
            let index = usize::try_from(span.start.checked_add(number)?).ok()?;
            node = self.nodes.get(index).copied()?;
            at = Some(index);
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_sixteen_bytes() {
        assert_eq!(std::mem::size_of::<Node>(), 16);
    }
}
