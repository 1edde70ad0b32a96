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
type Reach = Vec<i32>;
/// Stands for what cannot be reached; less than any number of takings.
const UNREACHED: i32 = -1;

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

    /// Whether one of a kind is surely among the most that can be taken, without looking at every way.
    ///
    /// Groups need no more seats of a region than they lack in all, whoever takes them. Where the region takes more of
    /// the rank than that, one of those counts for nothing that matters and can change places with the one asked for.
    pub fn has_room_for_any(&self, kind: &Kind, turn: &Turn) -> bool {
        let lacking = sum(self.lacking.iter());
        let of_region = sum(turn.iter().filter(|((region, _), _)| *region == kind.0).map(|(_, count)| count));
        of_region.min(self.left(kind.0).saturating_sub(lacking)) > lacking
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
        self.reach(&pools).first().and_then(|most| usize::try_from(*most).ok())
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
        let combinations = Combinations::of(&self.lacking, [].iter());
        let reach = self.reach(&vec![Pool::new(); self.regions.len()]);
        let fewest =
            combinations.sums().zip(reach).filter(|(_, reached)| *reached != UNREACHED).map(|(sum, _)| sum).min();
        (needed, needed.saturating_sub(fewest.unwrap_or(needed)))
    }

    fn reach(&self, turn: &[Pool]) -> Reach {
        let pools = || turn.iter().chain(self.regions.iter().map(|region| &region.undecided));
        let combinations = Combinations::of(&self.lacking, pools().flat_map(BTreeMap::keys));
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
            let Some(after_one) = combinations.after_one.get(groups).filter(|_| !groups.is_empty()) else { continue };
            for ((own, others), mut reach) in layers.clone() {
                for pick in 1..=count {
                    let (own, others) =
                        if is_turn { (own.saturating_add(pick), others) } else { (own, others.saturating_add(pick)) };
                    let after = moved(&reach, after_one);
                    // a pick that changes nothing is no pick for a group
                    if own.saturating_add(others) > self.left || after == reach {
                        break;
                    }
                    match layers.get_mut(&(own, others)) {
                        Some(layer) => merge(layer, &after, 0),
                        None => drop(layers.insert((own, others), after.clone())),
                    }
                    reach = after;
                }
            }
        }
        let mut result = vec![UNREACHED; combinations.count];
        for ((_, others), reach) in layers {
            merge(&mut result, &reach, of_turn.min(self.left.saturating_sub(others)));
        }
        result
    }
}

/// The ways in which groups can lack seats, numbered so that 0 is none lacking and the last is all.
struct Combinations {
    count: usize,
    /// For each group, the most that it can lack, and how far apart the numbers of one more and one less are.
    places: Vec<(usize, usize)>,
    /// For each combination the one that it becomes when one is taken, by the groups that the one counts for.
    after_one: BTreeMap<Groups, Vec<usize>>,
}

impl Combinations {
    fn of<'g>(lacking: &[usize], kinds: impl Iterator<Item = &'g Groups>) -> Self {
        let mut count = 1_usize;
        let mut places = Vec::with_capacity(lacking.len());
        for most in lacking {
            places.push((*most, count));
            count = count.saturating_mul(most.saturating_add(1));
        }
        let mut combinations = Self { count, places, after_one: BTreeMap::new() };
        for groups in kinds {
            if !combinations.after_one.contains_key(groups) {
                let after = (0..count).map(|number| combinations.after(number, groups)).collect();
                combinations.after_one.insert(groups.clone(), after);
            }
        }
        combinations
    }

    /// How many seats each group lacks, as the number of a combination says.
    fn lacking(&self, number: usize) -> impl Iterator<Item = usize> {
        self.places.iter().map(move |(most, step)| {
            let rest = number.checked_div(*step).unwrap_or_default();
            rest.checked_rem(most.saturating_add(1)).unwrap_or_default()
        })
    }

    fn after(&self, number: usize, groups: &Groups) -> usize {
        let lacking = self.lacking(number).zip(&self.places).enumerate();
        let met = lacking.filter(|(group, (lacking, _))| *lacking > 0 && groups.contains(group));
        met.fold(number, |number, (_, (_, (_, step)))| number.saturating_sub(*step))
    }

    /// The number of seats lacking in each.
    fn sums(&self) -> impl Iterator<Item = usize> {
        (0..self.count).map(|number| self.lacking(number).fold(0, usize::saturating_add))
    }

    /// The reach of a beginning: all is lacking, none taken.
    fn start(&self) -> Reach {
        let mut reach = vec![UNREACHED; self.count];
        if let Some(last) = reach.last_mut() {
            *last = 0;
        }
        reach
    }
}

fn moved(reach: &Reach, after_one: &[usize]) -> Reach {
    let mut after = vec![UNREACHED; reach.len()];
    for (most, to) in reach.iter().zip(after_one) {
        if let Some(target) = after.get_mut(*to) {
            *target = (*target).max(*most);
        }
    }
    after
}

/// Keeps the larger, with `more` of the turn taken.
fn merge(into: &mut Reach, from: &Reach, more: usize) {
    let more = i32::try_from(more).unwrap_or(i32::MAX);
    for (target, most) in into.iter_mut().zip(from) {
        if *most != UNREACHED {
            *target = (*target).max(most.saturating_add(more));
        }
    }
}

fn sum<'a>(counts: impl Iterator<Item = &'a usize>) -> usize {
    counts.fold(0, |sum, count| sum.saturating_add(*count))
}

pub(super) fn add<K: Ord>(counts: &mut BTreeMap<K, usize>, key: K, more: usize) {
    let count = counts.entry(key).or_default();
    *count = count.saturating_add(more);
}
