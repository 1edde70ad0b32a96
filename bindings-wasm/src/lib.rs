//! satsing for JavaScript: what the modules `satsing` (feature `check`) and `satsing/funding` call in their wasm.
//!
//! Every function takes text or bytes and gives JSON text, for that crosses the boundary faster than objects walked
//! field by field; `npm/src` makes the objects. What goes wrong is thrown as the JSON of a [`Failure`].

mod failure;
#[cfg(feature = "funding")]
mod funding;
#[cfg(feature = "check")]
mod programmes;
#[cfg(feature = "check")]
mod register;

/// Hands out memory in a quarter of the code of the standard library's allocator, and faster.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
