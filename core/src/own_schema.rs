//! The JSON Schema of a case of one programme, with the fields that only it asks for.

use crate::Programme;
use crate::case::{Code, Field, FieldType, Label, Mark};
use crate::schema::schema;
use crate::text::Language;
use serde_json::{Map, Value, json};

/// The JSON Schema (draft 2020-12) of a case of a programme: that of [`schema`]`("case")`, with `own` as the programme's
/// pack declares it.
///
/// Titles are the labels in English, or in the nearest language that the pack has. A programme that declares no fields
/// of its own has no `own`.
///
/// ```
/// use satsing::{Programme, schema_for_programme};
/// let schema = schema_for_programme(&Programme::embedded("dk.udviklingsrum")?);
/// let sparring = &schema["properties"]["own"]["properties"]["sparring"];
/// assert_eq!(sparring["type"], "array");
/// assert_eq!(sparring["items"]["properties"]["id"]["type"], "string");
/// # Ok::<(), satsing::Error>(())
/// ```
#[must_use]
pub fn schema_for_programme(programme: &Programme) -> Value {
    let mut schema = schema("case").unwrap_or_default();
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return schema };
    match (programme.compiled.fields().own(), properties.get_mut("own")) {
        (Some(fields), Some(Value::Object(own))) => own.extend(object(fields)),
        _ => {
            properties.remove("own");
        }
    }
    schema
}

/// The keywords of an object with these fields and no others; none must be there.
fn object(fields: &[Field]) -> Map<String, Value> {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_string(), Value::Object(described(field)))).collect();
    Map::from_iter([
        ("type".to_owned(), json!("object")),
        ("properties".to_owned(), Value::Object(properties)),
        ("additionalProperties".to_owned(), json!(false)),
    ])
}

fn described(field: &Field) -> Map<String, Value> {
    let mut keywords = of_type(&field.field_type);
    keywords.extend(title(&field.label));
    let description = match &field.mark {
        Mark::Personal => Some("Holds something of a person; a verdict never quotes it.".to_owned()),
        Mark::Refers(list) => Some(format!("The id of an item of `{list}`.")),
        Mark::Plain | Mark::Municipality => None,
    };
    keywords.extend(description.map(|description| ("description".to_owned(), Value::String(description))));
    keywords
}

fn title(label: &Label) -> Option<(String, Value)> {
    label.get(Language::En).map(|label| ("title".to_owned(), json!(label)))
}

fn of_type(field_type: &FieldType) -> Map<String, Value> {
    let one = |keyword: &str, value: Value| Map::from_iter([(keyword.to_owned(), value)]);
    let defined = |name: &str| one("$ref", json!(format!("#/$defs/{name}")));
    match field_type {
        FieldType::Text => one("type", json!("string")),
        FieldType::Bool => one("type", json!("boolean")),
        FieldType::Number => defined("Number"),
        FieldType::Decimal => defined("Decimal"),
        FieldType::Money => defined("Money"),
        FieldType::Date => defined("Date"),
        FieldType::Time => defined("Time"),
        FieldType::Code(codes) => one("oneOf", codes.iter().map(code).collect()),
        FieldType::Object(fields) => object(fields),
        FieldType::List(item) => {
            let mut list = one("type", json!("array"));
            list.insert("items".to_owned(), Value::Object(of_type(item)));
            list
        }
        FieldType::Own => one("type", json!("object")),
    }
}

fn code(code: &Code) -> Value {
    let mut keywords = Map::from_iter([("const".to_owned(), json!(code.code)), ("type".to_owned(), json!("string"))]);
    keywords.extend(title(&code.label));
    Value::Object(keywords)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACK: &str = r#"{ "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "x" },
        "sources": [ { "id": "s", "title": "x" } ],
        "editions": [ { "id": "e", "startsOn": "2026-01-01", "source": { "id": "s" } } ],
        "codeLists": [ { "id": "levels", "codes": [ { "code": "primary", "label": { "en": "primary school" } } ] } ],
        "fields": [
            { "path": "/own/courses", "type": "list", "label": { "en": "courses" } },
            { "path": "/own/courses/*/level", "type": "code", "list": "levels", "label": { "en": "level" } },
            { "path": "/own/courses/*/credits", "type": "decimal", "label": { "en": "credits" } },
            { "path": "/own/courses/*/teacher", "type": "text", "personal": true, "label": { "en": "teacher" } },
            { "path": "/own/first", "type": "text", "refersTo": "/own/courses", "label": { "en": "first course" } },
            { "path": "/own/days", "type": "list", "label": { "en": "days" } },
            { "path": "/own/days/*", "type": "date", "label": { "en": "day" } } ] }"#;

    #[test]
    fn own_fields_are_typed_as_the_pack_declares_them() {
        let programme = Programme::load(PACK.as_bytes(), &[]).unwrap();
        let own = schema_for_programme(&programme)["properties"]["own"].clone();
        let course = &own["properties"]["courses"]["items"];
        let level = json!({ "title": "level", "oneOf": [ { "const": "primary", "type": "string", "title": "primary school" } ] });
        assert_eq!(course["properties"]["level"], level);
        assert_eq!(course["properties"]["credits"], json!({ "title": "credits", "$ref": "#/$defs/Decimal" }));
        assert_eq!(course["properties"]["id"]["type"], "string");
        assert_eq!(course["additionalProperties"], false);
        assert!(course["properties"]["teacher"]["description"].as_str().unwrap().contains("person"));
        assert_eq!(own["properties"]["first"]["description"], "The id of an item of `/own/courses`.");
        assert_eq!(own["properties"]["days"]["items"], json!({ "$ref": "#/$defs/Date" }));
    }

    #[test]
    fn a_programme_without_own_fields_has_no_own() {
        let programme = Programme::embedded("no.asker.ledernettverk").unwrap();
        let schema = schema_for_programme(&programme);
        assert_eq!(schema["properties"].get("own"), None);
        assert_eq!(schema["properties"]["decidedOn"], crate::schema("case").unwrap()["properties"]["decidedOn"]);
    }
}
