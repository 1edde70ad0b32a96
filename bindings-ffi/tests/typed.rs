//! The types that `uniffi` carries hold every answer whole: read into them and written again, nothing is lost or other.

use conformance::{answers, files, vectors};
use satsing_ffi::answers::{
    Allocation, AmountAnswer, AmountView, Comparison, County, DueList, EvaluatedReports, FieldView, IdentifierReason,
    Impact, LintReport, Municipality, ProgrammeView, Redistribution, RuleView, Selection, TestReport, TreeAllocation,
    Verdict,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[test]
fn each_answer_of_the_vectors_is_held_whole() {
    let mut held = 0;
    for area in files::names("tests/vectors", "").into_iter().filter(|name| !name.contains('.')) {
        for file in files::names(&format!("tests/vectors/{area}"), ".json") {
            let operation = file.trim_end_matches(".json");
            for vector in vectors::named(&format!("{area}/{operation}")) {
                let Ok(answer) = answers::answer(operation, &vector.input) else { continue };
                assert_eq!(again(operation, answer.clone()), answer, "{area}/{operation}: {}", vector.name);
                held += 1;
            }
        }
    }
    assert!(held > 400, "only {held} answers");
}

#[test]
fn each_verdict_with_its_fixes_is_held_whole() {
    for example in files::packs().iter().flat_map(|pack| files::examples(pack)) {
        let options = json!({ "language": "nb", "fixes": true, "inputHash": true });
        let answer = answers::answer("check", &json!({ "case": example["case"], "options": options })).unwrap();
        assert_eq!(again("check", answer.clone()), answer);
    }
}

#[test]
fn a_field_that_the_types_do_not_know_is_refused() {
    let mut answer = answers::answer("load", &json!({ "pack": "tests/packs/plain.json" })).unwrap();
    answer["new"] = json!(1);
    assert!(serde_json::from_value::<ProgrammeView>(answer).unwrap_err().to_string().contains("unknown field `new`"));
}

fn again(operation: &str, answer: Value) -> Value {
    match operation {
        "check" | "text" => through::<Verdict>(answer),
        "load" => through::<ProgrammeView>(answer),
        "programmes" => through::<Vec<ProgrammeView>>(answer),
        "compare" => through::<Comparison>(answer),
        "due" => through::<DueList>(answer),
        "impact" => through::<Impact>(answer),
        "evaluate" => through::<EvaluatedReports>(answer),
        "rules" => through::<Vec<RuleView>>(answer),
        "fields" => through::<Vec<FieldView>>(answer),
        "amounts" => through::<Vec<AmountView>>(answer),
        "amount" => through::<AmountAnswer>(answer),
        "lint" => through::<LintReport>(answer),
        "test" => through::<TestReport>(answer),
        "county" => through::<Option<County>>(answer),
        "identifier" => through::<Option<IdentifierReason>>(answer),
        "municipality" => through::<Option<Municipality>>(answer),
        "allocate" => through::<Allocation>(answer),
        "allocate-tree" => through::<TreeAllocation>(answer),
        "redistribute" => through::<Redistribution>(answer),
        "select" => through::<Selection>(answer),
        "label" | "money" | "organisationNumber" => answer,
        _ => panic!("no type for the answer of `{operation}`"),
    }
}

fn through<T: DeserializeOwned + Serialize>(answer: Value) -> Value {
    serde_json::to_value(serde_json::from_value::<T>(answer).unwrap()).unwrap()
}
