//! Judging one rule on one case, item by item.

use super::Severity;
use super::compiled::CompiledRule;
use crate::Date;
use crate::check::{At, Because, Here, NoItem, Outcome, Trace, World};
use crate::document::List;
use crate::document::View;

/// A rule that counts, with what a breach weighs.
#[derive(Clone, Copy)]
pub(super) struct InForce<'p> {
    pub rule: &'p CompiledRule,
    /// Which of the programme's rules it is.
    pub number: u32,
    pub level: Severity,
    pub date: Date,
}

/// One judged item: where, and what came of it.
pub(super) struct Judged<'h, 'a> {
    pub here: &'h Here<'a>,
    /// Which of the check's own items; `None` where a condition, or a list that is not there, decided.
    pub at: Option<At>,
    pub outcome: Outcome,
    /// The list that is not there, by the number of its star in the rule's scope.
    pub absent: Option<usize>,
}

/// Judges each item of a rule.
pub(super) fn judge<'a>(
    rule: &CompiledRule,
    root: View<'a>,
    world: &'a World<'a>,
    found: &mut dyn FnMut(Judged<'_, 'a>),
) {
    judge_near(rule, root, world, &[Vec::new()], found);
}

/// Judges the items of a rule whose first places are one of those given.
pub(super) fn judge_near<'a>(
    rule: &CompiledRule,
    root: View<'a>,
    world: &'a World<'a>,
    near: &[Vec<usize>],
    found: &mut dyn FnMut(Judged<'_, 'a>),
) {
    let here = Here::at_root(root, world);
    if let Some(outcome) = gate(rule, root, world) {
        return found(Judged { here: &here, at: None, outcome, absent: None });
    }
    for places in near {
        judge_below(rule, at_places(rule, here, places), found);
    }
}

/// The items at the given places of a rule's lists chosen.
pub(super) fn at_places<'a>(rule: &CompiledRule, here: Here<'a>, places: &[usize]) -> Here<'a> {
    let Some(scope) = &rule.scope else { return here };
    let choose = |here: Here<'a>, (star, index): (usize, &usize)| {
        let item = scope.list(&here, star).map_or(View::ABSENT, |list| list.item(*index));
        here.with_item(item, *index)
    };
    places.iter().take(scope.stars()).enumerate().fold(here, choose)
}

fn judge_below<'a>(rule: &CompiledRule, mut here: Here<'a>, found: &mut dyn FnMut(Judged<'_, 'a>)) {
    let Some(scope) = &rule.scope else { return item(rule, &here, found) };
    here.each(scope, scope.stars(), &mut |here, gap| match gap {
        None => item(rule, here, found),
        Some(NoItem::Empty) => {
            let outcome = Outcome::NotApplicable(Because::NoItems);
            found(Judged { here, at: None, outcome, absent: None });
        }
        Some(NoItem::Absent(star)) => {
            let outcome = match conditions(rule, here) {
                Some(outcome @ Outcome::NotApplicable(_)) => outcome,
                _ => Outcome::lacking(here.lack(scope, Some(star))),
            };
            found(Judged { here, at: None, outcome, absent: Some(star) });
        }
    });
}

/// What comes of a rule whose items all pass or do not apply, as most do; `None` where one needs a closer look.
pub(super) fn at_a_glance(rule: &CompiledRule, here: &mut Here<'_>) -> Option<Outcome> {
    here.world.dates.on(rule.dated_by)?;
    match rule.gate {
        Some(gate) if here.root().get(gate).is_missing() => None,
        _ => items_at_a_glance(rule, here),
    }
}

fn items_at_a_glance(rule: &CompiledRule, here: &mut Here<'_>) -> Option<Outcome> {
    let Some(scope) = rule.scope.as_ref().filter(|scope| here.depth() < scope.stars()) else {
        let outcome = match conditions(rule, here) {
            Some(outcome) => outcome,
            None => rule.check.outcome(here),
        };
        return matches!(outcome, Outcome::Pass | Outcome::NotApplicable(_)).then_some(outcome);
    };
    let list = scope.list(here, here.depth())?;
    let mut worst = None;
    for index in 0..list.len() {
        let outcome = match list.item(index) {
            View::Object(object) => here.inside(View::Object(object), index, |here| items_at_a_glance(rule, here)),
            _ => plain_item_at_a_glance(rule, here, list, index),
        }?;
        worst = Some(worst.map_or(outcome, |worst: Outcome| worst.worse(outcome)));
    }
    Some(worst.unwrap_or(Outcome::NotApplicable(Because::NoItems)))
}

/// The same for an item that is a plain value; apart, since an object would otherwise be copied through memory as well.
#[inline(never)]
fn plain_item_at_a_glance<'a>(
    rule: &CompiledRule,
    here: &mut Here<'a>,
    list: &'a dyn List,
    index: usize,
) -> Option<Outcome> {
    here.inside(list.item(index), index, |here| items_at_a_glance(rule, here))
}

/// What comes of a rule where the part that it is about is not in the case.
fn gate(rule: &CompiledRule, root: View<'_>, world: &World<'_>) -> Option<Outcome> {
    let gate = rule.gate?;
    if !root.get(gate).is_missing() {
        return None;
    }
    let name = rule.reads.first().and_then(|read| read.pattern.get(1..)?.split('/').next());
    let taken_out = name.is_some_and(|name| world.took_out(&format!("/{name}")));
    Some(if taken_out { Outcome::NotEvaluated(Because::Shape) } else { Outcome::NotApplicable(Because::PartAbsent) })
}

fn item<'a>(rule: &CompiledRule, here: &Here<'a>, found: &mut dyn FnMut(Judged<'_, 'a>)) {
    if let Some(outcome) = conditions(rule, here) {
        return found(Judged { here, at: None, outcome, absent: None });
    }
    let mut any = false;
    rule.check.judge(here, &mut |at, outcome| {
        any = true;
        found(Judged { here, at: Some(at), outcome, absent: None });
    });
    if !any {
        found(Judged { here, at: None, outcome: Outcome::NotApplicable(Because::NoItems), absent: None });
    }
}

/// What comes of the conditions, where they do not all hold; one that fails wins over one that cannot be judged.
fn conditions(rule: &CompiledRule, here: &Here<'_>) -> Option<Outcome> {
    let mut lacking = None;
    for (depth, condition) in &rule.conditions {
        // one that looks into a list that is not there cannot be judged, and does not need to be
        if *depth > here.depth() {
            continue;
        }
        match condition.outcome(here) {
            Outcome::Pass => {}
            Outcome::Fail | Outcome::NotApplicable(_) => return Some(Outcome::NotApplicable(Because::Condition)),
            Outcome::NotEvaluated(because) => lacking = lacking.or(Some(Outcome::NotEvaluated(because))),
        }
    }
    lacking
}

/// What the judging of an item read; for one that could not be judged, what is missing for it.
pub(super) fn trace(rule: &CompiledRule, judged: &Judged<'_, '_>) -> Trace {
    let mut trace = Trace::new();
    match (judged.at, judged.absent, &rule.scope) {
        (Some(at), _, _) => rule.check.trace(judged.here, at, &mut trace),
        (None, Some(star), Some(scope)) => trace.missing(judged.here, scope, Some(star)),
        (None, ..) => {
            for (_, condition) in rule.conditions.iter().filter(|(depth, _)| *depth <= judged.here.depth()) {
                condition.judge(judged.here, &mut |at, _| condition.trace(judged.here, at, &mut trace));
            }
        }
    }
    trace.each_once();
    trace
}

#[cfg(test)]
mod tests {
    use crate::{Because, CheckOptions, Programme, Verdict};

    /// The verdict on a case by a pack that has one rule with this check.
    fn verdict(check: &str, case: &str) -> Verdict {
        let pack = format!(
            r#"{{ "id": "x", "languages": ["en"], "currency": "NOK", "country": "NO", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "s", "title": "x" }} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ],
            "rules": [ {{ "id": "r", "basis": "norm", "levels": [ {{ "level": "error" }} ], "source": {{ "id": "s" }},
                "texts": {{ "en": "x" }}, "check": {check} }} ] }}"#
        );
        let programme = Programme::load(pack.as_bytes(), &[]).unwrap();
        programme.check(case.as_bytes(), &CheckOptions::default()).unwrap()
    }

    fn not_applicable(check: &str, case: &str) -> Vec<Because> {
        verdict(check, case).coverage.not_applicable.into_iter().map(|rule| rule.because).collect()
    }

    #[test]
    fn what_lies_behind_a_reference_that_leads_nowhere_is_not_demanded() {
        let check = r#"{ "kind": "present", "field": "/network/groups/*/sessions/*/programme/title" }"#;
        let case = |session: &str| {
            format!(
                r#"{{ "network": {{ "programmes": [{{ "id": "p" }}], "groups": [{{ "sessions": [{session}] }}] }} }}"#
            )
        };
        assert_eq!(not_applicable(check, &case("{}")), [Because::NoReference]);
        assert_eq!(not_applicable(check, &case(r#"{ "programme": "q" }"#)), [Because::NoReference]);
        assert_eq!(verdict(check, &case(r#"{ "programme": "p" }"#)).findings.len(), 1);
    }

    #[test]
    fn one_of_two_parts_can_be_demanded_where_the_first_is_absent() {
        let check = r#"{ "kind": "anyOf", "checks": [
            { "kind": "present", "field": "/letter" }, { "kind": "present", "field": "/report" } ] }"#;
        assert_eq!(verdict(check, r#"{ "report": { "total": 1 } }"#).coverage.passed.len(), 1);
        assert_eq!(verdict(check, "{}").findings.len(), 1);
    }

    #[test]
    fn a_set_of_persons_that_is_not_covered_is_told_without_their_names() {
        let check = r#"{ "kind": "covers", "field": "/network/groups/*/units/*/name",
            "of": "/network/groups/*/units/*/leader" }"#;
        let case = r#"{ "network": { "groups": [ { "units": [ { "name": "A", "leader": "Kari" } ] } ] } }"#;
        let verdict = verdict(check, case);
        assert_eq!(verdict.findings.len(), 1);
        assert!(!serde_json::to_string(&verdict).unwrap().contains("Kari"));
    }
}
