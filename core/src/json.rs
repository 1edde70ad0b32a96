//! Reads JSON documents within limits, and refuses what could be read in two ways.

mod any_value;
mod decode;
mod decode_error;
mod positions;
mod read_error;
pub(crate) mod tagged;

pub(crate) use any_value::AnyValue;
pub(crate) use decode::{Decoded, decode, under};
pub(crate) use decode_error::{DecodeError, DecodeErrorKind};
pub use positions::{Position, Positions};
pub(crate) use read_error::ReadError;
pub(crate) use tagged::tagged;

use crate::Error;
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde_json::Value;

/// How large a document may be.
///
/// The defaults are far above any real document and keep a hostile one from taking the machine's memory or time.
///
/// ```
/// let limits = satsing::Limits { items: 50_000, ..satsing::Limits::CASE };
/// assert_eq!(limits.bytes, 1_048_576);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes.
    pub bytes: usize,
    /// The deepest nesting of objects and lists.
    pub depth: usize,
    /// The most items in one list.
    pub items: usize,
    /// The most nodes in the tree of a case: each item of a list, and each field that its objects can have.
    pub nodes: usize,
}

impl Limits {
    /// For a case: 1 MiB, nesting 64, 10,000 items in a list.
    ///
    /// A real case is some ten thousand bytes, nested eight deep.
    pub const CASE: Self = Self { bytes: 1 << 20, depth: 64, items: 10_000, nodes: 1 << 20 };
    /// For a pack: 1 MiB, nesting 64, 10,000 items in a list.
    ///
    /// The largest pack we ship is below 200,000 bytes.
    pub const PACK: Self = Self { bytes: 1 << 20, depth: 64, items: 10_000, nodes: 1 << 20 };

    /// For a request of funding: 256 MiB, nesting 64, 1,000,000 items in a list.
    ///
    /// A claim with two weights is some two hundred bytes; a country has some thousand schools and owners.
    pub const REQUEST: Self = Self { bytes: 1 << 28, depth: 64, items: 1_000_000, nodes: 1 << 20 };

    /// The deepest nesting that a caller can allow, since documents are walked recursively.
    const DEEPEST: usize = 120;

    /// The deepest nesting that a document is read with.
    pub(crate) fn nesting(&self) -> usize {
        self.depth.min(Self::DEEPEST)
    }

    /// The depth left for what is within an object or a list, of the depth left for itself.
    pub(crate) fn depth_within(&self, depth: usize) -> Result<usize, ReadError> {
        depth.checked_sub(1).ok_or(ReadError::Limit("nesting", self.nesting()))
    }

    /// Refuses a document with too many bytes.
    pub(crate) fn check_size(&self, bytes: &[u8]) -> Result<(), Error> {
        if bytes.len() > self.bytes {
            return Err(Error::too_large("bytes", self.bytes));
        }
        Ok(())
    }
}

/// Reads a document, with every object's keys unique.
///
/// # Errors
/// [`Error::TooLarge`] over a limit; [`Error::NotJson`] with line and column for anything that is not JSON in UTF-8,
/// for a lone surrogate and for a key that an object has twice.
pub(crate) fn read(bytes: &[u8], limits: Limits) -> Result<Value, Error> {
    limits.check_size(bytes)?;
    let mut read_error = None;
    let mut deserializer = serde_json::Deserializer::from_str(text(bytes)?);
    let seed = AnyValue::within(limits, &mut read_error);
    let read = seed.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    read.map_err(|error| read_error.map_or_else(|| not_json(&error), |read_error| read_error.error(&error)))
}

/// The byte order mark, which some programs put before UTF-8; it is no part of the document.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The text of a document, without the byte order mark that it may begin with.
///
/// Validating all of it at once is far cheaper than validating each text in it.
///
/// # Errors
/// [`Error::NotJson`] with the place of the first byte that is not UTF-8.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Error> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let sound = bytes.get(..error.valid_up_to()).unwrap_or(bytes);
        let last_line = sound.rsplit(|byte| *byte == b'\n').next().unwrap_or(sound);
        let line = sound.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
        Error::not_json(line, last_line.len().saturating_add(1), "not UTF-8".to_owned())
    })
}

/// The latest format of documents that this version reads.
pub(crate) const FORMAT: i64 = 1;

/// Reads a request, which must be as its type says: an unknown or repeated field is refused, and so is a null.
///
/// # Errors
/// [`Error::TooLarge`] over a limit; [`Error::FormatTooNew`]; [`Error::NotJson`] with line and column;
/// [`Error::Unanswerable`] with the place of what does not fit its type.
pub(crate) fn read_request<T: DeserializeOwned>(bytes: &[u8], limits: Limits) -> Result<T, Error> {
    let value = read(bytes, limits)?;
    // checked first, since a later format may have fields that this version does not know
    check_format_of(&value)?;
    let Decoded { value, errors, .. } = decode(&value, "");
    match (errors.into_iter().next(), value) {
        (None, Some(request)) => Ok(request),
        (Some(DecodeError { place, kind }), _) => {
            Err(Error::Unanswerable { path: place, code: kind.code(), reason: kind.to_string() })
        }
        (None, None) => Err(Error::Unanswerable {
            path: String::new(),
            code: "wrong-type",
            reason: "the document cannot be read".to_owned(),
        }),
    }
}

/// Refuses a document in a format that this version does not read.
pub(crate) fn check_format_of(document: &Value) -> Result<(), Error> {
    match document.get("format") {
        Some(Value::Number(format)) => decode::whole(format).map_or(Ok(()), check_format),
        _ => Ok(()),
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::CASE
    }
}

/// Refuses a format that this version does not read.
pub(crate) fn check_format(format: i64) -> Result<(), Error> {
    match format {
        1..=FORMAT => Ok(()),
        _ if format > FORMAT => Err(Error::FormatTooNew { format, most: FORMAT }),
        _ => Err(Error::OutOfRange { what: "the format", value: format.to_string(), least: 1, most: FORMAT }),
    }
}

/// The error of a text that is not the JSON it should be.
pub(crate) fn not_json(error: &serde_json::Error) -> Error {
    let (line, column, text) = (error.line(), error.column(), error.to_string());
    // line and column are fields of the error
    let reason = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text);
    Error::not_json(line, column, reason.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[test]
    fn refuses_a_key_that_stands_twice_with_its_place() {
        let error = read(b"{\n \"a\": 1,\n \"a\": 2 }", Limits::CASE).unwrap_err();
        let Error::NotJson { line, reason, .. } = error else { panic!("{error:?}") };
        assert_eq!((line, reason.as_str()), (3, "the key `a` stands twice in one object"));
    }

    #[test]
    fn refuses_what_is_over_a_limit_and_names_the_limit() {
        let deep = "[".repeat(65) + &"]".repeat(65);
        assert_eq!(read(deep.as_bytes(), Limits::CASE), Err(Error::TooLarge { limit: "nesting", most: 64 }));
        let brackets = "[".repeat(50_000_000);
        assert_eq!(read(brackets.as_bytes(), Limits::CASE), Err(Error::TooLarge { limit: "bytes", most: 1 << 20 }));
        let brackets = "[".repeat(1 << 20);
        assert_eq!(read(brackets.as_bytes(), Limits::CASE), Err(Error::TooLarge { limit: "nesting", most: 64 }));
        let list = format!("[{}1]", "1,".repeat(10_000));
        assert_eq!(
            read(list.as_bytes(), Limits::CASE),
            Err(Error::TooLarge { limit: "items in a list", most: 10_000 })
        );
        let list = format!("[{}1]", "1,".repeat(9_999));
        assert!(read(list.as_bytes(), Limits::CASE).is_ok());
    }

    #[test]
    fn refuses_what_is_not_json_in_utf_8() {
        for bad in [&b"{"[..], b"\"\\ud800\"", b"\"\xff\"", b"NaN", b"1e999", b"{} {}", b"", b"01"] {
            assert!(matches!(read(bad, Limits::CASE), Err(Error::NotJson { .. })), "{bad:?}");
        }
        let not_utf_8 = Error::NotJson { line: 2, column: 3, reason: "not UTF-8".to_owned() };
        assert_eq!(read(b"[\n \"\xff\"]", Limits::CASE), Err(not_utf_8));
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Pair {
        #[serde(rename = "a/b")]
        _a: Option<crate::Money>,
        _b: Option<Vec<Pair>>,
    }

    fn error_of(json: &str) -> String {
        read_request::<Pair>(json.as_bytes(), Limits::REQUEST).unwrap_err().to_string()
    }

    #[test]
    fn a_value_of_the_wrong_type_is_named_by_its_place() {
        for (json, said) in [
            (r#"{ "a/b": true }"#, "/a~1b: this must be a whole number of øre, not true or false"),
            (r#"{"_b":[{},{"a/b":1.5,"_b":[]}]}"#, "/_b/1/a~1b: this must be a whole number of øre, not a number"),
            (
                "{\"_b\":[\n{},\n{\"_b\":[],\"a/b\":\n9007199254740992\n}]}",
                "/_b/1/a~1b: an amount in øre must lie between",
            ),
            (r#"{ "_b": [ {}, 3 ] }"#, "/_b/1: this must be an object, not a number"),
            (r#"{ "_b": {} }"#, "/_b: this must be a list, not an object"),
            (r#"{ "_b": [ { "c\"{": 1 } ] }"#, "/_b/0/c\"{: there is no field `c\"{` here, only one of `a/b`, `_b`"),
        ] {
            let found = error_of(json);
            assert!(found.starts_with(said), "{json}: {found}");
        }
    }

    #[test]
    fn a_missing_field_is_named_by_the_object_that_lacks_it() {
        #[derive(Debug, Deserialize)]
        struct Outer {
            #[serde(rename = "inner")]
            _inner: Vec<Inner>,
        }
        #[derive(Debug, Deserialize)]
        struct Inner {
            #[serde(rename = "id")]
            _id: String,
            #[serde(rename = "x")]
            _x: Option<crate::Number>,
        }
        let read = |json: &str| read_request::<Outer>(json.as_bytes(), Limits::REQUEST).unwrap_err();
        assert_eq!(
            read(r#"{ "inner": [ { "id": "a" }, { "x": 1 } ] }"#).to_string(),
            "/inner/1: the field `id` is missing"
        );
        assert_eq!(read("{}").to_string(), "the field `inner` is missing");
        assert_eq!(read("{}").code(), "missing-field");
    }
}
