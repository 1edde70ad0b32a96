//! Sharing out a tree of pots, level by level.

use super::plan::{Plan, at_least_0, fault};
use super::{Allocation, Award, Pot, PotSource, PotTree, allocate};
use crate::document::{record, tagged};
use crate::{Error, Money, Number, json};
use std::collections::{BTreeMap, BTreeSet};

/// How a tree of pots is shared out, or which of its pots cannot be.
///
/// Where it is settled, each pot's awards and what is left of it make the pot, what each level received is what it
/// passed on, paid and left, and what is paid and left in all is the pot at the top, to the øre.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)
)]
pub enum TreeAllocation {
    /// Every claim of every pot has its award.
    Settled {
        /// The pots from the top down, within a level by id.
        pots: Vec<PotAllocation>,
        /// What came and went at each level, from the top down.
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
        /// As in [`Allocation::Tie`].
        between: Vec<String>,
        /// As in [`Allocation::Tie`].
        places: Number,
    },
    /// The bounds in a pot cannot all hold.
    Infeasible {
        /// The id of the pot.
        pot: String,
        /// As in [`Allocation::Infeasible`].
        needed: Money,
        /// As in [`Allocation::Infeasible`].
        available: Money,
        /// As in [`Allocation::Infeasible`].
        claims: Vec<String>,
    },
}

tagged!(TreeAllocation by "outcome" {
    Settled "settled" { pots "pots", levels "levels", paid "paid", left "left" },
    Tie "tie" { pot "pot", between "between", places "places" },
    Infeasible "infeasible" { pot "pot", needed "needed", available "available", claims "claims" },
});

/// How one pot of a tree is shared out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct PotAllocation {
    /// The id of the pot.
    pub id: String,
    /// How far it is from the top, which is level 1.
    pub level: Number,
    /// The claim that feeds it; absent for the top.
    pub fed_by: Option<PotSource>,
    /// What it had to share out.
    pub pot: Money,
    /// What each claim gets of it, by id.
    pub awards: Vec<Award>,
    /// What is left of it.
    pub left: Money,
}

record!(PotAllocation { id "id", level "level", fed_by "fedBy", pot "pot", awards "awards", left "left" });

/// What came and went at one level of a tree; what it received is what it passed on, paid and left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
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

record!(PotLevel { level "level", received "received", passed_on "passedOn", paid "paid", left "left" });

/// Shares out a tree of pots, each level by its own keys, with [`allocate`].
///
/// The first pot that is tied or impossible, from the top down and within a level by id, is the outcome.
///
/// ```
/// use satsing::{Limits, PotTree, TreeAllocation, allocate_tree};
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
/// top, a pot is fed by no claim that there is, by one that feeds another pot, or by a pot below itself.
pub fn allocate_tree(tree: &PotTree) -> Result<TreeAllocation, Error> {
    if let Some(format) = tree.format {
        json::check_format(format.get())?;
    }
    at_least_0(tree.pot, || "/pot".into())?;
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
        for (pot, amount) in here {
            let (awards, left) = match allocate(&pot.request(amount))? {
                Allocation::Settled { awards, left } => (awards, left),
                Allocation::Tie { between, places } => {
                    return Ok(TreeAllocation::Tie { pot: pot.id.clone(), between, places });
                }
                Allocation::Infeasible { needed, available, claims } => {
                    return Ok(TreeAllocation::Infeasible { pot: pot.id.clone(), needed, available, claims });
                }
            };
            for award in &awards {
                match branches.fed_by(&pot.id, &award.id) {
                    Some(fed) => {
                        sums.passed_on = Money::sum([sums.passed_on, award.amount])?;
                        below.push((fed, award.amount));
                    }
                    None => sums.paid = Money::sum([sums.paid, award.amount])?,
                }
            }
            sums.received = Money::sum([sums.received, amount])?;
            sums.left = Money::sum([sums.left, left])?;
            let (id, fed_by) = (pot.id.clone(), pot.fed_by.clone());
            pots.push(PotAllocation { id, level, fed_by, pot: amount, awards, left });
        }
        levels.push(sums);
        below.sort_by(|(a, _), (b, _)| a.id.cmp(&b.id));
        here = below;
    }
    let paid = Money::sum(levels.iter().map(|level| level.paid))?;
    let left = Money::sum(levels.iter().map(|level| level.left))?;
    Ok(TreeAllocation::Settled { pots, levels, paid, left })
}

/// A tree that has been looked through.
struct Branches<'a> {
    top: &'a Pot,
    /// The pot that each claim feeds, by the ids of its own pot and of itself.
    fed: BTreeMap<(&'a str, &'a str), &'a Pot>,
}

impl<'a> Branches<'a> {
    fn of(tree: &'a PotTree) -> Result<Self, Error> {
        let mut by_id: BTreeMap<&str, &Pot> = BTreeMap::new();
        for (position, pot) in tree.pots.iter().enumerate() {
            // a fault in a key is found before any money is shared out
            Plan::new(&pot.request(Money::default())).map_err(|error| error.under(&format!("/pots/{position}")))?;
            if by_id.insert(&pot.id, pot).is_some() {
                let reason = format!("the id `{}` stands twice in the list", pot.id);
                return Err(fault(format!("/pots/{position}/id"), "duplicate-id", reason));
            }
        }
        let mut tops = tree.pots.iter().enumerate().filter(|(_, pot)| pot.fed_by.is_none());
        let Some((_, top)) = tops.next() else {
            return Err(fault("/pots".into(), "no-top", "every pot is fed by another, so none is the top".into()));
        };
        if let Some((position, pot)) = tops.next() {
            let reason = format!("the pots `{}` and `{}` are both fed by none, so both are the top", top.id, pot.id);
            return Err(fault(format!("/pots/{position}"), "second-top", reason));
        }
        let mut branches = Self { top, fed: BTreeMap::new() };
        for (position, pot) in tree.pots.iter().enumerate() {
            let Some(source) = &pot.fed_by else { continue };
            let path = |field: &str| format!("/pots/{position}/fedBy{field}");
            let above = by_id
                .get(source.pot.as_str())
                .ok_or_else(|| fault(path("/pot"), "unknown-pot", format!("there is no pot `{}`", source.pot)))?;
            if !above.claims.iter().any(|claim| claim.id == source.claim) {
                let reason = format!("there is no claim `{}` in the pot `{}`", source.claim, source.pot);
                return Err(fault(path("/claim"), "unknown-claim", reason));
            }
            if let Some(other) = branches.fed.insert((&source.pot, &source.claim), pot) {
                let reason = format!("the claim `{}` already feeds the pot `{}`", source.claim, other.id);
                return Err(fault(path("/claim"), "claim-feeds-twice", reason));
            }
        }
        branches.lead_down_to_all(tree)?;
        Ok(branches)
    }

    fn fed_by(&self, pot: &str, claim: &str) -> Option<&'a Pot> {
        self.fed.get(&(pot, claim)).copied()
    }

    /// Refuses pots that feed each other in a ring, and so are under no top.
    fn lead_down_to_all(&self, tree: &PotTree) -> Result<(), Error> {
        let mut reached = BTreeSet::new();
        let mut open = vec![self.top];
        while let Some(pot) = open.pop() {
            reached.insert(pot.id.as_str());
            open.extend(pot.claims.iter().filter_map(|claim| self.fed_by(&pot.id, &claim.id)));
        }
        match tree.pots.iter().enumerate().find(|(_, pot)| !reached.contains(pot.id.as_str())) {
            None => Ok(()),
            Some((position, pot)) => {
                let reason = format!("the pot `{}` is fed by a pot that it feeds itself", pot.id);
                Err(fault(format!("/pots/{position}/fedBy"), "ring", reason))
            }
        }
    }
}
