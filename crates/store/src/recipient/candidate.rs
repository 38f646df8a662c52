//! What decides whether a customer is asked.

use uuid::Uuid;

use crate::clause::{Clause, bind_all};
use crate::contact::consent::{self, Basis, Channel, Consent};
use crate::database::{Read, sql};
use crate::error::Result;

/// A customer who may be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The customer.
    pub contact: Uuid,
    /// The main e-mail address, folded.
    pub email: Option<String>,
    /// The company they answer for.
    pub account: Option<String>,
    /// The agent who looks after them, as responses name them; and that agent's own address, where they have a log-in.
    pub owner: Option<String>,
    /// See [`Candidate::owner`].
    pub owner_email: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// A name of the zone database.
    pub zone: Option<String>,
    /// ISO 3166-1.
    pub country: Option<String>,
    /// Since when they are known, epoch milliseconds.
    pub created_at: i64,
    /// When they were asked last, epoch milliseconds.
    pub asked_at: Option<i64>,
    /// What they last agreed to or took back of being written to by e-mail, and on what ground.
    pub consent: Option<(bool, Basis)>,
    /// They wait in another campaign that asks once or in waves.
    pub is_elsewhere: bool,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    email: Option<String>,
    account: Option<String>,
    owner: Option<String>,
    owner_email: Option<String>,
    language: Option<String>,
    zone: Option<String>,
    country: Option<String>,
    created_at: i64,
    asked_at: Option<i64>,
    elsewhere: bool,
}

impl Raw {
    fn candidate(self, consent: Option<&Consent>) -> Candidate {
        Candidate {
            contact: self.id,
            email: self.email,
            account: self.account,
            owner: self.owner,
            owner_email: self.owner_email,
            language: self.language,
            zone: self.zone,
            country: self.country,
            created_at: self.created_at,
            asked_at: self.asked_at,
            consent: consent.map(|consent| (consent.given, consent.basis)),
            is_elsewhere: self.elsewhere,
        }
    }
}

/// What decides about these customers (at most 500) of a campaign, in the order of their ids. Who is not there any more is
/// left out.
///
/// # Errors
/// When the database fails.
pub async fn candidates(read: &mut Read, workspace: i64, campaign: Uuid, ids: &[Uuid]) -> Result<Vec<Candidate>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new(
        "select c.id, c.account, c.owner, c.language, c.zone, c.country, c.created_at, c.asked_at, \
         (select a.value from address a where a.workspace = c.workspace and a.contact = c.id and a.kind || '' = 'email' \
          order by a.nth, a.value limit 1) as email, \
         (select u.email from agent g join \"user\" u on u.id = g.user_id where g.workspace = c.workspace \
          and g.key = c.owner) as owner_email, \
         exists (select 1 from recipient r join campaign m on m.workspace = r.workspace and m.id = r.campaign \
          where r.workspace = c.workspace and r.contact = c.id and r.state = 'waiting' and m.kind not in ('rolling', 'triggered') \
          and m.state in ('running', 'paused') and r.campaign <> ",
    );
    clause.bind(campaign).push(") as elsewhere from contact c where c.workspace = ").bind(workspace);
    clause.push(" and c.merged_into is null and c.erased_at is null and c.id in (");
    clause.list(ids.iter().copied()).push(") order by c.id");
    let rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let held = consent::held_by(read, workspace, ids).await?;
    Ok(rows
        .into_iter()
        .map(|raw| {
            let consent = held.get(&(raw.id, Channel::Email));
            raw.candidate(consent)
        })
        .collect())
}
