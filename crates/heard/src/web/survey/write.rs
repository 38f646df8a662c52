//! Writing on the line over time: an annotation is written, changed, taken away and put back, each by a form that goes
//! back to the view it came from. What is wrong is told beside its field, and what was typed is kept.

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use store::annotation::{self, Amended, NewAnnotation, Written};
use uuid::Uuid;

use super::written::{DID, Did, PLACE, Vain, WHICH};
use super::{Look, page};
use crate::annotation::{check, full};
use crate::app::App;
use crate::form::Fields;
use crate::right::Arrange;
use crate::web::address::{Asked, address, with};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};

/// The addresses of what is written on charts.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/surveys/{id}/annotations", post(add))
        .route("/annotations/{id}/change", post(change))
        .route("/annotations/{id}/remove", post(remove))
        .route("/annotations/{id}/restore", post(restore))
}

async fn add(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Arrange>,
) -> Result<Response, Fault> {
    let (member, sent) = (&posted.member, &posted.fields);
    let Ok(survey) = id.parse::<i64>() else { return door::not_found(&app, &member.language) };
    let (at, which) = (app.now(), None);
    let checked = match check(sent.text("day"), sent.text("text"), member.today(at)) {
        Ok(checked) => checked,
        Err(mistakes) => {
            return page(&app, member, survey, &fields, Some(&Vain { which, fields: sent, mistakes })).await;
        }
    };
    let new = NewAnnotation {
        workspace: member.workspace.id,
        survey,
        id: app.chance.id(at),
        day: checked.day,
        text: &checked.text,
        at,
        by: member.user,
    };
    match app.store.add_annotation(&new).await? {
        Written::Done => Ok(back(&app, member, survey, &fields, (Did::Added, new.id))),
        Written::Absent => door::not_found(&app, &member.language),
        Written::Full => {
            let vain = Vain { which, fields: sent, mistakes: vec![full()] };
            page(&app, member, survey, &fields, Some(&vain)).await
        }
    }
}

async fn change(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Arrange>,
) -> Result<Response, Fault> {
    let (member, sent) = (&posted.member, &posted.fields);
    let Some((id, survey)) = find(&app, member, &id).await? else { return door::not_found(&app, &member.language) };
    let at = app.now();
    let checked = match check(sent.text("day"), sent.text("text"), member.today(at)) {
        Ok(checked) => checked,
        Err(mistakes) => {
            let vain = Vain { which: Some(id), fields: sent, mistakes };
            return page(&app, member, survey, &fields, Some(&vain)).await;
        }
    };
    let to = Amended { day: checked.day, text: &checked.text, at, by: member.user };
    match app.store.change_annotation(member.workspace.id, id, &to).await? {
        true => Ok(back(&app, member, survey, &fields, (Did::Changed, id))),
        false => door::not_found(&app, &member.language),
    }
}

async fn remove(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Arrange>,
) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some((id, survey)) = find(&app, member, &id).await? else { return door::not_found(&app, &member.language) };
    match app.store.remove_annotation(member.workspace.id, id, app.now(), member.user).await? {
        true => Ok(back(&app, member, survey, &fields, (Did::Removed, id))),
        false => door::not_found(&app, &member.language),
    }
}

/// Only whoever took it away puts it back.
async fn restore(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Arrange>,
) -> Result<Response, Fault> {
    let member = &posted.member;
    let Ok(id) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let mut read = app.store.read().await?;
    let removed = annotation::removed(&mut read, member.workspace.id, id, member.user).await?;
    drop(read);
    let Some((survey, _)) = removed else { return door::not_found(&app, &member.language) };
    let did = match app.store.restore_annotation(member.workspace.id, id, member.user).await? {
        Written::Done => Did::Restored,
        Written::Full => Did::Full,
        Written::Absent => return door::not_found(&app, &member.language),
    };
    Ok(back(&app, member, survey, &fields, (did, id)))
}

/// The annotation of an address, and its survey.
async fn find(app: &App, member: &Member, id: &str) -> Result<Option<(Uuid, i64)>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let found = annotation::find(&mut read, member.workspace.id, id).await?;
    Ok(found.map(|annotation| (id, annotation.survey)))
}

fn back(app: &App, member: &Member, survey: i64, fields: &Fields, (did, id): (Did, Uuid)) -> Response {
    let pairs = Look::parse(fields, member.today(app.now())).pairs();
    let pairs = with(&pairs, &[(DID, did.key()), (WHICH, &id.simple().to_string())]);
    Redirect::to(&format!("{}#{PLACE}", address(&format!("/surveys/{survey}"), &pairs))).into_response()
}
