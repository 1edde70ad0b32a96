//! The rules of municipal development programmes in Norway and Denmark.
//!
//! A *case* is one recipient's undertaking in one programme: strategy, network, letter, report. A *programme* is a pack
//! of dated rules, numbers, texts and sources. Checking a case by a programme gives a *verdict*: findings, what was
//! judged and what was not, and a receipt.
//!
//! ```
//! use satsing::{CheckOptions, Language, Programme};
//!
//! let programme = Programme::embedded("no.asker.ledernettverk")?;
//! let case = br#"{ "period": { "startsOn": "2018-08-01" },
//!     "network": { "groups": [ { "sessions": [ { "startsOn": "2018-11-17" } ] } ] } }"#;
//! let options = CheckOptions { language: Some(Language::En), ..CheckOptions::default() };
//! let verdict = programme.check(case, &options)?;
//! let finding = verdict.findings.iter().find(|finding| &*finding.rule == "session-on-working-day");
//! assert!(finding.unwrap().text.as_deref().unwrap().contains("Saturday 17 November 2018"));
//! # Ok::<(), satsing::Error>(())
//! ```
//!
//! * [`Programmes`] and [`Programme`]: the rules, and checking by them.
//! * [`Case`] and its parts; [`Verdict`], [`Finding`], [`Coverage`], [`Receipt`].
//! * [`Pack`] and [`CheckSpec`]: how a programme is written. Each kind of check says which values its texts can use.
//! * [`Money`], [`Share`], [`Date`], [`Time`]: exact values.
//! * [`Language`]: how dates, amounts and lists are written.
//!
//! The library is pure: no clock, no files, no network, no randomness, no floats. The same input gives the same bytes.
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
