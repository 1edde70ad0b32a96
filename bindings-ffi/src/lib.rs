//! satsing for other languages: one library that Python, Kotlin and Java, Ruby, Swift, C, C# and PHP load.
//!
//! Documents go in as JSON and answers come out as JSON; what a language makes of them is written in that language.
//! Two sets of functions are exported, and both say the same:
//!
//! * [`objects`]: programmes as objects that can be kept and shared between threads, for which `uniffi` generates
//!   Python, Kotlin, Ruby and Swift;
//! * [`c`]: five functions of plain C, described in `satsing.h`.
//!
//! ```
//! let request = br#"{ "path": "/decidedOn", "language": "nb" }"#;
//! let programmes = satsing_ffi::objects::Programmes::embedded()?;
//! assert_eq!(programmes.call("label".to_owned(), request.to_vec())?, r#""vedtaksdato""#);
//! # Ok::<(), satsing_ffi::objects::SatsingError>(())
//! ```
//!
//! There is no logic here: a request is read, the core is called ([`operations`] is the only module that knows it), and
//! its answer is written. A panic, which would be a fault of the library, becomes an error with the code `panic`; it never
//! reaches the caller's process.

pub mod answers;
pub mod batch;
pub mod c;
pub mod failure;
pub mod objects;
pub mod operations;
pub mod typed;

uniffi::setup_scaffolding!("satsing");
