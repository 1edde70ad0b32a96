//! A finding while it is made: with its places, before they are written.

use super::compiled::CompiledRule;
use crate::Date;
use crate::case::{CaseFields, Place, Tree};
use crate::check::{Draft, ReadValue};
use crate::pack::Severity;
use crate::verdict::{Finding, ValueRead};

/// A finding with the places that it names, the first of which is where to show it.
#[derive(Debug)]
pub(super) struct Found {
    pub places: Vec<Place>,
    pub finding: Finding,
}

impl Found {
    /// The place where the finding is shown.
    pub(super) fn place(&self) -> Option<&Place> {
        self.places.first()
    }

    /// The finding of a breach of a rule.
    pub(super) fn breach(
        rule: &CompiledRule,
        level: Severity,
        date: Option<Date>,
        draft: Draft,
        tree: &Tree<'_>,
        fields: &CaseFields<'_>,
    ) -> Self {
        let mut keys = draft.places.iter().map(|place| place.key(tree, fields));
        // among equals the first place is an accident of order, which a key must survive
        let place = if rule.check.finds_equals() { keys.min() } else { keys.next() };
        let finding = Finding {
            key: [&rule.id, "@", place.as_deref().unwrap_or_default()].concat(),
            rule: rule.id.clone(),
            basis: Some(rule.basis),
            level,
            about: rule.check.about(),
            blocking: level == Severity::Error,
            blocks_from: date.filter(|_| level != Severity::Error).and_then(|date| rule.blocks_from(date)),
            paths: draft.places.iter().map(Place::pointer).collect(),
            values: draft.values.into_iter().map(value_read).collect(),
            source: rule.source.clone(),
            fixes: Vec::new(),
            accepted: None,
            since: None,
            text: None,
        };
        Self { places: draft.places, finding }
    }
}

fn value_read(read: ReadValue) -> ValueRead {
    ValueRead {
        name: read.name.to_owned(),
        path: read.place.map(|place| place.pointer()),
        parameter: read.parameter.map(|id| id.to_string()),
        value: read.value,
    }
}
