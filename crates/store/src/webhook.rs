//! Webhooks: addresses outside of a workspace that rules hand what happened to. Addresses and secrets are sealed by the
//! product before they come here. What becomes of what is handed over is in `delivery.rs`.

use feedback::keyed;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many of them a workspace has at most.
pub const MOST: usize = 100;

keyed! {
    /// What a webhook speaks.
    pub enum Kind {
        /// JSON that is signed after Standard Webhooks.
        Standard = "standard",
        /// A room of Slack.
        Slack = "slack",
        /// A room of Microsoft Teams, by a workflow.
        Teams = "teams",
        /// A room of Mattermost.
        Mattermost = "mattermost",
        /// A topic of ntfy.
        Ntfy = "ntfy",
    }
}

/// A webhook.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Webhook {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// What rules call it by.
    pub name: String,
    /// The key of a [`Kind`].
    pub kind: String,
    /// Where it is, sealed by the product.
    pub address: String,
    /// Its machine, which may be shown.
    pub host: String,
    /// It may be on the local network.
    pub lan: bool,
    /// What it is signed with, sealed by the product; none where nothing is.
    pub secret: Option<String>,
    /// What it was signed with before, sealed by the product.
    pub former_secret: Option<String>,
    /// Until when that signs as well, epoch milliseconds.
    pub former_until: Option<i64>,
    /// Epoch milliseconds.
    pub made_at: i64,
    /// The user or API key that made it.
    pub made_by: Option<Uuid>,
    /// Since when it is off, epoch milliseconds; none while it is on.
    pub off_at: Option<i64>,
    /// Why it stopped by itself, where it did: a word of the product.
    pub halted: Option<String>,
    /// Since when nothing has arrived there, epoch milliseconds; none where the last did.
    pub failing_since: Option<i64>,
}

impl Webhook {
    /// What it speaks.
    pub fn kind(&self) -> Kind {
        Kind::from_key(&self.kind).unwrap_or(Kind::Standard)
    }

    /// Whether it is told anything now: it is on and has not stopped.
    pub fn works(&self) -> bool {
        self.off_at.is_none() && self.halted.is_none()
    }
}

macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select workspace, id, name, kind, address, host, lan, secret, former_secret, former_until, made_at, made_by,
               off_at, halted, failing_since from webhook where workspace = $1 and removed_at is null ",
            $rest
        )
    };
}

/// The webhooks of a workspace, by name.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<Webhook>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("order by name, id")).bind(workspace).fetch_all(conn).await?
    }))
}

/// One of them.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Webhook>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    }))
}

/// The one of this name.
///
/// # Errors
/// When the database fails.
pub async fn find_named(read: &mut Read, workspace: i64, name: &str) -> Result<Option<Webhook>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(rows!("and name = $2")).bind(workspace).bind(name).fetch_optional(conn).await?
    }))
}

/// Adds one. False when there is one of this name, or of this id.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &Webhook) -> Result<bool> {
    let added = sql!(tx, conn => {
        sqlx::query(
            "insert into webhook (workspace, id, name, kind, address, host, lan, secret, made_at, made_by, off_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(&new.name)
        .bind(&new.kind)
        .bind(&new.address)
        .bind(&new.host)
        .bind(new.lan)
        .bind(&new.secret)
        .bind(new.made_at)
        .bind(new.made_by)
        .bind(new.off_at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(added == 1)
}

/// Writes down another name, address or secret, and whether it is on; of another address nothing is known. The caller
/// holds the workspace's lock and knows that the name is free. False when it was removed.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, to: &Webhook) -> Result<bool> {
    let changed = sql!(tx, conn => {
        sqlx::query(
            "update webhook set name = $3, address = $4, host = $5, lan = $6, secret = $7, former_secret = $8,
               former_until = $9, off_at = $10, halted = $11, failing_since = $12,
               rest_until = case when address = $4 and off_at is null then rest_until end
             where workspace = $1 and id = $2 and removed_at is null",
        )
        .bind(to.workspace)
        .bind(to.id)
        .bind(&to.name)
        .bind(&to.address)
        .bind(&to.host)
        .bind(to.lan)
        .bind(&to.secret)
        .bind(&to.former_secret)
        .bind(to.former_until)
        .bind(to.off_at)
        .bind(&to.halted)
        .bind(to.failing_since)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(changed == 1)
}

/// It stops by itself, for a reason in a word. What waits goes on waiting until somebody lets it go on. False when it has
/// stopped already.
///
/// # Errors
/// When the database fails.
pub async fn halt(tx: &mut Tx, workspace: i64, id: Uuid, why: &str) -> Result<bool> {
    let halted = sql!(tx, conn => {
        sqlx::query(
            "update webhook set halted = $3
             where workspace = $1 and id = $2 and halted is null and off_at is null and removed_at is null",
        )
        .bind(workspace)
        .bind(id)
        .bind(why)
        .execute(conn)
        .await?
        .rows_affected()
    });
    Ok(halted == 1)
}

/// Takes one away, with its address and secrets; whoever was told there is mailed again. False when somebody did.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: Uuid, at: i64) -> Result<bool> {
    let removed = sql!(tx, conn => {
        sqlx::query(
            "update webhook set removed_at = $3, address = '', secret = null, former_secret = null, former_until = null
             where workspace = $1 and id = $2 and removed_at is null",
        )
        .bind(workspace)
        .bind(id)
        .bind(at)
        .execute(conn)
        .await?
        .rows_affected()
    });
    for table in ["member", "team"] {
        let text = format!("update {table} set room = null where workspace = $1 and room = $2");
        sql!(tx, conn => {
            sqlx::query(sqlx::AssertSqlSafe(text.clone())).bind(workspace).bind(id).execute(conn).await?;
        });
    }
    Ok(removed == 1)
}
