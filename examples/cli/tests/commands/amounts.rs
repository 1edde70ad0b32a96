//! `satsing amounts`, as a person and as a script meet it.

use crate::program::{self, words};
use assert_cmd::assert::OutputAssertExt;
use serde_json::{Value, json};
use std::process::Output;

fn satsing(arguments: &[&str]) -> Output {
    program::satsing(arguments, "")
}

/// What is written, with plain spaces for all others.
fn text(output: &Output) -> String {
    words(&program::text(output))
}

fn errors(output: &Output) -> String {
    words(&program::errors(output))
}

fn result(arguments: &[&str]) -> Value {
    let output = satsing(&[&["amounts"], arguments, &["--format", "json"]].concat());
    output.clone().assert().code(0);
    program::json(&output)["result"].clone()
}

#[test]
fn a_team_of_two_to_four_pays_its_fee() {
    let fee = |participants: &str| result(&["dk.udviklingsrum", "participation-fee", participants]);
    assert_eq!(fee("participants=2"), json!({ "kind": "fee", "amount": 500_000 }));
    assert_eq!(fee("participants=3"), json!({ "kind": "fee", "amount": 750_000 }));
    assert_eq!(fee("participants=4"), json!({ "kind": "fee", "amount": 1_000_000 }));
}

#[test]
fn an_amount_is_told_with_its_steps_its_source_and_its_date() {
    let output = satsing(&["amounts", "dk.udviklingsrum", "participation-fee", "participants=4", "--lang", "da"]);
    output.clone().assert().code(0);
    let said = text(&output);
    for part in [
        "Deltagergebyr UdviklingsRum for kommuner",
        "10.000 kr. Gebyret er 5.000 kr. og dækker 2 deltagere.",
        "Kilde: UdviklingsRum for kommuner 2021-22, Om tilmelding",
        "Datoen for afgørelsen er ikke angivet; svaret er det samme på alle datoer.",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    let arguments = ["amounts", "dk.udviklingsrum", "participation-fee", "participants=4", "--lang", "da"];
    let dated = text(&satsing(&[&arguments[..], &["--decided", "2020-12-03"]].concat()));
    assert!(dated.contains("afgørelse 2020-12-03") && !dated.contains("ikke angivet"), "{dated}");
}

#[test]
fn a_team_that_is_too_small_or_too_large_is_told_why_in_its_language() {
    for (participants, said) in [
        ("participants=1", "error: Et team skal have 2 til 4 deltagere, men der er kun tilmeldt 1. Tilmeld mindst 2."),
        ("participants=5", "error: Et team skal have 2 til 4 deltagere, men der er tilmeldt 5. Tilmeld højst 4."),
    ] {
        let output = satsing(&["amounts", "dk.udviklingsrum", "participation-fee", participants, "--lang", "da"]);
        output.clone().assert().code(2);
        assert_eq!(errors(&output), said);
    }
}

#[test]
fn money_is_read_as_people_write_it() {
    let waived = |grant: &str| {
        let value = format!("grant={grant}");
        let arguments = ["no.state-grants", "reporting-waiver", &value, "recipient=municipality"];
        result(&[&arguments[..], &["--decided", "2026-02-01"]].concat())["waived"].as_bool().unwrap()
    };
    // one øre under the limit and the limit itself
    assert!(waived("999999,99"));
    assert!(waived("999 999,99"));
    assert!(!waived("1000000"));
    assert!(!waived("1 000 000,-"));
}

#[test]
fn money_with_two_readings_is_refused_with_both() {
    let arguments = ["amounts", "no.state-grants", "reporting-waiver", "recipient=municipality", "grant=1.000"];
    let output = satsing(&[&arguments[..], &["--decided", "2026-02-01"]].concat());
    output.clone().assert().code(2);
    assert_eq!(
        errors(&output),
        "error: grant: «1.000» kan leses på to måter: 1 000,00 / 1,00. Skriv det som en av dem."
    );
}

#[test]
fn what_cannot_be_worked_with_is_quoted_as_it_was_written() {
    let waiver = ["no.state-grants", "reporting-waiver", "recipient=municipality", "--decided", "2026-02-01"];
    let kindergartens = ["no.videreutdanning", "kindergartens", "grant=100", "municipal=1"];
    let repayment = ["no.videreutdanning", "repayment", "paid=100", "used=50", "recipient=municipality"];
    for (arguments, value, said) in [
        (
            &waiver[..],
            "grant=1000 DKK",
            "grant: «1000 DKK» er i en annen valuta enn ordningens, som er NOK. Regn det om.",
        ),
        (
            &waiver,
            "grant=9007199254740993",
            "grant: «9007199254740993» er mer enn det kan regnes med her. Kontroller det.",
        ),
        (
            &kindergartens,
            "private=9007199254740992",
            "private: «9007199254740992» er mer enn det kan regnes med her. Kontroller det.",
        ),
        (
            &kindergartens,
            "private=9007199254740991",
            "Feltet «omfanget av private barnehager» ligger utenfor det som kan regnes med her. Kontroller det.",
        ),
        (
            &repayment,
            "paidOn=9998-01-31",
            "Feltet «utbetalingsdato» ligger utenfor det som kan regnes med her. Kontroller det.",
        ),
    ] {
        let output = satsing(&[&["amounts"], arguments, &[value]].concat());
        output.clone().assert().code(2);
        assert_eq!(errors(&output), format!("error: {said}"));
    }
    assert!(!result(&[&waiver[..], &["grant=1 000 000 NOK"]].concat())["waived"].as_bool().unwrap());
}

#[test]
fn leave_is_told_in_per_cent_and_said_to_be_about_where_it_is_rounded() {
    let leave = |credits: &str| satsing(&["amounts", "no.videreutdanning", "leave", credits]);
    let said = text(&leave("credits=7,12"));
    assert!(said.contains("For 7,12 studiepoeng blir det forholdsmessig omtrent 5,9333 % fri."), "{said}");
    // 200 / 30 of 25 %
    let said = errors(&leave("credits=200"));
    assert!(said.contains("ville gi omtrent 166,6667 % fri, og ingen kan ha mer enn 100 % fri."), "{said}");
    assert!(errors(&leave("credits=-3")).contains("skal være et tall på 0 eller mer"));
    // the share of the answer stays exact
    assert_eq!(result(&["no.videreutdanning", "leave", "credits=10"])["share"], "1/12");
}

#[test]
fn the_date_of_the_decision_chooses_the_figures() {
    let own_share = |date: &str| {
        let amount = ["amounts", "no.lokal-kompetanseutvikling", "own-share", "grant=100000", "--decided", date];
        satsing(&amount)
    };
    let output = own_share("2026-01-11");
    output.clone().assert().code(0);
    assert!(text(&output).contains("Egenandelen er 30 % av tilskuddet på 100 000 kr. Det er 30 000 kr."));
    let output = own_share("2026-01-12");
    output.clone().assert().code(2);
    assert!(errors(&output).contains("Det gjaldt ingen regel om dette 12. januar 2026."), "{}", errors(&output));
}

#[test]
fn yes_and_no_codes_and_decimals_are_read_too() {
    let split = [
        "no.videreutdanning",
        "kindergartens",
        "grant=100000",
        "municipal=60",
        "private=40",
        "municipalNeeds=30000",
        "privateNeeds=80000",
    ];
    // by exception 30 000 of the municipal 60 000 go to the private ones, who have notified needs for more
    assert_eq!(
        result(&[&split[..], &["exception=ja"]].concat()),
        json!({ "kind": "proportionalSplit", "municipal": 3_000_000, "private": 7_000_000, "left": 0 })
    );
    assert_eq!(
        result(&[&split[..], &["exception=nei"]].concat()),
        json!({ "kind": "proportionalSplit", "municipal": 6_000_000, "private": 4_000_000, "left": 0 })
    );
    // 25 % for 30 credits, so a quarter of that for 7.5: a sixteenth
    assert_eq!(result(&["no.videreutdanning", "leave", "credits=7,5"])["share"], "1/16");
}

#[test]
fn the_amounts_are_listed_with_what_they_take() {
    let output = satsing(&["amounts", "no.videreutdanning"]);
    output.clone().assert().code(0);
    let said = text(&output);
    assert!(said.contains("leave Fri med lønn credits=… studiepoeng · tall · påkrevd"), "{said}");
    assert!(said.contains("exception=… unntak fra forholdsmessig fordeling · ja eller nei"), "{said}");
    let output = satsing(&["amounts", "no.asker.ledernettverk", "--lang", "nn"]);
    output.clone().assert().code(0);
    assert_eq!(text(&output), "Denne ordninga har ingen beløp å rekne ut.");
}

#[test]
fn a_pack_of_ones_own_is_given_by_its_file() {
    let file = "core/packs/dk.udviklingsrum.json";
    assert_eq!(result(&[file, "participation-fee", "participants=2"])["amount"], 500_000);
}

#[test]
fn what_is_misspelt_is_answered_with_the_nearest() {
    for (arguments, said) in [
        (&["dk.udviklingsrom"][..], "error: Det finnes ingen ordning «dk.udviklingsrom». Mente du «dk.udviklingsrum»?"),
        (&["dk.udviklingsrum", "participant-fee"], "Mente du «participation-fee»?"),
        (&["dk.udviklingsrum", "participation-fee", "participant=2"], "Mente du «participants»?"),
        (&["dk.udviklingsrum", "participation-fee", "2"], "a value is written NAME=VALUE"),
        (&["dk.udviklingsrum", "participation-fee"], "Feltet «antall deltakere» mangler."),
        (
            &["dk.udviklingsrum", "participation-fee", "participants=to"],
            "Feltet «antall deltakere» skal være et helt tall.",
        ),
    ] {
        let output = satsing(&[&["amounts"], arguments].concat());
        output.clone().assert().code(2);
        assert!(errors(&output).contains(said), "{said}: {}", errors(&output));
    }
}
