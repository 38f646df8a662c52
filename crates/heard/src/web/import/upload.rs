//! A file comes: written to disk while it arrives, never held in memory, and looked at before anything is noted. What
//! is not kept in the end is deleted, whatever happened.

use std::path::{Path, PathBuf};

use axum::extract::State;
use axum::extract::multipart::{Field, Multipart};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use store::import::{Import, Progress, State as Stage};
use store::survey::Survey;
use tokio::io::AsyncWriteExt;

use super::{Typed, address, first_page, mistake};
use crate::app::App;
use crate::format::Format;
use crate::import::{Halt, Look, Mapping, Stop, Subject, folder, look, new_survey};
use crate::right::Ask;
use crate::table::{FILE_BYTES, Source, Table, TableError};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, is_ours};
use crate::words::Words;

/// The choice of a new survey.
pub(super) const NEW: &str = "new";

/// The longest name of a survey or file, in letters.
const LONGEST_NAME: usize = 100;

/// The longest field beside the file.
const LONGEST_FIELD: usize = 4_096;

/// How much of a file that is too large is still taken in and thrown away: a browser that is cut off while it sends
/// shows its own error page instead of ours.
const THROWN_AWAY: u64 = 2 * FILE_BYTES;

/// What came.
#[derive(Default)]
struct Form {
    csrf: String,
    typed: Typed,
    file: Option<Upload>,
}

/// A file on disk that is deleted unless it is kept.
struct Upload {
    path: PathBuf,
    stored: String,
    name: String,
    bytes: u64,
    kept: bool,
}

impl Drop for Upload {
    fn drop(&mut self) {
        if !self.kept {
            // If it fails, the sweep of old uploads finds it.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Why a form was not taken in.
enum Refusal {
    /// The form is not of our own page.
    Foreign,
    /// It broke off, or is no form.
    Broken,
    /// A fault of ours.
    Fault(Fault),
}

impl<E: Into<anyhow::Error>> From<E> for Refusal {
    fn from(error: E) -> Refusal {
        Refusal::Fault(error.into().into())
    }
}

/// `POST /import`.
pub(super) async fn take(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    headers: HeaderMap,
    multipart: Multipart,
) -> Result<Response, Fault> {
    let form = match read(&app, &member, &headers, multipart).await {
        Ok(form) => form,
        Err(Refusal::Foreign) => return door::stale_form(&app, &member.language),
        Err(Refusal::Broken) => return Ok(axum::http::StatusCode::BAD_REQUEST.into_response()),
        Err(Refusal::Fault(fault)) => return Err(fault),
    };
    let format = Format::new(&member.language, member.zone.clone());
    let words = Words::new(&app.texts, &member.language, &format);
    let Form { typed, file, .. } = form;
    let refuse = async |mistake: String| first_page(&app, &member, &typed, Some(mistake)).await;
    let Some(file) = file else { return refuse(words.text("import-no-file")).await };
    if file.bytes > FILE_BYTES {
        return refuse(mistake::of_file(&words, &TableError::FileTooLarge.into())).await;
    }
    let source = Source::File(file.path.clone());
    if let Err(halt) = opens(source.clone()).await? {
        return refuse(mistake::of_file(&words, &halt)).await;
    }
    let Some(survey) = survey(&app, &member, &typed).await? else {
        return refuse(words.text("import-no-survey")).await;
    };
    let subject = Subject { source: &source, survey: &survey, zone: &member.workspace.zone, now: app.now() };
    match look(&app.store, &subject, None, None, &Stop::default()).await? {
        Ok((mapping, look)) => {
            let id = note(&app, &member, &survey, file, &mapping, &look).await?;
            Ok(Redirect::to(&address(id)).into_response())
        }
        Err(halt) => refuse(mistake::of_file(&words, &halt)).await,
    }
}

async fn read(app: &App, member: &Member, headers: &HeaderMap, mut multipart: Multipart) -> Result<Form, Refusal> {
    let mut form = Form::default();
    while let Some(field) = multipart.next_field().await.map_err(|_| Refusal::Broken)? {
        match field.name().unwrap_or_default() {
            "csrf" => form.csrf = text(field).await?,
            "survey" => form.typed.survey = text(field).await?,
            "name" => form.typed.name = text(field).await?,
            "file" => {
                // Nothing is written for a form that is not ours: its word must come before the file.
                if !is_ours(app, headers, member, &form.csrf) {
                    return Err(Refusal::Foreign);
                }
                form.file = save(app, field).await?;
            }
            _ => {}
        }
    }
    if is_ours(app, headers, member, &form.csrf) { Ok(form) } else { Err(Refusal::Foreign) }
}

async fn text(mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| Refusal::Broken)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LONGEST_FIELD {
            return Err(Refusal::Broken);
        }
    }
    Ok(one_line(&String::from_utf8_lossy(&bytes)))
}

/// What is no letter becomes a space, so that nothing a person typed or called a file breaks a line.
fn one_line(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    words.join(" ").chars().take(LONGEST_NAME).collect()
}

/// Writes the file while it comes. None when no file was chosen.
async fn save(app: &App, mut field: Field<'_>) -> Result<Option<Upload>, Refusal> {
    let named = field.file_name().unwrap_or_default();
    // Some browsers send a whole path.
    let name = one_line(named.rsplit(['/', '\\']).next().unwrap_or_default());
    let stored = app.chance.id(app.now()).simple().to_string();
    let path = folder(&app.data)?.join(&stored);
    let mut file = create(&path).await?;
    let mut upload = Upload { path, stored, name, bytes: 0, kept: false };
    while let Some(chunk) = field.chunk().await.map_err(|_| Refusal::Broken)? {
        upload.bytes += chunk.len() as u64;
        if upload.bytes > THROWN_AWAY {
            return Err(Refusal::Broken);
        }
        if upload.bytes <= FILE_BYTES {
            file.write_all(&chunk).await?;
        }
    }
    file.flush().await?;
    file.sync_all().await?;
    Ok((upload.bytes > 0 || !upload.name.is_empty()).then_some(upload))
}

async fn create(path: &Path) -> std::io::Result<tokio::fs::File> {
    tokio::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).await
}

/// Whether it is a table at all, before a survey is made for it.
async fn opens(source: Source) -> Result<Result<(), Halt>, Fault> {
    Ok(tokio::task::spawn_blocking(move || Ok(Table::open(source, None).map(drop)?)).await?)
}

/// The survey that is chosen, made if it is to be new. None when neither is said.
async fn survey(app: &App, member: &Member, typed: &Typed) -> Result<Option<Survey>, Fault> {
    if typed.survey == NEW || typed.survey.is_empty() && !typed.name.is_empty() {
        if typed.name.is_empty() {
            return Ok(None);
        }
        let Ok(checked) = new_survey(&member.workspace, &typed.name, &app.texts) else { return Ok(None) };
        return Ok(crate::survey::add(&app.store, &member.doer(), &checked, app.stamp()).await?);
    }
    let Ok(id) = typed.survey.parse() else { return Ok(None) };
    let mut read = app.store.read().await?;
    Ok(store::survey::find(&mut read, member.workspace.id, id).await?)
}

async fn note(
    app: &App,
    member: &Member,
    survey: &Survey,
    mut file: Upload,
    mapping: &Mapping,
    look: &Look,
) -> Result<uuid::Uuid, Fault> {
    let now = app.now();
    let import = Import {
        workspace: member.workspace.id,
        id: app.chance.id(now),
        survey: survey.id,
        file_name: file.name.clone(),
        stored: Some(file.stored.clone()),
        node: app.store.node(),
        mapping: serde_json::to_string(mapping)?,
        found: serde_json::to_string(look)?,
        state: Stage::Uploaded,
        progress: Progress::default(),
        error: None,
        by_user: Some(member.user),
        created_at: now,
        changed_at: now,
    };
    let mut tx = app.store.begin().await?;
    store::import::add(&mut tx, &import).await?;
    tx.commit().await?;
    file.kept = true;
    Ok(import.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_one_line() {
        assert_eq!(one_line(" a\u{0}b\r\nc "), "a b c");
        assert_eq!(one_line(&"š".repeat(200)).chars().count(), LONGEST_NAME);
    }
}
