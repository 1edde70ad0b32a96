//! satsing for JavaScript: what the modules `satsing` (feature `check`), `satsing/funding` and `satsing/office` call in
//! their wasm.
//!
//! Every function takes text or bytes and gives JSON text, for that crosses the boundary faster than objects walked
//! field by field; `npm/src` makes the objects. What goes wrong is thrown as the JSON of a [`Failure`].

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

/// Hands out memory in a quarter of the code of the standard library's allocator, and faster.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
