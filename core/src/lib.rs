//! The rules of municipal development programmes in Norway and Denmark: strategies, networks, funding and reports.
//!
//! A *case* is what one recipient does in one programme under one decision: a strategy, a network, a grant, a report. A
//! *programme* is a pack: dated rules, numbers, texts and sources, as JSON. Checking a case by a programme gives a *verdict*:
//! what is wrong or missing, with a sentence for people and perhaps a fix that has been tried; what was judged and what
//! could not be; and a receipt.
//!
//! ```
//! use satsing::{CheckOptions, Language, Programmes, VerdictOutcome};
//!
//! let programmes = Programmes::embedded()?;
//! let case = br#"{ "programme": "no.asker.ledernettverk", "period": { "startsOn": "2018-08-01" },
//!     "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-17" } ] } ] } }"#;
//! let options = CheckOptions { language: Some(Language::En), ..CheckOptions::default() };
//! let verdict = programmes.check(case, &options)?;
//!
//! assert_ne!(verdict.outcome, VerdictOutcome::Passed);
//! let finding = verdict.findings.iter().find(|finding| finding.rule == "session-on-working-day").unwrap();
//! assert_eq!(finding.paths, ["/network/groups/0/sessions/0/startsOn"]);
//! assert!(finding.text.as_deref().unwrap().contains("Saturday 17 November 2018"));
//! # Ok::<(), satsing::Error>(())
//! ```
//!
//! # Where things are
//!
//! * [`Programmes`] are found by id, and [`Programme`] is one of them: it checks cases, lists its rules and the fields that a
//!   form needs, and writes a verdict in another language. Load it once and keep it; it can be used from many threads.
//! * [`case`]: what a case can hold, as types. [`verdict`]: the result of a check.
//! * [`pack`]: how a programme is written, checked and tested; every kind of check has an example.
//! * [`funding`]: sharing out money, choosing applicants, working out amounts.
//! * [`register`]: municipalities through time, identifiers, working days.
//! * [`Money`], [`Share`], [`Decimal`], [`Number`], [`Date`], [`Time`]: exact values. [`Language`] writes them.
//!
//! # Examples
//!
//! Each is a small program in the folder `examples`, run by `cargo run --example NAME`:
//!
//! | to | see |
//! |---|---|
//! | check a case and print what was found | `check_case` |
//! | build a case in Rust and check it | `typed_case` |
//! | load a programme of your own, with its own fields | `own_pack` |
//! | share out money and say why | `allocate` |
//! | keep one programme and use it from many threads | `many_threads` |
//!
//! # Features
//!
//! * `packs` (on by default): the programmes that come with the library, 1 MB. Without it there are those that are loaded,
//!   or added by [`Programmes::add_pack`].
//! * `register-no`, `register-dk` (on by default): the municipalities of Norway and of Denmark through time. Without one, a
//!   question about its municipalities is an error.
//! * `schema`: `schema(name)` gives the JSON Schema of each document.
//!
//! Rust 1.95 or later is needed; a later one is asked for only in a new minor version.
//!
//! # What a version promises
//!
//! * The library is pure: no clock, files, network, randomness or floats, and nothing panics. The same case, options and
//!   version give the same bytes, on every platform and in every language.
//! * JSON documents carry `format`. What was valid in one format stays valid and keeps its meaning; a document of a later
//!   format than this version knows is the error [`Error::FormatTooNew`].
//! * Codes of errors, ids of rules and keys of findings are never renamed. Texts may be improved in any version.
//! * Types that are answered may get fields in a minor version: they are `#[non_exhaustive]`.
//! * An embedded programme changes only where its sources do or where it was wrong; the receipt's `pack_hash` shows it.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

pub mod case;
mod check;
mod error;
pub mod funding;
mod json;
mod judge;
mod network;
#[cfg(feature = "schema")]
mod own_schema;
pub mod pack;
pub mod register;
mod reporting;
#[cfg(feature = "schema")]
mod schema;
mod strategy;
mod text;
mod value;
pub mod verdict;

pub use error::Error;
pub use json::Limits;
#[cfg(feature = "schema")]
pub use own_schema::schema_for_programme;
pub use pack::{CheckOptions, Programme, Programmes};
pub use register::Country;
#[cfg(feature = "schema")]
pub use schema::{SCHEMAS, schema};
pub use text::{Labels, Language, Texts};
pub use value::{Date, Decimal, Money, Number, Period, Rounding, Scalar, Share, Time, Weekday};
pub use verdict::{Finding, Fix, Verdict, VerdictOutcome};
