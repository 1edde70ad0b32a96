//! Kinds of applicants: those of the same region and groups can change places.

/// Groups that are guaranteed seats, a bit for each.
///
/// There are at most twelve, since each at least doubles the number of combinations.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Groups(u16);

impl Groups {
    pub fn of(groups: &[usize]) -> Self {
        Self(groups.iter().fold(0, |bits, group| bits | bit(*group)))
    }

    pub fn contains(self, group: usize) -> bool {
        self.0 & bit(group) != 0
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The number of this set among all sets of groups.
    pub fn number(self) -> usize {
        self.0.into()
    }
}

fn bit(group: usize) -> u16 {
    u32::try_from(group).ok().and_then(|group| 1_u16.checked_shl(group)).unwrap_or_default()
}

/// The kind of an applicant: all that matters to others of the same rank.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    /// The place of the region.
    pub region: usize,
    pub groups: Groups,
}

/// How many applicants there are of each kind.
#[derive(Clone)]
pub(super) struct Kinds(Vec<(Kind, usize)>);

impl Kinds {
    pub fn of(mut kinds: Vec<Kind>) -> Self {
        kinds.sort();
        let equals = kinds.chunk_by(|a, b| a == b);
        Self(equals.filter_map(|equals| Some((*equals.first()?, equals.len()))).collect())
    }

    /// The kinds that there are any of, in order.
    pub fn kinds(&self) -> impl Iterator<Item = Kind> {
        self.0.iter().filter(|(_, count)| *count > 0).map(|(kind, _)| *kind)
    }

    /// The kinds of one region.
    pub fn of_region(&self, region: usize) -> &[(Kind, usize)] {
        let first = self.0.partition_point(|(kind, _)| kind.region < region);
        let (_, rest) = self.0.split_at_checked(first).unwrap_or_default();
        let (here, _) =
            rest.split_at_checked(rest.partition_point(|(kind, _)| kind.region == region)).unwrap_or_default();
        here
    }

    /// The kinds of each region that there are any of.
    pub fn by_region(&self) -> impl Iterator<Item = &[(Kind, usize)]> {
        self.0.chunk_by(|(a, _), (b, _)| a.region == b.region)
    }

    /// Takes one of a kind out.
    pub fn remove(&mut self, kind: Kind) {
        let place = self.0.binary_search_by(|(known, _)| known.cmp(&kind));
        if let Some((_, count)) = place.ok().and_then(|place| self.0.get_mut(place)) {
            *count = count.saturating_sub(1);
        }
    }

    /// All but one of a kind.
    pub fn without(&self, kind: Kind) -> Self {
        let mut others = self.clone();
        others.remove(kind);
        others
    }
}

/// How many applicants there are of some kinds.
pub(super) fn count(kinds: &[(Kind, usize)]) -> usize {
    kinds.iter().fold(0, |sum, (_, count)| sum.saturating_add(*count))
}
