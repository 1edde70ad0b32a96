//! Writes the reports that `cargo bench -p benches --bench check` measures with, one a line: so many that break no rule,
//! then as many with one to three faults each.

#[path = "../../core/benches/check/documents.rs"]
mod documents;

fn main() {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(5_000);
    for document in documents::right(count).into_iter().chain(documents::wrong(count)) {
        println!("{document}");
    }
}
