//! Canonical JSON (RFC 8785) and its hash, so that a document has one hash however it is laid out.

use crate::document::Sheet;
use crate::order::sort_by;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The canonical JSON of a document.
pub(crate) fn canonical(document: &Value) -> String {
    let mut sheet = Sheet::default();
    write(document, &mut sheet);
    sheet.text()
}

/// The SHA-256 of canonical JSON, in lower-case hexadecimal.
pub(crate) fn hash(canonical: &str) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(canonical.as_bytes()) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn write(value: &Value, sheet: &mut Sheet) {
    match value {
        Value::Array(list) => {
            sheet.open(b'[');
            for item in list {
                write(item, sheet);
                sheet.next();
            }
            sheet.close(b']');
        }
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            // RFC 8785 sorts keys by UTF-16 code units, which for ASCII is how they stand
            if !object.keys().all(|key| key.is_ascii()) {
                sort_by(&mut members, |(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
            }
            sheet.open(b'{');
            for (key, item) in members {
                sheet.quote(key);
                sheet.plain(":");
                write(item, sheet);
                sheet.next();
            }
            sheet.close(b'}');
        }
        Value::Null => sheet.plain("null"),
        Value::Bool(answer) => sheet.plain(if *answer { "true" } else { "false" }),
        // whole numbers are written by serde_json as RFC 8785 has them
        Value::Number(number) => sheet.plain(&number.to_string()),
        Value::String(text) => sheet.quote(text),
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
