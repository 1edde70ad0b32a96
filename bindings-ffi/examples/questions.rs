//! Writes what the vectors and the examples of the packs ask, and what native code answers, for languages that have no
//! reader of JSON at hand: a line each, with packs, operation, request and answer between tabs.
//!
//! Packs are loaded by `satsing_load`, where there are some. JSON on one line has neither tabs nor line breaks in it.

use conformance::{answers, files, questions};
use satsing_ffi::failure::{Failure, envelope};
use serde_json::{Value, json};

fn main() {
    questions::each(write);
}

fn write(operation: &str, input: &Value) {
    let answer = envelope(answers::written(operation, input).map_err(Failure::from));
    let own = answers::pack(input)
        .filter(|_| !["load", "lint", "test"].contains(&operation))
        .or_else(|| pack_with(&input["amount"]));
    let mut request = match operation {
        // a verdict is put into a language, so there is one first
        "text" => json!({ "verdict": answers::answer("check", input).ok(), "language": input["language"] }),
        _ => request(operation, input),
    };
    let mut packs = String::new();
    if let Some(own) = own {
        match operation {
            "text" => {}
            "check" | "due" => request["options"]["programme"] = own["id"].clone(),
            _ => request["programme"] = own["id"].clone(),
        }
        let others = input["others"].as_array().into_iter().flatten().map(named);
        packs = Value::from_iter([own].into_iter().chain(others)).to_string();
    }
    println!("{packs}\t{operation}\t{request}\t{answer}");
}

/// A pack with an amount that a vector brings by itself: over the border, an amount belongs to a programme.
fn pack_with(amount: &Value) -> Option<Value> {
    let versions = amount["versions"].as_array()?;
    let mut pack = files::json("tests/packs/plain.json");
    let mut ids: Vec<&Value> = versions.iter().map(|version| &version["source"]["id"]).collect();
    ids.dedup();
    let sources = pack["sources"].as_array_mut()?;
    sources.extend(ids.into_iter().map(|id| json!({ "id": id, "title": id })));
    pack["amounts"] = json!([amount]);
    Some(pack)
}

/// The input of a vector as an operation wants it.
fn request(operation: &str, input: &Value) -> Value {
    let mut request = input.clone();
    let Some(fields) = request.as_object_mut() else { return request };
    match operation {
        "check" | "due" => {
            for field in ["case", "casePatch", "pack", "packPatch", "packText", "others"] {
                fields.remove(field);
            }
            if !fields.contains_key("caseText") {
                let case = serde_json::from_slice(&answers::case(input));
                fields.insert("case".to_owned(), case.expect("what is no JSON is a text"));
            }
        }
        "load" | "lint" | "test" => bring(&mut request, input),
        "compare" | "impact" => {
            for side in ["before", "after"] {
                bring(&mut fields[side], &input[side]);
            }
            for case in fields.get_mut("cases").and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(document) = case.get_mut("case") {
                    *document = named(document);
                }
            }
        }
        "evaluate" => {
            let cases = fields["cases"].as_array_mut().expect("a list of cases");
            cases.iter_mut().for_each(|case| *case = named(case));
        }
        "rules" | "fields" | "amounts" | "amount" => {
            for field in ["pack", "packPatch", "others"] {
                fields.remove(field);
            }
            if fields.get("amount").is_some_and(Value::is_object) {
                fields["amount"] = input["amount"]["id"].clone();
            }
        }
        _ => {}
    }
    request
}

/// Puts the pack of a vector itself into a request, with its patch applied, and the packs beside it.
fn bring(request: &mut Value, input: &Value) {
    let Some(fields) = request.as_object_mut() else { return };
    fields.remove("packPatch");
    if let Some(pack) = answers::pack(input) {
        fields.insert("pack".to_owned(), pack);
    }
    if let Some(others) = fields.get_mut("others").and_then(Value::as_array_mut) {
        others.iter_mut().for_each(|other| *other = named(other));
    }
}

fn named(document: &Value) -> Value {
    document.as_str().map_or_else(|| document.clone(), files::json)
}
