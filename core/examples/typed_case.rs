//! Builds a case in Rust, checks it without writing it as JSON, and prints what § 13 still asks of the letter.
//!
//! ```text
//! Blocked
//! § 13 nr. 2 asks for /letter/measures or /letter/grantedMeasures
//! § 13 nr. 5 asks for /letter/obligations
//! § 13 nr. 2 asks for /letter/purpose
//! § 13 nr. 6 asks for /letter/reactions
//! § 13 nr. 1 asks for /letter/recipient/account
//! § 13 nr. 4 asks for /letter/reporting/content
//! § 13 nr. 3 asks for /letter/timeFrame/endsOn
//! § 13 nr. 3 asks for /letter/timeFrame/startsOn
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
    for finding in verdict.findings.iter().filter(|finding| finding.about == About::Missing) {
        if let Some(section) = finding.source.section.as_deref().filter(|section| section.starts_with("§ 13")) {
            println!("{section} asks for {}", finding.paths.join(" or "));
        }
    }
    Ok(())
}
