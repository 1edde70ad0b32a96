//! The country whose calendar and registers count.

use crate::Error;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The country whose public holidays, school years and registers count: `NO` or `DK`.
///
/// ```
/// use satsing::{Country, Language};
/// let country: Country = "NO".parse()?;
/// let easter_monday = "2019-04-22".parse()?;
/// assert_eq!(country.holiday(easter_monday).map(|name| name.get(Language::Nn)), Some("andre påskedag"));
/// assert!(Country::Dk.is_working_day("2019-06-05".parse()?));
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Country {
    /// Norway.
    No,
    /// Denmark.
    Dk,
}

impl Country {
    /// Every country, in the order in which they are always listed.
    pub const ALL: [Self; 2] = [Self::No, Self::Dk];

    /// The code of the country in ISO 3166: `NO` or `DK`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "NO",
            Self::Dk => "DK",
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|country| country.code() == text);
        found.ok_or_else(|| Error::Malformed { expected: "one of the countries NO and DK", value: text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_its_code_in_text_and_in_json() {
        for country in Country::ALL {
            assert_eq!(country.code().parse(), Ok(country));
            assert_eq!(serde_json::to_value(country).unwrap(), country.code());
        }
        for bad in ["no", "SE", "", "NOR"] {
            assert!(bad.parse::<Country>().is_err(), "{bad}");
        }
        assert!(serde_json::from_str::<Country>(r#""no""#).is_err());
    }
}
