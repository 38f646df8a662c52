//! Customers: found, brought in, changed, merged, with what they agreed to; taken out and forgotten. One address is one
//! customer's. Who was merged says where they went, and who was erased says so.

pub(super) mod add;
pub(super) mod change;
pub(super) mod consents;
mod export;
pub(super) mod person;

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use feedback::Filter;
use serde::{Deserialize, Serialize};
use store::Read;
use store::contact::{self, Address, Known};
use store::response::Position;
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::ask::{self, Both, Id};
use super::key::Reader;
use super::responses::{Given, Turned};
use super::{ROOT, cursor, lists, tag, words};
use crate::app::App;
use crate::contact::person::{Standing, find};
use crate::mistake::LONGEST_LINE;
use crate::web::problem::Problem;

pub(crate) use export::{Export, export};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/contacts", get(list).post(add::add))
        .route("/contacts/batch", post(add::add_all))
        .route("/contacts/{id}", get(show).patch(change::change).delete(person::erase))
        .route("/contacts/{id}/merge", post(change::merge))
        .route("/contacts/{id}/consents", get(consents::list).post(consents::add))
        .route("/contacts/{id}/export", post(person::take_out))
}

/// A customer, with what is known of them.
#[derive(Serialize, ToSchema)]
#[schema(as = KnownContact)]
pub(crate) struct Shown {
    id: Uuid,
    /// As they are called.
    #[schema(example = "Ana Novak")]
    name: Option<String>,
    /// E-mail addresses as they were written, the main one first.
    #[schema(example = json!(["ana@example.com"]))]
    emails: Vec<String>,
    /// Telephone numbers (E.164), the main one first.
    #[schema(example = json!(["+38641234567"]))]
    phones: Vec<String>,
    /// BCP 47.
    #[schema(example = "sl")]
    language: Option<String>,
    /// A name of the zone database.
    #[schema(example = "Europe/Ljubljana")]
    zone: Option<String>,
    /// Two letters, ISO 3166-1.
    #[schema(example = "SI")]
    country: Option<String>,
    /// The company they answer for.
    #[schema(example = "Novak d.o.o.")]
    account: Option<String>,
    /// The agent who looks after them, as responses call them.
    #[schema(example = "Bor")]
    owner: Option<String>,
    /// What the workspace keeps besides, by the keys of its properties.
    #[schema(example = json!({"plan": "gold"}))]
    properties: BTreeMap<String, Given>,
    /// Since when they are known.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    created_at: String,
}

/// A page of customers.
#[derive(Serialize, ToSchema)]
#[schema(as = Contacts)]
pub(super) struct Page {
    /// Those who became known last come first.
    contacts: Vec<Shown>,
    /// What to send as `next` for the page after this one; null where this is the last.
    #[schema(example = "AAAAAAAAAAABndvAs1h6nqTH2n3R8Q0C")]
    next: Option<String>,
}

/// Which customers.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Each of these words begins some word of the name, the company or an address, in any spelling.
    #[param(example = "ana nov", max_length = 200)]
    q: Option<String>,
    /// In the filter language. `language`, `country`, `account`, `owner` and `property.NAME` are the customer's; everything
    /// else is asked of the latest confirmed response of theirs.
    #[param(example = "country = SI or band = detractor")]
    filter: Option<String>,
    /// On this list; of a segment, those whom its filter is true of now.
    list: Option<Uuid>,
    /// With this e-mail address: one or none. It stands alone.
    email: Option<String>,
}

impl From<Known> for Shown {
    fn from(known: Known) -> Shown {
        let card = known.card;
        Shown {
            id: known.id,
            name: card.name,
            emails: card.emails,
            phones: card.phones,
            language: card.language,
            zone: card.zone,
            country: card.country,
            account: card.account,
            owner: card.owner,
            properties: card.properties.into_iter().map(|(key, value)| (key, value.into())).collect(),
            created_at: words::instant(known.created_at),
        }
    }
}

impl Wanted {
    async fn read(&self, read: &mut Read, workspace: i64) -> Result<contact::Wanted, Problem> {
        let filter = ask::filter(read, workspace, self.filter.as_deref()).await?.read_by(None);
        let words = self.q.clone().unwrap_or_default();
        if words.chars().count() > LONGEST_LINE {
            return Err(Problem::bad_query(format!("`q` may have at most {LONGEST_LINE} characters.")));
        }
        let wanted = contact::Wanted { words, filter, list: None };
        let Some(list) = self.list else { return Ok(wanted) };
        let list = store::list::find(read, workspace, list).await?.ok_or_else(lists::absent)?.wanted();
        let filter =
            if list.filter == Filter::default() { wanted.filter } else { wanted.filter.and(list.filter.read_by(None)) };
        Ok(contact::Wanted { filter, list: list.list, ..wanted })
    }
}

/// The customer is known; otherwise what a program is told that asks for them.
async fn known(read: &mut Read, workspace: i64, id: Uuid) -> Result<Known, Problem> {
    match find(read, workspace, id).await? {
        Standing::Known(known) => Ok(*known),
        Standing::Merged(kept) => {
            Err(Problem::conflict(format!("This contact was merged into {kept}; name that one.")))
        }
        Standing::Erased(at) => Err(gone(at)),
        Standing::Absent => Err(absent()),
    }
}

fn gone(at: i64) -> Problem {
    Problem::gone(format!("This person was erased at {}; nothing that says who they were is kept.", words::instant(at)))
}

fn absent() -> Problem {
    Problem::not_found("There is no contact with this id in this workspace.")
}

fn reply(status: StatusCode, known: Known) -> Result<Response, Problem> {
    tag::reply(status, &Shown::from(known))
}

/// Customers, those who became known last first.
///
/// Needs a key of scope `read` or `all`. A page ends with the word `next`; send it with the same filters to go on.
#[utoipa::path(get, path = "/contacts", tag = "contacts", operation_id = "list_contacts", params(Wanted, Turned),
    responses(
        (status = 200, description = "A page of them.", body = Page),
        (status = 404, description = "There is no such list in this workspace."),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    reader: Reader,
    Both(wanted, turned): Both<Wanted, Turned>,
) -> Result<Json<Page>, Problem> {
    let workspace = reader.key.workspace;
    let (limit, after) = (turned.limit()?, turned.before()?.map(|position| position.id));
    let mut read = app.store.read().await?;
    let mut ids = match &wanted.email {
        Some(email) => {
            if wanted.q.is_some() || wanted.filter.is_some() || wanted.list.is_some() || after.is_some() {
                return Err(Problem::bad_query("`email` stands alone: one address is one contact's."));
            }
            contact::whose(&mut read, workspace, &[Address::email(email)]).await?.into_values().collect()
        }
        None => {
            let wanted = wanted.read(&mut read, workspace).await?;
            // One more than is shown tells whether there is a page after this one.
            let rows = contact::page(&mut read, workspace, &wanted, after, limit + 1).await?;
            rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
        }
    };
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = ids.len() > size;
    ids.truncate(size);
    let next = ids.last().filter(|_| more).map(|id| cursor::write(Position { at: 0, id: *id }));
    let mut contacts = contact::all(&mut read, workspace, &ids).await?;
    contacts.reverse();
    Ok(Json(Page { contacts: contacts.into_iter().map(Shown::from).collect(), next }))
}

/// One customer.
///
/// Needs a key of scope `read` or `all`. Of one who turned out to be another, the answer is 301 with the `Location` of the
/// other; of one who was erased, 410.
#[utoipa::path(get, path = "/contacts/{id}", tag = "contacts", operation_id = "show_contact",
    params(("id" = Uuid, Path, description = "The contact's id.")),
    responses(
        (status = 200, description = "The contact.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 301, description = "They turned out to be another.", body = crate::web::problem::Told,
            content_type = "application/problem+json",
            headers(("Location" = String, description = "Where the other is."))),
        (status = 404, description = "There is no such contact in this workspace."),
        (status = 410, description = "The person was erased; the problem says when."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    if let Standing::Merged(kept) = find(&mut read, reader.key.workspace, id).await? {
        let mut moved = Problem::moved(format!("This contact was merged into {kept}.")).into_response();
        if let Ok(there) = HeaderValue::try_from(format!("{ROOT}/contacts/{kept}")) {
            moved.headers_mut().insert(header::LOCATION, there);
        }
        return Ok(moved);
    }
    reply(StatusCode::OK, known(&mut read, reader.key.workspace, id).await?)
}
