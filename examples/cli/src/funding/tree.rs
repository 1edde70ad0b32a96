//! A tree of pots, level by level.

use super::allocate::{names, table};
use super::{Answered, Document, Explained, Formatter};
use crate::ending::Ending;
use crate::escape::escape;
use crate::page::{HEADING, Page, paint};
use crate::table::{Side, Table};
use crate::words;
use satsing::{
    Error, Limits,
    funding::{Pot, PotAllocation, PotLevel, PotTree, TreeAllocation},
};

/// A tree with its allocation.
pub(super) struct Branched {
    tree: PotTree,
    answer: TreeAllocation,
}

impl Branched {
    pub fn ask(request: &[u8]) -> Result<Self, Error> {
        let tree = PotTree::from_json(request, Limits::REQUEST)?;
        let answer = satsing::funding::allocate_tree(&tree)?;
        Ok(Self { tree, answer })
    }

    fn pot(&self, id: &str) -> Option<&Pot> {
        self.tree.pots.iter().find(|pot| pot.id == id)
    }

    fn called<'a>(&'a self, id: &'a str) -> &'a str {
        self.pot(id).and_then(|pot| pot.name.as_deref()).unwrap_or(id)
    }

    /// The pot and the claim that an id means: `POT/CLAIM`, or a claim alone, in the lowest pot that has it.
    fn find<'a, 'i>(pots: &'a [PotAllocation], id: &'i str) -> Option<(&'a PotAllocation, &'i str)> {
        let has = |pot: &PotAllocation, claim: &str| pot.awards.iter().any(|award| award.id == claim);
        let named = id.match_indices('/').find_map(|(at, _)| {
            let (pot, claim) = (id.get(..at)?, id.get(at.saturating_add(1)..)?);
            pots.iter().find(|known| known.id == pot && has(known, claim)).map(|pot| (pot, claim))
        });
        named.or_else(|| pots.iter().rev().find(|pot| has(pot, id)).map(|pot| (pot, id)))
    }

    fn lay_pot(&self, pot: &PotAllocation, formatter: &Formatter<'_>, page: &mut Page) {
        let amount = formatter.money(pot.pot);
        page.blank();
        page.paragraph("", &format!("{} · {amount}", paint(HEADING, escape(self.called(&pot.id)))));
        let names = self.pot(&pot.id).map(|pot| names(&pot.claims)).unwrap_or_default();
        table(&pot.awards, &names, pot.pot, formatter).lay(page);
        if pot.left.ore() > 0 {
            page.paragraph("  ", &format!("{}: {}", formatter.say(words::LEFT), formatter.money(pot.left)));
        }
    }
}

/// The table of levels; each row adds up.
fn levels(levels: &[PotLevel], formatter: &Formatter<'_>) -> Table<5> {
    let mut table = Table::new([Side::Left, Side::Right, Side::Right, Side::Right, Side::Right]);
    let head = [words::LEVEL, words::RECEIVED, words::PASSED_ON, words::PAID, words::LEFT];
    table.row(head.map(|word| formatter.say(word).to_owned()));
    for level in levels {
        let amounts = [level.received, level.passed_on, level.paid, level.left].map(|amount| formatter.money(amount));
        let [received, passed_on, paid, left] = amounts;
        table.row([level.level.to_string(), received, passed_on, paid, left]);
    }
    table
}

impl Answered for Branched {
    fn ending(&self) -> Ending {
        match self.answer {
            TreeAllocation::Settled { .. } => Ending::Passed,
            TreeAllocation::Tie { .. } => Ending::Open,
            TreeAllocation::Infeasible { .. } => Ending::Blocked,
        }
    }

    fn document(&self) -> Document<'_> {
        Document::Tree(&self.answer)
    }

    fn lay(&self, formatter: &Formatter<'_>, page: &mut Page) {
        match &self.answer {
            TreeAllocation::Settled { pots, levels: sums, paid, left } => {
                let amounts = format!(
                    "{}: {}, {}: {}, {}: {}",
                    formatter.say(words::POT),
                    formatter.money(self.tree.pot),
                    formatter.say(words::PAID),
                    formatter.money(*paid),
                    formatter.say(words::LEFT),
                    formatter.money(*left)
                );
                formatter.outcome(Ending::Passed, words::SETTLED, &amounts, page);
                pots.iter().for_each(|pot| self.lay_pot(pot, formatter, page));
                page.blank();
                levels(sums, formatter).lay(page);
            }
            TreeAllocation::Tie { pot, between, places } => {
                page.paragraph("", &escape(self.called(pot)));
                formatter.tie(between, places.get(), page);
            }
            TreeAllocation::Infeasible { pot, .. } => {
                page.paragraph("", &escape(self.called(pot)));
                let reasons = self.tree.explain_infeasible(&self.answer, formatter.language, formatter.currency);
                formatter.infeasible(&reasons, page);
            }
        }
    }

    fn explain<'a>(&'a self, id: &str, formatter: &Formatter<'_>) -> Option<Explained<'a>> {
        let TreeAllocation::Settled { pots, .. } = &self.answer else { return None };
        let (pot, claim) = Self::find(pots, id)?;
        let award = pot.awards.iter().find(|award| award.id == claim)?;
        let name = self.pot(&pot.id).map(|pot| names(&pot.claims)).unwrap_or_default().get(claim).copied();
        Some(Explained {
            title: format!("{} › {claim} {}", self.called(&pot.id), name.unwrap_or_default()).trim_end().to_owned(),
            answer: Document::Award(award),
            text: self.tree.follow(&self.answer, &pot.id, claim, formatter.language, formatter.currency)?,
        })
    }

    fn names(&self) -> Vec<(String, Option<&str>)> {
        let claims = self.tree.pots.iter().rev().flat_map(|pot| pot.claims.iter().map(move |claim| (pot, claim)));
        claims.map(|(pot, claim)| (format!("{}/{}", pot.id, claim.id), claim.name.as_deref())).collect()
    }
}
