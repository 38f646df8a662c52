//! An import of customers under way and afterwards: a bar that moves by itself, a button to stop and one to go on, and in
//! the end what came of it. The work itself goes on without any page. The same while it is taken back.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::contact::import::{self, Import, State as Stage};

use super::mapping::{Found, check_again, found, is_worth, read};
use super::undo::{Fate, fate};
use super::{address, called, find};
use crate::app::App;
use crate::audit::Act;
use crate::contact_import::{Look, Mapping, Onto, begin, take_up};
use crate::right::Contacts;
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
    /// A key of [`Stage`].
    pub state: &'static str,
    /// Rows that can be taken.
    pub total: i64,
    /// Of these, how many are through.
    pub done: i64,
    /// Of these, how many made a customer.
    pub added: i64,
    /// Of these, how many changed one.
    pub changed: i64,
    /// Of these, how many changed nothing.
    pub same: i64,
    /// Rows that were left out.
    pub skipped: i64,
    /// The file is still there, so that it can go on.
    pub can_go_on: bool,
    /// What is in can be taken back, or taken back further.
    pub can_undo: bool,
    /// The list that everybody was put on.
    pub list: Option<String>,
    /// What broke, for whoever looks into it.
    pub error: Option<String>,
    /// What the dry run had found.
    pub found: Option<Found>,
    /// How far taking back has come.
    pub undo: Option<Undo>,
}

/// How far taking back has come.
#[derive(Clone, Debug, Serialize)]
pub struct Undo {
    /// Customers there are to go through; 0 while they are counted.
    pub total: i64,
    /// Of these, how many were.
    pub done: i64,
    /// What became of them.
    pub fate: Fate,
}

/// `GET /contacts/import/{id}` from the start on.
pub(super) fn page(app: &App, member: &Member, import: &Import) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let look: Look = serde_json::from_str(&import.found).unwrap_or_default();
    let mapping: Mapping = serde_json::from_str(&import.mapping)?;
    let progress = import.progress;
    let ended = matches!(import.state, Stage::Done | Stage::Stopped | Stage::Failed);
    let view = View {
        shell: Shell::new(member, Here::Contacts),
        address: address(import.id),
        file: called(&words, &import.file_name),
        state: import.state.key(),
        total: progress.total,
        done: progress.done,
        added: progress.added,
        changed: progress.changed,
        same: progress.same,
        skipped: progress.skipped,
        can_go_on: import.stored.is_some()
            && import.undo.is_none()
            && matches!(import.state, Stage::Stopped | Stage::Failed),
        can_undo: ended && progress.done > 0,
        list: if let Onto::List(id) = mapping.list { Some(format!("/contacts?list={}", id.simple())) } else { None },
        error: import.error.clone(),
        found: look.findings.as_ref().map(|findings| found(&words, findings, &mapping)),
        undo: import.undo.as_ref().map(|undo| Undo {
            total: undo.total,
            done: undo.done,
            fate: fate(&words, &undo.undone),
        }),
    };
    let mut page = signed::html(app, &member.language, StatusCode::OK, "contact-import-run.html", &view)?;
    if matches!(import.state, Stage::Looking | Stage::Running | Stage::Undoing) {
        // The page comes again by itself, with or without scripts.
        page.headers_mut().insert(header::REFRESH, HeaderValue::from_static("1"));
    }
    Ok(page)
}

/// `POST /contacts/import/{id}/start`: begins, or goes on. A mapping that was changed in the same form is looked at first.
pub(super) async fn start(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(mut import) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let to = Redirect::to(&address(import.id)).into_response();
    if import.stored.is_none() {
        return Ok(to);
    }
    let is_new = import.state == Stage::Uploaded;
    if is_new {
        let kept: Mapping = serde_json::from_str(&import.mapping)?;
        let look: Look = serde_json::from_str(&import.found)?;
        let wanted = read(&fields, &kept, &look);
        if wanted != kept {
            return check_again(&app, &member, import, (wanted, &kept, &look)).await;
        }
        let format = member.format();
        if !is_worth(&look, &kept, &Words::new(&app.texts, &member.language, &format)) {
            return Ok(to);
        }
    }
    let now = app.now();
    let mut tx = app.store.begin().await?;
    if is_new {
        let mapping: Mapping = serde_json::from_str(&import.mapping)?;
        let Some(begun) = begin(&mut tx, &app.chance, &import, mapping.clone(), now).await? else {
            // Somebody made a list or a property of the same name since: it is looked at again, and told.
            drop(tx);
            let look: Look = serde_json::from_str(&import.found)?;
            return check_again(&app, &member, import, (mapping.clone(), &mapping, &look)).await;
        };
        import.mapping = serde_json::to_string(&begun)?;
        if !import::change_mapping(&mut tx, &import, now).await? {
            return Ok(to);
        }
    }
    let started = import::start(&mut tx, import.workspace, import.id, now).await?;
    if started {
        member.doer().tell(app.stamp(), &mut tx, Act::ContactsImported, &import.file_name).await?;
    }
    tx.commit().await?;
    if started {
        take_up(&app).await?;
    }
    Ok(to)
}

/// `POST /contacts/import/{id}/stop`.
pub(super) async fn stop(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Some(import) = find(&app, &posted.member, &id).await? else {
        return door::not_found(&app, &posted.member.language);
    };
    let mut tx = app.store.begin().await?;
    import::stop(&mut tx, import.workspace, import.id, app.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&address(import.id)).into_response())
}
