//! The check that two values stand in a relation.

use super::operand::{Operand, Term};
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Here, Kind, Outcome, Sort};
use crate::document::Leaf;
use crate::text::fold;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// Passes where two values of the same type stand in a relation.
///
/// Texts can use the left value by its type (`{date}`, `{time}`, `{amount}`, `{number}`, `{text}`, `{answer}`) and the
/// right one as `{limit}`. Texts are equal when they are folded alike; there is no order among texts.
///
/// ```
/// let check = r#"{ "kind": "compare",
///     "left": { "kind": "sum", "field": "/letter/payments/*/amount" },
///     "is": "equal",
///     "right": { "kind": "field", "field": "/letter/amount" } }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Compare(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Comparison {
    left: Term,
    is: Relation,
    right: Term,
    sort: Sort,
    kind: Option<ValueKind>,
}

impl Compare {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
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
            let beside = left.as_ref().map(|(_, sort)| *sort);
            (left, self.right.compile(compiler, "/right", beside))
        };
        let ((left, sort), (right, other)) = (left?, right?);
        if sort != other {
            let reason = format!("{} cannot be compared with {}", other.name(), sort.name());
            return compiler.refuse("/right", &reason);
        }
        if !sort.is_ordered() && !matches!(self.is, Relation::Equal | Relation::NotEqual) {
            return compiler.refuse("/is", &format!("there is no order between values that are {}", sort.name()));
        }
        let kind = match &left {
            Term::Field(path) => Compiler::provided(path, sort.value_name()).map(|(_, kind)| kind),
            _ => Some(sort.value_kind()),
        };
        Some(Box::new(Comparison { left, is: self.is, right, sort, kind }))
    }
}

impl Relation {
    fn allows(self, order: Ordering) -> bool {
        match self {
            Self::Less => order.is_lt(),
            Self::AtMost => order.is_le(),
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::AtLeast => order.is_ge(),
            Self::More => order.is_gt(),
        }
    }

    fn holds_between(self, left: Leaf<'_>, right: Leaf<'_>) -> Option<bool> {
        let order = match (left, right) {
            (Leaf::Number(left), Leaf::Number(right)) | (Leaf::Money(left), Leaf::Money(right)) => left.cmp(&right),
            (Leaf::Date(left), Leaf::Date(right)) => left.cmp(&right),
            (Leaf::Time(left), Leaf::Time(right)) => left.cmp(&right),
            (Leaf::Bool(left), Leaf::Bool(right)) => left.cmp(&right),
            // there is no order among texts, so that any other than equal will do where they are not
            (Leaf::Text(left), Leaf::Text(right)) if left == right || fold(left) == fold(right) => Ordering::Equal,
            (Leaf::Text(_), Leaf::Text(_)) => Ordering::Less,
            _ => return None,
        };
        Some(self.allows(order))
    }
}

impl Kind for Comparison {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        // nearly all comparisons are of these two forms, and their values are there
        let holds = match (&self.left, &self.right) {
            (Term::Field(left), Term::Field(right)) => self.is.holds_between(left.leaf(here), right.leaf(here)),
            (Term::Field(left), Term::Constant(right)) => self.is.holds_between(left.leaf(here), right.leaf()),
            _ => None,
        };
        if let Some(holds) = holds {
            return Outcome::of(holds);
        }
        match (self.left.leaf(here), self.right.leaf(here)) {
            (Ok(left), Ok(right)) => match self.is.holds_between(left, right) {
                Some(holds) => Outcome::of(holds),
                None => Outcome::NotEvaluated(Because::Missing),
            },
            (Err(because), _) | (_, Err(because)) => Outcome::lacking(because),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        self.left.trace(here, self.sort.value_name(), Role::Subject, trace);
        self.right.trace(here, "limit", Role::Bound, trace);
    }

    fn judges_by_itself(&self) -> bool {
        matches!(
            (&self.left, &self.right),
            (Term::Field(_), Term::Constant(_) | Term::Figure { .. } | Term::Date(_) | Term::Edition(_))
        )
    }

    fn balance(&self, here: &Here<'_>) -> Vec<(String, i64, i64)> {
        let amount = |leaf| match leaf {
            Leaf::Number(number) | Leaf::Money(number) => Some(number),
            _ => None,
        };
        let values = self.left.leaf(here).ok().and_then(amount).zip(self.right.leaf(here).ok().and_then(amount));
        let (Some((left, right)), Relation::Equal) = (values, self.is) else { return Vec::new() };
        let mut terms = Vec::new();
        for (side, more) in [(&self.left, right.checked_sub(left)), (&self.right, left.checked_sub(right))] {
            side.each_term(here, &mut |path, value| {
                terms.extend(more.and_then(|more| value.checked_add(more)).map(|meant| (path, value, meant)));
            });
        }
        terms
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided: Vec<_> = self.kind.map(|kind| (self.sort.value_name(), kind)).into_iter().collect();
        match &self.right {
            Term::Field(path) => provided.extend(Compiler::provided(path, "limit")),
            _ => provided.push(("limit", self.sort.value_kind())),
        }
        provided
    }
}
