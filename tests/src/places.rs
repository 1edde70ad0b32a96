//! The places of a document, as JSON Pointers.

use serde_json::Value;

/// The paths of all values in a document, its root last.
#[must_use]
pub fn places(document: &Value) -> Vec<String> {
    let mut places = Vec::new();
    gather(document, String::new(), &mut places);
    places
}

fn gather(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, inner) in object {
                gather(inner, format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")), places);
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, inner)| gather(inner, format!("{place}/{index}"), places));
        }
        _ => {}
    }
    places.push(place);
}

/// Takes a field or an item out of a document; nothing at the root.
pub fn remove(document: &mut Value, place: &str) -> Option<Value> {
    let (parent, name) = place.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(object) => object.remove(&name.replace("~1", "/").replace("~0", "~")),
        Value::Array(list) => Some(list.remove(name.parse().ok()?)),
        _ => None,
    }
}
