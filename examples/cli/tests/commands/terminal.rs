//! What stands in a document reaches a terminal only as something to look at, never as something to obey.

use crate::program::{self, document, root};
use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::{Value, json};
use std::process::Output;
use tempfile::TempDir;

/// Clears a screen, rings, turns the direction of what follows and ends a line.
const HOSTILE: &str = "\u{1b}[2J\u{7}\u{202e}\u{9b}31m\r\nx";

fn satsing(arguments: &[&str]) -> Output {
    cargo_bin_cmd!("satsing").current_dir(root()).env("CLICOLOR_FORCE", "1").args(arguments).output().unwrap()
}

/// A file with a document in it, and the folder that keeps it until the test ends.
fn file(document: &Value) -> (TempDir, String) {
    program::file("document.json", &document.to_string())
}

/// Puts what is hostile behind each text of a document for people: titles, names, labels, reasons.
fn spoilt(document: &mut Value, keys: &[&str]) {
    match document {
        Value::Array(items) => items.iter_mut().for_each(|item| spoilt(item, keys)),
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if keys.contains(&key.as_str()) => text.push_str(HOSTILE),
                    _ => spoilt(value, keys),
                }
            }
        }
        _ => {}
    }
}

/// Asserts that both streams hold nothing to obey but the program's own colours, and that what is hostile is shown.
fn is_safe(arguments: &[&str]) {
    let output = satsing(arguments);
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    let plain = anstream::adapter::strip_str(&said).to_string();
    let obeyed = plain.chars().find(|letter| {
        (letter.is_control() && *letter != '\n') || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    });
    assert_eq!(obeyed, None, "{arguments:?}: {plain}");
    // a screen is not cleared: the program's own sequences end in m
    assert!(!said.contains("\u{1b}[2J") && !said.contains('\u{7}'), "{arguments:?}: {said:?}");
    assert!(!plain.lines().any(|line| line.starts_with('x')), "{arguments:?}: {plain}");
    assert!(plain.contains(r"\u{1b}[2J") || plain.contains(r"\u001b[2J"), "{arguments:?}: {plain}");
}

#[test]
fn the_names_of_a_case_are_shown() {
    let mut case = document("examples/cases/asker-ledernettverk-2018.json");
    spoilt(&mut case, &["name", "title", "venue"]);
    let (_kept, case) = file(&case);
    for language in ["nb", "nn", "da", "en"] {
        is_safe(&["check", &case, "--lang", language]);
        is_safe(&["check", &case, "--lang", language, "--format", "json"]);
    }
}

#[test]
fn what_a_case_has_where_something_else_belongs_is_shown() {
    let case = json!({ "programme": "no.state-grants", "decidedOn": HOSTILE, "letter": { HOSTILE: 1 } });
    let (_kept, case) = file(&case);
    is_safe(&["check", &case]);
    let (_kept, unknown) = file(&json!({ "programme": HOSTILE }));
    is_safe(&["check", &unknown]);
}

#[test]
fn the_texts_of_a_pack_are_shown() {
    let mut pack = document("core/packs/no.asker.ledernettverk.json");
    spoilt(&mut pack, &["nb", "title", "section", "url", "publisher"]);
    let (_kept, pack) = file(&pack);
    is_safe(&["check", "examples/cases/asker-ledernettverk-2018.json", "--pack", &pack]);
    is_safe(&["rules", "--pack", &pack]);
    is_safe(&["fields", "--pack", &pack]);
    let (_kept, examples) = file(&json!({ "examples": [] }));
    is_safe(&["test", &pack, &examples]);
}

#[test]
fn the_texts_of_own_fields_and_amounts_are_shown() {
    let mut pack = document("core/packs/dk.udviklingsrum.json");
    spoilt(&mut pack, &["nb", "title", "section"]);
    let (_kept, pack) = file(&pack);
    is_safe(&["fields", "--pack", &pack]);
    is_safe(&["amounts", &pack]);
    is_safe(&["amounts", &pack, "participation-fee", "participants=3"]);
}

#[test]
fn the_faults_of_a_pack_are_shown() {
    let mut pack = document("core/packs/no.asker.ledernettverk.json");
    pack["rules"][0]["id"] = json!(HOSTILE);
    pack["rules"][0]["check"]["kind"] = json!(HOSTILE);
    pack["rules"][1]["source"]["id"] = json!(HOSTILE);
    let (_kept, pack) = file(&pack);
    is_safe(&["lint", &pack]);
    is_safe(&["lint", &pack, "--format", "json"]);
    is_safe(&["rules", "--pack", &pack]);
    is_safe(&["check", "examples/cases/asker-ledernettverk-2018.json", "--pack", &pack]);
}

#[test]
fn the_examples_of_a_pack_are_shown() {
    let (_kept, examples) = file(&json!({ "examples": [{ "rule": HOSTILE, "case": {}, "repair": [] }] }));
    is_safe(&["test", "core/packs/no.asker.ledernettverk.json", &examples]);
    let (_kept, examples) = file(&json!({ "examples": [{ HOSTILE: 1 }] }));
    is_safe(&["test", "core/packs/no.asker.ledernettverk.json", &examples]);
}

#[test]
fn the_texts_of_packs_that_are_compared_are_shown() {
    const PACK: &str = "core/packs/no.asker.ledernettverk.json";
    let mut pack = document(PACK);
    spoilt(&mut pack, &["nb", "title", "section"]);
    let (_kept, pack) = file(&pack);
    is_safe(&["diff", &pack, PACK]);
    is_safe(&["diff", PACK, &pack, "--texts"]);
    // by a pack of one rule all others are broken newly, and named
    let mut of_one_rule = document(PACK);
    of_one_rule["rules"].as_array_mut().unwrap().truncate(1);
    let (_kept_too, of_one_rule) = file(&of_one_rule);
    is_safe(&["impact", &of_one_rule, &pack, "examples/cases/asker-ledernettverk-2018.json"]);
}

#[test]
fn what_is_due_by_a_pack_is_shown() {
    let mut pack = document("core/packs/no.state-grants.json");
    spoilt(&mut pack, &["nb", "title", "section"]);
    let (_kept, pack) = file(&pack);
    let letter = json!({ "amount": 100, "reporting": { "dueOn": "2026-09-01" } });
    let (_kept_too, case) =
        file(&json!({ "programme": "no.state-grants", "decidedOn": "2026-02-01", "letter": letter }));
    is_safe(&["due", &case, "--programme", &pack]);
}

#[test]
fn what_reports_come_to_is_shown() {
    let counts = json!([{ "what": HOSTILE, "group": HOSTILE, "kind": "school", "count": 9, "of": 12 }]);
    let (_kept, participation) = file(&counts);
    is_safe(&["evaluate", "--participation", &participation]);
}
