//! The rules of municipal development programmes in Norway and Denmark.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

mod case;
mod date;
mod error;
mod field;
mod funding;
mod json;
mod money;
mod network;
mod number;
mod period;
mod reporting;
mod rounding;
mod share;
mod strategy;
mod text;
mod time;

pub use case::Case;
pub use date::{Date, Weekday};
pub use error::Error;
pub use funding::*;
pub use json::Limits;
pub use money::Money;
pub use network::*;
pub use number::Number;
pub use period::Period;
pub use reporting::*;
pub use rounding::Rounding;
pub use share::Share;
pub use strategy::*;
pub use text::{Language, Texts};
pub use time::Time;
