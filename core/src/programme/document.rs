//! The pack as it is written: the JSON document that holds a programme.

use super::Amount;
use crate::check::{Basis, CheckDocument, DatedBy, ParameterUnit, Where};
use crate::document::{Blank, Document, Fill, Given, Misfit, View, as_serde, record, words};
use crate::text::Texts;
use crate::{Calendar, Date, Scalar};

/// A pack: the editions, rules, numbers, texts and sources of one programme.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Pack {
    /// Where the schema lies that an editor checks the document against.
    #[cfg_attr(feature = "schema", schemars(rename = "$schema"))]
    pub schema: Option<String>,
    /// The version of the document's format; absent means 1.
    pub format: Option<u32>,
    /// Names the programme, by country and scheme: `no.realfagskommuner`.
    pub id: String,
    /// The languages in which every text of the pack is written.
    pub languages: Vec<crate::Language>,
    /// The currency of every amount, by its three letters: `NOK`.
    pub currency: String,
    /// The country whose holidays and school years count.
    pub calendar: Calendar,
    /// What the programme is called.
    pub title: Texts,
    /// The date that decides which edition a case is judged by; absent means the date of the decision.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub editions_by: EditionsBy,
    /// The editions of the programme's rules, each in force in its own time.
    pub editions: Vec<Edition>,
    /// The packs whose rules also count.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub includes: Vec<Include>,
    /// The texts that the rules and numbers come from.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub sources: Vec<Source>,
    /// The lists of codes that rules use.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub code_lists: Vec<CodeList>,
    /// The numbers and dates that rules use.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub parameters: Vec<Parameter>,
    /// The rules.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub rules: Vec<Rule>,
    /// The amounts that follow from the programme's figures: fees, own shares, dates of payment.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub amounts: Vec<Amount>,
    /// What `due` lists; reserved: this version reads none.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub duties: Vec<Duty>,
}

record!(Pack {
    schema "$schema",
    format "format",
    id "id",
    languages "languages",
    currency "currency",
    calendar "calendar",
    title "title",
    editions_by "editionsBy" or_default,
    editions "editions",
    includes "includes" if_any,
    sources "sources" if_any,
    code_lists "codeLists" if_any,
    parameters "parameters" if_any,
    rules "rules" if_any,
    amounts "amounts" if_any,
    duties "duties" if_any,
});

/// The date that decides which edition a case is judged by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum EditionsBy {
    /// The date of the decision: an old grant is judged by the rules it was given under.
    #[default]
    Decided,
    /// The first day of the period: for programmes that run by school year.
    Period,
}

words!(EditionsBy { Decided "decided", Period "period" });

impl EditionsBy {
    /// The date as rules name it.
    pub(crate) fn dated_by(self) -> DatedBy {
        match self {
            Self::Decided => DatedBy::Decided,
            Self::Period => DatedBy::Period,
        }
    }
}

/// The rules of a programme in force from one date to another, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Edition {
    /// Names the edition within the programme: `2018-19`.
    pub id: String,
    /// The first day on which it is in force.
    pub starts_on: Date,
    /// The last day on which it is in force; absent means that it still is.
    pub ends_on: Option<Date>,
    /// The text that says so.
    pub source: SourceReference,
}

record!(Edition { id "id", starts_on "startsOn", ends_on "endsOn", source "source" });

/// Another pack whose rules, parameters, sources, code lists and amounts also count, but not its editions.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Include {
    /// The id of the other pack.
    pub pack: String,
    /// The other pack's rules that give way to rules of this one.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub overrides: Vec<Override>,
}

record!(Include { pack "pack", overrides "overrides" if_any });

/// A general rule that gives way to a special one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Override {
    /// The included rule that gives way.
    pub rule: String,
    /// The rule of this pack that it gives way to.
    pub by: String,
    /// Why the special rule wins.
    pub why: Texts,
}

record!(Override { rule "rule", by "by", why "why" });

/// A text that rules and numbers come from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Source {
    /// Names the source within the pack.
    pub id: String,
    /// What the text is called, in its own language.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
}

record!(Source { id "id", title "title", publisher "publisher", url "url" });

/// A place in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct SourceReference {
    /// The id of the source.
    pub id: String,
    /// The section, paragraph or heading in it.
    pub section: Option<String>,
}

record!(SourceReference { id "id", section "section" });

/// A list of codes that rules use, with a label for each.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct CodeList {
    /// Names the list.
    pub id: String,
    /// The codes, in the order in which a form shows them.
    pub codes: Vec<LabelledCode>,
}

record!(CodeList { id "id", codes "codes" });

/// A code and what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct LabelledCode {
    /// The code as it stands in a case.
    pub code: String,
    /// What it is called.
    pub label: Texts,
}

record!(LabelledCode { code "code", label "label" });

/// A number or a date that rules use, with a value for each time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Parameter {
    /// Names the parameter.
    pub id: String,
    /// What its values are.
    pub unit: ParameterUnit,
    /// Its values; no two may hold at the same time for the same case.
    pub values: Vec<ParameterValue>,
}

record!(Parameter { id "id", unit "unit", values "values" });

/// One value of a parameter, in force from one date to another, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct ParameterValue {
    /// The first day on which it holds; absent means that it always did.
    pub starts_on: Option<Date>,
    /// The last day on which it holds; absent means that it still does.
    pub ends_on: Option<Date>,
    /// The cases for which it holds; absent means all.
    #[cfg_attr(feature = "schema", schemars(rename = "where"))]
    pub only_where: Option<Where>,
    /// The value: a whole number, or the text of a date or a share, as the unit says.
    pub value: Option<Scalar>,
    /// Whether no known source gives the value.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "std::ops::Not::not"))]
    pub unknown: bool,
    /// Whether the value binds (the default) or is ours.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub basis: Basis,
    /// The text that gives the value, or the one that was looked in without finding it.
    pub source: Option<SourceReference>,
    /// Why the value is what it is, where it is ours.
    pub why: Option<Texts>,
}

record!(ParameterValue {
    starts_on "startsOn",
    ends_on "endsOn",
    only_where "where",
    value "value",
    unknown "unknown" if_any,
    basis "basis" or_default,
    source "source",
    why "why",
});

/// A rule: what must hold of a case, when, how much it weighs, where it stands, and how to say that it does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct Rule {
    /// Names the rule; it never changes between versions.
    pub id: String,
    /// Whether the rule quotes a text that binds or follows from the data.
    pub basis: Basis,
    /// The conditions, all of which must hold for the rule to apply.
    #[cfg_attr(feature = "schema", schemars(default, skip_serializing_if = "Vec::is_empty"))]
    pub applies_when: Vec<CheckDocument>,
    /// What must hold.
    pub check: CheckDocument,
    /// The date by which the rule, its levels and its parameters count; absent means the date of the decision.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub dated_by: DatedBy,
    /// The first day on which the rule is in force; absent means always.
    pub starts_on: Option<Date>,
    /// The last day on which the rule is in force; absent means still.
    pub ends_on: Option<Date>,
    /// How much a breach weighs, in each time.
    pub levels: Vec<LevelFrom>,
    /// The text that the rule comes from.
    pub source: SourceReference,
    /// What is wrong, what the rule is and what to do, in a whole sentence or two; `{name}` stands for a value read.
    pub texts: Texts,
}

record!(Rule {
    id "id",
    basis "basis",
    applies_when "appliesWhen" if_any,
    check "check",
    dated_by "datedBy" or_default,
    starts_on "startsOn",
    ends_on "endsOn",
    levels "levels",
    source "source",
    texts "texts",
});

/// How much a breach weighs from one date to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase", deny_unknown_fields))]
pub struct LevelFrom {
    /// The first day on which it weighs so; absent means always.
    pub starts_on: Option<Date>,
    /// The last day on which it weighs so; absent means still.
    pub ends_on: Option<Date>,
    /// How much it weighs.
    pub level: Severity,
}

record!(LevelFrom { starts_on "startsOn", ends_on "endsOn", level "level" });

/// How much a breach of a rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
pub enum Severity {
    /// Blocks.
    Error,
    /// Should be mended, but does not block.
    Warning,
    /// Worth knowing.
    Advice,
}

words!(Severity { Error "error", Warning "warning", Advice "advice" });

/// Something that falls due; no version reads any yet, so there is none to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty(());

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Duty {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Duty".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Something that falls due; no version reads any yet, so there is none to write.", "not": {}
        })
    }
}

impl Document for Duty {
    fn view(&self) -> View<'_> {
        View::ABSENT
    }
}

impl Fill for Duty {
    fn take(&mut self, _: Given<'_>) -> Result<(), Misfit> {
        Err(Misfit::new("this version reads no duties".to_owned()))
    }
}

impl Blank for Duty {
    fn blank() -> Self {
        Self(())
    }
}

as_serde!(Duty);
