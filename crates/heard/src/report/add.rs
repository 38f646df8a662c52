//! Somebody is to get a report: a colleague by the address they log in with, or somebody without a log-in.

use feedback::keyed;
use store::report::{self, Every, MOST, NewReport};
use store::{Tx, member};
use uuid::Uuid;

use crate::app::App;
use crate::audit::{Act, Doer};
use crate::contact::is_email;
use crate::texts::shipped;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The id it gets.
    pub id: Uuid,
    /// How often.
    pub every: Every,
    /// Of which survey; none for all.
    pub survey: Option<i64>,
    /// The address as it was typed.
    pub email: String,
    /// The language of somebody without a log-in; a colleague has one.
    pub language: String,
}

keyed! {
    /// Why nobody gets it.
    pub enum Refused {
        /// It is no address.
        Address = "address",
        /// There is no such survey.
        Survey = "survey",
        /// There are no texts in this language.
        Language = "language",
        /// They get it already.
        There = "there",
        /// They stopped it themselves.
        Stopped = "stopped",
        /// There are as many as there may be.
        Full = "full",
    }
}

/// Adds it.
///
/// # Errors
/// When the store fails.
pub async fn add(app: &App, tx: &mut Tx, doer: Doer<'_>, wish: &Wish) -> store::Result<Result<(), Refused>> {
    let workspace = doer.workspace;
    // Of two who add the same one, the second is told.
    store::workspace::lock(tx, workspace).await?;
    let email = store::contact::fold(wish.email.trim());
    if !is_email(&email) {
        return Ok(Err(Refused::Address));
    }
    if let Some(survey) = wish.survey
        && store::survey::find(tx, workspace, survey).await?.is_none()
    {
        return Ok(Err(Refused::Survey));
    }
    let Some(language) = shipped(&wish.language) else { return Ok(Err(Refused::Language)) };
    let there = report::to(tx, workspace, &email).await?;
    let mut there =
        there.iter().filter(|one| one.every == wish.every && one.survey == wish.survey && one.id != wish.id);
    if let Some(other) = there.next() {
        return Ok(Err(if other.stopped_at.is_some() { Refused::Stopped } else { Refused::There }));
    }
    if report::list(tx, workspace).await?.len() >= MOST {
        return Ok(Err(Refused::Full));
    }
    let members = member::list(tx, workspace).await?;
    let colleague = members.iter().find(|one| one.ended_at.is_none() && one.email == email);
    let new = NewReport {
        workspace,
        id: wish.id,
        every: wish.every,
        survey: wish.survey,
        email: &email,
        user: colleague.map(|one| one.user),
        language: colleague.is_none().then_some(language),
        at: app.now(),
        by: doer.id,
    };
    if report::add(tx, &new).await? {
        doer.tell(app.stamp(), tx, Act::ReportMade, &format!("{email}, {}", wish.every)).await?;
    }
    Ok(Ok(()))
}
