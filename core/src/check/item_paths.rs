//! The paths by which a rule finds the items that it judges.

use super::path::pattern_up_to;

/// The paths of a rule that belong to the item that is judged, each with how many of its lists the item is chosen from.
#[derive(Debug, Default)]
pub(crate) struct ItemPaths<'s>(Vec<(&'s str, usize)>);

impl<'s> ItemPaths<'s> {
    /// A field of the item: the item is chosen from all its lists.
    pub(super) fn item(&mut self, pattern: &'s str) {
        self.0.push((pattern, lists_of(pattern)));
    }

    /// A field whose neighbours are compared in the last of its lists.
    pub(super) fn neighbours(&mut self, pattern: &'s str) {
        if let Some(lists) = lists_of(pattern).checked_sub(1) {
            self.0.push((pattern, lists));
        }
    }

    /// A field whose values are gathered within an item, or within the case.
    pub(super) fn within(&mut self, pattern: &'s str, within: Option<&str>) {
        self.0.push((pattern, within.map_or(0, lists_of)));
    }

    /// The lists that an item of the rule is chosen from: the longest of those of its paths.
    ///
    /// A path whose lists lead elsewhere is a fault, reported where it is compiled.
    pub(crate) fn scope(&self) -> &'s str {
        let mut scope = "";
        for (pattern, lists) in &self.0 {
            let these = pattern_up_to(pattern, *lists);
            if is_below(these, scope) {
                scope = these;
            }
        }
        scope
    }
}

/// How many lists a pattern goes through.
pub(super) fn lists_of(pattern: &str) -> usize {
    pattern.split('/').filter(|name| *name == "*").count()
}

/// Whether one pattern leads to below where another leads.
pub(super) fn is_below(long: &str, short: &str) -> bool {
    short.is_empty() || long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
