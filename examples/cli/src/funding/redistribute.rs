//! Declined and unused money, shared out again.

use super::allocate::{named, names};
use super::{Answered, Document, Explained, Formatter, size};
use crate::ending::Ending;
use crate::escape::escape;
use crate::page::Page;
use crate::table::{Side, Table};
use crate::words;
use satsing::{
    Error, Limits,
    funding::{Allocation, Redistribution, RedistributionRequest},
};

/// A request with its redistribution.
pub(super) struct Redistributed {
    request: RedistributionRequest,
    answer: Redistribution,
}

impl Redistributed {
    pub fn ask(request: &[u8]) -> Result<Self, Error> {
        let request = RedistributionRequest::from_json(request, Limits::REQUEST)?;
        let answer = satsing::funding::redistribute(&request)?;
        Ok(Self { request, answer })
    }
}

impl Answered for Redistributed {
    fn ending(&self) -> Ending {
        match self.answer {
            Redistribution::Settled { .. } => Ending::Passed,
            Redistribution::Tie { .. } => Ending::Open,
            Redistribution::Infeasible { .. } => Ending::Blocked,
        }
    }

    fn document(&self) -> Document<'_> {
        Document::Redistribution(&self.answer)
    }

    fn lay(&self, formatter: &Formatter<'_>, page: &mut Page) {
        match &self.answer {
            Redistribution::Settled { awards, freed, left_after, .. } => {
                let text = format!(
                    "{}: {}, {}: {}",
                    formatter.say(words::FREED),
                    formatter.money(*freed),
                    formatter.say(words::LEFT),
                    formatter.money(*left_after)
                );
                formatter.outcome(Ending::Passed, words::SETTLED, &text, page);
                let names = names(&self.request.request.claims);
                let mut table = Table::new([Side::Left, Side::Left, Side::Right, Side::Left, Side::Right]);
                for award in awards {
                    let name = escape(names.get(award.id.as_str()).copied().unwrap_or_default()).into_owned();
                    let (before, after) = (formatter.money(award.before), formatter.money(award.after));
                    let note = if award.declined {
                        formatter.say(words::DECLINED).to_owned()
                    } else {
                        // the floor of the second round, that nobody loses, is not one of the claim
                        String::new()
                    };
                    let id = escape(&award.id).into_owned();
                    table.bar([id, name, before, "→".to_owned(), after], size(award.after), note);
                }
                table.lay(page);
            }
            Redistribution::Tie { between, places, .. } => formatter.tie(between, places.get(), page),
            Redistribution::Infeasible { needed, available, claims } => {
                let claims = claims.clone();
                let answer = Allocation::Infeasible { needed: *needed, available: *available, claims };
                let request = &self.request.request;
                formatter
                    .infeasible(&request.explain_infeasible(&answer, formatter.language, formatter.currency), page);
            }
        }
    }

    fn explain<'a>(&'a self, id: &str, formatter: &Formatter<'_>) -> Option<Explained<'a>> {
        let Redistribution::Settled { awards, .. } = &self.answer else { return None };
        let award = awards.iter().find(|award| award.id == id)?;
        let name = names(&self.request.request.claims).get(id).copied().unwrap_or_default();
        Some(Explained {
            title: format!("{id} {name}").trim_end().to_owned(),
            answer: Document::ChangedAward(award),
            text: award.explain(formatter.language, formatter.currency),
        })
    }

    fn names(&self) -> Vec<(String, Option<&str>)> {
        named(&self.request.request.claims)
    }
}
