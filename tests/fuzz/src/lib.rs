//! Random documents for satsing, and what must hold of each.
//!
//! Each program in `targets` takes bytes from libFuzzer, makes a document of them and holds what the library answers to laws.
//! `tests/fuzz.sh` runs them all.

pub mod edits;
pub mod files;
#[path = "../../src/fixes.rs"]
pub mod fixes;
pub mod grammar;
pub mod laws;
#[path = "../../src/places.rs"]
pub mod places;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use satsing::{CheckOptions, Date, Language, Programmes};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// The programmes that come with the library.
pub static PROGRAMMES: LazyLock<Programmes> = LazyLock::new(|| Programmes::embedded().expect("packs without faults"));

/// The languages in which texts are asked for.
pub const LANGUAGES: [Language; 4] = [Language::Nb, Language::Nn, Language::Da, Language::En];

/// The longest time that one input took so far, in microseconds.
static LONGEST: AtomicU64 = AtomicU64::new(0);

/// Does something with an input, and prints how long it took where none took longer before.
pub fn timed<T>(with_input: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let answer = with_input();
    let took = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    if LONGEST.fetch_max(took, Ordering::Relaxed) < took {
        eprintln!("longest {took} microseconds");
    }
    answer
}

/// How a case is checked: two bytes say all of it.
///
/// # Errors
/// Where the input is at its end.
pub fn options(input: &mut Unstructured<'_>) -> Result<CheckOptions> {
    let [first, second] = input.arbitrary::<[u8; 2]>()?;
    let ids: Vec<&str> = PROGRAMMES.iter().filter_map(Result::ok).map(satsing::Programme::id).collect();
    let on = |chosen: bool, date: &str| chosen.then(|| Date::parse(date)).flatten();
    Ok(CheckOptions {
        // twice as many numbers as programmes: the case says which, half of the time
        programme: ids.get(usize::from(first & 15)).map(|id| (*id).to_owned()),
        draft: first & 16 != 0,
        fixes: first & 32 != 0,
        input_hash: first & 64 != 0,
        language: LANGUAGES.get(usize::from(second & 7)).copied(),
        decided: on(second & 8 != 0, "2026-02-20").or(on(second & 16 != 0, "2018-05-02")),
        today: on(second & 32 != 0, "2026-11-29"),
        ..CheckOptions::default()
    })
}
