//! Compares the findings of a verdict with those of an earlier one on the same case.

use super::Verdict;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Whether a finding was in an earlier verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Since {
    /// It was not.
    New,
    /// It was, with the same key.
    Known,
}

/// A finding of an earlier verdict that is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoneFinding {
    /// The key of the finding.
    pub key: String,
    /// The rule.
    pub rule: String,
}

impl Verdict {
    /// Marks each finding as new or known since an earlier verdict, and lists those that are gone.
    ///
    /// Where the earlier verdict left findings out, a finding that may have been among those is not called new; where this
    /// one does, none is called gone.
    pub(crate) fn tell_since(&mut self, earlier: &Self) {
        let before: BTreeSet<&str> = earlier.findings.iter().map(|finding| finding.key.as_str()).collect();
        for finding in &mut self.findings {
            finding.since = if before.contains(finding.key.as_str()) {
                Some(Since::Known)
            } else {
                (earlier.omitted_findings == 0).then_some(Since::New)
            };
        }
        if self.omitted_findings > 0 {
            return;
        }
        let now: BTreeSet<&str> = self.findings.iter().map(|finding| finding.key.as_str()).collect();
        let gone = earlier.findings.iter().filter(|finding| !now.contains(finding.key.as_str()));
        self.gone = gone.map(|finding| GoneFinding { key: finding.key.clone(), rule: finding.rule.clone() }).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::Acceptance;
    use crate::{CheckOptions, Date, Programme};

    /// Three rules: a reference is an error, a cohort a warning, a municipality advice.
    fn programme() -> Programme {
        let rule = |id: &str, level: &str| {
            format!(
                r#"{{ "id": "{id}", "title": {{ "en": "{id}" }}, "basis": "norm", "levels": [ {{ "level": "{level}" }} ],
                "source": {{ "id": "s" }}, "texts": {{ "en": "x" }},
                "check": {{ "kind": "present", "field": "/{id}" }} }}"#
            )
        };
        let rules = [rule("reference", "error"), rule("cohort", "warning"), rule("municipality", "advice")].join(",");
        let pack = format!(
            r#"{{ "id": "p", "languages": ["en"], "currency": "NOK", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "s", "title": "x" }} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ], "rules": [ {rules} ] }}"#
        );
        Programme::load(pack.as_bytes(), &[]).unwrap()
    }

    fn day() -> Date {
        "2026-03-02".parse().unwrap()
    }

    #[test]
    fn a_finding_is_new_known_or_gone_by_its_key() {
        let programme = programme();
        let earlier = programme.check(br#"{ "cohort": 1 }"#, &CheckOptions::default()).unwrap();
        let options = CheckOptions { since: Some(Box::new(earlier)), ..CheckOptions::default() };
        let verdict = programme.check(br#"{ "municipality": "0301" }"#, &options).unwrap();
        let found: Vec<_> = verdict.findings.iter().map(|finding| (&*finding.rule, finding.since)).collect();
        assert_eq!(found, [("cohort", Some(Since::New)), ("reference", Some(Since::Known))]);
        let gone: Vec<_> = verdict.gone.iter().map(|gone| (&*gone.key, &*gone.rule)).collect();
        assert_eq!(gone, [("municipality@/municipality", "municipality")]);
    }

    #[test]
    fn nothing_is_called_new_or_gone_that_may_have_been_left_out() {
        let programme = programme();
        let mut earlier = programme.check(br#"{ "cohort": 1 }"#, &CheckOptions::default()).unwrap();
        earlier.omitted_findings = 1;
        let mut verdict = programme.check(br#"{ "municipality": "0301" }"#, &CheckOptions::default()).unwrap();
        verdict.omitted_findings = 1;
        verdict.tell_since(&earlier);
        let found: Vec<_> = verdict.findings.iter().map(|finding| (&*finding.rule, finding.since)).collect();
        assert_eq!(found, [("cohort", None), ("reference", Some(Since::Known))]);
        assert_eq!(verdict.gone, []);
    }

    #[test]
    fn a_warning_is_let_stand_once_with_a_reason_and_an_error_never() {
        let accept = |key: &str, why: &str| Acceptance::new(key, "caseworker", day(), why);
        let acceptances = vec![
            accept("cohort@/cohort", "there is none yet"),
            accept("cohort@/cohort", "said twice"),
            accept("reference@/reference", "it will come"),
            accept("nobody@/nowhere", "x"),
        ];
        let options = CheckOptions { acceptances, ..CheckOptions::default() };
        let verdict = programme().check(b"{}", &options).unwrap();
        let applied: Vec<bool> = verdict.receipt.acceptances.iter().map(|acceptance| acceptance.applied).collect();
        assert_eq!(applied, [true, false, false, false]);
        let accepted: Vec<_> = verdict
            .findings
            .iter()
            .filter_map(|finding| Some((&*finding.rule, &*finding.accepted.as_ref()?.why)))
            .collect();
        assert_eq!(accepted, [("cohort", "there is none yet")]);
        // the accepted warning is still listed, and the error still blocks
        assert_eq!(verdict.findings.len(), 3);
        assert_eq!(verdict.outcome, crate::VerdictOutcome::Blocked);
    }
}
