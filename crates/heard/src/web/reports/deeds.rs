//! What is done about reports: somebody gets one, it rests or goes on, it is removed and put back, the latest is sent to oneself;
//! and the absence alarm.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use store::absence::{self, What, Why};
use store::report::{self as stored, Deed, Every};
use uuid::Uuid;

use super::{Form, UNDO, page};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::mail;
use crate::report::add::{self, Refused, Wish};
use crate::report::now as send_now;
use crate::right::{See, Settle, Share};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::Posted;
use crate::web::shell::{DONE, Done};

fn done(done: Done) -> Response {
    Redirect::to(&format!("/reports?{DONE}={done}")).into_response()
}

/// `POST /reports`.
pub async fn add(State(app): State<App>, posted: Posted<Share>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut form = Form {
        email: fields.text("email").chars().take(254).collect(),
        every: Every::from_key(fields.text("every")).unwrap_or(Every::Week),
        survey: fields.text("survey").to_owned(),
        language: fields.text("language").to_owned(),
        wrong: None,
    };
    let survey = match form.survey.as_str() {
        "" => Ok(None),
        text => text.parse().map(Some),
    };
    let mut tx = app.store.begin().await?;
    let refused = match survey {
        Ok(survey) => {
            let wish = Wish {
                id: app.chance.id(app.now()),
                every: form.every,
                survey,
                email: form.email.clone(),
                language: form.language.clone(),
            };
            add::add(&app, &mut tx, member.doer(), &wish).await?.err()
        }
        Err(_) => Some(Refused::Survey),
    };
    if let Some(refused) = refused {
        drop(tx);
        form.wrong = Some(refused.key());
        return page(&app, &member, &Fields::default(), form).await;
    }
    tx.commit().await?;
    Ok(done(Done::ReportMade))
}

/// `POST /reports/{id}/do`.
pub async fn act(State(app): State<App>, Path(id): Path<String>, posted: Posted<Share>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let deed = match fields.text("do") {
        "pause" => Some((Deed::Pause, Act::ReportSwitched, Done::ReportPaused)),
        "resume" => Some((Deed::Resume, Act::ReportSwitched, Done::ReportResumed)),
        "remove" => Some((Deed::Remove, Act::ReportRemoved, Done::ReportRemoved)),
        "restore" => Some((Deed::Restore, Act::ReportRemoved, Done::ReportRestored)),
        _ => None,
    };
    let (Some((deed, act, told)), Ok(id)) = (deed, Uuid::try_parse(&id)) else {
        return door::not_found(&app, &member.language);
    };
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, member.workspace.id).await?;
    let Some(report) = stored::find(&mut tx, member.workspace.id, id).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    // Nobody gets the same twice because one was put back beside a new one.
    let others = stored::list(&mut tx, member.workspace.id).await?;
    let is_there = others
        .iter()
        .any(|one| one.id != id && (one.every, one.survey, &one.email) == (report.every, report.survey, &report.email));
    if (deed == Deed::Restore && is_there) || !stored::act(&mut tx, member.workspace.id, id, deed, app.now()).await? {
        return Ok(Redirect::to("/reports").into_response());
    }
    let subject = format!("{}, {}", report.email, report.every);
    member.doer().tell(app.stamp(), &mut tx, act, &subject).await?;
    tx.commit().await?;
    let undo = if deed == Deed::Remove { format!("&{UNDO}={}", id.simple()) } else { String::new() };
    Ok(Redirect::to(&format!("/reports?{DONE}={told}{undo}")).into_response())
}

/// `POST /reports/now`: the latest, to oneself.
pub async fn now(State(app): State<App>, posted: Posted<See>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let every = Every::from_key(fields.text("every")).unwrap_or(Every::Week);
    let survey = fields.text("survey").parse().ok();
    if mail::find(&app).await?.is_none() {
        return Ok(Redirect::to("/reports").into_response());
    }
    if let Err(wait) = app.limits.test_mail(member.user) {
        return Ok(crate::web::respondent::later(door::too_many(&app, &member.language)?, wait));
    }
    match send_now(&app, &member.workspace, (&member.email, &member.language), (every, survey)).await? {
        true => Ok(done(Done::ReportSent)),
        false => door::not_found(&app, &member.language),
    }
}

/// `POST /reports/alarm`.
pub async fn alarm(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    let told = match fields.text("do") {
        "on" => {
            absence::switch(&mut tx, workspace, true).await?;
            Done::AlarmOn
        }
        "off" => {
            absence::switch(&mut tx, workspace, false).await?;
            for what in What::ALL {
                absence::end(&mut tx, workspace, what, app.now(), Why::Closed).await?;
            }
            Done::AlarmOff
        }
        other => {
            let Some(what) = What::from_key(other) else {
                drop(tx);
                return door::not_found(&app, &member.language);
            };
            if !absence::end(&mut tx, workspace, what, app.now(), Why::Closed).await? {
                return Ok(Redirect::to("/reports#alarm").into_response());
            }
            Done::AlarmClosed
        }
    };
    member.doer().tell(app.stamp(), &mut tx, Act::AlarmChanged, fields.text("do")).await?;
    tx.commit().await?;
    Ok(done(told))
}
