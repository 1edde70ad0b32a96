//! Shares out a pot by the number of children, with a cap for one, and prints how each award came about: what the cap
//! leaves goes to the other, so that 100,000 kr make 150 kr for each child below the cap.
//!
//! ```text
//! aas: Children: 400 of 1,000 in all, which is 40% of the pot. By weight that makes NOK 40,000. To this comes NOK 20,000 that others do not get, which makes NOK 60,000. Awarded: NOK 60,000.
//! lia: Children: 600 of 1,000 in all, which is 60% of the pot. By weight that makes NOK 60,000. It can be no more than the cap of NOK 40,000. Awarded: NOK 40,000.
//! left: NOK 0
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
