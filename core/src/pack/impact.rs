//! What a change of rules would do to existing cases.

use super::amount_of_case::{CaseAmount, case_amount};
use crate::funding::AmountResult;
use crate::{CheckOptions, Error, Language, Limits, Money, Programme, Verdict, VerdictOutcome, json};
use serde::{Deserialize, Serialize};
use serde_json::Value;
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
    /// The rules that at least one case breaks newly or no longer: first those of the programme before, each in the
    /// order of its pack.
    pub rules: Vec<RuleImpact>,
    /// The amounts that change in at least one case, or are not known there, of those whose packs say where in a
    /// case their inputs are (`ofCase`): first those of the programme before.
    pub amounts: Vec<AmountImpact>,
    /// How many cases have which outcome before and after; only pairs that occur.
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
    /// Its outcome by the rules before; absent where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<VerdictOutcome>,
    /// Its outcome by the rules after; absent where it could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<VerdictOutcome>,
    /// The rules that it breaks only by the rules after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub newly: Vec<String>,
    /// The rules that it breaks only by the rules before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub no_longer: Vec<String>,
    /// The amounts that the rules after change.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<MovedAmount>,
    /// Why it could not be read, as the code of the error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// An amount that changes in a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MovedAmount {
    /// The id of the amount.
    pub amount: String,
    /// The amount by the rules before; absent where none is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<AmountResult>,
    /// The amount by the rules after; absent where none is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<AmountResult>,
    /// By how much it changes, where it is an amount of money: after less before, with 0 for what is not due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Money>,
}

/// In how many cases an amount changes, and by how much in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AmountImpact {
    /// The id of the amount.
    pub amount: String,
    /// What it is called.
    pub title: String,
    /// The number of cases in which it changes.
    pub moved: i64,
    /// The number of cases in which it is due and stays the same.
    pub same: i64,
    /// The number of cases in which it is not known before or after: an input is missing, or no source gives the figures.
    pub not_known: i64,
    /// By how much it changes in all cases together, where it is an amount of money and the sum is in range.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Money>,
}

/// In how many cases a rule is broken newly, no longer and still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleImpact {
    /// The rule.
    pub rule: String,
    /// What it asks for, in a few words.
    pub title: String,
    /// The number of cases that break it only by the rules after.
    pub newly: i64,
    /// The number of cases that break it only by the rules before.
    pub no_longer: i64,
    /// The number of cases that break it by both.
    pub still: i64,
}

/// How many cases have one outcome before and another, or the same, after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OutcomeChange {
    /// Their outcome by the rules before.
    pub before: VerdictOutcome,
    /// Their outcome by the rules after.
    pub after: VerdictOutcome,
    /// The number of cases.
    pub cases: i64,
}

/// Judges each case by two programmes, or by one on two dates, and lists the differences.
///
/// The options of each side give its date: without `decided`, the case's own date counts. A case
/// whose date lies outside a programme's editions has the outcome `notInForce` there. A rule is listed where a case
/// breaks it, whatever the severity; rules of the same id are the same. A case that cannot be read is listed with its error
/// and counted in `unread` alone.
///
/// ```
/// use satsing::{CheckOptions, Language, Programme, VerdictOutcome, pack::impact};
/// let before = Programme::embedded("no.lokal-kompetanseutvikling")?;
/// let after = Programme::embedded("no.kollektiv-kompetanseutvikling")?;
/// let on = |date: &str| Ok::<_, satsing::Error>(CheckOptions { decided: Some(date.parse()?), ..CheckOptions::default() });
/// let case: &[u8] = br#"{ "application": { "kind": "needsNotice" } }"#;
/// let found = impact((&before, &on("2025-12-31")?), (&after, &on("2026-01-12")?), [("a notice", case)], Language::Nb);
/// assert!(found.cases[0].newly.contains(&"own-effort-described".to_owned()));
/// # Ok::<(), satsing::Error>(())
/// ```
pub fn impact<'c>(
    before: (&Programme, &CheckOptions),
    after: (&Programme, &CheckOptions),
    cases: impl IntoIterator<Item = (&'c str, &'c [u8])>,
    language: Language,
) -> Impact {
    let mut impact = Impact {
        format: 1,
        cases: Vec::new(),
        rules: Vec::new(),
        amounts: Vec::new(),
        outcomes: Vec::new(),
        unread: 0,
    };
    let mut counts = rules_of(before.0, after.0, language);
    let mut amounts = amounts_of(before.0, after.0, language);
    for (name, case) in cases {
        let judged = judge(before, case).and_then(|was| Ok((was, judge(after, case)?)));
        let (was, is) = match judged {
            Ok(judged) => judged,
            Err(error) => {
                impact.unread = impact.unread.saturating_add(1);
                impact.cases.push(CaseImpact { error: Some(error.code().to_owned()), ..unread(name) });
                continue;
            }
        };
        let (broke, breaks) = (broken(&was), broken(&is));
        for rule in &mut counts {
            let count = match (broke.contains(&rule.rule), breaks.contains(&rule.rule)) {
                (false, false) => continue,
                (false, true) => &mut rule.newly,
                (true, false) => &mut rule.no_longer,
                (true, true) => &mut rule.still,
            };
            *count = count.saturating_add(1);
        }
        let values = json::read(case, Limits::CASE).unwrap_or_default();
        let sides = [(before.0, &was), (after.0, &is)];
        let moved = amounts.iter_mut().filter_map(|total| total.count(sides, &values)).collect();
        impact.count(was.outcome, is.outcome);
        impact.cases.push(CaseImpact {
            before: Some(was.outcome),
            after: Some(is.outcome),
            amounts: moved,
            newly: breaks.difference(&broke).cloned().collect(),
            no_longer: broke.difference(&breaks).cloned().collect(),
            ..unread(name)
        });
    }
    impact.rules = counts.into_iter().filter(|rule| rule.newly > 0 || rule.no_longer > 0).collect();
    impact.amounts = amounts.into_iter().filter(|total| total.moved > 0 || total.not_known > 0).collect();
    impact
}

impl AmountImpact {
    /// Counts the amount in a case, and returns the change if there is one.
    fn count(&mut self, sides: [(&Programme, &Verdict); 2], case: &Value) -> Option<MovedAmount> {
        let [was, is] = sides.map(|(programme, verdict)| {
            let amount = programme.compiled.amounts.iter().find(|amount| amount.id == self.amount);
            let of_case = amount.and_then(|amount| Some((amount, amount.of_case.as_ref()?)));
            of_case.map_or(CaseAmount::NotDue, |(amount, of_case)| case_amount(amount, of_case, case, verdict))
        });
        let (before, after) = match (was, is) {
            (CaseAmount::NotKnown, _) | (_, CaseAmount::NotKnown) => {
                self.not_known = self.not_known.saturating_add(1);
                return None;
            }
            (CaseAmount::NotDue, CaseAmount::NotDue) => return None,
            (CaseAmount::NotDue, CaseAmount::Due(after)) => (None, Some(after.result)),
            (CaseAmount::Due(before), CaseAmount::NotDue) => (Some(before.result), None),
            (CaseAmount::Due(before), CaseAmount::Due(after)) => (Some(before.result), Some(after.result)),
        };
        if before == after {
            self.same = self.same.saturating_add(1);
            return None;
        }
        let by = difference(before.as_ref(), after.as_ref());
        // the first case begins the sum, and one that cannot be added ends it
        self.by = match (self.moved, self.by, by) {
            (0, _, by) => by,
            (_, Some(sum), Some(by)) => Money::sum([sum, by]).ok(),
            _ => None,
        };
        self.moved = self.moved.saturating_add(1);
        Some(MovedAmount { amount: self.amount.clone(), before, after, by })
    }
}

/// By how much an amount of money changes; `None` where it is no money.
fn difference(before: Option<&AmountResult>, after: Option<&AmountResult>) -> Option<Money> {
    let ore = |result: Option<&AmountResult>| match result {
        None => Some(0),
        Some(
            AmountResult::Fee { amount } | AmountResult::OwnShare { amount } | AmountResult::Repayment { amount, .. },
        ) => Some(amount.ore()),
        Some(AmountResult::SupplyCost { own, .. }) => Some(own.ore()),
        Some(_) => None,
    };
    Money::new(ore(after)?.checked_sub(ore(before)?)?).ok()
}

/// Every amount of the two programmes that can be worked out from cases, once, with nothing counted yet.
fn amounts_of(before: &Programme, after: &Programme, language: Language) -> Vec<AmountImpact> {
    let mut amounts: Vec<AmountImpact> = Vec::new();
    for amount in before.compiled.amounts.iter().chain(&after.compiled.amounts) {
        if amount.of_case.is_some() && amounts.iter().all(|known| known.amount != amount.id) {
            let title = amount.title.nearest(language).unwrap_or(&amount.id).to_owned();
            amounts.push(AmountImpact { amount: amount.id.clone(), title, moved: 0, same: 0, not_known: 0, by: None });
        }
    }
    amounts
}

impl Impact {
    fn count(&mut self, before: VerdictOutcome, after: VerdictOutcome) {
        match self.outcomes.iter_mut().find(|known| known.before == before && known.after == after) {
            Some(known) => known.cases = known.cases.saturating_add(1),
            None => self.outcomes.push(OutcomeChange { before, after, cases: 1 }),
        }
    }
}

fn judge((programme, options): (&Programme, &CheckOptions), case: &[u8]) -> Result<Verdict, Error> {
    programme.check(case, options)
}

/// The rules that a case breaks.
fn broken(verdict: &Verdict) -> BTreeSet<String> {
    verdict.coverage.failed.iter().map(|failed| failed.rule.clone()).collect()
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
        amounts: Vec::new(),
        error: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A pack with a rule for each of these fields, which must be present.
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
    fn a_rule_bites_newly_no_longer_or_still_and_a_bad_case_is_reported_alone() {
        let before = programme(&[("old", "/cohort"), ("both", "/reference")]);
        let after = programme(&[("both", "/reference"), ("new", "/municipality")]);
        let options = CheckOptions::default();
        let cases: [(&str, &[u8]); 4] = [
            ("empty", b"{}"),
            ("unreadable", b"{"),
            ("old-style", br#"{ "cohort": 1, "reference": "a" }"#),
            ("new-style", br#"{ "municipality": "0301", "reference": "a" }"#),
        ];
        let impact = impact((&before, &options), (&after, &options), cases, Language::En);
        let counted: Vec<_> =
            impact.rules.iter().map(|rule| (&*rule.rule, rule.newly, rule.no_longer, rule.still)).collect();
        // `both` is broken by the empty case before and after, so it changes nothing and is not listed
        assert_eq!(counted, [("old", 0, 2, 0), ("new", 2, 0, 0)]);
        let [empty, unreadable, old_style, new_style] = impact.cases.as_slice() else { panic!("{:?}", impact.cases) };
        assert_eq!(
            (empty.newly.as_slice(), empty.no_longer.as_slice()),
            (&["new".to_owned()][..], &["old".to_owned()][..])
        );
        assert_eq!((unreadable.error.as_deref(), unreadable.before), (Some("not-json"), None));
        let (passed, blocked) = (Some(VerdictOutcome::Passed), Some(VerdictOutcome::Blocked));
        assert_eq!((old_style.before, old_style.after), (passed, blocked));
        assert_eq!((new_style.before, new_style.after), (blocked, passed));
        let outcomes: Vec<_> = impact.outcomes.iter().map(|pair| (pair.before, pair.after, pair.cases)).collect();
        let (passed, blocked) = (VerdictOutcome::Passed, VerdictOutcome::Blocked);
        assert_eq!(outcomes, [(blocked, blocked, 1), (passed, blocked, 1), (blocked, passed, 1)]);
        assert_eq!(impact.unread, 1);
    }

    /// A pack with two amounts that are worked out from cases: an own share, due where a rule on the cohort applies, and a waiver of reports.
    fn with_amounts(share: &str, under: i64) -> Programme {
        let pack = format!(
            r#"{{ "id": "p", "languages": ["en"], "currency": "NOK", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "s", "title": "x" }} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ],
            "rules": [ {{ "id": "paid", "title": {{ "en": "paid" }}, "basis": "norm", "levels": [ {{ "level": "error" }} ],
                "source": {{ "id": "s" }}, "texts": {{ "en": "x" }},
                "appliesWhen": [ {{ "kind": "present", "field": "/cohort" }} ], "check": {{ "kind": "present", "field": "/letter" }} }} ],
            "amounts": [
                {{ "id": "own", "title": {{ "en": "own share" }},
                   "ofCase": {{ "rule": "paid", "values": [ {{ "name": "grant", "field": "/letter/amount" }} ] }},
                   "versions": [ {{ "source": {{ "id": "s" }}, "figures": {{ "kind": "ownShare", "share": "{share}" }} }} ] }},
                {{ "id": "waiver", "title": {{ "en": "waiver" }},
                   "ofCase": {{ "values": [ {{ "name": "grant", "field": "/letter/amount" }},
                                           {{ "name": "recipient", "field": "/letter/recipient/kind" }} ] }},
                   "versions": [ {{ "source": {{ "id": "s" }}, "figures": {{ "kind": "reportingWaived", "under": {under} }} }} ] }} ] }}"#
        );
        Programme::load(pack.as_bytes(), &[]).unwrap()
    }

    #[test]
    fn an_amount_moves_by_what_it_comes_to_after_less_what_it_came_to_before() {
        let (before, after) = (with_amounts("30%", 100), with_amounts("20%", 50_000));
        let options = CheckOptions { decided: Some("2020-01-01".parse().unwrap()), ..CheckOptions::default() };
        let letter = |cohort: &str, amount: i64, recipient: &str| {
            format!(r#"{{ {cohort} "letter": {{ "amount": {amount}, "recipient": {{ "kind": "{recipient}" }} }} }}"#)
        };
        let cases = [
            // 30 per cent of 1000 kr and 20 per cent: 300 and 200 kr; reported before and after
            ("thousand", letter(r#""cohort": 1,"#, 100_000, "municipality")),
            // 90 and 60 kr; reported no longer, since 300 kr are below 500
            ("three hundred", letter(r#""cohort": 1,"#, 30_000, "municipality")),
            // the rule does not apply, so no own share is due
            ("no cohort", letter("", 100_000, "municipality")),
            ("no letter", r#"{ "cohort": 1 }"#.to_owned()),
        ];
        let cases = cases.iter().map(|(name, case)| (*name, case.as_bytes()));
        let impact = impact((&before, &options), (&after, &options), cases, Language::En);
        let money = |ore| Some(Money::new(ore).unwrap());
        let moved: Vec<Vec<(&str, Option<Money>)>> = impact
            .cases
            .iter()
            .map(|case| case.amounts.iter().map(|moved| (&*moved.amount, moved.by)).collect())
            .collect();
        assert_eq!(
            moved,
            [vec![("own", money(-10_000))], vec![("own", money(-3_000)), ("waiver", None)], vec![], vec![]]
        );
        let own = &impact.cases[0].amounts[0];
        assert_eq!(own.before, Some(AmountResult::OwnShare { amount: Money::new(30_000).unwrap() }));
        assert_eq!(own.after, Some(AmountResult::OwnShare { amount: Money::new(20_000).unwrap() }));
        let totals: Vec<_> =
            impact.amounts.iter().map(|all| (&*all.amount, all.moved, all.same, all.not_known, all.by)).collect();
        // in the case without a letter no amount is known; `own` is not due in the one without a cohort
        assert_eq!(totals, [("own", 2, 0, 1, money(-13_000)), ("waiver", 1, 2, 1, None)]);
    }

    #[test]
    fn an_amount_that_the_programme_after_has_not_is_gone_with_all_that_it_came_to() {
        let (before, after) = (with_amounts("30%", 100), programme(&[("both", "/reference")]));
        let options = CheckOptions { decided: Some("2020-01-01".parse().unwrap()), ..CheckOptions::default() };
        let case: &[u8] = br#"{ "cohort": 1, "letter": { "amount": 100000 } }"#;
        let impact = impact((&before, &options), (&after, &options), [("a", case)], Language::En);
        assert_eq!(impact.cases[0].amounts[0].by, Some(Money::new(-30_000).unwrap()));
        assert_eq!((impact.cases[0].amounts[0].after.as_ref(), impact.amounts[0].moved), (None, 1));
    }

    #[test]
    fn a_place_that_cannot_give_a_value_is_a_fault_of_the_pack() {
        let pack = |of_case: &str| {
            format!(
                r#"{{ "id": "p", "languages": ["en"], "currency": "NOK", "title": {{ "en": "x" }}, "sources": [ {{ "id": "s", "title": "x" }} ],
                "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ],
                "amounts": [ {{ "id": "own", "title": {{ "en": "x" }}, "ofCase": {of_case},
                    "versions": [ {{ "source": {{ "id": "s" }}, "figures": {{ "kind": "ownShare", "share": "30%" }} }} ] }} ] }}"#
            )
        };
        let value =
            |name: &str, field: &str| format!(r#"{{ "values": [ {{ "name": "{name}", "field": "{field}" }} ] }}"#);
        for (of_case, place) in [
            (
                value("grant", "/letter/amount").replace("{ \"values\"", "{ \"rule\": \"x\", \"values\""),
                "/amounts/0/ofCase/rule",
            ),
            (value("grnt", "/letter/amount"), "/amounts/0/ofCase/values/0/name"),
            (value("grant", "/letter/amunt"), "/amounts/0/ofCase/values/0/field"),
            (value("grant", "/letter/purpose"), "/amounts/0/ofCase/values/0/field"),
            (value("grant", "/letter/payments/*/amount"), "/amounts/0/ofCase/values/0/field"),
        ] {
            let Err(Error::Pack { faults }) = Programme::load(pack(&of_case).as_bytes(), &[]) else {
                panic!("{of_case}")
            };
            assert_eq!(faults.iter().map(|fault| &*fault.path).collect::<Vec<_>>(), [place]);
        }
        assert!(Programme::load(pack(&value("grant", "/letter/amount")).as_bytes(), &[]).is_ok());
    }
}
