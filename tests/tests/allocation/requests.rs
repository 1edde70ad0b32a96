//! Random requests.

use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use satsing::{
    Money, Number, Share,
    funding::{AllocationRequest, Claim, Criterion, CriterionValue, Guarantee, RoundingMethod, Weight},
};

/// So many cases, or as many as `ALLOCATION_CASES` says:
/// `ALLOCATION_CASES=2000000 cargo test --release -p conformance --test allocation reference`.
pub fn cases(normally: u32) -> ProptestConfig {
    let cases = std::env::var("ALLOCATION_CASES").ok().map_or(normally, |count| count.parse().unwrap());
    ProptestConfig { cases, max_shrink_iters: 20_000, failure_persistence: None, ..ProptestConfig::default() }
}

pub fn money(ore: i64) -> Money {
    Money::new(ore).unwrap()
}

/// The request with every claim drawn, so that nothing is a tie.
pub fn drawn(mut request: AllocationRequest) -> AllocationRequest {
    for claim in &request.claims {
        if !request.lots.contains(&claim.id) {
            request.lots.push(claim.id.clone());
        }
    }
    request
}

fn amount(most: i64) -> impl Strategy<Value = Money> {
    (0..=most).prop_map(money)
}

pub fn method() -> impl Strategy<Value = RoundingMethod> {
    select(vec![RoundingMethod::LargestRemainder, RoundingMethod::DHondt, RoundingMethod::SainteLague])
}

/// Weights of which many are equal and some are 0.
fn small_weight() -> impl Strategy<Value = Weight> {
    prop_oneof![
        4 => (0_i64..=4).prop_map(|weight| Weight::new(weight).unwrap()),
        1 => (0_i64..=60).prop_map(|weight| Weight::new(weight).unwrap()),
        1 => (0_i64..=5, 1_i64..=4).prop_map(|(n, d)| Weight::fraction(n, d).unwrap()),
    ]
}

/// The criteria of a request: none, or some whose shares make 1.
fn criteria() -> impl Strategy<Value = Vec<Criterion>> {
    let parts = prop_oneof![2 => Just(vec![]), 3 => vec((0_i64..=3, any::<bool>()), 1..=3)];
    parts.prop_filter("shares of nothing", |parts| parts.is_empty() || parts.iter().any(|part| part.0 > 0)).prop_map(
        |parts| {
            let total = parts.iter().map(|part| part.0).sum();
            let criterion = |(number, (part, equal)): (usize, (i64, bool))| Criterion {
                id: format!("k{number}"),
                name: None,
                share: Share::new(part, total).unwrap(),
                equal,
            };
            parts.into_iter().enumerate().map(criterion).collect()
        },
    )
}

/// Requests small enough that equals, bounds that cannot hold and shares below a minimum are common.
pub fn small() -> impl Strategy<Value = AllocationRequest> {
    let rules =
        (0_i64..=60, prop_oneof![3 => Just(1), 1 => 2_i64..=7], method(), criteria(), weighted(0.4, guarantee()));
    let extra = (weighted(0.4, 0_i64..=14), 0_usize..=6);
    (rules, extra).prop_flat_map(|((pot, unit, method, criteria, guarantee), (minimum, count))| {
        let ids: Vec<String> = (0..count).map(|number| format!("c{number}")).collect();
        let claims: Vec<_> = ids.iter().map(|id| claim(id.clone(), &criteria)).collect();
        let lots = subsequence(ids.clone(), 0..=count).prop_shuffle();
        (claims, lots).prop_map(move |(claims, lots)| AllocationRequest {
            pot: money(pot),
            unit: (unit > 1).then(|| money(unit)),
            method,
            criteria: criteria.clone(),
            guarantee,
            minimum_payout: minimum.map(money),
            lots,
            claims,
            ..AllocationRequest::default()
        })
    })
}

fn guarantee() -> impl Strategy<Value = Guarantee> {
    let share = |percent: i64| Share::new(percent, 100).unwrap();
    (of((50_i64..=100).prop_map(share)), of((100_i64..=150).prop_map(share)))
        .prop_map(|(at_least, at_most)| Guarantee { at_least, at_most })
}

fn claim(id: String, criteria: &[Criterion]) -> impl Strategy<Value = Claim> + use<> {
    let named: Vec<String> = criteria.iter().filter(|c| !c.equal).map(|c| c.id.clone()).collect();
    let plain = criteria.is_empty();
    let values = vec(small_weight(), named.len());
    let bounds =
        (weighted(0.2, amount(12)), weighted(0.3, amount(25)), weighted(0.15, amount(25)), weighted(0.3, amount(20)));
    (small_weight(), values, bounds, weighted(0.3, 0_i64..=3)).prop_map(
        move |(weight, values, (floor, cap, asked, last_year), tier)| Claim {
            id: id.clone(),
            weight: plain.then_some(weight),
            weights: named
                .iter()
                .cloned()
                .zip(values)
                .map(|(criterion, value)| CriterionValue { criterion, value })
                .collect(),
            floor,
            cap,
            asked,
            last_year,
            tier: tier.map(|tier| Number::new(tier).unwrap()),
            ..Claim::default()
        },
    )
}

/// Requests with amounts up to 2^53 − 1 øre and weights with large coprime denominators, which 128 bits cannot hold.
///
/// The pot covers every floor, so that they are settled or tied.
pub fn huge() -> impl Strategy<Value = AllocationRequest> {
    const MOST: i64 = 9_007_199_254_740_991;
    let weight = (1..=MOST, prop_oneof![Just(1), 1..=MOST]).prop_map(|(n, d)| Weight::fraction(n, d).unwrap());
    let claim = (weight, weighted(0.3, amount(MOST / 16)), weighted(0.3, amount(MOST)));
    (1..=MOST, 1_i64..=1_000, weighted(0.3, amount(MOST / 16)), vec(claim, 1..=8)).prop_map(
        |(pot, unit, minimum_payout, claims)| AllocationRequest {
            pot: money(pot.max(MOST / 2)),
            unit: Some(money(unit)),
            minimum_payout,
            claims: claims
                .into_iter()
                .enumerate()
                .map(|(number, (weight, floor, cap))| Claim {
                    id: format!("c{number}"),
                    weight: Some(weight),
                    floor,
                    cap: cap.map(|cap| cap.max(floor.unwrap_or_default())),
                    ..Claim::default()
                })
                .collect(),
            ..AllocationRequest::default()
        },
    )
}

/// Requests whose numbers lie about the edge of what 128 bits hold: denominators of which some fit together, some not.
pub fn wide() -> impl Strategy<Value = AllocationRequest> {
    const MOST: i64 = 9_007_199_254_740_991;
    let weight = (1..=MOST, 0_u32..=30).prop_flat_map(|(n, bits)| {
        ((1_i64 << bits)..=(2_i64 << bits)).prop_map(move |d| Weight::fraction(n, d).unwrap())
    });
    let claim = (weight, weighted(0.3, amount(MOST / 16)), weighted(0.5, amount(MOST)));
    (MOST / 2..=MOST, method(), vec(claim, 1..=5)).prop_map(|(pot, method, claims)| {
        // the divisor methods of the reference give one unit at a time
        let unit = if method == RoundingMethod::LargestRemainder { 1 } else { MOST / 64 };
        let claim = |(number, (weight, floor, cap)): (usize, (Weight, Option<Money>, Option<Money>))| Claim {
            id: format!("c{number}"),
            weight: Some(weight),
            floor: floor.filter(|_| unit == 1),
            cap: cap.map(|cap| cap.max(floor.unwrap_or_default())),
            ..Claim::default()
        };
        let claims = claims.into_iter().enumerate().map(claim).collect();
        AllocationRequest { pot: money(pot), unit: Some(money(unit)), method, claims, ..AllocationRequest::default() }
    })
}

/// Requests with so many bounds that those which do not matter are set aside before the rest are sorted.
pub fn crowd() -> impl Strategy<Value = AllocationRequest> {
    let claim = (1_i64..=12, weighted(0.7, 0_i64..=30), weighted(0.7, 0_i64..=60));
    (0_i64..=900, method(), vec(claim, 12..=40)).prop_map(|(pot, method, claims)| {
        let claim = |(number, (weight, floor, more)): (usize, (i64, Option<i64>, Option<i64>))| Claim {
            id: format!("c{number:02}"),
            weight: Some(Weight::new(weight).unwrap()),
            floor: floor.map(money),
            cap: more.map(|more| money(floor.unwrap_or(0) + more)),
            ..Claim::default()
        };
        let claims: Vec<Claim> = claims.into_iter().enumerate().map(claim).collect();
        let floors: i64 = claims.iter().filter_map(|claim| claim.floor).map(Money::ore).sum();
        let lots = claims.iter().rev().map(|claim| claim.id.clone()).collect();
        AllocationRequest { pot: money(floors + pot), method, lots, claims, ..AllocationRequest::default() }
    })
}
