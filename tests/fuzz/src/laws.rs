//! What must hold of every answer.

use crate::{LANGUAGES, PROGRAMMES, fixes};
use satsing::pack::Severity;
use satsing::verdict::{About, PatchOperation};
use satsing::{CheckOptions, Error, Verdict, VerdictOutcome};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Holds the outcome of a verdict to its findings, its coverage to itself, and its texts to the languages.
///
/// # Panics
/// Where it breaks a law.
pub fn of_a_verdict(verdict: &Verdict, options: &CheckOptions) {
    let written = serde_json::to_string(verdict).expect("a verdict can be written");
    let read: Verdict = serde_json::from_str(&written).expect("a verdict can be read");
    assert_eq!(read, *verdict, "a verdict is the same when it is read back");
    let steps = verdict.findings.iter().flat_map(|finding| &finding.fixes).flat_map(|fix| &fix.patch);
    let tested = steps.filter(|step| matches!(step, PatchOperation::Test { value: None, .. })).count();
    assert_eq!(written.matches(":null").count(), tested, "a verdict has no null but what a patch tests");

    let blocks = verdict.findings.iter().any(|finding| finding.blocking);
    assert_eq!(blocks, verdict.outcome == VerdictOutcome::Blocked, "what blocks makes the outcome");
    let mut keys = BTreeSet::new();
    for finding in &verdict.findings {
        assert!(!finding.paths.is_empty(), "{} has no path", finding.key);
        assert!(keys.insert((&finding.key, &finding.paths)), "{} stands twice", finding.key);
        assert_eq!(finding.text.is_some(), options.language.is_some(), "{}", finding.key);
        assert!(finding.text.as_ref().is_none_or(|text| !text.trim().is_empty()), "{} says nothing", finding.key);
        assert!(!finding.blocking || finding.level == Severity::Error, "{} blocks", finding.key);
        assert!(
            !(options.draft && finding.blocking && finding.about == About::Missing),
            "{} blocks a draft",
            finding.key
        );
        assert!(options.fixes || finding.fixes.is_empty(), "{} has fixes", finding.key);
    }

    let coverage = &verdict.coverage;
    let failed: BTreeSet<&str> = coverage.failed.iter().map(|one| &*one.rule).collect();
    let found: BTreeSet<&str> =
        verdict.findings.iter().map(|one| &*one.rule).filter(|rule| failed.contains(rule)).collect();
    assert!(verdict.omitted_findings > 0 || found == failed, "each rule that failed has a finding");
    let mut rules: Vec<&str> = coverage.passed.iter().map(|rule| &**rule).collect();
    rules.extend(coverage.failed.iter().map(|one| &*one.rule));
    rules.extend(coverage.not_applicable.iter().map(|one| &*one.rule));
    rules.extend(coverage.not_evaluated.iter().map(|one| &*one.rule));
    rules.extend(coverage.overridden.iter().map(|one| &*one.rule));
    let distinct: BTreeSet<&&str> = rules.iter().collect();
    assert_eq!(distinct.len(), rules.len(), "each rule stands once");
}

/// Holds a verdict in one language to the same in the others: only its texts differ.
///
/// # Panics
/// Where something else differs.
pub fn of_languages(case: &[u8], verdict: &Verdict, options: &CheckOptions) {
    for language in LANGUAGES {
        let in_it = CheckOptions { language: Some(language), ..options.clone() };
        let asked = PROGRAMMES.check(case, &in_it).expect("a case that was checked");
        let programme = PROGRAMMES.get(&verdict.receipt.programme).expect("the programme of a receipt");
        assert_eq!(programme.text(verdict.clone(), language), asked, "told again in another language");
    }
}

/// Holds an error to what is promised of one.
///
/// # Panics
/// Where its code is not known or it says nothing.
pub fn of_an_error(error: &Error) {
    let code = error.code();
    assert!(!code.is_empty() && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{code}");
    assert!(!error.to_string().trim().is_empty(), "{code} says nothing");
    assert!(serde_json::to_value(error).is_ok(), "{code} cannot be written");
}

/// Applies every fix of a verdict: its finding must be gone then, and no other have come.
///
/// # Panics
/// Where a fix does not do so.
pub fn of_fixes(case: &Value, verdict: &Verdict, options: &CheckOptions) {
    let check = |repaired: &Value| {
        PROGRAMMES.check(repaired.to_string().as_bytes(), options).expect("a case that can be checked")
    };
    for finding in &verdict.findings {
        for fix in &finding.fixes {
            let patch = json!(fix.patch);
            let fault = fixes::fault(case, verdict, finding, &patch, check);
            assert!(fault.is_none(), "{}: {patch}: {}\n{case}", finding.key, fault.unwrap_or_default());
        }
    }
}
