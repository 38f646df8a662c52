//! What can happen to a response after it came: its author edits or confirms it, and (in `exclusion`) somebody here
//! leaves it out and takes it back. Each change takes a number, keeps what was there before, and moves the sums in the
//! same transaction. The survey's counter is bumped first: its lock keeps two changes of one survey apart.

use uuid::Uuid;

use super::record::judge;
use super::{Agreed, Current, Hand, Judgement, Origin, Reason, Said, State};
use crate::click;
use crate::conn::Conn;
use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::rollup::Sums;

/// An answer given again: an edit, judged like the first.
#[derive(Clone, Debug)]
pub struct Resubmission {
    /// Whose response.
    pub workspace: i64,
    /// Which response.
    pub response: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// Ids for the event and the history row.
    pub ids: [Uuid; 2],
    /// What it says now.
    pub said: Said,
    /// What the page told about how it was sent.
    pub hand: Hand,
    /// What was agreed to in it, if anything.
    pub consent: Option<Agreed>,
    /// What it is judged by.
    pub judgement: Judgement,
}

/// The second press, which confirms.
#[derive(Clone, Debug)]
pub struct Press {
    /// Whose response.
    pub workspace: i64,
    /// Which response.
    pub response: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// Ids for the event and the history row.
    pub ids: [Uuid; 2],
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// The response now says this, in this state.
    Now(State),
    /// The edit waits for one more press; until then the confirmed answer stands.
    Pending,
    /// There is no such response.
    Absent,
    /// It changed since the caller looked: nothing was done.
    Overtaken,
}

pub(crate) async fn apply_resubmission(tx: &mut Tx, edit: &Resubmission, node: i64) -> Result<Changed> {
    let Some((current, change)) = lock(tx, edit.workspace, edit.response).await? else {
        return Ok(Changed::Absent);
    };
    let seen = click::seen(tx, edit.workspace, &[edit.response]).await?;
    // Whoever answers again by mail has thought about it: that need not wait another minute.
    let is_reply = edit.hand == Hand::Reply;
    let verdict = judge(&edit.judgement, seen.get(&edit.response), &edit.said, edit.hand, is_reply);
    if current.said == edit.said && (current.state != State::Provisional || verdict == State::Provisional) {
        return Ok(Changed::Now(current.state));
    }
    if let Some(agreed) = edit.consent.as_ref().filter(|_| edit.said.contact_me && !current.said.contact_me) {
        agree(tx, edit, agreed).await?;
    }
    let proposed = Version { said: edit.said.clone(), hand: edit.hand };
    if current.state == State::Confirmed && verdict == State::Provisional {
        keep(tx, &current, &Happening::new(edit.ids[1], edit.at, "pending"), &proposed, State::Provisional).await?;
        return Ok(Changed::Pending);
    }
    let state = if current.state == State::Provisional { verdict } else { current.state };
    keep(tx, &current, &Happening::new(edit.ids[1], edit.at, "edited"), &current.version(), current.state).await?;
    let kind = if current.state == State::Provisional { "response.confirmed" } else { "response.edited" };
    let step = Step { change, at: edit.at, event: Some((edit.ids[0], kind)), reason: None };
    put(tx, &current, state, &proposed, &step, node).await?;
    Ok(Changed::Now(state))
}

pub(crate) async fn apply_press(tx: &mut Tx, press: &Press, node: i64) -> Result<Changed> {
    let Some((current, change)) = lock(tx, press.workspace, press.response).await? else {
        return Ok(Changed::Absent);
    };
    if current.state == State::Provisional {
        confirm(tx, &current, change, press, node).await?;
        return Ok(Changed::Now(State::Confirmed));
    }
    let Some(proposed) = take_pending(tx, &current).await? else {
        return Ok(Changed::Now(current.state));
    };
    keep(tx, &current, &Happening::new(press.ids[1], press.at, "edited"), &current.version(), current.state).await?;
    let step = Step { change, at: press.at, event: Some((press.ids[0], "response.edited")), reason: None };
    put(tx, &current, current.state, &proposed, &step, node).await?;
    Ok(Changed::Now(current.state))
}

async fn confirm(tx: &mut Tx, current: &Current, change: i64, press: &Press, node: i64) -> Result<()> {
    let happening = Happening::new(press.ids[1], press.at, "confirmed");
    keep(tx, current, &happening, &current.version(), current.state).await?;
    let step = Step { change, at: press.at, event: Some((press.ids[0], "response.confirmed")), reason: None };
    put(tx, current, State::Confirmed, &current.version(), &step, node).await
}

/// Judges a provisional response again, a quiet minute after the last touch.
pub(crate) async fn judge_again(tx: &mut Tx, press: &Press, judgement: &Judgement, node: i64) -> Result<Changed> {
    let Some((current, change)) = lock(tx, press.workspace, press.response).await? else {
        return Ok(Changed::Absent);
    };
    if current.state != State::Provisional {
        return Ok(Changed::Now(current.state));
    }
    let seen = click::seen(tx, press.workspace, &[press.response]).await?;
    let state = judge(judgement, seen.get(&press.response), &current.said, current.hand, true);
    if state == State::Confirmed {
        confirm(tx, &current, change, press, node).await?;
    }
    sql!(tx, conn => {
        sqlx::query("update response set judged_at = $3 where workspace = $1 and id = $2")
            .bind(press.workspace)
            .bind(press.response)
            .bind(press.at)
            .execute(conn)
            .await?;
    });
    Ok(Changed::Now(state))
}

async fn agree(tx: &mut Tx, edit: &Resubmission, agreed: &Agreed) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into consent (workspace, response, id, at, version, language, words)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(edit.workspace)
        .bind(edit.response)
        .bind(edit.ids[1])
        .bind(edit.at)
        .bind(agreed.version)
        .bind(&agreed.language)
        .bind(&agreed.words)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// What an answer says and how it was sent.
pub(crate) struct Version {
    said: Said,
    hand: Hand,
}

impl Current {
    pub(crate) fn version(&self) -> Version {
        Version { said: self.said.clone(), hand: self.hand }
    }
}

pub(crate) struct Happening<'a> {
    pub(crate) id: Uuid,
    pub(crate) at: i64,
    pub(crate) what: &'a str,
    pub(crate) by: Option<Uuid>,
    pub(crate) note: Option<&'a str>,
    pub(crate) reason: Option<&'a str>,
}

impl<'a> Happening<'a> {
    pub(crate) fn new(id: Uuid, at: i64, what: &'a str) -> Happening<'a> {
        Happening { id, at, what, by: None, note: None, reason: None }
    }
}

pub(crate) struct Step {
    pub(crate) change: i64,
    pub(crate) at: i64,
    pub(crate) event: Option<(Uuid, &'static str)>,
    pub(crate) reason: Option<Reason>,
}

/// Takes the next change number of the response's survey, which locks the survey, and only then reads the response.
pub(crate) async fn lock(tx: &mut Tx, workspace: i64, response: Uuid) -> Result<Option<(Current, i64)>> {
    let change: Option<i64> = sql!(tx, conn => {
        sqlx::query_scalar(
            "update survey_counter set change = change + 1
             where workspace = $1 and survey = (select survey from response where workspace = $1 and id = $2)
             returning change",
        )
        .bind(workspace)
        .bind(response)
        .fetch_optional(conn)
        .await?
    });
    let Some(change) = change else { return Ok(None) };
    Ok(current(tx, workspace, response).await?.map(|current| (current, change)))
}

#[derive(sqlx::FromRow)]
struct CurrentRow {
    survey: i64,
    change: i64,
    state: String,
    origin: String,
    day: i64,
    place: String,
    score: Option<i64>,
    comment: Option<String>,
    contact_me: bool,
    evidence: String,
    reason: Option<String>,
}

pub(crate) async fn current(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Current>> {
    let row: Option<CurrentRow> = sql!(read, conn => {
        sqlx::query_as(
            "select survey, change, state, origin, day, place, score, comment, contact_me, evidence, reason
             from response where workspace = $1 and id = $2",
        )
        .bind(workspace)
        .bind(id)
        .fetch_optional(conn)
        .await?
    });
    Ok(row.map(|row| Current {
        workspace,
        id,
        survey: row.survey,
        change: row.change,
        state: State::from_key(&row.state).unwrap_or(State::Excluded),
        origin: Origin::from_key(&row.origin).unwrap_or(Origin::Imported),
        day: row.day,
        place: row.place,
        said: Said {
            score: row.score.and_then(|score| u8::try_from(score).ok()),
            comment: row.comment,
            contact_me: row.contact_me,
        },
        hand: Hand::from_key(&row.evidence).unwrap_or(Hand::Unknown),
        reason: row.reason.as_deref().and_then(Reason::from_key),
    }))
}

/// What is left out stays so for its reason, whatever its author changes.
pub(crate) async fn put(tx: &mut Tx, was: &Current, state: State, now: &Version, step: &Step, node: i64) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "update response set change = $3, state = $4, score = $5, comment = $6, contact_me = $7, evidence = $8,
             reason = case when $10 then coalesce($9, reason) end where workspace = $1 and id = $2",
        )
        .bind(was.workspace)
        .bind(was.id)
        .bind(step.change)
        .bind(state.key())
        .bind(now.said.score.map(i64::from))
        .bind(&now.said.comment)
        .bind(now.said.contact_me)
        .bind(now.hand.key())
        .bind(step.reason.map(Reason::key))
        .bind(state == State::Excluded)
        .execute(conn)
        .await?;
    });
    let mut sums = Sums::default();
    sums.add(was.cell(was.state, was.said.score), -1);
    sums.add(was.cell(state, now.said.score), 1);
    sums.write(&mut Conn::from(&mut *tx), node).await?;
    if let (Some((id, kind)), Origin::Lived, State::Confirmed) = (step.event, was.origin, state) {
        sql!(tx, conn => {
            sqlx::query("insert into event (workspace, id, at, kind, survey, response) values ($1, $2, $3, $4, $5, $6)")
                .bind(was.workspace)
                .bind(id)
                .bind(step.at)
                .bind(kind)
                .bind(was.survey)
                .bind(was.id)
                .execute(conn)
                .await?;
        });
    }
    Ok(())
}

pub(crate) async fn keep(
    tx: &mut Tx,
    current: &Current,
    happening: &Happening<'_>,
    version: &Version,
    state: State,
) -> Result<()> {
    sql!(tx, conn => {
        sqlx::query(
            "insert into response_history
             (workspace, response, id, at, what, by_user, note, state, score, comment, contact_me, evidence,
              reason)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        )
        .bind(current.workspace)
        .bind(current.id)
        .bind(happening.id)
        .bind(happening.at)
        .bind(happening.what)
        .bind(happening.by)
        .bind(happening.note)
        .bind(state.key())
        .bind(version.said.score.map(i64::from))
        .bind(&version.said.comment)
        .bind(version.said.contact_me)
        .bind(version.hand.key())
        .bind(happening.reason)
        .execute(conn)
        .await?;
    });
    Ok(())
}

/// Takes the newest edit that waits for a press; older ones are overtaken.
async fn take_pending(tx: &mut Tx, current: &Current) -> Result<Option<Version>> {
    let row: Option<(Option<i64>, Option<String>, bool, String)> = sql!(tx, conn => {
        sqlx::query_as(
            "select score, comment, contact_me, evidence from response_history
             where workspace = $1 and response = $2 and what = 'pending' order by id desc limit 1",
        )
        .bind(current.workspace)
        .bind(current.id)
        .fetch_optional(conn)
        .await?
    });
    let Some((score, comment, contact_me, evidence)) = row else {
        return Ok(None);
    };
    sql!(tx, conn => {
        sqlx::query("delete from response_history where workspace = $1 and response = $2 and what = 'pending'")
            .bind(current.workspace)
            .bind(current.id)
            .execute(conn)
            .await?;
    });
    let said = Said { score: score.and_then(|score| u8::try_from(score).ok()), comment, contact_me };
    Ok(Some(Version { said, hand: Hand::from_key(&evidence).unwrap_or(Hand::Unknown) }))
}
