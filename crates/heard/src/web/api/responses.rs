//! Responses: what customers answered, newest first, with what became of each. Reading here never changes anything, and
//! a response that was left out of the score stays and says so.

pub(super) mod add;
pub(super) mod change;
pub(super) mod list;
pub(super) mod marks;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use serde::{Deserialize, Serialize};
use store::Read;
use store::mark::Marks;
use store::response::{Property, Row};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::Reader;
use super::words;
use crate::app::App;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/responses", get(list::list).post(add::add))
        .route("/responses/{id}", get(show).patch(change::change))
        .route("/responses/{id}/history", get(change::history))
        .route("/responses/{id}/tags/{tag}", put(marks::add_tag).delete(marks::remove_tag))
        .route("/responses/{id}/star", put(marks::add_star).delete(marks::remove_star))
        .route("/responses/{id}/notes", get(marks::notes).post(marks::add_note))
}

/// A value of a fact that the workspace made up: a text or a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(untagged, expecting = "a text or a number")]
#[schema(as = PropertyValue)]
pub(super) enum Given {
    Number(f64),
    Text(String),
}

/// Who answered.
#[derive(Serialize, ToSchema)]
struct Customer {
    id: Uuid,
    #[schema(example = "Ana Novak")]
    name: Option<String>,
    #[schema(example = "ana@example.com")]
    email: Option<String>,
}

/// A response as it stands now.
#[derive(Serialize, ToSchema)]
#[schema(as = Response)]
pub(super) struct Shown {
    id: Uuid,
    /// The survey it answers.
    #[schema(example = 1)]
    survey: i64,
    /// The number of its latest change, the same as its ETag.
    #[schema(example = 1)]
    change: i64,
    /// Whether it counts. Scores count confirmed ones.
    #[schema(value_type = words::StateWord, example = "confirmed")]
    state: &'static str,
    /// Why it is left out of the score, where it is.
    #[schema(example = json!(null))]
    reason: Option<String>,
    /// Where its life began.
    #[schema(value_type = words::OriginWord, example = "lived")]
    origin: &'static str,
    /// When it was given.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: String,
    /// On the survey's scale.
    #[schema(example = 9)]
    score: Option<u8>,
    /// In the customer's own words.
    #[schema(example = "Hitro in prijazno")]
    comment: Option<String>,
    /// The customer asked to be contacted.
    contact_me: bool,
    #[schema(example = "shop")]
    place: String,
    #[schema(example = "sl")]
    language: Option<String>,
    #[schema(example = "Bor")]
    agent: Option<String>,
    #[schema(example = "Workshop")]
    team: Option<String>,
    #[schema(example = "City bike")]
    product: Option<String>,
    #[schema(example = "SI")]
    country: Option<String>,
    #[schema(example = "Novak d.o.o.")]
    account: Option<String>,
    /// Who gave it, where known.
    contact: Option<Customer>,
    /// The invitation it answers.
    invitation: Option<Uuid>,
    /// The workspace's own facts.
    #[schema(example = json!({"order": "2026-118", "basket": 84.5}))]
    properties: BTreeMap<String, Given>,
    /// What colleagues tagged it with.
    #[schema(example = json!(["Slow delivery"]))]
    tags: Vec<String>,
    /// Whether colleagues gave it a star.
    starred: bool,
}

impl From<Property> for Given {
    fn from(property: Property) -> Given {
        match property {
            Property::Text(text) => Given::Text(text),
            Property::Number(number) => Given::Number(number),
        }
    }
}

impl From<Row> for Shown {
    fn from(row: Row) -> Shown {
        let customer = |id| Customer { id, name: row.contact_name, email: row.contact_email };
        Shown {
            id: row.id,
            survey: row.survey,
            change: row.change,
            state: row.state.key(),
            reason: row.reason,
            origin: row.origin.key(),
            at: words::instant(row.at),
            score: row.said.score,
            comment: row.said.comment,
            contact_me: row.said.contact_me,
            place: row.facts.place,
            language: row.facts.language,
            agent: row.facts.agent,
            team: row.facts.team,
            product: row.facts.product,
            country: row.facts.country,
            account: row.facts.account,
            contact: row.contact.map(customer),
            invitation: row.invitation,
            properties: BTreeMap::new(),
            tags: Vec::new(),
            starred: false,
        }
    }
}

impl Shown {
    /// With its properties and marks.
    async fn of(read: &mut Read, workspace: i64, row: Row) -> store::Result<Shown> {
        let properties = store::response::properties(read, workspace, row.id).await?;
        let properties = properties.into_iter().map(|(key, value)| (key, value.into())).collect();
        let marks = store::mark::of(read, workspace, &[row.id]).await?.remove(&row.id).unwrap_or_default();
        Ok(Shown { properties, ..Shown::from(row) }.marked(marks))
    }

    fn marked(self, marks: Marks) -> Shown {
        Shown { tags: marks.tags, starred: marks.starred, ..self }
    }

    fn into_reply(self) -> Response {
        let tag = HeaderValue::try_from(format!("\"{}\"", self.change));
        let mut response = axum::Json(self).into_response();
        if let Ok(tag) = tag {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }
}

/// No response of the workspace has this id.
fn absent() -> Problem {
    Problem::not_found("There is no response with this id in this workspace.")
}

/// One response.
///
/// Needs a key of scope `read` or `all`. Its ETag is the number of its latest change.
#[utoipa::path(get, path = "/responses/{id}", tag = "responses", operation_id = "show_response",
    params(("id" = Uuid, Path, description = "The response's id.")),
    responses(
        (status = 200, description = "The response.", body = Shown,
            headers(("ETag" = String, description = "For If-Match."))),
        (status = 404, description = "There is no such response in this workspace."),
    ))]
pub(super) async fn show(State(app): State<App>, reader: Reader, Id(id): Id<Uuid>) -> Result<Response, Problem> {
    let mut read = app.store.read().await?;
    let row = store::response::find(&mut read, reader.key.workspace, id).await?.ok_or_else(absent)?;
    Ok(Shown::of(&mut read, reader.key.workspace, row).await?.into_reply())
}
