//! Which rules will act on what has changed. A rule that waits acts as long after its customer spoke.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use feedback::rule::When;
use store::rule::{Behind, Changed, NewRun};
use store::survey::Survey;
use uuid::Uuid;

use super::{Rule, Seen, read};
use crate::app::App;
use crate::clock::MINUTE;

/// A workspace's rules that are on.
struct Watch {
    zone: String,
    surveys: Vec<Survey>,
    rules: Vec<On>,
}

struct On {
    id: Uuid,
    version: i64,
    since: i64,
    rule: Rule,
}

impl Watch {
    async fn find(app: &App, workspace: i64) -> anyhow::Result<Watch> {
        let mut db = app.store.read().await?;
        let found = store::workspace::find_by_id(&mut db, workspace).await?;
        let rules = store::rule::list(&mut db, workspace).await?.into_iter().filter_map(|rule| {
            Some(On { id: rule.id, version: rule.version, since: rule.on_since?, rule: read(&rule.body)? })
        });
        Ok(Watch {
            zone: found.map(|workspace| workspace.zone).unwrap_or_default(),
            rules: rules.collect(),
            surveys: store::survey::list(&mut db, workspace).await?,
        })
    }

    fn looks_at(&self, survey: i64) -> bool {
        self.rules.iter().any(|on| on.rule.surveys.is_empty() || on.rule.surveys.contains(&survey))
    }

    async fn runs(&self, app: &App, of: &Behind, changed: &Changed) -> anyhow::Result<Vec<NewRun>> {
        let Some(survey) = self.surveys.iter().find(|survey| survey.id == of.survey()) else { return Ok(Vec::new()) };
        let (mut runs, now) = (Vec::new(), app.now());
        let seen = Seen::new(of.workspace(), survey, &self.zone, changed);
        let mut db = app.store.read().await?;
        for on in &self.rules {
            // What colleagues do to something old is no new word of its customer.
            if on.rule.when == When::Said && changed.said_at < on.since {
                continue;
            }
            let holds = seen.turn(&mut db, &on.rule).await?;
            let from = if on.rule.when == When::Said { changed.said_at } else { now };
            runs.extend(holds.map(|turn| NewRun {
                workspace: of.workspace(),
                rule: on.id,
                version: on.version,
                response: changed.row.id,
                turn,
                at: now,
                due_at: (from + i64::from(on.rule.after) * MINUTE).max(now),
            }));
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
    Ok(())
}
