//! Who looks after a response: taken by oneself, given to a colleague, or to nobody.

use axum::extract::{Path, State};
use axum::response::Response;
use serde::Serialize;
use store::Read;
use store::act::{Act, Outcome};
use store::member::{Member as Colleague, Role};
use store::owner::Give;
use uuid::Uuid;

use super::to;
use crate::app::App;
use crate::right::{Handle, Right};
use crate::web::address::Asked;
use crate::web::door;
use crate::web::entry::Owned;
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{Member, Posted};
use crate::web::responses::feed::Feed;
use crate::web::shell::Done;

/// Who looks after a response, and to whom it can be given.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Owning {
    /// Who does now.
    pub now: Option<Owned>,
    /// Whether that is whoever looks.
    pub is_me: bool,
    /// Colleagues who may work with responses, by name.
    pub colleagues: Vec<Choice>,
}

/// Colleagues to whom responses can be given, by name: those who may work with them.
///
/// # Errors
/// When the store fails.
pub async fn colleagues(read: &mut Read, workspace: i64) -> store::Result<Vec<Colleague>> {
    let mut all = store::member::list(read, workspace).await?;
    all.retain(|one| one.ended_at.is_none() && Right::Handle.is_of(one.role));
    all.sort_by_cached_key(|one| (one.name.to_lowercase(), one.user));
    Ok(all)
}

/// The same to choose from.
pub fn choices(colleagues: &[Colleague], chosen: Option<Uuid>) -> Vec<Choice> {
    let choice = |one: &Colleague| Choice {
        value: one.user.simple().to_string(),
        label: one.name.clone(),
        chosen: Some(one.user) == chosen,
    };
    colleagues.iter().map(choice).collect()
}

/// What a form wishes: `take`, or `give` to whom `to` names, who must be a colleague of those, or to nobody. `None` for
/// somebody who is none.
///
/// # Errors
/// When the store fails.
pub async fn wish(read: &mut Read, member: &Member, what: &str, whom: &str) -> store::Result<Option<Give>> {
    if what == "take" {
        return Ok(Some(Give::To(member.user)));
    }
    if whom.is_empty() {
        return Ok(Some(Give::Nobody));
    }
    let Ok(user) = Uuid::try_parse(whom) else { return Ok(None) };
    let found = store::member::find(read, member.workspace.id, user).await?;
    let may = |role: Role| Right::Handle.is_of(role);
    Ok(found.filter(|one| one.ended_at.is_none() && may(one.role)).map(|one| Give::To(one.user)))
}

/// Gives a response to somebody.
pub async fn give(
    State(app): State<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Handle>,
) -> Result<Response, Fault> {
    let (member, sent) = (&posted.member, &posted.fields);
    let feed = Feed::parse(&fields, member.today(app.now()));
    let mut read = app.store.read().await?;
    let wish = wish(&mut read, member, sent.text("do"), sent.text("to")).await?;
    drop(read);
    let (Some(give), Ok(response)) = (wish, Uuid::try_parse(&id)) else {
        return door::not_found(&app, &member.language);
    };
    let at = app.now();
    let act =
        Act { workspace: member.workspace.id, responses: &[response], by: member.user, at, id: app.chance.id(at) };
    if app.store.give(&act, give).await? == Outcome::default() {
        return door::not_found(&app, &member.language);
    }
    Ok(to(response, &feed, if give == Give::Nobody { Done::Released } else { Done::Given }))
}
