//! Sessions of people who signed in. Only the hash of the cookie's token is kept.

use uuid::Uuid;

use crate::conn::{Conn, Statement};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// How many sessions one statement asks about.
const AT_ONCE: usize = 500;

/// A session and whose it is.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Session {
    /// Whose.
    pub user_id: Uuid,
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// The language they chose to read; none leaves it to their browser.
    pub language: Option<String>,
    /// What every form of this session must carry.
    pub csrf: String,
    /// The workspace that was chosen last, if one was.
    pub workspace: Option<i64>,
    /// When it was last used, epoch milliseconds.
    pub seen_at: i64,
    /// When it ends, epoch milliseconds.
    pub expires_at: i64,
    /// Until when what is dangerous asks for no password again, epoch milliseconds.
    pub trusted_until: i64,
    /// Since when the person has a second factor, epoch milliseconds.
    pub second_factor: Option<i64>,
    /// 0 where nobody can sign in with a password: the demonstration's visitor.
    pub has_password: i64,
}

/// A session that begins.
#[derive(Clone, Copy, Debug)]
pub struct NewSession<'a> {
    /// The hash of its token.
    pub hash: &'a [u8; 32],
    /// Whose.
    pub user: Uuid,
    /// What every form of it must carry.
    pub csrf: &'a str,
    /// Now, epoch milliseconds.
    pub at: i64,
    /// When it ends, epoch milliseconds.
    pub expires_at: i64,
    /// Until when what is dangerous asks for no password again, epoch milliseconds.
    pub trusted_until: i64,
    /// From which IP address, where that is known.
    pub address: Option<&'a str>,
    /// What the browser calls itself.
    pub agent: Option<&'a str>,
}

/// Begins a session.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, session: &NewSession<'_>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into session
             (token_hash, user_id, csrf, created_at, seen_at, expires_at, trusted_until, address, agent)
             values ($1, $2, $3, $4, $4, $5, $6, $7, $8)",
        )
        .bind(session.hash.as_slice())
        .bind(session.user)
        .bind(session.csrf)
        .bind(session.at)
        .bind(session.expires_at)
        .bind(session.trusted_until)
        .bind(session.address)
        .bind(session.agent)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// The session with this token, if it has not ended.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, hash: &[u8; 32], now: i64) -> Result<Option<Session>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select s.user_id, u.name, u.email, u.language, s.csrf, s.workspace, s.seen_at, s.expires_at, s.trusted_until,
               (select f.on_since from second_factor f where f.user_id = s.user_id) as second_factor,
               cast(case when u.password = '' then 0 else 1 end as bigint) as has_password
             from session s join \"user\" u on u.id = s.user_id where s.token_hash = $1 and s.expires_at > $2",
        )
        .bind(hash.as_slice())
        .bind(now)
        .fetch_optional(conn)
        .await?
    }))
}

/// Which of these sessions have not ended, each with every workspace where its person is still a member.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, hashes: &[[u8; 32]], now: i64) -> Result<Vec<([u8; 32], i64)>> {
    let mut found = Vec::new();
    for some in hashes.chunks(AT_ONCE) {
        let places: Vec<String> = (2..some.len() + 2).map(|place| format!("${place}")).collect();
        let text = format!(
            "select s.token_hash, m.workspace from session s join member m on m.user_id = s.user_id and m.ended_at is null
             where s.expires_at > $1 and s.token_hash in ({})",
            places.join(", ")
        );
        let rows: Vec<(Vec<u8>, i64)> = sql!(read, conn => {
            let mut query = sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(now);
            for hash in some {
                query = query.bind(hash.as_slice());
            }
            query.fetch_all(conn).await?
        });
        found.extend(rows.into_iter().filter_map(|(hash, workspace)| Some((hash.try_into().ok()?, workspace))));
    }
    Ok(found)
}

/// A session as its person sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The hash of its token.
    pub hash: [u8; 32],
    /// When it began, epoch milliseconds.
    pub created_at: i64,
    /// When it was last used, epoch milliseconds, to the minute.
    pub seen_at: i64,
    /// From which IP address it began, where that is known.
    pub address: Option<String>,
    /// What the browser called itself.
    pub agent: Option<String>,
}

#[derive(sqlx::FromRow)]
struct RawListed {
    token_hash: Vec<u8>,
    created_at: i64,
    seen_at: i64,
    address: Option<String>,
    agent: Option<String>,
}

/// The sessions of a person that have not ended, the one that was used last first.
///
/// # Errors
/// When the database fails.
pub async fn list_of_user(read: &mut Read, user: Uuid, now: i64) -> Result<Vec<Listed>> {
    let rows: Vec<RawListed> = sql!(read, conn => {
        sqlx::query_as(
            "select token_hash, created_at, seen_at, address, agent from session
             where user_id = $1 and expires_at > $2 order by seen_at desc, created_at desc, token_hash limit 200",
        )
        .bind(user)
        .bind(now)
        .fetch_all(conn)
        .await?
    });
    let listed = |raw: RawListed| {
        let RawListed { token_hash, created_at, seen_at, address, agent } = raw;
        Some(Listed { hash: token_hash.try_into().ok()?, created_at, seen_at, address, agent })
    };
    Ok(rows.into_iter().filter_map(listed).collect())
}

/// The person has just given the password: until an instant, what is dangerous does not ask for it again.
///
/// # Errors
/// When the database fails.
pub async fn trust(tx: &mut Tx, hash: &[u8; 32], until: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update session set trusted_until = $2 where token_hash = $1")
            .bind(hash.as_slice())
            .bind(until)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Has the session work in a workspace from now on.
///
/// # Errors
/// When the database fails.
pub async fn choose(tx: &mut Tx, hash: &[u8; 32], workspace: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update session set workspace = $2 where token_hash = $1")
            .bind(hash.as_slice())
            .bind(workspace)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, hash: &[u8; 32]) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("delete from session where token_hash = $1").bind(hash.as_slice()).execute(conn).await?;
    });
    Ok(())
}

/// Ends the sessions of a person, all but the one to keep, and those that only half began. Which the whole ones were.
///
/// # Errors
/// When the database fails.
pub async fn remove_of_user(tx: &mut Tx, user: Uuid, keep: Option<&[u8; 32]>) -> Result<Vec<[u8; 32]>> {
    let keep = keep.map_or(&[][..], |hash| hash.as_slice());
    crate::half_session::remove_of_user(tx, user).await?;
    let gone: Vec<Vec<u8>> = sql!(tx, conn => {
        sqlx::query_scalar("delete from session where user_id = $1 and token_hash <> $2 returning token_hash")
            .bind(user)
            .bind(keep)
            .fetch_all(conn)
            .await?
    });
    Ok(gone.into_iter().filter_map(|hash| hash.try_into().ok()).collect())
}

/// Forgets sessions that have ended.
///
/// # Errors
/// When the database fails.
pub async fn forget(tx: &mut Tx, now: i64) -> Result<u64> {
    Ok(sql!(tx, conn => {
        sqlx::query("delete from session where expires_at < $1").bind(now).execute(conn).await?.rows_affected()
    }))
}

pub(crate) async fn seen(conn: &mut Conn<'_>, hash: &[u8; 32], at: i64) -> Result<()> {
    let update = Statement::new("update session set seen_at = $2 where token_hash = $1 and seen_at < $2");
    conn.execute(update.bind(hash.as_slice()).bind(at)).await?;
    Ok(())
}
