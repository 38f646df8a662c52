//! Rules: what happens by itself when a customer speaks. `look.rs` reads what changed and writes down which rule will act
//! on what, once; `act.rs` does it when its time has come, if it still holds; `alert.rs` and `letter.rs` are what
//! colleagues and customers are told, `hook.rs` what webhooks are. Everything a run does is in one transaction with its end.

mod act;
mod alert;
mod hook;
mod letter;
mod look;
pub mod said;

pub use self::act::MOST_AN_HOUR;

use feedback::filter::{Filter, Owner, Subject};
use feedback::rule::taint::{self, Among, Refusal};
use feedback::{Fact, Tag, fold};
use store::filter::Which;
use store::rule::{Changed, NewRule};
use store::survey::Survey;
use store::{Read, Tx};
use uuid::Uuid;

use crate::app::App;
use crate::clock;

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
        let body = serde_json::json!({
            "name": name, "when": "said", "if": ["band = detractor"],
            "do": [{"notify": {"who": ["owner", "agent", "managers"]}}],
        })
        .to_string();
        let now = app.now();
        let new = NewRule { workspace, id: FIRST, name: &name, body: &body, at: now, by: None };
        let mut tx = app.store.begin().await?;
        store::rule::add(&mut tx, &new, Some(now)).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// What a rule says; `None` for what this build cannot read, which is left alone.
pub fn read(body: &str) -> Option<Rule> {
    serde_json::from_str(body).ok()
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
    let mut rules = known.rules;
    rules.push(new.clone());
    let among = Among { rules: &rules, segments: &known.segments, sites: &known.sites };
    let others = store::rule::list(read, workspace).await?;
    let others = others.into_iter().filter(|other| other.id != id && other.on_since.is_some());
    let others: Vec<Rule> = others.filter_map(|other| self::read(&other.body)).collect();
    let all = [new].into_iter().chain(&others);
    Ok(all.into_iter().find_map(|rule| Some((rule.name.clone(), taint::refusal(rule, among)?))))
}

/// What decides who may be asked for a review.
struct Known {
    rules: Vec<Rule>,
    segments: Vec<(String, Filter)>,
    sites: Vec<String>,
}

impl Known {
    async fn find(read: &mut Read, workspace: i64) -> anyhow::Result<Known> {
        let bodies = store::rule::bodies(read, workspace).await?;
        let lists = store::list::all(read, workspace).await?;
        let segments = lists.into_iter().filter_map(|list| Some((list.name, list.filter?)));
        let sites = sites(read, workspace).await?;
        Ok(Known {
            rules: bodies.iter().filter_map(|body| self::read(body)).collect(),
            segments: segments.collect(),
            sites,
        })
    }
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

/// A response as conditions ask of it: made once for all rules.
struct Seen<'a> {
    workspace: i64,
    survey: &'a Survey,
    changed: &'a Changed,
    day: i64,
    tags: Vec<Tag>,
    words: Option<Vec<String>>,
}

impl<'a> Seen<'a> {
    fn new(workspace: i64, survey: &'a Survey, zone: &str, changed: &'a Changed) -> Seen<'a> {
        Seen {
            workspace,
            survey,
            changed,
            day: clock::day(changed.row.at, &clock::zone(zone)),
            tags: changed.marks.tags.iter().filter_map(|tag| Tag::new(tag).ok()).collect(),
            words: changed.row.said.comment.as_deref().map(fold::words),
        }
    }

    fn subject(&self) -> Subject<'_> {
        let (row, marks) = (&self.changed.row, &self.changed.marks);
        Subject {
            scale: self.survey.scale,
            score: row.said.score,
            version: row.version,
            day: self.day,
            at: row.at,
            state: row.state,
            facts: Fact::ALL.map(|fact| row.facts.get(fact)),
            properties: &self.changed.properties,
            answers: &self.changed.answers,
            comment: row.said.comment.as_deref(),
            words: self.words.as_deref(),
            tags: &self.tags,
            starred: marks.starred,
            owner: marks.owner.as_ref().map(|owner| Owner { name: &owner.name, email: &owner.email }),
            lists: &[],
        }
    }

    /// Whether a rule's conditions hold, and what it acts once for.
    async fn turn(&self, read: &mut Read, rule: &Rule) -> anyhow::Result<Option<&'static str>> {
        if !rule.surveys.is_empty() && !rule.surveys.contains(&self.survey.id) {
            return Ok(None);
        }
        let subject = self.subject();
        // Who is on a list, only the store knows.
        let holds = if rule.groups.iter().all(|group| group.lists().is_empty()) {
            rule.holds(&subject)
        } else {
            let which = Which::of(rule.filter(), self.survey.id, self.survey.scale);
            store::response::passes(read, self.workspace, self.changed.row.id, which).await?
        };
        Ok(holds.then(|| rule.turn(&subject)))
    }
}
