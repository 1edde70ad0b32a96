//! Prints everything public of a library, a line each, from the JSON that rustdoc writes of it.

use public_api::Builder;
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(json) = env::args().nth(1) else {
        eprintln!("usage: public-api-list RUSTDOC.json");
        return ExitCode::from(2);
    };
    // what every type has without anyone's doing, such as `Send`, would hide what is ours
    match Builder::from_rustdoc_json(json).omit_blanket_impls(true).omit_auto_trait_impls(true).build() {
        Ok(api) => {
            let lines: Vec<String> = api.items().map(ToString::to_string).collect();
            for line in without_members_of_traits(&lines) {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The lines without those that say of a type which members a trait has: that it has the trait says so already.
fn without_members_of_traits(lines: &[String]) -> Vec<&str> {
    let mut in_trait = false;
    let mut kept = Vec::new();
    for line in lines {
        let is_impl = line.starts_with("impl");
        if is_impl {
            in_trait = line.contains(" for ");
        }
        let is_member = ["pub fn ", "pub const ", "pub type "].iter().any(|start| line.starts_with(start));
        if is_impl || !in_trait || !is_member {
            kept.push(line.as_str());
        }
        if !is_impl && !is_member {
            in_trait = false;
        }
    }
    kept
}
