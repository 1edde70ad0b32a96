//! satsing over HTTP: `POST /verdicts` checks a case and keeps it with its verdict, `POST /verdicts/{id}/replay` judges it
//! again and says whether the bytes are the same, `POST /allocations` shares out a pot, `GET /programmes` and
//! `GET /programmes/{id}/rules` say what is asked for. `GET /openapi.json` describes it all.
//!
//! What goes wrong is answered as RFC 9457 has it ([`problem::Problem`]); what is wrong with a case are findings.

pub mod openapi;
pub mod problem;
pub mod routes;
pub mod store;

pub use routes::{Limits, router};
pub use store::Store;
