//! What an operator's programs ask: whether the process is alive, whether it can do its work, and what it counts. No
//! answer holds anything about a person; the first two may be read by anybody.

mod metrics;
mod prometheus;

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};
use tower::{Layer, Service};

use super::fault::Fault;
use crate::app::App;
use crate::meter::Route;

/// How long each part may take to say that it works.
const PATIENCE: Duration = Duration::from_secs(2);

/// The addresses for the operator's programs.
pub fn routes() -> Router<App> {
    Router::new().route("/healthz", get(alive)).route("/readyz", get(ready)).route("/metrics", get(show_metrics))
}

/// Counts each request, and tells of it at debug: the pattern of its address, never the address, which may hold a token.
/// A layer of its own, because a middleware function copies and boxes the route for every request.
#[derive(Clone)]
pub struct Measure(pub App);

impl<S> Layer<S> for Measure {
    type Service = Measured<S>;

    fn layer(&self, inner: S) -> Measured<S> {
        Measured { inner, app: self.0.clone() }
    }
}

/// A route whose requests are counted.
#[derive(Clone)]
pub struct Measured<S> {
    inner: S,
    app: App,
}

impl<S> Service<Request> for Measured<S>
where
    S: Service<Request, Response = Response>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    #[expect(clippy::disallowed_methods, reason = "how long it takes is what is measured")]
    fn call(&mut self, request: Request) -> Self::Future {
        let began = std::time::Instant::now();
        let pattern = request.extensions().get::<MatchedPath>().cloned();
        let method = request.method().clone();
        let (app, answer) = (self.app.clone(), self.inner.call(request));
        Box::pin(async move {
            let response = answer.await?;
            let pattern = pattern.as_ref().map(MatchedPath::as_str);
            let (status, took) = (response.status().as_u16(), began.elapsed());
            app.meter.request(Route::of(pattern), status, took);
            tracing::debug!(%method, route = pattern.unwrap_or("-"), status, micros = took.as_micros(), "request");
            Ok(response)
        })
    }
}

async fn alive() -> &'static str {
    "alive\n"
}

/// 200 when every part works, 503 when one does not; which is told either way.
async fn ready(State(app): State<App>) -> Response {
    let database = within(schema(&app)).await;
    let known = store::newest_schema();
    let schema = match &database {
        Ok(at) if *at == known => json!({ "ok": true, "at": at, "of": known }),
        Ok(at) => {
            json!({ "ok": false, "at": at, "of": known, "why": "another Heard changed the schema; restart this one" })
        }
        Err(_) => json!({ "ok": false, "of": known, "why": "the database did not tell" }),
    };
    let writer = within(async { Ok(app.store.writer().probe().await?) }).await;
    let checks = json!({ "database": told(database), "schema": schema, "writer": told(writer) });
    let is_ready = checks.as_object().is_some_and(|all| all.values().all(|check| check["ok"] == true));
    let status = if is_ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let headers = [(header::CACHE_CONTROL, "no-store")];
    (status, headers, Json(json!({ "ready": is_ready, "checks": checks }))).into_response()
}

async fn schema(app: &App) -> anyhow::Result<i64> {
    let mut read = app.store.read().await?;
    Ok(store::check::schema(&mut read).await?)
}

/// Too late is as bad as wrong. The cause goes to the log: it may name the database.
async fn within<T>(work: impl Future<Output = anyhow::Result<T>>) -> Result<T, String> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(error)) => {
            tracing::warn!(?error, "not ready");
            Err("it failed; the log says why".to_owned())
        }
        Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
    }
}

fn told<T>(outcome: Result<T, String>) -> Value {
    match outcome {
        Ok(_) => json!({ "ok": true }),
        Err(why) => json!({ "ok": false, "why": why }),
    }
}

async fn show_metrics(State(app): State<App>, request: Request) -> Result<Response, Fault> {
    let peer = request.extensions().get::<ConnectInfo<std::net::SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    if !may_see(&app, request.headers(), peer) {
        let how = "Metrics are for the token in the setting `metrics_token`, sent as `Authorization: Bearer TOKEN`. \
                   Without that setting they are for this machine alone, and only while no proxy stands in front.\n";
        return Ok((StatusCode::FORBIDDEN, how).into_response());
    }
    let page = metrics::page(&app).await?;
    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], page).into_response())
}

/// The token where one is set. Otherwise a program on this machine; but a proxy on this machine asks for everybody, and
/// one stands in front wherever there is https, or a header says so.
fn may_see(app: &App, headers: &HeaderMap, peer: Option<std::net::IpAddr>) -> bool {
    let token = &app.settings.metrics_token.0;
    if !token.is_empty() {
        let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        let sent = sent.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
        // Comparing digests tells nothing by its time.
        return digest(&SHA256, sent.as_bytes()).as_ref() == digest(&SHA256, token.as_bytes()).as_ref();
    }
    let is_forwarded =
        ["x-forwarded-for", "forwarded", "via", "x-real-ip"].iter().any(|name| headers.contains_key(*name));
    peer.is_some_and(|peer| peer.to_canonical().is_loopback()) && !is_forwarded && !app.is_https()
}
