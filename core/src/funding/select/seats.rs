//! Divides the seats between regions.

use super::answer::{Among, RegionSeats, RegionStep, Selection};
use super::checked_request::{CheckedRequest, Region};
use super::lots::Undecided;
use crate::Number;
use crate::funding::equals::pop_equals;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The seats of one region.
pub(super) struct Seats<'a> {
    pub region: Option<&'a str>,
    /// The entries of the region by rank.
    pub members: &'a [usize],
    pub seats: usize,
    steps: Vec<RegionStep>,
}

impl Seats<'_> {
    /// The answer for a named region.
    pub fn answer(self) -> Option<RegionSeats> {
        let region = self.region?;
        Some(RegionSeats {
            id: region.to_owned(),
            applicants: Number::count(self.members.len()),
            seats: Number::count(self.seats),
            steps: self.steps,
        })
    }

    /// The rank of the applicant who would get the next seat.
    fn rank_of_next(&self, request: &CheckedRequest) -> Option<Number> {
        request.rank(*self.members.get(self.seats)?)
    }

    /// The divisor for the claim on the next seat.
    fn divisor(&self) -> usize {
        self.seats.saturating_mul(2).saturating_add(1)
    }

    /// The claim on the next seat, if there is an applicant for it.
    fn claim(&self, at: usize) -> Option<SeatClaim> {
        let (applicants, divisor) = (self.members.len(), self.divisor());
        (self.seats < applicants).then_some(SeatClaim { applicants, divisor, at })
    }
}

/// Divides the seats, regions by id; a tie or an infeasible outcome is returned as an error.
pub(super) fn divide<'a>(request: &'a CheckedRequest<'a>) -> Result<Vec<Seats<'a>>, Selection> {
    let room_for_all = request.seats >= request.entries.len();
    let mut regions: Vec<Seats> = request
        .regions
        .iter()
        .map(|Region { id, members }| {
            let guaranteed = match id {
                _ if room_for_all => members.len(),
                // applicants without a region are guaranteed nothing
                None => 0,
                Some(_) => request.per_region.min(members.len()),
            };
            let steps = match guaranteed {
                0 => vec![],
                _ if room_for_all => vec![RegionStep::RoomForAll {}],
                seats => vec![RegionStep::Guaranteed { seats: Number::count(seats) }],
            };
            Seats { region: *id, members, seats: guaranteed, steps }
        })
        .collect();
    let guaranteed = regions.iter().map(|region| region.seats).fold(0, usize::saturating_add);
    let Some(rest) = request.places().checked_sub(guaranteed) else {
        return Err(Selection::Infeasible {
            among: Among::Regions,
            guaranteed: regions.iter().filter(|r| r.seats > 0).filter_map(|r| r.region).map(str::to_owned).collect(),
            needed: Number::count(guaranteed),
            available: Number::count(request.seats),
        });
    };
    by_proportion(request, &mut regions, rest)?;
    Ok(regions)
}

fn by_proportion(request: &CheckedRequest, regions: &mut [Seats], mut rest: usize) -> Result<(), Selection> {
    let mut claims: BinaryHeap<SeatClaim> =
        regions.iter().enumerate().filter_map(|(at, region)| region.claim(at)).collect();
    while rest > 0 {
        let equals: Vec<usize> = pop_equals(&mut claims).into_iter().map(|claim| claim.at).collect();
        if equals.is_empty() {
            return Ok(());
        }
        let is_cut = equals.len() > rest;
        let (winners, by_rank) = if is_cut { cut(request, regions, equals, rest)? } else { (equals, 0) };
        for (turn, at) in winners.into_iter().enumerate() {
            let Some(region) = regions.get_mut(at) else { continue };
            let rank = region.rank_of_next(request);
            region.steps.push(RegionStep::Proportion {
                applicants: Number::count(region.members.len()),
                divisor: Number::count(region.divisor()),
            });
            if is_cut && turn < by_rank {
                region.steps.extend(rank.map(|rank| RegionStep::Rank { rank }));
            } else if is_cut {
                region.steps.push(RegionStep::Lot { drawn: request.region_lots.drawn(at).map(Number::count) });
            }
            region.seats = region.seats.saturating_add(1);
            rest = rest.saturating_sub(1);
            claims.extend(region.claim(at));
        }
    }
    Ok(())
}

/// A region's claim on its next seat: applicants ÷ divisor; claims compare as these numbers do.
struct SeatClaim {
    applicants: usize,
    divisor: usize,
    /// The place of the region.
    at: usize,
}

impl SeatClaim {
    /// Two claims compare as the applicants of each times the divisor of the other.
    fn times_divisor_of(&self, other: &Self) -> u128 {
        let wide = |number: usize| u128::try_from(number).unwrap_or(u128::MAX);
        wide(self.applicants).saturating_mul(wide(other.divisor))
    }
}

impl Ord for SeatClaim {
    fn cmp(&self, other: &Self) -> Ordering {
        self.times_divisor_of(other).cmp(&other.times_divisor_of(self))
    }
}

impl PartialOrd for SeatClaim {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for SeatClaim {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for SeatClaim {}

/// Picks the regions with equal claims that get the last seats; returns how many of them by rank.
fn cut(
    request: &CheckedRequest,
    regions: &[Seats],
    mut equals: Vec<usize>,
    places: usize,
) -> Result<(Vec<usize>, usize), Selection> {
    let rank = |at: &usize| regions.get(*at).and_then(|region| region.rank_of_next(request));
    equals.sort_by(|a, b| rank(a).cmp(&rank(b)).then(a.cmp(b)));
    let last = equals.get(places.saturating_sub(1)).and_then(rank);
    equals.truncate(equals.partition_point(|at| rank(at) <= last));
    if equals.len() <= places {
        let by_rank = equals.len();
        return Ok((equals, by_rank));
    }
    let drawn_between = equals.split_off(equals.partition_point(|at| rank(at) < last));
    let by_rank = equals.len();
    match request.region_lots.choose(drawn_between, places.saturating_sub(by_rank)) {
        Ok(winners) => {
            equals.extend(winners);
            Ok((equals, by_rank))
        }
        Err(Undecided { between, places }) => {
            let ids = between.iter().filter_map(|at| regions.get(*at)?.region);
            let between = ids.map(str::to_owned).collect();
            Err(Selection::Tie { among: Among::Regions, between, places: Number::count(places) })
        }
    }
}
