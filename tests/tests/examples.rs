//! Every rule of every pack that comes with the library, shown by the examples beside its pack.

use satsing::{CheckOptions, Programmes, Verdict};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

#[derive(Deserialize)]
struct Examples {
    examples: Vec<Example>,
}

/// A case that breaks a rule, and the JSON Patch after which it keeps it.
#[derive(Deserialize)]
struct Example {
    rule: String,
    case: Value,
    repair: Vec<Operation>,
}

/// The operations of a JSON Patch (RFC 6902) that repairs need.
#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase", deny_unknown_fields)]
enum Operation {
    Add { path: String, value: Value },
    Replace { path: String, value: Value },
    Remove { path: String },
}

impl Operation {
    fn apply(&self, case: &mut Value) {
        let (Self::Add { path, .. } | Self::Replace { path, .. } | Self::Remove { path }) = self;
        let (parent, last) = path.rsplit_once('/').expect("a path");
        let parent = case.pointer_mut(parent).unwrap_or_else(|| panic!("{path}: nothing there"));
        match (self, parent) {
            (Self::Add { value, .. }, Value::Object(object)) => {
                assert!(object.insert(last.to_owned(), value.clone()).is_none(), "{path}: already there");
            }
            (Self::Add { value, .. }, Value::Array(list)) if last == "-" => list.push(value.clone()),
            (Self::Add { value, .. }, Value::Array(list)) => list.insert(last.parse().unwrap(), value.clone()),
            (Self::Remove { .. }, Value::Array(list)) => drop(list.remove(last.parse().unwrap())),
            (Self::Remove { .. }, Value::Object(object)) => assert!(object.remove(last).is_some(), "{path}: not there"),
            (Self::Replace { value, .. }, parent) => {
                *parent.pointer_mut(&format!("/{last}")).unwrap_or_else(|| panic!("{path}: not there")) = value.clone();
            }
            (_, other) => panic!("{path}: below {other}"),
        }
    }
}

fn packs() -> Vec<(String, BTreeSet<String>, Vec<Example>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/packs");
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let ids: BTreeSet<String> =
        names.filter(|name| !name.ends_with(".examples.json")).map(|name| name.replace(".json", "")).collect();
    ids.into_iter()
        .map(|id| {
            let pack: Value = serde_json::from_slice(&fs::read(format!("{folder}/{id}.json")).unwrap()).unwrap();
            let examples = fs::read(format!("{folder}/{id}.examples.json")).unwrap();
            let Examples { examples } = serde_json::from_slice(&examples).unwrap();
            let rules = pack["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap().to_owned());
            (id, rules.collect(), examples)
        })
        .collect()
}

fn check(programmes: &Programmes, case: &Value) -> Verdict {
    let verdict = programmes.check(case.to_string().as_bytes(), &CheckOptions::default()).unwrap();
    let misfits: Vec<_> = verdict.findings.iter().filter(|finding| finding.rule.starts_with("shape.")).collect();
    assert!(misfits.is_empty(), "{case}: {misfits:?}");
    verdict
}

#[test]
fn every_rule_of_every_pack_has_an_example() {
    let packs = packs();
    assert!(packs.len() >= 3);
    for (id, rules, examples) in packs {
        let shown: BTreeSet<String> = examples.into_iter().map(|example| example.rule).collect();
        assert_eq!(shown, rules, "{id}");
    }
}

#[test]
fn an_example_breaks_its_rule_and_its_repair_keeps_it() {
    let programmes = Programmes::embedded().unwrap();
    for (id, _, examples) in packs() {
        for Example { rule, mut case, repair } in examples {
            assert_eq!(case["programme"], id, "{rule}");
            let broken = check(&programmes, &case);
            assert!(
                broken.findings.iter().any(|finding| *finding.rule == *rule),
                "{id}: {rule} is not broken by {case}"
            );
            repair.iter().for_each(|operation| operation.apply(&mut case));
            let repaired = check(&programmes, &case);
            let kept = repaired.coverage.passed.iter().any(|passed| **passed == *rule);
            assert!(kept, "{id}: {rule} is not kept by {case}: {:?}", repaired.coverage);
        }
    }
}
