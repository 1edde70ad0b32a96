//! The documents of the repository, from which random ones begin.

use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

/// A file of the repository, by its path there.
///
/// # Panics
/// Where there is no such file.
#[must_use]
pub fn bytes(path: &str) -> Vec<u8> {
    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path);
    fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// A JSON document of the repository, by its path there.
///
/// # Panics
/// Where there is no such file, or it is not JSON.
#[must_use]
pub fn json(path: &str) -> Value {
    serde_json::from_slice(&bytes(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the files of a folder that end so, in order.
fn names(folder: &str, ending: &str) -> Vec<String> {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(ending))
        .collect();
    names.sort();
    names
}

/// The packs that come with the library, and the small ones of the tests.
pub static PACKS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let is_pack = |name: &String| !name.ends_with(".examples.json");
    let own = names("core/packs", ".json").into_iter().filter(is_pack).map(|name| json(&format!("core/packs/{name}")));
    let small = names("tests/packs", ".json").into_iter().map(|name| json(&format!("tests/packs/{name}")));
    small.chain(own).collect()
});

/// Real cases, and those that break each rule of each pack.
pub static CASES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let real = names("examples/cases", ".json").into_iter().map(|name| json(&format!("examples/cases/{name}")));
    let broken = names("core/packs", ".examples.json").into_iter().flat_map(|name| {
        let examples = json(&format!("core/packs/{name}"));
        let of = |example: &Value| example["case"].clone();
        examples["examples"].as_array().map(|list| list.iter().map(of).collect::<Vec<_>>()).unwrap_or_default()
    });
    real.chain(broken).collect()
});
