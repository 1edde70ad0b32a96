//! What is wrong in a case as it is, and the values that it was read from.

use super::{Failure, Item, is_never_repaired, item};
use crate::Scalar;
use crate::case::{Case, ShapeError, ShapeErrorKind, padded_date};
use crate::check::{At, Here, Kind, Outcome, Role, World};
use crate::document::View;
use crate::field::{LeafKind, Shape};
use crate::programme::judging::{self, InForce, Judged};
use crate::programme::key::{pattern, places};
use crate::text::nearest;

/// How a case is judged as it is, before anything in it is changed.
pub(super) struct Seen<'s, 'p> {
    in_force: &'s [InForce<'p>],
    pub outcomes: Vec<(Item, Outcome)>,
    pub failures: Vec<Failure>,
    pub sightings: Vec<Sighting>,
}

/// A value that something wrong was read from.
pub(super) struct Sighting {
    pub path: String,
    /// The number of the failure.
    pub failure: usize,
    pub meant: Meant,
}

/// Where to learn what a value may have been meant to be.
pub(super) enum Meant {
    /// From the check of the rule with this number.
    ByRule(usize),
    /// What it is, and what it was surely meant to be.
    Known(Scalar, Scalar),
}

impl<'s, 'p> Seen<'s, 'p> {
    /// Judges a case.
    pub(super) fn of(in_force: &'s [InForce<'p>], case: &Case, world: &World<'_>, errors: &[ShapeError]) -> Self {
        let mut seen = Self { in_force, outcomes: Vec::new(), failures: Vec::new(), sightings: Vec::new() };
        for (number, counted) in in_force.iter().enumerate() {
            if world.dates.on(counted.rule.dated_by).is_none() {
                continue;
            }
            judging::judge(counted.rule, View::Object(case), world, &mut |judged| {
                let item = item(number, &judged);
                if judged.outcome == Outcome::Fail {
                    seen.see_what_it_read(&item, &judged);
                }
                seen.outcomes.push((item, judged.outcome));
            });
        }
        for error in errors {
            seen.see_what_does_not_fit(error);
        }
        seen
    }

    fn see_what_it_read(&mut self, item: &Item, judged: &Judged<'_, '_>) {
        let Some(counted) = self.in_force.get(item.0) else { return };
        let failure = self.failures.len();
        for read in judging::trace(counted.rule, judged).reads {
            if read.role == Role::Subject && !is_never_repaired(&read.path) {
                self.sightings.push(Sighting { path: read.path, failure, meant: Meant::ByRule(item.0) });
            }
        }
        for (path, old, new) in self.free_terms(item.0, &*counted.rule.check, judged.here, judged.at) {
            self.sightings.push(Sighting { path, failure, meant: Meant::Known(old, new) });
        }
        self.failures.push(Failure { item: Some(item.clone()), suspects: Vec::new() });
    }

    /// The term of a sum that nothing else pins, with the value that would make the sum right.
    fn free_terms(
        &self,
        number: usize,
        check: &dyn Kind,
        here: &Here<'_>,
        at: Option<At>,
    ) -> Vec<(String, Scalar, Scalar)> {
        if at.is_none() {
            return Vec::new();
        }
        let others = || self.in_force.iter().enumerate().filter(|(other, _)| *other != number);
        let is_free = |path: &str| {
            let pattern = pattern(path);
            !others().any(|(_, counted)| counted.rule.reads.iter().any(|read| *read.pattern == *pattern))
        };
        let mut free = check.balance(here).into_iter().filter(|(path, ..)| is_free(path) && !is_never_repaired(path));
        match (free.next(), free.next()) {
            (Some((path, old, new)), None) => {
                let number = |value| crate::Number::new(value).ok().map(Scalar::Number);
                match (number(old), number(new)) {
                    (Some(old), Some(new)) => vec![(path, old, new)],
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    fn see_what_does_not_fit(&mut self, error: &ShapeError) {
        if is_never_repaired(&error.path) {
            return;
        }
        let meant = match (&error.kind, places(&error.path).map(|(_, field)| field.shape)) {
            (ShapeErrorKind::Date, _) => padded_date(&error.value).map(|date| date.to_string()),
            (ShapeErrorKind::Type(LeafKind::Code(codes)), Some(Shape::Leaf(_) | Shape::List(_))) => {
                nearest(&error.value, codes.iter().map(|code| code.code)).map(str::to_owned)
            }
            _ => None,
        };
        let Some(meant) = meant else { return };
        self.sightings.push(Sighting {
            path: error.path.clone(),
            failure: self.failures.len(),
            meant: Meant::Known(Scalar::Text(error.value.clone()), Scalar::Text(meant)),
        });
        self.failures.push(Failure { item: None, suspects: Vec::new() });
    }
}
