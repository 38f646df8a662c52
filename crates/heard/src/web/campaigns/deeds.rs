//! What is done with a campaign: started, paused, resumed, ended; made again as a draft; or, before it began, taken away.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use store::Tx;
use store::campaign::{Campaign, Kind, LONGEST, State as Stage, remove};

use super::{address_of, before, find, new};
use crate::app::App;
use crate::audit::{Act, Doer};
use crate::campaign;
use crate::campaign::draft::{Draft, Known};
use crate::form::Fields;
use crate::mistake::Mistake;
use crate::right::Ask;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::Posted;
use crate::web::shell::{DONE, Done};
use crate::words::Words;

/// `POST /campaigns/{id}`.
pub async fn act(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let workspace = member.workspace.id;
    let mut tx = app.store.begin().await?;
    store::workspace::lock(&mut tx, workspace).await?;
    let Some(campaign) = find(&mut tx, workspace, &id).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    let here = address_of(campaign.id);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let told = |to: &str, done: Done| Redirect::to(&format!("{to}?{DONE}={done}")).into_response();
    match fields.text("do") {
        "remove" => {
            if remove(&mut tx, workspace, campaign.id).await? {
                member.doer().tell(app.stamp(), &mut tx, Act::CampaignRemoved, &campaign.name).await?;
                tx.commit().await?;
                return Ok(told("/campaigns", Done::CampaignRemoved));
            }
        }
        "copy" => {
            if new::is_full(&mut tx, workspace).await? {
                return Ok(Redirect::to(&here).into_response());
            }
            let mut draft = Draft::of(&campaign)?;
            draft.name = words.text_with("campaign-copy-name", [("name", draft.name.as_str().into())]);
            draft.name = draft.name.chars().take(LONGEST).collect();
            draft.schedule.at = None;
            let made = new::make(&mut tx, &member.doer(), &draft, app.stamp(), None).await?;
            tx.commit().await?;
            return Ok(told(&format!("{}/edit", address_of(made.id)), Done::CampaignCopied));
        }
        "start" => {
            let is_hindered = !hindrances(&mut tx, &app, &campaign).await?.is_empty();
            if campaign.state == Stage::Draft && is_hindered {
                drop(tx);
                let why = words.text("campaign-not-startable");
                let status = StatusCode::UNPROCESSABLE_ENTITY;
                return before::page(&app, &member, &campaign, &Fields::default(), status, Some(why)).await;
            }
            if let Some(done) = step(&mut tx, &app, &member.doer(), &campaign, Deed::Start).await? {
                tx.commit().await?;
                app.campaigns.notify_one();
                return Ok(told(&here, done));
            }
        }
        other => {
            let deed = [("pause", Deed::Pause), ("resume", Deed::Resume), ("stop", Deed::Stop)];
            let deed = deed.into_iter().find(|(name, _)| *name == other).map(|(_, deed)| deed);
            if let Some(deed) = deed
                && let Some(done) = step(&mut tx, &app, &member.doer(), &campaign, deed).await?
            {
                tx.commit().await?;
                app.campaigns.notify_one();
                return Ok(told(&here, done));
            }
        }
    }
    // Somebody was faster: the page says how it is now.
    Ok(Redirect::to(&here).into_response())
}

/// A step in the life of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It asks from now on.
    Start,
    /// It asks nobody for now.
    Pause,
    /// It goes on.
    Resume,
    /// It is ended.
    Stop,
}

/// Takes it and tells who did. `None` where the campaign is not so that it can be taken.
///
/// # Errors
/// When the database fails.
pub async fn step(
    tx: &mut Tx,
    app: &App,
    doer: &Doer<'_>,
    campaign: &Campaign,
    deed: Deed,
) -> Result<Option<Done>, anyhow::Error> {
    let (is_done, act, done) = match deed {
        Deed::Start => (campaign::start(app, tx, campaign).await?, Act::CampaignStarted, Done::CampaignStarted),
        Deed::Pause => (campaign::pause(app, tx, campaign).await?, Act::CampaignPaused, Done::CampaignPaused),
        Deed::Resume => (campaign::resume(app, tx, campaign).await?, Act::CampaignResumed, Done::CampaignResumed),
        Deed::Stop => (campaign::stop(app, tx, campaign).await?, Act::CampaignStopped, Done::CampaignStopped),
    };
    if is_done {
        doer.tell(app.stamp(), tx, act, &campaign.name).await?;
    }
    Ok(is_done.then_some(done))
}

/// What keeps a campaign from being started.
///
/// # Errors
/// When the database fails.
pub async fn hindrances(tx: &mut Tx, app: &App, campaign: &Campaign) -> anyhow::Result<Vec<Mistake>> {
    let draft = Draft::of(campaign)?;
    let mut all = draft.check(&Known::find(tx, campaign.workspace).await?);
    let mut add = |field: &str, reason, detail: &str| {
        all.push(Mistake { field: field.to_owned(), reason, detail: detail.to_owned() });
    };
    if draft.list.is_none() && draft.kind != Kind::Triggered {
        add("list", "missing", "`list` must say who is asked.");
    }
    if crate::mail::find_in(tx, &app.settings, app.seal.safe()).await?.is_none() {
        add("sender", "no-server", "No mail server is set: see Settings, Mail.");
    }
    Ok(all)
}
