//! The laws of trees of pots and of redistribution.

use super::requests::{cases, drawn, money, small};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use satsing::{
    Language, Limits, Money,
    funding::{
        AllocationRequest, DeclinedAward, Pot, PotSource, PotTree, Redistribution, RedistributionRequest,
        TreeAllocation, allocate_tree, redistribute,
    },
};

fn pot(id: String, fed_by: Option<PotSource>, request: AllocationRequest) -> Pot {
    let AllocationRequest { unit, method, criteria, guarantee, minimum_payout, lots, claims, .. } = drawn(request);
    let (name, rests_on) = (None, None);
    Pot { id, name, rests_on, fed_by, unit, method, criteria, guarantee, minimum_payout, lots, claims }
}

/// Trees of up to six pots, each fed by some claim of one before it.
fn trees() -> impl Strategy<Value = PotTree> {
    let pots = vec((small(), any::<Index>(), any::<Index>()), 1..=6);
    (0_i64..=200, pots).prop_map(|(amount, requests)| {
        let mut tree = PotTree { pot: money(amount), ..PotTree::default() };
        for (number, (request, above, claim)) in requests.into_iter().enumerate() {
            let id = format!("p{number}");
            if number == 0 {
                tree.pots.push(pot(id, None, request));
                continue;
            }
            let above = above.get(&tree.pots);
            let fed = |claim: &str| {
                let source = PotSource { pot: above.id.clone(), claim: claim.to_owned() };
                tree.pots.iter().all(|pot| pot.fed_by.as_ref() != Some(&source)).then_some(source)
            };
            let free: Vec<PotSource> = above.claims.iter().filter_map(|claim| fed(&claim.id)).collect();
            if !free.is_empty() {
                let source = claim.get(&free).clone();
                tree.pots.push(pot(id, Some(source), request));
            }
        }
        tree
    })
}

fn sum(amounts: impl IntoIterator<Item = Money>) -> i64 {
    Money::sum(amounts).unwrap().ore()
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_level_of_a_tree_is_reconciled_to_the_ore(tree in trees()) {
        let TreeAllocation::Settled { pots, levels, paid, left } = allocate_tree(&tree).unwrap() else { return Ok(()) };
        prop_assert_eq!(sum([paid, left]), tree.pot.ore());
        prop_assert_eq!(levels[0].received, tree.pot);
        for (level, next) in levels.iter().zip(levels.iter().skip(1).map(|next| next.received).chain([money(0)])) {
            prop_assert_eq!(level.passed_on, next);
            prop_assert_eq!(sum([level.passed_on, level.paid, level.left]), level.received.ore());
            let here = pots.iter().filter(|pot| pot.level == level.level);
            prop_assert_eq!(sum(here.map(|pot| pot.pot)), level.received.ore());
        }
        prop_assert_eq!(pots.len(), tree.pots.len());
        for pot in &pots {
            prop_assert_eq!(sum(pot.awards.iter().map(|award| award.amount).chain([pot.left])), pot.pot.ore());
            if let Some(source) = &pot.fed_by {
                let above = pots.iter().find(|above| above.id == source.pot).unwrap();
                let award = above.awards.iter().find(|award| award.id == source.claim).unwrap();
                prop_assert_eq!(award.amount, pot.pot);
            }
        }
    }

    #[test]
    fn a_krone_is_followed_through_every_level_to_whoever_gets_it(tree in trees()) {
        let answer = allocate_tree(&tree).unwrap();
        let TreeAllocation::Settled { pots, .. } = &answer else { return Ok(()) };
        for (pot, award) in pots.iter().flat_map(|pot| pot.awards.iter().map(move |award| (pot, award))) {
            let way = answer.passages(&pot.id, &award.id).unwrap();
            prop_assert_eq!(i64::try_from(way.len()).unwrap(), pot.level.get());
            prop_assert_eq!(way[0].received, tree.pot);
            prop_assert!(way.windows(2).all(|pair| pair[0].amount == pair[1].received));
            prop_assert_eq!(way.last().unwrap().amount, award.amount);
            for language in Language::ALL {
                let lines = tree.follow(&answer, &pot.id, &award.id, language, "NOK").unwrap();
                prop_assert!(lines.iter().all(|line| !line.contains('…')), "{:?}", lines);
            }
        }
        prop_assert!(answer.passages("p0", "no such claim").is_none());
    }

    #[test]
    fn the_order_of_the_pots_changes_nothing(tree in trees()) {
        let mut turned = tree.clone();
        turned.pots.reverse();
        prop_assert_eq!(allocate_tree(&turned).unwrap(), allocate_tree(&tree).unwrap());
    }

    #[test]
    fn redistribution_keeps_the_total_and_takes_from_no_one(
        request in small(), who in vec((any::<Index>(), 0_u8..=4), 0..3),
    ) {
        let request = drawn(request);
        let Redistribution::Settled { awards, .. } = again(&request, vec![]) else { return Ok(()) };
        prop_assert!(awards.iter().all(|award| award.before == award.after), "no one declined: {:?}", awards);
        let mut declined: Vec<DeclinedAward> = Vec::new();
        for (which, quarters) in who {
            if awards.is_empty() || declined.iter().any(|other| other.claim == which.get(&awards).id) {
                continue;
            }
            let award = which.get(&awards);
            let keeps = Some(money(award.before.ore() * i64::from(quarters) / 4));
            declined.push(DeclinedAward { claim: award.id.clone(), keeps });
        }
        let Redistribution::Settled { awards, freed, left_before, left_after } = again(&request, declined.clone()) else {
            panic!("every claim was drawn, and what was possible stays so");
        };
        prop_assert_eq!(sum(awards.iter().map(|award| award.before)) + left_before.ore(), request.pot.ore());
        prop_assert_eq!(sum(awards.iter().map(|award| award.after)) + left_after.ore(), request.pot.ore());
        let mut given_back = 0;
        for award in &awards {
            match declined.iter().find(|declined| declined.claim == award.id) {
                Some(declined) => {
                    prop_assert!(award.declined && Some(award.after) == declined.keeps);
                    given_back += award.before.ore() - award.after.ore();
                }
                None => prop_assert!(!award.declined && award.after >= award.before, "{:?}", award),
            }
        }
        prop_assert_eq!(freed.ore(), given_back);
    }
}

fn again(request: &AllocationRequest, declined: Vec<DeclinedAward>) -> Redistribution {
    redistribute(&RedistributionRequest { request: request.clone(), declined, ..RedistributionRequest::default() })
        .unwrap()
}

#[test]
fn the_example_of_a_long_term_plan_is_reconciled_and_told_in_every_language() {
    let json = include_bytes!("../../../examples/requests/pots-2026.json");
    let tree = PotTree::from_json(json, Limits::REQUEST).unwrap();
    let answer = allocate_tree(&tree).unwrap();
    let text = |language| {
        let lines = tree.follow(&answer, "owners", "b", language, "NOK").unwrap();
        lines.join("\n").replace('\u{a0}', " ")
    };
    // 1 492 500 øre of 100 000 000, through 60 %, 45 %, 46,25 % and 60 %
    assert_eq!(
        text(Language::Nn),
        "Utdanningsdirektoratet (eksempeltall): 1 000 000 kr å fordele. Statsforvalteren, Oslo får 600 000 kr, det er 60 % av det. Nøkkelen byggjer på FOR-2026-01-12-23 § 6.
  Vekt: 60 av 100 i alt, det er 60 % av potten.
  Etter vekt blir det 600 000 kr.
Samarbeidsforum Oslo: 600 000 kr å fordele. Skole får 270 000 kr, det er 45 % av det. Nøkkelen byggjer på FOR-2026-01-12-23 § 9 nr. 1 og 3.
  Langsiktig plan: 0,45 av 1 i alt, det er 45 % av potten.
  Etter vekt blir det 270 000 kr.
Regional fordelingsnøkkel, skole: 270 000 kr å fordele. Region nord får 124 875 kr, det er 46,25 % av det. Nøkkelen byggjer på FOR-2026-01-12-23 § 8.
  Årsverk: 500 av 1 000 i alt. 60 % av potten blir fordelt etter dette, så det gir 30 %.
  Geografiske forskjeller: 1 av 5 i alt. 25 % av potten blir fordelt etter dette, så det gir 5 %.
  Særlige utfordringer: 3 av 4 i alt. 15 % av potten blir fordelt etter dette, så det gir 11,25 %.
  Etter vekt blir det 124 875 kr.
Eiere og kompetansemiljøer, region nord: 124 875 kr å fordele. Eiere får 74 925 kr, det er 60 % av det. Nøkkelen byggjer på FOR-2026-01-12-23 § 9 nr. 2.
  Vekt: 0,6 av 1 i alt, det er 60 % av potten.
  Etter vekt blir det 74 925 kr.
Eiere, region nord: 74 925 kr å fordele. Kommune B får 14 925 kr, det er 19,92 % av det. Nøkkelen byggjer på FOR-2026-01-12-23 § 9 nr. 4.
  Vekt: 1 av 1 i alt, det er 100 % av det prioriteten har å fordele.
  Prioritet 2: 14 925 kr å fordele. Tidlegare prioritetar fekk 60 000 kr. 14 925 kr blei fordelt.
  Etter vekt blir det 14 925 kr.
Av kvar krone i Utdanningsdirektoratet (eksempeltall) når 1,49 % fram til Kommune B."
    );
    for language in Language::ALL {
        assert_eq!(text(language).lines().count(), text(Language::Nn).lines().count());
    }
}

#[test]
fn a_pot_that_is_no_whole_number_of_units_is_told_with_what_of_it_can_be_shared_out() {
    let request = br#"{ "pot": 25000, "unit": 10000, "claims": [
        { "id": "a", "name": "Giske", "weight": 1, "floor": 15000 }, { "id": "b", "weight": 1, "floor": 10000 } ] }"#;
    let request = AllocationRequest::from_json(request, Limits::REQUEST).unwrap();
    let text =
        request.explain_infeasible(&satsing::funding::allocate(&request).unwrap(), Language::En, "NOK").join(" ");
    assert_eq!(
        text.replace('\u{a0}', " "),
        "Giske and b are secured NOK 300 in all, but in whole NOK 100 only NOK 200 of the pot of NOK 250 can be shared out. Raise the pot, or lower what is secured."
    );
}

#[test]
fn why_a_pot_of_a_tree_cannot_be_shared_out_is_told_of_that_pot() {
    let tree = br#"{ "pot": 100, "pots": [
        { "id": "state", "claims": [{ "id": "north", "weight": 1 }] },
        { "id": "forum", "fedBy": { "pot": "state", "claim": "north" },
          "claims": [{ "id": "a", "name": "Giske", "weight": 1, "floor": 50, "cap": 40 }] } ] }"#;
    let tree = PotTree::from_json(tree, Limits::REQUEST).unwrap();
    let text = tree.explain_infeasible(&allocate_tree(&tree).unwrap(), Language::En, "NOK").join(" ");
    assert_eq!(
        text.replace('\u{a0}', " "),
        "Giske cannot get both at least NOK 0.50 (the floor) and at most NOK 0.40 (the cap). Change one of the bounds."
    );
}
