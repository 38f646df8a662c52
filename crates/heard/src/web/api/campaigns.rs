//! Campaigns: listed, made, changed while they are drafts, started, paused, resumed, ended; how far each is, and its people.

pub(super) mod came;
pub(super) mod steps;
pub(super) mod told;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Serialize;
use store::campaign::{self, Campaign, MOST, State as Stage};
use store::{Read, Tx};
use utoipa::ToSchema;
use uuid::Uuid;

use self::told::{Change, New, Shown};
use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::Sent;
use super::tag;
use crate::app::App;
use crate::audit::Act;
use crate::campaign::draft::{Draft, Known};
use crate::web::campaigns::new as making;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/campaigns", get(list).post(add))
        .route("/campaigns/{id}", get(show).patch(change).delete(remove))
        .route("/campaigns/{id}/start", post(steps::start))
        .route("/campaigns/{id}/pause", post(steps::pause))
        .route("/campaigns/{id}/resume", post(steps::resume))
        .route("/campaigns/{id}/stop", post(steps::stop))
        .route("/campaigns/{id}/test", post(steps::test))
        .route("/campaigns/{id}/funnel", get(came::funnel))
        .route("/campaigns/{id}/recipients", get(came::recipients))
}

/// The campaigns of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Campaigns {
    /// Newest first.
    campaigns: Vec<Shown>,
}

async fn found(read: &mut Read, workspace: i64, id: Uuid) -> Result<Campaign, Problem> {
    let absent = || Problem::not_found("There is no campaign with this id in this workspace.");
    campaign::find(read, workspace, id).await?.ok_or_else(absent)
}

/// Whether a draft can be so.
async fn check(tx: &mut Tx, workspace: i64, draft: &Draft) -> Result<(), Problem> {
    match draft.check(&Known::find(tx, workspace).await?) {
        mistakes if mistakes.is_empty() => Ok(()),
        mistakes => Err(Problem::mistaken(mistakes)),
    }
}

/// Every campaign of the workspace, newest first.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/campaigns", tag = "campaigns", operation_id = "list_campaigns",
    responses((status = 200, description = "The campaigns.", body = Campaigns)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Campaigns>, Problem> {
    let mut read = app.store.read().await?;
    let all = campaign::all(&mut read, reader.key.workspace).await?;
    let campaigns = all.iter().map(|one| Shown::of(&app, one)).collect::<Result<_, _>>()?;
    Ok(Json(Campaigns { campaigns }))
}

/// One campaign.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/campaigns/{id}", tag = "campaigns", operation_id = "show_campaign",
    params(("id" = Uuid, Path, description = "The campaign's id.")),
    responses(
        (status = 200, description = "The campaign.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such campaign in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let campaign = found(&mut read, reader.key.workspace, id).await?;
    tag::reply(StatusCode::OK, &Shown::of(&app, &campaign)?)
}

/// Makes a campaign, as a draft: nobody is asked until it is started.
///
/// Needs a key of scope `write` or `all`. With an `Idempotency-Key` the same request, which is one that names the same
/// `name`, makes it once.
#[utoipa::path(post, path = "/campaigns", tag = "campaigns", operation_id = "add_campaign", request_body = New,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "autumn")),
    responses(
        (status = 200, description = "It was made before, by the same request; as it is now.", body = Shown),
        (status = 201, description = "It is made.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 409, description = "There are 1000 already."),
        (status = 422, description = "It cannot be so, or the Idempotency-Key was used before for another campaign."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let request = author.request(&app, "campaign", &headers)?;
    let draft = new.draft()?;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    check(&mut tx, workspace, &draft).await?;
    if let Some(id) = request
        && let Some(before) = campaign::find(&mut tx, workspace, id).await?
    {
        if before.name == draft.name {
            return tag::reply(StatusCode::OK, &Shown::of(&app, &before)?);
        }
        return Err(Problem::invalid("This Idempotency-Key was used before, to make another."));
    }
    if making::is_full(&mut tx, workspace).await? {
        return Err(Problem::conflict(format!("There are {MOST} campaigns, which is the most; remove a draft first.")));
    }
    let made = making::make(&mut tx, &author.doer(), &draft, app.stamp(), request).await?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &Shown::of(&app, &made)?)
}

/// Changes a draft: what is absent stays.
///
/// Needs a key of scope `write` or `all`. What was started is not changed any more.
#[utoipa::path(patch, path = "/campaigns/{id}", tag = "campaigns", operation_id = "change_campaign", request_body = Change,
    params(
        ("id" = Uuid, Path, description = "The campaign's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The campaign as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 409, description = "It is a draft no more."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(change): Sent<Change>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = found(&mut tx, workspace, id).await?;
    tag::is_meant(&headers, Some(&tag::of(&Shown::of(&app, &was)?)?))?;
    if was.state != Stage::Draft {
        return Err(Problem::conflict("It was started; what it asks is not changed any more."));
    }
    let before = Draft::of(&was)?;
    let draft = change.onto(before.clone())?;
    check(&mut tx, workspace, &draft).await?;
    if draft != before {
        if !campaign::rewrite(&mut tx, &draft.onto(&was)?).await? {
            return Err(Problem::overtaken());
        }
        author.doer().tell(app.stamp(), &mut tx, Act::CampaignChanged, &draft.name).await?;
    }
    let now = found(&mut tx, workspace, id).await?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &Shown::of(&app, &now)?)
}

/// Takes a draft away.
///
/// Needs a key of scope `write` or `all`. What was started stays, with everything that came of it.
#[utoipa::path(delete, path = "/campaigns/{id}", tag = "campaigns", operation_id = "remove_campaign",
    params(
        ("id" = Uuid, Path, description = "The campaign's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "It was removed; as it was.", body = Shown),
        (status = 404, description = "There is no such campaign in this workspace."),
        (status = 409, description = "It is a draft no more."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn remove(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = found(&mut tx, workspace, id).await?;
    let shown = Shown::of(&app, &was)?;
    tag::is_meant(&headers, Some(&tag::of(&shown)?))?;
    if !campaign::remove(&mut tx, workspace, id).await? {
        return Err(Problem::conflict("It was started; what came of it stays."));
    }
    author.doer().tell(app.stamp(), &mut tx, Act::CampaignRemoved, &was.name).await?;
    tx.commit().await?;
    Ok(Json(shown).into_response())
}
