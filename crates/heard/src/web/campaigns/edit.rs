//! Writing a campaign. The form names how often the campaign was changed before it was shown: what somebody else changed
//! meanwhile is never overwritten unseen, and what was typed is never lost.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use store::campaign::{self, Campaign, State as Stage};

use super::drawn::Drawing;
use super::form::Typed;
use super::{address_of, find, preview};
use crate::app::App;
use crate::audit::Act;
use crate::campaign::draft::{Draft, Known};
use crate::form::Fields;
use crate::right::Ask;
use crate::web::address::{Asked, escape};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Posted};
use crate::web::shell::{DONE, Done};
use crate::web::signed;
use crate::words::Words;

/// `GET /campaigns/{id}/edit`.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, member.workspace.id, &id).await?;
    drop(read);
    let Some(campaign) = found else { return door::not_found(&app, &member.language) };
    if campaign.state != Stage::Draft {
        return Ok(Redirect::to(&address_of(campaign.id)).into_response());
    }
    let typed = Typed::of(&Draft::of(&campaign)?);
    let view = Drawing {
        app: &app,
        member: &member,
        campaign: &campaign,
        typed,
        found: Vec::new(),
        language: fields.text("language").to_owned(),
        person: fields.text("person").to_owned(),
        overtaken: false,
        tried: None,
    };
    let mut view = view.view().await?;
    let format = member.format();
    view.shell = view.shell.after(&Words::new(&app.texts, &member.language, &format), &fields);
    signed::html(&app, &member.language, StatusCode::OK, "campaign-edit.html", &view)
}

/// `POST /campaigns/{id}/edit`: saves, or sends a test of what is typed and saves nothing.
pub async fn save(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut tx = app.store.begin().await?;
    let Some(campaign) = find(&mut tx, member.workspace.id, &id).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    if campaign.state != Stage::Draft {
        return Ok(Redirect::to(&address_of(campaign.id)).into_response());
    }
    let was = Draft::of(&campaign)?;
    let typed = Typed::parse(&fields, &was.letter);
    let (draft, mut found) = typed.draft();
    found.extend(draft.check(&Known::find(&mut tx, member.workspace.id).await?));
    let seen = fields.text("change").parse().unwrap_or(-1);
    let is_test = fields.text("do") == "test";
    let (mut status, mut tried) = (StatusCode::UNPROCESSABLE_ENTITY, None);
    let mut shown = Campaign { change: seen, ..campaign.clone() };
    let mut overtaken = false;
    if found.is_empty() && !is_test {
        if draft == was {
            return Ok(onward(&campaign, &fields));
        }
        if campaign::rewrite(&mut tx, &Campaign { change: seen, ..draft.onto(&campaign)? }).await? {
            member.doer().tell(app.stamp(), &mut tx, Act::CampaignChanged, &draft.name).await?;
            tx.commit().await?;
            return Ok(onward(&campaign, &fields));
        }
        (status, overtaken, shown) = (StatusCode::CONFLICT, true, campaign.clone());
    }
    drop(tx);
    if found.is_empty() && is_test {
        let meant = draft.onto(&campaign)?;
        let test = preview::test(&app, &member, &meant, fields.text("language")).await?;
        status = match test.wrong {
            None => StatusCode::OK,
            Some("wait") => StatusCode::TOO_MANY_REQUESTS,
            Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        };
        tried = Some(test);
    }
    let (app, member, campaign) = (&app, &member, &shown);
    let (language, person) = (fields.text("language").to_owned(), fields.text("person").to_owned());
    let drawing = Drawing { app, member, campaign, typed, found, language, person, overtaken, tried };
    let view = drawing.view().await?;
    signed::html(app, &member.language, status, "campaign-edit.html", &view)
}

/// Where one goes on: to who would get it, or with writing.
fn onward(campaign: &Campaign, fields: &Fields) -> Response {
    let to = address_of(campaign.id);
    let to = match fields.text("do") {
        "check" => to,
        _ => {
            let [language, person] = ["language", "person"].map(|name| escape(fields.text(name)));
            format!("{to}/edit?{DONE}={}&language={language}&person={person}", Done::Saved)
        }
    };
    Redirect::to(&to).into_response()
}
