//! The check that two values stand in a relation.

use super::apart::quoted_apart;
use super::operand::{CompiledOperand, Operand, Show};
use super::trace::{Role, Trace};
use super::value::{Direction, Value, ValueType};
use super::{
    At, Balance, Check, Compiler, Cursor, ItemPaths, NotEvaluatedReason, Outcome, Unavailable, municipality_code,
};
use crate::register::Country;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// Passes where two values stand in a relation: `less`, `atMost`, `equal`, `notEqual`, `atLeast` or `more`.
///
/// Both are of one type: dates with dates, times with times, money with money, numbers with numbers. Texts and codes are only
/// equal or not, whatever their capitals and accents. A sum or product is compared exactly and rounded only to be shown: to a
/// limit that says the same, or where the two must be equal to the nearest, marked as rounded. Where
/// either value is absent or does not fit, nothing is judged.
///
/// Texts can use the left value by its type (`{date}`, `{time}`, `{amount}`, `{number}`, `{share}`, `{text}`, `{answer}`) and
/// the right one as `{limit}`; a personal one has no name.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "compare", "left": { "kind": "sum", "field": "/letter/payments/*/amount" }, "is": "equal",
///              "right": { "kind": "field", "field": "/letter/amount" } },
///   "text": "The payments come to {amount}, and the grant is {limit}.",
///   "case": { "letter": { "amount": 50000000, "payments": [ { "amount": 30000000 }, { "amount": 10000000 } ] } },
///   "finds": ["The payments come to NOK 400,000, and the grant is NOK 500,000."],
///   "repair": [ { "op": "replace", "path": "/letter/payments/1/amount", "value": 20000000 } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Compare {
    /// The value that the check is about.
    pub left: Operand,
    /// How it must stand to the other.
    pub is: Relation,
    /// What it is compared with.
    pub right: Operand,
}

/// How one value stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Relation {
    /// Below, or before.
    Less,
    /// Below or equal, or not after.
    AtMost,
    /// The same.
    Equal,
    /// Not the same.
    NotEqual,
    /// Above or equal, or not before.
    AtLeast,
    /// Above, or after.
    More,
}

#[derive(Debug)]
struct CompiledCompare {
    left: CompiledOperand,
    is: Relation,
    right: CompiledOperand,
    /// The types of the two sides: the same, or both numbers of some sort.
    types: (ValueType, ValueType),
    /// The country whose municipality codes are compared.
    codes_of: Option<Country>,
    /// What texts can use of the left side.
    provided: Option<(&'static str, ValueKind)>,
}

impl Compare {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        self.left.item_paths(paths);
        self.right.item_paths(paths);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        // a fixed value takes on the type of the other side, so the other side is compiled first; where that is wrong,
        // nothing can be said of the value
        let (left, right) = if matches!(self.left, Operand::Value { .. }) {
            let right = self.right.compile(compiler, "/right", None)?;
            (self.left.compile(compiler, "/left", Some(right.1)), Some(right))
        } else {
            let left = self.left.compile(compiler, "/left", None);
            if left.is_none() && matches!(self.right, Operand::Value { .. }) {
                return None;
            }
            let beside = left.as_ref().map(|(_, value_type)| *value_type);
            (left, self.right.compile(compiler, "/right", beside))
        };
        let ((left, value_type), (right, other)) = (left?, right?);
        if !value_type.is_comparable_with(other) {
            let reason = format!("{} cannot be compared with {}", other.name(), value_type.name());
            return compiler.refuse("/right", &reason);
        }
        if !value_type.is_ordered() && !matches!(self.is, Relation::Equal | Relation::NotEqual) {
            let reason = format!("there is no order between values that are {}", value_type.name());
            return compiler.refuse("/is", &reason);
        }
        compiler.check_codes(&self.left, &self.right, &left, &right);
        let name = value_type.value_name();
        let provided = match &left {
            CompiledOperand::Field(path) => Compiler::provided(path, name),
            _ => Some((name, value_type.value_kind())),
        };
        let codes_of = [&left, &right].into_iter().find_map(|operand| match operand {
            CompiledOperand::Field(path) => municipality_code::codes_of(path, compiler.country_of_pack()),
            _ => None,
        });
        Some(Box::new(CompiledCompare { left, is: self.is, right, types: (value_type, other), codes_of, provided }))
    }
}

impl Relation {
    /// Whether it holds of two values that stand in an order.
    pub(crate) fn allows(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::AtLeast => order.is_ge(),
            Self::More => order.is_gt(),
        }
    }

    /// Which ways the two sides are rounded to be shown: what the right one allows stays allowed, and the left one, which
    /// breaks it, does not look as if it kept it.
    fn directions(self) -> (Direction, Direction) {
        match self {
            Self::Less | Self::AtMost => (Direction::Up, Direction::Down),
            Self::AtLeast | Self::More => (Direction::Down, Direction::Up),
            Self::Equal | Self::NotEqual => (Direction::Nearest, Direction::Nearest),
        }
    }
}

impl Check for CompiledCompare {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let (left_type, right_type) = self.types;
        let (of_subject, of_bound) = self.is.directions();
        let subject = Show::named(left_type.value_name(), Role::Subject).rounded(right_type, of_subject);
        let left = self.left.value(cursor, subject, trace);
        let bound = Show::named("limit", Role::Bound).rounded(left_type, of_bound);
        let right = self.right.value(cursor, bound, trace);
        let outcome = match Unavailable::both(&left, &right) {
            Ok((left, right)) => match municipality_code::order(left, right, self.codes_of) {
                Some(order) => {
                    if let (true, Value::Text(left), Value::Text(right)) = (trace.is_on(), left, right)
                        && let Some(quotes) = quoted_apart(left, right)
                    {
                        trace.quote([left_type.value_name(), "limit"], quotes);
                    }
                    Outcome::of(self.is.allows(order))
                }
                None => Outcome::NotEvaluated(NotEvaluatedReason::Shape),
            },
            Err(why) => why.into(),
        };
        found(At::Whole, outcome, trace);
    }

    fn judges_by_itself(&self) -> bool {
        matches!(
            (&self.left, &self.right),
            (
                CompiledOperand::Field(_),
                CompiledOperand::Constant(_)
                    | CompiledOperand::Parameter { .. }
                    | CompiledOperand::Date(_)
                    | CompiledOperand::Edition(_)
            )
        )
    }

    fn balance(&self, cursor: &Cursor<'_>) -> Vec<Balance> {
        let mut quiet = Trace::off();
        let mut exact = |operand: &CompiledOperand| {
            let value: Option<Value<'_>> = operand.value(cursor, Show::silent(Role::Bound), &mut quiet).ok();
            value.and_then(|value| value.exact())
        };
        let (Some(left), Some(right), Relation::Equal) = (exact(&self.left), exact(&self.right), self.is) else {
            return Vec::new();
        };
        let more = right.number - left.number;
        let mut terms = Vec::new();
        for (side, more) in [(&self.left, more.clone()), (&self.right, -more)] {
            side.each_term(cursor, &mut |path, cursor| terms.extend(Balance::of(path, cursor, &more)));
        }
        terms
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided: Vec<_> = self.provided.into_iter().collect();
        match &self.right {
            CompiledOperand::Field(path) => provided.extend(Compiler::provided(path, "limit")),
            CompiledOperand::Parameter { kind, .. } => provided.push(("limit", *kind)),
            _ => provided.push(("limit", self.types.1.value_kind())),
        }
        provided
    }
}
