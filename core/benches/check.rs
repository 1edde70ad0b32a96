//! Measures the check of one report against forty rules, from JSON to the verdict.
//!
//! `cargo bench -p benches --bench check` compares, in one run with rounds that take turns, satsing (findings with paths
//! and values, coverage, receipt) with `datalogic-rs` and with a minimum written by hand, which say pass or fail only.
//! Before anything is timed, all three must agree on every document about every rule; `cargo test -p benches` asks that alone.

#[path = "check/datalogic.rs"]
mod datalogic;
#[path = "check/documents.rs"]
mod documents;
#[path = "check/minimum.rs"]
mod minimum;

use datalogic::DataLogic;
use satsing::{CheckOptions, Programme, Verdict};
use serde_json::Value;
use std::hint::black_box;
use std::time::Instant;

/// How many documents of each sort the three must agree on before they are timed.
const COMPARED: usize = 10_000;
/// How many where nothing is timed: enough that each rule is broken.
const COMPARED_IN_A_TEST: usize = 1_000;
/// The rule that says nothing of a case without a municipality, as a blank one is.
const OF_A_STATED_MUNICIPALITY: &str = "municipality-takes-part";
/// How many of them are timed at a stretch: so few that most stretches are over before another program gets the processor.
const STRETCH: usize = 50;
/// How many rounds, each with documents of its own; the medians count.
const ROUNDS: usize = 1_200;

fn main() {
    let pack = include_str!("check/pack.json");
    let programme = Programme::load(pack.as_bytes(), &[]).expect("the pack");
    let pack: satsing::pack::Pack = serde_json::from_str(pack).expect("the pack");
    let ids: Vec<&str> = pack.rules.iter().map(|rule| &*rule.id).collect();
    let mut datalogic = DataLogic::new(&ids);
    // cargo passes it to what it runs as a benchmark
    let is_timed = std::env::args().any(|argument| argument == "--bench");
    let compared = if is_timed { COMPARED } else { COMPARED_IN_A_TEST };
    let (right, wrong) = (documents::right(compared), documents::wrong(compared));

    let findings = agree(&programme, &ids, &mut datalogic, &right, &wrong);
    describe(&right, findings);
    if is_timed {
        measure(&programme, &mut datalogic, &right, &wrong);
    }
}

fn check(programme: &Programme, document: &str) -> Verdict {
    programme.check(document.as_bytes(), &CheckOptions::default()).expect("a verdict")
}

/// Asserts that all three agree; how many findings there were.
fn agree(programme: &Programme, ids: &[&str], datalogic: &mut DataLogic, right: &[String], wrong: &[String]) -> usize {
    let (mut broken, mut findings) = (0, 0);
    for (document, is_right) in right.iter().map(|text| (text, true)).chain(wrong.iter().map(|text| (text, false))) {
        let verdict = check(programme, document);
        let mask = failed(&verdict, ids);
        assert_eq!(mask == 0, is_right, "{document}");
        assert_eq!(mask, minimum::check(document.as_bytes()), "satsing and the minimum: {document}");
        assert_eq!(mask, datalogic.check(document.as_bytes()), "satsing and datalogic: {document}");
        quotes_the_document(&verdict, document);
        broken |= mask;
        findings += verdict.findings.len();
    }
    assert_eq!(broken, (1 << ids.len()) - 1, "each rule is broken somewhere");
    findings
}

fn failed(verdict: &Verdict, ids: &[&str]) -> u64 {
    let mut not_evaluated = verdict.coverage.not_evaluated.iter();
    assert!(not_evaluated.all(|skipped| skipped.rule == OF_A_STATED_MUNICIPALITY), "whole documents can be judged");
    let place = |rule: &str| ids.iter().position(|id| *id == rule).expect("a rule of the pack");
    verdict.coverage.failed.iter().fold(0, |mask, failed| mask | 1 << place(&failed.rule))
}

/// Asserts that each failed rule has findings, and that what they quote stands in the document where they say.
fn quotes_the_document(verdict: &Verdict, document: &str) {
    let document: Value = serde_json::from_str(document).expect("JSON");
    for failed in &verdict.coverage.failed {
        assert!(verdict.findings.iter().any(|finding| finding.rule == failed.rule), "{}", failed.rule);
    }
    for finding in &verdict.findings {
        assert!(!finding.paths.is_empty() && finding.paths.iter().all(|path| document.pointer(path).is_some()));
        for (value, path) in finding.values.iter().filter_map(|value| Some((&value.value, value.path.as_ref()?))) {
            let quoted = serde_json::to_value(value).expect("a value");
            assert_eq!(Some(&quoted["value"]), document.pointer(path), "{path}");
        }
    }
}

fn describe(documents: &[String], findings: usize) {
    let document = &documents[0];
    let value: Value = serde_json::from_str(document).expect("JSON");
    println!("{} documents on which all agree, half of them with {findings} findings", 2 * documents.len());
    println!("each of about {} bytes with {} values, against 40 rules", document.len(), leaves(&value));
}

fn leaves(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(leaves).sum(),
        Value::Object(object) => object.values().map(leaves).sum(),
        _ => 1,
    }
}

/// One of the three, with the times of its rounds in nanoseconds a document.
struct Contender<'a> {
    name: &'static str,
    check: Box<dyn FnMut(&str) + 'a>,
    right: Vec<u64>,
    wrong: Vec<u64>,
}

impl<'a> Contender<'a> {
    fn new(name: &'static str, check: impl FnMut(&str) + 'a) -> Self {
        Self { name, check: Box::new(check), right: Vec::new(), wrong: Vec::new() }
    }

    fn round(&mut self, right: &[String], wrong: &[String]) {
        self.right.push(time(&mut self.check, right));
        self.wrong.push(time(&mut self.check, wrong));
    }

    fn medians(&mut self) -> [u64; 2] {
        [&mut self.right, &mut self.wrong].map(|times| {
            times.sort_unstable();
            times[times.len() / 2]
        })
    }
}

fn time(check: &mut dyn FnMut(&str), documents: &[String]) -> u64 {
    let start = Instant::now();
    documents.iter().for_each(|document| check(black_box(document)));
    u64::try_from(start.elapsed().as_nanos()).expect("a short time") / documents.len() as u64
}

fn measure(programme: &Programme, datalogic: &mut DataLogic, right: &[String], wrong: &[String]) {
    let mut contenders = [
        Contender::new("minimum by hand", |document| _ = black_box(minimum::check(document.as_bytes()))),
        Contender::new("datalogic-rs 5.4.0", |document| _ = black_box(datalogic.check(document.as_bytes()))),
        Contender::new("satsing", |document| _ = black_box(check(programme, document))),
    ];
    let stretches = right.chunks(STRETCH).zip(wrong.chunks(STRETCH)).cycle();
    for (right, wrong) in stretches.take(ROUNDS) {
        contenders.rotate_left(1);
        contenders.iter_mut().for_each(|contender| contender.round(right, wrong));
    }
    contenders.sort_by_key(|contender| contender.name);
    let [datalogic, minimum, satsing] = contenders.each_mut().map(|contender| (contender.name, contender.medians()));
    println!("\n{:<22}{:>14}{:>16}", "ns a document", "no finding", "with findings");
    for (name, [right, wrong]) in [minimum, datalogic, satsing] {
        println!("{name:<22}{right:>14}{wrong:>16}");
    }
    for (name, [right, wrong]) in [minimum, datalogic] {
        let [right, wrong] = [(satsing.1[0], right), (satsing.1[1], wrong)].map(ratio);
        println!("{:<22}{right:>14}{wrong:>16}", format!("satsing / {}", name.split(' ').next().unwrap_or(name)));
    }
}

fn ratio((ours, theirs): (u64, u64)) -> String {
    let hundredths = ours * 100 / theirs;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
