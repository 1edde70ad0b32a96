//! A validated request: every claim once, by id, with its values and its bounds.

use super::bounds::{Bounds, ExactBounds, in_units};
use super::fault::{at_least_0, fault, negative, twice};
use super::{AllocationRequest, Claim, Criterion, Guarantee, RoundingMethod, Weight};
use crate::funding::Fraction;
use crate::funding::ids::{Ids, did_you_mean, distinct};
use crate::text::fold;
use crate::{Error, Money, Share, json};
use std::fmt;

/// The most criteria that a request may have: every award lists a step for each.
pub(super) const MOST_CRITERIA: usize = 100;

/// The only criterion of a request without criteria; a claim's `weight` is its value.
const WEIGHT: &str = "weight";

/// A validated request, in whole units.
pub(super) struct Plan<'a> {
    pub request: &'a AllocationRequest,
    /// The claims by id, so that the order in which they are given never matters.
    pub claims: Vec<&'a Claim>,
    pub board: Board,
}

/// The numbers that the awards are worked out and explained from.
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
    /// Validates a request.
    pub fn new(request: &'a AllocationRequest) -> Result<Self, Error> {
        if let Some(format) = request.format {
            json::check_format(format.get())?;
        }
        let pot = at_least_0(request.pot, format_args!("/pot"))?;
        let unit = request.unit.map_or(Ok(1), |unit| at_least_0(unit, format_args!("/unit")))?;
        if unit == 0 {
            let reason = format_args!("the unit of award must be 1 øre or more");
            return Err(fault(format_args!("/unit"), "zero-unit", reason));
        }
        let minimum = at_least_0(request.minimum_payout.unwrap_or_default(), format_args!("/minimumPayout"))?;
        let minimum = minimum.div_ceil(unit);
        let mut columns = columns(request)?;
        let order = by_id(&request.claims)?;
        let lots = lots(request, &order)?;
        let names: Vec<String> = columns.iter().map(|column| fold(&column.id)).collect();
        let slots = Ids::of(names.iter().map(String::as_str));
        let weight = slots.place(WEIGHT);
        let guarantee = request.guarantee.unwrap_or_default();
        let mut claims = Vec::with_capacity(order.len());
        let mut lines = Vec::with_capacity(order.len());
        for (position, claim) in order {
            if let Some(value) = claim.weight {
                put(weight, value, lines.len(), &mut columns)
                    .map_err(|problem| problem.at(WEIGHT, format_args!("/claims/{position}/weight")))?;
            }
            values_of(claim, position, lines.len(), &slots, &mut columns)?;
            let tier = claim.tier.map_or(1, crate::Number::get);
            if tier < 0 {
                return Err(negative(format_args!("/claims/{position}/tier"), tier));
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

/// The criteria, still without values.
fn columns(request: &AllocationRequest) -> Result<Vec<Column>, Error> {
    let values = || Vec::with_capacity(request.claims.len());
    if request.criteria.is_empty() {
        let (id, share) = (WEIGHT.to_owned(), Share::ONE);
        return Ok(vec![Column { id, name: None, share, equal: false, values: values() }]);
    }
    if request.criteria.len() > MOST_CRITERIA {
        let count = request.criteria.len();
        let reason =
            format_args!("there are {count} criteria, at most {MOST_CRITERIA} can be weighed: add some of them up");
        return Err(fault(format_args!("/criteria"), "too-large", reason));
    }
    let mut columns: Vec<Column> = Vec::with_capacity(request.criteria.len());
    for (position, criterion) in request.criteria.iter().enumerate() {
        let Criterion { id, name, share, equal } = criterion.clone();
        if columns.iter().any(|column| fold(&column.id) == fold(&id)) {
            return Err(twice(format_args!("/criteria/{position}/id"), &id));
        }
        columns.push(Column { id, name, share, equal, values: values() });
    }
    let sum = Fraction::sum(request.criteria.iter().map(|criterion| criterion.share));
    if sum != Fraction::from(Share::ONE) {
        let reason = format_args!("the shares of the criteria add up to {sum}, not to 1");
        return Err(fault(format_args!("/criteria"), "shares-not-one", reason));
    }
    Ok(columns)
}

/// The claims with their positions, by id.
fn by_id(claims: &[Claim]) -> Result<Vec<(usize, &Claim)>, Error> {
    let mut order: Vec<(usize, &Claim)> = claims.iter().enumerate().collect();
    // most requests are sorted already
    if !claims.is_sorted_by(|a, b| a.id < b.id) {
        order.sort_by(|(_, a), (_, b)| a.id.cmp(&b.id));
        for pair in order.windows(2) {
            if let [(_, a), (position, b)] = pair
                && a.id == b.id
            {
                return Err(twice(format_args!("/claims/{position}/id"), &b.id));
            }
        }
    }
    distinct(claims.iter().map(|claim| claim.id.as_str()), &|at| format!("/claims/{at}/id"))?;
    Ok(order)
}

/// The place of each claim in the draw; none where there was no draw.
fn lots(request: &AllocationRequest, order: &[(usize, &Claim)]) -> Result<Vec<Option<u32>>, Error> {
    if request.lots.is_empty() {
        return Ok(Vec::new());
    }
    let mut lots = vec![None; order.len()];
    for (place, id) in (0_u32..).zip(&request.lots) {
        let found = order.binary_search_by(|(_, claim)| claim.id.as_str().cmp(id));
        let Some(slot) = found.ok().and_then(|found| lots.get_mut(found)) else {
            let meant = did_you_mean(id, order.iter().map(|(_, claim)| claim.id.as_str()));
            let reason = format_args!("there is no claim `{id}`{meant}");
            return Err(fault(format_args!("/lots/{place}"), "unknown-claim", reason));
        };
        if slot.replace(place).is_some() {
            return Err(twice(format_args!("/lots/{place}"), id));
        }
    }
    Ok(lots)
}

/// Puts the values of a claim into the columns, and checks that it has one in each.
fn values_of(
    claim: &Claim,
    position: usize,
    line: usize,
    slots: &Ids<'_>,
    columns: &mut [Column],
) -> Result<(), Error> {
    for (at, given) in claim.weights.iter().enumerate() {
        put(slot_of(&given.criterion, columns, slots), given.value, line, columns).map_err(|problem| {
            problem.at(&given.criterion, format_args!("/claims/{position}/weights/{at}/criterion"))
        })?;
    }
    for column in columns {
        if column.equal {
            column.values.push(Weight::ONE);
        } else if column.values.len() == line {
            let reason = format_args!("the claim `{}` has no value in the criterion `{}`", claim.id, column.id);
            return Err(fault(format_args!("/claims/{position}"), "missing-value", reason));
        }
    }
    Ok(())
}

/// The column of a criterion; most claims spell it exactly as the criterion does.
fn slot_of(criterion: &str, columns: &[Column], slots: &Ids<'_>) -> Option<usize> {
    columns.iter().position(|column| column.id == criterion).or_else(|| slots.place(&fold(criterion)))
}

/// Why a value cannot be put into a column.
enum Problem {
    Unknown,
    ForEqual,
    Second,
}

impl Problem {
    fn at(self, id: &str, path: fmt::Arguments<'_>) -> Error {
        match self {
            Self::Unknown => fault(path, "unknown-criterion", format_args!("there is no criterion `{id}`")),
            Self::ForEqual => {
                let reason = format_args!("every claim counts the same in the criterion `{id}`, so it takes no value");
                fault(path, "value-for-equal", reason)
            }
            Self::Second => {
                fault(path, "duplicate-id", format_args!("the claim has two values in the criterion `{id}`"))
            }
        }
    }
}

/// Puts the value of a line into a column.
fn put(slot: Option<usize>, value: Weight, line: usize, columns: &mut [Column]) -> Result<(), Problem> {
    let column = slot.and_then(|slot| columns.get_mut(slot)).ok_or(Problem::Unknown)?;
    if column.equal {
        return Err(Problem::ForEqual);
    }
    if column.values.len() > line {
        return Err(Problem::Second);
    }
    column.values.push(value);
    Ok(())
}
