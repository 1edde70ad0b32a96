//! Packs changed at random.
#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use satsing::pack::{self, Severity};
use satsing::{CheckOptions, Error, Language, Programme};
use satsing_fuzz::{LANGUAGES, edits, files, grammar, laws, timed};
use serde_json::Value;
use std::sync::LazyLock;

static SCHEMA: LazyLock<Value> = LazyLock::new(|| files::json("schemas/pack.schema.json"));

fn pack(input: &mut Unstructured<'_>) -> Result<Value> {
    let mut pack = input.choose(&files::PACKS)?.clone();
    let parts = SCHEMA["$defs"].as_object().expect("definitions");
    let names: Vec<&String> = parts.keys().collect();
    edits::edit(input, &mut pack, |input| {
        let part = &parts[*input.choose(&names)?];
        grammar::make(input, &SCHEMA, part, 6)
    })?;
    Ok(pack)
}

fuzz_target!(|data: &[u8]| {
    let mut input = Unstructured::new(data);
    let Ok(pack) = pack(&mut input) else { return };
    let Ok(case) = input.choose(&files::CASES) else { return };
    let bytes = pack.to_string().into_bytes();
    let loaded = timed(|| Programme::load(&bytes, &[]));
    let lint = pack::lint(&bytes, &[], Language::En);
    let is_faulty = lint.faults.iter().any(|fault| fault.severity == Severity::Error);
    match loaded {
        Ok(programme) => {
            assert!(!is_faulty, "a pack that loads has no fault: {:?}", lint.faults);
            holds(&programme, &pack, case);
        }
        Err(error) => {
            assert!(is_faulty, "a pack that does not load has a fault: {error}");
            laws::of_an_error(&error);
            if let Error::Pack { faults } = &error {
                assert!(!faults.is_empty());
                for fault in faults {
                    // what is missing has no place of its own, but what it is missing from has
                    let parent = fault.path.rsplit_once('/').map_or("", |(parent, _)| parent);
                    assert!(pack.pointer(parent).is_some(), "{fault:?}");
                    assert!(!fault.reason.is_empty(), "{fault:?}");
                }
            }
        }
    }
    for language in LANGUAGES {
        let report = pack::lint(&bytes, &[], language);
        assert_eq!(report.faults.len(), lint.faults.len(), "the same faults in each language");
        assert!(report.faults.iter().all(|fault| !fault.text.is_empty() && fault.line >= 1), "{:?}", report.faults);
    }
});

/// What holds of a programme: it says the same of itself however its pack is spaced, and judges.
fn holds(programme: &Programme, pack: &Value, case: &Value) {
    let spaced = serde_json::to_vec_pretty(pack).expect("a pack can be written");
    let again = Programme::load(&spaced, &[]).expect("the same pack");
    for language in LANGUAGES {
        assert_eq!(again.view(language), programme.view(language));
        assert_eq!(again.rules(None, language), programme.rules(None, language));
        assert_eq!(again.fields(None, language), programme.fields(None, language));
    }
    let options = CheckOptions { fixes: true, language: Some(Language::Nn), ..CheckOptions::default() };
    let bytes = case.to_string().into_bytes();
    let (first, second) = (timed(|| programme.check(&bytes, &options)), again.check(&bytes, &options));
    assert_eq!(first, second, "the same pack and case");
    match first {
        Ok(verdict) => laws::of_a_verdict(&verdict, &options),
        Err(error) => laws::of_an_error(&error),
    }
}
