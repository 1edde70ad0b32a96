//! Reading files and standard input.

use crate::failure::Failure;
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
