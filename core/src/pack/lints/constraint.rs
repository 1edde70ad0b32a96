//! What a check demands of a value, so that two checks of the same value can be compared.

use crate::check::{CheckSpec, Operand, Relation, Where};
use crate::{Date, Scalar, Share, Time, text};
use std::cmp::Ordering;

/// A value, and what is demanded of it.
pub(super) struct Constraint<'d> {
    of: Subject<'d>,
    to: Requirement<'d>,
}

/// What the demand is about.
#[derive(PartialEq)]
enum Subject<'d> {
    Field(&'d str),
    WorkedOut(&'d Operand),
    Items(&'d str, Option<&'d Where>, Option<&'d str>),
}

enum Requirement<'d> {
    /// It is one of these codes.
    Codes(Vec<&'d str>),
    /// It is less, more or the same as something else.
    Than(Relation, &'d Operand),
}

impl<'d> Constraint<'d> {
    /// The constraints of a single check; `list` finds the codes of one of the pack's lists.
    pub(super) fn by(check: &'d CheckSpec, list: &dyn Fn(&str) -> Vec<&'d str>) -> Vec<Self> {
        match check {
            CheckSpec::Compare(compare) => {
                let (left, right) = (&compare.left, &compare.right);
                let this =
                    |one: &'d Operand, is, other| Self { of: Subject::operand(one), to: Requirement::Than(is, other) };
                vec![this(left, compare.is, right), this(right, flipped(compare.is), left)]
            }
            CheckSpec::OneOf(one_of) => {
                let listed = one_of.list.as_deref().map(list).unwrap_or_default();
                let codes: Vec<&str> = one_of.codes.iter().flatten().map(String::as_str).chain(listed).collect();
                // an empty or unknown list has a fault of its own
                let constraint = (!codes.is_empty())
                    .then(|| Self { of: Subject::Field(&one_of.field), to: Requirement::Codes(codes) });
                constraint.into_iter().collect()
            }
            CheckSpec::Inside(inside) => {
                let this = |is, limit| Self { of: Subject::Field(&inside.field), to: Requirement::Than(is, limit) };
                vec![this(Relation::AtLeast, &inside.from), this(Relation::AtMost, &inside.to)]
            }
            CheckSpec::Count(count) => {
                let limits = [(Relation::AtLeast, &count.at_least), (Relation::AtMost, &count.at_most)];
                let given = limits.into_iter().filter_map(|(is, limit)| Some((is, limit.as_ref()?)));
                let of = || Subject::Items(&count.items, count.only_where.as_ref(), count.within.as_deref());
                given.map(|(is, limit)| Self { of: of(), to: Requirement::Than(is, limit) }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether no value meets both.
    pub(super) fn rules_out(&self, other: &Self) -> bool {
        self.of == other.of
            && match (&self.to, &other.to) {
                (Requirement::Codes(ones), Requirement::Codes(others)) => !ones.iter().any(|one| has(others, one)),
                (Requirement::Codes(codes), Requirement::Than(is, limit))
                | (Requirement::Than(is, limit), Requirement::Codes(codes)) => {
                    constant(limit).is_some_and(|limit| !codes.iter().any(|code| allows_code(*is, limit, code)))
                }
                (Requirement::Than(is, limit), Requirement::Than(other_is, other_limit)) => {
                    than_rules_out((*is, limit), (*other_is, other_limit))
                }
            }
    }

    /// Whether every value that meets this one also meets the other.
    pub(super) fn implies(&self, other: &Self) -> bool {
        self.of == other.of
            && match (&self.to, &other.to) {
                (Requirement::Codes(ones), Requirement::Codes(others)) => ones.iter().all(|one| has(others, one)),
                (Requirement::Codes(codes), Requirement::Than(is, limit)) => {
                    constant(limit).is_some_and(|limit| codes.iter().all(|code| allows_code(*is, limit, code)))
                }
                (Requirement::Than(Relation::Equal, limit), Requirement::Codes(codes)) => {
                    matches!(constant(limit), Some(Scalar::Text(code)) if has(codes, code))
                }
                (Requirement::Than(..), Requirement::Codes(_)) => false,
                (Requirement::Than(is, limit), Requirement::Than(other_is, other_limit)) => {
                    than_rules_out((*is, limit), (opposite(*other_is), other_limit))
                }
            }
    }

    /// Whether every value meets one or the other.
    pub(super) fn or_else(&self, other: &Self) -> bool {
        match (&self.to, &other.to) {
            (Requirement::Than(is, limit), Requirement::Than(other_is, other_limit)) if self.of == other.of => {
                than_rules_out((opposite(*is), limit), (opposite(*other_is), other_limit))
            }
            _ => false,
        }
    }
}

impl<'d> Subject<'d> {
    fn operand(operand: &'d Operand) -> Self {
        match operand {
            Operand::Field { field } => Self::Field(field),
            Operand::Count { items, only_where } => Self::Items(items, only_where.as_ref(), None),
            other => Self::WorkedOut(other),
        }
    }
}

/// Whether no value meets both relations.
fn than_rules_out((is, limit): (Relation, &Operand), (other_is, other_limit): (Relation, &Operand)) -> bool {
    if limit == other_limit {
        let orders = [Ordering::Less, Ordering::Equal, Ordering::Greater];
        return !orders.into_iter().any(|order| is.allows(order) && other_is.allows(order));
    }
    let (Some(limit), Some(other_limit)) = (constant(limit), constant(other_limit)) else { return false };
    match (is, other_is) {
        (Relation::Equal, _) => !allows(other_is, other_limit, limit),
        (_, Relation::Equal) => !allows(is, limit, other_limit),
        (Relation::NotEqual, _) | (_, Relation::NotEqual) => false,
        _ if is_lower(is) == is_lower(other_is) => false,
        _ => {
            let (lower, upper) = if is_lower(is) { (limit, other_limit) } else { (other_limit, limit) };
            order(lower, upper).is_some_and(|order| order.is_gt() || order.is_eq() && !includes_both(is, other_is))
        }
    }
}

/// Whether a relation is a lower bound.
fn is_lower(is: Relation) -> bool {
    matches!(is, Relation::AtLeast | Relation::More)
}

fn includes_both(is: Relation, other: Relation) -> bool {
    is.allows(Ordering::Equal) && other.allows(Ordering::Equal)
}

/// Whether a value meets a relation; where that is not known, it does.
fn allows(is: Relation, limit: &Scalar, value: &Scalar) -> bool {
    match (is, is_same(value, limit)) {
        (Relation::Equal, same) => same,
        (Relation::NotEqual, same) => !same,
        _ => order(value, limit).is_none_or(|order| is.allows(order)),
    }
}

fn allows_code(is: Relation, limit: &Scalar, code: &str) -> bool {
    allows(is, limit, &Scalar::Text(code.to_owned()))
}

/// The order of two values; `None` where there is none.
fn order(one: &Scalar, other: &Scalar) -> Option<Ordering> {
    let digits = |scalar: &Scalar| match scalar {
        Scalar::Number(number) => Some(i128::from(number.get()).saturating_mul(10_000)),
        Scalar::Decimal(decimal) => Some(i128::from(decimal.ten_thousandths())),
        Scalar::Text(_) | Scalar::Bool(_) => None,
    };
    if let (Scalar::Text(one), Scalar::Text(other)) = (one, other) {
        let dates = || Some(Date::parse(one)?.cmp(&Date::parse(other)?));
        let times = || Some(Time::parse(one)?.cmp(&Time::parse(other)?));
        let shares = || Some(one.parse::<Share>().ok()?.cmp(&other.parse().ok()?));
        return dates().or_else(times).or_else(shares);
    }
    Some(digits(one)?.cmp(&digits(other)?))
}

/// Whether two values are the same; texts are folded, as checks do.
fn is_same(one: &Scalar, other: &Scalar) -> bool {
    match (one, other) {
        (Scalar::Text(text), Scalar::Text(other_text)) => {
            text::fold(text) == text::fold(other_text) || order(one, other).is_some_and(Ordering::is_eq)
        }
        _ => one == other || order(one, other).is_some_and(Ordering::is_eq),
    }
}

fn has(codes: &[&str], code: &str) -> bool {
    codes.iter().any(|known| text::fold(known) == text::fold(code))
}

fn constant(operand: &Operand) -> Option<&Scalar> {
    match operand {
        Operand::Value { value } => Some(value),
        _ => None,
    }
}

/// The relation with its sides swapped.
fn flipped(is: Relation) -> Relation {
    match is {
        Relation::Less => Relation::More,
        Relation::AtMost => Relation::AtLeast,
        Relation::AtLeast => Relation::AtMost,
        Relation::More => Relation::Less,
        Relation::Equal | Relation::NotEqual => is,
    }
}

/// The negated relation.
fn opposite(is: Relation) -> Relation {
    match is {
        Relation::Less => Relation::AtLeast,
        Relation::AtMost => Relation::More,
        Relation::Equal => Relation::NotEqual,
        Relation::NotEqual => Relation::Equal,
        Relation::AtLeast => Relation::Less,
        Relation::More => Relation::AtMost,
    }
}
