//! Registers and calendars that cases are checked against: municipalities through time, identifiers, holidays.

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
pub(crate) use municipality::{municipality_changes, municipality_exists};
pub use name::{NameLanguage, OfficialName};
