//! The form that begins a campaign: what it is called, what is asked and who. Everything else is written afterwards.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::campaign::{self, Campaign, MOST};
use store::{Read, Tx};
use uuid::Uuid;

use super::address_of;
use super::form::{self, Listed};
use crate::app::App;
use crate::audit::{Act, Doer};
use crate::campaign::draft::{Draft, Known};
use crate::chance::Chance;
use crate::form::Fields;
use crate::right::Ask;
use crate::web::address::Asked;
use crate::web::contacts::LIST;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// As it was typed.
    pub name: String,
    /// What can be asked; without any the page says where to make one.
    pub surveys: Vec<Choice>,
    /// Who can be asked.
    pub lists: Vec<Listed>,
    /// Field and words of what is wrong.
    pub mistakes: BTreeMap<String, String>,
}

/// `GET /campaigns/new`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, StatusCode::OK, &read(&fields), BTreeMap::new()).await
}

fn read(fields: &Fields) -> Draft {
    let survey = fields.text("survey").parse().unwrap_or_default();
    Draft::new(fields.text("name"), survey, Uuid::try_parse(fields.text(LIST)).ok())
}

async fn page(
    app: &App,
    member: &Member,
    status: StatusCode,
    draft: &Draft,
    mistakes: BTreeMap<String, String>,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let known = Known::find(&mut read, member.workspace.id).await?;
    let lists = form::lists(&mut read, member, &known, draft.list).await?;
    drop(read);
    let view = View {
        shell: Shell::new(member, Here::Campaigns),
        name: draft.name.clone(),
        surveys: form::surveys(&known, draft.survey),
        lists,
        mistakes,
    };
    signed::html(app, &member.language, status, "campaign-new.html", &view)
}

/// `POST /campaigns/new`.
pub async fn add(State(app): State<App>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (draft, workspace) = (read(&fields), member.workspace.id);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let known = Known::find(&mut tx, workspace).await?;
    let mut mistakes = form::mistakes(&words, &draft, &draft.check(&known));
    if is_full(&mut tx, workspace).await? {
        mistakes.insert("name".to_owned(), words.text_with("campaign-too-many", [("most", MOST.into())]));
    }
    if !mistakes.is_empty() {
        drop(tx);
        return page(&app, &member, StatusCode::UNPROCESSABLE_ENTITY, &draft, mistakes).await;
    }
    let made = make(&mut tx, &member.doer(), &draft, app.stamp(), None).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}/edit", address_of(made.id))).into_response())
}

/// Whether a workspace has as many campaigns as it can have. The caller holds its lock.
///
/// # Errors
/// When the database fails.
pub async fn is_full(read: &mut Read, workspace: i64) -> store::Result<bool> {
    Ok(campaign::all(read, workspace).await?.len() >= MOST)
}

/// Makes a campaign of a draft that was checked, and tells who did; `id` where it has one already.
///
/// # Errors
/// When the database fails.
pub async fn make(
    tx: &mut Tx,
    doer: &Doer<'_>,
    draft: &Draft,
    stamp: (&Chance, i64),
    id: Option<Uuid>,
) -> anyhow::Result<Campaign> {
    let (chance, at) = stamp;
    let made = draft.begin(doer.workspace, id.unwrap_or_else(|| chance.id(at)), at, doer.id)?;
    campaign::add(tx, &made).await?;
    doer.tell(stamp, tx, Act::CampaignMade, &made.name).await?;
    Ok(made)
}
