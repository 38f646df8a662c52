//! What became of a campaign: counts per wave, from those on the list to those who answered. Counted where each thing is
//! written down, never kept twice.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Reason, State};
use crate::database::{Read, sql};
use crate::error::Result;

/// What became of one wave, in numbers of customers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Funnel {
    /// Who were looked at: the people of the list.
    pub listed: i64,
    /// They will be asked.
    pub waiting: i64,
    /// They were asked, those who were reminded among them.
    pub asked: i64,
    /// They were asked once more.
    pub reminded: i64,
    /// The campaign ended before their turn came.
    pub stopped: i64,
    /// They were passed over, by why.
    pub skipped: Vec<(Reason, i64)>,
    /// Mails that are not yet handed over.
    pub queued: i64,
    /// Mails that a server took.
    pub accepted: i64,
    /// Mails that were not sent and will not be, though no address refused them.
    pub failed: i64,
    /// Mails of which nobody knows, and that did not come back.
    pub unknown: i64,
    /// Mails that an address refused, or that came back.
    pub bounced: i64,
    /// Accepted ones that somebody reported.
    pub complained: i64,
    /// Confirmed answers.
    pub answered: i64,
    /// Of these, those with a comment.
    pub commented: i64,
    /// Answers that are not confirmed yet.
    pub provisional: i64,
    /// How many gave which score, in confirmed answers.
    pub scores: BTreeMap<u8, i64>,
    /// They unsubscribed by its mail.
    pub unsubscribed: i64,
}

impl Funnel {
    /// How many were passed over.
    pub fn passed_over(&self) -> i64 {
        self.skipped.iter().map(|(_, n)| n).sum()
    }

    /// Two waves together.
    pub fn add(&mut self, other: &Funnel) {
        let pairs = [
            (&mut self.listed, other.listed),
            (&mut self.waiting, other.waiting),
            (&mut self.asked, other.asked),
            (&mut self.reminded, other.reminded),
            (&mut self.stopped, other.stopped),
            (&mut self.queued, other.queued),
            (&mut self.accepted, other.accepted),
            (&mut self.failed, other.failed),
            (&mut self.unknown, other.unknown),
            (&mut self.bounced, other.bounced),
            (&mut self.complained, other.complained),
            (&mut self.answered, other.answered),
            (&mut self.commented, other.commented),
            (&mut self.provisional, other.provisional),
            (&mut self.unsubscribed, other.unsubscribed),
        ];
        for (own, others) in pairs {
            *own += others;
        }
        for (reason, n) in &other.skipped {
            match self.skipped.iter_mut().find(|(own, _)| own == reason) {
                Some((_, own)) => *own += n,
                None => self.skipped.push((*reason, *n)),
            }
        }
        for (score, n) in &other.scores {
            *self.scores.entry(*score).or_default() += n;
        }
    }
}

/// What became of each wave, by its number.
///
/// # Errors
/// When the database fails.
pub async fn funnel(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<BTreeMap<i64, Funnel>> {
    let mut waves = BTreeMap::new();
    people(read, workspace, campaign, &mut waves).await?;
    mails(read, workspace, campaign, &mut waves).await?;
    answers(read, workspace, campaign, &mut waves).await?;
    let left: Vec<(i64, i64)> = sql!(read, conn => {
        sqlx::query_as(
            "select i.wave, count(*) from suppression s
             join invitation i on i.workspace = s.workspace and i.id = s.invitation
             where s.workspace = $1 and i.campaign = $2 and s.reason in ('unsubscribed', 'objected') group by i.wave",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    });
    for (wave, n) in left {
        waves.entry(wave).or_default().unsubscribed = n;
    }
    Ok(waves)
}

type Waves = BTreeMap<i64, Funnel>;

async fn people(read: &mut Read, workspace: i64, campaign: Uuid, waves: &mut Waves) -> Result<()> {
    let rows: Vec<(i64, String, Option<String>, i64)> = sql!(read, conn => {
        sqlx::query_as(
            "select wave, state, case when state = 'skipped' then reason end, count(*) from recipient
             where workspace = $1 and campaign = $2 group by 1, 2, 3 order by 4 desc, 3",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    });
    for (wave, state, reason, n) in rows {
        let funnel = waves.entry(wave).or_default();
        funnel.listed += n;
        match State::from_key(&state) {
            Some(State::Waiting) => funnel.waiting += n,
            Some(State::Asked) => funnel.asked += n,
            Some(State::Reminded) => {
                funnel.asked += n;
                funnel.reminded += n;
            }
            Some(State::Stopped) => funnel.stopped += n,
            Some(State::Skipped) | None => {
                let reason = reason.as_deref().and_then(Reason::from_key).unwrap_or(Reason::Suppressed);
                funnel.skipped.push((reason, n));
            }
        }
    }
    Ok(())
}

async fn mails(read: &mut Read, workspace: i64, campaign: Uuid, waves: &mut Waves) -> Result<()> {
    let rows: Vec<(i64, String, i64, i64, i64)> = sql!(read, conn => {
        sqlx::query_as(
            "select wave, state, count(*), count(bounced_at), count(complained_at) from outbox
             where workspace = $1 and campaign = $2 and kind = 'survey' and wave is not null group by 1, 2",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    });
    for (wave, state, n, bounced, complained) in rows {
        let funnel = waves.entry(wave).or_default();
        match state.as_str() {
            "accepted" => funnel.accepted += n,
            // What is known of those that bounced is told there.
            "failed" => funnel.failed += n - bounced,
            "unknown" => funnel.unknown += n - bounced,
            _ => funnel.queued += n,
        }
        funnel.bounced += bounced;
        funnel.complained += complained;
    }
    Ok(())
}

async fn answers(read: &mut Read, workspace: i64, campaign: Uuid, waves: &mut Waves) -> Result<()> {
    let rows: Vec<(i64, String, Option<i64>, i64, i64)> = sql!(read, conn => {
        sqlx::query_as(
            "select i.wave, r.state, r.score, count(*), count(*) filter (where r.comment <> '') from invitation i
             join response r on r.workspace = i.workspace and r.id = i.id
             where i.workspace = $1 and i.campaign = $2 and i.answered_at is not null
             and r.state in ('confirmed', 'provisional') group by 1, 2, 3",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    });
    for (wave, state, score, n, commented) in rows {
        let funnel = waves.entry(wave).or_default();
        if state != "confirmed" {
            funnel.provisional += n;
            continue;
        }
        funnel.answered += n;
        funnel.commented += commented;
        if let Some(score) = score.and_then(|score| u8::try_from(score).ok()) {
            *funnel.scores.entry(score).or_default() += n;
        }
    }
    Ok(())
}

/// How many of an agent's customers a campaign reaches.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Coverage {
    /// Who looks after them, as responses name them; none for nobody.
    pub owner: Option<String>,
    /// How many of them were looked at.
    pub listed: i64,
    /// How many of these were asked.
    pub asked: i64,
    /// How many of these have answered, confirmed.
    pub answered: i64,
}

/// How far a campaign reaches, by who looks after its people; whoever looks after the most of them first. Somebody who
/// is asked again and again counts once.
///
/// # Errors
/// When the database fails.
pub async fn coverage(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<Vec<Coverage>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select c.owner, count(distinct r.contact) as listed,
               count(distinct case when r.invitation is not null then r.contact end) as asked,
               count(distinct case when a.id is not null then r.contact end) as answered
             from recipient r
             join contact c on c.workspace = r.workspace and c.id = r.contact
             left join response a on a.workspace = r.workspace and a.id = r.invitation and a.state = 'confirmed'
             where r.workspace = $1 and r.campaign = $2 group by c.owner order by 2 desc, c.owner",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_all(conn)
        .await?
    }))
}
