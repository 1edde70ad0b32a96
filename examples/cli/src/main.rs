//! The command line of satsing.
fn main() {}
