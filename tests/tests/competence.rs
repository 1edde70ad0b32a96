//! The grants for local and collective competence development, before and after 12 January 2026, on real cases.

use conformance::files;
use satsing::{CheckOptions, Programme, Verdict, VerdictOutcome};
use std::collections::BTreeSet;

const BEFORE: &str = "no.lokal-kompetanseutvikling";
const NOW: &str = "no.kollektiv-kompetanseutvikling";

/// Judges a case by a programme; `decided` takes the place of the case's own date.
fn judged(programme: &str, case: &str, decided: Option<&str>) -> Verdict {
    let options = CheckOptions { decided: decided.map(|date| date.parse().unwrap()), ..CheckOptions::default() };
    let case = files::bytes(&format!("examples/cases/{case}.json"));
    Programme::embedded(programme).unwrap().check(&case, &options).unwrap()
}

fn broken(verdict: &Verdict) -> BTreeSet<&str> {
    verdict.findings.iter().map(|finding| &*finding.rule).collect()
}

#[test]
fn a_needs_notice_and_a_grant_letter_of_2026_are_in_order() {
    let verdict = judged(NOW, "behovsmelding-2026", None);
    assert_eq!((verdict.outcome, broken(&verdict)), (VerdictOutcome::Passed, BTreeSet::new()));
}

#[test]
fn the_special_duty_to_report_goes_before_the_general_waiver_and_is_seen_to() {
    // 600,000 kr to a municipality lies under the 1,000,000 kr of the general rule
    let verdict = judged(NOW, "behovsmelding-2026", None);
    let overridden: Vec<(&str, &str)> =
        verdict.coverage.overridden.iter().map(|overridden| (&*overridden.rule, &*overridden.by)).collect();
    assert!(overridden.contains(&("reporting-waived", "yearly-report-required")), "{overridden:?}");
}

#[test]
fn one_report_holds_by_the_rules_of_2025_and_lacks_the_assessment_that_2026_asks_for() {
    let before = judged(BEFORE, "aarsrapport-2025", Some("2025-03-18"));
    assert_eq!((before.outcome, broken(&before)), (VerdictOutcome::Passed, BTreeSet::new()));
    let now = judged(NOW, "aarsrapport-2025", Some("2026-03-16"));
    assert_eq!((now.outcome, broken(&now)), (VerdictOutcome::Blocked, BTreeSet::from(["goal-attainment-assessed"])));
    let source = &now.findings[0].source;
    assert_eq!(source.section.as_deref(), Some("§§ 5 og 17"));
}

#[test]
fn a_forum_that_is_complete_in_2024_is_composed_otherwise_in_2026() {
    let before = judged(BEFORE, "samarbeidsforum-2024", None);
    assert_eq!((before.outcome, broken(&before)), (VerdictOutcome::Passed, BTreeSet::new()));
    let now = judged(NOW, "samarbeidsforum-2024", Some("2026-04-07"));
    let broken = broken(&now);
    assert!(broken.contains("forum-has-kindergarten-authority"), "{broken:?}");
    let only_invited: Vec<&str> = now
        .findings
        .iter()
        .filter(|found| &*found.rule == "others-are-invited")
        .map(|found| &*found.paths[0])
        .collect();
    // KS and Private Barnehagers Landsforbund, the seventh and the eighth member
    assert_eq!(only_invited, ["/forum/members/6/represents/0", "/forum/members/7/represents/0"]);
    let composed = judged(NOW, "samarbeidsforum-2026", None);
    assert_eq!(composed.outcome, VerdictOutcome::Passed, "{:?}", composed.findings);
}

#[test]
fn that_each_municipality_sets_up_a_forum_is_contradicted_by_the_paragraph() {
    let verdict = judged(NOW, "samarbeidsforum-per-kommune", None);
    assert_eq!(broken(&verdict), BTreeSet::from(["forum-set-up-by-county-governor"]));
    assert_eq!(verdict.findings[0].source.section.as_deref(), Some("§ 7 bokstav a"));
}

#[test]
fn packages_of_a_national_centre_meet_the_notified_needs_and_the_themes_of_the_forum() {
    let verdict = judged(BEFORE, "partnerskap-matematikk-2024", None);
    assert_eq!((verdict.outcome, broken(&verdict)), (VerdictOutcome::Passed, BTreeSet::new()));
}
