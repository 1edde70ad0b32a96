//! Cases made by the grammar of the field tables, or real ones changed.
#![no_main]

use jsonschema::Validator;
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use satsing::case::Case;
use satsing::{CheckOptions, Limits};
use satsing_fuzz::{PROGRAMMES, edits, files, grammar, laws, options, timed};
use serde_json::Value;
use std::sync::LazyLock;

static SCHEMA: LazyLock<Value> = LazyLock::new(|| files::json("schemas/case.schema.json"));
static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::options().should_validate_formats(true).build(&SCHEMA).expect("a schema"));

fn case(input: &mut Unstructured<'_>) -> Result<Value> {
    let mut case = if input.ratio(1, 3)? {
        grammar::make(input, &SCHEMA, &SCHEMA, 0)?
    } else {
        input.choose(&files::CASES)?.clone()
    };
    let parts = SCHEMA["$defs"].as_object().expect("definitions");
    let names: Vec<&String> = parts.keys().collect();
    edits::edit(input, &mut case, |input| {
        let part = &parts[*input.choose(&names)?];
        grammar::make(input, &SCHEMA, part, 6)
    })?;
    Ok(case)
}

fuzz_target!(|data: &[u8]| {
    let mut input = Unstructured::new(data);
    let (Ok(options), Ok(case)) = (options(&mut input), case(&mut input)) else { return };
    let bytes = case.to_string().into_bytes();
    let checked = timed(|| PROGRAMMES.check(&bytes, &options));
    match checked {
        Ok(verdict) => {
            laws::of_a_verdict(&verdict, &options);
            laws::of_languages(&bytes, &verdict, &options);
            laws::of_fixes(&case, &verdict, &options);
            agree(case, &options);
        }
        Err(error) => laws::of_an_error(&error),
    }
});

/// Writes each number that is whole without a fraction: `200.0` is the same decimal as `200`.
fn whole_numbers(value: &mut Value) {
    match value {
        Value::Object(object) => object.values_mut().for_each(whole_numbers),
        Value::Array(list) => list.iter_mut().for_each(whole_numbers),
        Value::Number(number) => {
            let whole = number.as_f64().filter(|number| number.fract() == 0.0).map(|number| format!("{number:.0}"));
            if let Some(whole) = whole.and_then(|whole| whole.parse::<i64>().ok()).filter(|_| number.is_f64()) {
                *value = whole.into();
            }
        }
        _ => {}
    }
}

/// What the schema takes the reader takes, and the other way; and a typed case has the verdict of its document.
fn agree(mut case: Value, options: &CheckOptions) {
    // what a programme of one's own reads is for its own schema
    if let Some(fields) = case.as_object_mut() {
        fields.remove("own");
    }
    let bytes = case.to_string().into_bytes();
    let as_document = PROGRAMMES.check(&bytes, options);
    let takes = VALIDATOR.is_valid(&case);
    if let Ok(verdict) = &as_document {
        // a schema cannot express that ids are unique
        let beyond = |rule: &str| rule == "shape.duplicate-id" || !rule.starts_with("shape.");
        let fits = verdict.findings.iter().all(|one| beyond(&one.rule));
        assert!(verdict.omitted_findings > 0 || takes == fits, "the schema says {takes}, the reader {fits}: {case}");
    }

    let typed = Case::from_json(&bytes, Limits::CASE);
    assert_eq!(typed.is_ok(), takes, "{:?}: {case}", typed.err());
    if let Ok(typed) = typed {
        let mut written = serde_json::to_value(&typed).expect("a case can be written");
        whole_numbers(&mut written);
        whole_numbers(&mut case);
        assert_eq!(written, case);
        assert_eq!(PROGRAMMES.check_case(&typed, options), as_document, "typed and as a document: {case}");
    }
}
