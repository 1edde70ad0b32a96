//! What the judging of one item read.

use super::path::{Lack, Path};
use super::{Compiler, Free, Here};
use crate::document::Leaf;
use crate::field::Mark;
use crate::verdict::{ValueKind, ValueRead};
use crate::{Number, Scalar, order};
use std::sync::Arc;

/// How many characters of a text a finding quotes.
const QUOTED: usize = 80;

/// Whether a value is what a check is about, or what it is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Subject,
    Bound,
}

/// One field that was read.
#[derive(Debug, Clone)]
pub(crate) struct Read {
    pub path: String,
    pub role: Role,
}

/// The paths and values of one finding.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub paths: Vec<String>,
    pub values: Vec<ValueRead>,
}

/// What the judging of one item read: for findings, for what is missing, and for fixes.
#[derive(Debug)]
pub(crate) struct Trace {
    pub drafts: Vec<Draft>,
    pub missing: Vec<String>,
    pub reads: Vec<Read>,
}

impl Trace {
    pub(crate) fn new() -> Self {
        Self { drafts: vec![Draft::default()], missing: Vec::new(), reads: Vec::new() }
    }

    /// Begins another finding of the same item.
    pub(crate) fn next_finding(&mut self) {
        if self.drafts.last().is_some_and(|draft| !draft.paths.is_empty()) {
            self.drafts.push(Draft::default());
        }
    }

    /// Makes one finding of those begun since there were so many.
    pub(crate) fn as_one_finding(&mut self, findings: usize) {
        let later = self.drafts.split_off(findings.min(self.drafts.len()));
        if let Some(draft) = self.drafts.last_mut() {
            for another in later {
                draft.paths.extend(another.paths);
                draft.values.extend(another.values);
            }
        }
    }

    /// A field that was read, with its value under a name.
    pub(crate) fn read(&mut self, here: &Here<'_>, path: &Path, name: &'static str, role: Role) {
        self.read_as(here, path, name, Compiler::value_kind(path), role);
    }

    /// A field that was read, with its value as one of a certain kind.
    pub(crate) fn read_as(&mut self, here: &Here<'_>, path: &Path, name: &'static str, kind: ValueKind, role: Role) {
        let leaf = path.leaf(here);
        let real = self.silent(here, path, role);
        // what is personal is never quoted
        if path.mark == Mark::Personal {
            return;
        }
        if let (Some(value), Some(draft)) = (scalar(leaf), self.drafts.last_mut()) {
            draft.values.push(ValueRead { name: name.into(), path: real, parameter: None, kind, value });
        }
    }

    /// A field that was read, without its value.
    pub(crate) fn silent(&mut self, here: &Here<'_>, path: &Path, role: Role) -> Option<String> {
        if path.leaf(here) == Leaf::Missing {
            self.missing(here, path, None);
            return None;
        }
        let real = path.real(here);
        self.involve(real.clone());
        self.reads.push(Read { path: real.clone(), role });
        Some(real)
    }

    /// A field that was read without being part of what is found.
    pub(crate) fn also_read(&mut self, real: String, role: Role) {
        self.reads.push(Read { path: real, role });
    }

    /// A field that is involved whether or not it is there.
    pub(crate) fn involve(&mut self, real: String) {
        if let Some(draft) = self.drafts.last_mut() {
            draft.paths.push(real);
        }
    }

    /// Leaves each path once, where it came first; at the end, since looking for each on the way takes too long.
    pub(crate) fn each_once(&mut self) {
        let drafts = self.drafts.iter_mut().map(|draft| &mut draft.paths);
        for paths in drafts.chain(std::iter::once(&mut self.missing)).filter(|paths| paths.len() > 1) {
            let mut in_order: Vec<&String> = paths.iter().collect();
            order::sort(&mut in_order);
            if in_order.is_sorted_by(|left, right| left < right) {
                continue;
            }
            let mut placed: Vec<(String, usize)> = std::mem::take(paths).into_iter().zip(0..).collect();
            order::sort(&mut placed);
            placed.dedup_by(|later, earlier| later.0 == earlier.0);
            order::sort_by(&mut placed, |left, right| left.1.cmp(&right.1));
            paths.extend(placed.into_iter().map(|(path, _)| path));
        }
    }

    /// All that was read, for a check that asks that another does not hold.
    pub(crate) fn involve_all(&mut self) {
        let paths: Vec<String> = self.reads.iter().map(|read| read.path.clone()).collect();
        paths.into_iter().for_each(|path| self.involve(path));
    }

    /// The list that a free path goes through first.
    pub(crate) fn list(&mut self, here: &Here<'_>, free: &Free) {
        self.involve(free.path.real_list(here, free.shared));
    }

    /// Something on the way to a path's end (or to the list of its `star`-th `*`) that is not there.
    pub(crate) fn missing(&mut self, here: &Here<'_>, path: &Path, star: Option<usize>) {
        match path.absent(here, star) {
            Lack::Field(real) if !here.world.took_out(&real) => self.missing.push(real),
            Lack::Field(_) | Lack::Reference => {}
        }
    }

    /// A value that the pack gives.
    pub(crate) fn parameter(&mut self, name: &'static str, id: &Arc<str>, kind: ValueKind, leaf: Leaf<'_>) {
        if let (Some(value), Some(draft)) = (scalar(leaf), self.drafts.last_mut()) {
            draft.values.push(ValueRead {
                name: name.into(),
                path: None,
                parameter: Some(id.to_string()),
                kind,
                value,
            });
        }
    }

    /// A value that the check worked out or that stands in the rule.
    pub(crate) fn worked_out(&mut self, name: &'static str, leaf: Leaf<'_>) {
        let kind = match leaf {
            Leaf::Number(_) => ValueKind::Number,
            Leaf::Money(_) => ValueKind::Money,
            Leaf::Date(_) => ValueKind::Date,
            Leaf::Time(_) => ValueKind::Time,
            Leaf::Bool(_) => ValueKind::Boolean,
            Leaf::Text(_) | Leaf::Missing => ValueKind::Code,
        };
        self.worked_out_as(name, kind, leaf);
    }

    /// A value that the check worked out, of a certain kind.
    pub(crate) fn worked_out_as(&mut self, name: &'static str, kind: ValueKind, leaf: Leaf<'_>) {
        if let (Some(value), Some(draft)) = (scalar(leaf), self.drafts.last_mut()) {
            draft.values.push(ValueRead { name: name.into(), path: None, parameter: None, kind, value });
        }
    }
}

/// A value as it stands in a finding; `None` where there is none.
pub(crate) fn scalar(leaf: Leaf<'_>) -> Option<Scalar> {
    Some(match leaf {
        Leaf::Missing => return None,
        Leaf::Number(number) | Leaf::Money(number) => Scalar::Number(Number::new(number).ok()?),
        Leaf::Date(date) => Scalar::Text(date.to_string()),
        Leaf::Time(time) => Scalar::Text(time.to_string()),
        Leaf::Bool(answer) => Scalar::Bool(answer),
        Leaf::Text(text) => Scalar::Text(quoted(text)),
    })
}

/// A text as a finding quotes it: cut where it is long.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        None => text.to_owned(),
        Some((end, _)) => {
            let mut cut = text.get(..end).unwrap_or_default().to_owned();
            cut.push('…');
            cut
        }
    }
}
