//! What the law gives a customer as a person, for those who look after customers: everything that is kept of them as one
//! file, and being forgotten. The page says exactly what goes and what stays before anything does.

use axum::Json;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::contact::Known;
use uuid::Uuid;

use super::address::Asked;
use super::fault::Fault;
use super::member::{May, Member, Posted};
use super::shell::{Here, Shell};
use super::sure::Sure;
use super::{api, door, signed};
use crate::app::App;
use crate::audit::Act;
use crate::contact::person::{self, Standing, find};
use crate::form::Fields;
use crate::right::Contacts;
use crate::words::Words;

/// The addresses.
pub fn routes() -> Router<App> {
    Router::new().route("/contacts/{id}/erase", get(show).post(erase)).route("/contacts/{id}/export.json", post(save))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    shell: Shell,
    /// The customer.
    id: String,
    /// As they are called, or else their address.
    name: Option<String>,
    /// Responses that will be linked to nobody.
    responses: usize,
    /// Links that will lead nowhere.
    invitations: usize,
    /// Mails to them that go.
    mails: usize,
    /// Nobody ticked that they know.
    is_unticked: bool,
    /// When the person was forgotten, in words.
    erased: Option<String>,
}

/// What the address names: a page of it, or where to go instead.
async fn found(app: &App, member: &Member, id: &str) -> Result<Result<Known, Response>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(Err(door::not_found(app, &member.language)?)) };
    let mut read = app.store.read().await?;
    Ok(match find(&mut read, member.workspace.id, id).await? {
        Standing::Known(known) => Ok(*known),
        Standing::Merged(kept) => Err(Redirect::to(&format!("/contacts/{}/erase", kept.simple())).into_response()),
        Standing::Absent => Err(door::not_found(app, &member.language)?),
        Standing::Erased(at) => {
            let view = View {
                shell: Shell::new(member, Here::Contacts),
                id: id.simple().to_string(),
                name: None,
                responses: 0,
                invitations: 0,
                mails: 0,
                is_unticked: false,
                erased: Some(member.format().day_time(at)),
            };
            Err(signed::html(app, &member.language, StatusCode::GONE, "person-erase.html", &view)?)
        }
    })
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Contacts>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    match found(&app, &member, &id).await? {
        Ok(known) => page(&app, &member, &fields, known, false).await,
        Err(response) => Ok(response),
    }
}

async fn page(app: &App, member: &Member, fields: &Fields, known: Known, is_unticked: bool) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let beside = store::contact::beside(&mut read, workspace, known.id).await?;
    let invitations = store::invitation::list_of(&mut read, workspace, known.id, i64::MAX).await?.len();
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let view = View {
        shell: Shell::new(member, Here::Contacts).after(&words, fields),
        id: known.id.simple().to_string(),
        name: known.card.name.or_else(|| known.card.emails.into_iter().next()),
        responses: beside.responses.len(),
        invitations,
        mails: beside.mails.len(),
        is_unticked,
        erased: None,
    };
    let status = if is_unticked { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "person-erase.html", &view)
}

async fn erase(
    State(app): State<App>,
    Path(id): Path<String>,
    Sure(posted): Sure<Contacts>,
) -> Result<Response, Fault> {
    let known = match found(&app, &posted.member, &id).await? {
        Ok(known) => known,
        Err(response) => return Ok(response),
    };
    if posted.fields.text("sure") != "yes" {
        return page(&app, &posted.member, &posted.fields, known, true).await;
    }
    person::erase(&app, &posted.member.doer(), known.id).await?;
    Ok(Redirect::to(&format!("/contacts/{}/erase", known.id.simple())).into_response())
}

// Sent and not fetched: that it was taken out is written down.
async fn save(
    State(app): State<App>,
    Path(id): Path<String>,
    Posted { member, .. }: Posted<Contacts>,
) -> Result<Response, Fault> {
    let known = match found(&app, &member, &id).await? {
        Ok(known) => known,
        Err(response) => return Ok(response),
    };
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let export = api::contacts::export(&mut read, workspace, known.id, app.now()).await?;
    drop(read);
    let Some(export) = export else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    member.doer().tell(app.stamp(), &mut tx, Act::ContactExported, &known.id.to_string()).await?;
    tx.commit().await?;
    let mut response = Json(export).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"person.json\""));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    Ok(response)
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::web::shell;

    /// Somebody with much, somebody with nothing, a box that was not ticked, and somebody who is forgotten.
    pub(crate) fn all() -> Vec<(&'static str, View)> {
        let view = || View {
            shell: shell::sample(Here::Contacts),
            id: "01a1fdfa46007b4bb7189a6b7f503429".to_owned(),
            name: Some("Ana Novak".to_owned()),
            responses: 3,
            invitations: 5,
            mails: 2,
            is_unticked: false,
            erased: None,
        };
        let nothing = View { name: None, responses: 0, invitations: 0, mails: 0, ..view() };
        vec![
            ("person-erase", view()),
            ("person-erase-nothing", nothing),
            ("person-erase-unticked", View { is_unticked: true, ..view() }),
            ("person-erased", View { name: None, erased: Some("21 Nov 2026, 14:50".to_owned()), ..view() }),
        ]
    }
}
