//! The ids of rules, shared with the programme that they belong to.

use crate::document::{Blank, Document, Fill, FillList, Given, List, Misfit, View, as_serde};
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
    /// The ids of a list that was read, whose programme is not known.
    own: Vec<Arc<str>>,
}

impl RuleIds {
    /// A list with none of the ids yet.
    pub(crate) fn none_of(known: &Arc<[Arc<str>]>) -> Self {
        Self { known: known.clone(), listed: Vec::with_capacity(known.len()), own: Vec::new() }
    }

    /// Lists the id with a number.
    pub(crate) fn push(&mut self, number: u32) {
        self.listed.push(number);
    }

    /// The ids.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<str>> {
        (0..self.len()).filter_map(|index| self.nth(index))
    }

    fn nth(&self, index: usize) -> Option<&Arc<str>> {
        match self.listed.get(index) {
            Some(number) => self.known.get(usize::try_from(*number).ok()?),
            None => self.own.get(index.checked_sub(self.listed.len())?),
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.listed.len().saturating_add(self.own.len())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
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

impl Document for RuleIds {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl Fill for RuleIds {
    fn take(&mut self, given: Given<'_>) -> Result<(), Misfit> {
        Err(Misfit::wrong_type(given, "a list"))
    }
    fn as_list(&mut self) -> Option<&mut dyn FillList> {
        Some(self)
    }
}

impl List for RuleIds {
    fn len(&self) -> usize {
        RuleIds::len(self)
    }
    fn item(&self, index: usize) -> View<'_> {
        self.nth(index).map_or(View::ABSENT, Document::view)
    }
}

impl FillList for RuleIds {
    fn length(&self) -> usize {
        RuleIds::len(self)
    }
    fn item_mut(&mut self, _: usize) -> Option<&mut dyn Fill> {
        None
    }
    fn add(&mut self) -> Option<&mut dyn Fill> {
        self.own.add()
    }
}

impl Blank for RuleIds {
    fn blank() -> Self {
        Self::default()
    }
}

as_serde!(RuleIds);

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
