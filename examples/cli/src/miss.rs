//! Why an example of a rule does not hold, in the author's words.

use crate::words;
use satsing::verdict::{NotApplicableReason, NotEvaluatedReason};
use satsing::{Error, Labels, Language, Verdict};

/// Why an example of a rule does not hold.
#[derive(Debug)]
pub enum Reason {
    NoExample,
    NoSuchRule,
    CaseUnreadable(Error),
    CaseDoesNotFail(CameTo),
    RepairDoesNotFit(String),
    RepairedUnreadable(Error),
    RepairedStillFails,
    RepairedDoesNotPass(CameTo),
}

/// What a rule came to where it did not fail.
#[derive(Debug)]
pub enum CameTo {
    Passed,
    DoesNotApply(NotApplicableReason),
    NotEvaluated(NotEvaluatedReason, Vec<String>),
    GivesWay(String),
    NotInForce,
}

impl CameTo {
    pub fn of(verdict: &Verdict, rule: &str) -> Self {
        let coverage = &verdict.coverage;
        if coverage.passed.iter().any(|passed| **passed == *rule) {
            return Self::Passed;
        }
        if let Some(other) = coverage.not_applicable.iter().find(|other| *other.rule == *rule) {
            return Self::DoesNotApply(other.because);
        }
        if let Some(other) = coverage.not_evaluated.iter().find(|other| *other.rule == *rule) {
            return Self::NotEvaluated(other.because, other.missing.clone());
        }
        if let Some(other) = coverage.overridden.iter().find(|other| *other.rule == *rule) {
            return Self::GivesWay(other.by.clone());
        }
        Self::NotInForce
    }

    fn text(&self, language: Language) -> String {
        let labels = match self {
            Self::Passed => Labels::new("den holder", "han held", "den holder", "it passes"),
            Self::DoesNotApply(because) => {
                let labels = Labels::new("den gjelder ikke", "han gjeld ikkje", "den gælder ikke", "it does not apply");
                return format!("{}: {}", labels.get(language), words::not_applicable(*because).get(language));
            }
            Self::NotEvaluated(because, missing) => {
                let labels = Labels::new(
                    "den kan ikke vurderes",
                    "han kan ikkje vurderast",
                    "den kan ikke vurderes",
                    "it cannot be judged",
                );
                let because = words::because(*because).get(language);
                let missing = if missing.is_empty() { String::new() } else { format!(" {}", missing.join(", ")) };
                return format!("{}: {because}{missing}", labels.get(language));
            }
            Self::GivesWay(by) => {
                let labels = Labels::new("den viker for", "han vik for", "den viger for", "it gives way to");
                return format!("{} {by}", labels.get(language));
            }
            Self::NotInForce => {
                Labels::new("den er ikke i kraft", "han er ikkje i kraft", "den er ikke i kraft", "it is not in force")
            }
        };
        labels.get(language).to_owned()
    }
}

impl Reason {
    /// The reason in a language; what the library says of a document is for programmers, in English.
    pub fn text(&self, language: Language) -> String {
        let said = |labels: Labels| labels.get(language).to_owned();
        match self {
            Self::NoExample => said(Labels::new("har ingen eksempler", "har ingen døme", "har ingen eksempler", "has no example")),
            Self::NoSuchRule => said(Labels::new(
                "pakken har ingen slik regel",
                "pakka har ingen slik regel",
                "pakken har ingen sådan regel",
                "the pack has no such rule",
            )),
            Self::CaseUnreadable(error) => {
                let labels = Labels::new(
                    "saken kan ikke kontrolleres",
                    "saka kan ikkje kontrollerast",
                    "sagen kan ikke kontrolleres",
                    "the case cannot be checked",
                );
                format!("{}: {error}", labels.get(language))
            }
            Self::CaseDoesNotFail(came_to) => {
                let labels = Labels::new(
                    "saken bryter ikke regelen",
                    "saka bryt ikkje regelen",
                    "sagen bryder ikke reglen",
                    "the case does not fail the rule",
                );
                format!("{}, {}", labels.get(language), came_to.text(language))
            }
            Self::RepairDoesNotFit(error) => {
                let labels = Labels::new(
                    "reparasjonen passer ikke til saken",
                    "reparasjonen passar ikkje til saka",
                    "reparationen passer ikke til sagen",
                    "the repair does not fit the case",
                );
                format!("{}: {error}", labels.get(language))
            }
            Self::RepairedUnreadable(error) => {
                let labels = Labels::new(
                    "den reparerte saken kan ikke kontrolleres",
                    "den reparerte saka kan ikkje kontrollerast",
                    "den reparerede sag kan ikke kontrolleres",
                    "the repaired case cannot be checked",
                );
                format!("{}: {error}", labels.get(language))
            }
            Self::RepairedStillFails => said(Labels::new(
                "den reparerte saken bryter fortsatt regelen",
                "den reparerte saka bryt framleis regelen",
                "den reparerede sag bryder stadig reglen",
                "the repaired case still fails the rule",
            )),
            Self::RepairedDoesNotPass(came_to) => {
                let labels = Labels::new(
                    "regelen holder ikke for den reparerte saken",
                    "regelen held ikkje for den reparerte saka",
                    "reglen holder ikke for den reparerede sag",
                    "the repaired case does not pass the rule",
                );
                format!("{}, {}", labels.get(language), came_to.text(language))
            }
        }
    }
}
