//! The API for programs, under `/api/v1`: JSON in, JSON out, problems when something is wrong. Everything a handler
//! does is within the workspace of the key it holds. A GET changes
//! nothing; that a person's data were taken out is told in the audit log.

mod annotations;
mod ask;
mod campaigns;
pub(in crate::web) mod contacts;
mod cursor;
mod documents;
mod drafts;
mod envelopes;
mod events;
mod inbox;
mod incoming;
mod invitations;
mod key;
mod lists;
mod me;
mod messages;
mod openapi;
mod properties;
mod reports;
mod response_rates;
mod responses;
mod rules;
mod scores;
mod senders;
mod sent;
mod suppressions;
mod surveys;
mod tables;
mod tag;
mod teams;
mod told;
mod versions;
mod views;
mod webhooks;
mod words;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::any;

use super::problem::Problem;
use crate::app::App;
use crate::limits::{API_REQUESTS, Left};
pub(super) use openapi::document;
pub(super) use responses::Shown;

pub(crate) use events::Shown as Event;

/// A response as the API tells it.
///
/// # Errors
/// When the store fails.
pub(crate) async fn response(
    read: &mut store::Read,
    workspace: i64,
    row: store::response::Row,
) -> store::Result<impl serde::Serialize + use<>> {
    Shown::of(read, workspace, row).await
}

/// Where every address of the API begins.
pub const ROOT: &str = "/api/v1";

const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATE_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Every address of the API.
pub fn routes(app: App) -> Router<App> {
    let all = Router::new()
        .merge(me::routes())
        .merge(surveys::routes())
        .merge(documents::routes())
        .merge(drafts::routes())
        .merge(versions::routes())
        .merge(invitations::routes())
        .merge(responses::routes())
        .merge(scores::routes())
        .merge(response_rates::routes())
        .merge(tables::routes())
        .merge(annotations::routes())
        .merge(views::routes())
        .merge(teams::routes())
        .merge(contacts::routes())
        .merge(lists::routes())
        .merge(campaigns::routes())
        .merge(senders::routes())
        .merge(envelopes::routes())
        .merge(events::routes())
        .merge(rules::routes())
        .merge(webhooks::routes())
        .merge(reports::routes())
        .merge(incoming::routes())
        .merge(suppressions::routes())
        .merge(messages::routes())
        .merge(inbox::routes())
        .merge(properties::routes())
        .merge(openapi::routes())
        .method_not_allowed_fallback(async || Problem::no_such_method())
        .fallback(no_such_address)
        .layer(DefaultBodyLimit::max(sent::LARGEST));
    // Nesting leaves out the address that is the root with a slash behind it.
    Router::new()
        .nest(ROOT, all)
        .route(&format!("{ROOT}/"), any(no_such_address))
        .route("/api/{*rest}", any(no_such_address))
        .layer(from_fn_with_state(app, count))
}

async fn no_such_address() -> Problem {
    Problem::not_found("There is nothing at this address; /api/v1/openapi.json lists what there is.")
}

/// Counts a request of a key, whatever it asks for, before anything else is done.
async fn count(State(app): State<App>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match key::recognize(&mut parts, &app).await {
        Ok(left) => mark(next.run(Request::from_parts(parts, body)).await, left),
        Err(problem) => {
            let left = problem.wait().map(|wait| Left { more: 0, seconds: wait.0 });
            mark(problem.into_response(), left)
        }
    }
}

/// What every answer carries. The limit is one a minute and key, with as much at once, told as
/// draft-ietf-httpapi-ratelimit-headers-10 writes it.
fn mark(mut response: Response, left: Option<Left>) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(policy) = HeaderValue::try_from(format!("\"key\";q={API_REQUESTS};w=60")) {
        headers.insert(RATE_POLICY, policy);
    }
    let told = left.map(|left| HeaderValue::try_from(format!("\"key\";r={};t={}", left.more, left.seconds)));
    if let Some(Ok(told)) = told {
        headers.insert(RATE_LIMIT, told);
    }
    response
}
