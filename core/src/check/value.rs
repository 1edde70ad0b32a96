//! The values that checks compare.

use crate::case::{Node, Tree};
use crate::text::fold;
use crate::value::start_of;
use crate::verdict::{self, ValueKind};
use crate::{Date, Decimal, Money, Number, Share, Time};
use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::cmp::Ordering;
use std::sync::Arc;

/// A fraction of any size.
pub(crate) type BigRational = num_rational::Ratio<BigInt>;

/// How many ten-thousandths make one.
const DECIMAL_ONE: i64 = 10_000;

/// The types of value that can be compared with their like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueType {
    Text,
    Number,
    Decimal,
    Share,
    Money,
    Date,
    Time,
    Bool,
}

impl ValueType {
    /// What a value of this type is called in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Number => "a number",
            Self::Decimal => "a decimal",
            Self::Share => "a share",
            Self::Money => "an amount of money",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Bool => "true or false",
        }
    }

    /// By which name the texts of a rule call the first value of this type.
    pub(crate) fn value_name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number | Self::Decimal => "number",
            Self::Share => "share",
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
            Self::Decimal => ValueKind::Decimal,
            Self::Share => ValueKind::Share,
            Self::Money => ValueKind::Money,
            Self::Date => ValueKind::Date,
            Self::Time => ValueKind::Time,
            Self::Bool => ValueKind::Boolean,
        }
    }

    /// Whether one value of the type can come before another.
    pub(crate) fn is_ordered(self) -> bool {
        !matches!(self, Self::Text | Self::Bool)
    }

    /// Whether it is a number of some sort, but no amount of money.
    pub(crate) fn is_numeric(self) -> bool {
        matches!(self, Self::Number | Self::Decimal | Self::Share)
    }

    /// Whether values of the two types can be compared: those that are alike, but for a share beside a whole number.
    pub(crate) fn is_comparable_with(self, other: Self) -> bool {
        let is_share_of_nothing = matches!((self, other), (Self::Share, Self::Number) | (Self::Number, Self::Share));
        self.is_like(other) && !is_share_of_nothing
    }

    /// Whether values of the two types are the same, or numbers of some sort.
    pub(crate) fn is_like(self, other: Self) -> bool {
        self == other || (self.is_numeric() && other.is_numeric())
    }
}

/// A value of a case, of a pack, or worked out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(i64),
    /// In ten-thousandths.
    Decimal(i64),
    Share(Share),
    /// In minor units.
    Money(i64),
    Date(Date),
    Time(Time),
    Bool(bool),
    /// A number, or an amount in minor units, that was worked out: any fraction, of any size.
    Exact(Box<Exact>),
}

/// A fraction of any size.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Exact {
    pub is_money: bool,
    pub number: BigRational,
}

/// Which way a fraction is rounded to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Down,
    Up,
    /// To the nearest; the finding then says that the value is rounded.
    Nearest,
}

impl<'a> Value<'a> {
    /// The value of a node; `None` where there is none, or something else than a single value.
    pub(crate) fn of(tree: &'a Tree<'_>, node: &Node) -> Option<Self> {
        Some(match *node {
            Node::Number(number) => Self::Number(number),
            Node::Decimal(number) => Self::Decimal(number),
            Node::Money(amount) => Self::Money(amount),
            Node::Date(date) => Self::Date(date),
            Node::Time(time) => Self::Time(time),
            Node::Bool(answer) => Self::Bool(answer),
            Node::Text(_) | Node::Unescaped(_) => Self::Text(tree.text_of(node)?),
            Node::Absent | Node::Invalid | Node::NoReference | Node::List(_) | Node::Object(_) => return None,
        })
    }

    /// The value as a fraction; `None` where it is no number and no amount.
    pub(crate) fn exact(&self) -> Option<Exact> {
        let (is_money, number) = match self {
            Self::Number(number) => (false, BigRational::from_integer((*number).into())),
            Self::Decimal(number) => (false, BigRational::new((*number).into(), DECIMAL_ONE.into())),
            Self::Share(share) => (false, BigRational::new(share.numerator().into(), share.denominator().into())),
            Self::Money(amount) => (true, BigRational::from_integer((*amount).into())),
            Self::Exact(exact) => return Some((**exact).clone()),
            Self::Text(_) | Self::Date(_) | Self::Time(_) | Self::Bool(_) => return None,
        };
        Some(Exact { is_money, number })
    }

    /// How the value stands to another; `None` where they cannot be compared.
    ///
    /// There is no order among texts: those that are not equal when folded are less, either way round.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(match (self, other) {
            (Self::Number(left), Self::Number(right))
            | (Self::Decimal(left), Self::Decimal(right))
            | (Self::Money(left), Self::Money(right)) => left.cmp(right),
            (Self::Date(left), Self::Date(right)) => left.cmp(right),
            (Self::Time(left), Self::Time(right)) => left.cmp(right),
            (Self::Bool(left), Self::Bool(right)) => left.cmp(right),
            (Self::Text(left), Self::Text(right)) if left == right || fold(left) == fold(right) => Ordering::Equal,
            (Self::Text(_), Self::Text(_)) => Ordering::Less,
            _ => {
                let (left, right) = (self.exact()?, other.exact()?);
                (left.is_money == right.is_money).then(|| left.number.cmp(&right.number))?
            }
        })
    }

    /// The value as a finding shows it, a fraction rounded to the unit of `like`; `None` where no document could hold it.
    pub(crate) fn shown(&self, like: ValueType, direction: Direction) -> Option<verdict::Value> {
        Some(match self {
            Self::Text(text) => verdict::Value::Text(start_of(text)),
            Self::Number(number) => verdict::Value::Number(Number::new(*number).ok()?),
            Self::Decimal(number) => verdict::Value::Decimal(Decimal::from_ten_thousandths(*number).ok()?),
            Self::Share(share) => verdict::Value::Share(*share),
            Self::Money(amount) => verdict::Value::Money(Money::new(*amount).ok()?),
            Self::Date(date) => verdict::Value::Date(*date),
            Self::Time(time) => verdict::Value::Time(*time),
            Self::Bool(answer) => verdict::Value::Boolean(*answer),
            Self::Exact(exact) if exact.is_money => {
                verdict::Value::Money(Money::new(rounded(&exact.number, direction)?).ok()?)
            }
            // beside a whole number that it must equal, its decimals are what tells the two apart
            Self::Exact(exact) if like == ValueType::Number && direction != Direction::Nearest => {
                verdict::Value::Number(Number::new(rounded(&exact.number, direction)?).ok()?)
            }
            Self::Exact(exact) => {
                let scaled = rounded(&(&exact.number * BigInt::from(DECIMAL_ONE)), direction)?;
                verdict::Value::Decimal(Decimal::from_ten_thousandths(scaled).ok()?)
            }
        })
    }
}

/// Whether a value is shown as another than it is.
pub(crate) fn is_rounded(value: &Value<'_>, shown: &verdict::Value) -> bool {
    let Value::Exact(exact) = value else { return false };
    let shown = match shown {
        verdict::Value::Money(amount) => Value::Money(amount.ore()),
        verdict::Value::Number(number) => Value::Number(number.get()),
        verdict::Value::Decimal(number) => Value::Decimal(number.ten_thousandths()),
        _ => return false,
    };
    shown.exact().is_some_and(|shown| shown.number != exact.number)
}

fn rounded(number: &BigRational, direction: Direction) -> Option<i64> {
    let whole = match direction {
        Direction::Nearest => number.round(),
        Direction::Down => number.floor(),
        Direction::Up => number.ceil(),
    };
    whole.to_integer().to_i64()
}

/// A value that stands in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Constant {
    Text(Arc<str>),
    Number(i64),
    /// In ten-thousandths.
    Decimal(i64),
    Share(Share),
    /// In minor units.
    Money(i64),
    Date(Date),
    Time(Time),
    Bool(bool),
}

impl Constant {
    pub(crate) fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(number) => Value::Number(*number),
            Self::Decimal(number) => Value::Decimal(*number),
            Self::Share(share) => Value::Share(*share),
            Self::Money(amount) => Value::Money(*amount),
            Self::Date(date) => Value::Date(*date),
            Self::Time(time) => Value::Time(*time),
            Self::Bool(answer) => Value::Bool(*answer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_sort_compare_by_value_and_money_only_with_money() {
        let half = Value::Share("50%".parse().unwrap());
        assert_eq!(Value::Number(7).compare(&Value::Decimal(75_000)), Some(Ordering::Less));
        assert_eq!(Value::Decimal(5_000).compare(&half), Some(Ordering::Equal));
        assert_eq!(Value::Number(1).compare(&Value::Money(1)), None);
        assert_eq!(Value::Date(Date::MIN).compare(&Value::Number(1)), None);
    }

    #[test]
    fn a_fraction_is_shown_in_the_unit_of_the_other_side() {
        // 56 % of 100.01 kroner are 5600.56 øre
        let number = BigRational::new(560_056.into(), 100.into());
        let exact = |is_money| Value::Exact(Box::new(Exact { is_money, number: number.clone() }));
        let money = |ore| Some(verdict::Value::Money(Money::new(ore).unwrap()));
        assert_eq!(exact(true).shown(ValueType::Money, Direction::Down), money(5_600));
        assert_eq!(exact(true).shown(ValueType::Money, Direction::Up), money(5_601));
        let decimal = Some(verdict::Value::Decimal("5600.56".parse().unwrap()));
        assert_eq!(exact(false).shown(ValueType::Decimal, Direction::Down), decimal);
    }
}
