//! Rules: what happens by itself when a customer speaks, or when something happens to them. `look.rs` reads what changed and
//! writes down which rule will act on what, once; `act.rs` does it when its time (`moment.rs`) has come, if it still holds
//! (`seen.rs`); `alert.rs`, `digest.rs` and `letter.rs` are what colleagues and customers are told, `room.rs` what colleagues
//! are told in a room, `hook.rs` what webhooks are, `property.rs` what is kept of customers. Everything a run does is in one
//! transaction with its end. `write.rs` is where rules are made and changed.

mod act;
mod alert;
mod digest;
mod hook;
mod letter;
mod look;
pub mod moment;
mod property;
mod room;
pub mod said;
mod seen;
pub mod write;

pub use self::act::MOST_AN_HOUR;

use feedback::filter::Filter;
use feedback::fold;
use feedback::rule::taint::{self, Among, Refusal};
use feedback::rule::{Action, review};
use jiff::tz::TimeZone;
use store::campaign::Kind;
use store::happening::{self, Happening};
use store::response::Row;
use store::rule::NewRule;
use store::survey::Survey;
use store::{Read, Tx};
use uuid::Uuid;

use crate::app::App;
use crate::campaign::letter::Letter;

/// What a rule says.
pub use feedback::rule::Rule;

/// The rule that is there from the first day: its id in every workspace, so that whoever removes it is rid of it.
pub const FIRST: Uuid = Uuid::from_u128(1);

/// Why a rule stopped by itself: it would have mailed too many people within an hour.
pub const STORM: &str = "storm";

/// Why a rule stopped by itself: since it was written, somebody made its audience depend on what customers think.
pub const REVIEW: &str = "review";

/// Looks at what changed and does what is due. When the next run is due, epoch milliseconds; none where nothing waits.
///
/// # Errors
/// When the store fails; the next pass goes on where this one stopped.
pub async fn pass(app: &App) -> anyhow::Result<Option<i64>> {
    begin(app).await?;
    loop {
        look::look(app).await?;
        let (next, acted) = act::act(app).await?;
        // What was done may be what other rules look at.
        if !acted {
            digest::pass(app).await?;
            return Ok(next);
        }
    }
}

/// Whoever has no rule from the first day gets it.
async fn begin(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let without = store::rule::without(&mut read, FIRST).await?;
    for workspace in without {
        let Some(found) = store::workspace::find_by_id(&mut read, workspace).await? else { continue };
        let name = app.texts.plain(&found.language, "rule-first");
        let body = first(&name);
        let now = app.now();
        let new = NewRule { workspace, id: FIRST, name: &name, body: &body, at: now, by: None };
        let mut tx = app.store.begin().await?;
        store::rule::add(&mut tx, &new, Some(now)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// What the rule says that is there from the first day, under this name.
pub(crate) fn first(name: &str) -> String {
    serde_json::json!({
        "name": name, "when": "said", "if": ["band = detractor"],
        "do": [{"notify": {"who": ["owner", "agent", "managers"]}}],
    })
    .to_string()
}

/// What a rule says; `None` for what this build cannot read, which is left alone.
pub fn read(body: &str) -> Option<Rule> {
    serde_json::from_str(body).ok().map(tidy)
}

/// The same rule with the ids of campaigns as we write them: what reads one in another spelling must not overlook that its
/// mail asks for reviews.
#[must_use]
pub fn tidy(mut rule: Rule) -> Rule {
    for action in &mut rule.actions {
        if let Action::Ask { campaign } = action
            && let Ok(id) = Uuid::try_parse(campaign.trim())
        {
            *campaign = id.simple().to_string();
        }
    }
    rule
}

/// Whether rules may send people to the campaign of this id.
///
/// # Errors
/// When the store fails.
pub async fn takes(read: &mut Read, workspace: i64, campaign: &str) -> anyhow::Result<bool> {
    let Ok(id) = Uuid::try_parse(campaign) else { return Ok(false) };
    let found = store::campaign::find(read, workspace, id).await?;
    Ok(found.is_some_and(|found| found.kind == Kind::Triggered))
}

/// Why a rule may not be what it is to be, and which of them: itself, or another that is on and depends on a tag which it
/// sets. `None` where all may be.
///
/// # Errors
/// When the store fails.
pub async fn refused(
    read: &mut Read,
    workspace: i64,
    id: Uuid,
    new: &Rule,
) -> anyhow::Result<Option<(String, Refusal)>> {
    let known = Known::find(read, workspace).await?;
    let others = acting(read, workspace, Some(id)).await?;
    let all: Vec<Rule> = [new.clone()].into_iter().chain(others).collect();
    let among = Among { acting: &all, ..known.among() };
    Ok(all.iter().find_map(|rule| Some((rule.name.clone(), taint::refusal(rule, among)?))))
}

/// The rules that are on, but for one.
async fn acting(read: &mut Read, workspace: i64, but: Option<Uuid>) -> anyhow::Result<Vec<Rule>> {
    let all = store::rule::list(read, workspace).await?.into_iter();
    let on = all.filter(|one| Some(one.id) != but && one.on_since.is_some());
    Ok(on.filter_map(|one| self::read(&one.body)).collect())
}

/// How many events a rule is tried on at most: the last that were told.
const TRIED: i64 = 20_000;

/// Something on which a rule would have acted.
#[derive(Clone, Debug)]
pub struct Tried {
    /// What happened.
    pub happening: Happening,
    /// The customer, as they are called, or their address.
    pub who: Option<String>,
}

/// On which events told since an instant a rule would have acted, the last told first.
///
/// # Errors
/// When the store fails.
pub async fn try_on(
    read: &mut Read,
    workspace: i64,
    home: &TimeZone,
    rule: &Rule,
    since: i64,
) -> anyhow::Result<Vec<Tried>> {
    let mut recent = happening::recent(read, workspace, since, TRIED).await?;
    recent.retain(|one| rule.is_of(&fold::line(&one.name)));
    let mut all = Vec::new();
    for one in seen::Befallen::all(read, workspace, home, recent).await? {
        if one.turn(read, rule).await?.is_some() {
            let card = one.contact.card;
            let who = card.name.or_else(|| card.emails.into_iter().next());
            all.push(Tried { happening: one.happening, who });
        }
    }
    Ok(all)
}

/// Those of some responses whose customers said before what the rule asks for.
///
/// # Errors
/// When the store fails.
pub async fn of_those(
    read: &mut Read,
    workspace: i64,
    (rule, surveys): (&Rule, &[Survey]),
    rows: Vec<Row>,
) -> anyhow::Result<Vec<Row>> {
    let mut kept = Vec::new();
    for row in rows {
        let scale = surveys.iter().find(|survey| survey.id == row.survey).map(|survey| survey.scale);
        if let (Some(scale), Some(contact)) = (scale, row.contact) {
            let at = (row.at, row.id);
            let before = store::response::score_before(read, workspace, row.survey, contact, at).await?;
            let band = before.and_then(|score| scale.score(i64::from(score)).ok()).map(|score| scale.band(score));
            kept.extend((band.is_some() && band == rule.was).then_some(row));
        }
    }
    Ok(kept)
}

/// What decides who may be asked for a review.
struct Known {
    rules: Vec<Rule>,
    acting: Vec<Rule>,
    segments: Vec<(String, Filter)>,
    sites: Vec<String>,
    campaigns: Vec<String>,
}

impl Known {
    async fn find(read: &mut Read, workspace: i64) -> anyhow::Result<Known> {
        let bodies = store::rule::bodies(read, workspace).await?;
        let lists = store::list::all(read, workspace).await?;
        let segments = lists.into_iter().filter_map(|list| Some((list.name, list.filter?)));
        let sites = sites(read, workspace).await?;
        Ok(Known {
            rules: bodies.iter().filter_map(|body| self::read(body)).collect(),
            acting: acting(read, workspace, None).await?,
            segments: segments.collect(),
            campaigns: inviting(read, workspace, &sites).await?,
            sites,
        })
    }

    fn among(&self) -> Among<'_> {
        Among {
            rules: &self.rules,
            acting: &self.acting,
            segments: &self.segments,
            sites: &self.sites,
            campaigns: &self.campaigns,
        }
    }
}

/// The campaigns whose mail leads to review pages, by their ids.
async fn inviting(read: &mut Read, workspace: i64, sites: &[String]) -> anyhow::Result<Vec<String>> {
    let leads = |letter: &str| {
        let letter: Letter = serde_json::from_str(letter).unwrap_or_default();
        letter
            .0
            .values()
            .flat_map(|words| words.texts())
            .any(|(_, text)| review::invites(text, sites.iter().map(String::as_str)))
    };
    let all = store::campaign::all(read, workspace).await?;
    Ok(all.into_iter().filter(|one| leads(&one.letter)).map(|one| one.id.simple().to_string()).collect())
}

/// The setting that holds a workspace's own review pages.
fn setting(workspace: i64) -> String {
    format!("review_sites/{workspace}")
}

/// Addresses of review pages that a workspace names beside those that everybody knows.
///
/// # Errors
/// When the store fails.
pub async fn sites(read: &mut Read, workspace: i64) -> anyhow::Result<Vec<String>> {
    let text = store::setting::find(read, &setting(workspace)).await?.unwrap_or_default();
    Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
}

/// Names others: a line each.
///
/// # Errors
/// When the store fails.
pub async fn name_sites(tx: &mut Tx, workspace: i64, text: &str) -> anyhow::Result<()> {
    let before = store::setting::find(tx, &setting(workspace)).await?;
    store::setting::replace(tx, &setting(workspace), before.as_deref(), text).await?;
    Ok(())
}
