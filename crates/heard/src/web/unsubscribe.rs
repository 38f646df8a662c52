//! `/unsubscribe/{token}`: whoever was asked by a mail says that they do not want to be any more. A GET changes nothing,
//! because programs follow links; the form's POST does what was chosen, and the POST of a mail program (RFC 8058) stops
//! everything at once. The token is all that is needed, for as long as anybody keeps the mail.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::ToSpan;
use store::contact::consent::Channel;
use store::invitation::Invitation;
use store::suppression::{self, Reason, Scope, Target};
use uuid::Uuid;

use super::answer::{self, LARGEST_BODY, is_of_type};
use super::fault::Fault;
use super::respondent;
use super::visitor::Visitor;
use crate::app::{App, Published, brand_of};
use crate::clock::{day_of, midnight, zone};
use crate::form::Fields;
use crate::format::Format;
use crate::respond::{self, Notice, Stop, Stopping};
use crate::suppress;

/// The only address.
pub fn routes() -> Router<App> {
    Router::new().route("/unsubscribe/{token}", get(show).post(stop)).layer(DefaultBodyLimit::max(LARGEST_BODY))
}

/// For how many months a pause lasts.
const PAUSE: i64 = 6;

/// The mail that a token is of.
struct Opened {
    token: String,
    workspace: i64,
    /// What asked them; none where a rule wrote to them and nothing was asked.
    invitation: Option<Invitation>,
    contact: Option<Uuid>,
    published: Arc<Published>,
    language: String,
    /// Where the mail went; all addresses of the customer where that is not known. Empty where nobody has them any more.
    emails: Vec<String>,
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let Some(opened) = open(&app, token, &headers).await? else { return stranger(&app, visitor, &headers) };
    let mut read = app.store.read().await?;
    let says = match suppress::known(&mut read).await? {
        Some(key) => opened.standing(&app, &mut read, &key).await?,
        None => Stop::Asks,
    };
    drop(read);
    opened.page(&app, StatusCode::OK, &says).await
}

async fn stop(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    let Some(opened) = open(&app, token, &headers).await? else { return stranger(&app, visitor, &headers) };
    if is_one_click(&headers, &body) {
        opened.stop(&app, Scope::All, None).await?;
        let done = app.texts.plain(&opened.language, "unsubscribe-done-all");
        return Ok(([(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))], done).into_response());
    }
    if let Some(status) = answer::no_form_of_ours(&headers) {
        return opened.page(&app, status, &Stop::Asks).await;
    }
    if let Err(wait) = app.limits.invitation(opened.id()) {
        let page = opened.page(&app, StatusCode::TOO_MANY_REQUESTS, &Stop::Asks).await?;
        return Ok(respondent::later(page, wait));
    }
    let pause_until = opened.pause_until(&app);
    let (says, stopped) = match Fields::parse(&body).text("scope") {
        "all" => (Stop::All, opened.stop(&app, Scope::All, None).await?),
        "kind" => (Stop::OfKind, opened.stop(&app, opened.scope(), None).await?),
        "pause" => {
            let until = opened.day(&app, pause_until);
            (Stop::Paused(until), opened.stop(&app, Scope::All, Some(pause_until)).await?)
        }
        "undo" => (Stop::Back, opened.take_back(&app).await?),
        _ => return opened.page(&app, StatusCode::UNPROCESSABLE_ENTITY, &Stop::AsksAgain).await,
    };
    opened.page(&app, StatusCode::OK, if stopped { &says } else { &Stop::Gone }).await
}

/// RFC 8058, 3.2: a form in either of its two encodings.
pub(super) fn is_one_click(headers: &HeaderMap, body: &[u8]) -> bool {
    if is_of_type(headers, "multipart/form-data") {
        let text = String::from_utf8_lossy(body);
        return text.contains("name=\"List-Unsubscribe\"") && text.contains("One-Click");
    }
    Fields::parse(body).text("List-Unsubscribe") == "One-Click"
}

/// The mail of a token; `None` for what is no token of ours.
async fn open(app: &App, token: String, headers: &HeaderMap) -> Result<Option<Opened>, Fault> {
    let Some((workspace, id)) = app.seal.stopped(&token) else { return open_bare(app, token, headers).await };
    let mut read = app.store.read().await?;
    let Some(invitation) = store::invitation::find(&mut read, workspace, id).await? else { return Ok(None) };
    let contact = match invitation.contact {
        Some(contact) => store::contact::find_known(&mut read, workspace, contact).await?,
        None => None,
    };
    let went_to = store::outbox::told_of(&mut read, workspace, id).await?;
    drop(read);
    let card = contact.map(|contact| contact.card);
    let emails = went_to.or_else(|| card.as_ref().and_then(|card| card.emails.first().cloned())).into_iter().collect();
    let Some(published) = app.published(workspace, invitation.survey).await? else { return Ok(None) };
    let known = card.and_then(|card| card.language).or_else(|| invitation.facts.language.clone());
    let language = answer::language(&published, "", known.as_deref(), headers);
    let contact = invitation.contact;
    Ok(Some(Opened { token, workspace, invitation: Some(invitation), contact, published, language, emails }))
}

/// The mail of a rule that asked nothing: it stands in the words of a survey about one experience, where there is one.
async fn open_bare(app: &App, token: String, headers: &HeaderMap) -> Result<Option<Opened>, Fault> {
    let Some((workspace, id)) = app.seal.quitted(&token) else { return Ok(None) };
    let mut read = app.store.read().await?;
    let Some(mut known) = store::contact::find_known(&mut read, workspace, id).await? else { return Ok(None) };
    if let Some(kept) = known.merged_into {
        let Some(one) = store::contact::find_known(&mut read, workspace, kept).await? else { return Ok(None) };
        known = one;
    }
    let mut surveys = store::survey::list(&mut read, workspace).await?;
    drop(read);
    surveys.sort_by_key(|survey| (Scope::from(survey.kind) != Scope::Transactional, survey.id));
    for survey in surveys {
        let Some(published) = app.published(workspace, survey.id).await? else { continue };
        let language = answer::language(&published, "", known.card.language.as_deref(), headers);
        let (contact, emails) = (Some(known.id), known.card.emails);
        return Ok(Some(Opened { token, workspace, invitation: None, contact, published, language, emails }));
    }
    Ok(None)
}

fn stranger(app: &App, visitor: Visitor, headers: &HeaderMap) -> Result<Response, Fault> {
    let mut page = respondent::notice(app, super::browser_language(app, headers), Notice::Unknown, None, None)?;
    if let Err(wait) = app.limits.stranger(visitor.address) {
        page = respondent::later(page, wait);
        *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    }
    Ok(page)
}

fn target(key: &suppress::Key, email: &str, scope: Scope) -> Target {
    Target { channel: Channel::Email, address: key.address(email), scope }
}

impl Opened {
    /// What this is about, for whoever counts how often it is pressed.
    fn id(&self) -> Uuid {
        self.invitation.as_ref().map(|one| one.id).or(self.contact).unwrap_or_default()
    }

    fn is_test(&self) -> bool {
        self.invitation.as_ref().is_some_and(|one| one.is_test)
    }

    fn scope(&self) -> Scope {
        self.published.survey.kind.into()
    }

    fn format(&self, app: &App) -> Format {
        let language =
            if app.texts.has(&self.language, "unsubscribe-title") { &self.language } else { crate::texts::SOURCE };
        Format::new(language, zone(&self.published.workspace.zone))
    }

    fn day(&self, app: &App, at: i64) -> String {
        let format = self.format(app);
        format.civil_day(format.date(at))
    }

    /// The first instant of the day on which a pause that begins now is over.
    fn pause_until(&self, app: &App) -> i64 {
        let zone = zone(&self.published.workspace.zone);
        let today = self.format(app).date(app.now());
        midnight(day_of(today.saturating_add(PAUSE.months())), &zone)
    }

    /// What they chose before and what still holds.
    async fn standing(&self, app: &App, read: &mut store::Read, key: &suppress::Key) -> Result<Stop, Fault> {
        for target in self.targets(key, &[Scope::All, self.scope()]) {
            let entry = suppression::find(read, self.workspace, target).await?;
            let entry = entry.filter(|entry| entry.reason == Reason::Unsubscribed);
            match entry.map(|entry| entry.until) {
                Some(None) if target.scope == Scope::All => return Ok(Stop::All),
                Some(None) => return Ok(Stop::OfKind),
                Some(Some(until)) if until > app.now() => return Ok(Stop::Paused(self.day(app, until))),
                _ => {}
            }
        }
        Ok(Stop::Asks)
    }

    /// What is stopped when these surveys are.
    fn targets(&self, key: &suppress::Key, scopes: &[Scope]) -> Vec<Target> {
        let of = |scope: &Scope| self.emails.iter().map(|email| target(key, email, *scope)).collect::<Vec<_>>();
        scopes.iter().flat_map(of).collect()
    }

    /// Nothing is sent to where the mail went. False where that is not known any more, and nothing could be.
    async fn stop(&self, app: &App, scope: Scope, until: Option<i64>) -> Result<bool, Fault> {
        if self.is_test() {
            return Ok(true);
        }
        let mut tx = app.store.begin().await?;
        let key = suppress::key(&mut tx, &app.chance).await?;
        for target in self.targets(&key, &[scope]) {
            let new = suppression::New {
                workspace: self.workspace,
                target,
                reason: Reason::Unsubscribed,
                at: app.now(),
                until,
                invitation: self.invitation.as_ref().map(|one| one.id),
                contact: self.contact,
                by_user: None,
                domain: None,
                note: None,
            };
            suppression::add(&mut tx, &new).await?;
        }
        tx.commit().await?;
        Ok(!self.emails.is_empty())
    }

    /// What they themselves stopped goes on; what others decided stays.
    async fn take_back(&self, app: &App) -> Result<bool, Fault> {
        if self.is_test() {
            return Ok(true);
        }
        let workspace = self.workspace;
        let mut tx = app.store.begin().await?;
        let key = suppress::key(&mut tx, &app.chance).await?;
        for target in self.targets(&key, &[Scope::All, self.scope()]) {
            let entry = suppression::find(&mut tx, workspace, target).await?;
            if entry.is_some_and(|entry| entry.reason == Reason::Unsubscribed) {
                suppression::lift(&mut tx, workspace, target).await?;
            }
        }
        tx.commit().await?;
        Ok(!self.emails.is_empty())
    }

    async fn page(&self, app: &App, status: StatusCode, says: &Stop) -> Result<Response, Fault> {
        let mut read = app.store.read().await?;
        let brand = brand_of(&mut read, &self.published.workspace).await?;
        drop(read);
        let until = self.day(app, self.pause_until(app));
        let address = format!("/unsubscribe/{}", self.token);
        let about = Stopping {
            company: &self.published.workspace.name,
            brand: &brand,
            kind: self.published.survey.kind,
            pause_until: &until,
            is_test: self.is_test(),
            address: &address,
        };
        let voice = app.texts.voice(&self.language, self.published.pages.questionnaire().tone);
        let (html, policy) = respond::stop(&app.texts, &app.templates, &voice, about, says)?;
        Ok(respondent::html(status, html, &policy))
    }
}
