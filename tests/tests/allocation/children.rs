//! Real weights: the children of 357 municipalities share 1.3 billion kroner within guarantees.

use super::Outcome;
use super::reference;
use satsing::{
    Limits, Money,
    funding::{Allocation, AllocationRequest, AllocationStep, Bound, Weight, allocate},
};
use std::collections::BTreeMap;

fn request() -> AllocationRequest {
    let json = include_bytes!("../../../examples/requests/children-2026.json");
    AllocationRequest::from_json(json, Limits::REQUEST).unwrap()
}

/// The first column of a file with a heading, and the one called `column`.
fn column(csv: &str, column: &str) -> BTreeMap<String, i64> {
    let mut lines = csv.lines();
    let place = lines.next().unwrap().split(',').position(|name| name == column).unwrap();
    let read = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        (fields[0].to_owned(), fields[place].parse().unwrap())
    };
    lines.map(read).collect()
}

#[test]
fn the_request_has_the_figures_as_they_are() {
    let children = column(include_str!("../../data/children.csv"), "children2026");
    assert_eq!(children.len(), 357);
    let weights = request().claims.into_iter().map(|claim| (claim.id, claim.weights[0].value));
    assert_eq!(weights.collect::<BTreeMap<_, _>>(), {
        children.into_iter().map(|(id, number)| (id, Weight::new(number).unwrap())).collect()
    });
}

#[test]
fn each_municipality_gets_what_an_independent_program_worked_out_to_the_ore() {
    let awards = column(include_str!("../../data/children-awards.csv"), "ore");
    assert_eq!(Outcome::of(&request()), Outcome::Settled { awards, left: 0 });
}

#[test]
fn the_reference_agrees_to_the_ore() {
    assert_eq!(Outcome::of(&request()), reference::answer(&request()));
}

#[test]
fn every_award_keeps_within_90_and_120_percent_of_last_year_and_all_make_the_pot() {
    let request = request();
    let Allocation::Settled { awards, left } = allocate(&request).unwrap() else { panic!("it can be settled") };
    assert_eq!(Money::sum(awards.iter().map(|award| award.amount)).unwrap(), request.pot);
    assert_eq!((left.ore(), request.pot.ore()), (0, 130_000_000_000));
    let mut at = (0, 0);
    for (award, claim) in awards.iter().zip(&request.claims) {
        assert_eq!(award.id, claim.id);
        let (amount, last_year) = (award.amount.ore(), claim.last_year.unwrap().ore());
        assert!(amount * 10 >= last_year * 9 && amount * 10 <= last_year * 12, "{award:?}");
        at.0 += usize::from(has(&award.steps, Bound::AtLeast));
        at.1 += usize::from(has(&award.steps, Bound::AtMost));
    }
    assert_eq!(at, (224, 11), "both ends of the guarantee hold someone");
}

fn has(steps: &[AllocationStep], wanted: Bound) -> bool {
    steps.iter().any(|step| matches!(step, AllocationStep::Bound { bound, .. } if *bound == wanted))
}
