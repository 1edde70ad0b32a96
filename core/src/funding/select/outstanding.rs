//! The seats that groups still lack, and how many of a rank can be taken without leaving a group short.

use super::request::{Entry, Field};
use super::seats::Seats;
use crate::{Error, SelectionRequest};
use std::collections::{BTreeMap, BTreeSet};

/// The groups that an applicant counts for.
pub(super) type Groups = BTreeSet<usize>;
/// What of an applicant matters to others of the same rank: the place of the region, and the groups.
pub(super) type Kind = (usize, Groups);
/// Applicants of one rank, by kind: those whose turn it is.
pub(super) type Turn = BTreeMap<Kind, usize>;
/// Applicants of one region, by the groups they count for.
type Pool = BTreeMap<Groups, usize>;
/// For every combination of seats lacking, by number: the most of a rank that can be taken on the way there.
type Reach = Vec<Option<usize>>;

/// A selection under way: what the groups still lack, and what each region still has.
#[derive(Clone)]
pub(super) struct Outstanding {
    lacking: Vec<usize>,
    regions: Vec<Region>,
}

#[derive(Clone)]
struct Region {
    left: usize,
    /// Those who are not decided on, without the rank that has its turn.
    undecided: Pool,
}

impl Outstanding {
    pub fn of(field: &Field, regions: &[Seats]) -> Result<Self, Error> {
        let lacking: Vec<usize> = field.groups.iter().map(|(_, at_least)| *at_least).collect();
        let combinations =
            lacking.iter().try_fold(1_usize, |product, lacking| product.checked_mul(lacking.checked_add(1)?));
        let most = SelectionRequest::MOST_COMBINATIONS;
        if combinations.is_none_or(|combinations| combinations > most) {
            return Err(Error::TooLarge { limit: "combinations of seats that groups can lack", most });
        }
        let mut outstanding = Self { lacking, regions: Vec::with_capacity(regions.len()) };
        for region in regions {
            let mut undecided = Pool::new();
            for entry in region.members.iter().filter_map(|at| field.entry(*at)) {
                add(&mut undecided, outstanding.counted(entry), 1);
            }
            outstanding.regions.push(Region { left: region.seats, undecided });
        }
        Ok(outstanding)
    }

    /// The groups that an applicant counts for, among those that are guaranteed seats at all.
    pub fn counted(&self, entry: &Entry) -> Groups {
        let guaranteed = |group: &&usize| self.lacking.get(**group).is_some_and(|lacking| *lacking > 0);
        entry.groups.iter().filter(guaranteed).copied().collect()
    }

    /// Whether no group lacks a seat any more.
    pub fn is_met(&self) -> bool {
        self.lacking.iter().all(|lacking| *lacking == 0)
    }

    /// The groups that lack seats.
    pub fn lacking(&self) -> impl Iterator<Item = usize> {
        self.lacking.iter().enumerate().filter(|(_, lacking)| **lacking > 0).map(|(group, _)| group)
    }

    /// The seats of a region that are left.
    pub fn left(&self, region: usize) -> usize {
        self.regions.get(region).map_or(0, |region| region.left)
    }

    /// Takes one out of those that are not decided on, because its turn has come.
    pub fn forget(&mut self, (region, groups): &Kind) {
        if let Some(count) = self.regions.get_mut(*region).and_then(|region| region.undecided.get_mut(groups)) {
            *count = count.saturating_sub(1);
        }
    }

    /// Gives one whose turn it is a seat.
    pub fn take(&mut self, (region, groups): &Kind) {
        if let Some(region) = self.regions.get_mut(*region) {
            region.left = region.left.saturating_sub(1);
        }
        for group in groups {
            if let Some(lacking) = self.lacking.get_mut(*group) {
                *lacking = lacking.saturating_sub(1);
            }
        }
    }

    /// Whether taking all of these leaves so many seats that no group can come to be short of one by it.
    pub fn has_room_for(&self, turn: &Turn) -> bool {
        let lacking = sum(self.lacking.iter());
        let mut wanted = BTreeMap::new();
        for ((region, _), count) in turn {
            add(&mut wanted, *region, *count);
        }
        wanted.iter().all(|(region, wanted)| self.left(*region) >= wanted.saturating_add(lacking))
    }

    /// The most of those whose turn it is that can be taken so that every group can still get its seats.
    ///
    /// `None` where a group comes to be short of seats whoever is taken.
    pub fn most(&self, turn: &Turn) -> Option<usize> {
        let mut pools = vec![Pool::new(); self.regions.len()];
        for ((region, groups), count) in turn {
            if let Some(pool) = pools.get_mut(*region) {
                add(pool, groups.clone(), *count);
            }
        }
        self.reach(&pools).first().copied().flatten()
    }

    /// The same, when one more of the same rank is taken first.
    pub fn most_with(&self, kind: &Kind, others: &Turn) -> Option<usize> {
        if self.left(kind.0) == 0 {
            return None;
        }
        let mut with = self.clone();
        with.take(kind);
        with.most(others)?.checked_add(1)
    }

    /// The seats that groups are guaranteed, and how many of those can be had at once.
    pub fn guaranteed(&self) -> (usize, usize) {
        let needed = sum(self.lacking.iter());
        let combinations = Combinations::of(&self.lacking);
        let reach = self.reach(&vec![Pool::new(); self.regions.len()]);
        let fewest = combinations.sums().zip(reach).filter(|(_, reached)| reached.is_some()).map(|(sum, _)| sum).min();
        (needed, needed.saturating_sub(fewest.unwrap_or(needed)))
    }

    fn reach(&self, turn: &[Pool]) -> Reach {
        let combinations = Combinations::of(&self.lacking);
        let mut reach = combinations.start();
        for (region, turn) in self.regions.iter().zip(turn) {
            reach = region.reach(reach, turn, &combinations);
        }
        reach
    }
}

impl Region {
    /// What can be reached by filling this region's seats from those whose turn it is and the undecided.
    ///
    /// Only picks that count for a group are tried one by one. With `others` of them from the undecided, the most of
    /// the turn that still fit is the smaller of the turn and the seats that are left, whoever it is.
    fn reach(&self, before: Reach, turn: &Pool, combinations: &Combinations) -> Reach {
        let of_turn = sum(turn.values());
        // by the picks made: of the turn, and of the undecided
        let mut layers = BTreeMap::from([((0_usize, 0_usize), before)]);
        let both = turn.iter().map(|(groups, count)| (groups, *count, true));
        for (groups, count, is_turn) in both.chain(self.undecided.iter().map(|(groups, count)| (groups, *count, false)))
        {
            let table = combinations.after_taking(groups);
            for ((own, others), mut reach) in layers.clone() {
                for pick in 1..=count {
                    let (own, others) =
                        if is_turn { (own.saturating_add(pick), others) } else { (own, others.saturating_add(pick)) };
                    let after = moved(&reach, &table);
                    // a pick that changes nothing is no pick for a group
                    if own.saturating_add(others) > self.left || after == reach {
                        break;
                    }
                    let layer = layers.entry((own, others)).or_insert_with(|| vec![None; after.len()]);
                    merge(layer, &after, 0);
                    reach = after;
                }
            }
        }
        let mut result = vec![None; combinations.count()];
        for ((_, others), reach) in layers {
            merge(&mut result, &reach, of_turn.min(self.left.saturating_sub(others)));
        }
        result
    }
}

/// The ways in which groups can lack seats, numbered so that 0 is none lacking and the last is all.
struct Combinations {
    all: Vec<Vec<usize>>,
}

impl Combinations {
    fn of(lacking: &[usize]) -> Self {
        let mut all = vec![vec![]];
        for most in lacking.iter().copied() {
            all = all
                .into_iter()
                .flat_map(|combination: Vec<usize>| {
                    (0..=most).map(move |lacking| combination.iter().copied().chain([lacking]).collect())
                })
                .collect();
        }
        Self { all }
    }

    fn count(&self) -> usize {
        self.all.len()
    }

    /// The number of seats lacking in each.
    fn sums(&self) -> impl Iterator<Item = usize> {
        self.all.iter().map(|combination| sum(combination.iter()))
    }

    /// The reach of a beginning: all is lacking, none taken.
    fn start(&self) -> Reach {
        let mut reach = vec![None; self.count()];
        if let Some(last) = reach.last_mut() {
            *last = Some(0);
        }
        reach
    }

    /// For each combination the one that it becomes when one is taken who counts for these groups.
    fn after_taking(&self, groups: &Groups) -> Vec<usize> {
        let after = |combination: &Vec<usize>| -> Vec<usize> {
            let taken = |group| usize::from(groups.contains(&group));
            combination.iter().enumerate().map(|(group, lacking)| lacking.saturating_sub(taken(group))).collect()
        };
        // they are sorted by the way they are made
        self.all.iter().map(|combination| self.all.binary_search(&after(combination)).unwrap_or_default()).collect()
    }
}

fn moved(reach: &Reach, table: &[usize]) -> Reach {
    let mut after = vec![None; reach.len()];
    for (most, to) in reach.iter().zip(table) {
        if let Some(target) = after.get_mut(*to) {
            *target = (*target).max(*most);
        }
    }
    after
}

/// Keeps the larger, with `more` of the turn taken.
fn merge(into: &mut Reach, from: &Reach, more: usize) {
    for (target, most) in into.iter_mut().zip(from) {
        *target = (*target).max(most.map(|most| most.saturating_add(more)));
    }
}

fn sum<'a>(counts: impl Iterator<Item = &'a usize>) -> usize {
    counts.fold(0, |sum, count| sum.saturating_add(*count))
}

pub(super) fn add<K: Ord>(counts: &mut BTreeMap<K, usize>, key: K, more: usize) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(more);
}
