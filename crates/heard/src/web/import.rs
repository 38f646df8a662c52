//! Bringing in history in the browser: choose a survey and a file, say what its columns mean, see what would be added
//! and what cannot be, start, watch. Nothing is added before a person has seen the dry run.

mod mapping;
pub(super) mod mistake;
mod run;
#[cfg(test)]
pub(crate) mod sample;
mod upload;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};
use store::import::{Import, State as Stage};
use store::survey::Survey;
use uuid::Uuid;

use super::fault::Fault;
use super::filters::Choice;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::{door, signed};
use crate::app::App;
use crate::format::Format;
use crate::right::Ask;
use crate::table::FILE_BYTES;
use crate::words::{When, Words};

/// How many earlier imports are listed.
const LISTED: i64 = 50;

/// Every address of imports.
pub fn routes() -> Router<App> {
    Router::new()
        // The upload counts its bytes itself, while they come.
        .route("/import", get(show).post(upload::take).layer(DefaultBodyLimit::disable()))
        .route("/import/{id}", get(show_one))
        .route("/import/{id}/mapping", post(mapping::change))
        .route("/import/{id}/start", post(run::start))
        .route("/import/{id}/stop", post(run::stop))
}

/// The first page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The surveys there are; none before the first.
    pub surveys: Vec<Choice>,
    /// A new survey is chosen.
    pub is_new: bool,
    /// The name of the new survey, as it was typed.
    pub name: String,
    /// What is wrong, in words.
    pub mistake: Option<String>,
    /// The largest file, in megabytes.
    pub megabytes: u64,
    /// Earlier imports, newest first.
    pub imports: Vec<Earlier>,
}

/// An earlier import.
#[derive(Clone, Debug, Serialize)]
pub struct Earlier {
    /// Its page.
    pub address: String,
    /// As the file is called.
    pub file: String,
    /// The survey's name.
    pub survey: String,
    /// A key of [`Stage`].
    pub state: &'static str,
    /// How many responses it added so far.
    pub added: i64,
    /// When the file came.
    pub when: When,
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    survey: String,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let typed = Typed { survey: asked.survey, name: String::new() };
    first_page(&app, &member, &typed, None).await
}

/// What was typed into the first page.
#[derive(Clone, Debug, Default)]
struct Typed {
    survey: String,
    name: String,
}

async fn first_page(app: &App, member: &Member, typed: &Typed, mistake: Option<String>) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    let imports = store::import::list(&mut read, member.workspace.id, LISTED).await?;
    drop(read);
    let format = Format::new(&member.language, member.zone.clone());
    let words = Words::new(&app.texts, &member.language, &format);
    let now = app.now();
    let is_new = surveys.is_empty() || typed.survey == upload::NEW;
    let choice = |survey: &Survey| Choice {
        value: survey.id.to_string(),
        label: survey.name.clone(),
        chosen: survey.id.to_string() == typed.survey,
    };
    let earlier = |import: &Import| Earlier {
        address: address(import.id),
        file: import.file_name.clone(),
        survey: surveys.iter().find(|one| one.id == import.survey).map(|one| one.name.clone()).unwrap_or_default(),
        state: import.state.key(),
        added: import.progress.added,
        when: words.when(import.created_at, now),
    };
    let status = if mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = View {
        shell: Shell::new(member, Here::Import),
        is_new,
        name: typed.name.clone(),
        mistake,
        megabytes: FILE_BYTES / 1_000_000,
        imports: imports.iter().map(earlier).collect(),
        surveys: surveys.iter().map(choice).collect(),
    };
    signed::html(app, &member.language, status, "import.html", &view)
}

#[derive(Debug, Default, Deserialize)]
struct Told {
    /// The mapping was changed, and the file looked at again.
    checked: Option<String>,
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Query(told): Query<Told>,
) -> Result<Response, Fault> {
    let Some((import, survey)) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    if import.state == Stage::Uploaded && import.stored.is_some() {
        mapping::page(&app, &member, &import, &survey, told.checked.is_some())
    } else {
        run::page(&app, &member, &import, &survey).await
    }
}

/// An import of the member's own workspace, and its survey.
async fn find(app: &App, member: &Member, id: &str) -> Result<Option<(Import, Survey)>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let Some(import) = store::import::find(&mut read, member.workspace.id, id).await? else { return Ok(None) };
    let survey = store::survey::find(&mut read, import.workspace, import.survey).await?;
    Ok(survey.map(|survey| (import, survey)))
}

fn address(id: Uuid) -> String {
    format!("/import/{id}")
}
