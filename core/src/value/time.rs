//! A time of day.

use super::text_form;
use crate::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A time of day in whole minutes, 00:00 to 23:59, written `HH:MM` and in no other way.
///
/// ```
/// use satsing::Time;
/// let starts: Time = "08:30".parse()?;
/// assert_eq!(starts.minutes_until("13:00".parse()?), 270);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(u16);

impl Time {
    /// The form in which a time is written, for messages.
    pub(crate) const FORM: &str = "a time written HH:MM";

    /// Reads a time written `HH:MM`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let &[h1, h2, b':', m1, m2] = text.as_bytes() else {
            return None;
        };
        let digit = |byte: u8| byte.is_ascii_digit().then(|| u16::from(byte.wrapping_sub(b'0')));
        let hours = digit(h1)?.checked_mul(10)?.checked_add(digit(h2)?)?;
        let minutes = digit(m1)?.checked_mul(10)?.checked_add(digit(m2)?)?;
        if hours > 23 || minutes > 59 {
            return None;
        }
        hours.checked_mul(60)?.checked_add(minutes).map(Self)
    }

    /// The minutes since midnight, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }

    /// The minutes from this time to `later` on the same day; negative where `later` comes first.
    #[must_use]
    pub fn minutes_until(self, later: Self) -> i64 {
        later.minutes().saturating_sub(self.minutes())
    }

    /// The hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute of the hour, 0 to 59.
    #[must_use]
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for Time {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text).ok_or_else(|| Error::Malformed { expected: Self::FORM, value: text.to_owned() })
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text_form::deserialize(deserializer, Self::FORM)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Time {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Time".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            "description": "A time of day, written HH:MM."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_the_one_form() {
        for bad in ["8:30", "24:00", "08:60", "08.30", "08:30:00", ""] {
            assert_eq!(Time::parse(bad), None, "{bad}");
        }
        assert_eq!(Time::parse("23:59").map(Time::minutes), Some(1439));
    }
}
