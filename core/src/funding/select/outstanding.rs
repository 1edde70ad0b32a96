//! The seats that groups still lack, and how many of a rank can be taken without leaving a group short of them.

use super::checked_request::CheckedRequest;
use super::combinations::{Combinations, Reach};
use super::kinds::{Kind, Kinds, count};
use super::seats::Seats;
use crate::Error;
use crate::funding::SelectionRequest;
use std::collections::BTreeMap;

/// A selection in progress: the seats that groups still lack, and those that regions still have.
#[derive(Clone)]
pub(super) struct Outstanding {
    lacking: Vec<usize>,
    /// The seats that each region has left.
    left: Vec<usize>,
    /// The undecided applicants after the present rank.
    undecided: Kinds,
}

impl Outstanding {
    /// The state before anyone is taken, for applicants of these kinds.
    pub fn of(request: &CheckedRequest, regions: &[Seats], kinds: Vec<Kind>) -> Self {
        let lacking = request.groups.iter().map(|(_, at_least)| *at_least).collect();
        Self { lacking, left: regions.iter().map(|region| region.seats).collect(), undecided: Kinds::of(kinds) }
    }

    /// Refuses groups with too many combinations.
    pub fn check(request: &CheckedRequest) -> Result<(), Error> {
        let most = SelectionRequest::MOST_COMBINATIONS;
        let seats = || request.groups.iter().map(|(_, at_least)| *at_least);
        let ways = seats().fold(1_usize, |product, at_least| product.saturating_mul(at_least.saturating_add(1)));
        if ways <= most {
            return Ok(());
        }
        let guaranteed = seats().fold(0_usize, usize::saturating_add);
        Err(too_large(format!(
            "{} groups with {guaranteed} guaranteed seats can lack them in {ways} ways, at most {most} can be looked at: \
            guarantee fewer seats, or fewer groups",
            request.groups.len()
        )))
    }

    /// Refuses what would take too many steps: whether one of each kind of a rank can be taken is searched among all
    /// kinds, in every combination, for each seat that groups lack.
    pub fn check_steps(&self, request: &CheckedRequest, by_rank: &[Kinds]) -> Result<(), Error> {
        let most = SelectionRequest::MOST_STEPS;
        let combinations =
            self.lacking.iter().fold(1_usize, |product, lacking| product.saturating_mul(lacking.saturating_add(1)));
        let seats = self.needed().min(self.left.iter().copied().max().unwrap_or_default());
        let all = self.undecided.kinds().count();
        let each = combinations.saturating_mul(seats).saturating_mul(all);
        let asked = by_rank.iter().fold(0_usize, |sum, kinds| sum.saturating_add(kinds.kinds().count()));
        let steps = each.saturating_mul(asked);
        if combinations == 1 || steps <= most {
            return Ok(());
        }
        Err(too_large(format!(
            "to choose among {} applicants so that {} groups keep {} seats takes {steps} steps, at most {most} are \
            taken: guarantee fewer seats, or fewer groups",
            request.entries.len(),
            request.groups.len(),
            self.needed()
        )))
    }

    /// Whether no group lacks a seat any more.
    pub fn is_met(&self) -> bool {
        self.needed() == 0
    }

    /// The groups that lack seats.
    pub fn lacking(&self) -> impl Iterator<Item = usize> {
        self.lacking.iter().enumerate().filter(|(_, lacking)| **lacking > 0).map(|(group, _)| group)
    }

    /// The seats that groups lack in all.
    fn needed(&self) -> usize {
        self.lacking.iter().fold(0, |sum, lacking| sum.saturating_add(*lacking))
    }

    /// The seats of a region that are left.
    pub fn left(&self, region: usize) -> usize {
        self.left.get(region).copied().unwrap_or_default()
    }

    /// Takes one out of the undecided, as its turn has come.
    pub fn forget(&mut self, kind: Kind) {
        self.undecided.remove(kind);
    }

    /// Gives one whose turn it is a seat.
    pub fn take(&mut self, kind: Kind) {
        if let Some(left) = self.left.get_mut(kind.region) {
            *left = left.saturating_sub(1);
        }
        for (group, lacking) in self.lacking.iter_mut().enumerate() {
            if kind.groups.contains(group) {
                *lacking = lacking.saturating_sub(1);
            }
        }
    }

    /// Whether taking all of these leaves enough seats for every group.
    pub fn has_room_for(&self, turn: &Kinds) -> bool {
        let needed = self.needed();
        turn.by_region().all(|kinds| {
            let region = kinds.first().map_or(0, |(kind, _)| kind.region);
            self.left(region) >= count(kinds).saturating_add(needed)
        })
    }

    /// Whether one of a kind can surely be among the most that can be taken; a quick test.
    ///
    /// Groups need no more seats of a region than they lack in all, whoever takes them. Where the region takes more of
    /// the rank than that, one of those counts for nothing that matters and can change places with the one asked for.
    pub fn has_room_for_any(&self, kind: Kind, turn: &Kinds) -> bool {
        let needed = self.needed();
        count(turn.of_region(kind.region)).min(self.left(kind.region).saturating_sub(needed)) > needed
    }

    /// The most of those whose turn it is that can be taken so that every group can still get its seats.
    ///
    /// `None` where a group will be short of seats whoever is taken.
    pub fn most(&self, turn: &Kinds) -> Option<usize> {
        self.reach(turn, &self.combinations(turn)).with_none_lacking()
    }

    /// The same, when one more of the same rank is taken first.
    pub fn most_with(&self, kind: Kind, others: &Kinds) -> Option<usize> {
        if self.left(kind.region) == 0 {
            return None;
        }
        let mut with = self.clone();
        with.take(kind);
        with.most(others)?.checked_add(1)
    }

    /// The seats that groups are guaranteed, and how many of those can be had at once.
    pub fn guaranteed(&self) -> (usize, usize) {
        let (needed, turn) = (self.needed(), Kinds::of(Vec::new()));
        let combinations = self.combinations(&turn);
        let fewest = combinations.fewest_lacking(&self.reach(&turn, &combinations));
        (needed, needed.saturating_sub(fewest.unwrap_or(needed)))
    }

    fn combinations(&self, turn: &Kinds) -> Combinations {
        Combinations::of(&self.lacking, turn.kinds().chain(self.undecided.kinds()).map(|kind| kind.groups))
    }

    fn reach(&self, turn: &Kinds, combinations: &Combinations) -> Reach {
        let mut reach = combinations.start();
        for (region, left) in self.left.iter().enumerate() {
            reach = reach_in(*left, reach, turn.of_region(region), self.undecided.of_region(region), combinations);
        }
        reach
    }
}

/// The fault of groups and guarantees that would take too long.
fn too_large(reason: String) -> Error {
    Error::Unanswerable { path: "/groups".to_owned(), code: "too-large", reason }
}

/// What can be reached by filling a region's seats from those whose turn it is and the undecided.
///
/// Only picks that count for a group are tried one by one. With `others` of them from the undecided, the most of the
/// turn that still fit is the smaller of the turn and the seats that are left, whoever it is.
fn reach_in(
    left: usize,
    before: Reach,
    turn: &[(Kind, usize)],
    undecided: &[(Kind, usize)],
    combinations: &Combinations,
) -> Reach {
    // by the picks made: of the turn, and of the undecided
    let mut layers: BTreeMap<(usize, usize), Reach> = BTreeMap::new();
    layers.insert((0, 0), before);
    let both = turn.iter().map(|kind| (kind, true)).chain(undecided.iter().map(|kind| (kind, false)));
    for ((kind, count), is_turn) in both.filter(|((kind, _), _)| !kind.groups.is_empty()) {
        for ((mut own, mut others), mut reach) in layers.clone() {
            for _ in 0..*count {
                let picks = if is_turn { &mut own } else { &mut others };
                *picks = picks.saturating_add(1);
                let after = combinations.moved(&reach, kind.groups);
                // a pick that changes nothing is no pick for a group
                if own.saturating_add(others) > left || after == reach {
                    break;
                }
                match layers.get_mut(&(own, others)) {
                    Some(layer) => layer.merge(&after, 0),
                    None => drop(layers.insert((own, others), after.clone())),
                }
                reach = after;
            }
        }
    }
    let mut result = combinations.nowhere();
    for ((_, others), reach) in layers {
        result.merge(&reach, count(turn).min(left.saturating_sub(others)));
    }
    result
}
