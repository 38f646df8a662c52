//! The mail that asks a customer, with the scale in it. It is written when it is attempted and never kept: what it says
//! is compiled once for a campaign and language, and filled for each recipient. A link in it only opens the page with its
//! score chosen.

mod compiled;
mod said;
mod spliced;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use axum::http::HeaderMap;
use feedback::keyed;
use reach::channel::mail::Letter;
use reach::inbox::{Mailbox, Purpose, Tag};
use store::Tx;
use store::campaign::Campaign;
use store::contact::Card;
use store::contact::consent::{self, Channel};
use store::invitation::NewInvitation;
use store::outbox::{About, Claimed, NewMessage};
use store::response::Facts;
use uuid::Uuid;

pub use compiled::Sampled;
pub use said::ours;

use self::compiled::{Compiled, Source, To};
use crate::app::{App, Heard, Published, brand_of};
use crate::campaign::letter;
use crate::clock::DAY;
use crate::invite::TRIAL_DAYS;
use crate::mail::written::host;
use crate::suppress::Stopped;
use crate::token::{self, Purpose as For};
use crate::web::answer;

keyed! {
    /// Which mail it is: its kind in the outbox.
    pub enum Kind {
        /// It asks for the first time.
        First = "survey",
        /// It asks again, once.
        Reminder = "survey-reminder",
        /// A colleague looks at it. It has its words in the outbox, as mails of the product have.
        Test = "survey-test",
    }
}

/// The place of whoever was asked by a mail.
pub const PLACE: &str = "email";

/// Mails that are compiled, for as long as their sender runs.
#[derive(Default)]
pub struct Cache {
    /// Where answers to these mails arrive. Without it nobody is told that they may reply, and stopping is by link alone.
    pub mailbox: Option<Mailbox>,
    compiled: HashMap<Name, (Arc<Published>, Compiled)>,
}

/// What a compiled mail differs by. Whatever else it rests on makes the survey another [`Published`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Name {
    workspace: i64,
    campaign: Uuid,
    change: i64,
    language: String,
    is_reminder: bool,
    replies: bool,
}

/// So many mails are kept compiled. A server that has more under way begins anew.
const MOST: usize = 1000;

/// How many mails are looked up at once.
const PIECE: usize = 400;

/// Whom a mail names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sample {
    /// As they are called.
    pub name: Option<String>,
    /// The company they answer for.
    pub account: Option<String>,
    /// Who looks after them, as customers read it.
    pub agent: Option<String>,
    /// What it is about.
    pub product: Option<String>,
}

impl Sample {
    /// What a letter can say of a customer; `agent` is what their owner is called.
    pub fn of(card: &Card, agent: Option<String>) -> Sample {
        Sample { name: card.name.clone(), account: card.account.clone(), agent, product: None }
    }

    fn to<'a>(&'a self, link: &'a str, stop: &'a str) -> To<'a> {
        let Sample { name, account, agent, product } = self;
        To::new((link, stop), name.as_deref(), account.as_deref(), agent.as_deref(), product.as_deref())
    }
}

/// The language in which somebody is asked: theirs, where the survey has it, else its first.
pub fn language(published: &Published, theirs: Option<&str>) -> String {
    answer::language(published, "", theirs, &HeaderMap::new())
}

/// The mails of campaigns, but for who they are from. `None` for one that is of no use any more: its invitation, the
/// customer or the address is gone, they must not be written to, or they answered before they were reminded.
///
/// # Errors
/// When the store fails, or a template of ours is wrong.
pub async fn letters(app: &App, cache: &mut Cache, claimed: &[&Claimed]) -> anyhow::Result<Vec<Option<Letter>>> {
    let mut letters = Vec::with_capacity(claimed.len());
    for piece in claimed.chunks(PIECE) {
        let mut workspaces = BTreeSet::new();
        workspaces.extend(piece.iter().map(|one| one.workspace));
        let mut known = HashMap::new();
        for workspace in workspaces {
            let of: Vec<&Claimed> = piece.iter().copied().filter(|one| one.workspace == workspace).collect();
            known.insert(workspace, Batch::find(app, workspace, &of).await?);
        }
        for one in piece {
            letters.push(match known.get(&one.workspace) {
                Some(batch) => batch.letter(app, cache, one).await?,
                None => None,
            });
        }
    }
    Ok(letters)
}

/// What is known of the recipients of some mails of a workspace.
struct Batch {
    about: HashMap<Uuid, About>,
    campaigns: HashMap<Uuid, Campaign>,
    agents: HashMap<String, String>,
    stopped: Stopped,
    /// Those who took back that they may be written to.
    refused: HashSet<Uuid>,
}

impl Batch {
    async fn find(app: &App, workspace: i64, claimed: &[&Claimed]) -> anyhow::Result<Batch> {
        let mut read = app.store.read().await?;
        let ids: Vec<Uuid> = claimed.iter().map(|one| one.id).collect();
        let about = store::outbox::about(&mut read, workspace, &ids).await?;
        let mut campaigns = HashMap::new();
        for id in claimed.iter().filter_map(|one| one.campaign).collect::<BTreeSet<_>>() {
            campaigns.extend(store::campaign::find(&mut read, workspace, id).await?.map(|one| (id, one)));
        }
        // Few letters name an agent, and some workspaces have thousands of them.
        let agents = match campaigns.values().any(|campaign: &Campaign| campaign.letter.contains("agent")) {
            true => store::agent::list(&mut read, workspace).await?,
            false => Vec::new(),
        };
        let emails = claimed.iter().map(|one| one.to.as_str());
        let stopped = Stopped::among(&mut read, workspace, emails, app.now()).await?;
        let contacts: Vec<Uuid> = claimed.iter().filter_map(|one| one.contact).collect();
        let refused = consent::refused(&mut read, workspace, &contacts, Channel::Email).await?;
        Ok(Batch {
            about: about.into_iter().map(|one| (one.id, one)).collect(),
            campaigns,
            agents: agents.into_iter().map(|agent| (agent.key, agent.name)).collect(),
            stopped,
            refused,
        })
    }

    async fn letter(&self, app: &App, cache: &mut Cache, claimed: &Claimed) -> anyhow::Result<Option<Letter>> {
        let Some(kind) = Kind::from_key(&claimed.kind).filter(|kind| *kind != Kind::Test) else { return Ok(None) };
        let campaign = claimed.campaign.and_then(|id| self.campaigns.get(&id));
        let (Some(campaign), Some(about)) = (campaign, self.about.get(&claimed.id)) else { return Ok(None) };
        if kind == Kind::Reminder && about.answered_at.is_some() {
            return Ok(None);
        }
        let Some(published) = app.published(claimed.workspace, about.survey).await? else { return Ok(None) };
        let is_refused = claimed.contact.is_some_and(|contact| self.refused.contains(&contact));
        if is_refused || self.stopped.why(&claimed.to, published.survey.kind.into()).is_some() {
            return Ok(None);
        }
        let mail = cache.mail(app, campaign, &published, about.language.as_deref(), kind).await?;
        let (link, stop) = links(app, claimed.workspace, about.invitation);
        let sampled = mail.fill(&self.to(about, &link, &stop));
        Ok(Some(Letter {
            to: claimed.to.clone(),
            subject: sampled.subject,
            text: sampled.text,
            html: Some(sampled.html),
            headers: headers(app, cache.mailbox.as_ref(), campaign, claimed, (&published.workspace.name, &stop)),
            ..Letter::default()
        }))
    }

    fn to<'a>(&'a self, about: &'a About, link: &'a str, stop: &'a str) -> To<'a> {
        let agent = about.agent.as_ref().map(|key| self.agents.get(key).unwrap_or(key).as_str());
        let About { name, account, product, .. } = about;
        To::new((link, stop), name.as_deref(), account.as_deref(), agent, product.as_deref())
    }
}

impl Cache {
    async fn mail(
        &mut self,
        app: &App,
        campaign: &Campaign,
        published: &Arc<Published>,
        theirs: Option<&str>,
        kind: Kind,
    ) -> anyhow::Result<&Compiled> {
        let name = Name {
            workspace: campaign.workspace,
            campaign: campaign.id,
            change: campaign.change,
            language: language(published, theirs),
            is_reminder: kind == Kind::Reminder,
            replies: self.mailbox.is_some(),
        };
        let is_current = self.compiled.get(&name).is_some_and(|(of, _)| Arc::ptr_eq(of, published));
        if !is_current {
            if self.compiled.len() >= MOST {
                self.compiled.clear();
            }
            let mail = compile(app, campaign, published, &name).await?;
            self.compiled.insert(name.clone(), (published.clone(), mail));
        }
        self.compiled.get(&name).map(|(_, mail)| mail).ok_or_else(|| anyhow::anyhow!("a mail was compiled and is gone"))
    }
}

async fn compile(app: &App, campaign: &Campaign, published: &Published, name: &Name) -> anyhow::Result<Compiled> {
    let mut read = app.store.read().await?;
    let brand = brand_of(&mut read, &published.workspace).await?;
    drop(read);
    // What cannot be read says nothing of its own.
    let letter: letter::Letter = serde_json::from_str(&campaign.letter).unwrap_or_default();
    Compiled::new(&Source {
        texts: &app.texts,
        templates: &app.templates,
        published,
        brand: &brand,
        letter: &letter,
        public_url: &app.public_url(),
        language: &name.language,
        is_reminder: name.is_reminder,
        replies: name.replies,
    })
}

/// The address of the question, and the one where mails can be stopped.
fn links(app: &Heard, workspace: i64, invitation: Uuid) -> (String, String) {
    let url = app.public_url();
    let link = format!("{url}/r/{}", app.seal.asked(workspace, invitation));
    let stop = format!("{url}/unsubscribe/{}", app.seal.stop(workspace, invitation));
    (link, stop)
}

/// What programs read: how the mails are stopped (RFC 2369, RFC 8058), which they belong to (RFC 2919, and what Gmail's
/// Postmaster Tools count by), and that nobody's holiday notice is to answer (RFC 3834). Reports of delivery are wanted.
fn headers(
    app: &Heard,
    mailbox: Option<&Mailbox>,
    campaign: &Campaign,
    claimed: &Claimed,
    (company, stop): (&str, &str),
) -> Vec<(&'static str, String)> {
    let id = campaign.id.simple();
    let url = app.public_url();
    let reply = mailbox.map(|mailbox| mailbox.address(Tag { purpose: Purpose::Reply, id: claimed.id }));
    let by_mail = reply.map(|address| format!(", <mailto:{address}?subject=stop>")).unwrap_or_default();
    let mut plain = String::with_capacity(company.len());
    plain.extend(company.chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' '));
    vec![
        ("List-Unsubscribe", format!("<{stop}>{by_mail}")),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
        ("List-Id", format!("\"{}\" <{id}.{}>", plain.trim(), host(&url))),
        ("Feedback-ID", format!("{id}:{}:{}:heard", campaign.workspace, claimed.kind)),
        ("Auto-Submitted", "auto-generated".to_owned()),
        ("X-Auto-Response-Suppress", "OOF, AutoReply".to_owned()),
        ("Precedence", "bulk".to_owned()),
    ]
}

/// The mail of a campaign as it would be for somebody, with links that lead nowhere.
///
/// # Errors
/// When the store fails, or a template of ours is wrong.
pub async fn sample(
    app: &App,
    campaign: &Campaign,
    published: &Published,
    language: &str,
    person: &Sample,
) -> anyhow::Result<Sampled> {
    let mail = compile(app, campaign, published, &Name::to_look_at(campaign, published, language)).await?;
    // A fragment stays one, whatever score is added to it.
    Ok(mail.fill(&person.to("#", "#")))
}

impl Name {
    fn to_look_at(campaign: &Campaign, published: &Published, wished: &str) -> Name {
        Name {
            workspace: campaign.workspace,
            campaign: campaign.id,
            change: campaign.change,
            language: language(published, Some(wished)),
            is_reminder: false,
            replies: false,
        }
    }
}

/// Puts the mail of a campaign into the outbox for a colleague, whose answer never counts and who cannot stop anything by
/// it. It is sent after the transaction: call [`App`]'s `outbox.notify_one` then.
///
/// # Errors
/// When the store fails, the survey is not there, or a template of ours is wrong.
pub async fn send_test(app: &App, tx: &mut Tx, campaign: &Campaign, to: &str, language: &str) -> anyhow::Result<()> {
    let (workspace, now) = (campaign.workspace, app.now());
    let published = app.published(workspace, campaign.survey).await?;
    let published = published.ok_or_else(|| anyhow::anyhow!("a campaign of a survey that is not there"))?;
    let mail = compile(app, campaign, &published, &Name::to_look_at(campaign, &published, language)).await?;
    let invitation = app.chance.id(now);
    let token = app.seal.asked(workspace, invitation);
    let facts = Facts { place: PLACE.to_owned(), language: Some(language.to_owned()), ..Facts::default() };
    let new = NewInvitation {
        workspace,
        id: invitation,
        token_hash: token::hash(For::Invitation, &token),
        survey: campaign.survey,
        contact: None,
        facts: &facts,
        created_at: now,
        sent_at: None,
        expires_at: now + TRIAL_DAYS * DAY,
        is_test: true,
        draft_step: None,
        ticket: None,
    };
    anyhow::ensure!(store::invitation::add(tx, &new).await?, "a new invitation is there already");
    let (link, stop) = links(app, workspace, invitation);
    let sampled = mail.fill(&Sample::default().to(&link, &stop));
    let message = NewMessage {
        workspace,
        id: app.chance.id(now),
        kind: Kind::Test.key(),
        once: false,
        secret: false,
        to,
        subject: &sampled.subject,
        text: &sampled.text,
        html: &sampled.html,
        at: now,
        expires_at: now + DAY,
    };
    Ok(store::outbox::add(tx, &message).await?)
}
