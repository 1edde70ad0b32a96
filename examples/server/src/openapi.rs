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
    json!({
        "openapi": "3.1.0",
        "info": { "title": "satsing", "version": env!("CARGO_PKG_VERSION") },
        "paths": {
            "/programmes": { "get": {
                "summary": "The programmes",
                "parameters": [query("language", true)],
                "responses": answers("200", json!({ "type": "array", "items": named("programme-view") }))
            } },
            "/programmes/{id}/rules": { "get": {
                "summary": "The rules of a programme, those in force on a date or all",
                "parameters": [path("string"), query("language", true), query("on", false)],
                "responses": answers("200", json!({ "type": "array", "items": named("rule-view") }))
            } },
            "/verdicts": { "post": {
                "summary": "Checks a case and keeps it with its verdict",
                "parameters": ["programme", "decided", "today", "language", "draft", "fixes"].map(|name| query(name, false)),
                "requestBody": body("case"),
                "responses": answers("201", named("verdict"))
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
    let text = || json!({ "type": "string" });
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

fn query(name: &str, required: bool) -> Value {
    json!({ "name": name, "in": "query", "required": required, "schema": { "type": "string" } })
}

fn path(kind: &str) -> Value {
    json!({ "name": "id", "in": "path", "required": true, "schema": { "type": kind } })
}
