//! The company's teams in two departments with their agents, one of whom signs in; what a few of the latest unhappy
//! customers said is looked after, and a colleague told the visitor of one. Added in the transaction that declares the
//! company complete, but for what is looked after.

use feedback::Band;
use store::act::Act;
use store::agent::{self, Agent};
use store::note::NewNote;
use store::owner::Give;
use store::response::{Filter, Row, State};
use store::team;
use store::{Read, Store, Tx};
use uuid::Uuid;

use super::cast::Team;
use super::chance::{Chance, Stream};
use super::company::Company;

/// The departments and what is part of them.
const DEPARTMENTS: [(&str, &[Team]); 2] = [
    ("Shops", &[Team::Ljubljana, Team::Krakow, Team::Skopje, Team::Oslo, Team::Hamburg]),
    ("Customer care", &[Team::Online, Team::Desk]),
];

/// The colleague who is an agent too: their address, and what responses call them.
const LINKED: (&str, &str) = ("marko@example.com", "Marko Kovač");

/// What a colleague tells the visitor.
const TOLD: &str =
    "@Demo visitor could you look at this one? I would write back today, and the parcel is yours to trace.";

/// How many of the latest unhappy customers are looked after, by the colleague and by the visitor in turn.
const OWNED: usize = 5;

/// Makes teams and agents.
///
/// # Errors
/// When the database fails.
pub(super) async fn add(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let (workspace, at) = (company.workspace.id, company.workspace.created_at);
    let mut chance = Chance::new(company.ground().seed, Stream::Staff);
    let linked = store::user::find(tx, LINKED.0).await?.map(|user| user.id);
    for (department, teams) in DEPARTMENTS {
        let row = |id, name: &str, parent| team::Team {
            id,
            key: name.to_owned(),
            name: name.to_owned(),
            parent,
            ended_at: None,
            room: None,
        };
        let top = row(chance.id(at), department, None);
        team::add(tx, workspace, &top, at).await?;
        for team in teams {
            let part = row(chance.id(at), team.key(), Some(top.id));
            team::add(tx, workspace, &part, at).await?;
            for ((name, _), _) in team.agents() {
                let user_id = linked.filter(|_| *name == LINKED.1);
                let (key, name) = ((*name).to_owned(), (*name).to_owned());
                let agent = Agent { id: chance.id(at), key, name, team: Some(part.id), user_id, ended_at: None };
                agent::add(tx, workspace, &agent, at).await?;
            }
        }
    }
    Ok(())
}

/// The latest who were unhappy and said why.
async fn unhappy(read: &mut Read, company: &Company) -> anyhow::Result<Vec<Row>> {
    let filter = Filter {
        workspace: company.workspace.id,
        states: vec![State::Confirmed],
        comment: Some(true),
        ..Filter::default()
    };
    let mut rows = store::response::list(read, &filter, None, 200).await?;
    rows.retain(|row| company.band(row) == Some(Band::Detractor));
    Ok(rows)
}

/// Tells the visitor of one.
///
/// # Errors
/// When the database fails.
pub(super) async fn tell(tx: &mut Tx, company: &Company) -> anyhow::Result<()> {
    let (workspace, visitor) = (company.workspace.id, company.visitor);
    let Some(colleague) = store::user::find(tx, LINKED.0).await? else { return Ok(()) };
    let Some(row) = unhappy(tx, company).await?.into_iter().nth(1) else { return Ok(()) };
    let at = row.at + 1_800_000;
    let id = Chance::new(company.ground().seed, Stream::Staff).id(at);
    let note = NewNote { workspace, response: row.id, id, at, by: colleague.id, text: TOLD };
    if store::note::add(tx, &note).await? {
        store::mention::add(tx, workspace, visitor, (row.id, id), at).await?;
    }
    Ok(())
}

/// Gives a few to those who look after them.
///
/// # Errors
/// When the database fails.
pub(super) async fn give(store: &Store, company: &Company) -> anyhow::Result<()> {
    let mut read = store.read().await?;
    let colleague = store::user::find(&mut read, LINKED.0).await?.map(|user| user.id);
    let rows = unhappy(&mut read, company).await?;
    drop(read);
    let mut chance = Chance::new(company.ground().seed, Stream::Staff);
    let owners: Vec<Uuid> = [colleague, Some(company.visitor)].into_iter().flatten().collect();
    for (row, owner) in rows.iter().zip(owners.iter().cycle()).take(OWNED) {
        let at = row.at + 900_000;
        let responses = [row.id];
        let act = Act { workspace: company.workspace.id, responses: &responses, by: *owner, at, id: chance.id(at) };
        store.give(&act, Give::To(*owner)).await?;
    }
    Ok(())
}
