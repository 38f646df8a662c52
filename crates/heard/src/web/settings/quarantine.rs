//! How long customers are left alone after being asked, over all surveys and ways of asking; and what single surveys have
//! of their own.

#[cfg(test)]
pub(crate) mod sample;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Serialize;
use store::rest::{self, MOST_DAYS, Own, Policy, Rests};

use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::right::Settle;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::words::Words;

/// The addresses of the page.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/settings/quarantine", get(show).post(change))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Days after a survey of the whole relation, as it is or was typed.
    pub relational: String,
    /// Days after a survey about a transaction.
    pub transactional: String,
    /// The key of what becomes of whoever was asked too recently.
    pub policy: String,
    /// The most days.
    pub most: i64,
    /// What surveys have of their own.
    pub surveys: Vec<Line>,
    /// The fields that are wrong.
    pub mistakes: Vec<String>,
}

/// A survey.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its number.
    pub id: i64,
    /// What colleagues call it.
    pub name: String,
    /// What it is about.
    pub kind: String,
    /// Days of its own; empty for the workspace's.
    pub days: String,
    /// A policy of its own; empty for the workspace's.
    pub policy: String,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let rests = rest::of_workspace(&mut read, workspace).await?;
    let own: BTreeMap<i64, Own> = rest::own(&mut read, workspace).await?.into_iter().collect();
    let surveys = store::survey::list(&mut read, workspace).await?;
    drop(read);
    let line = |survey: store::survey::Survey| {
        let own = own.get(&survey.id).copied().unwrap_or_default();
        Line {
            days: own.days.map(|days| days.to_string()).unwrap_or_default(),
            policy: own.policy.map(|policy| policy.key().to_owned()).unwrap_or_default(),
            id: survey.id,
            name: survey.name,
            kind: survey.kind.key().to_owned(),
        }
    };
    let view = View {
        shell: frame(&app, &member, &fields),
        relational: rests.relational.to_string(),
        transactional: rests.transactional.to_string(),
        policy: rests.policy.key().to_owned(),
        most: MOST_DAYS,
        surveys: surveys.into_iter().map(line).collect(),
        mistakes: Vec::new(),
    };
    signed::html(&app, &member.language, StatusCode::OK, "settings-quarantine.html", &view)
}

fn frame(app: &App, member: &Member, fields: &Fields) -> Shell {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    Shell::new(member, Here::Settings).after(&words, fields)
}

/// A number of days; none for one that cannot be.
fn days(text: &str) -> Option<i64> {
    text.parse().ok().filter(|days| (0..=MOST_DAYS).contains(days))
}

async fn change(State(app): State<App>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    drop(read);
    let line = |survey: store::survey::Survey| Line {
        days: fields.text(&format!("days-{}", survey.id)).to_owned(),
        policy: fields.text(&format!("policy-{}", survey.id)).to_owned(),
        id: survey.id,
        name: survey.name,
        kind: survey.kind.key().to_owned(),
    };
    let lines: Vec<Line> = surveys.into_iter().map(line).collect();
    let mut mistakes: Vec<String> = ["relational", "transactional"]
        .into_iter()
        .filter(|field| days(fields.text(field)).is_none())
        .map(str::to_owned)
        .collect();
    let is_wrong = |line: &&Line| !line.days.is_empty() && days(&line.days).is_none();
    mistakes.extend(lines.iter().filter(is_wrong).map(|line| format!("days-{}", line.id)));
    let (relational, transactional) = (days(fields.text("relational")), days(fields.text("transactional")));
    let policy = Policy::from_key(fields.text("policy"));
    let (Some(relational), Some(transactional), Some(policy), true) =
        (relational, transactional, policy, mistakes.is_empty())
    else {
        let view = View {
            shell: frame(&app, &member, &Fields::default()),
            relational: fields.text("relational").to_owned(),
            transactional: fields.text("transactional").to_owned(),
            policy: policy.unwrap_or(Policy::Block).key().to_owned(),
            most: MOST_DAYS,
            surveys: lines,
            mistakes,
        };
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return signed::html(&app, &member.language, status, "settings-quarantine.html", &view);
    };
    let mut tx = app.store.begin().await?;
    rest::change(&mut tx, workspace, &Rests { relational, transactional, policy }).await?;
    for line in &lines {
        let own = Own { days: days(&line.days), policy: Policy::from_key(&line.policy) };
        rest::change_own(&mut tx, workspace, line.id, own).await?;
    }
    let told = format!("{relational} / {transactional} / {policy}");
    member.doer().tell(app.stamp(), &mut tx, Act::SettingsChanged, &told).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/settings/quarantine?{DONE}={}", Done::Saved)).into_response())
}
