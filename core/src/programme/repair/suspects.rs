//! What may be wrong in a case, and what it may have been meant to be.

use super::candidates::{self, Candidate};
use super::{Failure, Item, Meant, Search, Sighting, Suspect, is_never_repaired};
use crate::Scalar;
use crate::case::{ShapeError, ShapeErrorKind, padded_date};
use crate::check::{At, Here, Kind, Role};
use crate::field::{Leaf, LeafKind, Shape};
use crate::order::sort_by;
use crate::programme::judging::{self, Judged};
use crate::programme::key::{pattern, places};
use crate::text::nearest;

impl Search<'_, '_> {
    pub(super) fn see_what_it_read(&mut self, item: &Item, judged: &Judged<'_, '_>, sightings: &mut Vec<Sighting>) {
        let Some(counted) = self.in_force.get(item.0) else { return };
        let failure = self.failures.len();
        for read in judging::trace(counted.rule, judged).reads {
            if read.role == Role::Subject && !is_never_repaired(&read.path) {
                sightings.push(Sighting { path: read.path, failure, meant: Meant::ByRule(item.0) });
            }
        }
        for (path, old, new) in self.free_terms(item.0, &*counted.rule.check, judged.here, judged.at) {
            sightings.push(Sighting { path, failure, meant: Meant::Known(old, new) });
        }
        self.failures.push(Failure { item: Some(item.clone()), suspects: Vec::new() });
    }

    /// Suspects the values of which it is known what they may have been meant to be, by what saw them first.
    pub(super) fn suspect(&mut self, mut sightings: Vec<Sighting>) {
        sort_by(&mut sightings, |left, right| left.path.cmp(&right.path));
        let mut suspects: Vec<(String, Suspect)> = Vec::new();
        for Sighting { path, failure, meant } in sightings {
            if suspects.last().is_none_or(|(last, _)| *last != path) {
                let Some((old, candidates)) = self.candidates(&path, meant) else { continue };
                let series = self.series_of(&path);
                suspects.push((path.clone(), Suspect { old, candidates, series }));
            }
            if let Some(failure) = self.failures.get_mut(failure) {
                failure.suspects.push(path);
            }
        }
        self.suspects = suspects.into();
    }

    /// What a value is, and what it may have been meant to be.
    fn candidates(&self, path: &str, meant: Meant) -> Option<(Scalar, Vec<Candidate>)> {
        match meant {
            Meant::Known(old, new) => Some((old, vec![Candidate::near(new)])),
            Meant::ByRule(number) => self.meant(path, &*self.in_force.get(number)?.rule.check),
        }
    }

    /// The same, as a check has it.
    fn meant(&self, path: &str, check: &dyn Kind) -> Option<(Scalar, Vec<Candidate>)> {
        let leaf = self.leaf(path)?;
        match leaf {
            Leaf::Date(date) => Some((Scalar::Text(date.to_string()), candidates::dates(date, self.world))),
            Leaf::Text(text) => {
                let codes = check.alternatives(&pattern(path));
                let near = nearest(text, codes.iter().map(|code| &**code))?;
                Some((Scalar::Text(text.to_owned()), vec![Candidate::near(Scalar::Text(near.to_owned()))]))
            }
            _ => None,
        }
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

    pub(super) fn see_what_does_not_fit(&mut self, error: &ShapeError, sightings: &mut Vec<Sighting>) {
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
        sightings.push(Sighting {
            path: error.path.clone(),
            failure: self.failures.len(),
            meant: Meant::Known(Scalar::Text(error.value.clone()), Scalar::Text(meant)),
        });
        self.failures.push(Failure { item: None, suspects: Vec::new() });
    }

    /// The list in which a value's neighbours are judged together with it.
    fn series_of(&self, path: &str) -> String {
        let pattern = pattern(path);
        let series = self.in_force.iter().filter_map(|counted| counted.rule.check.series());
        for (list, depth) in series {
            if *list.pattern == *pattern {
                return up_to_list(path, depth);
            }
        }
        path.to_owned()
    }
}

/// A path up to the list that its `depth`-th star goes through, counted from 0.
fn up_to_list(path: &str, depth: usize) -> String {
    let mut list = String::new();
    let mut stars = 0_usize;
    for name in path.split('/').skip(1) {
        let is_place = name.parse::<usize>().is_ok();
        if is_place && stars == depth {
            break;
        }
        stars = stars.saturating_add(usize::from(is_place));
        list.push('/');
        list.push_str(name);
    }
    list
}
