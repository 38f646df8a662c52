//! Asking: an invitation and a mail for each, in a handful of statements for some hundreds of customers, in the transaction
//! that claimed them.

use uuid::Uuid;

use crate::campaign::Campaign;
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::insert::{Insert, Shape};
use crate::response::Facts;

/// A mail to one of a campaign's people.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Its id.
    pub id: Uuid,
    /// In which wave.
    pub wave: i64,
    /// To whom.
    pub contact: Uuid,
    /// About which invitation.
    pub invitation: Uuid,
    /// The address.
    pub email: String,
    /// Its domain, in ASCII and lower case.
    pub domain: String,
    /// By whom; none for the sender of the mail settings.
    pub sender: Option<Uuid>,
}

/// Somebody who is asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// By which mail.
    pub mail: Mail,
    /// The hash of the invitation's token.
    pub token_hash: [u8; 32],
    /// Frozen with the response.
    pub facts: Facts,
}

static INVITATIONS: Insert = Insert::new(
    "insert into invitation (workspace, id, token_hash, survey, contact, place, language, agent, team, product, country,
     account, created_at, sent_at, expires_at, is_test, campaign, wave)",
    18,
    "",
);

static MAILS: Insert = Insert::new(
    "insert into outbox (workspace, id, kind, once, secret, recipient, subject, body_text, body_html, state, created_at,
     due_at, expires_at, campaign, wave, contact, invitation, sender, domain)",
    19,
    "",
);

/// What the mail of a campaign is called in the outbox.
pub const MAIL: &str = "survey";

/// And its reminder.
pub const REMINDER: &str = "survey-reminder";

/// Makes an invitation and a mail for each. Their words are written when it is handed over: the mail is of no use after
/// `useless_at`, the link takes a first answer until `expires_at` (both epoch milliseconds).
///
/// # Errors
/// When the database fails.
pub async fn ask(
    tx: &mut Tx,
    campaign: &Campaign,
    asked: &[Asked],
    now: i64,
    useless_at: i64,
    expires_at: i64,
) -> Result<()> {
    for (text, piece) in INVITATIONS.pieces(Shape::Long(tx.driver()), asked) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for one in piece {
                query = query.bind(campaign.workspace).bind(one.mail.invitation).bind(one.token_hash.as_slice());
                query = query.bind(campaign.survey).bind(one.mail.contact).bind(&one.facts.place).bind(&one.facts.language);
                query = query.bind(&one.facts.agent).bind(&one.facts.team).bind(&one.facts.product);
                query = query.bind(&one.facts.country).bind(&one.facts.account).bind(now).bind(now).bind(expires_at);
                query = query.bind(false).bind(campaign.id).bind(one.mail.wave);
            }
            query.execute(conn).await?;
        });
    }
    let asked: Vec<&Mail> = asked.iter().map(|one| &one.mail).collect();
    queue(tx, (campaign.workspace, campaign.id), MAIL, &asked, now, useless_at).await
}

/// Puts a mail of this kind into the outbox for each: [`MAIL`] or [`REMINDER`], about invitations that are there. It goes
/// at most once, from `at` on.
///
/// # Errors
/// When the database fails.
pub async fn queue(
    tx: &mut Tx,
    (workspace, campaign): (i64, Uuid),
    kind: &str,
    mails: &[&Mail],
    at: i64,
    useless_at: i64,
) -> Result<()> {
    for (text, piece) in MAILS.pieces(Shape::Long(tx.driver()), mails) {
        sql!(tx, conn => {
            let mut query = sqlx::query(text);
            for one in piece {
                query = query.bind(workspace).bind(one.id).bind(kind).bind(true).bind(false);
                query = query.bind(&one.email).bind("").bind("").bind("").bind("queued").bind(at).bind(at);
                query = query.bind(useless_at).bind(campaign).bind(one.wave).bind(one.contact);
                query = query.bind(one.invitation).bind(one.sender).bind(&one.domain);
            }
            query.execute(conn).await?;
        });
    }
    Ok(())
}

/// The mails of a campaign that wait were accepted when they were written: for what is told of the past.
///
/// # Errors
/// When the database fails.
pub async fn went(tx: &mut Tx, workspace: i64, campaign: Uuid) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update outbox set state = 'accepted', attempts = 1, due_at = null, attempted_at = created_at,
               ended_at = created_at
             where workspace = $1 and campaign is not null and campaign = $2 and ended_at is null",
        )
        .bind(workspace)
        .bind(campaign)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Of these invitations (at most 500), those that may be reminded of: their mail was accepted and did not come back, and
/// nobody has answered. With the sender and the address of the mail.
///
/// # Errors
/// When the database fails.
pub async fn open(tx: &mut Tx, workspace: i64, invitations: &[Uuid]) -> Result<Vec<(Uuid, Option<Uuid>, String)>> {
    if invitations.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new(
        "select i.id, o.sender, o.recipient from invitation i \
         join outbox o on o.workspace = i.workspace and o.invitation = i.id and o.kind = 'survey' \
         where i.answered_at is null and o.state = 'accepted' and o.bounced_at is null and o.complained_at is null \
         and i.workspace = ",
    );
    clause.bind(workspace).push(" and i.id in (").list(invitations.iter().copied()).push(")");
    Ok(sql!(tx, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause)
            .fetch_all(conn)
            .await?
    }))
}

/// How many mails of a campaign wait to be handed over.
///
/// # Errors
/// When the database fails.
pub async fn waiting(read: &mut Read, workspace: i64, campaign: Uuid) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar(
            "select count(*) from outbox
             where workspace = $1 and campaign is not null and campaign = $2 and ended_at is null",
        )
        .bind(workspace)
        .bind(campaign)
        .fetch_one(conn)
        .await?
    }))
}
