//! What of the server receives mail: a door that is open where one is wanted, a mailbox that is asked every minute, and
//! whatever was kept is followed. A message that was kept when the server stops is followed when it starts again.

use std::time::Duration;

use reach::inbox::smtp::{self, Limits, Listener};
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::SWEEP;
use crate::app::App;
use crate::inbox::settings::{self, Door, Way};
use crate::inbox::{self, Keeper};
use crate::mail;

/// How often a mailbox is asked.
const ASK: Duration = Duration::from_secs(60);

/// And how soon again where there is more.
const MORE: Duration = Duration::from_secs(1);

/// Does all of it until it is told to stop.
pub(super) async fn receive(app: App, stopping: watch::Receiver<bool>) {
    tokio::join!(follow(&app, stopping.clone()), ask(&app, stopping.clone()), keep_door(&app, stopping));
}

#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn follow(app: &App, mut stopping: watch::Receiver<bool>) {
    loop {
        let told = stopping.clone();
        if let Err(error) = inbox::follow(app, || *told.borrow()).await {
            tracing::error!(?error, "mails that came in could not be followed; it is tried again in ten seconds");
        }
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            () = app.inbox.kept.notified() => {}
            () = tokio::time::sleep(SWEEP) => {}
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn ask(app: &App, mut stopping: watch::Receiver<bool>) {
    loop {
        // What was kept is kept; how far the mailbox was read is not, and the same messages are known again.
        let polled = tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            polled = inbox::poll(app) => polled,
        };
        if let Err(error) = &polled {
            tracing::error!(?error, "the mailbox could not be asked; it is tried again in a minute");
        }
        tokio::select! {
            biased;
            _ = stopping.wait_for(|told| *told) => return,
            () = app.inbox.changed.notified() => {}
            () = tokio::time::sleep(if matches!(polled, Ok(true)) { MORE } else { ASK }) => {}
        }
    }
}

/// Opens the door where one is wanted, shuts it when it is not, and tries again where it cannot be opened.
async fn keep_door(app: &App, mut stopping: watch::Receiver<bool>) {
    loop {
        let wanted = wanted(app).await;
        if let Some(door) = &wanted {
            match TcpListener::bind(&door.listen).await {
                Ok(listener) => {
                    app.inbox.set_shut(None);
                    tracing::info!(listen = door.listen, "mail is received");
                    let name = mail::host_of(app);
                    let how = smtp::Door { protocol: door.protocol(), name, tls: None, limits: Limits::default() };
                    let stop = async {
                        tokio::select! {
                            _ = stopping.wait_for(|told| *told) => {}
                            () = until_changed(app, &wanted) => {}
                        }
                    };
                    smtp::serve(Listener::Tcp(listener), how, Keeper(app.clone()), stop).await;
                }
                Err(error) => {
                    tracing::warn!(listen = door.listen, %error, "mail cannot be received; it is tried every ten seconds");
                    app.inbox.set_shut(Some(error.to_string()));
                }
            }
        }
        let is_told = *stopping.borrow();
        if is_told {
            return;
        }
        tokio::select! {
            _ = stopping.wait_for(|told| *told) => return,
            () = pass() => {}
        }
    }
}

/// Another server, or somebody on its page, wants it otherwise.
async fn until_changed(app: &App, door: &Option<Door>) {
    while wanted(app).await == *door {
        pass().await;
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where time makes things happen")]
async fn pass() {
    tokio::time::sleep(SWEEP).await;
}

async fn wanted(app: &App) -> Option<Door> {
    let found = async {
        let mut read = app.store.read().await?;
        settings::find(&mut read, app.seal.safe()).await
    };
    match found.await {
        Ok(inbox) => inbox.and_then(|inbox| if let Way::Door(door) = inbox.way { Some(door) } else { None }),
        Err(error) => {
            tracing::error!(?error, "it could not be told how mail is received");
            None
        }
    }
}
