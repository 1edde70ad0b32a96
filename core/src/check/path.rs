//! Where a rule reads: a path of names, resolved to field numbers when its pack is loaded.

use super::{Here, Sort};
use crate::case::Case;
use crate::document::{Leaf, List, View};
use crate::field::{Field, LeafKind, Mark, Shape};
use crate::part::Inner;
use crate::text::{Wording, nearest};
use std::fmt::Write as _;
use std::sync::Arc;

/// How many lists a path can go through.
pub(crate) const MOST_LISTS: usize = 6;

/// A path into a case, resolved: a JSON Pointer in which `*` stands for each item of a list.
#[derive(Debug, Clone)]
pub(crate) struct Path {
    pub pattern: Arc<str>,
    /// The steps to each list that a `*` goes through, from the case or from the item before.
    pub hops: Vec<Way>,
    /// The steps after the last `*`.
    pub rest: Way,
    pub end: End,
    pub mark: Mark,
    pub label: Option<Wording>,
    /// The pattern of what is read, which after a reference is another than the path's own.
    pub read: Arc<str>,
    /// The field of the case that the path begins with.
    pub part: u16,
}

/// Steps from one place to another.
#[derive(Debug, Clone, Default)]
pub(crate) struct Way {
    steps: Vec<Step>,
    /// The numbers of the fields that the steps are; `None` where one of them is something else.
    fields: Option<Vec<u16>>,
}

#[derive(Debug, Clone)]
pub(crate) enum Step {
    Field(u16, &'static str),
    Item(u32),
    /// From an id to the item of a list that has it.
    Follow(Arc<Follow>),
}

/// The list that a reference leads into.
#[derive(Debug)]
pub(crate) struct Follow {
    pattern: Arc<str>,
    steps: Vec<Step>,
    id: u16,
}

/// What a path leads to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum End {
    Leaf(LeafKind),
    Node(&'static [Field]),
    List(&'static Shape),
}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl std::fmt::Debug for Shape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Leaf(leaf) => leaf.kind.name(),
            Self::Node(_) => "object",
            Self::List(_) => "list",
        })
    }
}

/// Why a path leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PathFault {
    pub path: String,
    pub reason: String,
}

impl Path {
    /// Resolves a path.
    pub(crate) fn resolve(pattern: &str) -> Result<Self, PathFault> {
        let fault = |reason: String| PathFault { path: pattern.to_owned(), reason };
        let Some(names) = pattern.strip_prefix('/') else {
            return Err(fault("a path begins with `/`".into()));
        };
        let mut walk = Resolving::new();
        for name in names.split('/') {
            walk.step(name).map_err(fault)?;
        }
        let part = match walk.hops.first().unwrap_or(&walk.steps).first() {
            Some(Step::Field(part, _)) => *part,
            _ => return Err(fault("a path begins with a field of the case".into())),
        };
        let end = match walk.shape {
            Shape::Leaf(leaf) => End::Leaf(leaf.kind),
            Shape::Node(fields) => End::Node(fields),
            Shape::List(item) => End::List(item),
        };
        let (label, read, pattern) = (walk.label, walk.read.into(), pattern.into());
        let (hops, rest) = (walk.hops.into_iter().map(Way::new).collect(), Way::new(walk.steps));
        Ok(Self { pattern, hops, rest, end, mark: walk.mark, label, read, part })
    }

    /// The path of the item of its `stars`-th list.
    pub(crate) fn above(mut self, stars: usize) -> Self {
        if stars < self.stars() {
            self.pattern = self.lists(stars).into();
            self.hops.truncate(stars);
            self.rest = Way::new(Vec::new());
        }
        self
    }

    /// Whether the path leads to an amount of money.
    pub(crate) fn ends_in_money(&self) -> bool {
        matches!(self.end, End::Leaf(LeafKind::Money))
    }

    /// The sort of the value at the path's end; `None` for an object or a list.
    pub(crate) fn sort(&self) -> Option<Sort> {
        match self.end {
            End::Leaf(LeafKind::Text | LeafKind::Code(_)) => Some(Sort::Text),
            End::Leaf(LeafKind::Number) => Some(Sort::Number),
            End::Leaf(LeafKind::Money) => Some(Sort::Money),
            End::Leaf(LeafKind::Date) => Some(Sort::Date),
            End::Leaf(LeafKind::Time) => Some(Sort::Time),
            End::Leaf(LeafKind::Bool) => Some(Sort::Bool),
            End::Node(_) | End::List(_) => None,
        }
    }

    /// How many lists the path goes through.
    pub(crate) fn stars(&self) -> usize {
        self.hops.len()
    }

    /// The pattern up to and with its `stars`-th `*`; the whole lists that an item of that depth is chosen from.
    pub(crate) fn lists(&self, stars: usize) -> &str {
        let mut end = 0;
        // no name of a field has a star
        for (index, _) in self.pattern.match_indices('*').take(stars) {
            end = index.saturating_add(1);
        }
        self.pattern.get(..end).unwrap_or_default()
    }

    /// What stands at the path's end; `here` has chosen an item of each of its lists.
    pub(crate) fn slot<'a>(&self, here: &Here<'a>) -> View<'a> {
        walk(here, here.item(self.stars()), &self.rest.steps)
    }

    /// The single value at the path's end.
    #[inline]
    pub(crate) fn leaf<'a>(&self, here: &Here<'a>) -> Leaf<'a> {
        match (&self.rest.fields, here.item_ref(self.stars())) {
            (Some(fields), View::Object(node)) => node.leaf(fields),
            (_, slot) => walk(here, *slot, &self.rest.steps).leaf(),
        }
    }

    /// The list that the path goes through last, with the fields from its items to the path's end.
    ///
    /// `here` has chosen an item of each list but that one; `None` where it is not there, or the way is not so simple.
    pub(crate) fn last_list<'a>(&self, here: &Here<'a>) -> Option<(&'a dyn List, &[u16])> {
        let fields = self.rest.fields.as_ref()?;
        Some((self.list(here, self.stars().checked_sub(1)?)?, fields))
    }

    /// The list that the path's `star`-th `*` goes through, counted from 0.
    pub(crate) fn list<'a>(&self, here: &Here<'a>, star: usize) -> Option<&'a dyn List> {
        let way = self.hops.get(star)?;
        match (&way.fields, here.item_ref(star)) {
            (Some(fields), View::Object(node)) => node.list(fields),
            (_, slot) => match walk(here, *slot, &way.steps) {
                View::List(list) => Some(list),
                _ => None,
            },
        }
    }

    /// The path as it is in this case, with the places of the chosen items.
    pub(crate) fn real(&self, here: &Here<'_>) -> String {
        let mut real = self.real_item(here, self.stars());
        append(here, here.item(self.stars()), &self.rest.steps, &mut real);
        real
    }

    /// The path of the list that the path's `star`-th `*` goes through.
    pub(crate) fn real_list(&self, here: &Here<'_>, star: usize) -> String {
        let mut real = self.real_item(here, star);
        if let Some(way) = self.hops.get(star) {
            append(here, here.item(star), &way.steps, &mut real);
        }
        real
    }

    fn real_item(&self, here: &Here<'_>, stars: usize) -> String {
        // room for the places, so that it grows but once
        let mut real = String::with_capacity(self.pattern.len().saturating_add(self.stars()));
        for (star, way) in self.hops.iter().take(stars).enumerate() {
            append(here, here.item(star), &way.steps, &mut real);
            let _ = write!(real, "/{}", here.index(star));
        }
        real
    }

    /// The nearest thing on the way to the path's end (or to the list of its `star`-th `*`) that is absent.
    pub(crate) fn absent(&self, here: &Here<'_>, star: Option<usize>) -> Lack {
        let stars = star.unwrap_or(self.stars());
        let steps = &self.hops.get(stars).unwrap_or(&self.rest).steps;
        let mut real = self.real_item(here, stars);
        let mut slot = here.item(stars);
        for step in steps {
            if matches!(step, Step::Follow(_)) && walk_one(here, slot, step).is_missing() {
                return Lack::Reference;
            }
            append(here, slot, std::slice::from_ref(step), &mut real);
            slot = walk_one(here, slot, step);
            if slot.is_missing() {
                let next_follows = steps.iter().skip_while(|other| !std::ptr::eq(*other, step)).nth(1);
                if matches!(next_follows, Some(Step::Follow(_))) {
                    return Lack::Reference;
                }
                break;
            }
        }
        Lack::Field(real)
    }
}

impl Way {
    fn new(steps: Vec<Step>) -> Self {
        let number = |step: &Step| match step {
            Step::Field(number, _) => Some(*number),
            Step::Item(_) | Step::Follow(_) => None,
        };
        let fields = steps.iter().map(number).collect();
        Self { steps, fields }
    }
}

/// What is absent on the way to a path's end.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Lack {
    /// This field.
    Field(String),
    /// The reference that the path follows, or what it refers to.
    Reference,
}

fn walk<'a>(here: &Here<'a>, from: View<'a>, steps: &[Step]) -> View<'a> {
    steps.iter().fold(from, |slot, step| walk_one(here, slot, step))
}

fn walk_one<'a>(here: &Here<'a>, slot: View<'a>, step: &Step) -> View<'a> {
    match step {
        Step::Field(field, _) => slot.get(*field),
        Step::Item(index) => usize::try_from(*index).map_or(View::ABSENT, |index| slot.at(index)),
        Step::Follow(follow) => follow.find(here, slot).map_or(View::ABSENT, |(_, item)| item),
    }
}

impl Follow {
    /// What leads from an id to the item of a list that has it; `None` where its items have no ids or the list lies in
    /// an item of another.
    pub(super) fn into_list(list: &Path) -> Option<Self> {
        let (End::List(Shape::Node(fields)), 0) = (list.end, list.stars()) else { return None };
        let (id, _) = (0..).zip(*fields).find(|(_, field)| field.name == "id")?;
        Some(Self { pattern: list.pattern.clone(), steps: list.rest.steps.clone(), id })
    }

    /// The item that the id in `slot` refers to, with its place.
    fn find<'a>(&self, here: &Here<'a>, slot: View<'a>) -> Option<(usize, View<'a>)> {
        let (Leaf::Text(wanted), View::List(list)) = (slot.leaf(), self.list(here)) else { return None };
        let index = here.world.ids.place(&self.pattern, list, self.id, wanted)?;
        Some((index, list.item(index)))
    }

    /// Whether an item of the list has an id; `None` where the list is not there.
    pub(super) fn has(&self, here: &Here<'_>, wanted: &str) -> Option<bool> {
        let View::List(list) = self.list(here) else { return None };
        Some(here.world.ids.place(&self.pattern, list, self.id, wanted).is_some())
    }

    fn list<'a>(&self, here: &Here<'a>) -> View<'a> {
        walk(here, here.root(), &self.steps)
    }
}

fn append(here: &Here<'_>, from: View<'_>, steps: &[Step], real: &mut String) {
    let mut slot = from;
    for step in steps {
        match step {
            Step::Field(_, name) => {
                real.push('/');
                real.push_str(name);
            }
            Step::Item(index) => {
                let _ = write!(real, "/{index}");
            }
            Step::Follow(follow) => {
                if let Some((index, _)) = follow.find(here, slot) {
                    *real = format!("{}/{index}", follow.pattern);
                }
            }
        }
        slot = walk_one(here, slot, step);
    }
}

/// A path half resolved.
struct Resolving {
    hops: Vec<Vec<Step>>,
    steps: Vec<Step>,
    shape: Shape,
    mark: Mark,
    label: Option<Wording>,
    read: String,
}

impl Resolving {
    fn new() -> Self {
        let (hops, steps) = (Vec::new(), Vec::new());
        Self { hops, steps, shape: Case::SHAPE, mark: Mark::Plain, label: None, read: String::new() }
    }

    fn step(&mut self, name: &str) -> Result<(), String> {
        if let (Shape::Leaf(_), Mark::Refers(list)) = (self.shape, self.mark) {
            self.follow(list)?;
        }
        match self.shape {
            Shape::Node(fields) => self.field(name, fields),
            Shape::List(item) if name == "*" => {
                if self.hops.len() >= MOST_LISTS {
                    return Err(format!("a path goes through {MOST_LISTS} lists at most"));
                }
                self.hops.push(std::mem::take(&mut self.steps));
                self.read.push_str("/*");
                self.shape = *item;
                Ok(())
            }
            Shape::List(item) => {
                let index =
                    name.parse().map_err(|_| format!("`{name}` stands where `*` or a place in a list belongs"))?;
                self.steps.push(Step::Item(index));
                self.read.push_str("/*");
                self.shape = *item;
                Ok(())
            }
            Shape::Leaf(_) => Err(format!("`{name}` stands below a single value")),
        }
    }

    fn field(&mut self, name: &str, fields: &'static [Field]) -> Result<(), String> {
        let Some((number, field)) = (0..).zip(fields).find(|(_, field)| field.name == name) else {
            let known = nearest(name, fields.iter().map(|field| field.name));
            let hint = known.map_or_else(String::new, |known| format!(", did you mean `{known}`"));
            return Err(format!("there is no field `{name}` here{hint}"));
        };
        self.steps.push(Step::Field(number, field.name));
        self.shape = field.shape;
        self.mark = field.mark;
        self.label = Some(field.label);
        self.read.push('/');
        self.read.push_str(field.name);
        Ok(())
    }

    /// Goes from a reference to the item that it refers to.
    fn follow(&mut self, pattern: &'static str) -> Result<(), String> {
        let list = Path::resolve(pattern).map_err(|fault| fault.reason)?;
        let (End::List(item), Some(follow)) = (list.end, Follow::into_list(&list)) else {
            return Err(format!("`{pattern}` is no list of things with an id"));
        };
        self.steps.push(Step::Follow(Arc::new(follow)));
        self.shape = *item;
        self.mark = Mark::Plain;
        self.read = format!("{pattern}/*");
        Ok(())
    }
}
