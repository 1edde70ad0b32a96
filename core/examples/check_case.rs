//! Checks a case, written as JSON, and prints a finding with its place, its sentence and a fix that has been tried.
//!
//! ```text
//! Blocked
//! session-order: /network/groups/0/sessions/1/startsOn
//!   The session on 18 March 2018 is listed after the one on 16 November 2018 but does not come later. A group’s sessions are listed in the order in which they are held. Correct the date that is wrong, or move the session.
//!   a fix: {"op":"replace","path":"/network/groups/0/sessions/1/startsOn","value":"2019-03-18"}
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use satsing::{CheckOptions, Language, Programmes};

const CASE: &[u8] = br#"{
    "programme": "no.asker.ledernettverk",
    "period": { "startsOn": "2018-08-01" },
    "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-16" }, { "startsOn": "2018-03-18" } ] } ] }
}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let programmes = Programmes::embedded()?;
    let options = CheckOptions { fixes: true, language: Some(Language::En), ..CheckOptions::default() };
    let verdict = programmes.check(CASE, &options)?;

    println!("{:?}", verdict.outcome);
    for finding in verdict.findings.iter().filter(|finding| finding.rule == "session-order") {
        println!("{}: {}", finding.rule, finding.paths.first().map_or("", String::as_str));
        println!("  {}", finding.text.as_deref().unwrap_or_default());
        for fix in &finding.fixes {
            // the first operation tests that the case still has the value that the fix was found for
            for operation in fix.patch.iter().skip(1) {
                println!("  a fix: {}", serde_json::to_string(operation)?);
            }
        }
    }
    Ok(())
}
