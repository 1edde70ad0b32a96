//! Every fix that is offered works.

use crate::mutations::{check, mutated_case};
use json_patch::Patch;
use proptest::prelude::*;
use satsing::{Finding, pack::Severity};
use serde_json::{Value, json};

/// What is wrong with a fix of a finding of a case; nothing where it works.
fn fault(case: &Value, finding: &Finding, patch: &Value, before: &[Finding]) -> Option<String> {
    let mut mended = case.clone();
    let read: Patch = serde_json::from_value(patch.clone()).unwrap();
    if let Err(error) = json_patch::patch(&mut mended, &read) {
        return Some(format!("it cannot be applied: {error}"));
    }
    let after = check(&mended).unwrap().findings;
    if after.iter().any(|other| other.key == finding.key) {
        return Some("the finding is still there".to_owned());
    }
    let is_new =
        |finding: &&Finding| finding.level != Severity::Advice && !before.iter().any(|old| old.key == finding.key);
    let come: Vec<&str> = after.iter().filter(is_new).map(|finding| finding.key.as_str()).collect();
    (!come.is_empty()).then(|| format!("it brings {come:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fix_can_be_applied_and_then_its_finding_is_gone_and_no_other_has_come(case in mutated_case()) {
        let Ok(verdict) = check(&case) else { return Ok(()) };
        for finding in &verdict.findings {
            for fix in &finding.fixes {
                let patch = json!(fix.patch);
                let fault = fault(&case, finding, &patch, &verdict.findings);
                prop_assert!(fault.is_none(), "{}: {patch}: {}\n{case}", finding.key, fault.unwrap());
            }
        }
    }

    #[test]
    fn a_slip_in_a_date_of_the_real_networks_never_gets_a_fix_that_does_not_work(
        group in 0_usize..3, session in 0_usize..3, place in 0_usize..10, digit in 0_u8..10,
    ) {
        let mut case = conformance::files::json("examples/cases/asker-ledernettverk-2018.json");
        case["network"]["groups"][0]["sessions"][2]["startsOn"] = json!("2019-03-20");
        case["network"]["groups"][2]["sessions"][2]["startsOn"] = json!("2019-03-18");
        let date = &mut case["network"]["groups"][group]["sessions"][session]["startsOn"];
        let mut letters: Vec<char> = date.as_str().unwrap().chars().collect();
        prop_assume!(letters[place] != '-');
        letters[place] = char::from(b'0' + digit);
        *date = letters.into_iter().collect::<String>().into();
        let verdict = check(&case).unwrap();
        for finding in &verdict.findings {
            for fix in &finding.fixes {
                let patch = json!(fix.patch);
                let fault = fault(&case, finding, &patch, &verdict.findings);
                prop_assert!(fault.is_none(), "{}: {patch}: {}", finding.key, fault.unwrap());
            }
        }
    }
}
