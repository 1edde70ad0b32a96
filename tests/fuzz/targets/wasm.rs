//! The functions that JavaScript calls, with any arguments.
#![no_main]

// the modules of the binding themselves, since its library is for wasm alone
#[path = "../../../bindings-wasm/src/authors.rs"]
mod authors;
#[path = "../../../bindings-wasm/src/failure.rs"]
mod failure;
#[path = "../../../bindings-wasm/src/funding.rs"]
mod funding;
#[path = "../../../bindings-wasm/src/programmes.rs"]
mod programmes;
#[path = "../../../bindings-wasm/src/register.rs"]
mod register;

use failure::Failure;
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use satsing_fuzz::{PROGRAMMES, edits, files, grammar, options, timed};
use serde_json::Value;

/// An argument as a program might give it, right or wrong.
fn text(input: &mut Unstructured<'_>) -> Result<String> {
    let known = [
        "nb",
        "nn",
        "da",
        "en",
        "NO",
        "DK",
        "sv",
        "",
        "2026-02-20",
        "2019-02-29",
        "1.3.2019",
        "0301",
        "101",
        "03",
        "no.videreutdanning",
        "no.asker.ledernettverk",
        "dk.udviklingsrum",
        "no.such",
        "organisationNumber",
        "cvr",
        "gln",
        "accountNumber",
        "964338531",
        "7080001234567",
        "12345678901",
        "kr 5.000,-",
        "1,234.50",
        "fee",
        "own-share",
        "/letter/amount",
        "/network/groups/*/sessions/*/startsOn",
        "/own/teachers",
        "NOK",
        "[]",
        r#"[{"name":"amount","value":100}]"#,
        r#"{"id":"a","amount":1,"steps":[]}"#,
    ];
    if input.ratio(5, 6)? { input.choose(&known).map(|text| (*text).to_owned()) } else { input.arbitrary() }
}

fn optional(input: &mut Unstructured<'_>) -> Result<Option<String>> {
    if input.arbitrary()? { text(input).map(Some) } else { Ok(None) }
}

/// A case, a pack or a request, changed, or any bytes.
fn document(input: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    if input.ratio(1, 5)? {
        return Ok(input.arbitrary::<&[u8]>()?.to_vec());
    }
    let list = if input.ratio(1, 4)? { &*files::PACKS } else { &*files::CASES };
    let mut document = input.choose(list)?.clone();
    edits::edit(input, &mut document, grammar::odd)?;
    Ok(document.to_string().into_bytes())
}

/// Checks a case with the options in the order of the binding: texts, what is asked for, acceptances and an earlier verdict.
fn check(
    case: &[u8],
    [programme, decided, today, lang]: [Option<String>; 4],
    [draft, fixes, input_hash]: [bool; 3],
    [acceptances, since]: [Option<String>; 2],
) -> std::result::Result<String, Failure> {
    programmes::check(case, programme, decided, today, lang, draft, fixes, input_hash, acceptances, since)
}

/// Asks one function of the binding something, twice.
fn ask(input: &mut Unstructured<'_>) -> Result<()> {
    let which = input.int_in_range(0..=20)?;
    let bytes = if matches!(which, 0 | 2 | 9..=15 | 19) { document(input)? } else { Vec::new() };
    let (a, b, c) = (text(input)?, text(input)?, text(input)?);
    let (x, y) = (optional(input)?, optional(input)?);
    let flags: [bool; 3] = input.arbitrary()?;
    // a pack that took the place of one of the library would make the binding answer otherwise than the library does
    let id_of = |pack: Value| pack["id"].as_str().map(str::to_owned);
    let is_known = |id: String| PROGRAMMES.get(&id).is_ok();
    let replaces = serde_json::from_slice::<Value>(&bytes).ok().and_then(id_of).is_some_and(is_known);
    let one = || -> std::result::Result<String, Failure> {
        match which {
            0 => check(&bytes, [x.clone(), y.clone(), None, Some(a.clone())], flags, [None, None]),
            1 => programmes::programmes(&a),
            2 => check(&bytes, [None, None, x.clone(), None], flags, [x.clone(), y.clone()]),
            3 => programmes::rules(&a, x.clone(), &b),
            4 => programmes::fields(&a, x.clone(), &b),
            5 => programmes::amounts(&a, &b),
            6 => programmes::amount(&a, &b, &c, x.clone()),
            7 => programmes::label(&a, &b, x.clone()),
            8 => programmes::text(&a, &b),
            9 if !replaces => programmes::load(&bytes, vec![a.clone()]),
            9 | 10 => authors::lint(&bytes, vec![a.clone()], &b),
            11 => funding::allocate(&bytes),
            12 => funding::allocate_tree(&bytes),
            13 => funding::redistribute(&bytes),
            14 => funding::select(&bytes),
            15 => programmes::text(&String::from_utf8_lossy(&bytes), &b),
            16 => funding::explain(&a, &b, &c),
            17 => register::municipality(&a, &b, &c).and_then(|_| register::county(&a, &b, &c)),
            18 => register::identifier(&a, &b, &c).and_then(|_| register::organisation_number(&b)),
            19 => authors::test(&bytes, vec![a.clone()], c.as_bytes(), &b),
            _ => register::money(&a, &b),
        }
    };
    let written = |answer: std::result::Result<String, Failure>| match answer {
        Ok(json) => {
            assert!(serde_json::from_str::<Value>(&json).is_ok(), "{which} does not answer JSON: {json}");
            json
        }
        Err(failure) => {
            let json = serde_json::to_value(&failure).expect("a failure can be written");
            let says = |name: &str| json[name].as_str().is_some_and(|text| !text.is_empty());
            assert!(says("code") && says("text"), "{json}");
            json.to_string()
        }
    };
    let first = written(timed(one));
    assert_eq!(written(one()), first, "{which} answers the same twice");
    Ok(())
}

/// The binding answers what the library does.
fn agrees(input: &mut Unstructured<'_>) -> Result<()> {
    let (options, bytes) = (options(input)?, document(input)?);
    let text = |date: Option<satsing::Date>| date.map(|date| date.to_string());
    let lang = options.language.map(|language| language.code().to_owned());
    let flags = [options.draft, options.fixes, options.input_hash];
    let asked = check(
        &bytes,
        [options.programme.clone(), text(options.decided), text(options.today), lang],
        flags,
        [None, None],
    );
    let here = PROGRAMMES.check(&bytes, &options).map(|verdict| serde_json::to_string(&verdict).expect("a verdict"));
    assert_eq!(asked.ok(), here.ok(), "the binding and the library");
    Ok(())
}

fuzz_target!(|data: &[u8]| {
    let mut input = Unstructured::new(data);
    // bytes that give out are no more than the end of a try
    let _ = if input.ratio(1, 3).unwrap_or(false) { agrees(&mut input) } else { ask(&mut input) };
});
