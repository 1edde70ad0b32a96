//! Chooses applicants, one rank after the other.

use super::answer::{Among, Choice, ChoiceStep, Selection};
use super::checked_request::{CheckedRequest, Entry};
use super::kinds::{Groups, Kind, Kinds, count};
use super::lots::Undecided;
use super::outstanding::Outstanding;
use super::seats::Seats;
use crate::{Error, Number};
use std::collections::BTreeSet;

/// A selection in progress; applicants are known by the places of their entries.
pub(super) struct Choosing<'a> {
    request: &'a CheckedRequest<'a>,
    regions: &'a [Seats<'a>],
    /// The kind of each applicant.
    kinds: Vec<Kind>,
    outstanding: Outstanding,
    /// The kinds of which no more can be taken.
    out: BTreeSet<Kind>,
    /// Whether each applicant got a seat, and why.
    decided: Vec<(bool, Vec<ChoiceStep>)>,
}

impl<'a> Choosing<'a> {
    pub fn among(request: &'a CheckedRequest<'a>, regions: &'a [Seats<'a>]) -> Result<Self, Error> {
        Outstanding::check(request)?;
        let mut kinds = Vec::with_capacity(request.entries.len());
        kinds.extend(request.entries.iter().map(|entry| Kind { region: 0, groups: Groups::of(&entry.groups) }));
        for (region, seats) in regions.iter().enumerate() {
            for member in seats.members {
                if let Some(kind) = kinds.get_mut(*member) {
                    kind.region = region;
                }
            }
        }
        let outstanding = Outstanding::of(request, regions, kinds.clone());
        let kind = |place: &usize| kinds.get(*place).copied().unwrap_or_default();
        let ranks = request.by_rank.chunk_by(|a, b| request.rank(*a) == request.rank(*b));
        let by_rank: Vec<Kinds> = ranks.map(|equals| Kinds::of(equals.iter().map(kind).collect())).collect();
        outstanding.check_steps(request, &by_rank)?;
        let decided = vec![(false, Vec::new()); kinds.len()];
        Ok(Self { request, regions, kinds, outstanding, out: BTreeSet::new(), decided })
    }

    /// Decides on every applicant, by id; a tie or an infeasible outcome is returned as an error.
    pub fn run(mut self) -> Result<Vec<Choice>, Selection> {
        if self.outstanding.most(&Kinds::of(Vec::new())).is_none() {
            return Err(self.infeasible());
        }
        for equals in self.request.by_rank.chunk_by(|a, b| self.request.rank(*a) == self.request.rank(*b)) {
            self.decide(equals)?;
        }
        Ok(self.request.entries.iter().zip(self.decided).map(|(entry, decision)| choice(entry, decision)).collect())
    }

    fn infeasible(&self) -> Selection {
        let (needed, available) = self.outstanding.guaranteed();
        Selection::Infeasible {
            among: Among::Groups,
            guaranteed: self.lacking_of(|_| true),
            needed: Number::count(needed),
            available: Number::count(available),
        }
    }

    /// Decides on all of one rank.
    fn decide(&mut self, equals: &[usize]) -> Result<(), Selection> {
        for place in equals {
            self.outstanding.forget(self.kind(*place));
        }
        let of_region = |place: &usize| Kind { region: self.kind(*place).region, groups: Groups::default() };
        let by_region = Kinds::of(equals.iter().map(of_region).collect());
        for place in equals {
            let steps = self.first_steps(*place, &by_region);
            if let Some((_, known)) = self.decided.get_mut(*place) {
                *known = steps;
            }
        }
        let (open, _) = split(equals, |place| self.outstanding.left(self.kind(place).region) > 0);
        if self.outstanding.has_room_for(&self.turn(&open)) {
            self.take_all(&open);
            return Ok(());
        }
        if self.outstanding.is_met() { self.by_region(open) } else { self.with_groups(open) }
    }

    fn first_steps(&self, place: usize, by_region: &Kinds) -> Vec<ChoiceStep> {
        let kind = self.kind(place);
        let (region, entry) = (self.regions.get(kind.region), self.request.entries.get(place));
        let (Some(region), Some(entry)) = (region, entry) else { return vec![] };
        if self.request.seats >= self.request.entries.len() {
            let applicants = Number::count(self.request.entries.len());
            return vec![ChoiceStep::RoomForAll { seats: Number::count(self.request.seats), applicants }];
        }
        let applicants = Number::count(region.members.len());
        let seats = Number::count(region.seats);
        let equals = Number::count(count(by_region.of_region(kind.region)));
        let left = Number::count(self.outstanding.left(kind.region));
        vec![
            ChoiceStep::Seats { region: entry.region.map(str::to_owned), applicants, seats },
            ChoiceStep::Rank { rank: entry.rank, equals, left },
        ]
    }

    /// Decides a rank when no group lacks seats: each region by itself.
    fn by_region(&mut self, open: Vec<usize>) -> Result<(), Selection> {
        let region = |place: &usize| self.kind(*place).region;
        let mut by_region = open;
        by_region.sort_by_key(region);
        let by_region: Vec<Vec<usize>> =
            by_region.chunk_by(|a, b| region(a) == region(b)).map(<[usize]>::to_vec).collect();
        for equals in by_region {
            let places = equals.first().map_or(0, |place| self.outstanding.left(self.kind(*place).region));
            if equals.len() <= places {
                self.take_all(&equals);
                continue;
            }
            for place in &equals {
                self.add_lot(*place);
            }
            match self.request.lots.choose(equals, places) {
                Ok(winners) => self.take_all(&winners),
                Err(undecided) => return Err(self.tie(undecided)),
            }
        }
        Ok(())
    }

    /// Decides a rank while groups lack seats: as many as possible get one, by lot where not all equals can.
    fn with_groups(&mut self, open: Vec<usize>) -> Result<(), Selection> {
        let (out, mut open) = split(&open, |place| self.out.contains(&self.kind(place)));
        self.pass_over(&out);
        let mut others = self.turn(&open);
        let Some(mut most) = self.outstanding.most(&others) else { return Err(self.infeasible()) };
        if most == open.len() {
            self.take_all(&open);
            return Ok(());
        }
        if most == 0 {
            // seats only get fewer, so these kinds have no other chance
            for kind in others.kinds() {
                self.out.insert(kind);
            }
            self.pass_over(&open);
            return Ok(());
        }
        let contested = self.contested(&others, most);
        for place in &open {
            if contested.contains(&self.kind(*place)) {
                self.add_lot(*place);
            }
        }
        let drawn = self.request.lots.put_in_order(&mut open);
        let undrawn = open.split_off(drawn);
        let mut lost = BTreeSet::new();
        for place in open {
            let kind = self.kind(place);
            let can_win = !lost.contains(&kind)
                && (self.outstanding.has_room_for_any(kind, &others) || self.can_win(kind, &others, most));
            others.remove(kind);
            if can_win {
                self.take_all(&[place]);
                most = most.saturating_sub(1);
            } else {
                self.pass_over(&[place]);
                lost.insert(kind);
            }
        }
        let contested = self.contested(&others, most);
        let win: BTreeSet<Kind> = others.kinds().filter(|kind| self.can_win(*kind, &others, most)).collect();
        let (between, certain) = split(&undrawn, |place| contested.contains(&self.kind(place)));
        let (winners, losers) = split(&certain, |place| win.contains(&self.kind(place)));
        if !between.is_empty() {
            return Err(self.tie(Undecided { between, places: most.saturating_sub(winners.len()) }));
        }
        self.pass_over(&losers);
        self.take_all(&winners);
        Ok(())
    }

    /// Whether one of a kind can be among the winners when as many as possible are chosen.
    fn can_win(&self, kind: Kind, open: &Kinds, most: usize) -> bool {
        self.outstanding.most_with(kind, &open.without(kind)) == Some(most)
    }

    /// The kinds of which one can win and can lose, so that lots decide.
    fn contested(&self, open: &Kinds, most: usize) -> BTreeSet<Kind> {
        let is_contested =
            |kind: &Kind| self.can_win(*kind, open, most) && self.outstanding.most(&open.without(*kind)) == Some(most);
        open.kinds().filter(is_contested).collect()
    }

    fn take_all(&mut self, winners: &[usize]) {
        for place in winners {
            let kind = self.kind(*place);
            let groups = self.lacking_of(|group| kind.groups.contains(group));
            self.outstanding.take(kind);
            if let Some((selected, _)) = self.decided.get_mut(*place) {
                *selected = true;
            }
            if !groups.is_empty() {
                self.add_step(*place, ChoiceStep::CountsForGroups { groups });
            }
        }
    }

    /// Adds why these get no seat; where the region has none left, its seats and the rank explain it already.
    fn pass_over(&mut self, losers: &[usize]) {
        for place in losers {
            if self.outstanding.left(self.kind(*place).region) > 0 {
                let groups = self.lacking_of(|_| true);
                self.add_step(*place, ChoiceStep::KeptForGroups { groups });
            }
        }
    }

    fn add_lot(&mut self, place: usize) {
        let drawn = self.request.lots.drawn(place).map(Number::count);
        self.add_step(place, ChoiceStep::Lot { drawn });
    }

    fn add_step(&mut self, place: usize, step: ChoiceStep) {
        if let Some((_, steps)) = self.decided.get_mut(place) {
            steps.push(step);
        }
    }

    fn tie(&self, undecided: Undecided) -> Selection {
        let Undecided { mut between, places } = undecided;
        // entries are in the order of ids
        between.sort();
        let ids = between.into_iter().filter_map(|place| self.request.entries.get(place));
        Selection::Tie {
            among: Among::Applicants,
            between: ids.map(|entry| entry.id.to_owned()).collect(),
            places: Number::count(places),
        }
    }

    fn kind(&self, place: usize) -> Kind {
        self.kinds.get(place).copied().unwrap_or_default()
    }

    fn turn(&self, places: &[usize]) -> Kinds {
        Kinds::of(places.iter().map(|place| self.kind(*place)).collect())
    }

    /// The ids of the chosen groups that lack seats, sorted.
    fn lacking_of(&self, is_meant: impl Fn(usize) -> bool) -> Vec<String> {
        let groups = self.outstanding.lacking().filter(|group| is_meant(*group));
        let mut ids: Vec<String> =
            groups.filter_map(|group| self.request.groups.get(group)).map(|(id, _)| (*id).to_owned()).collect();
        ids.sort();
        ids
    }
}

/// Splits places into those for which a condition holds and the others.
fn split(places: &[usize], holds: impl Fn(usize) -> bool) -> (Vec<usize>, Vec<usize>) {
    places.iter().partition(|place| holds(**place))
}

fn choice(entry: &Entry, (selected, steps): (bool, Vec<ChoiceStep>)) -> Choice {
    Choice { id: entry.id.to_owned(), name: entry.name.map(str::to_owned), selected, steps }
}
