//! What a programme keeps of its pack as it was written, for questions about the pack itself.

use super::reading::ReadPack;
use super::{Include, Override, Parameter, Rule};

/// The rules and parameters of a pack and of what it includes, as they were written.
#[derive(Debug, Default)]
pub(crate) struct AsWritten {
    pub rules: Vec<Rule>,
    pub parameters: Vec<Parameter>,
    /// The rules that give way, and why.
    pub overrides: Vec<Override>,
}

impl AsWritten {
    /// Takes them out of the read packs, in their order.
    pub(super) fn of(packs: impl Iterator<Item = ReadPack>) -> Self {
        let mut kept = Self::default();
        for pack in packs {
            kept.rules.extend(pack.rules.into_iter().map(|(_, rule)| rule));
            kept.parameters.extend(pack.parameters.into_iter().map(|(_, parameter)| parameter));
            kept.overrides.extend(pack.includes.into_iter().flat_map(|(_, Include { overrides, .. })| overrides));
        }
        kept
    }

    pub(crate) fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}
