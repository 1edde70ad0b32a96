//! Looking for changes after which a case is right, and trying each before it is offered.

mod candidates;
mod change_sets;
mod evidence;
mod suspects;
mod trial;

use self::candidates::Candidate;
use self::change_sets::change_sets;
use self::evidence::Evidence;
use super::checking::{self, InForce};
use super::compiled::Compiled;
use super::found::Found;
use super::judging;
use crate::case::{CaseFields, Node, Place, ShapeError, Tree};
use crate::check::{At, Context, Cursor, Dates, Ids, Outcome, Trace};
use crate::pack::Severity;
use crate::verdict::{Finding, Fix, PatchOperation};
use crate::{Decimal, Money, Number, Scalar};
use std::collections::{BTreeMap, BTreeSet};

/// The most trials for one series, and for one check.
const TRIALS: (usize, usize) = (50, 500);
/// The most values that one fix changes.
const MOST_CHANGES: usize = 3;

/// One item of one rule: the rule's number, the places of the chosen items, and which of the check's own.
type Item = (usize, Vec<u32>, At);

/// Some places, each with the value that it gets.
type Changes = Vec<(Place, Node)>;

/// What a clean change does.
#[derive(Clone, Default)]
struct Effect {
    /// The failed items that it repairs.
    repaired: BTreeSet<Item>,
    /// The rules that advise against the changed values as they did before.
    still_advised: BTreeSet<String>,
}

/// A fix as it is written, with what it changes and leaves.
struct Patch {
    places: Vec<Place>,
    operations: Vec<PatchOperation>,
    /// The rules whose findings it does not repair, though they name a changed place.
    still_advised: BTreeSet<String>,
}

/// What a case is judged against, besides itself.
pub(super) struct FixContext<'w> {
    pub programme: &'w Compiled,
    pub fields: CaseFields<'w>,
    pub dates: Dates,
    pub ids: &'w Ids,
}

/// A value that may be wrong.
struct Suspect {
    /// What stands there.
    current: Node,
    /// The same as a document has it; for what does not fit its field it is known from the reading alone.
    written: Scalar,
    candidates: Vec<Candidate>,
    /// The list in which its neighbours are judged together with it; its own place where there is none.
    series: Place,
}

/// Something that is wrong, and the values that may be at fault.
struct Failure {
    /// `None` for what does not fit its field.
    item: Option<Item>,
    suspects: Vec<Place>,
}

/// The values that are judged together, with what is wrong among them.
#[derive(Default)]
struct Series {
    members: Vec<Place>,
    /// The numbers of the failures.
    failures: Vec<usize>,
}

/// Looks for fixes and adds them to the findings, each of which was written from what was found in its place.
pub(super) fn find(
    in_force: &[InForce<'_>],
    tree: &mut Tree<'_>,
    context: &FixContext<'_>,
    errors: &[ShapeError],
    found: &[Found<'_>],
    findings: &mut [Finding],
) {
    let mut search = Search::begin(in_force, tree, context, errors);
    let mut patches = search.respelt();
    // a series may have nothing to try, so that their number has a limit of its own
    for series in search.all_series().into_iter().take(TRIALS.1) {
        if search.trials >= TRIALS.1 {
            break;
        }
        search.trials_of_series = 0;
        let fixes = search.fixes_of(series);
        patches.extend(fixes.into_iter().filter_map(|(changes, effect)| search.patch(&changes, effect.still_advised)));
    }
    let mut naming: BTreeMap<&Place, Vec<usize>> = BTreeMap::new();
    for (number, found) in found.iter().enumerate() {
        for place in found.places() {
            naming.entry(place).or_default().push(number);
        }
    }
    for patch in patches {
        for number in patch.places.iter().filter_map(|place| naming.get(place)).flatten() {
            if let Some(finding) = findings.get_mut(*number)
                && !patch.still_advised.contains(&finding.rule)
                && !finding.fixes.iter().any(|known| known.patch == patch.operations)
            {
                finding.fixes.push(Fix { patch: patch.operations.clone() });
            }
        }
    }
}

struct Search<'s, 'p, 'a> {
    in_force: &'s [InForce<'p>],
    context: &'s FixContext<'s>,
    /// The case, which is changed for each trial and changed back after it.
    tree: &'s mut Tree<'a>,
    baseline: BTreeMap<Item, Outcome>,
    suspects: BTreeMap<Place, Suspect>,
    failures: Vec<Failure>,
    respelt: Changes,
    trials: usize,
    trials_of_series: usize,
}

impl<'s, 'p, 'a> Search<'s, 'p, 'a> {
    /// Judges the case as it is, and gathers what may be wrong in it.
    fn begin(
        in_force: &'s [InForce<'p>],
        tree: &'s mut Tree<'a>,
        context: &'s FixContext<'s>,
        errors: &[ShapeError],
    ) -> Self {
        let Evidence { outcomes, failures, traces, respelt, .. } =
            Evidence::of(in_force, &context.check_context(tree), errors, context);
        let respelt = respelt.into_iter().filter_map(|(place, text)| Some((place, tree.add_text(&text)?))).collect();
        let mut search = Self {
            in_force,
            context,
            tree,
            baseline: outcomes.into_iter().collect(),
            suspects: BTreeMap::new(),
            failures,
            respelt,
            trials: 0,
            trials_of_series: 0,
        };
        search.suspect(traces);
        search
    }

    fn check_context(&self) -> Context<'_> {
        self.context.check_context(self.tree)
    }

    /// The numbers and ids that are right in another spelling, each tried as any other change: a reference that leads
    /// somewhere now can make other rules apply.
    fn respelt(&mut self) -> Vec<Patch> {
        let mut patches = Vec::new();
        for respelt in std::mem::take(&mut self.respelt) {
            self.trials_of_series = 0;
            if self.has_tried_enough() {
                break;
            }
            let changes = vec![respelt];
            let effect = self.effect_of(&changes).filter(|effect| !effect.repaired.is_empty());
            let Some((effect, (place, node))) = effect.zip(changes.into_iter().next()) else { continue };
            let current = scalar(self.tree, self.tree.find(&place, &self.context.fields));
            let Some((current, meant)) = current.zip(scalar(self.tree, node)) else { continue };
            let operations = patch_of(&place, current, meant).to_vec();
            patches.push(Patch { places: vec![place], operations, still_advised: effect.still_advised });
        }
        patches
    }

    /// Drops the candidates that fail an item which reads that value alone; this costs no trial.
    fn drop_those_that_fail_alone(&mut self, places: &[Place]) {
        for place in places {
            let pattern = place.pattern();
            let reads_it_alone = |counted: &&InForce<'_>| reads_only(counted, &pattern);
            let alone: Vec<InForce<'p>> = self.in_force.iter().filter(reads_it_alone).copied().collect();
            let Some(suspect) = self.suspects.get(place) else { continue };
            let (current, mut candidates) = (suspect.current, suspect.candidates.clone());
            candidates.retain(|candidate| {
                self.tree.replace(place, &self.context.fields, candidate.node);
                !alone.iter().any(|counted| self.fails_at(counted, place))
            });
            self.tree.replace(place, &self.context.fields, current);
            if let Some(suspect) = self.suspects.get_mut(place) {
                suspect.candidates = candidates;
            }
        }
    }

    /// Whether a rule that reads one value alone fails it.
    fn fails_at(&self, counted: &InForce<'_>, place: &Place) -> bool {
        let context = self.check_context();
        let cursor = judging::at_places(counted.rule, Cursor::new(&context), &place.indices());
        let mut trace = Trace::off();
        let holds = |(_, condition): &(usize, Box<dyn crate::check::Check>)| {
            condition.worst(&cursor, &mut Trace::off()) == Outcome::Pass
        };
        counted.rule.conditions.iter().all(holds) && counted.rule.check.worst(&cursor, &mut trace) == Outcome::Fail
    }

    /// All series, with their values in order; no more values of one than there can be trials of it.
    fn all_series(&self) -> Vec<Series> {
        let mut all: BTreeMap<&Place, Series> = BTreeMap::new();
        for (place, suspect) in &self.suspects {
            let series = all.entry(&suspect.series).or_default();
            if series.members.len() < TRIALS.0 {
                series.members.push(place.clone());
            }
        }
        for (number, failure) in self.failures.iter().enumerate() {
            for suspect in failure.suspects.iter().filter_map(|place| self.suspects.get(place)) {
                let series = all.get_mut(&suspect.series);
                if let Some(series) = series.filter(|series| series.failures.last() != Some(&number)) {
                    series.failures.push(number);
                }
            }
        }
        all.into_values().collect()
    }

    /// The fixes of one series: for each failure the nearest clean ones, with as few changes as will do.
    fn fixes_of(&mut self, series: Series) -> Vec<(Changes, Effect)> {
        let members = series.members;
        self.drop_those_that_fail_alone(&members);
        let of = |place| self.suspects.get(place).map_or_else(Vec::new, |suspect| suspect.candidates.clone());
        let candidates: Vec<Vec<Candidate>> = members.iter().map(of).collect();
        let candidates: Vec<&[Candidate]> = candidates.iter().map(Vec::as_slice).collect();
        let mut failures: Vec<(Option<Item>, Vec<usize>)> = Vec::new();
        for failure in series.failures.iter().filter_map(|number| self.failures.get(*number)) {
            let of_these = (0..).zip(&members).filter(|(_, place)| failure.suspects.contains(place));
            failures.push((failure.item.clone(), of_these.map(|(number, _)| number).collect()));
        }
        let mut fixes: Vec<(Changes, Effect)> = Vec::new();
        for changes in 1..=MOST_CHANGES.min(members.len()) {
            if failures.is_empty() || self.has_tried_enough() {
                break;
            }
            // each way with what it does once it has been tried, and whether it is a fix
            let mut ways: Vec<_> =
                change_sets(&candidates, changes).into_iter().map(|set| (set, None, false)).collect();
            failures.retain(|(item, suspects)| {
                let mut nearest = None;
                for (set, effect, is_fix) in &mut ways {
                    if !set.changes.iter().any(|(number, _)| suspects.contains(number)) {
                        continue;
                    }
                    if nearest.is_some_and(|nearest| nearest < set.distance) {
                        break;
                    }
                    if effect.is_none() && !self.has_tried_enough() {
                        *effect = Some(self.effect_of(&named(&set.changes, &members, &candidates)));
                    }
                    let Some(Some(effect)) = effect else { continue };
                    if item.as_ref().is_none_or(|item| effect.repaired.contains(item)) {
                        nearest = Some(set.distance);
                        if !*is_fix {
                            *is_fix = true;
                            fixes.push((named(&set.changes, &members, &candidates), effect.clone()));
                        }
                    }
                }
                nearest.is_none()
            });
        }
        fixes
    }

    /// The patch that makes some changes.
    fn patch(&self, changes: &Changes, still_advised: BTreeSet<String>) -> Option<Patch> {
        let mut operations = Vec::new();
        for (place, node) in changes {
            let current = self.suspects.get(place)?.written.clone();
            operations.extend(patch_of(place, current, scalar(self.tree, *node)?));
        }
        Some(Patch { places: changes.iter().map(|(place, _)| place.clone()).collect(), operations, still_advised })
    }
}

impl FixContext<'_> {
    fn check_context<'c>(&'c self, tree: &'c Tree<'_>) -> Context<'c> {
        checking::context(self.programme, tree, self.dates, self.ids)
    }

    /// What decides by which rules a case is judged, and what must not be guessed.
    fn is_never_guessed(&self, place: &Place) -> bool {
        let pointer = place.pointer();
        let decides =
            ["/decidedOn", "/programme", "/cohort"].contains(&pointer.as_str()) || pointer.starts_with("/period");
        decides || self.fields.may_be_personal(&pointer)
    }
}

fn patch_of(place: &Place, current: Scalar, value: Scalar) -> [PatchOperation; 2] {
    let path = place.pointer();
    [PatchOperation::Test { path: path.clone(), value: Some(current) }, PatchOperation::Replace { path, value }]
}

/// A single value as a document has it.
fn scalar(tree: &Tree<'_>, node: Node) -> Option<Scalar> {
    match node {
        Node::Bool(answer) => Some(Scalar::Bool(answer)),
        Node::Number(number) => Number::new(number).ok().map(Scalar::Number),
        Node::Money(amount) => {
            Money::new(amount).ok().and_then(|money| Number::new(money.ore()).ok()).map(Scalar::Number)
        }
        Node::Decimal(number) => {
            let decimal = Decimal::from_ten_thousandths(number).ok()?;
            Some(decimal.whole().map_or(Scalar::Decimal(decimal), Scalar::Number))
        }
        Node::Date(date) => Some(Scalar::Text(date.to_string())),
        Node::Time(time) => Some(Scalar::Text(time.to_string())),
        text => tree.text_of(&text).map(|text| Scalar::Text(text.to_owned())),
    }
}

/// The changes of a set, each as the place and its new value.
fn named(changes: &[(usize, usize)], members: &[Place], candidates: &[&[Candidate]]) -> Changes {
    let named = |(number, candidate): &(usize, usize)| {
        Some((members.get(*number)?.clone(), candidates.get(*number)?.get(*candidate)?.node))
    };
    changes.iter().filter_map(named).collect()
}

/// Whether a rule judges each value of a field by itself, and a breach would count.
fn reads_only(counted: &InForce<'_>, pattern: &str) -> bool {
    let rule = counted.rule;
    let one = rule.reads.iter().all(|read| *read.pattern == *pattern) && !rule.reads.is_empty();
    one && counted.level != Severity::Advice && rule.check.series().is_none() && rule.check.judges_by_itself()
}
