//! What can be asked, and how much of it at once.

use crate::openapi;
use crate::problem::Problem;
use crate::store::{Judged, Store};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, RawQuery, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use satsing::funding::{AllocationRequest, allocate};
use satsing::{CheckOptions, Limits, Programmes};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use tower::limit::GlobalConcurrencyLimitLayer;
use tower_http::timeout::TimeoutLayer;

/// The most that a request may hold; a case of a hundred groups has a tenth of it.
pub const BODY_BYTES: usize = 1 << 20;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many requests are worked at; the others wait.
const AT_ONCE: usize = 64;

struct Server {
    programmes: Programmes,
    store: Store,
}

/// The whole server, to be served or tried.
///
/// # Errors
/// None in a released version: that the programmes cannot be read.
pub fn router(store: Store) -> Result<Router, satsing::Error> {
    let server = Arc::new(Server { programmes: Programmes::embedded()?, store });
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
        .layer(DefaultBodyLimit::max(BODY_BYTES))
        .layer(middleware::from_fn(as_problems))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(GlobalConcurrencyLimitLayer::new(AT_ONCE))
        .with_state(server))
}

/// What axum refuses by itself, in the form of everything else that is refused.
async fn as_problems(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let is_json = response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().ends_with(b"json"));
    if is_json || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let code = if status == StatusCode::PAYLOAD_TOO_LARGE { "too-large" } else { "refused" };
    let detail = axum::body::to_bytes(response.into_body(), BODY_BYTES).await.unwrap_or_default();
    Problem::new(status, code, String::from_utf8_lossy(&detail)).into_response()
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

async fn check(State(server): State<Arc<Server>>, RawQuery(query): RawQuery, case: Bytes) -> Result<Response, Problem> {
    let options = query.unwrap_or_default();
    let (id, verdict) = working(move || {
        let verdict = judge(&server.programmes, &case, &options)?;
        let judged = Judged { case: case.to_vec(), options, verdict };
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
        Ok(judge(&server.programmes, &judged.case, &judged.options)? == judged.verdict)
    })
    .await?;
    answer(&Replay { same })
}

async fn share_out(request: Bytes) -> Result<Response, Problem> {
    let limits = Limits { bytes: BODY_BYTES, ..Limits::REQUEST };
    working(move || answer(&allocate(&AllocationRequest::from_json(&request, limits)?)?)).await
}

/// Does what takes its time where it keeps no other request waiting.
async fn working<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| {
        Err(Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "panic", format!("a fault of the server: {error}")))
    })
}

/// A case's verdict as JSON, by options as a query has them.
fn judge(programmes: &Programmes, case: &[u8], query: &str) -> Result<String, Problem> {
    let mut options = CheckOptions { input_hash: true, ..CheckOptions::default() };
    for (name, value) in query.split('&').filter(|pair| !pair.is_empty()).map(|pair| pair.split_once('=').unwrap_or((pair, ""))) {
        match name {
            "programme" => options.programme = Some(value.to_owned()),
            "decided" => options.decided = Some(parsed(value)?),
            "today" => options.today = Some(parsed(value)?),
            "language" => options.language = Some(parsed(value)?),
            "draft" => options.draft = truth(name, value)?,
            "fixes" => options.fixes = truth(name, value)?,
            _ => return Err(refused(format!("there is no option `{name}`"))),
        }
    }
    written(&programmes.check(case, &options)?)
}

fn truth(name: &str, value: &str) -> Result<bool, Problem> {
    value.parse().map_err(|_| refused(format!("`{name}` is true or false")))
}

fn refused(detail: String) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "bad-argument", detail)
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
