//! satsing for JavaScript: what the module `satsing` calls in its wasm.
//!
//! Every function takes text or bytes and gives JSON text, for that crosses the boundary faster than objects walked
//! field by field; `npm/src` makes the objects. What goes wrong is thrown as the JSON of a [`Failure`].

mod failure;
mod funding;
mod programmes;
mod register;
