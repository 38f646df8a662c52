//! What is due is done, one run after the other. Whether it still holds is asked again in the transaction that does it: a
//! second thought, an exclusion or another version of the rule counts.

use feedback::rule::{Action, When, taint};
use feedback::{State, Tag};
use store::act::Act;
use store::mark::{self, Mark};
use store::response::Origin;
use store::rule::{self as stored, Changed, Due, End};
use store::survey::Survey;
use store::workspace::Workspace;
use store::{Tx, survey};

use super::said::{Deeds, Did};
use super::{Known, REVIEW, Rule, STORM, Seen, alert, hook, letter, read};
use crate::app::App;
use crate::clock::MINUTE;

/// How many people a rule mails within an hour at most. One that would mail more stops and asks.
pub const MOST_AN_HOUR: i64 = 500;

/// A run's rule, and what it acts on.
pub(super) struct Acting<'a> {
    pub(super) app: &'a App,
    pub(super) workspace: &'a Workspace,
    pub(super) survey: &'a Survey,
    pub(super) rule: &'a Rule,
    pub(super) due: &'a Due,
    pub(super) changed: &'a Changed,
}

/// What becomes of a run.
enum Outcome {
    Ends(stored::State, Deeds),
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
        app.hooks.notify_one();
        acted = true;
    }
}

/// One run that cannot be done keeps no other from being done.
async fn fail(app: &App, due: &Due, error: &anyhow::Error) -> anyhow::Result<()> {
    tracing::error!(rule = %due.rule, response = %due.response, ?error, "a rule could not act");
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
    let gone = Outcome::Ends(stored::State::Over, Deeds::one(Did::Gone));
    let Some(changed) = Changed::of(tx, due.workspace, &[due.response]).await?.pop() else { return Ok(gone) };
    let counts = changed.row.state == State::Confirmed && changed.row.origin == Origin::Lived;
    let Some(survey) = survey::find(tx, due.workspace, changed.row.survey).await? else { return Ok(gone) };
    let Some(workspace) = store::workspace::find_by_id(tx, due.workspace).await? else { return Ok(gone) };
    let seen = Seen::new(due.workspace, &survey, &workspace.zone, &changed);
    let turn = seen.turn(tx, rule).await?;
    // Who came to be of another class has a run of their own for that.
    if !counts || turn.is_none_or(|turn| rule.when == When::Said && turn != due.turn) {
        return Ok(gone);
    }
    let sites = super::sites(tx, due.workspace).await?;
    if rule.actions.iter().any(|action| taint::invites(action, &sites)) {
        let known = Known::find(tx, due.workspace).await?;
        let among = taint::Among { rules: &known.rules, segments: &known.segments, sites: &known.sites };
        if taint::refusal(rule, among).is_some() {
            return Ok(Outcome::Halts(REVIEW));
        }
    }
    let mailed = stored::mailed_since(tx, due.workspace, due.rule, app.now() - 60 * MINUTE).await?;
    if mailed >= MOST_AN_HOUR {
        return Ok(Outcome::Halts(STORM));
    }
    let acting = Acting { app, workspace: &workspace, survey: &survey, rule, due, changed: &changed };
    let mut deeds = Deeds::default();
    for action in &rule.actions {
        acting.act(tx, action, &mut deeds).await?;
    }
    Ok(Outcome::Ends(stored::State::Done, deeds))
}

impl Acting<'_> {
    async fn act(&self, tx: &mut Tx, action: &Action, deeds: &mut Deeds) -> anyhow::Result<()> {
        match action {
            Action::Notify { who } => alert::tell(self, tx, who, deeds).await,
            Action::Mail { subject, text, .. } => letter::send(self, tx, (subject, text), deeds).await,
            Action::Tag { tag } => self.mark(tx, Tag::new(tag).ok().map(Mark::Tag), Did::Tagged, deeds).await,
            Action::Untag { tag } => self.mark(tx, Tag::new(tag).ok().map(Mark::Untag), Did::Untagged, deeds).await,
            Action::Webhook { to } => hook::tell(self, tx, to, deeds).await,
        }
    }

    async fn mark(&self, tx: &mut Tx, mark: Option<Mark>, did: Did, deeds: &mut Deeds) -> anyhow::Result<()> {
        let Some(mark) = mark else { return Ok(()) };
        let (workspace, at) = (self.due.workspace, self.app.now());
        let id = self.app.chance.id(at);
        let act = Act { workspace, responses: &[self.due.response], by: self.due.rule, at, id };
        let done = mark::make(tx, &act, &mark).await?;
        deeds.add(if done.changed > 0 { did } else { Did::Same }, 1);
        Ok(())
    }
}
