//! Who is not written to, as programs see it. An address is told only where a contact has it: of the others there is a
//! code that it can be recognised by.

use std::collections::HashMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::Read;
use store::contact;
use store::suppression::{self, Entry, Wanted};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::ask::{Asked, Id};
use super::key::{Author, Reader};
use super::sent::Sent;
use super::words;
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::suppress::{self, ByHand, LONGEST_NOTE, Meant};
use crate::web::problem::Problem;

/// How many rows are shown at once unless a program says otherwise, and at most.
const LIMITS: (i64, i64) = (50, 200);

pub(super) fn routes() -> Router<App> {
    Router::new().route("/suppressions", get(list).post(add)).route("/suppressions/{id}", delete(lift))
}

/// Somebody who is not written to.
#[derive(Clone, Serialize, ToSchema)]
#[schema(as = Suppression)]
pub(super) struct Shown {
    /// What it is called.
    #[schema(example = "email.all.pYB9-8lVDHaLqL3gaMDgGl7JAvF_wmiH1GzMLvYkqYg")]
    id: String,
    /// The address, where a contact has it, or `@` and the domain; null for an address that nobody here has.
    #[schema(example = "ana@example.com")]
    address: Option<String>,
    /// The contact who has it.
    contact: Option<Uuid>,
    /// Which surveys are not sent there.
    #[schema(value_type = words::StopScopeWord, example = "all")]
    scope: &'static str,
    /// Why.
    #[schema(value_type = words::StopReasonWord, example = "by_hand")]
    reason: &'static str,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    since: String,
    /// It ends by itself then; null where it does not.
    #[schema(format = DateTime, example = json!(null))]
    until: Option<String>,
    /// The campaign whose mail was the cause, by name.
    #[schema(example = json!(null))]
    campaign: Option<String>,
    /// What was written to it.
    #[schema(example = "asked by phone")]
    note: Option<String>,
}

/// A page of them.
#[derive(Serialize, ToSchema)]
pub(super) struct Suppressions {
    /// The latest first, those that are over too.
    suppressions: Vec<Shown>,
    /// What to send as `next` for the page after this one; null where this is the last.
    #[schema(example = json!(null))]
    next: Option<String>,
}

/// Which of them.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// Whatever keeps this address from being written to: its own rows, and its domain's.
    #[param(example = "ana@example.com")]
    email: Option<String>,
    /// How many.
    #[param(example = 50, minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// `next` of the page before.
    next: Option<String>,
}

/// An address or a domain that is not to be written to.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewSuppression)]
pub(super) struct New {
    /// An e-mail address, or `@` and a domain.
    #[schema(example = "ana@example.com", max_length = 254)]
    address: String,
    /// Why, in one line, for colleagues to read.
    #[schema(example = "asked by phone", max_length = 300)]
    note: Option<String>,
}

fn mistaken(field: &str, reason: &'static str, detail: String) -> Problem {
    let mut mistakes = Mistakes::default();
    mistakes.add(field, reason, detail);
    Problem::mistaken(mistakes.unless(()).err().unwrap_or_default())
}

/// The rows as they are shown.
async fn shown(read: &mut Read, workspace: i64, entries: Vec<Entry>) -> Result<Vec<Shown>, Problem> {
    let ids: Vec<Uuid> = entries.iter().filter_map(|entry| entry.contact).collect();
    let known = contact::all(read, workspace, &ids).await?;
    let known: HashMap<Uuid, _> = known.into_iter().map(|known| (known.id, known)).collect();
    let key = suppress::known(read).await?;
    let one = |entry: Entry| {
        let emails = entry.contact.and_then(|id| known.get(&id)).map(|known| known.card.emails.as_slice());
        let email = key
            .as_ref()
            .zip(emails)
            .and_then(|(key, emails)| emails.iter().find(|email| key.address(email) == entry.target.address).cloned());
        Shown {
            id: suppress::id(entry.target),
            address: email.or_else(|| entry.domain.as_ref().map(|domain| format!("@{domain}"))),
            contact: entry.contact,
            scope: entry.target.scope.key(),
            reason: entry.reason.key(),
            since: words::instant(entry.at),
            until: entry.until.map(words::instant),
            campaign: entry.campaign,
            note: entry.note,
        }
    };
    Ok(entries.into_iter().map(one).collect())
}

/// Who is not written to, the latest first.
///
/// Needs a key of scope `read` or `all`. A page ends with the word `next`; send it with the same filters to go on.
#[utoipa::path(get, path = "/suppressions", tag = "suppressions", operation_id = "list_suppressions", params(Which),
    responses((status = 200, description = "A page of them.", body = Suppressions)))]
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    Asked(which): Asked<Which>,
) -> Result<Json<Suppressions>, Problem> {
    let workspace = reader.key.workspace;
    let limit = which.limit.unwrap_or(LIMITS.0);
    if !(1..=LIMITS.1).contains(&limit) {
        return Err(Problem::bad_query(format!("`limit` must be from 1 to {}.", LIMITS.1)));
    }
    let after = match which.next.as_deref().map(suppress::placed) {
        Some(None) => return Err(Problem::bad_query("`next` is not a word that a page ended with.")),
        after => after.flatten(),
    };
    let mut read = app.store.read().await?;
    let key = suppress::known(&mut read).await?;
    let hashes = match (&which.email, &key) {
        (None, _) => Vec::new(),
        (Some(email), Some(key)) => vec![key.address(email), key.domain(email)],
        // Without a key nobody was ever stopped.
        (Some(_), None) => return Ok(Json(Suppressions { suppressions: Vec::new(), next: None })),
    };
    let wanted = Wanted { addresses: &hashes, after };
    let mut entries = suppression::page(&mut read, workspace, wanted, limit + 1).await?;
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = entries.len() > size;
    entries.truncate(size);
    let next = entries.last().filter(|_| more).map(suppress::place);
    Ok(Json(Suppressions { suppressions: shown(&mut read, workspace, entries).await?, next }))
}

/// An address or a domain is not written to any more.
///
/// Needs a key of scope `write` or `all`. It holds for every survey, until somebody lifts it. What is so already stays as
/// it is, so that the same request can be sent again.
#[utoipa::path(post, path = "/suppressions", tag = "suppressions", operation_id = "add_suppression", request_body = New,
    responses(
        (status = 200, description = "It was so before; as it is.", body = Shown),
        (status = 201, description = "It is so now.", body = Shown),
    ))]
pub(super) async fn add(State(app): State<App>, author: Author, Sent(new): Sent<New>) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let meant = Meant::read(&new.address).ok_or_else(|| {
        mistaken("address", "not-an-address", "`address` is an e-mail address, or `@` and a domain.".to_owned())
    })?;
    let note = new.note.as_deref().map(str::trim).unwrap_or_default();
    if note.chars().count() > LONGEST_NOTE || note.chars().any(char::is_control) {
        let detail = format!("`note` is one line of at most {LONGEST_NOTE} characters.");
        return Err(mistaken("note", "wrong", detail));
    }
    let mut tx = app.store.begin().await?;
    let (target, is_new) = ByHand { workspace, meant: &meant, note, by: None }.write(&app, &mut tx).await?;
    if is_new {
        author.doer().tell(app.stamp(), &mut tx, Act::Stopped, "").await?;
    }
    let entry = suppression::find(&mut tx, workspace, target).await?.ok_or_else(absent)?;
    let one = shown(&mut tx, workspace, vec![entry]).await?.pop().ok_or_else(absent)?;
    tx.commit().await?;
    let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
    Ok((status, Json(one)).into_response())
}

/// They may be written to again.
///
/// Needs a key of scope `write` or `all`. Who unsubscribed, objected or complained may be written to again only by a
/// colleague, who says on the page that they agree.
#[utoipa::path(delete, path = "/suppressions/{id}", tag = "suppressions", operation_id = "lift_suppression",
    params(("id" = String, Path, description = "What it is called.")),
    responses(
        (status = 200, description = "It as it was.", body = Shown),
        (status = 404, description = "There is no such suppression in this workspace."),
        (status = 409, description = "They themselves wanted it so."),
    ))]
pub(super) async fn lift(State(app): State<App>, author: Author, Id(id): Id<String>) -> Result<Json<Shown>, Problem> {
    let workspace = author.key.workspace;
    let target = suppress::target(&id).ok_or_else(absent)?;
    let mut tx = app.store.begin().await?;
    let entry = suppression::find(&mut tx, workspace, target).await?.ok_or_else(absent)?;
    if entry.reason.is_their_will() {
        return Err(Problem::conflict(
            "They themselves wanted no more mails; writing to them again needs their consent, and a colleague who says \
             so at /contacts/stopped.",
        ));
    }
    let subject = entry.contact.map(|contact| contact.to_string()).unwrap_or_default();
    let was = shown(&mut tx, workspace, vec![entry]).await?.pop().ok_or_else(absent)?;
    suppression::lift(&mut tx, workspace, target).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::StopLifted, &subject).await?;
    tx.commit().await?;
    Ok(Json(was))
}

fn absent() -> Problem {
    Problem::not_found("There is no suppression with this id in this workspace.")
}
