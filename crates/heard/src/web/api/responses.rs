//! Responses: what customers answered, newest first, with what became of each. Reading here never changes anything, and
//! a response that was left out of the score stays and says so.

pub(super) mod add;
pub(super) mod change;
pub(super) mod export;
pub(super) mod list;
pub(super) mod marks;

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, put};
use serde::{Deserialize, Serialize};
use store::Read;
use store::mark::Marks;
use store::response::{Lean, Property, Row};
use utoipa::ToSchema;
use uuid::Uuid;

use super::ask::Id;
use super::key::Reader;
use super::{tag, words};
use crate::app::App;
use crate::web::problem::Problem;

pub(super) use list::Turned;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/responses", get(list::list).post(add::add))
        .route("/responses/export", get(export::export))
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
struct Customer<'a> {
    id: Uuid,
    #[schema(value_type = Option<String>, example = "Ana Novak")]
    name: Option<Cow<'a, str>>,
    #[schema(value_type = Option<String>, example = "ana@example.com")]
    email: Option<Cow<'a, str>>,
}

/// A response as it stands now.
#[derive(Serialize, ToSchema)]
#[schema(as = Response)]
pub(crate) struct Shown<'a> {
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
    #[schema(value_type = Option<String>, example = json!(null))]
    reason: Option<Cow<'a, str>>,
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
    #[schema(value_type = Option<String>, example = "Hitro in prijazno")]
    comment: Option<Cow<'a, str>>,
    /// The customer asked to be contacted.
    contact_me: bool,
    #[schema(value_type = String, example = "shop")]
    place: Cow<'a, str>,
    #[schema(value_type = Option<String>, example = "sl")]
    language: Option<Cow<'a, str>>,
    #[schema(value_type = Option<String>, example = "Bor")]
    agent: Option<Cow<'a, str>>,
    #[schema(value_type = Option<String>, example = "Workshop")]
    team: Option<Cow<'a, str>>,
    #[schema(value_type = Option<String>, example = "City bike")]
    product: Option<Cow<'a, str>>,
    #[schema(value_type = Option<String>, example = "SI")]
    country: Option<Cow<'a, str>>,
    #[schema(value_type = Option<String>, example = "Novak d.o.o.")]
    account: Option<Cow<'a, str>>,
    /// Who gave it, where known.
    contact: Option<Customer<'a>>,
    /// The invitation it answers.
    invitation: Option<Uuid>,
    /// The workspace's own facts.
    #[schema(value_type = BTreeMap<String, Given>, example = json!({"order": "2026-118", "basket": 84.5}))]
    properties: BTreeMap<Cow<'a, str>, Given>,
    /// Answers to further questions by name, `question` or `question.part`; a question of several choices has several.
    #[schema(value_type = BTreeMap<String, Vec<Given>>, example = json!({"reason": ["price", "speed"], "care": [4]}))]
    answers: BTreeMap<Cow<'a, str>, Vec<Given>>,
    /// What colleagues tagged it with.
    #[schema(value_type = Vec<String>, example = json!(["Slow delivery"]))]
    tags: Vec<Cow<'a, str>>,
    /// Whether colleagues gave it a star.
    starred: bool,
    /// The name of the colleague who looks after it.
    #[schema(value_type = Option<String>, example = "Maja Zupan")]
    owner: Option<Cow<'a, str>>,
}

impl From<Given> for Property {
    fn from(given: Given) -> Property {
        match given {
            Given::Number(number) => Property::Number(number),
            Given::Text(text) => Property::Text(text),
        }
    }
}

impl From<Property> for Given {
    fn from(property: Property) -> Given {
        match property {
            Property::Text(text) => Given::Text(text),
            Property::Number(number) => Given::Number(number),
        }
    }
}

impl From<Row> for Shown<'_> {
    fn from(row: Row) -> Self {
        let owned = |text: Option<String>| text.map(Cow::Owned);
        let customer = |id| Customer { id, name: owned(row.contact_name), email: owned(row.contact_email) };
        Shown {
            id: row.id,
            survey: row.survey,
            change: row.change,
            state: row.state.key(),
            reason: owned(row.reason),
            origin: row.origin.key(),
            at: words::instant(row.at),
            score: row.said.score,
            comment: owned(row.said.comment),
            contact_me: row.said.contact_me,
            place: row.facts.place.into(),
            language: owned(row.facts.language),
            agent: owned(row.facts.agent),
            team: owned(row.facts.team),
            product: owned(row.facts.product),
            country: owned(row.facts.country),
            account: owned(row.facts.account),
            contact: row.contact.map(customer),
            invitation: row.invitation,
            properties: BTreeMap::new(),
            answers: BTreeMap::new(),
            tags: Vec::new(),
            starred: false,
            owner: None,
        }
    }
}

impl<'a> From<Lean<'a>> for Shown<'a> {
    fn from(row: Lean<'a>) -> Shown<'a> {
        let lent = |text: Option<&'a str>| text.map(Cow::Borrowed);
        let customer = |id| Customer { id, name: lent(row.contact_name), email: lent(row.contact_email) };
        Shown {
            id: row.id,
            survey: row.survey,
            change: row.change,
            state: row.state.key(),
            reason: lent(row.reason),
            origin: row.origin.key(),
            at: words::instant(row.at),
            score: row.score,
            comment: lent(row.comment),
            contact_me: row.contact_me,
            place: row.place.into(),
            language: lent(row.language),
            agent: lent(row.agent),
            team: lent(row.team),
            product: lent(row.product),
            country: lent(row.country),
            account: lent(row.account),
            contact: row.contact.map(customer),
            invitation: row.invitation,
            properties: row.properties().map(|(key, told)| (key.into(), Property::from(told).into())).collect(),
            answers: row
                .answers()
                .map(|(name, told)| (name.into(), told.into_iter().map(|one| Property::from(one).into()).collect()))
                .collect(),
            tags: row.tags().map(Cow::Borrowed).collect(),
            starred: row.starred,
            owner: lent(row.owner),
        }
    }
}

impl Shown<'_> {
    /// With its properties and marks.
    pub(in crate::web) async fn of(read: &mut Read, workspace: i64, row: Row) -> store::Result<Shown<'static>> {
        let properties = store::response::properties(read, workspace, row.id).await?;
        let properties = properties.into_iter().map(|(key, value)| (key.into(), value.into())).collect();
        let marks = store::mark::of(read, workspace, &[row.id]).await?.remove(&row.id).unwrap_or_default();
        let answers = by_name(store::answer::list(read, workspace, row.id).await?);
        Ok(Shown { properties, answers, ..Shown::from(row) }.marked(marks))
    }

    fn marked(self, marks: Marks) -> Self {
        Shown {
            tags: marks.tags.into_iter().map(Cow::Owned).collect(),
            starred: marks.starred,
            owner: marks.owner.map(|owner| Cow::Owned(owner.name)),
            ..self
        }
    }

    fn into_reply(self) -> Response {
        tag::with(&format!("\"{}\"", self.change), axum::Json(self).into_response())
    }
}

/// Answers by name.
fn by_name(answers: store::answer::Answers) -> BTreeMap<Cow<'static, str>, Vec<Given>> {
    let mut all: BTreeMap<Cow<'static, str>, Vec<Given>> = BTreeMap::new();
    for (name, value) in answers {
        all.entry(name.into()).or_default().push(value.into());
    }
    all
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
