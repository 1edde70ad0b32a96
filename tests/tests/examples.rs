//! Each rule of each pack has an example that breaks it, and a repair after which it passes.

use conformance::files;
use json_patch::Patch;
use satsing::{CheckOptions, Date, Language, Programme, Programmes, Verdict};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// A case that fails a rule, and the patch after which it passes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    rule: String,
    case: Value,
    repair: Patch,
    decided: Option<Date>,
    today: Option<Date>,
}

fn examples(pack: &str) -> Vec<Example> {
    let read = |example| serde_json::from_value(example).unwrap_or_else(|error| panic!("{pack}: {error}"));
    let examples: Vec<Example> = files::examples(pack).into_iter().map(read).collect();
    assert!(examples.iter().all(|example| example.case["programme"] == *pack), "{pack}");
    examples
}

/// The ids of a pack's own rules, as the file has them.
fn own_rules(pack: &str) -> BTreeSet<String> {
    let pack = files::json(&format!("core/packs/{pack}.json"));
    pack["rules"].as_array().into_iter().flatten().map(|rule| rule["id"].as_str().unwrap().to_owned()).collect()
}

fn check(programme: &Programme, example: &Example) -> Verdict {
    let options = CheckOptions { decided: example.decided, today: example.today, ..CheckOptions::default() };
    programme.check(example.case.to_string().as_bytes(), &options).unwrap()
}

fn shape_findings(verdict: &Verdict) -> Vec<&str> {
    verdict.findings.iter().filter(|finding| &*finding.source.id == "contract").map(|finding| &*finding.key).collect()
}

#[test]
fn the_packs_on_disk_are_those_that_come_with_the_library() {
    let embedded = Programmes::embedded().unwrap();
    let embedded: Vec<&str> = embedded.iter().map(|programme| programme.unwrap().id()).collect();
    assert_eq!(embedded, files::packs());
    assert_eq!(files::packs_with_rules(), files::packs(), "every programme has rules");
}

#[test]
fn no_rule_is_without_an_example_and_no_example_without_a_rule() {
    for pack in files::packs_with_rules() {
        let own = own_rules(&pack);
        let shown: BTreeSet<String> = examples(&pack).into_iter().map(|example| example.rule).collect();
        assert_eq!(
            own.difference(&shown).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{pack}: rules without an example"
        );
        assert_eq!(
            shown.difference(&own).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{pack}: examples without a rule"
        );
    }
}

#[test]
fn what_a_programme_lists_is_every_rule_of_its_pack_and_of_those_it_includes() {
    for pack in files::packs_with_rules() {
        let programme = Programme::embedded(&pack).unwrap();
        let file = files::json(&format!("core/packs/{pack}.json"));
        let mut expected = own_rules(&pack);
        for include in file["includes"].as_array().into_iter().flatten() {
            let mut included = own_rules(include["pack"].as_str().unwrap());
            for overridden in include["overrides"].as_array().into_iter().flatten() {
                assert!(included.remove(overridden["rule"].as_str().unwrap()));
            }
            expected.extend(included);
        }
        let listed: Vec<String> = programme.rules(None, Language::En).into_iter().map(|rule| rule.id).collect();
        assert_eq!(listed.len(), expected.len(), "{pack}");
        assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), expected, "{pack}");
    }
}

#[test]
fn each_example_breaks_its_rule() {
    let mut wrong = Vec::new();
    for pack in files::packs_with_rules() {
        let programme = Programme::embedded(&pack).unwrap();
        for (number, example) in examples(&pack).iter().enumerate() {
            let (rule, verdict) = (&example.rule, check(&programme, example));
            if !verdict.coverage.failed.iter().any(|failed| *failed.rule == *rule) {
                wrong.push(format!("{pack}, example {number}: {rule} does not fail: {:?}", verdict.coverage));
            }
            if !verdict.findings.iter().any(|finding| *finding.rule == *rule) {
                wrong.push(format!("{pack}, example {number}: there is no finding of {rule}"));
            }
            assert_eq!(shape_findings(&verdict), Vec::<&str>::new(), "{pack}, example {number}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_repair_makes_its_rule_pass() {
    let mut wrong = Vec::new();
    for pack in files::packs_with_rules() {
        let programme = Programme::embedded(&pack).unwrap();
        for (number, mut example) in examples(&pack).into_iter().enumerate() {
            json_patch::patch(&mut example.case, &example.repair)
                .unwrap_or_else(|error| panic!("{pack}, example {number}: {error}"));
            let (rule, verdict) = (&example.rule, check(&programme, &example));
            if !verdict.coverage.passed.iter().any(|passed| **passed == *rule) {
                wrong.push(format!("{pack}, example {number}: {rule} does not pass: {:?}", verdict.coverage));
            }
            assert_eq!(shape_findings(&verdict), Vec::<&str>::new(), "{pack}, example {number}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_finding_of_every_example_can_be_said_in_four_languages() {
    for pack in files::packs_with_rules() {
        let programme = Programme::embedded(&pack).unwrap();
        for example in examples(&pack) {
            let rule = &example.rule;
            for language in Language::ALL {
                let verdict = programme.text(check(&programme, &example), language);
                for finding in verdict.findings {
                    let text = finding.text.unwrap_or_default();
                    // `…` is a placeholder without a value; a sentence that has one was written for another check
                    let is_sentence = text.len() > 20 && text.ends_with(['.', '?', '”', '»', '«', ')']);
                    assert!(is_sentence && !text.contains(['…', '{', '}']), "{pack}, {rule}, {language:?}: {text}");
                }
            }
        }
    }
}
