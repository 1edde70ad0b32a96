//! Compares an answer with the part of it that a vector states.

use serde_json::Value;

/// The differences between the stated part of an answer and the answer; empty where there are none.
///
/// Each stated field must be as stated, and one stated as `null` must be null or absent; the only null of an answer is one
/// that a patch tests. A list must have as many items as the stated one, each as stated. Anything else must be equal.
///
/// ```
/// use conformance::comparing::differences;
/// use serde_json::json;
/// let answer = json!({ "outcome": "blocked", "findings": [{ "rule": "session-order", "level": "error" }] });
/// assert!(differences(&json!({ "findings": [{ "rule": "session-order", "fixes": null }] }), &answer).is_empty());
/// assert_eq!(differences(&json!({ "outcome": "passed" }), &answer), [r#"/outcome: "blocked", not "passed""#]);
/// assert_eq!(differences(&json!({ "findings": [] }), &answer).len(), 1);
/// ```
#[must_use]
pub fn differences(named: &Value, answer: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(named, Some(answer), "", &mut found);
    found
}

fn compare(named: &Value, answer: Option<&Value>, path: &str, found: &mut Vec<String>) {
    match (named, answer) {
        (Value::Null, None) => {}
        (Value::Object(named), Some(Value::Object(answer))) => {
            for (name, value) in named {
                compare(value, answer.get(name), &format!("{path}/{name}"), found);
            }
        }
        (Value::Array(named), Some(Value::Array(answer))) if named.len() == answer.len() => {
            for (index, (named, answer)) in named.iter().zip(answer).enumerate() {
                compare(named, Some(answer), &format!("{path}/{index}"), found);
            }
        }
        (named, Some(answer)) if named == answer => {}
        (Value::Null, Some(answer)) => found.push(format!("{path}: {answer}, but it should not be there")),
        (named, None) => found.push(format!("{path}: not there, but it should be {named}")),
        (named, Some(answer)) => found.push(format!("{path}: {answer}, not {named}")),
    }
}
