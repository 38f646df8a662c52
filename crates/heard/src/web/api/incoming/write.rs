//! Incoming webhooks are made, mapped, given another secret, switched and removed. Whoever has a secret tells what happened to
//! customers, so a key must be one that may do everything.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;
use store::Tx;
use store::incoming::{MOST, Webhook};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Shown, find};
use crate::app::App;
use crate::incoming::draft::{self, LONGEST_NAME, New, Wrong};
use crate::incoming::mapping::{Contact, Entry, Mapping, Why};
use crate::incoming::proof::{Kind, LENGTHS, header_value};
use crate::incoming::recipe::Start;
use crate::mistake::{Mistake, Mistakes};
use crate::web::api::ask::Id;
use crate::web::api::key::Master;
use crate::web::api::sent::Sent;
use crate::web::api::{tag, words};
use crate::web::problem::Problem;

/// An incoming webhook to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewIncomingWebhook)]
pub(in crate::web::api) struct Told {
    /// As colleagues call it; no other has the name.
    #[schema(example = "Order system", min_length = 1, max_length = 80)]
    name: String,
    /// What it begins as: a system that we know, or `standard` or `bearer` for one of your own.
    #[schema(value_type = words::IncomingStartWord, example = "standard")]
    start: Start,
    /// The secret, where the other system makes it: Stripe, Shopify and HubSpot. Without it nothing is believed until it is
    /// told. Otherwise we make it.
    #[schema(min_length = 16, max_length = 255, example = json!(null))]
    secret: Option<String>,
    /// What messages become, as the text on its page says it; without it what we know of the system.
    #[schema(value_type = Option<Object>, example = json!({"entries": [{"event": {"path": "$.name"}, "contact": {"email": "$.contact.email"}}]}))]
    mapping: Option<Value>,
}

/// What an incoming webhook is to be from now on; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = IncomingWebhookChange)]
pub(in crate::web::api) struct Change {
    /// As colleagues call it.
    #[schema(example = "Order system", min_length = 1, max_length = 80)]
    name: Option<String>,
    /// What messages become: the whole of it.
    #[schema(value_type = Option<Object>, example = json!({"entries": [{"event": {"text": "order placed"}, "contact": {"email": "$.email"}}]}))]
    mapping: Option<Value>,
    /// Whether it takes messages.
    #[schema(example = true)]
    on: Option<bool>,
}

/// Another secret.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewIncomingSecret, example = json!({}))]
pub(in crate::web::api) struct Exchange {
    /// The secret that the other system made: of Stripe, Shopify and HubSpot. Of others it is absent: we make it.
    #[schema(min_length = 16, max_length = 255, example = json!(null))]
    secret: Option<String>,
}

/// Why a webhook cannot be so.
fn mistaken(wrong: Wrong) -> Problem {
    let (field, reason, detail) = match wrong {
        Wrong::Name => ("name", "not-a-name", format!("`name` must have 1 to {LONGEST_NAME} characters of one line.")),
        Wrong::Taken => ("name", "taken", "Another webhook has this `name`.".to_owned()),
        Wrong::Full => ("name", "full", format!("The workspace has {MOST} webhooks, and room for no more.")),
        Wrong::Secret => {
            let (least, most) = (LENGTHS.start(), LENGTHS.end());
            ("secret", "not-a-secret", format!("`secret` must have {least} to {most} visible characters of ASCII."))
        }
        Wrong::Meanwhile => return Problem::overtaken(),
    };
    Problem::mistaken(vec![Mistake { field: field.to_owned(), reason, detail }])
}

/// A secret as it was told. Where we make it, none is taken: a program would go on with one that proves nothing.
fn given(kind: Kind, secret: Option<String>) -> Result<String, Problem> {
    match secret {
        Some(_) if !kind.is_theirs() => {
            let detail =
                "`secret` must be absent: of a webhook of this kind it is made here, and told once.".to_owned();
            Err(Problem::mistaken(vec![Mistake { field: "secret".to_owned(), reason: "ours", detail }]))
        }
        // What is empty is none, and not one that is told later.
        Some(secret) if secret.trim().is_empty() => Err(mistaken(Wrong::Secret)),
        secret => Ok(secret.unwrap_or_default()),
    }
}

/// A mapping with which nothing is wrong. It is read entry by entry, so that a program learns where it is wrong.
fn understood(document: Value) -> Result<Mapping, Problem> {
    let mut mistakes = Mistakes::default();
    for (nth, entry) in document["entries"].as_array().into_iter().flatten().enumerate() {
        if let Err(error) = serde_json::from_value::<Entry>(entry.clone()) {
            let place = format!("mapping.entries.{nth}");
            mistakes.add(&place, "not-an-entry", format!("`{place}` cannot be read: {error}."));
        }
    }
    mistakes.unless(()).map_err(Problem::mistaken)?;
    let mapping: Mapping = serde_json::from_value(document).map_err(Problem::unreadable)?;
    let mut mistakes = Mistakes::default();
    for wrong in mapping.wrong() {
        let place = place(&wrong.place);
        let (reason, detail) = match wrong.why {
            Why::Empty => ("missing", format!("`{place}` must not be empty.")),
            Why::TooMany(most) => ("too-many", format!("`{place}` may be, or have, at most {most}.")),
            Why::NoAddress => {
                let detail = "must say where an e-mail address, a telephone number or the sender's own id stands";
                ("missing", format!("`{place}` {detail}."))
            }
            Why::NoName => ("not-a-name", format!("`{place}` has a name that is none.")),
        };
        mistakes.add(&place, reason, detail);
    }
    mistakes.unless(mapping).map_err(Problem::mistaken)
}

/// Where something stands in the document, from where a mapping says it is wrong: `1.email`.
fn place(wrong: &str) -> String {
    let Some((nth, part)) = wrong.split_once('.') else { return format!("mapping.{wrong}") };
    let is_of_contact = Contact::default().fields().iter().any(|(name, _)| *name == part);
    let inside = if is_of_contact { "contact." } else { "" };
    format!("mapping.entries.{nth}.{inside}{part}")
}

async fn found(app: &App, tx: &mut Tx, workspace: i64, id: Uuid, headers: &HeaderMap) -> Result<Webhook, Problem> {
    store::workspace::lock(tx, workspace).await?;
    let found = find(tx, workspace, id).await?;
    tag::is_meant(headers, Some(&tag::of(&Shown::new(app, workspace, found.clone()))?))?;
    Ok(found)
}

/// A webhook with its ETag, and with its secret, where we made one.
fn told(
    app: &App,
    workspace: i64,
    status: StatusCode,
    webhook: Webhook,
    kind: Kind,
    secret: String,
) -> Result<Response, Problem> {
    let shown = Shown::new(app, workspace, webhook);
    let seen = tag::of(&shown)?;
    let authorization = header_value(kind, &secret);
    let secret = (!kind.is_theirs()).then_some(secret);
    Ok(tag::with(&seen, (status, Json(Shown { secret, authorization, ..shown })).into_response()))
}

/// Makes an incoming webhook, and tells the secret that we make: now and never again.
///
/// Needs a key of scope `all`: whoever has the secret tells what happened to customers. No two have one name, so that a
/// request that is sent again makes no second.
#[utoipa::path(post, path = "/incoming-webhooks", tag = "events", operation_id = "add_incoming_webhook",
    request_body = Told,
    responses(
        (status = 201, description = "It is made.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 422, description = "It cannot be so, or there are 50 already."),
    ))]
pub(in crate::web::api) async fn add(
    State(app): State<App>,
    master: Master,
    Sent(new): Sent<Told>,
) -> Result<Response, Problem> {
    let kind = new.start.kind().map_err(anyhow::Error::from)?;
    let mapping = new.mapping.map(understood).transpose()?;
    let secret = given(kind, new.secret)?;
    let draft = New { start: new.start, name: new.name.trim(), secret: secret.trim(), mapping };
    let mut tx = app.store.begin().await?;
    let made = draft::make(&app, &mut tx, &master.doer(), &draft).await?;
    let (webhook, secret) = made.map_err(mistaken)?;
    tx.commit().await?;
    told(&app, master.key.workspace, StatusCode::CREATED, webhook, kind, secret)
}

/// Changes an incoming webhook: its name, what messages become, whether it takes them.
///
/// Needs a key of scope `all`. What is absent stays as it is.
#[utoipa::path(patch, path = "/incoming-webhooks/{id}", tag = "events", operation_id = "change_incoming_webhook",
    request_body = Change,
    params(
        ("id" = Uuid, Path, description = "The webhook's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The webhook as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such webhook in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn change(
    State(app): State<App>,
    master: Master,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
    Sent(change): Sent<Change>,
) -> Result<Response, Problem> {
    let workspace = master.key.workspace;
    let mapping = change.mapping.map(understood).transpose()?;
    let mut tx = app.store.begin().await?;
    let was = found(&app, &mut tx, workspace, id, &headers).await?;
    let kept: Option<Mapping> = serde_json::from_str(&was.mapping).ok();
    let name = change.name.as_deref().map_or(was.name.as_str(), str::trim);
    let mapping = mapping.or_else(|| kept.clone()).ok_or_else(|| anyhow::anyhow!("a mapping that cannot be read"))?;
    if name != was.name || kept.as_ref() != Some(&mapping) {
        let to = (name, &mapping, was.version);
        draft::change(&app, &mut tx, &master.doer(), &was, to).await?.map_err(mistaken)?;
    }
    if let Some(on) = change.on.filter(|on| *on != was.off_at.is_none()) {
        let named = find(&mut tx, workspace, id).await?;
        draft::switch(&app, &mut tx, &master.doer(), &named, on).await?;
    }
    let now = find(&mut tx, workspace, id).await?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &Shown::new(&app, workspace, now))
}

/// Removes an incoming webhook with its messages. The events that they became stay.
///
/// Needs a key of scope `all`.
#[utoipa::path(delete, path = "/incoming-webhooks/{id}", tag = "events", operation_id = "remove_incoming_webhook",
    params(
        ("id" = Uuid, Path, description = "The webhook's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The webhook as it was.", body = Shown),
        (status = 404, description = "There is no such webhook in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(in crate::web::api) async fn remove(
    State(app): State<App>,
    master: Master,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<Json<Shown>, Problem> {
    let workspace = master.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = found(&app, &mut tx, workspace, id, &headers).await?;
    draft::remove(&app, &mut tx, &master.doer(), &was).await?;
    tx.commit().await?;
    Ok(Json(Shown::new(&app, workspace, was)))
}

/// Gives an incoming webhook another secret, which holds from now on; the one before does not.
///
/// Needs a key of scope `all`. Of Stripe, Shopify and HubSpot it is told to us; of others we make it, and tell it now and never
/// again.
#[utoipa::path(post, path = "/incoming-webhooks/{id}/secret", tag = "events", operation_id = "change_incoming_secret",
    request_body = Exchange,
    params(("id" = Uuid, Path, description = "The webhook's id.")),
    responses(
        (status = 200, description = "The webhook, with its secret where we made it.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such webhook in this workspace."),
        (status = 422, description = "It is no secret, or one is told that we make."),
    ))]
pub(in crate::web::api) async fn exchange(
    State(app): State<App>,
    master: Master,
    Id(id): Id<Uuid>,
    Sent(new): Sent<Exchange>,
) -> Result<Response, Problem> {
    let workspace = master.key.workspace;
    let mut tx = app.store.begin().await?;
    let webhook = find(&mut tx, workspace, id).await?;
    let kind =
        Kind::from_key(&webhook.kind).ok_or_else(|| anyhow::anyhow!("a webhook of the kind {}", webhook.kind))?;
    let secret = given(kind, new.secret)?;
    let made = draft::exchange(&app, &mut tx, &master.doer(), (&webhook, kind), &secret).await?;
    let secret = made.map_err(mistaken)?;
    tx.commit().await?;
    told(&app, workspace, StatusCode::OK, webhook, kind, secret)
}
