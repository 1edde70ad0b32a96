//! The result of a selection.

use crate::Number;
use crate::json::tagged;
use serde::{Deserialize, Serialize};

tagged! {
    "outcome",
    /// Who is chosen, that lots must be drawn, or why it is impossible.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum Selection {
        /// It is decided who gets a seat.
        Settled {
            /// The regions by id, each with its seats; empty where applicants have no region.
            #[serde(default, skip_serializing_if = "Vec::is_empty")]
            regions: Vec<RegionSeats>,
            /// Every applicant by id, with the reasons.
            applicants: Vec<Choice>,
            /// The seats that nobody applied for.
            left: Number,
        },
        /// Lots must be drawn first. Draw all of `between`, add them in that order to the lots and ask again.
        Tie {
            /// What is drawn between.
            among: Among,
            /// The ids of the equals, sorted.
            between: Vec<String>,
            /// How many of them win.
            places: Number,
        },
        /// The guarantees cannot all be met.
        Infeasible {
            /// Whose guarantees cannot be met.
            among: Among,
            /// The ids of all that are guaranteed seats, sorted.
            guaranteed: Vec<String>,
            /// The seats that they are guaranteed in all.
            needed: Number,
            /// How many of those can be had.
            available: Number,
        },
    }
}

/// What a tie is between, or whose guarantees cannot be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(missing_docs, reason = "the names say it")]
pub enum Among {
    Regions,
    Groups,
    Applicants,
}

/// The seats of one region, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegionSeats {
    /// Names the region.
    pub id: String,
    /// How many applied from it.
    pub applicants: Number,
    /// How many seats it has.
    pub seats: Number,
    /// Why it got them, in order.
    pub steps: Vec<RegionStep>,
}

tagged! {
    "kind",
    /// Why a region got seats.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum RegionStep {
        /// There are seats for all applicants.
        RoomForAll {},
        /// Seats that the region is guaranteed.
        Guaranteed {
            /// How many.
            seats: Number,
        },
        /// One seat by proportion: `applicants ÷ divisor` was the largest.
        Proportion {
            /// How many applied from the region.
            applicants: Number,
            /// Two for each seat the region had, plus one.
            divisor: Number,
        },
        /// The last seat by proportion went here because the region's next applicant ranks better.
        Rank {
            /// The rank of that applicant.
            rank: Number,
        },
        /// The last seat by proportion went here by lot.
        Lot {
            /// The place in the draw, from 1; absent where the region was not drawn and there was room left.
            #[serde(skip_serializing_if = "Option::is_none")]
            drawn: Option<Number>,
        },
    }
}

/// Whether one applicant got a seat, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Choice {
    /// Names the applicant.
    pub id: String,
    /// The name for people, as the request had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the applicant got a seat.
    pub selected: bool,
    /// The reasons, in order.
    pub steps: Vec<ChoiceStep>,
}

tagged! {
    "kind",
    /// Why an applicant got a seat or none.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum ChoiceStep {
        /// There are seats for all.
        RoomForAll {
            /// The seats.
            seats: Number,
            /// How many applied.
            applicants: Number,
        },
        /// The seats of the applicant's region, or all seats where applicants have no region.
        Seats {
            /// The region.
            #[serde(skip_serializing_if = "Option::is_none")]
            region: Option<String>,
            /// How many applied from it.
            applicants: Number,
            /// How many seats it has.
            seats: Number,
        },
        /// How many of those seats were left when the applicant's rank had its turn.
        Rank {
            /// The rank; absent where there are none.
            #[serde(skip_serializing_if = "Option::is_none")]
            rank: Option<Number>,
            /// How many of that rank there are in the region, the applicant included.
            equals: Number,
            /// The seats that were left.
            left: Number,
        },
        /// Lots decided among equals.
        Lot {
            /// The place in the draw, from 1; absent where the applicant was not drawn.
            #[serde(skip_serializing_if = "Option::is_none")]
            drawn: Option<Number>,
        },
        /// The applicant was passed over, or an equal was preferred, so that these groups keep the seats they still lacked.
        KeptForGroups {
            /// The ids of the groups, sorted.
            groups: Vec<String>,
        },
        /// The seat is one of those that these groups are guaranteed.
        CountsForGroups {
            /// The ids of the groups, sorted.
            groups: Vec<String>,
        },
    }
}

impl Selection {
    /// The ids of those who got a seat, sorted; none unless it is settled.
    pub fn selected(&self) -> impl Iterator<Item = &str> {
        let applicants = match self {
            Self::Settled { applicants, .. } => applicants.as_slice(),
            Self::Tie { .. } | Self::Infeasible { .. } => &[],
        };
        applicants.iter().filter(|choice| choice.selected).map(|choice| choice.id.as_str())
    }
}
