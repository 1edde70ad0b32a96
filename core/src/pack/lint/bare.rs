//! What to write where a value stands bare and an object belongs, or the other way round.

use crate::Date;
use crate::check::Fault;
use crate::text::Language;
use serde_json::{Map, Value, json};

/// What is meant by what stands at the place of a fault, as it is written in a pack; `None` where that cannot be told.
pub(super) fn instead(fault: &Fault, pack: &Value) -> Option<String> {
    let value = pack.pointer(&fault.path)?;
    let (above, name) = fault.path.rsplit_once('/')?;
    if fault.reason == "the field `kind` is missing" {
        let kind = kind(value.as_object()?, is_operand(above, name))?;
        return Some(format!("\"kind\": \"{kind}\""));
    }
    if fault.reason.ends_with(", like what it is compared with")
        || fault.reason.starts_with("by its unit this must be ")
    {
        return out_of_quotes(fault, value);
    }
    let (wanted, _) = fault.reason.strip_prefix("this must be ")?.split_once(", not ")?;
    let meant = match (wanted, value) {
        ("an object", Value::Array(_)) if name == "check" => {
            return Some(r#"{ "kind": "allOf", "checks": [ … ] }"#.to_owned());
        }
        ("an object", Value::String(_)) if above.ends_with("/codes") => {
            return Some(format!("{{ \"code\": {value}, \"label\": {{ … }} }}"));
        }
        ("an object", Value::String(_) | Value::Number(_) | Value::Bool(_)) => object(above, name, value, pack)?,
        ("a list", Value::Object(_)) => return Some("[ { … } ]".to_owned()),
        ("a list", Value::String(_)) if name == "levels" => return Some(format!("[ {{ \"level\": {value} }} ]")),
        ("a list", Value::String(_) | Value::Number(_)) => json!([value]),
        ("a text", Value::Number(number)) if name == "share" && number.as_i64().is_some_and(|whole| whole > 1) => {
            json!(format!("{number}%"))
        }
        ("a text", Value::Number(number)) => json!(number.to_string()),
        ("a text", Value::Object(object)) => object.get("field").or_else(|| object.get("id"))?.clone(),
        ("a text, a number, or true or false", Value::Object(object)) => object.get("value")?.clone(),
        _ => return None,
    };
    Some(written(&meant))
}

/// A number or an answer that is written as a text.
fn out_of_quotes(fault: &Fault, value: &Value) -> Option<String> {
    let text = value.as_str()?;
    let wants = |what: &str| fault.reason.contains(&format!("this must be {what}"));
    match text.to_lowercase().as_str() {
        "true" | "ja" | "yes" if wants("true or false") => Some("true".to_owned()),
        "false" | "nei" | "nej" | "no" if wants("true or false") => Some("false".to_owned()),
        _ if wants("a date") => day(text).map(|day| format!("\"{day}\"")),
        number if !wants("true or false") && !wants("a share") && !wants("a time") => {
            number.parse::<i64>().ok().map(|number| number.to_string())
        }
        _ => None,
    }
}

/// The day that is meant by what a fault says is none.
pub(super) fn meant_day(reason: &str) -> Option<String> {
    day(reason.strip_suffix("` is not a date written YYYY-MM-DD")?.strip_prefix('`')?)
}

/// The day that is meant by one in another form: with the day first, with other signs between, or with a time after it.
fn day(written: &str) -> Option<String> {
    let written = written.split('T').next()?;
    let parts: Vec<&str> = written.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = *parts.as_slice() else { return None };
    let date = |year: &str, month: &str, day: &str| Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"));
    let meant = match (first.len(), third.len()) {
        (4, _) => date(first, second, third).or_else(|| date(first, third, second)),
        // with slashes the month may stand first
        (_, 4) if !written.contains('/') => date(third, second, first),
        _ => None,
    };
    meant.map(|date| date.to_string())
}

/// The object that is meant by a bare value.
fn object(above: &str, name: &str, value: &Value, pack: &Value) -> Option<Value> {
    let is_named = |text: &str| {
        let parameters = pack.get("parameters").and_then(Value::as_array);
        parameters.is_some_and(|known| known.iter().any(|known| known.get("id").and_then(Value::as_str) == Some(text)))
    };
    let languages = || Language::ALL.into_iter().map(Language::code);
    match value {
        Value::String(text) if is_operand(above, name) => Some(match text {
            path if path.starts_with('/') => json!({ "kind": "field", "field": path }),
            id if is_named(id) => json!({ "kind": "parameter", "id": id }),
            _ => json!({ "kind": "value", "value": text }),
        }),
        _ if is_operand(above, name) => Some(json!({ "kind": "value", "value": value })),
        Value::String(_) if name == "source" => Some(json!({ "id": value })),
        Value::String(_) if above.ends_with("/levels") => Some(json!({ "level": value })),
        Value::String(_) if above == "/includes" => Some(json!({ "pack": value })),
        Value::String(_) if ["title", "texts", "text", "label", "who", "why", "note"].contains(&name) => {
            let of_pack = pack.get("languages")?.get(0)?.as_str()?;
            let language = languages().find(|known| *known == of_pack)?;
            Some(json!({ language: value }))
        }
        _ => None,
    }
}

/// Whether what a check compares with stands at a place.
fn is_operand(above: &str, name: &str) -> bool {
    let is_in_rule = above.starts_with("/rules/") || above.starts_with("/duties/");
    let names = ["left", "right", "atLeast", "atMost", "from", "to", "date", "days", "months", "years", "year", "of"];
    is_in_rule && (names.contains(&name) || above.ends_with("/of"))
}

/// The kind that an object is of, judging by a field that only this kind has.
fn kind(object: &Map<String, Value>, is_operand: bool) -> Option<&'static str> {
    let of_operands = [
        ("where", "sum"),
        ("field", "field"),
        ("value", "value"),
        ("id", "parameter"),
        ("items", "count"),
        ("edge", "edition"),
    ];
    let of_checks = [
        ("left", "compare"),
        ("items", "count"),
        ("eachOf", "present"),
        ("oneOf", "present"),
        ("codes", "oneOf"),
        ("list", "oneOf"),
        ("starts", "timesFit"),
        ("from", "inside"),
    ];
    let known: &[(&str, &'static str)] = if is_operand { &of_operands } else { &of_checks };
    known.iter().find(|(name, _)| object.contains_key(*name)).map(|(_, kind)| *kind)
}

/// A value as it is written in a pack, cut where it is long.
fn written(value: &Value) -> String {
    const MOST: usize = 120;
    match value {
        Value::Object(object) => {
            let mut fields: Vec<_> = object.iter().collect();
            fields.sort_by_key(|(name, _)| *name != "kind");
            let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
            let text = format!("{{ {} }}", fields.join(", "));
            if text.chars().count() > MOST { "{ … }".to_owned() } else { text }
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is told to be written in place of a value at a place of a rule.
    fn written(place: &str, value: Value) -> Option<String> {
        let mut rule = json!({
            "id": "r", "title": { "en": "R" }, "basis": "norm", "levels": [{ "level": "error" }], "source": { "id": "s" },
            "check": { "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": "atMost",
                "right": { "kind": "parameter", "id": "most" } },
            "texts": { "en": "{amount} {limit}" }
        });
        *rule.pointer_mut(place).unwrap() = value;
        let most = json!({ "id": "most", "unit": "money", "values": [{ "value": 5, "source": { "id": "s" } }] });
        let pack = json!({
            "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "X" }, "parameters": [most],
            "sources": [{ "id": "s", "title": "S" }], "rules": [rule],
            "editions": [{ "id": "e", "startsOn": "2018-01-01", "source": { "id": "s" } }],
        });
        let report = super::super::lint(pack.to_string().as_bytes(), &[], Language::En);
        let [fault] = &*report.faults else { panic!("{report:?}") };
        fault.text.split_once(" Write `").map(|(_, rest)| rest.trim_end_matches("`.").to_owned())
    }

    #[test]
    fn a_day_in_another_form_is_told_as_it_is_written() {
        let meant = |written: &str| meant_day(&format!("`{written}` is not a date written YYYY-MM-DD"));
        for written in ["1.2.2025", "01.02.2025", "2025/02/01", "2025-2-1", "1-2-2025", "2025-02-01T00:00:00"] {
            assert_eq!(meant(written).as_deref(), Some("2025-02-01"), "{written}");
        }
        assert_eq!(meant("2024-31-01").as_deref(), Some("2024-01-31"));
        for unclear in ["1/2/2025", "2025", "1.2.25", "30.2.2025"] {
            assert_eq!(meant(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_bare_value_is_told_as_it_is_written() {
        for (place, value, meant) in [
            ("/check/left", json!("/letter/amount"), r#"{ "kind": "field", "field": "/letter/amount" }"#),
            ("/check/right", json!("most"), r#"{ "kind": "parameter", "id": "most" }"#),
            ("/check/right", json!(500), r#"{ "kind": "value", "value": 500 }"#),
            ("/check/right", json!("2019-01-01"), r#"{ "kind": "value", "value": "2019-01-01" }"#),
            ("/check/right", json!({ "value": 4 }), r#""kind": "value""#),
            ("/check/right", json!({ "kind": "value", "value": { "kind": "value", "value": 4 } }), "4"),
            ("/check/left/field", json!({ "kind": "field", "field": "/letter/amount" }), r#""/letter/amount""#),
            ("/check", json!({ "left": {}, "right": {} }), r#""kind": "compare""#),
            ("/check", json!([]), r#"{ "kind": "allOf", "checks": [ … ] }"#),
            ("/check/right/id", json!(5), r#""5""#),
            ("/source", json!("s"), r#"{ "id": "s" }"#),
            ("/levels", json!("error"), r#"[ { "level": "error" } ]"#),
            ("/levels/0", json!("error"), r#"{ "level": "error" }"#),
            ("/title", json!("R"), r#"{ "en": "R" }"#),
        ] {
            assert_eq!(written(place, value.clone()).as_deref(), Some(meant), "{place} {value}");
        }
        assert_eq!(written("/check", json!("amount")), None);
    }
}
