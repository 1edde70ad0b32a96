//! Trying a change: putting it into the case, judging what reads it, and taking it back.

use super::{Item, Search, TRIALS, item};
use crate::Scalar;
use crate::check::{Outcome, World};
use crate::document::View;
use crate::document::{Fill, Given};
use crate::field::Place;
use crate::order::{self, SortedSet};
use crate::programme::Severity;
use crate::programme::judging::{self, InForce};
use crate::programme::key::{indices, pattern, places};

impl Search<'_, '_> {
    /// Whether there have been as many trials as there may be, of the series or of the check.
    pub(super) fn has_tried_enough(&self) -> bool {
        self.trials >= TRIALS.1 || self.trials_of_series >= TRIALS.0
    }

    /// Tries a set of changes: the failed items that it mends, where it is clean; `None` where it is not.
    pub(super) fn mended_by(&mut self, set: &[(String, Scalar)]) -> Option<SortedSet<Item>> {
        self.trials = self.trials.saturating_add(1);
        self.trials_of_series = self.trials_of_series.saturating_add(1);
        let fit = set.iter().all(|(path, value)| self.put(path, value));
        let mended = fit.then(|| self.trial(set)).flatten();
        for (path, _) in set {
            if let Some(old) = self.suspects.get(path).map(|suspect| suspect.old.clone()) {
                self.put_back(path, &old);
            }
        }
        mended
    }

    /// Judges the changed case by the rules that read what has changed.
    fn trial(&self, set: &[(String, Scalar)]) -> Option<SortedSet<Item>> {
        let changed: Vec<&str> = set.iter().map(|(path, _)| path.as_str()).collect();
        let changes: Vec<(String, Vec<usize>)> = changed.iter().map(|path| (pattern(path), indices(path))).collect();
        let world = World { put_in: &changed, ..*self.world };
        let (mut clean, mut mended) = (true, Vec::new());
        for (number, counted) in self.in_force.iter().enumerate() {
            let near = near(counted, &changes);
            if near.is_empty() || world.dates.on(counted.rule.dated_by).is_none() {
                continue;
            }
            judging::judge_near(counted.rule, View::Object(&*self.case), &world, &near, &mut |judged| {
                let item = item(number, &judged);
                match (self.baseline.get(&item), judged.outcome) {
                    (Some(Outcome::Pass), Outcome::Fail | Outcome::NotEvaluated(_)) => clean = false,
                    (Some(Outcome::Fail), Outcome::Pass | Outcome::NotApplicable(_)) => mended.push(item),
                    (Some(Outcome::Fail), Outcome::Fail) if counted.level != Severity::Advice => {
                        let reads = judging::trace(counted.rule, &judged).reads;
                        clean = clean && !reads.iter().any(|read| changed.contains(&read.path.as_str()));
                    }
                    // what fails only now does so because of the change, if only because a condition now holds
                    (_, Outcome::Fail) if counted.level != Severity::Advice => clean = false,
                    _ => {}
                }
            });
            if !clean {
                return None;
            }
        }
        Some(mended.into())
    }

    /// Puts a value into the scratch case; false where it does not fit.
    pub(super) fn put(&mut self, path: &str, value: &Scalar) -> bool {
        let given = match value {
            Scalar::Bool(answer) => Given::Bool(*answer),
            Scalar::Number(number) => Given::Integer(number.get()),
            Scalar::Text(text) => Given::Text(text),
            // no field of a case holds one yet
            Scalar::Decimal(_) => return false,
        };
        self.take(path, given)
    }

    fn take(&mut self, path: &str, given: Given<'_>) -> bool {
        let target = places(path).and_then(|(places, _)| place_in(self.case, &places));
        target.is_some_and(|target| target.take(given).is_ok())
    }

    /// Puts back what stood there, which is nothing where it did not fit its type.
    pub(super) fn put_back(&mut self, path: &str, old: &Scalar) {
        let fits = !self.world.took_out(path) && self.put(path, old);
        if !fits {
            self.take(path, Given::Absent);
        }
    }
}

/// The place in a document to which the steps lead.
fn place_in<'d>(document: &'d mut dyn Fill, steps: &[Place]) -> Option<&'d mut dyn Fill> {
    steps.iter().try_fold(document, |document, step| match step {
        Place::Field(number) => document.as_object()?.field_mut(usize::from(*number)),
        Place::Item(index) => document.as_list()?.item_mut(usize::try_from(*index).ok()?),
    })
}

/// The places of the items that read a change, each as far as it must be the same as the change's; none twice.
fn near(counted: &InForce<'_>, changes: &[(String, Vec<usize>)]) -> Vec<Vec<usize>> {
    let mut places: Vec<Vec<usize>> = Vec::new();
    for read in &counted.rule.reads {
        let of_this = changes.iter().filter(|(pattern, _)| **pattern == *read.pattern);
        places.extend(of_this.map(|(_, indices)| indices.iter().copied().take(read.shared).collect()));
    }
    order::sort(&mut places);
    // items below a place are those of the place already
    places.dedup_by(|below, place| below.starts_with(place));
    places
}
