//! What goes on by itself: waves are planned, people are asked and reminded, and a campaign that has nobody left is done.
//! Each pass compares what should be with what is; nothing is sent from here.

use jiff::tz::TimeZone;
use store::campaign::{self, Campaign, Kind, State, Step};
use store::recipient;
use store::wave::{self, Wave};

use super::ask::Asking;
use super::moment;
use super::plan::{self, NEWCOMERS};
use super::schedule::Schedule;
use crate::app::App;
use crate::clock::{DAY, MINUTE, SECOND};

/// How many mails of a campaign wait to be handed over at most: a pause is at once.
const BACKLOG: i64 = 500;

/// How long a pass works for one campaign before another gets its turn, in pieces.
const PIECES: usize = 4;

/// How soon a campaign is looked after again that waits for its mails to be handed over.
const SOON: i64 = 10 * SECOND;

/// When a campaign is looked after again to which rules send people, where they send nobody.
const IDLE: i64 = DAY;

/// When a campaign is looked after again that could not be.
const AFTER_A_MISTAKE: i64 = MINUTE;

/// Looks after every campaign that is due; one that cannot go on keeps no other from it. When the next is, epoch
/// milliseconds; now where there is more to do.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn pass(app: &App) -> anyhow::Result<Option<i64>> {
    let mut read = app.store.read().await?;
    let due = campaign::due(&mut read, app.now()).await?;
    drop(read);
    for campaign in due {
        let Err(error) = look_after(app, &campaign).await else { continue };
        tracing::error!(campaign = %campaign.id, ?error, "a campaign could not go on; it is tried again in a minute");
        let mut tx = app.store.begin().await?;
        campaign::postpone(&mut tx, campaign.workspace, campaign.id, app.now() + AFTER_A_MISTAKE).await?;
        tx.commit().await?;
    }
    let mut read = app.store.read().await?;
    Ok(campaign::next_due(&mut read).await?)
}

async fn look_after(app: &App, campaign: &Campaign) -> anyhow::Result<()> {
    let now = app.now();
    let published = app.published(campaign.workspace, campaign.survey).await?;
    let Some(published) = published.filter(|one| one.survey.open.until.is_none_or(|until| now < until)) else {
        return halt(app, campaign, "closed").await;
    };
    let schedule: Schedule = serde_json::from_str(&campaign.schedule)?;
    let home = &published.zone;
    let mut read = app.store.read().await?;
    let people = plan::people(&mut read, campaign).await?;
    drop(read);
    if people.is_none() && campaign.kind != Kind::Triggered {
        return halt(app, campaign, "list-gone").await;
    }
    let mut read = app.store.read().await?;
    let waves = wave::all(&mut read, campaign.workspace, campaign.id).await?;
    drop(read);
    let is_planning = match campaign.kind {
        Kind::Triggered => false,
        Kind::Once | Kind::Waves | Kind::Rolling => plan_waves(app, campaign, &schedule, &waves, home).await?,
    };
    let asking = Asking { campaign, schedule: &schedule, published: &published };
    let mut is_more = is_planning;
    let mut read = app.store.read().await?;
    let waiting = recipient::waiting(&mut read, campaign.workspace, campaign.id).await?;
    drop(read);
    let (mut room, mut is_full) = (BACKLOG - waiting, false);
    for _ in 0..PIECES {
        if room <= 0 {
            is_full = true;
            break;
        }
        let n = asking.ask(app, room).await? + asking.remind(app, room).await?;
        if n == 0 {
            break;
        }
        room -= i64::try_from(n)?;
        is_more = true;
    }
    if is_more {
        app.letters.notify_one();
    }
    settle(app, campaign, &schedule, home, Found { is_more, is_full, is_waiting: waiting > 0 }).await
}

/// What a pass has found of a campaign.
#[derive(Clone, Copy)]
struct Found {
    /// There may be more to do at once.
    is_more: bool,
    /// As many mails wait as may.
    is_full: bool,
    /// Mails wait to be handed over.
    is_waiting: bool,
}

/// Plans pieces of the wave that has begun. Whether there is more of it.
async fn plan_waves(
    app: &App,
    campaign: &Campaign,
    schedule: &Schedule,
    waves: &[Wave],
    home: &TimeZone,
) -> anyhow::Result<bool> {
    let now = app.now();
    let Some(last) = waves.last().filter(|wave| wave.at <= now) else { return Ok(false) };
    let mut wave = *last;
    if campaign.kind == Kind::Rolling && wave.planned_at.is_some_and(|at| at <= now - NEWCOMERS) {
        (wave.cursor, wave.planned_at) = (None, None);
    }
    for _ in 0..PIECES {
        if wave.planned_at.is_some() {
            return Ok(false);
        }
        if plan::plan(app, campaign, schedule, &wave, home).await? {
            return Ok(false);
        }
        let mut read = app.store.read().await?;
        let there = wave::all(&mut read, campaign.workspace, campaign.id).await?;
        let Some(now) = there.into_iter().find(|one| one.wave == wave.wave) else { return Ok(false) };
        wave = now;
    }
    Ok(true)
}

/// When it is looked after next, or that it is done.
async fn settle(
    app: &App,
    campaign: &Campaign,
    schedule: &Schedule,
    home: &TimeZone,
    found: Found,
) -> anyhow::Result<()> {
    let now = app.now();
    let mut tx = app.store.begin().await?;
    let waves = wave::all(&mut tx, campaign.workspace, campaign.id).await?;
    let mut next = recipient::next_due(&mut tx, campaign.workspace, campaign.id).await?;
    if found.is_full {
        next = Some(next.map_or(now + SOON, |at| at.max(now + SOON)));
    }
    if let Some(last) = waves.last() {
        match (campaign.kind, last.planned_at) {
            // It waits for rules to send somebody, and is looked after then.
            (Kind::Triggered, _) => next = Some(next.map_or(now + IDLE, |at| at.min(now + IDLE))),
            (_, None) => next = Some(next.map_or(last.at, |at| at.min(last.at))),
            (Kind::Rolling, Some(at)) => next = Some(next.map_or(at + NEWCOMERS, |next| next.min(at + NEWCOMERS))),
            (Kind::Waves, Some(_)) => {
                let at = moment::after(schedule, home, last.at, now);
                wave::add(&mut tx, campaign.workspace, campaign.id, last.wave + 1, at).await?;
                next = Some(next.map_or(at, |next| next.min(at)));
            }
            (Kind::Once, Some(_)) => {}
        }
    }
    if found.is_more {
        next = Some(now);
    }
    match next {
        Some(at) => {
            let at = if found.is_more { at } else { at.max(now + SECOND) };
            campaign::postpone(&mut tx, campaign.workspace, campaign.id, at).await?;
        }
        None if found.is_waiting => {
            campaign::postpone(&mut tx, campaign.workspace, campaign.id, now + SOON).await?;
        }
        None => {
            let done = Step { from: &[State::Running], to: State::Done, reason: None, next_at: None };
            campaign::step(&mut tx, campaign.workspace, campaign.id, done, now).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// It stands still until somebody has seen why.
async fn halt(app: &App, campaign: &Campaign, reason: &str) -> anyhow::Result<()> {
    let step = Step { from: &[State::Running], to: State::Paused, reason: Some(reason), next_at: None };
    let mut tx = app.store.begin().await?;
    campaign::step(&mut tx, campaign.workspace, campaign.id, step, app.now()).await?;
    tx.commit().await?;
    tracing::warn!(campaign = %campaign.id, reason, "a campaign was paused");
    Ok(())
}
