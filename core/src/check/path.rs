//! Where a rule reads: a path of names, resolved to field numbers when its pack is loaded.

use super::value::ValueType;
use super::{Cursor, Fault};
use crate::case::{CaseFields, Field, FieldType, Mark, Node, Place, Tree, named};
use crate::text::nearest;
use std::borrow::Cow;
use std::sync::Arc;

/// How many lists a path can go through.
pub(crate) const MOST_LISTS: usize = 6;

/// A path into a case, resolved: a JSON Pointer in which `*` stands for each item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Path {
    pub pattern: Arc<str>,
    /// The steps to each list that a `*` goes through, from the case or from the item before.
    pub to_lists: Vec<Vec<Step>>,
    /// The steps after the last `*`.
    pub rest: Vec<Step>,
    /// What the path leads to.
    pub field_type: FieldType,
    pub mark: Mark,
    /// The pattern of what is read, which after a reference is another than the path's own.
    pub read: Arc<str>,
    /// The patterns of the references that the path follows.
    pub references: Vec<Arc<str>>,
    /// The field of the case that the path begins with.
    pub part: u16,
}

/// A step from one place to another.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Field(u16, Cow<'static, str>),
    Item(u32),
    /// From an id to the item of a list that has it.
    Follow(Arc<Reference>),
}

/// The list that a reference leads into.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The steps from the case to the list.
    steps: Vec<Step>,
    /// The number of the field that holds the id of an item.
    id: u16,
}

/// Why a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PathFault {
    path: String,
    step_fault: StepFault,
}

/// Why a step of a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
struct StepFault {
    reason: String,
    /// A name that no field has, and those that the fields there have.
    misspelt: Option<(String, Vec<String>)>,
    /// The whole path that is meant.
    meant: Option<String>,
}

impl PathFault {
    /// The fault of a pack in which the path stands at a place.
    pub(crate) fn at(&self, place: &str) -> Fault {
        let fault = Fault::new(place, &format!("`{}`: {}", self.path, self.step_fault.reason));
        let fault = match &self.step_fault.misspelt {
            Some((name, known)) => fault.among(name, known.iter().map(String::as_str)),
            None => fault,
        };
        Fault { suggestion: self.step_fault.meant.clone().or(fault.suggestion), ..fault }
    }
}

impl From<String> for StepFault {
    fn from(reason: String) -> Self {
        Self { reason, misspelt: None, meant: None }
    }
}

impl Path {
    /// Resolves a path.
    pub(crate) fn resolve(pattern: &str, fields: CaseFields<'_>) -> Result<Self, PathFault> {
        let resolved = Self::resolve_as_written(pattern, fields);
        resolved.map_err(|fault| {
            let meant = otherwise_written(pattern).find(|meant| Self::resolve_as_written(meant, fields).is_ok());
            PathFault { step_fault: StepFault { meant, ..fault.step_fault }, ..fault }
        })
    }

    fn resolve_as_written(pattern: &str, fields: CaseFields<'_>) -> Result<Self, PathFault> {
        let fault = |step_fault: StepFault| PathFault { path: pattern.to_owned(), step_fault };
        let Some(names) = pattern.strip_prefix('/') else {
            return Err(fault("a path begins with `/`".to_owned().into()));
        };
        let mut walk = Resolving::new(fields);
        for name in names.split('/') {
            walk.step(name).map_err(fault)?;
        }
        let part = match walk.to_lists.first().unwrap_or(&walk.steps).first() {
            Some(Step::Field(part, _)) => *part,
            _ => return Err(fault("a path begins with a field of the case".to_owned().into())),
        };
        Ok(Self {
            pattern: pattern.into(),
            to_lists: walk.to_lists,
            rest: walk.steps,
            field_type: walk.field_type.unwrap_or(FieldType::Own),
            mark: walk.mark,
            read: walk.read.into(),
            references: walk.references,
            part,
        })
    }

    /// The path of the item of its `lists`-th list.
    pub(crate) fn above(mut self, lists: usize) -> Self {
        if lists < self.lists() {
            self.pattern = self.up_to(lists).into();
            self.to_lists.truncate(lists);
            self.rest = Vec::new();
        }
        self
    }

    /// The type of the value at the path's end; `None` for an object or a list.
    pub(crate) fn value_type(&self) -> Option<ValueType> {
        match self.field_type {
            FieldType::Text | FieldType::Code(_) => Some(ValueType::Text),
            FieldType::Number => Some(ValueType::Number),
            FieldType::Decimal => Some(ValueType::Decimal),
            FieldType::Money => Some(ValueType::Money),
            FieldType::Date => Some(ValueType::Date),
            FieldType::Time => Some(ValueType::Time),
            FieldType::Bool => Some(ValueType::Bool),
            FieldType::Object(_) | FieldType::List(_) | FieldType::Own => None,
        }
    }

    /// How many lists the path goes through.
    pub(crate) fn lists(&self) -> usize {
        self.to_lists.len()
    }

    /// The pattern up to and with its `lists`-th `*`: the lists that an item of that depth is chosen from.
    pub(crate) fn up_to(&self, lists: usize) -> &str {
        pattern_up_to(&self.pattern, lists)
    }

    /// What stands at the path's end, where a blank text counts as not there; the cursor has chosen an item of each of its
    /// lists.
    pub(crate) fn node<'a>(&self, cursor: &Cursor<'a>) -> &'a Node {
        unless_blank(cursor.tree(), walk(cursor, cursor.item(self.lists()), &self.rest))
    }

    /// The list that the path's `list`-th `*` goes through, counted from 0.
    pub(crate) fn list<'a>(&self, cursor: &Cursor<'a>, list: usize) -> &'a Node {
        self.to_lists.get(list).map_or(&Node::Absent, |steps| walk(cursor, cursor.item(list), steps))
    }

    /// The place of what the path leads to, by the chosen items.
    pub(crate) fn place(&self, cursor: &Cursor<'_>) -> Place {
        let mut place = self.place_of_item(cursor, self.lists());
        append(cursor, cursor.item(self.lists()), &self.rest, &mut place);
        place
    }

    /// The place of the list that the path's `list`-th `*` goes through.
    pub(crate) fn place_of_list(&self, cursor: &Cursor<'_>, list: usize) -> Place {
        let mut place = self.place_of_item(cursor, list);
        if let Some(steps) = self.to_lists.get(list) {
            append(cursor, cursor.item(list), steps, &mut place);
        }
        place
    }

    fn place_of_item(&self, cursor: &Cursor<'_>, lists: usize) -> Place {
        let mut place = Place::with_capacity(8);
        for (list, steps) in self.to_lists.iter().take(lists).enumerate() {
            append(cursor, cursor.item(list), steps, &mut place);
            place.push_item(cursor.index(list));
        }
        place
    }

    /// The place of the nearest thing on the way to the path's end (or to the list of its `list`-th `*`) that is absent;
    /// `None` where what is there does not fit, or a reference leads nowhere.
    pub(crate) fn absent(&self, cursor: &Cursor<'_>, list: Option<usize>) -> Option<Place> {
        let lists = list.unwrap_or(self.lists());
        let steps = self.to_lists.get(lists).unwrap_or(&self.rest);
        let mut place = self.place_of_item(cursor, lists);
        let mut node = cursor.item(lists);
        for (at, step) in steps.iter().enumerate() {
            append(cursor, node, std::slice::from_ref(step), &mut place);
            node = unless_blank(cursor.tree(), walk(cursor, node, std::slice::from_ref(step)));
            if !node.is_there() {
                let follows = matches!(steps.get(at.saturating_add(1)), Some(Step::Follow(_)));
                return (*node == Node::Absent && !follows).then_some(place);
            }
        }
        None
    }

    /// For a field of the items of a list that stands once: the fields that lead to the list, and the field itself.
    #[cfg(test)]
    pub(crate) fn list_and_field(&self) -> Option<(Vec<u16>, u16)> {
        let number = |step: &Step| match step {
            Step::Field(number, _) => Some(*number),
            Step::Item(_) | Step::Follow(_) => None,
        };
        let list = self.to_lists.first()?.iter().map(number).collect::<Option<_>>()?;
        Some((list, number(self.rest.first()?)?))
    }
}

/// How many names of a path are looked at for one that is missing between them.
const MOST_NAMES: usize = 16;

/// The paths that may be meant by one that leads nowhere: without what other notations have, with the `*` of one list more,
/// and below `/own` or out of it.
fn otherwise_written(pattern: &str) -> impl Iterator<Item = String> {
    let plain = pattern.trim().trim_start_matches('$').replace(['.', '['], "/").replace(']', "");
    let names: Vec<&str> = plain.split('/').filter(|name| !name.is_empty()).collect();
    let whole = format!("/{}", names.join("/"));
    let with_star = |at: usize| {
        let (before, after) = names.split_at_checked(at)?;
        Some(format!("/{}/*/{}", before.join("/"), after.join("/")))
    };
    // as deep as fields lie, and no deeper
    let with_stars: Vec<String> = (1..names.len().min(MOST_NAMES)).filter_map(with_star).collect();
    let below_own = format!("/own{whole}");
    let above_own = whole.strip_prefix("/own").map(str::to_owned);
    std::iter::once(whole).chain(with_stars).chain(std::iter::once(below_own)).chain(above_own)
}

/// A pattern up to and with its `lists`-th `*`.
pub(crate) fn pattern_up_to(pattern: &str, lists: usize) -> &str {
    // no name of a field has a star
    let end = pattern.match_indices('*').take(lists).last().map_or(0, |(index, _)| index.saturating_add(1));
    pattern.get(..end).unwrap_or_default()
}

fn walk<'a>(cursor: &Cursor<'a>, from: &'a Node, steps: &[Step]) -> &'a Node {
    let (tree, mut node) = (cursor.tree(), from);
    for step in steps {
        node = match step {
            Step::Field(number, _) => tree.field(node, *number),
            Step::Item(index) => tree.item(node, *index),
            Step::Follow(reference) => reference.item(cursor, node),
        };
    }
    node
}

fn append<'a>(cursor: &Cursor<'a>, from: &'a Node, steps: &[Step], place: &mut Place) {
    let mut node = from;
    for step in steps {
        match step {
            Step::Field(_, name) => place.push_field(name.clone()),
            Step::Item(index) => place.push_item(*index),
            Step::Follow(reference) => {
                if let Some(index) = reference.index(cursor, node) {
                    *place = Place::default();
                    append(cursor, cursor.item(0), &reference.steps, place);
                    place.push_item(index);
                }
            }
        }
        node = walk(cursor, node, std::slice::from_ref(step));
    }
}

impl Reference {
    /// What leads from an id to the item of a list that has it; `None` where its items have no ids or the list lies in
    /// an item of another.
    pub(super) fn into_list(list: &Path) -> Option<Self> {
        let (FieldType::List(item), 0) = (&list.field_type, list.lists()) else { return None };
        let FieldType::Object(fields) = &**item else { return None };
        let (id, _) = named(fields, "id")?;
        Some(Self { steps: list.rest.clone(), id })
    }

    /// The item that an id refers to.
    fn item<'a>(&self, cursor: &Cursor<'a>, id: &Node) -> &'a Node {
        match (self.index(cursor, id), id) {
            (Some(index), _) => cursor.tree().item(self.list(cursor), index),
            (None, Node::Invalid) => &Node::Invalid,
            (None, Node::Absent | Node::NoReference) => &Node::NoReference,
            // what is not found may be one that could not be read
            (None, _) if self.may_hide_one(cursor) => &Node::Invalid,
            (None, _) => &Node::NoReference,
        }
    }

    /// The place in the list of the item that an id refers to.
    fn index(&self, cursor: &Cursor<'_>, id: &Node) -> Option<u32> {
        let tree = cursor.tree();
        cursor.context.ids.place(tree, self.list(cursor), self.id, tree.text_of(id)?)
    }

    /// Whether an item of the list has an id; `None` where the list is not there.
    pub(super) fn has(&self, cursor: &Cursor<'_>, wanted: &str) -> Option<bool> {
        let list = self.list(cursor);
        let place = || cursor.context.ids.place(cursor.tree(), list, self.id, wanted);
        matches!(list, Node::List(_)).then(|| place().is_some())
    }

    /// The ids of the items of the list, as far as they can be read.
    pub(super) fn ids<'a>(&self, cursor: &Cursor<'a>) -> impl Iterator<Item = &'a str> {
        let (tree, id) = (cursor.tree(), self.id);
        tree.items(self.list(cursor)).iter().filter_map(move |item| tree.text_of(tree.field(item, id)))
    }

    /// Whether the list, an item of it or the id of one does not fit.
    pub(super) fn may_hide_one(&self, cursor: &Cursor<'_>) -> bool {
        let (tree, list) = (cursor.tree(), self.list(cursor));
        *list == Node::Invalid || tree.items(list).iter().any(|item| *tree.field(item, self.id) == Node::Invalid)
    }

    fn list<'a>(&self, cursor: &Cursor<'a>) -> &'a Node {
        walk(cursor, cursor.item(0), &self.steps)
    }
}

/// A path half resolved.
struct Resolving<'f> {
    fields: CaseFields<'f>,
    to_lists: Vec<Vec<Step>>,
    steps: Vec<Step>,
    /// What the path leads to so far; `None` for the case itself.
    field_type: Option<FieldType>,
    mark: Mark,
    read: String,
    references: Vec<Arc<str>>,
}

impl<'f> Resolving<'f> {
    fn new(fields: CaseFields<'f>) -> Self {
        let (to_lists, steps, read, references) = (Vec::new(), Vec::new(), String::new(), Vec::new());
        Self { fields, to_lists, steps, field_type: None, mark: Mark::Plain, read, references }
    }

    fn step(&mut self, name: &str) -> Result<(), StepFault> {
        if let (Some(true), Mark::Refers(list)) = (self.field_type.as_ref().map(FieldType::is_leaf), &self.mark) {
            let list = list.clone();
            self.follow(&list)?;
        }
        match self.field_type.clone() {
            None => self.field(name, self.fields.root()),
            Some(FieldType::Object(fields)) => self.field(name, &fields),
            Some(FieldType::Own) => match self.fields.own() {
                Some(own) => self.field(name, own),
                None => Err("the pack declares no fields of its own".to_owned().into()),
            },
            Some(FieldType::List(item)) => {
                if name == "*" {
                    if self.to_lists.len() >= MOST_LISTS {
                        return Err(format!("a path goes through {MOST_LISTS} lists at most").into());
                    }
                    self.to_lists.push(std::mem::take(&mut self.steps));
                } else {
                    let index =
                        name.parse().map_err(|_| format!("`{name}` stands where `*` or a place in a list belongs"))?;
                    self.steps.push(Step::Item(index));
                }
                self.read.push_str("/*");
                self.field_type = Some((*item).clone());
                Ok(())
            }
            Some(_) => Err(format!("`{name}` stands below a single value").into()),
        }
    }

    fn field(&mut self, name: &str, fields: &[Field]) -> Result<(), StepFault> {
        let Some((number, field)) = named(fields, name) else {
            let known = fields.iter().map(|field| &*field.name);
            let hint = nearest(name, known.clone()).map_or_else(String::new, |near| format!(", did you mean `{near}`"));
            let misspelt = Some((name.to_owned(), known.map(str::to_owned).collect()));
            return Err(StepFault { reason: format!("there is no field `{name}` here{hint}"), misspelt, meant: None });
        };
        self.steps.push(Step::Field(number, field.name.clone()));
        self.field_type = Some(field.field_type.clone());
        self.mark = field.mark.clone();
        self.read.push('/');
        self.read.push_str(&field.name);
        Ok(())
    }

    /// Goes from a reference to the item that it refers to.
    fn follow(&mut self, pattern: &str) -> Result<(), StepFault> {
        // the list stands in the declaration of the field, not in this path
        let list = Path::resolve(pattern, self.fields).map_err(|fault| StepFault::from(fault.step_fault.reason))?;
        let (FieldType::List(item), Some(reference)) = (&list.field_type, Reference::into_list(&list)) else {
            return Err(format!("`{pattern}` is no list of things with an id").into());
        };
        self.steps.push(Step::Follow(Arc::new(reference)));
        self.field_type = Some((**item).clone());
        self.mark = Mark::Plain;
        self.references.push(std::mem::replace(&mut self.read, format!("{pattern}/*")).into());
        Ok(())
    }
}

fn unless_blank<'t>(tree: &Tree<'_>, node: &'t Node) -> &'t Node {
    match tree.text_of(node) {
        Some(text) if text.trim().is_empty() => &Node::Absent,
        _ => node,
    }
}

/// Whether an object or a list holds anything: one that is empty, or holds blank texts and empty things only, counts as not
/// there.
pub(crate) fn is_filled<'t>(tree: &'t Tree<'_>, node: &'t Node) -> &'t Node {
    match node {
        Node::List(_) | Node::Object(_) => {
            let mut has_invalid = false;
            for item in tree.items(node) {
                match is_filled(tree, item) {
                    Node::Absent | Node::NoReference => {}
                    Node::Invalid => has_invalid = true,
                    _ => return node,
                }
            }
            if has_invalid { &Node::Invalid } else { &Node::Absent }
        }
        other => unless_blank(tree, other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_in_another_notation_is_told_as_it_is_written() {
        let meant = |path: &str| Path::resolve(path, CaseFields::new(None)).unwrap_err().at("").suggestion;
        for (path, written) in [
            ("letter/amount", "/letter/amount"),
            (" /letter/amount/", "/letter/amount"),
            ("$.letter.payments[*].amount", "/letter/payments/*/amount"),
            ("/letter/payments/amount", "/letter/payments/*/amount"),
            ("/network/groups/sessions/*/startsOn", "/network/groups/*/sessions/*/startsOn"),
            ("/own/letter/amount", "/letter/amount"),
            // for one misspelt name, that name alone is suggested
            ("/letter/amuont", "amount"),
        ] {
            assert_eq!(meant(path).as_deref(), Some(written), "{path}");
        }
        assert_eq!(meant("/nothing/like/this"), None);
    }
}
