//! An import under way and afterwards: a bar that moves by itself, a button to stop and one to go on, and in the end
//! what came of it. The work itself goes on without any page.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::import::{Import, State as Stage};
use store::score::Slice;
use store::survey::Survey;

use super::mapping::{Found, Score, check_again, found, read, score};
use super::{address, find};
use crate::app::App;
use crate::audit::Act;
use crate::format::Format;
use crate::import::{Look, Mapping, take_up};
use crate::right::Ask;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{Here, Shell};
use crate::web::{door, signed};
use crate::words::Words;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The import's address.
    pub address: String,
    /// As the file is called.
    pub file: String,
    /// The survey's name.
    pub survey: String,
    /// The survey's overview.
    pub overview: String,
    /// A key of [`Stage`].
    pub state: &'static str,
    /// Rows that can be taken; 0 while the file is being read.
    pub total: i64,
    /// Of these, how many are through.
    pub done: i64,
    /// Of these, how many were new.
    pub added: i64,
    /// Of these, how many were there already.
    pub repeated: i64,
    /// Rows that were left out.
    pub skipped: i64,
    /// The file is still there, so that it can go on.
    pub can_go_on: bool,
    /// What broke, for whoever looks into it.
    pub error: Option<String>,
    /// What the dry run had found.
    pub found: Option<Found>,
    /// The survey's score now; none before the end and under five responses.
    pub score: Option<Score>,
}

/// `GET /import/{id}` from the start on.
pub(super) async fn page(app: &App, member: &Member, import: &Import, survey: &Survey) -> Result<Response, Fault> {
    let format = Format::new(&member.language, member.zone.clone());
    let words = Words::new(&app.texts, &member.language, &format);
    let look: Look = serde_json::from_str(&import.found).unwrap_or_default();
    let mut now = None;
    if import.state == Stage::Done {
        let slice = Slice { workspace: import.workspace, survey: import.survey, ..Slice::default() };
        let mut store = app.store.read().await?;
        let histogram = store::score::histogram(&mut store, &slice, survey.scale).await?;
        now = score(&words, &histogram, survey);
    }
    let progress = import.progress;
    let view = View {
        shell: Shell::new(member, Here::Import),
        address: address(import.id),
        file: import.file_name.clone(),
        survey: survey.name.clone(),
        overview: format!("/surveys/{}", survey.id),
        state: import.state.key(),
        total: progress.total,
        done: progress.done,
        added: progress.added,
        repeated: progress.repeated,
        skipped: progress.skipped,
        can_go_on: import.stored.is_some() && matches!(import.state, Stage::Stopped | Stage::Failed),
        error: import.error.clone(),
        found: look.findings.as_ref().map(|findings| found(&words, findings, survey)),
        score: now,
    };
    let mut page = signed::html(app, &member.language, StatusCode::OK, "import-run.html", &view)?;
    if import.state == Stage::Running {
        // The page comes again by itself, with or without scripts.
        page.headers_mut().insert(header::REFRESH, HeaderValue::from_static("1"));
    }
    Ok(page)
}

/// `POST /import/{id}/start`: begins, or goes on. A mapping that was changed in the same form is looked at first.
pub(super) async fn start(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Ask>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some((import, survey)) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let to = Redirect::to(&address(import.id)).into_response();
    if import.stored.is_none() {
        return Ok(to);
    }
    let kept: Mapping = serde_json::from_str(&import.mapping)?;
    let look: Look = serde_json::from_str(&import.found)?;
    let wanted = read(&fields, &kept, &look);
    if wanted != kept {
        return check_again(&app, &member, import, &survey, wanted, &kept).await;
    }
    if look.findings.is_none_or(|findings| findings.total == 0) {
        return Ok(to);
    }
    let mut tx = app.store.begin().await?;
    let started = store::import::start(&mut tx, import.workspace, import.id, app.now()).await?;
    if started {
        member
            .doer()
            .tell(app.stamp(), &mut tx, Act::Imported, &format!("{} – {}", import.file_name, survey.name))
            .await?;
    }
    tx.commit().await?;
    if started {
        take_up(&app).await?;
    }
    Ok(to)
}

/// `POST /import/{id}/stop`.
pub(super) async fn stop(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Ask>,
) -> Result<Response, Fault> {
    let Some((import, _)) = find(&app, &posted.member, &id).await? else {
        return door::not_found(&app, &posted.member.language);
    };
    let mut tx = app.store.begin().await?;
    store::import::stop(&mut tx, import.workspace, import.id, app.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&address(import.id)).into_response())
}
