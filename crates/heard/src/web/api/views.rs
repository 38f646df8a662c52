//! Saved views: listed with where they are, and with the link by which people outside see one.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use store::view::View;
use utoipa::ToSchema;

use super::key::Reader;
use super::words;
use crate::app::{App, Heard};
use crate::web::problem::Problem;
use crate::web::views::link_of;
use crate::web::views::saving::address_of;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/views", get(list))
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
