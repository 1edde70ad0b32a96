//! The terms of a sum that must come out right.

use super::Cursor;
use super::path::Path;
use super::value::BigRational;
use crate::case::{Node, Place};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

/// One term of a sum, with what would make the sum right.
#[derive(Debug, Clone)]
pub(crate) struct Balance {
    pub place: Place,
    pub meant: Node,
}

impl Balance {
    /// A term that must grow by `more` to make the sum right; `None` where no value of the field would.
    pub(super) fn of(path: &Path, cursor: &Cursor<'_>, more: &BigRational) -> Option<Self> {
        let is = path.node(cursor);
        let plus = |value: i64, units: i64| {
            let more = more * BigInt::from(units);
            more.is_integer().then(|| more.to_integer().to_i64()).flatten()?.checked_add(value)
        };
        let meant = match *is {
            Node::Number(value) => Node::Number(plus(value, 1)?),
            Node::Money(value) => Node::Money(plus(value, 1)?),
            Node::Decimal(value) => Node::Decimal(plus(value, 10_000)?),
            _ => return None,
        };
        Some(Self { place: path.place(cursor), meant })
    }
}
