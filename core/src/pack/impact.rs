//! What a change of rules would do to the cases one holds.

use crate::{CheckOptions, Error, Language, Programme, VerdictOutcome};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What judging by other rules would change, case by case and rule by rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Impact {
    /// The version of the document's format.
    pub format: i64,
    /// What happens to each case, in the order in which they were given.
    pub cases: Vec<CaseImpact>,
    /// The rules that bite newly or no longer in at least one case: first those of the programme before, each in the
    /// order of its pack.
    pub rules: Vec<RuleImpact>,
    /// How many cases come to what before and after; only pairs that occur.
    pub outcomes: Vec<OutcomeChange>,
    /// How many cases could not be read.
    pub unread: i64,
}

/// What happens to one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CaseImpact {
    /// The name under which the caller gave it.
    pub name: String,
    /// What it comes to by the rules before; absent where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<VerdictOutcome>,
    /// What it comes to by the rules after; absent where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<VerdictOutcome>,
    /// The rules that it breaks only by the rules after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub newly: Vec<String>,
    /// The rules that it breaks only by the rules before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_longer: Vec<String>,
    /// Why it could not be read, as the code of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// In how many cases a rule bites newly, no longer and still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleImpact {
    /// The rule.
    pub rule: String,
    /// What it asks for, in a few words.
    pub title: String,
    /// The cases that break it only by the rules after.
    pub newly: i64,
    /// The cases that break it only by the rules before.
    pub no_longer: i64,
    /// The cases that break it by both.
    pub still: i64,
}

/// How many cases come to one outcome before and another, or the same, after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutcomeChange {
    /// What they come to by the rules before.
    pub before: VerdictOutcome,
    /// What they come to by the rules after.
    pub after: VerdictOutcome,
    /// How many they are.
    pub cases: i64,
}

/// Judges each case by two programmes, or by one on two dates, and tells what is not the same.
///
/// The options of each side say by which date it judges: without `decided` there, the case's own date counts. A case
/// whose date lies outside a programme's editions comes to `notInForce` there, and is told so. A rule bites where a case
/// breaks it, whatever it weighs; rules of the same id are the same. A case that cannot be read is listed with its error
/// and counted in `unread` alone.
///
/// ```
/// use satsing::{CheckOptions, Language, Programme, VerdictOutcome, pack::impact};
/// let before = Programme::embedded("no.lokal-kompetanseutvikling")?;
/// let after = Programme::embedded("no.kollektiv-kompetanseutvikling")?;
/// let on = |date: &str| Ok::<_, satsing::Error>(CheckOptions { decided: Some(date.parse()?), ..CheckOptions::default() });
/// let case: &[u8] = br#"{ "application": { "kind": "needsNotice" } }"#;
/// let told = impact((&before, &on("2025-12-31")?), (&after, &on("2026-01-12")?), [("a notice", case)], Language::Nb);
/// assert!(told.cases[0].newly.contains(&"own-effort-described".to_owned()));
/// # Ok::<(), satsing::Error>(())
/// ```
pub fn impact<'c>(
    before: (&Programme, &CheckOptions),
    after: (&Programme, &CheckOptions),
    cases: impl IntoIterator<Item = (&'c str, &'c [u8])>,
    language: Language,
) -> Impact {
    let mut told = Impact { format: 1, cases: Vec::new(), rules: Vec::new(), outcomes: Vec::new(), unread: 0 };
    let mut counts = rules_of(before.0, after.0, language);
    for (name, case) in cases {
        let judged = judge(before, case).and_then(|was| Ok((was, judge(after, case)?)));
        let ((was, broke), (is, breaks)) = match judged {
            Ok(judged) => judged,
            Err(error) => {
                told.unread = told.unread.saturating_add(1);
                told.cases.push(CaseImpact { error: Some(error.code().to_owned()), ..unread(name) });
                continue;
            }
        };
        for rule in &mut counts {
            let count = match (broke.contains(&rule.rule), breaks.contains(&rule.rule)) {
                (false, false) => continue,
                (false, true) => &mut rule.newly,
                (true, false) => &mut rule.no_longer,
                (true, true) => &mut rule.still,
            };
            *count = count.saturating_add(1);
        }
        told.count(was, is);
        told.cases.push(CaseImpact {
            before: Some(was),
            after: Some(is),
            newly: breaks.difference(&broke).cloned().collect(),
            no_longer: broke.difference(&breaks).cloned().collect(),
            ..unread(name)
        });
    }
    told.rules = counts.into_iter().filter(|rule| rule.newly > 0 || rule.no_longer > 0).collect();
    told
}

impl Impact {
    fn count(&mut self, before: VerdictOutcome, after: VerdictOutcome) {
        match self.outcomes.iter_mut().find(|known| known.before == before && known.after == after) {
            Some(known) => known.cases = known.cases.saturating_add(1),
            None => self.outcomes.push(OutcomeChange { before, after, cases: 1 }),
        }
    }
}

/// What a case comes to, and the rules that it breaks.
fn judge(
    (programme, options): (&Programme, &CheckOptions),
    case: &[u8],
) -> Result<(VerdictOutcome, BTreeSet<String>), Error> {
    let verdict = programme.check(case, options)?;
    Ok((verdict.outcome, verdict.coverage.failed.into_iter().map(|failed| failed.rule).collect()))
}

/// Every rule of the two programmes once, with nothing counted yet.
fn rules_of(before: &Programme, after: &Programme, language: Language) -> Vec<RuleImpact> {
    let mut rules: Vec<RuleImpact> = Vec::new();
    for rule in before.compiled.rules.iter().chain(&after.compiled.rules) {
        if rules.iter().all(|known| known.rule != rule.id) {
            let title = rule.title.nearest(language).unwrap_or(&rule.id).to_owned();
            rules.push(RuleImpact { rule: rule.id.clone(), title, newly: 0, no_longer: 0, still: 0 });
        }
    }
    rules
}

fn unread(name: &str) -> CaseImpact {
    CaseImpact {
        name: name.to_owned(),
        before: None,
        after: None,
        newly: Vec::new(),
        no_longer: Vec::new(),
        error: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pack with one rule for each of these fields, which must be there.
    fn programme(rules: &[(&str, &str)]) -> Programme {
        let rules: Vec<String> = rules
            .iter()
            .map(|(id, field)| {
                format!(
                    r#"{{ "id": "{id}", "title": {{ "en": "{id}" }}, "basis": "norm", "levels": [ {{ "level": "error" }} ],
                    "source": {{ "id": "s" }}, "texts": {{ "en": "x" }},
                    "check": {{ "kind": "present", "field": "{field}" }} }}"#
                )
            })
            .collect();
        let pack = format!(
            r#"{{ "id": "p", "languages": ["en"], "currency": "NOK", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "s", "title": "x" }} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ], "rules": [ {} ] }}"#,
            rules.join(",")
        );
        Programme::load(pack.as_bytes(), &[]).unwrap()
    }

    #[test]
    fn a_rule_bites_newly_no_longer_or_still_and_a_bad_case_is_told_alone() {
        let before = programme(&[("old", "/cohort"), ("both", "/reference")]);
        let after = programme(&[("both", "/reference"), ("new", "/municipality")]);
        let options = CheckOptions::default();
        let cases: [(&str, &[u8]); 4] = [
            ("empty", b"{}"),
            ("unreadable", b"{"),
            ("old-style", br#"{ "cohort": 1, "reference": "a" }"#),
            ("new-style", br#"{ "municipality": "0301", "reference": "a" }"#),
        ];
        let told = impact((&before, &options), (&after, &options), cases, Language::En);
        let counted: Vec<_> =
            told.rules.iter().map(|rule| (&*rule.rule, rule.newly, rule.no_longer, rule.still)).collect();
        // `both` is broken by the empty case before and after, so it changes nothing and is not listed
        assert_eq!(counted, [("old", 0, 2, 0), ("new", 2, 0, 0)]);
        let [empty, unreadable, old_style, new_style] = told.cases.as_slice() else { panic!("{:?}", told.cases) };
        assert_eq!(
            (empty.newly.as_slice(), empty.no_longer.as_slice()),
            (&["new".to_owned()][..], &["old".to_owned()][..])
        );
        assert_eq!((unreadable.error.as_deref(), unreadable.before), (Some("not-json"), None));
        let (passed, blocked) = (Some(VerdictOutcome::Passed), Some(VerdictOutcome::Blocked));
        assert_eq!((old_style.before, old_style.after), (passed, blocked));
        assert_eq!((new_style.before, new_style.after), (blocked, passed));
        let outcomes: Vec<_> = told.outcomes.iter().map(|pair| (pair.before, pair.after, pair.cases)).collect();
        let (passed, blocked) = (VerdictOutcome::Passed, VerdictOutcome::Blocked);
        assert_eq!(outcomes, [(blocked, blocked, 1), (passed, blocked, 1), (blocked, passed, 1)]);
        assert_eq!(told.unread, 1);
    }
}
