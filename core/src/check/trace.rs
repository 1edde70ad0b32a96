//! What the judging of one item read.

use super::path::Path;
use super::value::{Direction, Value, ValueType};
use super::{Cursor, DatedBy, UnboundPath};
use crate::case::{FieldType, Mark, Node, Place};
use crate::value::start_of;
use crate::verdict;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Whether a value is what a check is about, or what it is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Subject,
    Bound,
}

/// One field that was read.
#[derive(Debug, Clone)]
pub(crate) struct Read {
    pub place: Place,
    pub role: Role,
}

/// A value that was read, with the name by which texts call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadValue {
    pub name: &'static str,
    pub place: Option<Place>,
    pub parameter: Option<Arc<str>>,
    pub value: verdict::Value,
    /// Whether it is rounded, and so not what was compared.
    pub rounded: bool,
}

/// The places and values of one finding.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    pub places: Vec<Place>,
    pub values: Vec<ReadValue>,
}

/// All that was read: for findings, for what is missing, and for fixes.
#[derive(Debug)]
pub(crate) struct Recorded {
    /// The findings before the last.
    earlier: Vec<Draft>,
    last: Draft,
    pub missing: Vec<Place>,
    /// A parameter whose value no known source gives.
    pub unknown_parameter: Option<Arc<str>>,
    pub reads: Vec<Read>,
}

impl Recorded {
    fn new() -> Self {
        let (earlier, missing, reads) = (Vec::new(), Vec::new(), Vec::new());
        Self { earlier, last: Draft::default(), missing, unknown_parameter: None, reads }
    }

    /// Takes over what a check within this one lacked to be judged.
    fn add_missing(&mut self, missing: Vec<Place>, unknown_parameter: Option<Arc<str>>) {
        self.missing.extend(missing);
        self.unknown_parameter = self.unknown_parameter.take().or(unknown_parameter);
    }

    /// The places and values of each finding.
    pub(crate) fn into_drafts(self) -> impl Iterator<Item = Draft> {
        self.earlier.into_iter().chain(std::iter::once(self.last))
    }
}

/// Records what a check reads while it judges, where it is asked to.
#[derive(Debug)]
pub(crate) struct Trace(Option<Box<Recorded>>);

impl Trace {
    /// A trace that records nothing, and costs nothing.
    pub(crate) fn off() -> Self {
        Self(None)
    }

    pub(crate) fn on() -> Self {
        Self(Some(Box::new(Recorded::new())))
    }

    pub(crate) fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// What was recorded, each place once, where it came first; recording begins anew.
    pub(crate) fn take(&mut self) -> Recorded {
        let mut recorded = match &mut self.0 {
            Some(recorded) => std::mem::replace(&mut **recorded, Recorded::new()),
            None => Recorded::new(),
        };
        for draft in recorded.earlier.iter_mut().chain(std::iter::once(&mut recorded.last)) {
            each_once(&mut draft.places);
        }
        each_once(&mut recorded.missing);
        recorded
    }

    /// Forgets what was recorded.
    pub(crate) fn restart(&mut self) {
        if let Some(recorded) = &mut self.0 {
            **recorded = Recorded::new();
        }
    }

    /// A trace of its own for a check within a check.
    pub(crate) fn inner(&self) -> Self {
        if self.is_on() { Self::on() } else { Self::off() }
    }

    /// Takes over what a trace within recorded, its findings as findings of their own or all as part of one.
    pub(crate) fn absorb(&mut self, inner: Self, as_one: bool) {
        let (Some(recorded), Some(inner)) = (&mut self.0, inner.0) else { return };
        for draft in inner.earlier.into_iter().chain(std::iter::once(inner.last)) {
            let is_blank = recorded.last.places.is_empty() && recorded.last.values.is_empty();
            if !(as_one || is_blank) {
                recorded.earlier.push(std::mem::take(&mut recorded.last));
            }
            recorded.last.places.extend(draft.places);
            recorded.last.values.extend(draft.values);
        }
        recorded.reads.extend(inner.reads);
        recorded.add_missing(inner.missing, inner.unknown_parameter);
    }

    /// Takes over the fields that an inner check read and what it missed, without its findings.
    pub(crate) fn absorb_reads(&mut self, inner: Self) {
        let (Some(recorded), Some(inner)) = (&mut self.0, inner.0) else { return };
        recorded.reads.extend(inner.reads.into_iter().map(|read| Read { role: Role::Bound, ..read }));
        recorded.add_missing(inner.missing, inner.unknown_parameter);
    }

    /// Forgets what was missing, since the item was judged without it.
    pub(crate) fn clear_missing(&mut self) {
        if let Some(recorded) = &mut self.0 {
            (recorded.missing, recorded.unknown_parameter) = (Vec::new(), None);
        }
    }

    /// Begins another finding of the same item.
    pub(crate) fn next_finding(&mut self) {
        if let Some(recorded) = &mut self.0
            && !recorded.last.places.is_empty()
        {
            recorded.earlier.push(std::mem::take(&mut recorded.last));
        }
    }

    /// A field that was read, with its value under a name.
    pub(crate) fn read(&mut self, cursor: &Cursor<'_>, path: &Path, name: &'static str, role: Role) {
        let is_code = matches!(path.field_type, FieldType::Code(_));
        self.read_as(cursor, path, name, is_code, role);
    }

    /// A field that was read, with its value as a code.
    pub(crate) fn read_code(&mut self, cursor: &Cursor<'_>, path: &Path, name: &'static str, role: Role) {
        self.read_as(cursor, path, name, true, role);
    }

    fn read_as(&mut self, cursor: &Cursor<'_>, path: &Path, name: &'static str, is_code: bool, role: Role) {
        if !self.is_on() {
            return;
        }
        let place = self.silent(cursor, path, role);
        // what is personal is never quoted
        if path.mark == Mark::Personal {
            return;
        }
        let Some(value) = Value::of(cursor.tree(), path.node(cursor)) else { return };
        let shown = match value {
            Value::Text(text) if is_code => Some(verdict::Value::Code(start_of(text))),
            other => other.shown(ValueType::Number, Direction::Down),
        };
        if let (Some(value), Some(recorded)) = (shown, &mut self.0) {
            recorded.last.values.push(ReadValue { name, place, parameter: None, value, rounded: false });
        }
    }

    /// A field that was read, without its value; where it is not there, it is missing.
    pub(crate) fn silent(&mut self, cursor: &Cursor<'_>, path: &Path, role: Role) -> Option<Place> {
        let recorded = self.0.as_mut()?;
        let node = path.node(cursor);
        if *node == Node::Absent {
            recorded.missing.extend(path.absent(cursor, None));
        }
        if !node.is_there() {
            return None;
        }
        let place = path.place(cursor);
        recorded.last.places.push(place.clone());
        recorded.reads.push(Read { place: place.clone(), role });
        Some(place)
    }

    /// A field that was read without being part of what is found.
    pub(crate) fn also_read(&mut self, cursor: &Cursor<'_>, path: &Path, role: Role) {
        if let Some(recorded) = &mut self.0 {
            recorded.reads.push(Read { place: path.place(cursor), role });
        }
    }

    /// A field that is involved whether or not it is there.
    pub(crate) fn involve(&mut self, cursor: &Cursor<'_>, path: &Path) {
        if let Some(recorded) = &mut self.0 {
            let place = path.place(cursor);
            recorded.last.places.push(place);
        }
    }

    /// Involves all that was read, for a check that demands that another does not hold.
    pub(crate) fn involve_all(&mut self) {
        if let Some(recorded) = &mut self.0 {
            let places: Vec<Place> = recorded.reads.iter().map(|read| read.place.clone()).collect();
            recorded.last.places.extend(places);
        }
    }

    /// The list that an unbound path goes through first.
    pub(crate) fn list(&mut self, cursor: &Cursor<'_>, unbound: &UnboundPath) {
        if let Some(recorded) = &mut self.0 {
            let place = unbound.path.place_of_list(cursor, unbound.shared);
            recorded.last.places.push(place);
        }
    }

    /// Something on the way to a path's end (or to the list of its `list`-th `*`) that is not there.
    pub(crate) fn missing(&mut self, cursor: &Cursor<'_>, path: &Path, list: Option<usize>) {
        if let Some(recorded) = &mut self.0 {
            recorded.missing.extend(path.absent(cursor, list));
        }
    }

    /// A date that nobody stated.
    pub(crate) fn missing_date(&mut self, by: DatedBy) {
        if let Some(recorded) = &mut self.0 {
            recorded.missing.extend(place_of_date(by));
        }
    }

    /// A parameter of which no known source gives the value.
    pub(crate) fn unknown_parameter(&mut self, id: &Arc<str>) {
        if let Some(recorded) = &mut self.0 {
            recorded.unknown_parameter = Some(id.clone());
        }
    }

    /// A value that the pack gives.
    pub(crate) fn parameter(&mut self, name: &'static str, id: &Arc<str>, value: Option<verdict::Value>) {
        if let (Some(recorded), Some(value)) = (&mut self.0, value) {
            recorded.last.values.push(ReadValue {
                name,
                place: None,
                parameter: Some(id.clone()),
                value,
                rounded: false,
            });
        }
    }

    /// Quotes two texts that were read in another way, where both are quoted.
    pub(crate) fn quote(&mut self, names: [&str; 2], quotes: [String; 2]) {
        let Some(recorded) = &mut self.0 else { return };
        let is_there = |name: &str| recorded.last.values.iter().any(|value| value.name == name);
        if !names.into_iter().all(is_there) {
            return;
        }
        for (name, quote) in names.into_iter().zip(quotes) {
            let mut values = recorded.last.values.iter_mut().rev();
            if let Some(ReadValue { value: verdict::Value::Text(text), .. }) = values.find(|value| value.name == name) {
                *text = quote;
            }
        }
    }

    /// A value that the check worked out or that stands in the rule.
    pub(crate) fn worked_out(&mut self, name: &'static str, value: impl FnOnce() -> Option<verdict::Value>) {
        self.worked_out_about(name, || Some((value()?, false)));
    }

    /// The same for a value that may be shown rounded; whether it is stands beside it.
    pub(crate) fn worked_out_about(
        &mut self,
        name: &'static str,
        value: impl FnOnce() -> Option<(verdict::Value, bool)>,
    ) {
        if let Some(recorded) = &mut self.0
            && let Some((value, rounded)) = value()
        {
            recorded.last.values.push(ReadValue { name, place: None, parameter: None, value, rounded });
        }
    }
}

/// The place of the field that states a date.
pub(crate) fn place_of_date(by: DatedBy) -> Option<Place> {
    let mut place = Place::default();
    for name in by.field()?.into_iter().filter(|name| !name.is_empty()) {
        place.push_field(Cow::Borrowed(name));
    }
    Some(place)
}

/// Leaves each place once, where it came first.
fn each_once(places: &mut Vec<Place>) {
    if places.len() > 1 {
        let mut seen = BTreeSet::new();
        let are_first: Vec<bool> = places.iter().map(|place| seen.insert(place)).collect();
        let mut are_first = are_first.into_iter();
        places.retain(|_| are_first.next().unwrap_or(true));
    }
}
