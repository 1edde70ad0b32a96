//! Why an example does not hold, in words for the pack's author.

use super::repair_error::RepairError;
use crate::judge::DATE_NEEDED;
use crate::pack::{EditionsBy, Programme};
use crate::text::wording;
use crate::verdict::{Coverage, NotApplicableReason, NotEvaluatedReason, Verdict, VerdictOutcome};
use crate::{Error, Language};

/// Why an example of a rule does not hold.
#[derive(Debug)]
pub(super) enum Reason {
    NoExample,
    UnknownRule,
    /// It repeats the example of this number.
    Repeated(i64),
    /// The case names another programme.
    OtherProgramme(String),
    CaseNotRead(Error),
    CaseDoesNotFail(RuleResult),
    RepairDoesNotFit(RepairError),
    RepairedNotRead(Error),
    RepairedFails,
    RepairedDoesNotPass(RuleResult),
}

/// The result of a rule in one case.
#[derive(Debug)]
pub(super) enum RuleResult {
    Failed,
    Passed,
    NotApplicable(NotApplicableReason),
    NotEvaluated(NotEvaluatedReason, Vec<String>),
    /// The pack has no value of a parameter for the case.
    NoValue(String),
    GivesWay(String),
    NotInForce,
}

impl RuleResult {
    pub(super) fn of(verdict: Verdict, rule: &str, programme: &Programme) -> Self {
        let Verdict { coverage, findings, outcome, receipt, .. } = verdict;
        // without the deciding date no edition is chosen and no rule judged
        if receipt.edition.is_none() && outcome != VerdictOutcome::NotInForce {
            let of_date = findings.into_iter().find(|finding| finding.rule == DATE_NEEDED);
            let Some(finding) = of_date else { return Self::NotEvaluated(NotEvaluatedReason::Shape, Vec::new()) };
            let because = match programme.compiled.editions_by {
                EditionsBy::Decided => NotEvaluatedReason::NoDecisionDate,
                EditionsBy::Period => NotEvaluatedReason::NoPeriod,
            };
            return Self::NotEvaluated(because, finding.paths);
        }
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
            let unknown = programme.unknown_parameter(&other, &receipt.dates, Language::En);
            return match unknown.filter(|unknown| unknown.source.is_none() && unknown.why.is_none()) {
                Some(unknown) => Self::NoValue(unknown.id),
                None => Self::NotEvaluated(other.because, other.missing),
            };
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
            Self::NoValue(parameter) => {
                let wording = wording!(
                    "den kan ikke vurderes, for pakken har ingen verdi av parameteren `{id}` for denne saken",
                    "han kan ikkje vurderast, for pakka har ingen verdi av parameteren `{id}` for denne saka",
                    "den kan ikke vurderes, for pakken har ingen værdi af parameteren `{id}` for denne sag",
                    "it cannot be judged, for the pack has no value of the parameter `{id}` for this case"
                );
                wording.get(language).replace("{id}", parameter)
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

/// The text for a case that cannot be checked at all.
fn not_read(error: &Error, language: Language) -> String {
    let wording = match error {
        Error::FormatTooNew { .. } => wording!(
            "den er skrevet i et nyere format enn denne versjonen leser",
            "ho er skriven i eit nyare format enn denne versjonen les",
            "den er skrevet i et nyere format, end denne version læser",
            "it is written in a later format than this version reads"
        ),
        Error::TooLarge { .. } => wording!(
            "den er større enn en sak kan være",
            "ho er større enn ei sak kan vere",
            "den er større, end en sag må være",
            "it is larger than a case can be"
        ),
        // the case was read as JSON before, so no other error can occur
        other => return other.to_string(),
    };
    wording.get(language).to_owned()
}

impl Reason {
    /// The code of the reason; it never changes between versions.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoExample => "no-example",
            Self::UnknownRule => "unknown-rule",
            Self::Repeated(_) => "repeated",
            Self::OtherProgramme(_) => "other-programme",
            Self::CaseNotRead(_) => "case-not-read",
            Self::CaseDoesNotFail(_) => "case-does-not-fail",
            Self::RepairDoesNotFit(_) => "repair-does-not-fit",
            Self::RepairedNotRead(_) => "repaired-not-read",
            Self::RepairedFails => "repaired-fails",
            Self::RepairedDoesNotPass(_) => "repaired-does-not-pass",
        }
    }

    /// The text of the reason.
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
            Self::Repeated(_) => wording!(
                "Eksempelet er det samme som eksempel {number}. Endre det, eller ta det ut.",
                "Dømet er det same som døme {number}. Endre det, eller ta det ut.",
                "Eksemplet er det samme som eksempel {number}. Ret det, eller tag det ud.",
                "The example is the same as example {number}. Change it, or take it out."
            ),
            Self::OtherProgramme(_) => wording!(
                "Saken hører til en annen ordning, `{id}`. Skriv id-en til denne pakken i `programme`, eller ta feltet ut.",
                "Saka høyrer til ei anna ordning, `{id}`. Skriv id-en til denne pakka i `programme`, eller ta ut feltet.",
                "Sagen hører til en anden ordning, `{id}`. Skriv denne pakkes id i `programme`, eller tag feltet ud.",
                "The case is of another programme, `{id}`. Write the id of this pack in `programme`, or take the field out."
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
            Self::Repeated(number) => wording.replace("{number}", &number.to_string()),
            Self::OtherProgramme(id) => wording.replace("{id}", id),
            Self::CaseNotRead(error) | Self::RepairedNotRead(error) => {
                format!("{wording} ({})", not_read(error, language))
            }
            Self::RepairDoesNotFit(repair_error) => format!("{wording} ({})", repair_error.text(language)),
            Self::CaseDoesNotFail(result) | Self::RepairedDoesNotPass(result) => {
                format!("{wording} {}.", result.text(language))
            }
        }
    }
}
