//! A click on 9 in an e-mail. The link of an invitation: `GET /r/{token}/{score}` shows the question with the score
//! chosen and notes a raw click; only the `POST` of its button makes a response, which is judged by the clicks. A GET
//! changes nothing else, whoever follows the link, and the page never says more than a first name.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, RawQuery, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;
use std::sync::Arc;
use store::click::{Click, Kind};
use store::invitation::Invitation;
use store::response::{Intake, Press, Row};

use super::answer::{self, EDITABLE, HandedIn, LARGEST_BODY, Origins};
use super::fault::Fault;
use super::more::{self, Asking, Next};
use super::respondent;
use super::visitor::Visitor;
use crate::app::{App, Published};
use crate::form::Fields;
use crate::limits::Wait;
use crate::respond::{Answer, Gaps, Message, Notice, Standing};
use crate::token::{self, Purpose};

/// Every address of an invitation.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/r/{token}", get(show_question).post(hand_in))
        .route("/r/{token}/check", get(show_trap))
        .route("/r/{token}/{score}", get(show_chosen))
        .layer(DefaultBodyLimit::max(LARGEST_BODY))
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
}

/// An invitation that was found, and everything its page needs.
struct Opened {
    invitation: Invitation,
    published: Arc<Published>,
    address: String,
    language: String,
    /// The answer that was given before.
    given: Option<Row>,
    /// What the page's address carried.
    hidden: Vec<(String, String)>,
}

async fn show_question(
    app: State<App>,
    visitor: Visitor,
    method: Method,
    Path(token): Path<String>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    show(app.0, visitor, &method, &token, None, query, &headers).await
}

async fn show_chosen(
    app: State<App>,
    visitor: Visitor,
    method: Method,
    Path((token, score)): Path<(String, String)>,
    query: RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    show(app.0, visitor, &method, &token, Some(&score), query, &headers).await
}

async fn show(
    app: App,
    visitor: Visitor,
    method: &Method,
    token: &str,
    score: Option<&str>,
    RawQuery(query): RawQuery,
    headers: &HeaderMap,
) -> Result<Response, Fault> {
    let asked = Fields::parse(query.as_deref().unwrap_or_default().as_bytes());
    let found = look_up(&app, token).await?;
    let mut opened = match open(&app, visitor, token, found, asked.text("language"), headers).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    opened.hidden = more::hidden(&opened.published, &asked, "");
    let scale = opened.published.survey.scale;
    let chosen = score.and_then(|score| score.parse().ok()).and_then(|value| scale.score(value).ok());
    let chosen = chosen.map(feedback::Score::get);
    let kind = if method == Method::HEAD { Kind::Head } else { Kind::Get };
    note_click(&app, &opened.invitation, kind, chosen);
    if let Some(notice) = opened.closed(&app).await? {
        return opened.notice(&app, notice);
    }
    let nonce = app.chance.word();
    let gaps = opened.gaps(&nonce);
    let Some(given) = &opened.given else {
        let page = opened.published.pages.page(&opened.language, chosen, gaps, visitor.encoding);
        app.recent.keep(token::hash(Purpose::Invitation, token), opened.invitation, app.now());
        return Ok(respondent::page(StatusCode::OK, page, visitor.encoding, opened.published.pages.policy()));
    };
    let earlier = Answer {
        score: chosen.or(given.said.score),
        comment: given.said.comment.as_deref().unwrap_or_default(),
        contact: given.said.contact_me,
    };
    let page = opened.published.pages.again(&opened.language, gaps, earlier, Message::Earlier)?;
    Ok(respondent::html(StatusCode::OK, page, opened.published.pages.policy()))
}

/// The link that only robots follow.
async fn show_trap(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    asked: Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let found = look_up(&app, &token).await?;
    let opened = match open(&app, visitor, &token, found, &asked.language, &headers).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    note_click(&app, &opened.invitation, Kind::Honeypot, None);
    opened.notice(&app, Notice::Check)
}

async fn hand_in(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Fault> {
    let fields = Fields::parse(&body);
    let sent = HandedIn::from_fields(&fields);
    // A second press is about an answer that is there, perhaps on another node: only the store knows it.
    let found =
        if sent.confirm || sent.after.is_some() { look_up(&app, &token).await? } else { recall(&app, &token).await? };
    let mut opened = match open(&app, visitor, &token, found, &sent.language, &headers).await? {
        Ok(opened) => opened,
        Err(elsewhere) => return Ok(elsewhere),
    };
    if let Some(notice) = opened.closed(&app).await? {
        return opened.notice(&app, notice);
    }
    opened.hidden = more::hidden(&opened.published, &fields, "h.");
    if let Err(wait) = app.limits.invitation(opened.invitation.id) {
        return Ok(respondent::later(opened.again(&app, &sent, Message::TooMany)?, wait));
    }
    if let Some(status) = answer::no_form_of_ours(&headers) {
        let mut response = opened.again(&app, &sent, Message::Nothing)?;
        *response.status_mut() = status;
        return Ok(response);
    }
    if sent.confirm {
        return confirm(&app, visitor, opened, &sent).await;
    }
    if sent.after.is_some() {
        return go_on(&app, visitor, opened, &sent, &fields).await;
    }
    let said = match sent.said(opened.published.survey.scale) {
        Ok(said) => said,
        Err(message) => return opened.again(&app, &sent, message),
    };
    let origins = opened.origins();
    match answer::record(&app, origins, said, sent.hand).await {
        Ok(accepted) => match opened.asking(&sent.nonce).first(&app).await? {
            Next::Page(page) => Ok(page),
            Next::Thanks(_) => {
                opened.thank(&app, visitor, sent.answer(opened.published.survey.scale), accepted.standing)
            }
        },
        Err(error) => {
            tracing::error!(error = ?error, "an answer could not be recorded");
            Ok(respondent::later(opened.again(&app, &sent, Message::Busy)?, Wait(5)))
        }
    }
}

/// A page of further questions was answered.
async fn go_on(
    app: &App,
    visitor: Visitor,
    opened: Opened,
    sent: &HandedIn,
    fields: &Fields,
) -> Result<Response, Fault> {
    let Some(given) = &opened.given else { return opened.again(app, sent, Message::Nothing) };
    let before = answer::standing(given.state);
    match opened.asking(&sent.nonce).take(app, sent, fields).await? {
        Next::Page(page) => Ok(page),
        Next::Thanks(standing) => opened.thanks_for_given(app, visitor, standing.unwrap_or(before)),
    }
}

/// The second press.
async fn confirm(app: &App, visitor: Visitor, opened: Opened, sent: &HandedIn) -> Result<Response, Fault> {
    if opened.given.is_none() {
        return opened.again(app, sent, Message::Nothing);
    }
    let now = app.now();
    let press = Press {
        workspace: opened.invitation.workspace,
        response: opened.invitation.id,
        at: now,
        ids: app.chance.two_ids(now),
    };
    match app.store.writer().press(press).await {
        Ok(changed) => {
            let mut read = app.store.read().await?;
            let row = store::response::find(&mut read, opened.invitation.workspace, opened.invitation.id).await?;
            let opened = Opened { given: row, ..opened };
            opened.thanks_for_given(app, visitor, answer::standing_of(changed))
        }
        Err(error) => {
            tracing::error!(error = ?error, "a second press could not be recorded");
            Ok(respondent::later(opened.thanks_for_given(app, visitor, Standing::Provisional)?, Wait(5)))
        }
    }
}

/// The page of an invitation that was found, or the page to show instead.
async fn open(
    app: &App,
    visitor: Visitor,
    token: &str,
    found: Option<Found>,
    asked: &str,
    headers: &HeaderMap,
) -> Result<Result<Opened, Response>, Fault> {
    let Some((invitation, given)) = found else {
        let page = respondent::notice(app, super::browser_language(app, headers), Notice::Unknown, None, None)?;
        return Ok(Err(match app.limits.stranger(visitor.address) {
            Ok(()) => page,
            Err(wait) => {
                let mut page = respondent::later(page, wait);
                *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                page
            }
        }));
    };
    let (workspace, survey) = (invitation.workspace, invitation.survey);
    let published = match invitation.is_test {
        true => app.tried(workspace, survey, invitation.draft_step).await?,
        false => app.published(workspace, survey).await?,
    };
    let published = published.ok_or_else(|| anyhow::anyhow!("an invitation to a survey that is not there"))?;
    let language = answer::language(&published, asked, invitation.facts.language.as_deref(), headers);
    Ok(Ok(Opened { address: format!("/r/{token}"), invitation, published, language, given, hidden: Vec::new() }))
}

/// An invitation, with the answer that was given before.
type Found = (Invitation, Option<Row>);

/// The invitation of a token for a press of its button: from memory if its page was just shown here. Should it have been
/// answered elsewhere meanwhile, the store finds that out and makes an edit of it.
async fn recall(app: &App, token: &str) -> Result<Option<Found>, Fault> {
    match app.recent.take(&token::hash(Purpose::Invitation, token), app.now()) {
        Some(shown) => Ok(Some((shown, None))),
        None => look_up(app, token).await,
    }
}

/// The invitation of a token as it is now.
async fn look_up(app: &App, token: &str) -> Result<Option<Found>, Fault> {
    let Some(workspace) = token::workspace(token) else { return Ok(None) };
    let hash = token::hash(Purpose::Invitation, token);
    let mut read = app.store.read().await?;
    let Some(invitation) = store::invitation::find_by_token(&mut read, workspace, &hash).await? else {
        return Ok(None);
    };
    let given = match invitation.answered_at {
        Some(_) => store::response::find(&mut read, workspace, invitation.id).await?,
        None => None,
    };
    Ok(Some((invitation, given)))
}

fn note_click(app: &App, invitation: &Invitation, kind: Kind, score: Option<u8>) {
    let now = app.now();
    app.store.writer().click(Click {
        workspace: invitation.workspace,
        invitation: invitation.id,
        id: app.chance.id(now),
        at: now,
        kind,
        score,
    });
}

impl Opened {
    /// Why nothing is taken here any more, or not yet.
    async fn closed(&self, app: &App) -> store::Result<Option<Notice>> {
        if self.is_over(app.now()) {
            return Ok(Some(Notice::Expired));
        }
        match self.given {
            Some(_) => Ok(None),
            None => answer::closed(app, &self.published).await,
        }
    }

    fn asking<'a>(&'a self, nonce: &'a str) -> Asking<'a> {
        Asking {
            published: &self.published,
            response: self.invitation.id,
            language: &self.language,
            gaps: self.gaps(nonce),
        }
    }

    /// A first answer is taken until the invitation ends, a change of it for 30 days.
    fn is_over(&self, now: i64) -> bool {
        match &self.given {
            Some(given) => now > given.at + EDITABLE,
            None => now > self.invitation.expires_at,
        }
    }

    fn gaps<'a>(&'a self, nonce: &'a str) -> Gaps<'a> {
        let name = self.invitation.contact_name.as_deref();
        Gaps {
            address: &self.address,
            first_name: name.and_then(|name| name.split_whitespace().next()),
            nonce,
            reachable: self.invitation.contact.is_some() || self.invitation.is_test,
            hidden: &self.hidden,
        }
    }

    fn origins(&self) -> Origins<'_> {
        let mut facts = self.invitation.facts.clone();
        facts.language = Some(self.language.clone());
        Origins {
            published: &self.published,
            id: self.invitation.id,
            facts,
            contact: self.invitation.contact,
            intake: Intake::Invited(answer::judgement(&self.published, self.invitation.sent_at)),
            // There is one response to an invitation: that makes a second delivery harmless already.
            key: None,
            hidden: self.hidden.clone(),
            by: self.invitation.by.as_ref(),
        }
    }

    fn notice(&self, app: &App, notice: Notice) -> Result<Response, Fault> {
        let company = Some(self.published.survey.subject.as_str());
        Ok(respondent::notice(app, &self.language, notice, company, Some(&self.address))?)
    }

    /// The form again, with what was typed and why it did not arrive.
    fn again(&self, app: &App, sent: &HandedIn, message: Message) -> Result<Response, Fault> {
        let nonce = if sent.nonce.is_empty() { app.chance.word() } else { sent.nonce.clone() };
        let comment: String = sent.comment.chars().take(crate::respond::LONGEST_COMMENT).collect();
        let typed = Answer { comment: &comment, ..sent.answer(self.published.survey.scale) };
        let page = self.published.pages.again(&self.language, self.gaps(&nonce), typed, message)?;
        Ok(respondent::html(answer::status(message), page, self.published.pages.policy()))
    }

    fn thanks_for_given(&self, app: &App, visitor: Visitor, standing: Standing) -> Result<Response, Fault> {
        let given = self.given.as_ref().map(|row| &row.said);
        let said = Answer {
            score: given.and_then(|said| said.score),
            comment: given.and_then(|said| said.comment.as_deref()).unwrap_or_default(),
            contact: given.is_some_and(|said| said.contact_me),
        };
        self.thank(app, visitor, said, standing)
    }

    fn thank(&self, app: &App, visitor: Visitor, said: Answer<'_>, standing: Standing) -> Result<Response, Fault> {
        let nonce = app.chance.word();
        let page = self.published.pages.thanks(&self.language, self.gaps(&nonce), said, standing, visitor.encoding)?;
        Ok(respondent::page(StatusCode::OK, page, visitor.encoding, self.published.pages.policy()))
    }
}
