//! Who mails of campaigns can come from, besides the sender of the mail settings: added, changed, tried and removed. Who
//! settles a workspace names them; a mail server of their own is named by those who look after the installation. A password
//! is never shown.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use reach::channel::mail::{Security, is_address};
use serde::Serialize;
use store::sender::MOST;
use uuid::Uuid;

use super::domain::Verdict;
use super::form::Form;
use super::trust::{Subject, Trust};
use super::{Tried, try_out};
use crate::app::App;
use crate::audit::Act;
use crate::form::Fields;
use crate::mail::domain::Way;
use crate::mail::{self, Sender, senders};
use crate::right::{Install, Named, Settle};
use crate::web::address::Asked;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};
use crate::web::shell::{DONE, Done, Here, Shell};
use crate::web::sure::Sure;
use crate::web::{door, respondent, signed};
use crate::words::Words;

pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/settings/senders", get(show).post(add))
        .route("/settings/senders/{id}", get(show_one).post(change))
        .route("/settings/senders/{id}/test", post(test))
        .route("/settings/senders/{id}/remove", post(remove))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct View {
    shell: Shell,
    /// By name.
    senders: Vec<One>,
    /// The address of the mail settings' sender.
    common: Option<String>,
    /// The one that is changed; none where one is added.
    changed: Option<One>,
    form: Form,
    /// It has a mail server of its own, or is to get one.
    own: bool,
    /// Whoever looks may say so.
    may_own: bool,
    /// The ways to protect a connection.
    ways: [&'static str; 4],
    /// Field and key of what is wrong.
    mistakes: BTreeMap<&'static str, &'static str>,
    /// The address a test goes to.
    to: String,
    /// What came of a test.
    tried: Option<Tried>,
    /// What receivers go by, of the one that is changed; none where it has no server to write through.
    pub(super) trust: Option<Trust>,
}

/// A sender.
#[derive(Clone, Debug, Serialize)]
struct One {
    id: String,
    name: String,
    address: String,
    /// The mail server of its own.
    host: Option<String>,
    /// Its mails are signed.
    is_signed: bool,
    /// What DNS last said of its domain.
    check: Option<Verdict>,
}

/// The page of one.
pub(super) fn address_of(id: Uuid) -> String {
    format!("/settings/senders/{}", id.simple())
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let view = view(&app, &member, &fields, None).await?;
    page(&app, &member, &view)
}

async fn show_one(
    State(app): State<App>,
    May { member, .. }: May<Settle>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let Some(one) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let view = view(&app, &member, &fields, Some(&one)).await?;
    page(&app, &member, &view)
}

fn page(app: &App, member: &Member, view: &View) -> Result<Response, Fault> {
    let is_wrong = !view.mistakes.is_empty() || view.tried.as_ref().is_some_and(|tried| tried.wrong.is_some());
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "settings-senders.html", view)
}

/// The one with this id, of the member's workspace.
pub(super) async fn find(app: &App, member: &Member, id: &str) -> Result<Option<store::sender::Sender>, Fault> {
    let Ok(id) = Uuid::try_parse(id) else { return Ok(None) };
    let mut read = app.store.read().await?;
    Ok(store::sender::find(&mut read, member.workspace.id, id).await?)
}

/// What is said of each in the list.
async fn told(app: &App, words: &Words<'_>, member: &Member, common: Option<&Sender>) -> Result<Vec<One>, Fault> {
    let mut read = app.store.read().await?;
    let all = store::sender::all(&mut read, member.workspace.id).await?;
    let signature = mail::signature::find(&mut read).await?;
    let checks = mail::domain::all(&mut read).await?;
    let mailbox = mail::returns::find(&mut read, &app.seal).await?;
    drop(read);
    let one = |sender: &store::sender::Sender| -> anyhow::Result<One> {
        let whole = senders::whole(app.seal.safe(), sender, common)?;
        let way = whole.and_then(|whole| Way::of_other(&whole, mailbox.as_ref()));
        let check = way.and_then(|way| checks.of(&way, &signature));
        Ok(One {
            id: sender.id.simple().to_string(),
            name: sender.name.clone(),
            address: sender.address.clone(),
            host: senders::own(sender)?.map(|own| own.host),
            is_signed: !signature.signers(app.seal.safe(), &sender.address).is_empty(),
            check: check.map(|check| Verdict::new(words, &check, app.now())),
        })
    };
    Ok(all.iter().map(one).collect::<anyhow::Result<_>>()?)
}

/// The page, of one that is changed or of all.
pub(super) async fn view(
    app: &App,
    member: &Member,
    fields: &Fields,
    changed: Option<&store::sender::Sender>,
) -> Result<View, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let common = mail::find(app).await?;
    let senders = told(app, &words, member, common.as_ref()).await?;
    let (own, form) = match changed {
        None => (false, Form::empty()),
        Some(sender) => match senders::whole(app.seal.safe(), sender, None)? {
            Some(whole) => (true, Form::of(&whole)),
            None => {
                let (name, address) = (sender.name.clone(), sender.address.clone());
                (false, Form { name, address, ..Form::empty() })
            }
        },
    };
    let subject = match changed {
        Some(sender) => Subject::other(app, sender).await?,
        None => None,
    };
    let trust = match subject {
        Some(subject) => Some(Trust::new(app, (&words, member), &subject).await?),
        None => None,
    };
    let changed = changed.map(|sender| sender.id.simple().to_string());
    Ok(View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        changed: changed.and_then(|id| senders.iter().find(|one| one.id == id).cloned()),
        senders,
        common: common.map(|common| common.address),
        form,
        own,
        may_own: Install::RIGHT.is_of(member.role),
        ways: Security::ALL.map(Security::key),
        mistakes: BTreeMap::new(),
        to: member.email.clone(),
        tried: None,
        trust,
    })
}

/// What was sent: the sender as it is to be kept, or the page that says what is wrong. A server of its own stays as it is
/// where whoever sent it may not say so.
fn checked(
    app: &App,
    fields: &Fields,
    (view, kept): (&mut View, Option<&store::sender::Sender>),
    sender: &mut store::sender::Sender,
) -> anyhow::Result<bool> {
    let whole = kept.map(|kept| senders::whole(app.seal.safe(), kept, None)).transpose()?.flatten();
    view.form = Form::typed(fields, &view.form);
    if view.may_own {
        view.own = fields.text("own") == "yes";
    }
    if view.form.name.trim().is_empty() || view.form.name.chars().count() > 100 {
        view.mistakes.insert("name", "sender-name-wrong");
    }
    if !is_address(&view.form.address) {
        view.mistakes.insert("address", "mail-address-wrong");
    }
    if view.own && view.may_own {
        let password: String = fields.get("password").unwrap_or_default().chars().take(1000).collect();
        match view.form.checked(&password, whole.as_ref()) {
            Ok(whole) => senders::keep(app, sender, Some(&whole))?,
            Err(mistakes) => view.mistakes.extend(mistakes),
        }
    } else if view.may_own {
        senders::keep(app, sender, None)?;
    }
    sender.name.clone_from(&view.form.name);
    sender.address.clone_from(&view.form.address);
    Ok(view.mistakes.is_empty())
}

async fn add(State(app): State<App>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut view = view(&app, &member, &Fields::default(), None).await?;
    let (workspace, at) = (member.workspace.id, app.now());
    let mut sender = store::sender::Sender {
        workspace,
        id: app.chance.id(at),
        name: String::new(),
        address: String::new(),
        server: None,
        password: None,
        added_at: at,
        removed_at: None,
    };
    let mut is_right = checked(&app, &fields, (&mut view, None), &mut sender)?;
    if view.senders.len() >= MOST {
        view.mistakes.insert("name", "senders-full");
        is_right = false;
    }
    if !is_right {
        return page(&app, &member, &view);
    }
    let mut tx = app.store.begin().await?;
    store::sender::add(&mut tx, &sender).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SenderAdded, &sender.address).await?;
    tx.commit().await?;
    Ok(back(Done::SenderAdded))
}

async fn change(State(app): State<App>, Path(id): Path<String>, Sure(posted): Sure<Settle>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(kept) = find(&app, &member, &id).await? else { return door::not_found(&app, &member.language) };
    let mut view = view(&app, &member, &Fields::default(), Some(&kept)).await?;
    let mut sender = kept.clone();
    if !checked(&app, &fields, (&mut view, Some(&kept)), &mut sender)? {
        return page(&app, &member, &view);
    }
    let mut tx = app.store.begin().await?;
    if !store::sender::change(&mut tx, &sender).await? {
        drop(tx);
        return door::not_found(&app, &member.language);
    }
    // What waits because of the old server goes with the new one.
    store::outbox::hasten(&mut tx, app.now()).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SenderChanged, &sender.address).await?;
    tx.commit().await?;
    app.standing.forget();
    app.letters.notify_one();
    Ok(back(Done::SenderChanged))
}

async fn remove(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(sender) = find(&app, member, &id).await? else { return door::not_found(&app, &member.language) };
    let mut tx = app.store.begin().await?;
    store::sender::remove(&mut tx, member.workspace.id, sender.id, app.now()).await?;
    member.doer().tell(app.stamp(), &mut tx, Act::SenderRemoved, &sender.address).await?;
    tx.commit().await?;
    Ok(back(Done::SenderRemoved))
}

async fn test(State(app): State<App>, Path(id): Path<String>, posted: Posted<Settle>) -> Result<Response, Fault> {
    let member = &posted.member;
    let Some(kept) = find(&app, member, &id).await? else { return door::not_found(&app, &member.language) };
    let common: Option<Sender> = mail::find(&app).await?;
    let mut view = view(&app, member, &Fields::default(), Some(&kept)).await?;
    // Without any server there is nothing to try, and the page says so.
    let Some(whole) = senders::whole(app.seal.safe(), &kept, common.as_ref())? else {
        return page(&app, member, &view);
    };
    if let Err(wait) = app.limits.test_mail(member.user) {
        view.tried = Some(Tried { wrong: Some("wait".to_owned()), reply: None, is_unknown: false, wait: wait.0 });
        let status = StatusCode::TOO_MANY_REQUESTS;
        let page = signed::html(&app, &member.language, status, "settings-senders.html", &view)?;
        return Ok(respondent::later(page, wait));
    }
    view.tried = Some(try_out(&app, member, &whole).await?);
    page(&app, member, &view)
}

fn back(done: Done) -> Response {
    Redirect::to(&format!("/settings/senders?{DONE}={done}")).into_response()
}

#[cfg(test)]
pub(crate) mod sample {
    use super::super::{domain, signature, trust};
    use super::*;
    use crate::mail::domain::State as Is;
    use crate::web::shell;

    fn one(name: &str, address: &str, host: Option<&str>) -> One {
        One {
            id: "01a1fdfa46007b4bb7189a6b7f503429".into(),
            name: name.into(),
            address: address.into(),
            host: host.map(str::to_owned),
            is_signed: host.is_none(),
            check: host.is_none().then(|| domain::sample::verdict(Is::Good)),
        }
    }

    fn none() -> View {
        View {
            shell: shell::sample(Here::Settings),
            senders: Vec::new(),
            common: Some("feedback@lindentree.example".into()),
            changed: None,
            form: Form::empty(),
            own: false,
            may_own: true,
            ways: Security::ALL.map(Security::key),
            mistakes: BTreeMap::new(),
            to: "iva@lindentree.example".into(),
            tried: None,
            trust: None,
        }
    }

    fn several() -> View {
        let senders = vec![
            one("Iva Hrast", "iva@lindentree.example", None),
            one("Lindentree Zagreb", "povratne@lindentree-zagreb.example", Some("smtp.lindentree-zagreb.example")),
        ];
        View { senders, ..none() }
    }

    /// Name and view of each.
    pub(crate) fn all() -> Vec<(&'static str, View)> {
        let changed = View {
            changed: several().senders.pop(),
            form: Form {
                name: "Lindentree Zagreb".into(),
                address: "povratne@lindentree-zagreb.example".into(),
                host: "smtp.lindentree-zagreb.example".into(),
                user: "heard".into(),
                has_password: true,
                ..Form::empty()
            },
            own: true,
            trust: Some(trust::sample::none()),
            ..several()
        };
        let keys = |signature, check| View {
            may_own: false,
            own: false,
            trust: Some(trust::sample::looks(signature, check)),
            ..changed.clone()
        };
        let mistakes = BTreeMap::from([("name", "sender-name-wrong"), ("address", "mail-address-wrong")]);
        let tried = Tried { wrong: Some("log-in".into()), reply: Some("535 5.7.8".into()), is_unknown: false, wait: 0 };
        vec![
            ("senders", several()),
            ("senders-none", View { common: None, may_own: false, ..none() }),
            ("senders-wrong", View { mistakes, ..none() }),
            ("senders-change", changed.clone()),
            ("senders-looks", keys(signature::sample::waits(), Some(domain::sample::everything()))),
            ("senders-looks-none", keys(signature::sample::none(), None)),
            ("senders-tried", View { tried: Some(tried), ..changed }),
        ]
    }
}
