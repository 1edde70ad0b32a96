//! Looking for changes that mend a case, and trying each before it is offered.

mod candidates;
mod change_sets;
mod seen;
mod suspects;
mod trial;

use self::candidates::Candidate;
use self::change_sets::change_sets;
use self::seen::Seen;
use super::Severity;
use super::judging::{self, InForce, Judged};
use super::key::{compare_paths, indices, may_be_personal, pattern, places};
use crate::Scalar;
use crate::case::{Case, ShapeError};
use crate::check::{At, Here, Outcome, World};
use crate::document::{Leaf, View};
use crate::order::{self, SortedMap};
use crate::verdict::{Finding, Fix, PatchOperation};

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

/// The values that are judged together, with what is wrong among them.
#[derive(Default)]
struct Series {
    members: Vec<String>,
    /// The numbers of the failures.
    failures: Vec<usize>,
}

/// Looks for fixes and adds them to the findings.
pub(super) fn repair(
    in_force: &[InForce<'_>],
    case: &mut Case,
    world: &World<'_>,
    errors: &[ShapeError],
    findings: &mut [Finding],
) {
    let mut search = Search::begin(in_force, case, world, errors);
    if search.suspects.is_empty() {
        return;
    }
    let mut fixes: Vec<Vec<(String, Scalar)>> = Vec::new();
    // a series may have nothing to try, so that their number has a limit of its own
    for series in search.all_series().into_iter().take(TRIALS.1) {
        if search.trials >= TRIALS.1 {
            break;
        }
        search.trials_of_series = 0;
        fixes.extend(search.fixes_of(series));
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
    /// The case, which is changed for each trial and changed back after it.
    case: &'s mut Case,
    baseline: SortedMap<Item, Outcome>,
    suspects: SortedMap<String, Suspect>,
    failures: Vec<Failure>,
    trials: usize,
    trials_of_series: usize,
}

impl<'s, 'p> Search<'s, 'p> {
    /// Judges the case as it is, and gathers what may be wrong in it.
    fn begin(in_force: &'s [InForce<'p>], case: &'s mut Case, world: &'s World<'s>, errors: &[ShapeError]) -> Self {
        let Seen { outcomes, failures, sightings, .. } = Seen::of(in_force, case, world, errors);
        let (baseline, suspects) = (outcomes.into(), SortedMap::new());
        let mut search = Self { in_force, world, case, baseline, suspects, failures, trials: 0, trials_of_series: 0 };
        search.suspect(sightings);
        search
    }

    fn leaf(&self, path: &str) -> Option<Leaf<'_>> {
        let mut slot = View::Object(&*self.case);
        for place in places(path)?.0 {
            slot = match place {
                crate::field::Place::Field(field) => slot.get(field),
                crate::field::Place::Item(index) => slot.at(usize::try_from(index).ok()?),
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
        let root = Here::at_root(View::Object(&*self.case), self.world);
        let here = judging::at_places(counted.rule, root, &indices(path));
        let applies = counted.rule.conditions.iter().all(|(_, condition)| condition.outcome(&here) == Outcome::Pass);
        applies && counted.rule.check.outcome(&here) == Outcome::Fail
    }

    /// All series, with their values in order; no more values of one than there can be trials of it.
    fn all_series(&self) -> Vec<Series> {
        let names = self.suspects.values().map(|suspect| suspect.series.clone());
        let mut all: SortedMap<String, Series> = names.map(|name| (name, Series::default())).collect();
        for (path, suspect) in self.suspects.iter() {
            if let Some(series) = all.get_mut(&suspect.series) {
                series.members.push(path.clone());
            }
        }
        for (number, failure) in self.failures.iter().enumerate() {
            for suspect in failure.suspects.iter().filter_map(|path| self.suspects.get(path)) {
                let series = all.get_mut(&suspect.series);
                if let Some(series) = series.filter(|series| series.failures.last() != Some(&number)) {
                    series.failures.push(number);
                }
            }
        }
        for series in all.values_mut() {
            order::sort_by(&mut series.members, |left, right| compare_paths(left, right));
            series.members.truncate(TRIALS.0);
        }
        all.into_values().collect()
    }

    /// The fixes of one series: for each failure the nearest clean ones, with as few changes as will do.
    fn fixes_of(&mut self, series: Series) -> Vec<Vec<(String, Scalar)>> {
        let members = series.members;
        self.drop_those_that_fail_alone(&members);
        let candidates: Vec<Vec<Candidate>> = members
            .iter()
            .map(|path| self.suspects.get(path).map_or_else(Vec::new, |it| it.candidates.clone()))
            .collect();
        let candidates: Vec<&[Candidate]> = candidates.iter().map(Vec::as_slice).collect();
        let mut failures: Vec<(Option<Item>, Vec<usize>)> = Vec::new();
        for failure in series.failures.iter().filter_map(|number| self.failures.get(*number)) {
            let of_these = (0..).zip(&members).filter(|(_, path)| failure.suspects.contains(path));
            failures.push((failure.item.clone(), of_these.map(|(number, _)| number).collect()));
        }
        let mut fixes: Vec<Vec<(String, Scalar)>> = Vec::new();
        for changes in 1..=MOST_CHANGES.min(members.len()) {
            if failures.is_empty() || self.has_tried_enough() {
                break;
            }
            // each way with what it mends once it has been tried, and whether it is a fix
            let mut ways: Vec<_> =
                change_sets(&candidates, changes).into_iter().map(|set| (set, None, false)).collect();
            failures.retain(|(item, suspects)| {
                let mut nearest = None;
                for (set, mended, is_fix) in &mut ways {
                    if !set.changes.iter().any(|(number, _)| suspects.contains(number)) {
                        continue;
                    }
                    if nearest.is_some_and(|nearest| nearest < set.distance) {
                        break;
                    }
                    if mended.is_none() && !self.has_tried_enough() {
                        *mended = Some(self.mended_by(&named(&set.changes, &members, &candidates)));
                    }
                    let Some(Some(mended)) = mended else { continue };
                    if item.as_ref().is_none_or(|item| mended.contains(item)) {
                        nearest = Some(set.distance);
                        if !*is_fix {
                            *is_fix = true;
                            fixes.push(named(&set.changes, &members, &candidates));
                        }
                    }
                }
                nearest.is_none()
            });
        }
        fixes
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

/// The changes of a set, each as the path and its new value.
fn named(changes: &[(usize, usize)], members: &[String], candidates: &[&[Candidate]]) -> Vec<(String, Scalar)> {
    let named = |(number, place): &(usize, usize)| {
        Some((members.get(*number)?.clone(), candidates.get(*number)?.get(*place)?.value.clone()))
    };
    changes.iter().filter_map(named).collect()
}

fn item(number: usize, judged: &Judged<'_, '_>) -> Item {
    (number, judged.here.places().to_vec(), judged.at.unwrap_or(At::Whole))
}

/// Whether a rule judges each value of a field by itself, and a breach would count.
fn reads_only(counted: &InForce<'_>, pattern: &str) -> bool {
    let rule = counted.rule;
    let one = rule.reads.iter().all(|read| *read.pattern == *pattern) && !rule.reads.is_empty();
    one && counted.level != Severity::Advice && rule.check.series().is_none() && rule.check.judges_by_itself()
}

/// What decides by which rules a case is judged, and what must not be guessed.
fn is_never_repaired(path: &str) -> bool {
    let decides = ["/decidedOn", "/programme", "/cohort"].contains(&path) || path.starts_with("/period");
    decides || may_be_personal(path)
}
