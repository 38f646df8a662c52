//! How mail is sent: the server, who mails are from, a test that says in words what is wrong, and what became of the last
//! mails; and whether receivers can trust them. Where the settings of file or environment say how mail is sent, the page
//! only shows it. A password is never shown, and no key.

mod domain;
mod form;
#[cfg(test)]
pub(crate) mod sample;
pub(crate) mod senders;
mod signature;
mod trust;

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use reach::channel::Outcome;
use reach::channel::mail::{Letter, Patience, Roots, Security, Trouble, send};
use serde::Serialize;
use store::outbox::{Entry, State as Became};

use self::form::Form;
use self::trust::{Subject, Trust};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::mail::{self, Sender};
use crate::right::Install;
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::sure::Sure;
use crate::web::{respondent, signed};
use crate::words::{When, Words};

/// How many of the last mails are shown.
const SHOWN: i64 = 20;

/// Somebody looks at a page meanwhile.
const PATIENCE: Patience = Patience {
    connect: Duration::from_secs(8),
    answer: Duration::from_secs(8),
    begin: Duration::from_secs(20),
    taken: Duration::from_secs(20),
};

/// The addresses of it.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/mail", get(show).post(change))
        .route("/settings/mail/test", post(test))
        .merge(signature::routes())
        .merge(domain::routes())
        .merge(senders::routes())
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    shell: Shell,
    /// The settings of file or environment say it.
    given: bool,
    /// Somebody has said how mail is sent.
    is_set: bool,
    form: Form,
    /// The ways to protect a connection.
    ways: [&'static str; 4],
    /// Field and key of what is wrong with it.
    mistakes: BTreeMap<&'static str, &'static str>,
    /// The address a test goes to.
    to: String,
    /// What came of a test.
    tried: Option<Tried>,
    /// The last mails, newest first.
    sent: Vec<Sent>,
    /// What receivers go by; none where mails are from no domain.
    trust: Option<Trust>,
}

#[derive(Clone, Debug, Serialize)]
struct Tried {
    /// The word for what went wrong; none where the server took it.
    wrong: Option<String>,
    /// What the server said.
    reply: Option<String>,
    /// Nobody knows whether it arrived.
    is_unknown: bool,
    /// Seconds to wait, where that is what is wrong.
    wait: u64,
}

#[derive(Clone, Debug, Serialize)]
struct Sent {
    kind: String,
    to: String,
    state: &'static str,
    when: When,
    /// When it is tried again.
    again: Option<When>,
    wrong: Option<String>,
    reply: Option<String>,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Install>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let view = view(&app, &member, &fields).await?;
    signed::html(&app, &member.language, StatusCode::OK, "settings-mail.html", &view)
}

async fn view(app: &App, member: &Member, fields: &Fields) -> Result<View, Fault> {
    let sender = mail::find(app).await?;
    let mut read = app.store.read().await?;
    let entries = store::outbox::list(&mut read, member.workspace.id, SHOWN).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let trust = match Subject::common(app).await? {
        Some(subject) => Some(Trust::new(app, (&words, member), &subject).await?),
        None => None,
    };
    Ok(View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        given: mail::is_given(&app.settings),
        is_set: sender.is_some(),
        form: sender.as_ref().map_or_else(Form::empty, Form::of),
        ways: Security::ALL.map(Security::key),
        mistakes: BTreeMap::new(),
        to: member.email.clone(),
        tried: None,
        sent: entries.into_iter().map(|entry| sent(&words, entry, app.now())).collect(),
        trust,
    })
}

fn sent(words: &Words<'_>, entry: Entry, now: i64) -> Sent {
    let (wrong, reply) = match (&entry.said, entry.state) {
        (Some(said), state) if state != Became::Accepted => {
            let (wrong, reply) = said.split_once(": ").map_or((said.as_str(), None), |(w, r)| (w, Some(r)));
            (Some(wrong.to_owned()), reply.map(str::to_owned))
        }
        _ => (None, None),
    };
    let waits = matches!(entry.state, Became::Queued | Became::Unknown);
    Sent {
        kind: entry.kind,
        to: entry.to,
        state: entry.state.key(),
        when: words.when(entry.created_at, now),
        again: entry.due_at.filter(|due| waits && *due > now).map(|due| words.when(due, now)),
        wrong,
        reply,
    }
}

async fn change(State(app): State<App>, Sure(posted): Sure<Install>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut view = view(&app, &member, &Fields::default()).await?;
    if view.given {
        return signed::html(&app, &member.language, StatusCode::CONFLICT, "settings-mail.html", &view);
    }
    let kept = mail::find(&app).await?;
    view.form = Form::typed(&fields, &view.form);
    let password: String = fields.get("password").unwrap_or_default().chars().take(1000).collect();
    let sender = match view.form.checked(&password, kept.as_ref()) {
        Ok(sender) => sender,
        Err(mistakes) => {
            view.mistakes = mistakes;
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return signed::html(&app, &member.language, status, "settings-mail.html", &view);
        }
    };
    let mut tx = app.store.begin().await?;
    mail::change(&app, &mut tx, &sender).await?;
    // What waits because of the old settings goes with the new ones.
    store::outbox::hasten(&mut tx, app.now()).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::MailChanged, &sender.host).await?;
    tx.commit().await?;
    app.standing.forget();
    app.outbox.notify_one();
    app.letters.notify_one();
    Ok(Redirect::to(&format!("/settings/mail?{DONE}={}", Done::Saved)).into_response())
}

async fn test(State(app): State<App>, Posted { member, .. }: Posted<Install>) -> Result<Response, Fault> {
    let Some(sender) = mail::find(&app).await? else { return Ok(Redirect::to("/settings/mail").into_response()) };
    let wait = app.limits.test_mail(member.user).err();
    let tried = match wait {
        Some(wait) => Tried { wrong: Some("wait".to_owned()), reply: None, is_unknown: false, wait: wait.0 },
        None => try_out(&app, &member, &sender).await?,
    };
    let mut view = view(&app, &member, &Fields::default()).await?;
    let status = match (&wait, &tried.wrong) {
        (Some(_), _) => StatusCode::TOO_MANY_REQUESTS,
        // Not the code for a server behind us that fails: proxies put pages of their own in its place.
        (None, Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, None) => StatusCode::OK,
    };
    view.tried = Some(tried);
    let page = signed::html(&app, &member.language, status, "settings-mail.html", &view)?;
    Ok(match wait {
        Some(wait) => respondent::later(page, wait),
        None => page,
    })
}

/// Sends a mail at once and says what came of it.
async fn try_out(app: &App, member: &Member, sender: &Sender) -> Result<Tried, Fault> {
    let Some(server) = sender.server(app) else {
        let wrong = Some("password-lost".to_owned());
        return Ok(Tried { wrong, reply: None, is_unknown: false, wait: 0 });
    };
    let about = serde_json::json!({ "name": member.name, "home": app.public_url() });
    let written = mail::write(&app.templates, &member.language, mail::Kind::Test.key(), about)?;
    let letter = Letter {
        from_name: sender.name.clone(),
        from: sender.address.clone(),
        to: member.email.clone(),
        subject: written.subject,
        text: written.text,
        html: Some(written.html),
        headers: vec![("Auto-Submitted", "auto-generated".to_owned())],
        message_id: mail::message_id(app, app.chance.id(app.now())),
        at: app.now(),
        ..Letter::default()
    };
    let mut read = app.store.read().await?;
    let signers = mail::signature::find(&mut read).await?.signers(app.seal.safe(), &sender.address);
    drop(read);
    let wrong = |trouble: Trouble, is_unknown| Tried {
        wrong: Some(trouble.wrong.key().to_owned()),
        reply: trouble.reply,
        is_unknown,
        wait: 0,
    };
    Ok(match send(&server, &letter, &signers, &Roots::System, PATIENCE).await {
        Outcome::Accepted(reply) => Tried { wrong: None, reply: Some(reply), is_unknown: false, wait: 0 },
        Outcome::Refused(trouble) | Outcome::Later(trouble) => wrong(trouble, false),
        Outcome::Unknown(trouble) => wrong(trouble, true),
    })
}

#[cfg(test)]
mod tests {
    use reach::channel::mail::Wrong;

    use crate::texts::Texts;

    #[test]
    fn everything_that_can_go_wrong_is_said_with_what_to_do() {
        let texts = Texts::load().expect("the shipped texts load");
        let ours = ["password-lost", "wait", "sealed", "gone"];
        for wrong in Wrong::ALL.iter().map(|wrong| wrong.key()).chain(ours) {
            for key in [format!("mail-wrong-{wrong}"), format!("mail-do-{wrong}")] {
                assert!(texts.has("en", &key), "{key}");
            }
        }
    }
}
