//! What is too large says which limit it passes; what is within the limits is answered.

use super::Outcome;
use super::requests::money;
use satsing::{
    Error, Limits, Share,
    funding::{AllocationRequest, Claim, Criterion, PotTree, RedistributionRequest, Weight, allocate},
};
use serde_json::{Value, json};

fn request(weights: impl Iterator<Item = Weight>) -> AllocationRequest {
    let claims = weights.enumerate().map(|(number, weight)| Claim {
        id: format!("{number:06}"),
        weight: Some(weight),
        ..Claim::default()
    });
    AllocationRequest { pot: money(130_000_000_000), claims: claims.collect(), ..AllocationRequest::default() }
}

/// Weights whose denominators are `count` different primes below 2^53, one after the other.
fn one_over_primes(count: usize) -> impl Iterator<Item = Weight> {
    let is_prime = |number: &i64| (2..).take_while(|d| d * d <= *number).all(|d| number % d != 0);
    (2..).filter(is_prime).take(count).map(|prime| Weight::fraction(1, prime).unwrap())
}

#[test]
fn coprime_denominators_are_answered_within_the_limit_of_bits() {
    let Outcome::Settled { awards, left } = Outcome::of(&request(one_over_primes(150))) else {
        panic!("it can be settled")
    };
    assert_eq!(awards.values().sum::<i64>() + left, 130_000_000_000);
    // 1/2 is three halves of 1/3, up to the one øre that rounding may give each
    assert!((awards["000000"] * 2 - awards["000001"] * 3).abs() <= 5);
}

#[test]
fn weights_beyond_the_limit_of_bits_are_refused_by_its_name() {
    // so many numbers of 53 bits without a common factor have more than 2^20 bits over their common denominator:
    // odd numbers next to each other share few, and 600 × 600 × 40 is more than 2^20
    let weights = (0..600).map(|number| Weight::fraction(1, 9_007_199_254_740_991 - 2 * number).unwrap());
    let error = allocate(&request(weights)).unwrap_err();
    let expected = "/claims: the weights of 600 claims have more than 1048576 bits over their common denominator, which is the \
        most: write them with fewer denominators, such as decimals of two places";
    assert_eq!((error.code(), &*error.to_string()), ("too-large", expected));
}

#[test]
fn as_many_items_as_a_list_may_have_are_read_and_one_more_is_not() {
    let limits = Limits { items: 2, ..Limits::REQUEST };
    let claims =
        |count: u64| -> Vec<Value> { (0..count).map(|id| json!({ "id": id.to_string(), "weight": 1 })).collect() };
    let declined = |count: u64| -> Vec<Value> { (0..count).map(|id| json!({ "claim": id.to_string() })).collect() };
    let pots =
        |count: u64| -> Vec<Value> { (0..count).map(|id| json!({ "id": id.to_string(), "claims": [] })).collect() };
    for (count, is_read) in [(2, true), (3, false)] {
        let request = json!({ "pot": 1, "claims": claims(count) });
        assert_eq!(AllocationRequest::from_json(request.to_string().as_bytes(), limits).is_ok(), is_read);
        for tree in [
            json!({ "pot": 1, "pots": [{ "id": "a", "claims": claims(count) }] }),
            json!({ "pot": 1, "pots": pots(count) }),
        ] {
            assert_eq!(PotTree::from_json(tree.to_string().as_bytes(), limits).is_ok(), is_read, "{tree}");
        }
        for again in [
            json!({ "request": request, "declined": [] }),
            json!({ "request": { "pot": 1, "claims": [] }, "declined": declined(count) }),
        ] {
            assert_eq!(
                RedistributionRequest::from_json(again.to_string().as_bytes(), limits).is_ok(),
                is_read,
                "{again}"
            );
        }
    }
}

#[test]
fn whole_weights_have_no_limit_of_bits() {
    let most = 9_007_199_254_740_991;
    let request = request((0..20_000).map(|number| Weight::new(most - number).unwrap()));
    let Outcome::Settled { awards, left } = Outcome::of(&request) else { panic!("it can be settled") };
    assert_eq!((awards.values().sum::<i64>(), left), (130_000_000_000, 0));
}

#[test]
fn more_than_a_hundred_criteria_are_refused() {
    let criteria = |count| {
        let criterion = |number| Criterion {
            id: format!("{number}"),
            name: None,
            share: Share::new(1, count).unwrap(),
            equal: true,
        };
        AllocationRequest { criteria: (0..count).map(criterion).collect(), ..AllocationRequest::default() }
    };
    assert!(allocate(&criteria(100)).is_ok());
    let error = allocate(&criteria(101)).unwrap_err();
    let expected = "/criteria: there are 101 criteria, at most 100 can be weighed: add some of them up";
    assert_eq!((error.code(), &*error.to_string()), ("too-large", expected));
}

#[test]
fn a_request_with_more_claims_than_its_reader_allows_is_refused() {
    let json = br#"{ "pot": 1, "claims": [ { "id": "a", "weight": 1 }, { "id": "b", "weight": 1 } ] }"#;
    let limits = |items| Limits { items, ..Limits::REQUEST };
    assert!(AllocationRequest::from_json(json, limits(2)).is_ok());
    assert_eq!(
        AllocationRequest::from_json(json, limits(1)),
        Err(Error::TooLarge { limit: "items in a list", most: 1 })
    );
}
