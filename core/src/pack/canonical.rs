//! Canonical JSON (RFC 8785) and its hash, so that a document has one hash however it is laid out.

use serde_json::{Number, Value};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The canonical JSON of a document.
///
/// A number is the nearest that a binary fraction of 64 bits can hold, as RFC 8785 has it.
pub(crate) fn canonical(document: &Value) -> String {
    let mut text = String::new();
    write(document, &mut text);
    text
}

/// The SHA-256 of canonical JSON, in lower-case hexadecimal.
pub(crate) fn hash(canonical: &str) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(canonical.as_bytes()) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn write(value: &Value, text: &mut String) {
    match value {
        Value::Array(list) => {
            text.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            // RFC 8785 sorts keys by UTF-16 code units
            members.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
            text.push('{');
            for (index, (key, item)) in members.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                let _ = write!(text, "{}:", Value::String(key.clone()));
                write(item, text);
            }
            text.push('}');
        }
        Value::Number(number) => text.push_str(&canonical_number(number)),
        Value::Null | Value::Bool(_) | Value::String(_) => {
            let _ = write!(text, "{value}");
        }
    }
}

/// A number as ECMAScript writes it.
fn canonical_number(number: &Number) -> String {
    match number.as_f64() {
        Some(number) => ryu_js::Buffer::new().format(number).to_owned(),
        // serde_json holds no number that is none of 64 bits
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_keys_by_utf_16_and_drops_spaces() {
        let document: Value = serde_json::from_str(
            "{\"\\u20ac\": 1, \"\\ud83d\\ude00\": 2, \"\\ufb33\": [true, null], \"a\": \"\\u000f\\n\\\"\"}",
        )
        .unwrap();
        assert_eq!(
            canonical(&document),
            "{\"a\":\"\\u000f\\n\\\"\",\"\u{20ac}\":1,\"\u{1f600}\":2,\"\u{fb33}\":[true,null]}"
        );
    }

    #[test]
    fn is_the_sha_256_that_every_tool_gives() {
        // printf '{}' | sha256sum
        assert_eq!(
            hash(&canonical(&serde_json::json!({}))),
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
        );
    }
}
