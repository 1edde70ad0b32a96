//! `satsing check`, as a person and as a script meet it.

use crate::program::{document, errors, file, json, root, satsing, text, words};
use assert_cmd::assert::OutputAssertExt;
use assert_cmd::cargo::cargo_bin_cmd;
use serde_json::{Value, json};
use tempfile::TempDir;

const ASKER: &str = "examples/cases/asker-ledernettverk-2018.json";

/// The Asker case with both wrong dates as they were meant.
fn asker_repaired() -> String {
    let case = std::fs::read_to_string(root().join(ASKER)).unwrap();
    case.replace("2109-03-20", "2019-03-20").replace("2018-03-18", "2019-03-18")
}

/// The pack of Asker's networks, changed.
fn pack(change: impl FnOnce(&mut Value)) -> (TempDir, String) {
    let mut pack = document("core/packs/no.asker.ledernettverk.json");
    change(&mut pack);
    file("pack.json", &pack.to_string())
}

fn with_id<'p>(list: &'p mut Value, id: &str) -> &'p mut Value {
    list.as_array_mut().unwrap().iter_mut().find(|item| item["id"] == id).unwrap()
}

fn rules_found(verdict: &Value) -> Vec<(&str, &str, &str)> {
    let findings = verdict["findings"].as_array().unwrap();
    findings.iter().map(|finding| (&finding["level"], &finding["rule"], &finding["paths"][0])).map(told).collect()
}

fn told<'v>((level, rule, path): (&'v Value, &'v Value, &'v Value)) -> (&'v str, &'v str, &'v str) {
    (level.as_str().unwrap(), rule.as_str().unwrap(), path.as_str().unwrap())
}

#[test]
fn the_asker_case_is_blocked_by_its_twelve_findings() {
    let output = satsing(&["check", ASKER, "--format", "json"], "");
    output.clone().assert().code(1);
    let verdict = json(&output);
    assert_eq!(verdict["outcome"], "blocked");
    let (g1, g2, g3) = ("/network/groups/0", "/network/groups/1", "/network/groups/2");
    let mut expected = vec![
        ("error", "session-gap", format!("{g1}/sessions/2/startsOn")),
        ("error", "session-in-school-year", format!("{g1}/sessions/2/startsOn")),
        ("error", "session-in-school-year", format!("{g3}/sessions/2/startsOn")),
        ("error", "session-on-working-day", format!("{g3}/sessions/2/startsOn")),
        ("error", "session-order", format!("{g3}/sessions/2/startsOn")),
        ("warning", "session-venue", format!("{g1}/sessions/2/venue")),
        ("warning", "session-venue", format!("{g2}/sessions/1/venue")),
        ("warning", "unit-in-one-group", format!("{g2}/units/7/name")),
        ("warning", "unit-in-one-group", format!("{g3}/units/9/name")),
        ("advice", "unit-in-municipality", format!("{g1}/units/7/municipality")),
        ("advice", "unit-in-municipality", format!("{g2}/units/7/municipality")),
        ("advice", "agenda-gap", "/network/programmes/0/items/2/startsAt".to_owned()),
    ];
    let found = rules_found(&verdict);
    let mut found: Vec<_> = found.iter().map(|(level, rule, path)| (*level, *rule, (*path).to_owned())).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn the_text_tells_each_finding_by_its_place_its_source_and_its_repair() {
    let output = satsing(&["check", ASKER], "");
    let text = text(&output);
    for line in [
        "Lærende ledernettverk i Asker, utgave 2018-19",
        "Må rettes · 5 feil, 4 advarsler og 3 råd",
        "✗ Gruppe 1 › samling 3 › dato for samlingen",
        "Samlingen 20. mars 2109 ligger 90 år etter forrige samling",
        "Forslag: onsdag 20. mars 2109 → onsdag 20. mars 2019",
        "✗ Gruppe 3 › samling 3 › dato for samlingen",
        "Forslag: søndag 18. mars 2018 → mandag 18. mars 2019",
        "! Gruppe 2 › enhet «Sætre»",
        "Se også: Gruppe 1 › enhet «Tofte»",
        "i Gruppe 1 › enhet «Sætre» › enhetens kommune",
        "Kilde: Lærende ledernettverk, Grupper og tider for samlinger",
        "8 er brutt",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert_eq!(text.matches("    Kilde: ").count(), 12, "{text}");
    assert_eq!(text.matches("    Forslag: ").count(), 5, "{text}");
    assert!(!text.contains('\u{1b}'), "no colour where there is no terminal");
    assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
}

#[test]
fn the_text_is_in_the_language_that_is_asked_for() {
    for (language, words) in [
        ("nb", ["Må rettes", "Forslag: søndag 18. mars 2018", "samling 3"]),
        ("nn", ["Må rettast", "Framlegg: søndag 18. mars 2018", "dato for samlinga"]),
        ("da", ["Skal rettes", "Forslag: søndag den 18. marts 2018", "5 fejl"]),
        ("en", ["Must be corrected", "Suggestion: Sunday 18 March 2018", "session 3 › session date"]),
    ] {
        let text = text(&satsing(&["check", ASKER, "--lang", language], ""));
        for word in words {
            assert!(text.contains(word), "{word}\n{text}");
        }
    }
}

#[test]
fn the_repaired_case_passes_with_its_warnings_and_advice() {
    let output = satsing(&["check", "-", "--format", "json"], asker_repaired());
    output.clone().assert().code(0);
    let verdict = json(&output);
    assert_eq!(verdict["outcome"], "passed");
    assert_eq!(verdict["findings"].as_array().unwrap().len(), 7);
    let output = satsing(&["check", "-"], asker_repaired());
    assert!(text(&output).contains("I orden · 4 advarsler og 3 råd"));
}

#[test]
fn json_has_texts_only_where_a_language_is_given() {
    let without = json(&satsing(&["check", ASKER, "--format", "json"], ""));
    assert!(without["findings"].as_array().unwrap().iter().all(|finding| finding.get("text").is_none()));
    let with = json(&satsing(&["check", ASKER, "--format", "json", "--lang", "en"], ""));
    assert!(with["findings"].as_array().unwrap().iter().all(|finding| finding["text"].is_string()));
}

#[test]
fn fixes_are_always_asked_for() {
    let verdict = json(&satsing(&["check", ASKER, "--format", "json"], ""));
    let findings = verdict["findings"].as_array().unwrap();
    let order = findings.iter().find(|finding| finding["rule"] == "session-order").unwrap();
    let path = "/network/groups/2/sessions/2/startsOn";
    assert_eq!(
        order["fixes"],
        json!([{ "patch": [
            { "op": "test", "path": path, "value": "2018-03-18" },
            { "op": "replace", "path": path, "value": "2019-03-18" },
        ] }])
    );
}

#[test]
fn two_runs_give_the_same_bytes() {
    for arguments in [&["check", ASKER, "--format", "json"][..], &["check", ASKER, "--lang", "da"]] {
        assert_eq!(satsing(arguments, "").stdout, satsing(arguments, "").stdout);
    }
}

#[test]
fn the_outcome_is_the_exit_status() {
    let check = |case: &str| satsing(&["check", "-"], case).status.code();
    let asker = r#""programme": "no.asker.ledernettverk""#;
    assert_eq!(check(&asker_repaired()), Some(0));
    assert_eq!(check(&format!(r#"{{ {asker}, "municipality": "3203" }}"#)), Some(1));
    assert_eq!(check(&format!("{{ {asker} }}")), Some(3), "nothing was judged");
    assert_eq!(check(&format!(r#"{{ {asker}, "period": {{ "startsOn": "2031-08-01" }} }}"#)), Some(3), "not in force");
    assert_eq!(check("{"), Some(2));
}

#[test]
fn of_several_files_the_worst_counts() {
    let (_kept, passed) = file("passed.json", &asker_repaired());
    let (_kept, open) = file("open.json", r#"{ "programme": "no.asker.ledernettverk" }"#);
    let run = |files: &[&str]| satsing(&[&["check"], files].concat(), "").status.code();
    assert_eq!(run(&[&passed, &passed]), Some(0));
    assert_eq!(run(&[&passed, &open]), Some(3));
    assert_eq!(run(&[ASKER, &open, &passed]), Some(1));
    assert_eq!(run(&["nowhere.json", ASKER, &open]), Some(2));
}

#[test]
fn several_files_give_a_line_of_json_each() {
    let (_kept, passed) = file("passed.json", &asker_repaired());
    let (_kept, broken) = file("broken.json", "{\n  \"cohort\": }");
    let output = satsing(&["check", ASKER, &broken, "nowhere.json", &passed, "--format", "json"], "");
    output.clone().assert().code(2);
    let text = text(&output);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["file"], ASKER);
    assert_eq!(lines[0]["verdict"]["outcome"], "blocked");
    assert_eq!(lines[1]["file"], broken.as_str());
    assert_eq!(lines[1]["error"]["code"], "not-json");
    assert!(lines[1]["error"]["message"].as_str().unwrap().contains("line 2"), "{}", lines[1]);
    assert_eq!(lines[2]["error"]["code"], "unreadable");
    assert_eq!(lines[3]["verdict"]["outcome"], "passed");
}

#[test]
fn several_files_are_told_one_after_the_other_and_errors_apart() {
    let output = satsing(&["check", ASKER, "nowhere.json", ASKER], "");
    assert_eq!(text(&output).matches("Må rettes").count(), 2);
    assert_eq!(errors(&output).lines().count(), 1);
    assert!(errors(&output).starts_with("error: nowhere.json: kan ikke leses: "), "{}", errors(&output));
}

#[test]
fn a_draft_is_not_blocked_by_what_is_missing() {
    let case = r#"{ "programme": "no.asker.ledernettverk", "network": { "title": "Ledernettverk" } }"#;
    assert_eq!(satsing(&["check", "-"], case).status.code(), Some(1));
    let draft = satsing(&["check", "-", "--draft"], case);
    draft.clone().assert().code(3);
    assert!(text(&draft).contains("(utkast)"), "{}", text(&draft));
    assert!(text(&draft).contains("Stopper ikke et utkast"), "{}", text(&draft));
}

#[test]
fn the_dates_of_the_caller_win_and_stand_in_the_receipt() {
    let output = satsing(&["check", ASKER, "--decided", "2018-06-01", "--today", "2019-01-02", "--format", "json"], "");
    let dates = &json(&output)["receipt"]["dates"];
    assert_eq!(dates["decided"], "2018-06-01");
    assert_eq!(dates["today"], "2019-01-02");
}

#[test]
fn a_programme_that_is_asked_for_wins_over_the_one_of_the_case() {
    let output = satsing(
        &["check", ASKER, "--programme", "no.realfagskommuner", "--decided", "2018-08-01", "--format", "json"],
        "",
    );
    assert_eq!(json(&output)["receipt"]["programme"], "no.realfagskommuner");
}

#[test]
fn a_changed_limit_changes_the_verdict() {
    let longest =
        |days: i64| pack(|pack| with_id(&mut pack["parameters"], "longest-gap")["values"][0]["value"] = json!(days));
    // the first and the second session of the first group are 56 days apart, the other neighbours up to 139
    let (_kept, file) = longest(55);
    let output = satsing(&["check", "-", "--pack", &file, "--format", "json"], asker_repaired());
    output.clone().assert().code(1);
    let verdict = json(&output);
    let gaps = rules_found(&verdict).into_iter().filter(|(_, rule, _)| *rule == "session-gap").count();
    // 6 Sep, 1 Nov, 20 Mar: 56 and 139 days; 11 Oct, 15 Nov, 19 Mar: 35 and 124; 12 Oct, 16 Nov, 18 Mar: 35 and 122
    assert_eq!(gaps, 4);
    let (_kept, file) = longest(139);
    satsing(&["check", "-", "--pack", &file], asker_repaired()).assert().code(0);
}

#[test]
fn a_changed_level_changes_the_verdict() {
    let (_kept, file) = pack(|pack| {
        with_id(&mut pack["rules"], "session-venue")["levels"] = json!([{ "level": "error" }]);
    });
    let output = satsing(&["check", "-", "--pack", &file], asker_repaired());
    output.clone().assert().code(1);
    assert!(text(&output).contains("2 feil, 2 advarsler og 3 råd"), "{}", text(&output));
}

#[test]
fn a_changed_date_changes_the_verdict() {
    let (_kept, file) = pack(|pack| pack["editions"][0]["startsOn"] = json!("2019-08-01"));
    let case = r#"{ "period": { "startsOn": "2018-08-01" }, "municipality": "0220" }"#;
    let output = satsing(&["check", "-", "--pack", &file, "--format", "json"], case);
    // the edition now ends before it begins, which no pack may
    output.clone().assert().code(2);
    assert!(errors(&output).contains("/editions/0"), "{}", errors(&output));
    let (_kept, file) = pack(|pack| pack["editions"][0]["startsOn"] = json!("2019-01-01"));
    let output = satsing(&["check", "-", "--pack", &file, "--format", "json"], case);
    output.clone().assert().code(3);
    assert_eq!(json(&output)["outcome"], "notInForce");
}

#[test]
fn a_pack_that_includes_one_of_the_library_can_be_given() {
    let pack = "core/packs/no.realfagskommuner.json";
    let case = "examples/cases/asker-realfag-strategi.json";
    let own = satsing(&["check", case, "--pack", pack, "--format", "json"], "");
    let embedded = satsing(&["check", case, "--format", "json"], "");
    assert_eq!(text(&own), text(&embedded));
}

#[test]
fn what_cannot_be_followed_is_said_with_the_way_out() {
    for (arguments, said) in [
        (&["check", ASKER, "--programme", "no.asker.ledernettver"][..], "Mente du «no.asker.ledernettverk»?"),
        (&["check", ASKER, "--decided", "2018-13-40"], "`2018-13-40` is not a day in the calendar"),
        (&["check", ASKER, "--lang", "sv"], "nb, nn, da, en"),
        (&["check", ASKER, "--pack", "nowhere.json"], "nowhere.json: kan ikke leses"),
        (&["check", ASKER, "--pack", "x.json", "--programme", "y"], "cannot be used with"),
        (&["check"], "<CASE.json>..."),
        (&["check", "-"], "Dokumentet er tomt. Det skal være JSON."),
    ] {
        let output = satsing(arguments, "");
        output.clone().assert().code(2);
        assert!(errors(&output).contains(said), "{said}: {}", errors(&output));
    }
    let output = satsing(&["check", "-"], "{}");
    output.clone().assert().code(2);
    assert!(
        errors(&output).contains("Verken saken eller kommandoen sier hvilken ordning det gjelder."),
        "{}",
        errors(&output)
    );
}

#[test]
fn every_fault_of_a_pack_is_told() {
    let (_kept, file) = pack(|pack| {
        pack["currency"] = json!("kr");
        with_id(&mut pack["rules"], "session-venue")["source"]["id"] = json!("asker");
    });
    let output = satsing(&["check", ASKER, "--pack", &file], "");
    output.clone().assert().code(2);
    for said in ["/currency", "/source/id"] {
        assert!(errors(&output).contains(said), "{}", errors(&output));
    }
}

#[test]
fn nothing_personal_is_told() {
    let case = r#"{ "programme": "no.asker.ledernettverk", "network": { "leader": "Kari Nordmann",
        "groups": [{ "units": [{ "name": "Borgen", "leader": 7, "resourcePersons": ["Ola Nordmann", null] }] }] } }"#;
    for format in ["text", "json"] {
        let output = satsing(&["check", "-", "--format", format, "--lang", "nb"], case);
        output.clone().assert().code(1);
        assert!(!text(&output).contains("Nordmann"), "{}", text(&output));
    }
}

#[test]
fn a_null_is_told_with_the_suggestion_to_leave_the_field_out() {
    let case = r#"{ "programme": "no.asker.ledernettverk", "network": { "leader": null } }"#;
    let text = text(&satsing(&["check", "-", "--lang", "nn"], case));
    let said = words(&text);
    assert!(said.contains("I feltet «nettverksleiar» står det «null», som ikkje er nokon verdi."), "{text}");
    assert!(said.contains("Framlegg: null → feltet blir utelate"), "{text}");
}

#[test]
fn what_could_not_be_judged_is_told_with_what_is_missing() {
    // no session can be judged by its date, and the second group has none at all
    let case = r#"{ "programme": "no.asker.ledernettverk", "network": { "groups": [
        { "name": "Gruppe 1", "sessions": [{ "startsOn": "2018-13-40" }] }, { "name": "Gruppe 2" }] } }"#;
    let text = text(&satsing(&["check", "-", "--lang", "da"], case));
    let said = words(&text);
    assert!(said.contains("– Mangler: Kommunekode Regler: »Sagen gælder Asker«"), "{text}");
    assert!(
        said.contains(
            "– Værdien i feltet kunne ikke læses: Gruppe 1 › møde 1 › dato for mødet. Mangler: Gruppe 2 › møder \
             Regler: »Møder i rækkefølge«, »Ikke for langt mellem møderne«"
        ),
        "{text}"
    );
}

#[test]
fn a_date_that_could_not_be_read_is_not_told_as_not_stated() {
    let first = |case: &str| text(&satsing(&["check", "-", "--lang", "en"], case)).lines().nth(3).map(str::to_owned);
    let unreadable = first(r#"{ "programme": "no.kollektiv-vgo", "decidedOn": "7. april 2026", "report": {} }"#);
    assert_eq!(
        unreadable.as_deref(),
        Some("The date that decides which edition applies could not be read; judged by the only edition.")
    );
    let unstated = first(r#"{ "programme": "no.kollektiv-vgo", "report": {} }"#);
    assert_eq!(unstated.as_deref(), Some("No decision date stated; judged by the only edition."));
}

#[test]
fn colour_is_left_out_unless_it_is_wanted() {
    let run = |variable: &str| {
        let mut command = cargo_bin_cmd!("satsing");
        text(&command.current_dir(root()).args(["check", ASKER]).env(variable, "1").output().unwrap())
    };
    let plain = run("NO_COLOR");
    assert!(!plain.contains('\u{1b}'), "{plain}");
    let coloured = run("CLICOLOR_FORCE");
    assert!(coloured.contains("\u{1b}[1m\u{1b}[31mMå rettes\u{1b}[0m"), "{coloured}");
    // the same text, and broken in the same places
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
}

#[test]
fn a_pack_in_another_language_is_told_in_its_own() {
    let (_kept, file) = pack(|pack| pack["languages"] = json!(["da"]));
    let output = satsing(&["check", ASKER, "--pack", &file, "--lang", "en"], "");
    output.clone().assert().code(1);
    let text = text(&output);
    assert!(text.contains("Must be corrected"), "{text}");
    assert!(text.contains("18. marts 2018"), "{text}");
}

#[test]
fn a_pack_that_includes_one_of_ones_own_finds_it() {
    let own = std::fs::read_to_string(root().join("core/packs/no.state-grants.json")).unwrap();
    let (_kept, included) = file("included.json", &own.replace("no.state-grants", "my.state-grants"));
    let special = std::fs::read_to_string(root().join("core/packs/no.realfagskommuner.json")).unwrap();
    let (_kept, special) = file("special.json", &special.replace("no.state-grants", "my.state-grants"));
    let case = "examples/cases/asker-realfag-strategi.json";
    satsing(&["check", case, "--pack", &special], "").assert().code(2);
    satsing(&["check", case, "--pack", &special, "--include", &included], "").assert().code(1);
    satsing(&["lint", &special, "--include", &included], "").assert().code(0);
}
