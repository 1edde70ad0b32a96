//! A pack made ready for judging.

use super::due::CompiledDuty;
use crate::Date;
use crate::case::{CaseFields, FieldType, Table};
use crate::check::{Basis, Check, CompiledParameter, DatedBy, Dates, Holds, Path, Reads, Span};
use crate::pack::{Amount, AsWritten, EditionsBy, Parameter, Severity, Source};
use crate::register::Country;
use crate::text::{Language, Template, Texts};
use crate::verdict::FindingSource;
use std::sync::Arc;

/// An edition of a programme.
#[derive(Debug)]
pub(crate) struct CompiledEdition {
    pub id: String,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
}

impl CompiledEdition {
    /// The days on which it is in force.
    pub(crate) fn span(&self) -> Span {
        Span::new(Some(self.starts_on), self.ends_on)
    }
}

/// A rule made ready for judging.
#[derive(Debug)]
pub(crate) struct CompiledRule {
    pub id: String,
    pub title: Texts,
    pub basis: Basis,
    pub dated_by: DatedBy,
    pub in_force: Span,
    pub levels: Vec<(Span, Severity)>,
    /// The lists that an item is chosen from.
    pub scope: Option<Path>,
    /// The part without which the rule does not apply.
    pub gate: Option<u16>,
    /// The conditions, each with the number of lists that it looks into.
    pub conditions: Vec<(usize, Box<dyn Check>)>,
    pub check: Box<dyn Check>,
    pub source: FindingSource,
    pub texts: Vec<(Language, Template)>,
    /// What the codes that the rule reads are called, first as this programme calls them.
    pub labels: Vec<(Arc<str>, Texts)>,
    /// What the rule reads, first what its check does.
    pub reads: Vec<Reads>,
    /// The patterns of the references that lead to what the rule reads.
    pub follows: Vec<Arc<str>>,
    /// The pack's own rule that this one gives way to.
    pub overridden_by: Option<String>,
}

impl CompiledRule {
    /// The severity of a breach on a date; `None` where the rule is not in force.
    pub(crate) fn level_on(&self, date: Date) -> Option<Severity> {
        if !self.in_force.has(date) {
            return None;
        }
        self.levels.iter().find(|(span, _)| span.has(date)).map(|(_, level)| *level)
    }

    /// The severity of a breach on the rule's date, as far as that date is known.
    pub(crate) fn level(&self, dates: &Dates) -> Holds<Option<Severity>> {
        let changes = self.levels.iter().flat_map(|(span, _)| span.changes()).chain(self.in_force.changes());
        dates.holds(self.dated_by, changes, |date| self.level_on(date))
    }

    /// The text of a breach in a language, or in the nearest that the pack has, and which language that is.
    pub(crate) fn template(&self, language: Language) -> Option<&(Language, Template)> {
        let known = |language: Language| self.texts.iter().find(|(known, _)| *known == language);
        language.by_ease_of_reading().into_iter().find_map(known)
    }

    /// The first day after a date on which a breach becomes an error, for a rule that does not block on that date.
    pub(crate) fn blocks_from(&self, date: Date) -> Option<Date> {
        let later = self.levels.iter().filter(|(span, level)| *level == Severity::Error && span.from > date);
        later.map(|(span, _)| span.from.max(self.in_force.from)).filter(|from| *from <= self.in_force.to).min()
    }
}

/// All of a programme that judging needs.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub id: String,
    pub title: Texts,
    pub currency: String,
    pub country: Option<Country>,
    pub editions_by: EditionsBy,
    pub editions: Vec<CompiledEdition>,
    pub rules: Vec<CompiledRule>,
    pub parameters: Vec<CompiledParameter>,
    /// The parameters as the packs write them, with their sources and reasons.
    pub written_parameters: Vec<Parameter>,
    pub amounts: Vec<Amount>,
    pub duties: Vec<CompiledDuty>,
    pub sources: Vec<Source>,
    /// The fields of `/own`; `None` where the programme has none.
    pub own: Option<Table>,
    /// What fields are called in this programme, by pattern, where that is not what they are called elsewhere.
    pub field_labels: Vec<(String, Texts)>,
    /// What codes are called in this programme, by the pattern of their field, where that is another name than elsewhere.
    pub renamed_codes: Vec<(String, String, Texts)>,
    /// What the codes of all the lists are called.
    pub code_labels: Vec<(Arc<str>, Texts)>,
    /// The pack itself, as far as it is asked about.
    pub as_written: AsWritten,
    pub hash: String,
}

impl Compiled {
    pub(crate) fn edition_on(&self, date: Date) -> Option<&CompiledEdition> {
        self.editions.iter().find(|edition| edition.span().has(date))
    }

    pub(crate) fn rule(&self, id: &str) -> Option<&CompiledRule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// The fields that a case of the programme can have.
    pub(crate) fn fields(&self) -> CaseFields<'_> {
        CaseFields::new(self.own.as_ref())
    }

    /// What the field at a path or a pattern is called in this programme.
    pub(crate) fn field_label(&self, path: &str, language: Language) -> Option<&str> {
        let field = self.fields().at(path)?;
        let is_at = |pattern: &str| {
            let (mut names, mut patterns) = (path.split('/'), pattern.split('/'));
            patterns.by_ref().all(|pattern| names.next().is_some_and(|name| pattern == "*" || pattern == name))
                && names.next().is_none()
        };
        let renamed = self.field_labels.iter().find(|(pattern, _)| is_at(pattern));
        renamed.and_then(|(_, label)| label.nearest(language)).or_else(|| field.label.get(language))
    }

    /// What a code of the field at a pattern is called in this programme.
    pub(crate) fn code_label(&self, pattern: &str, code: &str, language: Language) -> Option<String> {
        let mut renamed = self.renamed_codes.iter().filter(|(path, ..)| path == pattern);
        if let Some((.., label)) = renamed.find(|(_, known, _)| known == code) {
            return label.nearest(language).map(str::to_owned);
        }
        // of a list of codes each item has a label
        match self.fields().field_and_type_at(pattern)?.1 {
            FieldType::Code(codes) => {
                codes.iter().find(|known| known.code == code)?.label.get(language).map(str::to_owned)
            }
            _ => None,
        }
    }
}
