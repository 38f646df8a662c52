//! Saved views: listed with where they are, saved, changed and taken away, and shown to people outside by a link. A view
//! never holds what its page shows; what an address means is the page's business.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use store::view::{MOST, NewView, Page, View};
use utoipa::ToSchema;

use super::ask::{Id, today};
use super::key::{Author, Reader};
use super::sent::Sent;
use super::{tag, words};
use crate::app::{App, Heard};
use crate::audit::Act;
use crate::mistake::Mistakes;
use crate::web::problem::Problem;
use crate::web::views::saving::{Of, address_of};
use crate::web::views::{LONGEST_QUERY, link_of, make_link};

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/views", get(list).post(add))
        .route("/views/{id}", get(show).patch(change).delete(remove))
        .route("/views/{id}/link", put(add_link).delete(remove_link))
}

/// A saved view: an address with a name. It shows what is true when it is opened.
#[derive(Serialize, ToSchema)]
#[schema(as = View)]
pub(super) struct Shown {
    /// Its number in the workspace.
    #[schema(example = 4)]
    id: i64,
    /// What colleagues call it.
    #[schema(example = "Repairs in Ljubljana")]
    name: String,
    /// The page it is a view of: `survey` or `responses`.
    #[schema(example = "survey")]
    page: &'static str,
    /// The survey, where the page is of one.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// What the page's address asks for after its question mark, without the view itself.
    #[schema(example = "period=30d&team=Ljubljana")]
    query: String,
    /// Where people who sign in see it.
    #[schema(example = "https://feedback.example.com/surveys/1?period=30d&team=Ljubljana&view=4")]
    url: String,
    /// Where anybody sees it; null while its link is off.
    #[schema(example = "https://feedback.example.com/v/1.k3vQ9x2mTfZ7k3vQ9x2mTf")]
    public_url: Option<String>,
    /// Whether its link shows comments too.
    #[schema(example = false)]
    public_comments: bool,
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    created_at: String,
}

/// A view to be saved.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewView)]
pub(super) struct New {
    /// What colleagues call it.
    #[schema(example = "Workshop by month", min_length = 1, max_length = 200)]
    name: String,
    /// The page it is a view of: `survey` or `responses`.
    #[schema(example = "survey")]
    page: String,
    /// The survey, where the page is of one, and only then.
    #[schema(example = 1)]
    survey: Option<i64>,
    /// What the page's address asks for after its question mark. What the page does not know is left out.
    #[schema(example = "period=30d&team=Workshop", max_length = 16384, default = "")]
    query: Option<String>,
}

/// What is to be changed of a view; what is absent stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ViewChange)]
pub(super) struct Change {
    /// What colleagues call it.
    #[schema(example = "Workshop by quarter", min_length = 1, max_length = 200)]
    name: Option<String>,
    /// What the page's address asks for after its question mark.
    #[schema(example = "period=12m&team=Workshop", max_length = 16384)]
    query: Option<String>,
}

/// How a view is shown to people outside.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ViewLink)]
pub(super) struct Link {
    /// Whether comments are shown too.
    #[schema(example = false, default = false)]
    comments: Option<bool>,
}

/// The saved views of a workspace.
#[derive(Serialize, ToSchema)]
pub(super) struct Views {
    /// In the order that people gave them.
    views: Vec<Shown>,
}

impl Shown {
    fn of(app: &Heard, view: View) -> Shown {
        Shown {
            url: format!("{}{}", app.public_url(), address_of(&view)),
            public_url: link_of(app, &view),
            id: view.id,
            name: view.name,
            page: view.page.key(),
            survey: view.survey,
            query: view.query,
            public_comments: view.link_hash.is_some() && view.link_comments,
            created_at: words::instant(view.created_at),
        }
    }
}

/// Every saved view of the workspace, in the order that people gave them.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/views", tag = "views", operation_id = "list_views",
    responses((status = 200, description = "The views.", body = Views)))]
pub(super) async fn list(State(app): State<App>, reader: Reader) -> Result<Json<Views>, Problem> {
    let mut read = app.store.read().await?;
    let views = store::view::list(&mut read, reader.key.workspace).await?;
    Ok(Json(Views { views: views.into_iter().map(|view| Shown::of(&app, view)).collect() }))
}

fn absent() -> Problem {
    Problem::not_found("There is no view with this id in this workspace.")
}

/// The name and the query as they are to be; a query that no page of ours could have made is refused.
fn checked(name: &str, query: &str) -> Result<String, Problem> {
    let mut mistakes = Mistakes::default();
    let name = mistakes.needed("name", name);
    if query.len() > LONGEST_QUERY {
        mistakes.add("query", "too-long", format!("`query` may have at most {LONGEST_QUERY} bytes."));
    }
    mistakes.unless(name).map_err(Problem::mistaken)
}

/// What a new view is of.
fn page(new: &New) -> Result<Of, Problem> {
    let mut mistakes = Mistakes::default();
    let of = match (Page::from_key(&new.page), new.survey) {
        (Some(Page::Survey), Some(survey)) => Of::Survey(survey),
        (Some(Page::Responses), None) => Of::Responses,
        (Some(Page::Survey), None) => {
            mistakes.add("survey", "missing", "`survey` must say which survey the page is of.");
            Of::Responses
        }
        (Some(Page::Responses), Some(_)) => {
            mistakes.add("survey", "out-of-place", "`survey` belongs to the page `survey`; ask for it in `query`.");
            Of::Responses
        }
        (None, _) => {
            mistakes.add("page", "unknown", "`page` must be survey or responses.");
            Of::Responses
        }
    };
    mistakes.unless(of).map_err(Problem::mistaken)
}

/// Saves a view, behind all others.
///
/// Needs a key of scope `write` or `all`. The same view under the same name is saved once. A workspace has at most 100.
#[utoipa::path(post, path = "/views", tag = "views", operation_id = "add_view", request_body = New,
    responses(
        (status = 200, description = "It was saved before.", body = Shown),
        (status = 201, description = "It is saved.", body = Shown),
        (status = 404, description = "There is no such survey in this workspace."),
        (status = 409, description = "There are 100 already."),
    ))]
pub(super) async fn add(State(app): State<App>, author: Author, Sent(new): Sent<New>) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let of = page(&new)?;
    let asked = new.query.as_deref().unwrap_or_default();
    let name = checked(&new.name, asked)?;
    let query = of.understood(asked, today(&app, workspace).await?);
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    if let Some(survey) = of.survey() {
        store::survey::find(&mut tx, workspace, survey).await?.ok_or_else(|| super::surveys::absent(survey))?;
    }
    let all = store::view::list(&mut tx, workspace).await?;
    let is_same = |view: &View| view.name == name && Of::view(view) == Some(of) && view.query == query;
    if let Some(view) = all.into_iter().find(is_same) {
        return tag::reply(StatusCode::OK, &Shown::of(&app, view));
    }
    let (page, survey) = (of.page(), of.survey());
    let new = NewView { workspace, name: &name, page, survey, query: &query, at: app.now(), by: author.key.id };
    let full = || Problem::conflict(format!("There are {MOST} saved views, which is the most; take one away first."));
    let view = store::view::add(&mut tx, &new).await?.ok_or_else(full)?;
    author.doer().tell(app.stamp(), &mut tx, Act::ViewSaved, &view.name).await?;
    tx.commit().await?;
    tag::reply(StatusCode::CREATED, &Shown::of(&app, view))
}

/// One saved view.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/views/{id}", tag = "views", operation_id = "show_view",
    params(("id" = i64, Path, description = "The view's number.", example = 1)),
    responses(
        (status = 200, description = "The view.", body = Shown, headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such view in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<i64>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let view = store::view::find(&mut read, reader.key.workspace, id).await?.ok_or_else(absent)?;
    tag::reply(StatusCode::OK, &Shown::of(&app, view))
}

/// Renames a view, or makes it show something else of its page.
///
/// Needs a key of scope `write` or `all`. A link that shows it to people outside shows the new view too.
#[utoipa::path(patch, path = "/views/{id}", tag = "views", operation_id = "change_view", request_body = Change,
    params(
        ("id" = i64, Path, description = "The view's number.", example = 1),
        ("If-Match" = Option<String>, Header, description = "The ETag that was seen."),
    ),
    responses(
        (status = 200, description = "The view as it is now.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such view in this workspace."),
        (status = 412, description = "It has changed since it was seen."),
    ))]
pub(super) async fn change(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    headers: HeaderMap,
    Sent(change): Sent<Change>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let today = today(&app, workspace).await?;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let was = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    let name = checked(change.name.as_deref().unwrap_or(&was.name), change.query.as_deref().unwrap_or_default())?;
    tag::is_meant(&headers, Some(&tag::of(&Shown::of(&app, was.clone()))?))?;
    store::view::rename(&mut tx, workspace, id, &name).await?;
    if let (Some(asked), Some(of)) = (&change.query, Of::view(&was)) {
        store::view::change(&mut tx, workspace, id, was.page, &of.understood(asked, today)).await?;
    }
    author.doer().tell(app.stamp(), &mut tx, Act::ViewSaved, &name).await?;
    let now = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    tag::reply(StatusCode::OK, &Shown::of(&app, now))
}

/// Takes a view away, and its link with it.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(delete, path = "/views/{id}", tag = "views", operation_id = "remove_view",
    params(("id" = i64, Path, description = "The view's number.", example = 1)),
    responses(
        (status = 200, description = "The view as it was.", body = Shown),
        (status = 404, description = "There is no such view in this workspace."),
    ))]
pub(super) async fn remove(State(app): State<App>, author: Author, Id(id): Id<i64>) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    if !store::view::remove(&mut tx, workspace, id).await? {
        return Err(absent());
    }
    author.doer().tell(app.stamp(), &mut tx, Act::ViewRemoved, &was.name).await?;
    tx.commit().await?;
    Ok(Json(Shown::of(&app, was)).into_response())
}

/// Shows a view of a survey to everybody who has its link.
///
/// Needs a key of scope `write` or `all`. A link that is there stays. Fewer than five responses are never shown.
#[utoipa::path(put, path = "/views/{id}/link", tag = "views", operation_id = "add_view_link", request_body = Link,
    params(("id" = i64, Path, description = "The view's number.", example = 1)),
    responses(
        (status = 200, description = "The view with its link.", body = Shown),
        (status = 404, description = "There is no such view in this workspace."),
        (status = 409, description = "It is a view of responses, which has no link."),
    ))]
pub(super) async fn add_link(
    State(app): State<App>,
    author: Author,
    Id(id): Id<i64>,
    Sent(link): Sent<Link>,
) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let view = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    if view.page != Page::Survey {
        return Err(Problem::conflict("Only a view of a survey can be shown to people outside."));
    }
    if view.link_hash.is_none() {
        make_link(&mut tx, &app, &view).await?;
    }
    store::view::set_comments(&mut tx, workspace, id, link.comments.unwrap_or(false)).await?;
    author.doer().tell(app.stamp(), &mut tx, Act::LinkMade, &view.name).await?;
    let now = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    Ok(Json(Shown::of(&app, now)).into_response())
}

/// Turns the link of a view off: it leads nowhere from now on.
///
/// Needs a key of scope `write` or `all`.
#[utoipa::path(delete, path = "/views/{id}/link", tag = "views", operation_id = "remove_view_link",
    params(("id" = i64, Path, description = "The view's number.", example = 1)),
    responses(
        (status = 200, description = "The view without its link.", body = Shown),
        (status = 404, description = "There is no such view in this workspace."),
    ))]
pub(super) async fn remove_link(State(app): State<App>, author: Author, Id(id): Id<i64>) -> Result<Response, Problem> {
    let workspace = author.key.workspace;
    let mut tx = app.store.begin().await?;
    let was = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    store::view::set_link(&mut tx, workspace, id, None).await?;
    if was.link_hash.is_some() {
        author.doer().tell(app.stamp(), &mut tx, Act::LinkEnded, &was.name).await?;
    }
    let now = store::view::find(&mut tx, workspace, id).await?.ok_or_else(absent)?;
    tx.commit().await?;
    Ok(Json(Shown::of(&app, now)).into_response())
}
