//! Laws of reading.

use crate::mutations::{CASES, PROGRAMMES, case, check, mutated_case, value, with_plain_numbers};
use proptest::prelude::*;
use satsing::{CheckOptions, Language, Limits, Programme, case::Case};
use serde_json::Value;

#[test]
fn a_real_case_is_the_same_when_it_has_been_read_and_written() {
    assert!(CASES.len() > 200);
    for case in CASES.iter() {
        let read: Case = serde_json::from_value(case.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), *case);
        assert_eq!(serde_json::from_slice::<Case>(case.to_string().as_bytes()).unwrap(), read);
    }
}

#[test]
fn two_cases_that_differ_only_in_what_is_their_own_are_not_equal() {
    let mut tried = 0;
    for case in CASES.iter().filter(|case| case["own"].is_object()) {
        let mut other = case.clone();
        other["own"]["more"] = true.into();
        let read = |case: &Value| serde_json::from_value::<Case>(case.clone()).unwrap();
        assert_ne!(read(case), read(&other));
        tried += 1;
    }
    assert!(tried > 5);
}

#[test]
fn what_a_programme_lists_as_personal_is_personal_by_pattern_and_by_path() {
    let (mut personal, mut other) = (0, 0);
    for programme in PROGRAMMES.iter() {
        // what only a programme asks for is known to that programme alone
        let fields = programme.unwrap().fields(None, Language::Nb);
        for field in fields.iter().filter(|field| !field.path.starts_with("/own/")) {
            for path in [field.path.clone(), field.path.replace('*', "3")] {
                assert_eq!(satsing::case::is_personal(&path), field.personal, "{path}");
            }
            if field.personal { personal += 1 } else { other += 1 }
        }
    }
    assert!(personal > 5 && other > 100, "{personal}, {other}");
}

proptest! {
    #![proptest_config(crate::mutations::tries())]

    #[test]
    fn bytes_are_never_too_much(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = PROGRAMMES.check(&bytes, &CheckOptions::default());
        let _ = Programme::load(&bytes, &[&bytes]);
        let _ = satsing::case::programme_of(&bytes);
    }

    #[test]
    fn json_is_never_too_much(document in value()) {
        let bytes = document.to_string().into_bytes();
        for programme in PROGRAMMES.iter() {
            let options = CheckOptions { fixes: true, language: Some(Language::Nn), ..CheckOptions::default() };
            let _ = programme.unwrap().check(&bytes, &options);
        }
        let _ = Programme::load(&bytes, &[]);
    }

    #[test]
    fn a_part_of_a_document_is_refused(case in case(), at in any::<prop::sample::Index>()) {
        let text = case.to_string();
        let cut = &text.as_bytes()[..at.index(text.len())];
        prop_assert_eq!(PROGRAMMES.check(cut, &CheckOptions::default()).unwrap_err().code(), "not-json");
    }

    #[test]
    fn what_reading_takes_nothing_out_of_is_read_strictly_and_written_as_it_was(mut case in mutated_case()) {
        // what only a programme asks for is an opaque document in a typed case, until it is checked
        if let Some(object) = case.as_object_mut() {
            object.remove("own");
        }
        let Ok(verdict) = check(&case) else { return Ok(()) };
        let taken_out = verdict.findings.iter().any(|one| one.rule.starts_with("shape.") && &*one.rule != "shape.duplicate-id");
        let read = Case::from_json(case.to_string().as_bytes(), Limits::CASE);
        prop_assert_eq!(read.is_ok(), !taken_out, "{:?}", read.err());
        if let Ok(read) = read {
            prop_assert_eq!(serde_json::to_value(read).unwrap(), with_plain_numbers(case));
        }
    }
}
