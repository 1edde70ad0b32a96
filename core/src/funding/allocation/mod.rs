//! Allocation: shares out a pot exactly, and explains who gets how much and why.

mod answer;
mod bounds;
mod divisors;
mod draw;
mod entitlement;
mod explain;
mod fault;
mod infeasible;
mod minimum;
mod plan;
mod record;
mod redistribute;
mod request;
mod rounding;
mod shares;
mod solve;
mod stake;
mod step_texts;
mod steps;
mod tree;
mod tree_path;
mod tree_request;
mod weight;
mod whole;
mod wording;

pub use answer::{Allocation, Award};
pub use redistribute::{
    ChangedAward, DeclinedAward, Redistribution, RedistributionRequest, RedistributionRound, redistribute,
};
pub use request::{AllocationRequest, Claim, Criterion, CriterionValue, Guarantee, RoundingMethod};
pub use steps::{AllocationStep, Bound, Steps};
pub use tree::{PotAllocation, PotLevel, TreeAllocation, allocate_tree};
pub use tree_path::Passage;
pub use tree_request::{Pot, PotSource, PotTree};
pub use weight::Weight;

use crate::{Error, Number};
use num_bigint::BigUint;
use plan::Plan;
use solve::Solved;
use whole::Whole;

/// Shares out a pot among its claims, exactly.
///
/// The awards and what is left always make the pot, to the øre. Every settled answer keeps all bounds, only lots decide
/// between equals, and neither the order of the lists nor the spelling of the ids changes what anyone gets.
///
/// * **Entitlement.** Within its tier each claim is entitled to Σ share × value ÷ the tier's total, over the criteria.
/// * **Bounds.** The least is the larger of floor and guarantee, the most the smallest of cap, asked and guarantee; the
///   guarantee counts only where there is a last year. A claim of no weight gets its least. A least above 0 and below
///   the minimum payout is raised to it.
/// * **Infeasible.** Bounds that cannot all be met are an outcome, with the claims and by how much.
/// * **Tiers** are filled one after the other, with the least of later ones kept back. What no one may take is left.
/// * **Exact shares** are entitlement × t, moved to the bounds, with the one t that makes them add up.
/// * **Minimum payout.** While a share lies between 0 and the minimum, the smallest is taken out.
/// * **Rounding** to whole units by the named method, within the bounds.
/// * **Ties.** Equals at a cut go by the lots given; where those do not decide, the outcome is a tie.
///
/// A pot of 0, no claim and weights that are all 0 are settled; a cap below a floor is infeasible. Amounts go up to
/// 2^53 − 1 øre. Weights may be fractions of any denominators: 128 bits are used where they reach, else whole numbers of
/// any size, up to 2^20 bits over the common denominator for the weights of a tier together.
///
/// ```
/// use satsing::{Limits, funding::{Allocation, AllocationRequest, allocate}};
/// let json = br#"{ "pot": 100, "claims": [
///     { "id": "a", "weight": 6, "cap": 40 }, { "id": "b", "weight": 3 }, { "id": "c", "weight": 1, "floor": 20 } ] }"#;
/// let Allocation::Settled { awards, left } = allocate(&AllocationRequest::from_json(json, Limits::REQUEST)?)? else {
///     panic!("nothing is tied or impossible here");
/// };
/// let amounts: Vec<i64> = awards.iter().map(|award| award.amount.ore()).collect();
/// assert_eq!((amounts, left.ore()), (vec![40, 40, 20], 0));
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::Unanswerable`] with the place of a fault: a repeated id, shares that do not add up to 1, a negative
/// number, a value that is missing or belongs to no criterion, a drawn id without a claim, and, with the code `too-large`,
/// more than 100 criteria and weights beyond 2^20 bits. [`Error::OutOfRange`] where what is impossible needs more than
/// 2^53 − 1 øre. [`Error::FormatTooNew`].
pub fn allocate(request: &AllocationRequest) -> Result<Allocation, Error> {
    let plan = Plan::new(request)?;
    if let Some(answer) = solve::infeasible(&plan)? {
        return Ok(answer);
    }
    if let Some(solved) = solve::solve::<u128>(&plan.board) {
        return answer(plan, solved);
    }
    let solved = solve::solve::<BigUint>(&plan.board).ok_or_else(|| too_large(plan.claims.len()))?;
    answer(plan, solved)
}

/// The answer to a request, from its solved plan.
fn answer<N: Whole>(plan: Plan<'_>, solved: Solved<N>) -> Result<Allocation, Error> {
    let claims = plan.claims.len();
    let answer = match solved {
        Ok(filled) => record::settled(plan, filled),
        Err(tie) => {
            let ids = tie.between.iter().filter_map(|line| plan.claims.get(*line));
            let between = ids.map(|claim| claim.id.clone()).collect();
            Some(Allocation::Tie { between, places: Number::count(tie.places) })
        }
    };
    answer.ok_or_else(|| too_large(claims))
}

/// The fault of fractions whose common denominator is too large.
fn too_large(claims: usize) -> Error {
    let most = whole::MOST_BITS;
    let reason = format_args!(
        "the weights of {claims} claims have more than {most} bits over their common denominator, which is the most: \
        write them with fewer denominators, such as decimals of two places"
    );
    fault::fault(format_args!("/claims"), "too-large", reason)
}
