//! Exact values: dates, times, amounts, shares and numbers, and rounding.

mod date;
mod decimal;
mod excerpt;
pub(crate) mod json_number;
mod money;
mod number;
mod period;
mod rounding;
mod scalar;
mod share;
mod text_form;
mod time;

pub use date::{Date, Weekday};
pub use decimal::Decimal;
pub(crate) use excerpt::{excerpt, start_of};
pub(crate) use json_number::{NumberError, scaled};
pub use money::Money;
pub use number::Number;
pub use period::Period;
pub use rounding::Rounding;
pub use scalar::Scalar;
pub use share::Share;
pub use time::Time;
