//! A typed case is judged as its document is, and the schema of a case says what reading it takes.

use crate::mutations::{CASES, PROGRAMMES, mutated_case, with_plain_numbers};
use conformance::files;
use jsonschema::Validator;
use proptest::prelude::*;
use satsing::case::Case;
use satsing::{CheckOptions, Error, Language, Limits, Programme};
use serde_json::Value;
use std::sync::LazyLock;

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    jsonschema::options().should_validate_formats(true).build(&files::json("schemas/case.schema.json")).unwrap()
});

fn programme(case: &Value) -> &'static Programme {
    let named = case["programme"].as_str().and_then(|id| PROGRAMMES.get(id).ok());
    named.unwrap_or_else(|| PROGRAMMES.get("no.asker.ledernettverk").unwrap())
}

fn options() -> CheckOptions {
    CheckOptions { fixes: true, language: Some(Language::Nn), input_hash: true, ..CheckOptions::default() }
}

fn as_document(case: &Value) -> Result<String, Error> {
    let verdict = programme(case).check(case.to_string().as_bytes(), &options())?;
    Ok(serde_json::to_string(&verdict).unwrap())
}

fn as_typed(case: &Value, typed: &Case) -> Result<String, Error> {
    let verdict = programme(case).check_case(typed, &options())?;
    Ok(serde_json::to_string(&verdict).unwrap())
}

#[test]
fn every_real_case_has_the_same_verdict_typed_as_from_its_document() {
    for case in CASES.iter() {
        let typed = Case::from_json(case.to_string().as_bytes(), Limits::CASE).unwrap();
        assert_eq!(as_typed(case, &typed), as_document(case), "{case}");
    }
}

proptest! {
    #![proptest_config(crate::mutations::tries())]

    #[test]
    fn a_typed_case_has_the_verdict_of_its_document(case in mutated_case()) {
        let Ok(typed) = Case::from_json(case.to_string().as_bytes(), Limits::CASE) else { return Ok(()) };
        prop_assert_eq!(as_typed(&case, &typed), as_document(&with_plain_numbers(case.clone())));
        let written = serde_json::to_value(&typed).unwrap();
        prop_assert_eq!(as_typed(&case, &typed), as_document(&written));
    }

    #[test]
    fn what_the_schema_of_a_case_takes_reading_takes_and_the_other_way(mut case in mutated_case()) {
        // a field of a programme's own is judged by the schema of that programme
        if let Some(object) = case.as_object_mut() {
            object.remove("own");
        }
        let Ok(verdict) = programme(&case).check(case.to_string().as_bytes(), &CheckOptions::default()) else { return Ok(()) };
        // a schema cannot express that ids are unique
        let beyond = |rule: &str| rule == "shape.duplicate-id" || !rule.starts_with("shape.");
        let fits = verdict.findings.iter().all(|finding| beyond(&finding.rule));
        let faults: Vec<String> = SCHEMA.iter_errors(&case).map(|error| format!("{}: {error}", error.instance_path())).collect();
        prop_assert_eq!(faults.is_empty(), fits, "{:?} {:?}\n{}", faults, verdict.findings, case);
    }
}
