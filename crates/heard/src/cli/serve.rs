//! `heard serve`: the real thing.

use std::io::Write;
use std::net::SocketAddr;

use anyhow::Context;
use clap::Args;
use tokio::net::TcpListener;

use super::Failure;
use super::data::{Data, Opened};
use crate::app::{Doors, Heard, Parts};
use crate::demo::Trickle;
use crate::live::Pace;
use crate::serve::{flow, hears_stop, serve};
use crate::settings::Listen;

/// Listens, asks, hears. The first start prints a link that sets it up.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    data: Data,
    /// Where to listen, in place of the setting.
    #[arg(long, value_name = "ADDR")]
    listen: Option<SocketAddr>,
}

impl Serve {
    pub(super) async fn run(self, out: &mut impl Write) -> Result<(), Failure> {
        let mut settings = self.data.settings()?;
        if let Some(listen) = self.listen {
            settings.listen = Listen(listen);
        }
        super::start_log(&settings.log)?;
        let listener = listen(settings.listen).await?;
        let opened = self.data.open(settings).await?;
        let mut read = opened.store.read().await.map_err(anyhow::Error::from)?;
        let is_new = store::user::count(&mut read).await.map_err(anyhow::Error::from)? == 0;
        drop(read);
        let doors = Doors { setup: is_new.then(|| opened.chance.word()), demo: None };
        run(opened, doors, listener, None, out).await
    }
}

/// The listener, before anything else: a port that is taken is the commonest mistake.
pub(super) async fn listen(address: Listen) -> Result<TcpListener, Failure> {
    TcpListener::bind(address.0).await.map_err(|error| {
        Failure::Mistake(format!(
            "cannot listen on {}: {error}. Is another Heard running? Choose another address with --listen 127.0.0.1:8081",
            address.0
        ))
    })
}

/// Prints where to go, and serves until told to stop.
pub(super) async fn run(
    opened: Opened,
    doors: Doors,
    listener: TcpListener,
    trickle: Option<Trickle>,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let address = listener.local_addr().context("the listener has no address")?;
    let Opened { store, mut settings, chance, clock, seal, data, held: _held } = opened;
    // Port 0 means any: what it became is what people reach.
    settings.listen = Listen(address);
    let (setup, demo) = (doors.setup.clone(), doors.demo.clone());
    // Before anybody hears where it listens, and may think that it can be stopped.
    let stop = hears_stop()?;
    let app = Heard::new(Parts { store, clock, chance, settings, seal, doors, pace: Pace::default(), data }).await?;
    match (setup, demo) {
        (_, Some(word)) => writeln!(out, "Open http://{address}/demo/{word}")?,
        (Some(word), None) => writeln!(out, "Set Heard up: http://{address}/setup/{word}")?,
        (None, None) => writeln!(out, "Heard listens on http://{address}, for {}", app.public_url())?,
    }
    if !app.is_https() && !address.ip().is_loopback() {
        writeln!(out, "Warning: without https, passwords and cookies travel in clear. Put a proxy with TLS in front.")?;
    }
    out.flush()?;
    let flowing = trickle.map(|trickle| tokio::spawn(flow(app.clone(), trickle)));
    let served = serve(app, listener, stop).await;
    if let Some(flowing) = flowing {
        flowing.abort();
    }
    served?;
    writeln!(out, "Stopped. Everything that was acknowledged is on disk.")?;
    Ok(())
}
