//! Why an example does not hold, in the words of a pack's author.

use crate::text::wording;
use crate::verdict::{Coverage, NotApplicableReason, NotEvaluatedReason};
use crate::{Error, Language};

/// Why an example of a rule does not hold.
#[derive(Debug)]
pub(super) enum Reason {
    NoExample,
    UnknownRule,
    CaseNotRead(Error),
    CaseDoesNotFail(CameTo),
    RepairDoesNotFit(String),
    RepairedNotRead(Error),
    RepairedFails,
    RepairedDoesNotPass(CameTo),
}

/// What a rule came to.
#[derive(Debug)]
pub(super) enum CameTo {
    Failed,
    Passed,
    NotApplicable(NotApplicableReason),
    NotEvaluated(NotEvaluatedReason, Vec<String>),
    GivesWay(String),
    NotInForce,
}

impl CameTo {
    pub(super) fn of(coverage: Coverage, rule: &str) -> Self {
        let Coverage { passed, failed, not_applicable, not_evaluated, overridden, .. } = coverage;
        if failed.iter().any(|other| *other.rule == *rule) {
            return Self::Failed;
        }
        if passed.iter().any(|other| **other == *rule) {
            return Self::Passed;
        }
        if let Some(other) = not_applicable.iter().find(|other| *other.rule == *rule) {
            return Self::NotApplicable(other.because);
        }
        if let Some(other) = not_evaluated.into_iter().find(|other| *other.rule == *rule) {
            return Self::NotEvaluated(other.because, other.missing);
        }
        match overridden.into_iter().find(|other| *other.rule == *rule) {
            Some(other) => Self::GivesWay(other.by.to_string()),
            None => Self::NotInForce,
        }
    }

    fn text(&self, language: Language) -> String {
        match self {
            Self::Failed => {
                wording!("den brytes", "han blir broten", "den brydes", "it fails").get(language).to_owned()
            }
            Self::Passed => wording!("den holder", "han held", "den holder", "it passes").get(language).to_owned(),
            Self::NotApplicable(because) => {
                let wording = wording!("den gjelder ikke", "han gjeld ikkje", "den gælder ikke", "it does not apply");
                format!("{} ({})", wording.get(language), not_applicable(*because, language))
            }
            Self::NotEvaluated(because, missing) => {
                let wording = wording!(
                    "den kan ikke vurderes",
                    "han kan ikkje vurderast",
                    "den kan ikke vurderes",
                    "it cannot be judged"
                );
                let missing = if missing.is_empty() { String::new() } else { format!(": {}", missing.join(", ")) };
                format!("{} ({}{missing})", wording.get(language), not_evaluated(*because, language))
            }
            Self::GivesWay(by) => {
                let wording = wording!("den viker for", "han vik for", "den viger for", "it gives way to");
                format!("{} {by}", wording.get(language))
            }
            Self::NotInForce => {
                wording!("den er ikke i kraft", "han er ikkje i kraft", "den er ikke i kraft", "it is not in force")
                    .get(language)
                    .to_owned()
            }
        }
    }
}

fn not_applicable(because: NotApplicableReason, language: Language) -> &'static str {
    match because {
        NotApplicableReason::PartAbsent => wording!(
            "delen den gjelder, er ikke i saken",
            "delen han gjeld, er ikkje i saka",
            "den del, den gælder, er ikke i sagen",
            "the part that it concerns is not in the case"
        ),
        NotApplicableReason::NoItems => {
            wording!("listen er tom", "lista er tom", "listen er tom", "the list is empty")
        }
        NotApplicableReason::NoReference => wording!(
            "ingenting viser til det den gjelder",
            "ingenting viser til det han gjeld",
            "intet henviser til det, den gælder",
            "nothing refers to what it concerns"
        ),
        NotApplicableReason::Condition => wording!(
            "et vilkår i appliesWhen holder ikke",
            "eit vilkår i appliesWhen held ikkje",
            "en betingelse i appliesWhen holder ikke",
            "a condition in appliesWhen does not hold"
        ),
    }
    .get(language)
}

fn not_evaluated(because: NotEvaluatedReason, language: Language) -> &'static str {
    match because {
        NotEvaluatedReason::Missing => {
            wording!("felt mangler", "felt manglar", "felter mangler", "fields are missing")
        }
        NotEvaluatedReason::ParameterUnknown => wording!(
            "ingen kjent kilde oppgir tallet",
            "inga kjend kjelde oppgir talet",
            "ingen kendt kilde angiver tallet",
            "no known source gives the number"
        ),
        NotEvaluatedReason::NoDecisionDate => wording!(
            "datoen for vedtaket er ikke oppgitt",
            "datoen for vedtaket er ikkje oppgitt",
            "datoen for afgørelsen er ikke angivet",
            "the date of the decision is not stated"
        ),
        NotEvaluatedReason::NoPeriod => wording!(
            "den første dagen i perioden er ikke oppgitt",
            "den første dagen i perioden er ikkje oppgitt",
            "periodens første dag er ikke angivet",
            "the first day of the period is not stated"
        ),
        NotEvaluatedReason::NoToday => wording!(
            "eksempelet oppgir ikke dagens dato",
            "dømet oppgir ikkje dagens dato",
            "eksemplet angiver ikke dags dato",
            "the example does not give today’s date"
        ),
        NotEvaluatedReason::Shape => wording!(
            "en verdi kunne ikke leses",
            "ein verdi kunne ikkje lesast",
            "en værdi kunne ikke læses",
            "a value could not be read"
        ),
    }
    .get(language)
}

impl Reason {
    /// Names the reason; it never changes between versions.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoExample => "no-example",
            Self::UnknownRule => "unknown-rule",
            Self::CaseNotRead(_) => "case-not-read",
            Self::CaseDoesNotFail(_) => "case-does-not-fail",
            Self::RepairDoesNotFit(_) => "repair-does-not-fit",
            Self::RepairedNotRead(_) => "repaired-not-read",
            Self::RepairedFails => "repaired-fails",
            Self::RepairedDoesNotPass(_) => "repaired-does-not-pass",
        }
    }

    /// The reason in a language; what the library says of a document is for programmers, in English.
    pub(super) fn text(&self, language: Language) -> String {
        let wording = match self {
            Self::NoExample => wording!(
                "Regelen har ikke noe eksempel. Skriv en sak som bryter den, og en reparasjon.",
                "Regelen har ikkje noko døme. Skriv ei sak som bryt han, og ein reparasjon.",
                "Reglen har intet eksempel. Skriv en sag, der bryder den, og en reparation.",
                "The rule has no example. Write a case that fails it, and a repair."
            ),
            Self::UnknownRule => wording!(
                "Pakken har ingen slik regel.",
                "Pakka har ingen slik regel.",
                "Pakken har ingen sådan regel.",
                "The pack has no such rule."
            ),
            Self::CaseNotRead(_) => wording!(
                "Saken kan ikke kontrolleres.",
                "Saka kan ikkje kontrollerast.",
                "Sagen kan ikke kontrolleres.",
                "The case cannot be checked."
            ),
            Self::CaseDoesNotFail(_) => wording!(
                "Saken bryter ikke regelen:",
                "Saka bryt ikkje regelen:",
                "Sagen bryder ikke reglen:",
                "The case does not fail the rule:"
            ),
            Self::RepairDoesNotFit(_) => wording!(
                "Reparasjonen passer ikke til saken.",
                "Reparasjonen passar ikkje til saka.",
                "Reparationen passer ikke til sagen.",
                "The repair does not fit the case."
            ),
            Self::RepairedNotRead(_) => wording!(
                "Den reparerte saken kan ikke kontrolleres.",
                "Den reparerte saka kan ikkje kontrollerast.",
                "Den reparerede sag kan ikke kontrolleres.",
                "The repaired case cannot be checked."
            ),
            Self::RepairedFails => wording!(
                "Den reparerte saken bryter fortsatt regelen.",
                "Den reparerte saka bryt framleis regelen.",
                "Den reparerede sag bryder stadig reglen.",
                "The repaired case still fails the rule."
            ),
            Self::RepairedDoesNotPass(_) => wording!(
                "Den reparerte saken oppfyller ikke regelen:",
                "Den reparerte saka oppfyller ikkje regelen:",
                "Den reparerede sag opfylder ikke reglen:",
                "The repaired case does not pass the rule:"
            ),
        }
        .get(language);
        match self {
            Self::NoExample | Self::UnknownRule | Self::RepairedFails => wording.to_owned(),
            Self::CaseNotRead(error) | Self::RepairedNotRead(error) => format!("{wording} ({error})"),
            Self::RepairDoesNotFit(error) => format!("{wording} ({error})"),
            Self::CaseDoesNotFail(came_to) | Self::RepairedDoesNotPass(came_to) => {
                format!("{wording} {}.", came_to.text(language))
            }
        }
    }
}
