//! Checks cases over and over, and holds the process to the memory that it had after the first rounds.
//!
//! `cargo run --release -p conformance --example soak 10000000`. Linux only.

use conformance::files;
use satsing::{CheckOptions, Language, Programmes};
use std::time::Instant;

/// How much more memory than after the first rounds is still flat, in kB: what an allocator keeps at hand.
const FLAT: u64 = 4_096;

fn main() {
    let count: u64 = std::env::args().nth(1).expect("how many checks").parse().expect("a number");
    let programmes = Programmes::embedded().expect("packs without faults");
    let mut cases: Vec<Vec<u8>> = files::names("examples/cases", ".json")
        .iter()
        .map(|name| files::bytes(&format!("examples/cases/{name}")))
        .collect();
    // one that cannot be read, and one that has a finding at each field
    cases.push(b"{ \"reference\": ".to_vec());
    cases.push(br#"{ "programme": "no.videreutdanning", "decidedOn": "2026-02-30", "study": { "participants": [7, {}, null] } }"#.to_vec());
    let options = [
        CheckOptions::default(),
        CheckOptions { fixes: true, input_hash: true, language: Some(Language::Nb), ..CheckOptions::default() },
    ];

    let start = Instant::now();
    let (mut done, mut bytes, mut first, mut most) = (0_u64, 0_u64, None, 0_u64);
    let report_at = (count / 20).max(1);
    while done < count {
        for case in &cases {
            let verdict = programmes.check(case, &options[usize::from(done.is_multiple_of(8))]);
            bytes += verdict.map_or(0, |verdict| serde_json::to_string(&verdict).expect("a verdict").len() as u64);
            done += 1;
            if done.is_multiple_of(report_at) {
                let now = resident();
                let base = *first.get_or_insert(now);
                most = most.max(now);
                println!("{done} checks, {} s, {now} kB", start.elapsed().as_secs());
                assert!(now <= base + FLAT, "{now} kB of memory after {done} checks, {base} kB at first");
            }
        }
    }
    println!(
        "{done} checks in {} s, {} MB of verdicts; memory {} kB at first, {most} kB at most",
        start.elapsed().as_secs(),
        bytes / 1_000_000,
        first.expect("some checks")
    );
}

fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux tells memory");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line for it");
    line.split_whitespace().next().and_then(|count| count.parse().ok()).expect("a number of kB")
}
