//! What colleagues did about a response: who took it up, who reached its customer, who was done, and when. Each is kept
//! once and can be taken back; the response's history tells it with whoever pressed.

use feedback::keyed;
use uuid::Uuid;

use crate::act::{self, Act};
use crate::clause::{Clause, bind_all};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

keyed! {
    /// What can be done about a response, in its order.
    pub enum Step {
        /// Somebody takes it up.
        Taken = "taken",
        /// They reached the customer.
        Contacted = "contacted",
        /// Nothing more is to be done.
        Done = "done",
    }
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Handling {
    /// Epoch milliseconds.
    pub taken_at: Option<i64>,
    /// Who took it up, as they are called.
    pub taken_by: Option<String>,
    /// Epoch milliseconds.
    pub contacted_at: Option<i64>,
    /// Who reached the customer.
    pub contacted_by: Option<String>,
    /// Epoch milliseconds.
    pub done_at: Option<i64>,
    /// Who was done.
    pub done_by: Option<String>,
}

impl Handling {
    /// When a step was made and by whom.
    pub fn step(&self, step: Step) -> Option<(i64, Option<&str>)> {
        let (at, by) = match step {
            Step::Taken => (self.taken_at, &self.taken_by),
            Step::Contacted => (self.contacted_at, &self.contacted_by),
            Step::Done => (self.done_at, &self.done_by),
        };
        Some((at?, by.as_deref()))
    }

    /// What comes next; none when nothing does.
    pub fn next(&self) -> Option<Step> {
        Step::ALL.into_iter().find(|step| self.step(*step).is_none())
    }
}

/// How far a response is; the default where nobody has done anything. Whoever made themselves the one who looks after it
/// has taken it up.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, response: Uuid) -> Result<Handling> {
    let found: Option<Handling> = sql!(read, conn => {
        sqlx::query_as(
            "select coalesce(h.taken_at, o.at) as taken_at, coalesce(t.name, u.name) as taken_by, h.contacted_at,
               c.name as contacted_by, h.done_at, d.name as done_by
             from response r left join handling h on h.workspace = r.workspace and h.response = r.id
             left join response_owner o on o.workspace = r.workspace and o.response = r.id and o.by_user = o.owner
             left join \"user\" t on t.id = h.taken_by left join \"user\" u on u.id = o.owner
             left join \"user\" c on c.id = h.contacted_by left join \"user\" d on d.id = h.done_by
             where r.workspace = $1 and r.id = $2",
        )
        .bind(workspace)
        .bind(response)
        .fetch_optional(conn)
        .await?
    });
    Ok(found.unwrap_or_default())
}

/// Makes a step, and those before it that nobody made; or takes it back with those after it. The response of the act is the
/// first of its responses. False where nothing changes, or there is no such response.
///
/// # Errors
/// When the database fails.
pub async fn make(tx: &mut Tx, act: &Act<'_>, step: Step, is_back: bool) -> Result<bool> {
    let there = act::lock(tx, act).await?;
    let Some((response, _)) = there.first().copied() else { return Ok(false) };
    let before = find(tx, act.workspace, response).await?;
    if before.step(step).is_some() != is_back {
        return Ok(false);
    }
    sql!(tx, conn => {
        sqlx::query("insert into handling (workspace, response) values ($1, $2) on conflict do nothing")
            .bind(act.workspace)
            .bind(response)
            .execute(conn)
            .await?;
    });
    let position = Step::ALL.iter().position(|one| *one == step).unwrap_or_default();
    let steps = if is_back { &Step::ALL[position..] } else { &Step::ALL[..=position] };
    for one in steps.iter().filter(|one| before.step(**one).is_some() == is_back) {
        set(tx, act, response, *one, is_back).await?;
    }
    let what = if is_back { format!("not-{step}") } else { step.key().to_owned() };
    act::tell(tx, act, &what, None, &[response]).await?;
    act::number(tx, act.workspace, &there, &[response]).await?;
    Ok(true)
}

async fn set(tx: &mut Tx, act: &Act<'_>, response: Uuid, step: Step, is_back: bool) -> Result<()> {
    let mut clause = Clause::new("update handling set ");
    clause.push(step.key()).push("_at = ");
    if is_back {
        clause.push("null, ").push(step.key()).push("_by = null");
    } else {
        clause.bind(act.at).push(", ").push(step.key()).push("_by = ").bind(act.by);
    }
    clause.push(" where workspace = ").bind(act.workspace).push(" and response = ").bind(response);
    sql!(tx, conn => {
        bind_all!(sqlx::query(sqlx::AssertSqlSafe(clause.text.clone())), clause).execute(conn).await?;
    });
    Ok(())
}
