//! Choosing applicants, one rank after the other.

use super::answer::{Among, Choice, ChoiceStep, Selection};
use super::lots::Draw;
use super::outstanding::{Kind, Outstanding, Turn, add};
use super::request::{Entry, Field};
use super::seats::Seats;
use crate::{Error, Number};
use std::collections::{BTreeMap, BTreeSet};

/// A selection under way.
pub(super) struct Choosing<'a> {
    field: &'a Field<'a>,
    regions: &'a [Seats<'a>],
    outstanding: Outstanding,
    /// The kinds of which none can be taken any more.
    out: BTreeSet<Kind>,
    /// Whether each applicant got a seat, and why, by entry.
    decided: BTreeMap<usize, (bool, Vec<ChoiceStep>)>,
}

/// One whose turn it is: the place of the entry, and what of it matters to others.
#[derive(Clone)]
struct Candidate {
    at: usize,
    kind: Kind,
}

impl<'a> Choosing<'a> {
    pub fn among(field: &'a Field<'a>, regions: &'a [Seats<'a>]) -> Result<Self, Error> {
        let outstanding = Outstanding::of(field, regions)?;
        Ok(Self { field, regions, outstanding, out: BTreeSet::new(), decided: BTreeMap::new() })
    }

    /// Decides on every applicant, by id; a tie or what is infeasible comes as an error.
    pub fn run(mut self) -> Result<Vec<Choice>, Selection> {
        if self.outstanding.most(&Turn::new()).is_none() {
            return Err(self.infeasible());
        }
        for candidates in self.ranks().into_values() {
            self.decide(candidates)?;
        }
        let decided = std::mem::take(&mut self.decided);
        Ok(decided.into_iter().filter_map(|(at, decision)| Some(choice(self.field.entry(at)?, decision))).collect())
    }

    fn infeasible(&self) -> Selection {
        let (needed, available) = self.outstanding.guaranteed();
        Selection::Infeasible {
            among: Among::Groups,
            guaranteed: self.names(self.outstanding.lacking()),
            needed: Number::count(needed),
            available: Number::count(available),
        }
    }

    /// The applicants by rank, and within one by id.
    fn ranks(&self) -> BTreeMap<Option<Number>, Vec<Candidate>> {
        let mut ranks: BTreeMap<_, Vec<Candidate>> = BTreeMap::new();
        for (place, region) in self.regions.iter().enumerate() {
            for (at, entry) in region.members.iter().filter_map(|at| Some((*at, self.field.entry(*at)?))) {
                let kind = (place, self.outstanding.counted(entry));
                ranks.entry(entry.rank).or_default().push(Candidate { at, kind });
            }
        }
        for candidates in ranks.values_mut() {
            candidates.sort_by_key(|candidate| candidate.at);
        }
        ranks
    }

    /// Decides on all of one rank.
    fn decide(&mut self, candidates: Vec<Candidate>) -> Result<(), Selection> {
        let mut equals = BTreeMap::new();
        for candidate in &candidates {
            self.outstanding.forget(&candidate.kind);
            add(&mut equals, candidate.kind.0, 1);
        }
        for candidate in &candidates {
            let steps = self.first_steps(candidate, equals.get(&candidate.kind.0).copied().unwrap_or_default());
            self.decided.insert(candidate.at, (false, steps));
        }
        let open: Vec<Candidate> = candidates.into_iter().filter(|c| self.outstanding.left(c.kind.0) > 0).collect();
        if self.outstanding.has_room_for(&turn(&open)) {
            self.take_all(&open);
            return Ok(());
        }
        if self.outstanding.is_met() { self.by_region(open) } else { self.with_groups(open) }
    }

    fn first_steps(&self, candidate: &Candidate, equals: usize) -> Vec<ChoiceStep> {
        let (region, entry) = (self.regions.get(candidate.kind.0), self.field.entry(candidate.at));
        let (Some(region), Some(entry)) = (region, entry) else { return vec![] };
        if self.field.seats >= self.field.entries.len() {
            let applicants = Number::count(self.field.entries.len());
            return vec![ChoiceStep::RoomForAll { seats: Number::count(self.field.seats), applicants }];
        }
        let applicants = Number::count(region.members.len());
        let seats = Number::count(region.seats);
        let left = Number::count(self.outstanding.left(candidate.kind.0));
        vec![
            ChoiceStep::Seats { region: entry.region.map(str::to_owned), applicants, seats },
            ChoiceStep::Rank { rank: entry.rank, equals: Number::count(equals), left },
        ]
    }

    /// Decides a rank when no group lacks seats: the regions have nothing to do with each other.
    fn by_region(&mut self, open: Vec<Candidate>) -> Result<(), Selection> {
        let mut by_region: BTreeMap<usize, Vec<Candidate>> = BTreeMap::new();
        for candidate in open {
            by_region.entry(candidate.kind.0).or_default().push(candidate);
        }
        for (region, equals) in by_region {
            let places = self.outstanding.left(region);
            if equals.len() <= places {
                self.take_all(&equals);
                continue;
            }
            for candidate in &equals {
                self.add_lot(candidate);
            }
            match self.field.lots.draw(equals, places, |candidate| self.id(candidate)) {
                Draw::Settled { in_order } => self.take_all(in_order.get(..places).unwrap_or(&in_order)),
                Draw::Tie { between, places } => return Err(self.tie(&between, places)),
            }
        }
        Ok(())
    }

    /// Decides a rank while groups lack seats: as many as can be, and by lot among those who cannot all be.
    fn with_groups(&mut self, open: Vec<Candidate>) -> Result<(), Selection> {
        let (out, open): (Vec<_>, Vec<_>) = open.into_iter().partition(|c| self.out.contains(&c.kind));
        self.pass_over(&out);
        let mut others = turn(&open);
        let Some(mut most) = self.outstanding.most(&others) else { return Err(self.infeasible()) };
        if most == open.len() {
            self.take_all(&open);
            return Ok(());
        }
        if most == 0 {
            // seats only get fewer, so none of these kinds ever has another chance
            self.out.extend(others.into_keys());
            self.pass_over(&open);
            return Ok(());
        }
        let contested = self.contested(&others, most);
        for candidate in open.iter().filter(|candidate| contested.contains(&candidate.kind)) {
            self.add_lot(candidate);
        }
        let drawn = |candidate: &Candidate| self.field.lots.place(self.id(candidate));
        let (mut in_order, undrawn): (Vec<_>, Vec<_>) = open.into_iter().partition(|c| drawn(c).is_some());
        in_order.sort_by_key(drawn);
        let mut lost = BTreeSet::new();
        for candidate in in_order {
            let can_win = !lost.contains(&candidate.kind)
                && (self.outstanding.has_room_for_any(&candidate.kind, &others)
                    || self.can_win(&candidate.kind, &others, most));
            others = without(&others, &candidate.kind);
            if can_win {
                self.take_all(std::slice::from_ref(&candidate));
                most = most.saturating_sub(1);
            } else {
                self.pass_over(std::slice::from_ref(&candidate));
                lost.insert(candidate.kind);
            }
        }
        let contested = self.contested(&others, most);
        let win: BTreeSet<Kind> = others.keys().filter(|kind| self.can_win(kind, &others, most)).cloned().collect();
        let (between, certain): (Vec<_>, Vec<_>) = undrawn.into_iter().partition(|c| contested.contains(&c.kind));
        let (winners, losers): (Vec<_>, Vec<_>) = certain.into_iter().partition(|c| win.contains(&c.kind));
        if !between.is_empty() {
            return Err(self.tie(&between, most.saturating_sub(winners.len())));
        }
        self.pass_over(&losers);
        self.take_all(&winners);
        Ok(())
    }

    /// Whether one of a kind is among the winners in some way of choosing as many as can be.
    fn can_win(&self, kind: &Kind, open: &Turn, most: usize) -> bool {
        self.outstanding.most_with(kind, &without(open, kind)) == Some(most)
    }

    /// The kinds of which one can win and can lose, so that lots decide.
    fn contested(&self, open: &Turn, most: usize) -> BTreeSet<Kind> {
        let is_contested =
            |kind: &&Kind| self.can_win(kind, open, most) && self.outstanding.most(&without(open, kind)) == Some(most);
        open.keys().filter(is_contested).cloned().collect()
    }

    fn take_all(&mut self, winners: &[Candidate]) {
        for candidate in winners {
            let groups = self.names(self.outstanding.lacking().filter(|group| candidate.kind.1.contains(group)));
            self.outstanding.take(&candidate.kind);
            if let Some((selected, _)) = self.decided.get_mut(&candidate.at) {
                *selected = true;
            }
            if !groups.is_empty() {
                self.add_step(candidate, ChoiceStep::CountsForGroups { groups });
            }
        }
    }

    /// Says why these get no seat; where the region has none left, its seats and the rank say so already.
    fn pass_over(&mut self, losers: &[Candidate]) {
        for candidate in losers.iter().filter(|candidate| self.outstanding.left(candidate.kind.0) > 0) {
            let groups = self.names(self.outstanding.lacking());
            if let Some((_, steps)) = self.decided.get_mut(&candidate.at) {
                steps.push(ChoiceStep::KeptForGroups { groups });
            }
        }
    }

    fn add_lot(&mut self, candidate: &Candidate) {
        let drawn = self.field.lots.place(self.id(candidate)).map(Number::count);
        self.add_step(candidate, ChoiceStep::Lot { drawn });
    }

    fn add_step(&mut self, candidate: &Candidate, step: ChoiceStep) {
        if let Some((_, steps)) = self.decided.get_mut(&candidate.at) {
            steps.push(step);
        }
    }

    fn tie(&self, between: &[Candidate], places: usize) -> Selection {
        let between: BTreeSet<&str> = between.iter().map(|candidate| self.id(candidate)).collect();
        Selection::Tie {
            among: Among::Applicants,
            between: between.into_iter().map(str::to_owned).collect(),
            places: Number::count(places),
        }
    }

    fn id(&self, candidate: &Candidate) -> &'a str {
        self.field.entry(candidate.at).map_or("", |entry| entry.id)
    }

    fn names(&self, groups: impl Iterator<Item = usize>) -> Vec<String> {
        let names: BTreeSet<&str> =
            groups.filter_map(|group| self.field.groups.get(group)).map(|(id, _)| *id).collect();
        names.into_iter().map(str::to_owned).collect()
    }
}

fn turn(candidates: &[Candidate]) -> Turn {
    let mut turn = Turn::new();
    for candidate in candidates {
        add(&mut turn, candidate.kind.clone(), 1);
    }
    turn
}

/// All but one of a kind.
fn without(turn: &Turn, kind: &Kind) -> Turn {
    let mut others = turn.clone();
    if let Some(count) = others.get_mut(kind) {
        *count = count.saturating_sub(1);
    }
    others.retain(|_, count| *count > 0);
    others
}

fn choice(entry: &Entry, (selected, steps): (bool, Vec<ChoiceStep>)) -> Choice {
    Choice { id: entry.id.to_owned(), name: entry.name.map(str::to_owned), selected, steps }
}
