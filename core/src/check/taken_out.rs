//! The values that were taken out of a case because they do not fit their types.

use crate::order::sort_by;
use std::cmp::Ordering;

/// The paths of the values that were taken out.
///
/// They are in order by their lengths first: most of what is asked for is as long as none of them, which is known
/// without reading them.
#[derive(Debug, Default)]
pub(crate) struct TakenOut {
    paths: Vec<String>,
}

impl TakenOut {
    /// Whether the value at a path was taken out itself.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.paths.binary_search_by(|known| by_length(known, path)).is_ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }
}

impl From<Vec<String>> for TakenOut {
    fn from(mut paths: Vec<String>) -> Self {
        sort_by(&mut paths, |left, right| by_length(left, right));
        Self { paths }
    }
}

fn by_length(left: &str, right: &str) -> Ordering {
    left.len().cmp(&right.len()).then_with(|| left.cmp(right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_what_was_taken_out_and_nothing_else() {
        let paths = ["/network/groups/10", "/letter", "/network/groups/9", "/period"];
        let taken_out = TakenOut::from(paths.map(str::to_owned).to_vec());
        assert!(paths.into_iter().all(|path| taken_out.has(path)));
        let others =
            ["", "/", "/network", "/network/groups/1", "/network/groups/11", "/reports", "/network/groups/10/id"];
        assert!(!others.into_iter().any(|path| taken_out.has(path)));
    }
}
