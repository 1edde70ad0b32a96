//! The steps to an award, as data.

use super::{RoundingMethod, Weight};
use crate::funding::Fraction;
use crate::json::tagged;
use crate::{Money, Number, Share};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

tagged! {
    "kind",
    /// One step on the way from a claim to its award.
    ///
    /// Explanations are written from exactly these values.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum AllocationStep {
        /// What one criterion gives. The parts of all criteria add up to the entitlement.
        Criterion {
            /// The id of the criterion; `weight` where the request names none.
            criterion: String,
            /// What the criterion is called.
            #[serde(skip_serializing_if = "Option::is_none")]
            name: Option<String>,
            /// The criterion's slice of the pot.
            share: Share,
            /// The claim's value in it.
            value: Weight,
            /// The sum of the values of the claim's tier.
            total: Fraction,
            /// Share × value ÷ total; 0 where the total is.
            part: Fraction,
        },
        /// The tier that the claim belongs to, where there are several.
        Tier {
            /// The number of the tier.
            tier: Number,
            /// What earlier tiers took of the pot, in øre.
            taken_before: Money,
            /// What is kept back for the lower bounds of later tiers, in øre.
            kept_back: Money,
            /// What the tier could use, in øre: the pot in whole units, less these two.
            available: Money,
            /// What the tier took of it, in øre.
            taken: Money,
        },
        /// The pot is not a whole number of units, so not all of it is shared out.
        WholeUnits {
            /// The unit of award, in øre.
            unit: Money,
            /// The pot, in øre.
            pot: Money,
            /// The part of it that is a whole number of units.
            available: Money,
        },
        /// The claim has no weight in any criterion, so it gets its lower bound and no more.
        NoWeight {},
        /// What the claim gets by weight, exactly.
        Proportional {
            /// Its entitlement of what the tier could use, in øre: what it would get if nobody had a bound.
            entitled: Fraction,
            /// Weight × the factor that all claims of the tier share, in øre.
            exact: Fraction,
        },
        /// A bound that the proportional share is moved to.
        Bound {
            /// Which bound it is.
            bound: Bound,
            /// The bound in øre, in whole units.
            amount: Money,
            /// For a guarantee: the share of last year's award.
            #[serde(skip_serializing_if = "Option::is_none")]
            share: Option<Share>,
            /// For a guarantee: last year's award.
            #[serde(skip_serializing_if = "Option::is_none")]
            last_year: Option<Money>,
        },
        /// Nothing is paid, because the most that it could be is below the minimum payout.
        BelowMinimum {
            /// The minimum payout in øre, in whole units.
            minimum: Money,
            /// What it could have been, in øre: its proportional share among all claims, or its upper bound.
            exact: Fraction,
            /// The upper bound, where that is what is below the minimum.
            #[serde(skip_serializing_if = "Option::is_none")]
            bound: Option<Bound>,
        },
        /// The exact share becomes a whole number of units.
        Rounding {
            /// The method.
            method: RoundingMethod,
            /// What it was, in øre.
            exact: Fraction,
            /// What it became, in øre.
            amount: Money,
        },
        /// Equals competed for too few places, and the draw decided.
        Lot {
            /// How many equals there were.
            between: Number,
            /// How many places there were.
            places: Number,
            /// Whether the claim won one.
            won: bool,
        },
    }
}

/// The steps of an award, in order; a slice of [`AllocationStep`].
///
/// They are worked out when they are first read, from a record that all awards of an allocation share: most are never read.
#[derive(Clone, Default)]
pub struct Steps {
    source: Option<(Arc<dyn StepSource>, usize)>,
    written: OnceLock<Vec<AllocationStep>>,
}

/// A record that the steps of awards are worked out from.
pub(super) trait StepSource: Send + Sync {
    fn steps(&self, line: usize) -> Vec<AllocationStep>;
}

impl Steps {
    pub(super) fn from_source(source: Arc<dyn StepSource>, line: usize) -> Self {
        Self { source: Some((source, line)), written: OnceLock::new() }
    }
}

impl Deref for Steps {
    type Target = [AllocationStep];

    fn deref(&self) -> &[AllocationStep] {
        let tell = || self.source.as_ref().map(|(source, line)| source.steps(*line)).unwrap_or_default();
        self.written.get_or_init(tell)
    }
}

impl From<Vec<AllocationStep>> for Steps {
    fn from(steps: Vec<AllocationStep>) -> Self {
        Self { source: None, written: steps.into() }
    }
}

impl<'a> IntoIterator for &'a Steps {
    type Item = &'a AllocationStep;
    type IntoIter = std::slice::Iter<'a, AllocationStep>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Debug for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Steps {}

impl Serialize for Steps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de> Deserialize<'de> for Steps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Steps {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Steps".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<AllocationStep>::json_schema(generator)
    }
}

/// A bound of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Bound {
    /// The claim's floor.
    Floor,
    /// The least share of last year's award.
    AtLeast,
    /// The minimum payout, to which a lower bound below it is raised.
    MinimumPayout,
    /// The claim's cap.
    Cap,
    /// What was asked for.
    Asked,
    /// The greatest share of last year's award.
    AtMost,
}

impl Bound {
    /// Whether it is the most that a claim can get, not the least.
    pub(super) const fn is_upper(self) -> bool {
        matches!(self, Self::Cap | Self::Asked | Self::AtMost)
    }
}
