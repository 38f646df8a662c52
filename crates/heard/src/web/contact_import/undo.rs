//! Taking an import of customers back: a page that says what will happen, and the button that lets it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;
use store::contact::import::{self, Import, Kept, State as Stage, Undone};

use super::{address, called, find};
use crate::app::App;
use crate::audit::Act;
use crate::contact_import::{Mapping, take_up};
use crate::right::Contacts;
use crate::web::fault::Fault;
use crate::web::member::{May, Posted};
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
    /// What would become of customers.
    pub fate: Fate,
    /// The import made a list, which stays.
    pub made_list: bool,
}

/// What becomes, or became, of customers.
#[derive(Clone, Debug, Serialize)]
pub struct Fate {
    /// Those who go.
    pub gone: i64,
    /// Those who get back what was known before.
    pub put_back: i64,
    /// Those who stay as they are.
    pub kept: i64,
    /// How many for each reason, in words.
    pub each: Vec<(i64, String)>,
    /// Addresses that are somebody else's by now.
    pub addresses: i64,
}

/// The same in words.
pub(super) fn fate(words: &Words<'_>, undone: &Undone) -> Fate {
    let each = Kept::ALL.into_iter().filter_map(|reason| {
        let n = undone.kept.get(reason.key())?;
        Some((*n, words.text(&format!("contact-import-kept-{reason}"))))
    });
    Fate {
        gone: undone.gone,
        put_back: undone.put_back,
        kept: undone.kept(),
        each: each.collect(),
        addresses: undone.addresses,
    }
}

fn can_be(import: &Import) -> bool {
    matches!(import.state, Stage::Done | Stage::Stopped | Stage::Failed)
}

/// `GET /contacts/import/{id}/undo`.
pub(super) async fn show(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    let Some(import) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    if !can_be(&import) {
        return Ok(Redirect::to(&address(import.id)).into_response());
    }
    let undone = import::foresee_undo(&app.store, import.workspace, import.id).await?;
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mapping: Mapping = serde_json::from_str(&import.mapping)?;
    let view = View {
        shell: Shell::new(&member, Here::Contacts),
        address: address(import.id),
        file: called(&words, &import.file_name),
        fate: fate(&words, &undone),
        made_list: mapping.made_list,
    };
    signed::html(&app, &member.language, StatusCode::OK, "contact-import-undo.html", &view)
}

/// `POST /contacts/import/{id}/undo`.
pub(super) async fn start(
    State(app): State<App>,
    Path(id): Path<String>,
    posted: Posted<Contacts>,
) -> Result<Response, Fault> {
    let Posted { member, .. } = posted;
    let Some(import) = find(&app, &member, &id).await? else {
        return door::not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    let begun = import::take_back(&mut tx, import.workspace, import.id, app.now()).await?;
    if begun {
        member.doer().tell(app.stamp(), &mut tx, Act::ContactsImportUndone, &import.file_name).await?;
    }
    tx.commit().await?;
    if begun {
        take_up(&app).await?;
    }
    Ok(Redirect::to(&address(import.id)).into_response())
}
