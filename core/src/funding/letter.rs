//! The letter part.

use super::codes::{LetterKind, PaymentTiming, RecipientKind};
use crate::case::part;
use crate::{Date, Money, Period};

part! {
    /// The letter that informs a recipient of a grant or an assignment.
    pub struct Letter {
        /// The kind of letter.
        kind "kind": LetterKind = "type brev", "type brev", "brevtype", "kind of letter";
        /// The body that gives the money.
        grantor "grantor": String = "tilskuddsgiver", "tilskotsgivar", "tilskudsgiver", "grantor";
        /// The body that receives the money.
        recipient "recipient": Recipient = "mottaker", "mottakar", "modtager", "recipient";
        /// The body that is entitled to receive the money on behalf of the recipient.
        intermediary "intermediary": String = "bemyndiget mellomledd", "bemyndiga mellomledd", "bemyndiget mellemled", "authorised intermediary";
        /// The day on which it was issued.
        issued_on "issuedOn": Date = "brevdato", "brevdato", "brevdato", "date of the letter";
        /// The amount, in øre.
        amount "amount": Money = "tilskuddsbeløp", "tilskotsbeløp", "tilskudsbeløb", "amount granted";
        /// Whether the money is earmarked.
        earmarked "earmarked": bool = "øremerket", "øyremerkt", "øremærket", "earmarked";
        /// What the money is for, in words.
        purpose "purpose": String = "formål", "formål", "formål", "purpose";
        /// The purposes that the money may be used for; their codes come from the programme.
        purposes "purposes": Vec<String> = "formål etter ordningen", "formål etter ordninga", "formål efter ordningen", "purposes under the programme";
        /// The measures that the money is for.
        measures "measures": Vec<String> = "tiltak", "tiltak", "tiltag", "measures";
        /// What each measure gets.
        granted_measures "grantedMeasures": Vec<GrantedMeasure> = "tiltak med tilskudd", "tiltak med tilskot", "tiltag med tilskud", "measures granted money";
        /// The conditions of its use.
        conditions "conditions": Vec<String> = "vilkår", "vilkår", "vilkår", "conditions";
        /// When it is paid, seen from the measure.
        payment_timing "paymentTiming": PaymentTiming = "utbetalingstidspunkt", "utbetalingstidspunkt", "udbetalingstidspunkt", "time of payment";
        /// The payments.
        payments "payments": Vec<Payment> = "utbetalinger", "utbetalingar", "udbetalinger", "payments";
        /// The days within which the money is to be used.
        time_frame "timeFrame": Period = "tidsramme", "tidsramme", "tidsramme", "time frame";
        /// What is to be reported, and when.
        reporting "reporting": ReportingDuty = "krav til rapportering", "krav til rapportering", "krav til rapportering", "reporting duty";
        /// The controls that may be carried out.
        controls "controls": Vec<String> = "kontrolltiltak", "kontrolltiltak", "kontroltiltag", "controls";
        /// The legal obligations that come with it.
        obligations "obligations": Vec<String> = "rettslige forpliktelser", "rettslege forpliktingar", "retlige forpligtelser", "legal obligations";
        /// The reactions if conditions are broken.
        reactions "reactions": Vec<String> = "reaksjoner ved brudd", "reaksjonar ved brot", "konsekvenser ved brud", "consequences of a breach";
        /// The body to which the decision can be appealed.
        appeal_to "appealTo": String = "klageinstans", "klageinstans", "klageinstans", "body of appeal";
        /// Who signed it.
        signed_by "signedBy": String [personal] = "signert av", "signert av", "underskrevet af", "signed by";
        /// The day on which it was signed.
        signed_on "signedOn": Date = "dato for signering", "dato for signering", "dato for underskrift", "date of signature";
        /// Whether the signer has budget authority over the grant.
        budget_authority "budgetAuthority": bool = "signert med budsjettdisponeringsmyndighet", "signert med budsjettdisponeringsmynde", "underskrevet med disponeringsret", "signed with budget authority";
        /// Who attested the amount.
        attested_by "attestedBy": String [personal] = "attestert av", "attestert av", "attesteret af", "attested by";
        /// The day on which the amount was attested.
        attested_on "attestedOn": Date = "dato for attestering", "dato for attestering", "dato for attestation", "date of attestation";
    }
}

part! {
    /// The body that receives money.
    pub struct Recipient {
        /// What kind of body it is.
        kind "kind": RecipientKind = "type mottaker", "type mottakar", "modtagertype", "kind of recipient";
        /// What it is called.
        name "name": String = "mottakerens navn", "namnet på mottakaren", "modtagerens navn", "recipient’s name";
        /// Its organisation number, nine digits.
        organisation_number "organisationNumber": String = "organisasjonsnummer", "organisasjonsnummer", "organisationsnummer", "organisation number";
        /// Its account number.
        account "account": String [personal] = "kontonummer", "kontonummer", "kontonummer", "account number";
    }
}

part! {
    /// One payment of a grant.
    pub struct Payment {
        /// Identifies the payment in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The day on which it is paid.
        paid_on "paidOn": Date = "utbetalingsdato", "utbetalingsdato", "udbetalingsdato", "date of payment";
        /// When it is paid, where no day is set, in words.
        paid_when "paidWhen": String = "utbetalingstidspunkt", "utbetalingstidspunkt", "udbetalingstidspunkt", "when it is paid";
        /// The amount, in øre.
        amount "amount": Money = "beløp", "beløp", "beløb", "amount";
    }
}

part! {
    /// A measure that a grant is for.
    pub struct GrantedMeasure {
        /// Identifies the measure in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is to be done.
        title "title": String = "tiltak", "tiltak", "tiltag", "measure";
        /// The measure of the application or the needs notice, by id.
        measure "measure": String [refers("/application/measures")] = "tiltak det er søkt om", "tiltak det er søkt om", "ansøgt tiltag", "measure applied for";
        /// What it gets, in øre.
        amount "amount": Money = "beløp", "beløp", "beløb", "amount";
    }
}

part! {
    /// What the recipient has to report, and when.
    pub struct ReportingDuty {
        /// Whether the letter asks for a report.
        required "required": bool = "rapportering kreves", "rapportering er kravd", "rapportering kræves", "reporting required";
        /// The day by which the report is due.
        due_on "dueOn": Date = "rapporteringsfrist", "rapporteringsfrist", "rapporteringsfrist", "report due on";
        /// Whether it is due every year.
        yearly "yearly": bool = "årlig rapportering", "årleg rapportering", "årlig rapportering", "yearly report";
        /// The body that it is due to.
        due_to "dueTo": String = "rapporten sendes til", "rapporten skal sendast til", "rapporten sendes til", "report due to";
        /// What is to be reported.
        content "content": String = "innhold i rapporten", "innhald i rapporten", "rapportens indhold", "content of the report";
    }
}
