//! Builds a case in Rust, checks it without writing it as JSON, and prints what is still missing.
//!
//! ```text
//! Blocked: 4 fields of the letter
//! /letter/recipient/account is missing, says § 13 nr. 1
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use satsing::case::{Case, Letter, LetterKind, Recipient};
use satsing::verdict::About;
use satsing::{CheckOptions, Date, Money, Programme};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let recipient = Recipient::default().name("Lia kommune").organisation_number("974760673");
    let letter = Letter::default().kind(LetterKind::Grant).amount(Money::kroner(500_000)?).recipient(recipient);
    let case = Case::default().decided_on("2026-03-16".parse::<Date>()?).letter(letter);

    let programme = Programme::embedded("no.kollektiv-kompetanseutvikling")?;
    let verdict = programme.check_case(&case, &CheckOptions::default())?;

    println!("{:?}", verdict.outcome);
    for finding in verdict.findings.iter().filter(|finding| finding.about == About::Missing && finding.blocking) {
        let section = finding.source.section.as_deref().unwrap_or_default();
        println!("{} is missing, says {section}", finding.paths.join(" or "));
    }
    Ok(())
}
