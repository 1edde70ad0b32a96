//! The names of an object's fields.

use super::{Blank, Misfit};
use crate::field::Field;

/// The name of a field, and whether it must be there.
#[derive(Clone, Copy)]
pub(crate) struct Name {
    pub name: &'static str,
    pub presence: Presence,
}

impl Name {
    pub const fn new(name: &'static str, presence: Presence) -> Self {
        Self { name, presence }
    }
}

/// Whether a field must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It must.
    Needed,
    /// It need not; it is always written.
    OrDefault,
    /// It need not; it is written where it is there.
    Optional,
    /// It need not; it is written only where there is something: not an empty list, not false.
    IfAny,
}

/// The presence of a field, by the type that is inferred from the struct that has it.
pub(crate) const fn presence_of<T, U: Blank>(_: fn(&T) -> &U) -> Presence {
    U::PRESENCE
}

/// The names of an object's fields, in order of their numbers.
#[derive(Clone, Copy)]
pub(crate) enum Names {
    Record(&'static [Name]),
    /// Those of a part of a case, none of which must be there.
    Part(&'static [Field]),
}

impl Names {
    /// The most fields that an object has: which of them have been read is kept in as many bits.
    pub const MOST: usize = 64;

    pub fn get(self, number: usize) -> Option<Name> {
        match self {
            Self::Record(names) => names.get(number).copied(),
            Self::Part(fields) => fields.get(number).map(|field| Name::new(field.name, Presence::Optional)),
        }
    }

    /// The number of the field with a name; those from `likely` on are tried first, for most documents keep the order.
    pub fn find(self, name: &str, likely: usize) -> Option<usize> {
        let is_named = |field: Name| field.name == name;
        let mut after = likely;
        while let Some(field) = self.get(after) {
            if is_named(field) {
                return Some(after);
            }
            after = after.saturating_add(1);
        }
        self.iter().take(likely).position(is_named)
    }

    /// That an object has a field of a name that is none of these.
    pub fn unknown(self, name: &str) -> Misfit {
        Misfit::unknown_field(name, self.iter().map(|field| field.name))
    }

    pub fn iter(self) -> impl Iterator<Item = Name> {
        (0..).map_while(move |number| self.get(number))
    }
}
