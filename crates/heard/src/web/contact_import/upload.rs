//! A file of customers comes, or a text that somebody pasted, and is looked at before anything is noted.

use axum::extract::State;
use axum::extract::multipart::Multipart;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use store::contact::import::{self, Import, Progress, State as Stage};

use super::{address, first_page};
use crate::app::App;
use crate::contact_import::{How, Look, Mapping, Subject, columns, is_long, look, take_up, tidy};
use crate::import::Stop;
use crate::right::Contacts;
use crate::table::{FILE_BYTES, Source, TableError};
use crate::web::fault::Fault;
use crate::web::import::mistake::of_file;
use crate::web::member::{May, Member};
use crate::web::upload::{PASTED, Upload, read};
use crate::words::Words;

/// What is shown again of what was pasted, in bytes: more would make a page too large to be read.
const SHOWN_AGAIN: usize = 100_000;

/// `POST /contacts/import`.
pub(super) async fn take(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    headers: HeaderMap,
    multipart: Multipart,
) -> Result<Response, Fault> {
    let mut form = match read(&app, &member, &headers, multipart).await {
        Ok(form) => form,
        Err(refusal) => return refusal.reply(&app, &member),
    };
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let file = form.file.take();
    let pasted = form.text(PASTED);
    let again = if pasted.len() > SHOWN_AGAIN { "" } else { pasted };
    let refuse = async |mistake: String| first_page(&app, &member, again, Some(mistake)).await;
    let file = match (file, pasted.trim().is_empty()) {
        (Some(_), false) => return refuse(words.text("contact-import-both")).await,
        (None, true) => return refuse(words.text("contact-import-nothing")).await,
        (Some(file), true) => file,
        (None, false) => Upload::of_text(&app, &tidy(pasted)).await?,
    };
    if file.bytes > FILE_BYTES {
        return refuse(of_file(&words, &TableError::FileTooLarge.into())).await;
    }
    let source = Source::File(file.path.clone());
    let at = app.now();
    let subject = Subject { source: &source, workspace: member.workspace.id, zone: &member.zone, at };
    let is_long = is_long(&source);
    let looked = match is_long {
        true => columns(&app.store, &subject, How::Guessed).await?,
        false => look(&app.store, &subject, How::Guessed, &Stop::default()).await?,
    };
    match looked {
        Ok((mapping, look)) => {
            let stage = if is_long { Stage::Looking } else { Stage::Uploaded };
            let id = note(&app, &member, file, (&mapping, &look), (stage, at)).await?;
            if is_long {
                take_up(&app).await?;
            }
            Ok(Redirect::to(&address(id)).into_response())
        }
        Err(halt) => refuse(of_file(&words, &halt)).await,
    }
}

async fn note(
    app: &App,
    member: &Member,
    mut file: Upload,
    (mapping, look): (&Mapping, &Look),
    (state, at): (Stage, i64),
) -> Result<uuid::Uuid, Fault> {
    let import = Import {
        workspace: member.workspace.id,
        id: app.chance.id(at),
        file_name: file.name.clone(),
        stored: Some(file.stored.clone()),
        node: app.store.node(),
        mapping: serde_json::to_string(mapping)?,
        header: mapping.header(),
        found: serde_json::to_string(look)?,
        state,
        progress: Progress { total: total(look), ..Progress::default() },
        undo: None,
        error: None,
        by_user: Some(member.user),
        created_at: at,
        changed_at: at,
    };
    let mut tx = app.store.begin().await?;
    import::add(&mut tx, &import).await?;
    tx.commit().await?;
    file.kept = true;
    Ok(import.id)
}

/// How many rows can be taken, as far as that is known.
pub(super) fn total(look: &Look) -> i64 {
    look.findings.as_ref().map_or(0, |findings| i64::try_from(findings.total).unwrap_or(i64::MAX))
}
