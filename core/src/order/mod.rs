//! Order: sorting, and maps and sets that are sorted lists.
//!
//! The sorts and trees of the standard library are compiled anew for each type that they are used with, some five
//! thousand bytes of code a time. What is here does its work on the places of the items, once for all types.

mod map;
mod set;
mod sort;

pub(crate) use map::SortedMap;
pub(crate) use set::SortedSet;
pub(crate) use sort::{sort, sort_by};
