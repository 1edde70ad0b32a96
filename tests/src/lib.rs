//! Vectors and laws for satsing.

pub mod vectors;
