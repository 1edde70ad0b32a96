//! Registers and calendars that cases are checked against: municipalities through time, organisation numbers, holidays.

mod calendar;
mod easter;
mod identifier;
mod municipality;
mod table;

pub use calendar::Calendar;
pub use identifier::organisation_number;
pub(crate) use municipality::in_force;
pub use municipality::{Municipality, MunicipalityChange, municipality};
