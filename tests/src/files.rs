//! The files of the repository that tests read.

use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// Where the repository lies.
#[must_use]
pub fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The bytes of a file, by its path in the repository.
///
/// # Panics
/// Where there is no such file.
#[must_use]
pub fn bytes(path: &str) -> Vec<u8> {
    fs::read(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A JSON document, by its path in the repository.
///
/// # Panics
/// Where there is no such file, or it is not JSON.
#[must_use]
pub fn json(path: &str) -> Value {
    serde_json::from_slice(&bytes(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the files in a folder with an ending, in order.
///
/// # Panics
/// Where there is no such folder.
#[must_use]
pub fn names(folder: &str, ending: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ending)).collect();
    names.sort();
    names
}

/// The examples beside a pack that comes with the library, by its id; a pack without rules needs none.
#[must_use]
pub fn examples(pack: &str) -> Vec<Value> {
    let file = format!("core/packs/{pack}.examples.json");
    if !root().join(&file).exists() {
        return Vec::new();
    }
    json(&file)["examples"].as_array().unwrap_or_else(|| panic!("{file}: no examples")).clone()
}

/// The ids of the packs that come with the library, in order.
#[must_use]
pub fn packs() -> Vec<String> {
    let files = names("core/packs", ".json").into_iter().filter(|name| !name.ends_with(".examples.json"));
    files.map(|name| name.trim_end_matches(".json").to_owned()).collect()
}

/// The ids of those packs that have rules; the others hold amounts only.
#[must_use]
pub fn packs_with_rules() -> Vec<String> {
    let has_rules = |id: &String| {
        let pack = json(&format!("core/packs/{id}.json"));
        pack["rules"].as_array().is_some_and(|rules| !rules.is_empty())
    };
    packs().into_iter().filter(has_rules).collect()
}
