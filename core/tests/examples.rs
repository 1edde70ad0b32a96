//! Each example prints what the comment at its head says that it prints.

use std::fs;
use std::process::Command;

/// What the fenced block in a program's first comment says.
fn promised(program: &str) -> String {
    let comment = program.lines().take_while(|line| line.starts_with("//!"));
    let block = comment.skip_while(|line| *line != "//! ```text").skip(1).take_while(|line| *line != "//! ```");
    block.map(|line| line.trim_start_matches("//!").strip_prefix(' ').unwrap_or("").to_owned() + "\n").collect()
}

#[test]
fn every_example_prints_what_it_says() {
    let mut tried = 0;
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let mut run = Command::new(env!("CARGO"));
        run.args(["run", "--quiet", "--locked", "--package", "satsing", "--example", name]);
        let ran = run.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
        assert!(ran.status.success(), "{name}: {}", String::from_utf8_lossy(&ran.stderr));
        // amounts and dates have no-break spaces, which a comment does not show
        let printed = String::from_utf8(ran.stdout).unwrap().replace('\u{a0}', " ");
        assert_eq!(printed, promised(&fs::read_to_string(&path).unwrap()), "{name}");
        tried += 1;
    }
    assert_eq!(tried, 5);
}
