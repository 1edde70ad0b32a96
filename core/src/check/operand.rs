//! What a check compares with: fields, fixed values, parameters, sums, counts and dates.

use super::figure::{Constant, DatedBy};
use super::path::{End, Path};
use super::trace::{Role, Trace};
use super::{Because, Compiler, Free, Here, Sort};
use crate::document::{Leaf, List};
use crate::json::tagged;
use crate::{Date, Scalar};
use serde::{Deserialize, Serialize};

tagged! {
    "kind",
    /// Something that a check compares: a value of the case, of the pack or of the calendar.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum Operand {
        /// The value of a field: `{ "kind": "field", "field": "/letter/amount" }`.
        Field {
            /// The path of the field.
            field: String,
        },
        /// A fixed value, of the type of what it is compared with: `{ "kind": "value", "value": "2018-08-01" }`.
        Value {
            /// The value: a number, true or false, or the text of a date, a time, a share or a code.
            value: Scalar,
        },
        /// The value of one of the pack's parameters on the rule's date: `{ "kind": "parameter", "id": "longest-gap" }`.
        Parameter {
            /// The parameter.
            id: String,
        },
        /// The sum of a field over a list: `{ "kind": "sum", "field": "/letter/payments/*/amount" }`.
        Sum {
            /// The path of the field.
            field: String,
            /// The items that count; absent means all.
            #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
            only_where: Option<Where>,
        },
        /// The number of items of a list: `{ "kind": "count", "items": "/network/groups/*" }`.
        Count {
            /// The path of the items, or of a field that they must have to count.
            items: String,
            /// The items that count; absent means all.
            #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
            only_where: Option<Where>,
        },
        /// Several numbers or amounts together: `{ "kind": "plus", "of": [ ..., ... ] }`.
        Plus {
            /// What is added up.
            of: Vec<Operand>,
        },
        /// Several factors multiplied: `{ "kind": "times", "of": [ { "kind": "value", "value": "56%" },
        /// { "kind": "field", "field": "/own/wages" } ] }`, of which one at most is an amount of money.
        Times {
            /// The factors: shares, numbers, decimals, one amount of money at most.
            of: Vec<Operand>,
        },
        /// A date and so many days, months or years: `{ "kind": "later", "date": { "kind": "field", "field":
        /// "/decidedOn" }, "months": { "kind": "parameter", "id": "months-to-report" } }`, with one of the three.
        ///
        /// A number below zero leads to an earlier date; a day that the month does not have becomes its last.
        Later {
            /// The date from which to count.
            date: Box<Operand>,
            /// How many days later.
            #[serde(skip_serializing_if = "Option::is_none")]
            days: Option<Box<Operand>>,
            /// How many months later.
            #[serde(skip_serializing_if = "Option::is_none")]
            months: Option<Box<Operand>>,
            /// How many years later.
            #[serde(skip_serializing_if = "Option::is_none")]
            years: Option<Box<Operand>>,
        },
        /// One of the three dates of the check: `{ "kind": "date", "date": "today" }`.
        Date {
            /// Which one.
            date: DatedBy,
        },
        /// The first or the last day of the edition by which the case is judged: `{ "kind": "edition", "edge":
        /// "endsOn" }`.
        Edition {
            /// Which of the two.
            edge: Edge,
        },
        /// The first or the last day of the school year that a date lies in: `{ "kind": "schoolYear", "of": { "kind":
        /// "date", "date": "period" }, "edge": "startsOn" }`.
        SchoolYear {
            /// The date.
            of: Box<Operand>,
            /// Which of the two.
            edge: Edge,
        },
    }
}

/// One field of a case and the value that it must have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Where {
    /// The path of the field.
    pub field: String,
    /// The value that it must have.
    pub is: Scalar,
}

/// The first or the last day of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Edge {
    /// The first day.
    StartsOn,
    /// The last day.
    EndsOn,
}

/// An operand, compiled.
#[derive(Debug)]
pub(crate) enum Term {
    Field(Path),
    Constant(Constant),
    Figure { index: usize, by: DatedBy },
    Sum(Free, Option<Filter>),
    Count(Free, Option<Filter>),
    Plus(Vec<Term>),
    Date(DatedBy),
    Edition(Edge),
    SchoolYear(Box<Term>, Edge),
}

/// Which items of a list count.
#[derive(Debug)]
pub(crate) struct Filter {
    path: Path,
    is: Constant,
}

impl Operand {
    /// Compiles the operand, or leaves what is wrong with it with the compiler; `beside` is the sort of value that it
    /// is compared with, which a fixed value takes on.
    pub(crate) fn compile(
        &self,
        compiler: &mut Compiler<'_>,
        place: &str,
        beside: Option<Sort>,
    ) -> Option<(Term, Sort)> {
        match self {
            Self::Field { field } => {
                let path = compiler.item(&format!("{place}/field"), field)?;
                let sort = compiler.sort_of(&format!("{place}/field"), &path)?;
                Some((Term::Field(path), sort))
            }
            Self::Value { value } => {
                let place = format!("{place}/value");
                let sort = beside.or_else(|| {
                    compiler.refuse(&place, "a fixed value needs something beside it that says its type")
                })?;
                Some((Term::Constant(compiler.constant(&place, value, sort)?), sort))
            }
            Self::Parameter { id } => {
                let (index, sort) = compiler.figure(&format!("{place}/id"), id)?;
                Some((Term::Figure { index, by: compiler.dated_by() }, sort))
            }
            Self::Sum { field, only_where } => {
                let free = compiler.free(&format!("{place}/field"), field)?;
                let sort = compiler.sort_of(&format!("{place}/field"), &free.path)?;
                if !matches!(sort, Sort::Number | Sort::Money) {
                    return compiler.refuse(&format!("{place}/field"), "only numbers and amounts can be added up");
                }
                let filter = filter(only_where.as_ref(), compiler, place, &free)?;
                Some((Term::Sum(free, filter), sort))
            }
            Self::Count { items, only_where } => {
                let free = compiler.free(&format!("{place}/items"), items)?;
                let filter = filter(only_where.as_ref(), compiler, place, &free)?;
                Some((Term::Count(free, filter), Sort::Number))
            }
            Self::Plus { of } => {
                let (mut terms, mut sort, mut all_fit) = (Vec::new(), beside, true);
                for (index, operand) in of.iter().enumerate() {
                    let place = format!("{place}/of/{index}");
                    // of a fixed value nothing can be said where what it is added to is wrong
                    if !all_fit && matches!(operand, Self::Value { .. }) {
                        continue;
                    }
                    let Some((term, found)) = operand.compile(compiler, &place, sort) else {
                        all_fit = false;
                        continue;
                    };
                    if !matches!(found, Sort::Number | Sort::Money) || sort.is_some_and(|sort| sort != found) {
                        compiler.refuse::<()>(&place, "only numbers, or only amounts, can be added up");
                        all_fit = false;
                        continue;
                    }
                    sort = Some(found);
                    terms.push(term);
                }
                if !all_fit {
                    return None;
                }
                let sort = sort.or_else(|| compiler.refuse(&format!("{place}/of"), "there is nothing to add up"))?;
                Some((Term::Plus(terms), sort))
            }
            Self::Times { .. } | Self::Later { .. } => {
                compiler.refuse(place, "this version does not judge by `times` and `later` yet")
            }
            Self::Date { date } => Some((Term::Date(*date), Sort::Date)),
            Self::Edition { edge } => Some((Term::Edition(*edge), Sort::Date)),
            Self::SchoolYear { of, edge } => {
                let place = format!("{place}/of");
                let (of, sort) = of.compile(compiler, &place, Some(Sort::Date))?;
                if sort != Sort::Date {
                    return compiler
                        .refuse(&place, &format!("a school year is that of a date, this is {}", sort.name()));
                }
                Some((Term::SchoolYear(Box::new(of), *edge), Sort::Date))
            }
        }
    }
}

/// Compiles the filter of a sum or a count; the outer `None` means that there is something wrong with it.
pub(crate) fn filter(
    only_where: Option<&Where>,
    compiler: &mut Compiler<'_>,
    place: &str,
    over: &Free,
) -> Option<Option<Filter>> {
    let Some(only_where) = only_where else { return Some(None) };
    let place_of_field = format!("{place}/where/field");
    let path = compiler.free(&place_of_field, &only_where.field)?.path;
    if path.lists(path.stars()) != over.path.lists(over.path.stars()) {
        let list = over.path.lists(over.path.stars());
        return compiler.refuse(&place_of_field, &format!("the field must be one of the items of `{list}`"));
    }
    let sort = compiler.sort_of(&place_of_field, &path)?;
    let is = compiler.constant(&format!("{place}/where/is"), &only_where.is, sort)?;
    Some(Some(Filter { path, is }))
}

impl Term {
    /// The value here, or why there is none.
    pub(crate) fn leaf<'a>(&'a self, here: &Here<'a>) -> Result<Leaf<'a>, Because> {
        match self {
            Self::Field(path) => match path.leaf(here) {
                Leaf::Missing => Err(here.lack(path, None)),
                leaf => Ok(leaf),
            },
            Self::Constant(constant) => Ok(constant.leaf()),
            other => other.worked_out(here),
        }
    }

    /// The value of what does not simply stand somewhere.
    fn worked_out<'a>(&'a self, here: &Here<'a>) -> Result<Leaf<'a>, Because> {
        match self {
            Self::Field(_) | Self::Constant(_) => self.leaf(here),
            Self::Figure { index, by } => {
                let figure = here.world.figures.get(*index).ok_or(Because::ParameterUnknown)?;
                let date = here.world.dates.on(*by).ok_or(Because::NoToday)?;
                figure.on(date, here).map(Constant::leaf)
            }
            Self::Sum(free, filter) => sum(here, free, filter.as_ref()),
            Self::Count(free, filter) => count(here, free, filter.as_ref()).map(Leaf::Number),
            Self::Plus(terms) => plus(here, terms),
            Self::Date(which) => here.world.dates.on(*which).map(Leaf::Date).ok_or(Because::NoToday),
            Self::Edition(edge) => {
                let (first, last) = here.world.edition;
                match edge {
                    Edge::StartsOn => Ok(Leaf::Date(first)),
                    Edge::EndsOn => Ok(Leaf::Date(last.unwrap_or(Date::MAX))),
                }
            }
            Self::SchoolYear(of, edge) => match of.leaf(here)? {
                Leaf::Date(date) => {
                    let (first, last) = here.world.calendar.school_year(date);
                    Ok(Leaf::Date(if *edge == Edge::StartsOn { first } else { last }))
                }
                _ => Err(Because::Missing),
            },
        }
    }

    /// Leaves with the trace what the value comes from, under a name.
    pub(crate) fn trace(&self, here: &Here<'_>, name: &'static str, role: Role, trace: &mut Trace) {
        match self {
            Self::Field(path) => trace.read(here, path, name, role),
            Self::Sum(free, filter) => trace_over(here, free, filter.as_ref(), Some(role), trace),
            Self::Count(free, filter) => trace_over(here, free, filter.as_ref(), None, trace),
            Self::SchoolYear(of, _) => of.trace_silently(here, trace),
            Self::Plus(terms) => terms.iter().for_each(|term| term.trace_silently(here, trace)),
            Self::Figure { index, by } => {
                if let (Some(figure), Some(date)) = (here.world.figures.get(*index), here.world.dates.on(*by)) {
                    figure.trace(date, here, name, trace);
                }
                return;
            }
            Self::Constant(_) | Self::Date(_) | Self::Edition(_) => {}
        }
        if let (false, Ok(leaf)) = (matches!(self, Self::Field(_)), self.leaf(here)) {
            trace.worked_out(name, leaf);
        }
    }
}

impl Term {
    /// Leaves with the trace what the value comes from, without the values.
    fn trace_silently(&self, here: &Here<'_>, trace: &mut Trace) {
        match self {
            Self::Field(path) => {
                trace.silent(here, path, Role::Bound);
            }
            Self::Sum(free, filter) => trace_over(here, free, filter.as_ref(), Some(Role::Bound), trace),
            Self::Count(free, filter) => trace_over(here, free, filter.as_ref(), None, trace),
            Self::Plus(terms) => terms.iter().for_each(|term| term.trace_silently(here, trace)),
            Self::SchoolYear(of, _) => of.trace_silently(here, trace),
            Self::Constant(_) | Self::Figure { .. } | Self::Date(_) | Self::Edition(_) => {}
        }
    }

    /// Visits each term of a sum, with its path and value; nothing where this is no sum.
    pub(crate) fn each_term(&self, here: &Here<'_>, visit: &mut dyn FnMut(String, i64)) {
        match self {
            Self::Sum(free, filter) => over(here, free, filter.as_ref(), &mut |item| {
                if let Ok(here) = item {
                    visit_amount(here, &free.path, visit);
                }
            }),
            Self::Plus(terms) => terms.iter().for_each(|term| match term {
                Self::Field(path) => visit_amount(here, path, visit),
                other => other.each_term(here, visit),
            }),
            _ => {}
        }
    }
}

fn visit_amount(here: &Here<'_>, path: &Path, visit: &mut dyn FnMut(String, i64)) {
    if let Leaf::Number(value) | Leaf::Money(value) = path.leaf(here) {
        visit(path.real(here), value);
    }
}

/// Several values together; too much for any document does not fit its type.
fn plus<'a>(here: &Here<'a>, terms: &[Term]) -> Result<Leaf<'a>, Because> {
    let (mut total, mut money) = (0_i64, false);
    for term in terms {
        let value = match term.leaf(here)? {
            Leaf::Number(number) => number,
            Leaf::Money(amount) => {
                money = true;
                amount
            }
            _ => return Err(Because::Shape),
        };
        total = total.checked_add(value).ok_or(Because::Shape)?;
    }
    crate::Number::new(total).map_err(|_| Because::Shape)?;
    Ok(if money { Leaf::Money(total) } else { Leaf::Number(total) })
}

fn sum<'a>(here: &Here<'a>, free: &Free, filter: Option<&Filter>) -> Result<Leaf<'a>, Because> {
    if let (None, Some(total)) = (filter, sum_of_last(here, free)) {
        return Ok(total);
    }
    let (mut total, mut money, mut lack) = (0_i128, false, None);
    over(here, free, filter, &mut |item| match item.and_then(|here| value(&free.path, here)) {
        Ok(Leaf::Money(amount)) => {
            money = true;
            total = total.saturating_add(amount.into());
        }
        Ok(Leaf::Number(number)) => total = total.saturating_add(number.into()),
        Ok(_) => {}
        Err(because) => lack = lack.or(Some(because)),
    });
    if let Some(because) = lack {
        return Err(because);
    }
    let money = money || free.path.ends_in_money();
    // a sum that no document could hold does not fit its type
    let total = i64::try_from(total).ok().and_then(|total| crate::Number::new(total).ok()).ok_or(Because::Shape)?;
    Ok(if money { Leaf::Money(total.get()) } else { Leaf::Number(total.get()) })
}

/// The sum over a list that nothing is missing from; `None` where the way to it is not so simple.
fn sum_of_last<'a>(here: &Here<'a>, free: &Free) -> Option<Leaf<'a>> {
    let (list, fields) = last_list(here, free)?;
    let total = (0..list.len()).try_fold(0_i64, |total, index| match list.leaf(index, fields) {
        Leaf::Number(value) | Leaf::Money(value) => total.checked_add(value),
        _ => None,
    });
    let total = crate::Number::new(total?).ok()?.get();
    Some(if free.path.ends_in_money() { Leaf::Money(total) } else { Leaf::Number(total) })
}

/// The number of objects in a list; `None` where what is counted is something else.
fn count_of_last(here: &Here<'_>, free: &Free) -> Option<i64> {
    let (list, fields) = last_list(here, free)?;
    let all_are_there = fields.is_empty() && matches!(free.path.end, End::Node(_));
    all_are_there.then_some(list.len()).and_then(|length| i64::try_from(length).ok())
}

/// The list that a path goes through where it goes through no other, with the fields from its items.
fn last_list<'a, 'f>(here: &Here<'a>, free: &'f Free) -> Option<(&'a dyn List, &'f [u16])> {
    if free.shared.checked_add(1)? != free.path.stars() {
        return None;
    }
    free.path.last_list(here)
}

/// How many items there are of those that count.
pub(crate) fn count(here: &Here<'_>, free: &Free, filter: Option<&Filter>) -> Result<i64, Because> {
    if let (None, Some(total)) = (filter, count_of_last(here, free)) {
        return Ok(total);
    }
    let (mut total, mut lack) = (0_i64, None);
    over(here, free, filter, &mut |item| match item {
        Ok(here) if free.path.slot(here).is_missing() => {}
        Ok(_) => total = total.saturating_add(1),
        Err(because) => lack = lack.or(Some(because)),
    });
    lack.map_or(Ok(total), Err)
}

fn value<'a>(path: &Path, here: &Here<'a>) -> Result<Leaf<'a>, Because> {
    match path.leaf(here) {
        Leaf::Missing => Err(here.lack(path, None)),
        leaf => Ok(leaf),
    }
}

/// Visits the items that count; an absent list, or an item that lacks what decides whether it counts, is an error.
fn over<'a>(here: &Here<'a>, free: &Free, filter: Option<&Filter>, visit: &mut dyn FnMut(Result<&Here<'a>, Because>)) {
    free.each(here, &mut |here, gap| match (gap, filter) {
        (Some(super::NoItem::Empty), _) => {}
        (Some(super::NoItem::Absent(star)), _) => visit(Err(here.lack(&free.path, Some(star)))),
        (None, None) => visit(Ok(here)),
        (None, Some(filter)) => match value(&filter.path, here) {
            Ok(leaf) if leaf == filter.is.leaf() => visit(Ok(here)),
            Ok(_) => {}
            Err(because) => visit(Err(because)),
        },
    });
}

/// Leaves with the trace what a sum or a count reads: its terms, or for a count only the list.
pub(crate) fn trace_over(
    here: &Here<'_>,
    free: &Free,
    filter: Option<&Filter>,
    terms: Option<Role>,
    trace: &mut Trace,
) {
    // the list, not its first item, is where to show it: its place stays when the items change theirs
    trace.list(here, free);
    free.each(here, &mut |here, gap| match gap {
        Some(super::NoItem::Absent(star)) => trace.missing(here, &free.path, Some(star)),
        Some(super::NoItem::Empty) => {}
        None => {
            if let Some(filter) = filter {
                trace.silent(here, &filter.path, Role::Bound);
            }
            let counts = filter.is_none_or(|filter| filter.path.leaf(here) == filter.is.leaf());
            if let (true, Some(role)) = (counts, terms) {
                trace.silent(here, &free.path, role);
            }
        }
    });
}
