//! Operations with typed answers, for the languages that get records and enums from `uniffi`: Kotlin and Java, Ruby,
//! Swift.
//!
//! Each asks [`Programmes::call`] and reads what it answers into the types of [`crate::answers`]; documents go in as
//! JSON, since that is how a system keeps them.

use crate::answers::{
    Acceptance, Allocation, AmountAnswer, AmountView, Award, Comparison, Country, County, DueList, EvaluatedReports,
    FieldView, Fix, IdentifierReason, Impact, LintReport, Municipality, ProgrammeView, Redistribution, RuleView,
    Selection, TestReport, TreeAllocation, Verdict,
};
use crate::batch;
use crate::failure::{Failure, guarded};
use crate::objects::{Programme, Programmes, SatsingError};
use crate::operations::{self, Options};
use satsing::Limits;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

pub use satsing::{Date as CalendarDate, Decimal as ExactDecimal, Money, Share as ExactShare, Time as TimeOfDay};

uniffi::custom_type!(CalendarDate, String, { remote, lower: |date| date.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(TimeOfDay, String, { remote, lower: |time| time.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(ExactDecimal, String, { remote, lower: |number| number.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(ExactShare, String, { remote, lower: |share| share.to_string(), try_lift: |text| Ok(text.parse()?) });
uniffi::custom_type!(Money, i64, { remote, lower: |money| money.ore(), try_lift: |units| Ok(Money::new(units)?) });

/// An exact number of any size: `5` or `90/7`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fraction(pub String);

uniffi::custom_newtype!(Fraction, String);

/// Declares an enum of words, each with the code that the contract has for it.
macro_rules! codes {
    ($(#[doc = $about:literal])* pub enum $name:ident { $($(#[doc = $each:literal])* $variant:ident = $code:literal,)* }) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, uniffi::Enum)]
        #[uniffi::export(Display)]
        pub enum $name {
            $($(#[doc = $each])* #[serde(rename = $code)] $variant,)*
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self { $(Self::$variant => $code,)* })
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// The language of texts.
    pub enum Language {
        /// Norwegian Bokmål.
        Nb = "nb",
        /// Norwegian Nynorsk.
        Nn = "nn",
        /// Danish.
        Da = "da",
        /// English.
        En = "en",
    }
}

codes! {
    /// A kind of number that carries a check digit.
    pub enum IdentifierKind {
        /// A Norwegian organisation number.
        OrganisationNumber = "organisationNumber",
        /// A Norwegian account number.
        AccountNumber = "accountNumber",
        /// A Danish CVR number.
        Cvr = "cvr",
        /// A global location number, in Denmark also called EAN.
        Gln = "gln",
    }
}

/// How a case is to be checked.
#[derive(Debug, Clone, Default, Serialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct CheckOptions {
    /// The programme to judge by, whatever the case names.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// The date of the decision; the case's own where it is absent.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<CalendarDate>,
    /// Today's date, for rules that ask for it; none is assumed.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<CalendarDate>,
    /// Whether what is missing is still to be filled in, so that it does not block.
    #[uniffi(default = false)]
    pub draft: bool,
    /// Whether to look for fixes.
    #[uniffi(default = false)]
    pub fixes: bool,
    /// The language of the findings' texts; without one there are none.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Whether the receipt carries the hash of the case.
    #[uniffi(default = false)]
    pub input_hash: bool,
    /// The findings that somebody lets stand, though they are no errors and so do not block; of one case only.
    #[uniffi(default = [])]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub acceptances: Vec<Acceptance>,
    /// An earlier verdict on the case, against which findings are told as new, known and gone; of one case only.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Verdict>,
}

/// What became of one case out of many.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
#[expect(clippy::large_enum_variant, reason = "uniffi carries no boxes over the border")]
pub enum CheckedCase {
    /// It was judged.
    Judged {
        /// What was found.
        verdict: Verdict,
    },
    /// It could not be judged at all.
    NotRead {
        /// Names the kind of error for programs.
        code: String,
        /// What is wrong, for programmers.
        text: String,
    },
}

/// One value that an amount is worked out from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct AmountInput {
    /// The name of the input, as the amount lists it.
    pub name: String,
    /// Its value.
    pub value: crate::answers::Scalar,
}

/// A case, under a name by which its answer is known again.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NamedCase {
    /// The name.
    pub name: String,
    /// The case, a JSON document.
    pub document: Vec<u8>,
}

/// How many took part in one group: children of a region, kindergartens of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct Participation {
    /// What is counted, such as `children`; each makes a table of its own.
    pub what: String,
    /// The group: the row of the table.
    pub group: String,
    /// How many took part.
    pub count: i64,
    /// The kind within what is counted: the column of the table; empty where there is only one.
    #[uniffi(default = "")]
    pub kind: String,
    /// Of how many.
    #[uniffi(default = None)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<i64>,
}

#[uniffi::export]
impl Programmes {
    /// Checks a case, a JSON document, by the programme that the options or it names; what is wrong with it are findings
    /// of the verdict.
    #[uniffi::method(default(options = None))]
    pub fn check(&self, case: Vec<u8>, options: Option<CheckOptions>) -> Result<Verdict, SatsingError> {
        Ok(check(&self.0, &case, &read(options)?)?)
    }

    /// Checks many cases on all cores; what became of each, in the same order.
    #[uniffi::method(default(options = None))]
    pub fn check_all(
        &self,
        cases: Vec<Vec<u8>>,
        options: Option<CheckOptions>,
    ) -> Result<Vec<CheckedCase>, SatsingError> {
        Ok(check_all(&self.0, &cases, &read(options)?)?)
    }

    /// Puts the findings of a verdict into a language.
    pub fn text(&self, verdict: Verdict, language: Language) -> Result<Verdict, SatsingError> {
        ask(&self.0, "text", &json!({ "verdict": verdict, "language": language }))
    }

    /// Lists what is due in a case, a JSON document, in order, by the programme that the options or it names.
    #[uniffi::method(default(options = None))]
    pub fn due(
        &self,
        case: Vec<u8>,
        language: Language,
        options: Option<CheckOptions>,
    ) -> Result<DueList, SatsingError> {
        Ok(due(&self.0, &case, &read(options)?, language)?)
    }

    /// What each programme is called, and its editions.
    pub fn views(&self, language: Language) -> Result<Vec<ProgrammeView>, SatsingError> {
        ask(&self.0, "programmes", &json!({ "language": language }))
    }
}

#[uniffi::export]
impl Programme {
    /// Checks a case, a JSON document; what is wrong with it are findings of the verdict.
    #[uniffi::method(default(options = None))]
    pub fn check(&self, case: Vec<u8>, options: Option<CheckOptions>) -> Result<Verdict, SatsingError> {
        Ok(check(&self.0, &case, &read(options)?)?)
    }

    /// Checks many cases on all cores; what became of each, in the same order.
    #[uniffi::method(default(options = None))]
    pub fn check_all(
        &self,
        cases: Vec<Vec<u8>>,
        options: Option<CheckOptions>,
    ) -> Result<Vec<CheckedCase>, SatsingError> {
        Ok(check_all(&self.0, &cases, &read(options)?)?)
    }

    /// Puts the findings of a verdict into a language.
    pub fn text(&self, verdict: Verdict, language: Language) -> Result<Verdict, SatsingError> {
        ask(&self.0, "text", &json!({ "verdict": verdict, "language": language }))
    }

    /// Lists what is due in a case, a JSON document, in order.
    #[uniffi::method(default(options = None))]
    pub fn due(
        &self,
        case: Vec<u8>,
        language: Language,
        options: Option<CheckOptions>,
    ) -> Result<DueList, SatsingError> {
        Ok(due(&self.0, &case, &read(options)?, language)?)
    }

    /// What the programme is called, and its editions.
    pub fn view(&self, language: Language) -> Result<ProgrammeView, SatsingError> {
        ask(&self.0, "view", &json!({ "language": language }))
    }

    /// Its rules, those in force on a date or, without one, all of them.
    pub fn rules(&self, on: Option<CalendarDate>, language: Language) -> Result<Vec<RuleView>, SatsingError> {
        ask(&self.0, "rules", &dated("on", on, json!({ "language": language })))
    }

    /// The fields that its rules read, those in force on a date or, without one, all of them.
    pub fn fields(&self, on: Option<CalendarDate>, language: Language) -> Result<Vec<FieldView>, SatsingError> {
        ask(&self.0, "fields", &dated("on", on, json!({ "language": language })))
    }

    /// The amounts that it has figures for, and what each is worked out from.
    pub fn amounts(&self, language: Language) -> Result<Vec<AmountView>, SatsingError> {
        ask(&self.0, "amounts", &json!({ "language": language }))
    }

    /// What an amount comes to, by the figures in force on the date of the decision.
    pub fn amount(
        &self,
        amount: String,
        inputs: Vec<AmountInput>,
        decided: Option<CalendarDate>,
    ) -> Result<AmountAnswer, SatsingError> {
        ask(&self.0, "amount", &dated("decided", decided, json!({ "amount": amount, "inputs": inputs })))
    }
}

/// Says what has changed from one programme on a day to another, or the same, on another day.
#[uniffi::export]
pub fn compare(
    before: Arc<Programme>,
    before_on: CalendarDate,
    after: Arc<Programme>,
    after_on: CalendarDate,
    language: Language,
) -> Result<Comparison, SatsingError> {
    let language = core_language(language)?;
    let compare = || operations::compare((before.0.one()?, before_on), (after.0.one()?, after_on), language);
    Ok(answer(&guarded(compare)?)?)
}

/// Judges each case by two programmes, or by one on two dates, and says what is not the same.
#[uniffi::export(default(before_options = None, after_options = None))]
pub fn impact(
    before: Arc<Programme>,
    after: Arc<Programme>,
    cases: Vec<NamedCase>,
    language: Language,
    before_options: Option<CheckOptions>,
    after_options: Option<CheckOptions>,
) -> Result<Impact, SatsingError> {
    let (language, was, is) = (core_language(language)?, read(before_options)?, read(after_options)?);
    let cases: Vec<(&str, &[u8])> = cases.iter().map(|case| (&*case.name, &*case.document)).collect();
    let impact = || operations::impact((before.0.one()?, &was), (after.0.one()?, &is), &cases, language);
    Ok(answer(&guarded(impact)?)?)
}

/// Sums up the reports of cases, JSON documents, and who took part, with small numbers left out.
#[uniffi::export]
pub fn evaluate(cases: Vec<Vec<u8>>, participation: Vec<Participation>) -> Result<EvaluatedReports, SatsingError> {
    let cases = slices(&cases);
    let participation = written(&participation)?;
    Ok(answer(&guarded(|| operations::evaluate(&cases, participation.as_bytes()))?)?)
}

/// Tells all that is wrong with a pack, a JSON document, also what would never be noticed, each with its line and column.
///
/// What it includes is found among the others and the packs that come with the library. A pack without errors can be
/// loaded; warnings do not stand in the way.
#[uniffi::export]
pub fn lint(pack: Vec<u8>, others: Vec<Vec<u8>>, language: Language) -> Result<LintReport, SatsingError> {
    let (others, language) = (slices(&others), core_language(language)?);
    Ok(answer(&guarded(|| operations::lint(&pack, &others, language))?)?)
}

/// Tries the examples of a pack, both JSON documents: each must fail its rule, and pass it after its repair.
#[uniffi::export]
pub fn test(
    pack: Vec<u8>,
    others: Vec<Vec<u8>>,
    examples: Vec<u8>,
    language: Language,
) -> Result<TestReport, SatsingError> {
    let (others, language) = (slices(&others), core_language(language)?);
    Ok(answer(&guarded(|| operations::test(&pack, &others, &examples, language))?)?)
}

/// What a field of a case is called, by its path (`/decidedOn`); absent where there is no such field.
#[uniffi::export]
pub fn label(path: String, language: Language) -> Result<Option<String>, SatsingError> {
    ask_any("label", &json!({ "path": path, "language": language }))
}

/// The municipality that had this number on a date, with what it was before and became; absent where none had it.
#[uniffi::export]
pub fn municipality(country: Country, code: String, on: CalendarDate) -> Result<Option<Municipality>, SatsingError> {
    ask_any("municipality", &json!({ "country": country, "code": code, "on": on }))
}

/// The county of Norway or the region of Denmark that had this number on a date; absent where none had it.
#[uniffi::export]
pub fn county(country: Country, code: String, on: CalendarDate) -> Result<Option<County>, SatsingError> {
    ask_any("county", &json!({ "country": country, "code": code, "on": on }))
}

/// Why a text is no number of a kind, and what to say of it; absent where it is one. Whether anybody has the number is
/// not known here.
#[uniffi::export]
pub fn identifier(
    kind: IdentifierKind,
    text: String,
    language: Language,
) -> Result<Option<IdentifierReason>, SatsingError> {
    ask_any("identifier", &json!({ "kind": kind, "text": text, "language": language }))
}

/// Whether a text is a valid Norwegian organisation number.
#[uniffi::export]
pub fn organisation_number(text: String) -> Result<bool, SatsingError> {
    ask_any("organisationNumber", &json!({ "text": text }))
}

/// Reads an amount as people write it (`1 200,50`); in minor units.
#[uniffi::export]
pub fn money(text: String, language: Language) -> Result<Money, SatsingError> {
    ask_any("money", &json!({ "text": text, "language": language }))
}

/// Shares out a pot among claims, by a request in JSON.
#[uniffi::export]
pub fn allocate(request: Vec<u8>) -> Result<Allocation, SatsingError> {
    ask_document("allocate", &request)
}

/// Shares out a tree of pots, by a request in JSON.
#[uniffi::export]
pub fn allocate_tree(request: Vec<u8>) -> Result<TreeAllocation, SatsingError> {
    ask_document("allocate-tree", &request)
}

/// Shares out again what has been declined, by a request in JSON.
#[uniffi::export]
pub fn redistribute(request: Vec<u8>) -> Result<Redistribution, SatsingError> {
    ask_document("redistribute", &request)
}

/// Gives seats to applicants, by a request in JSON.
#[uniffi::export]
pub fn select(request: Vec<u8>) -> Result<Selection, SatsingError> {
    ask_document("select", &request)
}

/// Says how an award came about: a sentence for each step. The currency is its code, as `NOK`.
#[uniffi::export]
pub fn explain(award: Award, language: Language, currency: String) -> Result<Vec<String>, SatsingError> {
    ask_any("explain", &json!({ "award": award, "language": language, "currency": currency }))
}

/// The JSON Schema of a document, such as `case` or `verdict`.
#[uniffi::export]
pub fn schema(name: String) -> Result<String, SatsingError> {
    Ok(guarded(|| operations::Programmes::embedded()?.call("schema", json!({ "name": name }).to_string().as_bytes()))?)
}

/// A verdict as JSON, to keep: the very bytes that the library writes itself.
#[uniffi::export]
pub fn verdict_json(verdict: Verdict) -> Result<String, SatsingError> {
    let json = written(&verdict)?;
    let verdict = guarded(|| Ok(satsing::Verdict::from_json(json.as_bytes(), Limits::REQUEST)?))?;
    Ok(written(&verdict)?)
}

/// Reads a verdict that was kept.
#[uniffi::export]
pub fn verdict_from_json(json: Vec<u8>) -> Result<Verdict, SatsingError> {
    let verdict = guarded(|| Ok(satsing::Verdict::from_json(&json, Limits::REQUEST)?))?;
    Ok(answer(&written(&verdict)?)?)
}

/// A fix as the JSON Patch (RFC 6902) that makes it.
#[uniffi::export]
pub fn fix_json(fix: Fix) -> Result<String, SatsingError> {
    Ok(written(&fix.patch)?)
}

fn check(programmes: &operations::Programmes, case: &[u8], options: &Options) -> Result<Verdict, Failure> {
    answer(&guarded(|| programmes.check(case, options))?)
}

fn due(
    programmes: &operations::Programmes,
    case: &[u8],
    options: &Options,
    language: Language,
) -> Result<DueList, Failure> {
    answer(&guarded(|| programmes.due(case, options, core_language(language)?))?)
}

fn slices(documents: &[Vec<u8>]) -> Vec<&[u8]> {
    documents.iter().map(Vec::as_slice).collect()
}

/// The language as the core knows it.
fn core_language(language: Language) -> Result<satsing::Language, Failure> {
    Ok(language.to_string().parse()?)
}

fn check_all(
    programmes: &operations::Programmes,
    cases: &[Vec<u8>],
    options: &Options,
) -> Result<Vec<CheckedCase>, Failure> {
    batch::fits(options, cases.len())?;
    Ok(batch::each(cases, None, |case| match check(programmes, case, options) {
        Ok(verdict) => CheckedCase::Judged { verdict },
        Err(Failure { code, text, .. }) => CheckedCase::NotRead { code, text },
    }))
}

fn read(options: Option<CheckOptions>) -> Result<Options, Failure> {
    options.map_or_else(|| Ok(Options::default()), |options| Options::read(written(&options)?.as_bytes()))
}

/// A request with a date, where there is one.
fn dated(name: &str, date: Option<CalendarDate>, mut request: Value) -> Value {
    if let Some(date) = date {
        request[name] = date.to_string().into();
    }
    request
}

fn ask<T: DeserializeOwned>(
    programmes: &operations::Programmes,
    operation: &str,
    request: &Value,
) -> Result<T, SatsingError> {
    Ok(answer(&guarded(|| programmes.call(operation, request.to_string().as_bytes()))?)?)
}

fn ask_any<T: DeserializeOwned>(operation: &str, request: &Value) -> Result<T, SatsingError> {
    ask(&*guarded(operations::Programmes::embedded)?, operation, request)
}

fn ask_document<T: DeserializeOwned>(operation: &str, request: &[u8]) -> Result<T, SatsingError> {
    Ok(answer(&guarded(|| operations::Programmes::embedded()?.call(operation, request))?)?)
}

fn answer<T: DeserializeOwned>(json: &str) -> Result<T, Failure> {
    serde_json::from_str(json).map_err(|error| unfit(&error))
}

fn written(answer: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(|error| unfit(&error))
}

/// The types of answers are not those of the core: a fault of the library, which its tests look for.
fn unfit(error: &serde_json::Error) -> Failure {
    Failure {
        code: "unwritable".to_owned(),
        text: format!("the answer does not fit its type: {error}"),
        help: None,
        detail: "null".to_owned(),
    }
}
