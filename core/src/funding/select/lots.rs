//! Draws lots among equals.

use super::ids::{folded, unique, unique_names};
use crate::Error;
use crate::funding::ids::{Ids, did_you_mean};

/// The drawn lots: for each that can be drawn, by place, its place in the draw from 1.
pub(super) struct Lots(Vec<Option<usize>>);

/// Equals that were not drawn, by their places, and how many of them win.
pub(super) struct Undecided {
    pub between: Vec<usize>,
    pub places: usize,
}

impl Lots {
    /// The drawn lots; `known` are the ids that can be drawn, in order.
    pub fn of(drawn: &[String], path: &str, known: &[&str]) -> Result<Self, Error> {
        let ids: Vec<&str> = drawn.iter().map(String::as_str).collect();
        unique(&ids, &|at| format!("{path}/{at}"))?;
        Self::drawn_of(&ids, &ids, path, &Ids::of(known.iter().copied()), known)
    }

    /// The lots drawn by name; spellings of a name count as the same.
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

    /// Puts the drawn ones first, in the order of the draw; returns how many they are.
    pub fn put_in_order(&self, equals: &mut [usize]) -> usize {
        let lot = |place: &usize| self.drawn(*place).unwrap_or(usize::MAX);
        equals.sort_by_key(lot);
        equals.partition_point(|place| self.drawn(*place).is_some())
    }

    /// Chooses so many of the equals: the drawn ones in their order, the undrawn only where all of them win.
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
