//! Dividing the seats between regions.

use super::answer::{Among, RegionSeats, RegionStep, Selection};
use super::lots::Draw;
use super::request::Field;
use crate::Number;
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
    /// The answer, where this is a region that has a name.
    pub fn answer(self) -> Option<RegionSeats> {
        let region = self.region?;
        Some(RegionSeats {
            id: region.to_owned(),
            applicants: Number::count(self.members.len()),
            seats: Number::count(self.seats),
            steps: self.steps,
        })
    }
}

/// Divides the seats, regions by id; a tie or what is infeasible comes as an error.
pub(super) fn divide<'a>(field: &'a Field<'a>) -> Result<Vec<Seats<'a>>, Selection> {
    let room_for_all = field.seats >= field.entries.len();
    let mut regions: Vec<Seats> = field
        .regions
        .iter()
        .map(|(region, members)| {
            let guaranteed = match region {
                _ if room_for_all => members.len(),
                // those without a region are no region that could be guaranteed anything
                None => 0,
                Some(_) => field.per_region.min(members.len()),
            };
            let steps = match guaranteed {
                0 => vec![],
                _ if room_for_all => vec![RegionStep::RoomForAll {}],
                seats => vec![RegionStep::Guaranteed { seats: Number::count(seats) }],
            };
            Seats { region: *region, members, seats: guaranteed, steps }
        })
        .collect();
    let guaranteed = regions.iter().map(|region| region.seats).fold(0, usize::saturating_add);
    let Some(rest) = field.places().checked_sub(guaranteed) else {
        return Err(Selection::Infeasible {
            among: Among::Regions,
            guaranteed: regions.iter().filter(|r| r.seats > 0).filter_map(|r| r.region).map(str::to_owned).collect(),
            needed: Number::count(guaranteed),
            available: Number::count(field.seats),
        });
    };
    by_proportion(field, &mut regions, rest)?;
    Ok(regions)
}

/// A region's claim on the next seat.
struct Claim {
    applicants: usize,
    divisor: usize,
    at: usize,
}

impl Claim {
    /// The claim of a region that has more applicants than seats.
    fn of(region: &Seats, at: usize) -> Option<Self> {
        let applicants = region.members.len();
        let divisor = region.seats.saturating_mul(2).saturating_add(1);
        (region.seats < applicants).then_some(Self { applicants, divisor, at })
    }
}

impl Ord for Claim {
    fn cmp(&self, other: &Self) -> Ordering {
        let product = |a: usize, b: usize| wide(a).saturating_mul(wide(b));
        product(self.applicants, other.divisor).cmp(&product(other.applicants, self.divisor))
    }
}

impl PartialOrd for Claim {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Claim {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Claim {}

fn wide(number: usize) -> u128 {
    u128::try_from(number).unwrap_or(u128::MAX)
}

fn by_proportion(field: &Field, regions: &mut [Seats], mut rest: usize) -> Result<(), Selection> {
    let mut claims: BinaryHeap<Claim> =
        regions.iter().enumerate().filter_map(|(at, region)| Claim::of(region, at)).collect();
    while rest > 0 {
        let Some(largest) = claims.pop() else { return Ok(()) };
        let mut equals = vec![largest];
        while claims.peek() == equals.first() {
            equals.extend(claims.pop());
        }
        let settled = if equals.len() > rest {
            cut(field, regions, equals, rest)?
        } else {
            equals.into_iter().map(|claim| (claim, None)).collect()
        };
        for (claim, decided_by) in settled {
            let Some(region) = regions.get_mut(claim.at) else { continue };
            region.seats = region.seats.saturating_add(1);
            region.steps.push(RegionStep::Proportion {
                applicants: Number::count(claim.applicants),
                divisor: Number::count(claim.divisor),
            });
            region.steps.extend(decided_by);
            claims.extend(Claim::of(region, claim.at));
            rest = rest.saturating_sub(1);
        }
    }
    Ok(())
}

/// Picks the regions that get the last seats among those with an equal claim.
fn cut(
    field: &Field,
    regions: &[Seats],
    equals: Vec<Claim>,
    places: usize,
) -> Result<Vec<(Claim, Option<RegionStep>)>, Selection> {
    let rank = |claim: &Claim| {
        let region = regions.get(claim.at)?;
        field.entry(*region.members.get(region.seats)?)?.rank
    };
    let id = |claim: &Claim| regions.get(claim.at).and_then(|region| region.region).unwrap_or_default();
    let mut equals = equals;
    equals.sort_by_key(|claim| (rank(claim), id(claim)));
    let last = equals.get(places.saturating_sub(1)).and_then(rank);
    let (better, others): (Vec<_>, Vec<_>) = equals.into_iter().partition(|claim| rank(claim) < last);
    let (drawn_between, worse): (Vec<_>, Vec<_>) = others.into_iter().partition(|claim| rank(claim) == last);
    let open = places.saturating_sub(better.len());
    let by_rank = |claim: Claim| {
        let rank = rank(&claim).map(|rank| RegionStep::Rank { rank });
        (claim, rank)
    };
    let mut settled: Vec<_> = better.into_iter().map(by_rank).collect();
    if drawn_between.len() <= open {
        settled.extend(drawn_between.into_iter().map(by_rank));
        return Ok(settled);
    }
    drop(worse);
    match field.region_lots.draw(drawn_between, open, id) {
        Draw::Tie { between, places } => Err(Selection::Tie {
            among: Among::Regions,
            between: between.iter().map(|claim| id(claim).to_owned()).collect(),
            places: Number::count(places),
        }),
        Draw::Settled { in_order } => {
            settled.extend(in_order.into_iter().take(open).map(|claim| {
                let drawn = field.region_lots.place(id(&claim)).map(Number::count);
                (claim, Some(RegionStep::Lot { drawn }))
            }));
            Ok(settled)
        }
    }
}
