//! What only one programme asks for, in a typed case.

use crate::{Error, Limits, json};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

/// The object `/own` of a case: the fields that only its programme has, as the programme's pack declares them.
///
/// A typed case holds it as a document, for its types are known only with the programme. Where it is read with the case, a
/// number keeps its value and not how it was written: a message that quotes `5.0` then quotes `5`.
///
/// ```
/// use satsing::case::{Case, Own};
/// let own = Own::from_json(br#"{ "teachers": [ { "id": "t1", "credits": 7.5 } ] }"#)?;
/// let case = Case::default().programme("no.kommune.kurs").own(own);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct Own(Box<RawValue>);

impl Own {
    /// Reads the object from JSON; what its fields may hold is checked with the case.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over the limits of a case; [`Error::NotJson`] with line and column.
    pub fn from_json(own: &[u8]) -> Result<Self, Error> {
        Limits::CASE.check_size(own)?;
        let raw = serde_json::from_str::<Box<RawValue>>(json::text(own)?);
        raw.map(Self).map_err(|error| json::not_json(&error))
    }

    /// The object as JSON.
    #[must_use]
    pub fn json(&self) -> &str {
        self.0.get()
    }
}

impl<'de> Deserialize<'de> for Own {
    /// By way of a value, since serde_json gives a part of a document as it is written to no other reader.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let own = Value::deserialize(deserializer)?;
        to_raw_value(&own).map(Self).map_err(D::Error::custom)
    }
}

impl PartialEq for Own {
    /// Whether both are written alike.
    fn eq(&self, other: &Self) -> bool {
        self.json() == other.json()
    }
}

impl Eq for Own {}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Own {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Own".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "object" })
    }
}
