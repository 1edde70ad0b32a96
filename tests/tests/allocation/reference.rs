//! The definition of an allocation, followed to the letter and slowly, in fractions of any size.
//!
//! Written from the definition alone: nothing here is shared with the library but the types of the request.

use super::Outcome;
use num_bigint::BigInt;
use num_rational::Ratio;
use satsing::{
    Money, Share,
    funding::{AllocationRequest, Claim, RoundingMethod, Weight},
};
use std::collections::BTreeMap;

type Q = Ratio<BigInt>;

/// A claim while it is worked on; amounts in units.
#[derive(Debug, Clone)]
struct Party {
    id: String,
    tier: i64,
    weight: Q,
    lower: BigInt,
    upper: Option<BigInt>,
    lot: Option<usize>,
}

fn q(number: i64) -> Q {
    Q::from_integer(number.into())
}

fn int(number: i64) -> BigInt {
    number.into()
}

fn share(share: Share) -> Q {
    Q::new(share.numerator().into(), share.denominator().into())
}

fn weight(weight: Weight) -> Q {
    Q::new(weight.numerator().into(), weight.denominator().into())
}

fn ore(amount: &BigInt) -> i64 {
    i64::try_from(amount).unwrap()
}

/// Answers a request that has no fault.
pub fn answer(request: &AllocationRequest) -> Outcome {
    let unit = request.unit.map_or(1, Money::ore);
    let pot = int(request.pot.ore() / unit);
    let minimum = (q(request.minimum_payout.map_or(0, Money::ore)) / q(unit)).ceil().to_integer();
    let mut parties: Vec<Party> = request.claims.iter().map(|claim| party(request, claim, unit, &minimum)).collect();
    parties.sort_by(|a, b| a.id.cmp(&b.id));

    let ids = |parties: &[&Party]| parties.iter().map(|party| party.id.clone()).collect::<Vec<_>>();
    let crossed: Vec<&Party> = parties.iter().filter(|p| p.upper.as_ref().is_some_and(|u| p.lower > *u)).collect();
    if !crossed.is_empty() {
        return Outcome::Infeasible {
            needed: ore(&(crossed.iter().map(|p| &p.lower).sum::<BigInt>() * unit)),
            available: ore(&(crossed.iter().filter_map(|p| p.upper.as_ref()).sum::<BigInt>() * unit)),
            claims: ids(&crossed),
        };
    }
    let promised: BigInt = parties.iter().map(|party| &party.lower).sum();
    if promised > pot {
        let claims: Vec<&Party> = parties.iter().filter(|party| party.lower > int(0)).collect();
        return Outcome::Infeasible {
            needed: ore(&(promised * unit)),
            available: ore(&(pot * unit)),
            claims: ids(&claims),
        };
    }

    let mut tiers: BTreeMap<i64, Vec<Party>> = BTreeMap::new();
    for party in parties {
        tiers.entry(party.tier).or_default().push(party);
    }
    let mut left = pot;
    let mut awards = BTreeMap::new();
    let numbers: Vec<i64> = tiers.keys().copied().collect();
    for number in numbers {
        let later: BigInt = tiers.range(number + 1..).flat_map(|(_, tier)| tier).map(|party| &party.lower).sum();
        let tier = tiers[&number].clone();
        match fill(request.method, tier, &left - later, &minimum) {
            Ok(units) => {
                for (id, units) in units {
                    left -= &units;
                    awards.insert(id, ore(&(units * unit)));
                }
            }
            Err(tie) => return tie,
        }
    }
    let paid: i64 = awards.values().sum();
    Outcome::Settled { awards, left: request.pot.ore() - paid }
}

/// Steps 1 and 2 for one claim.
fn party(request: &AllocationRequest, claim: &Claim, unit: i64, minimum: &BigInt) -> Party {
    let units = |ore: Q| ore / q(unit);
    let amount = |money: Option<Money>| money.map(|money| q(money.ore()));
    let guarantee = request.guarantee.unwrap_or_default();
    let of_last_year = |part: Option<Share>| Some(share(part?) * amount(claim.last_year)?);
    let lowers = [amount(claim.floor), of_last_year(guarantee.at_least)];
    let lower = lowers.into_iter().flatten().max().unwrap_or_else(|| q(0));
    let uppers = [amount(claim.cap), amount(claim.asked), of_last_year(guarantee.at_most)];
    let upper = uppers.into_iter().flatten().min();
    let mut lower = units(lower).ceil().to_integer();
    let mut upper = upper.map(|upper| units(upper).floor().to_integer());
    if lower > int(0) && lower < *minimum {
        lower = minimum.clone();
    }
    if lower == int(0) && upper.as_ref().is_some_and(|upper| upper < minimum) {
        upper = Some(int(0));
    }
    let tier = |claim: &Claim| claim.tier.map_or(1, satsing::Number::get);
    let same: Vec<&Claim> = request.claims.iter().filter(|other| tier(other) == tier(claim)).collect();
    let mut total = q(0);
    if request.criteria.is_empty() {
        let value = |claim: &Claim| value(claim, "weight");
        total += part(value(claim), same.iter().map(|claim| value(claim)).sum());
    }
    for criterion in &request.criteria {
        let value = |claim: &Claim| if criterion.equal { q(1) } else { value(claim, &criterion.id) };
        total += share(criterion.share) * part(value(claim), same.iter().map(|claim| value(claim)).sum());
    }
    let lot = request.lots.iter().position(|id| *id == claim.id);
    Party { id: claim.id.clone(), tier: tier(claim), weight: total, lower, upper, lot }
}

fn value(claim: &Claim, criterion: &str) -> Q {
    let listed = claim.weights.iter().find(|given| given.criterion == criterion).map(|given| given.value);
    weight(listed.or(claim.weight.filter(|_| criterion == "weight")).unwrap())
}

fn part(value: Q, total: Q) -> Q {
    if total == q(0) { q(0) } else { value / total }
}

/// Steps 4 to 8 for one tier: units by id, or a tie.
fn fill(
    method: RoundingMethod,
    mut tier: Vec<Party>,
    available: BigInt,
    minimum: &BigInt,
) -> Result<Vec<(String, BigInt)>, Outcome> {
    loop {
        let shares = exact(&tier, &available);
        let between = |x: &Q| *x > q(0) && *x < Q::from_integer(minimum.clone());
        let Some(smallest) = shares.iter().filter(|x| between(x)).min() else {
            return round(method, &tier, &shares);
        };
        let equals: Vec<usize> = (0..tier.len()).filter(|i| shares[*i] == *smallest).collect();
        let stays = stays(&tier, &available, minimum, &equals);
        let winners = if stays == 0 { vec![] } else { draw(&tier, &equals, stays)? };
        for loser in equals.iter().filter(|i| !winners.contains(i)) {
            tier[*loser].upper = Some(int(0));
        }
    }
}

/// How many of the equals could stay if they were taken out one by one, in any order.
fn stays(tier: &[Party], available: &BigInt, minimum: &BigInt, equals: &[usize]) -> usize {
    let left_over = |order: &mut dyn Iterator<Item = usize>| {
        let mut tier = tier.to_vec();
        let mut stay = equals.len();
        for out in order {
            tier[out].upper = Some(int(0));
            stay -= 1;
            let shares = exact(&tier, available);
            let in_danger = equals.iter().any(|i| shares[*i] > q(0) && shares[*i] < Q::from_integer(minimum.clone()));
            if !in_danger {
                return stay;
            }
        }
        stay
    };
    let stay = left_over(&mut equals.iter().copied());
    assert_eq!(stay, left_over(&mut equals.iter().rev().copied()), "the same number whoever they are");
    stay
}

/// Steps 4 and 5: what each gets exactly.
fn exact(tier: &[Party], available: &BigInt) -> Vec<Q> {
    let zero = q(0);
    let fixed: BigInt = tier.iter().filter(|p| p.weight == zero).map(|p| &p.lower).sum();
    let weighted: Vec<&Party> = tier.iter().filter(|p| p.weight != zero).collect();
    let most: Option<BigInt> = weighted.iter().map(|p| p.upper.clone()).sum();
    let room = available - fixed;
    let takes = Q::from_integer(most.map_or(room.clone(), |most| most.min(room)));
    let whole = |units: &BigInt| Q::from_integer(units.clone());
    let at = |party: &Party, t: &Q| {
        if party.weight == zero {
            return whole(&party.lower);
        }
        let x = (&party.weight * t).max(whole(&party.lower));
        party.upper.as_ref().map_or(x.clone(), |upper| x.min(whole(upper)))
    };
    let sum = |t: &Q| weighted.iter().map(|party| at(party, t)).sum::<Q>();
    // the sum bends only where a party meets a bound, and is a straight line between two such places
    let mut bends = vec![q(0)];
    for party in &weighted {
        bends.push(whole(&party.lower) / &party.weight);
        bends.extend(party.upper.as_ref().map(|upper| whole(upper) / &party.weight));
    }
    bends.sort();
    bends.push(bends.last().unwrap() + q(1));
    // it never falls, so halving finds the last place where it is not above what the tier takes
    let after = bends.partition_point(|t| sum(t) <= takes).clamp(1, bends.len() - 1);
    let (low, high) = (&bends[after - 1], &bends[after]);
    let (at_low, at_high) = (sum(low), sum(high));
    assert!(at_low <= takes, "the sum grows from the lower bounds to what the tier takes");
    let t = if at_low == takes { low.clone() } else { low + (&takes - &at_low) / (at_high - &at_low) * (high - low) };
    tier.iter().map(|party| at(party, &t)).collect()
}

/// Step 7.
fn round(method: RoundingMethod, tier: &[Party], shares: &[Q]) -> Result<Vec<(String, BigInt)>, Outcome> {
    let takes: BigInt = shares.iter().sum::<Q>().to_integer();
    let mut units: Vec<BigInt>;
    if method == RoundingMethod::LargestRemainder {
        units = shares.iter().map(|x| x.floor().to_integer()).collect();
        let mut rest = usize::try_from(takes - units.iter().sum::<BigInt>()).unwrap();
        let fractions: Vec<Q> = shares.iter().map(|x| x.fract()).collect();
        let mut sizes = fractions.clone();
        sizes.sort();
        sizes.dedup();
        for size in sizes.iter().rev() {
            let equals: Vec<usize> = (0..tier.len()).filter(|i| fractions[*i] == *size).collect();
            let winners = draw(tier, &equals, rest.min(equals.len()))?;
            rest -= winners.len();
            winners.into_iter().for_each(|winner| units[winner] += 1);
        }
    } else {
        // a party that was taken out has the upper bound 0
        units = tier.iter().map(|party| party.lower.clone()).collect();
        let divisor = |k: &BigInt| if method == RoundingMethod::DHondt { k + 1 } else { k * 2 + 1 };
        while units.iter().sum::<BigInt>() < takes {
            let quotients: Vec<Option<Q>> = tier
                .iter()
                .zip(&units)
                .map(|(party, k)| {
                    let may = party.weight > q(0) && party.upper.as_ref().is_none_or(|upper| k < upper);
                    may.then(|| &party.weight / divisor(k))
                })
                .collect();
            let largest = quotients.iter().flatten().max().unwrap();
            let equals: Vec<usize> = (0..tier.len()).filter(|i| quotients[*i].as_ref() == Some(largest)).collect();
            let rest = usize::try_from(&takes - units.iter().sum::<BigInt>()).unwrap();
            let winners = draw(tier, &equals, rest.min(equals.len()))?;
            winners.into_iter().for_each(|winner| units[winner] += 1);
        }
    }
    Ok(tier.iter().map(|party| party.id.clone()).zip(units).collect())
}

/// Step 8: who of the equals wins one of the places.
fn draw(tier: &[Party], equals: &[usize], places: usize) -> Result<Vec<usize>, Outcome> {
    if places == 0 || places == equals.len() {
        return Ok(equals[..places].to_vec());
    }
    let (mut drawn, undrawn): (Vec<usize>, Vec<usize>) = equals.iter().partition(|i| tier[**i].lot.is_some());
    drawn.sort_by_key(|i| tier[*i].lot);
    if drawn.len() >= places {
        return Ok(drawn[..places].to_vec());
    }
    Err(Outcome::Tie {
        between: undrawn.iter().map(|i| tier[*i].id.clone()).collect(),
        places: i64::try_from(places - drawn.len()).unwrap(),
    })
}

mod agreement {
    use super::super::requests::{cases, crowd, huge, small, wide};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_reference_answers_a_case_worked_by_hand() {
        let json = br#"{ "pot": 100, "claims": [ { "id": "a", "weight": 6, "cap": 40 }, { "id": "b", "weight": 3 },
            { "id": "c", "weight": 1, "floor": 20 } ] }"#;
        let request = AllocationRequest::from_json(json, satsing::Limits::REQUEST).unwrap();
        let awards = [("a", 40), ("b", 40), ("c", 20)].map(|(id, amount)| (id.to_owned(), amount));
        assert_eq!(answer(&request), Outcome::Settled { awards: awards.into(), left: 0 });
    }

    proptest! {
        #![proptest_config(cases(2_000))]

        #[test]
        fn small_requests_are_answered_as_the_reference_does(request in small()) {
            prop_assert_eq!(Outcome::of(&request), answer(&request));
        }
    }

    proptest! {
        #![proptest_config(cases(200))]

        #[test]
        fn requests_beyond_128_bits_are_answered_as_the_reference_does(request in huge()) {
            prop_assert_eq!(Outcome::of(&request), answer(&request));
        }

        #[test]
        fn requests_about_the_edge_of_128_bits_are_answered_as_the_reference_does(request in wide()) {
            prop_assert_eq!(Outcome::of(&request), answer(&request));
        }

        #[test]
        fn requests_with_many_bounds_are_answered_as_the_reference_does(request in crowd()) {
            prop_assert_eq!(Outcome::of(&request), answer(&request));
        }
    }
}
