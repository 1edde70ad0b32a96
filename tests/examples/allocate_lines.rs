//! Answers requests of allocation, one a line on standard input, for programs that compare the answers with their own.

use satsing::{
    Limits,
    funding::{AllocationRequest, allocate},
};
use std::io::{BufRead, Write, stdin, stdout};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = stdout().lock();
    for line in stdin().lock().lines() {
        let request = AllocationRequest::from_json(line?.as_bytes(), Limits::REQUEST)?;
        serde_json::to_writer(&mut out, &allocate(&request)?)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
