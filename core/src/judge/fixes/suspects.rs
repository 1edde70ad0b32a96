//! The values that may be wrong in a case, and what each may have been meant to be.

use super::candidates::{self, Candidate};
use super::evidence::{Intended, Suspicion};
use super::{Search, Suspect, scalar};
use crate::Scalar;
use crate::case::{Node, Place};
use crate::text::nearest;
use std::collections::btree_map::Entry;

impl Search<'_, '_, '_> {
    /// Suspects the values of which it is known what they may have been meant to be, by what was seen first.
    pub(super) fn suspect(&mut self, suspicions: Vec<Suspicion>) {
        for Suspicion { place, failure, intended } in suspicions {
            let is_new = !self.suspects.contains_key(&place);
            if is_new {
                let Some((written, candidates)) = self.candidates(&place, intended) else { continue };
                let current = self.tree.find(&place, &self.context.fields);
                let suspect = Suspect { current, written, candidates, series: self.series_of(&place) };
                if let Entry::Vacant(entry) = self.suspects.entry(place.clone()) {
                    entry.insert(suspect);
                }
            }
            if let Some(failure) = self.failures.get_mut(failure) {
                failure.suspects.push(place);
            }
        }
    }

    /// What a value is, and what it may have been meant to be.
    fn candidates(&mut self, place: &Place, intended: Intended) -> Option<(Scalar, Vec<Candidate>)> {
        let current = self.tree.find(place, &self.context.fields);
        let (written, near) = match intended {
            Intended::Known(meant) => (scalar(self.tree, current)?, meant),
            Intended::Code { written, code } => (Scalar::Text(written), self.tree.add_text(&code)?),
            Intended::ByRule(number) => match current {
                Node::Date(date) => {
                    let moved = self.in_force.get(number)?.rule.check.moved(date);
                    let candidates = candidates::dates(date, moved, &self.context.dates);
                    return Some((scalar(self.tree, current)?, candidates));
                }
                text => {
                    let codes = self.in_force.get(number)?.rule.check.alternatives(&place.pattern());
                    let code = nearest(self.tree.text_of(&text)?, codes.iter().map(|code| &**code))?;
                    let near = self.tree.add_text(code)?;
                    (scalar(self.tree, text)?, near)
                }
            },
        };
        Some((written, vec![Candidate::near(near)]))
    }

    /// The list in which a value's neighbours are judged together with it.
    fn series_of(&self, place: &Place) -> Place {
        let pattern = place.pattern();
        let mut series = self.in_force.iter().filter_map(|counted| counted.rule.check.series());
        match series.find(|(path, _)| *path.pattern == *pattern) {
            Some((_, depth)) => place.up_to_list(depth),
            None => place.clone(),
        }
    }
}
