//! The case: one recipient's undertaking in one programme under one decision.

mod reading;
mod shape_error;

pub(crate) use reading::{Reading, padded_date, read};
pub(crate) use shape_error::{ShapeError, ShapeErrorKind};

use crate::funding::{Application, Letter, Registration, Study};
use crate::network::{Forum, Network, Partnership};
use crate::part::part;
use crate::reporting::Report;
use crate::strategy::Strategy;
use crate::{Date, Number, Period};

part! {
    /// One undertaking: one recipient in one programme under one decision; next year's grant is next year's case.
    ///
    /// Every field may be absent: a form is filled in bit by bit.
    pub struct Case {
        /// Where the schema lies that an editor checks the document against.
        schema "$schema": String = "skjema", "skjema", "skema", "schema";
        /// The version of the document's format; absent means 1.
        format "format": Number = "format", "format", "format", "format";
        /// The programme that the case belongs to, by the id of its pack.
        programme "programme": String = "ordning", "ordning", "ordning", "programme";
        /// The sender's own reference.
        reference "reference": String = "referanse", "referanse", "reference", "reference";
        /// The number of the municipality, four digits, as it was at the time.
        municipality "municipality": String [municipality] = "kommunenummer", "kommunenummer", "kommunekode", "municipality number";
        /// The cohort of the programme that the recipient belongs to.
        cohort "cohort": Number = "pulje", "pulje", "runde", "cohort";
        /// The day of the decision whose rules the case is judged by.
        decided_on "decidedOn": Date = "vedtaksdato", "vedtaksdato", "afgørelsesdato", "date of decision";
        /// The days that the undertaking covers.
        period "period": Period = "periode", "periode", "periode", "period";
        /// The local strategy.
        strategy "strategy": Strategy = "lokal strategi", "lokal strategi", "lokal strategi", "local strategy";
        /// The networks.
        network "network": Network = "nettverk", "nettverk", "netværk", "network";
        /// The partnership.
        partnership "partnership": Partnership = "partnerskap", "partnarskap", "partnerskab", "partnership";
        /// The cooperation forum.
        forum "forum": Forum = "samarbeidsforum", "samarbeidsforum", "samarbejdsforum", "cooperation forum";
        /// The application or the needs notice.
        application "application": Application = "søknad eller behovsmelding", "søknad eller behovsmelding", "ansøgning eller behovsindmelding", "application or needs notice";
        /// The registration.
        registration "registration": Registration = "påmelding", "påmelding", "tilmelding", "registration";
        /// The letter that gives the grant or the assignment.
        letter "letter": Letter = "brev", "brev", "brev", "letter";
        /// The further education.
        study "study": Study = "videreutdanning", "vidareutdanning", "videreuddannelse", "further education";
        /// The report.
        report "report": Report = "rapport", "rapport", "rapport", "report";
    }
}
