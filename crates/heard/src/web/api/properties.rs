//! What a workspace keeps of its customers besides the usual: made, renamed, taken away. A key and a kind never change.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::get;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::Read;
use store::property::{self, Kind, LONGEST, MOST, Property, is_key, is_name};
use utoipa::ToSchema;

use super::ask::Id;
use super::key::{Author, Reader};
use super::sent::Sent;
use super::{tag, words};
use crate::app::App;
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/properties", get(list).post(add))
        .route("/properties/{key}", get(show).patch(change).delete(remove))
}

/// A property of customers.
#[derive(Serialize, ToSchema)]
#[schema(as = Property)]
pub(super) struct Shown {
    /// As filters, files and contacts name it.
    #[schema(example = "plan")]
    key: String,
    /// As colleagues read it.
    #[schema(example = "Plan")]
    name: String,
    /// What kind of value.
    #[schema(value_type = words::PropertyKindWord, example = "text")]
    kind: &'static str,
}

/// The properties of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Properties {
    /// By key.
    properties: Vec<Shown>,
}

/// A property to be made.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewProperty)]
pub(super) struct New {
    /// As filters, files and contacts will name it.
    #[schema(example = "plan", pattern = "^[a-z0-9_]{1,60}$")]
    key: String,
    /// As colleagues read it.
    #[schema(example = "Plan", min_length = 1, max_length = 60)]
    name: String,
    /// What kind of value: `text`, `number`, `day` (`2026-01-31`) or `yes_no` (`yes` or `no`).
    #[schema(value_type = words::PropertyKindWord, example = "text")]
    kind: String,
}

/// What a property is to be called.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = PropertyChange)]
pub(super) struct Change {
    /// As colleagues read it.
    #[schema(example = "Plan of the contract", min_length = 1, max_length = 60)]
    name: String,
}

impl From<Property> for Shown {
    fn from(property: Property) -> Shown {
        Shown { key: property.key, name: property.name, kind: property.kind.key() }
    }
}

fn absent() -> Problem {
    Problem::not_found("There is no property with this key in this workspace.")
}

fn name(mistakes: &mut Mistakes, text: &str) -> String {
    let name = text.trim();
    if !is_name(name) {
        mistakes.add("name", "wrong", format!("`name` is one line of 1 to {LONGEST} characters."));
    }
    name.to_owned()
}

impl New {
    fn check(&self) -> Result<Property, Problem> {
        let mut mistakes = Mistakes::default();
        let name = name(&mut mistakes, &self.name);
        if !is_key(&self.key) {
            mistakes.add("key", "wrong", format!("`key` is 1 to {LONGEST} of a-z, 0-9 and `_`."));
        }
        let kind = Kind::from_key(&self.kind);
        if kind.is_none() {
            let known = Kind::ALL.map(Kind::key).join(", ");
            mistakes.add("kind", "unknown", format!("`kind` must be one of {known}."));
        }
        let property = Property { key: self.key.clone(), name, kind: kind.unwrap_or(Kind::Text) };
        mistakes.unless(property).map_err(Problem::mistaken)
    }
}

async fn find(read: &mut Read, workspace: i64, key: &str) -> Result<Property, Problem> {
    let all = property::list(read, workspace).await?;
    all.into_iter().find(|one| one.key == key).ok_or_else(absent)
}

/// Every property of customers, by key.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/properties", tag = "properties", operation_id = "list_properties",
    responses((status = 200, description = "The properties.", body = Properties)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Properties>, Problem> {
    let mut read = app.store.read().await?;
    let properties = property::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Properties { properties: properties.into_iter().map(Shown::from).collect() }))
}

/// One property.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/properties/{key}", tag = "properties", operation_id = "show_property",
    params(("key" = String, Path, description = "The property's key.", example = "plan")),
    responses(
        (status = 200, description = "The property.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such property in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(key): Id<String>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    tag::reply(StatusCode::OK, &Shown::from(find(&mut read, reader.key.workspace, &key).await?))
}

/// Makes a property.
///
/// Needs a key of scope `write` or `all`. The same property is made once however often it is sent.
#[utoipa::path(post, path = "/properties", tag = "properties", operation_id = "add_property", request_body = New,
    responses(
        (status = 200, description = "It was there.", body = Shown),
        (status = 201, description = "It is made.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 409, description = "Another has this key, or there are 100 already."),
    ))]
pub(super) async fn add(State(app): State<App>, author: Author, Sent(new): Sent<New>) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let property = new.check()?;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let all = property::list(&mut tx, workspace).await?;
    if all.contains(&property) {
        return tag::reply(StatusCode::OK, &Shown::from(property));
    }
    if all.iter().any(|one| one.key == property.key) {
        return Err(Problem::conflict("There is another property with this key."));
    }
    if all.len() >= MOST {
        return Err(Problem::conflict(format!("There are {MOST} properties, which is the most; remove one first.")));
    }
    property::add(&mut tx, workspace, &property).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::PropertyMade, &property.key).await?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &Shown::from(property))
}

/// Renames a property.
///
/// Needs a key of scope `write` or `all`. Its key and its kind stay: there are values of it.
#[utoipa::path(patch, path = "/properties/{key}", tag = "properties", operation_id = "change_property",
    request_body = Change,
    params(
        ("key" = String, Path, description = "The property's key.", example = "plan"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The property as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such property in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn change(
    State(app): State<App>,
    author: Author,
    Id(key): Id<String>,
    headers: HeaderMap,
    Sent(change): Sent<Change>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let was = find(&mut tx, workspace, &key).await?;
    let mut mistakes = Mistakes::default();
    let name = name(&mut mistakes, &change.name);
    let to = mistakes.unless(Property { name, ..was.clone() }).map_err(Problem::mistaken)?;
    tag::is_meant(&headers, Some(&tag::of(&Shown::from(was))?))?;
    property::rename(&mut tx, workspace, &key, &to.name).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::PropertyChanged, &to.key).await?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &Shown::from(to))
}

/// Takes a property away, and every customer's value of it.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(delete, path = "/properties/{key}", tag = "properties", operation_id = "remove_property",
    params(
        ("key" = String, Path, description = "The property's key.", example = "plan"),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The property as it was.", body = Shown),
        (status = 404, description = "There is no such property in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn remove(
    State(app): State<App>,
    author: Author,
    Id(key): Id<String>,
    headers: HeaderMap,
) -> Result<Json<Shown>, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let was = Shown::from(find(&mut tx, workspace, &key).await?);
    tag::is_meant(&headers, Some(&tag::of(&was)?))?;
    property::remove(&mut tx, workspace, &key).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::PropertyRemoved, &was.key).await?;
    tx.commit().await?;
    Ok(Json(was))
}
