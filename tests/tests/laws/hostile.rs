//! Documents made to do harm: each is answered, and soon.

use crate::mutations::PROGRAMMES;
use conformance::files;
use satsing::{CheckOptions, Error, Limits, Programme, VerdictOutcome};
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};

const BIG: usize = 50_000_000;

/// Far more than any answer takes, and far less than a hang.
const SOON: Duration = Duration::from_secs(30);

fn unlimited() -> CheckOptions {
    let limits = Limits { bytes: usize::MAX, depth: usize::MAX, items: usize::MAX, nodes: usize::MAX };
    CheckOptions { limits, programme: Some("no.asker.ledernettverk".to_owned()), ..CheckOptions::default() }
}

fn within_limits() -> CheckOptions {
    CheckOptions { programme: Some("no.asker.ledernettverk".to_owned()), ..CheckOptions::default() }
}

fn code(document: &[u8], options: &CheckOptions) -> &'static str {
    PROGRAMMES.check(document, options).map_or_else(|error| error.code(), |_| "ok")
}

fn soon<T>(act: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = act();
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    done
}

#[test]
fn fifty_megabytes_of_brackets_are_refused_within_the_limits_and_without_them() {
    for bracket in ["[", "{\"a\":", "]", "[]", "[[]", "\"", "{\"network\":["] {
        let document = bracket.repeat(BIG / bracket.len());
        soon(|| {
            assert_eq!(code(document.as_bytes(), &within_limits()), "too-large", "{bracket}");
            assert!(["too-large", "not-json"].contains(&code(document.as_bytes(), &unlimited())), "{bracket}");
            assert_eq!(Programme::load(document.as_bytes(), &[]).unwrap_err().code(), "too-large", "{bracket}");
        });
    }
}

#[test]
fn a_document_may_be_as_large_as_the_limit_and_no_larger() {
    let text = |bytes: usize| {
        let (before, after) = ("{\"reference\":\"", "\"}");
        format!("{before}{}{after}", "x".repeat(bytes - before.len() - after.len()))
    };
    assert_eq!(code(text(1 << 20).as_bytes(), &within_limits()), "ok");
    let over = PROGRAMMES.check(text((1 << 20) + 1).as_bytes(), &within_limits()).unwrap_err();
    assert_eq!(over, Error::TooLarge { limit: "bytes", most: 1 << 20 });
    assert_eq!(over.to_string(), "the document has more bytes than the limit of 1048576");
}

#[test]
fn a_sum_beyond_sixty_four_bits_is_exact_to_the_ore() {
    let sum = |field: &str| json!({ "kind": "sum", "field": field });
    let mut pack = files::json("tests/packs/small.json");
    pack["rules"] = json!([{ "id": "equal", "title": { "nb": "Like", "en": "Equal" }, "basis": "norm",
        "check": { "kind": "compare", "left": sum("/letter/payments/*/amount"), "is": "equal", "right": sum("/report/repayments/*/amount") },
        "levels": [{ "level": "error" }], "source": { "id": "book" }, "texts": { "nb": "Ulike.", "en": "Not equal." } }]);
    let programme = Programme::load(pack.to_string().as_bytes(), &[]).unwrap();
    // 1,025 times 2^53 - 1 is more than 2^63
    let amounts = |last: i64| {
        let all = std::iter::repeat_n(9_007_199_254_740_991, 1_024).chain([last]);
        all.map(|amount: i64| json!({ "amount": amount })).collect::<Vec<_>>()
    };
    for (last, outcome) in
        [(9_007_199_254_740_990, VerdictOutcome::Blocked), (9_007_199_254_740_991, VerdictOutcome::Passed)]
    {
        let (letter, report) =
            (json!({ "payments": amounts(9_007_199_254_740_991) }), json!({ "repayments": amounts(last) }));
        let case = json!({ "decidedOn": "2019-03-01", "letter": letter, "report": report });
        let verdict = programme.check(case.to_string().as_bytes(), &CheckOptions::default()).unwrap();
        assert_eq!(verdict.outcome, outcome, "{last}");
    }
}

#[test]
fn a_list_may_have_as_many_items_as_the_limit_and_no_more() {
    let list = |items: usize| json!({ "strategy": { "levels": vec!["primary"; items] } }).to_string();
    assert_eq!(code(list(10_000).as_bytes(), &within_limits()), "ok");
    let over = PROGRAMMES.check(list(10_001).as_bytes(), &within_limits()).unwrap_err();
    assert_eq!(over, Error::TooLarge { limit: "items in a list", most: 10_000 });
    let fewer = CheckOptions { limits: Limits { items: 2, ..Limits::CASE }, ..within_limits() };
    assert_eq!(code(list(2).as_bytes(), &fewer), "ok");
    assert_eq!(code(list(3).as_bytes(), &fewer), "too-large");
}

#[test]
fn a_caller_may_lower_the_limit_of_nesting() {
    let shallow = CheckOptions { limits: Limits { depth: 2, ..Limits::CASE }, ..within_limits() };
    assert_eq!(code(br#"{ "strategy": {}, "cohort": "x" }"#, &shallow), "ok");
    assert_eq!(code(br#"{ "strategy": { "levels": [] }, "cohort": "x" }"#, &shallow), "too-large");
    assert_eq!(code(br#"{ "strategy": { "levels": [] } }"#, &shallow), "too-large");
}

#[test]
fn bytes_that_are_no_text_are_no_document() {
    for bytes in [
        &b"\xff\xfe{\0}\0"[..],
        b"{\"reference\":\"\xc3\x28\"}",
        b"{\"\xed\xa0\x80\":1}",
        b"\0",
        b"{\"reference\":\"\0\"}",
    ] {
        assert_eq!(code(bytes, &within_limits()), "not-json", "{bytes:?}");
    }
}

#[test]
fn odd_texts_are_quoted_and_keyed_without_harm() {
    for odd in ["\u{0}", "\u{202e}txt", "a/b~c", "[g1]", "{date}", "é\u{301}\u{301}", "👩‍👩‍👧‍👦", "\u{feff}"]
    {
        let case = json!({ "network": { "lead": odd, "sectorGoals": [odd], "groups": [
            { "id": odd, "units": [{ "name": odd }, { "name": odd }], "sessions": [{ "id": odd, "startsOn": odd }] }] }, odd: odd });
        let options = CheckOptions { fixes: true, language: Some(satsing::Language::Nb), ..within_limits() };
        let verdict = PROGRAMMES.check(case.to_string().as_bytes(), &options).unwrap();
        assert_eq!(verdict.outcome, VerdictOutcome::Blocked);
    }
}

#[test]
fn of_more_than_a_thousand_findings_the_blocking_ones_are_kept_and_the_rest_is_counted() {
    let session = |index: usize| {
        if index.is_multiple_of(2) { json!({ "venue": "x" }) } else { json!({ "startsOn": "2018-11-01" }) }
    };
    let sessions: Vec<Value> = (0..3_000).map(session).collect();
    let case = json!({ "network": { "groups": [{ "id": "g1", "sessions": sessions }] } });
    let verdict = PROGRAMMES.check(case.to_string().as_bytes(), &within_limits()).unwrap();
    // 1,500 without a date and 1,499 neighbours on the same day block; 1,500 without a venue do not
    assert_eq!(verdict.findings.len(), 1_000);
    assert!(verdict.findings.iter().all(|finding| finding.blocking));
    assert!(verdict.omitted_findings >= 1_500 + 1_499 + 1_500 - 1_000);
}

#[test]
fn what_blocks_is_kept_behind_thousands_of_unknown_fields_and_these_are_counted() {
    let mut case: Map<String, Value> = (0..5_000).map(|number| (format!("a{number:04}"), json!(1))).collect();
    case.insert("reference".to_owned(), json!(5));
    let plain = Programme::load(&files::bytes("tests/packs/plain.json"), &[]).unwrap();
    let verdict = plain.check(json!(case).to_string().as_bytes(), &CheckOptions::default()).unwrap();
    assert_eq!(verdict.omitted_findings, 5_001 - 1_000);
    let paths: Vec<&str> = verdict.findings.iter().map(|finding| finding.paths[0].as_str()).collect();
    assert_eq!((paths.len(), paths[0], paths[998], paths[999]), (1_000, "/a0000", "/a0998", "/reference"));
}

#[test]
fn a_series_of_nothing_but_wrong_dates_is_given_up_in_time() {
    let date =
        |index: usize| json!({ "startsOn": format!("{}-03-{:02}", 2109 - index % 90, index % 28 + 1), "venue": "x" });
    let group = |id: usize| json!({ "id": format!("g{id}"), "sessions": (0..60).map(date).collect::<Vec<_>>() });
    let case = json!({ "network": { "groups": (0..20).map(group).collect::<Vec<_>>() } });
    let options = CheckOptions { fixes: true, ..within_limits() };
    let verdict = soon(|| PROGRAMMES.check(case.to_string().as_bytes(), &options).unwrap());
    assert_eq!(verdict.outcome, VerdictOutcome::Blocked);
}

#[test]
fn a_pack_may_have_two_thousand_rules_and_no_more() {
    let pack = |rules: usize| {
        let mut pack = files::json("tests/packs/plain.json");
        let rule = |number: usize| {
            json!({ "id": format!("r{number}"), "title": { "nb": "x", "en": "x" }, "basis": "norm", "check": { "kind": "present", "field": "/reference" },
                "levels": [{ "level": "advice" }], "source": { "id": "book" }, "texts": { "nb": "x", "en": "x" } })
        };
        pack["rules"] = (0..rules).map(rule).collect();
        Programme::load(pack.to_string().as_bytes(), &[])
    };
    assert!(soon(|| pack(2_000)).is_ok());
    assert_eq!(pack(2_001).unwrap_err(), Error::TooLarge { limit: "rules", most: 2_000 });
}

#[test]
fn a_check_nested_deeper_than_the_limit_is_refused() {
    let nested = |depth: usize| {
        let mut check = json!({ "kind": "present", "field": "/reference" });
        for _ in 0..depth {
            check = json!({ "kind": "not", "check": check });
        }
        let mut pack = files::json("tests/packs/plain.json");
        pack["rules"][0]["check"] = check;
        Programme::load(pack.to_string().as_bytes(), &[]).map_err(|error| error.code())
    };
    assert!(nested(50).is_ok());
    assert_eq!(nested(100).unwrap_err(), "too-large");
}

#[test]
fn packs_that_include_one_another_are_refused_and_not_followed_for_ever() {
    let pack = |id: &str, includes: &str| {
        let mut pack = files::json("tests/packs/plain.json");
        pack["id"] = json!(id);
        pack["rules"][0]["id"] = json!(format!("rule-of-{id}"));
        pack["sources"][0]["id"] = json!(format!("book-of-{id}"));
        for place in ["/rules/0/source/id", "/editions/0/source/id"] {
            *pack.pointer_mut(place).unwrap() = json!(format!("book-of-{id}"));
        }
        pack["includes"] = json!([{ "pack": includes }]);
        pack.to_string().into_bytes()
    };
    let (a, b, c) = (pack("a", "b"), pack("b", "c"), pack("c", "a"));
    let Error::Pack { faults } = soon(|| Programme::load(&a, &[&a, &b, &c])).unwrap_err() else { panic!("no faults") };
    assert_eq!(faults.iter().map(|fault| fault.path.as_str()).collect::<Vec<_>>(), ["/includes/0/pack"]);
}
