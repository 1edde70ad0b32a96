//! Writes what native code answers to every vector, and to the examples of every pack in every language: one question and
//! its answer a line, for other languages to compare their bytes with.

use conformance::{answers, files, vectors};
use satsing::Language;
use serde::Serialize;
use serde_json::{Value, json};

fn main() {
    for area in files::names("tests/vectors", "").into_iter().filter(|name| !name.contains('.')) {
        for file in files::names(&format!("tests/vectors/{area}"), ".json") {
            let operation = file.trim_end_matches(".json");
            for vector in vectors::named(&format!("{area}/{operation}")) {
                write(operation, &vector.input);
            }
        }
    }
    for example in files::packs().iter().flat_map(|pack| files::examples(pack)) {
        for language in Language::ALL {
            let options = json!({ "language": language, "fixes": true, "inputHash": true });
            write("check", &json!({ "case": example["case"], "options": options }));
        }
    }
}

fn write(operation: &str, input: &Value) {
    let answer = match answers::written(operation, input) {
        Ok(answer) => format!("\"ok\":{answer}"),
        Err(error) => {
            let (code, text, detail) = (json(error.code()), json(&error.to_string()), json(&error));
            format!("\"error\":{{\"code\":{code},\"text\":{text},\"detail\":{detail}}}")
        }
    };
    println!("{{\"operation\":{},\"input\":{input},{answer}}}", json(operation));
}

/// Fields in the order of their type; as a `Value` they would stand by name.
fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap()
}
