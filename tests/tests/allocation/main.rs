//! Allocation: cases worked by hand, a slow reference, and the laws that every answer keeps.

mod children;
mod laws;
mod limits;
mod pots;
mod reference;
mod requests;
mod vectors;

use satsing::funding::{Allocation, AllocationRequest, allocate};
use std::collections::BTreeMap;

/// An answer without its explanation: what is compared with the reference.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Settled { awards: BTreeMap<String, i64>, left: i64 },
    Tie { between: Vec<String>, places: i64 },
    Infeasible { needed: i64, available: i64, claims: Vec<String> },
}

impl Outcome {
    fn of(request: &AllocationRequest) -> Self {
        match allocate(request).unwrap_or_else(|error| panic!("{error}: {request:?}")) {
            Allocation::Settled { awards, left } => Self::Settled {
                awards: awards.into_iter().map(|award| (award.id, award.amount.ore())).collect(),
                left: left.ore(),
            },
            Allocation::Tie { between, places } => Self::Tie { between, places: places.get() },
            Allocation::Infeasible { needed, available, claims } => {
                Self::Infeasible { needed: needed.ore(), available: available.ore(), claims }
            }
        }
    }
}
