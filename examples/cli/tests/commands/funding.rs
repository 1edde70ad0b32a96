//! `satsing allocate` and `satsing select`, as a person and as a script meet them.

use crate::program::{self, document, errors, json, root, satsing, words};
use assert_cmd::assert::OutputAssertExt;
use serde_json::{Value, json};
use std::process::Output;

const ALLOCATION: &str = "examples/requests/allocation.json";
const TIE: &str = "examples/requests/tie.json";
const INFEASIBLE: &str = "examples/requests/infeasible.json";
const TREE: &str = "examples/requests/pot-tree.json";
const DECLINED: &str = "examples/requests/declined.json";
const GRANTS: &str = "examples/requests/grants.json";
const SELECTION: &str = "examples/requests/selection.json";

/// What is written, with plain spaces for those that do not break.
fn text(output: &Output) -> String {
    program::text(output).replace('\u{a0}', " ")
}

/// The words of each line of a table, without the bars.
fn rows(output: &Output) -> Vec<String> {
    let bars = |letter: char| matches!(letter, '█' | '▉' | '▊' | '▋' | '▌' | '▍' | '▎' | '▏' | '░');
    let text = text(output).replace(bars, "");
    text.lines().filter(|line| line.starts_with("  ")).map(words).collect()
}

#[test]
fn a_pot_is_shared_out_in_a_table_that_adds_up() {
    let output = satsing(&["allocate", ALLOCATION], "");
    output.clone().assert().code(0);
    assert!(text(&output).contains("Fordelt · 1 000 000 kr på 4, til overs: 0 kr"), "{}", text(&output));
    // Skogdal is held at 120 % of 200 000, Nordnes at its cap, Lillevik at 90 % of 140 000, Fjordby has the rest
    assert_eq!(
        rows(&output),
        [
            "fjordby Fjordby 434 000 kr 43,4 %",
            "lillevik Lillevik 126 000 kr 12,6 % gulv fra i fjor",
            "nordnes Nordnes 200 000 kr 20,0 % tak",
            "skogdal Skogdal 240 000 kr 24,0 % tak fra i fjor",
        ]
    );
    // the longest bar is 40 columns, and 240/434 of it are 22.1
    assert!(text(&output).contains(&format!("  {}  ", "█".repeat(22))), "{}", text(&output));
}

#[test]
fn the_outcome_is_the_exit_status_and_of_several_the_worst_counts() {
    let run = |files: &[&str]| satsing(&[&["allocate"], files].concat(), "").status.code();
    assert_eq!(run(&[ALLOCATION]), Some(0));
    assert_eq!(run(&[INFEASIBLE]), Some(1));
    assert_eq!(run(&[TIE]), Some(3));
    assert_eq!(run(&["nowhere.json"]), Some(2));
    assert_eq!(run(&[ALLOCATION, TIE]), Some(3));
    assert_eq!(run(&[TIE, INFEASIBLE, ALLOCATION]), Some(1));
    assert_eq!(run(&["nowhere.json", INFEASIBLE, TIE]), Some(2));
    assert_eq!(satsing(&["allocate", "-"], "{}").status.code(), Some(2));
}

#[test]
fn a_tie_says_what_to_do_and_lots_settle_it() {
    let output = satsing(&["allocate", TIE], "");
    let said = words(&text(&output));
    assert!(said.contains("Likt, så loddet må avgjøre · 1 av disse vinner: fjordby, nordnes og skogdal."), "{said}");
    let drawn =
        std::fs::read_to_string(root().join(TIE)).unwrap().replace("\"unit\"", "\"lots\": [\"nordnes\"], \"unit\"");
    let output = satsing(&["allocate", "-", "--lang", "en"], &drawn);
    output.clone().assert().code(0);
    // ten units among three equals: three each, and the tenth by lot
    assert_eq!(
        rows(&output),
        [
            "fjordby Fjordby NOK 30,000 30.0% lost the draw",
            "nordnes Nordnes NOK 40,000 40.0% won the draw",
            "skogdal Skogdal NOK 30,000 30.0% lost the draw",
        ]
    );
}

#[test]
fn what_cannot_be_done_says_by_whom_and_how_much() {
    let output = satsing(&["allocate", INFEASIBLE], "");
    let said = words(&text(&output));
    assert!(
        said.contains("Fjordby og Nordnes er sikret 115 000 kr til sammen, men potten er bare på 100 000 kr."),
        "{said}"
    );
}

#[test]
fn one_file_gives_the_answer_and_several_a_line_each() {
    let output = satsing(&["allocate", TIE, "--format", "json"], "");
    let tie = json!({ "outcome": "tie", "between": ["fjordby", "nordnes", "skogdal"], "places": 1 });
    assert_eq!(json(&output), tie);
    let output = satsing(&["allocate", TIE, "nowhere.json", INFEASIBLE, "--format", "json"], "");
    output.clone().assert().code(2);
    let text = text(&output);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], json!({ "file": TIE, "answer": tie }));
    assert_eq!(lines[1]["error"]["code"], "unreadable");
    assert_eq!(
        lines[2]["answer"],
        json!({ "outcome": "infeasible", "needed": 11_500_000, "available": 10_000_000, "claims": ["fjordby", "nordnes"] })
    );
    // as the library writes it, not by the alphabet
    assert!(text.starts_with(r#"{"file":"examples/requests/tie.json","answer":{"outcome":"tie","between""#), "{text}");
}

#[test]
fn an_award_is_explained_step_by_step() {
    let output = satsing(&["allocate", ALLOCATION, "--explain", "skogdal"], "");
    output.clone().assert().code(0);
    let said = words(&text(&output));
    for step in [
        "skogdal Skogdal",
        "Barn i barnehage og grunnskole: 7 000 av 20 000 i alt. 70 % av potten fordeles etter dette, så det gir 24,5 %.",
        "Likt til alle: 1 av 4 i alt. 30 % av potten fordeles etter dette, så det gir 7,5 %.",
        "Det kan ikke bli mer enn 120 % av fjorårets 200 000 kr, altså 240 000 kr.",
        "Tildelt: 240 000 kr.",
    ] {
        assert!(said.contains(step), "{step}\n{said}");
    }
    let output = json(&satsing(&["allocate", ALLOCATION, "--explain", "skogdal", "--format", "json"], ""));
    assert_eq!(output["answer"]["amount"], 24_000_000);
    // 0.7 × 7000/20000 + 0.3 × 1/4
    assert_eq!(output["answer"]["entitlement"], "8/25");
    assert!(output["text"].as_array().unwrap().len() >= 4, "{output}");
}

#[test]
fn nobody_of_that_name_could_not_be_explained() {
    let output = satsing(&["allocate", ALLOCATION, "--explain", "oslo"], "");
    output.clone().assert().code(2);
    assert_eq!(errors(&output), "error: examples/requests/allocation.json: det finnes ingen «oslo» å forklare\n");
    // the table shows names, so somebody may ask by one
    let named = r#"{ "pot": 100, "claims": [{ "id": "4012", "name": "Bø", "weight": 1 }] }"#;
    let said = errors(&satsing(&["allocate", "-", "--explain", "bø", "--lang", "en"], named));
    assert_eq!(said, "error: -: nobody has the id “bø”. Did you mean the id “4012”?\n");
}

#[test]
fn a_currency_is_three_letters() {
    let pot = r#"{ "pot": 100, "claims": [{ "id": "a", "weight": 1 }] }"#;
    let output = satsing(&["allocate", "-", "--currency", "XX"], pot);
    output.clone().assert().code(2);
    assert!(errors(&output).contains("a currency is written by its three letters"), "{}", errors(&output));
    assert!(words(&text(&satsing(&["allocate", "-", "--currency", "dkk", "--lang", "da"], pot))).contains("1 kr."));
    // what is not settled says so, whoever is asked for
    satsing(&["allocate", TIE, "--explain", "oslo"], "").assert().code(3);
}

#[test]
fn a_request_that_is_wrong_says_where() {
    let request = r#"{ "pot": 100, "claims": [{ "id": "a", "weight": 1 }, { "id": "a", "weight": 1 }] }"#;
    let output = satsing(&["allocate", "-"], request);
    output.clone().assert().code(2);
    assert!(errors(&output).starts_with("error: -: /claims/1/id: "), "{}", errors(&output));
    let output = satsing(&["allocate", "-"], r#"{ "pot": 100, "claims": ] }"#);
    assert!(errors(&output).contains("Dette er ikke et JSON-dokument. Feilen står på linje 1"), "{}", errors(&output));
}

#[test]
fn the_currency_is_the_callers() {
    let output = satsing(&["allocate", ALLOCATION, "--currency", "DKK", "--lang", "da"], "");
    assert!(text(&output).contains("Fordelt · 1.000.000 kr. på 4, til overs: 0 kr."), "{}", text(&output));
}

#[test]
fn a_tree_of_pots_is_told_level_by_level() {
    let output = satsing(&["allocate", TREE], "");
    output.clone().assert().code(0);
    assert_eq!(
        rows(&output),
        [
            "north Nordfylket 300 000 kr 30,0 %",
            "south Sørfylket 700 000 kr 70,0 %",
            "fjordby Fjordby 300 000 kr 42,9 %",
            "partner Høgskolen 200 000 kr 28,6 %",
            "skogdal Skogdal 200 000 kr 28,6 %",
            "nivå mottatt gitt videre tildelt til overs",
            "1 1 000 000 kr 700 000 kr 300 000 kr 0 kr",
            "2 700 000 kr 0 kr 700 000 kr 0 kr",
        ]
    );
    assert!(text(&output).contains("Samarbeidsforum i Sørfylket · 700 000 kr"), "{}", text(&output));
}

#[test]
fn a_krone_is_followed_through_a_tree() {
    let said = |claim: &str| words(&text(&satsing(&["allocate", TREE, "--explain", claim, "--lang", "en"], "")));
    // 3/7 of 7/10
    assert!(said("fjordby").ends_with("Of each krone in Staten, 30% reaches Fjordby."), "{}", said("fjordby"));
    assert_eq!(said("south-forum/fjordby"), said("fjordby"));
    assert!(
        said("state/south").ends_with("Of each krone in Staten, 70% reaches Sørfylket."),
        "{}",
        said("state/south")
    );
    satsing(&["allocate", TREE, "--explain", "state/fjordby"], "").assert().code(2);
}

#[test]
fn declined_money_is_told_before_and_after() {
    let output = satsing(&["allocate", DECLINED], "");
    output.clone().assert().code(0);
    assert!(text(&output).contains("Fordelt · frigjort: 16 000 kr, til overs: 0 kr"), "{}", text(&output));
    // Skogdal keeps 4 000 of 20 000; Nordnes can take 2 000 more before its cap, the rest goes to Fjordby
    assert_eq!(
        rows(&output),
        [
            "fjordby Fjordby 50 000 kr → 64 000 kr",
            "nordnes Nordnes 30 000 kr → 32 000 kr",
            "skogdal Skogdal 20 000 kr → 4 000 kr takket nei",
        ]
    );
}

#[test]
fn seats_are_told_by_region_and_by_applicant() {
    let output = satsing(&["select", SELECTION, "--lang", "da"], "");
    output.clone().assert().code(0);
    let said = text(&output);
    assert!(said.contains("Udvalgt · 4 af 4 pladser, 6 ansøgere"), "{said}");
    // one seat each, and the fourth where three applicants ÷ 3 is more than two ÷ 3
    assert!(said.contains("Hovedstaden  2/3  ██░\n"), "{said}");
    assert_eq!(
        rows(&output),
        [
            "Hovedstaden 2/3",
            "Nordjylland 1/2",
            "Sjælland 1/1",
            "✓ birkelund Birkelund Skole Hovedstaden",
            "✓ egely Egely Skole Hovedstaden",
            "– fyrre Fyrre Skole Hovedstaden",
            "✓ granly Granly Skole Sjælland",
            "✓ havn Havneskolen Nordjylland",
            "– industri Industriskolen Nordjylland",
        ]
    );
}

#[test]
fn an_applicant_is_told_why() {
    let output = satsing(&["select", SELECTION, "--explain", "fyrre", "--lang", "da"], "");
    let said = words(&text(&output));
    assert!(said.contains("fyrre Fyrre Skole Regionen »Hovedstaden« har 2 pladser til 3 ansøgere."), "{said}");
    assert!(said.contains("Ansøgeren får ikke plads."), "{said}");
    let output = json(&satsing(&["select", SELECTION, "--explain", "fyrre", "--format", "json"], ""));
    assert_eq!(output["answer"]["selected"], false);
}

#[test]
fn one_seat_and_one_applicant_are_told_as_one() {
    let one = r#"{ "seats": 1, "applicants": [{ "id": "a" }] }"#;
    assert!(text(&satsing(&["select", "-"], one)).contains("1 av 1 plass, 1 søker\n"));
    assert!(text(&satsing(&["select", "-", "--lang", "en"], one)).contains("1 of 1 seat, 1 applicant\n"));
    let none = r#"{ "seats": 0, "perRegion": 1, "applicants": [{ "id": "a", "region": "nord" }] }"#;
    assert!(text(&satsing(&["select", "-"], none)).contains("nord er sikret 1 plass, men det er ingen å gi.\n"));
    let told = text(&satsing(&["evaluate", "-", "--lang", "en"], r#"{ "report": {} }"#));
    assert!(told.contains("1 report\n"), "{told}");
}

#[test]
fn seats_that_equals_compete_for_are_tied_and_guarantees_beyond_them_impossible() {
    let equals = r#"{ "seats": 1, "applicants": [{ "id": "a" }, { "id": "b" }] }"#;
    let output = satsing(&["select", "-"], equals);
    output.clone().assert().code(3);
    assert!(words(&text(&output)).contains("1 av disse vinner: a og b."), "{}", text(&output));
    let regions = r#"{ "seats": 1, "perRegion": 1, "applicants": [
        { "id": "a", "region": "north" }, { "id": "b", "region": "south" }] }"#;
    let output = satsing(&["select", "-", "--lang", "en"], regions);
    output.clone().assert().code(1);
    assert!(
        words(&text(&output)).contains("north and south are guaranteed 2 seats, but only 1 can be had. Raise the number of seats, or lower what is guaranteed."),
        "{}",
        text(&output)
    );
}

#[test]
fn two_runs_give_the_same_bytes() {
    for arguments in [&["allocate", ALLOCATION, "--format", "json"][..], &["select", SELECTION], &["allocate", TREE]] {
        assert_eq!(satsing(arguments, "").stdout, satsing(arguments, "").stdout);
    }
}

#[test]
fn awards_are_told_as_grants_only_where_all_is_known_that_a_grant_says() {
    let folder = tempfile::TempDir::new().unwrap();
    let grants = document(GRANTS);
    let about = |change: &dyn Fn(&mut Value)| {
        let mut about = grants.clone();
        change(&mut about);
        let number = std::fs::read_dir(folder.path()).unwrap().count();
        let file = folder.path().join(format!("{number}.json"));
        std::fs::write(&file, about.to_string()).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let ask = |request: &str, about: &str| satsing(&["allocate", request, "--360giving", about, "--lang", "en"], "");
    let all = json(&ask(ALLOCATION, GRANTS));
    let amounts: Vec<i64> =
        all["grants"].as_array().unwrap().iter().map(|grant| grant["amountAwarded"].as_i64().unwrap()).collect();
    // in kroner; the pot is a million
    assert_eq!(amounts, [434_000, 126_000, 200_000, 240_000]);
    assert_eq!(all["grants"][1]["recipientOrganization"][0]["name"], "Lillevik kommune");

    let missing = |field: &'static str| about(&move |about| drop(about.as_object_mut().unwrap().remove(field)));
    let refused = [
        (
            ALLOCATION,
            about(&|about| drop(about["recipients"].as_array_mut().unwrap().remove(2))),
            "“nordnes” has an award",
        ),
        (ALLOCATION, about(&|about| about["recipients"][0]["claim"] = "lillevik".into()), "“lillevik” stands twice"),
        (ALLOCATION, about(&|about| about["recipients"][0]["claim"] = "oslo".into()), "no such claim"),
        (ALLOCATION, missing("awardDate"), "awardDate"),
        (ALLOCATION, missing("funder"), "funder"),
        (TREE, GRANTS.to_owned(), "one pot"),
        (TIE, GRANTS.to_owned(), "not settled"),
        (INFEASIBLE, GRANTS.to_owned(), "not settled"),
    ];
    for (request, about, said) in refused {
        let output = ask(request, &about);
        output.clone().assert().code(2).stdout("");
        assert!(errors(&output).contains(said), "{said}: {}", errors(&output));
    }
}
