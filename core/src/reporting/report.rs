//! The report part.

use crate::case::part;
use crate::{Date, Money, Number, Period};

part! {
    /// The report of a recipient to the body that gave the money.
    pub struct Report {
        /// The days that it reports on.
        period "period": Period = "rapporteringsperiode", "rapporteringsperiode", "rapporteringsperiode", "reporting period";
        /// The day on which it was submitted.
        submitted_on "submittedOn": Date = "leveringsdato", "leveringsdato", "indsendelsesdato", "date of submission";
        /// The body that it was submitted to.
        submitted_to "submittedTo": String = "levert til", "levert til", "indsendt til", "submitted to";
        /// The measures that were carried out.
        measures "measures": Vec<MeasureCarriedOut> = "gjennomførte tiltak", "gjennomførte tiltak", "gennemførte tiltag", "measures carried out";
        /// The results, by goal.
        results "results": Vec<GoalResult> = "resultater", "resultat", "resultater", "results";
        /// What the money was used for, line by line.
        lines "lines": Vec<UseOfMoney> = "bruk av midler", "bruk av midlar", "brug af midler", "use of money";
        /// The sum of what was used, in øre.
        total "total": Money = "sum brukt", "sum brukt", "sum brugt", "total used";
        /// What was not used, in øre.
        unspent "unspent": Money = "ubrukte midler", "ubrukte midlar", "ubrugte midler", "unspent money";
        /// What is deducted from the next grant, in øre.
        deducted "deducted": Money = "trukket fra neste tilskudd", "trekt frå neste tilskot", "fratrukket næste tilskud", "deducted from the next grant";
        /// What was paid back.
        repayments "repayments": Vec<Repayment> = "tilbakebetalinger", "tilbakebetalingar", "tilbagebetalinger", "repayments";
        /// The recipient's own assessment against each sign of goal attainment.
        goal_attainment "goalAttainment": Vec<GoalAttainment> = "vurdering av måloppnåelse", "vurdering av måloppnåing", "vurdering af målopfyldelse", "goal attainment";
        /// How the recipient takes part in the evaluation of the programme.
        evaluation "evaluation": Evaluation = "ekstern evaluering", "ekstern evaluering", "ekstern evaluering", "external evaluation";
        /// What the auditor states.
        auditors_statement "auditorsStatement": AuditorsStatement = "revisors uttalelse", "fråsegn frå revisor", "revisors erklæring", "auditor’s statement";
    }
}

part! {
    /// A measure as it was carried out.
    pub struct MeasureCarriedOut {
        /// Identifies the entry in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What was done.
        title "title": String = "tiltak", "tiltak", "tiltag", "measure";
        /// The measure of the strategy, by id.
        measure "measure": String [refers("/strategy/measures")] = "tiltak i strategien", "tiltak i strategien", "tiltag i strategien", "measure of the strategy";
        /// The measure of the application or the needs notice, by id.
        applied_for "appliedFor": String [refers("/application/measures")] = "tiltak i behovsmeldingen eller søknaden", "tiltak i behovsmeldinga eller søknaden", "tiltag i behovsindmeldingen eller ansøgningen", "measure in the notice or application";
        /// The days within which it was carried out.
        period "period": Period = "tidsrom", "tidsrom", "tidsrum", "period";
        /// How it departed from what was planned, and why.
        deviation "deviation": String = "avvik fra planen", "avvik frå planen", "afvigelse fra planen", "deviation from the plan";
        /// Whether it was carried out.
        carried_out "carriedOut": bool = "gjennomført", "gjennomført", "gennemført", "carried out";
    }
}

part! {
    /// A result, tied to a goal or a focus area of the strategy.
    pub struct GoalResult {
        /// Identifies the result in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The goal, by id.
        goal "goal": String [refers("/strategy/goals")] = "mål i strategien", "mål i strategien", "mål i strategien", "goal of the strategy";
        /// The focus area, by id.
        focus_area "focusArea": String [refers("/strategy/focusAreas")] = "innsatsområde i strategien", "innsatsområde i strategien", "indsatsområde i strategien", "focus area of the strategy";
        /// The value of the goal's indicator.
        value "value": Number = "verdi på indikatoren", "verdi på indikatoren", "indikatorens værdi", "value of the indicator";
        /// What was reached, in words.
        assessment "assessment": String = "vurdering", "vurdering", "vurdering", "assessment";
    }
}

part! {
    /// A line of the use of money.
    pub struct UseOfMoney {
        /// Identifies the line in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the money was used for, in words.
        title "title": String = "post", "post", "post", "line";
        /// The purpose that it belongs to; its codes come from the programme.
        purpose "purpose": String = "formål", "formål", "formål", "purpose";
        /// The day on which the cost was incurred.
        incurred_on "incurredOn": Date = "dato for kostnaden", "dato for kostnaden", "dato for udgiften", "date of the cost";
        /// The measure that was carried out with it, by id.
        measure "measure": String [refers("/report/measures")] = "gjennomført tiltak", "gjennomført tiltak", "gennemført tiltag", "measure carried out";
        /// What was planned, in øre.
        budget "budget": Money = "budsjett", "budsjett", "budget", "budget";
        /// What was used, in øre.
        actual "actual": Money = "brukt", "brukt", "brugt", "used";
    }
}

part! {
    /// Money paid back.
    pub struct Repayment {
        /// Identifies the repayment in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The amount, in øre.
        amount "amount": Money = "beløp", "beløp", "beløb", "amount";
        /// The day on which it was paid.
        paid_on "paidOn": Date = "betalingsdato", "betalingsdato", "betalingsdato", "date of payment";
    }
}

part! {
    /// The recipient's assessment against one sign of goal attainment.
    pub struct GoalAttainment {
        /// The sign; its codes come from the programme.
        sign "sign": String = "kjennetegn på måloppnåelse", "kjenneteikn på måloppnåing", "kendetegn på målopfyldelse", "sign of goal attainment";
        /// Whether the recipient finds that it is reached.
        reached "reached": bool = "måloppnåelse", "måloppnåing", "målopfyldelse", "reached";
        /// The assessment.
        assessment "assessment": String = "vurdering", "vurdering", "vurdering", "assessment";
    }
}

part! {
    /// How the recipient takes part in the evaluation of the programme.
    pub struct Evaluation {
        /// Whether it takes part.
        participates "participates": bool = "deltar i ekstern evaluering", "deltek i ekstern evaluering", "deltager i ekstern evaluering", "takes part in external evaluation";
        /// What it contributes of experience and results.
        contribution "contribution": String = "erfaringer og resultater som deles", "erfaringar og resultat som blir delte", "erfaringer og resultater, der deles", "experience and results shared";
    }
}

part! {
    /// What an auditor states about a report.
    pub struct AuditorsStatement {
        /// Who gave it.
        given_by "givenBy": String [personal] = "gitt av", "gitt av", "afgivet af", "given by";
        /// The day on which it was given.
        given_on "givenOn": Date = "dato for uttalelsen", "dato for fråsegna", "dato for erklæringen", "date of the statement";
        /// Whether the auditor is authorised by the state.
        state_authorised "stateAuthorised": bool = "statsautorisert revisor", "statsautorisert revisor", "statsautoriseret revisor", "state-authorised auditor";
        /// What the auditor concludes.
        conclusion "conclusion": String = "konklusjon", "konklusjon", "konklusion", "conclusion";
    }
}
