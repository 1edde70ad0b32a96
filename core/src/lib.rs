//! The rules of municipal development programmes in Norway and Denmark.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

mod case;
mod check;
mod date;
mod error;
mod field;
mod funding;
mod json;
mod money;
mod network;
mod number;
mod period;
mod programme;
mod register;
mod reporting;
mod rounding;
mod scalar;
mod share;
mod strategy;
mod text;
mod time;
mod verdict;

pub use case::Case;
pub use check::{
    Absent, AllOf, AnyOf, Basis, Because, CheckDocument, Compare, Count, Covers, DatedBy, Edge, Fault, Gap, Identifier,
    IdentifierKind, Increasing, Inside, Misfit, Not, OneOf, Operand, ParameterUnit, Present, RefersTo, Relation,
    TimesFit, Unique, Where, WorkingDay,
};
pub use date::{Date, Weekday};
pub use error::Error;
pub use funding::*;
pub use json::Limits;
pub use money::Money;
pub use network::*;
pub use number::Number;
pub use period::Period;
pub use programme::*;
pub use register::*;
pub use reporting::*;
pub use rounding::Rounding;
pub use scalar::Scalar;
pub use share::Share;
pub use strategy::*;
pub use text::{Labels, Language, Texts};
pub use time::Time;
pub use verdict::*;
