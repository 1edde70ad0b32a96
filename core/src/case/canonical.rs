//! A case as one JSON value again, for the hash of what was judged.

use super::{CaseFields, FieldType, Node, Reading, Segment};
use serde_json::{Map, Value};

/// The document that was read, with all that stands in it: [`HowToRead::keep_all`](super::HowToRead::keep_all) must have
/// been set.
pub(crate) fn canonical(reading: &Reading<'_>, fields: &CaseFields<'_>) -> Value {
    let root = FieldType::Object(super::Table::BuiltIn(fields.root()));
    let mut whole = value(reading, fields, reading.tree.root(), &root);
    for (place, besides) in &reading.besides {
        put(&mut whole, place.segments(), besides.clone());
    }
    whole
}

fn value(reading: &Reading<'_>, fields: &CaseFields<'_>, node: &Node, field_type: &FieldType) -> Value {
    let tree = &reading.tree;
    match (node, field_type) {
        (Node::Object(_), other) => {
            let mut object = Map::new();
            for (node, field) in tree.items(node).iter().zip(fields.of(other).unwrap_or_default()) {
                if node.is_there() {
                    let inner = value(reading, fields, node, &field.field_type);
                    object.insert(field.name.to_string(), inner);
                }
            }
            Value::Object(object)
        }
        (Node::List(_), FieldType::List(item)) => {
            tree.items(node).iter().map(|node| value(reading, fields, node, item)).collect()
        }
        (Node::Bool(answer), _) => Value::Bool(*answer),
        (Node::Number(number) | Node::Money(number), _) => Value::Number((*number).into()),
        (Node::Decimal(number), _) => crate::Decimal::from_ten_thousandths(*number).map_or(Value::Null, Value::from),
        (Node::Date(date), _) => Value::String(date.to_string()),
        (Node::Time(time), _) => Value::String(time.to_string()),
        (text, _) => tree.text_of(text).map_or(Value::Null, |text| Value::String(text.to_owned())),
    }
}

/// Puts a value to where it stood.
fn put(whole: &mut Value, segments: &[Segment], besides: Value) {
    let mut at = whole;
    for segment in segments {
        at = match (segment, at) {
            (Segment::Field(name), Value::Object(object)) => object.entry(&**name).or_insert(Value::Null),
            (Segment::Item(index), Value::Array(list)) => {
                match usize::try_from(*index).ok().and_then(|index| list.get_mut(index)) {
                    Some(item) => item,
                    None => return,
                }
            }
            // a field of /own, where the programme has none
            _ => return,
        };
    }
    *at = besides;
}
