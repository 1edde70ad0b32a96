//! Writes what native code answers to every vector, and to the examples of every pack in every language: one question and
//! its answer a line, for other languages to compare their bytes with.

use conformance::{answers, questions};
use serde::Serialize;
use serde_json::Value;

fn main() {
    questions::each(write);
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
