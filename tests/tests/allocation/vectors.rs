//! The vectors that every language runs.

use conformance::vectors;
use satsing::{AllocationRequest, Limits, allocate};

#[test]
fn every_vector_is_answered_as_it_says() {
    vectors::run("funding/allocate", |json| {
        let answer = allocate(&AllocationRequest::from_json(json, Limits::REQUEST)?)?;
        Ok(serde_json::to_value(answer).unwrap())
    });
}
