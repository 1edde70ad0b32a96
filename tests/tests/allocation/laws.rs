//! The laws that every answer keeps.

use super::Outcome;
use super::requests::{cases, drawn, money, small};
use num_bigint::BigInt;
use num_rational::Ratio;
use proptest::prelude::*;
use satsing::{
    Limits, Money, Share,
    funding::{
        Allocation, AllocationRequest, AllocationStep, Award, Claim, Fraction, RoundingMethod, Weight, allocate,
    },
};
use std::collections::BTreeMap;

type Q = Ratio<BigInt>;

fn q(fraction: &Fraction) -> Q {
    Q::new(fraction.numerator().parse().unwrap(), fraction.denominator().parse().unwrap())
}

fn settled(request: &AllocationRequest) -> Option<(Vec<Award>, Money)> {
    match allocate(request).unwrap() {
        Allocation::Settled { awards, left } => Some((awards, left)),
        Allocation::Tie { .. } | Allocation::Infeasible { .. } => None,
    }
}

/// The exact share of an award in øre, as its steps state it.
fn exact(award: &Award) -> Q {
    award.steps.iter().fold(Q::from_integer(0.into()), |exact, step| match step {
        AllocationStep::Proportional { exact, .. } => q(exact),
        AllocationStep::Bound { amount, .. } => Q::from_integer(amount.ore().into()),
        AllocationStep::BelowMinimum { .. } => Q::from_integer(0.into()),
        _ => exact,
    })
}

/// The least and the most that a claim may get in a settled answer, in øre.
fn bounds(request: &AllocationRequest, claim: &Claim) -> (i128, Option<i128>) {
    let of_last_year = |share: Option<Share>, up: bool| {
        let (share, last) = (share?, i128::from(claim.last_year?.ore()));
        let (n, d) = (i128::from(share.numerator()), i128::from(share.denominator()));
        Some(if up { (n * last + d - 1) / d } else { n * last / d })
    };
    let guarantee = request.guarantee.unwrap_or_default();
    let ore = |amount: Option<Money>| amount.map(|amount| i128::from(amount.ore()));
    let least = ore(claim.floor).unwrap_or(0).max(of_last_year(guarantee.at_least, true).unwrap_or(0));
    let most = [ore(claim.cap), ore(claim.asked), of_last_year(guarantee.at_most, false)].into_iter().flatten().min();
    (least, most)
}

/// The awards by id of a request in which nothing is a tie; `None` where it is impossible.
fn amounts(request: &AllocationRequest) -> Option<BTreeMap<String, i64>> {
    match Outcome::of(request) {
        Outcome::Settled { awards, .. } => Some(awards),
        Outcome::Infeasible { .. } => None,
        Outcome::Tie { .. } => panic!("every claim was drawn, yet it is a tie"),
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn the_awards_and_what_is_left_make_the_pot(request in small()) {
        let request = drawn(request);
        if let Some((awards, left)) = settled(&request) {
            let paid = Money::sum(awards.iter().map(|award| award.amount)).unwrap();
            prop_assert_eq!((paid + left).unwrap(), request.pot);
            let mut ids: Vec<&str> = request.claims.iter().map(|claim| claim.id.as_str()).collect();
            ids.sort_unstable();
            prop_assert_eq!(awards.iter().map(|award| award.id.as_str()).collect::<Vec<_>>(), ids);
        }
    }

    #[test]
    fn no_award_breaks_a_bound_the_unit_or_the_minimum(request in small()) {
        let request = drawn(request);
        let unit = request.unit.map_or(1, Money::ore);
        for award in settled(&request).map(|(awards, _)| awards).unwrap_or_default() {
            let claim = request.claims.iter().find(|claim| claim.id == award.id).unwrap();
            let (least, most) = bounds(&request, claim);
            let amount = i128::from(award.amount.ore());
            prop_assert!(amount >= least, "{:?} against {least}", award);
            prop_assert!(most.is_none_or(|most| amount <= most), "{:?} against {most:?}", award);
            prop_assert_eq!(award.amount.ore() % unit, 0);
            prop_assert!(amount == 0 || award.amount >= request.minimum_payout.unwrap_or_default(), "{:?}", award);
        }
    }

    #[test]
    fn the_order_of_the_lists_changes_nothing(request in small(), turn in 0_usize..6) {
        let mut turned = request.clone();
        let turn = turn.min(turned.claims.len());
        turned.claims.rotate_left(turn);
        turned.claims.iter_mut().for_each(|claim| claim.weights.reverse());
        prop_assert_eq!(allocate(&turned).unwrap(), allocate(&request).unwrap());
        turned.claims.reverse();
        turned.criteria.reverse();
        prop_assert_eq!(Outcome::of(&turned), Outcome::of(&request));
    }

    #[test]
    fn the_spelling_of_the_ids_changes_nothing(request in small()) {
        let other = |id: &str| format!("z{}", 9 - id[1..].parse::<u8>().unwrap());
        let mut renamed = request.clone();
        renamed.claims.iter_mut().for_each(|claim| claim.id = other(&claim.id));
        renamed.lots.iter_mut().for_each(|id| *id = other(id));
        let expected = match Outcome::of(&request) {
            Outcome::Settled { awards, left } => {
                Outcome::Settled { awards: awards.into_iter().map(|(id, amount)| (other(&id), amount)).collect(), left }
            }
            Outcome::Tie { between, places } => {
                Outcome::Tie { between: between.iter().rev().map(|id| other(id)).collect(), places }
            }
            Outcome::Infeasible { needed, available, claims } => {
                Outcome::Infeasible { needed, available, claims: claims.iter().rev().map(|id| other(id)).collect() }
            }
        };
        prop_assert_eq!(Outcome::of(&renamed), expected);
    }

    #[test]
    fn weights_in_another_measure_give_the_same(request in small(), n in 1_i64..9, d in 1_i64..9) {
        let scaled = |weight: Weight| Weight::fraction(weight.numerator() * n, weight.denominator() * d).unwrap();
        let mut other = request.clone();
        for claim in &mut other.claims {
            claim.weight = claim.weight.map(scaled);
            claim.weights.iter_mut().for_each(|given| given.value = scaled(given.value));
        }
        prop_assert_eq!(Outcome::of(&other), Outcome::of(&request));
    }

    #[test]
    fn amounts_in_another_measure_give_the_same_in_that(request in small(), times in 2_i64..2_000) {
        let scaled = |amount: Option<Money>| amount.map(|amount| amount.times(times).unwrap());
        let mut other = request.clone();
        other.pot = other.pot.times(times).unwrap();
        other.unit = scaled(Some(other.unit.unwrap_or(money(1))));
        other.minimum_payout = scaled(other.minimum_payout);
        for claim in &mut other.claims {
            (claim.floor, claim.cap) = (scaled(claim.floor), scaled(claim.cap));
            (claim.asked, claim.last_year) = (scaled(claim.asked), scaled(claim.last_year));
        }
        let expected = match Outcome::of(&request) {
            Outcome::Settled { awards, left } => Outcome::Settled {
                awards: awards.into_iter().map(|(id, amount)| (id, amount * times)).collect(),
                left: left * times,
            },
            Outcome::Infeasible { needed, available, claims } => {
                Outcome::Infeasible { needed: needed * times, available: available * times, claims }
            }
            tie @ Outcome::Tie { .. } => tie,
        };
        prop_assert_eq!(Outcome::of(&other), expected);
    }

    #[test]
    fn a_larger_pot_costs_no_one_an_exact_share_nor_a_divisor_methods_award(request in small(), more in 1_i64..9) {
        let request = AllocationRequest { minimum_payout: None, ..drawn(request) };
        let larger = AllocationRequest { pot: (request.pot + money(more)).unwrap(), ..request.clone() };
        let (Some((before, _)), Some((after, _))) = (settled(&request), settled(&larger)) else { return Ok(()) };
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(exact(after) >= exact(before), "{:?} {:?}", before, after);
            if request.method != RoundingMethod::LargestRemainder {
                prop_assert!(after.amount >= before.amount, "{:?} {:?}", before, after);
            }
        }
    }

    #[test]
    fn no_award_of_a_divisor_method_falls_while_the_pot_grows_unit_by_unit(request in small(), dhondt: bool) {
        let method = if dhondt { RoundingMethod::DHondt } else { RoundingMethod::SainteLague };
        let mut request = AllocationRequest { minimum_payout: None, method, ..drawn(request) };
        let mut before: Option<BTreeMap<String, i64>> = None;
        for _ in 0..24 {
            let now = amounts(&request);
            if let (Some(before), Some(now)) = (&before, &now) {
                prop_assert!(before.iter().all(|(id, amount)| now[id] >= *amount), "{:?} {:?}", before, now);
            }
            before = now;
            request.pot = (request.pot + request.unit.unwrap_or(money(1))).unwrap();
        }
    }

    #[test]
    fn a_larger_weight_costs_its_claim_no_exact_share_nor_a_divisor_methods_award(
        request in small(), heavier in 0_usize..6, more in 1_i64..9,
    ) {
        let request = AllocationRequest { minimum_payout: None, ..drawn(request) };
        let mut larger = request.clone();
        let add = |weight: Weight| {
            Weight::fraction(weight.numerator() + more * weight.denominator(), weight.denominator()).unwrap()
        };
        let Some(claim) = larger.claims.get_mut(heavier) else { return Ok(()) };
        claim.weight = claim.weight.map(add);
        // in a single criterion: in several, one value more is a smaller part of another criterion for no one
        claim.weights.iter_mut().take(1).for_each(|given| given.value = add(given.value));
        let id = claim.id.clone();
        let (Some((before, _)), Some((after, _))) = (settled(&request), settled(&larger)) else { return Ok(()) };
        let own = |awards: Vec<Award>| awards.into_iter().find(|award| award.id == id).unwrap();
        let (before, after) = (own(before), own(after));
        prop_assert!(exact(&after) >= exact(&before), "{:?} {:?}", before, after);
        if request.method != RoundingMethod::LargestRemainder {
            prop_assert!(after.amount >= before.amount, "{:?} {:?}", before, after);
        }
    }

    #[test]
    fn a_largest_remainder_award_is_the_exact_share_rounded_down_or_up(request in small()) {
        let request = AllocationRequest { method: RoundingMethod::LargestRemainder, ..drawn(request) };
        let unit = request.unit.map_or(1, Money::ore);
        for award in settled(&request).map(|(awards, _)| awards).unwrap_or_default() {
            let units = exact(&award) / Q::from_integer(unit.into());
            let amount = Q::from_integer((award.amount.ore() / unit).into());
            prop_assert!(amount == units.floor() || amount == units.ceil(), "{:?}", award);
        }
    }

    #[test]
    fn equals_are_told_apart_by_nothing_but_lots(request in small(), which in 0_usize..6) {
        let Some(claim) = request.claims.get(which) else { return Ok(()) };
        let twin = Claim { id: "twin".into(), ..claim.clone() };
        let id = claim.id.clone();
        let mut request = request;
        request.claims.push(twin);
        if let Outcome::Settled { awards, .. } = Outcome::of(&AllocationRequest { lots: vec![], ..request.clone() }) {
            prop_assert_eq!(awards["twin"], awards[&id]);
        }
        let mut request = drawn(request);
        let first = amounts(&request);
        for lot in &mut request.lots {
            *lot = if *lot == "twin" { id.clone() } else if *lot == id { "twin".into() } else { lot.clone() };
        }
        let second = amounts(&request);
        prop_assert_eq!(first.as_ref().map(|a| (a["twin"], a[&id])), second.as_ref().map(|a| (a[&id], a["twin"])));
    }

    #[test]
    fn a_draw_between_those_who_tie_decides_it(request in small()) {
        let mut request = request;
        // each draw decides at least one cut, and there are at most two a tier
        for _ in 0..9 {
            let Outcome::Tie { between, places } = Outcome::of(&request) else { return Ok(()) };
            prop_assert!(0 < places && places < i64::try_from(between.len()).unwrap());
            prop_assert!(between.iter().all(|id| !request.lots.contains(id)), "whoever is drawn does not tie");
            request.lots.extend(between.into_iter().take(usize::try_from(places).unwrap()));
        }
        prop_assert!(false, "still a tie");
    }

    #[test]
    fn the_parts_of_the_criteria_make_the_entitlement_and_those_make_the_tier(request in small()) {
        let request = drawn(request);
        let Some((awards, _)) = settled(&request) else { return Ok(()) };
        let mut tiers: BTreeMap<i64, (Q, bool)> = BTreeMap::new();
        for award in &awards {
            let mut sum = Q::from_integer(0.into());
            let mut all = true;
            for step in &award.steps {
                if let AllocationStep::Criterion { part, total, share, .. } = step {
                    sum += q(part);
                    all &= !total.is_zero() || *share == Share::ZERO;
                }
            }
            prop_assert_eq!(&sum, &q(&award.entitlement));
            let claim = request.claims.iter().find(|claim| claim.id == award.id).unwrap();
            let entry = tiers.entry(claim.tier.map_or(1, satsing::Number::get)).or_insert((Q::from_integer(0.into()), all));
            entry.0 += sum;
        }
        for (sum, all) in tiers.values() {
            prop_assert!(!all || *sum == Q::from_integer(1.into()));
        }
    }

    #[test]
    fn requests_and_answers_survive_json(request in small()) {
        let json = serde_json::to_vec(&request).unwrap();
        prop_assert_eq!(&AllocationRequest::from_json(&json, Limits::REQUEST).unwrap(), &request);
        let answer = allocate(&request).unwrap();
        let json = serde_json::to_string(&answer).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Allocation>(&json).unwrap(), &answer);
    }
}
