//! `satsing allocate`: a pot among its claims; also a tree of pots, and declined money again.

use super::redistribute::Redistributed;
use super::tree::Branched;
use super::{Answered, Document, Explained, Formatter, answer, grants, percent, size};
use crate::arguments::AllocateArguments;
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::page::Page;
use crate::table::{Side, Table};
use crate::words;
use satsing::{
    Error, Limits, Money,
    funding::{Allocation, AllocationRequest, AllocationStep, Award, Claim},
};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::HashMap;

/// Shares out the pot of each file, or of one whose awards are printed as grants.
pub fn allocate(arguments: &AllocateArguments) -> Result<Ending, Failure> {
    if let Some(about) = &arguments.grants {
        return grants::grants(&arguments.funding, about);
    }
    answer(&arguments.funding, |request| {
        Ok(match Kind::of(request) {
            Kind::Tree => Box::new(Branched::ask(request)?) as Box<dyn Answered>,
            Kind::Again => Box::new(Redistributed::ask(request)?),
            Kind::Pot => Box::new(Allocated::ask(request)?),
        })
    })
}

/// Whether a request is of one pot, neither of a tree nor of declined money.
pub(super) fn is_one_pot(request: &[u8]) -> bool {
    matches!(Kind::of(request), Kind::Pot)
}

/// The kind of a request, by the fields that only it has.
enum Kind {
    Pot,
    Tree,
    Again,
}

impl Kind {
    fn of(request: &[u8]) -> Self {
        #[derive(Deserialize)]
        struct Fields {
            pots: Option<IgnoredAny>,
            request: Option<IgnoredAny>,
        }
        // the reader of the request reports better what is not JSON
        match serde_json::from_slice(request) {
            Ok(Fields { pots: Some(_), .. }) => Self::Tree,
            Ok(Fields { request: Some(_), .. }) => Self::Again,
            _ => Self::Pot,
        }
    }
}

impl Answered for Box<dyn Answered> {
    fn ending(&self) -> Ending {
        (**self).ending()
    }

    fn document(&self) -> Document<'_> {
        (**self).document()
    }

    fn lay(&self, formatter: &Formatter<'_>, page: &mut Page) {
        (**self).lay(formatter, page);
    }

    fn explain<'a>(&'a self, id: &str, formatter: &Formatter<'_>) -> Option<Explained<'a>> {
        (**self).explain(id, formatter)
    }

    fn names(&self) -> Vec<(String, Option<&str>)> {
        (**self).names()
    }
}

/// A request with its allocation.
struct Allocated {
    request: AllocationRequest,
    allocation: Allocation,
}

impl Allocated {
    fn ask(request: &[u8]) -> Result<Self, Error> {
        let request = AllocationRequest::from_json(request, Limits::REQUEST)?;
        let allocation = satsing::funding::allocate(&request)?;
        Ok(Self { request, allocation })
    }
}

impl Answered for Allocated {
    fn ending(&self) -> Ending {
        match self.allocation {
            Allocation::Settled { .. } => Ending::Passed,
            Allocation::Tie { .. } => Ending::Open,
            Allocation::Infeasible { .. } => Ending::Blocked,
        }
    }

    fn document(&self) -> Document<'_> {
        Document::Allocation(&self.allocation)
    }

    fn lay(&self, formatter: &Formatter<'_>, page: &mut Page) {
        match &self.allocation {
            Allocation::Settled { awards, left } => {
                // what is left is never more than the pot
                let given = (self.request.pot - *left).unwrap_or(self.request.pot);
                let text = words::shared_out(
                    &formatter.money(given),
                    &formatter.money(self.request.pot),
                    awards.len(),
                    &formatter.money(*left),
                    formatter.language,
                );
                formatter.outcome(Ending::Passed, words::SETTLED, &text, page);
                table(awards, &names(&self.request.claims), self.request.pot, formatter).lay(page);
            }
            Allocation::Tie { between, places } => formatter.tie(between, places.get(), page),
            Allocation::Infeasible { .. } => {
                let reasons = self.request.explain_infeasible(&self.allocation, formatter.language, formatter.currency);
                formatter.infeasible(&reasons, page);
            }
        }
    }

    fn explain<'a>(&'a self, id: &str, formatter: &Formatter<'_>) -> Option<Explained<'a>> {
        let Allocation::Settled { awards, .. } = &self.allocation else { return None };
        let award = awards.iter().find(|award| award.id == id)?;
        let name = names(&self.request.claims).get(id).copied().unwrap_or_default();
        Some(Explained {
            title: format!("{id} {name}").trim_end().to_owned(),
            answer: Document::Award(award),
            text: award.explain(formatter.language, formatter.currency),
        })
    }

    fn names(&self) -> Vec<(String, Option<&str>)> {
        named(&self.request.claims)
    }
}

/// The ids of claims, each with its name where it has one.
pub(super) fn named(claims: &[Claim]) -> Vec<(String, Option<&str>)> {
    claims.iter().map(|claim| (claim.id.clone(), claim.name.as_deref())).collect()
}

/// The names of claims by their ids.
pub(super) fn names(claims: &[Claim]) -> HashMap<&str, &str> {
    claims.iter().filter_map(|claim| Some((claim.id.as_str(), claim.name.as_deref()?))).collect()
}

/// Awards with their parts of the pot, and the bound that each was moved to.
pub(super) fn table(awards: &[Award], names: &HashMap<&str, &str>, pot: Money, formatter: &Formatter<'_>) -> Table<4> {
    let mut table = Table::new([Side::Left, Side::Left, Side::Right, Side::Right]);
    for award in awards {
        let name = escape(names.get(award.id.as_str()).copied().unwrap_or_default()).into_owned();
        let part = percent(award.amount, pot, formatter.language);
        let cells = [escape(&award.id).into_owned(), name, formatter.money(award.amount), part];
        table.bar(cells, size(award.amount), note(&award.steps, formatter));
    }
    table
}

/// What else than weight decided an amount, in a word or two.
fn note(steps: &[AllocationStep], formatter: &Formatter<'_>) -> String {
    let decided = steps.iter().filter_map(|step| match step {
        AllocationStep::Bound { bound, .. } => Some(words::bound(*bound)),
        AllocationStep::BelowMinimum { .. } => Some(words::BELOW_MINIMUM),
        AllocationStep::Lot { won: true, .. } => Some(words::LOT_WON),
        AllocationStep::Lot { won: false, .. } => Some(words::LOT_LOST),
        AllocationStep::NoWeight {} => Some(words::NO_WEIGHT),
        _ => None,
    });
    decided.map(|labels| formatter.say(labels)).collect::<Vec<_>>().join(", ")
}
