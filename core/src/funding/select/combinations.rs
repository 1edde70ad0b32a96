//! Combinations of seats that groups can lack, and how many applicants can be taken up to each.

use super::kinds::Groups;

/// The combinations of seats that groups can lack, numbered: at 0 none is lacking, at the last all are.
pub(super) struct Combinations {
    count: usize,
    /// For each group, the most that it can lack, and the stride between the numbers of one more and one less.
    places: Vec<(usize, usize)>,
    /// The combination after one applicant is taken, by the groups that the applicant counts for.
    after_one: Vec<Vec<usize>>,
}

/// For every combination, by number, the most of a rank that can be taken to get there.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Reach(Vec<i32>);

/// Marks a combination that cannot be reached.
const UNREACHED: i32 = -1;

impl Combinations {
    /// The combinations of what groups lack now, for applicants that count for any of these groups.
    pub fn of(lacking: &[usize], kinds: impl Iterator<Item = Groups>) -> Self {
        let mut count = 1_usize;
        let mut places = Vec::with_capacity(lacking.len());
        for most in lacking {
            places.push((*most, count));
            count = count.saturating_mul(most.saturating_add(1));
        }
        let all = u32::try_from(lacking.len()).ok().and_then(|groups| 1_usize.checked_shl(groups));
        let mut combinations = Self { count, places, after_one: vec![Vec::new(); all.unwrap_or_default()] };
        for groups in kinds {
            if combinations.after_one(groups).is_empty() {
                let after = (0..count).map(|number| combinations.after(number, groups)).collect();
                if let Some(after_one) = combinations.after_one.get_mut(groups.number()) {
                    *after_one = after;
                }
            }
        }
        combinations
    }

    fn after_one(&self, groups: Groups) -> &[usize] {
        self.after_one.get(groups.number()).map_or(&[], Vec::as_slice)
    }

    /// The seats that each group lacks in a combination.
    fn lacking(&self, number: usize) -> impl Iterator<Item = usize> {
        self.places.iter().map(move |(most, step)| {
            let rest = number.checked_div(*step).unwrap_or_default();
            rest.checked_rem(most.saturating_add(1)).unwrap_or_default()
        })
    }

    fn after(&self, number: usize, groups: Groups) -> usize {
        let lacking = self.lacking(number).zip(&self.places).enumerate();
        let met = lacking.filter(|(group, (lacking, _))| *lacking > 0 && groups.contains(*group));
        met.fold(number, |number, (_, (_, (_, step)))| number.saturating_sub(*step))
    }

    /// The reach at the start: all seats are lacking, and nobody is taken.
    pub fn start(&self) -> Reach {
        let mut reach = self.nowhere();
        if let Some(last) = reach.0.last_mut() {
            *last = 0;
        }
        reach
    }

    pub fn nowhere(&self) -> Reach {
        Reach(vec![UNREACHED; self.count])
    }

    /// The reach after one more is taken for these groups.
    pub fn moved(&self, reach: &Reach, groups: Groups) -> Reach {
        let mut after = self.nowhere();
        for (most, to) in reach.0.iter().zip(self.after_one(groups)) {
            if let Some(target) = after.0.get_mut(*to) {
                *target = (*target).max(*most);
            }
        }
        after
    }

    /// The fewest seats that groups lack in a combination that is reached.
    pub fn fewest_lacking(&self, reach: &Reach) -> Option<usize> {
        let reached = (0..self.count).zip(&reach.0).filter(|(_, most)| **most != UNREACHED);
        reached.map(|(number, _)| self.lacking(number).fold(0, usize::saturating_add)).min()
    }
}

impl Reach {
    /// The most that can be taken so that no group lacks a seat.
    pub fn with_none_lacking(&self) -> Option<usize> {
        self.0.first().and_then(|most| usize::try_from(*most).ok())
    }

    /// Keeps the larger of both, `from` with so many more taken.
    pub fn merge(&mut self, from: &Self, more: usize) {
        let more = i32::try_from(more).unwrap_or(i32::MAX);
        for (target, most) in self.0.iter_mut().zip(&from.0) {
            if *most != UNREACHED {
                *target = (*target).max(most.saturating_add(more));
            }
        }
    }
}
