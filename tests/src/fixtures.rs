//! Documents as they were written for an earlier version, with the answers to them.
//!
//! `tests/fixtures/<version>/asked.jsonl` holds one document a line with what was asked about it, `answered.jsonl` the answer in
//! the same line, and `packs` the packs by which cases are judged, as they were then.

use crate::files;
use satsing::{
    CheckOptions, Limits, Programme,
    funding::{AllocationRequest, SelectionRequest},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// A document, and what is asked about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// What the document is.
    pub name: String,
    /// What is asked: `check`, `allocate` or `select`.
    pub operation: String,
    /// The pack by which a case is judged.
    pub programme: Option<String>,
    /// The document as it was written.
    pub document: Box<RawValue>,
}

/// The versions with documents, in order.
#[must_use]
pub fn versions() -> Vec<String> {
    files::names("tests/fixtures", "").into_iter().filter(|name| !name.contains(".md")).collect()
}

/// The documents of a version.
///
/// # Panics
/// Where the file is missing or not as it should be.
#[must_use]
pub fn asked(version: &str) -> Vec<Asked> {
    let file = format!("tests/fixtures/{version}/asked.jsonl");
    let text = String::from_utf8(files::bytes(&file)).expect("UTF-8");
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{file}: {error}: {line}"));
    text.lines().map(read).collect()
}

/// The stored answers to the documents of a version, a line each.
///
/// # Panics
/// Where there is no such file.
#[must_use]
pub fn answered(version: &str) -> Vec<String> {
    let text = files::bytes(&format!("tests/fixtures/{version}/answered.jsonl"));
    String::from_utf8(text).expect("UTF-8").lines().map(str::to_owned).collect()
}

/// Today's answers to the documents of a version, each as JSON in one line.
///
/// The version in the receipt is left out, since that is meant to be another.
///
/// # Panics
/// Where a pack of the version cannot be loaded, or the operation is unknown.
#[must_use]
pub fn answers(version: &str) -> Vec<String> {
    let programmes = programmes(version);
    asked(version).iter().map(|asked| answer(&programmes, asked)).collect()
}

/// The programmes of a version, from its stored packs.
fn programmes(version: &str) -> BTreeMap<String, Programme> {
    let folder = format!("tests/fixtures/{version}/packs");
    let names = files::names(&folder, ".json");
    let packs: Vec<Vec<u8>> = names.iter().map(|name| files::bytes(&format!("{folder}/{name}"))).collect();
    let others: Vec<&[u8]> = packs.iter().map(Vec::as_slice).collect();
    let load = |pack: &Vec<u8>| {
        let programme = Programme::load(pack, &others).unwrap_or_else(|error| panic!("{folder}: {error}"));
        (programme.id().to_owned(), programme)
    };
    packs.iter().map(load).collect()
}

fn answer(programmes: &BTreeMap<String, Programme>, asked: &Asked) -> String {
    let document = asked.document.get().as_bytes();
    let answer = match asked.operation.as_str() {
        "check" => {
            let options = CheckOptions { fixes: true, input_hash: true, ..CheckOptions::default() };
            let programme = asked.programme.as_deref().expect("a programme");
            programmes[programme].check(document, &options).map(json)
        }
        "allocate" => AllocationRequest::from_json(document, Limits::REQUEST)
            .and_then(|request| satsing::funding::allocate(&request))
            .map(json),
        "select" => SelectionRequest::from_json(document, Limits::REQUEST)
            .and_then(|request| satsing::funding::select(&request))
            .map(json),
        other => panic!("`{other}` cannot be asked of a document"),
    };
    match answer {
        Ok(answer) => answer.replace(concat!("satsing ", env!("CARGO_PKG_VERSION")), "satsing"),
        Err(error) => format!("{{\"error\":\"{}\"}}", error.code()),
    }
}

fn json<T: Serialize>(answer: T) -> String {
    serde_json::to_string(&answer).expect("an answer can be written")
}
