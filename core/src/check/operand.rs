//! What a check compares with: fields, fixed values, parameters, sums, counts and dates.

use super::dates::{DatedBy, Span};
use super::municipality_code::{codes_of, compared};
use super::parameter::CompiledParameter;
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::{BigRational, Constant, Direction, Exact, Value, ValueType, is_rounded};
use super::{Compiler, Cursor, ItemPaths, NoItem, Unavailable, UnboundPath};
use crate::case::Node;
use crate::json::tagged;
use crate::register::Country;
use crate::verdict::{self, ValueKind};
use crate::{Date, Scalar};
use num_traits::ToPrimitive;
use serde::{Deserialize, Serialize};

tagged! {
    "kind",
    /// Something that a check compares: a value of the case, of the pack or of the calendar.
    ///
    /// Where a value that it needs is absent or does not fit its field, what compares it is not judged.
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
        ///
        /// A list without items comes to 0; where an item lacks the field, the sum is not known.
        Sum {
            /// The path of the field.
            field: String,
            /// The items that count; absent means all.
            #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
            only_where: Option<Where>,
        },
        /// The number of items of a list: `{ "kind": "count", "items": "/network/groups/*" }`.
        ///
        /// A list without items counts 0; where one does not fit, the number is not known.
        Count {
            /// The path of the items, or of a field that they must have to count.
            items: String,
            /// The items that count; absent means all.
            #[serde(rename = "where", skip_serializing_if = "Option::is_none")]
            only_where: Option<Where>,
        },
        /// Several numbers or amounts together: `{ "kind": "plus", "of": [ { "kind": "field", "field": "/report/total" },
        /// { "kind": "field", "field": "/report/unspent" } ] }`.
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
        /// A date and so many days, months or years, one of the three: `{ "kind": "later", "date": { "kind": "field",
        /// "field": "/decidedOn" }, "months": { "kind": "parameter", "id": "months-to-report" } }`.
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
pub(crate) enum CompiledOperand {
    Field(Path),
    Constant(Constant),
    Parameter { index: usize, by: DatedBy, kind: ValueKind },
    Sum(UnboundPath, Option<Filter>),
    Count(UnboundPath, Option<Filter>),
    Plus(Vec<CompiledOperand>),
    Times(Vec<CompiledOperand>),
    Later { date: Box<CompiledOperand>, number: Box<CompiledOperand>, unit: Unit },
    Date(DatedBy),
    Edition(Edge),
    SchoolYear { of: Box<CompiledOperand>, edge: Edge, country: Country },
}

/// What a date is moved by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Days,
    Months,
    Years,
}

/// Which items of a list count, or which cases.
#[derive(Debug, Clone)]
pub(crate) struct Filter {
    pub path: Path,
    pub is: Constant,
    /// The country whose municipality codes these are.
    codes_of: Option<Country>,
}

impl Filter {
    /// What counts where a field holds a value, in a pack of a country.
    pub(crate) fn new(path: Path, is: Constant, country: Option<Country>) -> Self {
        let codes_of = codes_of(&path, country);
        Self { path, is, codes_of }
    }

    /// Whether a value is the one that counts.
    pub(crate) fn takes(&self, value: &Value<'_>) -> bool {
        match (value, &self.is) {
            (Value::Text(text), Constant::Text(is)) => compared(text, self.codes_of) == compared(is, self.codes_of),
            (value, is) => *value == is.value(),
        }
    }
}

/// How the value of an operand is recorded.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Show {
    name: Option<&'static str>,
    role: Role,
    like: ValueType,
    direction: Direction,
    as_days: bool,
}

impl Show {
    /// Under a name by which texts call it.
    pub(crate) fn named(name: &'static str, role: Role) -> Self {
        Self { name: Some(name), ..Self::silent(role) }
    }

    /// Without its value, as part of another.
    pub(crate) fn silent(role: Role) -> Self {
        Self { name: None, role, like: ValueType::Number, direction: Direction::Down, as_days: false }
    }

    /// Rounded to the unit of what it is compared with.
    pub(crate) fn rounded(self, like: ValueType, direction: Direction) -> Self {
        Self { like, direction, ..self }
    }

    /// A value as it is recorded, and whether it is rounded; `None` where no document could hold it.
    fn of(self, value: &Value<'_>) -> Option<(verdict::Value, bool)> {
        let shown = match value {
            // a fixed text is a code of the pack, not a text of the case
            Value::Text(text) => verdict::Value::Code((*text).to_owned()),
            _ => match value.shown(self.like, self.direction)? {
                verdict::Value::Number(number) if self.as_days => verdict::Value::Days(number),
                other => other,
            },
        };
        let rounded = self.direction == Direction::Nearest && is_rounded(value, &shown);
        Some((shown, rounded))
    }

    /// As a number of days.
    pub(crate) fn as_days(self) -> Self {
        Self { as_days: true, ..self }
    }
}

impl Operand {
    /// The paths that belong to the item that is judged.
    pub(crate) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        match self {
            Self::Field { field } => paths.item(field),
            Self::Plus { of } | Self::Times { of } => of.iter().for_each(|operand| operand.item_paths(paths)),
            Self::Later { date, days, months, years } => {
                date.item_paths(paths);
                [days, months, years].into_iter().flatten().for_each(|number| number.item_paths(paths));
            }
            Self::SchoolYear { of, .. } => of.item_paths(paths),
            Self::Value { .. }
            | Self::Parameter { .. }
            | Self::Sum { .. }
            | Self::Count { .. }
            | Self::Date { .. }
            | Self::Edition { .. } => {}
        }
    }

    /// Compiles the operand, or adds its faults to the compiler's; `beside` is the type of value that it is
    /// compared with, which a fixed value takes on.
    pub(crate) fn compile(
        &self,
        compiler: &mut Compiler<'_>,
        place: &str,
        beside: Option<ValueType>,
    ) -> Option<(CompiledOperand, ValueType)> {
        match self {
            Self::Field { field } => {
                let path = compiler.item(&format!("{place}/field"), field)?;
                let value_type = compiler.value_type_of(&format!("{place}/field"), &path)?;
                Some((CompiledOperand::Field(path), value_type))
            }
            Self::Value { value } => {
                let place = format!("{place}/value");
                let value_type = beside.or_else(|| {
                    compiler.refuse(&place, "a fixed value needs something beside it that says its type")
                })?;
                let (constant, value_type) = compiler.constant(&place, value, value_type)?;
                Some((CompiledOperand::Constant(constant), value_type))
            }
            Self::Parameter { id } => {
                let (index, unit) = compiler.parameter(&format!("{place}/id"), id)?;
                let kind = unit.value_kind();
                Some((CompiledOperand::Parameter { index, by: compiler.dated_by(), kind }, unit.value_type()))
            }
            Self::Sum { field, only_where } => {
                let unbound = compiler.unbound(&format!("{place}/field"), field)?;
                let value_type = compiler.value_type_of(&format!("{place}/field"), &unbound.path)?;
                if !matches!(value_type, ValueType::Number | ValueType::Decimal | ValueType::Money) {
                    return compiler.refuse(&format!("{place}/field"), "only numbers and amounts can be added up");
                }
                let filter = filter(only_where.as_ref(), compiler, place, &unbound)?;
                Some((CompiledOperand::Sum(unbound, filter), value_type))
            }
            Self::Count { items, only_where } => {
                let unbound = compiler.unbound(&format!("{place}/items"), items)?;
                let filter = filter(only_where.as_ref(), compiler, place, &unbound)?;
                Some((CompiledOperand::Count(unbound, filter), ValueType::Number))
            }
            Self::Plus { of } => plus(of, compiler, place, beside),
            Self::Times { of } => times(of, compiler, place),
            Self::Later { date, days, months, years } => {
                let date = date.compile(compiler, &format!("{place}/date"), Some(ValueType::Date));
                let numbers =
                    [(days, "days", Unit::Days), (months, "months", Unit::Months), (years, "years", Unit::Years)];
                let mut given =
                    numbers.into_iter().filter_map(|(number, name, unit)| Some((number.as_ref()?, name, unit)));
                let (Some((number, name, unit)), None) = (given.next(), given.next()) else {
                    return compiler.refuse(place, "give one of `days`, `months` and `years`");
                };
                let number = compiler.limit(number, &format!("{place}/{name}"), ValueType::Number);
                let (date, date_type) = date?;
                if date_type != ValueType::Date {
                    let reason = format!("only a date can be moved, this is {}", date_type.name());
                    return compiler.refuse(&format!("{place}/date"), &reason);
                }
                let (date, number) = (Box::new(date), Box::new(number?));
                Some((CompiledOperand::Later { date, number, unit }, ValueType::Date))
            }
            Self::Date { date } => Some((CompiledOperand::Date(*date), ValueType::Date)),
            Self::Edition { edge } => Some((CompiledOperand::Edition(*edge), ValueType::Date)),
            Self::SchoolYear { of, edge } => {
                let country = compiler.country(place, "the school years");
                let place = format!("{place}/of");
                let (of, value_type) = of.compile(compiler, &place, Some(ValueType::Date))?;
                if value_type != ValueType::Date {
                    let reason = format!("a school year is that of a date, this is {}", value_type.name());
                    return compiler.refuse(&place, &reason);
                }
                let (of, country) = (Box::new(of), country?);
                Some((CompiledOperand::SchoolYear { of, edge: *edge, country }, ValueType::Date))
            }
        }
    }
}

fn plus(
    of: &[Operand],
    compiler: &mut Compiler<'_>,
    place: &str,
    beside: Option<ValueType>,
) -> Option<(CompiledOperand, ValueType)> {
    let (mut terms, mut value_type, mut all_fit) = (Vec::new(), beside, true);
    for (index, operand) in of.iter().enumerate() {
        let place = format!("{place}/of/{index}");
        // a fixed value cannot be checked where the term before it has a fault
        if !all_fit && matches!(operand, Operand::Value { .. }) {
            continue;
        }
        let Some((term, found)) = operand.compile(compiler, &place, value_type) else {
            all_fit = false;
            continue;
        };
        let adds_up = matches!(found, ValueType::Number | ValueType::Decimal | ValueType::Money);
        if !adds_up || value_type.is_some_and(|value_type| !value_type.is_like(found)) {
            compiler.refuse::<()>(&place, "only numbers, or only amounts, can be added up");
            all_fit = false;
            continue;
        }
        // a sum of whole numbers and decimals is a decimal
        value_type = Some(if value_type == Some(ValueType::Decimal) { ValueType::Decimal } else { found });
        terms.push(term);
    }
    if !all_fit {
        return None;
    }
    let value_type = value_type.or_else(|| compiler.refuse(&format!("{place}/of"), "there is nothing to add up"))?;
    Some((CompiledOperand::Plus(terms), value_type))
}

fn times(of: &[Operand], compiler: &mut Compiler<'_>, place: &str) -> Option<(CompiledOperand, ValueType)> {
    let (mut factors, mut all_fit) = (Vec::new(), true);
    let mut product = ValueType::Share;
    for (index, operand) in of.iter().enumerate() {
        let place = format!("{place}/of/{index}");
        // a fixed factor is a share or a number, as it is written; other operands have a type of their own
        let beside = matches!(operand, Operand::Value { .. }).then_some(ValueType::Share);
        let Some((factor, found)) = operand.compile(compiler, &place, beside) else {
            all_fit = false;
            continue;
        };
        let reason = match (found, product) {
            (ValueType::Money, ValueType::Money) => "an amount of money cannot be multiplied with another",
            (ValueType::Money, _) => {
                product = ValueType::Money;
                ""
            }
            (ValueType::Share | ValueType::Number | ValueType::Decimal, _) => {
                if product != ValueType::Money {
                    product = match (product, found, index) {
                        (_, ValueType::Number, 0) | (ValueType::Number, ValueType::Number, _) => ValueType::Number,
                        _ => ValueType::Decimal,
                    };
                }
                ""
            }
            _ => "only shares, numbers, decimals and one amount of money can be multiplied",
        };
        if reason.is_empty() {
            factors.push(factor);
        } else {
            compiler.refuse::<()>(&place, reason);
            all_fit = false;
        }
    }
    if all_fit && factors.len() < 2 {
        return compiler.refuse(&format!("{place}/of"), "give two factors or more");
    }
    all_fit.then_some((CompiledOperand::Times(factors), product))
}

/// Compiles the filter of a sum or a count; the outer `None` means that there is something wrong with it.
pub(crate) fn filter(
    only_where: Option<&Where>,
    compiler: &mut Compiler<'_>,
    place: &str,
    over: &UnboundPath,
) -> Option<Option<Filter>> {
    let Some(only_where) = only_where else { return Some(None) };
    let place_of_field = format!("{place}/where/field");
    let path = compiler.unbound(&place_of_field, &only_where.field)?.path;
    if path.up_to(path.lists()) != over.path.up_to(over.path.lists()) {
        let list = over.path.up_to(over.path.lists());
        return compiler.refuse(&place_of_field, &format!("the field must be one of the items of `{list}`"));
    }
    let value_type = compiler.value_type_of(&place_of_field, &path)?;
    let place_of_value = format!("{place}/where/is");
    let (is, _) = compiler.constant(&place_of_value, &only_where.is, value_type)?;
    compiler.check_code(&place_of_value, &path, &is);
    Some(Some(Filter::new(path, is, compiler.country_of_pack())))
}

impl CompiledOperand {
    /// The value for the chosen item, recorded as `show` says, or why there is none.
    pub(crate) fn value<'a>(
        &'a self,
        cursor: &Cursor<'a>,
        show: Show,
        trace: &mut Trace,
    ) -> Result<Value<'a>, Unavailable> {
        match self {
            Self::Field(path) => {
                if trace.is_on() {
                    match show.name {
                        Some(name) => trace.read(cursor, path, name, show.role),
                        None => {
                            trace.silent(cursor, path, show.role);
                        }
                    }
                }
                field(path, cursor)
            }
            Self::Parameter { index, by, .. } => {
                let parameter: Option<&CompiledParameter> = cursor.context.parameters.get(*index);
                parameter.ok_or(Unavailable::ParameterUnknown)?.traced(*by, cursor, show.name, trace)
            }
            _ if trace.is_on() => {
                let value = self.worked_out(cursor, show.role, trace);
                if let (Some(name), Ok(value)) = (show.name, &value) {
                    trace.worked_out_about(name, || show.of(value));
                }
                value
            }
            _ => self.worked_out(cursor, show.role, trace),
        }
    }

    /// The value of what is neither a field nor a parameter.
    fn worked_out<'a>(&'a self, cursor: &Cursor<'a>, role: Role, trace: &mut Trace) -> Result<Value<'a>, Unavailable> {
        let silent = Show::silent(Role::Bound);
        match self {
            Self::Field(_) | Self::Parameter { .. } => self.value(cursor, silent, trace),
            Self::Constant(constant) => Ok(constant.value()),
            Self::Sum(unbound, filter) => sum(cursor, unbound, filter.as_ref(), role, trace),
            Self::Count(unbound, filter) => count(cursor, unbound, filter.as_ref(), trace).map(Value::Number),
            Self::Plus(terms) => combine(terms, cursor, silent, trace, &ADD),
            Self::Times(factors) => combine(factors, cursor, silent, trace, &MULTIPLY),
            Self::Later { date, number, unit } => {
                let date = date.value(cursor, silent, trace);
                let number = number.value(cursor, silent, trace);
                let (date, number) = Unavailable::both(&date, &number)?;
                later(date, number, *unit).map(Value::Date).ok_or(Unavailable::OutOfRange)
            }
            Self::Date(by) => {
                let date = cursor.context.dates.on(*by);
                if let Err(Unavailable::NoDate(by)) = date {
                    trace.missing_date(by);
                }
                date.map(Value::Date)
            }
            Self::Edition(edge) => {
                let Span { from, to } = cursor.context.dates.edition;
                Ok(Value::Date(if *edge == Edge::StartsOn { from } else { to }))
            }
            Self::SchoolYear { of, edge, country } => match of.value(cursor, silent, trace)? {
                Value::Date(date) => {
                    let year = country.school_year(date);
                    let day = if *edge == Edge::StartsOn { year.starts_on } else { year.ends_on };
                    day.map(Value::Date).ok_or(Unavailable::OutOfRange)
                }
                _ => Err(Unavailable::Invalid),
            },
        }
    }

    /// Visits each term of a sum, with its path; nothing where this is no sum.
    pub(crate) fn each_term(&self, cursor: &Cursor<'_>, visit: &mut dyn FnMut(&Path, &Cursor<'_>)) {
        match self {
            Self::Sum(unbound, filter) => each_counted(cursor, unbound, filter.as_ref(), &mut |cursor, counts| {
                if counts == Ok(true) {
                    visit(&unbound.path, cursor);
                }
            }),
            Self::Plus(terms) => terms.iter().for_each(|term| match term {
                Self::Field(path) => visit(path, cursor),
                other => other.each_term(cursor, visit),
            }),
            _ => {}
        }
    }
}

fn field<'a>(path: &Path, cursor: &Cursor<'a>) -> Result<Value<'a>, Unavailable> {
    let node = path.node(cursor);
    Value::of(cursor.tree(), node).ok_or_else(|| Unavailable::of(node))
}

/// How several values make one.
struct Operation {
    /// Of whole numbers; `None` where what comes of them does not fit.
    whole: fn(i64, i64) -> Option<i64>,
    exact: fn(BigRational, BigRational) -> BigRational,
}

const ADD: Operation = Operation { whole: i64::checked_add, exact: |total, term| total + term };
const MULTIPLY: Operation = Operation { whole: i64::checked_mul, exact: |product, factor| product * factor };

/// Several values together.
fn combine<'a>(
    operands: &'a [CompiledOperand],
    cursor: &Cursor<'a>,
    silent: Show,
    trace: &mut Trace,
    operation: &Operation,
) -> Result<Value<'a>, Unavailable> {
    let (mut combined, mut unavailable): (Option<Value<'a>>, _) = (None, None);
    for operand in operands {
        match operand.value(cursor, silent, trace) {
            Err(why) => why.keep(&mut unavailable),
            Ok(next) => {
                let both = match combined {
                    None => Some(next),
                    Some(so_far) => operation.of(&so_far, &next),
                };
                combined = Some(both.ok_or(Unavailable::Invalid)?);
            }
        }
    }
    match (unavailable, combined) {
        (Some(why), _) => Err(why),
        (None, Some(value @ (Value::Number(_) | Value::Money(_)))) => Ok(value),
        (None, Some(value)) => value.exact().map(plain).ok_or(Unavailable::Invalid),
        (None, None) => Err(Unavailable::Invalid),
    }
}

impl Operation {
    /// What comes of two values; `None` where one is no number and no amount.
    fn of<'a>(&self, left: &Value<'a>, right: &Value<'a>) -> Option<Value<'a>> {
        let whole = match (left, right) {
            (Value::Number(left), Value::Number(right)) => (self.whole)(*left, *right).map(Value::Number),
            (Value::Money(left), Value::Money(right) | Value::Number(right))
            | (Value::Number(left), Value::Money(right)) => (self.whole)(*left, *right).map(Value::Money),
            _ => None,
        };
        if whole.is_some() {
            return whole;
        }
        let (left, right) = (left.exact()?, right.exact()?);
        let is_money = left.is_money || right.is_money;
        Some(plain(Exact { is_money, number: (self.exact)(left.number, right.number) }))
    }
}

/// A fraction that is a whole number, as a number or an amount.
fn plain<'a>(exact: Exact) -> Value<'a> {
    match exact.number.is_integer().then(|| exact.number.numer().to_i64()).flatten() {
        Some(amount) if exact.is_money => Value::Money(amount),
        Some(number) => Value::Number(number),
        None => Value::Exact(Box::new(exact)),
    }
}

/// A date so many days, months or years later; beyond the calendar there is none.
fn later(date: &Value<'_>, number: &Value<'_>, unit: Unit) -> Option<Date> {
    let (Value::Date(date), Value::Number(number)) = (date, number) else { return None };
    let months = |number: i64| i32::try_from(number).ok().and_then(|months| date.add_months(months));
    match unit {
        Unit::Days => date.add_days(*number),
        Unit::Months => months(*number),
        Unit::Years => months(number.checked_mul(12)?),
    }
}

/// The sum over the items that count.
fn sum<'a>(
    cursor: &Cursor<'a>,
    unbound: &UnboundPath,
    filter: Option<&Filter>,
    role: Role,
    trace: &mut Trace,
) -> Result<Value<'a>, Unavailable> {
    // the list, not its first item, is where to show it: its place stays when the items change theirs
    trace.list(cursor, unbound);
    let is_money = unbound.path.value_type() == Some(ValueType::Money);
    // what is no whole number, or does not fit, is added up by itself
    let (mut total, mut rest, mut unavailable) = (0_i64, None::<BigRational>, None);
    each_counted(cursor, unbound, filter, &mut |cursor, counts| {
        trace_item(cursor, unbound, filter, counts, trace);
        match counts {
            Ok(false) => return,
            Err(why) => {
                why.keep(&mut unavailable);
                return;
            }
            Ok(true) => {}
        }
        trace.silent(cursor, &unbound.path, role);
        match field(&unbound.path, cursor) {
            Err(why) => why.keep(&mut unavailable),
            Ok(Value::Number(value) | Value::Money(value)) if total.checked_add(value).is_some() => {
                total = total.saturating_add(value);
            }
            Ok(value) => match value.exact() {
                Some(exact) => {
                    rest = Some(match rest.take() {
                        Some(rest) => rest + exact.number,
                        None => exact.number,
                    });
                }
                None => Unavailable::Invalid.keep(&mut unavailable),
            },
        }
    });
    match (unavailable, rest) {
        (Some(why), _) => Err(why),
        (None, None) if is_money => Ok(Value::Money(total)),
        (None, None) => Ok(Value::Number(total)),
        (None, Some(rest)) => Ok(plain(Exact { is_money, number: rest + BigRational::from_integer(total.into()) })),
    }
}

/// How many items there are of those that count.
pub(crate) fn count(
    cursor: &Cursor<'_>,
    unbound: &UnboundPath,
    filter: Option<&Filter>,
    trace: &mut Trace,
) -> Result<i64, Unavailable> {
    trace.list(cursor, unbound);
    let (mut total, mut unavailable) = (0_i64, None);
    each_counted(cursor, unbound, filter, &mut |cursor, counts| {
        trace_item(cursor, unbound, filter, counts, trace);
        match counts.map(|counts| counts.then(|| unbound.path.node(cursor))) {
            Err(why) => why.keep(&mut unavailable),
            // what does not fit may be anything: an item that counts, or none
            Ok(Some(Node::Invalid)) => Unavailable::Invalid.keep(&mut unavailable),
            Ok(Some(node)) if node.is_there() => total = total.saturating_add(1),
            Ok(_) => {}
        }
    });
    unavailable.map_or(Ok(total), Err)
}

/// Visits each item with whether it counts; that is not known of an absent list, nor of an item without the field of the
/// filter.
fn each_counted<'a>(
    cursor: &Cursor<'a>,
    unbound: &UnboundPath,
    filter: Option<&Filter>,
    visit: &mut dyn FnMut(&Cursor<'a>, Result<bool, Unavailable>),
) {
    unbound.each(cursor, &mut |cursor, gap| match (gap, filter) {
        (Some(NoItem::Empty), _) => {}
        (Some(NoItem::NoList(_, why)), _) => visit(cursor, Err(why)),
        (None, None) => visit(cursor, Ok(true)),
        (None, Some(filter)) => {
            visit(cursor, field(&filter.path, cursor).map(|value| filter.takes(&value)));
        }
    });
}

/// Records what decides whether an item counts, or the list that is not there.
fn trace_item(
    cursor: &Cursor<'_>,
    unbound: &UnboundPath,
    filter: Option<&Filter>,
    counts: Result<bool, Unavailable>,
    trace: &mut Trace,
) {
    if !trace.is_on() {
        return;
    }
    let has_item = cursor.depth() >= unbound.path.lists();
    match filter {
        Some(filter) if has_item => {
            trace.silent(cursor, &filter.path, Role::Bound);
        }
        _ if counts.is_err() => trace.missing(cursor, &unbound.path, Some(cursor.depth())),
        _ => {}
    }
}
