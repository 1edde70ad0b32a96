//! Loads a programme once and checks cases by it from several threads; a programme is `Send` and `Sync`, and never changes.
//!
//! ```text
//! 400 cases checked, 100 of them blocked
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use satsing::{CheckOptions, Error, Programme, VerdictOutcome};
use std::thread;

/// Four cases: the session of the last lies in another century.
const CASES: [&str; 4] = [
    r#"{ "period": { "startsOn": "2018-08-01" }, "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-01" } ] } ] } }"#,
    r#"{ "period": { "startsOn": "2018-08-01" }, "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-16" } ] } ] } }"#,
    r#"{ "period": { "startsOn": "2018-08-01" }, "network": { "groups": [ { "sessions": [ { "startsOn": "2019-03-20" } ] } ] } }"#,
    r#"{ "period": { "startsOn": "2018-08-01" }, "network": { "groups": [ { "sessions": [ { "startsOn": "2109-03-20" } ] } ] } }"#,
];

fn main() -> Result<(), Error> {
    let programme = Programme::embedded("no.asker.ledernettverk")?;
    // what has not been filled in yet does not block a draft
    let options = CheckOptions { draft: true, ..CheckOptions::default() };
    let blocked = |case: &str| Ok(programme.check(case.as_bytes(), &options)?.outcome == VerdictOutcome::Blocked);

    let counts: Vec<Result<usize, Error>> = thread::scope(|scope| {
        let check_all = || {
            let cases = CASES.iter().cycle().take(100);
            let outcomes: Result<Vec<bool>, Error> = cases.map(|case| blocked(case)).collect();
            outcomes.map(|outcomes| outcomes.into_iter().filter(|blocked| *blocked).count())
        };
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(check_all)).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let blocked: usize = counts.into_iter().collect::<Result<Vec<usize>, Error>>()?.into_iter().sum();
    println!("400 cases checked, {blocked} of them blocked");
    Ok(())
}
