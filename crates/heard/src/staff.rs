//! Teams and agents by themselves: whom responses name for the first time gets a row, within seconds. What is taken in
//! waits for none of it.

use std::collections::BTreeSet;

use store::Read;
use store::agent::{self, Agent, Unknown};
use store::team::{self, LONGEST, Team};
use uuid::Uuid;

use crate::app::App;

/// How many one pass makes at most.
const PASS: i64 = 500;

/// A name of a team or an agent as it may be: one line, without blanks around it. `None` where it cannot.
pub fn name(text: &str) -> Option<String> {
    let name = text.trim();
    let is_one = !name.is_empty() && name.chars().count() <= LONGEST && !name.chars().any(char::is_control);
    is_one.then(|| name.to_owned())
}

/// What a changed team is called in the list of deeds: also as before, and with the room where it is told, where these are
/// others now.
///
/// # Errors
/// When the store fails.
pub async fn changed(read: &mut Read, workspace: i64, was: &Team, to: &Team) -> store::Result<String> {
    let name = if was.name == to.name { to.name.clone() } else { format!("{} – {}", was.name, to.name) };
    if was.room == to.room {
        return Ok(name);
    }
    Ok(format!("{name}: {} – {}", room(read, workspace, was.room).await?, room(read, workspace, to.room).await?))
}

/// What a webhook is called where somebody is told, in the list of deeds.
///
/// # Errors
/// When the store fails.
pub async fn room(read: &mut Read, workspace: i64, chosen: Option<Uuid>) -> store::Result<String> {
    let found = match chosen {
        Some(id) => store::webhook::find(read, workspace, id).await?,
        None => None,
    };
    Ok(found.map_or_else(|| "mail".to_owned(), |found| found.name))
}

/// Makes a row for every team and agent that responses name and that has none.
///
/// # Errors
/// When the store fails; the next pass tries again.
pub async fn reconcile(app: &App) -> anyhow::Result<()> {
    let mut read = app.store.read().await?;
    let teams = agent::unknown_teams(&mut read, PASS).await?;
    let agents = agent::unknown(&mut read, PASS).await?;
    drop(read);
    for one in once(teams) {
        let id = app.chance.id(app.now());
        let team = Team { id, name: one.key.clone(), key: one.key, parent: None, ended_at: None, room: None };
        let mut tx = app.store.begin().await?;
        // Another server may have been quicker: then it is there.
        team::add(&mut tx, one.workspace, &team, app.now()).await?;
        tx.commit().await?;
    }
    for one in once(agents) {
        let mut read = app.store.read().await?;
        let teams = team::list(&mut read, one.workspace).await?;
        let team = agent::team_of(&mut read, &one, &teams).await?;
        drop(read);
        let id = app.chance.id(app.now());
        let agent = Agent { id, name: one.key.clone(), key: one.key, team, user_id: None, ended_at: None };
        let mut tx = app.store.begin().await?;
        agent::add(&mut tx, one.workspace, &agent, app.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Each once, of the first survey that names it.
fn once(all: Vec<Unknown>) -> Vec<Unknown> {
    let mut seen = BTreeSet::new();
    all.into_iter().filter(|one| seen.insert((one.workspace, one.key.clone()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(name("  Bor Kos "), Some("Bor Kos".to_owned()));
        assert_eq!([name(" "), name("a\nb"), name(&"a".repeat(LONGEST + 1))], [None, None, None]);
    }
}
