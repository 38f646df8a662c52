//! A file comes, and is looked at before anything is noted.

use axum::extract::State;
use axum::extract::multipart::Multipart;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use store::import::{Import, Progress, State as Stage};
use store::survey::Survey;

use super::{Typed, address, first_page, mistake};
use crate::app::App;
use crate::format::Format;
use crate::import::{Halt, Look, Mapping, Stop, Subject, look, new_survey};
use crate::right::Ask;
use crate::table::{FILE_BYTES, Source, Table, TableError};
use crate::web::fault::Fault;
use crate::web::member::{May, Member};
use crate::web::upload::{Upload, read};
use crate::words::Words;

/// The choice of a new survey.
pub(super) const NEW: &str = "new";

/// `POST /import`.
pub(super) async fn take(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    headers: HeaderMap,
    multipart: Multipart,
) -> Result<Response, Fault> {
    let form = match read(&app, &member, &headers, multipart).await {
        Ok(form) => form,
        Err(refusal) => return refusal.reply(&app, &member),
    };
    let typed = Typed { survey: form.line("survey"), name: form.line("name") };
    let format = Format::new(&member.language, member.zone.clone());
    let words = Words::new(&app.texts, &member.language, &format);
    let refuse = async |mistake: String| first_page(&app, &member, &typed, Some(mistake)).await;
    let Some(file) = form.file else { return refuse(words.text("import-no-file")).await };
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
