//! Small inputs of kinds that were once answered wrongly, silently or not at all, each with what a person must be told.

use crate::program::{file, json, satsing, words};
use serde_json::{Value, json};
use std::process::Output;
use tempfile::TempDir;

/// What a run says on both streams, each space and line end one space, with its exit status.
fn said(arguments: &[&str], input: impl AsRef<[u8]>) -> (String, Option<i32>) {
    let Output { stdout, stderr, status } = satsing(arguments, input);
    let said = String::from_utf8([stdout, stderr].concat()).unwrap();
    (words(&said), status.code())
}

fn assert_says(arguments: &[&str], input: impl AsRef<[u8]>, parts: &[&str], status: i32) {
    let (said, ended) = said(arguments, input);
    for part in parts {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert_eq!(ended, Some(status), "{said}");
}

/// The verdict as JSON.
fn verdict(arguments: &[&str], case: &Value) -> Value {
    json(&satsing(&[&["check", "-", "--format", "json"], arguments].concat(), case.to_string()))
}

fn rules(verdict: &Value) -> Vec<&str> {
    verdict["findings"].as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap()).collect()
}

/// A small pack with one edition and one rule, in a file.
fn pack(change: impl FnOnce(&mut Value)) -> (TempDir, String) {
    let mut pack = json!({
        "id": "small", "languages": ["nb", "en"], "currency": "NOK", "country": "NO",
        "title": { "nb": "Liten", "en": "Small" },
        "editions": [{ "id": "e", "startsOn": "2020-01-01", "source": { "id": "act" } }],
        "sources": [{ "id": "act", "title": "The act" }],
        "rules": [{
            "id": "amount-stated", "title": { "nb": "Beløpet er oppgitt", "en": "The amount is stated" },
            "basis": "norm", "levels": [{ "level": "error" }], "source": { "id": "act", "section": "§ 4" },
            "check": { "kind": "present", "field": "/letter/amount" },
            "texts": { "nb": "Oppgi beløpet.", "en": "State the amount." }
        }]
    });
    change(&mut pack);
    file("pack.json", &serde_json::to_string_pretty(&pack).unwrap())
}

#[test]
fn a_list_of_cases_is_told_to_be_a_list() {
    let list = r#"[{ "programme": "no.realfagskommuner", "cohort": 1 }]"#;
    assert_says(
        &["check", "-"],
        list,
        &["En sak er et objekt", "her står en liste", "Legg hver sak i en egen fil."],
        2,
    );
    assert_says(&["check", "-", "--lang", "nn"], list, &["her står ei liste"], 2);
    assert_says(&["check", "-", "--lang", "en", "--programme", "no.realfagskommuner"], list, &["this is a list"], 2);
    assert_says(&["check", "-", "--lang", "da"], r#""x""#, &["her står en tekst"], 2);
}

#[test]
fn a_date_of_decision_in_another_form_is_told_with_the_day_that_it_means() {
    let case = r#"{ "programme": "no.state-grants", "decidedOn": "1.3.2026", "letter": { "kind": "grant" } }"#;
    let told = ["Vedtaksdato", "«1.3.2026» er 1. mars 2026", "Forslag: «1.3.2026» → søndag 1. mars 2026"];
    assert_says(&["check", "-"], case, &told, 1);
}

#[test]
fn no_decision_date_is_said_where_the_only_edition_was_taken() {
    let (_kept, file) = pack(|_| ());
    for (language, said) in [
        ("nb", "Datoen for vedtaket er ikke oppgitt; vurdert etter den eneste utgaven."),
        ("nn", "Datoen for vedtaket er ikkje oppgitt; vurdert etter den einaste utgåva."),
        ("da", "Datoen for afgørelsen er ikke angivet; vurderet efter den eneste udgave."),
        ("en", "No decision date stated; judged by the only edition."),
    ] {
        assert_says(&["check", "-", "--pack", &file, "--lang", language], r#"{ "letter": {} }"#, &[said], 1);
    }
    let (dated, _) = self::said(&["check", "-", "--pack", &file], r#"{ "decidedOn": "2026-01-02", "letter": {} }"#);
    assert!(!dated.contains("eneste utgaven") && dated.contains("vedtak 2026-01-02"), "{dated}");
}

#[test]
fn a_date_that_chooses_among_editions_is_asked_for_and_nothing_is_judged() {
    let (_kept, file) = pack(|pack| {
        pack["editionsBy"] = json!("period");
        pack["editions"] = json!([
            { "id": "2024", "startsOn": "2024-01-01", "endsOn": "2025-12-31", "source": { "id": "act" } },
            { "id": "2026", "startsOn": "2026-01-01", "source": { "id": "act" } },
        ]);
    });
    assert_says(&["lint", &file], "", &["Ingen feil."], 0);
    let case = json!({ "decidedOn": "2026-02-01", "letter": {} });
    let verdict = verdict(&["--pack", &file], &case);
    assert_eq!(rules(&verdict), ["date-needed"]);
    assert_eq!(verdict["findings"][0]["paths"], json!(["/period/startsOn"]));
    assert_eq!([&verdict["outcome"], &verdict["receipt"]["edition"]], [&json!("incomplete"), &Value::Null]);
    let told = ["✗ Periode › første dag", "Ordningen har flere utgaver av reglene"];
    assert_says(&["check", "-", "--pack", &file], case.to_string(), &told, 3);
    let (said, _) = said(&["check", "-", "--pack", &file], case.to_string());
    assert!(!said.contains("eneste utgaven") && !said.contains("Regler:"), "{said}");
}

#[test]
fn a_number_that_no_source_gives_is_told_with_its_day_and_its_reason() {
    let (_kept, file) = pack(|pack| {
        pack["rules"][0]["check"] = json!({ "kind": "compare", "is": "atMost",
            "left": { "kind": "field", "field": "/letter/amount" }, "right": { "kind": "parameter", "id": "most" } });
        pack["parameters"] = json!([{ "id": "most", "unit": "money", "values": [
            { "startsOn": "2021-01-01", "endsOn": "2022-12-31", "value": 20_000_000, "source": { "id": "act" } },
            { "startsOn": "2025-01-01", "unknown": true, "source": { "id": "act", "section": "§ 9" },
              "why": { "nb": "Satsen er ikke kunngjort.", "en": "The rate has not been published." } },
        ] }]);
    });
    let case = |decided: &str| format!(r#"{{ "decidedOn": "{decided}", "letter": {{ "amount": 1 }} }}"#);
    // between the values, by the day of the decision
    let told = [
        "Regelpakken har ikke tallet «most» for 1. mars 2024. Det er kjent til og med 31. desember 2022.",
        "Regler: «Beløpet er oppgitt»",
    ];
    assert_says(&["check", "-", "--pack", &file], case("2024-03-01"), &told, 3);
    let told = [
        "No known source gives for 1 June 2025 the number that the pack calls “most”. It is known until 31 December 2022.",
        "The rate has not been published. Looked for in: The act, § 9.",
    ];
    assert_says(&["check", "-", "--pack", &file, "--lang", "en"], case("2025-06-01"), &told, 3);
}

#[test]
fn a_programme_without_rules_says_so() {
    let (_kept, file) = pack(|pack| pack["rules"] = json!([]));
    for (language, told) in [
        ("nb", ["Ikke vurdert", "Denne ordningen har ingen regler"]),
        ("en", ["Not judged", "This programme has no rules"]),
    ] {
        assert_says(&["check", "-", "--pack", &file, "--lang", language], r#"{ "decidedOn": "2026-01-01" }"#, &told, 3);
    }
}

#[test]
fn rules_that_concern_other_parts_of_a_case_are_told_by_those_parts() {
    let case = r#"{ "programme": "dk.udviklingsrum", "decidedOn": "2020-12-15", "network": { "title": "Naturfag" } }"#;
    let told =
        ["Ikke vurderet", "Ingen af ordningens regler gælder det, der er udfyldt", "De læser disse dele af en sag:"];
    assert_says(&["check", "-", "--lang", "da"], case, &told, 3);
}

#[test]
fn the_programmes_are_eight_with_their_days_and_their_rules() {
    let output = satsing(&["programmes", "--format", "json"], "");
    let programmes: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(programmes.len(), 8);
    for programme in &programmes {
        let rules = programme["rules"].as_i64().unwrap();
        assert!(rules > 0, "{programme}");
        let told = format!("{} regler", rules);
        let first = programme["editions"][0]["startsOn"].as_str().unwrap().to_owned();
        assert_says(&["programmes"], "", &[programme["id"].as_str().unwrap(), &told, &first], 0);
    }
}

#[test]
fn a_session_over_two_days_may_end_at_an_earlier_hour() {
    let session = |ends_on: Value| {
        let mut session = json!({ "id": "s1", "startsOn": "2018-09-06", "startsAt": "12:00", "endsAt": "11:30",
            "venue": "Kulturhuset", "programme": "p" });
        session["endsOn"] = ends_on;
        let items = json!([
            { "title": "Deling", "startsAt": "12:00", "endsAt": "16:00" },
            { "title": "Planlegging", "startsAt": "08:30", "endsAt": "11:30" },
        ]);
        json!({ "programme": "no.asker.ledernettverk", "municipality": "0220", "period": { "startsOn": "2018-08-01" },
            "network": { "groups": [{ "id": "g1", "sessions": [session] }], "programmes": [{ "id": "p", "items": items }] } })
    };
    let of_times = |case: &Value| {
        let verdict = verdict(&[], case);
        let rules = rules(&verdict).into_iter().map(str::to_owned);
        rules.filter(|rule| rule.starts_with("agenda-") || rule == "session-runs-forward").collect::<Vec<String>>()
    };
    assert_eq!(of_times(&session(json!("2018-09-07"))), Vec::<String>::new());
    // 12.00 to 11.30 on one day; 16.00 lies after 11.30, 08.30 before 12.00 and before 16.00
    let on_one_day =
        ["session-runs-forward", "agenda-ends-within-session", "agenda-overlap", "agenda-starts-within-session"];
    assert_eq!(of_times(&session(json!("2018-09-06"))), on_one_day);
}

#[test]
fn what_several_sessions_refer_to_is_told_once() {
    let session = |id: &str, date: &str| json!({ "id": id, "startsOn": date, "programme": "p" });
    let items = json!([
        { "title": "Deling", "startsAt": "09:00", "endsAt": "10:00" },
        { "title": "Planlegging", "startsAt": "09:30", "endsAt": "11:30" },
    ]);
    let case = json!({ "programme": "no.asker.ledernettverk", "municipality": "0220", "period": { "startsOn": "2018-08-01" },
        "network": { "groups": [{ "id": "g1", "sessions": [session("s1", "2018-09-06"), session("s2", "2018-11-01")] }],
            "programmes": [{ "id": "p", "items": items }] } });
    let verdict = verdict(&[], &case);
    assert_eq!(rules(&verdict).into_iter().filter(|rule| *rule == "agenda-overlap").count(), 1);
}

#[test]
fn a_byte_order_mark_is_skipped_and_the_names_of_the_case_are_told() {
    let case = "\u{feff}{ \"programme\": \"no.asker.ledernettverk\", \"network\": { \"groups\": [ \
        { \"name\": \"Gruppe Nord\", \"sessions\": [ { \"startsOn\": \"2018-11-17\" } ] } ] } }";
    assert_says(&["check", "-"], case, &["Gruppe Nord › samling 1 › dato for samlingen"], 1);
}

#[test]
fn a_whole_number_is_its_value_however_it_is_written() {
    let case = |amount: &str| {
        format!(
            r#"{{ "programme": "no.state-grants", "decidedOn": "2026-03-02", "letter": {{ "amount": {amount} }} }}"#
        )
    };
    let told = |amount: &str| self::said(&["check", "-", "--format", "json"], case(amount));
    assert_eq!(told("1000000.0"), told("1000000"));
    assert_eq!(told("1e6"), told("1000000"));
}

#[test]
fn a_file_that_is_not_utf_8_or_says_a_thing_twice_is_told_in_the_readers_words() {
    let latin1 = b"{ \"programme\": \"no.state-grants\", \"reference\": \"\xe6\" }".to_vec();
    assert_says(
        &["check", "-"],
        latin1,
        &["linje 1, kolonne ", "filen er ikke skrevet i UTF-8. Lagre den som UTF-8."],
        2,
    );
    let twice = "{ \"municipality\": \"0220\",\n \"municipality\": \"0301\" }";
    assert_says(&["check", "-"], twice, &["linje 2", "feltet «municipality» står to ganger. Ta bort det ene."], 2);
    assert_says(&["check", "-", "--lang", "en"], twice, &["the field “municipality” stands twice"], 2);
}

#[test]
fn a_number_with_one_reading_is_told_with_it() {
    let spaced = r#"{ "programme": "no.state-grants", "decidedOn": "2026-03-02",
        "letter": { "recipient": { "organisationNumber": "964 979 456" } } }"#;
    assert_says(&["check", "-"], spaced, &["Forslag: «964 979 456» → «964979456»"], 1);
    // Ski became part of Nordre Follo, 3020, when 2020 began
    let old =
        r#"{ "programme": "no.realfagskommuner", "municipality": "0213", "cohort": 4, "decidedOn": "2020-02-01" }"#;
    assert_says(&["check", "-"], old, &["✗ Kommunenummer", "Forslag: «0213» → «3020»"], 1);
}

#[test]
fn what_no_register_has_and_what_no_grant_is_are_refused() {
    let verdict = verdict(
        &[],
        &json!({ "programme": "no.state-grants", "municipality": "9999", "decidedOn": "2026-03-02", "letter": {
            "amount": 0, "payments": [{ "amount": 60_000_000 }, { "amount": -60_000_000 }],
            "recipient": { "organisationNumber": "000000000" } } }),
    );
    let place = |rule: &str| {
        let finding = verdict["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == rule);
        finding.map(|finding| (finding["paths"][0].clone(), finding["blocking"].clone()))
    };
    for (rule, path) in [
        ("amount-above-zero", "/letter/amount"),
        ("payment-above-zero", "/letter/payments/1/amount"),
        ("grant-municipality-exists", "/municipality"),
        ("recipient-organisation-number", "/letter/recipient/organisationNumber"),
    ] {
        assert_eq!(place(rule), Some((json!(path), json!(true))), "{rule}");
    }
}

#[test]
fn a_danish_pack_looks_up_danish_municipalities() {
    let (_kept, file) = pack(|pack| {
        pack["country"] = json!("DK");
        pack["currency"] = json!("DKK");
        pack["rules"][0]["check"] = json!({ "kind": "compare", "is": "equal",
            "left": { "kind": "field", "field": "/network/groups/*/units/*/municipality" },
            "right": { "kind": "field", "field": "/municipality" } });
        pack["rules"][0]["texts"] =
            json!({ "nb": "Skolen ligger i {text}, ikke i {limit}.", "en": "In {text}, not {limit}." });
    });
    let case = r#"{ "municipality": "0101", "decidedOn": "2020-01-01",
        "network": { "groups": [{ "units": [{ "municipality": "0219" }] }] } }"#;
    assert_says(
        &["check", "-", "--pack", &file],
        case,
        &["Skolen ligger i Hillerød (0219), ikke i København (0101)."],
        1,
    );
}

#[test]
fn the_labels_of_a_list_are_used_where_its_rule_speaks() {
    let (_kept, file) = pack(|pack| {
        pack["codeLists"] = json!([{ "id": "kinds", "codes": [
            { "code": "other", "label": { "nb": "folkehøgskole", "en": "folk high school" } },
            { "code": "municipality", "label": { "nb": "kommune", "en": "municipality" } } ] }]);
        pack["rules"][0]["check"] = json!({ "kind": "oneOf", "field": "/letter/recipient/kind", "list": "kinds" });
        pack["rules"][0]["texts"] = json!({ "nb": "Bare {codes}.", "en": "Only {codes}." });
    });
    let case = r#"{ "decidedOn": "2026-01-01", "letter": { "recipient": { "kind": "county" } } }"#;
    assert_says(&["check", "-", "--pack", &file], case, &["Bare folkehøgskole og kommune."], 1);
}

#[test]
fn lint_tells_what_would_never_be_noticed_and_says_how_bad_it_is() {
    let lint = |change: &dyn Fn(&mut Value), parts: &[&str], status: i32| {
        let (_kept, file) = pack(|pack| change(pack));
        assert_says(&["lint", &file, "--lang", "en"], "", parts, status);
    };
    lint(
        &|pack| {
            pack["rules"][0]["levels"] =
                json!([{ "endsOn": "2024-12-31", "level": "advice" }, { "startsOn": "2026-01-01", "level": "error" }])
        },
        &["From 2025-01-01 to 2025-12-31 the rule is in force without a level", "rule `amount-stated`", "1 fault."],
        1,
    );
    lint(
        &|pack| pack["sources"].as_array_mut().unwrap().push(json!({ "id": "old", "title": "Old" })),
        &["! Nothing in the pack uses the source `old`.", "1 warning."],
        3,
    );
    lint(
        &|pack| {
            pack["rules"][0]["check"] = json!({ "kind": "count", "items": "/letter/payments/*",
                "atMost": { "kind": "parameter", "id": "longest" } });
            pack["parameters"] =
                json!([{ "id": "longest", "unit": "days", "values": [{ "value": 3, "source": { "id": "act" } }] }]);
        },
        &[
            "The parameter `longest` has the unit `days`, but is compared with a number of things.",
            "/rules/0/check/atMost",
        ],
        1,
    );
    lint(
        &|pack| {
            pack["rules"][0]["check"] = json!({ "kind": "present", "field": "/letter/amuont" });
            pack["rules"][0]["levels"][0]["level"] = json!("eror");
        },
        &["Did you mean `amount`?", "`eror` cannot stand here. Did you mean `error`?", "2 faults."],
        1,
    );
}

#[test]
fn a_time_frame_that_runs_backwards_is_told_once() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../cases/aarsrapport-2025.json");
    let mut case: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    case["letter"]["timeFrame"] = json!({ "startsOn": "2025-12-31", "endsOn": "2025-01-01" });
    assert_eq!(rules(&verdict(&[], &case)), ["time-frame-in-order"]);
}
