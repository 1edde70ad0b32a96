//! Registers and calendars that cases are checked against: municipalities through time, identifiers, working days.
//!
//! * [`municipality()`] finds a municipality by its code on a day, [`municipalities_named`] by its name, [`successor`] the one
//!   that took its place, and [`county()`] a county. Without the feature of a country, a question about it is an error.
//! * [`identifier`] checks organisation numbers, account numbers and location numbers, and says why one is wrong.
//! * [`Country`] knows public holidays, working days and school years.
//!
//! All of it is built in: nothing is fetched, and the same question has the same answer in one version of the library.

mod country;
mod county;
mod easter;
mod holidays;
pub mod identifier;
mod municipality;
mod name;
mod table;

pub use country::Country;
pub use county::{County, CountyChange, MunicipalityCounty, county};
pub use identifier::organisation_number;
pub use municipality::{Municipality, MunicipalityChange, municipalities_named, municipality, successor};
pub(crate) use municipality::{canonical_code, municipality_changes, municipality_exists};
pub use name::{NameLanguage, OfficialName};
