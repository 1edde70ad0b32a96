//! A small pack for the tests of lints.

use crate::pack::loading::{Analysed, analyse};
use serde_json::{Value, json};

/// The places and reasons of all faults of a small pack, to which `more` adds items of lists and other values.
pub(super) fn faults_of(more: Value) -> Vec<(String, String)> {
    let mut pack = json!({
        "id": "x", "languages": ["en"], "currency": "NOK", "country": "NO", "title": { "en": "X" },
        "sources": [ { "id": "s", "title": "S" } ],
        "editions": [ { "id": "e", "startsOn": "2018-01-01", "source": { "id": "s" } } ],
        "rules": [], "parameters": []
    });
    for (name, value) in more.as_object().unwrap() {
        match (&mut pack[name], value) {
            (Value::Array(list), Value::Array(more)) if name != "languages" => list.extend(more.clone()),
            (before, value) => *before = value.clone(),
        }
    }
    let Analysed { faults, warnings, .. } = analyse(pack.to_string().as_bytes(), &[], &[], true).unwrap();
    faults.into_iter().chain(warnings).map(|fault| (fault.path, fault.reason)).collect()
}

/// The same for one rule.
pub(super) fn faults_of_rule(conditions: Value, check: Value) -> Vec<(String, String)> {
    faults_of(json!({ "rules": [rule(conditions, check)] }))
}

/// A rule with conditions and a check.
pub(super) fn rule(conditions: Value, check: Value) -> Value {
    json!({
        "id": "r", "title": { "en": "R" }, "basis": "norm", "appliesWhen": conditions, "check": check,
        "levels": [ { "level": "error" } ], "source": { "id": "s" }, "texts": { "en": "No." }
    })
}

/// A parameter with the values of a norm.
pub(super) fn parameter(id: &str, unit: &str, values: Value) -> Value {
    let mut values = values;
    for value in values.as_array_mut().unwrap() {
        value["source"] = json!({ "id": "s" });
    }
    json!({ "id": id, "unit": unit, "values": values })
}
