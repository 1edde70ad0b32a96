//! What a selection is asked with, and what is checked before anything is decided.

use super::lots::Lots;
use crate::field::objects;
use crate::json::{self, present};
use crate::{Error, Limits, Number};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Who applied for how many seats, and what the selection must respect; see [`select`](crate::select).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SelectionRequest {
    /// The version of the document's format; absent means 1.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub format: Option<Number>,
    /// How many can be chosen, 0 or more.
    pub seats: Number,
    /// How many seats each region is guaranteed where it has applicants; absent means 1.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub per_region: Option<Number>,
    /// The groups that are guaranteed seats, such as small municipalities and large ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupMinimum>,
    /// Ids of applicants in the order in which they were drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lots: Vec<String>,
    /// Ids of regions in the order in which they were drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub region_lots: Vec<String>,
    /// Those who applied.
    pub applicants: Vec<Applicant>,
}

/// A group of applicants that is guaranteed seats.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroupMinimum {
    /// Names the group.
    pub id: String,
    /// How many seats it is guaranteed where it has as many applicants; absent means 1.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Number>,
}

/// One who applied for a seat.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Applicant {
    /// Names the applicant.
    pub id: String,
    /// The name for people.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The region that the applicant belongs to; either all have one or none.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The place in the ranking, smaller first; equal ranks are equal, and either all have one or none.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub rank: Option<Number>,
    /// The groups that the applicant belongs to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
}

objects!(SelectionRequest, GroupMinimum, Applicant);

impl SelectionRequest {
    /// The most that the groups' minimums, each plus one, may multiply to.
    ///
    /// Finding the best selection looks at every way in which groups can still lack seats. Four groups with seven
    /// seats each come to 4,096.
    pub const MOST_COMBINATIONS: usize = 4_096;

    /// Reads a request; [`Limits::REQUEST`] is what most callers want.
    ///
    /// # Errors
    /// [`Error::NotJson`] with line and column for anything that is not a request, an unknown field included;
    /// [`Error::FormatTooNew`]; [`Error::TooLarge`] over the limit of bytes.
    pub fn from_json(bytes: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(bytes, limits)
    }
}

/// A request that has been checked: all that decides, by number, in the order of ids.
pub(super) struct Field<'a> {
    pub seats: usize,
    pub per_region: usize,
    /// The groups that are guaranteed seats, each with how many.
    pub groups: Vec<(&'a str, usize)>,
    pub entries: Vec<Entry<'a>>,
    /// The regions by id, each with its entries by rank and id.
    pub regions: BTreeMap<Option<&'a str>, Vec<usize>>,
    pub lots: Lots<'a>,
    pub region_lots: Lots<'a>,
}

/// An applicant as far as it decides.
pub(super) struct Entry<'a> {
    pub id: &'a str,
    pub name: Option<&'a str>,
    pub region: Option<&'a str>,
    pub rank: Option<Number>,
    /// The groups it belongs to, as places in [`Field::groups`].
    pub groups: BTreeSet<usize>,
}

impl<'a> Field<'a> {
    pub fn of(request: &'a SelectionRequest) -> Result<Self, Error> {
        json::check_format(request.format.map_or(json::FORMAT, Number::get))?;
        let seats = not_negative(request.seats, "/seats", "the number of seats")?;
        let per_region =
            request.per_region.map_or(Ok(1), |seats| not_negative(seats, "/perRegion", "the seats of a region"))?;
        unique(request.groups.iter().map(|group| group.id.as_str()), |at| format!("/groups/{at}/id"))?;
        unique(request.applicants.iter().map(|applicant| applicant.id.as_str()), |at| format!("/applicants/{at}/id"))?;
        all_or_none(&request.applicants, "region", |applicant| applicant.region.is_some())?;
        all_or_none(&request.applicants, "rank", |applicant| applicant.rank.is_some())?;

        let names: BTreeMap<&str, usize> =
            request.groups.iter().enumerate().map(|(at, g)| (g.id.as_str(), at)).collect();
        let mut entries = Vec::with_capacity(request.applicants.len());
        for (at, applicant) in request.applicants.iter().enumerate() {
            entries.push(Entry::of(applicant, at, &names)?);
        }
        entries.sort_by_key(|entry| entry.id);

        let mut groups = Vec::with_capacity(request.groups.len());
        for (at, group) in request.groups.iter().enumerate() {
            let members = entries.iter().filter(|entry| entry.groups.contains(&at)).count();
            let place = || format!("/groups/{at}/atLeast");
            let at_least =
                group.at_least.map_or(Ok(1), |seats| not_negative(seats, &place(), "the seats of a group"))?;
            groups.push((group.id.as_str(), at_least.min(members)));
        }
        let mut regions: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, entry) in entries.iter().enumerate() {
            regions.entry(entry.region).or_default().push(at);
        }
        for members in regions.values_mut() {
            members.sort_by_key(|at| entries.get(*at).map(|entry| entry.rank));
        }
        let ids = entries.iter().map(|entry| entry.id).collect();
        let lots = Lots::of(&request.lots, "/lots", &ids)?;
        let region_lots =
            Lots::of(&request.region_lots, "/regionLots", &regions.keys().filter_map(|id| *id).collect())?;
        Ok(Self { seats, per_region, groups, entries, regions, lots, region_lots })
    }

    /// The seats that someone will have.
    pub fn places(&self) -> usize {
        self.seats.min(self.entries.len())
    }

    pub fn entry(&self, at: usize) -> Option<&Entry<'a>> {
        self.entries.get(at)
    }
}

impl<'a> Entry<'a> {
    fn of(applicant: &'a Applicant, at: usize, names: &BTreeMap<&str, usize>) -> Result<Self, Error> {
        unique(applicant.groups.iter().map(String::as_str), |group| format!("/applicants/{at}/groups/{group}"))?;
        let mut groups = BTreeSet::new();
        for (place, group) in applicant.groups.iter().enumerate() {
            let known = names.get(group.as_str()).ok_or_else(|| Error::Unanswerable {
                path: format!("/applicants/{at}/groups/{place}"),
                code: "unknown-id",
                reason: format!("`groups` has no group `{group}`"),
            })?;
            groups.insert(*known);
        }
        if applicant.region.as_deref() == Some("") {
            return Err(empty(format!("/applicants/{at}/region")));
        }
        Ok(Self {
            id: &applicant.id,
            name: applicant.name.as_deref(),
            region: applicant.region.as_deref(),
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

/// Refuses an id that is empty or stands twice.
pub(super) fn unique<'a>(ids: impl Iterator<Item = &'a str>, place: impl Fn(usize) -> String) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for (at, id) in ids.enumerate() {
        if id.is_empty() {
            return Err(empty(place(at)));
        }
        if let Some(first) = seen.insert(id, at) {
            let reason = format!("the id `{id}` stands at {} already", place(first));
            return Err(Error::Unanswerable { path: place(at), code: "duplicate-id", reason });
        }
    }
    Ok(())
}

fn empty(path: String) -> Error {
    Error::Unanswerable { path, code: "missing-value", reason: "an id must not be empty".to_owned() }
}

/// Refuses a list in which some have a field and others lack it: whoever lacks it could stand anywhere.
fn all_or_none(applicants: &[Applicant], field: &str, has: impl Fn(&Applicant) -> bool) -> Result<(), Error> {
    let lacking = applicants.iter().position(|applicant| !has(applicant));
    match lacking.filter(|_| applicants.iter().any(&has)) {
        None => Ok(()),
        Some(at) => Err(Error::Unanswerable {
            path: format!("/applicants/{at}/{field}"),
            code: "missing-value",
            reason: format!("this applicant has no {field}, others have one"),
        }),
    }
}
