//! Asking one customer: an invitation as somebody wrote it, checked, and made. A page and the API share it. The link is
//! known to nobody but the customer and whoever made it; the store keeps only the hash of its token.

use feedback::Scale;
use store::contact::consent::{self, Channel};
use store::invitation::NewInvitation;
use store::response::Facts;
use store::{Tx, rest};
use uuid::Uuid;

use crate::app::{Heard, Published};
use crate::clock::DAY;
use crate::contact::Who;
use crate::facts;
use crate::mistake::{Mistake, Mistakes};
use crate::suppress::Stopped;
use crate::token::{self, Purpose};

/// The place of whoever was asked and did not come by another.
pub const PLACE: &str = "invitation";

/// How many days a link takes a first answer, unless told otherwise.
pub const DAYS: i64 = 30;

/// And at most.
pub const MOST_DAYS: i64 = 365;

/// An invitation as somebody wrote it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Who is asked.
    pub contact: Who,
    /// Frozen with the response; an empty place is [`PLACE`].
    pub facts: Facts,
    /// When it is or was sent, where known: epoch milliseconds.
    pub sent_at: Option<i64>,
    /// How many days the link takes a first answer; [`DAYS`] where it is none.
    pub expires_in_days: Option<i64>,
    /// The ticket, order or visit that it is about: of each, a survey asks once.
    pub ticket: Option<String>,
    /// Whoever was asked too recently, or said stop, is asked all the same.
    pub anyway: bool,
}

/// An invitation that can be made. Only [`Draft::check`] makes one.
#[derive(Clone, Debug)]
pub struct Checked {
    contact: Who,
    facts: Facts,
    sent_at: Option<i64>,
    days: i64,
    ticket: Option<String>,
    anyway: bool,
}

/// An invitation that was made.
pub struct Made {
    /// Its id, and the id of the response that will answer it.
    pub id: Uuid,
    /// When its link stops taking a first answer.
    pub expires_at: i64,
    token: String,
    scale: Scale,
}

/// What became of it.
pub enum Outcome {
    /// It was made.
    New(Made),
    /// It was made before, by the same request.
    Repeated(Made),
    /// The key was used before, for another invitation.
    KeyTaken,
    /// There is no such survey.
    NoSurvey,
    /// The survey was asked about this ticket before.
    TicketAsked,
    /// They were asked lately, and are left alone until this instant, epoch milliseconds.
    Rests(i64),
    /// They must not be written to.
    Stopped,
}

impl Made {
    /// The link to the question.
    pub fn url(&self, public_url: &str) -> String {
        format!("{public_url}/r/{}", self.token)
    }

    /// The link of each score, worst first.
    pub fn links(&self, public_url: &str) -> Vec<(u8, String)> {
        self.scale.values().map(|score| (score, format!("{}/{score}", self.url(public_url)))).collect()
    }
}

impl Draft {
    /// Whether it can be made at `now`.
    ///
    /// # Errors
    /// Every mistake in it.
    pub fn check(&self, now: i64) -> Result<Checked, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let contact = self.contact.check(&mut mistakes);
        let facts = facts::check(&self.facts, PLACE, &mut mistakes);
        let days = self.expires_in_days.unwrap_or(DAYS);
        if !(1..=MOST_DAYS).contains(&days) {
            mistakes.add("expires_in_days", "off-range", format!("`expires_in_days` must be from 1 to {MOST_DAYS}."));
        }
        let last = now.saturating_add(days.saturating_mul(DAY));
        if self.sent_at.is_some_and(|sent| sent < 0 || sent >= last) {
            mistakes.add("sent_at", "off-range", "`sent_at` must be before the invitation expires.");
        }
        let ticket = mistakes.line("ticket", self.ticket.as_deref());
        mistakes.unless(Checked { contact, facts, sent_at: self.sent_at, days, ticket, anyway: self.anyway })
    }
}

/// Makes the invitation; with a key at most once.
///
/// A repeated request must see the link again, and the link's token is not kept. So with a key the token is not random
/// but the seal's MAC of workspace and key: it can be computed again by this server and by nobody else, and the unique
/// hash is what makes the second invitation impossible, for as long as the first one exists. When `secret.key` is
/// exchanged, keys used before it count as new.
///
/// # Errors
/// When the store fails.
pub async fn make(
    app: &Heard,
    workspace: i64,
    survey: i64,
    new: &Checked,
    key: Option<&str>,
) -> anyhow::Result<Outcome> {
    let Some(published) = app.published(workspace, survey).await? else { return Ok(Outcome::NoSurvey) };
    let scale = published.survey.scale;
    let token = match key {
        Some(key) => app.seal.invitation(workspace, key),
        None => token::make(workspace, &app.chance),
    };
    let now = app.now();
    if key.is_some()
        && let Some(outcome) = repeated(app, workspace, survey, new, &token, scale).await?
    {
        return Ok(outcome);
    }
    let id = app.chance.id(now);
    let expires_at = now + new.days * DAY;
    let mut tx = app.store.begin().await?;
    let contact = new.contact.find_or_add(&mut tx, workspace, app.chance.id(now), now).await?;
    let invitation = NewInvitation {
        workspace,
        id,
        token_hash: token::hash(Purpose::Invitation, &token),
        survey,
        contact,
        facts: &new.facts,
        created_at: now,
        sent_at: new.sent_at,
        expires_at,
        is_test: false,
        draft_step: None,
        ticket: new.ticket.as_deref(),
    };
    // Where nothing comes of it, what was begun here must not stay: it goes with the transaction.
    if !store::invitation::add(&mut tx, &invitation).await? {
        drop(tx);
        // The same request, a moment ago; or another about the ticket.
        if let Some(outcome) = repeated(app, workspace, survey, new, &token, scale).await? {
            return Ok(outcome);
        }
        anyhow::ensure!(new.ticket.is_some(), "an invitation is there and is not");
        return Ok(Outcome::TicketAsked);
    }
    if let Some(contact) = contact
        && let Some(refused) = claim(&mut tx, &published, new, contact, now).await?
    {
        return Ok(refused);
    }
    tx.commit().await?;
    Ok(Outcome::New(Made { id, expires_at, token, scale }))
}

/// From now on they were asked; or why they are not.
async fn claim(
    tx: &mut Tx,
    published: &Published,
    new: &Checked,
    contact: Uuid,
    now: i64,
) -> anyhow::Result<Option<Outcome>> {
    let (workspace, survey, at) = (published.workspace.id, published.survey.id, new.sent_at.unwrap_or(now));
    if new.anyway {
        rest::asked(tx, workspace, contact, at).await?;
        return Ok(None);
    }
    let stopped = Stopped::among(tx, workspace, new.contact.email.as_deref().into_iter(), now).await?;
    let about = published.survey.kind.into();
    let is_stopped = new.contact.email.as_ref().is_some_and(|email| stopped.why(email, about).is_some());
    if is_stopped || !consent::refused(tx, workspace, &[contact], Channel::Email).await?.is_empty() {
        return Ok(Some(Outcome::Stopped));
    }
    let rules = rest::of_survey(tx, workspace, survey).await?;
    if rest::claim(tx, workspace, &[contact], rules.before(at), at).await?.is_empty() {
        let last = rest::last(tx, workspace, contact).await?.unwrap_or(at);
        return Ok(Some(Outcome::Rests(rules.until(last))));
    }
    Ok(None)
}

/// How many days a link takes a first answer by which a colleague tries a survey.
pub const TRIAL_DAYS: i64 = 7;

/// Makes a link by which a colleague tries a survey: its draft as it is at this step, or what is published. What is
/// answered there never counts.
///
/// # Errors
/// When the store fails.
pub async fn to_try(
    app: &Heard,
    workspace: i64,
    survey: i64,
    facts: &Facts,
    draft_step: Option<i64>,
) -> anyhow::Result<String> {
    let (now, token) = (app.now(), token::make(workspace, &app.chance));
    let invitation = NewInvitation {
        workspace,
        id: app.chance.id(now),
        token_hash: token::hash(Purpose::Invitation, &token),
        survey,
        contact: None,
        facts,
        created_at: now,
        sent_at: None,
        expires_at: now + TRIAL_DAYS * DAY,
        is_test: true,
        draft_step,
        ticket: None,
    };
    let mut tx = app.store.begin().await?;
    anyhow::ensure!(store::invitation::add(&mut tx, &invitation).await?, "a random token is there already");
    tx.commit().await?;
    Ok(format!("{}/r/{token}", app.public_url()))
}

/// What a key was used for before, if it was.
async fn repeated(
    app: &Heard,
    workspace: i64,
    survey: i64,
    new: &Checked,
    token: &str,
    scale: Scale,
) -> store::Result<Option<Outcome>> {
    let mut read = app.store.read().await?;
    let hash = token::hash(Purpose::Invitation, token);
    let Some(first) = store::invitation::find_by_token(&mut read, workspace, &hash).await? else { return Ok(None) };
    let contact = match first.contact {
        Some(contact) => store::contact::find(&mut read, workspace, contact).await?,
        None => None,
    };
    let email = contact.as_ref().and_then(|contact| contact.email.as_deref());
    let same = first.survey == survey
        && first.facts == new.facts
        && first.sent_at == new.sent_at
        && first.expires_at == first.created_at + new.days * DAY
        && new.contact.is(first.contact, first.contact_name.as_deref(), email);
    let made = Made { id: first.id, expires_at: first.expires_at, token: token.to_owned(), scale };
    Ok(Some(if same { Outcome::Repeated(made) } else { Outcome::KeyTaken }))
}
