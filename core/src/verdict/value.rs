//! The values that a finding shows.

use crate::{Date, Decimal, Money, Number, Share, Time};
use serde::{Deserialize, Serialize};

/// A value that a rule read, took from its pack or worked out.
///
/// In JSON it has its kind beside it: `"kind": "date", "value": "2018-03-18"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum Value {
    /// A text as it was written, cut at 80 characters.
    Text(String),
    /// A code, which has a label.
    Code(String),
    /// The path of a field, which has a label.
    Field(String),
    /// A whole number.
    Number(Number),
    /// A number with at most four decimal places.
    Decimal(Decimal),
    /// An exact part of a whole.
    Share(Share),
    /// An amount in whole minor units of the programme's currency.
    Money(Money),
    /// A date.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// A number of days.
    Days(Number),
    /// A number of months.
    Months(Number),
    /// A number of years.
    Years(Number),
    /// A number of minutes.
    Minutes(Number),
    /// True or false.
    Boolean(bool),
}

/// The kind of a value, which decides how it is written in texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ValueKind {
    Text,
    Code,
    Field,
    Number,
    Decimal,
    Share,
    Money,
    Date,
    Time,
    Days,
    Months,
    Years,
    Minutes,
    Boolean,
}
