//! Judging one rule on one case, item by item.

use super::compiled::CompiledRule;
use crate::case::Node;
use crate::check::{At, Context, Cursor, NoItem, NotApplicableReason, Outcome, Trace, Unavailable};

/// Called for each judged item: where it is, which of the check's own items, the outcome, and what was read.
///
/// The check's own item is `None` where a condition, or a list that is not there, decided.
pub(super) type FoundItem<'f, 'a> = dyn FnMut(&Cursor<'a>, Option<At>, Outcome, &mut Trace) + 'f;

/// Judges each item of a rule: `each` is called with every outcome, and `failed` with those that do not pass, with what was
/// read.
pub(super) fn judge<'a>(
    rule: &CompiledRule,
    cursor: &mut Cursor<'a>,
    mut each: impl FnMut(&Cursor<'a>, Option<At>, Outcome),
    failed: &mut FoundItem<'_, 'a>,
) {
    if let Some(outcome) = gate(rule, cursor) {
        each(cursor, None, outcome);
        if !outcome.is_fine() {
            failed(cursor, None, outcome, &mut Trace::on());
        }
        return;
    }
    let mut quiet = Trace::off();
    each_item(rule, cursor, &mut |cursor, gap| {
        let mut all_fine = true;
        item_or_gap(rule, cursor, gap, &mut quiet, &mut |cursor, at, outcome, _| {
            all_fine &= outcome.is_fine();
            each(cursor, at, outcome);
        });
        if !all_fine {
            item_or_gap(rule, cursor, gap, &mut Trace::on(), failed);
        }
    });
}

/// Judges the items of a rule whose first places are one of those given, without recording what they read.
pub(super) fn judge_near<'a>(
    rule: &CompiledRule,
    context: &'a Context<'a>,
    near: &[Vec<u32>],
    found: &mut FoundItem<'_, 'a>,
) {
    judge_near_with(Trace::off(), rule, context, near, found);
}

/// The same, with what each item reads.
pub(super) fn judge_near_traced<'a>(
    rule: &CompiledRule,
    context: &'a Context<'a>,
    near: &[Vec<u32>],
    found: &mut FoundItem<'_, 'a>,
) {
    judge_near_with(Trace::on(), rule, context, near, found);
}

fn judge_near_with<'a>(
    mut trace: Trace,
    rule: &CompiledRule,
    context: &'a Context<'a>,
    near: &[Vec<u32>],
    found: &mut FoundItem<'_, 'a>,
) {
    let cursor = Cursor::new(context);
    if let Some(outcome) = gate(rule, &cursor) {
        return found(&cursor, None, outcome, &mut trace);
    }
    for places in near {
        each_item(rule, &mut at_places(rule, cursor, places), &mut |cursor, gap| {
            item_or_gap(rule, cursor, gap, &mut trace, found);
        });
    }
}

/// The items at the given places of a rule's lists chosen.
pub(super) fn at_places<'a>(rule: &CompiledRule, cursor: Cursor<'a>, places: &[u32]) -> Cursor<'a> {
    let Some(scope) = &rule.scope else { return cursor };
    let choose = |cursor: Cursor<'a>, (list, index): (usize, &u32)| {
        let item = cursor.tree().item(scope.list(&cursor, list), *index);
        cursor.with_item(item, *index)
    };
    places.iter().take(scope.lists()).enumerate().fold(cursor, choose)
}

pub(super) fn each_item<'a>(
    rule: &CompiledRule,
    cursor: &mut Cursor<'a>,
    visit: &mut dyn FnMut(&Cursor<'a>, Option<NoItem>),
) {
    match &rule.scope {
        Some(scope) => cursor.each(scope, scope.lists(), visit),
        None => visit(cursor, None),
    }
}

/// The outcome of a rule where the part that it is about is not in the case, or cannot be read.
pub(super) fn gate(rule: &CompiledRule, cursor: &Cursor<'_>) -> Option<Outcome> {
    match cursor.tree().field(cursor.item(0), rule.gate?) {
        Node::Absent => Some(Outcome::NotApplicable(NotApplicableReason::PartAbsent)),
        Node::Invalid => Some(Unavailable::Invalid.into()),
        _ => None,
    }
}

fn item_or_gap<'a>(
    rule: &CompiledRule,
    cursor: &Cursor<'a>,
    gap: Option<NoItem>,
    trace: &mut Trace,
    found: &mut (impl FnMut(&Cursor<'a>, Option<At>, Outcome, &mut Trace) + ?Sized),
) {
    match gap {
        Some(gap) => {
            let outcome = empty(rule, cursor, gap, trace);
            found(cursor, None, outcome, trace);
        }
        None => item(rule, cursor, trace, found),
    }
}

/// The outcome for a list that is empty or not there.
fn empty(rule: &CompiledRule, cursor: &Cursor<'_>, gap: NoItem, trace: &mut Trace) -> Outcome {
    let NoItem::NoList(list, why) = gap else { return Outcome::NO_ITEMS };
    if let Some(outcome @ Outcome::NotApplicable(_)) = conditions(rule, cursor, trace) {
        return outcome;
    }
    trace.restart();
    if let Some(scope) = &rule.scope {
        trace.missing(cursor, scope, Some(list));
    }
    why.into()
}

fn item<'a>(
    rule: &CompiledRule,
    cursor: &Cursor<'a>,
    trace: &mut Trace,
    found: &mut (impl FnMut(&Cursor<'a>, Option<At>, Outcome, &mut Trace) + ?Sized),
) {
    if let Some(outcome) = conditions(rule, cursor, trace) {
        return found(cursor, None, outcome, trace);
    }
    let mut any = false;
    rule.check.evaluate(cursor, trace, &mut |at, outcome, trace| {
        any = true;
        found(cursor, Some(at), outcome, trace);
        trace.restart();
    });
    if !any {
        found(cursor, None, Outcome::NO_ITEMS, trace);
    }
}

/// The outcome where not all conditions hold; one that fails comes before one that cannot be judged.
pub(super) fn conditions(rule: &CompiledRule, cursor: &Cursor<'_>, trace: &mut Trace) -> Option<Outcome> {
    let mut lacking = None;
    for (depth, condition) in &rule.conditions {
        // a condition on a list that is not there cannot be judged, and need not be
        if *depth > cursor.depth() {
            continue;
        }
        match condition.worst(cursor, trace) {
            Outcome::Pass => {}
            Outcome::Fail | Outcome::NotApplicable(_) => {
                return Some(Outcome::NotApplicable(NotApplicableReason::Condition));
            }
            Outcome::NotEvaluated(because) => lacking = lacking.or(Some(Outcome::NotEvaluated(because))),
        }
    }
    if lacking.is_none() && !rule.conditions.is_empty() {
        // what the conditions read is no part of what the check finds
        trace.restart();
    }
    lacking
}
