//! Colleagues: who works here and as what, who was asked in, and how that changes. Nobody can make somebody more than
//! they may look after, and a workspace always keeps an owner.

pub mod coming;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Serialize;
use store::Tx;
use store::colleague::Colleague;
use store::contact::fold;
use store::member::{Changed, Role};
use uuid::Uuid;

use super::address::Asked;
use super::fault::Fault;
use super::member::{May, Member, Posted};
use super::shell::{DONE, Done, Here, Shell, initials};
use super::sure::Sure;
use super::{door, signed};
use crate::app::App;
use crate::audit::Act;
use crate::clock::DAY;
use crate::contact::is_email;
use crate::form::Fields;
use crate::mail::{self, Envelope, Kind};
use crate::right::{People, may_make};
use crate::token::{self, Purpose};
use crate::words::Words;

/// How long a link to come in by works.
const LASTS: i64 = 7 * DAY;

/// How many members and invitations a workspace may have together.
const MOST: usize = 1_000;

/// The addresses of people.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/people", get(show).post(ask))
        .route("/people/{id}", post(change))
        .route("/people/asked/{id}/remove", post(unask))
        .merge(coming::routes())
}

/// Everybody.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Those who work here, owners first, then by name.
    pub members: Vec<One>,
    /// Those who did.
    pub ended: Vec<One>,
    /// Those who were asked in and have not come.
    pub asked: Vec<Waiting>,
    /// What somebody may be made here by whoever looks.
    pub roles: Vec<&'static str>,
    /// What every role may do, from the most to the least.
    pub table: [&'static str; 4],
    /// The address that was typed.
    pub email: String,
    /// The role that was chosen.
    pub role: &'static str,
    /// The key of what is wrong with it.
    pub mistake: Option<&'static str>,
    /// The key of why somebody was not changed.
    pub refused: Option<&'static str>,
    /// The link that was just made; it is shown once.
    pub link: Option<Link>,
}

/// A colleague.
#[derive(Clone, Debug, Serialize)]
pub struct One {
    /// Who.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Two letters of it.
    pub initials: String,
    /// Where mail reaches them.
    pub email: String,
    /// What they are.
    pub role: &'static str,
    /// Whether it is whoever looks.
    pub is_me: bool,
    /// Whether whoever looks may change it.
    pub may_change: bool,
    /// When they were here last, or left, in words.
    pub when: Option<String>,
    /// Whether they have a second factor, where whoever looks may know.
    pub second_factor: Option<bool>,
}

/// Somebody who was asked in.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// The invitation.
    pub id: String,
    /// Their address.
    pub email: String,
    /// What they will be.
    pub role: &'static str,
    /// Until when the link works, in words; `None` where it works no more.
    pub until: Option<String>,
    /// Whether whoever looks may take it back.
    pub may_change: bool,
}

/// A link for somebody to come in by.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// For whom.
    pub email: String,
    /// The link.
    pub url: String,
    /// Until when, in words.
    pub until: String,
    /// Whether it is sent by mail as well.
    pub is_mailed: bool,
}

/// A link that was just made.
struct Made {
    email: String,
    url: String,
    until: i64,
    is_mailed: bool,
}

/// What was sent, and what became of it.
#[derive(Default)]
struct Sent {
    email: String,
    role: Option<Role>,
    mistake: Option<&'static str>,
    refused: Option<&'static str>,
    link: Option<Made>,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<People>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &fields, Sent::default()).await
}

async fn page(app: &App, member: &Member, fields: &Fields, sent: Sent) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let now = app.now();
    let mut read = app.store.read().await?;
    let mut all = store::member::list(&mut read, member.workspace.id).await?;
    let asked = store::colleague::list(&mut read, member.workspace.id).await?;
    drop(read);
    all.sort_by_cached_key(|one| {
        (Role::ALL.iter().position(|role| *role == one.role), one.name.to_lowercase(), one.user)
    });
    let (ended, here): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.ended_at.is_some());
    let one = |one: store::member::Member| One {
        id: one.user.simple().to_string(),
        initials: initials(&one.name),
        is_me: one.user == member.user,
        may_change: may_make(member.role, one.role),
        role: one.role.key(),
        when: one.ended_at.or(one.seen_at).map(|at| format.day_time(at)),
        second_factor: (member.role == Role::Owner).then_some(one.second_factor.is_some()),
        name: one.name,
        email: one.email,
    };
    let waiting = |one: Colleague| Waiting {
        id: one.id.simple().to_string(),
        role: one.role.key(),
        until: (one.expires_at > now).then(|| format.day_time(one.expires_at)),
        may_change: may_make(member.role, one.role),
        email: one.email,
    };
    let view = View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        members: here.into_iter().map(one).collect(),
        ended: ended.into_iter().map(one).collect(),
        asked: asked.into_iter().map(waiting).collect(),
        roles: Role::ALL.into_iter().filter(|role| may_make(member.role, *role)).map(Role::key).collect(),
        table: Role::ALL.map(Role::key),
        email: sent.email,
        role: sent.role.unwrap_or(Role::Agent).key(),
        mistake: sent.mistake,
        refused: sent.refused,
        link: sent.link.map(|made| Link {
            email: made.email,
            url: made.url,
            until: format.day_time(made.until),
            is_mailed: made.is_mailed,
        }),
    };
    let status =
        if view.mistake.or(view.refused).is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "people.html", &view)
}

/// Asks somebody in. The link is shown once, to be handed on.
async fn ask(State(app): State<App>, posted: Posted<People>) -> Result<Response, Fault> {
    let role = Role::from_key(posted.fields.text("role"));
    if let (Some(Role::Owner), Some(page)) = (role, posted.unless_sure(&app)) {
        return Ok(page);
    }
    let Posted { member, fields, .. } = posted;
    let email = fold(fields.text("email"));
    let vain = |mistake| Sent { email: email.clone(), role, mistake: Some(mistake), ..Sent::default() };
    let Some(role) = role.filter(|role| may_make(member.role, *role)) else {
        return page(&app, &member, &fields, vain("people-role-wrong")).await;
    };
    if !is_email(&email) {
        return page(&app, &member, &fields, vain("setup-email-wrong")).await;
    }
    let (workspace, at) = (member.workspace.id, app.now());
    let (token, id) = (token::make(workspace, &app.chance), app.chance.id(at));
    let colleague =
        Colleague { id, email: email.clone(), role, asked_by: member.user, asked_at: at, expires_at: at + LASTS };
    let mut tx = app.store.begin().await?;
    let members = store::member::list(&mut tx, workspace).await?;
    let asked = store::colleague::list(&mut tx, workspace).await?;
    let refused = match () {
        () if members.iter().any(|one| one.email == email && one.ended_at.is_none()) => Some("people-there"),
        // Asking anew would put another role in place of one that they may not look after.
        () if asked.iter().any(|one| one.email == email && !may_make(member.role, one.role)) => {
            Some("people-asked-above")
        }
        () if members.iter().any(|one| one.email == email && !may_make(member.role, one.role)) => {
            Some("people-asked-above")
        }
        () if members.len() + asked.len() >= MOST => Some("people-full"),
        () => None,
    };
    if let Some(mistake) = refused {
        drop(tx);
        return page(&app, &member, &fields, vain(mistake)).await;
    }
    store::colleague::ask(&mut tx, workspace, &colleague, &token::hash(Purpose::Colleague, &token)).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::ColleagueAsked, &format!("{email} ({role})")).await?;
    let url = format!("{}/join/{token}", app.public_url());
    let is_mailed = write(&app, &mut tx, &member, &email, &url).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    let link = Made { email, url, until: colleague.expires_at, is_mailed };
    page(&app, &member, &fields, Sent { link: Some(link), ..Sent::default() }).await
}

/// Sends the link by mail as well, where there is a server for it; whether there is.
async fn write(app: &App, tx: &mut Tx, member: &Member, email: &str, link: &str) -> Result<bool, Fault> {
    if mail::find(app).await?.is_none() {
        return Ok(false);
    }
    let about = About { by: &member.name, workspace: &member.workspace.name, link, home: app.public_url() };
    let written = mail::write(&app.templates, &member.language, Kind::Colleague.key(), &about)?;
    let envelope = Envelope { workspace: member.workspace.id, kind: Kind::Colleague, to: email, lasts: LASTS };
    mail::queue(app, tx, envelope, written).await?;
    Ok(true)
}

/// What the mail with a link names.
#[derive(Debug, Serialize)]
struct About<'a> {
    by: &'a str,
    workspace: &'a str,
    link: &'a str,
    home: String,
}

/// Makes somebody something else, ends their work here, or lets them begin again.
async fn change(State(app): State<App>, Path(id): Path<String>, Sure(posted): Sure<People>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Ok(user) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let (workspace, at) = (member.workspace.id, app.now());
    let mut tx = app.store.begin().await?;
    let Some(was) = store::member::find(&mut tx, workspace, user).await? else {
        return door::not_found(&app, &member.language);
    };
    let (to, act, done) = match fields.text("do") {
        "end" => (None, Act::MemberEnded, Done::MemberEnded),
        "begin" => (Some(was.role), Act::MemberBegan, Done::MemberBegan),
        _ => (Role::from_key(fields.text("role")), Act::RoleChanged, Done::RoleChanged),
    };
    if act == Act::RoleChanged && to.is_none() {
        drop(tx);
        return page(&app, &member, &fields, Sent { refused: Some("people-role-wrong"), ..Sent::default() }).await;
    }
    if !may_make(member.role, was.role) || to.is_some_and(|role| !may_make(member.role, role)) {
        return door::not_allowed(&app, &member);
    }
    match store::member::change(&mut tx, workspace, user, to, at).await? {
        Changed::Done => {}
        Changed::Absent => return door::not_found(&app, &member.language),
        Changed::LastOwner => {
            drop(tx);
            return page(&app, &member, &fields, Sent { refused: Some("people-last-owner"), ..Sent::default() }).await;
        }
    }
    let subject = match to.filter(|_| act == Act::RoleChanged) {
        Some(role) => format!("{} ({} – {role})", was.name, was.role),
        None => was.name.clone(),
    };
    member.doer().tell(app.stamp(), &mut tx, act, &subject).await?;
    // Whoever works nowhere any more is signed in nowhere either, should they begin again on a day to come.
    let ended = match store::member::list_of_user(&mut tx, user).await?.is_empty() {
        true => store::session::remove_of_user(&mut tx, user, None).await?,
        false => Vec::new(),
    };
    tx.commit().await?;
    ended.iter().for_each(|session| app.live.leave(session));
    // Whoever has just ended their own work has no page here any more.
    let to = if user == member.user { "/".to_owned() } else { format!("/people?{DONE}={done}") };
    Ok(Redirect::to(&to).into_response())
}

/// Takes an invitation back.
async fn unask(State(app): State<App>, Path(id): Path<String>, posted: Posted<People>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Ok(id) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    let asked = store::colleague::list(&mut tx, member.workspace.id).await?;
    let Some(colleague) = asked.into_iter().find(|one| one.id == id) else {
        return door::not_found(&app, &member.language);
    };
    if !may_make(member.role, colleague.role) {
        return door::not_allowed(&app, member);
    }
    if let Some(email) = store::colleague::take(&mut tx, member.workspace.id, id).await? {
        member.doer().tell(app.stamp(), &mut tx, Act::ColleagueUnasked, &email).await?;
    }
    tx.commit().await?;
    Ok(Redirect::to(&format!("/people?{DONE}={}", Done::Unasked)).into_response())
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn everybody_is_listed_with_what_they_are_and_what_may_be_changed() {
        let html = render("people.html", &sample::several());
        let text = text_of(&html);
        assert!(text.contains("Iva Hrast") && text.contains("Owner"), "{text}");
        assert_eq!(html.matches("name=\"do\" value=\"end\"").count(), 2, "{html}");
        assert!(text.contains("bor@example.com"), "{text}");
    }

    #[test]
    fn a_link_is_shown_with_its_end() {
        let html = render("people.html", &sample::linked());
        assert!(html.contains("value=\"https://feedback.lindentree.example/join/1.abc\""), "{html}");
        assert!(text_of(&html).contains("until 28 Nov 2026, 14:50"), "{html}");
    }

    #[test]
    fn alone_one_is_told_how_to_ask_others() {
        assert!(text_of(&render("people.html", &sample::alone())).contains("Nobody else works here yet"));
    }
}
