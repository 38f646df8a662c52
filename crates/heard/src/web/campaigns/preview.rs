//! The mail of a campaign as its people will get it: in a frame of the editor, as it is typed and before it is saved; and as
//! a test to oneself. What is shown runs nothing, sends nothing and leads nowhere.

use anyhow::Context;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use store::Read;
use store::campaign::Campaign;
use uuid::Uuid;

use super::find;
use super::form::Typed;
use crate::app::App;
use crate::campaign::draft::Draft;
use crate::form::Fields;
use crate::mail::survey::{Sample, Sampled, sample, send_test};
use crate::right::Ask;
use crate::template::escape;
use crate::web::address::Asked;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{May, Member, Posted};

/// A mail brings its own styles and, besides the logo, nothing; framed by this site only. What is in a sandbox has no self:
/// the logo comes from this address.
fn policy(here: &str) -> String {
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; img-src {here}; form-action 'none'; base-uri 'none'; \
         frame-ancestors 'self'; sandbox"
    )
}

/// How it is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eyes {
    /// In this language.
    pub language: String,
    /// As this customer; as somebody invented where it is none.
    pub person: Option<Uuid>,
    /// `light` or `dark`; as the reader's own device is where it is empty.
    pub light: String,
    /// As plain text.
    pub plain: bool,
}

impl Eyes {
    /// As a form asks.
    pub fn of(fields: &Fields) -> Eyes {
        Eyes {
            language: fields.text("language").to_owned(),
            person: Uuid::try_parse(fields.text("person")).ok(),
            light: fields.text("light").to_owned(),
            plain: fields.text("as") == "text",
        }
    }
}

/// What came of a test.
#[derive(Clone, Debug, Serialize)]
pub struct Tried {
    /// Why it is not on its way: `no-server` or `wait`; none where it is.
    pub wrong: Option<&'static str>,
    /// Seconds to wait, where that is why.
    pub wait: u64,
}

/// `GET /campaigns/{id}/preview`: as it was saved.
pub async fn show(
    State(app): State<App>,
    May { member, .. }: May<Ask>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &id, &fields, false).await
}

/// `POST /campaigns/{id}/preview`: as it is typed. Nothing is kept of it.
pub async fn follow(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    page(&app, &member, &id, &fields, true).await
}

async fn page(app: &App, member: &Member, id: &str, fields: &Fields, is_typed: bool) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = find(&mut read, member.workspace.id, id).await?;
    drop(read);
    let Some(mut campaign) = found else { return door::not_found(app, &member.language) };
    if is_typed {
        let were = Draft::of(&campaign)?;
        campaign = Typed::parse(fields, &were.letter).draft().0.onto(&campaign)?;
    }
    let eyes = Eyes::of(fields);
    let published = app.published(campaign.workspace, campaign.survey).await?;
    let Some(published) = published else { return door::not_found(app, &member.language) };
    let mut read = app.store.read().await?;
    let person = person(&mut read, member.workspace.id, eyes.person).await?;
    drop(read);
    let mail = sample(app, &campaign, &published, &eyes.language, &person).await?;
    let policy = policy(&app.public_url()).try_into().context("the public address fits into no header")?;
    Ok(drawn(&mail, &eyes, policy))
}

/// Whom the mail names: a customer, or nobody.
async fn person(read: &mut Read, workspace: i64, id: Option<Uuid>) -> Result<Sample, Fault> {
    let Some(id) = id else { return Ok(Sample::default()) };
    let Some(known) = store::contact::find_known(read, workspace, id).await? else { return Ok(Sample::default()) };
    let agents = store::agent::list(read, workspace).await?;
    let owner = known.card.owner.as_deref();
    let agent =
        owner.map(|key| agents.iter().find(|agent| agent.key == key).map_or(key, |agent| &agent.name).to_owned());
    Ok(Sample::of(&known.card, agent))
}

fn drawn(mail: &Sampled, eyes: &Eyes, policy: HeaderValue) -> Response {
    let (kind, body) = if eyes.plain {
        ("text/plain; charset=utf-8", format!("{}\n\n{}", mail.subject, mail.text))
    } else {
        ("text/html; charset=utf-8", lit(&mail.html, &mail.subject, &eyes.light))
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    ];
    (headers, body).into_response()
}

/// Light or dark as it is asked for, whatever the device, with the subject above the mail as a mailbox shows it.
fn lit(html: &str, subject: &str, light: &str) -> String {
    let html = match light {
        "dark" => html.replace("(prefers-color-scheme: dark)", "all").replacen("<html", "<html data-light=\"dark\"", 1),
        "light" => html.replace("(prefers-color-scheme: dark)", "not all"),
        _ => html.to_owned(),
    };
    let bar = format!(
        "<div style=\"font:600 15px/1.4 system-ui,sans-serif;padding:12px 16px;border-bottom:1px solid #8885\">{}</div>",
        escape(subject)
    );
    let Some(at) = html.find("<body").and_then(|body| Some(body + html[body..].find('>')? + 1)) else { return html };
    format!("{}{bar}{}", &html[..at], &html[at..])
}

/// Sends the mail to whoever asks for it.
///
/// # Errors
/// When the store fails.
pub async fn test(app: &App, member: &Member, campaign: &Campaign, language: &str) -> Result<Tried, Fault> {
    if crate::mail::find(app).await?.is_none() {
        return Ok(Tried { wrong: Some("no-server"), wait: 0 });
    }
    if let Err(wait) = app.limits.test_mail(member.user) {
        return Ok(Tried { wrong: Some("wait"), wait: wait.0 });
    }
    let mut tx = app.store.begin().await?;
    send_test(app, &mut tx, campaign, &member.email, language).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(Tried { wrong: None, wait: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_is_light_or_dark_as_it_is_looked_at_and_its_subject_stands_above_it() {
        let mail = "<html><style>@media (prefers-color-scheme: dark){p{color:#fff}}</style><body class=\"a\"><p>Hi</p></body></html>";
        assert!(lit(mail, "A & B", "dark").contains("@media all{p"));
        assert!(lit(mail, "A & B", "light").contains("@media not all{p"));
        assert!(lit(mail, "A & B", "").contains("prefers-color-scheme"));
        assert!(
            lit(mail, "A & B", "").contains("<body class=\"a\"><div")
                && lit(mail, "A & B", "").contains("A &amp; B</div><p>")
        );
    }
}
