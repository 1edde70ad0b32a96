//! The description of the server by OpenAPI 3.1, with the schemas of the library itself.

use serde_json::{Map, Value, json};

/// The document.
#[must_use]
pub fn document() -> Value {
    let mut schemas = Map::new();
    for name in ["case", "verdict", "allocation-request", "allocation", "programme-view", "rule-view"] {
        if let Some(schema) = satsing::schema(name) {
            schemas.insert(name.to_owned(), placed(schema, name));
        }
    }
    schemas.insert("problem".to_owned(), problem());
    let truth = || json!({ "type": "boolean" });
    let options = [
        query("programme", false, text()),
        query("decided", false, day()),
        query("today", false, day()),
        query("language", false, language()),
        query("draft", false, truth()),
        query("fixes", false, truth()),
    ];
    json!({
        "openapi": "3.1.0",
        "info": { "title": "satsing", "version": env!("CARGO_PKG_VERSION") },
        "paths": {
            "/programmes": { "get": {
                "summary": "The programmes",
                "parameters": [query("language", true, language())],
                "responses": answers("200", json!({ "type": "array", "items": named("programme-view") }))
            } },
            "/programmes/{id}/rules": { "get": {
                "summary": "The rules of a programme, those in force on a date or all",
                "parameters": [path("string"), query("language", true, language()), query("on", false, day())],
                "responses": answers("200", json!({ "type": "array", "items": named("rule-view") }))
            } },
            "/verdicts": { "post": {
                "summary": "Checks a case and keeps it with its verdict",
                "parameters": options,
                "requestBody": body("case"),
                "responses": kept(answers("201", named("verdict")))
            } },
            "/verdicts/{id}": { "get": {
                "summary": "A verdict, byte by byte as it was answered",
                "parameters": [path("integer")],
                "responses": answers("200", named("verdict"))
            } },
            "/verdicts/{id}/replay": { "post": {
                "summary": "Judges the case again and says whether the bytes are the same",
                "parameters": [path("integer")],
                "responses": answers("200", json!({ "type": "object", "required": ["same"], "properties": { "same": { "type": "boolean" } } }))
            } },
            "/allocations": { "post": {
                "summary": "Shares out a pot",
                "requestBody": body("allocation-request"),
                "responses": answers("200", named("allocation"))
            } }
        },
        "components": { "schemas": schemas }
    })
}

/// A schema whose own definitions are found from the root of the document.
fn placed(mut schema: Value, name: &str) -> Value {
    if let Some(object) = schema.as_object_mut() {
        object.remove("$schema");
    }
    point_within(&mut schema, &format!("#/components/schemas/{name}/$defs/"));
    schema
}

fn point_within(schema: &mut Value, to: &str) {
    match schema {
        Value::Object(object) => {
            for (key, value) in object {
                match value {
                    Value::String(target) if key == "$ref" => *target = target.replacen("#/$defs/", to, 1),
                    _ => point_within(value, to),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| point_within(item, to)),
        _ => {}
    }
}

fn problem() -> Value {
    json!({
        "type": "object",
        "required": ["type", "title", "status", "detail", "code"],
        "properties": { "type": text(), "title": text(), "status": { "type": "integer" }, "detail": text(), "code": text() }
    })
}

fn named(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn body(schema: &str) -> Value {
    json!({ "required": true, "content": { "application/json": { "schema": named(schema) } } })
}

fn answers(status: &str, schema: Value) -> Value {
    json!({
        status: { "description": "The answer", "content": { "application/json": { "schema": schema } } },
        "default": { "description": "What went wrong", "content": { "application/problem+json": { "schema": named("problem") } } }
    })
}

/// Answers of which the good one says where what was made is found.
fn kept(mut answers: Value) -> Value {
    answers["201"]["headers"] = json!({ "Location": { "description": "Where the verdict is kept", "schema": text() } });
    answers
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn day() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn language() -> Value {
    json!({ "type": "string", "enum": satsing::Language::ALL.map(satsing::Language::code) })
}

fn query(name: &str, required: bool, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "required": required, "schema": schema })
}

fn path(kind: &str) -> Value {
    json!({ "name": "id", "in": "path", "required": true, "schema": { "type": kind } })
}
