//! The rules of municipal development programmes in Norway and Denmark.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

mod date;
mod error;
mod money;
mod time;

pub use date::{Date, Weekday};
pub use error::Error;
pub use money::Money;
pub use time::Time;
