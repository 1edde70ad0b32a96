//! Looking for changes that mend a case, and trying each before it is offered.

mod candidates;
mod suspects;
mod trial;

use self::candidates::Candidate;
use super::Severity;
use super::judging::{self, InForce, Judged};
use super::key::{compare_paths, indices, may_be_personal, pattern, places};
use crate::Scalar;
use crate::case::{Case, ShapeError};
use crate::check::{At, Here, Outcome, World};
use crate::field::{Leaf, Slot};
use crate::verdict::{Finding, Fix, PatchOperation};
use std::collections::{BTreeMap, BTreeSet};

/// The most trials for one series, and for one check.
const TRIALS: (usize, usize) = (50, 500);
/// The most values that one fix changes.
const MOST_CHANGES: usize = 3;

/// One item of one rule: the rule's number, the places of the chosen items, and which of the check's own.
type Item = (usize, Vec<u32>, At);

/// A value that may be wrong.
struct Suspect {
    old: Scalar,
    candidates: Vec<Candidate>,
    /// The list in which its neighbours are judged together with it; its own path where there is none.
    series: String,
}

/// Something that is wrong, and the values that may be at fault.
struct Failure {
    /// `None` for what does not fit its type.
    item: Option<Item>,
    suspects: Vec<String>,
}

/// One value changed to another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    path: String,
    to: String,
}

/// Looks for fixes and adds them to the findings.
pub(super) fn repair(
    in_force: &[InForce<'_>],
    case: &Case,
    world: &World<'_>,
    errors: &[ShapeError],
    findings: &mut [Finding],
) {
    let mut search = Search::begin(in_force, case, world, errors);
    if search.suspects.is_empty() {
        return;
    }
    let all_series: BTreeSet<String> = search.suspects.values().map(|suspect| suspect.series.clone()).collect();
    let mut fixes: Vec<Vec<(String, Scalar)>> = Vec::new();
    for series in all_series {
        if search.trials >= TRIALS.1 {
            break;
        }
        search.trials_of_series = 0;
        fixes.extend(search.fixes_of(&series));
    }
    for fix in fixes {
        let patch = search.patch(&fix);
        for finding in findings.iter_mut() {
            let names_one = finding.paths.iter().any(|path| fix.iter().any(|(changed, _)| changed == path));
            let is_new = !finding.fixes.iter().any(|known| known.patch == patch);
            if names_one && is_new {
                finding.fixes.push(Fix { patch: patch.clone() });
            }
        }
    }
}

struct Search<'s, 'p> {
    in_force: &'s [InForce<'p>],
    world: &'s World<'s>,
    /// The case that is changed for each trial and changed back after it.
    scratch: Case,
    baseline: BTreeMap<Item, Outcome>,
    suspects: BTreeMap<String, Suspect>,
    failures: Vec<Failure>,
    trials: usize,
    trials_of_series: usize,
    tried: BTreeMap<Vec<Change>, Option<BTreeSet<Item>>>,
}

impl<'s, 'p> Search<'s, 'p> {
    /// Judges the case as it is, and gathers what may be wrong in it.
    fn begin(in_force: &'s [InForce<'p>], case: &Case, world: &'s World<'s>, errors: &[ShapeError]) -> Self {
        let mut search = Self {
            in_force,
            world,
            scratch: case.clone(),
            baseline: BTreeMap::new(),
            suspects: BTreeMap::new(),
            failures: Vec::new(),
            trials: 0,
            trials_of_series: 0,
            tried: BTreeMap::new(),
        };
        for (number, counted) in in_force.iter().enumerate() {
            if world.dates.on(counted.rule.dated_by).is_none() {
                continue;
            }
            judging::judge(counted.rule, Slot::Node(case), world, &mut |judged| {
                let item = item(number, &judged);
                if judged.outcome == Outcome::Fail {
                    search.suspect_what_it_read(&item, &judged);
                }
                search.baseline.insert(item, judged.outcome);
            });
        }
        for error in errors {
            search.suspect_what_does_not_fit(error);
        }
        search
    }

    fn leaf(&self, path: &str) -> Option<Leaf<'_>> {
        let mut slot = Slot::Node(&self.scratch);
        for place in places(path)?.0 {
            slot = match place {
                crate::field::Place::Field(field) => slot.get(field),
                crate::field::Place::Item(index) => slot.item(usize::try_from(index).ok()?),
            };
        }
        Some(slot.leaf())
    }

    /// Drops the candidates that fail an item which reads that value alone; this costs no trial.
    fn drop_those_that_fail_alone(&mut self, paths: &[String]) {
        for path in paths {
            let pattern = pattern(path);
            let alone: Vec<usize> = (0..self.in_force.len())
                .filter(|number| self.in_force.get(*number).is_some_and(|counted| reads_only(counted, &pattern)))
                .collect();
            let Some(suspect) = self.suspects.get(path) else { continue };
            let (old, mut candidates) = (suspect.old.clone(), suspect.candidates.clone());
            candidates.retain(|candidate| {
                self.put(path, &candidate.value);
                let fails = alone.iter().any(|number| self.fails_at(*number, path));
                !fails
            });
            self.put_back(path, &old);
            if let Some(suspect) = self.suspects.get_mut(path) {
                suspect.candidates = candidates;
            }
        }
    }

    /// Whether a rule that reads one value alone fails it.
    fn fails_at(&self, number: usize, path: &str) -> bool {
        let Some(counted) = self.in_force.get(number) else { return false };
        let mut here = Here::at_root(Slot::Node(&self.scratch), self.world);
        if let Some(scope) = &counted.rule.scope {
            for (star, index) in indices(path).into_iter().enumerate().take(scope.stars()) {
                here = here.with_item(scope.list(&here, star).map_or(Slot::MISSING, |list| list.item(index)), index);
            }
        }
        let applies = counted.rule.conditions.iter().all(|(_, condition)| condition.outcome(&here) == Outcome::Pass);
        applies && counted.rule.check.outcome(&here) == Outcome::Fail
    }

    /// The fixes of one series: for each failure the nearest clean ones, with as few changes as will do.
    fn fixes_of(&mut self, series: &str) -> Vec<Vec<(String, Scalar)>> {
        let members: Vec<String> = self
            .suspects
            .iter()
            .filter(|(_, suspect)| suspect.series == series)
            .map(|(path, _)| path.clone())
            .collect();
        self.drop_those_that_fail_alone(&members);
        let failures: Vec<(Option<Item>, Vec<String>)> = self
            .failures
            .iter()
            .filter(|failure| failure.suspects.iter().any(|path| self.is_of(path, series)))
            .map(|failure| (failure.item.clone(), failure.suspects.clone()))
            .collect();
        let mut fixes: Vec<Vec<(String, Scalar)>> = Vec::new();
        let mut fixed = BTreeSet::new();
        for changes in 1..=MOST_CHANGES.min(members.len()) {
            if self.trials >= TRIALS.1 || self.trials_of_series >= TRIALS.0 {
                break;
            }
            let sets = self.change_sets(&members, changes);
            for (number, (item, suspects)) in failures.iter().enumerate() {
                if fixed.contains(&number) {
                    continue;
                }
                let of_this = sets.iter().filter(|(_, set)| set.iter().any(|(path, _)| suspects.contains(path)));
                let mut nearest = None;
                for (distance, set) in of_this {
                    if nearest.is_some_and(|nearest| nearest < *distance) {
                        break;
                    }
                    let mends = self
                        .mended_by(set)
                        .is_some_and(|mended| item.as_ref().is_none_or(|item| mended.contains(item)));
                    if mends {
                        nearest = Some(*distance);
                        fixed.insert(number);
                        if !fixes.contains(set) {
                            fixes.push(set.clone());
                        }
                    }
                }
            }
        }
        fixes
    }

    fn is_of(&self, path: &str, series: &str) -> bool {
        self.suspects.get(path).is_some_and(|suspect| suspect.series == series)
    }

    /// All ways to change so many values of a series, the nearest first.
    fn change_sets(&self, members: &[String], changes: usize) -> Vec<(u32, Vec<(String, Scalar)>)> {
        let mut sets: Vec<(u32, Vec<(String, Scalar)>)> = vec![(0, Vec::new())];
        for _ in 0..changes {
            let mut longer = Vec::new();
            for (distance, set) in &sets {
                let after = set.last().map(|(path, _)| path);
                let rest = members.iter().filter(|path| after.is_none_or(|after| compare_paths(after, path).is_lt()));
                for path in rest {
                    for candidate in self.suspects.get(path).map_or(&[][..], |suspect| &suspect.candidates) {
                        let mut set = set.clone();
                        set.push((path.clone(), candidate.value.clone()));
                        longer.push((distance.saturating_add(candidate.distance.into()), set));
                        // more than can be tried is not needed
                        if longer.len() > TRIALS.1 {
                            longer.sort_by_key(|(distance, _)| *distance);
                            longer.truncate(TRIALS.1);
                        }
                    }
                }
            }
            sets = longer;
        }
        sets.sort_by_key(|(distance, _)| *distance);
        sets
    }

    fn patch(&self, fix: &[(String, Scalar)]) -> Vec<PatchOperation> {
        let mut patch = Vec::new();
        for (path, value) in fix {
            if let Some(suspect) = self.suspects.get(path) {
                patch.push(PatchOperation::Test { path: path.clone(), value: suspect.old.clone() });
            }
            patch.push(PatchOperation::Replace { path: path.clone(), value: value.clone() });
        }
        patch
    }
}

fn item(number: usize, judged: &Judged<'_, '_>) -> Item {
    (number, judged.here.places().to_vec(), judged.at.unwrap_or(At::Whole))
}

/// Whether a rule judges each value of a field by itself, and a breach would count.
fn reads_only(counted: &InForce<'_>, pattern: &str) -> bool {
    let rule = counted.rule;
    let one = rule.patterns.iter().all(|read| **read == *pattern) && !rule.patterns.is_empty();
    one && counted.level != Severity::Advice && rule.check.series().is_none() && rule.check.judges_by_itself()
}

/// What decides by which rules a case is judged, and what must not be guessed.
fn is_never_repaired(path: &str) -> bool {
    let decides = ["/decidedOn", "/programme", "/cohort"].contains(&path) || path.starts_with("/period");
    decides || may_be_personal(path)
}
