//! Saved views: kept under a name, listed in an order of one's own, changed, taken away. A view is an address with a
//! name; it never holds what the page showed, so it always shows what is true now.

mod link;
pub mod said;
#[cfg(test)]
pub(crate) mod sample;
pub mod saving;
pub mod settings;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::view::{NewView, Way};

pub use link::{address as link_of, make as make_link};

use super::address::Asked;
use super::fault::Fault;
use super::member::{Member, Posted};
use super::shell::{DONE, Done, Here, Shell};
use super::{door, signed};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::mistake::Mistakes;
use crate::right::Arrange;
use crate::words::Words;
use said::Said;
use saving::{Of, address_of};

/// A longer address was not made by a page of ours, in bytes.
pub const LONGEST_QUERY: usize = 16 * 1024;

/// The addresses of saved views.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/views", get(show).post(add))
        .route("/views/{id}/save", post(change))
        .route("/views/{id}/move", post(shift))
        .route("/views/{id}/remove", post(remove))
        .merge(settings::routes())
        .merge(link::routes())
}

/// The list.
#[derive(Clone, Debug, Serialize)]
pub struct List {
    /// The frame.
    pub shell: Shell,
    /// The views in their order.
    pub views: Vec<Row>,
}

/// One view in the list.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: String,
    /// What it is, in words.
    pub said: Said,
    /// Whether people outside may see it.
    pub is_outside: bool,
}

/// The form again, with what was wrong with it.
#[derive(Clone, Debug, Serialize)]
pub struct Again {
    /// The frame.
    pub shell: Shell,
    /// The page: `survey` or `responses`.
    pub page: &'static str,
    /// The survey, where the page is of one.
    pub survey: Option<i64>,
    /// What the page showed.
    pub query: String,
    /// What was typed.
    pub name: String,
    /// The key of what was wrong.
    pub mistake: &'static str,
    /// Back to the page.
    pub address: String,
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let today = member.today(app.now());
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    let views = store::view::list(&mut read, member.workspace.id).await?;
    drop(read);
    let row = |view: store::view::View| Row {
        id: view.id,
        address: address_of(&view),
        said: Said::new(&words, &view, &surveys, today),
        is_outside: view.link_hash.is_some(),
        name: view.name,
    };
    let view = List {
        shell: Shell::new(&member, Here::Overview).after(&words, &fields),
        views: views.into_iter().map(row).collect(),
    };
    signed::html(&app, &member.language, StatusCode::OK, "views.html", &view)
}

/// The name of a view as somebody wrote it, or the key of what is wrong with it.
fn name(fields: &Fields) -> Result<String, &'static str> {
    let mut mistakes = Mistakes::default();
    let name = mistakes.needed("name", fields.text("name"));
    mistakes.unless(name).map_err(|mistakes| mistakes.first().map_or("missing", |mistake| mistake.reason))
}

async fn add(State(app): State<App>, posted: Posted<Arrange>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(of) = Of::parse(&fields).filter(|_| fields.text("query").len() <= LONGEST_QUERY) else {
        return door::not_found(&app, &member.language);
    };
    let query = of.understood(fields.text("query"), member.today(app.now()));
    let name = match name(&fields) {
        Ok(name) => name,
        Err(mistake) => return again(&app, &member, &fields, (of, query), mistake),
    };
    let new = NewView {
        workspace: member.workspace.id,
        name: &name,
        page: of.page(),
        survey: of.survey(),
        query: &query,
        at: app.now(),
        by: member.user,
    };
    let mut tx = app.store.begin().await?;
    if let Some(survey) = of.survey()
        && store::survey::find(&mut tx, member.workspace.id, survey).await?.is_none()
    {
        return door::not_found(&app, &member.language);
    }
    let Some(view) = store::view::add(&mut tx, &new).await? else {
        drop(tx);
        return again(&app, &member, &fields, (of, query), "too-many");
    };
    member.doer().tell(app.stamp(), &mut tx, Act::ViewSaved, &view.name).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}&{DONE}={}", address_of(&view), Done::ViewSaved)).into_response())
}

fn again(
    app: &App,
    member: &Member,
    fields: &Fields,
    (of, query): (Of, String),
    mistake: &'static str,
) -> Result<Response, Fault> {
    let view = Again {
        shell: Shell::new(member, Here::Overview),
        page: of.page().key(),
        survey: of.survey(),
        address: if query.is_empty() { of.path() } else { format!("{}?{query}", of.path()) },
        query,
        name: fields.text("name").to_owned(),
        mistake,
    };
    signed::html(app, &member.language, StatusCode::UNPROCESSABLE_ENTITY, "view-again.html", &view)
}

/// Makes a view show what its page shows now.
async fn change(State(app): State<App>, Path(id): Path<String>, posted: Posted<Arrange>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let of = Of::parse(&fields).filter(|_| fields.text("query").len() <= LONGEST_QUERY);
    let (Some(of), Ok(id)) = (of, id.parse::<i64>()) else { return door::not_found(&app, &member.language) };
    let query = of.understood(fields.text("query"), member.today(app.now()));
    let mut tx = app.store.begin().await?;
    let saved = saving::opened(&mut tx, workspace, Some(id), of).await?;
    if saved.is_none() || !store::view::change(&mut tx, workspace, id, of.page(), &query).await? {
        return door::not_found(&app, &member.language);
    }
    let view = store::view::find(&mut tx, workspace, id).await?;
    let name = view.as_ref().map_or("", |view| &view.name);
    member.doer().tell(app.stamp(), &mut tx, Act::ViewSaved, name).await?;
    tx.commit().await?;
    let address = view.as_ref().map_or_else(|| "/views?".to_owned(), |view| format!("{}&", address_of(view)));
    Ok(Redirect::to(&format!("{address}{DONE}={}", Done::Saved)).into_response())
}

async fn shift(State(app): State<App>, Path(id): Path<String>, posted: Posted<Arrange>) -> Result<Response, Fault> {
    let member = &posted.member;
    let (Ok(id), Some(way)) = (id.parse(), Way::from_key(posted.fields.text("way"))) else {
        return door::not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    store::view::shift(&mut tx, member.workspace.id, id, way).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/views#view-{id}")).into_response())
}

async fn remove(State(app): State<App>, Path(id): Path<String>, posted: Posted<Arrange>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Ok(id) = id.parse() else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let name = store::view::find(&mut tx, member.workspace.id, id).await?.map(|view| view.name).unwrap_or_default();
    if !store::view::remove(&mut tx, member.workspace.id, id).await? {
        return door::not_found(&app, &member.language);
    }
    member.doer().tell(app.stamp(), &mut tx, Act::ViewRemoved, &name).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/views?{DONE}={}", Done::ViewRemoved)).into_response())
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn the_list_says_what_each_view_is_and_who_sees_it() {
        let html = render("views.html", &sample::list());
        let text = text_of(&html);
        assert!(text.contains("After a repair · Last 90 days · Team: Ljubljana"), "{text}");
        assert!(text.contains("Anybody with the link"), "{text}");
        assert_eq!(html.matches("value=\"up\"").count(), 3, "the first one has its button too, only it is off");
        assert_eq!(html.matches("value=\"up\" disabled").count(), 1, "{html}");
    }

    #[test]
    fn before_the_first_view_the_list_says_how_to_make_one() {
        assert!(text_of(&render("views.html", &sample::none())).contains("Save this view"));
    }
}
