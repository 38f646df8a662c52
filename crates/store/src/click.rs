//! Raw requests for a link of an invitation: what scanners and people do before anything is handed in. A click is never
//! a response; it only weighs when a response is judged.

use std::collections::HashMap;

use feedback::keyed;
use uuid::Uuid;

use crate::clause::Clause;
use crate::conn::{Conn, Row, Statement, id};
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::insert::Insert;

keyed! {
    /// What kind of request it was.
    pub enum Kind {
        /// The page was fetched.
        Get = "get",
        /// Only the headers were asked for: people do not do that.
        Head = "head",
        /// The link that only robots see was followed.
        Honeypot = "honeypot",
    }
}

/// One request.
#[derive(Clone, Debug)]
pub struct Click {
    /// Whose invitation.
    pub workspace: i64,
    /// Which invitation.
    pub invitation: Uuid,
    /// Its own id.
    pub id: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// What kind of request.
    pub kind: Kind,
    /// The score in the link, where there was one.
    pub score: Option<u8>,
}

/// What was seen of an invitation's links until now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Distinct scores whose links were fetched or asked for.
    pub distinct_scores: u32,
    /// The link that only robots see was followed.
    pub honeypot: bool,
    /// The first request was a HEAD.
    pub head_first: bool,
    /// The first request, epoch milliseconds.
    pub first_at: i64,
    /// The latest request, epoch milliseconds.
    pub last_at: i64,
    /// How many requests there were.
    pub requests: u32,
}

#[derive(sqlx::FromRow)]
struct Raw {
    invitation: Uuid,
    scores: i64,
    honeypots: i64,
    head_at: Option<i64>,
    first_at: i64,
    last_at: i64,
    requests: i64,
}

impl Row for Raw {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<Raw> {
        Ok(Raw {
            invitation: id(row, "invitation")?,
            scores: row.get("scores")?,
            honeypots: row.get("honeypots")?,
            head_at: row.get("head_at")?,
            first_at: row.get("first_at")?,
            last_at: row.get("last_at")?,
            requests: row.get("requests")?,
        })
    }
}

impl From<Raw> for Seen {
    fn from(raw: Raw) -> Seen {
        Seen {
            distinct_scores: u32::try_from(raw.scores).unwrap_or(u32::MAX),
            honeypot: raw.honeypots > 0,
            head_first: raw.head_at == Some(raw.first_at),
            first_at: raw.first_at,
            last_at: raw.last_at,
            requests: u32::try_from(raw.requests).unwrap_or(u32::MAX),
        }
    }
}

static CLICKS: Insert = Insert::new("insert into click (workspace, invitation, id, at, kind, score)", 6, "");

pub(crate) async fn write(conn: &mut Conn<'_>, clicks: &[&Click]) -> Result<()> {
    for (text, piece) in CLICKS.pieces(conn.shape(), clicks) {
        let mut insert = Statement::new(text);
        for click in piece {
            insert = insert
                .bind(click.workspace)
                .bind(click.invitation)
                .bind(click.id)
                .bind(click.at)
                .bind(click.kind.key())
                .bind(click.score.map(i64::from));
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

/// What was seen of each invitation's links. An invitation nobody touched is absent.
///
/// # Errors
/// When the database fails.
pub async fn seen(read: &mut Read, workspace: i64, invitations: &[Uuid]) -> Result<HashMap<Uuid, Seen>> {
    seen_on(&mut Conn::from(read), workspace, invitations).await
}

pub(crate) async fn seen_on(conn: &mut Conn<'_>, workspace: i64, invitations: &[Uuid]) -> Result<HashMap<Uuid, Seen>> {
    let mut all = HashMap::with_capacity(invitations.len());
    for piece in invitations.chunks(500) {
        let mut clause = Clause::new(
            "select invitation, count(distinct score) as scores, count(*) filter (where kind = 'honeypot') as honeypots, \
             min(at) filter (where kind = 'head') as head_at, min(at) as first_at, max(at) as last_at, \
             count(*) as requests from click where workspace = ",
        );
        clause.bind(workspace).push(" and invitation in (");
        for (i, invitation) in piece.iter().enumerate() {
            clause.push(if i == 0 { "" } else { ", " }).bind(*invitation);
        }
        clause.push(") group by invitation");
        let rows: Vec<Raw> = conn.rows(Statement::from(&clause)).await?;
        all.extend(rows.into_iter().map(|row| (row.invitation, Seen::from(row))));
    }
    Ok(all)
}

/// Forgets clicks from before an instant, at most `limit` of them. How many went.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, before: i64, limit: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query(
            "delete from click where (workspace, invitation, id) in
             (select workspace, invitation, id from click where at < $1 limit $2)",
        )
        .bind(before)
        .bind(limit)
        .execute(conn)
        .await?
        .rows_affected()
    }))
}
