//! What the three programs of every language print, from native code: `three findings`, `three own_pack`, `three award`;
//! and what the READMEs' examples do: `three readme`, or where an example prints the verdict itself `three verdict`.

use satsing_ffi::batch;
use satsing_ffi::operations::{Options, Programmes};
use serde_json::{Value, json};
use std::error::Error;
use std::fs;

fn main() -> Result<(), Box<dyn Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("findings") => findings(),
        Some("own_pack") => own_pack(),
        Some("award") => award(),
        Some("readme") => readme(),
        Some("verdict") => {
            println!("{}", verdict_of_readme()?);
            Ok(())
        }
        _ => Err("which one: findings, own_pack, award, readme or verdict?".into()),
    }
}

/// Checks a case and prints its findings in Norwegian.
fn findings() -> Result<(), Box<dyn Error>> {
    let case = fs::read("examples/cases/asker-ledernettverk-2018.json")?;
    let verdict = Programmes::embedded()?.check(&case, &Options::read(br#"{ "language": "nb" }"#)?)?;
    let verdict: Value = serde_json::from_str(&verdict)?;
    let findings = verdict["findings"].as_array().ok_or("no findings")?;
    println!("{}, {} findings", verdict["outcome"].as_str().unwrap_or_default(), findings.len());
    findings.iter().for_each(print);
    Ok(())
}

/// Checks the case that stands in the READMEs and prints its findings in Norwegian.
fn readme() -> Result<(), Box<dyn Error>> {
    let verdict: Value = serde_json::from_str(&verdict_of_readme()?)?;
    verdict["findings"].as_array().ok_or("no findings")?.iter().for_each(print);
    Ok(())
}

fn verdict_of_readme() -> Result<String, Box<dyn Error>> {
    let case = br#"{ "programme": "no.asker.ledernettverk", "period": { "startsOn": "2018-08-01" },
        "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-17" } ] } ] } }"#;
    Ok(Programmes::embedded()?.check(case, &Options::read(br#"{ "language": "nb" }"#)?)?)
}

fn print(finding: &Value) {
    println!("{}: {}", finding["level"].as_str().unwrap_or_default(), finding["text"].as_str().unwrap_or_default());
}

/// Loads a pack of one's own and checks 1,000 cases by it, on all cores.
fn own_pack() -> Result<(), Box<dyn Error>> {
    let programme = Programmes::load_one(&fs::read("tests/packs/sessions.json")?, &[])?;
    let months = [31, 30, 31, 30, 31, 31, 28, 31, 30, 31, 30, 31];
    let days: Vec<String> = (8..20)
        .flat_map(|month| {
            let (year, month, index) = (2018 + (month - 1) / 12, (month - 1) % 12 + 1, month - 8);
            (1..=months[index]).map(move |day| format!("{year}-{month:02}-{day:02}"))
        })
        .collect();
    let case = |number: usize| {
        let sessions = json!([{ "startsOn": days[number % days.len()] }]);
        json!({ "period": { "startsOn": "2018-08-01" }, "network": { "groups": [{ "sessions": sessions }] } })
            .to_string()
    };
    let cases: Vec<String> = (0..1000).map(case).collect();
    let answers = batch::check(&programme, cases.join("\n").as_bytes(), &Options::default(), None)?;
    let not_working = answers.matches(r#""rule":"session-on-working-day","basis""#).count();
    println!("{} cases, {not_working} with a session on a day that is no working day", answers.lines().count());
    Ok(())
}

/// Shares out a pot and says how one award came about.
fn award() -> Result<(), Box<dyn Error>> {
    let programmes = Programmes::embedded()?;
    let allocation = programmes.call("allocate", &fs::read("examples/requests/allocation.json")?)?;
    let allocation: Value = serde_json::from_str(&allocation)?;
    let awards = allocation["awards"].as_array().ok_or("no awards")?;
    let award = awards.iter().find(|award| award["id"] == "fjordby").ok_or("no award")?;
    let question = json!({ "award": award, "language": "nb", "currency": "NOK" }).to_string();
    let steps: Vec<String> = serde_json::from_str(&programmes.call("explain", question.as_bytes())?)?;
    println!("fjordby\n{}", steps.join("\n"));
    Ok(())
}
