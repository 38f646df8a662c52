//! What a customer agreed to and took back. Rows are added and never changed: the last one of a channel holds.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use store::contact::consent::{self, Basis, Channel, Consent};
use utoipa::ToSchema;
use uuid::Uuid;

use super::known;
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::web::api::ask::Id;
use crate::web::api::key::{Author, Reader};
use crate::web::api::sent::Sent;
use crate::web::api::{told, words};
use crate::web::problem::Problem;

/// The longest words that somebody agreed to, in characters.
const LONGEST: usize = 5_000;

/// What a customer agreed to, or took back.
#[derive(Serialize, ToSchema)]
#[schema(as = ContactConsent)]
pub(crate) struct Shown {
    /// The way to reach them.
    #[schema(value_type = words::ChannelWord, example = "email")]
    channel: &'static str,
    /// Given, or taken back.
    given: bool,
    /// Why they may be asked.
    #[schema(value_type = words::BasisWord, example = "consent")]
    basis: &'static str,
    /// Where it came from.
    #[schema(example = "Order form")]
    source: String,
    /// What was agreed to, in exactly the words that were shown; empty where nobody kept them.
    #[schema(example = "You may ask me by e-mail what I think.")]
    words: String,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
}

/// What a customer agreed to and took back.
#[derive(Serialize, ToSchema)]
#[schema(as = ContactConsents)]
pub(in crate::web::api) struct Consents {
    /// The latest first; the first of a channel holds.
    consents: Vec<Shown>,
}

/// What a customer agreed to, or took back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewContactConsent)]
pub(in crate::web::api) struct New {
    /// The way to reach them.
    #[schema(value_type = words::ChannelWord, example = "email")]
    channel: String,
    /// Given, or taken back.
    #[schema(example = true)]
    given: bool,
    /// Why they may be asked.
    #[schema(value_type = words::BasisWord, example = "consent")]
    basis: String,
    /// Where it came from.
    #[schema(example = "Order form", min_length = 1, max_length = 200)]
    source: String,
    /// What was agreed to, in exactly the words that were shown.
    #[schema(example = "You may ask me by e-mail what I think.", max_length = 5000)]
    words: Option<String>,
    /// When; now where it is left out. Whatever it says, what is written down last holds.
    #[schema(format = DateTime)]
    at: Option<String>,
}

impl From<Consent> for Shown {
    fn from(consent: Consent) -> Shown {
        Shown {
            channel: consent.channel.key(),
            given: consent.given,
            basis: consent.basis.key(),
            source: consent.source,
            words: consent.words,
            at: words::instant(consent.at),
        }
    }
}

impl New {
    fn check(&self, now: i64, by: Uuid) -> Result<Consent, Problem> {
        let mut mistakes = Mistakes::default();
        let (channel, basis) = (Channel::from_key(&self.channel), Basis::from_key(&self.basis));
        if channel.is_none() {
            let known = Channel::ALL.map(Channel::key).join(", ");
            mistakes.add("channel", "unknown", format!("`channel` must be one of {known}."));
        }
        if basis.is_none() {
            let known = Basis::ALL.map(Basis::key).join(", ");
            mistakes.add("basis", "unknown", format!("`basis` must be one of {known}."));
        }
        let at = told::instant("at", self.at.as_deref(), &mut mistakes);
        if at.is_some_and(|at| at > now || at < 0) {
            mistakes.add("at", "off-range", "`at` must not be in the future, nor before 1970.");
        }
        let consent = Consent {
            at: at.unwrap_or(now),
            channel: channel.unwrap_or(Channel::Email),
            given: self.given,
            basis: basis.unwrap_or(Basis::Consent),
            source: mistakes.needed("source", &self.source),
            words: mistakes.text("words", self.words.as_deref(), LONGEST).unwrap_or_default(),
            import: None,
            by_user: Some(by),
        };
        mistakes.unless(consent).map_err(Problem::mistaken)
    }
}

/// What a customer agreed to and took back, the latest first.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/contacts/{id}/consents", tag = "contacts", operation_id = "list_consents",
    params(("id" = Uuid, Path, description = "The contact's id.")),
    responses(
        (status = 200, description = "The consents.", body = Consents),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 409, description = "This one was merged into another."),
        (status = 410, description = "The person was erased."),
    ))]
pub(in crate::web::api) async fn list(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
) -> Result<Json<Consents>, Problem> {
    let mut read = app.store.read().await?;
    known(&mut read, reader.key.workspace, id).await?;
    let consents = consent::list(&mut read, reader.key.workspace, id).await?;
    Ok(Json(Consents { consents: consents.into_iter().map(Shown::from).collect() }))
}

/// Writes down what a customer agreed to, or took back.
///
/// Needs a key of scope `write` or `all`. It is never changed; what is written down last for a channel holds. Sent twice it
/// stands there twice, and means the same.
#[utoipa::path(post, path = "/contacts/{id}/consents", tag = "contacts", operation_id = "add_consent",
    request_body = New,
    params(("id" = Uuid, Path, description = "The contact's id.")),
    responses(
        (status = 201, description = "It is written down.", body = Shown),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 409, description = "This one was merged into another."),
        (status = 410, description = "The person was erased."),
    ))]
pub(in crate::web::api) async fn add(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let (workspace, now) = (author.key.workspace, app.now());
    let consent = new.check(now, author.key.id)?;
    let mut tx = app.store.begin().await?;
    known(&mut tx, workspace, id).await?;
    consent::add_all(&mut tx, workspace, &[(id, app.chance.id(now), &consent)]).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::ContactChanged, &id.to_string()).await?;
    tx.commit().await?;
    Ok((StatusCode::CREATED, Json(Shown::from(consent))).into_response())
}
