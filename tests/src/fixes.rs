//! Checks the promise of fixes: once applied, the finding is gone and no other has come.

use json_patch::Patch;
use satsing::pack::Severity;
use satsing::{Finding, Verdict};
use serde_json::{Value, json};

/// What is wrong with a fix of a finding; `None` where it works. `check` is how the case was checked.
///
/// Where the verdict left findings out, a fix is taken to work: a new finding may have been there before.
///
/// # Panics
/// Where it is not a patch.
pub fn fault(
    case: &Value,
    verdict: &Verdict,
    finding: &Finding,
    patch: &Value,
    check: impl Fn(&Value) -> Verdict,
) -> Option<String> {
    if verdict.omitted_findings > 0 {
        return None;
    }
    let mut repaired = case.clone();
    let steps: Patch = serde_json::from_value(patch.clone()).expect("a JSON Patch");
    if let Err(error) = json_patch::patch(&mut repaired, &steps) {
        return Some(format!("it cannot be applied: {error}"));
    }
    let after = check(&repaired).findings;
    // two items with one id share the keys of what is found at them
    let ids_repeat = verdict.findings.iter().any(|finding| finding.rule == "shape.duplicate-id");
    let is_it = |other: &Finding| {
        let has_key = other.key == finding.key && (!ids_repeat || other.paths == finding.paths);
        has_key || is_at_same_place(other, finding)
    };
    if after.iter().any(is_it) {
        return Some("the finding is still there".to_owned());
    }
    let may_come = is_form_fix(finding, patch);
    let is_new = |new: &&Finding| {
        let counts = new.level != Severity::Advice && (!may_come || new.rule.starts_with("shape."));
        counts && !verdict.findings.iter().any(|old| old.key == new.key || is_at_same_place(old, new))
    };
    let come: Vec<&str> = after.iter().filter(is_new).map(|finding| finding.key.as_str()).collect();
    (!come.is_empty()).then(|| format!("it brings {come:?}"))
}

/// Whether two findings are the same though their keys differ: where an item gets an id that can be read, its findings get
/// other keys.
fn is_at_same_place(one: &Finding, other: &Finding) -> bool {
    one.rule == other.rule && one.paths == other.paths
}

/// Whether a fix only rewrites the value in the form of its field: as the one value that is meant, or a null as an
/// absent field. What rules say of the value, which they could not read before, is for the next verdict.
fn is_form_fix(finding: &Finding, patch: &Value) -> bool {
    let meant: Vec<Value> =
        finding.values.iter().filter(|value| value.name == "meant").map(|value| json!(value.value)).collect();
    let is_form = match meant.as_slice() {
        [] => finding.rule == "shape.null" && patch[0].get("value") == Some(&Value::Null) && patch[1]["op"] == "remove",
        [meant] => finding.rule.starts_with("shape.") && patch[1]["value"] == meant["value"],
        _ => false,
    };
    is_form && patch[2].is_null()
}
