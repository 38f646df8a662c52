//! The mails of campaigns, over several connections to each mail server at once. Each mail is marked as attempted, on disk,
//! before it is handed over, and is never handed over again while nobody knows what became of it; whoever dies leaves at
//! most one such mail for each connection. What became of one and that the next is attempted is one write, and what the
//! connections say within a moment is one commit (`gather.rs`).

mod beyond;
mod gather;
mod pace;
mod pool;
pub(super) mod route;

use std::sync::Arc;

use futures_util::future::join_all;
use store::Handover;
use store::outbox::lease::{self, Mark, Settlement, Whose};
use tokio::task::JoinSet;

pub use self::beyond::is_of_server;
use self::gather::Busy;
use self::pool::{Mail, Pool, Turn};
use self::route::Route;
use super::mouth::{Mouth, over_by};
use crate::app::App;

/// Sends every mail of campaigns that is due, until `is_told` to stop. When the next is due, epoch milliseconds; none where
/// nothing waits, or where nobody has said how mail is sent.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn run(app: &App, is_told: impl Fn() -> bool + Clone + Send + Sync + 'static) -> anyhow::Result<Option<i64>> {
    let mut read = app.store.read().await?;
    let next = lease::next_due(&mut read, Whose::AllBut(&[])).await?;
    drop(read);
    if next.is_none_or(|next| next > app.now()) {
        return Ok(next);
    }
    let routes = route::all(app).await?.into_iter();
    let passes = routes.map(|route| pass(app, Arc::new(route), is_told.clone()));
    let mut next = None;
    for due in join_all(passes).await {
        next = next.into_iter().chain(due?).min();
    }
    Ok(next)
}

/// Everything that is due through one mail server.
async fn pass(
    app: &App,
    route: Arc<Route>,
    is_told: impl Fn() -> bool + Clone + Send + Sync + 'static,
) -> anyhow::Result<Option<i64>> {
    loop {
        let mut read = app.store.read().await?;
        let next = lease::next_due(&mut read, route.whose()).await?;
        drop(read);
        let now = app.now();
        let left_alone = app.standing.until(route.key);
        let next = next.map(|next| next.max(left_alone.unwrap_or(next)));
        if is_told() || next.is_none_or(|next| next > now) {
            return Ok(next);
        }
        let mut tx = app.store.begin().await?;
        let in_doubt = lease::give_up(&mut tx, now).await?;
        tx.commit().await?;
        if in_doubt > 0 {
            tracing::warn!(mails = in_doubt, "whoever sent these mails is gone, and nobody knows whether they arrived");
        }
        round(app, &route, is_told.clone()).await?;
    }
}

/// Sends until nothing more is due or nothing more can be sent now; what was taken and not attempted is given back.
async fn round(
    app: &App,
    route: &Arc<Route>,
    is_told: impl Fn() -> bool + Clone + Send + Sync + 'static,
) -> anyhow::Result<()> {
    let Some(server) = route.server.clone() else {
        app.standing.away(route.key, "password-lost", app.now());
        return Ok(());
    };
    let pool = Arc::new(Pool::new(app.clone(), route.clone()));
    let mut lanes = JoinSet::new();
    for _ in 0..app.settings.smtp_connections.0 {
        lanes.spawn(lane(pool.clone(), Mouth::new(server.clone()), is_told.clone()));
    }
    let mut done = Ok(());
    while let Some(ended) = lanes.join_next().await {
        if let Err(error) = ended.map_err(anyhow::Error::from).flatten() {
            pool.close();
            done = Err(error);
        }
    }
    pool.give_back().await?;
    done
}

/// One connection. Whatever ends it, what became of its last mail is written down.
async fn lane(pool: Arc<Pool>, mut mouth: Mouth, is_told: impl Fn() -> bool) -> anyhow::Result<()> {
    let mut last = None;
    let mut busy = Some(pool.gather.busy());
    while let Some(mail) = next(&pool, &mut last, &mut busy, &is_told).await? {
        if !mouth.is_open() {
            settle(&pool, &mut last).await?;
        }
        if let Err(trouble) = mouth.open().await {
            pool.away(mail, &trouble);
            break;
        }
        let now = pool.app.now();
        let mark = Mark::new(&mail.leased, now, over_by(now));
        let next = Some(if pool.is_paced() { mark.paced() } else { mark });
        if !pool.gather.note(Handover { last: last.take(), next }).await?.marked {
            pool.put_back(mail).await?;
            continue;
        }
        let outcome = mouth.hand_over(&pool.app, &mail.written).await;
        last = Some(pool.became(&mail, outcome).await?);
    }
    drop(busy);
    settle(&pool, &mut last).await?;
    mouth.leave().await;
    Ok(())
}

/// The next mail for this connection. Before it waits for one, what became of its last is written down, and nobody waits
/// for it.
async fn next<'p>(
    pool: &'p Pool,
    last: &mut Option<Settlement>,
    busy: &mut Option<Busy<'p>>,
    is_told: &impl Fn() -> bool,
) -> anyhow::Result<Option<Mail>> {
    loop {
        if is_told() {
            pool.close();
        }
        match pool.turn() {
            Turn::Mail(mail) => {
                busy.get_or_insert_with(|| pool.gather.busy());
                return Ok(Some(*mail));
            }
            Turn::Over => return Ok(None),
            Turn::Fill => {
                *busy = None;
                settle(pool, last).await?;
                pool.fill().await?;
            }
            Turn::Wait(change) => {
                *busy = None;
                settle(pool, last).await?;
                change.await;
            }
        }
    }
}

async fn settle(pool: &Pool, last: &mut Option<Settlement>) -> anyhow::Result<()> {
    if let Some(last) = last.take() {
        pool.app.store.writer().mail(Some(last), None).await?;
    }
    Ok(())
}
