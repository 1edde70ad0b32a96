//! Canonical JSON (RFC 8785) and its hash, so that a document has one hash however it is laid out.

use crate::order::sort_by;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The SHA-256 of a document's canonical JSON, in lower-case hexadecimal.
pub(crate) fn hash(document: &Value) -> String {
    let mut canonical = String::new();
    write(document, &mut canonical);
    let mut text = String::new();
    for byte in Sha256::digest(canonical.as_bytes()) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Array(list) => {
            out.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            let mut keys: Vec<_> = object.iter().collect();
            // RFC 8785 sorts keys by UTF-16 code units
            sort_by(&mut keys, |(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
            out.push('{');
            for (index, (key, item)) in keys.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(&Value::String(key.clone()), out);
                out.push(':');
                write(item, out);
            }
            out.push('}');
        }
        // whole numbers and strings are written by serde_json as RFC 8785 has them
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            let _ = write!(out, "{value}");
        }
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
        let mut canonical = String::new();
        write(&document, &mut canonical);
        assert_eq!(canonical, "{\"a\":\"\\u000f\\n\\\"\",\"\u{20ac}\":1,\"\u{1f600}\":2,\"\u{fb33}\":[true,null]}");
    }

    #[test]
    fn is_the_sha_256_that_every_tool_gives() {
        // printf '{}' | sha256sum
        assert_eq!(hash(&serde_json::json!({})), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
