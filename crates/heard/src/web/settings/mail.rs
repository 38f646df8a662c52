//! How mail is sent: the server, who mails are from, a test that says in words what is wrong, and what became of the last
//! mails. Where the settings of file or environment say it, the page only shows it. A password is never shown.

use std::collections::BTreeMap;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use reach::channel::Outcome;
use reach::channel::mail::{Letter, Patience, Roots, Security, Trouble, is_address, send};
use serde::Serialize;
use store::outbox::{Entry, State as Became};

use crate::app::App;
use crate::form::Fields;
use crate::mail::{self, Password, Sender};
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
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
    Router::new().route("/settings/mail", get(show).post(change)).route("/settings/mail/test", post(test))
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
}

/// As it was typed, or as it is kept.
#[derive(Clone, Debug, Default, Serialize)]
struct Form {
    host: String,
    port: String,
    security: String,
    user: String,
    address: String,
    name: String,
    /// A password is kept.
    has_password: bool,
    /// It was sealed under another `secret.key`.
    is_lost: bool,
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

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
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

impl Form {
    fn empty() -> Form {
        let security = Security::default().key().to_owned();
        Form { port: "587".to_owned(), security, ..Form::default() }
    }

    fn of(sender: &Sender) -> Form {
        Form {
            host: sender.host.clone(),
            port: sender.port.to_string(),
            security: sender.security.key().to_owned(),
            user: sender.user.clone(),
            address: sender.address.clone(),
            name: sender.name.clone(),
            has_password: sender.password != Password::None,
            is_lost: sender.password == Password::Lost,
        }
    }

    /// What was typed; of the password only that one is kept.
    fn typed(fields: &Fields, kept: &Form) -> Form {
        let text = |name: &str| fields.text(name).chars().take(254).collect::<String>();
        Form {
            host: text("host"),
            port: text("port"),
            security: text("security"),
            user: text("user"),
            address: text("address"),
            name: text("name"),
            has_password: kept.has_password,
            is_lost: kept.is_lost,
        }
    }

    /// How mail is to be sent, or field and key of what is wrong.
    fn checked(&self, password: &str, kept: Option<&Sender>) -> Result<Sender, BTreeMap<&'static str, &'static str>> {
        let mut mistakes = BTreeMap::new();
        let odd = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '/' | '@');
        if self.host.is_empty() || self.host.contains(odd) || self.host.contains("://") {
            mistakes.insert("host", "mail-host-wrong");
        }
        let port = self.port.parse::<u16>().ok().filter(|port| *port > 0);
        if port.is_none() {
            mistakes.insert("port", "mail-port-wrong");
        }
        let security = Security::from_key(&self.security);
        if security.is_none() {
            mistakes.insert("security", "mail-security-wrong");
        }
        if !is_address(&self.address) {
            mistakes.insert("address", "mail-address-wrong");
        }
        let password = match kept {
            _ if self.user.is_empty() => Password::None,
            _ if !password.is_empty() => Password::Known(password.to_owned()),
            // A password goes only to the server that it was typed for.
            Some(kept) if kept.host == self.host && kept.user == self.user => kept.password.clone(),
            _ => Password::None,
        };
        if !self.user.is_empty() && password == Password::None {
            mistakes.insert("password", "mail-password-again");
        }
        match (port, security) {
            (Some(port), Some(security)) if mistakes.is_empty() => Ok(Sender {
                host: self.host.clone(),
                port,
                security,
                user: self.user.clone(),
                password,
                address: self.address.clone(),
                name: self.name.clone(),
            }),
            _ => Err(mistakes),
        }
    }
}

async fn change(State(app): State<App>, Posted { member, fields }: Posted) -> Result<Response, Fault> {
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
    tx.commit().await?;
    app.outbox.notify_one();
    tracing::info!(by = %member.user, "the settings of mail were changed");
    Ok(Redirect::to(&format!("/settings/mail?{DONE}={}", Done::Saved)).into_response())
}

async fn test(State(app): State<App>, Posted { member, .. }: Posted) -> Result<Response, Fault> {
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
    };
    let wrong = |trouble: Trouble, is_unknown| Tried {
        wrong: Some(trouble.wrong.key().to_owned()),
        reply: trouble.reply,
        is_unknown,
        wait: 0,
    };
    Ok(match send(&server, &letter, &Roots::System, PATIENCE).await {
        Outcome::Accepted(reply) => Tried { wrong: None, reply: Some(reply), is_unknown: false, wait: 0 },
        Outcome::Refused(trouble) | Outcome::Later(trouble) => wrong(trouble, false),
        Outcome::Unknown(trouble) => wrong(trouble, true),
    })
}

#[cfg(test)]
pub(crate) mod sample {
    use reach::channel::mail::Wrong;

    use super::*;
    use crate::web::{samples, shell};

    fn empty() -> View {
        View {
            shell: shell::sample(Here::Settings),
            given: false,
            is_set: false,
            form: Form::empty(),
            ways: Security::ALL.map(Security::key),
            mistakes: BTreeMap::new(),
            to: "iva@example.com".into(),
            tried: None,
            sent: Vec::new(),
        }
    }

    fn set() -> View {
        let form = Form {
            host: "smtp.lindentree.example".into(),
            user: "heard".into(),
            address: "feedback@lindentree.example".into(),
            name: "Lindentree Cycles".into(),
            has_password: true,
            ..Form::empty()
        };
        View { is_set: true, form, sent: sent_all(), ..empty() }
    }

    /// One mail in each state.
    fn sent_all() -> Vec<Sent> {
        samples::with_words(|words| {
            let entry = |(nth, state): (usize, &Became)| Entry {
                kind: if nth == 0 { "reset" } else { "password-changed" }.into(),
                to: "iva@example.com".into(),
                state: *state,
                attempts: 2,
                created_at: samples::NOW - 60_000 * i64::try_from(nth).unwrap_or_default(),
                due_at: (*state == Became::Queued).then_some(samples::NOW + 120_000),
                said: Some("recipient: 550 5.1.1 No such user here".into()),
            };
            Became::ALL.iter().enumerate().map(entry).map(|entry| sent(words, entry, samples::NOW)).collect()
        })
    }

    fn tried(wrong: Option<&str>, is_unknown: bool) -> View {
        let reply = Some("535 5.7.8 Authentication credentials invalid".to_owned());
        View { tried: Some(Tried { wrong: wrong.map(str::to_owned), reply, is_unknown, wait: 12 }), ..set() }
    }

    /// Name and view of each.
    pub(crate) fn all() -> Vec<(&'static str, View)> {
        let mistakes = BTreeMap::from([
            ("host", "mail-host-wrong"),
            ("port", "mail-port-wrong"),
            ("security", "mail-security-wrong"),
            ("address", "mail-address-wrong"),
            ("password", "mail-password-again"),
        ]);
        let mut all = vec![
            ("mail-empty", empty()),
            ("mail", set()),
            ("mail-mistaken", View { mistakes, ..set() }),
            ("mail-given", View { given: true, ..set() }),
            ("mail-lost", View { form: Form { is_lost: true, ..set().form }, ..set() }),
            ("mail-tried", tried(None, false)),
            ("mail-tried-unknown", tried(Some("lost-after"), true)),
            ("mail-tried-often", tried(Some("wait"), false)),
            ("mail-tried-lost", tried(Some("password-lost"), false)),
        ];
        all.extend(Wrong::ALL.iter().map(|wrong| ("mail-tried-wrong", tried(Some(wrong.key()), false))));
        all
    }
}

#[cfg(test)]
mod tests {
    use reach::channel::mail::Wrong;

    use super::*;
    use crate::texts::Texts;

    #[test]
    fn everything_that_can_go_wrong_is_said_with_what_to_do() {
        let texts = Texts::load().expect("the shipped texts load");
        let ours = ["password-lost", "wait", "sealed"];
        for wrong in Wrong::ALL.iter().map(|wrong| wrong.key()).chain(ours) {
            for key in [format!("mail-wrong-{wrong}"), format!("mail-do-{wrong}")] {
                assert!(texts.has("en", &key), "{key}");
            }
        }
    }

    #[test]
    fn a_password_goes_only_to_the_server_it_was_typed_for() {
        let kept = Sender {
            host: "smtp.example.com".into(),
            port: 587,
            user: "heard".into(),
            password: Password::Known("geslo".into()),
            address: "feedback@example.com".into(),
            ..Sender::default()
        };
        let form = Form::of(&kept);
        assert_eq!(form.checked("", Some(&kept)).map(|sender| sender.password), Ok(kept.password.clone()));
        let new = Password::Known("drugo".into());
        assert_eq!(form.checked("drugo", Some(&kept)).map(|sender| sender.password), Ok(new));
        for other in
            [Form { host: "smtp.evil.test".into(), ..form.clone() }, Form { user: "other".into(), ..form.clone() }]
        {
            assert_eq!(other.checked("", Some(&kept)), Err(BTreeMap::from([("password", "mail-password-again")])));
        }
        let open = Form { user: String::new(), ..form };
        assert_eq!(open.checked("", Some(&kept)).map(|sender| sender.password), Ok(Password::None));
    }
}
