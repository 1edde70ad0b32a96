//! The pack as it is written: the JSON document that holds a programme.

use super::programmes::embedded;
use super::{Amount, Duty};
use crate::check::{Basis, CheckSpec, DatedBy, ParameterUnit, Span, Where};
use crate::register::Country;
use crate::text::Texts;
use crate::{Date, Error, Limits, Scalar, json};
use serde::{Deserialize, Serialize};

/// A pack: the editions, rules, numbers, texts and sources of one programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pack {
    /// The schema that an editor checks the document against.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of the document's format; absent means 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<i64>,
    /// Names the programme, by country and scheme: `no.realfagskommuner`.
    pub id: String,
    /// The languages in which every text of the pack is written.
    pub languages: Vec<crate::Language>,
    /// The currency of every amount, by its three letters: `NOK`.
    pub currency: String,
    /// The country whose holidays, school years and registers count; absent where the programme needs none of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// What the programme is called.
    pub title: Texts,
    /// The date that decides which edition a case is judged by; absent means the date of the decision.
    #[serde(default)]
    pub editions_by: EditionsBy,
    /// The editions of the programme's rules, each in force in its own time.
    pub editions: Vec<Edition>,
    /// The packs whose rules also count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub includes: Vec<Include>,
    /// The texts that the rules and numbers come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The lists of codes that rules use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub code_lists: Vec<CodeList>,
    /// The fields that only this programme asks for, below `/own`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<OwnField>,
    /// What built-in fields and codes are called in this programme, where that is not what they are called elsewhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<FieldLabel>,
    /// The numbers and dates that rules use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// The rules.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// The amounts that follow from the programme's figures: fees, own shares, dates of payment.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<Amount>,
    /// What falls due, as `due` lists it: the deadlines of the programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<Duty>,
}

impl Pack {
    /// Reads a pack as it is written, without checking that its rules can be used, as [`Programme::load`] does.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::FormatTooNew`], [`Error::NotJson`] with line and column for what is
    /// not JSON, and [`Error::Unanswerable`] with the place, as a JSON Pointer, of what does not belong in a pack.
    ///
    /// [`Programme::load`]: crate::Programme::load
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(json, limits)
    }

    /// Reads one of the packs that come with the library, as it is written.
    ///
    /// ```
    /// use satsing::pack::Pack;
    /// let pack = Pack::embedded("no.asker.ledernettverk")?;
    /// assert!(pack.rules.iter().any(|rule| rule.id == "session-order"));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::UnknownProgramme`] where there is none of that id.
    pub fn embedded(id: &str) -> Result<Self, Error> {
        Self::from_json(embedded(id)?, Limits::PACK)
    }
}

/// A field that only one programme asks for.
///
/// Every list and object on the way to it is a field of its own. The items of a list have an `id` by themselves.
///
/// ```
/// let field = r#"{ "path": "/own/teachers/*/credits", "type": "decimal", "label": { "en": "credits" } }"#;
/// let field: satsing::pack::OwnField = serde_json::from_str(field)?;
/// assert_eq!(field.field_type, satsing::pack::OwnFieldType::Decimal);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnField {
    /// Its path: `/own/teachers/*/credits`, with `*` for each item of a list; names are of letters and digits, the
    /// first a small letter.
    pub path: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub field_type: OwnFieldType,
    /// The list of codes that it holds one of, where it holds a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
    /// What it is called.
    pub label: Texts,
    /// Whether it is about a person; such a value is never quoted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
    /// The list whose items it refers to by their ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refers_to: Option<String>,
}

/// The type of one of the pack's own fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum OwnFieldType {
    /// A text.
    Text,
    /// A whole number.
    Number,
    /// A number with at most four decimal places.
    Decimal,
    /// An amount in whole minor units of the pack's currency.
    Money,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// True or false.
    Boolean,
    /// A code of a list.
    Code,
    /// A list; the fields below it declare what its items hold.
    List,
    /// An object; the fields below it declare what it holds.
    Object,
}

/// What a field or a code is called in one programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldLabel {
    /// The path of the field, with `*` for each item of a list: `/letter/payments/*/amount`.
    pub path: String,
    /// The code of the field; absent for the field itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What it is called.
    pub label: Texts,
}

/// The date that decides which edition a case is judged by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum EditionsBy {
    /// The date of the decision: an old grant is judged by the rules it was given under.
    #[default]
    Decided,
    /// The first day of the period: for programmes that run by school year.
    Period,
}

impl EditionsBy {
    /// The date as rules name it.
    pub(crate) fn dated_by(self) -> DatedBy {
        match self {
            Self::Decided => DatedBy::Decided,
            Self::Period => DatedBy::Period,
        }
    }
}

/// A time in which the programme's rules are in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Edition {
    /// Names the edition within the programme: `2018-19`.
    pub id: String,
    /// The first day on which it is in force.
    pub starts_on: Date,
    /// The last day on which it is in force; absent means that it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The text that it comes from.
    pub source: SourceReference,
}

impl Edition {
    /// The days on which it is in force.
    pub(crate) fn span(&self) -> Span {
        Span::new(Some(self.starts_on), self.ends_on)
    }
}

/// Another pack whose rules, parameters, sources, code lists and amounts also count, but not its editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Include {
    /// The id of the other pack.
    pub pack: String,
    /// The other pack's rules that rules of this one replace.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<Override>,
}

/// A general rule that a special one replaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Override {
    /// The included rule that is replaced.
    pub rule: String,
    /// The rule of this pack that replaces it.
    pub by: String,
    /// Why the special rule wins.
    pub why: Texts,
}

/// A text that rules and numbers come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Names the source within the pack.
    pub id: String,
    /// What the text is called, in its own language.
    pub title: String,
    /// Who published it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceReference {
    /// The id of the source.
    pub id: String,
    /// The section, paragraph or heading in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
}

/// A list of codes that rules use, with a label for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodeList {
    /// Names the list.
    pub id: String,
    /// The codes, in the order in which a form shows them.
    pub codes: Vec<LabelledCode>,
}

/// A code and what it is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabelledCode {
    /// The code as cases have it.
    pub code: String,
    /// What it is called.
    pub label: Texts,
}

/// A number or a date that rules use, with a value for each time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Parameter {
    /// Names the parameter.
    pub id: String,
    /// What its values are.
    pub unit: ParameterUnit,
    /// Its values; no two may hold at the same time for the same case.
    pub values: Vec<ParameterValue>,
}

/// A value of a parameter, for some time and some cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParameterValue {
    /// The first day on which it holds; absent means that it has no beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which it holds; absent means that it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The cases for which it holds; absent means all.
    #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
    pub only_where: Option<Where>,
    /// The value, as the unit says: a number, an amount in øre, or the text of a date (`"2026-03-01"`) or a share (`"30%"`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Scalar>,
    /// Whether no known source gives the value; rules that need it are then not judged.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// Whether the value is laid down by a text (the default) or chosen by the pack's author.
    #[serde(default)]
    pub basis: Basis,
    /// The text that gives the value, or the one that was searched in vain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<SourceReference>,
    /// Why the value is what it is, where the author chose it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Texts>,
}

/// A rule: what must hold of a case, when, how severe a breach is, by which source, and the text of a breach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rule {
    /// Names the rule, in small letters and hyphens; it never changes between versions.
    pub id: String,
    /// What the rule asks for, in a few words; it names the rule where there is no breach to describe.
    #[serde(default)]
    pub title: Texts,
    /// Whether the rule comes from a binding text or from the data itself.
    pub basis: Basis,
    /// The conditions, all of which must hold for the rule to apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applies_when: Vec<CheckSpec>,
    /// What must hold.
    pub check: CheckSpec,
    /// The date that decides whether the rule is in force, and which of its levels and values; absent means the one of `editionsBy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dated_by: Option<DatedBy>,
    /// The first day on which the rule is in force; absent means that it has no beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which the rule is in force; absent means that it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The severity of a breach, by date.
    pub levels: Vec<LevelFrom>,
    /// The text that the rule comes from.
    pub source: SourceReference,
    /// What is wrong, what the rule is and what to do, in a whole sentence or two.
    ///
    /// `{name}` stands for a value that the check gives, which depends on its kind; `{name:weekday}` writes a date with its
    /// day of the week, `{name|session|sessions}` the one word where a number is 1 and the other where it is not; `{{` and
    /// `}}` are braces.
    pub texts: Texts,
}

impl Rule {
    /// The date that decides whether the rule is in force, in its pack.
    pub(crate) fn counts_by(&self, pack: &Pack) -> DatedBy {
        self.dated_by.unwrap_or_else(|| pack.editions_by.dated_by())
    }
}

/// The severity of a breach for some time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LevelFrom {
    /// The first day on which it counts; absent means that it has no beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which it counts; absent means that it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The severity.
    pub level: Severity,
}

/// The severity of a breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Severity {
    /// Blocks: for what a text demands by shall or must.
    Error,
    /// Should be put right, but does not block: for what a text demands by should.
    Warning,
    /// Worth knowing: for what a text says one may do, and for good practice.
    Advice,
}
