//! What the connections to one mail server take their mails from: some that are leased and written, in their order. It knows
//! to which domains mails are on their way, so that none gets more connections than it may; and it writes down what an
//! outcome says beyond its mail.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use reach::channel::Outcome;
use reach::channel::mail::{Letter, Trouble, Written, Wrong};
use reach::inbox::Mailbox;
use store::campaign::{State as Stage, Step};
use store::outbox::lease::{self, Lease, Leased, Settlement};
use store::outbox::{Claimed, Fate};
use store::returned::Sent;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;

use super::beyond::Beyond;
use super::gather::Gather;
use super::pace::{HOUR, Paced, paced};
use super::route::{Face, Route};
use crate::app::App;
use crate::campaign::REFUSED;
use crate::clock::MINUTE;
use crate::inbox::undelivered;
use crate::mail::survey::{Cache, letters};
use crate::mail::{after, message_id, returns};

/// How long a mail is kept for us before its attempt.
const LEASE: i64 = 10 * MINUTE;

/// How many mails are leased for each connection at a time: what is written but not yet sent is as old as they take.
const EACH: usize = 48;

/// And for all of them: as many as a [`Lease`] takes.
const MOST: usize = 500;

/// How long is waited before the store is asked again for mails to other domains, while those at hand are busy.
const VAIN: i64 = 1000;

/// A mail that can be handed over.
pub struct Mail {
    /// As it was taken.
    pub leased: Leased,
    /// As it is said.
    pub written: Written,
}

/// What a connection does next.
pub enum Turn<'p> {
    /// This mail is its.
    Mail(Box<Mail>),
    /// It fetches more.
    Fill,
    /// It waits for a change.
    Wait(Notified<'p>),
    /// It ends.
    Over,
}

/// See above.
pub struct Pool {
    pub app: App,
    pub gather: Gather,
    route: Arc<Route>,
    cache: tokio::sync::Mutex<Cache>,
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Mail>,
    /// To which domains mails are on their way, and how many.
    on_way: HashMap<String, usize>,
    /// Somebody fetches more.
    is_filling: bool,
    /// The store had less than was asked for; when that was.
    short_at: Option<i64>,
    is_over: bool,
}

impl State {
    fn leave(&mut self, domain: &str) {
        if let Some(n) = self.on_way.get_mut(domain) {
            *n -= 1;
            if *n == 0 {
                self.on_way.remove(domain);
            }
        }
    }
}

impl Pool {
    pub fn new(app: App, route: Arc<Route>) -> Pool {
        let (cache, state) = (tokio::sync::Mutex::default(), Mutex::default());
        let gather = Gather::new(app.store.writer().clone());
        Pool { app, gather, route, cache, state, changed: Notify::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn most(&self) -> usize {
        MOST.min(EACH * self.app.settings.smtp_connections.0)
    }

    /// Domains get so many mails an hour at most.
    pub fn is_paced(&self) -> bool {
        self.app.settings.smtp_domain_hourly.0 > 0
    }

    /// What the connection that asks does next.
    pub fn turn(&self) -> Turn<'_> {
        let (now, most) = (self.app.now(), self.app.settings.smtp_domain_connections.0);
        let mut state = self.state();
        if state.is_over {
            return Turn::Over;
        }
        // What was taken long ago may have been taken by others since. It comes before what was taken later.
        while state.queue.front().is_some_and(|mail| mail.leased.until <= now) {
            state.queue.pop_front();
        }
        let is_free = |mail: &Mail| state.on_way.get(&mail.leased.domain).is_none_or(|n| *n < most);
        let at = state.queue.iter().position(is_free);
        let is_low = state.queue.len() < self.most() / 2;
        let is_vain = state.short_at.is_some_and(|at| now < at + VAIN) && !state.queue.is_empty();
        match at {
            Some(at) if !is_low || is_vain || state.is_filling => {
                let Some(mail) = state.queue.remove(at) else { return Turn::Over };
                *state.on_way.entry(mail.leased.domain.clone()).or_default() += 1;
                Turn::Mail(Box::new(mail))
            }
            None if is_vain || state.is_filling => Turn::Wait(self.changed.notified()),
            _ => {
                state.is_filling = true;
                Turn::Fill
            }
        }
    }

    /// Fetches and writes more; where there is nothing, it is over.
    pub async fn fill(&self) -> anyhow::Result<()> {
        let now = self.app.now();
        let (busy, waiting) = self.busy();
        let limit = self.most() as i64;
        let what = Lease { whose: self.route.whose(), now, until: now + LEASE, limit, without: &busy };
        let leased = self.app.store.writer().lease(&what).await?;
        let is_short = (leased.len() as i64) < limit;
        if is_short {
            // There is room for more to be asked.
            self.app.campaigns.notify_one();
        }
        let leased = self.within_pace(leased, &waiting, now).await?;
        let fresh = self.write(leased).await?;
        let mut state = self.state();
        state.queue.extend(fresh);
        state.is_filling = false;
        state.short_at = is_short.then_some(now);
        state.is_over |= state.queue.is_empty() && is_short;
        drop(state);
        self.changed.notify_waiters();
        Ok(())
    }

    /// The domains that mails at hand already wait for, and how many mails there are for each domain.
    fn busy(&self) -> (Vec<String>, HashMap<String, i64>) {
        let most = self.app.settings.smtp_domain_connections.0;
        let state = self.state();
        let mut waiting: HashMap<String, i64> = HashMap::new();
        for domain in state.queue.iter().map(|mail| &mail.leased.domain) {
            *waiting.entry(domain.clone()).or_default() += 1;
        }
        let has_more = |domain: &&String| waiting.get(*domain).is_some_and(|n| *n as usize >= EACH);
        let full = state.on_way.iter().filter(|(_, n)| **n >= most).map(|(domain, _)| domain);
        let busy = full.filter(has_more).cloned().collect();
        for (domain, n) in &state.on_way {
            *waiting.entry(domain.clone()).or_default() += *n as i64;
        }
        (busy, waiting)
    }

    async fn within_pace(
        &self,
        leased: Vec<Leased>,
        waiting: &HashMap<String, i64>,
        now: i64,
    ) -> anyhow::Result<Vec<Leased>> {
        if !self.is_paced() || leased.is_empty() {
            return Ok(leased);
        }
        let mut domains: Vec<String> = leased.iter().map(|one| one.domain.clone()).collect();
        domains.sort_unstable();
        domains.dedup();
        let mut read = self.app.store.read().await?;
        let mut counted = HashMap::new();
        for piece in domains.chunks(500) {
            let rows = lease::attempted(&mut read, piece, now - HOUR).await?;
            counted.extend(rows.into_iter().map(|(domain, went, first)| (domain, (went, first))));
        }
        drop(read);
        let Paced { now: go, later } = paced(leased, self.app.settings.smtp_domain_hourly.0, &counted, waiting, now);
        for (domain, (until, mails)) in later {
            self.postpone(&domain, &mails, now, until).await?;
        }
        Ok(go)
    }

    async fn postpone(&self, domain: &str, mails: &[Leased], now: i64, until: i64) -> anyhow::Result<()> {
        let mut tx = self.app.store.begin().await?;
        lease::release(&mut tx, mails, Some(until)).await?;
        lease::postpone(&mut tx, domain, now, until).await?;
        Ok(tx.commit().await?)
    }

    /// Each as it is said. What cannot be is given up.
    async fn write(&self, leased: Vec<Leased>) -> anyhow::Result<Vec<Mail>> {
        if leased.is_empty() {
            return Ok(Vec::new());
        }
        let claimed: Vec<&Claimed> = leased.iter().map(|one| &one.mail).collect();
        let mailbox = returns::of(&self.app).await?;
        let mut cache = self.cache.lock().await;
        cache.mailbox.clone_from(&mailbox);
        let letters = letters(&self.app, &mut cache, &claimed).await?;
        drop(cache);
        let mut fresh = Vec::with_capacity(leased.len());
        let mut lost = Vec::new();
        for (leased, letter) in leased.into_iter().zip(letters) {
            match letter.map(|letter| self.letter(letter, &leased.mail, mailbox.as_ref())) {
                Some(Ok(written)) => fresh.push(Mail { leased, written }),
                Some(Err(wrong)) => lost.push((leased, wrong.key())),
                None => lost.push((leased, "gone")),
            }
        }
        if !lost.is_empty() {
            let mut tx = self.app.store.begin().await?;
            for (leased, why) in &lost {
                lease::fail(&mut tx, leased, Some(why), self.app.now()).await?;
            }
            tx.commit().await?;
        }
        Ok(fresh)
    }

    fn letter(&self, letter: Letter, claimed: &Claimed, mailbox: Option<&Mailbox>) -> Result<Written, Wrong> {
        let Face { name, address, signers } = self.route.face(claimed.sender).cloned().unwrap_or_default();
        let (return_path, reply_to) = mailbox.map(|mailbox| returns::to(mailbox, claimed.id)).unzip();
        let whole = Letter {
            from_name: name,
            from: address,
            return_path,
            reply_to,
            message_id: message_id(&self.app, claimed.id),
            at: claimed.created_at,
            ..letter
        };
        let written = whole.written().map_err(|_| Wrong::Malformed)?;
        Ok(written.signed(&signers, claimed.created_at))
    }

    /// The mail server is away: whatever waits for it goes on waiting.
    pub fn away(&self, mail: Mail, trouble: &Trouble) {
        self.app.standing.away(self.route.key, trouble.wrong.key(), self.app.now());
        let mut state = self.state();
        state.leave(&mail.leased.domain);
        state.queue.push_front(mail);
        drop(state);
        self.close();
    }

    /// A mail that is not ours to hand over any more: its campaign has stopped, or others have it.
    pub async fn put_back(&self, mail: Mail) -> anyhow::Result<()> {
        self.leave(&mail.leased.domain);
        self.release(&[mail.leased]).await
    }

    /// Nothing more is begun.
    pub fn close(&self) {
        self.state().is_over = true;
        self.changed.notify_waiters();
    }

    /// What is left is due as it was.
    pub async fn give_back(&self) -> anyhow::Result<()> {
        let left: Vec<Leased> = self.state().queue.drain(..).map(|mail| mail.leased).collect();
        self.release(&left).await
    }

    async fn release(&self, leased: &[Leased]) -> anyhow::Result<()> {
        if leased.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.store.begin().await?;
        lease::release(&mut tx, leased, None).await?;
        Ok(tx.commit().await?)
    }

    fn leave(&self, domain: &str) {
        self.state().leave(domain);
        self.changed.notify_waiters();
    }

    /// What became of a mail, to be written down; what follows from it for others is done.
    pub async fn became(&self, mail: &Mail, outcome: Outcome<Trouble>) -> anyhow::Result<Settlement> {
        let beyond = Beyond::of(&outcome);
        self.follow(mail, &beyond, &outcome).await?;
        self.leave(&mail.leased.domain);
        let now = self.app.now();
        let (id, attempt) = (mail.leased.mail.id, mail.leased.mail.attempts + 1);
        let is_in_order = matches!(beyond, Beyond::Server | Beyond::Campaign);
        let again = if is_in_order { mail.leased.due_at } else { now + after(attempt) };
        let (became, said) = match &outcome {
            Outcome::Accepted(reply) => ("accepted", reply.clone()),
            Outcome::Refused(trouble) | Outcome::Later(trouble) | Outcome::Unknown(trouble) => {
                (trouble.wrong.key(), trouble.to_string())
            }
        };
        let fate = match outcome {
            Outcome::Accepted(_) => Fate::Accepted(&said),
            Outcome::Refused(_) => Fate::Failed(&said),
            Outcome::Later(_) => Fate::Again(&said, again),
            Outcome::Unknown(_) => Fate::Unknown(&said, None),
        };
        tracing::debug!(%id, attempt, became, "a mail was tried: {became}");
        Ok(Settlement::of(&mail.leased, fate, now))
    }

    async fn follow(&self, mail: &Mail, beyond: &Beyond, outcome: &Outcome<Trouble>) -> anyhow::Result<()> {
        let (Leased { domain, mail: claimed, .. }, now) = (&mail.leased, self.app.now());
        match (beyond, outcome) {
            (Beyond::Server, Outcome::Later(trouble)) => {
                self.app.standing.away(self.route.key, trouble.wrong.key(), now);
                self.close();
                return Ok(());
            }
            (Beyond::Domain, _) => {
                let until = now + self.app.standing.slowed(domain);
                let held = self.take_all(domain);
                self.postpone(domain, &held, now, until).await?;
            }
            (Beyond::Campaign, _) => self.hold(claimed).await?,
            (Beyond::Address(bounce), _) => bounced(&self.app, claimed, bounce).await?,
            (Beyond::Server | Beyond::Nothing, _) => {}
        }
        if matches!(outcome, Outcome::Accepted(_)) {
            self.app.standing.took(domain);
            self.app.standing.back(self.route.key);
        }
        Ok(())
    }

    /// Whatever is at hand for a domain.
    fn take_all(&self, domain: &str) -> Vec<Leased> {
        let mut state = self.state();
        let (held, kept): (VecDeque<Mail>, _) =
            std::mem::take(&mut state.queue).into_iter().partition(|mail| mail.leased.domain == domain);
        state.queue = kept;
        held.into_iter().map(|mail| mail.leased).collect()
    }

    /// We were refused, or what we say was: more of it would be refused as well, and make it worse.
    async fn hold(&self, claimed: &Claimed) -> anyhow::Result<()> {
        let Some(campaign) = claimed.campaign else { return Ok(()) };
        let mut tx = self.app.store.begin().await?;
        let from = &[Stage::Running, Stage::Done];
        let held = Step { from, to: Stage::Paused, reason: Some(REFUSED), next_at: None };
        if store::campaign::step(&mut tx, claimed.workspace, campaign, held, self.app.now()).await? {
            tracing::warn!(%campaign, "a campaign stands still: one of its mails was refused for our sake");
        }
        Ok(tx.commit().await?)
    }
}

/// The address does not take mail.
async fn bounced(app: &App, claimed: &Claimed, bounce: &str) -> anyhow::Result<()> {
    let sent = Sent {
        workspace: claimed.workspace,
        id: claimed.id,
        campaign: claimed.campaign,
        contact: claimed.contact,
        invitation: claimed.invitation,
        to: claimed.to.clone(),
    };
    let mut tx = app.store.begin().await?;
    undelivered(app, &mut tx, &sent, bounce, app.now()).await?;
    Ok(tx.commit().await?)
}
