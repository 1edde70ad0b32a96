//! Makes documents by a schema: mostly valid values, and now and then others.
//!
//! The schemas are generated from the field tables and the types, so that this is the grammar of those.

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use serde_json::{Map, Value, json};

/// The deepest that a document is made; a schema may lead to itself.
const DEEPEST: usize = 9;

/// Makes something that the schema `of`, within the schema `root`, may take.
///
/// # Errors
/// Where the input is at its end.
pub fn make(input: &mut Unstructured<'_>, root: &Value, of: &Value, depth: usize) -> Result<Value> {
    // one in sixteen is something else, which must be reported and not taken for absent
    if input.ratio(1, 16)? {
        return odd(input);
    }
    if let Some(name) = of["$ref"].as_str() {
        let inner = root.pointer(name.trim_start_matches('#')).unwrap_or(&Value::Null);
        return make(input, root, inner, depth);
    }
    if let Some(Value::Array(ways)) = of.get("oneOf").or_else(|| of.get("anyOf")) {
        let way = input.choose(ways)?;
        return make(input, root, way, depth);
    }
    if let Some(only) = of.get("const") {
        return Ok(only.clone());
    }
    if let Some(Value::Array(codes)) = of.get("enum") {
        return input.choose(codes).cloned();
    }
    match of["type"].as_str() {
        Some("object") => object(input, root, of, depth),
        Some("array") => {
            let count = if depth < DEEPEST { input.int_in_range(0..=3)? } else { 0 };
            (0..count).map(|_| make(input, root, &of["items"], depth + 1)).collect::<Result<Vec<_>>>().map(Value::from)
        }
        Some("string") => text(input, of),
        Some("integer") => number(input),
        Some("number") => Ok(json!(f64::from(input.int_in_range(-20_000_i32..=2_000_000)?) / 100.0)),
        Some("boolean") => Ok(json!(input.arbitrary::<bool>()?)),
        _ => odd(input),
    }
}

fn object(input: &mut Unstructured<'_>, root: &Value, of: &Value, depth: usize) -> Result<Value> {
    let mut made = Map::new();
    let fields = of["properties"].as_object();
    for (name, inner) in fields.into_iter().flatten() {
        let is_needed = of["required"].as_array().is_some_and(|needed| needed.iter().any(|one| one == name));
        if name != "$schema" && name != "format" && (is_needed || depth < DEEPEST && input.ratio(2, 5)?) {
            made.insert(name.clone(), make(input, root, inner, depth + 1)?);
        }
    }
    if input.ratio(1, 40)? {
        made.insert("unheardOf".to_owned(), odd(input)?);
    }
    Ok(Value::Object(made))
}

/// A text: a date, a time, an id, a number of something, or any letters.
fn text(input: &mut Unstructured<'_>, of: &Value) -> Result<Value> {
    let pattern = of["pattern"].as_str().unwrap_or_default();
    if of["format"] == "date" || pattern.contains("{4}-") {
        let year = input.int_in_range(2014..=2028)?;
        return Ok(json!(format!("{year}-{:02}-{:02}", input.int_in_range(1..=12)?, input.int_in_range(1..=29)?)));
    }
    if pattern.contains("[0-5]") {
        return Ok(json!(format!("{:02}:{:02}", input.int_in_range(0..=23)?, input.int_in_range(0..=59)?)));
    }
    let usual = ["a", "b", "g1", "Asker", "0220", "3203", "0301", "964338531", "974760673", "Ås", "x y", ""];
    if input.ratio(3, 4)? { Ok(json!(input.choose(&usual)?)) } else { input.arbitrary::<String>().map(Value::from) }
}

fn number(input: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match input.int_in_range(0..=7)? {
        0 => json!(input.arbitrary::<i64>()?),
        1 => json!(9_007_199_254_740_991_i64),
        2 => json!(-1),
        _ => json!(input.int_in_range(0..=2_000_000)?),
    })
}

/// Values that are often mistaken for others.
///
/// # Errors
/// Where the input is at its end.
pub fn odd(input: &mut Unstructured<'_>) -> Result<Value> {
    let known = [
        json!(null),
        json!([]),
        json!({}),
        json!(""),
        json!(" "),
        json!("1.3.2019"),
        json!("01.02.03"),
        json!("2019-02-29"),
        json!("2019-03-01T00:00:00Z"),
        json!("kl. 8.30"),
        json!("4"),
        json!("301"),
        json!("1504 "),
        json!("964 338 531"),
        json!("NaN"),
        json!(301),
        json!(7.5),
        json!(1e300),
        json!([null]),
        json!([[]]),
        json!({ "id": "a" }),
        json!(true),
    ];
    if input.ratio(3, 4)? { input.choose(&known).cloned() } else { input.arbitrary::<String>().map(Value::from) }
}
