//! The values that may be wrong in a case, and what each may have been meant to be.

use super::candidates::{self, Candidate};
use super::seen::{Meant, Sighting};
use super::{Search, Suspect};
use crate::Scalar;
use crate::check::Kind;
use crate::document::Leaf;
use crate::order::sort_by;
use crate::programme::key::pattern;
use crate::text::nearest;

impl Search<'_, '_> {
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
