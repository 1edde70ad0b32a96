//! Three groups of Asker's networks as their page prints them, checked from end to end.

use conformance::files;
use json_patch::Patch;
use satsing::{CheckOptions, Finding, Fix, Programmes, Verdict, VerdictOutcome, pack::Severity};
use serde_json::{Value, json};
use std::collections::BTreeSet;

const CASE: &str = "examples/cases/asker-ledernettverk-2018.json";

fn check(case: &Value, options: &CheckOptions) -> Verdict {
    Programmes::embedded().unwrap().check(case.to_string().as_bytes(), options).unwrap()
}

fn with_fixes() -> CheckOptions {
    CheckOptions { fixes: true, ..CheckOptions::default() }
}

/// What a finding says: level, rule, the fields involved below `/network`, and the values by their names.
type Said = (Severity, &'static str, Vec<&'static str>, Value);

fn said(finding: &Finding) -> (Severity, &str, Vec<&str>, Value) {
    let paths = finding.paths.iter().map(|path| path.strip_prefix("/network").unwrap_or(path)).collect();
    let values = finding.values.iter().map(|value| (value.name.to_string(), json!(value.value)["value"].clone()));
    (finding.level, &finding.rule, paths, values.collect())
}

/// The seven pieces of advice, which stay when both dates are corrected.
fn warnings_and_advices() -> Vec<Said> {
    use Severity::{Advice, Warning};
    let hurum = |path| {
        (Advice, "unit-in-municipality", vec![path, "/municipality"], json!({ "text": "0628", "limit": "0220" }))
    };
    let venue = |path, field| (Warning, "session-venue", vec![path], json!({ "field": field }));
    let twice =
        |here, there, name| (Warning, "unit-in-one-group", vec![here, there], json!({ "text": name, "count": 2 }));
    let no_venue = "/network/groups/*/sessions/*/venue";
    vec![
        venue("/groups/0/sessions/2/venue", no_venue),
        hurum("/groups/0/units/7/municipality"),
        venue("/groups/1/sessions/1/venue", no_venue),
        hurum("/groups/1/units/7/municipality"),
        twice("/groups/1/units/7/name", "/groups/0/units/7/name", "Sætre"),
        twice("/groups/2/units/9/name", "/groups/0/units/8/name", "Tofte"),
        (
            Advice,
            "agenda-gap",
            vec!["/programmes/0/items/2/startsAt", "/programmes/0/items/1/endsAt"],
            json!({ "time": "10:15", "previous": "10:00", "minutes": 15 }),
        ),
    ]
}

/// The five that the two wrong dates cause.
fn errors() -> Vec<Said> {
    let error = |rule, paths, values| (Severity::Error, rule, paths, values);
    let (g1, g3) = ("/groups/0/sessions/2/startsOn", "/groups/2/sessions/2/startsOn");
    // the school year is the edition's, 1 August to 31 July; from 2018-11-01 to 2109-03-20 there are 33011 days
    let year = |date| json!({ "date": date, "from": "2018-08-01", "to": "2019-07-31" });
    let gap = json!({ "date": "2109-03-20", "previous": "2018-11-01", "days": 33_011, "limit": 366 });
    vec![
        error("session-gap", vec![g1, "/groups/0/sessions/1/startsOn"], gap),
        error("session-in-school-year", vec![g1], year("2109-03-20")),
        error("session-in-school-year", vec![g3], year("2018-03-18")),
        error("session-on-working-day", vec![g3], json!({ "date": "2018-03-18" })),
        error(
            "session-order",
            vec![g3, "/groups/2/sessions/1/startsOn"],
            json!({ "date": "2018-03-18", "previous": "2018-11-16" }),
        ),
    ]
}

fn patch(path: &str, from: &str, to: &str) -> Value {
    let path = format!("/network{path}");
    json!({ "patch": [{ "op": "test", "path": path, "value": from }, { "op": "replace", "path": path, "value": to }] })
}

#[test]
fn the_page_as_printed_has_exactly_these_twelve_findings() {
    let verdict = check(&files::json(CASE), &with_fixes());
    let (errors, others) = (errors(), warnings_and_advices());
    // by path, then by rule
    let by_hand = [&errors[..2], &others[..5], &errors[2..], &others[5..]].concat();
    let found: Vec<_> = verdict.findings.iter().map(said).collect();
    assert_eq!(found, by_hand);
    assert_eq!((verdict.outcome, verdict.omitted_findings), (VerdictOutcome::Blocked, 0));
    assert!(verdict.findings.iter().all(|finding| finding.blocking == (finding.level == Severity::Error)));
    assert!(verdict.coverage.not_evaluated.is_empty(), "{:?}", verdict.coverage.not_evaluated);
    let failed: BTreeSet<&str> = verdict.coverage.failed.iter().map(|failed| &*failed.rule).collect();
    assert_eq!(failed, found.iter().map(|(_, rule, ..)| *rule).collect());
}

#[test]
fn each_wrong_date_gets_exactly_one_fix() {
    let verdict = check(&files::json(CASE), &with_fixes());
    let first = patch("/groups/0/sessions/2/startsOn", "2109-03-20", "2019-03-20");
    let third = patch("/groups/2/sessions/2/startsOn", "2018-03-18", "2019-03-18");
    for finding in &verdict.findings {
        let expected = match finding.paths[0].as_str() {
            "/network/groups/0/sessions/2/startsOn" => json!([first]),
            "/network/groups/2/sessions/2/startsOn" => json!([third]),
            _ => json!([]),
        };
        assert_eq!(json!(finding.fixes), expected, "{}", finding.key);
    }
}

#[test]
fn with_both_fixes_applied_it_passes_with_the_other_seven() {
    let mut case = files::json(CASE);
    let verdict = check(&case, &with_fixes());
    let fixes: BTreeSet<String> =
        verdict.findings.iter().flat_map(|finding| &finding.fixes).map(|fix| json!(fix.patch).to_string()).collect();
    assert_eq!(fixes.len(), 2);
    for fix in fixes {
        json_patch::patch(&mut case, &serde_json::from_str::<Patch>(&fix).unwrap()).unwrap();
    }
    assert_eq!(case["network"]["groups"][0]["sessions"][2]["startsOn"], "2019-03-20");
    assert_eq!(case["network"]["groups"][2]["sessions"][2]["startsOn"], "2019-03-18");
    let verdict = check(&case, &with_fixes());
    assert_eq!(verdict.outcome, VerdictOutcome::Passed);
    assert_eq!(verdict.findings.iter().map(said).collect::<Vec<_>>(), warnings_and_advices());
    assert!(verdict.findings.iter().all(|finding| finding.fixes == Vec::<Fix>::new()));
}

#[test]
fn the_bounds_of_the_school_year_come_from_the_edition_and_not_from_the_case() {
    let mut case = files::json(CASE);
    // a period of ninety years would have room for the wrong date, were it asked
    case["period"] = json!({ "startsOn": "2018-08-01", "endsOn": "2109-07-31" });
    case["network"]["period"] = case["period"].clone();
    let verdict = check(&case, &with_fixes());
    let found: Vec<_> = verdict.findings.iter().map(said).collect();
    for error in errors() {
        assert!(found.contains(&error), "{error:?}");
    }
}

#[test]
fn as_of_a_day_when_the_programme_was_not_in_force_the_verdict_says_so() {
    for day in ["2018-07-31", "2019-08-01", "2026-11-25"] {
        let mut case = files::json(CASE);
        case["period"]["startsOn"] = json!(day);
        let verdict = check(&case, &with_fixes());
        assert_eq!(verdict.outcome, VerdictOutcome::NotInForce, "{day}");
        assert_eq!((verdict.findings.len(), verdict.receipt.edition), (0, None), "{day}");
        assert_eq!(json!(verdict.receipt.dates), json!({ "period": day }));
    }
    for day in ["2018-08-01", "2019-07-31"] {
        let mut case = files::json(CASE);
        case["period"]["startsOn"] = json!(day);
        let verdict = check(&case, &with_fixes());
        assert_eq!((verdict.outcome, verdict.findings.len()), (VerdictOutcome::Blocked, 12), "{day}");
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let options = CheckOptions { language: Some(satsing::Language::Nb), input_hash: true, ..with_fixes() };
    let case = files::bytes(CASE);
    let programmes = Programmes::embedded().unwrap();
    let bytes = || serde_json::to_vec(&programmes.check(&case, &options).unwrap()).unwrap();
    let first = bytes();
    assert!((0..10).all(|_| bytes() == first));
    let other = Programmes::embedded().unwrap().check(&case, &options).unwrap();
    assert_eq!(serde_json::to_vec(&other).unwrap(), first);
}

#[test]
fn a_limit_a_level_or_a_date_changed_in_a_copy_of_the_pack_changes_the_verdict() {
    let case = files::bytes(CASE);
    let outcome = |pack: &Value| {
        let programme = satsing::Programme::load(pack.to_string().as_bytes(), &[]).unwrap();
        let verdict = programme.check(&case, &CheckOptions::default()).unwrap();
        (verdict.outcome, verdict.findings.iter().map(|finding| finding.rule.to_string()).collect::<Vec<_>>())
    };
    let pack = files::json("core/packs/no.asker.ledernettverk.json");
    let (blocked, twelve) = outcome(&pack);
    assert_eq!((blocked, twelve.len()), (VerdictOutcome::Blocked, 12));

    let mut wider = pack.clone();
    let parameters = wider["parameters"].as_array_mut().unwrap();
    parameters.iter_mut().find(|one| one["id"] == "longest-gap").unwrap()["values"][0]["value"] = json!(33_011);
    let (_, eleven) = outcome(&wider);
    assert_eq!(eleven.len(), 11);
    assert!(!eleven.contains(&"session-gap".to_owned()));

    let mut softer = pack.clone();
    for rule in softer["rules"].as_array_mut().unwrap() {
        rule["levels"] = json!([{ "level": "warning" }]);
    }
    assert_eq!(outcome(&softer).0, VerdictOutcome::Passed);

    let mut longer = pack;
    longer["editions"][0]["startsOn"] = json!("2018-03-01");
    let (_, fewer) = outcome(&longer);
    assert_eq!(fewer.iter().filter(|rule| *rule == "session-in-school-year").count(), 1);
}

/// The fixes of each finding that blocks, as JSON.
fn fixes_of_errors(case: &Value) -> Vec<(String, Value)> {
    let verdict = check(case, &with_fixes());
    let errors = verdict.findings.into_iter().filter(|finding| finding.level == Severity::Error);
    let errors: Vec<_> = errors.map(|finding| (finding.paths[0].clone(), json!(finding.fixes))).collect();
    assert!(!errors.is_empty());
    errors
}

#[test]
fn two_wrong_dates_of_one_group_are_repaired_by_one_patch() {
    let mut case = files::json(CASE);
    case["network"]["groups"][0]["sessions"][1]["startsOn"] = json!("2108-11-01");
    let second = patch("/groups/0/sessions/1/startsOn", "2108-11-01", "2018-11-01");
    let third = patch("/groups/0/sessions/2/startsOn", "2109-03-20", "2019-03-20");
    let changes = |patch: &Value| patch["patch"].as_array().unwrap().clone();
    let changes = [changes(&second), changes(&third)].concat();
    let both = json!([{ "patch": changes }]);
    for (path, fixes) in fixes_of_errors(&case) {
        if path.starts_with("/network/groups/0/") {
            assert_eq!(fixes, both, "{path}");
        }
    }
}

#[test]
fn a_wrong_date_in_the_middle_is_repaired_and_not_its_right_neighbour() {
    let mut case = files::json(CASE);
    let groups = &mut case["network"]["groups"];
    groups[0]["sessions"][1]["startsOn"] = json!("2108-11-01");
    groups[0]["sessions"][2]["startsOn"] = json!("2019-03-20");
    groups[2]["sessions"][2]["startsOn"] = json!("2019-03-18");
    for (path, fixes) in fixes_of_errors(&case) {
        assert_eq!(fixes, json!([patch("/groups/0/sessions/1/startsOn", "2108-11-01", "2018-11-01")]), "{path}");
    }
}

#[test]
fn the_page_has_thirty_memberships_of_twenty_eight_units() {
    let case = files::json(CASE);
    let groups = case["network"]["groups"].as_array().unwrap();
    let units = |group: &Value| group["units"].as_array().unwrap().clone();
    let sizes: Vec<usize> = groups.iter().map(|group| units(group).len()).collect();
    let names: BTreeSet<String> = groups.iter().flat_map(units).map(|unit| unit["name"].to_string()).collect();
    assert_eq!((sizes, names.len()), (vec![11, 9, 10], 28));
}

#[test]
fn what_is_known_of_the_science_strategy_lacks_only_what_no_source_tells() {
    let case = files::json("examples/cases/asker-realfag-strategi.json");
    let verdict = check(&case, &CheckOptions { draft: true, ..CheckOptions::default() });
    assert_eq!(verdict.outcome, VerdictOutcome::Incomplete);
    let rules: BTreeSet<&str> = verdict.findings.iter().map(|finding| &*finding.rule).collect();
    let untold = [
        "focus-area-rests-on-analysis",
        "goal-testable",
        "measure-knowledge-based",
        "strategy-in-plans",
        "strategy-rests-on-analysis",
    ];
    assert_eq!(rules, BTreeSet::from(untold));
}
