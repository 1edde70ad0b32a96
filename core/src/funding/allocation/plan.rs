//! A request that has been looked through: every claim once, by id, with its values and its bounds.

use super::bounds::{Bounds, ExactBounds, in_units};
use super::entitlement::make_one;
use super::{AllocationRequest, Claim, Criterion, Guarantee, RoundingMethod, Weight};
use crate::{Error, Money, Share, json};
use std::collections::BTreeMap;

/// The most criteria that a request may have: every award lists a step for each.
pub(super) const MOST_CRITERIA: usize = 100;

/// The criterion that a request without criteria has, and that a claim's `weight` is the value in.
const WEIGHT: &str = "weight";

/// A request without a fault, counted in whole units.
pub(super) struct Plan<'a> {
    pub request: &'a AllocationRequest,
    /// The claims by id, so that the order in which they are given never matters.
    pub claims: Vec<&'a Claim>,
    pub board: Board,
}

/// What the awards are worked out and explained from.
#[derive(Debug)]
pub(super) struct Board {
    pub method: RoundingMethod,
    pub guarantee: Guarantee,
    /// The unit of award in øre.
    pub unit: u64,
    /// The pot in units.
    pub pot: u64,
    /// The minimum payout in units; 0 is none.
    pub minimum: u64,
    pub columns: Vec<Column>,
    /// One for each claim, in the order of their ids.
    pub lines: Vec<Line>,
}

/// A criterion and the value of each line in it.
#[derive(Debug)]
pub(super) struct Column {
    pub id: String,
    pub name: Option<String>,
    pub share: Share,
    pub equal: bool,
    pub values: Vec<Weight>,
}

/// A claim.
#[derive(Debug)]
pub(super) struct Line {
    pub tier: i64,
    pub bounds: Bounds,
    pub last_year: Option<Money>,
    /// Its place in the draw.
    pub lot: Option<u32>,
}

impl<'a> Plan<'a> {
    /// Looks a request through.
    pub fn new(request: &'a AllocationRequest) -> Result<Self, Error> {
        if let Some(format) = request.format {
            json::check_format(format.get())?;
        }
        let pot = at_least_0(request.pot, || "/pot".into())?;
        let unit = request.unit.map_or(Ok(1), |unit| at_least_0(unit, || "/unit".into()))?;
        if unit == 0 {
            return Err(fault("/unit".into(), "zero-unit", "the unit of award must be 1 øre or more".into()));
        }
        let minimum =
            request.minimum_payout.map_or(Ok(0), |minimum| at_least_0(minimum, || "/minimumPayout".into()))?;
        let minimum = minimum.div_ceil(unit);
        let mut columns = columns(request)?;
        let order = by_id(&request.claims)?;
        let lots = lots(request, &order)?;
        let slots: BTreeMap<String, usize> = columns.iter().map(|column| column.id.clone()).zip(0..).collect();
        let guarantee = request.guarantee.unwrap_or_default();
        let mut claims = Vec::with_capacity(order.len());
        let mut lines = Vec::with_capacity(order.len());
        for (position, claim) in order {
            values_of(claim, position, &slots, &mut columns)?;
            let tier = claim.tier.map_or(1, crate::Number::get);
            if tier < 0 {
                return Err(negative(format!("/claims/{position}/tier"), tier));
            }
            let bounds = ExactBounds::of(claim, position, guarantee, unit, minimum)?.within_reach();
            let lot = lots.get(lines.len()).copied().flatten();
            lines.push(Line { tier, bounds, last_year: claim.last_year, lot });
            claims.push(claim);
        }
        let (method, pot) = (request.method, in_units(pot, unit));
        Ok(Self { request, claims, board: Board { method, guarantee, unit, pot, minimum, columns, lines } })
    }
}

/// Names a fault and its place.
pub(super) fn fault(path: String, code: &'static str, reason: String) -> Error {
    Error::Unanswerable { path, code, reason }
}

impl Error {
    /// The same fault, with its place in a document that holds the faulty one at `path`.
    pub(super) fn under(self, path: &str) -> Self {
        match self {
            Self::Unanswerable { path: own, code, reason } => {
                Self::Unanswerable { path: path.to_owned() + &own, code, reason }
            }
            other => other,
        }
    }
}

fn negative(path: String, value: i64) -> Error {
    fault(path, "negative", format!("must be 0 or more, this is {value}"))
}

/// An amount in øre that may not be negative.
pub(super) fn at_least_0(amount: Money, path: impl FnOnce() -> String) -> Result<u64, Error> {
    u64::try_from(amount.ore()).map_err(|_| negative(path(), amount.ore()))
}

fn columns(request: &AllocationRequest) -> Result<Vec<Column>, Error> {
    let values = || Vec::with_capacity(request.claims.len());
    if request.criteria.is_empty() {
        return Ok(vec![Column {
            id: WEIGHT.to_owned(),
            name: None,
            share: Share::ONE,
            equal: false,
            values: values(),
        }]);
    }
    if request.criteria.len() > MOST_CRITERIA {
        return Err(Error::TooLarge { limit: "criteria", most: MOST_CRITERIA });
    }
    let mut seen = BTreeMap::new();
    for (position, criterion) in request.criteria.iter().enumerate() {
        if seen.insert(criterion.id.as_str(), position).is_some() {
            return Err(twice(format!("/criteria/{position}/id"), &criterion.id));
        }
    }
    make_one(request.criteria.iter().map(|criterion| criterion.share)).map_err(|sum| {
        fault("/criteria".into(), "shares-not-one", format!("the shares of the criteria add up to {sum}, not to 1"))
    })?;
    let column = |criterion: &Criterion| {
        let Criterion { id, name, share, equal } = criterion.clone();
        Column { id, name, share, equal, values: values() }
    };
    Ok(request.criteria.iter().map(column).collect())
}

fn twice(path: String, id: &str) -> Error {
    fault(path, "duplicate-id", format!("the id `{id}` stands twice in the list"))
}

/// The claims with their positions, by id.
fn by_id(claims: &[Claim]) -> Result<Vec<(usize, &Claim)>, Error> {
    let mut order: Vec<(usize, &Claim)> = claims.iter().enumerate().collect();
    // most requests come sorted, and then a look at each neighbour is all it takes
    if !claims.is_sorted_by(|a, b| a.id < b.id) {
        order.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
        let repeated = order.windows(2).find_map(|pair| match pair {
            [(_, a), (position, b)] if a.id == b.id => Some(twice(format!("/claims/{position}/id"), &b.id)),
            _ => None,
        });
        if let Some(error) = repeated {
            return Err(error);
        }
    }
    Ok(order)
}

/// The place of each claim in the draw; none where there was no draw.
fn lots(request: &AllocationRequest, order: &[(usize, &Claim)]) -> Result<Vec<Option<u32>>, Error> {
    if request.lots.is_empty() {
        return Ok(Vec::new());
    }
    let mut lots = vec![None; order.len()];
    for (place, id) in (0_u32..).zip(&request.lots) {
        let path = || format!("/lots/{place}");
        let found = order.binary_search_by(|(_, claim)| claim.id.as_str().cmp(id));
        let slot = found.ok().and_then(|found| lots.get_mut(found));
        let slot = slot.ok_or_else(|| fault(path(), "unknown-claim", format!("there is no claim `{id}`")))?;
        if slot.replace(place).is_some() {
            return Err(twice(path(), id));
        }
    }
    Ok(lots)
}

/// Puts the values of a claim into the columns.
fn values_of(
    claim: &Claim,
    position: usize,
    slots: &BTreeMap<String, usize>,
    columns: &mut [Column],
) -> Result<(), Error> {
    let line = columns.first().map_or(0, |column| column.values.len());
    let plain = claim.weight.map(|value| (WEIGHT, value, None));
    let listed = claim.weights.iter().enumerate().map(|(at, given)| (given.criterion.as_str(), given.value, Some(at)));
    for (id, value, at) in plain.into_iter().chain(listed) {
        let path = || match at {
            None => format!("/claims/{position}/weight"),
            Some(at) => format!("/claims/{position}/weights/{at}/criterion"),
        };
        let column = slots.get(id).and_then(|slot| columns.get_mut(*slot));
        let column =
            column.ok_or_else(|| fault(path(), "unknown-criterion", format!("there is no criterion `{id}`")))?;
        if column.equal {
            let reason = format!("every claim counts the same in the criterion `{id}`, so it takes no value");
            return Err(fault(path(), "value-for-equal", reason));
        }
        if column.values.len() > line {
            return Err(fault(path(), "duplicate-id", format!("the claim has two values in the criterion `{id}`")));
        }
        column.values.push(value);
    }
    for column in columns {
        if column.equal {
            column.values.push(Weight::ONE);
        } else if column.values.len() == line {
            let reason = format!("the claim `{}` has no value in the criterion `{}`", claim.id, column.id);
            return Err(fault(format!("/claims/{position}"), "missing-value", reason));
        }
    }
    Ok(())
}
