//! Campaigns: a survey's mail to the people of a list, once, in waves, or for as long as people come. A person starts,
//! pauses, resumes and stops one; what it does meanwhile is in `run.rs`.

mod ask;
pub mod draft;
pub mod judge;
pub mod letter;
pub mod moment;
pub mod plan;
mod run;
pub mod schedule;
pub mod trigger;

pub use self::ask::{LASTS, PLACE, USEFUL};
pub(crate) use self::plan::domain;
pub use self::run::pass;

use store::Tx;
use store::campaign::{self, Campaign, State, Step};
use store::recipient;
use store::wave;

use crate::app::App;
use crate::clock::zone;

use self::schedule::Schedule;

/// Why a campaign stands still of whose mails one was refused for our sake: a key of texts, as are the other reasons.
pub const REFUSED: &str = "refused";

/// Starts a draft: its first wave begins at the moment it names, or now. False where it is a draft no more. Its list must
/// be there, and its survey published: who calls has checked that. Ring [`App`]'s `campaigns` after the transaction.
///
/// # Errors
/// When the store fails.
pub async fn start(app: &App, tx: &mut Tx, campaign: &Campaign) -> anyhow::Result<bool> {
    let now = app.now();
    let schedule: Schedule = serde_json::from_str(&campaign.schedule)?;
    let workspace = store::workspace::find_by_id(tx, campaign.workspace).await?;
    let home = zone(workspace.as_ref().map_or("", |workspace| &workspace.zone));
    let at = moment::first(&schedule, &home, now);
    let step = Step { from: &[State::Draft], to: State::Running, reason: None, next_at: Some(at) };
    if !campaign::step(tx, campaign.workspace, campaign.id, step, now).await? {
        return Ok(false);
    }
    wave::add(tx, campaign.workspace, campaign.id, 1, at).await?;
    Ok(true)
}

/// Nobody is asked from now on, until it is resumed; mails that are being handed over are. False where it does not run.
///
/// # Errors
/// When the store fails.
pub async fn pause(app: &App, tx: &mut Tx, campaign: &Campaign) -> anyhow::Result<bool> {
    let step = Step { from: &[State::Running], to: State::Paused, reason: None, next_at: None };
    Ok(campaign::step(tx, campaign.workspace, campaign.id, step, app.now()).await?)
}

/// It goes on. False where it is not paused. Ring [`App`]'s `campaigns` after the transaction.
///
/// # Errors
/// When the store fails.
pub async fn resume(app: &App, tx: &mut Tx, campaign: &Campaign) -> anyhow::Result<bool> {
    let now = app.now();
    let step = Step { from: &[State::Paused], to: State::Running, reason: None, next_at: Some(now) };
    Ok(campaign::step(tx, campaign.workspace, campaign.id, step, now).await?)
}

/// Ends it for good: whoever waits is not asked, and nobody is reminded. False where it has ended, or never began.
///
/// # Errors
/// When the store fails.
pub async fn stop(app: &App, tx: &mut Tx, campaign: &Campaign) -> anyhow::Result<bool> {
    let now = app.now();
    let from = &[State::Running, State::Paused];
    let step = Step { from, to: State::Stopped, reason: None, next_at: None };
    if !campaign::step(tx, campaign.workspace, campaign.id, step, now).await? {
        return Ok(false);
    }
    recipient::stop(tx, campaign.workspace, campaign.id, now).await?;
    Ok(true)
}
