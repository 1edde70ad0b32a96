//! A checked request: all that matters for the choice, by index, in the order of ids.

use super::ids::{folded, unique, unique_names};
use super::lots::Lots;
use super::{Applicant, SelectionRequest};
use crate::funding::ids::{Ids, did_you_mean, empty};
use crate::text::fold;
use crate::{Error, Number, json};
use std::collections::BTreeMap;

/// All of a request that matters for the choice.
pub(super) struct CheckedRequest<'a> {
    pub seats: usize,
    pub per_region: usize,
    /// The groups that are guaranteed seats, each with how many.
    pub groups: Vec<(&'a str, usize)>,
    /// The applicants by id.
    pub entries: Vec<Entry<'a>>,
    /// The places of the entries by rank and id.
    pub by_rank: Vec<usize>,
    pub regions: Vec<Region<'a>>,
    pub lots: Lots,
    pub region_lots: Lots,
}

/// The part of an applicant that matters for the choice.
pub(super) struct Entry<'a> {
    pub id: &'a str,
    pub name: Option<&'a str>,
    pub region: Option<&'a str>,
    pub rank: Option<Number>,
    /// The groups that it counts for, as places in [`CheckedRequest::groups`].
    pub groups: Vec<usize>,
}

/// A region, or all applicants where they have none.
pub(super) struct Region<'a> {
    pub id: Option<&'a str>,
    /// The places of its entries by rank and id.
    pub members: Vec<usize>,
}

impl<'a> CheckedRequest<'a> {
    pub fn of(request: &'a SelectionRequest) -> Result<Self, Error> {
        json::check_format(request.format.map_or(json::FORMAT, Number::get))?;
        let seats = not_negative(request.seats, "/seats", "the number of seats")?;
        let per_region =
            request.per_region.map_or(Ok(1), |seats| not_negative(seats, "/perRegion", "the seats of a region"))?;
        let group_ids: Vec<&str> = request.groups.iter().map(|group| group.id.as_str()).collect();
        let group_names = folded(&group_ids);
        let names = unique_names(&group_ids, &group_names, &|at| format!("/groups/{at}/id"))?;
        let ids: Vec<&str> = request.applicants.iter().map(|applicant| applicant.id.as_str()).collect();
        let ids = unique(&ids, &|at| format!("/applicants/{at}/id"))?;
        all_or_none(&request.applicants, "region", |applicant| applicant.region.is_some())?;
        all_or_none(&request.applicants, "rank", |applicant| applicant.rank.is_some())?;

        let mut entries = Vec::with_capacity(request.applicants.len());
        let mut spellings = BTreeMap::new();
        for (at, applicant) in request.applicants.iter().enumerate() {
            entries.push(Entry::of(applicant, at, &names, &group_ids, &mut spellings)?);
        }
        entries.sort_by(|a, b| a.id.cmp(b.id));
        let groups = guaranteed_groups(request, &mut entries)?;

        let rank = |place: &usize| entries.get(*place).and_then(|entry| entry.rank);
        let mut by_rank: Vec<usize> = (0..entries.len()).collect();
        by_rank.sort_by_key(rank);
        let regions = regions(&entries, &by_rank);
        let ids: Vec<&str> = ids.in_order().iter().map(|(id, _)| *id).collect();
        let lots = Lots::of(&request.lots, "/lots", &ids)?;
        let ids: Vec<&str> = regions.iter().filter_map(|region| region.id).collect();
        let region_lots = Lots::of_names(&request.region_lots, "/regionLots", &ids)?;
        Ok(Self { seats, per_region, groups, entries, by_rank, regions, lots, region_lots })
    }

    /// The number of seats that will be taken.
    pub fn places(&self) -> usize {
        self.seats.min(self.entries.len())
    }

    /// The rank of the entry at a place.
    pub fn rank(&self, place: usize) -> Option<Number> {
        self.entries.get(place).and_then(|entry| entry.rank)
    }
}

/// The regions by id.
fn regions<'a>(entries: &[Entry<'a>], by_rank: &[usize]) -> Vec<Region<'a>> {
    let region = |place: &usize| entries.get(*place).and_then(|entry| entry.region);
    let mut by_region = by_rank.to_vec();
    by_region.sort_by_key(region);
    let regions = by_region.chunk_by(|a, b| region(a) == region(b));
    regions.map(|members| Region { id: members.first().and_then(region), members: members.to_vec() }).collect()
}

/// The groups that are guaranteed seats; the entries keep only those.
fn guaranteed_groups<'a>(
    request: &'a SelectionRequest,
    entries: &mut [Entry<'_>],
) -> Result<Vec<(&'a str, usize)>, Error> {
    let mut members = vec![0_usize; request.groups.len()];
    for group in entries.iter().flat_map(|entry| &entry.groups) {
        if let Some(members) = members.get_mut(*group) {
            *members = members.saturating_add(1);
        }
    }
    let mut groups = Vec::new();
    let mut places = Vec::with_capacity(members.len());
    for (at, (group, members)) in request.groups.iter().zip(members).enumerate() {
        let at_least = match group.at_least {
            None => 1,
            Some(seats) => not_negative(seats, &format!("/groups/{at}/atLeast"), "the seats of a group")?,
        };
        let at_least = at_least.min(members);
        places.push((at_least > 0).then_some(groups.len()));
        if at_least > 0 {
            groups.push((group.id.as_str(), at_least));
        }
    }
    for entry in entries {
        let counted = entry.groups.iter().filter_map(|group| places.get(*group).copied().flatten());
        entry.groups = counted.collect();
    }
    Ok(groups)
}

impl<'a> Entry<'a> {
    /// The applicant at a place of the list.
    ///
    /// A region has the name that is first used for it, however it is spelt later.
    fn of(
        applicant: &'a Applicant,
        at: usize,
        names: &Ids<'_>,
        group_ids: &[&str],
        spellings: &mut BTreeMap<String, &'a str>,
    ) -> Result<Self, Error> {
        let ids: Vec<&str> = applicant.groups.iter().map(String::as_str).collect();
        let keys = folded(&ids);
        unique_names(&ids, &keys, &|group| format!("/applicants/{at}/groups/{group}"))?;
        let mut groups = Vec::with_capacity(ids.len());
        for (place, (group, key)) in ids.into_iter().zip(&keys).enumerate() {
            let known = names.place(key).ok_or_else(|| Error::Unanswerable {
                path: format!("/applicants/{at}/groups/{place}"),
                code: "unknown-id",
                reason: format!("`groups` has no group `{group}`{}", did_you_mean(group, group_ids.iter().copied())),
            })?;
            groups.push(known);
        }
        let region = applicant.region.as_deref().map(|region| (fold(region), region));
        if region.as_ref().is_some_and(|(key, _)| key.is_empty()) {
            return Err(empty(format!("/applicants/{at}/region")));
        }
        Ok(Self {
            id: &applicant.id,
            name: applicant.name.as_deref(),
            region: region.map(|(key, region)| *spellings.entry(key).or_insert(region)),
            rank: applicant.rank,
            groups,
        })
    }
}

fn not_negative(number: Number, path: &str, what: &str) -> Result<usize, Error> {
    usize::try_from(number.get()).map_err(|_| Error::Unanswerable {
        path: path.to_owned(),
        code: "negative",
        reason: format!("{what} must be 0 or more, this is `{number}`"),
    })
}

/// Refuses a list in which only some applicants have a field: the others would have no place in the order.
fn all_or_none(applicants: &[Applicant], field: &str, has: fn(&Applicant) -> bool) -> Result<(), Error> {
    let lacking = applicants.iter().position(|applicant| !has(applicant));
    match lacking.filter(|_| applicants.iter().any(has)) {
        None => Ok(()),
        Some(at) => Err(Error::Unanswerable {
            path: format!("/applicants/{at}/{field}"),
            code: "missing-value",
            reason: format!("this applicant has no {field}, others have one"),
        }),
    }
}
