//! Words from programming and spreadsheets, and what packs call the same.

use crate::check::Fault;
use serde_json::Value;

/// The word that is meant by an unknown one; of several candidates, one that is allowed there.
pub(super) fn meant(fault: &Fault, pack: &Value) -> Option<String> {
    let between = |start: &str, end: &str| Some(fault.reason.strip_prefix(start)?.split_once(end)?.0);
    let name = between("there is no field `", "` here");
    let word = between("`", "` cannot stand here").or(name)?.to_lowercase();
    // a field that is already there is not meant again
    let object = name.and_then(|_| pack.pointer(fault.path.rsplit_once('/')?.0)?.as_object());
    let is_there = |meant: &str| object.is_some_and(|object| object.contains_key(meant));
    let known = SYNONYMS.iter().filter(|(other, _)| *other == word).map(|(_, meant)| *meant);
    let mut can_stand = known.filter(|meant| fault.allowed.iter().any(|allowed| allowed == meant) && !is_there(meant));
    can_stand.next().map(str::to_owned)
}

const SYNONYMS: &[(&str, &str)] = &[
    (">=", "atLeast"),
    ("<=", "atMost"),
    (">", "more"),
    ("<", "less"),
    ("=", "equal"),
    ("==", "equal"),
    ("eq", "equal"),
    ("is", "equal"),
    ("!=", "notEqual"),
    ("<>", "notEqual"),
    ("isnot", "notEqual"),
    ("greater", "more"),
    ("greaterthan", "more"),
    ("lessthan", "less"),
    ("min", "atLeast"),
    ("max", "atMost"),
    ("greaterthan", "compare"),
    ("lessthan", "compare"),
    ("equal", "compare"),
    ("equals", "compare"),
    ("required", "present"),
    ("exists", "present"),
    ("notempty", "present"),
    ("missing", "absent"),
    ("empty", "absent"),
    ("and", "allOf"),
    ("all", "allOf"),
    ("or", "anyOf"),
    ("any", "anyOf"),
    ("in", "oneOf"),
    ("enum", "oneOf"),
    ("between", "inside"),
    ("range", "inside"),
    ("distinct", "unique"),
    ("path", "field"),
    ("constant", "value"),
    ("const", "value"),
    ("number", "value"),
    ("literal", "value"),
    ("product", "times"),
    ("multiply", "times"),
    ("add", "plus"),
    ("string", "text"),
    ("integer", "number"),
    ("int", "number"),
    ("float", "decimal"),
    ("double", "decimal"),
    ("amount", "money"),
    ("currency", "money"),
    ("kroner", "money"),
    ("nok", "money"),
    ("dkk", "money"),
    ("bool", "boolean"),
    ("datetime", "date"),
    ("enum", "code"),
    ("array", "list"),
    ("percent", "share"),
    ("percentage", "share"),
    ("number", "count"),
    ("integer", "count"),
    ("info", "advice"),
    ("information", "advice"),
    ("hint", "advice"),
    ("blocking", "error"),
    ("block", "error"),
    ("start", "startsOn"),
    ("first", "startsOn"),
    ("end", "endsOn"),
    ("last", "endsOn"),
    ("law", "norm"),
    ("legal", "norm"),
    ("regulation", "norm"),
    ("decision", "decided"),
    ("now", "today"),
    ("annual", "yearly"),
    ("annually", "yearly"),
    ("norge", "NO"),
    ("norway", "NO"),
    ("danmark", "DK"),
    ("denmark", "DK"),
    ("of", "checks"),
    ("conditions", "checks"),
    ("if", "appliesWhen"),
    ("when", "appliesWhen"),
    ("appliesif", "appliesWhen"),
    ("condition", "appliesWhen"),
    ("conditions", "appliesWhen"),
    ("from", "startsOn"),
    ("validfrom", "startsOn"),
    ("startdate", "startsOn"),
    ("to", "endsOn"),
    ("until", "endsOn"),
    ("validto", "endsOn"),
    ("enddate", "endsOn"),
    ("message", "texts"),
    ("messages", "texts"),
    ("severity", "levels"),
    ("severity", "level"),
    ("name", "id"),
    ("name", "path"),
    ("key", "path"),
    ("id", "code"),
    ("value", "code"),
    ("name", "title"),
    ("name", "label"),
    ("label", "title"),
    ("title", "label"),
    ("codes", "list"),
    ("options", "list"),
    ("codelist", "list"),
    ("reason", "why"),
    ("paragraph", "section"),
    ("no", "nb"),
    ("norwegian", "nb"),
    ("dk", "da"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn meant_by(path: &str, reason: &str, allowed: &[&str], pack: &Value) -> Option<String> {
        let allowed = allowed.iter().map(|word| (*word).to_owned()).collect();
        meant(&Fault { allowed, ..Fault::new(path, reason) }, pack)
    }

    #[test]
    fn a_word_of_elsewhere_means_the_one_that_can_stand_there() {
        let relations = ["less", "atMost", "equal", "notEqual", "atLeast", "more"];
        let kinds = ["present", "compare"];
        let meant = |word: &str, allowed: &[&str]| {
            meant_by("/is", &format!("`{word}` cannot stand here, only one of `a`, `b`"), allowed, &json!({}))
        };
        assert_eq!(meant(">=", &relations).as_deref(), Some("atLeast"));
        assert_eq!(meant("greaterThan", &relations).as_deref(), Some("more"));
        assert_eq!(meant("greaterThan", &kinds).as_deref(), Some("compare"));
        assert_eq!(meant("regex", &kinds), None);
    }

    #[test]
    fn a_field_of_elsewhere_means_one_that_is_not_there_already() {
        let of_rules = ["id", "title", "basis", "check"];
        let of_fields = ["path", "type", "list", "label"];
        let meant = |item: Value, name: &str, allowed: &[&str]| {
            let reason = format!("there is no field `{name}` here, only one of `a`, `b`");
            meant_by(&format!("/items/0/{name}"), &reason, allowed, &json!({ "items": [item] }))
        };
        assert_eq!(meant(json!({ "name": "r" }), "name", &of_rules).as_deref(), Some("id"));
        assert_eq!(meant(json!({ "id": "r", "name": {} }), "name", &of_rules).as_deref(), Some("title"));
        assert_eq!(meant(json!({ "id": "r", "title": {}, "name": "r" }), "name", &of_rules), None);
        assert_eq!(meant(json!({ "id": "r", "label": {} }), "label", &of_rules).as_deref(), Some("title"));
        assert_eq!(meant(json!({ "path": "/own/a", "name": {} }), "name", &of_fields).as_deref(), Some("label"));
        assert_eq!(meant(json!({ "path": "/own/a", "title": {} }), "title", &of_fields).as_deref(), Some("label"));
        assert_eq!(meant(json!({ "path": "/own/a", "label": {}, "name": {} }), "name", &of_fields), None);
    }
}
