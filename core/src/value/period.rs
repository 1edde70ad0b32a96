//! Spans of days.

use crate::Date;
use crate::case::part;

part! {
    /// A span of days, both ends included.
    pub struct Period {
        /// The first day.
        starts_on "startsOn": Date = "første dag", "første dag", "første dag", "first day";
        /// The last day.
        ends_on "endsOn": Date = "siste dag", "siste dag", "sidste dag", "last day";
    }
}
