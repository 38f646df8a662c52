//! Sweeps: what Heard does by itself. Each compares what should be with what is and needs no memory; the next pass is
//! the retry. None of them sends anything.

use feedback::Scale;
use store::response::{Judgement, Press};

use crate::app::App;
use crate::clock::{DAY, MINUTE, SECOND};
use crate::contact;
use crate::contact_import;
use crate::import;
use crate::meter::Sweep;
use crate::report;
use crate::settings::Positive;
use crate::staff;

/// How long a link must rest before a doubtful answer is judged again.
pub const QUIET: i64 = MINUTE;

/// How many doubtful answers one pass judges.
const PASS: i64 = 500;

/// Every sweep that is due, once. `is_hourly`: also those that run once an hour.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn run(app: &App, is_hourly: bool) -> anyhow::Result<()> {
    let now = || app.now();
    app.meter.pass(Sweep::JudgeAgain, now, judge_again(app)).await?;
    app.meter.pass(Sweep::Imports, now, imports(app)).await?;
    app.meter.pass(Sweep::Staff, now, staff(app)).await?;
    if is_hourly {
        app.meter.pass(Sweep::Forget, now, forget(app)).await?;
    }
    app.limits.forget();
    Ok(())
}

/// How many responses one pass indexes. Indexing a comment costs about as much as taking it in, so that under load the
/// index is let fall behind by what is more than this a second, and makes up for it afterwards.
const INDEXED: i64 = 500;

/// Forgets pages that were changed elsewhere, and brings the search index up with what was said. Whether to go on at once: there is more, and nobody answers just now.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn follow(app: &App) -> anyhow::Result<bool> {
    app.follow_editions().await?;
    let before = app.store.writer().taken();
    let indexing = async { Ok(app.store.index_comments(INDEXED).await?) };
    let indexed = app.meter.pass(Sweep::Search, || app.now(), indexing).await?;
    Ok(indexed >= INDEXED && app.store.writer().taken() == before)
}

/// Judges doubtful answers whose link nobody touched for a minute.
async fn judge_again(app: &App) -> anyhow::Result<()> {
    if !holds_lease(app, "judge-again", 5 * SECOND).await? {
        return Ok(());
    }
    let now = app.now();
    let mut read = app.store.read().await?;
    let doubtful = store::sweep::doubtful(&mut read, now - QUIET, QUIET, PASS).await?;
    drop(read);
    for one in doubtful {
        let scale = Scale::from_key(&one.scale).unwrap_or(Scale::Nps);
        let links = u32::from(scale.max() - scale.min()) + 1;
        let judgement = Judgement { mode: one.mode(), sent_at: one.sent_at, links, is_test: false };
        let press = Press { workspace: one.workspace, response: one.id, at: now, ids: app.chance.two_ids(now) };
        app.store.writer().judge_again(press, judgement).await?;
    }
    Ok(())
}

async fn imports(app: &App) -> anyhow::Result<()> {
    import::take_up(app).await?;
    contact_import::take_up(app).await
}

/// Sends the reports that are due, and looks once a day whether anything stays away.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn reports(app: &App) -> anyhow::Result<()> {
    if holds_lease(app, "reports", 50 * SECOND).await? {
        report::pass(app).await?;
        report::absence::pass(app).await?;
    }
    Ok(())
}

async fn staff(app: &App) -> anyhow::Result<()> {
    if holds_lease(app, "staff", 5 * SECOND).await? {
        staff::reconcile(app).await?;
        give_words(app).await?;
    }
    Ok(())
}

/// How many customers of an older Heard one transaction gives what they are found by.
const GIVEN: i64 = 500;

/// Customers whom an older Heard left are found as the others are.
async fn give_words(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let mut is_more = store::contact::is_wordless(&mut read).await?;
    drop(read);
    while is_more {
        let mut tx = app.store.begin().await?;
        is_more = store::contact::go_over(&mut tx, GIVEN).await? as i64 == GIVEN;
        tx.commit().await?;
    }
    Ok(())
}

async fn forget(app: &App) -> anyhow::Result<()> {
    import::forget_files(app).await?;
    if !holds_lease(app, "forget", 50 * MINUTE).await? {
        return Ok(());
    }
    contact::person::erase_late(app).await?;
    contact::person::purge_words(app).await?;
    let now = app.now();
    let before = |days: Positive| now - i64::from(days.0) * DAY;
    let (clicks, mails) = (before(app.settings.keep_clicks_days), before(app.settings.keep_mails_days));
    let gone = app.store.forget(clicks, mails, now).await?;
    forget_events(app, before(app.settings.keep_events_days)).await?;
    forget_calls(app, now - CALLS).await?;
    if gone > 0 {
        tracing::info!(gone, "forgot {gone} clicks, keys, sessions, annotations and words of mails past their time");
    }
    Ok(())
}

/// How long messages of incoming webhooks are kept.
const CALLS: i64 = 7 * DAY;

async fn forget_calls(app: &App, before: i64) -> anyhow::Result<()> {
    let mut tx = app.store.begin().await?;
    store::incoming::forget(&mut tx, before).await?;
    Ok(tx.commit().await?)
}

/// How many events one transaction forgets.
const EVENTS: i64 = 500;

async fn forget_events(app: &App, before: i64) -> anyhow::Result<()> {
    loop {
        let mut tx = app.store.begin().await?;
        let gone = store::happening::forget(&mut tx, before, EVENTS).await?;
        tx.commit().await?;
        if gone == 0 {
            return Ok(());
        }
    }
}

async fn holds_lease(app: &App, name: &str, hold: i64) -> anyhow::Result<bool> {
    let now = app.now();
    let mut tx = app.store.begin().await?;
    let holds = store::sweep::lease(&mut tx, name, now, now + hold).await?;
    tx.commit().await?;
    Ok(holds)
}
