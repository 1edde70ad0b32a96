//! The way from a typed case into the node tree, without JSON between.

use super::reader::duplicate_ids;
use super::{Field, FieldType, Node, Own, ShapeError, Shared, Trail, Tree, named};
use crate::{Date, Decimal, Money, Number, Time};

/// A value of a typed case that has a place in the tree.
pub(crate) trait AddToTree {
    /// The type of a field that holds the value.
    const FIELD_TYPE: FieldType;
    /// The same, as the type of a list's items.
    const ITEM_TYPE: &'static FieldType = &Self::FIELD_TYPE;

    /// Adds the value to the tree.
    fn add_to_tree(&self, builder: &mut TreeBuilder<'_>, trail: &Trail<'_>) -> Node;
}

/// The same for values of any type.
pub(crate) trait Build {
    fn build(&self, builder: &mut TreeBuilder<'_>, trail: &Trail<'_>) -> Node;
}

impl<T: AddToTree> Build for T {
    fn build(&self, builder: &mut TreeBuilder<'_>, trail: &Trail<'_>) -> Node {
        self.add_to_tree(builder, trail)
    }
}

/// A value of one type as one of any.
pub(crate) fn as_build<T: Build>(value: &T) -> &dyn Build {
    value
}

/// A tree to which the values of a typed case are added.
pub(crate) struct TreeBuilder<'a> {
    pub tree: Tree<'a>,
    pub errors: Vec<ShapeError>,
    /// Whether the case is larger than a tree can be.
    pub is_full: bool,
}

impl TreeBuilder<'_> {
    fn or_full(&mut self, node: Option<Node>) -> Node {
        self.is_full |= node.is_none();
        node.unwrap_or(Node::Invalid)
    }

    pub(crate) fn text(&mut self, text: &str) -> Node {
        let node = self.tree.add_text(text);
        self.or_full(node)
    }

    /// Adds an object, with its values in the order of its fields.
    pub(crate) fn object(
        &mut self,
        trail: &Trail<'_>,
        fields: &'static [Field],
        values: &[Option<&dyn Build>],
    ) -> Node {
        let Some(span) = self.tree.add_object(fields.len()) else { return self.or_full(None) };
        for ((number, field), value) in (0..).zip(fields).zip(values) {
            if let Some(value) = value {
                let node = value.build(self, &Trail::Field(trail, &field.name));
                self.tree.set_field(span, number, node);
            }
        }
        Node::Object(span)
    }
}

impl<T: AddToTree + 'static> AddToTree for Vec<T> {
    const FIELD_TYPE: FieldType = FieldType::List(Shared::BuiltIn(T::ITEM_TYPE));

    fn add_to_tree(&self, builder: &mut TreeBuilder<'_>, trail: &Trail<'_>) -> Node {
        let items = (0..).zip(self).map(|(index, item)| item.add_to_tree(builder, &Trail::Item(trail, index)));
        let items: Vec<Node> = items.collect();
        if let FieldType::Object(fields) = T::FIELD_TYPE
            && let Some((id, _)) = named(&fields, "id")
        {
            duplicate_ids(&builder.tree, &items, id, trail, &mut builder.errors);
        }
        let node = builder.tree.add_list(&items);
        builder.or_full(node)
    }
}

impl AddToTree for String {
    const FIELD_TYPE: FieldType = FieldType::Text;

    fn add_to_tree(&self, builder: &mut TreeBuilder<'_>, _: &Trail<'_>) -> Node {
        builder.text(self)
    }
}

/// Implements [`AddToTree`] for a value that is a node by itself.
macro_rules! values_as_nodes {
    ($($value:ty, $field_type:ident, $node:expr;)+) => {
        $(impl AddToTree for $value {
            const FIELD_TYPE: FieldType = FieldType::$field_type;

            fn add_to_tree(&self, _: &mut TreeBuilder<'_>, _: &Trail<'_>) -> Node {
                $node(*self)
            }
        })+
    };
}

values_as_nodes! {
    Number, Number, |value: Number| Node::Number(value.get());
    Decimal, Decimal, |value: Decimal| Node::Decimal(value.ten_thousandths());
    Money, Money, |value: Money| Node::Money(value.ore());
    Date, Date, Node::Date;
    Time, Time, Node::Time;
    bool, Bool, Node::Bool;
}

impl AddToTree for Own {
    const FIELD_TYPE: FieldType = FieldType::Own;

    /// What stands here is read when the programme is known.
    fn add_to_tree(&self, _: &mut TreeBuilder<'_>, _: &Trail<'_>) -> Node {
        Node::Absent
    }
}
