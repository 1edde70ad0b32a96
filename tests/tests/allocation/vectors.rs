//! The vectors that every language runs.

use conformance::{answers, vectors};
use satsing::{
    AllocationRequest, Error, Limits, PotTree, RedistributionRequest, ToJson, allocate, allocate_tree, redistribute,
};
use serde_json::Value;

fn json(answer: Result<impl serde::Serialize + ToJson, Error>) -> Result<Value, Error> {
    Ok(answers::json(&answer?))
}

#[test]
fn every_allocation_is_answered_as_its_vector_says() {
    vectors::run("funding/allocate", |bytes| {
        json(AllocationRequest::from_json(bytes, Limits::REQUEST).and_then(|request| allocate(&request)))
    });
}

#[test]
fn every_tree_is_answered_as_its_vector_says() {
    vectors::run("funding/allocate-tree", |bytes| {
        json(PotTree::from_json(bytes, Limits::REQUEST).and_then(|tree| allocate_tree(&tree)))
    });
}

#[test]
fn every_redistribution_is_answered_as_its_vector_says() {
    vectors::run("funding/redistribute", |bytes| {
        json(RedistributionRequest::from_json(bytes, Limits::REQUEST).and_then(|request| redistribute(&request)))
    });
}
