//! What went wrong, as RFC 9457 has it.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// An answer `application/problem+json`.
#[derive(Debug, Serialize)]
pub struct Problem {
    /// `about:blank`: the status and the code say what it is.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The name of the status.
    pub title: String,
    /// The status of the answer.
    pub status: u16,
    /// What is wrong, for programmers.
    pub detail: String,
    /// Names the kind of error for programs; it never changes between versions.
    pub code: String,
}

impl Problem {
    /// A problem of this status.
    pub fn new(status: StatusCode, code: &str, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or("Error").to_owned();
        Self { kind: "about:blank", title, status: status.as_u16(), detail: detail.into(), code: code.to_owned() }
    }

    /// Nothing is found there.
    pub fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", format!("there is no {what}"))
    }
}

impl From<satsing::Error> for Problem {
    fn from(error: satsing::Error) -> Self {
        let status = match error.code() {
            "unknown-programme" => StatusCode::NOT_FOUND,
            "too-large" => StatusCode::PAYLOAD_TOO_LARGE,
            "not-json" => StatusCode::BAD_REQUEST,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, error.code(), error.to_string())
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        // what the database says is for whoever runs the server, not for whoever asks it
        eprintln!("the database: {error}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "store", "the verdict could not be kept or read")
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, [(header::CONTENT_TYPE, "application/problem+json")], axum::Json(self)).into_response()
    }
}
