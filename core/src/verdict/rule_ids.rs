//! The ids of rules, shared with the programme that they belong to.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::sync::Arc;

/// The ids of some of a programme's rules, in the order of its pack.
///
/// The ids themselves are the programme's: to list forty of them copies none.
///
/// ```
/// use satsing::{CheckOptions, Programme};
/// let programme = Programme::embedded("no.asker.ledernettverk")?;
/// let case = br#"{ "period": { "startsOn": "2018-08-01" }, "network": { "groups": [] } }"#;
/// let verdict = programme.check(case, &CheckOptions::default())?;
/// assert_eq!(verdict.coverage.passed.iter().count(), verdict.coverage.passed.len());
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct RuleIds {
    known: Arc<[Arc<str>]>,
    listed: Vec<u32>,
}

impl RuleIds {
    /// A list with none of the ids yet.
    pub(crate) fn none_of(known: &Arc<[Arc<str>]>) -> Self {
        Self { known: known.clone(), listed: Vec::with_capacity(known.len()) }
    }

    /// Lists the id with a number.
    pub(crate) fn push(&mut self, number: u32) {
        self.listed.push(number);
    }

    /// The ids.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<str>> {
        self.listed.iter().filter_map(|number| self.known.get(usize::try_from(*number).ok()?))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.listed.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }
}

impl fmt::Debug for RuleIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl PartialEq for RuleIds {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for RuleIds {}

impl Serialize for RuleIds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for RuleIds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let known: Arc<[Arc<str>]> = Vec::deserialize(deserializer)?.into();
        let listed = (0..).zip(&*known).map(|(number, _)| number).collect();
        Ok(Self { known, listed })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for RuleIds {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RuleIds".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<Arc<str>>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_written_and_read_as_a_list_of_ids() {
        let known: Arc<[Arc<str>]> = ["a", "b", "c"].map(Arc::from).into();
        let mut ids = RuleIds::none_of(&known);
        ids.push(0);
        ids.push(2);
        assert_eq!(serde_json::to_string(&ids).unwrap(), r#"["a","c"]"#);
        assert_eq!(serde_json::from_str::<RuleIds>(r#"["a","c"]"#).unwrap(), ids);
        assert_ne!(serde_json::from_str::<RuleIds>(r#"["a","b"]"#).unwrap(), ids);
    }
}
