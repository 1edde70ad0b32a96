//! The calls that every language makes, to compare its answers with those of native code.

use crate::{files, vectors};
use satsing::Language;
use serde_json::{Value, json};

/// Visits every vector with its operation, and then the examples of every pack in every language.
pub fn each(mut ask: impl FnMut(&str, &Value)) {
    for area in files::names("tests/vectors", "").into_iter().filter(|name| !name.contains('.')) {
        for file in files::names(&format!("tests/vectors/{area}"), ".json") {
            let operation = file.trim_end_matches(".json");
            for vector in vectors::named(&format!("{area}/{operation}")) {
                ask(operation, &vector.input);
            }
        }
    }
    for example in files::packs().iter().flat_map(|pack| files::examples(pack)) {
        for language in Language::ALL {
            let options = json!({ "language": language, "fixes": true, "inputHash": true });
            ask("check", &json!({ "case": example["case"], "options": options }));
        }
    }
}
