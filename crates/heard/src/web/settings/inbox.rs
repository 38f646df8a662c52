//! How mail comes back: the address it comes back to, how it is received, how that goes, and a mail to ourselves that tries
//! it. Nothing is waited for; the page says what is known. A password is never shown.

mod form;
#[cfg(test)]
pub(crate) mod sample;

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use reach::channel::mail::Security;
use reach::inbox::{Purpose, Tag};
use serde::Serialize;

use self::form::{Form, WAYS};
use crate::app::App;
use crate::audit::Act;
use crate::clock::DAY;
use crate::form::Fields;
use crate::inbox::settings::{self, Inbox};
use crate::inbox::trial::{self, Trial};
use crate::inbox::{self, Seen, Was};
use crate::mail::{self, Envelope, Kind};
use crate::right::Install;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::respondent;
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::signed;
use crate::web::sure::Sure;
use crate::words::{When, Words};

/// For how many days is counted what came.
const COUNTED: i64 = 30;

/// The addresses of it.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/settings/mail/inbox", get(show).post(change)).route("/settings/mail/inbox/try", post(try_out))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    shell: Shell,
    form: Form,
    /// The ways to receive mail.
    ways: [&'static str; 3],
    /// The ways to protect a connection.
    securities: [&'static str; 4],
    /// Field and key of what is wrong with it.
    mistakes: BTreeMap<&'static str, &'static str>,
    /// Somebody has said how mail is received.
    is_set: bool,
    /// Mail can be sent.
    is_sending: bool,
    /// Where a program hands mail in.
    hand_in: String,
    goes: Goes,
    tried: Option<Tried>,
    /// Seconds to wait until it can be tried again.
    wait: Option<u64>,
}

/// How it goes.
#[derive(Clone, Debug, Default, Serialize)]
struct Goes {
    /// When the mailbox was asked.
    asked: Option<When>,
    /// When the last message came.
    last: Option<When>,
    /// The word for what went wrong, and what the server said.
    wrong: Option<String>,
    reply: Option<String>,
    /// Why the door cannot be opened, as the machine says it.
    shut: Option<String>,
    /// How many came of each kind.
    counts: Vec<(&'static str, i64)>,
    /// Messages in the mailbox that were not about our mail, and such that were too large.
    foreign: usize,
    large: usize,
}

/// The mail to ourselves.
#[derive(Clone, Debug, Serialize)]
struct Tried {
    when: When,
    /// When it came back.
    came: Option<When>,
}

impl Goes {
    fn new(words: &Words<'_>, seen: Seen, counted: store::arrived::Counted, now: i64) -> Goes {
        let (wrong, reply) = match seen.wrong.as_deref().map(|wrong| wrong.split_once(": ").ok_or(wrong)) {
            None => (None, None),
            Some(Ok((wrong, reply))) => (Some(wrong.to_owned()), Some(reply.to_owned())),
            Some(Err(wrong)) => (Some(wrong.to_owned()), None),
        };
        let count = |(kind, n): (Option<String>, i64)| match kind {
            Some(kind) => Was::from_key(&kind).map(|was| (was.key(), n)),
            None => Some(("waiting", n)),
        };
        Goes {
            asked: seen.asked_at.map(|at| words.when(at, now)),
            last: counted.last_at.map(|at| words.when(at, now)),
            wrong,
            reply,
            shut: None,
            counts: counted.kinds.into_iter().filter_map(count).collect(),
            foreign: seen.foreign,
            large: seen.large,
        }
    }
}

impl Tried {
    fn new(words: &Words<'_>, trial: Trial, now: i64) -> Tried {
        Tried { when: words.when(trial.at, now), came: trial.came_at.map(|at| words.when(at, now)) }
    }
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Install>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let (view, _) = view(&app, &member, &fields).await?;
    signed::html(&app, &member.language, StatusCode::OK, "settings-inbox.html", &view)
}

async fn view(app: &App, member: &Member, fields: &Fields) -> Result<(View, Option<Inbox>), Fault> {
    let now = app.now();
    let mut read = app.store.read().await?;
    let kept = settings::find(&mut read, app.seal.safe()).await?;
    let seen = inbox::seen(&mut read).await?;
    let counted = store::arrived::count(&mut read, now - COUNTED * DAY).await?;
    let trial = trial::find(&mut read).await?;
    let sender = mail::find_in(&mut read, &app.settings, app.seal.safe()).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let view = View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        form: kept.as_ref().map_or_else(Form::empty, Form::of),
        ways: WAYS,
        securities: Security::ALL.map(Security::key),
        mistakes: BTreeMap::new(),
        is_set: kept.is_some(),
        is_sending: sender.is_some(),
        hand_in: format!("{}/api/v1/inbox", app.public_url()),
        goes: Goes { shut: app.inbox.shut(), ..Goes::new(&words, seen, counted, now) },
        tried: trial.map(|trial| Tried::new(&words, trial, now)),
        wait: None,
    };
    Ok((view, kept))
}

async fn change(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let (mut view, kept) = view(&app, &member, &Fields::default()).await?;
    view.form = Form::typed(&fields, &view.form);
    let password: String = fields.get("password").unwrap_or_default().chars().take(1000).collect();
    let inbox = match view.form.checked(&password, kept.as_ref()) {
        Ok(inbox) => inbox,
        Err(mistakes) => {
            view.mistakes = mistakes;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return signed::html(&app, &member.language, status, "settings-inbox.html", &view);
        }
    };
    let mut tx = app.store.begin().await?;
    settings::change(&app, &mut tx, &inbox).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::InboxChanged, &inbox.address).await?;
    tx.commit().await?;
    app.inbox.set_shut(None);
    app.inbox.changed.notify_one();
    Ok(Redirect::to(&format!("/settings/mail/inbox?{DONE}={}", Done::Saved)).into_response())
}

/// Sends a mail to an address of ours, and says no more than that: whether it came back stands on the page.
async fn try_out(State(app): State<App>, Posted { member, .. }: Posted<Install>) -> Result<Response, Fault> {
    let back = || Redirect::to("/settings/mail/inbox#try").into_response();
    let Some(mailbox) = mail::returns::of(&app).await? else { return Ok(back()) };
    if mail::find(&app).await?.is_none() {
        return Ok(back());
    }
    if let Err(wait) = app.limits.test_mail(member.user) {
        let (page, _) = view(&app, &member, &Fields::default()).await?;
        let page = View { wait: Some(wait.0), ..page };
        let status = StatusCode::TOO_MANY_REQUESTS;
        let page = signed::html(&app, &member.language, status, "settings-inbox.html", &page)?;
        return Ok(respondent::later(page, wait));
    }
    let (id, now) = (app.chance.id(app.now()), app.now());
    let to = mailbox.address(Tag { purpose: Purpose::Reply, id });
    let about = serde_json::json!({ "name": member.name, "home": app.public_url() });
    let written = mail::write(&app.templates, &member.language, Kind::Trial.key(), about)?;
    let mut tx = app.store.begin().await?;
    trial::keep(&mut tx, &Trial { id, at: now, came_at: None }).await?;
    let envelope = Envelope { workspace: member.workspace.id, kind: Kind::Trial, to: &to, lasts: DAY };
    mail::queue(&app, &mut tx, envelope, written).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(back())
}

#[cfg(test)]
mod tests {
    use reach::inbox::imap::Wrong;

    use super::*;
    use crate::texts::Texts;

    #[test]
    fn everything_that_comes_or_goes_wrong_has_words() {
        let texts = Texts::load().expect("the shipped texts load");
        let of_imap = [Wrong::NotImap, Wrong::Folder, Wrong::Refused, Wrong::Long].map(Wrong::key);
        for wrong in of_imap.iter().chain(&["password-lost", "slow"]) {
            assert!(texts.has("en", &format!("mail-wrong-{wrong}")), "{wrong}");
        }
        for was in Was::ALL.iter().map(|was| was.key()).chain(["waiting"]) {
            assert!(texts.has("en", &format!("inbox-was-{was}")), "{was}");
        }
    }
}
