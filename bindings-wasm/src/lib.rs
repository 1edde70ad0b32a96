//! satsing for JavaScript: what the modules `satsing` (feature `check`), `satsing/funding` and `satsing/office` call in
//! their wasm.
//!
//! Every function takes text or bytes and returns JSON text, which crosses the boundary faster than objects do field by
//! field; `npm/src` makes the objects. Errors are thrown as the JSON of a [`Failure`].

#[cfg(feature = "office")]
mod authors;
#[cfg(feature = "office")]
mod changes;
mod failure;
#[cfg(feature = "funding")]
mod funding;
#[cfg(feature = "check")]
mod programmes;
#[cfg(feature = "check")]
mod register;
#[cfg(feature = "office")]
mod reporting;

/// An allocator that is faster than that of the standard library, with a quarter of its code.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
