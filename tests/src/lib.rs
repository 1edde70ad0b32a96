//! Vectors and laws for satsing.

pub mod answers;
pub mod comparing;
pub mod files;
pub mod fixes;
pub mod fixtures;
pub mod places;
pub mod questions;
pub mod vectors;
