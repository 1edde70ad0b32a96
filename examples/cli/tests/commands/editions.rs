//! What changes with time: `diff`, `impact` and `due`.

use crate::program::{errors, file, json, root, satsing, text, words};
use assert_cmd::assert::OutputAssertExt;
use serde_json::Value;
use std::fs;

const BEFORE: &str = "no.lokal-kompetanseutvikling";
const AFTER: &str = "no.kollektiv-kompetanseutvikling";
const DAYS: [&str; 4] = ["--on", "2025-12-31", "--and", "2026-01-12"];

#[test]
fn the_end_of_the_old_schemes_is_told_as_it_was_read_and_kept() {
    let told = text(&satsing(&[&["diff", BEFORE, AFTER, "--lang", "nb"][..], &DAYS].concat(), ""));
    let kept = fs::read_to_string(root().join("examples/cli/tests/diff.nb.txt")).unwrap();
    assert!(told == kept, "read what is told now word by word, and keep it:\n{told}");
}

#[test]
fn without_days_the_last_of_the_old_scheme_is_compared_with_the_first_of_the_new() {
    let told = text(&satsing(&["diff", BEFORE, AFTER, "--lang", "nb"], ""));
    let flowing = words(&told);
    for said in [
        "(11. januar 2026)",
        "(12. januar 2026)",
        "Egenandel. Den var 30 % av tilskuddet og er nå 0 % av tilskuddet.",
        "Kreves ikke lenger i feltet «representerer»: KS og Private Barnehagers Landsforbund (PBL).",
        "+ Brevet sier reaksjonene (feil) [2] § 13 nr. 6",
    ] {
        assert!(flowing.replace('\u{a0}', " ").contains(said), "{said}: {told}");
    }
}

#[test]
fn the_story_of_2026_is_all_there_in_every_language() {
    let rule = |told: &Value, id: &str| {
        let changes = told["changes"].as_array().unwrap().clone();
        changes.into_iter().find(|change| change["of"] == "rule" && change["id"] == id).unwrap_or_default()
    };
    for language in ["nb", "nn", "da", "en"] {
        let arguments = [&["diff", BEFORE, AFTER, "--lang", language, "--format", "json"][..], &DAYS].concat();
        let told = json(&satsing(&arguments, ""));
        // the own share of 30 per cent is gone, and the owner describes its effort instead
        assert_eq!(rule(&told, "own-share-in-decentralised-scheme")["change"], "gone");
        assert_eq!(rule(&told, "own-effort-described")["change"], "new");
        // the six items of the letter, each with its number in § 13
        let items = [
            ("grant-letter-names-recipient", "1"),
            ("grant-letter-says-purpose", "2"),
            ("grant-letter-says-time-frame", "3"),
            ("grant-letter-says-reporting", "4"),
            ("grant-letter-says-obligations", "5"),
            ("grant-letter-says-reactions", "6"),
        ];
        for (id, number) in items {
            let item = rule(&told, id);
            assert_eq!(
                (&item["change"], &item["sourceAfter"]["section"]),
                (&"new".into(), &format!("§ 13 nr. {number}").into())
            );
        }
        let changes = told["changes"].as_array().unwrap();
        let of = |of: &str, id: &str| changes.iter().find(|change| change["of"] == of && change["id"] == id).unwrap();
        let demanded = of("codes", "/forum/members/*/represents/*")["aspects"][0]["before"].as_str().unwrap();
        assert!(demanded.contains("KS") && demanded.contains("PBL"), "{demanded}");
        // the limit of reporting was not known, and is a million since 1 January 2026
        let limit = &of("amount", "reporting-waiver")["aspects"][0];
        let digits: String = limit["after"].as_str().unwrap().chars().filter(char::is_ascii_digit).collect();
        assert_eq!(digits, "1000000");
        assert!(changes.iter().all(|change| !change["text"].as_str().unwrap().contains('{')), "a place left open");
    }
}

#[test]
fn one_programme_is_compared_across_its_last_edition_and_with_itself_it_is_the_same() {
    let told = text(&satsing(&["diff", "no.state-grants", "--lang", "en"], ""));
    assert!(
        told.starts_with("Norwegian state grants (31 December 2025)\nNorwegian state grants (1 January 2026)\n"),
        "{told}"
    );
    let same = text(&satsing(&["diff", AFTER, AFTER, "--lang", "en"], ""));
    assert!(same.contains("Rules: 0 no longer in force, 0 new, 0 changed, ") && !same.contains("Sources"), "{same}");
    let none = satsing(&["diff", AFTER, "--on", "2026-01-11", "--and", "2026-01-12"], "");
    assert_eq!(none.status.code(), Some(2));
}

#[test]
fn the_impact_of_the_change_names_the_rules_that_bite_newly_and_no_longer() {
    let folder = tempfile::TempDir::new().unwrap();
    let case = folder.path().join("notice.json");
    fs::write(&case, r#"{ "application": { "kind": "needsNotice" }, "own": { "scheme": "decentralised" } }"#).unwrap();
    let case = case.to_str().unwrap();
    let told = satsing(&["impact", BEFORE, AFTER, case, "--on", "2025-12-31", "--format", "json"], "");
    assert_eq!(told.status.code(), Some(0), "{}", String::from_utf8_lossy(&told.stderr));
    let told = json(&told);
    let newly = told["cases"][0]["newly"].as_array().unwrap();
    assert!(newly.contains(&"own-effort-described".into()), "{newly:?}");
    let page = text(&satsing(&["impact", BEFORE, AFTER, case, "--on", "2025-12-31"], ""));
    assert!(page.contains("Egeninnsatsen er beskrevet"), "{page}");
}

#[test]
fn the_impact_of_the_change_tells_what_becomes_of_the_own_share() {
    let folder = tempfile::TempDir::new().unwrap();
    let write = |name: &str, scheme: &str, kroner: i64| {
        let file = folder.path().join(name);
        let letter = format!(r#"{{ "amount": {}, "recipient": {{ "kind": "municipality" }} }}"#, kroner * 100);
        let case = format!(
            r#"{{ "own": {{ "scheme": "{scheme}" }}, "letter": {letter}, "application": {{ "ownShare": {} }} }}"#,
            kroner * 30
        );
        fs::write(&file, case).unwrap();
        file.to_str().unwrap().to_owned()
    };
    // 30 per cent of the two grants of the decentralised scheme: 300 000 and 15 000 kr; nothing of the third
    let cases = [
        write("a", "decentralised", 1_000_000),
        write("b", "decentralised", 50_000),
        write("c", "kindergarten", 1_000),
    ];
    let arguments = |format| {
        [
            &["impact", BEFORE, AFTER][..],
            &cases.each_ref().map(|case| &**case),
            &["--on", "2025-12-31", "--format", format],
        ]
        .concat()
    };
    let told = json(&satsing(&arguments("json"), ""));
    let own = told["amounts"].as_array().unwrap().iter().find(|amount| amount["amount"] == "own-share").unwrap();
    assert_eq!((&own["moved"], &own["by"]), (&2.into(), &(-31_500_000).into()));
    assert_eq!(told["cases"][1]["amounts"][0]["by"], -1_500_000);
    assert_eq!(told["cases"][2].get("amounts"), None);
    let page = text(&satsing(&arguments("text"), "")).replace('\u{a0}', " ");
    assert!(page.contains("300 000 kr → kreves ikke") && page.contains("−315 000 kr"), "{page}");
}

const CASE: &str = r#"{ "programme": "no.kollektiv-kompetanseutvikling", "municipality": "3203", "reference": "2028/1",
    "decidedOn": "2028-02-01", "letter": { "issuedOn": "2028-04-10", "reporting": { "dueOn": "2029-09-01" } },
    "forum": { "decision": { "year": 2028 } } }"#;

#[test]
fn deadlines_are_listed_in_order_with_their_sources() {
    let told = text(&satsing(&["due", "-", "--today", "2028-05-01"], CASE));
    let at = |part: &str| told.find(part).unwrap_or_else(|| panic!("{part}: {told}"));
    assert!(
        at("15. april 2028  Midlene fordeles · over fristen") < at("1. september 2029  Årlig rapport · ikke gjort")
    );
    // both are Saturdays
    assert!(told.contains("Dagen er lørdag 15. april 2028. Fristen står som den er satt."), "{told}");
    assert!(told.contains("(FOR-2026-01-12-23), § 17"), "{told}");
    // the yearly report stands in the place of the general one
    assert_eq!(told.matches("1. september 2029  ").count(), 1, "{told}");
}

#[test]
fn items_of_one_kind_are_told_apart_by_their_names_or_numbers() {
    let case = r#"{ "programme": "dk.udviklingsrum", "decidedOn": "2021-09-01", "registration": { "workshops": [
        { "startsOn": "2021-10-01", "title": "Kick-off" }, { "startsOn": "2021-11-01" }, {} ] } }"#;
    let told = text(&satsing(&["due", "-", "--lang", "da"], case));
    for line in [
        "1. oktober 2021  Workshoppen: Tilmelding › workshop »Kick-off« · ikke gjort",
        "1. november 2021  Workshoppen: Tilmelding › workshop 2 · ikke gjort",
        "uden dato  Workshoppen: Tilmelding › workshop 3 · ikke gjort",
    ] {
        assert!(told.contains(line), "{told}");
    }
    // a calendar tells them apart as well, and reads a case that begins with a byte order mark
    let calendar = text(&satsing(&["due", "-", "--lang", "da", "--ics"], format!("\u{feff}{case}")));
    assert!(calendar.replace("\r\n ", "").contains("SUMMARY:Workshoppen: Tilmelding › workshop 2:"), "{calendar}");
}

#[test]
fn a_calendar_has_an_entry_for_each_day_that_keeps_its_uid() {
    let unfolded = |case: &str| text(&satsing(&["due", "-", "--ics"], case)).replace("\r\n ", "");
    let (first, later) = (unfolded(CASE), unfolded(&CASE.replace("2029-09-01", "2029-10-01")));
    let uids = |calendar: &str| -> Vec<String> {
        calendar.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    assert_eq!(uids(&first), uids(&later), "a day that moves is the same entry");
    assert_eq!(
        uids(&first),
        [
            "UID:no.kollektiv-kompetanseutvikling/3203/2028/1/money-shared-out@/2028@satsing",
            "UID:no.kollektiv-kompetanseutvikling/3203/2028/1/yearly-report@@satsing",
        ]
    );
    assert!(first.contains("DTSTART;VALUE=DATE:20290901\r\n"), "{first}");
    assert!(later.contains("DTSTART;VALUE=DATE:20291001\r\n"), "{later}");
}

#[test]
fn cases_that_share_entries_of_a_calendar_are_told() {
    let folder = tempfile::TempDir::new().unwrap();
    let write = |name: &str, municipality: &str| {
        let file = folder.path().join(name);
        let registration = format!(r#"{{ "municipality": "{municipality}", "dueOn": "2021-01-15" }}"#);
        let case = format!(
            r#"{{ "programme": "dk.udviklingsrum", "decidedOn": "2021-01-20", "registration": {registration} }}"#
        );
        fs::write(&file, case).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let (aarhus, copenhagen, again) = (write("a.json", "0751"), write("b.json", "0101"), write("c.json", "0751"));
    let output = satsing(&["due", &aarhus, &copenhagen, "--ics"], "");
    let calendar = text(&output);
    for uid in ["0751", "0101"] {
        assert!(calendar.contains(&format!("UID:dk.udviklingsrum/{uid}//registration@@satsing")), "{calendar}");
    }
    assert_eq!(errors(&output), "");
    let output = satsing(&["due", &aarhus, &again, "--ics", "--lang", "en"], "");
    output.clone().assert().code(0);
    let said = errors(&output);
    assert!(said.contains("c.json: another case in the calendar has the same programme, municipality"), "{said}");
}

#[test]
fn an_acceptance_that_lets_nothing_stand_is_told() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("accept.json");
    let accept = |by: &str| {
        let list = serde_json::json!([{ "key": "nothing@/report", "by": by, "on": "2026-03-02", "why": "avtalt" }]);
        fs::write(&file, list.to_string()).unwrap();
        satsing(&["check", "-", "--accept", file.to_str().unwrap()], CASE)
    };
    let said = errors(&accept("saksbehandler"));
    assert!(said.contains("nøkkelen «nothing@/report» passer ikke til noen advarsel eller noe råd her"), "{said}");
    let output = accept(" ");
    output.clone().assert().code(2);
    assert!(errors(&output).contains("accept.json: /0/by: is blank"), "{}", errors(&output));
}

#[test]
fn who_took_part_is_told_without_what_could_name_them() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("children.json");
    let children = r#"[ { "what": "children", "group": "a", "count": 140, "of": 1000 },
        { "what": "children", "group": "b", "count": 3, "of": 10 }, { "what": "children", "group": "c", "count": 7, "of": 50 } ]"#;
    fs::write(&file, children).unwrap();
    let told = text(&satsing(&["evaluate", "--participation", file.to_str().unwrap(), "--lang", "en"], ""));
    let rows: Vec<Vec<&str>> = told.lines().map(|line| line.split_whitespace().collect()).collect();
    // 150 of 1060 are 14.15 per cent
    for row in [&["a", "140", "14%"][..], &["b", ":"], &["c", ":"], &["all", "150", "≈", "14.2%"]] {
        assert!(rows.iter().any(|known| known == row), "{row:?}: {told}");
    }
}

#[test]
fn a_number_of_participants_that_cannot_be_is_told_with_its_file_and_its_place() {
    let folder = tempfile::TempDir::new().unwrap();
    let file = folder.path().join("children.json");
    fs::write(&file, r#"[ { "what": "barn", "group": "A", "count": 2, "of": 2 }, { "what": "barn", "group": "B", "count": 3, "of": 2 } ]"#).unwrap();
    let output = satsing(&["evaluate", "--participation", file.to_str().unwrap()], "");
    output.clone().assert().code(2);
    assert!(errors(&output).contains("children.json: /1/count: more than all"), "{}", errors(&output));
}

#[test]
fn a_document_that_is_empty_cut_off_or_of_no_format_is_told_so() {
    for (case, said) in [
        ("", "Dokumentet er tomt. Det skal være JSON."),
        (r#"{"a""#, "Dette er ikke et helt JSON-dokument"),
        (r#"{ "programme": "dk.udviklingsrum", "format": 0 }"#, "Formatet 0 finnes ikke."),
    ] {
        let output = satsing(&["check", "-"], case);
        output.clone().assert().code(2);
        assert!(errors(&output).contains(said), "{said}: {}", errors(&output));
    }
}

#[test]
fn a_warning_that_is_let_stand_is_told_with_its_reason_and_what_is_mended_is_gone() {
    let folder = tempfile::TempDir::new().unwrap();
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let case =
        r#"{ "programme": "no.lokal-kompetanseutvikling", "decidedOn": "2024-05-02", "report": { "period": {} } }"#;
    let earlier = satsing(&["check", "-", "--format", "json"], case);
    let verdict = json(&earlier);
    let findings = verdict["findings"].as_array().unwrap();
    let warning = findings.iter().find(|finding| finding["level"] == "warning").unwrap();
    let accepted = serde_json::json!([{ "key": warning["key"], "by": "saksbehandler", "on": "2024-06-03", "why": "avtalt på telefon" }]);
    let (accept, since) = (write("accept.json", &accepted.to_string()), write("earlier.json", &verdict.to_string()));
    let told = text(&satsing(&["check", "-", "--accept", &accept, "--since", &since], case));
    assert!(told.contains("Står etter vurdering av: saksbehandler, 3. juni 2024: avtalt på telefon"), "{told}");
    assert!(!told.contains("Ny siden forrige vurdering"), "{told}");
    let mended = satsing(
        &["check", "-", "--since", &since, "--format", "json"],
        case.replace(r#""report": { "period": {} }"#, r#""reference": "a""#),
    );
    let mended = json(&mended);
    assert!(mended["gone"].as_array().unwrap().iter().any(|gone| gone["key"] == warning["key"]), "{mended}");
}

#[test]
fn a_report_that_is_counted_twice_or_not_at_all_is_told() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../cases/aarsrapport-2025.json");
    let report = std::fs::read_to_string(path).unwrap();
    let (_one, again) = file("again.json", &report.replace("\"unspent\": 0", "\"unspent\": 1"));
    let (_two, none) = file("none.json", r#"{ "programme": "no.lokal-kompetanseutvikling" }"#);
    let (_three, danish) = file("danish.json", r#"{ "programme": "dk.udviklingsrum", "report": {} }"#);
    let output = satsing(&["evaluate", path, &again, &none, &danish, "--lang", "en"], "");
    let said = words(&String::from_utf8(output.stderr.clone()).unwrap());
    for part in [
        "again.json: Programme, municipality, reference and period of the report are those of",
        "none.json: The case has no report and is not counted.",
        "danish.json: The amounts of the programme dk.udviklingsrum are in DKK, but the sums are told in NOK.",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert_eq!(said.matches("warning").count(), 3, "{said}");
}

#[test]
fn what_is_due_without_the_date_that_chooses_the_edition_says_which_that_is() {
    let told = |case: &str, arguments: &[&str]| words(&text(&satsing(&[&["due", "-"], arguments].concat(), case)));
    let missing = told(r#"{ "programme": "no.state-grants" }"#, &[]);
    assert!(missing.contains("er ikke fylt ut: vedtaksdato (/decidedOn)."), "{missing}");
    let unread = told(r#"{ "programme": "no.state-grants", "decidedOn": "1.3.2026" }"#, &[]);
    assert!(unread.contains("kan ikke leses: vedtaksdato (/decidedOn)."), "{unread}");
    let old = told(r#"{ "programme": "no.state-grants" }"#, &["--decided", "1890-01-01"]);
    assert!(old.contains("Ingen utgave av ordningen gjelder for saken"), "{old}");
    let list = satsing(&["due", "-"], "[{}]");
    assert!(String::from_utf8(list.stderr).unwrap().contains("En sak er et objekt"));
}
