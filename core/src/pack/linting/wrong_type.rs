//! What to write in place of a value of the wrong type: an object instead of a plain value, a number instead of a text.

use crate::Date;
use crate::case::CaseFields;
use crate::check::{Fault, Path};
use crate::text::Language;
use serde_json::{Map, Value, json};

/// The JSON to write at the place of a fault instead; `None` where what is meant is not known.
pub(super) fn replacement(fault: &Fault, pack: &Value, fields: CaseFields<'_>) -> Option<String> {
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
        ("an object", Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
            object(above, name, value, pack, fields)?
        }
        ("a list", Value::Object(_)) => return Some("[ { … } ]".to_owned()),
        ("a list", Value::String(_) | Value::Number(_)) => return list(above, name, value, pack),
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

/// A number, a date, true or false that is written as a text.
fn out_of_quotes(fault: &Fault, value: &Value) -> Option<String> {
    let text = value.as_str()?;
    let wants = |what: &str| fault.reason.contains(&format!("this must be {what}"));
    match text {
        _ if wants("true or false") => answer(text).map(|answer| answer.to_string()),
        _ if wants("a date") => day(text).map(|day| format!("\"{day}\"")),
        number if !wants("a share") && !wants("a time") => number.parse::<i64>().ok().map(|number| number.to_string()),
        _ => None,
    }
}

/// The boolean that a text means.
fn answer(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "ja" | "yes" => Some(true),
        "false" | "nei" | "nej" | "no" => Some(false),
        _ => None,
    }
}

/// The date that is meant by what a fault calls no date.
pub(super) fn meant_day(reason: &str) -> Option<String> {
    let (written, wanted) = reason.strip_prefix('`')?.split_once("` is not ")?;
    if [Date::FORM, Date::DAY].contains(&wanted) { day(written) } else { None }
}

/// The date that is meant by one in another format: day first, other separators, or followed by a time.
fn day(written: &str) -> Option<String> {
    let written = written.split('T').next()?;
    let parts: Vec<&str> = written.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = *parts.as_slice() else { return None };
    let date = |year: &str, month: &str, day: &str| Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"));
    let meant = match (first.len(), third.len()) {
        (4, _) => date(first, second, third).or_else(|| date(first, third, second)),
        // with slashes the month may come first
        (_, 4) if !written.contains('/') => date(third, second, first),
        _ => None,
    };
    meant.map(|date| date.to_string())
}

/// The list that is meant by a bare value.
fn list(above: &str, name: &str, value: &Value, pack: &Value) -> Option<String> {
    // the codes of a code list have labels, those of a check are texts
    let is_labelled = || name == "codes" && pack.pointer(above).is_some_and(|object| object.get("kind").is_none());
    match name {
        "levels" if value.is_string() => Some(format!("[ {{ \"level\": {value} }} ]")),
        "includes" if value.is_string() => Some(format!("[ {{ \"pack\": {value} }} ]")),
        "codes" if is_labelled() => Some(format!("[ {{ \"code\": {value}, \"label\": {{ … }} }} ]")),
        "languages" | "codes" | "eachOf" | "oneOf" => value.is_string().then(|| json!([value]).to_string()),
        _ => Some("[ { … } ]".to_owned()),
    }
}

/// The object that is meant by a bare value.
fn object(above: &str, name: &str, value: &Value, pack: &Value, fields: CaseFields<'_>) -> Option<Value> {
    let languages = || Language::ALL.into_iter().map(Language::code);
    match value {
        _ if is_operand(above, name) => operand(value, compared(above, name, pack, fields), pack, fields),
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

/// The operand that is meant by a plain value compared with something of a type; `None` where it does not fit that type.
fn operand(value: &Value, compared: Option<&str>, pack: &Value, fields: CaseFields<'_>) -> Option<Value> {
    let is_named = |text: &str| {
        let parameters = pack.get("parameters").and_then(Value::as_array);
        parameters.is_some_and(|known| known.iter().any(|known| known.get("id").and_then(Value::as_str) == Some(text)))
    };
    let constant = match value {
        Value::String(text) => {
            if let Some(path) = field(text, fields) {
                return Some(json!({ "kind": "field", "field": path }));
            }
            if is_named(text) {
                return Some(json!({ "kind": "parameter", "id": text }));
            }
            constant(text, compared)?
        }
        Value::Number(_) if !matches!(compared, None | Some("number" | "money" | "decimal")) => return None,
        Value::Bool(_) if !matches!(compared, None | Some("boolean")) => return None,
        other => other.clone(),
    };
    Some(json!({ "kind": "value", "value": constant }))
}

/// The path of a field that is meant by a text.
fn field(text: &str, fields: CaseFields<'_>) -> Option<String> {
    if text.starts_with('/') {
        return Some(text.to_owned());
    }
    if !text.contains('/') && !text.starts_with("$.") {
        return None;
    }
    Path::resolve(text, fields).err()?.at("").suggestion.filter(|path| path.starts_with('/'))
}

/// The fixed value of a type that is meant by a text.
fn constant(text: &str, of_type: Option<&str>) -> Option<Value> {
    let number = || text.parse::<i64>().ok();
    match of_type {
        Some("text" | "code" | "time") => Some(json!(text)),
        Some("boolean") => answer(text).map(Value::from),
        Some("date") => day(text).map(Value::from),
        Some("number" | "money") => number().map(Value::from),
        Some("decimal") => serde_json::from_str(text).ok().filter(Value::is_number),
        Some(_) => None,
        // `0301` is a code, not a number
        None => {
            let number = || number().filter(|number| number.to_string() == text);
            day(text).map(Value::from).or_else(|| number().map(Value::from)).or_else(|| Some(json!(text)))
        }
    }
}

/// The type of the other side of a check's comparison.
fn compared<'f>(above: &str, name: &str, pack: &Value, fields: CaseFields<'f>) -> Option<&'f str> {
    let other = match name {
        "days" | "months" | "years" | "year" | "atLeast" | "atMost" => return Some("number"),
        "date" | "of" => return Some("date"),
        "left" => "right",
        "right" => "left",
        _ => "field",
    };
    let other = pack.pointer(above)?.get(other)?;
    let path = other.get("field").unwrap_or(other).as_str()?;
    fields.field_and_type_at(path).map(|(_, field_type)| field_type.name())
}

/// Whether a place in a check is that of an operand.
fn is_operand(above: &str, name: &str) -> bool {
    let is_in_rule = above.starts_with("/rules/") || above.starts_with("/duties/");
    let names = ["left", "right", "atLeast", "atMost", "from", "to", "date", "days", "months", "years", "year", "of"];
    is_in_rule && (names.contains(&name) || above.ends_with("/of"))
}

/// The kind of an object, by a field that only this kind has.
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

    /// The replacement of a value at a place of a rule.
    fn written(place: &str, value: Value) -> Option<String> {
        written_beside("/letter/amount", place, value)
    }

    /// The same where the rule compares a field.
    fn written_beside(field: &str, place: &str, value: Value) -> Option<String> {
        let mut rule = json!({
            "id": "r", "title": { "en": "R" }, "basis": "norm", "levels": [{ "level": "error" }], "source": { "id": "s" },
            "check": { "kind": "compare", "left": { "kind": "field", "field": field }, "is": "atMost",
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
        let fault = report.faults.iter().find(|fault| fault.place.starts_with(&format!("/rules/0{place}"))).unwrap();
        fault.text.split_once(" Write `").map(|(_, rest)| rest.trim_end_matches("`.").to_owned())
    }

    #[test]
    fn a_day_in_another_form_is_reported_as_it_is_written() {
        let meant = |written: &str| meant_day(&written.parse::<Date>().unwrap_err().to_string());
        for written in ["1.2.2025", "01.02.2025", "2025/02/01", "2025-2-1", "1-2-2025", "2025-02-01T00:00:00"] {
            assert_eq!(meant(written).as_deref(), Some("2025-02-01"), "{written}");
        }
        assert_eq!(meant("2024-31-01").as_deref(), Some("2024-01-31"));
        for unclear in ["1/2/2025", "2025", "1.2.25", "30.2.2025"] {
            assert_eq!(meant(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn a_bare_value_is_reported_as_it_is_written() {
        for (place, value, meant) in [
            ("/check/left", json!("/letter/amount"), r#"{ "kind": "field", "field": "/letter/amount" }"#),
            ("/check/right", json!("most"), r#"{ "kind": "parameter", "id": "most" }"#),
            ("/check/right", json!(500), r#"{ "kind": "value", "value": 500 }"#),
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

    #[test]
    fn a_bare_text_is_reported_as_what_can_be_compared_with_the_other_side() {
        for (field, value, meant) in [
            ("/letter/amount", json!("12"), Some("12")),
            ("/letter/issuedOn", json!("2019-01-01"), Some(r#""2019-01-01""#)),
            ("/letter/issuedOn", json!("1.3.2026"), Some(r#""2026-03-01""#)),
            ("/municipality", json!("1103"), Some(r#""1103""#)),
            ("/letter/unheard-of", json!("12"), Some("12")),
            ("/letter/unheard-of", json!("0301"), Some(r#""0301""#)),
            // of the wrong type
            ("/letter/amount", json!("2019-01-01"), None),
            ("/letter/amount", json!("mots"), None),
            ("/letter/issuedOn", json!("1/3/2026"), None),
            ("/municipality", json!(301), None),
        ] {
            let expected = meant.map(|meant| format!(r#"{{ "kind": "value", "value": {meant} }}"#));
            assert_eq!(written_beside(field, "/check/right", value.clone()), expected, "{field} {value}");
        }
        let expected = r#"{ "kind": "field", "field": "/report/submittedOn" }"#;
        for path in ["report/submittedOn", "$.report.submittedOn"] {
            assert_eq!(
                written_beside("/letter/issuedOn", "/check/right", json!(path)).as_deref(),
                Some(expected),
                "{path}"
            );
        }
    }

    #[test]
    fn a_bare_item_is_reported_as_the_list_that_can_stand_there() {
        let object_of = |above: &str, name: &str, value: Value| {
            let pack = json!({ "rules": [{ "check": { "kind": "oneOf" } }], "codeLists": [{ "id": "a" }] });
            list(above, name, &value, &pack)
        };
        for (above, name, value, meant) in [
            ("", "includes", json!("no.state-grants"), r#"[ { "pack": "no.state-grants" } ]"#),
            ("", "rules", json!("x"), "[ { … } ]"),
            ("", "languages", json!("nb"), r#"["nb"]"#),
            ("/codeLists/0", "codes", json!("a"), r#"[ { "code": "a", "label": { … } } ]"#),
            ("/rules/0/check", "codes", json!("a"), r#"["a"]"#),
            ("/rules/0", "appliesWhen", json!("/letter/amount"), "[ { … } ]"),
            ("/parameters/0", "values", json!(12), "[ { … } ]"),
        ] {
            assert_eq!(object_of(above, name, value).as_deref(), Some(meant), "{name}");
        }
        assert_eq!(object_of("", "languages", json!(5)), None);
    }
}
