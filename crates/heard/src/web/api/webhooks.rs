//! Webhooks, for a program that sets up the other end: making one, with its secret told once, changing and removing it,
//! what was handed over, and handing it over again. Whoever makes one reads what goes there, so a key must be one that may
//! do everything; and the local network is opened by people alone.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::delivery::Delivery;
use store::webhook::{Kind, Webhook};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::{Id, Ids};
use super::key::{Master, Reader};
use super::sent::Sent;
use super::words;
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistake;
use crate::web::problem::Problem;
use crate::webhook::draft::{self, Draft, Wrong};
use crate::webhook::{self, Came, Target};

/// How many deliveries are told.
const TOLD: i64 = 100;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/webhooks", get(list).post(add))
        .route("/webhooks/{id}", get(show).patch(change).delete(remove))
        .route("/webhooks/{id}/secret", post(rotate))
        .route("/webhooks/{id}/test", post(test))
        .route("/webhooks/{id}/deliveries", get(deliveries))
        .route("/webhooks/{id}/deliveries/{delivery}/replay", post(replay))
}

/// A webhook. Its address is told to nobody.
#[derive(Serialize, ToSchema)]
#[schema(as = Webhook)]
pub(super) struct Shown {
    id: Uuid,
    /// What rules call it by.
    #[schema(example = "Shop")]
    name: String,
    /// What it speaks.
    #[schema(value_type = words::WebhookKindWord, example = "standard")]
    kind: String,
    /// Where it is, without path and query.
    #[schema(example = "https://hooks.example.com")]
    host: String,
    /// Whether it may be on the local network, as an owner said on its page.
    lan: bool,
    /// Whether it is told anything.
    #[schema(example = true)]
    on: bool,
    /// Why it stopped by itself, `gone` or `failing`; null where it did not.
    #[schema(example = json!(null))]
    halted: Option<String>,
    /// Since when nothing has arrived there; null where the last did.
    #[schema(format = DateTime, example = json!(null))]
    failing_since: Option<String>,
    /// Until when the former secret signs as well.
    #[schema(format = DateTime, example = json!(null))]
    former_secret_until: Option<String>,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    made_at: String,
    /// What each message is signed with: told once, when it is made. Rooms have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")]
    secret: Option<String>,
}

/// The webhooks of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Webhooks {
    /// By name.
    webhooks: Vec<Shown>,
}

/// A webhook to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewWebhook)]
pub(super) struct New {
    /// What rules call it by; no other has the name.
    #[schema(example = "Shop", min_length = 1, max_length = 60)]
    name: String,
    /// What it speaks.
    #[schema(value_type = words::WebhookKindWord, example = "standard")]
    kind: Kind,
    /// Where it is: `https://`, on port 443 or 80, and no private address. Of ntfy, with the topic at its end.
    #[schema(example = "https://hooks.example.com/heard", max_length = 2000)]
    address: String,
}

/// What a webhook is to be from now on; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WebhookChange)]
pub(super) struct Change {
    /// What rules call it by; not while a rule calls it something else.
    #[schema(example = "Shop", min_length = 1, max_length = 60)]
    name: Option<String>,
    /// Where it is.
    #[schema(example = "https://hooks.example.com/heard", min_length = 1, max_length = 2000)]
    address: Option<String>,
    /// Whether it is told anything. On also lets one go on that stopped by itself; off gives up what waits.
    #[schema(example = true)]
    on: Option<bool>,
}

/// Something that was handed to a webhook, or is to be.
#[derive(Serialize, ToSchema)]
#[schema(as = Delivery)]
pub(super) struct Told {
    /// The same at each attempt: `webhook-id`, without hyphens.
    id: Uuid,
    /// The rule that told it.
    rule: Option<Uuid>,
    /// The response that it is about.
    response: Option<Uuid>,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// How far it is.
    #[schema(value_type = words::DeliveryStateWord, example = "delivered")]
    state: String,
    #[schema(example = 1)]
    attempts: i64,
    /// When it is attempted next; null once nothing more is done.
    #[schema(format = DateTime, example = json!(null))]
    due_at: Option<String>,
    /// When it was last attempted.
    #[schema(format = DateTime, example = "2026-11-21T11:30:01Z")]
    tried_at: Option<String>,
    /// What went wrong last, in a word; null where nothing did.
    #[schema(example = json!(null))]
    wrong: Option<String>,
    /// The status of the last answer.
    #[schema(example = 200)]
    status: Option<i64>,
    /// The beginning of its text.
    #[schema(example = "ok")]
    answer: Option<String>,
    /// What is handed over; empty once its person is forgotten.
    #[schema(example = "{\"type\":\"response.confirmed\"}")]
    body: String,
}

/// The latest deliveries of a webhook.
#[derive(Serialize, ToSchema)]
pub(super) struct Deliveries {
    /// At most 100, the latest first; kept for 14 days.
    deliveries: Vec<Told>,
}

/// What came of a test.
#[derive(Serialize, ToSchema)]
#[schema(as = WebhookTest)]
pub(super) struct Tried {
    /// Whether it was taken.
    arrived: bool,
    /// What went wrong, in a word; null where nothing did.
    #[schema(example = json!(null))]
    wrong: Option<String>,
    /// The status that was answered.
    #[schema(example = 200)]
    status: Option<i64>,
    /// The beginning of what was answered.
    #[schema(example = "ok")]
    answer: Option<String>,
}

impl Shown {
    fn of(app: &App, webhook: &Webhook) -> Shown {
        Shown {
            id: webhook.id,
            name: webhook.name.clone(),
            kind: webhook.kind.clone(),
            host: webhook.host.clone(),
            lan: webhook.lan,
            on: webhook.off_at.is_none(),
            halted: webhook.halted.clone(),
            failing_since: webhook.failing_since.map(words::instant),
            former_secret_until: webhook.former_until.filter(|until| *until > app.now()).map(words::instant),
            made_at: words::instant(webhook.made_at),
            secret: None,
        }
    }
}

impl From<Delivery> for Told {
    fn from(of: Delivery) -> Told {
        Told {
            id: of.id,
            rule: of.rule,
            response: of.response,
            at: words::instant(of.at),
            state: of.state,
            attempts: of.attempts,
            due_at: of.due_at.map(words::instant),
            tried_at: of.tried_at.map(words::instant),
            wrong: of.said,
            status: of.status,
            answer: of.answer,
            body: of.body,
        }
    }
}

/// Why a webhook cannot be so.
fn mistaken(wrong: &Wrong) -> Problem {
    let (reason, detail) = match wrong {
        Wrong::Name => ("not-a-name", "`name` must have 1 to 60 characters of one line.".to_owned()),
        Wrong::Taken => ("taken", "Another webhook has this `name`.".to_owned()),
        Wrong::Full => ("full", "The workspace has 100 webhooks, and room for no more.".to_owned()),
        Wrong::Used(rules) => ("used", format!("Rules call it by the name that it has: {}.", rules.join(", "))),
        Wrong::Address(why) => (
            "not-an-address",
            format!(
                "Nothing can be sent to this `address` ({why}): https:// is needed, port 443 or 80, and no private \
                 address. A machine on the local network is allowed by an owner, at /settings/webhooks."
            ),
        ),
    };
    Problem::mistaken(vec![Mistake { field: wrong.field().to_owned(), reason, detail }])
}

fn absent() -> Problem {
    Problem::not_found("There is no webhook with this id in this workspace.")
}

async fn find(app: &App, workspace: i64, id: Uuid) -> Result<Webhook, Problem> {
    let mut read = app.store.read().await?;
    store::webhook::find(&mut read, workspace, id).await?.ok_or_else(absent)
}

/// The webhooks of the workspace: where rules tell others what happened.
///
/// Needs a key of scope `read` or `all`. Rules name them: see `/rules`.
#[utoipa::path(get, path = "/webhooks", tag = "webhooks", operation_id = "list_webhooks",
    responses((status = 200, description = "The webhooks.", body = Webhooks)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Webhooks>, Problem> {
    let mut read = app.store.read().await?;
    let all = store::webhook::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Webhooks { webhooks: all.iter().map(|one| Shown::of(&app, one)).collect() }))
}

/// One webhook.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/webhooks/{id}", tag = "webhooks", operation_id = "show_webhook",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The webhook.", body = Shown),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    let found = find(&app, reader.key.workspace, id).await?;
    Ok(Json(Shown::of(&app, &found)))
}

/// Makes a webhook, and tells its secret: now and never again.
///
/// Needs a key of scope `all`: whoever makes a webhook reads what rules tell it. It is told nothing before a rule names it,
/// or a colleague or a team is told there.
/// No two have one name, so that a request that is sent again makes no second.
#[utoipa::path(post, path = "/webhooks", tag = "webhooks", operation_id = "add_webhook",
    request_body = New,
    responses(
        (status = 201, description = "It is made.", body = Shown),
        (status = 422, description = "It cannot be so, or there are 100 already."),
    ))]
pub(super) async fn add(State(app): State<App>, master: Master, Sent(new): Sent<New>) -> Result<Response, Problem> {
    let draft = Draft { name: new.name.trim().to_owned(), address: new.address, ..Draft::default() };
    let mut tx = app.store.begin().await?;
    let made = draft::make(&app, &mut tx, (master.key.workspace, master.key.id), new.kind, &draft).await?;
    let (webhook, secret) = made.map_err(|wrong| mistaken(&wrong))?;
    master.doer().tell(app.stamp(), &mut tx, Act::WebhookMade, &webhook.name).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(Shown { secret, ..Shown::of(&app, &webhook) })).into_response())
}

/// Changes a webhook: its name, where it is, whether it is on.
///
/// Needs a key of scope `all`. What is absent stays as it is.
#[utoipa::path(patch, path = "/webhooks/{id}", tag = "webhooks", operation_id = "change_webhook",
    request_body = Change,
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The webhook as it is now.", body = Shown),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn change(
    State(app): State<App>,
    master: Master,
    Id(id): Id<Uuid>,
    Sent(change): Sent<Change>,
) -> Result<Json<Shown>, Problem> {
    let mut webhook = find(&app, master.key.workspace, id).await?;
    if change.address.as_ref().is_some_and(|address| address.trim().is_empty()) {
        return Err(mistaken(&Wrong::Address("scheme")));
    }
    let draft = Draft {
        name: change.name.map_or_else(|| webhook.name.clone(), |name| name.trim().to_owned()),
        address: change.address.unwrap_or_default(),
        ..Draft::default()
    };
    let mut tx = app.store.begin().await?;
    draft::change(&app, &mut tx, &mut webhook, &draft).await?.map_err(|wrong| mistaken(&wrong))?;
    let mut act = Act::WebhookChanged;
    let is_same = change.on == Some(webhook.off_at.is_none()) && webhook.halted.is_none();
    if let Some(on) = change.on.filter(|_| !is_same) {
        webhook::switch(&app, &mut tx, &mut webhook, on).await?;
        act = Act::WebhookSwitched;
    }
    master.doer().tell(app.stamp(), &mut tx, act, &webhook.name).await?;
    tx.commit().await?;
    app.hooks.notify_one();
    Ok(Json(Shown::of(&app, &webhook)))
}

/// Removes a webhook; what waits for it is given up.
///
/// Needs a key of scope `all`. Rules that name it tell nobody from then on.
#[utoipa::path(delete, path = "/webhooks/{id}", tag = "webhooks", operation_id = "remove_webhook",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The webhook as it was.", body = Shown),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn remove(State(app): State<App>, master: Master, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    let webhook = find(&app, master.key.workspace, id).await?;
    let mut tx = app.store.begin().await?;
    if !webhook::remove(&app, &mut tx, &webhook).await? {
        return Err(absent());
    }
    master.doer().tell(app.stamp(), &mut tx, Act::WebhookRemoved, &webhook.name).await?;
    tx.commit().await?;
    Ok(Json(Shown::of(&app, &webhook)))
}

/// Gives a webhook another secret, and tells it: now and never again. The former one signs as well for 24 hours.
///
/// Needs a key of scope `all`. Rooms have none.
#[utoipa::path(post, path = "/webhooks/{id}/secret", tag = "webhooks", operation_id = "rotate_webhook_secret",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The webhook with its secret.", body = Shown),
        (status = 404, description = "There is no such webhook in this workspace."),
        (status = 422, description = "It is a room, and has no secret."),
    ))]
pub(super) async fn rotate(State(app): State<App>, master: Master, Id(id): Id<Uuid>) -> Result<Json<Shown>, Problem> {
    let mut webhook = find(&app, master.key.workspace, id).await?;
    if webhook.kind() != Kind::Standard {
        return Err(Problem::invalid("This webhook is a room of a chat, where nothing is signed."));
    }
    let mut tx = app.store.begin().await?;
    let secret = Some(webhook::rotate(&app, &mut tx, &mut webhook).await?);
    master.doer().tell(app.stamp(), &mut tx, Act::WebhookSecret, &webhook.name).await?;
    tx.commit().await?;
    Ok(Json(Shown { secret, ..Shown::of(&app, &webhook) }))
}

/// Tries a webhook: something is sent now, and what was answered is told.
///
/// Needs a key of scope `all`. No customer is in what is sent. At most six a minute and key.
#[utoipa::path(post, path = "/webhooks/{id}/test", tag = "webhooks", operation_id = "test_webhook",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "What came of it, whatever that is.", body = Tried),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn test(State(app): State<App>, master: Master, Id(id): Id<Uuid>) -> Result<Json<Tried>, Problem> {
    let webhook = find(&app, master.key.workspace, id).await?;
    app.limits.test_mail(master.key.id).map_err(Problem::too_many)?;
    let mut read = app.store.read().await?;
    let workspace = store::workspace::find_by_id(&mut read, webhook.workspace).await?.ok_or_else(absent)?;
    drop(read);
    let body = webhook::trial(&app, &webhook, &workspace.language, &workspace.name);
    let came = match Target::open(&app, &webhook) {
        Err(why) => Came::not(why),
        Ok(target) => target.hand_over(&app, app.chance.id(app.now()), &body).await,
    };
    let heard = came.heard;
    Ok(Json(Tried { arrived: came.arrived, wrong: heard.said, status: heard.status, answer: heard.answer }))
}

/// What was handed to a webhook, or is to be, and what became of it.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/webhooks/{id}/deliveries", tag = "webhooks", operation_id = "list_deliveries",
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The deliveries.", body = Deliveries),
        (status = 404, description = "There is no such webhook in this workspace."),
    ))]
pub(super) async fn deliveries(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
) -> Result<Json<Deliveries>, Problem> {
    let webhook = find(&app, reader.key.workspace, id).await?;
    let mut read = app.store.read().await?;
    let all = store::delivery::list(&mut read, webhook.workspace, webhook.id, TOLD).await?;
    Ok(Json(Deliveries { deliveries: all.into_iter().map(Told::from).collect() }))
}

/// Hands something over again, under the same id.
///
/// Needs a key of scope `all`. What is being handed over at this moment, or has no words any more, is not.
#[utoipa::path(post, path = "/webhooks/{id}/deliveries/{delivery}/replay", tag = "webhooks",
    operation_id = "replay_delivery",
    params(
        ("id" = Uuid, Path, description = "The webhook's id."),
        ("delivery" = Uuid, Path, description = "The delivery's id."),
    ),
    responses(
        (status = 200, description = "It waits again.", body = Told),
        (status = 404, description = "There is no such delivery that could be handed over again."),
    ))]
pub(super) async fn replay(
    State(app): State<App>,
    master: Master,
    Ids(id, delivery): Ids<Uuid, Uuid>,
) -> Result<Json<Told>, Problem> {
    let webhook = find(&app, master.key.workspace, id).await?;
    let no_such = || Problem::not_found("There is no delivery with this id that could be handed over again.");
    let mut tx = app.store.begin().await?;
    if !store::delivery::replay(&mut tx, webhook.workspace, webhook.id, delivery, app.now()).await? {
        return Err(no_such());
    }
    master.doer().tell(app.stamp(), &mut tx, Act::WebhookAgain, &webhook.name).await?;
    let told = store::delivery::find(&mut tx, webhook.workspace, webhook.id, delivery).await?.ok_or_else(no_such)?;
    tx.commit().await?;
    app.hooks.notify_one();
    Ok(Json(Told::from(told)))
}
