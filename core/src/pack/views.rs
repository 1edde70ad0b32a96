//! What a caller sees of a programme: its rules, its fields, and the texts of findings.

use super::programmes::Programme;
use super::{EditionsBy, Severity};
use crate::Date;
use crate::case::{self, CaseFields, Field, Mark, compare_pointers};
use crate::check::{Basis, Reads, Span};
use crate::judge::{self, Compiled, CompiledRule, placeholder};
use crate::text::{Language, TemplateValue};
use crate::verdict::{FindingSource, Verdict};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A programme as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProgrammeView {
    /// The id of the programme's pack.
    pub id: String,
    /// What the programme is called.
    pub title: String,
    /// Its editions, with the days on which they are in force.
    pub editions: Vec<EditionView>,
    /// The number of its rules, included ones too.
    pub rules: i64,
    /// The SHA-256 of its pack and what it includes.
    pub pack_hash: String,
}

/// An edition as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditionView {
    /// The id of the edition.
    pub id: String,
    /// The first day on which it is in force.
    pub starts_on: Date,
    /// The last day on which it is in force; absent where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
}

/// A rule as a rule book shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleView {
    /// The id of the rule.
    pub id: String,
    /// What the rule asks for, in a few words.
    pub title: String,
    /// Whether it comes from a binding text or from the data itself.
    pub basis: Basis,
    /// The severity of a breach on the date that was asked for.
    pub level: Severity,
    /// The first day on which it is in force; absent where it has no beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which it is in force; absent where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The text that it comes from.
    pub source: FindingSource,
    /// The fields that it reads, as patterns.
    pub fields: Vec<String>,
    /// The text of a breach, with the names of fields in place of their values.
    pub text: String,
}

/// A field that the rules of a programme read, with all that a form needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldView {
    /// The pattern of the field, with `*` for each item of a list.
    pub path: String,
    /// What the field is called.
    pub label: String,
    /// The type of its values.
    #[serde(rename = "type")]
    pub field_type: FieldType,
    /// Whether it is about a person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
    /// The list whose items it refers to by their ids, as a pattern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refers_to: Option<String>,
    /// The codes that it may hold, with their labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeView>,
    /// Whether a rule of severity error demands it.
    pub required: bool,
    /// The rules that read it.
    pub rules: Vec<String>,
}

/// A code with its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CodeView {
    /// The code as cases have it.
    pub code: String,
    /// What it is called.
    pub label: String,
}

/// The type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FieldType {
    /// A text.
    Text,
    /// One of a list of codes.
    Code,
    /// A whole number.
    Number,
    /// A number with at most four decimal places.
    Decimal,
    /// An amount in whole minor units.
    Money,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// True or false.
    Boolean,
    /// An object with fields of its own.
    Object,
    /// A list.
    List,
}

impl Programme {
    /// Describes the programme in a language.
    ///
    /// ```
    /// use satsing::{Language, Programme};
    /// let view = Programme::embedded("no.realfagskommuner")?.view(Language::Nb);
    /// assert_eq!(view.title, "Realfagskommuner");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn view(&self, language: Language) -> ProgrammeView {
        let programme = &self.compiled;
        let editions = programme.editions.iter().map(|edition| EditionView {
            id: edition.id.clone(),
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
        });
        ProgrammeView {
            id: programme.id.clone(),
            title: programme.title.nearest(language).unwrap_or(&programme.id).to_owned(),
            editions: editions.collect(),
            rules: i64::try_from(programme.rules.len()).unwrap_or(i64::MAX),
            pack_hash: programme.hash.clone(),
        }
    }

    /// The rules in force on a date, in the order of the pack; without a date all rules, each with its last level.
    ///
    /// On a day without an edition there are none.
    ///
    /// ```
    /// use satsing::{Language, Programme};
    /// let programme = Programme::embedded("no.asker.ledernettverk")?;
    /// let rules = programme.rules(Some("2018-09-06".parse()?), Language::En);
    /// assert!(rules.iter().any(|rule| rule.id == "session-order"));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn rules(&self, on: Option<Date>, language: Language) -> Vec<RuleView> {
        self.counted(on).map(|(rule, level)| self.rule_view(rule, level, language)).collect()
    }

    /// The fields that matter on a date, by path: those that rules and duties in force read, the one that chooses the edition,
    /// and the programme's own.
    ///
    /// ```
    /// use satsing::{Language, Programme};
    /// let programme = Programme::embedded("no.realfagskommuner")?;
    /// let fields = programme.fields(Some("2015-05-21".parse()?), Language::Da);
    /// assert!(fields.iter().any(|field| field.path == "/strategy/anchoring/adoptedOn" && field.required));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn fields(&self, on: Option<Date>, language: Language) -> Vec<FieldView> {
        let programme = &self.compiled;
        let fields = programme.fields();
        let mut views: BTreeMap<&str, FieldView> = BTreeMap::new();
        for (rule, level) in self.counted(on) {
            for Reads { pattern, .. } in &rule.reads {
                let Some((field, field_type)) = fields.field_and_type_at(pattern) else { continue };
                let view =
                    views.entry(pattern).or_insert_with(|| field_view(pattern, field, field_type, programme, language));
                if !view.rules.contains(&rule.id) {
                    view.rules.push(rule.id.clone());
                }
                view.required |= level == Severity::Error && rule.check.demands(pattern);
                if matches!(field_type, case::FieldType::Text) {
                    add_codes(view, &rule.check.alternatives(pattern), rule, language);
                }
            }
        }
        let of_duties = programme.duties.iter().map(|duty| &duty.shown);
        let of_duties = of_duties.filter(|duty| on.is_none_or(|on| self.has_edition_on(on) && duty.in_force.has(on)));
        let date = match programme.editions_by {
            EditionsBy::Decided => "/decidedOn",
            EditionsBy::Period => "/period/startsOn",
        };
        for pattern in of_duties.flat_map(|duty| &duty.reads).map(|read| &*read.pattern).chain([date]) {
            if let Some((field, field_type)) = fields.field_and_type_at(pattern) {
                views.entry(pattern).or_insert_with(|| field_view(pattern, field, field_type, programme, language));
            }
        }
        let mut own = Vec::new();
        own_patterns(fields, &mut own);
        let unread = own.iter().filter(|(pattern, _)| !views.contains_key(pattern.as_str()));
        let own: Vec<FieldView> =
            unread.map(|(pattern, field)| field_view(pattern, field, &field.field_type, programme, language)).collect();
        let mut views: Vec<FieldView> = views.into_values().chain(own).collect();
        views.sort_by(|left, right| compare_pointers(&left.path, &right.path));
        views
    }

    /// The title of a rule: what it asks for, in a few words; `None` where the programme has no such rule.
    ///
    /// ```
    /// use satsing::{Language, Programme};
    /// let programme = Programme::embedded("no.asker.ledernettverk")?;
    /// assert_eq!(programme.rule_title("session-order", Language::En), Some("Sessions in order"));
    /// assert_eq!(programme.rule_title("session-ordre", Language::En), None);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn rule_title(&self, rule: &str, language: Language) -> Option<&str> {
        self.compiled.rule(rule)?.title.nearest(language)
    }

    /// The fields that a rule reads, those of its check first; none where the programme has no such rule.
    ///
    /// ```
    /// use satsing::Programme;
    /// let programme = Programme::embedded("no.asker.ledernettverk")?;
    /// assert_eq!(programme.rule_fields("session-order"), ["/network/groups/*/sessions/*/startsOn"]);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn rule_fields(&self, rule: &str) -> Vec<&str> {
        self.compiled.rule(rule).map(fields_of).unwrap_or_default()
    }

    /// The label of a field in this programme, by its path or pattern; `None` where there is no such field.
    #[must_use]
    pub fn label(&self, path: &str, language: Language) -> Option<&str> {
        self.compiled.field_label(path, language)
    }

    /// Whether a field is about a person, by its path or pattern.
    #[must_use]
    pub fn is_personal(&self, path: &str) -> bool {
        self.compiled.fields().at(path).is_some_and(|field| field.mark == Mark::Personal)
    }

    /// The date that decides which edition a case is judged by.
    #[must_use]
    pub fn editions_by(&self) -> EditionsBy {
        self.compiled.editions_by
    }

    /// The currency of the programme's amounts, by its three letters.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.compiled.currency
    }

    /// Writes the texts of a verdict in a language.
    ///
    /// The verdict must be one of this programme: findings of unknown rules keep their text.
    ///
    /// ```
    /// use satsing::{CheckOptions, Language, Programme};
    /// let programme = Programme::embedded("no.asker.ledernettverk")?;
    /// let case = br#"{ "period": { "startsOn": "2018-08-01" }, "network": { "efforts": "3" } }"#;
    /// let verdict = programme.text(programme.check(case, &CheckOptions::default())?, Language::En);
    /// assert!(verdict.findings[0].text.as_deref().unwrap().starts_with("“3” does not fit"));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self, mut verdict: Verdict, language: Language) -> Verdict {
        judge::fill(&self.compiled, &mut verdict, language);
        verdict
    }

    /// The rules that count on a date, each with its level; without a date all rules, with their last.
    pub(super) fn counted(&self, on: Option<Date>) -> impl Iterator<Item = (&CompiledRule, Severity)> {
        let is_in_force = on.is_none_or(|on| self.has_edition_on(on));
        let special = |id: &str| self.compiled.rule(id);
        // an overridden rule counts on the days on which the special one is not in force
        let gives_way = move |rule: &CompiledRule| match (rule.overridden_by.as_deref().and_then(special), on) {
            (Some(special), Some(date)) => special.level_on(date).is_some(),
            (special, _) => special.is_some(),
        };
        self.compiled.rules.iter().filter(move |rule| is_in_force && !gives_way(rule)).filter_map(move |rule| {
            let level = match on {
                Some(date) => rule.level_on(date),
                None => rule.levels.last().map(|(_, level)| *level),
            };
            Some((rule, level?))
        })
    }

    /// Whether an edition is in force on a date.
    fn has_edition_on(&self, date: Date) -> bool {
        self.compiled.editions.iter().any(|edition| edition.span().has(date))
    }

    fn rule_view(&self, rule: &CompiledRule, level: Severity, language: Language) -> RuleView {
        let Span { from, to } = rule.in_force;
        let fields = fields_of(rule).into_iter().map(str::to_owned).collect();
        RuleView {
            id: rule.id.clone(),
            title: rule.title.nearest(language).unwrap_or(&rule.id).to_owned(),
            basis: rule.basis,
            level,
            starts_on: Some(from).filter(|from| *from != Date::MIN),
            ends_on: Some(to).filter(|to| *to != Date::MAX),
            source: rule.source.clone(),
            fields,
            text: self.general_text(rule, language),
        }
    }

    /// A rule's text with the names of its values in place of the values.
    fn general_text(&self, rule: &CompiledRule, language: Language) -> String {
        let Some((language, template)) = rule.template(language) else { return String::new() };
        let mut placeholders: Vec<(&str, String)> = Vec::new();
        for (name, kind) in rule.check.provides() {
            let place = (name, placeholder(name, kind, *language));
            // several checks may provide a value of the same name
            if !placeholders.contains(&place) {
                placeholders.push(place);
            }
        }
        let shown: Vec<(&str, TemplateValue)> =
            placeholders.into_iter().map(|(name, place)| (name, TemplateValue::Label(place))).collect();
        template.render(*language, &self.compiled.currency, &shown)
    }
}

fn field_view(
    pattern: &str,
    field: &Field,
    field_type: &case::FieldType,
    programme: &Compiled,
    language: Language,
) -> FieldView {
    let (field_type, codes) = match field_type {
        case::FieldType::Text => (FieldType::Text, &[][..]),
        case::FieldType::Number => (FieldType::Number, &[][..]),
        case::FieldType::Decimal => (FieldType::Decimal, &[][..]),
        case::FieldType::Money => (FieldType::Money, &[][..]),
        case::FieldType::Date => (FieldType::Date, &[][..]),
        case::FieldType::Time => (FieldType::Time, &[][..]),
        case::FieldType::Bool => (FieldType::Boolean, &[][..]),
        case::FieldType::Code(codes) => (FieldType::Code, &**codes),
        case::FieldType::Object(_) | case::FieldType::Own => (FieldType::Object, &[][..]),
        case::FieldType::List(_) => (FieldType::List, &[][..]),
    };
    let code = |code: &case::Code| CodeView {
        code: code.code.to_string(),
        label: programme.code_label(pattern, &code.code, language).unwrap_or_else(|| code.code.to_string()),
    };
    FieldView {
        path: pattern.to_owned(),
        label: programme.field_label(pattern, language).unwrap_or_default().to_owned(),
        field_type,
        personal: field.mark == Mark::Personal,
        refers_to: match &field.mark {
            Mark::Refers(list) => Some(list.to_string()),
            _ => None,
        },
        codes: codes.iter().map(code).collect(),
        required: false,
        rules: Vec::new(),
    }
}

/// Adds the codes of one of the pack's lists to a text field; rules may name several lists for one field.
fn add_codes(view: &mut FieldView, codes: &[Arc<str>], rule: &CompiledRule, language: Language) {
    if !codes.is_empty() {
        view.field_type = FieldType::Code;
    }
    let label = |code: &str| {
        let known = rule.labels.iter().find(|(known, _)| **known == *code);
        known.and_then(|(_, texts)| texts.nearest(language)).unwrap_or(code).to_owned()
    };
    for code in codes {
        if !view.codes.iter().any(|known| *known.code == **code) {
            view.codes.push(CodeView { code: code.to_string(), label: label(code) });
        }
    }
}

/// Adds the patterns of all fields below `/own`, lists and objects too.
fn own_patterns<'t>(fields: CaseFields<'t>, patterns: &mut Vec<(String, &'t Field)>) {
    fn gather<'t>(above: &str, fields: &'t [Field], patterns: &mut Vec<(String, &'t Field)>) {
        for field in fields {
            let pattern = format!("{above}/{}", field.name);
            patterns.push((pattern.clone(), field));
            match &field.field_type {
                case::FieldType::Object(inner) => gather(&pattern, inner, patterns),
                case::FieldType::List(item) => {
                    if let case::FieldType::Object(inner) = &**item {
                        gather(&format!("{pattern}/*"), inner, patterns);
                    }
                }
                _ => {}
            }
        }
    }
    if let Some(own) = fields.own() {
        gather("/own", own, patterns);
    }
}

/// The patterns of the fields that a rule reads, each once.
fn fields_of(rule: &CompiledRule) -> Vec<&str> {
    let mut fields: Vec<&str> = Vec::new();
    for Reads { pattern, .. } in &rule.reads {
        if !fields.contains(&&**pattern) {
            fields.push(pattern);
        }
    }
    fields
}
