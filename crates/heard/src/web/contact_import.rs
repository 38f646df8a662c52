//! Bringing in customers in the browser: paste them or choose a file, say what the columns mean, see what would become of
//! each row, start, watch, and take it back. Nothing is written before a person has seen the dry run.

mod errors;
mod mapping;
mod mistake;
mod run;
#[cfg(test)]
pub(crate) mod sample;
mod undo;
mod upload;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};
use store::contact::import::{self, Import, State as Stage};
use uuid::Uuid;

use super::fault::Fault;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::{door, signed};
use crate::app::App;
use crate::right::Contacts;
use crate::table::FILE_BYTES;
use crate::words::{When, Words};

/// How many earlier imports are listed.
const LISTED: i64 = 50;

/// Every address of imports of customers.
pub fn routes() -> Router<App> {
    Router::new()
        // The upload counts its bytes itself, while they come.
        .route("/contacts/import", get(show).post(upload::take).layer(DefaultBodyLimit::disable()))
        .route("/contacts/import/{id}", get(show_one))
        .route("/contacts/import/{id}/mapping", post(mapping::change))
        .route("/contacts/import/{id}/start", post(run::start))
        .route("/contacts/import/{id}/stop", post(run::stop))
        .route("/contacts/import/{id}/undo", get(undo::show).post(undo::start))
        .route("/contacts/import/{id}/errors.csv", get(errors::save))
}

/// The first page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// What was pasted, when it is shown again.
    pub pasted: String,
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
    /// A key of [`Stage`].
    pub state: &'static str,
    /// How many customers it made so far.
    pub added: i64,
    /// How many it changed.
    pub changed: i64,
    /// When the file came.
    pub when: When,
}

async fn show(State(app): State<App>, May { member, .. }: May<Contacts>) -> Result<Response, Fault> {
    first_page(&app, &member, "", None).await
}

async fn first_page(app: &App, member: &Member, pasted: &str, mistake: Option<String>) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let imports = import::list(&mut read, member.workspace.id, LISTED).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let now = app.now();
    let earlier = |import: &Import| Earlier {
        address: address(import.id),
        file: called(&words, &import.file_name),
        state: import.state.key(),
        added: import.progress.added,
        changed: import.progress.changed,
        when: words.when(import.created_at, now),
    };
    let status = if mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = View {
        shell: Shell::new(member, Here::Contacts),
        pasted: pasted.to_owned(),
        mistake,
        megabytes: FILE_BYTES / 1_000_000,
        imports: imports.iter().map(earlier).collect(),
    };
    signed::html(app, &member.language, status, "contact-import.html", &view)
}

#[derive(Debug, Default, Deserialize)]
struct Told {
    /// The mapping was changed, and the file looked at again.
    checked: Option<String>,
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Path(id): Path<String>,
    Query(told): Query<Told>,
) -> Result<Response, Fault> {
    let Some(import) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    if import.state == Stage::Uploaded && import.stored.is_some() {
        mapping::page(&app, &member, &import, told.checked.is_some()).await
    } else {
        run::page(&app, &member, &import)
    }
}

/// An import of the member's own workspace.
async fn find(app: &App, member: &Member, id: &str) -> Result<Option<Import>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    Ok(import::find(&mut app.store.read().await?, member.workspace.id, id).await?)
}

/// A file as it is called; what was pasted has a name of ours.
fn called(words: &Words<'_>, file: &str) -> String {
    if file.is_empty() { words.text("contact-import-pasted") } else { file.to_owned() }
}

fn address(id: Uuid) -> String {
    format!("/contacts/import/{id}")
}
