//! The people of a campaign, page by page.

use feedback::fold;
use uuid::Uuid;

use super::{Reason, State};
use crate::clause::{Clause, bind_all};
use crate::database::{Driver, Read, sql};
use crate::error::Result;

/// Which of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of one wave.
    pub wave: Option<i64>,
    /// So far; of those who were asked, those who were reminded too.
    pub state: Option<State>,
    /// For this reason.
    pub reason: Option<Reason>,
    /// Whose mail is this far: `bounced`, `complained`, `answered`, or a word of the outbox, of which those that bounced
    /// are neither `failed` nor `unknown`.
    pub mail: Option<String>,
    /// Each of these words begins some word of the name, the company or an address. As somebody typed them.
    pub words: String,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// The wave.
    pub wave: i64,
    /// Who.
    pub contact: Uuid,
    /// As they are called.
    pub name: Option<String>,
    /// The address of the mail, or else their main one.
    pub email: Option<String>,
    /// The key of a [`State`].
    pub state: String,
    /// The key of a [`Reason`].
    pub reason: Option<String>,
    /// When something is done about them next, epoch milliseconds.
    pub due_at: Option<i64>,
    /// As which they were asked; the id of the response too.
    pub invitation: Option<Uuid>,
    /// How far the mail is, in a word of the outbox.
    pub mail: Option<String>,
    /// What the server said of it last.
    pub said: Option<String>,
    /// When it was last attempted, epoch milliseconds.
    pub attempted_at: Option<i64>,
    /// How it came back, if it did.
    pub bounce: Option<String>,
    /// What they answered, confirmed.
    pub score: Option<i64>,
    /// Whether there is a confirmed answer.
    pub is_answered: bool,
}

/// At most so many of a campaign's people after one (a wave and a customer), in the order of waves and ids.
///
/// # Errors
/// When the database fails.
pub async fn page(
    read: &mut Read,
    workspace: i64,
    campaign: Uuid,
    wanted: &Wanted,
    after: Option<(i64, Uuid)>,
    limit: i64,
) -> Result<Vec<Row>> {
    let mut clause = Clause::new(
        "select r.wave, r.contact, c.name, coalesce(o.recipient, (select a.value from address a \
           where a.workspace = r.workspace and a.contact = r.contact and a.kind || '' = 'email' \
           order by a.nth, a.value limit 1)) as email, \
         r.state, r.reason, r.due_at, r.invitation, o.state as mail, o.said, o.attempted_at, o.bounce, p.score, \
         p.id is not null as is_answered \
         from recipient r join contact c on c.workspace = r.workspace and c.id = r.contact \
         left join outbox o on o.workspace = r.workspace and o.invitation = r.invitation and o.kind = 'survey' \
         left join response p on p.workspace = r.workspace and p.id = r.invitation and p.state = 'confirmed' \
         where r.workspace = ",
    );
    clause.bind(workspace).push(" and r.campaign = ").bind(campaign);
    if let Some(wave) = wanted.wave {
        clause.push(" and r.wave = ").bind(wave);
    }
    if let Some(state) = wanted.state {
        let also = (state == State::Asked).then_some(State::Reminded);
        clause.push(" and r.state in (").list(also.into_iter().chain([state]).map(State::key)).push(")");
    }
    if let Some(reason) = wanted.reason {
        clause.push(" and r.reason = ").bind(reason.key());
    }
    match wanted.mail.as_deref() {
        None => {}
        Some("bounced") => drop(clause.push(" and o.bounced_at is not null")),
        Some("complained") => drop(clause.push(" and o.complained_at is not null")),
        Some("answered") => drop(clause.push(" and p.id is not null")),
        Some(state @ ("failed" | "unknown")) => {
            clause.push(" and o.bounced_at is null and o.state = ").bind(state);
        }
        Some(state) => drop(clause.push(" and o.state = ").bind(state)),
    }
    for word in fold::words(&wanted.words) {
        clause.push(match read.driver() {
            Driver::Sqlite => " and instr(c.words, ",
            Driver::Postgres => " and strpos(c.words, ",
        });
        clause.bind(format!(" {word}").as_str()).push(") > 0");
    }
    if let Some((wave, contact)) = after {
        clause.push(" and (r.wave, r.contact) > (").bind(wave).push(", ").bind(contact).push(")");
    }
    clause.push(" order by r.wave, r.contact limit ").bind(limit);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    }))
}
