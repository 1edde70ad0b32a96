//! The ways to change some values of a series, nearest first, no more of them than can be tried.

use super::TRIALS;
use super::candidates::Candidate;

/// Some values of a series, each with one of its candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChangeSet {
    pub distance: usize,
    /// The numbers of the values, each with the number of its candidate.
    pub changes: Vec<(usize, usize)>,
}

/// The distances that a candidate can have.
const DISTANCES: [usize; 2] = [1, 2];

/// All ways to change so many of several values, of which each has its candidates; the nearest first.
pub(super) fn change_sets(candidates: &[&[Candidate]], changes: usize) -> Vec<ChangeSet> {
    let mut ways = Ways { candidates, chosen: Vec::new(), distance: 0, found: Vec::new() };
    let [near, far] = DISTANCES;
    for distance in near.saturating_mul(changes)..=far.saturating_mul(changes) {
        ways.distance = distance;
        ways.choose(0, changes, distance);
    }
    ways.found
}

struct Ways<'c> {
    candidates: &'c [&'c [Candidate]],
    chosen: Vec<(usize, usize)>,
    distance: usize,
    found: Vec<ChangeSet>,
}

impl Ways<'_> {
    /// Chooses so many more values from one on, so that their candidates are `distance` away together.
    fn choose(&mut self, from: usize, more: usize, distance: usize) {
        if more == 0 {
            self.found.push(ChangeSet { distance: self.distance, changes: self.chosen.clone() });
            return;
        }
        for (number, candidates) in self.candidates.iter().enumerate().skip(from) {
            let after = number.saturating_add(1);
            for (place, candidate) in candidates.iter().enumerate() {
                // more than can be tried is not needed
                if self.found.len() >= TRIALS.1 {
                    return;
                }
                let rest = distance.checked_sub(candidate.distance.into());
                if let Some(rest) = rest.filter(|rest| self.leads_on(after, more.saturating_sub(1), *rest)) {
                    self.chosen.push((number, place));
                    self.choose(after, more.saturating_sub(1), rest);
                    self.chosen.pop();
                }
            }
        }
    }

    /// Whether `more` values from `from` on can total `distance`.
    fn leads_on(&self, from: usize, more: usize, distance: usize) -> bool {
        let [near, far] = DISTANCES;
        let (Some(nears), Some(fars)) =
            (more.saturating_mul(far).checked_sub(distance), distance.checked_sub(more.saturating_mul(near)))
        else {
            return false;
        };
        let rest = || self.candidates.iter().skip(from);
        let with = |distance: usize| {
            rest().filter(|candidates| candidates.iter().any(|it| usize::from(it.distance) == distance)).count()
        };
        with(near) >= nears && with(far) >= fars && rest().filter(|candidates| !candidates.is_empty()).count() >= more
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Node;

    fn candidates(distances: &[u8]) -> Vec<Candidate> {
        distances.iter().map(|distance| Candidate { node: Node::Bool(true), distance: *distance }).collect()
    }

    #[test]
    fn nearer_ways_come_first_and_none_is_left_out() {
        let (first, second) = (candidates(&[1, 2]), candidates(&[2]));
        let all = |changes| change_sets(&[&first, &second], changes);
        let ways = |changes| all(changes).into_iter().map(|set| (set.distance, set.changes)).collect::<Vec<_>>();
        assert_eq!(ways(1), [(1, vec![(0, 0)]), (2, vec![(0, 1)]), (2, vec![(1, 0)])]);
        assert_eq!(ways(2), [(3, vec![(0, 0), (1, 0)]), (4, vec![(0, 1), (1, 0)])]);
        assert_eq!(ways(3), []);
    }

    #[test]
    fn there_are_never_more_than_can_be_tried() {
        let many = candidates(&[1; 70]);
        assert_eq!(change_sets(&[many.as_slice(); 50], 3).len(), TRIALS.1);
    }
}
