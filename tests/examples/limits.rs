//! Measures each operation at its limits: prints a Markdown table of time and memory.
//!
//! `cargo run --release -p conformance --example limits`. Each operation runs in a process of its own, of which the kernel tells
//! the greatest memory and the time on a processor, which does not hang on what else the machine does. It is done once, since
//! the first time is what a hostile document costs. Linux only.

use conformance::files;
use satsing::funding::{self, AllocationRequest, PotTree, SelectionRequest};
use satsing::pack;
use satsing::{CheckOptions, Error, Language, Limits, Programme, Programmes};
use serde_json::{Value, json};
use std::process::Command;

/// An operation at a limit: what it is, its document, and what is done with it; the answer says what came of it.
struct Operation {
    name: &'static str,
    document: fn() -> Vec<u8>,
    run: fn(&[u8]) -> String,
}

const OPERATIONS: &[Operation] = &[
    Operation { name: "check, a case of some 4 kB", document: real_case, run: check },
    Operation { name: "check, 1 MiB of one text", document: one_text, run: check },
    Operation { name: "check, 1 MiB of fields that nobody knows", document: unknown_fields, run: check },
    Operation { name: "check, as many items as lists and nodes allow", document: most_nodes, run: check },
    Operation { name: "check, 1 MiB of values that do not fit", document: misfits, run: check },
    Operation { name: "check, 10,000 sessions with 100 wrong dates, fixes", document: wrong_dates, run: check },
    Operation {
        name: "check, 1,200 sessions with nothing but wrong dates, fixes",
        document: only_wrong_dates,
        run: check,
    },
    Operation { name: "refuse a case of more than 1 MiB", document: too_large, run: check },
    Operation { name: "load the eight packs of the library", document: Vec::new, run: embedded },
    Operation { name: "load a pack of 2,000 rules", document: most_rules, run: load },
    Operation { name: "lint a pack of 2,000 rules, each with a fault", document: faulty_rules, run: lint },
    Operation { name: "allocate to 1,000,000 claims", document: most_claims, run: allocate },
    Operation { name: "allocate to 1,000,000 claims within guarantees", document: guaranteed, run: allocate },
    Operation { name: "allocate to 1,000,000 claims, Sainte-Laguë", document: by_divisors, run: allocate },
    Operation { name: "allocate 1,000 pots to 100 claims each", document: pots, run: allocate_tree },
    Operation { name: "select 5,000 of 10,000 in four groups", document: many_applicants, run: select },
    Operation { name: "select 500,000 of 1,000,000 by rank and region", document: most_applicants, run: select },
];

fn main() {
    match std::env::args().nth(1) {
        None => table(),
        Some(number) => one(&OPERATIONS[number.parse::<usize>().expect("the number of an operation")]),
    }
}

/// Runs each operation in a process of its own.
fn table() {
    println!("| operation | document | time | memory | comes to |\n|---|---:|---:|---:|---|");
    let this = std::env::current_exe().expect("a program knows its own file");
    for (number, operation) in OPERATIONS.iter().enumerate() {
        let done = Command::new(&this).arg(number.to_string()).output().expect("this program can be run");
        assert!(done.status.success(), "{}: {}", operation.name, String::from_utf8_lossy(&done.stderr));
        println!("| {} | {} |", operation.name, String::from_utf8_lossy(&done.stdout).trim());
    }
}

/// Runs one operation, and prints its cells of the table: memory is what came on top of the document itself.
fn one(operation: &Operation) {
    let document = (operation.document)();
    let before = resident();
    let start = on_processor();
    let came_of_it = (operation.run)(&document);
    let took = (on_processor() - start) / 1_000_000;
    let memory = peak().saturating_sub(before);
    println!("{} kB | {took} ms | {} MB | {came_of_it}", document.len().div_ceil(1_000), memory / 1_000);
}

/// How long this process has been on a processor, in nanoseconds.
fn on_processor() -> u64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").expect("Linux tells the time of a process");
    told.split_whitespace().next().and_then(|time| time.parse().ok()).expect("nanoseconds")
}

/// What the process holds now, and what it held at most since this was last asked, in kB.
fn resident() -> u64 {
    // makes the kernel count the greatest memory from here on
    std::fs::write("/proc/self/clear_refs", "5").expect("Linux counts memory");
    status("VmRSS:")
}

fn peak() -> u64 {
    status("VmHWM:")
}

fn status(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells memory");
    let line = status.lines().find_map(|line| line.strip_prefix(name)).expect("a line for it");
    line.split_whitespace().next().and_then(|count| count.parse().ok()).expect("a number of kB")
}

fn told<T>(answer: Result<T, Error>, tell: impl FnOnce(T) -> String) -> String {
    answer.map_or_else(|error| format!("the error `{}`", error.code()), tell)
}

fn check(case: &[u8]) -> String {
    let programme = Programme::embedded("no.asker.ledernettverk").expect("a pack without faults");
    let options = CheckOptions { fixes: true, language: Some(Language::Nb), ..CheckOptions::default() };
    told(programme.check(case, &options), |verdict| {
        let fixed = verdict.findings.iter().filter(|finding| !finding.fixes.is_empty()).count();
        format!("{} findings, {fixed} with fixes, {} left out", verdict.findings.len(), verdict.omitted_findings)
    })
}

fn embedded(_: &[u8]) -> String {
    let programmes = Programmes::embedded().expect("packs without faults");
    let rules: i64 = programmes.iter().map(|one| one.expect("no faults").view(Language::Nb).rules).sum();
    format!("{rules} rules")
}

fn load(pack: &[u8]) -> String {
    told(Programme::load(pack, &[]), |programme| format!("{} rules", programme.view(Language::En).rules))
}

fn lint(pack: &[u8]) -> String {
    format!("{} faults", pack::lint(pack, &[], Language::En).faults.len())
}

fn allocate(request: &[u8]) -> String {
    let answer = AllocationRequest::from_json(request, Limits::REQUEST).and_then(|request| funding::allocate(&request));
    told(answer, |answer| written(&answer))
}

fn allocate_tree(request: &[u8]) -> String {
    let answer = PotTree::from_json(request, Limits::REQUEST).and_then(|tree| funding::allocate_tree(&tree));
    told(answer, |answer| written(&answer))
}

fn select(request: &[u8]) -> String {
    let answer = SelectionRequest::from_json(request, Limits::REQUEST).and_then(|request| funding::select(&request));
    told(answer, |answer| written(&answer))
}

/// Writes an answer, as every binding does, and says how large it is.
fn written<T: serde::Serialize>(answer: &T) -> String {
    let json = serde_json::to_string(answer).expect("an answer can be written");
    format!("an answer of {} kB", json.len().div_ceil(1_000))
}

fn bytes(document: &Value) -> Vec<u8> {
    document.to_string().into_bytes()
}

fn real_case() -> Vec<u8> {
    files::bytes("examples/cases/asker-ledernettverk-2018.json")
}

fn one_text() -> Vec<u8> {
    text_of(1 << 20)
}

fn too_large() -> Vec<u8> {
    text_of((1 << 20) + 1)
}

fn text_of(bytes: usize) -> Vec<u8> {
    let (before, after) = (r#"{"reference":""#, r#""}"#);
    format!("{before}{}{after}", "x".repeat(bytes - before.len() - after.len())).into_bytes()
}

fn unknown_fields() -> Vec<u8> {
    let fields: Vec<String> = (0..85_000).map(|number| format!(r#""x{number:06}":1"#)).collect();
    format!("{{{}}}", fields.join(",")).into_bytes()
}

/// Groups of empty sessions, until the nodes are used up.
fn most_nodes() -> Vec<u8> {
    let group = |sessions: usize| json!({ "sessions": vec![json!({}); sessions] });
    bytes(&json!({ "network": { "groups": vec![group(2_000); 30] } }))
}

fn misfits() -> Vec<u8> {
    let group =
        |number: usize| json!({ "id": format!("g{number}"), "sessions": vec![json!({ "startsOn": "1.3.2019" }); 400] });
    bytes(&json!({ "network": { "groups": (0..100).map(group).collect::<Vec<_>>() } }))
}

/// Ten networks of a thousand sessions each, a day apart, of which each tenth session of one is a hundred years late.
fn wrong_dates() -> Vec<u8> {
    let session = |group: usize, number: usize| {
        let day = satsing::Date::new(2018, 8, 1).and_then(|first| first.add_days(number as i64 / 4)).expect("a day");
        let text = day.to_string();
        let text = if number % 100 == 50 { text.replacen("20", "21", 1) } else { text };
        json!({ "id": format!("s{group}-{number}"), "startsOn": text, "venue": "x" })
    };
    let group = |group: usize| json!({ "id": format!("g{group}"), "sessions": (0..1_000).map(|number| session(group, number)).collect::<Vec<_>>() });
    bytes(&json!({ "network": { "groups": (0..10).map(group).collect::<Vec<_>>() } }))
}

fn only_wrong_dates() -> Vec<u8> {
    let date = |number: usize| json!({ "startsOn": format!("{}-03-{:02}", 2109 - number % 90, number % 28 + 1) });
    let group = |id: usize| json!({ "id": format!("g{id}"), "sessions": (0..60).map(date).collect::<Vec<_>>() });
    bytes(&json!({ "network": { "groups": (0..20).map(group).collect::<Vec<_>>() } }))
}

fn rules(field: impl Fn(usize) -> String) -> Vec<u8> {
    let mut pack = files::json("tests/packs/plain.json");
    let rule = |number: usize| {
        json!({ "id": format!("r{number}"), "title": { "nb": "x", "en": "x" }, "basis": "norm",
            "check": { "kind": "present", "field": field(number) }, "levels": [{ "level": "advice" }],
            "source": { "id": "book" }, "texts": { "nb": "x", "en": "x" } })
    };
    pack["rules"] = (0..2_000).map(rule).collect();
    bytes(&pack)
}

fn most_rules() -> Vec<u8> {
    rules(|_| "/network/groups/*/sessions/*/startsOn".to_owned())
}

fn faulty_rules() -> Vec<u8> {
    rules(|number| format!("/network/groups/*/sessions/*/startsOm{number}"))
}

fn claims(more: impl Fn(&mut Value, u64), request: Value) -> Vec<u8> {
    let claim = |number: u64| {
        let mut claim = json!({ "id": format!("{number:07}"), "weight": 1_000 + number * 7_919 % 1_000_000 });
        more(&mut claim, number);
        claim
    };
    let mut request = request;
    request["claims"] = (0..1_000_000).map(claim).collect();
    bytes(&request)
}

fn most_claims() -> Vec<u8> {
    claims(|_, _| {}, json!({ "pot": 37_000_000_000_007_i64 }))
}

fn guaranteed() -> Vec<u8> {
    let last = |claim: &mut Value, number: u64| {
        claim["lastYear"] = json!((1_000 + number * 7_919 % 1_000_000) * (50 + number % 60))
    };
    claims(last, json!({ "pot": 40_000_000_000_007_i64, "guarantee": { "atLeast": "90%", "atMost": "120%" } }))
}

fn by_divisors() -> Vec<u8> {
    claims(|_, _| {}, json!({ "pot": 37_000_000_000_007_i64, "method": "sainteLague" }))
}

fn pots() -> Vec<u8> {
    let claim = |number: usize| json!({ "id": format!("c{number:03}"), "weight": number + 1 });
    let claims = |count: usize| (0..count).map(claim).collect::<Vec<_>>();
    let lots = |count: usize| (0..count).map(|number| format!("c{number:03}")).collect::<Vec<_>>();
    let pot = |pot: usize| {
        json!({ "id": format!("p{pot:03}"), "fedBy": { "pot": "state", "claim": format!("c{pot:03}") },
            "claims": claims(100), "lots": lots(100) })
    };
    let mut pots = vec![json!({ "id": "state", "claims": claims(1_000), "lots": lots(1_000) })];
    pots.extend((0..1_000).map(pot));
    bytes(&json!({ "pot": 1_000_000_000_000_i64, "pots": pots }))
}

fn many_applicants() -> Vec<u8> {
    let applicant = |number: usize| {
        let groups: Vec<String> =
            (0..4).filter(|group| (number >> group) & 1 == 1).map(|group| format!("g{group}")).collect();
        json!({ "id": format!("a{number:05}"), "region": format!("r{}", number % 11), "rank": number / 3, "groups": groups })
    };
    let group = |number: usize| json!({ "id": format!("g{number}"), "atLeast": 7 });
    bytes(&json!({ "seats": 5_000, "groups": (0..4).map(group).collect::<Vec<_>>(),
        "lots": (0..10_000).map(|number| format!("a{number:05}")).collect::<Vec<_>>(),
        "regionLots": (0..11).map(|number| format!("r{number}")).collect::<Vec<_>>(),
        "applicants": (0..10_000).map(applicant).collect::<Vec<_>>() }))
}

fn most_applicants() -> Vec<u8> {
    let applicant = |number: usize| json!({ "id": format!("a{number:06}"), "region": format!("r{}", number % 400), "rank": number });
    bytes(&json!({ "seats": 500_000, "regionLots": (0..400).map(|number| format!("r{number}")).collect::<Vec<_>>(),
        "applicants": (0..1_000_000).map(applicant).collect::<Vec<_>>() }))
}
