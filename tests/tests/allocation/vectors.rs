//! The vectors that every language runs.

use conformance::vectors;

#[test]
fn every_allocation_is_answered_as_its_vector_says() {
    vectors::run("funding/allocate");
}

#[test]
fn every_tree_is_answered_as_its_vector_says() {
    vectors::run("funding/allocate-tree");
}

#[test]
fn every_redistribution_is_answered_as_its_vector_says() {
    vectors::run("funding/redistribute");
}
