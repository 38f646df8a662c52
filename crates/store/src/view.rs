//! Saved views: the address of a page under a name, in an order of the workspace's own, and the link by which people
//! outside may see one. What an address means is the pages' business; only the hash of a link's token is kept.

use feedback::keyed;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// More of them would be a list to search in, and not a few to look at.
pub const MOST: i64 = 100;

keyed! {
    /// The page that a view is of.
    pub enum Page {
        /// One survey's scores.
        Survey = "survey",
        /// The feed of responses.
        Responses = "responses",
    }
}

keyed! {
    /// Where a view goes among the others.
    pub enum Way {
        /// Before the one before it.
        Up = "up",
        /// Behind the one behind it.
        Down = "down",
    }
}

/// A saved view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Whose.
    pub workspace: i64,
    /// Its number in the workspace; never given again.
    pub id: i64,
    /// What colleagues call it.
    pub name: String,
    /// The page that it is a view of.
    pub page: Page,
    /// The survey, where the page is of one.
    pub survey: Option<i64>,
    /// What the page's address asks for after its question mark.
    pub query: String,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// Who saved it.
    pub created_by: Uuid,
    /// How many links were made for it.
    pub links: i64,
    /// The hash of the link that holds; `None` while nobody outside may see it.
    pub link_hash: Option<[u8; 32]>,
    /// Whether the link shows comments too.
    pub link_comments: bool,
}

/// A view to be saved.
#[derive(Clone, Debug)]
pub struct NewView<'a> {
    /// Whose.
    pub workspace: i64,
    /// What colleagues call it.
    pub name: &'a str,
    /// The page that it is a view of.
    pub page: Page,
    /// The survey, where the page is of one.
    pub survey: Option<i64>,
    /// What the page's address asks for after its question mark.
    pub query: &'a str,
    /// Epoch milliseconds.
    pub at: i64,
    /// Who saves it.
    pub by: Uuid,
}

#[derive(sqlx::FromRow)]
struct Raw {
    workspace: i64,
    id: i64,
    name: String,
    page: String,
    survey: Option<i64>,
    query: String,
    created_at: i64,
    created_by: Uuid,
    links: i64,
    link_hash: Option<Vec<u8>>,
    link_comments: bool,
}

impl From<Raw> for View {
    fn from(raw: Raw) -> View {
        View {
            workspace: raw.workspace,
            id: raw.id,
            name: raw.name,
            page: Page::from_key(&raw.page).unwrap_or(Page::Responses),
            survey: raw.survey,
            query: raw.query,
            created_at: raw.created_at,
            created_by: raw.created_by,
            links: raw.links,
            link_hash: raw.link_hash.and_then(|hash| hash.try_into().ok()),
            link_comments: raw.link_comments,
        }
    }
}

macro_rules! row {
    ($rest:literal) => {
        concat!(
            "select workspace, id, name, page, survey, query, created_at, created_by, links, link_hash, link_comments ",
            "from view where workspace = $1 ",
            $rest
        )
    };
}

/// Saves a view, behind all others. None when the workspace has [`MOST`] already; its row, which gives the number, is
/// locked until the commit, so that two cannot be the last.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewView<'_>) -> Result<Option<View>> {
    let id: i64 = sql!(tx, conn => {
        sqlx::query_scalar("update workspace set views = views + 1 where id = $1 returning views")
            .bind(new.workspace)
            .fetch_one(conn)
            .await?
    });
    let added: Option<i64> = sql!(tx, conn => {
        // A number is never given again, and so no two have one place.
        sqlx::query_scalar(
            "insert into view (workspace, id, name, page, survey, query, position, created_at, created_by)
             select $1, $2, $3, $4, $5, $6, $2, $7, $8 where (select count(*) from view where workspace = $1) < $9
             returning id",
        )
        .bind(new.workspace)
        .bind(id)
        .bind(new.name)
        .bind(new.page.key())
        .bind(new.survey)
        .bind(new.query)
        .bind(new.at)
        .bind(new.by)
        .bind(MOST)
        .fetch_optional(conn)
        .await?
    });
    match added {
        Some(id) => find(tx, new.workspace, id).await,
        None => Ok(None),
    }
}

/// The workspace's views in their order.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, workspace: i64) -> Result<Vec<View>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("order by position")).bind(workspace).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(View::from).collect())
}

/// One view.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: i64) -> Result<Option<View>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("and id = $2")).bind(workspace).bind(id).fetch_optional(conn).await?
    });
    Ok(row.map(View::from))
}

/// The view that a link shows.
///
/// # Errors
/// When the database fails.
pub async fn find_by_link(read: &mut Read, workspace: i64, hash: &[u8; 32]) -> Result<Option<View>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("and link_hash = $2")).bind(workspace).bind(hash.as_slice()).fetch_optional(conn).await?
    });
    Ok(row.map(View::from))
}

/// Calls it something else. False when there is no such view.
///
/// # Errors
/// When the database fails.
pub async fn rename(tx: &mut Tx, workspace: i64, id: i64, name: &str) -> Result<bool> {
    let done = sql!(tx, conn => {
        sqlx::query("update view set name = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .bind(name)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(done > 0)
}

/// Makes it show something else on the same page. False when there is no such view of this page.
///
/// # Errors
/// When the database fails.
pub async fn change(tx: &mut Tx, workspace: i64, id: i64, page: Page, query: &str) -> Result<bool> {
    let done = sql!(tx, conn => {
        sqlx::query("update view set query = $4 where workspace = $1 and id = $2 and page = $3")
            .bind(workspace)
            .bind(id)
            .bind(page.key())
            .bind(query)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(done > 0)
}

/// Changes places with its neighbour; nothing happens at the end of the list.
///
/// # Errors
/// When the database fails.
pub async fn shift(tx: &mut Tx, workspace: i64, id: i64, way: Way) -> Result<()> {
    // Whoever else moves one waits for this row.
    sql!(tx, conn => {
        sqlx::query("update workspace set views = views where id = $1").bind(workspace).execute(conn).await?;
    });
    let order: Vec<(i64, i64)> = sql!(tx, conn => {
        sqlx::query_as("select id, position from view where workspace = $1 order by position")
            .bind(workspace)
            .fetch_all(conn)
            .await?
    });
    let Some(at) = order.iter().position(|(one, _)| *one == id) else { return Ok(()) };
    let neighbour = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1),
    };
    let Some(neighbour) = neighbour.and_then(|neighbour| order.get(neighbour)) else { return Ok(()) };
    sql!(tx, conn => {
        sqlx::query(
            "update view set position = case id when $2 then $4 else $5 end where workspace = $1 and id in ($2, $3)",
        )
        .bind(workspace)
        .bind(id)
        .bind(neighbour.0)
        .bind(neighbour.1)
        .bind(order[at].1)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Takes it away, and its link with it. False when there is no such view.
///
/// # Errors
/// When the database fails.
pub async fn remove(tx: &mut Tx, workspace: i64, id: i64) -> Result<bool> {
    let done = sql!(tx, conn => {
        sqlx::query("delete from view where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(done > 0)
}

/// The number of the next link of a view, which is taken whether the link is then made or not. None when there is no
/// such view.
///
/// # Errors
/// When the database fails.
pub async fn next_link(tx: &mut Tx, workspace: i64, id: i64) -> Result<Option<i64>> {
    Ok(sql!(tx, conn => {
        sqlx::query_scalar("update view set links = links + 1 where workspace = $1 and id = $2 returning links")
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    }))
}

/// Lets the link with this hash show it, in place of any other; with `None` no link does.
///
/// # Errors
/// When the database fails.
pub async fn set_link(tx: &mut Tx, workspace: i64, id: i64, hash: Option<&[u8; 32]>) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update view set link_hash = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .bind(hash.map(<[u8; 32]>::as_slice))
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// Says whether its link shows comments too.
///
/// # Errors
/// When the database fails.
pub async fn set_comments(tx: &mut Tx, workspace: i64, id: i64, comments: bool) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("update view set link_comments = $3 where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .bind(comments)
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// The view that a page shows a member first.
///
/// # Errors
/// When the database fails.
pub async fn first(read: &mut Read, workspace: i64, user: Uuid, page: Page) -> Result<Option<View>> {
    let id: Option<i64> = sql!(read, conn => {
        sqlx::query_scalar("select view from first_view where workspace = $1 and user_id = $2 and page = $3")
            .bind(workspace)
            .bind(user)
            .bind(page.key())
            .fetch_optional(conn)
            .await?
    });
    match id {
        Some(id) => find(read, workspace, id).await,
        None => Ok(None),
    }
}

/// Makes a view the one that its page shows a member first, or none.
///
/// # Errors
/// When the database fails.
pub async fn set_first(tx: &mut Tx, workspace: i64, user: Uuid, page: Page, view: Option<i64>) -> Result<()> {
    match view {
        Some(view) => sql!(tx, conn => {
            sqlx::query(
                "insert into first_view (workspace, user_id, page, view) values ($1, $2, $3, $4)
                 on conflict (workspace, user_id, page) do update set view = excluded.view",
            )
            .bind(workspace)
            .bind(user)
            .bind(page.key())
            .bind(view)
            .execute(conn)
            .await?;
        }),
        None => sql!(tx, conn => {
            sqlx::query("delete from first_view where workspace = $1 and user_id = $2 and page = $3")
                .bind(workspace)
                .bind(user)
                .bind(page.key())
                .execute(conn)
                .await?;
        }),
    }
    Ok(())
}
