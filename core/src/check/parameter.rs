//! The parameters of a pack: its numbers and dates, and by which date they count.

use super::dates::{DatedBy, Holds, Span};
use super::operand::Filter;
use super::trace::{Role, Trace};
use super::value::{Constant, Direction, Value, ValueType};
use super::{Cursor, Unavailable};
use crate::verdict::{self, ValueKind};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Whether a rule or a number is laid down or follows from the data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Basis {
    /// It quotes a text that binds.
    #[default]
    Norm,
    /// It follows from the data themselves: an order, a weekday, a sum.
    Plausibility,
}

/// What the values of a parameter are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ParameterUnit {
    /// A whole number of days; texts write the word too: 8 days.
    Days,
    /// A whole number of months; texts write the number alone.
    Months,
    /// A whole number of years; texts write the number alone.
    Years,
    /// A whole number of minutes; texts write the number alone.
    Minutes,
    /// A whole number of things.
    Count,
    /// A number with at most four decimal places.
    Decimal,
    /// An exact share, written as a text: `"30%"` or `"3/7"`.
    Share,
    /// An amount in whole minor units of the pack's currency.
    Money,
    /// A date, `YYYY-MM-DD`.
    Date,
}

impl ParameterUnit {
    /// The kind under which a value of the unit stands in a finding.
    pub(crate) fn value_kind(self) -> ValueKind {
        match self {
            Self::Days => ValueKind::Days,
            Self::Months => ValueKind::Months,
            Self::Years => ValueKind::Years,
            Self::Minutes => ValueKind::Minutes,
            Self::Count => ValueKind::Number,
            Self::Decimal => ValueKind::Decimal,
            Self::Share => ValueKind::Share,
            Self::Money => ValueKind::Money,
            Self::Date => ValueKind::Date,
        }
    }

    pub(crate) fn value_type(self) -> ValueType {
        match self {
            Self::Days | Self::Months | Self::Years | Self::Minutes | Self::Count => ValueType::Number,
            Self::Decimal => ValueType::Decimal,
            Self::Share => ValueType::Share,
            Self::Money => ValueType::Money,
            Self::Date => ValueType::Date,
        }
    }
}

/// A parameter of a pack, compiled.
#[derive(Debug)]
pub(crate) struct CompiledParameter {
    pub id: Arc<str>,
    pub unit: ParameterUnit,
    pub values: Vec<DatedValue>,
}

/// One value of a parameter and when it holds.
#[derive(Debug, Clone)]
pub(crate) struct DatedValue {
    pub in_force: Span,
    pub only_where: Option<Filter>,
    /// `None` where no known source gives it.
    pub value: Option<Constant>,
    pub basis: Basis,
}

impl DatedValue {
    /// A value that always holds.
    pub(crate) fn always(value: Constant) -> Self {
        Self { in_force: Span::ALWAYS, only_where: None, value: Some(value), basis: Basis::Norm }
    }

    /// Whether there is a day and a case for which both values hold.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        let same_case = match (&self.only_where, &other.only_where) {
            (Some(this), Some(other)) => this.path.pattern != other.path.pattern || this.is == other.is,
            _ => true,
        };
        same_case && self.in_force.meets(&other.in_force)
    }
}

impl CompiledParameter {
    /// The value by a date for the case at hand, or why there is none.
    pub(crate) fn value<'a>(&'a self, by: DatedBy, cursor: &Cursor<'a>) -> Result<&'a Constant, Unavailable> {
        let changes = self.values.iter().flat_map(|value| value.in_force.changes());
        match cursor.context.dates.holds(by, changes, |date| self.on(date, cursor)) {
            Holds::Surely(value) => value,
            Holds::Perhaps(_, why) => Err(why),
        }
    }

    fn on<'a>(&'a self, date: crate::Date, cursor: &Cursor<'a>) -> Result<&'a Constant, Unavailable> {
        let mut unavailable = None;
        for value in self.values.iter().filter(|value| value.in_force.has(date)) {
            if let Some(filter) = &value.only_where {
                let node = filter.path.node(cursor);
                match Value::of(cursor.tree(), node) {
                    None => {
                        Unavailable::of(node).keep(&mut unavailable);
                        continue;
                    }
                    Some(value) if !filter.takes(&value) => continue,
                    Some(_) => {}
                }
            }
            return value.value.as_ref().ok_or(Unavailable::ParameterUnknown);
        }
        Err(unavailable.unwrap_or(Unavailable::ParameterUnknown))
    }

    /// The value, recorded under a name, or what is missing to tell which it is.
    pub(super) fn traced<'a>(
        &'a self,
        by: DatedBy,
        cursor: &Cursor<'a>,
        name: Option<&'static str>,
        trace: &mut Trace,
    ) -> Result<Value<'a>, Unavailable> {
        let value = self.value(by, cursor);
        if trace.is_on() {
            for path in self.values.iter().filter_map(|value| Some(&value.only_where.as_ref()?.path)) {
                trace.silent(cursor, path, Role::Bound);
            }
            match (&value, name) {
                (Ok(value), Some(name)) => trace.parameter(name, &self.id, self.shown(value)),
                (Err(Unavailable::NoDate(by)), _) => trace.missing_date(*by),
                (Err(Unavailable::ParameterUnknown), _) => trace.unknown_parameter(&self.id),
                _ => {}
            }
        }
        value.map(Constant::value)
    }

    /// A value of the parameter as a finding shows it, in its unit.
    fn shown(&self, value: &Constant) -> Option<verdict::Value> {
        let shown = value.value().shown(self.unit.value_type(), Direction::Down)?;
        Some(match (self.unit, shown) {
            (ParameterUnit::Days, verdict::Value::Number(number)) => verdict::Value::Days(number),
            (ParameterUnit::Months, verdict::Value::Number(number)) => verdict::Value::Months(number),
            (ParameterUnit::Years, verdict::Value::Number(number)) => verdict::Value::Years(number),
            (ParameterUnit::Minutes, verdict::Value::Number(number)) => verdict::Value::Minutes(number),
            (_, other) => other,
        })
    }
}
