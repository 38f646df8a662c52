//! The server: listens, runs the sweeps, and stops cleanly. No answer is cut off half-way and nothing that waits in the
//! writer's queue is lost when it is told to stop.

mod receive;

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Notify, watch};

use crate::app::App;
use crate::demo::Trickle;
use crate::meter::Sweep;
use crate::{campaign, contact_import, import, live, mail, rule, sweeps, web, webhook};

/// How often the sweeps run.
const SWEEP: Duration = Duration::from_secs(10);

/// How often followers look for changes.
const FOLLOW: Duration = Duration::from_secs(1);

/// How many of them make an hour.
const HOURLY: u64 = 360;

/// How long open connections may take to finish after the server was told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Serves until `stop` is done, then finishes what it has begun.
///
/// # Errors
/// When the listener fails.
pub async fn serve(app: App, listener: TcpListener, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    import::release(&app).await?;
    contact_import::release(&app).await?;
    let (told, stopping) = watch::channel(false);
    let sweeping = tokio::spawn(sweep(app.clone(), stopping.clone()));
    let following = tokio::spawn(follow(app.clone(), stopping.clone()));
    let mut sending = tokio::spawn(post(app.clone(), Mails::OfAccounts, stopping.clone()));
    let mut writing = tokio::spawn(post(app.clone(), Mails::OfCampaigns, stopping.clone()));
    let asking = tokio::spawn(ask(app.clone(), stopping.clone()));
    let acting = tokio::spawn(act(app.clone(), stopping.clone()));
    let mut telling_others = tokio::spawn(hand_over(app.clone(), stopping.clone()));
    let reporting = tokio::spawn(report(app.clone(), stopping.clone()));
    let mut receiving = tokio::spawn(receive::receive(app.clone(), stopping.clone()));
    let telling = tokio::spawn(tell(app.clone(), stopping.clone()));
    app.store.want_mirrors().await?;
    let mirroring = tokio::spawn(mirror(app.clone(), stopping.clone()));
    let router = web::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    // Small answers must not wait for more to send.
    let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
    let mut finished = stopping.clone();
    let serving = tokio::spawn(
        axum::serve(listener, router)
            .with_graceful_shutdown(async move { drop(finished.wait_for(|told| *told).await) })
            .into_future(),
    );
    stop.await;
    // They would never end by themselves, and everything below waits for open connections.
    app.live.stop();
    told.send(true).ok();
    if tokio::time::timeout(GRACE, serving).await.is_err() {
        tracing::warn!("some connections did not finish in time and were closed");
    }
    sweeping.await.ok();
    following.await.ok();
    asking.await.ok();
    acting.await.ok();
    reporting.await.ok();
    telling.await.ok();
    // What is being handed over is finished, if that takes no longer; otherwise it counts as unknown.
    if tokio::time::timeout(GRACE, async { tokio::join!(&mut sending, &mut writing) }).await.is_err() {
        tracing::warn!("a mail was being handed over, and nobody knows whether it arrived");
        sending.abort();
        writing.abort();
    }
    if tokio::time::timeout(GRACE, &mut telling_others).await.is_err() {
        tracing::warn!("a webhook was being told something; it is told again when that must be over");
        telling_others.abort();
    }
    // Who hands a message over may end that; what was not acknowledged comes again.
    if tokio::time::timeout(GRACE, &mut receiving).await.is_err() {
        receiving.abort();
    }
    // What is being read into memory is of no use any more.
    mirroring.abort();
    app.store.close().await;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn sweep(app: App, mut stopping: watch::Receiver<bool>) {
    let mut ticks = tokio::time::interval(SWEEP);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    for tick in 0_u64.. {
        tokio::select! {
            _ = ticks.tick() => {}
            _ = stopping.wait_for(|told| *told) => return,
        }
        if let Err(error) = sweeps::run(&app, tick % HOURLY == 1).await {
            tracing::error!(error = ?error, "a sweep failed; the next one tries again");
        }
    }
}

/// Keeps the search index a second behind the responses.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn follow(app: App, mut stopping: watch::Receiver<bool>) {
    let mut ticks = tokio::time::interval(FOLLOW);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let (mut was_well, mut at_once) = (true, false);
    loop {
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            _ = ticks.tick(), if !at_once => {}
            () = std::future::ready(()), if at_once => {}
        }
        let followed = sweeps::follow(&app).await;
        at_once = matches!(followed, Ok(true));
        if let (Err(error), true) = (&followed, was_well) {
            tracing::error!(error = ?error, "comments could not be indexed; it is tried every second");
        }
        was_well = followed.is_ok();
    }
}

/// Tells live pages what changed. While nobody listens, it asks for nothing.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn tell(app: App, mut stopping: watch::Receiver<bool>) {
    let mut ticks = tokio::time::interval(app.live.pace.look);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut was_well = true;
    for nth in 1_u64.. {
        tokio::select! {
            _ = stopping.wait_for(|told| *told) => return,
            () = async { app.live.somebody().await; ticks.tick().await; } => {}
        }
        let looked = live::look(&app, nth).await;
        if let (Err(error), true) = (&looked, was_well) {
            tracing::error!(error = ?error, "live pages could not be told what changed; it is tried twice a second");
        }
        was_well = looked.is_ok();
    }
}

/// Which mails: none of accounts waits for those of campaigns.
#[derive(Clone, Copy)]
enum Mails {
    OfAccounts,
    OfCampaigns,
}

impl Mails {
    async fn send(self, app: &App, stopping: &watch::Receiver<bool>) -> anyhow::Result<Option<i64>> {
        let told = stopping.clone();
        let is_told = move || *told.borrow();
        match self {
            Mails::OfAccounts => mail::run_account(app, is_told).await,
            Mails::OfCampaigns => mail::campaign::run(app, is_told).await,
        }
    }

    fn bell(self, app: &App) -> &Notify {
        match self {
            Mails::OfAccounts => &app.outbox,
            Mails::OfCampaigns => &app.letters,
        }
    }
}

/// Sends mail: when somebody queues one, when one is due, and every now and then, because another server may have queued
/// one, or may have died.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn post(app: App, mails: Mails, mut stopping: watch::Receiver<bool>) {
    loop {
        let next = mails.send(&app, &stopping).await;
        let due = next.as_ref().ok().copied().flatten().map_or(i64::MAX, |due| due - app.now());
        let wait = Duration::from_millis(u64::try_from(due).unwrap_or_default()).min(SWEEP);
        if let Err(error) = &next {
            tracing::error!(error = ?error, "mails could not be sent; it is tried again in ten seconds");
        }
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            () = mails.bell(&app).notified(), if next.is_ok() => {}
            () = tokio::time::sleep(if next.is_ok() { wait } else { SWEEP }) => {}
        }
    }
}

/// Looks after campaigns: when somebody starts one, when one is due, and when mails have been handed over.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn ask(app: App, mut stopping: watch::Receiver<bool>) {
    loop {
        let next = app.meter.pass(Sweep::Campaigns, || app.now(), campaign::pass(&app)).await;
        let due = next.as_ref().ok().copied().flatten().map_or(i64::MAX, |due| due - app.now());
        let wait = Duration::from_millis(u64::try_from(due).unwrap_or_default()).min(SWEEP);
        if let Err(error) = &next {
            tracing::error!(error = ?error, "campaigns could not be looked after; it is tried again in ten seconds");
        }
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            () = app.campaigns.notified(), if next.is_ok() => {}
            () = tokio::time::sleep(if next.is_ok() { wait } else { SWEEP }) => {}
        }
    }
}

/// Does what rules say, a second behind what customers do.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn act(app: App, mut stopping: watch::Receiver<bool>) {
    let mut ticks = tokio::time::interval(FOLLOW);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut was_well = true;
    loop {
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            () = app.rules.notified() => {}
            _ = ticks.tick() => {}
        }
        let passed = app.meter.pass(Sweep::Rules, || app.now(), rule::pass(&app)).await;
        if let (Err(error), true) = (&passed, was_well) {
            tracing::error!(error = ?error, "rules could not act; it is tried every second");
        }
        was_well = passed.is_ok();
    }
}

/// Tells webhooks what is due: when a rule has something for them, when something is due again, and every now and then,
/// because another server may have died.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn hand_over(app: App, mut stopping: watch::Receiver<bool>) {
    loop {
        let told = stopping.clone();
        let next = webhook::run(&app, move || *told.borrow()).await;
        let due = next.as_ref().ok().copied().flatten().map_or(i64::MAX, |due| due - app.now());
        // What is due now is of webhooks that another server keeps busy.
        let wait = Duration::from_millis(u64::try_from(due).unwrap_or_default()).clamp(FOLLOW, SWEEP);
        if let Err(error) = &next {
            tracing::error!(error = ?error, "webhooks could not be told; it is tried again in ten seconds");
        }
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            () = app.hooks.notified(), if next.is_ok() => {}
            () = tokio::time::sleep(if next.is_ok() { wait } else { SWEEP }) => {}
        }
    }
}

/// Sends reports when their hour has come; apart from the other sweeps, because counting for them may take its time.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn report(app: App, mut stopping: watch::Receiver<bool>) {
    let mut ticks = tokio::time::interval(SWEEP);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stopping.wait_for(|told| *told) => return,
            _ = ticks.tick() => {}
        }
        if let Err(error) = app.meter.pass(Sweep::Reports, || app.now(), sweeps::reports(&app)).await {
            tracing::error!(error = ?error, "reports could not be looked after; it is tried again in a minute");
        }
    }
}

/// Reads large surveys into memory, so that pages about them are quick.
#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn mirror(app: App, mut stopping: watch::Receiver<bool>) {
    let mut ticks = tokio::time::interval(FOLLOW);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = stopping.wait_for(|told| *told) => return,
            _ = ticks.tick() => {}
        }
        if let Err(error) =
            app.meter.pass(Sweep::Mirrors, || app.now(), async { Ok(app.store.keep_mirrors().await?) }).await
        {
            tracing::error!(error = ?error, "a survey could not be read into memory; it is tried every second");
        }
    }
}

/// Lets the demonstration live: a new response every few seconds, for as long as nobody stops it.
#[expect(clippy::disallowed_methods, reason = "the demonstration's customers take their time")]
pub async fn flow(app: App, mut trickle: Trickle) {
    loop {
        let (wait, response) = match trickle.next(app.now()) {
            Ok(next) => next,
            Err(error) => return tracing::error!(?error, "the demonstration has run out of responses"),
        };
        tokio::time::sleep(Duration::from_millis(wait)).await;
        if let Err(error) = app.store.writer().record(response).await {
            tracing::warn!(?error, "a response of the demonstration was not recorded");
        }
    }
}

/// Waits for Ctrl-C or the signal to terminate.
///
/// # Errors
/// When the machine gives no signals.
pub async fn told_to_stop() -> anyhow::Result<()> {
    hears_stop()?.await;
    Ok(())
}

/// The same, heard from now on: whoever is told before it waits is told all the same.
///
/// # Errors
/// When the machine gives no signals.
pub fn hears_stop() -> anyhow::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate()).context("no signals")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("no Ctrl-C")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
