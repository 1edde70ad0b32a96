//! What a caller can ask of a programme: its rules, its fields, and the text of a finding.

use super::compiled::{CompiledRule, Span};
use super::key::field;
use super::shelf::Programme;
use super::{Severity, rendering};
use crate::Date;
use crate::check::{Basis, End, Path, Reads};
use crate::field::{LeafKind, Mark};
use crate::order;
use crate::text::{Language, Shown, wording};
use crate::verdict::{FindingSource, ValueKind, Verdict};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A programme, as a list of programmes shows it.
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
    /// How many rules it has, those that it includes with them.
    pub rules: i64,
    /// The SHA-256 of its pack and what it includes.
    pub pack_hash: String,
}

/// An edition, as a list of programmes shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EditionView {
    /// The id of the edition.
    pub id: String,
    /// The first day on which it is in force.
    pub starts_on: Date,
    /// The last day on which it is in force; absent where it still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
}

/// A rule, as a rule book shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RuleView {
    /// The id of the rule.
    pub id: String,
    /// Whether it quotes a text that binds or follows from the data.
    pub basis: Basis,
    /// How much a breach weighs on the date that was asked for.
    pub level: Severity,
    /// The first day on which it is in force; absent where it always was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which it is in force; absent where it still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The text that it comes from.
    pub source: FindingSource,
    /// The fields that it reads, as patterns.
    pub fields: Vec<String>,
    /// What it says of a breach, with the names of the fields in place of their values.
    pub text: String,
}

/// A field that the rules of a programme read: enough to build a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldView {
    /// The pattern of the field, with `*` for each item of a list.
    pub path: String,
    /// What the field is called.
    pub label: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub field_type: FieldType,
    /// Whether it holds something of a person.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
    /// The codes that it may hold, with their labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeView>,
    /// Whether a rule that blocks demands it.
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
    /// The code as it stands in a case.
    pub code: String,
    /// What it is called.
    pub label: String,
}

/// What a field holds.
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
            id: edition.id.to_string(),
            starts_on: edition.starts_on,
            ends_on: edition.ends_on,
        });
        ProgrammeView {
            id: programme.id.to_string(),
            title: programme.title.get(language).unwrap_or(&programme.id).to_owned(),
            editions: editions.collect(),
            rules: i64::try_from(programme.rules.len()).unwrap_or(i64::MAX),
            pack_hash: programme.hash.to_string(),
        }
    }

    /// The rules in force on a date, or all of them as of their last level, in the order of the pack.
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

    /// The fields that the rules in force on a date read, by path.
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
        let mut views: Vec<FieldView> = Vec::new();
        for (rule, level) in self.counted(on) {
            for Reads { pattern, .. } in &rule.reads {
                let Ok(path) = Path::resolve(pattern) else { continue };
                let at = views.iter().position(|view| *view.path == **pattern);
                let at = at.unwrap_or_else(|| {
                    views.push(field_view(pattern, &path, language));
                    views.len().saturating_sub(1)
                });
                let Some(view) = views.get_mut(at) else { continue };
                if !view.rules.iter().any(|known| **known == *rule.id) {
                    view.rules.push(rule.id.to_string());
                }
                view.required |= level == Severity::Error && rule.check.demands(pattern);
                if matches!(path.end, End::Leaf(LeafKind::Text)) {
                    add_codes(view, &rule.check.alternatives(pattern), rule, language);
                }
            }
        }
        order::sort_by(&mut views, |left, right| super::key::compare_paths(&left.path, &right.path));
        views
    }

    /// The currency of the programme's amounts, by its three letters.
    #[must_use]
    pub fn currency(&self) -> &str {
        &self.compiled.currency
    }

    /// A verdict with its texts in a language.
    ///
    /// The verdict must be one of this programme: findings of rules that it does not have keep the text they had.
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
        rendering::fill(&self.compiled, &mut verdict, language);
        verdict
    }

    /// The rules that count on a date with their level, or all with their last.
    fn counted(&self, on: Option<Date>) -> impl Iterator<Item = (&CompiledRule, Severity)> {
        let special = |id: &str| self.compiled.rules.iter().find(|rule| *rule.id == *id);
        // a general rule counts on days on which the special one is not in force
        let gives_way = move |rule: &CompiledRule| match (rule.overridden_by.as_deref().and_then(special), on) {
            (Some(special), Some(date)) => special.level_on(date).is_some(),
            (special, _) => special.is_some(),
        };
        self.compiled.rules.iter().filter(move |rule| !gives_way(rule)).filter_map(move |rule| {
            let level = match on {
                Some(date) => rule.level_on(date),
                None => rule.levels.last().map(|(_, level)| *level),
            };
            Some((rule, level?))
        })
    }

    fn rule_view(&self, rule: &CompiledRule, level: Severity, language: Language) -> RuleView {
        let Span { from, to } = rule.in_force;
        let mut fields: Vec<String> = Vec::new();
        for Reads { pattern, .. } in &rule.reads {
            if !fields.iter().any(|known| **known == **pattern) {
                fields.push(pattern.to_string());
            }
        }
        RuleView {
            id: rule.id.to_string(),
            basis: rule.basis,
            level,
            starts_on: Some(from).filter(|from| *from != Date::MIN),
            ends_on: Some(to).filter(|to| *to != Date::MAX),
            source: rule.source.clone(),
            fields,
            text: self.general_text(rule, language),
        }
    }

    /// A rule's text with what its values are in place of the values themselves.
    fn general_text(&self, rule: &CompiledRule, language: Language) -> String {
        let Some((_, template)) = rule.texts.iter().find(|(known, _)| *known == language) else { return String::new() };
        let provided = rule.check.provides();
        let shown: Vec<(&str, Shown)> =
            provided.iter().map(|(name, kind)| (*name, Shown::Label(placeholder(name, *kind, language)))).collect();
        template.render(language, &self.compiled.currency, &shown)
    }
}

/// What stands in place of a value where there is no case to read one from.
fn placeholder(name: &str, kind: ValueKind, language: Language) -> String {
    let label = match (name, kind) {
        ("previous", _) => wording!("‹forrige›", "‹førre›", "‹forrige›", "‹previous›"),
        ("limit" | "atMost", _) => wording!("‹grense›", "‹grense›", "‹grænse›", "‹limit›"),
        ("from", ValueKind::Date) => wording!("‹første dag›", "‹første dag›", "‹første dag›", "‹first day›"),
        ("to", ValueKind::Date) => wording!("‹siste dag›", "‹siste dag›", "‹sidste dag›", "‹last day›"),
        ("from", _) => wording!("‹laveste›", "‹lågaste›", "‹laveste›", "‹lowest›"),
        ("to", _) => wording!("‹høyeste›", "‹høgaste›", "‹højeste›", "‹highest›"),
        ("codes", _) => wording!("‹gyldige koder›", "‹gyldige kodar›", "‹gyldige koder›", "‹valid codes›"),
        ("missing", _) => wording!("‹det som mangler›", "‹det som manglar›", "‹det, der mangler›", "‹what is missing›"),
        (_, ValueKind::Date) => wording!("‹dato›", "‹dato›", "‹dato›", "‹date›"),
        (_, ValueKind::Time) => wording!("‹klokkeslett›", "‹klokkeslett›", "‹klokkeslæt›", "‹time›"),
        (_, ValueKind::Money) => wording!("‹beløp›", "‹beløp›", "‹beløb›", "‹amount›"),
        (_, ValueKind::Number) => wording!("‹antall›", "‹tal›", "‹antal›", "‹number›"),
        (_, ValueKind::Days) => wording!("‹dager›", "‹dagar›", "‹dage›", "‹days›"),
        (_, ValueKind::Months) => wording!("‹måneder›", "‹månader›", "‹måneder›", "‹months›"),
        (_, ValueKind::Years) => wording!("‹år›", "‹år›", "‹år›", "‹years›"),
        (_, ValueKind::Decimal) => wording!("‹tall›", "‹tal›", "‹tal›", "‹number›"),
        (_, ValueKind::Share) => wording!("‹andel›", "‹del›", "‹andel›", "‹share›"),
        (_, ValueKind::Minutes) => wording!("‹minutter›", "‹minutt›", "‹minutter›", "‹minutes›"),
        (_, ValueKind::Code) => wording!("‹kode›", "‹kode›", "‹kode›", "‹code›"),
        (_, ValueKind::Field) => wording!("‹felt›", "‹felt›", "‹felt›", "‹field›"),
        (_, ValueKind::Text | ValueKind::Boolean) => wording!("‹verdi›", "‹verdi›", "‹værdi›", "‹value›"),
    };
    label.get(language).to_owned()
}

fn field_view(pattern: &str, path: &Path, language: Language) -> FieldView {
    let (field_type, codes) = match path.end {
        End::Leaf(LeafKind::Text) => (FieldType::Text, &[][..]),
        End::Leaf(LeafKind::Number) => (FieldType::Number, &[][..]),
        End::Leaf(LeafKind::Money) => (FieldType::Money, &[][..]),
        End::Leaf(LeafKind::Date) => (FieldType::Date, &[][..]),
        End::Leaf(LeafKind::Time) => (FieldType::Time, &[][..]),
        End::Leaf(LeafKind::Bool) => (FieldType::Boolean, &[][..]),
        End::Leaf(LeafKind::Code(codes)) => (FieldType::Code, codes),
        End::Node(_) => (FieldType::Object, &[][..]),
        End::List(_) => (FieldType::List, &[][..]),
    };
    let code =
        |code: &crate::field::Code| CodeView { code: code.code.to_owned(), label: code.label.get(language).to_owned() };
    FieldView {
        path: pattern.to_owned(),
        label: path.label.map_or("", |label| label.get(language)).to_owned(),
        field_type,
        personal: path.mark == Mark::Personal,
        codes: codes.iter().map(code).collect(),
        required: false,
        rules: Vec::new(),
    }
}

/// Adds the codes of a pack's own list to a field that holds them as text; rules may name several lists for one field.
fn add_codes(view: &mut FieldView, codes: &[Arc<str>], rule: &CompiledRule, language: Language) {
    if !codes.is_empty() {
        view.field_type = FieldType::Code;
    }
    let label = |code: &str| {
        let known = rule.labels.iter().find(|(known, _)| **known == *code);
        known.and_then(|(_, texts)| texts.get(language)).unwrap_or(code).to_owned()
    };
    for code in codes {
        if !view.codes.iter().any(|known| *known.code == **code) {
            view.codes.push(CodeView { code: code.to_string(), label: label(code) });
        }
    }
}

/// What a field of a case is called, by its path or pattern; `None` where there is no such field.
///
/// ```
/// let label = satsing::label("/network/groups/2/sessions/2/startsOn", satsing::Language::Nb);
/// assert_eq!(label, Some("dato for samlingen"));
/// ```
#[must_use]
pub fn label(path: &str, language: Language) -> Option<&'static str> {
    field(path).map(|field| field.label.get(language))
}

/// Whether a field of a case holds something of a person, by its path or pattern; such a value is not for showing.
///
/// ```
/// assert!(satsing::is_personal("/network/groups/0/units/0/leader"));
/// assert!(!satsing::is_personal("/network/groups/0/units/0/name"));
/// ```
#[must_use]
pub fn is_personal(path: &str) -> bool {
    field(path).is_some_and(|field| field.mark == Mark::Personal)
}
