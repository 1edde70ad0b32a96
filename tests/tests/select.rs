//! Selection compared with a slow, obvious reference, and the laws it keeps.

use proptest::prelude::*;
use satsing::{
    Error, Language, Limits, Money, Number,
    funding::{
        Allocation, AllocationRequest, Among, Applicant, Claim, GroupMinimum, RoundingMethod, Selection,
        SelectionRequest, Weight, allocate, select,
    },
};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// What an outcome comes to, without the reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Settled { seats: BTreeMap<String, usize>, selected: BTreeSet<String> },
    Tie { among: Among, between: BTreeSet<String>, places: usize },
    Infeasible { among: Among, guaranteed: BTreeSet<String>, needed: usize, available: usize },
}

fn answer(request: &SelectionRequest) -> Outcome {
    let selection = select(request).unwrap();
    let selected = selection.selected().map(str::to_owned).collect();
    match selection {
        Selection::Settled { regions, .. } => {
            let seats = regions.into_iter().map(|region| (region.id, size(region.seats))).collect();
            Outcome::Settled { seats, selected }
        }
        Selection::Tie { among, between, places } => {
            Outcome::Tie { among, between: between.into_iter().collect(), places: size(places) }
        }
        Selection::Infeasible { among, guaranteed, needed, available } => Outcome::Infeasible {
            among,
            guaranteed: guaranteed.into_iter().collect(),
            needed: size(needed),
            available: size(available),
        },
    }
}

fn size(number: Number) -> usize {
    usize::try_from(number.get()).unwrap()
}

/// The definition, followed to the letter: seats by a sorted list of quotients, applicants by trying every set.
mod reference {
    use super::*;
    use std::cmp::Ordering;

    /// Applicants, by their places in the request.
    type Set = BTreeSet<usize>;

    pub fn answer(request: &SelectionRequest) -> Outcome {
        let everyone = &request.applicants;
        let total = size(request.seats).min(everyone.len());
        let seats = match seats(request, total) {
            Ok(seats) => seats,
            Err(unsettled) => return unsettled,
        };
        let fills = |set: &Set| {
            seats.iter().all(|(region, n)| set.iter().filter(|a| everyone[**a].region == *region).count() == *n)
        };
        let every: Vec<Set> = subsets(everyone.len()).into_iter().filter(fills).collect();
        let minimum = |group: &GroupMinimum| {
            let members = everyone.iter().filter(|a| a.groups.contains(&group.id)).count();
            members.min(group.at_least.map_or(1, size))
        };
        let kept = |set: &Set, group: &GroupMinimum| {
            minimum(group).min(set.iter().filter(|a| everyone[**a].groups.contains(&group.id)).count())
        };
        let keeps = |set: &Set| request.groups.iter().all(|g| kept(set, g) == minimum(g));
        let possible: Vec<Set> = every.iter().filter(|set| keeps(set)).cloned().collect();
        if possible.is_empty() {
            return Outcome::Infeasible {
                among: Among::Groups,
                guaranteed: request.groups.iter().filter(|g| minimum(g) > 0).map(|g| g.id.clone()).collect(),
                needed: request.groups.iter().map(minimum).sum(),
                available: every.iter().map(|set| request.groups.iter().map(|g| kept(set, g)).sum()).max().unwrap(),
            };
        }
        match choose(request, possible, keeps) {
            Ok(set) => Outcome::Settled {
                seats: seats.into_iter().filter_map(|(region, n)| Some((region?, n))).collect(),
                selected: set.into_iter().map(|a| everyone[a].id.clone()).collect(),
            },
            Err(tie) => tie,
        }
    }

    /// Rank by rank: keep the sets with most of it, then those that hold the drawn ones, first drawn first.
    fn choose(
        request: &SelectionRequest,
        mut possible: Vec<Set>,
        keeps: impl Fn(&Set) -> bool,
    ) -> Result<Set, Outcome> {
        let everyone = &request.applicants;
        let ranks: BTreeSet<Option<Number>> = everyone.iter().map(|a| a.rank).collect();
        let mut better = Set::new();
        for rank in ranks {
            let of_rank = |set: &Set| -> Set { set.iter().filter(|a| everyone[**a].rank == rank).copied().collect() };
            let most = possible.iter().map(|set| of_rank(set).len()).max().unwrap();
            possible.retain(|set| of_rank(set).len() == most);
            for drawn in &request.lots {
                let holds = |set: &Set| of_rank(set).iter().any(|a| everyone[*a].id == *drawn);
                if possible.iter().any(holds) {
                    possible.retain(holds);
                }
            }
            let mut ways: BTreeSet<Set> = possible.iter().map(of_rank).collect();
            if ways.len() > 1 && keeps(&better) {
                // regions have nothing to do with each other: the first that is undecided
                let regions: BTreeSet<&Option<String>> = everyone.iter().map(|a| &a.region).collect();
                let within = |region: &Option<String>| -> BTreeSet<Set> {
                    let here = |way: &Set| way.iter().filter(|a| everyone[**a].region == *region).copied().collect();
                    ways.iter().map(here).collect()
                };
                ways = regions.into_iter().map(within).find(|ways| ways.len() > 1).unwrap();
            }
            if ways.len() > 1 {
                let some: Set = ways.iter().flatten().copied().collect();
                let all: Set = some.iter().filter(|a| ways.iter().all(|way| way.contains(a))).copied().collect();
                return Err(Outcome::Tie {
                    among: Among::Applicants,
                    between: some.difference(&all).map(|a| everyone[*a].id.clone()).collect(),
                    places: ways.first().unwrap().len() - all.len(),
                });
            }
            better.extend(ways.pop_first().unwrap());
        }
        Ok(better)
    }

    /// A seat that a region could come to have: applicants and divisor, the rank of who would take it, the region.
    struct Seat(usize, usize, Option<Number>, Option<String>);

    fn seats(request: &SelectionRequest, total: usize) -> Result<BTreeMap<Option<String>, usize>, Outcome> {
        let mut ranks: BTreeMap<Option<String>, Vec<Option<Number>>> = BTreeMap::new();
        for applicant in &request.applicants {
            ranks.entry(applicant.region.clone()).or_default().push(applicant.rank);
        }
        ranks.values_mut().for_each(|ranks| ranks.sort());
        if total == request.applicants.len() {
            return Ok(ranks.into_iter().map(|(region, ranks)| (region, ranks.len())).collect());
        }
        let per_region = request.per_region.map_or(1, size);
        let guaranteed =
            |region: &Option<String>| if region.is_some() { ranks[region].len().min(per_region) } else { 0 };
        let mut seats: BTreeMap<_, _> = ranks.keys().map(|region| (region.clone(), guaranteed(region))).collect();
        let needed: usize = seats.values().sum();
        if needed > total {
            return Err(Outcome::Infeasible {
                among: Among::Regions,
                guaranteed: seats.iter().filter(|(_, n)| **n > 0).filter_map(|(region, _)| region.clone()).collect(),
                needed,
                available: total,
            });
        }
        let mut open: Vec<Seat> = vec![];
        for (region, ranks) in &ranks {
            for seat in guaranteed(region)..ranks.len() {
                open.push(Seat(ranks.len(), 2 * seat + 1, ranks[seat], region.clone()));
            }
        }
        let drawn = |seat: &Seat| {
            let place = request.region_lots.iter().position(|lot| Some(lot) == seat.3.as_ref());
            place.unwrap_or(usize::MAX)
        };
        let before = |a: &Seat, b: &Seat| {
            let larger = (b.0 * a.1).cmp(&(a.0 * b.1));
            larger.then(a.2.cmp(&b.2)).then(drawn(a).cmp(&drawn(b)))
        };
        open.sort_by(before);
        let places = total - needed;
        if places > 0 && places < open.len() && before(&open[places - 1], &open[places]) == Ordering::Equal {
            let equal = |seat: &&Seat| before(seat, &open[places]) == Ordering::Equal;
            return Err(Outcome::Tie {
                among: Among::Regions,
                between: open.iter().filter(equal).filter_map(|seat| seat.3.clone()).collect(),
                places: open[..places].iter().filter(equal).count(),
            });
        }
        for seat in &open[..places] {
            *seats.get_mut(&seat.3).unwrap() += 1;
        }
        Ok(seats)
    }

    fn subsets(count: usize) -> Vec<Set> {
        let mut sets = vec![Set::new()];
        for applicant in 0..count {
            let with = |set: &Set| set.iter().copied().chain([applicant]).collect();
            sets.extend(sets.iter().map(with).collect::<Vec<_>>());
        }
        sets
    }
}

fn number(n: usize) -> Number {
    Number::new(i64::try_from(n).unwrap()).unwrap()
}

const GROUPS: [&str; 3] = ["large", "small", "weak"];

/// Requests so small that every set can be tried, with every part of the definition in use.
fn requests() -> impl Strategy<Value = SelectionRequest> {
    let applicants = prop::collection::vec((0..4_usize, 1..4_usize, 0..8_usize), 0..9);
    let bits = (any::<bool>(), 0..3_usize, 0..4_usize);
    // often no group at all, because regions are independent of each other only then
    let count = prop::sample::select(vec![0_usize, 0, 1, 2, 3, 3]);
    let minimums = count.prop_flat_map(|count| prop::collection::vec(prop::option::of(0..4_usize), count));
    let order = prop::collection::vec(any::<u16>(), 12);
    (applicants, 0..8_usize, bits, minimums, order).prop_map(|(applicants, seats, bits, minimums, order)| {
        let (has_region, rank_kind, per_region) = bits;
        let applicants: Vec<Applicant> = applicants
            .into_iter()
            .zip(["a", "b", "c", "d", "e", "f", "g", "h"])
            .enumerate()
            .map(|(at, ((region, rank, groups), id))| Applicant {
                id: id.to_owned(),
                name: None,
                region: has_region.then(|| format!("r{region}")),
                rank: match rank_kind {
                    0 => None,
                    1 => Some(number(rank)),
                    _ => Some(number(at * 7 % 8)),
                },
                groups: (0..minimums.len())
                    .filter(|bit| groups >> bit & 1 == 1)
                    .map(|bit| GROUPS[bit].to_owned())
                    .collect(),
            })
            .collect();
        // the first of a shuffled list, so that some are drawn and some are not
        let lots = |ids: Vec<String>, order: &[u16]| -> Vec<String> {
            let mut ids: Vec<(u16, String)> = order.iter().copied().zip(ids).collect();
            ids.sort();
            let drawn = usize::from(order[0]) % (ids.len() + 1);
            ids.into_iter().take(drawn).map(|(_, id)| id).collect()
        };
        let regions: BTreeSet<String> = applicants.iter().filter_map(|a| a.region.clone()).collect();
        SelectionRequest {
            format: None,
            seats: number(seats),
            per_region: (per_region < 3).then(|| number(per_region)),
            groups: GROUPS
                .iter()
                .zip(minimums)
                .map(|(id, at_least)| GroupMinimum { id: (*id).to_owned(), at_least: at_least.map(number) })
                .collect(),
            lots: lots(applicants.iter().map(|a| a.id.clone()).collect(), &order[..8]),
            region_lots: lots(regions.into_iter().collect(), &order[8..]),
            applicants,
        }
    })
}

#[test]
fn every_vector_comes_out_as_it_says() {
    conformance::vectors::run("funding/select");
}

#[test]
fn every_step_is_said_in_whole_sentences_in_every_language() {
    let mut said = BTreeSet::new();
    for vector in conformance::vectors::vectors("funding/select") {
        let json = vector.input.to_string();
        let answer = SelectionRequest::from_json(json.as_bytes(), Limits::REQUEST).and_then(|request| select(&request));
        let Ok(Selection::Settled { regions, applicants, .. }) = answer else { continue };
        for language in Language::ALL {
            let texts = regions.iter().flat_map(|region| region.explain(language));
            for text in texts.chain(applicants.iter().flat_map(|choice| choice.explain(language))) {
                let first = text.chars().next().unwrap();
                assert!((first.is_uppercase() || first.is_numeric()) && text.ends_with('.'), "{}: {text}", vector.name);
                // a value that is missing would be three dots, a fault in a template its braces
                assert!(!text.contains(['…', '{', '}', '|']), "{}: {text}", vector.name);
                said.insert(text);
            }
        }
    }
    for text in [
        "Det er 4 plasser og 2 søkere, så det er plass til alle.",
        "Regionen «sjaelland» har 1 plass til 1 søker.",
        "Søkjaren er rangert som nummer 2, og då var det 1 plass igjen.",
        "En plass måtte holdes av til «small», som ellers ville fått for få.",
        "Pladsen tæller med blandt dem, som »large« er sikret.",
        "Ingen er rangert, så 2 søkere stilte likt om 1 plass.",
        "Several regions were equal, and this one was drawn as number 1.",
        "Den neste plassen går hit, fordi 4 søkere delt på 5 er mest.",
        "Lodtrækning afgjorde mellem dem, der stod lige, og ansøgeren blev trukket som nummer 2.",
    ] {
        assert!(said.contains(text), "{text}\n{said:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_outcome_is_that_of_the_slow_reference(request in requests()) {
        prop_assert_eq!(answer(&request), reference::answer(&request));
    }

    #[test]
    fn the_order_of_the_lists_changes_not_a_byte(request in requests(), turn in 0..8_usize) {
        let mut turned = request.clone();
        turned.applicants.reverse();
        let by = turn.min(turned.applicants.len());
        turned.applicants.rotate_left(by);
        turned.groups.reverse();
        for applicant in &mut turned.applicants {
            applicant.groups.reverse();
        }
        let bytes = |request: &SelectionRequest| serde_json::to_string(&select(request).unwrap()).unwrap();
        prop_assert_eq!(bytes(&turned), bytes(&request));
    }

    #[test]
    fn lots_decide_nothing_that_is_decided_without_them(request in requests()) {
        let undrawn = SelectionRequest { lots: vec![], region_lots: vec![], ..request.clone() };
        if !matches!(answer(&undrawn), Outcome::Tie { .. }) {
            prop_assert_eq!(answer(&request), answer(&undrawn));
        }
    }

    #[test]
    fn drawing_what_a_tie_asks_for_settles_it_in_the_end(mut request in requests()) {
        for _ in 0..20 {
            let Outcome::Tie { among, between, places } = answer(&request) else { return Ok(()) };
            prop_assert!(0 < places && places < between.len());
            let lots = if among == Among::Regions { &mut request.region_lots } else { &mut request.lots };
            prop_assert!(between.iter().all(|id| !lots.contains(id)));
            lots.extend(between);
        }
        prop_assert!(false, "it never settles");
    }

    #[test]
    fn one_seat_more_costs_no_region_a_seat(request in requests()) {
        let more = SelectionRequest { seats: number(size(request.seats) + 1), ..request.clone() };
        if let (Outcome::Settled { seats: before, .. }, Outcome::Settled { seats: after, .. }) = (answer(&request), answer(&more)) {
            for (region, seats) in before {
                prop_assert!(after[&region] >= seats);
            }
        }
    }

    #[test]
    fn regions_get_the_seats_that_an_allocation_by_the_same_method_gives_them(request in requests()) {
        let bare = |applicant: Applicant| Applicant {
            region: applicant.region.or(Some("r0".to_owned())),
            rank: None,
            groups: vec![],
            ..applicant
        };
        let applicants = request.applicants.into_iter().map(bare).collect();
        let request = SelectionRequest { applicants, groups: vec![], ..request };
        let mut sizes: BTreeMap<String, i64> = BTreeMap::new();
        for region in request.applicants.iter().filter_map(|applicant| applicant.region.clone()) {
            *sizes.entry(region).or_default() += 1;
        }
        let per_region = request.per_region.map_or(1, Number::get);
        let claim = |(region, size): (&String, &i64)| {
            let money = |seats: i64| Some(Money::new(seats).unwrap());
            let weight = Some(Weight::new(*size).unwrap());
            Claim { id: region.clone(), weight, floor: money(per_region.min(*size)), cap: money(*size), ..Claim::default() }
        };
        let allocation = allocate(&AllocationRequest {
            pot: Money::new(request.seats.get()).unwrap(),
            method: RoundingMethod::SainteLague,
            lots: request.region_lots.clone(),
            claims: sizes.iter().map(claim).collect(),
            ..AllocationRequest::default()
        });
        match (select(&request).unwrap(), allocation.unwrap()) {
            (Selection::Settled { regions, .. }, Allocation::Settled { awards, .. }) => {
                let seats: Vec<(String, i64)> = regions.into_iter().map(|r| (r.id, r.seats.get())).collect();
                let given: Vec<(String, i64)> = awards.into_iter().map(|a| (a.id, a.amount.ore())).collect();
                prop_assert_eq!(seats, given);
            }
            (Selection::Tie { among: Among::Regions, between, places }, Allocation::Tie { between: equals, places: of }) => {
                prop_assert_eq!((between, places), (equals, of));
            }
            // regions are settled before applicants tie
            (Selection::Tie { among: Among::Applicants, .. }, Allocation::Settled { .. }) => {}
            (Selection::Infeasible { needed, available, .. }, Allocation::Infeasible { needed: n, available: a, .. }) => {
                prop_assert_eq!((needed.get(), available.get()), (n.ore(), a.ore()));
            }
            (selection, allocation) => prop_assert!(false, "{selection:?}\n{allocation:?}"),
        }
    }

    #[test]
    fn what_it_answers_reads_back(request in requests()) {
        let json = serde_json::to_string(&request).unwrap();
        prop_assert_eq!(&SelectionRequest::from_json(json.as_bytes(), Limits::REQUEST).unwrap(), &request);
        let selection = select(&request).unwrap();
        let json = serde_json::to_string(&selection).unwrap();
        prop_assert_eq!(serde_json::from_str::<Selection>(&json).unwrap(), selection);
    }
}

/// The call of 2015 had 65 applicants for 34 places, to be spread over counties and over large and small; the applicants
/// here are made up, since no source lists them.
#[test]
fn thirty_four_of_sixty_five_are_spread_over_counties_and_sizes() {
    let text = conformance::files::bytes("examples/requests/34-of-65.json");
    let request = SelectionRequest::from_json(&text, Limits::REQUEST).unwrap();
    assert_eq!((request.applicants.len(), size(request.seats)), (65, 34));
    let Outcome::Settled { seats, selected } = answer(&request) else { panic!("every rank is another") };
    assert_eq!(selected.len(), 34);
    assert_eq!(seats.len(), 19);
    assert!(seats.values().all(|seats| *seats >= 1), "{seats:?}");
    // by hand, from one each: 7/3 and 7/5 for Akershus, 2 and 6/5 for Hordaland; Oslo's one applicant has its seat. Six
    // counties have an equal claim on the last four, and the next of Akershus and of Vestfold rank worst
    assert_eq!((seats["Akershus"], seats["Hordaland"], seats["Oslo"], seats["Vestfold"]), (3, 3, 1, 1));
    let of = |group: &str| {
        let members = request.applicants.iter().filter(|one| one.groups.iter().any(|known| known == group));
        members.filter(|one| selected.contains(&one.id)).count()
    };
    assert!(["small", "large", "weak", "strong"].iter().all(|group| of(group) >= 7));
    // within a county nobody is passed over by one of the same groups who ranks worse
    for one in request.applicants.iter().filter(|one| !selected.contains(&one.id)) {
        let passed_by = request
            .applicants
            .iter()
            .filter(|other| selected.contains(&other.id) && other.region == one.region && other.groups == one.groups);
        assert!(passed_by.clone().all(|other| other.rank < one.rank), "{}", one.id);
    }
}

/// Applicants without ranks in regions and groups that follow no order, and groups that are guaranteed `at_least` each.
fn scattered(applicants: usize, regions: usize, groups: usize, at_least: usize) -> SelectionRequest {
    let mut state = 12_345_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let applicants = (0..applicants).map(|number| Applicant {
        id: format!("a{number}"),
        region: Some(format!("r{}", next(regions))),
        groups: (0..groups).filter(|_| next(3) == 0).map(|group| format!("g{group}")).collect(),
        ..Applicant::default()
    });
    let group = |number| GroupMinimum { id: format!("g{number}"), at_least: Some(self::number(at_least)) };
    SelectionRequest {
        seats: number(100),
        per_region: Some(number(0)),
        applicants: applicants.collect(),
        groups: (0..groups).map(group).collect(),
        ..SelectionRequest::default()
    }
}

#[test]
fn what_would_take_long_is_refused_at_once_by_its_limit() {
    for (request, what) in [
        (scattered(356, 15, 4, 7), "among 356 applicants so that 4 groups keep 28 seats"),
        (scattered(1_000, 1, 12, 1), "among 1000 applicants so that 12 groups keep 12 seats"),
    ] {
        let begun = Instant::now();
        let Err(Error::Unanswerable { path, code, reason }) = select(&request) else { panic!("{what}") };
        assert_eq!((&*path, code), ("/groups", "too-large"));
        assert!(reason.starts_with(&format!("to choose {what} takes ")), "{reason}");
        let end = " steps, at most 500000000 are taken: guarantee fewer seats, or fewer groups";
        assert!(reason.ends_with(end), "{reason}");
        assert!(begun.elapsed() < Duration::from_secs(1));
    }
}

/// How many requests each law is tried on: SATSING_CASES, else 500.
fn cases() -> u32 {
    std::env::var("SATSING_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(500)
}
