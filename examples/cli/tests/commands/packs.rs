//! What authors and readers of packs ask: `programmes`, `rules`, `fields`, `lint`, `test` and `schema`.

use crate::program::{document, errors, json, root, satsing, text, words};
use assert_cmd::assert::OutputAssertExt;
use serde_json::{Value, json};

const PACK: &str = "core/packs/no.asker.ledernettverk.json";
const EXAMPLES: &str = "core/packs/no.asker.ledernettverk.examples.json";

/// A document with a change, as text.
fn changed(path: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut document = document(path);
    change(&mut document);
    document.to_string()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

#[test]
fn the_programmes_are_listed_with_their_editions() {
    let listed = json(&satsing(&["programmes", "--format", "json", "--lang", "en"], ""));
    assert!(ids(&listed).contains(&"no.asker.ledernettverk"));
    let text = text(&satsing(&["programmes"], ""));
    assert!(text.contains("Lærende ledernettverk i Asker  no.asker.ledernettverk"), "{text}");
    assert!(text.contains("utgave 2018-19: 2018-08-01 – 2019-07-31"), "{text}");
    // still in force, so without a last day
    assert!(text.contains("utgave 2026: 2026-01-01 –\n"), "{text}");
}

#[test]
fn the_rules_of_a_day_are_those_in_force_on_it() {
    let rules = |arguments: &[&str]| {
        json(&satsing(&[&["rules", "no.state-grants", "--format", "json"], arguments].concat(), ""))
    };
    let all = rules(&[]);
    let own: Vec<String> =
        ids(&document("core/packs/no.state-grants.json")["rules"]).into_iter().map(str::to_owned).collect();
    assert_eq!(ids(&all), own);
    // of today's text only the rule on waived reports reaches back before 2026; what follows from the data always did
    let before = rules(&["--on", "2025-12-31"]);
    let norms = before.as_array().unwrap().iter().filter(|rule| rule["basis"] == "norm").cloned().collect();
    assert_eq!(ids(&Value::Array(norms)), ["reporting-waived"]);
    assert!(ids(&before).contains(&"payments-add-up"));
    assert!(!ids(&before).contains(&"letter-says-amount"));
    assert!(ids(&rules(&["--on", "2026-01-01"])).contains(&"letter-says-amount"));
}

#[test]
fn a_rule_is_shown_with_its_weight_its_source_and_its_fields() {
    let text = text(&satsing(&["rules", "no.asker.ledernettverk", "--lang", "en"], ""));
    let rule = text.split("\n\n").find(|rule| rule.contains("  session-order ")).unwrap();
    for part in [
        "Sessions in order\n  session-order · error, follows from the data themselves",
        "Source: Lærende ledernettverk, Grupper og tider for samlinger",
        "Fields: /network/groups/*/sessions/*/startsOn",
    ] {
        assert!(rule.contains(part), "{part}\n{rule}");
    }
}

#[test]
fn a_day_without_rules_is_said() {
    let pack = changed(PACK, |pack| {
        for rule in pack["rules"].as_array_mut().unwrap() {
            rule["startsOn"] = json!("2018-08-01");
        }
    });
    let output = satsing(&["rules", "--pack", "-", "--on", "2018-07-31"], &pack);
    output.clone().assert().code(0);
    assert_eq!(text(&output), "Ingen regler er i kraft denne dagen.\n");
}

#[test]
fn a_field_is_shown_with_its_label_its_codes_and_who_reads_it() {
    let text = text(&satsing(&["fields", "no.asker.ledernettverk", "--lang", "da"], ""));
    assert!(text.contains("/network/groups/*/level\n  niveau · kode\n  Koder: kindergarten (dagtilbud)"), "{text}");
    let fields = json(&satsing(&["fields", "no.realfagskommuner", "--format", "json", "--lang", "nb"], ""));
    let adopted = fields.as_array().unwrap().iter().find(|field| field["path"] == "/strategy/anchoring/adoptedOn");
    assert_eq!(adopted.unwrap()["label"], "dato for vedtak av strategien");
    assert_eq!(adopted.unwrap()["type"], "date");
}

#[test]
fn the_rules_of_a_file_can_be_listed() {
    let own = satsing(&["rules", "--pack", PACK], "");
    let embedded = satsing(&["rules", "no.asker.ledernettverk"], "");
    assert_eq!(text(&own), text(&embedded));
    satsing(&["rules"], "").assert().code(2);
}

#[test]
fn an_unknown_programme_is_answered_with_the_nearest() {
    let output = satsing(&["fields", "no.realfagkommuner"], "");
    output.clone().assert().code(2);
    assert_eq!(
        errors(&output),
        "error: Det finnes ingen ordning «no.realfagkommuner». Mente du «no.realfagskommuner»?\n"
    );
}

#[test]
fn lint_finds_nothing_in_a_sound_pack() {
    let output = satsing(&["lint", PACK, "--lang", "en"], "");
    output.clone().assert().code(0);
    assert!(text(&output).contains("No faults."), "{}", text(&output));
    let report = json(&satsing(&["lint", PACK, "--format", "json"], ""));
    assert_eq!(report, json!({ "format": 1, "faults": [] }));
}

#[test]
fn lint_tells_all_faults_with_rule_place_line_and_what_is_meant() {
    let pack = "{ \"id\": \"x\", \"languages\": [\"en\"], \"currency\": \"NOK\", \"title\": { \"en\": \"X\" },\n\
        \"editions\": [ { \"id\": \"e\", \"startsOn\": \"2026-01-01\", \"source\": { \"id\": \"s\" } } ],\n\
        \"sources\": [ { \"id\": \"s\", \"title\": \"S\" } ], \"rules\": [\n\
        { \"id\": \"r\", \"title\": { \"en\": \"R\" }, \"basis\": \"norm\", \"levels\": [ { \"level\": \"error\" } ],\n\
          \"source\": { \"id\": \"s\" }, \"texts\": { \"en\": \"x\" }, \"chekc\": {\n\
          \"kind\": \"presnt\", \"field\": \"/letter/amuont\" } } ] }";
    let output = satsing(&["lint", "-", "--format", "json", "--lang", "en"], pack);
    output.clone().assert().code(1);
    let report = json(&output);
    let fields = ["code", "rule", "place", "line", "suggestion"];
    let told: Vec<Value> = report["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fields.iter().map(|field| fault[field].clone()).collect())
        .collect();
    assert_eq!(
        Value::from(told),
        json!([
            ["unknown-field", "r", "/rules/0/chekc", 5, "check"],
            ["unknown-word", "r", "/rules/0/chekc/kind", 6, "present"],
            ["unknown-path", "r", "/rules/0/chekc/field", 6, "amount"],
        ])
    );
}

#[test]
fn lint_lists_the_fields_that_there_are_beside_a_misspelt_path() {
    let pack = changed("tests/packs/plain.json", |pack| pack["rules"][0]["check"]["field"] = json!("/period/startsOm"));
    let output = satsing(&["lint", "-", "--lang", "en"], &pack);
    output.clone().assert().code(1);
    let said = words(&text(&output));
    assert!(said.contains("there is no field `startsOm` here. Did you mean `startsOn`?"), "{said}");
    assert!(said.contains("Allowed here: startsOn, endsOn"), "{said}");
}

#[test]
fn lint_tells_where_a_pack_is_no_json_and_could_not_run_without_a_file() {
    let report = json(&satsing(&["lint", "-", "--format", "json"], "{\n  \"id\": }"));
    assert_eq!([&report["faults"][0]["code"], &report["faults"][0]["line"]], [&json!("not-json"), &json!(2)]);
    satsing(&["lint", "-"], "{").assert().code(1);
    satsing(&["lint", "nowhere.json"], "").assert().code(2);
}

#[test]
fn each_silent_mistake_is_told_as_has_been_read() {
    let folder = "tests/packs/faults";
    let mut files: Vec<String> = std::fs::read_dir(root().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".json"))
        .collect();
    files.sort();
    assert_eq!(files.len(), 27);
    let told: Vec<String> =
        files.iter().map(|name| text(&satsing(&["lint", &format!("{folder}/{name}")], ""))).collect();
    let read = std::fs::read_to_string(root().join(folder).join("readable.txt")).unwrap();
    assert_eq!(told.concat(), read);
}

#[test]
fn the_examples_of_a_shipped_pack_hold() {
    let output = satsing(&["test", PACK, EXAMPLES, "--format", "json"], "");
    output.clone().assert().code(0);
    let report = json(&output);
    assert_eq!(report["misses"], json!([]));
    assert_eq!(report["rules"], document(PACK)["rules"].as_array().unwrap().len());
    assert!(text(&satsing(&["test", PACK, EXAMPLES], "")).contains("alle holder"));
}

#[test]
fn a_pack_from_standard_input_is_tested_too() {
    satsing(&["test", "-", EXAMPLES], document(PACK).to_string()).assert().code(0);
}

#[test]
fn what_does_not_hold_of_examples_is_told() {
    let miss = |change: &dyn Fn(&mut Value)| {
        let output = satsing(&["test", PACK, "-", "--format", "json"], changed(EXAMPLES, |examples| change(examples)));
        output.clone().assert().code(1);
        let report = json(&output);
        let misses = report["misses"].as_array().unwrap();
        assert_eq!(misses.len(), 1, "{report}");
        (misses[0]["rule"].as_str().unwrap().to_owned(), misses[0]["text"].as_str().unwrap().to_owned())
    };
    // the first example: another municipality than Asker, and the repair puts Asker's number there
    let rule = "municipality-is-asker";
    let passes = miss(&|examples| examples["examples"][0]["case"]["municipality"] = json!("0220"));
    assert_eq!(passes, (rule.into(), "The case does not fail the rule: it passes.".into()));
    let fails = miss(&|examples| examples["examples"][0]["repair"][0]["value"] = json!("0301"));
    assert_eq!(fails, (rule.into(), "The repaired case still fails the rule.".into()));
    let (_, unfit) = miss(&|examples| examples["examples"][0]["repair"][0]["path"] = json!("/letter/amount"));
    assert!(unfit.starts_with("The repair does not fit the case."), "{unfit}");
    let (_, gone) = miss(&|examples| {
        examples["examples"][0]["repair"] = json!([{ "op": "remove", "path": "/municipality" }]);
    });
    assert!(gone.starts_with("The repaired case does not pass the rule:"), "{gone}");
    let without = miss(&|examples| drop(examples["examples"].as_array_mut().unwrap().remove(0)));
    assert_eq!(without, (rule.into(), "The rule has no example. Write a case that fails it, and a repair.".into()));
    let (_, unread) = miss(&|examples| examples["examples"][0]["case"]["format"] = json!(2));
    assert!(unread.starts_with("The case cannot be checked. (it is written in a later format"), "{unread}");
}

#[test]
fn an_example_of_a_rule_that_the_pack_does_not_have_is_told() {
    let examples = changed(EXAMPLES, |examples| {
        let mut other = examples["examples"][0].clone();
        other["rule"] = json!("municipality-is-oslo");
        examples["examples"].as_array_mut().unwrap().push(other);
    });
    let output = satsing(&["test", PACK, "-"], &examples);
    output.clone().assert().code(1);
    assert!(text(&output).contains("municipality-is-oslo, eksempel"), "{}", text(&output));
    assert!(text(&output).contains("Pakken har ingen slik regel."), "{}", text(&output));
}

#[test]
fn what_is_not_a_file_of_examples_could_not_run() {
    let output = satsing(&["test", PACK, "-"], r#"{ "examples": [{ "rule": "x" }] }"#);
    output.clone().assert().code(2);
    assert!(errors(&output).contains("/examples/0: the field `case` is missing"), "{}", errors(&output));
}

#[test]
fn the_schemas_are_those_of_the_library() {
    for name in ["case", "pack", "verdict"] {
        let output = satsing(&["schema", name], "");
        output.clone().assert().code(0);
        assert_eq!(json(&output)["$schema"], "https://json-schema.org/draft/2020-12/schema");
    }
    satsing(&["schema", "letter"], "").assert().code(2);
}

#[test]
fn help_says_what_the_exit_status_means() {
    let output = satsing(&["check", "--help"], "");
    output.clone().assert().code(0);
    assert!(text(&output).contains("0 passed, 1 blocked, 3 incomplete or not in force"), "{}", text(&output));
}
