//! Shares out a tree of pots, level by level.

use super::fault::{at_least_0, fault, twice};
use super::plan::Plan;
use super::{Allocation, Award, Pot, PotSource, PotTree, allocate};
use crate::funding::ids::{Ids, did_you_mean, distinct};
use crate::json::tagged;
use crate::{Error, Money, Number, json};
use serde::{Deserialize, Serialize};

tagged! {
    "outcome",
    /// How a tree of pots is shared out, or which of its pots cannot be.
    ///
    /// Where it is settled, each pot's awards and what is left make the pot, each level passed on, paid or left what it
    /// received, and all that was paid and left is the pot at the top, to the øre.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum TreeAllocation {
        /// Every claim of every pot has its award.
        Settled {
            /// The pots from the top down, within a level by id.
            pots: Vec<PotAllocation>,
            /// The totals of each level, from the top down.
            levels: Vec<PotLevel>,
            /// What is awarded to claims that feed no pot.
            paid: Money,
            /// What is left of all pots.
            left: Money,
        },
        /// Lots must be drawn between equals in a pot.
        Tie {
            /// The id of the pot.
            pot: String,
            /// The ids of the equals that are not drawn, in order.
            between: Vec<String>,
            /// How many of them win.
            places: Number,
        },
        /// The bounds in a pot cannot all be met.
        Infeasible {
            /// The id of the pot.
            pot: String,
            /// The sum of the claims' lower bounds, in øre.
            needed: Money,
            /// What there is for them, in øre.
            available: Money,
            /// The ids of the claims whose bounds cannot be met, in order.
            claims: Vec<String>,
        },
    }
}

/// How one pot of a tree is shared out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PotAllocation {
    /// The id of the pot.
    pub id: String,
    /// How far it is from the top, which is level 1.
    pub level: Number,
    /// The claim that feeds it; absent for the top.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fed_by: Option<PotSource>,
    /// What it had to share out.
    pub pot: Money,
    /// What each claim gets of it, by id.
    pub awards: Vec<Award>,
    /// What is left of it.
    pub left: Money,
}

/// The totals of one level of a tree; what it passed on, paid and left is what it received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PotLevel {
    /// The level; the top is 1.
    pub level: Number,
    /// What its pots had to share out.
    pub received: Money,
    /// What it awarded to claims that feed a pot of the next level.
    pub passed_on: Money,
    /// What it awarded to others.
    pub paid: Money,
    /// What is left of its pots.
    pub left: Money,
}

/// Shares out a tree of pots, each level by its own keys, with [`allocate`].
///
/// The first pot that is tied or impossible, from the top down and within a level by id, is the outcome.
///
/// ```
/// use satsing::{Limits, funding::{PotTree, TreeAllocation, allocate_tree}};
/// let json = br#"{ "pot": 1000, "pots": [
///     { "id": "state", "claims": [ { "id": "03", "weight": 7 }, { "id": "32", "weight": 3 } ] },
///     { "id": "oslo", "fedBy": { "pot": "state", "claim": "03" }, "claims": [ { "id": "0301", "weight": 1 } ] } ] }"#;
/// let TreeAllocation::Settled { pots, paid, .. } = allocate_tree(&PotTree::from_json(json, Limits::REQUEST)?)? else {
///     panic!("nothing is tied or impossible here");
/// };
/// assert_eq!((pots[1].pot.ore(), paid.ore()), (700, 1000));
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// Those of [`allocate`] with the place in the tree; [`Error::Unanswerable`] as well where not exactly one pot is the
/// top, or a pot is fed by an unknown claim, by one that feeds another pot, or by a pot below itself.
pub fn allocate_tree(tree: &PotTree) -> Result<TreeAllocation, Error> {
    if let Some(format) = tree.format {
        json::check_format(format.get())?;
    }
    at_least_0(tree.pot, format_args!("/pot"))?;
    let branches = Branches::of(tree)?;
    let mut pots = Vec::with_capacity(tree.pots.len());
    let mut levels = Vec::new();
    let mut here = vec![(branches.top, tree.pot)];
    let mut number = 0_i64;
    while !here.is_empty() {
        number = number.saturating_add(1);
        let level = Number::new(number)?;
        let mut sums = PotLevel { level, ..PotLevel::default() };
        let mut below = Vec::new();
        for (at, amount) in here {
            let Some(pot) = tree.pots.get(at) else { continue };
            let of_pot = allocate(&pot.request(amount)).map_err(|error| error.under(format_args!("/pots/{at}")));
            let (awards, left) = match of_pot? {
                Allocation::Settled { awards, left } => (awards, left),
                Allocation::Tie { between, places } => {
                    return Ok(TreeAllocation::Tie { pot: pot.id.clone(), between, places });
                }
                Allocation::Infeasible { needed, available, claims } => {
                    return Ok(TreeAllocation::Infeasible { pot: pot.id.clone(), needed, available, claims });
                }
            };
            for award in &awards {
                match branches.fed_by(at, &award.id) {
                    Some(fed) => {
                        increase(&mut sums.passed_on, award.amount)?;
                        below.push((fed, award.amount));
                    }
                    None => increase(&mut sums.paid, award.amount)?,
                }
            }
            increase(&mut sums.received, amount)?;
            increase(&mut sums.left, left)?;
            let (id, fed_by) = (pot.id.clone(), pot.fed_by.clone());
            pots.push(PotAllocation { id, level, fed_by, pot: amount, awards, left });
        }
        levels.push(sums);
        let id = |(at, _): &(usize, Money)| tree.pots.get(*at).map(|pot| pot.id.as_str());
        below.sort_by_key(id);
        here = below;
    }
    let mut all = PotLevel::default();
    for level in &levels {
        increase(&mut all.paid, level.paid)?;
        increase(&mut all.left, level.left)?;
    }
    Ok(TreeAllocation::Settled { pots, levels, paid: all.paid, left: all.left })
}

fn increase(sum: &mut Money, by: Money) -> Result<(), Error> {
    *sum = (*sum + by)?;
    Ok(())
}

/// A validated tree; pots are known by their places in the list.
struct Branches<'a> {
    top: usize,
    pots: Vec<Branch<'a>>,
}

/// The claims on a pot, and which pot each of them feeds, if any.
struct Branch<'a> {
    claims: Ids<'a>,
    feeds: Vec<Option<usize>>,
}

impl<'a> Branch<'a> {
    fn of(pot: &'a Pot) -> Self {
        let claims = Ids::of(pot.claims.iter().map(|claim| claim.id.as_str()));
        Self { claims, feeds: vec![None; pot.claims.len()] }
    }
}

impl<'a> Branches<'a> {
    fn of(tree: &'a PotTree) -> Result<Self, Error> {
        let ids = Ids::of(tree.pots.iter().map(|pot| pot.id.as_str()));
        let repeated = ids.repeated().map(|(again, _)| again);
        for (position, pot) in tree.pots.iter().enumerate() {
            // faults in keys are found before any money is shared out
            Plan::new(&pot.request(Money::default())).map_err(|error| error.under(format_args!("/pots/{position}")))?;
            if repeated == Some(position) {
                return Err(twice(format_args!("/pots/{position}/id"), &pot.id));
            }
        }
        distinct(tree.pots.iter().map(|pot| pot.id.as_str()), &|at| format!("/pots/{at}/id"))?;
        let mut tops = tree.pots.iter().enumerate().filter(|(_, pot)| pot.fed_by.is_none());
        let Some((top, first)) = tops.next() else {
            let reason = format_args!("every pot is fed by another, so none is the top");
            return Err(fault(format_args!("/pots"), "no-top", reason));
        };
        if let Some((position, pot)) = tops.next() {
            let (first, second) = (&first.id, &pot.id);
            let reason = format_args!("the pots `{first}` and `{second}` are both fed by none, so both are the top");
            return Err(fault(format_args!("/pots/{position}"), "second-top", reason));
        }
        let mut branches = Self { top, pots: tree.pots.iter().map(Branch::of).collect() };
        for (position, pot) in tree.pots.iter().enumerate() {
            if let Some(source) = &pot.fed_by {
                branches.feed(tree, &ids, position, source)?;
            }
        }
        branches.lead_down_to_all(tree)?;
        Ok(branches)
    }

    /// Connects a pot to the claim that feeds it.
    fn feed(&mut self, tree: &PotTree, ids: &Ids<'_>, position: usize, source: &'a PotSource) -> Result<(), Error> {
        let PotSource { pot, claim } = source;
        let Some(above) = ids.place(pot).and_then(|above| self.pots.get_mut(above)) else {
            let meant = did_you_mean(pot, tree.pots.iter().map(|known| known.id.as_str()));
            let reason = format_args!("there is no pot `{pot}`{meant}");
            return Err(fault(format_args!("/pots/{position}/fedBy/pot"), "unknown-pot", reason));
        };
        let path = format_args!("/pots/{position}/fedBy/claim");
        let Some(feeds) = above.claims.place(claim).and_then(|claim| above.feeds.get_mut(claim)) else {
            let meant = did_you_mean(claim, above.claims.in_order().iter().map(|(known, _)| *known));
            let reason = format_args!("there is no claim `{claim}` in the pot `{pot}`{meant}");
            return Err(fault(path, "unknown-claim", reason));
        };
        match feeds.replace(position).and_then(|other| tree.pots.get(other)) {
            None => Ok(()),
            Some(other) => {
                let reason = format_args!("the claim `{claim}` already feeds the pot `{}`", other.id);
                Err(fault(path, "claim-feeds-twice", reason))
            }
        }
    }

    /// The pot that a claim on a pot feeds.
    fn fed_by(&self, pot: usize, claim: &str) -> Option<usize> {
        let pot = self.pots.get(pot)?;
        pot.feeds.get(pot.claims.place(claim)?).copied().flatten()
    }

    /// Refuses pots that feed each other in a ring and so are not below the top.
    fn lead_down_to_all(&self, tree: &PotTree) -> Result<(), Error> {
        let mut reached = vec![false; tree.pots.len()];
        let mut open = vec![self.top];
        while let Some(pot) = open.pop() {
            if let Some(reached) = reached.get_mut(pot) {
                *reached = true;
            }
            open.extend(self.pots.get(pot).into_iter().flat_map(|pot| &pot.feeds).flatten());
        }
        match tree.pots.iter().zip(reached).position(|(_, reached)| !reached) {
            None => Ok(()),
            Some(position) => {
                let id = tree.pots.get(position).map_or("", |pot| &pot.id);
                let reason = format_args!("the pot `{id}` is fed by a pot that it feeds itself");
                Err(fault(format_args!("/pots/{position}/fedBy"), "ring", reason))
            }
        }
    }
}
