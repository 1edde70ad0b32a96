//! Writes what native code answers to every vector, one a line, for other languages to compare their bytes with.

use conformance::{answers, files, vectors};
use satsing::ToJson as _;

fn main() {
    for area in files::names("tests/vectors", "").into_iter().filter(|name| !name.contains('.')) {
        for file in files::names(&format!("tests/vectors/{area}"), ".json") {
            let operation = file.trim_end_matches(".json");
            for vector in vectors::named(&format!("{area}/{operation}")) {
                let answer = match answers::written(operation, &vector.input) {
                    Ok(answer) => format!("\"ok\":{answer}"),
                    Err(error) => format!(
                        "\"error\":{{\"code\":{},\"text\":{},\"detail\":{}}}",
                        error.code().to_json(),
                        error.to_string().to_json(),
                        error.to_json()
                    ),
                };
                println!("{{\"file\":\"{area}/{file}\",\"name\":{},{answer}}}", vector.name.to_json());
            }
        }
    }
}
