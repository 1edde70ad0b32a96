//! Writing documents as JSON text, which is what most programs want of them.

use serde::Serialize;

/// What can be written as JSON: every document, answer and error of this library, and lists of them.
///
/// ```
/// use satsing::{Date, ToJson as _};
///
/// let days: Vec<Date> = vec!["2026-11-25".parse()?];
/// assert_eq!(days.to_json(), r#"["2026-11-25"]"#);
/// # Ok::<(), satsing::Error>(())
/// ```
pub trait ToJson {
    /// The JSON, without spaces: the very bytes of `serde_json::to_string`, sooner.
    ///
    /// Of an error it is its particulars, or `null` where it has none.
    fn to_json(&self) -> String;
}

impl<T: Serialize + ?Sized> ToJson for T {
    fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A text in quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut sheet = Sheet::default();
    sheet.quote(text);
    sheet.text()
}

/// What JSON is written on: bytes, for most of what is written is single marks.
#[derive(Default)]
pub(crate) struct Sheet(Vec<u8>);

impl Sheet {
    /// What has been written: only whole texts and plain marks.
    pub fn text(self) -> String {
        String::from_utf8(self.0).unwrap_or_default()
    }

    /// Begins a list or an object.
    pub fn open(&mut self, mark: u8) {
        self.0.push(mark);
    }

    /// Parts a value from the next.
    pub fn next(&mut self) {
        self.0.push(b',');
    }

    /// Ends a list or an object, in place of the comma after its last value.
    pub fn close(&mut self, mark: u8) {
        match self.0.last_mut() {
            Some(comma @ b',') => *comma = mark,
            _ => self.0.push(mark),
        }
    }

    /// Writes what is JSON already.
    pub fn plain(&mut self, json: &str) {
        self.0.extend_from_slice(json.as_bytes());
    }

    /// Writes a text in quotes, with as few escapes as JSON allows, which is as RFC 8785 has it.
    pub fn quote(&mut self, text: &str) {
        self.0.push(b'"');
        let mut rest = text.as_bytes();
        while let Some(at) = rest.iter().position(|byte| matches!(byte, ..b' ' | b'"' | b'\\'))
            && let Some((plain, [mark, after @ ..])) = rest.split_at_checked(at)
        {
            self.0.extend_from_slice(plain);
            self.escape(*mark);
            rest = after;
        }
        self.0.extend_from_slice(rest);
        self.0.push(b'"');
    }

    fn escape(&mut self, mark: u8) {
        let letter = match mark {
            b'"' | b'\\' => mark,
            8 => b'b',
            b'\t' => b't',
            b'\n' => b'n',
            12 => b'f',
            b'\r' => b'r',
            _ => return self.plain(&format!("\\u{mark:04x}")),
        };
        self.0.extend_from_slice(&[b'\\', letter]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_written_as_serde_json_writes_it() {
        for character in '\0'..='\u{2fff}' {
            let text = format!("a{character}b{character}");
            assert_eq!(text.to_json(), serde_json::to_string(&text).unwrap());
        }
        assert_eq!(String::new().to_json(), "\"\"");
    }

    #[test]
    fn lists_in_lists_are_parted_where_they_must_be() {
        let lists = vec![vec!["[".to_owned()], vec![], vec!["a".to_owned(), "{".to_owned()]];
        assert_eq!(lists.to_json(), r#"[["["],[],["a","{"]]"#);
        assert_eq!(Vec::<String>::new().to_json(), "[]");
    }
}
