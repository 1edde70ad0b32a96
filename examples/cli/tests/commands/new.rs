//! `satsing new`, and the schema of a case with the own fields of its programme.

use crate::program::{document, errors, json, text};
use assert_cmd::assert::OutputAssertExt;
use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Output;

const ID: &str = "no.my-municipality.courses";

fn satsing(folder: &Path, arguments: &[&str]) -> Output {
    cargo_bin_cmd!("satsing").current_dir(folder).args(arguments).output().unwrap()
}

#[test]
fn a_new_pack_and_its_examples_pass() {
    let folder = tempfile::tempdir().unwrap();
    satsing(folder.path(), &["new", ID]).assert().code(0);
    let (pack, examples) = (format!("{ID}.json"), format!("{ID}.examples.json"));
    satsing(folder.path(), &["lint", &pack]).assert().code(0);
    satsing(folder.path(), &["test", &pack, &examples]).assert().code(0);
}

#[test]
fn a_new_pack_has_one_of_each_in_four_languages() {
    let folder = tempfile::tempdir().unwrap();
    satsing(folder.path(), &["new", ID, "--dir", "packs/new"]).assert().code(0);
    let folder = folder.path().join("packs/new");
    let pack = document(folder.join(format!("{ID}.json")));
    assert_eq!(pack["id"], ID);
    assert_eq!(pack["languages"], json!(["nb", "nn", "da", "en"]));
    let schema = pack["$schema"].as_str().unwrap();
    assert_eq!(document(folder.join(schema))["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let has = |list: &str, key: &str, value: &str| pack[list].as_array().unwrap().iter().any(|one| one[key] == value);
    assert!(has("rules", "basis", "norm") && has("rules", "basis", "plausibility") && has("fields", "type", "code"));
    for list in ["codeLists", "parameters", "sources", "editions"] {
        assert!(!pack[list].as_array().unwrap().is_empty(), "{list}");
    }
    let examples = document(folder.join(format!("{ID}.examples.json")));
    assert_eq!(examples["examples"][0]["case"]["programme"], ID);
}

#[test]
fn a_new_pack_is_of_the_country_of_its_id_and_names_its_source_in_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    satsing(folder.path(), &["new", "dk.kurser", "--lang", "da"]).assert().code(0);
    satsing(folder.path(), &["lint", "dk.kurser.json"]).assert().code(0);
    satsing(folder.path(), &["test", "dk.kurser.json", "dk.kurser.examples.json"]).assert().code(0);
    let pack = document(folder.path().join("dk.kurser.json"));
    assert_eq!((&pack["country"], &pack["currency"]), (&json!("DK"), &json!("DKK")));
    assert!(pack["sources"][0]["title"].as_str().unwrap().starts_with("Bekendtgørelse"), "{}", pack["sources"]);
    satsing(folder.path(), &["new", "no.kurs", "--lang", "en"]).assert().code(0);
    let pack = document(folder.path().join("no.kurs.json"));
    assert_eq!((&pack["country"], &pack["currency"]), (&json!("NO"), &json!("NOK")));
    assert!(pack["sources"][0]["title"].as_str().unwrap().starts_with("Regulation"), "{}", pack["sources"]);
}

#[test]
fn a_new_pack_writes_over_nothing() {
    for taken in [format!("{ID}.json"), format!("{ID}.examples.json")] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(&taken), "mine").unwrap();
        let output = satsing(folder.path(), &["new", ID, "--lang", "en"]);
        output.clone().assert().code(2);
        assert!(errors(&output).contains("is there already and is not written over"), "{}", errors(&output));
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, [&*taken], "nothing is left behind");
        assert_eq!(std::fs::read_to_string(folder.path().join(&taken)).unwrap(), "mine");
    }
}

#[test]
fn a_second_pack_in_a_folder_leaves_the_schema_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("pack.schema.json"), "{}").unwrap();
    satsing(folder.path(), &["new", ID]).assert().code(0);
    assert_eq!(std::fs::read_to_string(folder.path().join("pack.schema.json")).unwrap(), "{}");
}

#[test]
fn an_id_that_is_no_file_name_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for id in ["../x", "No.X", "no.lesing og skriving", "no..x"] {
        let output = satsing(folder.path(), &["new", id]);
        output.clone().assert().code(2);
        assert!(errors(&output).contains("kan ikke være id for en ordning"), "{}", errors(&output));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_schema_of_a_case_has_the_own_fields_of_its_programme() {
    let folder = tempfile::tempdir().unwrap();
    satsing(folder.path(), &["new", ID]).assert().code(0);
    let own = |arguments: &[&str]| {
        let output = satsing(folder.path(), &[&["schema", "case"], arguments].concat());
        output.clone().assert().code(0);
        let schema = json(&output);
        schema["properties"]["own"].clone()
    };
    assert_eq!(own(&[])["type"], "object");
    assert_eq!(own(&[]).get("properties"), None, "without a programme it may be any object");
    let course = own(&["--pack", &format!("{ID}.json")])["properties"]["courses"]["items"].clone();
    let codes: Vec<&str> = course["properties"]["level"]["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| code["const"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["primary", "lowerSecondary"]);
    assert_eq!(course["properties"]["hours"]["$ref"], "#/$defs/Number");
    assert_eq!(own(&["--programme", "no.asker.ledernettverk"]), Value::Null);
    assert_eq!(own(&["--programme", "dk.udviklingsrum"])["additionalProperties"], false);
}

#[test]
fn only_the_schema_of_a_case_depends_on_a_programme() {
    let folder = tempfile::tempdir().unwrap();
    let output = satsing(folder.path(), &["schema", "pack", "--programme", "dk.udviklingsrum"]);
    output.clone().assert().code(2);
    assert!(errors(&output).contains("Bare skjemaet for en sak"), "{}", errors(&output));
}

#[test]
fn own_fields_are_listed_with_their_type_their_codes_and_what_they_refer_to() {
    let folder = tempfile::tempdir().unwrap();
    satsing(folder.path(), &["new", ID]).assert().code(0);
    let path = folder.path().join(format!("{ID}.json"));
    let mut pack = document(&path);
    let fields = pack["fields"].as_array_mut().unwrap();
    let label = json!({ "nb": "første kurs", "nn": "første kurs", "da": "første kursus", "en": "first course" });
    fields.push(json!({ "path": "/own/first", "type": "text", "refersTo": "/own/courses", "label": label }));
    let label = json!({ "nb": "kursholder", "nn": "kurshaldar", "da": "kursholder", "en": "teacher" });
    fields.push(json!({ "path": "/own/courses/*/teacher", "type": "text", "personal": true, "label": label }));
    std::fs::write(&path, pack.to_string()).unwrap();
    let listed = text(&satsing(folder.path(), &["fields", "--pack", &format!("{ID}.json"), "--lang", "en"]));
    for part in [
        "/own/courses/*/level\n  level · code · required\n  \
         Codes: primary (primary school), lowerSecondary (lower secondary school)\n  Read by: The course has a level",
        "/own/courses/*/teacher\n  teacher · text · personal",
        "/own/first\n  first course · text\n  Refers to: /own/courses",
    ] {
        assert!(listed.contains(part), "{part}\n{listed}");
    }
}
