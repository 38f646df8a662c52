//! A customer answers the mail itself. A number on the survey's scale is a score, which waits for the quiet minute; words
//! belong to the answer that is there, as long as it has none. Everything else is for people to read.

use std::sync::Arc;

use reach::inbox::Reply;
use store::arrived::Waiting;
use store::invitation::Invitation;
use store::response::{Hand, Intake, Resubmission, Row, Said};
use store::returned::{self, Sent};

use super::Was;
use super::follow::claim;
use super::words::{self, LASTS};
use crate::app::{App, Published};
use crate::mail::{self, Envelope, Kind};
use crate::respond::LONGEST_COMMENT;
use crate::token;
use crate::web::answer::{self, EDITABLE, Origins};

/// What the mail asked, and what was answered before.
struct Asked {
    invitation: Invitation,
    published: Arc<Published>,
    given: Option<Row>,
    /// This very message is recorded already: what followed was cut off.
    is_recorded: bool,
}

/// Somebody wrote back.
pub(super) async fn follow(app: &App, waiting: &Waiting, sent: &Sent, reply: &Reply) -> anyhow::Result<()> {
    let Some(asked) = find(app, waiting, sent).await? else {
        return words::keep(app, waiting, sent, reply, true).await;
    };
    let takes = asked.takes(app).await?;
    let said = asked.said(reply).filter(|said| takes && fits(said));
    match said {
        Some(said) if said.score.is_some() && asked.has_new_score(&said) => {
            record(app, waiting, &asked, said.clone()).await?;
            confirm(app, waiting, sent, &asked, &said).await
        }
        Some(said) => {
            add(app, &asked, said).await?;
            super::follow::only_count(app, waiting, Was::Answer).await
        }
        None => words::keep(app, waiting, sent, reply, true).await,
    }
}

fn fits(said: &Said) -> bool {
    said.comment.as_ref().is_none_or(|comment| comment.chars().count() <= LONGEST_COMMENT)
}

async fn find(app: &App, waiting: &Waiting, sent: &Sent) -> anyhow::Result<Option<Asked>> {
    let Some(id) = sent.invitation else { return Ok(None) };
    let mut read = app.store.read().await?;
    let Some(invitation) = store::invitation::find(&mut read, sent.workspace, id).await? else { return Ok(None) };
    let given = match invitation.answered_at {
        Some(_) => store::response::find(&mut read, sent.workspace, id).await?,
        None => None,
    };
    let key = key(&invitation, waiting);
    let is_recorded = store::response::find_by_key(&mut read, sent.workspace, &key).await?.is_some();
    drop(read);
    let published = match invitation.is_test {
        true => app.tried(sent.workspace, invitation.survey, invitation.draft_step).await?,
        false => app.published(sent.workspace, invitation.survey).await?,
    };
    Ok(published.map(|published| Asked { invitation, published, given, is_recorded }))
}

impl Asked {
    /// As behind its link: a first answer until the invitation ends, a change for 30 days.
    async fn takes(&self, app: &App) -> anyhow::Result<bool> {
        let now = app.now();
        Ok(match &self.given {
            Some(given) => now <= given.at + EDITABLE,
            None => now <= self.invitation.expires_at && answer::closed(app, &self.published).await?.is_none(),
        })
    }

    /// What a reply makes of the answer; none where it is none.
    fn said(&self, reply: &Reply) -> Option<Said> {
        let scale = self.published.survey.scale;
        let score = reply.score.filter(|score| score.of.is_none_or(|of| of == scale.max()));
        let score = score.and_then(|score| scale.score(i64::from(score.value)).ok()).map(feedback::Score::get);
        let before = self.given.as_ref().map(|given| &given.said);
        let contact_me = before.is_some_and(|said| said.contact_me);
        let had = before.and_then(|said| said.comment.clone());
        match (score, before) {
            (Some(score), _) => {
                let comment = Some(reply.comment.trim().to_owned()).filter(|comment| !comment.is_empty()).or(had);
                Some(Said { score: Some(score), comment, contact_me })
            }
            // Words alone: those of the answer, which is what they are again after a crash.
            (None, Some(before)) if !reply.text.is_empty() => {
                let is_free = had.is_none() || had.as_ref() == Some(&reply.text);
                is_free.then(|| Said { score: before.score, comment: Some(reply.text.clone()), contact_me })
            }
            (None, _) => None,
        }
    }

    /// Whether it says another score than before, or is the first to say one.
    fn has_new_score(&self, said: &Said) -> bool {
        self.is_recorded || self.given.as_ref().is_none_or(|given| given.said.score != said.score)
    }
}

/// What stands for the message among the answers to its survey.
fn key(invitation: &Invitation, waiting: &Waiting) -> Vec<u8> {
    token::idempotency(invitation.survey, "reply", &waiting.id.simple().to_string())
}

/// Records the score, once for each message.
async fn record(app: &App, waiting: &Waiting, asked: &Asked, said: Said) -> anyhow::Result<()> {
    if asked.is_recorded {
        return Ok(());
    }
    let origins = Origins {
        published: &asked.published,
        id: asked.invitation.id,
        facts: asked.invitation.facts.clone(),
        contact: asked.invitation.contact,
        intake: Intake::Invited(answer::judgement(&asked.published, asked.invitation.sent_at)),
        key: Some(key(&asked.invitation, waiting)),
        hidden: Vec::new(),
        by: asked.invitation.by.as_ref(),
    };
    answer::record(app, origins, said, Hand::Reply).await?;
    Ok(())
}

/// Changes the words of the answer that is there.
async fn add(app: &App, asked: &Asked, said: Said) -> anyhow::Result<()> {
    let now = app.now();
    let edit = Resubmission {
        workspace: asked.invitation.workspace,
        response: asked.invitation.id,
        at: now,
        ids: app.chance.two_ids(now),
        said,
        hand: Hand::Reply,
        consent: None,
        judgement: answer::judgement(&asked.published, asked.invitation.sent_at),
    };
    app.store.writer().edit(edit).await?;
    Ok(())
}

/// Tells them what was noted, and where to change it.
async fn confirm(app: &App, waiting: &Waiting, sent: &Sent, asked: &Asked, said: &Said) -> anyhow::Result<()> {
    let workspace = &asked.published.workspace;
    let language = asked.invitation.facts.language.as_ref().unwrap_or(&workspace.language);
    let link = format!("{}/r/{}", app.public_url(), app.seal.asked(workspace.id, asked.invitation.id));
    let about = serde_json::json!({
        "score": said.score, "company": asked.published.survey.subject, "link": link, "home": app.public_url(),
    });
    let written = mail::write(&app.templates, language, Kind::Noted.key(), about)?;
    let mut tx = app.store.begin().await?;
    if !claim(&mut tx, waiting, Was::Answer).await? {
        return Ok(());
    }
    let envelope = Envelope { workspace: workspace.id, kind: Kind::Noted, to: &sent.to, lasts: LASTS };
    let id = mail::queue(app, &mut tx, envelope, written).await?;
    returned::ties(&mut tx, id, sent).await?;
    tx.commit().await?;
    app.outbox.notify_one();
    Ok(())
}
