//! Escapes texts of documents for the terminal.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;
use std::io;

/// Escapes the characters that a terminal would obey instead of showing: controls (C0, DEL and C1), separators of lines
/// and paragraphs, and marks that change the direction of writing.
///
/// `\n`, `\t`, `\u{1b}`: as a programmer writes them. Every other character stays as it is.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(is_obeyed) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_obeyed(letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

/// JSON with the same characters written as JSON escapes them; only the line feeds of its layout stay.
pub fn escape_json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for letter in json.chars() {
        if letter != '\n' && is_obeyed(letter) {
            shown.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// An answer with all its texts escaped, for a page that lays them out.
pub fn escape_answer<T: Serialize + DeserializeOwned>(answer: &T) -> io::Result<T> {
    let mut value = serde_json::to_value(answer)?;
    escape_value(&mut value);
    Ok(serde_json::from_value(value)?)
}

fn escape_value(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(escaped) = escape(text) {
                *text = escaped;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(escape_value),
        Value::Object(fields) => fields.values_mut().for_each(escape_value),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_obeyed(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        for (text, shown) in [
            ("\u{1b}[31mred\u{7}", r"\u{1b}[31mred\u{7}"),
            ("a\nb\tc\r", r"a\nb\tc\r"),
            ("\u{7f}\u{9b}31m", r"\u{7f}\u{9b}31m"),
            ("abc\u{202e}cba", r"abc\u{202e}cba"),
            ("\u{2066}x\u{2069}\u{200f}\u{61c}", r"\u{2066}x\u{2069}\u{200f}\u{61c}"),
            ("a\u{2028}b\u{2029}c", r"a\u{2028}b\u{2029}c"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }

    #[test]
    fn json_keeps_its_values_and_its_lines() {
        let json = "{\n  \"a\": \"\u{202e}b\u{9b}\\n\"\n}";
        assert_eq!(escape_json(json), "{\n  \"a\": \"\\u202eb\\u009b\\n\"\n}");
        let value = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
        assert_eq!(value(&escape_json(json)), value(json));
    }

    #[test]
    fn what_people_write_stays_as_it_is() {
        for text in ["", "Sætre skole", "1\u{a0}000 kr", "e\u{301}", "Čáhcesuolu", "50 % · “x” — é\\n"] {
            assert!(matches!(escape(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }
}
