//! Who looks after a response: one colleague, or nobody. Each change takes a change number and a row in the response's
//! history with who looked after it before, so that an act on many can be undone exactly.

use std::collections::{BTreeMap, HashMap};

use uuid::Uuid;

use crate::act::{self, Act, Deed, Outcome};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

/// A colleague who looks after a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Who.
    pub user: Uuid,
    /// As colleagues read it.
    pub name: String,
    /// Folded.
    pub email: String,
}

/// Who is to look after responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Give {
    /// A colleague, who must work here.
    To(Uuid),
    /// Nobody.
    Nobody,
    /// Whoever did before an act.
    Back(Uuid),
}

impl Give {
    fn deed(self) -> Deed {
        match self {
            Give::To(_) => Deed::Given,
            Give::Nobody => Deed::Released,
            Give::Back(_) => Deed::GivenBack,
        }
    }
}

impl crate::Store {
    /// Makes a colleague the one who looks after responses, or nobody; those that are so already stay as they are.
    ///
    /// # Errors
    /// When the database fails; then none is.
    pub async fn give(&self, act: &Act<'_>, give: Give) -> Result<Outcome> {
        Ok(self.give_seen(act, give, None).await?.unwrap_or_default())
    }

    /// The same, if no response of the act has another change number than the one that was seen; `None` where one has.
    ///
    /// # Errors
    /// When the database fails; then none is.
    pub async fn give_seen(&self, act: &Act<'_>, give: Give, seen: Option<i64>) -> Result<Option<Outcome>> {
        let mut tx = self.begin().await?;
        let there = act::lock(&mut tx, act).await?;
        if there.is_empty() {
            return Ok(Some(Outcome::default()));
        }
        for (id, _) in there.iter().filter(|_| seen.is_some()) {
            let row = crate::response::find(&mut tx, act.workspace, *id).await?;
            if row.map(|row| row.change) != seen {
                return Ok(None);
            }
        }
        let ids: Vec<Uuid> = there.iter().map(|(id, _)| *id).collect();
        // The surveys are locked, so that what is read here holds until the end.
        let now = owners(&mut tx, act.workspace, &ids).await?;
        let before = match give {
            Give::Back(of) => before(&mut tx, act.workspace, of).await?,
            Give::To(_) | Give::Nobody => HashMap::new(),
        };
        // By what it was and what it is to be: few kinds, however many responses.
        let mut changes: BTreeMap<(Option<Uuid>, Option<Uuid>), Vec<Uuid>> = BTreeMap::new();
        for id in &ids {
            let was = now.get(id).copied();
            let to = match give {
                Give::To(user) => Some(user),
                Give::Nobody => None,
                Give::Back(_) => before.get(id).copied().unwrap_or(was),
            };
            if was != to {
                changes.entry((was, to)).or_default().push(*id);
            }
        }
        let changed: Vec<Uuid> = changes.values().flatten().copied().collect();
        let outcome =
            Outcome { changed: changed.len() as u64, same: (ids.len() - changed.len()) as u64, ..Outcome::default() };
        if changed.is_empty() {
            return Ok(Some(outcome));
        }
        act::number(&mut tx, act.workspace, &there, &changed).await?;
        for ((was, to), responses) in &changes {
            put(&mut tx, act, *to, responses).await?;
            tell(&mut tx, act, give.deed(), (*was, *to), responses).await?;
        }
        tx.commit().await?;
        Ok(Some(outcome))
    }
}

async fn put(tx: &mut Tx, act: &Act<'_>, to: Option<Uuid>, responses: &[Uuid]) -> Result<()> {
    let mut clause = Clause::new("delete from response_owner where workspace = ");
    clause.bind(act.workspace).push(" and response in (").list(responses.iter().copied()).push(")");
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    let Some(to) = to else { return Ok(()) };
    let mut clause =
        Clause::new("insert into response_owner (workspace, response, owner, at, by_user) select r.workspace, r.id, ");
    clause.bind(to).push(", ").bind(act.at).push(", ").bind(act.by);
    clause.push(" from response r where r.workspace = ").bind(act.workspace);
    clause.push(" and r.id in (").list(responses.iter().copied()).push(")");
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}

async fn tell(
    tx: &mut Tx,
    act: &Act<'_>,
    deed: Deed,
    (was, to): (Option<Uuid>, Option<Uuid>),
    responses: &[Uuid],
) -> Result<()> {
    let name = match to {
        Some(user) => crate::user::find_by_id(tx, user).await?.map(|user| user.name),
        None => None,
    };
    act::tell(tx, act, deed.key(), name.as_deref(), responses).await?;
    let Some(was) = was else { return Ok(()) };
    let mut clause = Clause::new("update response_history set owner_before = ");
    clause.bind(was).push(" where workspace = ").bind(act.workspace).push(" and id = ").bind(act.id);
    clause.push(" and response in (").list(responses.iter().copied()).push(")");
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}

async fn owners(read: &mut Read, workspace: i64, responses: &[Uuid]) -> Result<HashMap<Uuid, Uuid>> {
    let mut clause = Clause::new("select response, owner from response_owner where workspace = ");
    clause.bind(workspace).push(" and response in (").list(responses.iter().copied()).push(")");
    let rows: Vec<(Uuid, Uuid)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().collect())
}

/// Who looked after the responses of an act before it.
async fn before(read: &mut Read, workspace: i64, act: Uuid) -> Result<HashMap<Uuid, Option<Uuid>>> {
    let rows: Vec<(Uuid, Option<Uuid>)> = sql!(read, conn => {
        sqlx::query_as("select response, owner_before from response_history where workspace = $1 and id = $2")
            .bind(workspace)
            .bind(act)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().collect())
}

/// Who looks after each of a page of responses (at most 500); those that nobody looks after are absent.
///
/// # Errors
/// When the database fails.
pub(crate) async fn of(read: &mut Read, workspace: i64, responses: &[Uuid]) -> Result<Vec<(Uuid, Owner)>> {
    let mut clause = Clause::new(
        "select o.response, o.owner, u.name, u.email from response_owner o join \"user\" u on u.id = o.owner
         where o.workspace = ",
    );
    clause.bind(workspace).push(" and o.response in (").list(responses.iter().copied()).push(")");
    let rows: Vec<(Uuid, Uuid, String, String)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(|(response, user, name, email)| (response, Owner { user, name, email })).collect())
}
