//! The committed JSON Schemas: what the types generate, valid, explained, and true of every document here.

use conformance::{answers, files, vectors};
use jsonschema::Validator;
use serde_json::{Map, Value};

/// The operations whose vectors have a case and a verdict.
const CHECKS: [&str; 5] = ["case/check", "check/check", "fix/check", "kinds/check", "text/text"];

fn committed(name: &str) -> Value {
    files::json(&format!("schemas/{name}.schema.json"))
}

fn validator(name: &str) -> Validator {
    jsonschema::options().should_validate_formats(true).build(&committed(name)).unwrap()
}

fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schemas_are_those_that_the_types_generate() {
    let names: Vec<String> = satsing::SCHEMAS.iter().map(|name| format!("{name}.schema.json")).collect();
    assert_eq!(files::names("schemas", ".json"), names);
    for name in satsing::SCHEMAS {
        let generated = serde_json::to_string_pretty(&satsing::schema(name).unwrap()).unwrap() + "\n";
        let file = String::from_utf8(files::bytes(&format!("schemas/{name}.schema.json"))).unwrap();
        assert!(file == generated, "write it again: cargo run -q -- schema {name} > schemas/{name}.schema.json");
    }
}

#[test]
fn the_schemas_are_valid_by_the_meta_schema_of_their_draft() {
    for name in satsing::SCHEMAS {
        let schema = committed(name);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

/// Visits each object that a schema describes, with its place.
fn each_object<'s>(schema: &'s Value, place: &str, visit: &mut impl FnMut(&str, &'s Map<String, Value>)) {
    match schema {
        Value::Object(object) => {
            visit(place, object);
            object.iter().for_each(|(name, inner)| each_object(inner, &format!("{place}/{name}"), visit));
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, inner)| each_object(inner, &format!("{place}/{index}"), visit));
        }
        _ => {}
    }
}

#[test]
fn every_property_and_every_type_has_a_title_and_a_description() {
    let mut bare = Vec::new();
    for name in satsing::SCHEMAS {
        let schema = committed(name);
        each_object(&schema, name, &mut |place, object| {
            for group in ["properties", "$defs"] {
                for (property, described) in object.get(group).and_then(Value::as_object).into_iter().flatten() {
                    for keyword in ["title", "description"] {
                        // the tag of a kind is described with the kind that it chooses
                        let is_tag = keyword == "description" && described.get("const").is_some();
                        let is_there = described[keyword].as_str().is_some_and(|text| !text.trim().is_empty());
                        if !is_there && !is_tag {
                            bare.push(format!("{place}/{group}/{property} has no {keyword}"));
                        }
                    }
                }
            }
        });
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
}

#[test]
fn every_pack_is_as_its_schema_says() {
    let validator = validator("pack");
    for pack in files::packs() {
        let faults = faults(&validator, &files::json(&format!("core/packs/{pack}.json")));
        assert!(faults.is_empty(), "{pack}: {faults:#?}");
    }
    for pack in files::names("tests/packs", ".json") {
        let faults = faults(&validator, &files::json(&format!("tests/packs/{pack}")));
        assert!(faults.is_empty(), "{pack}: {faults:#?}");
    }
    let mut checked = 0;
    for operation in ["pack/load", "check/check", "kinds/check", "programme/rules"] {
        for vector in vectors::named(operation).into_iter().filter(|vector| vector.error.is_none()) {
            let Some(pack) = answers::pack(&vector.input) else { continue };
            let faults = faults(&validator, &pack);
            assert!(faults.is_empty(), "{}: {faults:#?}", vector.name);
            checked += 1;
        }
    }
    assert!(checked > 150, "{checked}");
}

#[test]
fn a_pack_that_cannot_be_read_is_not_as_its_schema_says() {
    let validator = validator("pack");
    let unread = ["an unknown field of a rule", "an unknown kind of check", "a date of a rule that is none"];
    let mut found = 0;
    for vector in vectors::named("pack/load").into_iter().filter(|vector| unread.contains(&vector.name.as_str())) {
        assert!(!validator.is_valid(&answers::pack(&vector.input).unwrap()), "{}", vector.name);
        found += 1;
    }
    assert_eq!(found, unread.len());
}

#[test]
fn a_case_is_as_its_schema_says_just_where_reading_it_takes_nothing_out() {
    let validator = validator("case");
    let (mut fit, mut unfit) = (0, 0);
    for operation in CHECKS {
        for vector in vectors::named(operation) {
            let (Some(case), Ok(verdict)) = (vector.input.get("case"), answers::check(&vector.input)) else { continue };
            let case = case.as_str().map_or_else(|| case.clone(), files::json);
            // a schema cannot express that ids are unique
            if verdict.findings.iter().any(|finding| finding.rule == "shape.duplicate-id") {
                continue;
            }
            let taken_out: Vec<&str> =
                verdict.findings.iter().filter(|finding| finding.rule.starts_with("shape.")).map(|f| &*f.key).collect();
            let faults = faults(&validator, &case);
            assert_eq!(faults.is_empty(), taken_out.is_empty(), "{}: {faults:#?}, {taken_out:?}", vector.name);
            *if taken_out.is_empty() { &mut fit } else { &mut unfit } += 1;
        }
    }
    assert!(fit > 150 && unfit > 25, "{fit}, {unfit}");
    for case in files::names("examples/cases", ".json") {
        let faults = faults(&validator, &files::json(&format!("examples/cases/{case}")));
        assert!(faults.is_empty(), "{case}: {faults:#?}");
    }
}

#[test]
fn every_verdict_is_as_its_schema_says() {
    let validator = validator("verdict");
    let mut checked = 0;
    for operation in CHECKS {
        let asked = operation.split_once('/').unwrap().1;
        for vector in vectors::named(operation) {
            let Ok(verdict) = answers::answer(asked, &vector.input) else { continue };
            let faults = faults(&validator, &verdict);
            assert!(faults.is_empty(), "{}: {faults:#?}", vector.name);
            checked += 1;
        }
    }
    assert!(checked > 200, "{checked}");
}

/// The operations whose answers are documents with a schema, and whether the answer is a list of them.
const ANSWERS: [(&str, &str, bool); 10] = [
    ("funding/allocate", "allocation", false),
    ("funding/select", "selection", false),
    ("pack/load", "programme-view", false),
    ("programme/compare", "comparison", false),
    ("programme/due", "due-list", false),
    ("programme/fields", "field-view", true),
    ("programme/impact", "impact", false),
    ("programme/rules", "rule-view", true),
    ("register/municipality", "municipality", false),
    ("reporting/evaluate", "evaluated-reports", false),
];

#[test]
fn every_other_answer_is_as_its_schema_says() {
    for (operation, schema, is_list) in ANSWERS {
        let validator = validator(schema);
        let (area, asked) = operation.split_once('/').unwrap();
        let mut checked = 0;
        for vector in vectors::named(operation).into_iter().filter(|vector| !vector.ok.is_null()) {
            // the vectors of funding have whole answers
            let answer = if area == "funding" { vector.ok } else { answers::answer(asked, &vector.input).unwrap() };
            let documents = if is_list { answer.as_array().unwrap().clone() } else { vec![answer] };
            for document in documents {
                let faults = faults(&validator, &document);
                assert!(faults.is_empty(), "{operation}: {}: {faults:#?}", vector.name);
                checked += 1;
            }
        }
        assert!(checked > 4, "{operation}");
    }
}

#[test]
fn every_request_of_funding_is_as_its_schema_says() {
    for (operation, schema) in [("funding/allocate", "allocation-request"), ("funding/select", "selection-request")] {
        let validator = validator(schema);
        for vector in vectors::named(operation).into_iter().filter(|vector| vector.error.is_none()) {
            let faults = faults(&validator, &vector.input);
            assert!(faults.is_empty(), "{operation}: {}: {faults:#?}", vector.name);
        }
    }
}

#[test]
fn everyone_who_took_part_is_as_their_schema_says() {
    let validator = validator("participation");
    let mut checked = 0;
    for vector in vectors::named("reporting/evaluate") {
        let fits = vector.error.is_none_or(|error| error["code"] != "wrong-type");
        for counted in vector.input["participation"].as_array().into_iter().flatten() {
            assert_eq!(validator.is_valid(counted), fits, "{}", vector.name);
            checked += 1;
        }
    }
    assert!(checked > 20, "{checked}");
}

#[test]
fn a_decimal_of_four_places_fits_its_schema_and_one_of_five_does_not() {
    let schema = jsonschema::validator_for(&files::json("schemas/amount-input.schema.json")).unwrap();
    let fits = |value: &str| {
        let document = format!(r#"{{ "name": "credits", "value": {value} }}"#);
        let fits = schema.is_valid(&serde_json::from_str(&document).unwrap());
        let reads = serde_json::from_str::<satsing::Scalar>(value).is_ok();
        (fits, reads)
    };
    for value in ["7.5", "1.1", "0.0007", "0.1", "1.0001", "-0.3", "999999999.9999", "12345678.9012", "30.0", "1e1"] {
        assert_eq!(fits(value), (true, true), "{value}");
    }
    for value in ["0.00001", "7.50001", "1000000000.5"] {
        assert_eq!(fits(value), (false, false), "{value}");
    }
}
