//! Measures allocations of 357, 35,000 and 1,000,000 claims.
//!
//! `cargo bench -p benches --bench allocation` compares, in one run with rounds that take turns, satsing without bounds
//! and within guarantees of 90-120 % (both with every step of every award) with a largest remainder in 128 bits written
//! by hand and with the `allocate` of `rusty-money`, which give amounts only. Before anything is timed, the one by hand
//! must agree with satsing on every amount; `cargo test -p benches` asks that alone. The 357 are the real ones of `examples/requests/children-2026.json`.

use rusty_money::{Money, iso};
use satsing::{
    Limits,
    funding::{Allocation, AllocationRequest, Claim, Guarantee, Weight, allocate},
};
use std::hint::black_box;
use std::time::Instant;

/// A pot, weights and last year's awards.
struct Case {
    pot: i64,
    weights: Vec<u32>,
    plain: AllocationRequest,
    guaranteed: AllocationRequest,
}

fn main() {
    // cargo passes it to what it runs as a benchmark
    if !std::env::args().any(|argument| argument == "--bench") {
        [Case::real(), Case::made(35_000)].iter().for_each(Case::agree);
        return;
    }
    let cases = [Case::real(), Case::made(35_000), Case::made(1_000_000)];
    let mut growth: Vec<(usize, [u64; 4])> = Vec::new();
    for case in &cases {
        case.agree();
        growth.push((case.weights.len(), measure(case)));
    }
    println!("\ntime ÷ (n log n), against that of 357 claims");
    let cost = |n: usize, time: u64| u128::from(time) * 1_000_000 / (n as u128 * u128::from(n.ilog2()));
    for (n, times) in &growth {
        let (first, firsts) = &growth[0];
        let ratios = [2, 3].map(|which: usize| ratio(cost(*n, times[which]), cost(*first, firsts[which])));
        println!("{n:>9} claims: without bounds {}, within guarantees {}", ratios[0], ratios[1]);
    }
}

impl Case {
    /// The children of 357 municipalities, by number alone, with last year's awards.
    fn real() -> Self {
        let json = include_bytes!("../../examples/requests/children-2026.json");
        let request = AllocationRequest::from_json(json, Limits::REQUEST).expect("a request");
        let number = |claim: &Claim| u32::try_from(claim.weights[0].value.numerator()).expect("a number of children");
        let weights = request.claims.iter().map(number).collect();
        let last = request.claims.iter().map(|claim| claim.last_year.map_or(0, satsing::Money::ore)).collect();
        Self::new(request.pot.ore(), weights, last)
    }

    /// Claims with weights of their own, whose awards last year were 70 to 130 % of their share.
    fn made(count: u32) -> Self {
        let weights: Vec<u32> =
            (0..u64::from(count)).map(|i| 1_000 + (i * 7_919 % u64::from(count)) as u32 * 4).collect();
        let total: i64 = weights.iter().copied().map(i64::from).sum();
        let pot = 1_300_000_000_007 * i64::from(count) / 35_000;
        let share = |weight: u32| i128::from(pot) * i128::from(weight) / i128::from(total);
        let last = weights.iter().zip(0_i128..).map(|(w, i)| (share(*w) * (70 + i * 31 % 61) / 100) as i64).collect();
        Self::new(pot, weights, last)
    }

    fn new(pot: i64, weights: Vec<u32>, last: Vec<i64>) -> Self {
        let claim = |(number, weight): (usize, &u32)| Claim {
            id: format!("{number:07}"),
            weight: Some(Weight::new(i64::from(*weight)).expect("a weight")),
            ..Claim::default()
        };
        let plain = AllocationRequest {
            pot: satsing::Money::new(pot).expect("a pot"),
            claims: weights.iter().enumerate().map(claim).collect(),
            ..AllocationRequest::default()
        };
        let mut guaranteed = plain.clone();
        let share = |percent: &str| Some(percent.parse().expect("a share"));
        guaranteed.guarantee = Some(Guarantee { at_least: share("90%"), at_most: share("120%") });
        for (claim, last) in guaranteed.claims.iter_mut().zip(last) {
            claim.last_year = Some(satsing::Money::new(last).expect("an amount"));
        }
        Self { pot, weights, plain, guaranteed }
    }

    /// Asserts that the amounts by hand are satsing's.
    fn agree(&self) {
        assert_eq!(amounts(&self.plain), by_hand(self.pot, &self.weights));
        assert_eq!(amounts(&self.guaranteed).iter().sum::<i64>(), self.pot);
    }
}

fn amounts(request: &AllocationRequest) -> Vec<i64> {
    let Allocation::Settled { awards, .. } = allocate(request).expect("an answer") else { panic!("it can be settled") };
    awards.iter().map(|award| award.amount.ore()).collect()
}

/// Largest remainder as one would write it: no bounds, no ties, no reasons.
fn by_hand(pot: i64, weights: &[u32]) -> Vec<i64> {
    let total: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
    let mut amounts = Vec::with_capacity(weights.len());
    let mut rests = Vec::with_capacity(weights.len());
    let mut left = pot;
    for (index, weight) in weights.iter().enumerate() {
        let product = i128::from(pot) * i128::from(*weight);
        let amount = (product / total) as i64;
        left -= amount;
        amounts.push(amount);
        rests.push((product % total, index));
    }
    rests.sort_unstable_by(|a, b| b.cmp(a));
    rests.iter().take(left as usize).for_each(|(_, index)| amounts[*index] += 1);
    amounts
}

fn rusty_money(pot: i64, weights: &[u32]) -> usize {
    Money::from_minor(pot, iso::NOK).allocate(weights.to_vec()).expect("shares").len()
}

/// Prints the times of a case and what each is to the one by hand; by hand, rusty-money, plain, guaranteed.
fn measure(case: &Case) -> [u64; 4] {
    let count = case.weights.len();
    let rounds = (5_000_000 / count).clamp(5, 2_001);
    let mut times: [Vec<u64>; 4] = Default::default();
    for round in 0..=rounds {
        let contenders: [&dyn Fn(); 4] = [
            &|| _ = black_box(by_hand(black_box(case.pot), black_box(&case.weights))),
            &|| _ = black_box(rusty_money(black_box(case.pot), black_box(&case.weights))),
            &|| _ = black_box(allocate(black_box(&case.plain))),
            &|| _ = black_box(allocate(black_box(&case.guaranteed))),
        ];
        for turn in 0..4 {
            let which = (round + turn) % 4;
            let start = Instant::now();
            contenders[which]();
            let time = u64::try_from(start.elapsed().as_nanos()).expect("a short time");
            // the first round warms up
            if round > 0 {
                times[which].push(time);
            }
        }
    }
    let medians = times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    });
    println!("\n{count} claims{:>28}{:>12}", "µs", "by hand = 1");
    let names = ["largest remainder by hand", "rusty-money", "satsing without bounds", "satsing within guarantees"];
    for (name, time) in names.iter().zip(medians) {
        println!(
            "{name:<28}{:>10}{:>10}",
            ratio(u128::from(time), 1_000),
            ratio(u128::from(time), u128::from(medians[0]))
        );
    }
    medians
}

fn ratio(of: u128, to: u128) -> String {
    let hundredths = of * 100 / to;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
