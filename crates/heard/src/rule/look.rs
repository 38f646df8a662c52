//! Which rules will act on what has changed, in their order: one that stops keeps those below it from what it holds for. A rule
//! that waits acts as long after its customer spoke.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use feedback::fold;
use feedback::rule::When;
use jiff::tz::TimeZone;
use store::Read;
use store::happening;
use store::rule::{Behind, Changed, NewRun};
use store::survey::Survey;
use uuid::Uuid;

use super::moment::{self, Holidays};
use super::seen::{Befallen, Seen};
use super::{Rule, read};
use crate::app::App;
use crate::clock::{DAY, zone};

/// What is told longer than this after it happened is kept, and no rule looks at it: history must never mail anybody.
pub const LATE: i64 = 7 * DAY;

/// A workspace's rules that are on.
struct Watch {
    home: TimeZone,
    holidays: Holidays,
    surveys: Vec<Survey>,
    rules: Vec<On>,
}

struct On {
    id: Uuid,
    version: i64,
    since: i64,
    rule: Rule,
    /// The event that it looks at, folded; none where it looks at responses.
    event: Option<String>,
}

impl Watch {
    async fn find(app: &App, workspace: i64) -> anyhow::Result<Watch> {
        let mut db = app.store.read().await?;
        let found = store::workspace::find_by_id(&mut db, workspace).await?;
        let rules = store::rule::list(&mut db, workspace).await?.into_iter().filter_map(|rule| {
            let (id, version, since) = (rule.id, rule.version, rule.on_since?);
            let rule = read(&rule.body)?;
            let event = (rule.when == When::Happened).then(|| fold::line(&rule.event));
            Some(On { id, version, since, rule, event })
        });
        Ok(Watch {
            home: zone(found.as_ref().map_or("", |workspace| &workspace.zone)),
            holidays: Holidays::parse(&moment::holidays(&mut db, workspace).await?).unwrap_or_default(),
            rules: rules.collect(),
            surveys: store::survey::list(&mut db, workspace).await?,
        })
    }

    fn looks_at(&self, survey: i64) -> bool {
        let mut of_responses = self.rules.iter().filter(|on| on.event.is_none());
        of_responses.any(|on| on.rule.surveys.is_empty() || on.rule.surveys.contains(&survey))
    }

    async fn runs(&self, app: &App, of: &Behind, changed: &Changed) -> anyhow::Result<Vec<NewRun>> {
        let Some(survey) = self.surveys.iter().find(|survey| survey.id == of.survey()) else { return Ok(Vec::new()) };
        let (mut runs, now) = (Vec::new(), app.now());
        let seen = Seen::new(of.workspace(), survey, &self.home, changed);
        let mut db = app.store.read().await?;
        for on in self.rules.iter().filter(|on| on.event.is_none()) {
            // What colleagues do to something old is no new word of its customer.
            if on.rule.when == When::Said && changed.said_at < on.since {
                continue;
            }
            let holds = seen.turn(&mut db, &on.rule).await?;
            let from = if on.rule.when == When::Said { changed.said_at } else { now };
            let stops = holds.is_some() && on.rule.stops();
            runs.extend(holds.map(|turn| NewRun {
                workspace: of.workspace(),
                rule: on.id,
                version: on.version,
                subject: changed.row.id,
                turn,
                at: now,
                due_at: moment::due(&on.rule, from, now, &self.home, &self.holidays),
            }));
            if stops {
                break;
            }
        }
        Ok(runs)
    }

    async fn runs_of(&self, db: &mut Read, one: &Befallen, now: i64) -> anyhow::Result<Vec<NewRun>> {
        let (mut runs, at) = (Vec::new(), one.happening.at);
        for on in self.rules.iter().filter(|on| on.event.as_ref() == Some(&one.name)) {
            if at < on.since || one.happening.told_at - at > LATE {
                continue;
            }
            let own = one.contact.card.zone.as_deref().map(zone);
            let due = |rule| moment::due(rule, at, now, own.as_ref().unwrap_or(&self.home), &self.holidays);
            let holds = one.turn(db, &on.rule).await?;
            let stops = holds.is_some() && on.rule.stops();
            runs.extend(holds.map(|turn| NewRun {
                workspace: one.workspace,
                rule: on.id,
                version: on.version,
                subject: one.happening.id,
                turn,
                at: now,
                due_at: due(&on.rule),
            }));
            if stops {
                break;
            }
        }
        Ok(runs)
    }
}

/// Looks at everything that has changed.
///
/// # Errors
/// When the store fails.
pub(super) async fn look(app: &App) -> anyhow::Result<()> {
    let mut db = app.store.read().await?;
    let behind = Behind::list(&mut db).await?;
    drop(db);
    let mut watches: HashMap<i64, Watch> = HashMap::new();
    for mut survey in behind {
        let watch = match watches.entry(survey.workspace()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(Watch::find(app, survey.workspace()).await?),
        };
        while survey.has_more() {
            if !watch.looks_at(survey.survey()) {
                survey.looked(&app.store, survey.latest(), &[]).await?;
                continue;
            }
            let mut db = app.store.read().await?;
            let (changed, to) = survey.next(&mut db).await?;
            drop(db);
            let mut runs = Vec::new();
            for one in &changed {
                runs.extend(watch.runs(app, &survey, one).await?);
            }
            survey.looked(&app.store, to, &runs).await?;
        }
    }
    look_at_events(app, &mut watches).await
}

/// Looks at everything that was told of customers.
async fn look_at_events(app: &App, watches: &mut HashMap<i64, Watch>) -> anyhow::Result<()> {
    let mut db = app.store.read().await?;
    let behind = happening::Behind::list(&mut db).await?;
    drop(db);
    for mut events in behind {
        let watch = match watches.entry(events.workspace) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(Watch::find(app, events.workspace).await?),
        };
        while events.has_more() {
            if watch.rules.iter().all(|on| on.event.is_none()) {
                events.looked(&app.store, events.latest(), &[]).await?;
                continue;
            }
            let mut db = app.store.read().await?;
            let (mut all, to) = events.next(&mut db).await?;
            all.retain(|one| {
                let name = Some(fold::line(&one.name));
                watch.rules.iter().any(|on| on.event == name)
            });
            let all = Befallen::all(&mut db, events.workspace, &watch.home, all).await?;
            let mut runs = Vec::new();
            for one in &all {
                runs.extend(watch.runs_of(&mut db, one, app.now()).await?);
            }
            drop(db);
            events.looked(&app.store, to, &runs).await?;
        }
    }
    Ok(())
}
