//! Leaving responses out of the score and taking them back, one or a page of them at once. What is left out stays where
//! it is, with its reason and with who decided; nothing is deleted here.

use feedback::keyed;
use uuid::Uuid;

use super::change::{Happening, Step, current, keep, lock, put};
use super::{Changed, Current, State};
use crate::act::{self, Act, Outcome};
use crate::database::{Read, Tx, sql};
use crate::error::Result;

keyed! {
    /// Why a response is left out of the score. Shown and counted on every chart.
    pub enum Reason {
        /// Somebody who works here answered.
        OwnStaff = "own-staff",
        /// The same answer is counted already.
        Duplicate = "duplicate",
        /// Not a customer's words.
        Spam = "spam",
        /// It was only a trial of the survey.
        Trial = "trial",
        /// It is about something this survey does not ask.
        WrongSurvey = "wrong-survey",
        /// Something else; the note says what.
        Other = "other",
    }
}

/// Leaving a response out.
#[derive(Clone, Debug)]
pub struct Exclusion {
    /// Why.
    pub reason: Reason,
    /// More words, where one word is not enough.
    pub note: Option<String>,
    /// Who decides: a user, or the API key of a program.
    pub by: Uuid,
}

impl crate::Store {
    /// Leaves a response out of the score. It stays where it is, with its reason.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn exclude(
        &self,
        workspace: i64,
        response: Uuid,
        exclusion: &Exclusion,
        at: i64,
        id: Uuid,
    ) -> Result<Changed> {
        self.exclude_seen(workspace, response, None, exclusion, at, id).await
    }

    /// [`Store::exclude`](crate::Store::exclude), but only if the response's latest change is still the one `seen`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn exclude_seen(
        &self,
        workspace: i64,
        response: Uuid,
        seen: Option<i64>,
        exclusion: &Exclusion,
        at: i64,
        id: Uuid,
    ) -> Result<Changed> {
        let mut tx = self.begin().await?;
        let Some((current, change)) = lock(&mut tx, workspace, response).await? else {
            return Ok(Changed::Absent);
        };
        if seen.is_some_and(|seen| seen != current.change) {
            return Ok(Changed::Overtaken);
        }
        if current.state == State::Excluded {
            return Ok(Changed::Now(State::Excluded));
        }
        leave_out(&mut tx, &current, change, exclusion, (at, id), self.node()).await?;
        tx.commit().await?;
        Ok(Changed::Now(State::Excluded))
    }

    /// Takes a response back into what it was before it was left out.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn restore(&self, workspace: i64, response: Uuid, by: Uuid, at: i64, id: Uuid) -> Result<Changed> {
        self.restore_seen(workspace, response, None, by, at, id).await
    }

    /// [`Store::restore`](crate::Store::restore), but only if the response's latest change is still the one `seen`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn restore_seen(
        &self,
        workspace: i64,
        response: Uuid,
        seen: Option<i64>,
        by: Uuid,
        at: i64,
        id: Uuid,
    ) -> Result<Changed> {
        let mut tx = self.begin().await?;
        let Some((current, change)) = lock(&mut tx, workspace, response).await? else {
            return Ok(Changed::Absent);
        };
        if seen.is_some_and(|seen| seen != current.change) {
            return Ok(Changed::Overtaken);
        }
        if current.state != State::Excluded {
            return Ok(Changed::Now(current.state));
        }
        let state = take_back(&mut tx, &current, change, by, (at, id), self.node()).await?;
        tx.commit().await?;
        Ok(Changed::Now(state))
    }

    /// Leaves a page of responses out of the score, all for one reason; those that are left out already stay so.
    ///
    /// # Errors
    /// When the database fails; then none is.
    pub async fn exclude_all(&self, act: &Act<'_>, reason: Reason, note: Option<&str>) -> Result<Outcome> {
        let exclusion = Exclusion { reason, note: note.map(str::to_owned), by: act.by };
        self.change_all(act, &Wish::Exclude(exclusion)).await
    }

    /// Takes a page of responses back, each into what it was before it was left out.
    ///
    /// # Errors
    /// When the database fails; then none is.
    pub async fn restore_all(&self, act: &Act<'_>) -> Result<Outcome> {
        self.change_all(act, &Wish::Restore).await
    }

    /// Leaves a page of responses out again, each for the reason and with the note that it was left out with last.
    ///
    /// # Errors
    /// When the database fails; then none is.
    pub async fn exclude_again(&self, act: &Act<'_>) -> Result<Outcome> {
        self.change_all(act, &Wish::ExcludeAgain).await
    }

    async fn change_all(&self, act: &Act<'_>, wish: &Wish) -> Result<Outcome> {
        let mut tx = self.begin().await?;
        let mut outcome = Outcome::default();
        for (response, _) in act::lock(&mut tx, act).await? {
            match wish.carry_out(&mut tx, act, response, self.node()).await? {
                true => outcome.changed += 1,
                false => outcome.same += 1,
            }
        }
        if outcome.changed > 0 {
            tx.commit().await?;
        }
        Ok(outcome)
    }
}

/// What is wished of each of several responses.
enum Wish {
    Exclude(Exclusion),
    ExcludeAgain,
    Restore,
}

impl Wish {
    /// Whether it changed anything. The caller holds the survey's lock, so that nothing moves between the two looks.
    async fn carry_out(&self, tx: &mut Tx, act: &Act<'_>, response: Uuid, node: i64) -> Result<bool> {
        let is_excluded =
            current(tx, act.workspace, response).await?.is_some_and(|current| current.state == State::Excluded);
        if is_excluded != matches!(self, Wish::Restore) {
            return Ok(false);
        }
        let Some((current, change)) = lock(tx, act.workspace, response).await? else { return Ok(false) };
        let when = (act.at, act.id);
        match self {
            Wish::Exclude(exclusion) => leave_out(tx, &current, change, exclusion, when, node).await?,
            Wish::ExcludeAgain => {
                let latest = latest_exclusion(tx, act.workspace, response).await?;
                let (_, reason, note) = latest.unwrap_or((State::Confirmed, Reason::Other, None));
                let exclusion = Exclusion { reason, note, by: act.by };
                leave_out(tx, &current, change, &exclusion, when, node).await?;
            }
            Wish::Restore => drop(take_back(tx, &current, change, act.by, when, node).await?),
        }
        Ok(true)
    }
}

async fn leave_out(
    tx: &mut Tx,
    current: &Current,
    change: i64,
    exclusion: &Exclusion,
    (at, id): (i64, Uuid),
    node: i64,
) -> Result<()> {
    let happening = Happening {
        by: Some(exclusion.by),
        note: exclusion.note.as_deref(),
        reason: Some(exclusion.reason.key()),
        ..Happening::new(id, at, "excluded")
    };
    keep(tx, current, &happening, &current.version(), current.state).await?;
    let step = Step { change, at, event: None, reason: Some(exclusion.reason) };
    put(tx, current, State::Excluded, &current.version(), &step, node).await
}

async fn take_back(
    tx: &mut Tx,
    current: &Current,
    change: i64,
    by: Uuid,
    (at, id): (i64, Uuid),
    node: i64,
) -> Result<State> {
    let latest = latest_exclusion(tx, current.workspace, current.id).await?;
    let state = latest.map_or(State::Confirmed, |(state, ..)| state);
    let reason = current.reason.map(Reason::key);
    let happening = Happening { by: Some(by), reason, ..Happening::new(id, at, "restored") };
    keep(tx, current, &happening, &current.version(), current.state).await?;
    let step = Step { change, at, event: None, reason: None };
    put(tx, current, state, &current.version(), &step, node).await?;
    Ok(state)
}

/// The state before it was left out last, and why it was.
async fn latest_exclusion(
    read: &mut Read,
    workspace: i64,
    response: Uuid,
) -> Result<Option<(State, Reason, Option<String>)>> {
    let row: Option<(String, Option<String>, Option<String>)> = sql!(read, conn => {
        sqlx::query_as(
            "select state, reason, note from response_history
             where workspace = $1 and response = $2 and what = 'excluded' order by at desc, id desc limit 1",
        )
        .bind(workspace)
        .bind(response)
        .fetch_optional(conn)
        .await?
    });
    Ok(row.map(|(state, reason, note)| {
        let reason = reason.as_deref().and_then(Reason::from_key).unwrap_or(Reason::Other);
        (State::from_key(&state).unwrap_or(State::Confirmed), reason, note)
    }))
}
