//! Laws of checking.

use crate::mutations::{PROGRAMMES, case, check, mutated_case, pattern, places, remove, value};
use proptest::prelude::*;
use proptest::sample::Index;
use satsing::{CheckOptions, Finding, Language, Verdict, VerdictOutcome, pack::Severity, verdict::About};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn keys(findings: &[Finding]) -> BTreeSet<&str> {
    findings.iter().map(|finding| finding.key.as_str()).collect()
}

/// Whether a finding is of the document itself, and of no rule of its programme.
fn is_shape(finding: &Finding) -> bool {
    finding.rule.starts_with("shape.") || needs_date(finding)
}

/// Whether a finding says that the date which chooses the edition is not there.
fn needs_date(finding: &Finding) -> bool {
    &*finding.rule == "date-needed"
}

/// Whether a finding may be why no edition could be chosen, and no rule was judged.
fn keeps_from_choosing(finding: &Finding) -> bool {
    needs_date(finding)
        || is_shape(finding)
            && finding.paths.iter().any(|path| ["/decidedOn", "/period", "/period/startsOn"].contains(&&**path))
}

/// The list of the coverage that each rule is in.
fn standings(verdict: &Verdict) -> Vec<(String, &'static str)> {
    let coverage = &verdict.coverage;
    let passed = coverage.passed.iter().map(|rule| (rule.to_string(), "passed"));
    let failed = coverage.failed.iter().map(|one| (one.rule.to_string(), "failed"));
    let not_applicable = coverage.not_applicable.iter().map(|one| (one.rule.to_string(), "not applicable"));
    let not_evaluated = coverage.not_evaluated.iter().map(|one| (one.rule.to_string(), "not evaluated"));
    let overridden = coverage.overridden.iter().map(|one| (one.rule.to_string(), "overridden"));
    let mut all: Vec<_> = passed.chain(failed).chain(not_applicable).chain(not_evaluated).chain(overridden).collect();
    all.sort();
    all
}

/// The same document with the fields of each object in the opposite order, and with space between everything.
fn backwards(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let fields = object.iter().rev().map(|(name, inner)| format!("\n{} : {}", json!(name), backwards(inner)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(" ,"))
        }
        Value::Array(list) => format!("[ {} ]", list.iter().map(backwards).collect::<Vec<_>>().join(" , ")),
        plain => plain.to_string(),
    }
}

proptest! {
    #![proptest_config(crate::mutations::tries())]

    #[test]
    fn the_verdict_does_not_hang_on_how_the_document_is_written(case in mutated_case()) {
        let programme = PROGRAMMES.get("no.asker.ledernettverk").unwrap();
        let options = CheckOptions { fixes: true, language: Some(Language::Da), input_hash: true, ..CheckOptions::default() };
        let bytes = |text: String| programme.check(text.as_bytes(), &options).map(|verdict| serde_json::to_vec(&verdict).unwrap());
        let first = bytes(case.to_string());
        prop_assert_eq!(&bytes(case.to_string()), &first);
        prop_assert_eq!(&bytes(backwards(&case)), &first);
    }

    #[test]
    fn a_verdict_is_the_same_when_it_is_read_back(case in mutated_case()) {
        if let Ok(verdict) = check(&case) {
            let written = serde_json::to_string(&verdict).unwrap();
            prop_assert_eq!(serde_json::from_str::<Verdict>(&written).unwrap(), verdict);
        }
    }

    #[test]
    fn each_rule_stands_once_and_those_that_fail_have_the_findings(case in mutated_case()) {
        let Ok(verdict) = check(&case) else { return Ok(()) };
        let all = standings(&verdict);
        if verdict.outcome == VerdictOutcome::NotInForce || verdict.findings.iter().any(needs_date) {
            prop_assert!(all.is_empty());
        }
        if all.is_empty() {
            prop_assert!(verdict.outcome == VerdictOutcome::NotInForce || verdict.findings.iter().any(keeps_from_choosing));
            return Ok(());
        }
        let distinct: BTreeSet<&String> = all.iter().map(|(rule, _)| rule).collect();
        prop_assert_eq!(distinct.len(), all.len());
        let programme = PROGRAMMES.get(&verdict.receipt.programme).unwrap();
        let not_in_force = usize::try_from(verdict.coverage.not_in_force).unwrap();
        prop_assert_eq!(all.len() + not_in_force, usize::try_from(programme.view(Language::Nb).rules).unwrap());
        let failed: BTreeSet<&str> = verdict.coverage.failed.iter().map(|one| &*one.rule).collect();
        let found: BTreeSet<&str> = verdict.findings.iter().filter(|one| !is_shape(one)).map(|one| &*one.rule).collect();
        prop_assert_eq!(failed, found);
    }

    #[test]
    fn the_outcome_is_what_the_findings_come_to(case in mutated_case()) {
        let Ok(verdict) = check(&case) else { return Ok(()) };
        let blocks = verdict.findings.iter().any(|finding| finding.blocking);
        prop_assert_eq!(blocks, verdict.outcome == VerdictOutcome::Blocked);
        for finding in &verdict.findings {
            let in_force = verdict.outcome != VerdictOutcome::NotInForce;
            prop_assert_eq!(finding.blocking, in_force && finding.level == Severity::Error && !needs_date(finding));
            prop_assert!(!finding.paths.is_empty());
            prop_assert!(finding.text.as_ref().is_some_and(|text| !text.is_empty()));
        }
    }

    #[test]
    fn a_finding_quotes_the_values_that_stand_in_the_case(case in mutated_case()) {
        let Ok(verdict) = check(&case) else { return Ok(()) };
        for finding in verdict.findings.iter().filter(|finding| !is_shape(finding)) {
            for value in &finding.values {
                let Some(path) = &value.path else { continue };
                let current = case.pointer(path).cloned();
                let quoted = json!(value.value)["value"].clone();
                let is_cut = quoted.as_str().is_some_and(|text| text.chars().count() == 81 && text.ends_with('…'));
                // there is no zero below zero
                let is_zero = quoted == json!(0) && current.as_ref().and_then(Value::as_f64) == Some(0.0);
                prop_assert!(is_cut || is_zero || current.as_ref() == Some(&quoted), "{}: {current:?}, {quoted}", finding.key);
                prop_assert!(finding.paths.contains(path), "{}: {path} is not among its paths", finding.key);
            }
        }
    }

    #[test]
    fn a_draft_has_the_same_findings_and_only_what_is_missing_blocks_no_more(case in mutated_case()) {
        let options = |draft| CheckOptions { draft, ..CheckOptions::default() };
        let programme = PROGRAMMES.get(case["programme"].as_str().unwrap_or_default());
        let Ok(programme) = programme else { return Ok(()) };
        let bytes = case.to_string();
        let (Ok(last), Ok(draft)) = (programme.check(bytes.as_bytes(), &options(false)), programme.check(bytes.as_bytes(), &options(true)))
            else { return Ok(()) };
        for (last, draft) in last.findings.iter().zip(&draft.findings) {
            let blocks = last.blocking && last.about == About::Wrong;
            let mut as_draft = last.clone();
            as_draft.blocking = blocks;
            prop_assert_eq!(&as_draft, draft);
        }
        prop_assert_eq!(last.findings.len(), draft.findings.len());
        prop_assert_eq!(&last.coverage, &draft.coverage);
        use VerdictOutcome::{Blocked, Incomplete};
        let softer = (last.outcome, draft.outcome) == (Blocked, Incomplete);
        prop_assert!(softer || last.outcome == draft.outcome);
    }

    #[test]
    fn a_field_that_the_contract_does_not_have_changes_nothing_but_adds_its_advice(case in case(), at in any::<Index>()) {
        let mut objects = places(&case);
        objects.retain(|place| case.pointer(place).is_some_and(Value::is_object));
        let place = at.get(&objects);
        let mut with = case.clone();
        with.pointer_mut(place).unwrap().as_object_mut().unwrap().insert("zzqqxx".to_owned(), json!(1));
        let (before, mut after) = (check(&case).unwrap(), check(&with).unwrap());
        let added = after.findings.iter().position(|finding| finding.paths[0] == format!("{place}/zzqqxx")).unwrap();
        let added = after.findings.remove(added);
        prop_assert_eq!((&*added.rule, added.level, added.blocking), ("shape.unknown-field", Severity::Advice, false));
        prop_assert_eq!(before, after);
    }

    #[test]
    fn what_a_rule_does_not_read_does_not_change_what_comes_of_it(case in case(), at in any::<Index>()) {
        let mut fields = places(&case);
        // what decides by which rules a case is judged, ids by which keys are told, and items, whose places would move
        let decides = |place: &str| ["/programme", "/decidedOn"].contains(&place) || place.starts_with("/period");
        let is_item = |place: &str| place.rsplit('/').next().unwrap_or_default().parse::<usize>().is_ok();
        fields.retain(|place| !place.is_empty() && !decides(place) && !is_item(place) && !place.ends_with("/id"));
        prop_assume!(!fields.is_empty());
        let place = at.get(&fields);
        let mut without = case.clone();
        remove(&mut without, place).unwrap();
        let (before, after) = (check(&case).unwrap(), check(&without).unwrap());
        let removed = pattern(place);
        let programme = PROGRAMMES.get(&before.receipt.programme).unwrap();
        for rule in programme.rules(None, Language::En) {
            let touches = |read: &String| {
                let below = |long: &str, short: &str| long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
                below(read, &removed) || below(&removed, read)
            };
            if rule.fields.iter().any(touches) {
                continue;
            }
            let standing = |verdict: &Verdict| standings(verdict).into_iter().find(|(id, _)| *id == rule.id);
            prop_assert_eq!(standing(&before), standing(&after), "{} without {}", &rule.id, place);
            let of_rule = |verdict: &Verdict| {
                let findings = verdict.findings.iter().filter(|finding| *finding.rule == *rule.id).cloned();
                findings
                    .map(|mut finding| {
                        finding.fixes = vec![];
                        finding
                    })
                    .collect::<Vec<_>>()
            };
            prop_assert_eq!(of_rule(&before), of_rule(&after), "{} without {}", &rule.id, place);
        }
    }

    #[test]
    fn a_value_that_does_not_fit_is_judged_no_harder_than_one_that_is_not_there(case in case(), at in any::<Index>(), misfit in value()) {
        let mut fields = places(&case);
        fields.retain(|place| place.split('/').count() > 2 && !place.starts_with("/period"));
        prop_assume!(!fields.is_empty());
        let place = at.get(&fields);
        let is_item = place.rsplit('/').next().unwrap().parse::<usize>().is_ok();
        prop_assume!(!is_item && !place.ends_with("/id"));
        let mut unfit = case.clone();
        *unfit.pointer_mut(place).unwrap() = misfit;
        let unfit = check(&unfit).unwrap();
        let taken_out = unfit.findings.iter().any(|finding| is_shape(finding) && finding.paths[0] == *place);
        prop_assume!(taken_out);
        let mut without = case.clone();
        remove(&mut without, place).unwrap();
        let without = check(&without).unwrap();
        let unfit: Vec<Finding> = unfit.findings.into_iter().filter(|finding| !is_shape(finding)).collect();
        prop_assert!(keys(&unfit).is_subset(&keys(&without.findings)), "{:?} and {:?}", keys(&unfit), keys(&without.findings));
    }

    #[test]
    fn keys_stay_when_items_with_ids_change_places(case in case(), from in any::<Index>(), to in any::<Index>()) {
        // the order of these lists means nothing
        let lists = ["/network/groups", "/strategy/goals", "/strategy/focusAreas", "/strategy/measures",
            "/strategy/needsAnalysis/areas", "/partnership/packages", "/report/lines"];
        let mut moved = case.clone();
        for list in lists {
            let Some(Value::Array(items)) = moved.pointer_mut(list) else { continue };
            if !items.is_empty() && items.iter().all(|item| item["id"].is_string()) {
                let item = items.remove(from.index(items.len()));
                items.insert(to.index(items.len() + 1), item);
            }
        }
        let (before, after) = (check(&case).unwrap(), check(&moved).unwrap());
        prop_assert_eq!(keys(&before.findings), keys(&after.findings));
        prop_assert_eq!(before.outcome, after.outcome);
        prop_assert_eq!(standings(&before), standings(&after));
    }
}
