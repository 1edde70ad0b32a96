//! Every vector outside funding is answered as it says.

use conformance::vectors::{self, Answered};
use conformance::{answers, files};
use serde_json::Value;
use std::collections::BTreeSet;

/// How many vectors each operation of each area has, so that none is lost unseen.
const COUNTS: &[(&str, usize)] = &[
    ("case/check", 49),
    ("check/check", 90),
    ("fix/check", 51),
    ("kinds/check", 137),
    ("own/check", 14),
    ("own/fields", 1),
    ("pack/lint", 6),
    ("pack/load", 121),
    ("pack/test", 11),
    ("programme/amount", 26),
    ("programme/amounts", 2),
    ("programme/compare", 11),
    ("programme/due", 27),
    ("programme/fields", 8),
    ("programme/impact", 12),
    ("programme/rules", 9),
    ("register/county", 5),
    ("register/identifier", 10),
    ("register/municipality", 21),
    ("register/organisationNumber", 9),
    ("reporting/evaluate", 19),
    ("text/label", 5),
    ("text/money", 22),
    ("text/text", 55),
];

/// The operations that have vectors, as `area/operation`; those of funding have runners of their own.
fn operations() -> Vec<String> {
    let areas = files::names("tests/vectors", "").into_iter().filter(|name| !name.contains('.') && name != "funding");
    let files = |area: String| {
        let names = files::names(&format!("tests/vectors/{area}"), ".json");
        names.into_iter().map(move |name| format!("{area}/{}", name.trim_end_matches(".json")))
    };
    areas.flat_map(files).collect()
}

#[test]
fn there_are_as_many_vectors_as_there_should_be() {
    let found: Vec<_> =
        operations().into_iter().map(|operation| (vectors::named(&operation).len(), operation)).collect();
    let found: Vec<_> = found.iter().map(|(count, operation)| (operation.as_str(), *count)).collect();
    assert_eq!(found, COUNTS);
}

#[test]
fn every_vector_is_answered_as_it_says() {
    let wrong: Vec<String> = operations().iter().flat_map(|operation| vectors::wrong_in(operation)).collect();
    assert!(wrong.is_empty(), "{} vectors:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn no_answer_has_a_null_but_for_one_that_a_patch_tests() {
    let mut tested = 0;
    for operation in operations() {
        for vector in vectors::named(&operation) {
            if let Answered::Ok(answer) = answers::answer(operation.split_once('/').unwrap().1, &vector.input).into() {
                assert!(!has_null(&answer, &mut tested) || answer.is_null(), "{operation}: {}", vector.name);
            }
        }
    }
    assert!(tested > 0);
}

/// Whether a value contains a null, but for those that a patch tests, which are counted.
fn has_null(value: &Value, tested: &mut usize) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.iter().any(|inner| has_null(inner, tested)),
        Value::Object(object) if object.get("op").is_some_and(|op| op == "test") && object["value"].is_null() => {
            *tested += 1;
            false
        }
        Value::Object(object) => object.values().any(|inner| has_null(inner, tested)),
        _ => false,
    }
}

/// The codes in a source file of an error, so that a new one cannot be without a vector.
fn codes_in(file: &str) -> BTreeSet<String> {
    let source = String::from_utf8(files::bytes(file)).unwrap();
    let lines = source.lines().filter_map(|line| line.trim().strip_prefix("Self::")?.split_once("=> \""));
    lines.map(|(_, code)| code.trim_end_matches("\",").to_owned()).collect()
}

#[test]
fn every_code_of_an_error_occurs() {
    let codes = codes_in("core/src/error.rs");
    assert!(codes.len() >= 10 && codes.contains("no-date"), "{codes:?}");
    let of_amounts = codes_in("core/src/funding/amount/fault.rs");
    assert!(of_amounts.len() >= 10 && of_amounts.contains("nothing-to-split-by"), "{of_amounts:?}");
    let vectors = |operations: Vec<String>| operations.into_iter().flat_map(|operation| vectors::named(&operation));
    let code = |vector: vectors::Named| Some(vector.error?["code"].as_str()?.to_owned());
    let occurring: BTreeSet<String> = vectors(operations()).filter_map(code).collect();
    assert_eq!(codes.difference(&occurring).collect::<Vec<_>>(), Vec::<&String>::new());
    let unknown = occurring.difference(&codes).filter(|code| !of_amounts.contains(*code));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&String>::new());
    let of_funding: BTreeSet<String> = vectors(vec!["funding/amount".into()]).filter_map(code).collect();
    assert_eq!(of_amounts.difference(&of_funding).collect::<Vec<_>>(), Vec::<&String>::new());
}
