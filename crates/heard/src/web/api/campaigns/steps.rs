//! What is done with a campaign: started, paused, resumed, ended; and a test of its mail.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use store::campaign::State as Stage;
use store::member::Member;
use utoipa::ToSchema;
use uuid::Uuid;

use super::found;
use super::told::Shown;
use crate::app::App;
use crate::mail::survey::send_test;
use crate::mistake::Mistakes;
use crate::web::api::ask::Id;
use crate::web::api::key::Author;
use crate::web::api::sent::Sent;
use crate::web::api::tag;
use crate::web::campaigns::deeds::{Deed, hindrances, step};
use crate::web::problem::Problem;

/// A step in a campaign's life: an empty object.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CampaignStep, example = json!({}))]
pub(in crate::web::api) struct Taken {}

/// To whom a test goes, and in which language.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CampaignTest)]
pub(in crate::web::api) struct Test {
    /// The address of somebody who works in the workspace.
    #[schema(example = "iva@example.com")]
    to: String,
    /// BCP 47; the survey's first where it is absent or the survey has it not.
    #[schema(example = "en")]
    language: Option<String>,
}

/// A test that is on its way.
#[derive(Serialize, ToSchema)]
#[schema(as = SentCampaignTest)]
pub(in crate::web::api) struct Sending {
    /// To whom.
    #[schema(example = "iva@example.com")]
    to: String,
}

async fn take(app: &App, author: &Author, id: Uuid, headers: &HeaderMap, deed: Deed) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let campaign = found(&mut tx, workspace, id).await?;
    tag::is_meant(headers, Some(&tag::of(&Shown::of(app, &campaign)?)?))?;
    if deed == Deed::Start && campaign.state == Stage::Draft {
        let hindrances = hindrances(&mut tx, app, &campaign).await?;
        if !hindrances.is_empty() {
            return Err(Problem::mistaken(hindrances));
        }
    }
    if step(&mut tx, app, &author.doer(), &campaign, deed).await?.is_none() {
        return Err(Problem::conflict(format!("It is {}, so this cannot be done.", campaign.state)));
    }
    let now = found(&mut tx, workspace, id).await?;
    tx.commit().await?;
    app.campaigns.notify_one();
    tag::reply(StatusCode::OK, &Shown::of(app, &now)?)
}

/// Starts a draft: from its moment on it asks customers.
///
/// Needs a key of scope `write` or `all`. It needs a list, and a mail server. Nothing is asked of DNS: `GET /senders` says what
/// receivers see of its sender.
#[utoipa::path(post, path = "/campaigns/{id}/start", tag = "campaigns", operation_id = "start_campaign", request_body = Taken,
    params(("id" = Uuid, Path, description = "The campaign's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen.")),
    responses(
        (status = 200, description = "It runs.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 409, description = "It is a draft no more."),
        (status = 412, description = "It has changed since it was seen."),
        (status = 422, description = "Something is missing: a list, or a mail server."),
    ))]
pub(in crate::web::api) async fn start(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(Taken {}): Sent<Taken>,
) -> Result<Response, Problem> {
    take(&app, &author, id, &headers, Deed::Start).await
}

/// Pauses a running campaign: nobody is asked until it is resumed.
///
/// Needs a key of scope `write` or `all`. Mails that are being handed over still go.
#[utoipa::path(post, path = "/campaigns/{id}/pause", tag = "campaigns", operation_id = "pause_campaign", request_body = Taken,
    params(("id" = Uuid, Path, description = "The campaign's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen.")),
    responses(
        (status = 200, description = "It is paused.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 409, description = "It does not run."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn pause(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(Taken {}): Sent<Taken>,
) -> Result<Response, Problem> {
    take(&app, &author, id, &headers, Deed::Pause).await
}

/// Resumes a paused campaign.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(post, path = "/campaigns/{id}/resume", tag = "campaigns", operation_id = "resume_campaign", request_body = Taken,
    params(("id" = Uuid, Path, description = "The campaign's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen.")),
    responses(
        (status = 200, description = "It runs.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 409, description = "It is not paused."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn resume(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(Taken {}): Sent<Taken>,
) -> Result<Response, Problem> {
    take(&app, &author, id, &headers, Deed::Resume).await
}

/// Ends a campaign for good: whoever waits is not asked.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(post, path = "/campaigns/{id}/stop", tag = "campaigns", operation_id = "stop_campaign", request_body = Taken,
    params(("id" = Uuid, Path, description = "The campaign's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen.")),
    responses(
        (status = 200, description = "It is stopped.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 409, description = "It has ended, or never began."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn stop(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(Taken {}): Sent<Taken>,
) -> Result<Response, Problem> {
    take(&app, &author, id, &headers, Deed::Stop).await
}

/// Sends the mail of a campaign to a colleague, whose answer never counts.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(post, path = "/campaigns/{id}/test", tag = "campaigns", operation_id = "test_campaign", request_body = Test,
    params(("id" = Uuid, Path, description = "The campaign's id.")),
    responses(
        (status = 202, description = "It is on its way.", body = Sending),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 422, description = "Nobody of this address works here, or no mail server is set."),
    ))]
pub(in crate::web::api) async fn test(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(test): Sent<Test>,
) -> Result<(StatusCode, axum::Json<Sending>), Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let campaign = found(&mut tx, workspace, id).await?;
    let members = store::member::list(&mut tx, workspace).await?;
    let is_to = |one: &Member| one.ended_at.is_none() && one.email.eq_ignore_ascii_case(test.to.trim());
    let to = members.into_iter().find(is_to).map(|one| one.email);
    let Some(to) = to else {
        let mut mistakes = Mistakes::default();
        mistakes.add("to", "unknown", "`to` must be the address of somebody who works in this workspace.");
        return Err(Problem::mistaken(mistakes.unless(()).err().unwrap_or_default()));
    };
    if crate::mail::find_in(&mut tx, &app.settings, app.seal.safe()).await?.is_none() {
        return Err(Problem::invalid("No mail server is set: see Settings, Mail."));
    }
    app.limits.test_mail(author.key.id).map_err(Problem::too_many)?;
    send_test(&app, &mut tx, &campaign, &to, test.language.as_deref().unwrap_or_default()).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok((StatusCode::ACCEPTED, axum::Json(Sending { to })))
}
