//! Any bytes as a case.
#![no_main]

use libfuzzer_sys::arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use satsing::{Error, Verdict};
use satsing_fuzz::{PROGRAMMES, laws, options, timed};
use serde_json::Value;

/// A verdict without what it quotes of values that do not fit, which it does as they are written.
fn beside_what_is_quoted(mut verdict: Verdict) -> Verdict {
    for finding in verdict.findings.iter_mut().filter(|finding| finding.rule.starts_with("shape.")) {
        (finding.values, finding.fixes, finding.text) = Default::default();
    }
    verdict
}

/// Whether a number has so many digits that it is another one when `Value` writes it: this holds a `u64` or an `f64`.
fn has_a_number_beyond_json(text: &[u8]) -> bool {
    let is_of_number = |byte: &u8| byte.is_ascii_digit() || b".eE+-".contains(byte);
    text.split(|byte| !is_of_number(byte)).any(|run| {
        let digits = run.iter().filter(|byte| byte.is_ascii_digit()).count();
        let is_fraction = run.iter().any(|byte| b".eE".contains(byte));
        digits > if is_fraction { 15 } else { 18 }
    })
}

fuzz_target!(|data: &[u8]| {
    let Some((mut head, case)) = data.split_at_checked(2).map(|(head, case)| (Unstructured::new(head), case)) else {
        return;
    };
    let options = options(&mut head).expect("two bytes are there");
    let checked = timed(|| PROGRAMMES.check(case, &options));
    assert_eq!(PROGRAMMES.check(case, &options), checked, "the same bytes twice");

    let text = case.strip_prefix(b"\xef\xbb\xbf").unwrap_or(case);
    let json = serde_json::from_slice::<Value>(text);
    match checked {
        Ok(verdict) => {
            laws::of_a_verdict(&verdict, &options);
            let json = json.expect("what is judged is JSON");
            laws::of_fixes(&json, &verdict, &options);
            if has_a_number_beyond_json(text) {
                return;
            }
            // written without space, by name and with numbers spelt otherwise: the same document
            let again = PROGRAMMES.check(json.to_string().as_bytes(), &options).expect("the same case");
            assert_eq!(
                beside_what_is_quoted(again),
                beside_what_is_quoted(verdict),
                "the verdict does not hang on how the document is written"
            );
        }
        Err(error) => {
            laws::of_an_error(&error);
            if let Error::NotJson { line, reason, .. } = &error {
                let lines = text.iter().filter(|byte| **byte == b'\n').count() + 1;
                assert!((1..=i64::try_from(lines).unwrap()).contains(line), "line {line} of {lines}");
                // two readers would read two documents, or one could not
                let is_beyond_json = reason.contains("twice") || reason.contains("number out of range");
                assert!(json.is_err() || is_beyond_json, "JSON is refused: {reason}");
            }
        }
    }
});
