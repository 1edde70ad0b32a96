//! Drawing lots among equals.

use super::request::unique;
use crate::Error;
use std::collections::{BTreeMap, BTreeSet};

/// Lots that were drawn: each id with its place in the draw, from 1.
pub(super) struct Lots<'a>(BTreeMap<&'a str, usize>);

/// What lots say of equals for whom there are too few places.
pub(super) enum Draw<T> {
    Settled {
        in_order: Vec<T>,
    },
    /// These were not drawn, and there are places left for some of them.
    Tie {
        between: Vec<T>,
        places: usize,
    },
}

impl<'a> Lots<'a> {
    pub fn of(drawn: &'a [String], path: &str, known: &BTreeSet<&str>) -> Result<Self, Error> {
        unique(drawn.iter().map(String::as_str), |at| format!("{path}/{at}"))?;
        if let Some((at, id)) = drawn.iter().enumerate().find(|(_, id)| !known.contains(id.as_str())) {
            let reason = format!("there is no `{id}` to draw");
            return Err(Error::Unanswerable { path: format!("{path}/{at}"), code: "unknown-id", reason });
        }
        Ok(Self(drawn.iter().zip(1..).map(|(id, place)| (id.as_str(), place)).collect()))
    }

    /// The place in the draw, if it was drawn.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }

    /// Orders equals so that the first `places` of them win: the drawn ones as drawn, the undrawn after them.
    pub fn draw<T>(&self, equals: Vec<T>, places: usize, id: impl Fn(&T) -> &'a str) -> Draw<T> {
        let (mut in_order, mut undrawn): (Vec<T>, Vec<T>) =
            equals.into_iter().partition(|equal| self.place(id(equal)).is_some());
        in_order.sort_by_key(|equal| self.place(id(equal)));
        let places = places.saturating_sub(in_order.len());
        if places > 0 && places < undrawn.len() {
            return Draw::Tie { between: undrawn, places };
        }
        in_order.append(&mut undrawn);
        Draw::Settled { in_order }
    }
}
