//! Customers: who they are, how they are reached, and what is known of them. One address is one customer.

mod address;
mod bring;
mod card;
mod change;
pub mod consent;
mod erase;
pub mod import;
mod known;
mod many;
mod merge;
mod page;

pub use address::{Address, Kind, fold};
pub use bring::{Brought, Foreseen, Incoming, Policy, bring, foresee};
pub use card::Card;
pub use change::{Changed, Doing, Event, What, add, change, events};
pub use erase::{Beside, Erased, beside, erase};
pub use known::{Known, all, find as find_known, go_over, is_wordless, whose};
pub use many::{NewContact, find_or_add_all};
pub use merge::merge;
pub use page::{Latest, Row, Wanted, among, count_of, ids_of, latest, page};
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// The kind of address a contact has here.
pub const EMAIL: &str = "email";

/// A customer.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Contact {
    /// Its id.
    pub id: Uuid,
    /// As the customer is called.
    pub name: Option<String>,
    /// The e-mail address, folded.
    pub email: Option<String>,
}

/// The contact with this e-mail address, made with `id` if there is none. A name fills a gap, it never overwrites.
///
/// # Errors
/// When the database fails.
pub async fn find_or_add(
    tx: &mut Tx,
    workspace: i64,
    email: &str,
    name: Option<&str>,
    id: Uuid,
    at: i64,
) -> Result<Uuid> {
    let email = fold(email);
    // The contact goes first because the address refers to it; whoever loses the address takes it back.
    sql!(tx, conn => {
        sqlx::query("insert into contact (workspace, id, name, created_at, words) values ($1, $2, $3, $4, $5)")
            .bind(workspace)
            .bind(id)
            .bind(name)
            .bind(at)
            .bind(words(name, Some(&email)))
            .execute(conn)
            .await?;
    });
    let won: Option<Uuid> = sql!(tx, conn => {
        sqlx::query_scalar(
            "insert into address (workspace, kind, value, contact, state, added_at) values ($1, $2, $3, $4, 'good', $5)
             on conflict (workspace, kind, value) do nothing returning contact",
        )
        .bind(workspace)
        .bind(EMAIL)
        .bind(&email)
        .bind(id)
        .bind(at)
        .fetch_optional(conn)
        .await?
    });
    if let Some(contact) = won {
        return Ok(contact);
    }
    sql!(tx, conn => {
        sqlx::query("delete from contact where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(id)
            .execute(&mut *conn)
            .await?;
        sqlx::query(
            "update contact set name = $4, words = words || $5 where workspace = $1 and name is null and $4 is not null
             and id in (select contact from address where workspace = $1 and kind = $2 and value = $3)",
        )
        .bind(workspace)
        .bind(EMAIL)
        .bind(&email)
        .bind(name)
        .bind(words(name, None))
        .execute(&mut *conn)
        .await?;
        Ok(sqlx::query_scalar("select contact from address where workspace = $1 and kind = $2 and value = $3")
            .bind(workspace)
            .bind(EMAIL)
            .bind(&email)
            .fetch_one(&mut *conn)
            .await?)
    })
}

/// What somebody is found by of whom no more is known.
fn words(name: Option<&str>, email: Option<&str>) -> String {
    Card { name: name.map(str::to_owned), emails: email.into_iter().map(str::to_owned).collect(), ..Card::default() }
        .words()
}

/// How many contacts there are, merged and erased ones among them.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, workspace: i64) -> Result<i64> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select count(*) from contact where workspace = $1").bind(workspace).fetch_one(conn).await?
    }))
}

/// Makes a contact that has no address.
///
/// # Errors
/// When the database fails.
pub async fn add_without_address(tx: &mut Tx, workspace: i64, name: &str, id: Uuid, at: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query("insert into contact (workspace, id, name, created_at, words) values ($1, $2, $3, $4, $5)")
            .bind(workspace)
            .bind(id)
            .bind(name)
            .bind(at)
            .bind(words(Some(name), None))
            .execute(conn)
            .await?;
    });
    Ok(())
}

/// The contact with this e-mail address.
///
/// # Errors
/// When the database fails.
pub async fn find_by_email(read: &mut Read, workspace: i64, email: &str) -> Result<Option<Contact>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select c.id, c.name, a.value as email from address a
             join contact c on c.workspace = a.workspace and c.id = a.contact
             where a.workspace = $1 and a.kind = $2 and a.value = $3",
        )
        .bind(workspace)
        .bind(EMAIL)
        .bind(fold(email))
        .fetch_optional(conn)
        .await?
    }))
}

/// One contact.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Contact>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            // By the contact: asked for the least address of a kind, SQLite walks all addresses of the workspace.
            "select c.id, c.name, (select min(case a.kind when 'email' then a.value end) from address a
               where a.workspace = c.workspace and a.contact = c.id) as email
             from contact c where c.workspace = $1 and c.id = $2",
        )
        .bind(workspace)
        .bind(id)
        .fetch_optional(conn)
        .await?
    }))
}
