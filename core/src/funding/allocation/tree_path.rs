//! The path of money through a tree of pots, from the top to a claim.

use super::explain::{percent, write};
use super::step_texts::{self, Round};
use super::{Award, Claim, Pot, PotAllocation, PotTree, TreeAllocation, wording};
use crate::funding::Fraction;
use crate::text::TemplateValue;
use crate::{Language, Money};

/// One step of a path through a tree: from a pot to a claim on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The id of the pot.
    pub pot: String,
    /// The id of the claim on it.
    pub claim: String,
    /// What the pot had to share out.
    pub received: Money,
    /// What the claim gets of it.
    pub amount: Money,
    /// The amount as a part of the pot at the top; 0 where that is empty.
    pub of_top: Fraction,
}

impl TreeAllocation {
    /// The path to a claim on a pot, from the top down.
    ///
    /// `None` where the tree is not settled or has no such claim.
    #[must_use]
    pub fn passages(&self, pot: &str, claim: &str) -> Option<Vec<Passage>> {
        let way = self.way(pot, claim)?;
        let top = way.first()?.0.pot;
        let passage = |(pot, award): &(&PotAllocation, &Award)| Passage {
            pot: pot.id.clone(),
            claim: award.id.clone(),
            received: pot.pot,
            amount: award.amount,
            of_top: part(award.amount, top),
        };
        Some(way.iter().map(passage).collect())
    }

    /// The pots and awards on the path to a claim, from the top down.
    fn way(&self, pot: &str, claim: &str) -> Option<Vec<(&PotAllocation, &Award)>> {
        let Self::Settled { pots, .. } = self else { return None };
        let mut way = Vec::new();
        let (mut pot, mut claim) = (pot, claim);
        // no path has more steps than there are pots, even in an answer that this library did not write
        for _ in pots {
            let at = pots.iter().find(|at| at.id == pot)?;
            way.push((at, at.awards.iter().find(|award| award.id == claim)?));
            let Some(source) = &at.fed_by else {
                way.reverse();
                return Some(way);
            };
            (pot, claim) = (&source.pot, &source.claim);
        }
        None
    }
}

impl PotTree {
    /// Explains the path to a claim on a pot from the top: for each level, what the claim gets of the pot and why.
    ///
    /// `answer` is what [`allocate_tree`](crate::funding::allocate_tree) answered. `None` where it is not settled or has no such
    /// claim. A line that belongs to the one before it begins with two spaces.
    ///
    /// ```
    /// use satsing::{Language, Limits, funding::{PotTree, allocate_tree}};
    /// let json = br#"{ "pot": 100000, "pots": [
    ///     { "id": "state", "name": "Staten", "restsOn": "FOR-2026-01-12-23 \u00a7 6",
    ///       "claims": [ { "id": "03", "name": "Oslo", "weight": 7 }, { "id": "32", "weight": 3 } ] },
    ///     { "id": "oslo", "name": "Forumet i Oslo", "fedBy": { "pot": "state", "claim": "03" },
    ///       "claims": [ { "id": "uh", "name": "OsloMet", "weight": 3 }, { "id": "0301", "weight": 1 } ] } ] }"#;
    /// let tree = PotTree::from_json(json, Limits::REQUEST)?;
    /// let lines = tree.follow(&allocate_tree(&tree)?, "oslo", "uh", Language::Nb, "NOK").unwrap_or_default();
    /// let lines: Vec<String> = lines.iter().map(|line| line.replace('\u{a0}', " ")).collect();
    /// assert_eq!(lines, [
    ///     "Staten: 1 000 kr å fordele. Oslo får 700 kr, det er 70 % av det. Nøkkelen bygger på FOR-2026-01-12-23 § 6.",
    ///     "  Vekt: 7 av 10 i alt, det er 70 % av potten.",
    ///     "  Etter vekt blir det 700 kr.",
    ///     "Forumet i Oslo: 700 kr å fordele. OsloMet får 525 kr, det er 75 % av det.",
    ///     "  Vekt: 3 av 4 i alt, det er 75 % av potten.",
    ///     "  Etter vekt blir det 525 kr.",
    ///     "Av hver krone i Staten når 52,5 % fram til OsloMet.",
    /// ]);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn follow(
        &self,
        answer: &TreeAllocation,
        pot: &str,
        claim: &str,
        language: Language,
        currency: &str,
    ) -> Option<Vec<String>> {
        let way = answer.way(pot, claim)?;
        let mut lines = Vec::new();
        for (at, award) in &way {
            let asked = self.pots.iter().find(|pot| pot.id == at.id)?;
            let values = [
                ("pot", TemplateValue::Label(asked.called().to_owned())),
                ("claim", TemplateValue::Label(asked.claim(&award.id)?.called().to_owned())),
                ("received", TemplateValue::Money(at.pot.ore())),
                ("amount", TemplateValue::Money(award.amount.ore())),
                ("part", TemplateValue::Label(percent(language, &part(award.amount, at.pot)))),
            ];
            let mut line = write(wording::PASSAGE, language, currency, &values);
            if let Some(rests_on) = &asked.rests_on {
                let values = [("restsOn", TemplateValue::Label(rests_on.clone()))];
                line = line + " " + &write(wording::RESTS_ON, language, currency, &values);
            }
            lines.push(line);
            let steps = step_texts::steps(&award.steps, Round::First, language, currency);
            lines.extend(steps.iter().map(|step| "  ".to_owned() + step));
        }
        let ((top, _), (last, award)) = (way.first()?, way.last()?);
        let asked = |id: &str| self.pots.iter().find(|pot| pot.id == id);
        let values = [
            ("pot", TemplateValue::Label(asked(&top.id)?.called().to_owned())),
            ("claim", TemplateValue::Label(asked(&last.id)?.claim(&award.id)?.called().to_owned())),
            ("part", TemplateValue::Label(percent(language, &part(award.amount, top.pot)))),
        ];
        lines.push(write(wording::OF_EACH_KRONE, language, currency, &values));
        Some(lines)
    }
}

impl Pot {
    fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.id)
    }

    fn claim(&self, id: &str) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == id)
    }
}

impl Claim {
    /// Its name, or else its id.
    pub(super) fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.id)
    }
}

/// The part of a whole that an amount is.
fn part(amount: Money, whole: Money) -> Fraction {
    match (u64::try_from(amount.ore()), u64::try_from(whole.ore())) {
        (Ok(amount), Ok(whole)) if whole > 0 => Fraction::small(amount.into(), whole.into()),
        _ => Fraction::ZERO,
    }
}
