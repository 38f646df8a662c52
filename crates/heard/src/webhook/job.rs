//! The job that hands over what is due: several at once, few to each webhook, and the one that was served least lately
//! first, so that a slow receiver holds up nobody. What became of an attempt is written down when it is over; a claim that
//! nobody settled is due again, under the same id. Addresses and what was said never get into the log.

use store::delivery::{self, Claimed, Fate};
use store::notice;
use tokio::task::JoinSet;

use super::target::{Came, Target};
use super::{FAILING, GONE, REMOVED, halted};
use crate::app::App;
use crate::clock::{DAY, MINUTE, SECOND};

/// How many deliveries are handed over at once.
const AT_ONCE: usize = 32;

/// An attempt is over by then: the longest that `reach` waits, and the same again for whatever is slow here.
const OVER: i64 = MINUTE;

/// How long is waited after the first attempt that failed, after the second, and so on; a little more by chance, so that
/// those of one outage do not come back all at once.
const WAITS: [i64; 9] = [
    5 * SECOND,
    5 * MINUTE,
    30 * MINUTE,
    120 * MINUTE,
    300 * MINUTE,
    600 * MINUTE,
    840 * MINUTE,
    1200 * MINUTE,
    1440 * MINUTE,
];

/// A webhook where nothing has arrived for so long stops and asks.
const PATIENCE: i64 = 3 * DAY;

/// Hands over everything that is due, until `is_told` to stop. When the next is due, epoch milliseconds: an instant that is
/// past where only webhooks are due that are busy already, by another server.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn run(app: &App, is_told: impl Fn() -> bool) -> anyhow::Result<Option<i64>> {
    let mut busy: JoinSet<anyhow::Result<()>> = JoinSet::new();
    let mut done = Ok(());
    loop {
        while done.is_ok() && busy.len() < AT_ONCE && !is_told() {
            match claim(app).await {
                Ok(Some(claimed)) => drop(busy.spawn(attempt(app.clone(), claimed))),
                Ok(None) => break,
                Err(error) => done = Err(error),
            }
        }
        // What is under way is finished whatever happens, so that it is known what became of it.
        let ended = tokio::select! {
            ended = busy.join_next() => ended,
            () = app.hooks.notified(), if done.is_ok() && !busy.is_empty() => continue,
        };
        match ended {
            None => break,
            Some(Ok(Ok(()))) => {}
            Some(Ok(Err(error))) => done = Err(error),
            Some(Err(error)) => done = Err(error.into()),
        }
    }
    done?;
    let mut read = app.store.read().await?;
    Ok(delivery::next_due(&mut read).await?)
}

async fn claim(app: &App) -> anyhow::Result<Option<Claimed>> {
    let mut read = app.store.read().await?;
    let next = delivery::next_due(&mut read).await?;
    drop(read);
    let now = app.now();
    if next.is_none_or(|next| next > now) {
        return Ok(None);
    }
    let mut tx = app.store.begin().await?;
    let claimed = delivery::claim(&mut tx, now, now + OVER).await?;
    tx.commit().await?;
    Ok(claimed)
}

async fn attempt(app: App, claimed: Claimed) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let webhook = store::webhook::find(&mut read, claimed.workspace, claimed.webhook).await?;
    drop(read);
    let came = match webhook.as_ref().map(|webhook| Target::open(&app, webhook)) {
        None => Came::not(REMOVED),
        Some(Err(why)) => Came::not(why),
        Some(Ok(target)) => target.hand_over(&app, claimed.id, &claimed.body).await,
    };
    let now = app.now();
    let fate = match (came.arrived, &webhook) {
        (true, _) => Fate::Delivered,
        (false, None) => Fate::GivenUp,
        (false, Some(_)) => again(&app, &claimed, came.rest, now),
    };
    let (id, tried, became) = (claimed.id, claimed.attempts, came.heard.said.as_deref().unwrap_or("delivered"));
    tracing::info!(%id, attempt = tried, became, "a webhook was told: {became}");
    let mut tx = app.store.begin().await?;
    // Somebody who claimed it later says what became of it, or it was given up meanwhile. What the receiver said of itself
    // holds all the same.
    delivery::settle(&mut tx, &claimed, fate, &came.heard, now).await?;
    if fate == Fate::Delivered {
        notice::arrived(&mut tx, claimed.workspace, claimed.id).await?;
    }
    let rest = came.rest.map(|rest| now + rest);
    let since = delivery::mark(&mut tx, &claimed, came.arrived, rest, now).await?;
    let why = match since {
        _ if came.heard.said.as_deref() == Some(GONE) => Some(GONE),
        Some(since) if now - since >= PATIENCE => Some(FAILING),
        _ => None,
    };
    if let (Some(why), Some(webhook)) = (why, &webhook)
        && store::webhook::halt(&mut tx, webhook.workspace, webhook.id, why).await?
    {
        tracing::warn!(webhook = %webhook.id, why, "a webhook stopped by itself and waits for somebody");
        halted(&app, &mut tx, webhook, why).await?;
    }
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(())
}

/// When it is tried again, not earlier than the server asks for; or not at all.
fn again(app: &App, claimed: &Claimed, rest: Option<i64>, now: i64) -> Fate {
    let tries = usize::try_from(claimed.attempts - claimed.former).unwrap_or_default();
    let Some(wait) = tries.checked_sub(1).and_then(|nth| WAITS.get(nth)) else { return Fate::GivenUp };
    let [chance] = app.chance.bytes();
    let more = wait * i64::from(chance) / (10 * i64::from(u8::MAX));
    Fate::Again(now + (wait + more).max(rest.unwrap_or_default()))
}
