//! Lists of customers: people who were put on one, and segments, whose filter says who is meant.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use feedback::Filter;
use serde::{Deserialize, Serialize};
use store::contact::{self, Address};
use store::list::{self, LONGEST, List, Named, Nested};
use store::{Read, Tx};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::Sent;
use super::{tag, words};
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::web::problem::Problem;

/// How many customers are put on a list or taken off at once at most.
const AT_ONCE: usize = 500;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/lists", get(list).post(add))
        .route("/lists/{id}", get(show).patch(change).delete(remove))
        .route("/lists/{id}/members", post(put))
        .route("/lists/{id}/members/remove", post(take_off))
}

/// A list of customers.
#[derive(Serialize, ToSchema)]
#[schema(as = List)]
pub(super) struct Shown {
    id: Uuid,
    /// As colleagues read it.
    #[schema(example = "Dealers")]
    name: String,
    /// Of a segment, who is meant, in the filter language; null for people who were put on it.
    #[schema(example = json!(null))]
    filter: Option<String>,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    created_at: String,
}

/// A list with how many customers it has now.
#[derive(Serialize, ToSchema)]
#[schema(as = CountedList)]
pub(super) struct Counted {
    #[serde(flatten)]
    list: Shown,
    /// Customers on it now.
    #[schema(example = 12)]
    count: i64,
}

/// The lists of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Lists {
    /// By name.
    lists: Vec<Shown>,
}

/// A list to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewList)]
pub(super) struct New {
    /// As colleagues read it.
    #[schema(example = "Dealers", min_length = 1, max_length = 120)]
    name: String,
    /// Who is meant, in the filter language, for a segment; without it people are put on it.
    #[schema(example = json!(null))]
    filter: Option<String>,
}

/// What is to be changed of a list; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ListChange)]
pub(super) struct Change {
    /// As colleagues read it.
    #[schema(example = "Dealers and partners", min_length = 1, max_length = 120)]
    name: Option<String>,
    /// Who is meant, of a segment.
    #[schema(example = json!(null))]
    filter: Option<String>,
}

/// Customers, by id or by e-mail address; at most 500 together.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ListMembers)]
pub(super) struct Members {
    /// Ids of contacts.
    #[schema(max_items = 500)]
    contacts: Option<Vec<Uuid>>,
    /// E-mail addresses.
    #[schema(example = json!(["ana@example.com"]), max_items = 500)]
    emails: Option<Vec<String>>,
}

/// What became of them.
#[derive(Serialize, ToSchema)]
#[schema(as = ListedMembers)]
pub(super) struct Became {
    /// Put on the list, or taken off it.
    #[schema(example = 1)]
    changed: u64,
    /// So already.
    #[schema(example = 0)]
    same: u64,
    /// Ids and addresses of nobody.
    unknown: Vec<String>,
}

impl From<List> for Shown {
    fn from(list: List) -> Shown {
        let filter = list.filter.map(|filter| filter.to_string());
        Shown { id: list.id, name: list.name, filter, created_at: words::instant(list.added_at) }
    }
}

/// No list of the workspace has this id.
pub(super) fn absent() -> Problem {
    Problem::not_found("There is no list with this id in this workspace.")
}

fn mistaken(field: &str, reason: &'static str, detail: String) -> Problem {
    let mut mistakes = Mistakes::default();
    mistakes.add(field, reason, detail);
    Problem::mistaken(mistakes.unless(()).err().unwrap_or_default())
}

fn name(text: &str) -> Result<String, Problem> {
    let wrong = || mistaken("name", "wrong", format!("`name` is one line of 1 to {LONGEST} characters."));
    let name = crate::staff::name(text).ok_or_else(wrong)?;
    if list::key(&name).is_empty() { Err(wrong()) } else { Ok(name) }
}

/// A filter as it is kept, where these are the lists: as it is written once it was read.
fn filter(text: &str, named: &Named) -> Result<Filter, Problem> {
    let wrong = |why: String| mistaken("filter", "wrong", format!("`filter` cannot be read: {why}."));
    let filter = Filter::parse(text).and_then(|filter| named.check(text, &filter).map(|()| filter));
    let filter = filter.map_err(|error| wrong(error.to_string()))?;
    if Filter::parse(&filter.to_string()).as_ref() != Ok(&filter) {
        return Err(wrong("it is too long".to_owned()));
    }
    Ok(filter)
}

/// No segments stand in one another as they may not.
async fn unnested(read: &mut Read, workspace: i64) -> Result<(), Problem> {
    let why = match Named::all(read, workspace).await?.nested() {
        None => return Ok(()),
        Some(Nested::Circle(list)) => format!("it would make the segment `{list}` a part of itself"),
        Some(Nested::TooDeep([outer, inner, within])) => {
            format!(
                "a segment that another names may name none, and `{outer}` would name `{inner}`, which names `{within}`"
            )
        }
    };
    Err(mistaken("filter", "wrong", format!("`filter` cannot be so: {why}.")))
}

fn taken() -> Problem {
    Problem::conflict("Another list is called so.")
}

async fn found(read: &mut Read, workspace: i64, id: Uuid) -> Result<List, Problem> {
    list::find(read, workspace, id).await?.ok_or_else(absent)
}

/// Every list of the workspace, by name.
///
/// Needs a key of scope `read` or `all`. Who is on one tells `/contacts?list=`.
#[utoipa::path(get, path = "/lists", tag = "lists", operation_id = "list_lists",
    responses((status = 200, description = "The lists.", body = Lists)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Lists>, Problem> {
    let mut read = app.store.read().await?;
    let lists = list::all(&mut read, reader.key.workspace).await?;
    Ok(Json(Lists { lists: lists.into_iter().map(Shown::from).collect() }))
}

/// One list, with how many customers it has now.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/lists/{id}", tag = "lists", operation_id = "show_list",
    params(("id" = Uuid, Path, description = "The list's id.")),
    responses(
        (status = 200, description = "The list.", body = Counted, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such list in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    let list = found(&mut read, workspace, id).await?;
    let wanted = list.wanted();
    let wanted = contact::Wanted { filter: wanted.filter.read_by(None), ..wanted };
    let count = contact::count_of(&mut read, workspace, &wanted).await?;
    let list = Shown::from(list);
    let seen = tag::of(&list)?;
    Ok(tag::with(&seen, Json(Counted { list, count }).into_response()))
}

/// Makes a list.
///
/// Needs a key of scope `write` or `all`. With a `filter` it is a segment: whoever the filter is true of whenever it is
/// looked at. With an `Idempotency-Key` the same request, which is one that names the same `name`, makes it once.
#[utoipa::path(post, path = "/lists", tag = "lists", operation_id = "add_list", request_body = New,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "dealers")),
    responses(
        (status = 200, description = "It was made before, by the same request; as it is now.", body = Shown),
        (status = 201, description = "It is made.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 409, description = "Another list is called so, or there are 500 already."),
        (status = 422, description = "It cannot be so, or the Idempotency-Key was used before for another list."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let (workspace, at) = (author.key.workspace, app.now());
    let request = author.request(&app, "list", &headers)?;
    let id = request.unwrap_or_else(|| app.chance.id(at));
    let name = name(&new.name)?;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if let Some(before) = list::find(&mut tx, workspace, id).await? {
        if before.name == name {
            return tag::reply(StatusCode::OK, &Shown::from(before));
        }
        return Err(Problem::invalid("This Idempotency-Key was used before, to make another."));
    }
    let named = Named::all(&mut tx, workspace).await?;
    let filter = new.filter.as_deref().map(|text| filter(text, &named)).transpose()?;
    let list = List { id, name, filter, added_at: at };
    if named.lists().len() >= list::MOST {
        return Err(Problem::conflict(format!("There are {} lists, which is the most; remove one first.", list::MOST)));
    }
    if !list::add(&mut tx, workspace, &list).await? {
        return Err(taken());
    }
    unnested(&mut tx, workspace).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::ListMade, &list.name).await?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &Shown::from(list))
}

/// Renames a list, or lets a segment ask for others.
///
/// Needs a key of scope `write` or `all`. Whether people are put on it or found by a filter stays as it is.
#[utoipa::path(patch, path = "/lists/{id}", tag = "lists", operation_id = "change_list", request_body = Change,
    params(
        ("id" = Uuid, Path, description = "The list's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The list as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such list in this workspace."),
        (status = 409, description = "Another list is called so, or it is one that people are put on."),
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
    store::workspace::lock(&mut tx, workspace).await?;
    let was = found(&mut tx, workspace, id).await?;
    let seen = tag::of(&Shown::from(was.clone()))?;
    let named = Named::all(&mut tx, workspace).await?;
    let asks = change.filter.as_deref().map(|text| filter(text, &named)).transpose()?;
    if asks.is_some() && was.filter.is_none() {
        return Err(Problem::conflict("People are put on this list; it has no filter."));
    }
    let to = List { name: name(change.name.as_deref().unwrap_or(&was.name))?, filter: asks.or(was.filter), ..was };
    tag::is_meant(&headers, Some(&seen))?;
    if !list::change(&mut tx, workspace, &to).await? {
        return Err(taken());
    }
    unnested(&mut tx, workspace).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::ListChanged, &to.name).await?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &Shown::from(to))
}

/// Takes a list away; its customers stay.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(delete, path = "/lists/{id}", tag = "lists", operation_id = "remove_list",
    params(
        ("id" = Uuid, Path, description = "The list's id."),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The list as it was.", body = Shown),
        (status = 404, description = "There is no such list in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn remove(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    headers: HeaderMap,
) -> Result<Json<Shown>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let was = Shown::from(found(&mut tx, workspace, id).await?);
    tag::is_meant(&headers, Some(&tag::of(&was)?))?;
    list::remove(&mut tx, workspace, id).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::ListRemoved, &was.name).await?;
    tx.commit().await?;
    Ok(Json(was))
}

/// The list and the customers that are meant, each once, and who is not there.
async fn meant(
    tx: &mut Tx,
    workspace: i64,
    id: Uuid,
    members: Members,
) -> Result<(List, Vec<Uuid>, Vec<String>), Problem> {
    store::workspace::lock(tx, workspace).await?;
    let list = found(tx, workspace, id).await?;
    let (ids, emails) = (members.contacts.unwrap_or_default(), members.emails.unwrap_or_default());
    if !(1..=AT_ONCE).contains(&(ids.len() + emails.len())) {
        return Err(mistaken(
            "contacts",
            "off-range",
            format!("`contacts` and `emails` must be 1 to {AT_ONCE} together."),
        ));
    }
    if list.filter.is_some() {
        return Err(Problem::conflict("Who is on a segment says its filter; nobody is put on it."));
    }
    let addresses: Vec<Address> = emails.iter().map(|email| Address::email(email)).collect();
    let whose = contact::whose(tx, workspace, &addresses).await?;
    let there = contact::all(tx, workspace, &ids).await?;
    let is_there =
        |id: &Uuid| there.iter().any(|one| one.id == *id && one.merged_into.is_none() && one.erased_at.is_none());
    let strangers = emails.iter().zip(&addresses).filter(|(_, address)| !whose.contains_key(address));
    let unknown = ids.iter().filter(|id| !is_there(id)).map(Uuid::to_string);
    let unknown = unknown.chain(strangers.map(|(email, _)| email.clone())).collect();
    let mut meant: Vec<Uuid> = ids.into_iter().filter(is_there).chain(whose.into_values()).collect();
    meant.sort_unstable();
    meant.dedup();
    Ok((list, meant, unknown))
}

async fn tell(app: &App, author: &Author, mut tx: Tx, name: &str, became: Became) -> Result<Json<Became>, Problem> {
    if became.changed > 0 {
        author.doer().tell(app.stamp(), &mut tx, Act::ListChanged, name).await?;
    }
    tx.commit().await?;
    Ok(Json(became))
}

/// Puts customers on a list.
///
/// Needs a key of scope `write` or `all`. Those who are on it stay; who is not a contact is told and makes nobody.
#[utoipa::path(post, path = "/lists/{id}/members", tag = "lists", operation_id = "put_list_members",
    request_body = Members,
    params(("id" = Uuid, Path, description = "The list's id.")),
    responses(
        (status = 200, description = "What became of them.", body = Became),
        (status = 404, description = "There is no such list in this workspace."),
        (status = 409, description = "It is a segment."),
    ))]
pub(super) async fn put(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(members): Sent<Members>,
) -> Result<Json<Became>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let (list, meant, unknown) = meant(&mut tx, workspace, id, members).await?;
    let changed = list::put(&mut tx, workspace, id, &meant, (app.now(), None)).await?;
    let same = (meant.len() as u64).saturating_sub(changed);
    tell(&app, &author, tx, &list.name, Became { changed, same, unknown }).await
}

/// Takes customers off a list.
///
/// Needs a key of scope `write` or `all`. They stay contacts.
#[utoipa::path(post, path = "/lists/{id}/members/remove", tag = "lists", operation_id = "take_list_members",
    request_body = Members,
    params(("id" = Uuid, Path, description = "The list's id.")),
    responses(
        (status = 200, description = "What became of them.", body = Became),
        (status = 404, description = "There is no such list in this workspace."),
        (status = 409, description = "It is a segment."),
    ))]
pub(super) async fn take_off(
    State(app): State<App>,
    author: Author,
    Id(id): Id<Uuid>,
    Sent(members): Sent<Members>,
) -> Result<Json<Became>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let (list, meant, unknown) = meant(&mut tx, workspace, id, members).await?;
    let mut changed = 0;
    for contact in &meant {
        changed += u64::from(list::take_off(&mut tx, workspace, id, *contact).await?);
    }
    let same = (meant.len() as u64).saturating_sub(changed);
    tell(&app, &author, tx, &list.name, Became { changed, same, unknown }).await
}
