//! Drawing lots among equals.

use super::ids::{folded, unique, unique_names};
use crate::Error;
use crate::funding::ids::{Ids, did_you_mean};

/// Who was drawn: for each of those that could be, by their places, the place in the draw from 1.
pub(super) struct Lots(Vec<Option<usize>>);

/// Equals of whom none was drawn, by their places, and how many of them win.
pub(super) struct Undecided {
    pub between: Vec<usize>,
    pub places: usize,
}

impl Lots {
    /// The lots that were drawn; `known` are the ids that can be, in order.
    pub fn of(drawn: &[String], path: &str, known: &[&str]) -> Result<Self, Error> {
        let ids: Vec<&str> = drawn.iter().map(String::as_str).collect();
        unique(&ids, &|at| format!("{path}/{at}"))?;
        Self::drawn_of(&ids, &ids, path, &Ids::of(known.iter().copied()), known)
    }

    /// The lots that were drawn by name; two spellings of a name are the same.
    pub fn of_names(drawn: &[String], path: &str, known: &[&str]) -> Result<Self, Error> {
        let names: Vec<&str> = drawn.iter().map(String::as_str).collect();
        let (keys, known_keys) = (folded(&names), folded(known));
        unique_names(&names, &keys, &|at| format!("{path}/{at}"))?;
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        Self::drawn_of(&names, &keys, path, &Ids::of(known_keys.iter().map(String::as_str)), known)
    }

    fn drawn_of(names: &[&str], keys: &[&str], path: &str, known: &Ids<'_>, spelt: &[&str]) -> Result<Self, Error> {
        let mut lots = vec![None; spelt.len()];
        for (at, (id, key)) in names.iter().zip(keys).enumerate() {
            let found = known.place(key).and_then(|found| lots.get_mut(found));
            let lot = found.ok_or_else(|| Error::Unanswerable {
                path: format!("{path}/{at}"),
                code: "unknown-id",
                reason: format!("there is no `{id}` to draw{}", did_you_mean(id, spelt.iter().copied())),
            })?;
            *lot = at.checked_add(1);
        }
        Ok(Self(lots))
    }

    /// The place in the draw, if it was drawn.
    pub fn drawn(&self, place: usize) -> Option<usize> {
        self.0.get(place).copied().flatten()
    }

    /// Puts the drawn ones in the order of the draw, before the undrawn; says how many those are.
    pub fn put_in_order(&self, equals: &mut [usize]) -> usize {
        let lot = |place: &usize| self.drawn(*place).unwrap_or(usize::MAX);
        equals.sort_by_key(lot);
        equals.partition_point(|place| self.drawn(*place).is_some())
    }

    /// Chooses so many of more equals: the drawn ones as they were drawn, the undrawn only where all of them win.
    pub fn choose(&self, mut equals: Vec<usize>, places: usize) -> Result<Vec<usize>, Undecided> {
        let drawn = self.put_in_order(&mut equals);
        let rest = places.saturating_sub(drawn);
        if rest > 0 && equals.len() > places {
            return Err(Undecided { between: equals.split_off(drawn), places: rest });
        }
        equals.truncate(places);
        Ok(equals)
    }
}
