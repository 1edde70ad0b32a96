//! Trying a change: putting it into the case, judging what reads it, and taking it back.

use super::{Changes, Effect, Search, TRIALS};
use crate::case::{Node, Place};
use crate::check::{At, Outcome, Trace};
use crate::judge::checking::InForce;
use crate::judge::judging;
use crate::pack::Severity;

impl Search<'_, '_, '_> {
    /// Whether there have been as many trials as there may be, of the series or of the check.
    pub(super) fn has_tried_enough(&self) -> bool {
        self.trials >= TRIALS.1 || self.trials_of_series >= TRIALS.0
    }

    /// Tries a set of changes: what it does, where it is clean; `None` where it is not.
    pub(super) fn effect_of(&mut self, changes: &Changes) -> Option<Effect> {
        self.trials = self.trials.saturating_add(1);
        self.trials_of_series = self.trials_of_series.saturating_add(1);
        let fields = self.context.fields;
        let put = |(place, node): &(Place, Node)| Some((place.clone(), self.tree.replace(place, &fields, *node)?));
        let stood: Vec<(Place, Node)> = changes.iter().filter_map(put).collect();
        let effect = if stood.len() == changes.len() { self.trial(changes) } else { None };
        for (place, node) in &stood {
            self.tree.replace(place, &fields, *node);
        }
        effect
    }

    /// Judges the changed case by the rules that read what has changed.
    fn trial(&self, changes: &Changes) -> Option<Effect> {
        let changed: Vec<(String, &Place)> = changes.iter().map(|(place, _)| (place.pattern(), place)).collect();
        let context = self.check_context();
        let (mut clean, mut effect) = (true, Effect::default());
        for (number, counted) in self.in_force.iter().enumerate() {
            let near = near(counted, &changed);
            if near.is_empty() {
                continue;
            }
            let is_severe = counted.level != Severity::Advice;
            let mut fails_still = false;
            judging::judge_near(counted.rule, &context, &near, &mut |cursor, at, outcome, _| {
                let item = (number, cursor.places().to_vec(), at.unwrap_or(At::Whole));
                match (self.baseline.get(&item), outcome) {
                    (Some(Outcome::Pass), Outcome::Fail | Outcome::NotEvaluated(_)) => clean = false,
                    // neighbours that now stand in the wrong order lie no nearer each other
                    (Some(Outcome::Fail), Outcome::NotApplicable(_)) if matches!(at, Some(At::Pair(..))) => {
                        clean = false
                    }
                    (Some(Outcome::Fail), Outcome::Pass | Outcome::NotApplicable(_)) => {
                        effect.repaired.insert(item);
                    }
                    (Some(Outcome::Fail), Outcome::Fail) => fails_still = true,
                    // what fails only now does so because of the change, if only because a condition now holds
                    (_, Outcome::Fail) if is_severe => clean = false,
                    _ => {}
                }
            });
            if !clean {
                return None;
            }
            if fails_still && self.a_failing_item_reads(counted, &near, changes) {
                if is_severe {
                    return None;
                }
                effect.still_advised.insert(counted.rule.id.clone());
            }
        }
        Some(effect)
    }

    /// Whether an item of a rule that fails reads one of the changed values.
    fn a_failing_item_reads(&self, counted: &InForce<'_>, near: &[Vec<u32>], changes: &Changes) -> bool {
        let context = self.check_context();
        let mut reads_one = false;
        judging::judge_near_traced(counted.rule, &context, near, &mut |_, _, outcome, trace: &mut Trace| {
            let recorded = trace.take();
            let is_changed = |place: &Place| changes.iter().any(|(changed, _)| changed == place);
            reads_one |= outcome == Outcome::Fail && recorded.reads.iter().any(|read| is_changed(&read.place));
        });
        reads_one
    }
}

/// The places of the items that read a change, each as far as it must be the same as the change's; none twice.
fn near(counted: &InForce<'_>, changed: &[(String, &Place)]) -> Vec<Vec<u32>> {
    let mut near: Vec<Vec<u32>> = Vec::new();
    for read in &counted.rule.reads {
        // an object or a list is another where anything in it is
        let lies_in = |pattern: &str| {
            pattern.strip_prefix(&*read.pattern).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let of_this = changed.iter().filter(|(pattern, _)| lies_in(pattern));
        near.extend(of_this.map(|(_, place)| place.indices().into_iter().take(read.shared).collect()));
    }
    // where a reference leads elsewhere, any item may read another value
    if changed.iter().any(|(pattern, _)| counted.rule.follows.iter().any(|reference| **reference == **pattern)) {
        near.push(Vec::new());
    }
    near.sort_unstable();
    // items below a place are those of the place already
    near.dedup_by(|below, place| below.starts_with(place));
    near
}
