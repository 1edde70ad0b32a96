//! Vectors and laws for satsing.
