//! What is wrong in a case as it is, and the values that it was read from.

use super::{Failure, FixContext, Item};
use crate::case::{FieldType, Node, Place, ShapeError, ShapeErrorKind, WrittenValue};
use crate::check::{At, Check, Context, Cursor, Outcome, Role};
use crate::judge::checking::InForce;
use crate::judge::judging;
use crate::text::nearest;
use std::collections::BTreeMap;

/// How a case is judged as it is, before anything in it is changed.
pub(super) struct Evidence<'s, 'p> {
    in_force: &'s [InForce<'p>],
    /// How many rules read each pattern.
    readers: BTreeMap<&'s str, usize>,
    pub outcomes: Vec<(Item, Outcome)>,
    pub failures: Vec<Failure>,
    pub traces: Vec<Suspicion>,
    /// The identifiers that are right in another spelling, with that spelling.
    pub respelt: Vec<(Place, String)>,
}

/// A value that something wrong was read from.
pub(super) struct Suspicion {
    pub place: Place,
    /// The number of the failure.
    pub failure: usize,
    pub intended: Intended,
}

/// Where to learn what a value may have been meant to be.
pub(super) enum Intended {
    /// From the check of the rule with this number.
    ByRule(usize),
    /// What it was surely meant to be.
    Known(Node),
    /// The nearest code, for a text that is none.
    Code { written: String, code: String },
}

impl<'s, 'p> Evidence<'s, 'p> {
    /// Judges a case.
    pub(super) fn of(
        in_force: &'s [InForce<'p>],
        case: &Context<'_>,
        errors: &[ShapeError],
        context: &FixContext<'_>,
    ) -> Self {
        let mut readers = BTreeMap::new();
        for counted in in_force {
            let mut patterns: Vec<&str> = counted.rule.reads.iter().map(|read| &*read.pattern).collect();
            patterns.sort_unstable();
            patterns.dedup();
            for pattern in patterns {
                let count: &mut usize = readers.entry(pattern).or_default();
                *count = count.saturating_add(1);
            }
        }
        let (outcomes, failures, traces, respelt) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut evidence = Self { in_force, readers, outcomes, failures, traces, respelt };
        for (number, counted) in in_force.iter().enumerate() {
            let item =
                |cursor: &Cursor<'_>, at: Option<At>| (number, cursor.places().to_vec(), at.unwrap_or(At::Whole));
            let mut outcomes = Vec::new();
            judging::judge(
                counted.rule,
                &mut Cursor::new(case),
                |cursor, at, outcome| outcomes.push((item(cursor, at), outcome)),
                &mut |cursor, at, outcome, trace| {
                    if outcome == Outcome::Fail {
                        let reads = trace.take().reads.into_iter();
                        let subjects = reads.filter(|read| read.role == Role::Subject).map(|read| read.place);
                        evidence.failed(&item(cursor, at), subjects, cursor, context);
                    }
                },
            );
            evidence.outcomes.append(&mut outcomes);
        }
        for error in errors {
            evidence.does_not_fit(error, context);
        }
        evidence
    }

    fn failed(
        &mut self,
        item: &Item,
        subjects: impl Iterator<Item = Place>,
        cursor: &Cursor<'_>,
        context: &FixContext<'_>,
    ) {
        let Some(counted) = self.in_force.get(item.0) else { return };
        let failure = self.failures.len();
        for place in subjects.filter(|place| !context.is_never_guessed(place)) {
            self.traces.push(Suspicion { place, failure, intended: Intended::ByRule(item.0) });
        }
        if let Some((place, meant)) = self.free_term(&*counted.rule.check, cursor, context) {
            self.traces.push(Suspicion { place, failure, intended: Intended::Known(meant) });
        }
        self.respelt.extend(counted.rule.check.respelt(cursor).map(|(path, text)| (path.place(cursor), text)));
        self.failures.push(Failure { item: Some(item.clone()), suspects: Vec::new() });
    }

    /// The only term of a sum that no other rule reads, with the value that would make the sum right.
    fn free_term(&self, check: &dyn Check, cursor: &Cursor<'_>, context: &FixContext<'_>) -> Option<(Place, Node)> {
        let is_free = |place: &Place| self.readers.get(place.pattern().as_str()).is_none_or(|readers| *readers <= 1);
        let balance = check.balance(cursor).into_iter();
        let mut free = balance.filter(|term| is_free(&term.place) && !context.is_never_guessed(&term.place));
        match (free.next(), free.next()) {
            (Some(term), None) => Some((term.place, term.meant)),
            _ => None,
        }
    }

    fn does_not_fit(&mut self, error: &ShapeError, context: &FixContext<'_>) {
        let (ShapeErrorKind::Type(FieldType::Code(codes)), Some(WrittenValue::Text(written))) =
            (&error.kind, &error.value)
        else {
            return;
        };
        if context.is_never_guessed(&error.place) {
            return;
        }
        let Some(code) = nearest(written, codes.iter().map(|code| &*code.code)) else { return };
        self.traces.push(Suspicion {
            place: error.place.clone(),
            failure: self.failures.len(),
            intended: Intended::Code { written: written.clone(), code: code.to_owned() },
        });
        self.failures.push(Failure { item: None, suspects: Vec::new() });
    }
}
