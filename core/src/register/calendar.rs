//! The country of a pack's calendar, by its older name.

use super::Country;
use crate::Date;
use crate::document::words;

/// The country whose public holidays and school years count; see [`Country`], which takes its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "UPPERCASE"))]
pub enum Calendar {
    /// Norway.
    No,
    /// Denmark.
    Dk,
}

words!(Calendar { No "NO", Dk "DK" });

impl From<Calendar> for Country {
    fn from(calendar: Calendar) -> Self {
        match calendar {
            Calendar::No => Self::No,
            Calendar::Dk => Self::Dk,
        }
    }
}

impl Calendar {
    /// Whether a date is a day of work; see [`Country::is_working_day`].
    #[must_use]
    pub fn is_working_day(self, date: Date) -> bool {
        Country::from(self).is_working_day(date)
    }

    /// The first and last day of the school year that a date lies in; see [`Country::school_year`].
    #[must_use]
    pub fn school_year(self, date: Date) -> (Date, Date) {
        let year = Country::from(self).school_year(date);
        (year.starts_on.unwrap_or(date), year.ends_on.unwrap_or(date))
    }
}
