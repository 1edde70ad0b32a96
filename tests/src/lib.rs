//! Vectors and laws for satsing.

pub mod answers;
pub mod comparing;
pub mod files;
pub mod fixtures;
pub mod questions;
pub mod vectors;
