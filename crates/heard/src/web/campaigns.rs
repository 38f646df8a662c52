//! Campaigns: all of them with how far they are, each while it is written, before it starts, and while it runs and after.

mod before;
pub(crate) mod deeds;
mod drawn;
mod edit;
mod form;
pub(crate) mod new;
mod people;
mod preview;
mod running;
#[cfg(test)]
pub(crate) mod sample;

pub use people::MAILS;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use store::Read;
use store::campaign::{self, Campaign, State as Stage};
use store::list::List;
use store::recipient::Progress;
use store::survey::Survey;
use uuid::Uuid;

use super::address::Asked;
use super::door;
use super::fault::Fault;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::campaign::draft::Draft;
use crate::right::See;
use crate::words::{When, Words};

/// Their addresses.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/campaigns", get(show))
        .route("/campaigns/new", get(new::show).post(new::add))
        .route("/campaigns/{id}", get(show_one).post(deeds::act))
        .route("/campaigns/{id}/edit", get(edit::show).post(edit::save))
        .route("/campaigns/{id}/preview", get(preview::show).post(preview::follow))
        .route("/campaigns/{id}/recipients", get(people::show))
}

/// The page of all.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The campaigns, the newest first.
    pub campaigns: Vec<Line>,
}

/// A campaign in the list.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// As colleagues read it.
    pub name: String,
    /// Its page.
    pub address: String,
    /// The key of how far it is.
    pub state: &'static str,
    /// The key of how often it asks.
    pub kind: &'static str,
    /// What is asked.
    pub survey: Option<Link>,
    /// Who is asked.
    pub list: Option<Link>,
    /// Those who are asked, or will be.
    pub people: i64,
    /// Those who were.
    pub asked: i64,
    /// Those who answered.
    pub answered: i64,
    /// When something happens next, happened last, or is meant to begin.
    pub when: Option<When>,
}

/// Something with a page of its own.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// As colleagues read it.
    pub name: String,
    /// Its page.
    pub address: String,
}

impl From<&Survey> for Link {
    fn from(survey: &Survey) -> Link {
        Link { name: survey.name.clone(), address: format!("/surveys/{}", survey.id) }
    }
}

impl From<&List> for Link {
    fn from(list: &List) -> Link {
        Link { name: list.name.clone(), address: format!("/contacts?list={}", list.id.simple()) }
    }
}

async fn show(State(app): State<App>, May { member, .. }: May<See>, Asked(fields): Asked) -> Result<Response, Fault> {
    let workspace = member.workspace.id;
    let mut read = app.store.read().await?;
    let all = campaign::all(&mut read, workspace).await?;
    let progress = store::recipient::progress(&mut read, workspace).await?;
    let surveys = store::survey::list(&mut read, workspace).await?;
    let lists = store::list::all(&mut read, workspace).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let line = |campaign: &Campaign| {
        let progress = progress.iter().find(|one| one.campaign == campaign.id);
        Line {
            survey: surveys.iter().find(|survey| survey.id == campaign.survey).map(Link::from),
            list: lists.iter().find(|list| Some(list.id) == campaign.list).map(Link::from),
            when: when(&member, campaign).map(|at| words.when(at, app.now())),
            ..Line::new(campaign, progress)
        }
    };
    let view = View {
        shell: Shell::new(&member, Here::Campaigns).after(&words, &fields),
        campaigns: all.iter().map(line).collect(),
    };
    signed::html(&app, &member.language, StatusCode::OK, "campaigns.html", &view)
}

impl Line {
    fn new(campaign: &Campaign, progress: Option<&Progress>) -> Line {
        Line {
            name: campaign.name.clone(),
            address: address_of(campaign.id),
            state: campaign.state.key(),
            kind: campaign.kind.key(),
            survey: None,
            list: None,
            people: progress.map_or(0, |one| one.people),
            asked: progress.map_or(0, |one| one.asked),
            answered: progress.map_or(0, |one| one.answered),
            when: None,
        }
    }
}

/// When something happens next, happened last, or is meant to begin.
fn when(member: &Member, campaign: &Campaign) -> Option<i64> {
    match campaign.state {
        Stage::Draft => begins(member, campaign),
        Stage::Running | Stage::Paused => campaign.next_at,
        Stage::Stopped | Stage::Done => campaign.ended_at,
    }
}

/// When the first mail of a draft is meant to go, by the workspace's clock.
fn begins(member: &Member, campaign: &Campaign) -> Option<i64> {
    let at = Draft::of(campaign).ok()?.schedule.at?.to_zoned(member.zone.clone()).ok()?;
    Some(at.timestamp().as_millisecond())
}

/// The page of a campaign.
pub fn address_of(id: Uuid) -> String {
    format!("/campaigns/{}", id.simple())
}

/// The campaign of this id in a workspace.
async fn find(read: &mut Read, workspace: i64, id: &str) -> Result<Option<Campaign>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    Ok(campaign::find(read, workspace, id).await?)
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<See>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, member.workspace.id, &id).await?;
    drop(read);
    match found {
        None => door::not_found(&app, &member.language),
        Some(campaign) if campaign.state == Stage::Draft => {
            before::page(&app, &member, &campaign, &fields, StatusCode::OK, None).await
        }
        Some(campaign) => running::page(&app, &member, &campaign, &fields).await,
    }
}
