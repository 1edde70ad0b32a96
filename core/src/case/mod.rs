//! The case: one recipient's undertaking in one programme under one decision, and what it can hold.
//!
//! A case comes as JSON, as a form or a system writes it, or as a typed [`Case`]; the verdict is the same. Every field may
//! be absent, since a form is filled in bit by bit, but none is null, which is a finding. Each has a method that sets it:
//!
//! ```
//! use satsing::case::{Case, Letter, LetterKind};
//! let letter = Letter::default().kind(LetterKind::Grant).amount(satsing::Money::kroner(500_000)?);
//! let case = Case::default().programme("no.realfagskommuner").cohort(satsing::Number::new(1)?).letter(letter);
//! assert_eq!(serde_json::to_value(&case).unwrap()["letter"]["amount"], 50_000_000);
//! # Ok::<(), satsing::Error>(())
//! ```
//!
//! * The parts: [`Strategy`], [`Network`], [`Partnership`], [`Forum`], [`Application`], [`Registration`], [`Letter`],
//!   [`Study`], [`Report`], and [`Own`] for what only one programme asks for.
//! * What a field or code is called in a language: [`label`], and `label` of each list of codes.
//! * Amounts are in øre, dates are `YYYY-MM-DD`, and both ends of a period are included.

mod canonical;
mod field;
mod lookup;
mod own;
mod part;
mod place;
mod reader;
mod shape_error;
mod trail;
mod tree;
mod typed;

pub(crate) use canonical::canonical;
pub(crate) use field::{CaseFields, Code, Field, FieldType, Label, Mark, Shared, Table, named};
pub use lookup::{is_personal, label};
pub use own::Own;
pub(crate) use part::{codes, mark, part};
pub(crate) use place::{Place, Segment, compare_pointers};
pub(crate) use reader::{FindOwn, HowToRead, MOST_FIELDS, Reading, read};
pub(crate) use shape_error::{ShapeError, ShapeErrorKind, WrittenValue};
pub(crate) use trail::Trail;
pub(crate) use tree::{Node, Tree};
pub(crate) use typed::{AddToTree, TreeBuilder, as_build};

pub use crate::funding::application::{
    Application, BudgetLine, JointApplicant, MeasureYear, NeedsAssessment, OngoingMeasure, PartnershipPlan,
    PlannedMeasure,
};
pub use crate::funding::codes::{ApplicationKind, LetterKind, Ownership, PaymentTiming, RecipientKind, StudySupport};
pub use crate::funding::letter::{GrantedMeasure, Letter, Payment, Recipient, ReportingDuty};
pub use crate::funding::registration::{Mandate, Registration, TeamMember, Workshop};
pub use crate::funding::study::{Study, StudyParticipant};
pub use crate::json::{Position, Positions};
pub use crate::network::*;
pub use crate::reporting::*;
pub use crate::strategy::*;

use crate::{Date, Error, Limits, Number, Period, json};

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
        /// What only this programme asks for, as its pack declares it.
        own "own": Own = "det ordningen selv spør om", "det ordninga sjølv spør om", "det, ordningen selv spørger om", "what only this programme asks for";
    }
}

impl Case {
    /// Reads a case all of which fits; what does not is an error here, and a finding where JSON is checked as it is.
    ///
    /// ```
    /// use satsing::case::Case;
    /// let case = Case::from_json(br#"{ "programme": "no.realfagskommuner", "cohort": 1 }"#, satsing::Limits::CASE)?;
    /// assert_eq!(case.cohort.map(satsing::Number::get), Some(1));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::NotJson`], [`Error::FormatTooNew`]; [`Error::Unanswerable`] with the place of what does
    /// not fit.
    pub fn from_json(case: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(case, limits)
    }
}

/// The programme that a case names; `None` where it names none.
///
/// ```
/// use satsing::case::programme_of;
/// assert_eq!(programme_of(br#"{ "programme": "no.realfagskommuner" }"#)?.as_deref(), Some("no.realfagskommuner"));
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// Those of reading a case: [`Error::NotJson`], [`Error::TooLarge`], [`Error::FormatTooNew`]; [`Error::NotAProgramme`] where
/// something else than an id stands there.
pub fn programme_of(case: &[u8]) -> Result<Option<String>, Error> {
    let reading = read(case, HowToRead::default(), &|_| Ok(None))?;
    Ok(reading.programme()?.map(str::to_owned))
}

/// The case that a typed case is, as it is judged.
///
/// # Errors
/// [`Error::TooLarge`] for a case that no document could hold, or whose `own` is too large; those of `find_own`.
pub(crate) fn read_typed<'a>(case: &'a Case, how: HowToRead, find_own: &FindOwn<'_>) -> Result<Reading<'a>, Error> {
    let own = case.own.as_ref().map_or("", Own::json);
    let mut builder = TreeBuilder { tree: Tree::of(own), errors: Vec::new(), is_full: false };
    let root = case.add_to_tree(&mut builder, &Trail::Start);
    if builder.is_full {
        return Err(Error::too_large("bytes", how.limits.bytes));
    }
    builder.tree.set_root(root);
    let reading = Reading { tree: builder.tree, errors: builder.errors, besides: Vec::new() };
    reader::finish_typed(reading, case.own.as_ref().map(Own::json), how, find_own)
}

/// Reads a case of which nothing is known but the built-in fields.
#[cfg(test)]
pub(crate) fn read_case(bytes: &[u8]) -> Result<Reading<'_>, Error> {
    read(bytes, HowToRead::default(), &|_| Ok(None))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(case: &str) -> Vec<(String, &'static str)> {
        let reading = read_case(case.as_bytes()).unwrap();
        reading.errors.into_iter().map(|error| (error.place.pointer(), error.kind.rule())).collect()
    }

    #[test]
    fn a_null_is_no_case_like_anything_else_that_is_no_object() {
        assert_eq!(errors("null"), errors("[]"));
        assert_eq!(errors("null"), [(String::new(), "shape.type")]);
    }

    #[test]
    fn a_null_in_a_list_is_told_once_whether_or_not_all_else_fits() {
        let null = |path: &str| (path.to_owned(), "shape.null");
        assert_eq!(errors(r#"{ "network": { "efforts": ["a", null] } }"#), [null("/network/efforts/1")]);
        let with_another = errors(r#"{ "cohort": true, "network": { "efforts": [null, "a"], "groups": [null] } }"#);
        assert!(with_another.contains(&null("/network/efforts/0")));
        assert!(with_another.contains(&null("/network/groups/0")));
        assert_eq!(with_another.len(), 3);
    }

    #[test]
    fn an_error_within_own_is_told_with_its_line_in_the_whole_document() {
        let case = b"{ \"reference\": \"x\",\n  \"own\": { \"a\": 1,\n \"a\": 2 } }";
        let Err(Error::NotJson { line, reason, .. }) = read_case(case) else { panic!() };
        assert_eq!((line, reason.as_str()), (3, "the key `a` stands twice in one object"));
    }

    #[test]
    fn a_document_of_empty_objects_is_bounded() {
        let case = format!(r#"{{ "strategy": {{ "measures": [{}{{}}] }} }}"#, "{},".repeat(9_999));
        assert!(read_case(case.as_bytes()).is_ok());
        let how = HowToRead { limits: Limits { nodes: 10_000, ..Limits::CASE }, keep_all: false };
        assert_eq!(
            read(case.as_bytes(), how, &|_| Ok(None)).map(|_| ()),
            Err(Error::TooLarge { limit: "values", most: 10_000 })
        );
    }

    #[test]
    fn a_typed_case_is_the_tree_that_its_document_is() {
        let document = br#"{ "programme": "no.x", "cohort": 2, "period": { "startsOn": "2018-08-01" },
            "network": { "efforts": ["a", "b"], "groups": [ { "id": "g" }, { "id": "g" } ] } }"#;
        let case = Case::from_json(document, Limits::CASE).unwrap();
        let written = serde_json::to_vec(&case).unwrap();
        let (typed, read) = (read_typed(&case, HowToRead::default(), &|_| Ok(None)), read_case(&written));
        let (typed, read) = (typed.unwrap(), read.unwrap());
        let fields = CaseFields::new(None);
        assert_eq!(canonical(&typed, &fields), canonical(&read, &fields));
        assert_eq!(typed.errors.len(), 1);
        assert_eq!(typed.errors[0].place, read.errors[0].place);
    }
}
