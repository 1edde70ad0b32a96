//! Prints what is answered today to the documents of an earlier version, a line each, to be kept in `tests/fixtures`.

use conformance::fixtures;

fn main() {
    let version = std::env::args().nth(1).expect("a version, such as 0.1");
    for answer in fixtures::answers(&version) {
        println!("{answer}");
    }
}
