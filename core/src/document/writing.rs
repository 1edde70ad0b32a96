//! The one writer of documents.

use super::{Document, Leaf, Object, Presence, View};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Writes a document to whatever serde can write to.
///
/// # Errors
/// Those of the format.
pub(crate) fn write_with<S: Serializer>(document: &dyn Document, serializer: S) -> Result<S::Ok, S::Error> {
    write(document.view(), serializer)
}

fn write<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match view {
        View::Leaf(Leaf::Missing) => serializer.serialize_none(),
        View::Leaf(Leaf::Bool(value)) => serializer.serialize_bool(value),
        View::Leaf(Leaf::Number(value) | Leaf::Money(value)) => serializer.serialize_i64(value),
        View::Leaf(Leaf::Text(value)) => serializer.serialize_str(value),
        View::Leaf(Leaf::Date(value)) => serializer.collect_str(&value),
        View::Leaf(Leaf::Time(value)) => serializer.collect_str(&value),
        View::Shown(value) => serializer.collect_str(value),
        View::List(list) => serializer.collect_seq((0..list.len()).map(|at| Written(list.item(at)))),
        View::Object(object) => {
            let mut members = serializer.serialize_map(None)?;
            write_fields(object, &mut members)?;
            members.end()
        }
        View::Tagged(object) => {
            let mut members = serializer.serialize_map(None)?;
            let (tag, kind) = object.tag();
            members.serialize_entry(tag, kind)?;
            write_fields(object, &mut members)?;
            members.end()
        }
    }
}

/// A value as serde writes it.
pub(super) struct Written<'a>(pub View<'a>);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}

fn write_fields<M: SerializeMap>(object: &dyn Object, out: &mut M) -> Result<(), M::Error> {
    each_member(object, |name, value| out.serialize_entry(name, &Written(value)))
}

/// Goes through the fields that are written, with their names, until one cannot be.
pub(super) fn each_member<'a, E>(
    object: &'a dyn Object,
    mut each: impl FnMut(&'static str, View<'a>) -> Result<(), E>,
) -> Result<(), E> {
    let names = object.names();
    let mut number = 0;
    while let Some(field) = names.get(number) {
        let view = object.field(number);
        let is_left_out = match view {
            View::Leaf(Leaf::Missing) => true,
            View::Leaf(Leaf::Bool(value)) => !value && field.presence == Presence::IfAny,
            View::List(list) => list.len() == 0 && field.presence == Presence::IfAny,
            _ => false,
        };
        if !is_left_out {
            each(field.name, view)?;
        }
        number = number.saturating_add(1);
    }
    Ok(())
}
