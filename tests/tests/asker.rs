//! The two real cases from Asker, judged end to end.

use satsing::{CheckOptions, Finding, Fix, PatchOperation, Programmes, Severity, Verdict, VerdictOutcome};
use serde_json::{Value, json};
use std::fs;

const G1_THIRD: &str = "/network/groups/0/sessions/2/startsOn";
const G3_THIRD: &str = "/network/groups/2/sessions/2/startsOn";

fn case(name: &str) -> Value {
    let path = format!("{}/../examples/cases/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn check(case: &Value, options: &CheckOptions) -> Verdict {
    Programmes::embedded().unwrap().check(case.to_string().as_bytes(), options).unwrap()
}

fn check_with_fixes(case: &Value) -> Verdict {
    check(case, &CheckOptions { fixes: true, ..CheckOptions::default() })
}

fn set(case: &mut Value, path: &str, value: &str) {
    *case.pointer_mut(path).unwrap() = value.into();
}

/// The level, rule and first path of each finding, in the order in which they are listed.
fn listed(verdict: &Verdict) -> Vec<(Severity, &str, &str)> {
    verdict.findings.iter().map(|finding| (finding.level, &*finding.rule, finding.paths[0].as_str())).collect()
}

/// The paths and new values of a fix.
fn changes(fix: &Fix) -> Vec<(String, Value)> {
    let change = |operation: &PatchOperation| match operation {
        PatchOperation::Replace { path, value } => Some((path.clone(), json!(value))),
        PatchOperation::Test { .. } => None,
    };
    fix.patch.iter().filter_map(change).collect()
}

/// The only fix of a finding, as paths and new values.
fn only_fix(finding: &Finding) -> Vec<(String, Value)> {
    assert_eq!(finding.fixes.len(), 1, "{finding:?}");
    changes(&finding.fixes[0])
}

fn errors(verdict: &Verdict) -> impl Iterator<Item = &Finding> {
    verdict.findings.iter().filter(|finding| finding.level == Severity::Error)
}

/// What the page says that is odd, but no error.
const ODD: [(Severity, &str, &str); 7] = [
    (Severity::Warning, "session-venue", "/network/groups/0/sessions/2/venue"),
    (Severity::Advice, "unit-in-municipality", "/network/groups/0/units/7/municipality"),
    (Severity::Warning, "session-venue", "/network/groups/1/sessions/1/venue"),
    (Severity::Advice, "unit-in-municipality", "/network/groups/1/units/7/municipality"),
    (Severity::Warning, "unit-in-one-group", "/network/groups/1/units/7/name"),
    (Severity::Warning, "unit-in-one-group", "/network/groups/2/units/9/name"),
    (Severity::Advice, "agenda-gap", "/network/programmes/0/items/2/startsAt"),
];

#[test]
fn the_networks_as_printed_have_five_errors_four_warnings_and_three_advices() {
    let verdict = check_with_fixes(&case("asker-ledernettverk-2018"));
    assert_eq!(verdict.outcome, VerdictOutcome::Blocked);
    let wrong = [
        (Severity::Error, "session-gap", G1_THIRD),
        (Severity::Error, "session-in-school-year", G1_THIRD),
        (Severity::Error, "session-in-school-year", G3_THIRD),
        (Severity::Error, "session-on-working-day", G3_THIRD),
        (Severity::Error, "session-order", G3_THIRD),
    ];
    let (errors, odd): (Vec<_>, Vec<_>) =
        listed(&verdict).into_iter().partition(|(level, ..)| *level == Severity::Error);
    assert_eq!(errors, wrong);
    assert_eq!(odd, ODD);
}

#[test]
fn each_wrong_date_has_one_fix() {
    let verdict = check_with_fixes(&case("asker-ledernettverk-2018"));
    for finding in errors(&verdict) {
        let meant = if finding.paths[0] == G1_THIRD { "2019-03-20" } else { "2019-03-18" };
        assert_eq!(only_fix(finding), [(finding.paths[0].clone(), meant.into())]);
    }
}

#[test]
fn with_both_dates_repaired_the_networks_pass_and_nothing_is_left_unjudged() {
    let mut case = case("asker-ledernettverk-2018");
    set(&mut case, G1_THIRD, "2019-03-20");
    set(&mut case, G3_THIRD, "2019-03-18");
    let verdict = check_with_fixes(&case);
    assert_eq!(verdict.outcome, VerdictOutcome::Passed);
    assert_eq!(listed(&verdict), ODD);
    assert!(verdict.coverage.not_evaluated.is_empty());
}

#[test]
fn two_wrong_dates_of_one_group_are_repaired_by_one_patch() {
    let mut case = case("asker-ledernettverk-2018");
    let second = "/network/groups/0/sessions/1/startsOn";
    set(&mut case, second, "2108-11-01");
    let verdict = check_with_fixes(&case);
    let both = [(second.to_owned(), "2018-11-01".into()), (G1_THIRD.to_owned(), "2019-03-20".into())];
    let of_group: Vec<_> =
        errors(&verdict).filter(|finding| finding.paths[0].starts_with("/network/groups/0/")).collect();
    assert!(!of_group.is_empty());
    for finding in of_group {
        assert_eq!(only_fix(finding), both);
    }
}

#[test]
fn a_wrong_date_in_the_middle_is_repaired_and_not_its_right_neighbour() {
    let mut case = case("asker-ledernettverk-2018");
    let second = "/network/groups/0/sessions/1/startsOn";
    set(&mut case, second, "2108-11-01");
    set(&mut case, G1_THIRD, "2019-03-20");
    set(&mut case, G3_THIRD, "2019-03-18");
    let verdict = check_with_fixes(&case);
    assert_ne!(errors(&verdict).count(), 0);
    for finding in errors(&verdict) {
        assert_eq!(only_fix(finding), [(second.to_owned(), "2018-11-01".into())]);
    }
}

#[test]
fn the_networks_on_a_day_when_the_programme_was_not_in_force_are_said_not_to_be() {
    let case = case("asker-ledernettverk-2018");
    for day in ["2018-07-31", "2019-08-01"] {
        let options = CheckOptions { decided: Some(day.parse().unwrap()), ..CheckOptions::default() };
        let verdict = check(&case, &options);
        assert_eq!((verdict.outcome, verdict.findings.len()), (VerdictOutcome::NotInForce, 0), "{day}");
    }
}

#[test]
fn the_page_has_thirty_memberships_of_twenty_eight_units() {
    let case = case("asker-ledernettverk-2018");
    let groups = case["network"]["groups"].as_array().unwrap();
    let units: Vec<&str> = groups
        .iter()
        .flat_map(|group| group["units"].as_array().unwrap())
        .map(|unit| unit["name"].as_str().unwrap())
        .collect();
    let distinct: std::collections::BTreeSet<&str> = units.iter().copied().collect();
    let sizes: Vec<usize> = groups.iter().map(|group| group["units"].as_array().unwrap().len()).collect();
    assert_eq!((units.len(), distinct.len(), sizes), (30, 28, vec![11, 9, 10]));
}

#[test]
fn what_is_known_of_the_science_strategy_lacks_only_what_no_source_tells() {
    let options = CheckOptions { draft: true, ..CheckOptions::default() };
    let verdict = check(&case("asker-realfag-strategi"), &options);
    assert_eq!(verdict.outcome, VerdictOutcome::Incomplete);
    let mut rules: Vec<&str> = verdict.findings.iter().map(|finding| &*finding.rule).collect();
    rules.dedup();
    let untold = [
        "focus-area-rests-on-analysis",
        "goal-testable",
        "measure-knowledge-based",
        "strategy-rests-on-analysis",
        "strategy-in-plans",
    ];
    assert_eq!(rules, untold);
}
