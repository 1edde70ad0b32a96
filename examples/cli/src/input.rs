//! Reads files and standard input.

use crate::failure::Failure;
use serde_json::Value;
use std::io::Read;
use std::path::Path;
use std::{fs, io};

/// Reads a file, or standard input where it is called `-`.
pub fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    bytes.map_err(|reason| Failure::Unreadable { file: file.display().to_string(), reason })
}

/// A case as JSON, for the names in it; `None` where it is not JSON, which the library reports with its place.
pub fn value(case: &[u8]) -> Option<Value> {
    serde_json::from_str(text(case)).ok()
}

/// The text of a case without the byte order mark; empty where it is not text, which the library reports.
pub fn text(case: &[u8]) -> &str {
    std::str::from_utf8(case.strip_prefix(b"\xef\xbb\xbf").unwrap_or(case)).unwrap_or_default()
}
