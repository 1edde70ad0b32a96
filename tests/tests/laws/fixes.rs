//! Every fix that is offered works.

use crate::mutations::{check, mutated_case};
use conformance::fixes;
use json_patch::Patch;
use proptest::prelude::*;
use satsing::{Finding, Verdict};
use serde_json::{Value, json};

/// What is wrong with a fix of a finding of a case; nothing where it works.
fn fault(case: &Value, verdict: &Verdict, finding: &Finding, patch: &Value) -> Option<String> {
    fixes::fault(case, verdict, finding, patch, |repaired| check(repaired).unwrap())
}

#[test]
fn a_form_fix_makes_a_value_readable_and_rules_say_the_rest() {
    let case = json!({
        "decidedOn": "2026-02-20", "format": 1, "programme": "no.videreutdanning",
        "report": { "goalAttainment": [{ "assessment": "Åtte av ni har bestått", "reached": true, "sign": 0 }] },
    });
    let before = check(&case).unwrap();
    let finding = before.findings.iter().find(|finding| finding.rule == "shape.type").unwrap();
    let patch = json!(finding.fixes[0].patch);
    assert_eq!(patch[1]["value"], "0");
    assert_eq!(fault(&case, &before, finding, &patch), None);
    let mut repaired = case;
    json_patch::patch(&mut repaired, &serde_json::from_value::<Patch>(patch).unwrap()).unwrap();
    assert!(check(&repaired).unwrap().findings.iter().any(|finding| finding.rule == "sign-known"));
}

#[test]
fn an_id_that_becomes_readable_brings_nothing_though_keys_change() {
    let case = json!({
        "application": { "measures": [{ "amount": 0.5, "id": 0 }] },
        "decidedOn": "2026-02-20", "format": 1, "programme": "no.kollektiv-vgo",
    });
    let before = check(&case).unwrap();
    let finding =
        before.findings.iter().find(|finding| finding.key == "shape.type@/application/measures/0/id").unwrap();
    let patch = json!(finding.fixes[0].patch);
    assert_eq!(patch[1]["value"], "0");
    assert_eq!(fault(&case, &before, finding, &patch), None);
}

#[test]
fn a_value_that_brings_the_object_around_it_to_life_is_tried_by_the_rules_of_the_object() {
    let mut case = json!({
        "decidedOn": "2026-03-16", "format": 1, "programme": "no.kollektiv-kompetanseutvikling",
        "own": { "refusal": { "extent": "0hole" } },
    });
    let fixes_of = |case: &Value| check(case).unwrap().findings[0].fixes.len();
    // a refusal that is there must say its ground
    assert_eq!(fixes_of(&case), 0);
    case["own"]["refusal"]["ground"] = json!("regulation");
    let ground = check(&case).unwrap();
    assert!(ground.findings.iter().all(|finding| !finding.paths[0].ends_with("/ground")), "{ground:?}");
    assert_eq!(fixes_of(&case), 1);
}

proptest! {
    #![proptest_config(crate::mutations::tries())]

    #[test]
    fn a_fix_can_be_applied_and_then_its_finding_is_gone_and_no_other_has_come(case in mutated_case()) {
        let Ok(verdict) = check(&case) else { return Ok(()) };
        for finding in &verdict.findings {
            for fix in &finding.fixes {
                let patch = json!(fix.patch);
                let fault = fault(&case, &verdict, finding, &patch);
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
                let fault = fault(&case, &verdict, finding, &patch);
                prop_assert!(fault.is_none(), "{}: {patch}: {}", finding.key, fault.unwrap());
            }
        }
    }
}
