//! Answers checks, one a line on standard input, for programs that compare the verdicts with their own.
//!
//! A line is the input of a vector of `case/check`: a case, perhaps the pack to judge it by, and options. The answer is
//! the verdict, or `{ "error": ... }` as a vector writes it.

use conformance::answers;
use serde_json::{Value, json};
use std::io::{BufRead, Write, stdin, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let input: Value = serde_json::from_str(&line?)?;
        let answer = answers::written("check", &input)
            .unwrap_or_else(|error| json!({ "error": answers::error(&error) }).to_string());
        writeln!(out, "{answer}")?;
    }
    Ok(())
}
