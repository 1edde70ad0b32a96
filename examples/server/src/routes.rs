//! What can be asked, and how much of it at once.

use crate::openapi;
use crate::problem::Problem;
use crate::store::{Judged, Store};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use satsing::funding::{AllocationRequest, allocate};
use satsing::{CheckOptions, Programmes};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// How much of the machine a request may take, and all of them at once.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most bytes that a request may hold.
    pub bytes: usize,
    /// How long an answer may take, the reading of the request included.
    pub patience: Duration,
    /// How many requests are worked at; the others wait.
    pub at_once: usize,
}

impl Default for Limits {
    /// 1 MiB, of which a case of a hundred groups has a tenth; ten seconds; 64 at once.
    fn default() -> Self {
        Self { bytes: 1 << 20, patience: Duration::from_secs(10), at_once: 64 }
    }
}

struct Server {
    programmes: Programmes,
    store: Store,
    limits: Limits,
}

/// The whole server, to be served or tried.
///
/// # Errors
/// None in a released version: that the programmes cannot be read.
pub fn router(store: Store, limits: Limits) -> Result<Router, satsing::Error> {
    let server = Arc::new(Server { programmes: Programmes::embedded()?, store, limits });
    Ok(Router::new()
        .route("/openapi.json", get(async || json(openapi::document().to_string())))
        .route("/programmes", get(programmes))
        .route("/programmes/{id}/rules", get(rules))
        .route("/verdicts", post(check))
        .route("/verdicts/{id}", get(verdict))
        .route("/verdicts/{id}/replay", post(replay))
        .route("/allocations", post(share_out))
        .fallback(async || Problem::not_found("such resource"))
        .method_not_allowed_fallback(async || {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "another method is meant here")
        })
        .layer(DefaultBodyLimit::max(limits.bytes))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, limits.patience))
        .layer(middleware::from_fn(as_problems))
        .layer(GlobalConcurrencyLimitLayer::new(limits.at_once))
        .with_state(server))
}

/// More than any sentence by which axum refuses a request.
const REFUSAL_BYTES: usize = 1 << 12;

/// What axum refuses by itself, in the form of everything else that is refused.
async fn as_problems(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let is_json = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().ends_with(b"json"));
    if is_json || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let code = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::REQUEST_TIMEOUT => "timeout",
        _ => "refused",
    };
    match axum::body::to_bytes(response.into_body(), REFUSAL_BYTES).await {
        Ok(said) if !said.is_empty() => Problem::new(status, code, String::from_utf8_lossy(&said)),
        _ => Problem::new(status, code, "the request was not answered"),
    }
    .into_response()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct In {
    language: String,
    on: Option<String>,
}

async fn programmes(State(server): State<Arc<Server>>, Query(asked): Query<In>) -> Result<Response, Problem> {
    let language = parsed(&asked.language)?;
    let views = server.programmes.iter().map(|programme| Ok(programme?.view(language)));
    answer(&views.collect::<Result<Vec<_>, satsing::Error>>()?)
}

async fn rules(
    State(server): State<Arc<Server>>,
    Path(id): Path<String>,
    Query(asked): Query<In>,
) -> Result<Response, Problem> {
    let on = asked.on.as_deref().map(parsed).transpose()?;
    answer(&server.programmes.get(&id)?.rules(on, parsed(&asked.language)?))
}

/// How a case is to be checked, in a query and in the store.
#[derive(Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct Options {
    #[serde(skip_serializing_if = "Option::is_none")]
    programme: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    draft: bool,
    fixes: bool,
}

async fn check(
    State(server): State<Arc<Server>>,
    Query(options): Query<Options>,
    case: Bytes,
) -> Result<Response, Problem> {
    let (id, verdict) = working(move || {
        let verdict = judge(&server.programmes, &case, &options)?;
        let judged = Judged { case: case.to_vec(), options: written(&options)?, verdict };
        Ok((server.store.keep(&judged)?, judged.verdict))
    })
    .await?;
    Ok((StatusCode::CREATED, [(header::LOCATION, format!("/verdicts/{id}"))], json(verdict)).into_response())
}

async fn verdict(State(server): State<Arc<Server>>, Path(id): Path<i64>) -> Result<Response, Problem> {
    let judged = working(move || Ok(server.store.find(id)?)).await?;
    Ok(json(judged.ok_or_else(|| Problem::not_found("such verdict"))?.verdict))
}

/// Whether a case is judged again as it was.
#[derive(Serialize)]
struct Replay {
    same: bool,
}

async fn replay(State(server): State<Arc<Server>>, Path(id): Path<i64>) -> Result<Response, Problem> {
    let same = working(move || {
        let judged = server.store.find(id)?.ok_or_else(|| Problem::not_found("such verdict"))?;
        let options = serde_json::from_str(&judged.options).map_err(|error| {
            eprintln!("the options of verdict {id}: {error}");
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "store", "the options of this verdict cannot be read")
        })?;
        Ok(judge(&server.programmes, &judged.case, &options)? == judged.verdict)
    })
    .await?;
    answer(&Replay { same })
}

async fn share_out(State(server): State<Arc<Server>>, request: Bytes) -> Result<Response, Problem> {
    let limits = satsing::Limits { bytes: server.limits.bytes, ..satsing::Limits::REQUEST };
    working(move || answer(&allocate(&AllocationRequest::from_json(&request, limits)?)?)).await
}

/// Does what takes its time where it keeps no other request waiting.
async fn working<T: Send + 'static>(work: impl FnOnce() -> Result<T, Problem> + Send + 'static) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
        Err(Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "panic", format!("a fault of the server: {error}")))
    })
}

/// A case's verdict as JSON.
fn judge(programmes: &Programmes, case: &[u8], asked: &Options) -> Result<String, Problem> {
    let options = CheckOptions {
        programme: asked.programme.clone(),
        decided: asked.decided.as_deref().map(parsed).transpose()?,
        today: asked.today.as_deref().map(parsed).transpose()?,
        language: asked.language.as_deref().map(parsed).transpose()?,
        draft: asked.draft,
        fixes: asked.fixes,
        input_hash: true,
        ..CheckOptions::default()
    };
    written(&programmes.check(case, &options)?)
}

fn parsed<T: FromStr<Err = satsing::Error>>(text: &str) -> Result<T, Problem> {
    Ok(text.parse()?)
}

fn answer(answer: &impl Serialize) -> Result<Response, Problem> {
    written(answer).map(json)
}

fn written(answer: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(answer)
        .map_err(|error| Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "unwritable", error.to_string()))
}

fn json(text: String) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}
