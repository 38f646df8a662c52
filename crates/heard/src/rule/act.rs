//! What is due is done, one run after the other. Whether it still holds is asked again in the transaction that does it: a
//! second thought, an exclusion or another version of the rule counts.

use feedback::rule::{Action, When, taint};
use feedback::{State, Tag, fold};
use store::act::Act;
use store::contact::Doing;
use store::mark::{self, Mark};
use store::response::{Facts, Origin};
use store::rule::{self as stored, Changed, Due, End};
use store::survey::Survey;
use store::workspace::Workspace;
use store::{Tx, contact, happening, survey};
use uuid::Uuid;

use super::moment::{self, Holidays};
use super::said::{Deeds, Did};
use super::seen::{Befallen, Seen};
use super::{Known, REVIEW, Rule, STORM, alert, hook, letter, property, read};
use crate::app::App;
use crate::campaign::trigger::{self, Sent};
use crate::clock::{MINUTE, zone};

/// How many people a rule mails within an hour at most. One that would mail more stops and asks.
pub const MOST_AN_HOUR: i64 = 500;

/// A run's rule, and what it acts on.
pub(super) struct Acting<'a> {
    pub(super) app: &'a App,
    pub(super) workspace: &'a Workspace,
    pub(super) rule: &'a Rule,
    pub(super) due: &'a Due,
    pub(super) about: &'a About,
}

/// What a rule acts on.
pub(super) enum About {
    /// What a customer said.
    Response(Box<Survey>, Box<Changed>),
    /// What happened to one.
    Happening(Box<Befallen>),
}

impl About {
    /// What is there of a run's reason; none where it is gone.
    pub(super) async fn find(tx: &mut Tx, workspace: &Workspace, subject: Uuid) -> anyhow::Result<Option<About>> {
        if let Some(changed) = Changed::of(tx, workspace.id, &[subject]).await?.pop() {
            let survey = survey::find(tx, workspace.id, changed.row.survey).await?;
            return Ok(survey.map(|survey| About::Response(Box::new(survey), Box::new(changed))));
        }
        let Some(happening) = happening::find(tx, workspace.id, subject).await? else { return Ok(None) };
        let found = Befallen::all(tx, workspace.id, &zone(&workspace.zone), vec![happening]).await?.pop();
        Ok(found.map(|one| About::Happening(Box::new(one))))
    }

    /// Whether a rule acts on it now.
    async fn holds(&self, tx: &mut Tx, workspace: &Workspace, rule: &Rule, turn: &str) -> anyhow::Result<bool> {
        match self {
            About::Response(survey, changed) => {
                let counts = changed.row.state == State::Confirmed && changed.row.origin == Origin::Lived;
                let seen = Seen::new(workspace.id, survey, &zone(&workspace.zone), changed);
                let holds = seen.turn(tx, rule).await?;
                // Who came to be of another class has a run of their own for that.
                Ok(counts && holds.is_some_and(|now| rule.when != When::Said || now == turn))
            }
            About::Happening(one) => Ok(one.turn(tx, rule).await?.is_some()),
        }
    }

    /// The customer, where one is known.
    pub(super) fn contact(&self) -> Option<Uuid> {
        match self {
            About::Response(_, changed) => changed.row.contact,
            About::Happening(one) => Some(one.contact.id),
        }
    }

    /// As they are called.
    pub(super) fn name(&self) -> Option<&str> {
        match self {
            About::Response(_, changed) => changed.row.contact_name.as_deref(),
            About::Happening(one) => one.contact.card.name.as_deref(),
        }
    }

    /// Where mail reaches them.
    pub(super) fn email(&self) -> Option<&str> {
        match self {
            About::Response(_, changed) => changed.row.contact_email.as_deref(),
            About::Happening(one) => one.contact.card.emails.first().map(String::as_str),
        }
    }

    /// What is known about it that every workspace knows.
    pub(super) fn facts(&self) -> &Facts {
        match self {
            About::Response(_, changed) => &changed.row.facts,
            About::Happening(one) => &one.facts,
        }
    }

    /// Where it is taken up: the page of the response, or of the customer.
    pub(super) fn link(&self, app: &App) -> String {
        let home = app.public_url();
        match self {
            About::Response(_, changed) => format!("{home}/responses/{}", changed.row.id.simple()),
            About::Happening(one) => format!("{home}/contacts/{}", one.contact.id.simple()),
        }
    }

    /// When it was said, or happened, epoch milliseconds.
    fn at(&self) -> i64 {
        match self {
            About::Response(_, changed) => changed.row.at,
            About::Happening(one) => one.happening.at,
        }
    }
}

/// What becomes of a run.
enum Outcome {
    Ends(stored::State, Deeds),
    /// It is not the hour for it; it is looked at again then.
    Waits(i64),
    /// Its rule stops, and the run waits until somebody lets it go on.
    Halts(&'static str),
}

/// Does what is due. When the next run is, and whether anything was done.
///
/// # Errors
/// When the store fails.
pub(super) async fn act(app: &App) -> anyhow::Result<(Option<i64>, bool)> {
    let mut acted = false;
    loop {
        let mut db = app.store.read().await?;
        let next = stored::next_due(&mut db).await?;
        drop(db);
        let now = app.now();
        if next.is_none_or(|next| next > now) {
            return Ok((next, acted));
        }
        let mut tx = app.store.begin().await?;
        // Another server has it.
        let Some(due) = stored::claim(&mut tx, now).await? else { return Ok((next, acted)) };
        match settle(app, tx, &due).await {
            Ok(()) => {}
            Err(error) if error.downcast_ref::<store::Error>().is_some() => return Err(error),
            Err(error) => fail(app, &due, &error).await?,
        }
        app.outbox.notify_one();
        app.campaigns.notify_one();
        app.hooks.notify_one();
        acted = true;
    }
}

/// One run that cannot be done keeps no other from being done.
async fn fail(app: &App, due: &Due, error: &anyhow::Error) -> anyhow::Result<()> {
    tracing::error!(rule = %due.rule, subject = %due.subject, ?error, "a rule could not act");
    let mut tx = app.store.begin().await?;
    let version = stored::find(&mut tx, due.workspace, due.rule).await?.map_or(0, |rule| rule.version);
    let end = End { state: stored::State::Stopped, said: Deeds::one(Did::Failed).to_string(), mailed: 0 };
    stored::finish(&mut tx, due, version, &end, app.now()).await?;
    Ok(tx.commit().await?)
}

async fn settle(app: &App, mut tx: Tx, due: &Due) -> anyhow::Result<()> {
    let found = stored::find(&mut tx, due.workspace, due.rule).await?;
    let version = found.as_ref().map_or(0, |rule| rule.version);
    let rule = found.filter(|rule| rule.on_since.is_some()).and_then(|rule| read(&rule.body));
    let outcome = match rule {
        None => Outcome::Ends(stored::State::Over, Deeds::one(Did::Removed)),
        Some(rule) => run(app, &mut tx, &rule, due).await?,
    };
    match outcome {
        Outcome::Ends(state, deeds) => {
            let end = End { state, said: deeds.to_string(), mailed: deeds.mailed() };
            stored::finish(&mut tx, due, version, &end, app.now()).await?;
        }
        Outcome::Waits(until) => stored::postpone(&mut tx, due, until).await?,
        Outcome::Halts(why) => {
            // Another server may have stopped it a moment ago.
            if stored::halt(&mut tx, due.workspace, due.rule, why).await? {
                tracing::warn!(rule = %due.rule, why, "a rule stopped by itself and waits for somebody");
                alert::halted(app, &mut tx, due, why).await?;
            }
        }
    }
    Ok(tx.commit().await?)
}

async fn run(app: &App, tx: &mut Tx, rule: &Rule, due: &Due) -> anyhow::Result<Outcome> {
    let over = |did| Outcome::Ends(stored::State::Over, Deeds::one(did));
    let Some(workspace) = store::workspace::find_by_id(tx, due.workspace).await? else { return Ok(over(Did::Gone)) };
    let Some(about) = About::find(tx, &workspace, due.subject).await? else { return Ok(over(Did::Gone)) };
    if !about.holds(tx, &workspace, rule, &due.turn).await? {
        return Ok(over(Did::Gone));
    }
    let acting = Acting { app, workspace: &workspace, rule, due, about: &about };
    if acting.is_kept(tx).await? {
        return Ok(over(Did::Kept));
    }
    if let Some(until) = acting.waits(tx).await? {
        return Ok(Outcome::Waits(until));
    }
    let known = Known::find(tx, due.workspace).await?;
    let invites = |action: &Action| taint::invites(action, &known.sites, &known.campaigns);
    if rule.actions.iter().any(invites) && taint::refusal(rule, known.among()).is_some() {
        return Ok(Outcome::Halts(REVIEW));
    }
    let mailed = stored::mailed_since(tx, due.workspace, due.rule, app.now() - 60 * MINUTE).await?;
    if mailed >= MOST_AN_HOUR {
        return Ok(Outcome::Halts(STORM));
    }
    let mut deeds = Deeds::default();
    for action in &rule.actions {
        acting.act(tx, action, &mut deeds).await?;
    }
    Ok(Outcome::Ends(stored::State::Done, deeds))
}

impl Acting<'_> {
    /// Whether something happened to the customer meanwhile that keeps the rule from acting.
    async fn is_kept(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let Some(contact) = self.about.contact().filter(|_| !self.rule.unless.is_empty()) else { return Ok(false) };
        let (workspace, since) = (self.due.workspace, self.about.at());
        let names = happening::names_since(tx, workspace, contact, since, self.due.subject).await?;
        Ok(names.iter().any(|name| self.rule.is_kept_by(&fold::line(name))))
    }

    /// When its hours come; none where it is in them. By the customer's clock, where it is known.
    async fn waits(&self, tx: &mut Tx) -> anyhow::Result<Option<i64>> {
        if self.rule.within.is_none() {
            return Ok(None);
        }
        let (own, now) = (self.zone(tx).await?, self.app.now());
        let holidays = moment::holidays(tx, self.due.workspace).await?;
        let at = moment::within(self.rule.within, now, &own, &Holidays::parse(&holidays).unwrap_or_default());
        Ok(Some(at).filter(|at| *at > now))
    }

    /// The customer's zone, or else the workspace's.
    async fn zone(&self, tx: &mut Tx) -> anyhow::Result<jiff::tz::TimeZone> {
        let known = match self.about.contact() {
            Some(contact) => contact::find_known(tx, self.due.workspace, contact).await?,
            None => None,
        };
        let own = known.and_then(|known| known.card.zone);
        Ok(zone(own.as_deref().unwrap_or(&self.workspace.zone)))
    }

    async fn act(&self, tx: &mut Tx, action: &Action, deeds: &mut Deeds) -> anyhow::Result<()> {
        match action {
            Action::Notify { who } => alert::tell(self, tx, who, deeds).await,
            Action::Mail { to, sender, subject, text, .. } => {
                letter::send(self, tx, letter::Words { to, sender, subject, text }, deeds).await
            }
            Action::Ask { campaign } => self.ask(tx, campaign, deeds).await,
            Action::Tag { tag } => self.mark(tx, Tag::new(tag).ok().map(Mark::Tag), Did::Tagged, deeds).await,
            Action::Untag { tag } => self.mark(tx, Tag::new(tag).ok().map(Mark::Untag), Did::Untagged, deeds).await,
            Action::Set { property, value } => self.set(tx, (property, value), deeds).await,
            Action::Webhook { to } => hook::tell(self, tx, to, deeds).await,
            // It is kept where rules look.
            Action::Stop {} => Ok(()),
        }
    }

    async fn ask(&self, tx: &mut Tx, campaign: &str, deeds: &mut Deeds) -> anyhow::Result<()> {
        let Some(contact) = self.about.contact() else {
            deeds.add(Did::NoAddress, 1);
            return Ok(());
        };
        let found = match Uuid::try_parse(campaign) {
            Ok(id) => store::campaign::find(tx, self.due.workspace, id).await?,
            Err(_) => None,
        };
        let sent = match found {
            Some(campaign) => {
                let own = self.zone(tx).await?;
                trigger::send(tx, &campaign, contact, self.about.facts(), &own, self.app.now()).await?
            }
            None => Sent::Closed,
        };
        let did = match sent {
            Sent::Waits => Did::Asked,
            Sent::Already => Did::Waits,
            Sent::Closed => Did::Closed,
        };
        deeds.add(did, 1);
        Ok(())
    }

    async fn set(&self, tx: &mut Tx, (key, value): (&str, &str), deeds: &mut Deeds) -> anyhow::Result<()> {
        let workspace = self.due.workspace;
        let known = match self.about.contact() {
            Some(contact) => contact::find_known(tx, workspace, contact).await?,
            None => None,
        };
        let Some(known) = known else {
            deeds.add(Did::NoCustomer, 1);
            return Ok(());
        };
        let property = property::find(tx, workspace, key).await?;
        let Some(value) = property.and_then(|property| property::value(&property, value)) else {
            deeds.add(Did::NoProperty, 1);
            return Ok(());
        };
        let mut card = known.card;
        match value {
            Some(value) => drop(card.properties.insert(key.to_owned(), value)),
            None => drop(card.properties.remove(key)),
        }
        let (actor, name) = (Some(self.due.rule), Some(self.rule.name.as_str()));
        let doing = Doing { workspace, at: self.app.now(), actor, name, import: None };
        let did = match contact::change(tx, &doing, known.id, &card, None).await? {
            contact::Changed::Done(_) => Did::Set,
            contact::Changed::Same(_) => Did::SetSame,
            _ => Did::NoCustomer,
        };
        deeds.add(did, 1);
        Ok(())
    }

    async fn mark(&self, tx: &mut Tx, mark: Option<Mark>, did: Did, deeds: &mut Deeds) -> anyhow::Result<()> {
        let (Some(mark), About::Response(..)) = (mark, self.about) else { return Ok(()) };
        let (workspace, at) = (self.due.workspace, self.app.now());
        let id = self.app.chance.id(at);
        let act = Act { workspace, responses: &[self.due.subject], by: self.due.rule, at, id };
        let done = mark::make(tx, &act, &mark).await?;
        deeds.add(if done.changed > 0 { did } else { Did::Same }, 1);
        Ok(())
    }
}
