//! A pack made ready for judging.

use super::{Amount, EditionsBy, Severity, Source};
use crate::check::{Basis, DatedBy, Figure, Kind, Path, Reads};
use crate::text::{Language, Template, Texts};
use crate::verdict::FindingSource;
use crate::{Calendar, Date};
use std::sync::Arc;

/// A span of days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub from: Date,
    pub to: Date,
}

impl Span {
    /// A span whose ends may be open.
    pub(crate) fn new(from: Option<Date>, to: Option<Date>) -> Self {
        Self { from: from.unwrap_or(Date::MIN), to: to.unwrap_or(Date::MAX) }
    }

    pub(crate) fn has(&self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.from > self.to
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.from <= other.to && other.from <= self.to && !self.is_empty() && !other.is_empty()
    }
}

/// An edition of a programme.
#[derive(Debug)]
pub(crate) struct CompiledEdition {
    pub id: Arc<str>,
    pub starts_on: Date,
    pub ends_on: Option<Date>,
}

/// A rule made ready for judging.
#[derive(Debug)]
pub(crate) struct CompiledRule {
    pub id: Arc<str>,
    pub basis: Basis,
    pub dated_by: DatedBy,
    pub in_force: Span,
    pub levels: Vec<(Span, Severity)>,
    /// The lists that an item is chosen from.
    pub scope: Option<Path>,
    /// The part without which the rule does not apply.
    pub gate: Option<u16>,
    /// The conditions, each with the number of lists that it looks into.
    pub conditions: Vec<(usize, Box<dyn Kind>)>,
    pub check: Box<dyn Kind>,
    pub source: FindingSource,
    pub texts: Vec<(Language, Template)>,
    /// What the codes that the rule reads are called.
    pub labels: Vec<(Arc<str>, Texts)>,
    /// What the rule reads, first what its check does.
    pub reads: Vec<Reads>,
    /// The pack's own rule that this one gives way to.
    pub overridden_by: Option<Arc<str>>,
}

impl CompiledRule {
    /// How much a breach weighs on a date; `None` where the rule is not in force.
    pub(crate) fn level_on(&self, date: Date) -> Option<Severity> {
        if !self.in_force.has(date) {
            return None;
        }
        self.levels.iter().find(|(span, _)| span.has(date)).map(|(_, level)| *level)
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
    pub id: Arc<str>,
    pub title: Texts,
    pub currency: String,
    pub calendar: Calendar,
    pub editions_by: EditionsBy,
    pub editions: Vec<CompiledEdition>,
    pub rules: Vec<CompiledRule>,
    /// The ids of the rules, for verdicts to share.
    pub rule_ids: Arc<[Arc<str>]>,
    pub figures: Vec<Figure>,
    pub amounts: Vec<Amount>,
    pub sources: Vec<Source>,
    /// What the codes of all the lists are called.
    pub code_labels: Vec<(Arc<str>, Texts)>,
    pub hash: Arc<str>,
    pub engine: Arc<str>,
}

impl Compiled {
    /// The first day of the programme's edition, where it has only one: what counts where nothing else says a date.
    pub(crate) fn first_day_of_the_only_edition(&self) -> Option<Date> {
        match self.editions.as_slice() {
            [edition] => Some(edition.starts_on),
            _ => None,
        }
    }

    pub(crate) fn edition_on(&self, date: Date) -> Option<&CompiledEdition> {
        self.editions.iter().find(|edition| Span::new(Some(edition.starts_on), edition.ends_on).has(date))
    }
}
