//! Requests to share out money.
#![no_main]

use libfuzzer_sys::arbitrary::{Arbitrary, Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use satsing::funding::{Allocation, AllocationRequest, Claim, allocate};
use satsing::{Limits, Money, Share};
use satsing_fuzz::{LANGUAGES, laws, timed};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A number that is often small, often at an edge, and now and then anything.
#[derive(Debug, Clone, Copy)]
struct Amount(i64);

impl<'a> Arbitrary<'a> for Amount {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self(match input.int_in_range(0..=15)? {
            0..=9 => input.int_in_range(0..=60)?,
            10..=12 => input.int_in_range(0..=10_000_000_000)?,
            13 => 9_007_199_254_740_991,
            14 => 0,
            _ => input.arbitrary()?,
        }))
    }
}

#[derive(Debug, Arbitrary)]
struct Asked {
    pot: Amount,
    unit: Option<u8>,
    method: u8,
    guarantee: Option<(Option<u8>, Option<u8>)>,
    minimum: Option<u8>,
    share: u8,
    has_criteria: bool,
    claims: Vec<AskedClaim>,
    lots: Vec<u8>,
}

#[derive(Debug, Arbitrary)]
struct AskedClaim {
    weight: (Amount, u8),
    floor: Option<Amount>,
    cap: Option<Amount>,
    asked: Option<Amount>,
    last_year: Option<Amount>,
    tier: Option<i8>,
}

fn put(object: &mut Value, name: &str, value: Option<Value>) {
    if let Some(value) = value {
        object[name] = value;
    }
}

fn request(asked: &Asked) -> Value {
    let weight = |claim: &AskedClaim| match claim.weight {
        (Amount(n), 0 | 1) => json!(n),
        (Amount(n), d) => json!(format!("{n}/{d}")),
    };
    let claim = |(index, claim): (usize, &AskedClaim)| {
        let mut made = json!({ "id": format!("c{index}") });
        if asked.has_criteria {
            made["weights"] = json!([{ "criterion": "children", "value": weight(claim) }]);
        } else {
            made["weight"] = weight(claim);
        }
        let amount = |amount: Option<Amount>| amount.map(|Amount(ore)| json!(ore));
        put(&mut made, "floor", amount(claim.floor));
        put(&mut made, "cap", amount(claim.cap));
        put(&mut made, "asked", amount(claim.asked));
        put(&mut made, "lastYear", amount(claim.last_year));
        put(&mut made, "tier", claim.tier.map(|tier| json!(tier % 4)));
        made
    };
    let claims: Vec<Value> = asked.claims.iter().take(12).enumerate().map(claim).collect();
    let mut made = json!({ "pot": asked.pot.0, "claims": claims });
    put(&mut made, "unit", asked.unit.map(|unit| json!(unit)));
    let methods = ["largestRemainder", "dHondt", "sainteLague", "none"];
    made["method"] = json!(methods[usize::from(asked.method) % 4]);
    put(&mut made, "minimumPayout", asked.minimum.map(|minimum| json!(minimum)));
    if let Some((least, most)) = asked.guarantee {
        made["guarantee"] = json!({});
        put(&mut made["guarantee"], "atLeast", least.map(|share| json!(format!("{share}%"))));
        put(&mut made["guarantee"], "atMost", most.map(|share| json!(format!("{share}%"))));
    }
    if asked.has_criteria {
        let share = asked.share % 101;
        made["criteria"] = json!([{ "id": "children", "share": format!("{share}%") },
            { "id": "base", "share": format!("{}%", 100 - share), "equal": true }]);
    }
    if !asked.lots.is_empty() {
        let lots: BTreeSet<u8> = asked.lots.iter().copied().collect();
        made["lots"] = lots.iter().map(|lot| json!(format!("c{}", lot % 16))).collect();
    }
    made
}

fuzz_target!(|asked: Asked| {
    let document = request(&asked);
    let bytes = document.to_string().into_bytes();
    let request = match AllocationRequest::from_json(&bytes, Limits::REQUEST) {
        Ok(request) => request,
        Err(error) => return laws::of_an_error(&error),
    };
    let written = serde_json::to_vec(&request).expect("a request can be written");
    assert_eq!(AllocationRequest::from_json(&written, Limits::REQUEST).as_ref(), Ok(&request), "read back");

    let answer = timed(|| allocate(&request));
    assert_eq!(allocate(&request), answer, "the same twice");
    let mut turned = request.clone();
    turned.claims.reverse();
    match (answer, allocate(&turned)) {
        (Ok(answer), Ok(other)) => {
            assert_eq!(answer, other, "the order of claims never matters");
            let json = serde_json::to_string(&answer).expect("an answer can be written");
            assert_eq!(serde_json::from_str::<Allocation>(&json).expect("an answer can be read"), answer);
            holds(&request, &answer);
        }
        (Err(error), Err(_)) => laws::of_an_error(&error),
        (answer, other) => panic!("{answer:?}, in another order {other:?}"),
    }
});

fn holds(request: &AllocationRequest, answer: &Allocation) {
    match answer {
        Allocation::Settled { awards, left } => {
            let paid = Money::sum(awards.iter().map(|award| award.amount)).expect("a sum of money");
            assert_eq!((paid + *left).expect("a sum of money"), request.pot, "to the øre");
            assert!(left.ore() >= 0, "{left:?} is left");
            assert_eq!(awards.len(), request.claims.len(), "an award for each claim");
            for award in awards {
                let claim = request.claims.iter().find(|claim| claim.id == award.id).expect("a claim");
                within(request, claim, award.amount);
                for language in LANGUAGES {
                    assert!(!award.explain(language, "NOK").is_empty(), "each award is explained");
                }
            }
        }
        Allocation::Tie { between, places } => {
            let known: BTreeSet<&str> = request.claims.iter().map(|claim| &*claim.id).collect();
            assert!(between.iter().all(|id| known.contains(&**id)));
            let count = i64::try_from(between.len()).expect("few claims");
            assert!(places.get() >= 1 && places.get() < count, "{places:?} places for {count}");
        }
        Allocation::Infeasible { needed, available, .. } => assert!(needed > available, "{needed:?} of {available:?}"),
    }
}

/// Holds an award to the bounds, the unit and the least payout.
fn within(request: &AllocationRequest, claim: &Claim, amount: Money) {
    let ore = i128::from(amount.ore());
    let of_last_year = |share: Option<Share>| {
        let (share, last) = (share?, claim.last_year?);
        Some((i128::from(share.numerator()) * i128::from(last.ore()), i128::from(share.denominator())))
    };
    let guarantee = request.guarantee.unwrap_or_default();
    assert!(amount >= claim.floor.unwrap_or_default(), "{} gets less than its floor", claim.id);
    assert!([claim.cap, claim.asked].into_iter().flatten().all(|most| amount <= most), "{} gets too much", claim.id);
    assert!(of_last_year(guarantee.at_least).is_none_or(|(n, d)| ore * d >= n), "{} is not guaranteed", claim.id);
    assert!(of_last_year(guarantee.at_most).is_none_or(|(n, d)| ore * d <= n), "{} gets above its guarantee", claim.id);
    assert_eq!(amount.ore() % request.unit.map_or(1, Money::ore), 0, "{} gets part of a unit", claim.id);
    assert!(ore == 0 || amount >= request.minimum_payout.unwrap_or_default(), "{} gets less than is paid", claim.id);
}
