//! Compiling the checks of a pack: resolving paths, typing operands, and gathering all that is wrong.

use super::figure::{Basis, Constant, DatedBy, Figure, FigureValue};
use super::increasing::increases;
use super::operand::{Operand, Term};
use super::pairs::Pairs;
use super::path::{End, Path};
use super::{Here, NoItem};
use crate::field::{LeafKind, Mark};
use crate::text::Texts;
use crate::verdict::ValueKind;
use crate::{Date, Scalar, Time};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Something wrong with a pack, with its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Fault {
    /// The place in the pack, as a JSON Pointer.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
    /// What is most likely meant, where something is misspelt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// What may stand there instead, where that can be listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
}

/// The types of value that can be compared with their like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    Text,
    Number,
    Money,
    Date,
    Time,
    Bool,
}

impl Sort {
    /// What a value of this sort is called in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Money => "an amount of money",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Bool => "true or false",
        }
    }

    /// By which name the texts of a rule call the first value of this sort.
    pub(crate) fn value_name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Money => "amount",
            Self::Date => "date",
            Self::Time => "time",
            Self::Bool => "answer",
        }
    }

    pub(crate) fn value_kind(self) -> ValueKind {
        match self {
            Self::Text => ValueKind::Text,
            Self::Number => ValueKind::Number,
            Self::Money => ValueKind::Money,
            Self::Date => ValueKind::Date,
            Self::Time => ValueKind::Time,
            Self::Bool => ValueKind::Boolean,
        }
    }

    /// Whether one value of the sort can come before another.
    pub(crate) fn is_ordered(self) -> bool {
        !matches!(self, Self::Text | Self::Bool)
    }
}

/// A path that is not bound to the item being judged: its lists are gone through from where it leaves the item's.
#[derive(Debug)]
pub(crate) struct Free {
    pub path: Path,
    /// How many of its lists are those that the item is chosen from.
    pub shared: usize,
}

impl Free {
    /// Visits each thing that the path leads to from the chosen item.
    pub(crate) fn each<'a>(&self, here: &Here<'a>, visit: &mut dyn FnMut(&Here<'a>, Option<NoItem>)) {
        let mut inner = here.up_to(self.shared);
        inner.each(&self.path, self.path.stars(), &mut |here, gap| visit(here, gap));
    }
}

/// A field that a rule reads.
#[derive(Debug, Clone)]
pub(crate) struct Reads {
    pub pattern: Arc<str>,
    /// How many of its lists are those that the item is chosen from: a value counts only for items of the same places.
    pub shared: usize,
}

/// Codes with what they are called.
pub(crate) type LabelledCodes = Vec<(Arc<str>, Texts)>;

/// What a compiler can look up in a pack.
pub(crate) struct Shelf<'p> {
    pub figures: &'p [Figure],
    pub code_lists: &'p [(String, LabelledCodes)],
}

/// Compiles one rule; gathers what is wrong with it.
///
/// A rule is compiled twice: the first time finds the lists that its items are chosen from, the second compiles against
/// them, since a path is bound or free by what the others are.
pub(crate) struct Compiler<'p> {
    shelf: &'p Shelf<'p>,
    basis: Basis,
    dated_by: DatedBy,
    /// The place in the pack of the check that is being compiled.
    base: String,
    faults: Vec<Fault>,
    /// The path with most lists of those that are bound to the item.
    scope: Option<Path>,
    /// The top-level field that the check's first path begins with.
    first: Option<u16>,
    /// The number of lists of the paths bound since the last reset.
    depth: usize,
    pub labels: LabelledCodes,
    pub reads: Vec<Reads>,
}

impl<'p> Compiler<'p> {
    pub(crate) fn new(shelf: &'p Shelf<'p>, basis: Basis, dated_by: DatedBy) -> Self {
        Self {
            shelf,
            basis,
            dated_by,
            base: String::new(),
            faults: Vec::new(),
            scope: None,
            first: None,
            depth: 0,
            labels: Vec::new(),
            reads: Vec::new(),
        }
    }

    /// Begins the second pass: forgets all but the scope.
    pub(crate) fn again(&mut self) {
        self.faults.clear();
        self.labels.clear();
        self.reads.clear();
        self.first = None;
    }

    pub(crate) fn dated_by(&self) -> DatedBy {
        self.dated_by
    }

    pub(crate) fn scope(&self) -> Option<&Path> {
        self.scope.as_ref()
    }

    pub(crate) fn first(&self) -> Option<u16> {
        self.first
    }

    /// The depth of the paths bound since the last call, for a condition that can be judged above the item.
    pub(crate) fn take_depth(&mut self) -> usize {
        std::mem::take(&mut self.depth)
    }

    pub(crate) fn into_faults(self) -> Vec<Fault> {
        self.faults
    }

    /// Compiles what stands at a place below the present one.
    pub(crate) fn at<T>(&mut self, place: &str, compile: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.base.len();
        self.base.push_str(place);
        let compiled = compile(self);
        self.base.truncate(length);
        compiled
    }

    /// Leaves a fault; `None`, so that it can be returned.
    pub(crate) fn refuse<T>(&mut self, place: &str, reason: &str) -> Option<T> {
        self.faults.push(Fault::new(&format!("{}{place}", self.base), reason));
        None
    }

    /// Resolves a path of the item that is judged.
    pub(crate) fn item(&mut self, place: &str, pattern: &str) -> Option<Path> {
        let path = self.resolve(place, pattern)?;
        let stars = path.stars();
        self.bind(place, path, stars)
    }

    /// Resolves a path whose first `stars` lists are those that the item is chosen from; the check goes through the rest.
    pub(crate) fn item_within(&mut self, place: &str, pattern: &str, stars: usize) -> Option<Path> {
        let path = self.resolve(place, pattern)?;
        self.bind(place, path, stars)
    }

    /// Resolves a field whose neighbours in the last of its lists are compared.
    pub(crate) fn pairs(&mut self, field: &str, within: Option<&str>) -> Option<Pairs> {
        self.pairs_at("/field", field, within)
    }

    /// The same for a field that stands at a place of another name.
    pub(crate) fn pairs_at(&mut self, place: &str, field: &str, within: Option<&str>) -> Option<Pairs> {
        let stars = self.resolve(place, field)?.stars();
        let Some(depth) = stars.checked_sub(1) else {
            return self.refuse(place, &format!("`{field}` goes through no list, so it has no neighbours"));
        };
        if let Some(within) = within
            && self.within(within, field)? != depth
        {
            return self.refuse("/within", "this must lead to the item that the list belongs to");
        }
        self.reads.pop();
        Some(Pairs { path: self.item_within(place, field, depth)?, depth })
    }

    /// Resolves a field whose values are gathered within an item, or within the case.
    pub(crate) fn free_within(&mut self, place: &str, field: &str, within: Option<&str>) -> Option<Free> {
        let shared = within.map_or(Some(0), |within| self.within(within, field));
        let path = self.item_within(place, field, shared.unwrap_or(0));
        Some(Free { path: path?, shared: shared? })
    }

    /// How many lists lead to what a `within` names, which must lie above a field.
    fn within(&mut self, within: &str, field: &str) -> Option<usize> {
        let stars = match Path::resolve(within) {
            Ok(path) => path.stars(),
            Err(fault) => return self.refuse("/within", &format!("`{}`: {}", fault.path, fault.reason)),
        };
        let is_above = field.strip_prefix(within).is_some_and(|rest| rest.starts_with('/'));
        if !is_above {
            return self.refuse("/within", &format!("`{within}` must lead to something above `{field}`"));
        }
        Some(stars)
    }

    /// Compiles a limit of a value of some sort.
    pub(crate) fn limit(&mut self, limit: &Operand, place: &str, sort: Sort) -> Option<Term> {
        let (term, other) = limit.compile(self, place, Some(sort))?;
        if other != sort {
            return self.refuse(place, &format!("this must be {}, not {}", sort.name(), other.name()));
        }
        Some(term)
    }

    /// Compiles a limit that may be left out; the outer `None` means that there is something wrong with it.
    pub(crate) fn optional_limit(&mut self, limit: Option<&Operand>, place: &str, sort: Sort) -> Option<Option<Term>> {
        match limit {
            None => Some(None),
            Some(limit) => Some(Some(self.limit(limit, place, sort)?)),
        }
    }

    /// Refuses a lower limit above its upper limit, where the pack alone says what they are.
    pub(crate) fn in_order(&mut self, least: &Term, most: &Term, place: &str) {
        if self.can_cross(least, most) {
            self.refuse::<()>(place, "the upper limit lies below the lower one");
        }
    }

    fn can_cross(&self, least: &Term, most: &Term) -> bool {
        let values = |term: &Term| match term {
            Term::Constant(constant) => vec![FigureValue::always(constant.clone())],
            Term::Figure { index, .. } => self.shelf.figures.get(*index).map_or_else(Vec::new, |it| it.values.clone()),
            _ => Vec::new(),
        };
        let crosses = |least: &FigureValue, most: &FigureValue| match (&least.value, &most.value) {
            (Some(lower), Some(upper)) => least.meets(most) && increases(upper.leaf(), lower.leaf()) == Some(true),
            _ => false,
        };
        let upper = values(most);
        values(least).iter().any(|least| upper.iter().any(|most| crosses(least, most)))
    }

    fn bind(&mut self, place: &str, path: Path, stars: usize) -> Option<Path> {
        self.depth = self.depth.max(stars);
        self.share(&path, stars);
        let Some(scope) = &self.scope else {
            self.scope = Some(path.clone().above(stars));
            return Some(path);
        };
        let (mine, theirs) = (path.lists(stars), scope.lists(scope.stars()));
        let is_below = |long: &str, short: &str| {
            long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) || short.is_empty()
        };
        if is_below(theirs, mine) {
            return Some(path);
        }
        if is_below(mine, theirs) {
            self.scope = Some(path.clone().above(stars));
            return Some(path);
        }
        let reason = format!("one item cannot be chosen from both `{mine}` and `{theirs}`");
        self.refuse(place, &reason)
    }

    /// Resolves a path that goes through its own lists.
    pub(crate) fn free(&mut self, place: &str, pattern: &str) -> Option<Free> {
        let path = self.resolve(place, pattern)?;
        let most = self.scope.as_ref().map_or(0, Path::stars).min(path.stars());
        let scope = self.scope.as_ref();
        let shared = (0..=most).rev().find(|stars| scope.is_none_or(|scope| scope.lists(*stars) == path.lists(*stars)));
        let shared = shared.unwrap_or(0);
        self.share(&path, shared);
        Some(Free { path, shared })
    }

    /// Notes that the path resolved last shares its first lists with the item; one that follows a reference shares none.
    fn share(&mut self, path: &Path, lists: usize) {
        if let Some(read) = self.reads.last_mut().filter(|_| path.read == path.pattern) {
            read.shared = lists;
        }
    }

    fn resolve(&mut self, place: &str, pattern: &str) -> Option<Path> {
        match Path::resolve(pattern) {
            Ok(path) => {
                self.first = self.first.or(Some(path.part));
                self.reads.push(Reads { pattern: path.read.clone(), shared: 0 });
                if let End::Leaf(LeafKind::Code(codes)) = path.end {
                    let labels = codes.iter().map(|code| (code.code.into(), code.label.into()));
                    self.labels.extend(labels);
                }
                Some(path)
            }
            Err(fault) => self.refuse(place, &format!("`{}`: {}", fault.path, fault.reason)),
        }
    }

    /// The sort of a path's value, or a fault where it leads to no single value.
    pub(crate) fn sort_of(&mut self, place: &str, path: &Path) -> Option<Sort> {
        match path.end {
            End::Leaf(_) => path.sort(),
            End::Node(_) => self.refuse(place, &format!("`{}` is an object, not a single value", path.pattern)),
            End::List(_) => self.refuse(place, &format!("`{}` is a list, not a single value", path.pattern)),
        }
    }

    /// The kind under which a path's value stands in a finding.
    pub(crate) fn value_kind(path: &Path) -> ValueKind {
        match path.end {
            End::Leaf(LeafKind::Code(_)) => ValueKind::Code,
            _ => path.sort().map_or(ValueKind::Text, Sort::value_kind),
        }
    }

    /// What a kind gives to texts for a field, nothing where the field is personal.
    pub(crate) fn provided(path: &Path, name: &'static str) -> Option<(&'static str, ValueKind)> {
        (path.mark != Mark::Personal).then(|| (name, Self::value_kind(path)))
    }

    /// Reads a fixed value as one of the sort that it is compared with.
    pub(crate) fn constant(&mut self, place: &str, value: &Scalar, sort: Sort) -> Option<Constant> {
        read_constant(value, sort)
            .or_else(|| self.refuse(place, &format!("this must be {}, like what it is compared with", sort.name())))
    }

    /// Finds a parameter; a norm may not read one of ours.
    pub(crate) fn figure(&mut self, place: &str, id: &str) -> Option<(usize, Sort)> {
        let Some((index, figure)) = self.shelf.figures.iter().enumerate().find(|(_, figure)| &*figure.id == id) else {
            let known = crate::text::nearest(id, self.shelf.figures.iter().map(|figure| &*figure.id));
            return self.refuse(place, &unknown("parameter", id, known));
        };
        if self.basis == Basis::Norm && figure.values.iter().any(|value| value.basis == Basis::Plausibility) {
            let reason =
                format!("a norm cannot read `{id}`, which has a value of ours: such numbers serve plausibility rules");
            return self.refuse(place, &reason);
        }
        for (path, _) in figure.values.iter().filter_map(|value| value.only_where.as_ref()) {
            self.reads.push(Reads { pattern: path.read.clone(), shared: 0 });
        }
        Some((index, figure.unit.sort()))
    }

    /// The codes of one of the pack's lists.
    pub(crate) fn code_list(&mut self, place: &str, id: &str) -> Option<Vec<Arc<str>>> {
        let shelf = self.shelf;
        let Some((_, codes)) = shelf.code_lists.iter().find(|(known, _)| known == id) else {
            let known = crate::text::nearest(id, shelf.code_lists.iter().map(|(known, _)| known.as_str()));
            return self.refuse(place, &unknown("code list", id, known));
        };
        self.labels.extend(codes.iter().cloned());
        Some(codes.iter().map(|(code, _)| code.clone()).collect())
    }

    /// Codes that stand in the rule itself; where the field has a closed list they must be in it.
    pub(crate) fn codes(&mut self, place: &str, codes: &[String], path: &Path) -> Option<Vec<Arc<str>>> {
        if let End::Leaf(LeafKind::Code(known)) = path.end {
            for (index, code) in codes.iter().enumerate() {
                if !known.iter().any(|known| known.code == code) {
                    let near = crate::text::nearest(code, known.iter().map(|known| known.code));
                    self.refuse::<()>(&format!("{place}/{index}"), &unknown("code", code, near));
                }
            }
        }
        Some(codes.iter().map(|code| code.as_str().into()).collect())
    }
}

/// Reads a fixed value as one of a sort.
pub(crate) fn read_constant(value: &Scalar, sort: Sort) -> Option<Constant> {
    match (sort, value) {
        (Sort::Text, Scalar::Text(text)) => Some(Constant::Text(text.as_str().into())),
        (Sort::Number, Scalar::Number(number)) => Some(Constant::Number(number.get())),
        (Sort::Money, Scalar::Number(number)) => Some(Constant::Money(number.get())),
        (Sort::Date, Scalar::Text(text)) => Date::parse(text).map(Constant::Date),
        (Sort::Time, Scalar::Text(text)) => Time::parse(text).map(Constant::Time),
        (Sort::Bool, Scalar::Bool(answer)) => Some(Constant::Bool(*answer)),
        _ => None,
    }
}

/// Says that there is no such thing, with the nearest that there is.
pub(crate) fn unknown(what: &str, name: &str, nearest: Option<&str>) -> String {
    match nearest {
        Some(nearest) => format!("there is no {what} `{name}`, did you mean `{nearest}`"),
        None => format!("there is no {what} `{name}`"),
    }
}
