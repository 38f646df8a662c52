//! Teams in a tree, agents in them, and how both appear by themselves.

use store::agent::{self, Agent};
use store::response::{Facts, NewResponse};
use store::team::{self, Changed, DEEPEST, Team};
use uuid::Uuid;

use crate::stage::{NOON, Stage, id};

fn team(key: &str, parent: Option<Uuid>) -> Team {
    Team { id: id(), key: key.to_owned(), name: key.to_owned(), parent, ended_at: None, room: None }
}

fn agent(key: &str, user_id: Option<Uuid>) -> Agent {
    Agent { id: id(), key: key.to_owned(), name: key.to_owned(), team: None, user_id, ended_at: None }
}

impl Stage {
    async fn add_team(&self, team: &Team) -> Changed {
        let mut tx = self.store.begin().await.expect("begin");
        let added = team::add(&mut tx, self.workspace, team, NOON).await.expect("added");
        tx.commit().await.expect("commit");
        added
    }

    async fn change_team(&self, team: &Team) -> Changed {
        let mut tx = self.store.begin().await.expect("begin");
        let changed = team::change(&mut tx, self.workspace, team).await.expect("changed");
        tx.commit().await.expect("commit");
        changed
    }
}

#[tokio::test]
async fn a_tree_has_no_circle_and_is_five_deep_at_most() {
    let stage = Stage::new().await;
    let mut line = vec![team("1", None)];
    assert_eq!(stage.add_team(&line[0]).await, Changed::Done);
    for depth in 2..=DEEPEST {
        let next = team(&depth.to_string(), line.last().map(|team| team.id));
        assert_eq!(stage.add_team(&next).await, Changed::Done);
        line.push(next);
    }
    let last = line.last().map(|team| team.id);
    assert_eq!(stage.add_team(&team("6", last)).await, Changed::TooDeep);
    assert_eq!(stage.add_team(&team("1", None)).await, Changed::Taken);
    assert_eq!(stage.add_team(&team("x", Some(id()))).await, Changed::Absent);
    assert_eq!(stage.change_team(&Team { parent: last, ..line[0].clone() }).await, Changed::Circle);
    assert_eq!(stage.change_team(&Team { parent: Some(line[1].id), ..line[1].clone() }).await, Changed::Circle);

    let top = team("top", None);
    assert_eq!(stage.add_team(&top).await, Changed::Done);
    assert_eq!(stage.change_team(&Team { parent: Some(top.id), ..line[0].clone() }).await, Changed::TooDeep);
    assert_eq!(stage.change_team(&Team { parent: Some(top.id), ..line[1].clone() }).await, Changed::Done);
    let mut read = stage.store.read().await.expect("read");
    let teams = team::list(&mut read, stage.workspace).await.expect("listed");
    assert_eq!((team::within(&teams, top.id).len(), team::within(&teams, line[0].id).len()), (5, 1));
}

#[tokio::test]
async fn a_log_in_is_one_agent_and_a_key_is_one_row() {
    let stage = Stage::new().await;
    let bor = stage.colleague("Bor").await;
    let mut tx = stage.store.begin().await.expect("begin");
    let mut add = async |new: &Agent| agent::add(&mut tx, stage.workspace, new, NOON).await.expect("added");
    let first = agent("Bor", Some(bor));
    assert_eq!(add(&first).await, Changed::Done);
    assert_eq!(add(&agent("Bor", None)).await, Changed::Taken);
    assert_eq!(add(&agent("Bor K.", Some(bor))).await, Changed::Taken);
    assert_eq!(add(&agent("Nik", Some(id()))).await, Changed::Absent, "somebody who does not work here");
    assert_eq!(add(&Agent { team: Some(id()), ..agent("Nik", None) }).await, Changed::Absent);
    let renamed = Agent { name: "Bor Kos".to_owned(), ended_at: Some(NOON), ..first.clone() };
    assert_eq!(agent::change(&mut tx, stage.workspace, &renamed).await.expect("changed"), Changed::Done);
    assert_eq!(agent::of_user(&mut tx, stage.workspace, bor).await.expect("found"), Some(renamed));
    assert_eq!(agent::change(&mut tx, stage.workspace, &agent("x", None)).await.expect("asked"), Changed::Absent);
}

#[tokio::test]
async fn whom_responses_name_is_unknown_until_there_is_a_row() {
    let stage = Stage::new().await;
    for (agent, team) in [("Bor", Some("Workshop")), ("Bor", Some("Shop")), ("Nik", None)] {
        let facts = Facts {
            place: "link".to_owned(),
            agent: Some(agent.to_owned()),
            team: team.map(str::to_owned),
            ..Facts::default()
        };
        stage.record(NewResponse { facts, ..stage.response(9) }).await;
    }
    let mut read = stage.store.read().await.expect("read");
    let keys = |all: Vec<agent::Unknown>| all.into_iter().map(|one| one.key).collect::<Vec<_>>();
    assert_eq!(keys(agent::unknown_teams(&mut read, 9).await.expect("listed")), ["Shop", "Workshop"]);
    let unknown = agent::unknown(&mut read, 9).await.expect("listed");
    let shop = team("Shop", None);
    let teams = [team("Workshop", None), shop.clone()];
    let mut of = async |nth: usize| agent::team_of(&mut read, &unknown[nth], &teams).await.expect("asked");
    assert_eq!((of(0).await, of(1).await), (Some(shop.id), None), "the latest, or none");
    let mut tx = stage.store.begin().await.expect("begin");
    agent::add(&mut tx, stage.workspace, &agent("Bor", None), NOON).await.expect("added");
    assert_eq!(keys(agent::unknown(&mut tx, 9).await.expect("listed")), ["Nik"]);
}
