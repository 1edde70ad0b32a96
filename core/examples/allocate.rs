//! Shares out a pot by the number of children, with a cap, and prints how each award came about.
//!
//! ```text
//! lia: 600 of 1,000 in all.
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use satsing::funding::{Allocation, AllocationRequest, allocate};
use satsing::{Language, Limits};

// amounts are in øre
const REQUEST: &[u8] = br#"{
    "pot": 10000000,
    "criteria": [ { "id": "children", "name": "Children", "share": "100%" } ],
    "claims": [
        { "id": "lia", "weights": [ { "criterion": "children", "value": 600 } ], "cap": 4000000 },
        { "id": "aas", "weights": [ { "criterion": "children", "value": 400 } ] }
    ]
}"#;

fn main() -> Result<(), satsing::Error> {
    let request = AllocationRequest::from_json(REQUEST, Limits::REQUEST)?;
    match allocate(&request)? {
        Allocation::Settled { awards, left } => {
            for award in awards {
                println!("{}: {}", award.id, award.explain(Language::En, "NOK").join(" "));
            }
            println!("left: {}", Language::En.money(left, "NOK"));
        }
        Allocation::Tie { between, places } => {
            println!("draw {} of {}, and ask again with them in `lots`", places.get(), between.join(", "));
        }
        Allocation::Infeasible { claims, .. } => println!("the bounds of {} cannot all hold", claims.join(", ")),
    }
    Ok(())
}
