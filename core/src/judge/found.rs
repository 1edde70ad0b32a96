//! What was found, before it is written out as a finding.

use super::compiled::CompiledRule;
use super::shape_finding;
use crate::Date;
use crate::case::{CaseFields, Place, ShapeError, Tree};
use crate::check::{DatedBy, Draft, ReadValue, place_of_date};
use crate::pack::Severity;
use crate::verdict::{About, Finding, ValueRead};
use std::cmp::Ordering;

/// The most findings that a verdict lists.
const MOST_FINDINGS: usize = 1_000;

/// What was found at one place. It is written out only where the verdict lists it: a case can have a hundred thousand.
#[derive(Debug)]
pub(super) struct Found<'f> {
    pub blocking: bool,
    what: What<'f>,
}

#[derive(Debug)]
enum What<'f> {
    Shape(&'f ShapeError),
    DateNeeded(Place),
    Breach { rule: &'f CompiledRule, level: Severity, draft: Draft },
}

impl<'f> Found<'f> {
    /// That a value does not fit its field.
    pub(super) fn shape(error: &'f ShapeError, may_block: bool) -> Self {
        let level = shape_finding::level(&error.kind);
        Self { blocking: may_block && level == Severity::Error, what: What::Shape(error) }
    }

    /// That nobody stated the date which chooses among several editions.
    pub(super) fn date_needed(by: DatedBy) -> Option<Self> {
        Some(Self { blocking: false, what: What::DateNeeded(place_of_date(by)?) })
    }

    /// That a rule is broken.
    pub(super) fn breach(rule: &'f CompiledRule, level: Severity, draft: Draft) -> Self {
        Self { blocking: level == Severity::Error, what: What::Breach { rule, level, draft } }
    }

    /// The place where the finding is shown.
    fn place(&self) -> Option<&Place> {
        match &self.what {
            What::Shape(error) => Some(&error.place),
            What::DateNeeded(place) => Some(place),
            What::Breach { draft, .. } => draft.places.first(),
        }
    }

    /// All places that the finding names.
    pub(super) fn places(&self) -> Vec<&Place> {
        match &self.what {
            What::Shape(error) => error.places().collect(),
            What::DateNeeded(place) => vec![place],
            What::Breach { draft, .. } => draft.places.iter().collect(),
        }
    }

    fn rule(&self) -> &str {
        match &self.what {
            What::Shape(error) => error.kind.rule(),
            What::DateNeeded(_) => shape_finding::DATE_NEEDED,
            What::Breach { rule, .. } => &rule.id,
        }
    }

    pub(super) fn about(&self) -> About {
        match &self.what {
            What::Shape(_) => About::Wrong,
            What::DateNeeded(_) => About::Missing,
            What::Breach { rule, .. } => rule.check.about(),
        }
    }

    /// Whether both are the same breach: what several items refer to is judged for each of them.
    fn is_same(&self, other: &Self) -> bool {
        match (&self.what, &other.what) {
            (What::Breach { rule, draft, .. }, What::Breach { rule: of, draft: also, .. }) => {
                rule.id == of.id && draft == also
            }
            _ => false,
        }
    }

    /// The order of findings: by place, then rule, then key.
    fn compare(&self, other: &Self, tree: &Tree<'_>, fields: &CaseFields<'_>) -> Ordering {
        let by_place = self.place().cmp(&other.place()).then_with(|| self.rule().cmp(other.rule()));
        by_place.then_with(|| match (&self.what, &other.what) {
            // of any other check the key follows from rule and place
            (What::Breach { rule, draft, .. }, What::Breach { draft: other, .. }) if rule.check.finds_equals() => {
                place_key(rule, draft, tree, fields).cmp(&place_key(rule, other, tree, fields))
            }
            _ => Ordering::Equal,
        })
    }

    /// The finding, on the date of its rule.
    pub(super) fn write(
        &self,
        tree: &Tree<'_>,
        fields: &CaseFields<'_>,
        date_of: impl Fn(&CompiledRule) -> Option<Date>,
        with_fixes: bool,
    ) -> Finding {
        match &self.what {
            What::Shape(error) => shape_finding::finding(error, tree, fields, self.blocking, with_fixes),
            What::DateNeeded(place) => shape_finding::date_needed(place),
            What::Breach { rule, level, draft } => Finding {
                key: [&rule.id, "@", &place_key(rule, draft, tree, fields)].concat(),
                rule: rule.id.clone(),
                basis: Some(rule.basis),
                level: *level,
                about: rule.check.about(),
                blocking: self.blocking,
                blocks_from: date_of(rule)
                    .filter(|_| *level != Severity::Error)
                    .and_then(|date| rule.blocks_from(date)),
                paths: draft.places.iter().map(Place::pointer).collect(),
                values: draft.values.iter().map(value_read).collect(),
                source: rule.source.clone(),
                fixes: Vec::new(),
                accepted: None,
                since: None,
                text: None,
            },
        }
    }
}

/// The place in the key of a breach.
fn place_key(rule: &CompiledRule, draft: &Draft, tree: &Tree<'_>, fields: &CaseFields<'_>) -> String {
    let mut keys = draft.places.iter().map(|place| place.key(tree, fields));
    // among equals the order of places is accidental, and a key must not depend on it
    let key = if rule.check.finds_equals() { keys.min() } else { keys.next() };
    key.unwrap_or_default()
}

fn value_read(read: &ReadValue) -> ValueRead {
    ValueRead {
        name: read.name.to_owned(),
        path: read.place.as_ref().map(Place::pointer),
        parameter: read.parameter.as_ref().map(ToString::to_string),
        value: read.value.clone(),
        rounded: read.rounded,
    }
}

/// Sorts findings by place, then rule, without duplicates; keeps the first, blocking ones before others, and returns how many
/// are left out.
pub(super) fn sort_and_cut(found: &mut Vec<Found<'_>>, tree: &Tree<'_>, fields: &CaseFields<'_>) -> i64 {
    let in_order = |left: &Found<'_>, right: &Found<'_>| left.compare(right, tree, fields);
    found.sort_by(in_order);
    found.dedup_by(|later, earlier| later.is_same(earlier));
    let omitted = found.len().saturating_sub(MOST_FINDINGS);
    if omitted > 0 {
        found.sort_by_key(|found| !found.blocking);
        found.truncate(MOST_FINDINGS);
        found.sort_by(in_order);
    }
    i64::try_from(omitted).unwrap_or(i64::MAX)
}
