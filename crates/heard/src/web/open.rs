//! A survey's open link, `/s/{slug}`: anybody may answer, in a browser or, with JSON and an idempotency key, from a
//! program. The page runs no SQL. As everywhere, only a POST makes a response. Whoever answered can change it for 30
//! days by the link on the thank-you page, which carries what proves that we showed it for this response.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;
use store::response::{Facts, Hand, Intake, Press, Resubmission, Row, Said};
use uuid::Uuid;

use super::answer::{self, EDITABLE, HandedIn, LARGEST_BODY, Origins};
use super::fault::Fault;
use super::more::{self, Asking, Next};
use super::problem::Problem;
use super::respondent;
use super::visitor::Visitor;
use crate::app::{App, Published};
use crate::form::Fields;
use crate::limits::Wait;
use crate::respond::{Answer, Gaps, Message, Notice, Standing};
use crate::token;

/// The place that open links write into responses.
const PLACE: &str = "link";

/// Every address of an open link.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/s/{slug}", get(show).post(hand_in))
        .route("/s/{slug}/check", get(show_trap))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
}

/// A published survey in the visitor's language.
struct Opened {
    published: Arc<Published>,
    address: String,
    language: String,
    /// What the page's address carried.
    hidden: Vec<(String, String)>,
}

async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let asked = Fields::parse(query.as_deref().unwrap_or_default().as_bytes());
    let mut opened = match open(&app, visitor, &slug, asked.text("language"), &headers).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    opened.hidden = more::hidden(&opened.published, &asked, "");
    // What the thank-you page's link carries.
    let mine = asked.text("mine");
    if let Some(given) = opened.given(&app, mine).await? {
        let (gaps, earlier) = (opened.gaps(mine), answer_of(&given.said));
        let page = opened.published.pages.again(&opened.language, gaps, earlier, Message::Earlier)?;
        return Ok(respondent::html(StatusCode::OK, page, opened.published.pages.policy()));
    }
    if let Some(notice) = answer::closed(&app, &opened.published).await? {
        return opened.notice(&app, notice);
    }
    let nonce = token::nonce(app.now(), &app.chance);
    let page = opened.published.pages.page(
        &opened.language,
        asked.text("score").parse().ok(),
        opened.gaps(&nonce),
        visitor.encoding,
    );
    let page = respondent::page(StatusCode::OK, page, visitor.encoding, opened.published.pages.policy());
    Ok(respondent::found_again(page))
}

async fn show_trap(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    match open(&app, visitor, &slug, "", &headers).await? {
        Ok(opened) => opened.notice(&app, Notice::Check),
        Err(elsewhere) => Ok(elsewhere),
    }
}

async fn hand_in(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    if answer::is_of_type(&headers, "application/json") {
        return Ok(hand_in_json(&app, visitor, &slug, &headers, &body).await.into_response());
    }
    let fields = Fields::parse(&body);
    let sent = HandedIn::from_fields(&fields);
    let mut opened = match open(&app, visitor, &slug, &sent.language, &headers).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    opened.hidden = more::hidden(&opened.published, &fields, "h.");
    if sent.after.is_none()
        && let Err(wait) = opened.is_welcome(&app, visitor)
    {
        return Ok(respondent::later(opened.again(&app, &sent, Message::TooMany)?, wait));
    }
    if let Some(status) = answer::no_form_of_ours(&headers) {
        let mut response = opened.again(&app, &sent, Message::Nothing)?;
        *response.status_mut() = status;
        return Ok(response);
    }
    if sent.confirm {
        return confirm(&app, visitor, &opened, &sent).await;
    }
    if sent.after.is_some() {
        return go_on(&app, visitor, &opened, &sent, &fields).await;
    }
    let said = match sent.said(opened.published.survey.scale) {
        Ok(said) => said,
        Err(message) => return opened.again(&app, &sent, message),
    };
    let handed_in = match opened.given(&app, &sent.nonce).await? {
        Some(given) => opened.edit(&app, given.id, said, sent.hand).await,
        None => {
            if let Some(notice) = answer::closed(&app, &opened.published).await? {
                return opened.notice(&app, notice);
            }
            let origins = opened.origins(&app, "page", &sent.nonce);
            answer::record(&app, origins, said, sent.hand).await.map(|accepted| (accepted.id, accepted.standing))
        }
    };
    match handed_in {
        Ok((response, standing)) => {
            let press = app.seal.press(opened.published.workspace.id, response);
            if let Next::Page(page) = opened.asking(response, &press).first(&app).await? {
                return Ok(page);
            }
            opened.thank(visitor, &press, sent.answer(opened.published.survey.scale), standing)
        }
        Err(error) => {
            tracing::error!(error = ?error, "an answer could not be recorded");
            Ok(respondent::later(opened.again(&app, &sent, Message::Busy)?, Wait(5)))
        }
    }
}

fn answer_of(said: &Said) -> Answer<'_> {
    Answer { score: said.score, comment: said.comment.as_deref().unwrap_or_default(), contact: said.contact_me }
}

/// A page of further questions was answered: it carries what proves that we showed it for this response.
async fn go_on(
    app: &App,
    visitor: Visitor,
    opened: &Opened,
    sent: &HandedIn,
    fields: &Fields,
) -> Result<Response, Fault> {
    let Some(given) = opened.given(app, &sent.nonce).await? else {
        return opened.again(app, sent, Message::Nothing);
    };
    // By the response, as everything is that one link can do to it.
    if let Err(wait) = app.limits.invitation(given.id) {
        return Ok(respondent::later(opened.again(app, sent, Message::TooMany)?, wait));
    }
    match opened.asking(given.id, &sent.nonce).take(app, sent, fields).await? {
        Next::Page(page) => Ok(page),
        Next::Thanks(standing) => {
            let standing = standing.unwrap_or(answer::standing(given.state));
            opened.thank(visitor, &sent.nonce, answer_of(&given.said), standing)
        }
    }
}

/// The second press: the page carries what proves that we showed it for this response.
async fn confirm(app: &App, visitor: Visitor, opened: &Opened, sent: &HandedIn) -> Result<Response, Fault> {
    let Some((workspace, response)) = app.seal.pressed(&sent.nonce) else {
        return opened.again(app, sent, Message::Nothing);
    };
    let now = app.now();
    let changed = app.store.writer().press(Press { workspace, response, at: now, ids: app.chance.two_ids(now) }).await;
    let mut read = app.store.read().await?;
    let row = store::response::find(&mut read, workspace, response).await?;
    let answer = row.as_ref().map(|row| answer_of(&row.said)).unwrap_or_default();
    match changed {
        Ok(changed) => opened.thank(visitor, &sent.nonce, answer, answer::standing_of(changed)),
        Err(error) => {
            tracing::error!(error = ?error, "a second press could not be recorded");
            Ok(respondent::later(opened.thank(visitor, &sent.nonce, answer, Standing::Provisional)?, Wait(5)))
        }
    }
}

/// An answer as a program hands it in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    score: Option<i64>,
    comment: Option<String>,
    language: Option<String>,
}

async fn hand_in_json(
    app: &App,
    visitor: Visitor,
    slug: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Response, Problem> {
    let published =
        app.published_as(slug).await?.ok_or_else(|| Problem::not_found("There is no survey with this link."))?;
    let sent: Sent = serde_json::from_slice(body).map_err(|error| Problem::unreadable(&error))?;
    let language = answer::language(&published, sent.language.as_deref().unwrap_or_default(), None, headers);
    let opened = Opened { published, address: format!("/s/{slug}"), language, hidden: Vec::new() };
    if answer::closed(app, &opened.published).await?.is_some() {
        return Err(Problem::closed());
    }
    opened.is_welcome(app, visitor).map_err(Problem::too_many)?;
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    if key.len() > 255 {
        return Err(Problem::invalid("The Idempotency-Key is longer than 255 characters."));
    }
    let handed_in = HandedIn {
        score: sent.score.map(|score| score.to_string()).unwrap_or_default(),
        comment: sent.comment.unwrap_or_default(),
        is_text: true,
        ..HandedIn::default()
    };
    if handed_in.comment.contains('\0') {
        return Err(Problem::invalid("The comment holds the character U+0000, which is no text."));
    }
    let scale = opened.published.survey.scale;
    let said = handed_in.said(scale).map_err(|message| Problem::of_answer(message, scale))?;
    let mut origins = opened.origins(app, "json", key);
    origins.intake = Intake::Known(store::response::State::Confirmed);
    let accepted = answer::record(app, origins, said, Hand::Unknown).await?;
    if accepted.repeated_differently {
        return Err(Problem::invalid("This Idempotency-Key was used before, for another answer."));
    }
    let mut response =
        (StatusCode::CREATED, Json(serde_json::json!({ "id": accepted.id, "state": state_word(accepted.standing) })))
            .into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

fn state_word(standing: Standing) -> &'static str {
    match standing {
        Standing::Confirmed => "confirmed",
        Standing::Provisional => "provisional",
    }
}

async fn open(
    app: &App,
    visitor: Visitor,
    slug: &str,
    asked: &str,
    headers: &HeaderMap,
) -> Result<Result<Opened, Response>, Fault> {
    let Some(published) = app.published_as(slug).await? else {
        let mut page = respondent::notice(app, super::browser_language(app, headers), Notice::Unknown, None, None)?;
        if let Err(wait) = app.limits.stranger(visitor.address) {
            *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            page = respondent::later(page, wait);
        }
        return Ok(Err(page));
    };
    let language = answer::language(&published, asked, None, headers);
    Ok(Ok(Opened { published, address: format!("/s/{slug}"), language, hidden: Vec::new() }))
}

impl Opened {
    fn is_welcome(&self, app: &App, visitor: Visitor) -> Result<(), Wait> {
        if self.published.unlimited {
            return Ok(());
        }
        app.limits.open_link(self.published.workspace.id, self.published.survey.id, visitor.address)
    }

    /// The response that a thank-you page's link or form is about, while it can be changed.
    async fn given(&self, app: &App, mine: &str) -> Result<Option<Row>, Fault> {
        let Some((workspace, response)) = app.seal.pressed(mine) else { return Ok(None) };
        if workspace != self.published.workspace.id {
            return Ok(None);
        }
        let mut read = app.store.read().await?;
        let row = store::response::find(&mut read, workspace, response).await?;
        Ok(row.filter(|row| row.survey == self.published.survey.id && app.now() <= row.at + EDITABLE))
    }

    async fn edit(&self, app: &App, response: Uuid, said: Said, hand: Hand) -> store::Result<(Uuid, Standing)> {
        let at = app.now();
        let edit = Resubmission {
            workspace: self.published.workspace.id,
            response,
            at,
            ids: app.chance.two_ids(at),
            said,
            hand,
            consent: None,
            judgement: answer::judgement(&self.published, None),
        };
        Ok((response, answer::standing_of(app.store.writer().edit(edit).await?)))
    }

    fn gaps<'a>(&'a self, nonce: &'a str) -> Gaps<'a> {
        Gaps { address: &self.address, first_name: None, nonce, reachable: false, hidden: &self.hidden }
    }

    fn asking<'a>(&'a self, response: Uuid, nonce: &'a str) -> Asking<'a> {
        Asking { published: &self.published, response, language: &self.language, gaps: self.gaps(nonce) }
    }

    fn notice(&self, app: &App, notice: Notice) -> Result<Response, Fault> {
        let company = Some(self.published.survey.subject.as_str());
        Ok(respondent::notice(app, &self.language, notice, company, Some(&self.address))?)
    }

    fn origins(&self, app: &App, way: &str, key: &str) -> Origins<'_> {
        let survey = &self.published.survey;
        Origins {
            published: &self.published,
            id: app.chance.id(app.now()),
            facts: Facts { place: PLACE.to_owned(), language: Some(self.language.clone()), ..Facts::default() },
            contact: None,
            intake: Intake::Page(answer::judgement(&self.published, None)),
            key: (!key.is_empty()).then(|| token::idempotency(survey.id, way, key)),
            hidden: self.hidden.clone(),
            by: None,
        }
    }

    fn again(&self, app: &App, sent: &HandedIn, message: Message) -> Result<Response, Fault> {
        let nonce = if sent.nonce.is_empty() { token::nonce(app.now(), &app.chance) } else { sent.nonce.clone() };
        let comment: String = sent.comment.chars().take(crate::respond::LONGEST_COMMENT).collect();
        let typed = Answer { comment: &comment, ..sent.answer(self.published.survey.scale) };
        let page = self.published.pages.again(&self.language, self.gaps(&nonce), typed, message)?;
        Ok(respondent::html(answer::status(message), page, self.published.pages.policy()))
    }

    fn thank(&self, visitor: Visitor, press: &str, said: Answer<'_>, standing: Standing) -> Result<Response, Fault> {
        let address = format!("{}?mine={press}", self.address);
        let gaps = Gaps { address: &address, ..self.gaps(press) };
        let page = self.published.pages.thanks(&self.language, gaps, said, standing, visitor.encoding)?;
        Ok(respondent::page(StatusCode::OK, page, visitor.encoding, self.published.pages.policy()))
    }
}
