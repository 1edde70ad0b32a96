//! Shares out declined and unused money again.

use super::explain::write;
use super::fault::{at_least_0, fault, twice};
use super::step_texts::{self, Round};
use super::{Allocation, AllocationRequest, Award, Steps, allocate, wording};
use crate::funding::ids::{Ids, did_you_mean};
use crate::json;
use crate::json::tagged;
use crate::text::TemplateValue;
use crate::{Error, Language, Limits, Money, Number};
use serde::{Deserialize, Serialize};

/// An allocation in which some claimants decline, or do not use, part of their awards.
///
/// ```
/// use satsing::{Limits, funding::RedistributionRequest};
/// let json = br#"{ "request": { "pot": 100, "claims": [ { "id": "a", "weight": 3 }, { "id": "b", "weight": 1 } ] },
///     "declined": [ { "claim": "b", "keeps": 5 } ] }"#;
/// assert_eq!(RedistributionRequest::from_json(json, Limits::REQUEST)?.declined.len(), 1);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RedistributionRequest {
    /// The version of the document's format; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Number>,
    /// The request that the awards came from; its lots serve both rounds.
    pub request: AllocationRequest,
    /// The declined awards, in whole or in part.
    pub declined: Vec<DeclinedAward>,
}

impl RedistributionRequest {
    /// Reads a request.
    ///
    /// # Errors
    /// As [`AllocationRequest::from_json`].
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        let request: Self = json::read_request(json, limits)?;
        if request.request.claims.len().max(request.declined.len()) > limits.items {
            return Err(Error::too_large("items in a list", limits.items));
        }
        Ok(request)
    }
}

/// A claim whose award is declined, or not used up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeclinedAward {
    /// The id of the claim.
    pub claim: String,
    /// What it keeps of its award, in øre, such as what it has used; absent means nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keeps: Option<Money>,
}

tagged! {
    "outcome",
    /// The result of sharing out declined money again.
    ///
    /// Where it is settled, what all have before and what was left make the pot, and so do what all have after and what is
    /// left then, to the øre. No one but those who declined has less than before.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum Redistribution {
        /// Every claim has its award before and after.
        Settled {
            /// One for each claim, by id.
            awards: Vec<ChangedAward>,
            /// What was given back.
            freed: Money,
            /// What was left of the pot before.
            left_before: Money,
            /// What is left of it after.
            left_after: Money,
        },
        /// Lots must be drawn between equals.
        Tie {
            /// In which round.
            round: RedistributionRound,
            /// The ids of the equals that are not drawn, in order.
            between: Vec<String>,
            /// How many of them win.
            places: Number,
        },
        /// The bounds of the request cannot all be met.
        Infeasible {
            /// The sum of the claims' lower bounds, in øre.
            needed: Money,
            /// What there is for them, in øre.
            available: Money,
            /// The ids of the claims whose bounds cannot be met, in order.
            claims: Vec<String>,
        },
    }
}

/// A round of sharing out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum RedistributionRound {
    /// The first, in which all take part.
    Before,
    /// The second, in which what was given back is shared out.
    After,
}

/// An award before and after declined money was shared out again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChangedAward {
    /// The id of the claim.
    pub id: String,
    /// What it had, in øre.
    pub before: Money,
    /// What it has, in øre.
    pub after: Money,
    /// Whether it is one of those who declined.
    pub declined: bool,
    /// How the new amount was reached, with the award before as its floor; empty for one who declined.
    pub steps: Steps,
}

impl ChangedAward {
    /// Explains how the amount changed and how the new one was reached; amounts are in `currency`.
    ///
    /// ```
    /// use satsing::{Language, Limits, funding::{Redistribution, RedistributionRequest, redistribute}};
    /// let json = br#"{ "request": { "pot": 10000, "claims": [ { "id": "a", "weight": 3 }, { "id": "b", "weight": 1 } ] },
    ///     "declined": [ { "claim": "b" } ] }"#;
    /// let answer = redistribute(&RedistributionRequest::from_json(json, Limits::REQUEST)?)?;
    /// let Redistribution::Settled { awards, .. } = answer else { panic!("nothing is tied or impossible here") };
    /// let text = |award: usize| awards[award].explain(Language::Nb, "NOK")[0].replace('\u{a0}', " ");
    /// assert_eq!(text(0), "Hadde 75 kr og har nå 100 kr.");
    /// assert_eq!(text(1), "Takket nei: hadde 25 kr og beholder 0 kr.");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, language: Language, currency: &str) -> Vec<String> {
        let text = if self.declined { wording::DECLINED } else { wording::CHANGED };
        let values =
            [("before", TemplateValue::Money(self.before.ore())), ("after", TemplateValue::Money(self.after.ore()))];
        let first = write(text, language, currency, &values);
        [first].into_iter().chain(step_texts::steps(&self.steps, Round::Again, language, currency)).collect()
    }
}

/// Shares out declined and unused money among the others, as FOR-2026-01-12-24 § 7 demands.
///
/// The request is answered with [`allocate`], which gives each award before. Then the pot less what the declined claims
/// keep is shared out by the same key: those get no more than they keep, and every other no less than it had. The
/// weights stay those of the first round, as when a cap frees money; what no one may take is left.
///
/// ```
/// use satsing::{Limits, funding::{Redistribution, RedistributionRequest, redistribute}};
/// let json = br#"{ "request": { "pot": 100, "claims": [
///     { "id": "a", "weight": 5 }, { "id": "b", "weight": 3, "cap": 32 }, { "id": "c", "weight": 2 } ] },
///     "declined": [ { "claim": "c", "keeps": 4 } ] }"#;
/// let answer = redistribute(&RedistributionRequest::from_json(json, Limits::REQUEST)?)?;
/// let Redistribution::Settled { awards, freed, .. } = answer else { panic!("nothing is tied or impossible here") };
/// let amounts: Vec<_> = awards.iter().map(|award| (award.before.ore(), award.after.ore())).collect();
/// assert_eq!((amounts, freed.ore()), (vec![(50, 64), (30, 32), (20, 4)], 16));
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// Those of [`allocate`]; [`Error::Unanswerable`] as well where a declined claim is not in the request, is repeated, or
/// keeps more than it was awarded.
pub fn redistribute(request: &RedistributionRequest) -> Result<Redistribution, Error> {
    if let Some(format) = request.format {
        json::check_format(format.get())?;
    }
    let declined = declined(request)?;
    let first = allocate(&request.request).map_err(|error| error.under(format_args!("/request")))?;
    let (before, left_before) = match round(first, RedistributionRound::Before) {
        Ok(settled) => settled,
        Err(outcome) => return Ok(outcome),
    };
    let mut freed = Money::default();
    let mut kept = Money::default();
    for (id, position) in declined.in_order() {
        let (had, keeps) = (had(&before, id).unwrap_or_default(), keeps(request, *position));
        if keeps > had {
            let reason = format_args!("the claim `{id}` cannot keep {} øre, it was awarded {}", keeps.ore(), had.ore());
            return Err(fault(format_args!("/declined/{position}/keeps"), "keeps-too-much", reason));
        }
        freed = (freed + (had - keeps)?)?;
        kept = (kept + keeps)?;
    }
    let mut again = request.request.clone();
    again.pot = (again.pot - kept)?;
    for claim in &mut again.claims {
        if declined.place(&claim.id).is_some() {
            // it still counts in the totals, so that the weights of the others stay what they are
            (claim.floor, claim.cap) = (None, Some(Money::default()));
            (claim.asked, claim.last_year) = (None, None);
        } else {
            claim.floor = had(&before, &claim.id);
        }
    }
    let second = allocate(&again).map_err(|error| error.under(format_args!("/request")))?;
    let (after, left_after) = match round(second, RedistributionRound::After) {
        Ok(settled) => settled,
        Err(outcome) => return Ok(outcome),
    };
    let awards = before.into_iter().zip(after).map(|(before, award)| {
        let (after, declined, steps) = match declined.place(&award.id) {
            Some(position) => (keeps(request, position), true, Steps::default()),
            None => (award.amount, false, award.steps),
        };
        ChangedAward { id: award.id, before: before.amount, after, declined, steps }
    });
    Ok(Redistribution::Settled { awards: awards.collect(), freed, left_before, left_after })
}

/// The declined claims, by their places in the list.
fn declined(request: &RedistributionRequest) -> Result<Ids<'_>, Error> {
    let known = Ids::of(request.request.claims.iter().map(|claim| claim.id.as_str()));
    let declined = Ids::of(request.declined.iter().map(|declined| declined.claim.as_str()));
    let repeated = declined.repeated().map(|(again, _)| again);
    for (position, DeclinedAward { claim, .. }) in request.declined.iter().enumerate() {
        let path = format_args!("/declined/{position}/claim");
        if known.place(claim).is_none() {
            let meant = did_you_mean(claim, request.request.claims.iter().map(|known| known.id.as_str()));
            return Err(fault(path, "unknown-claim", format_args!("there is no claim `{claim}`{meant}")));
        }
        at_least_0(keeps(request, position), format_args!("/declined/{position}/keeps"))?;
        if repeated == Some(position) {
            return Err(twice(path, claim));
        }
    }
    Ok(declined)
}

/// What the declined claim at a place of the list keeps.
fn keeps(request: &RedistributionRequest, position: usize) -> Money {
    request.declined.get(position).and_then(|declined| declined.keeps).unwrap_or_default()
}

/// The award of a claim before.
fn had(before: &[Award], id: &str) -> Option<Money> {
    let place = before.binary_search_by(|award| award.id.as_str().cmp(id)).ok()?;
    before.get(place).map(|award| award.amount)
}

/// The awards of a settled round and what is left; any other outcome is that of the whole.
fn round(allocation: Allocation, round: RedistributionRound) -> Result<(Vec<Award>, Money), Redistribution> {
    match allocation {
        Allocation::Settled { awards, left } => Ok((awards, left)),
        Allocation::Tie { between, places } => Err(Redistribution::Tie { round, between, places }),
        Allocation::Infeasible { needed, available, claims } => {
            Err(Redistribution::Infeasible { needed, available, claims })
        }
    }
}
