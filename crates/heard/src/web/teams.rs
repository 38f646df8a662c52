//! Teams and agents: the tree, who is in which team, what they are called, and who of them signs in. What responses call
//! them never changes here, and nobody is deleted: history names them.

mod change;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use feedback::keyed;
use serde::Serialize;
use store::agent::Agent;
use store::team::{self, Team};
use store::webhook::Webhook;
use store::workspace::AgentScores;
use uuid::Uuid;

use super::address::Asked;
use super::fault::Fault;
use super::filters::Choice;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::{room, signed};
use crate::app::App;
use crate::form::Fields;
use crate::right::People;
use crate::words::Words;

/// The addresses of teams.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/teams", get(show).post(change::add))
        .route("/teams/scores", post(change::scores))
        .route("/teams/{id}", post(change::team))
        .route("/agents/{id}/change", post(change::agent))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The tree, each team before those that are part of it.
    pub teams: Vec<Branch>,
    /// Agents in no team.
    pub loose: Vec<One>,
    /// What has ended.
    pub ended: Vec<Ended>,
    /// The teams that a new one, or a new agent, can be put into.
    pub into: Vec<Choice>,
    /// Whose scores agents see, to choose from.
    pub scores: Vec<&'static str>,
    /// The one that holds.
    pub score: &'static str,
    /// What was typed into the form of a new one.
    pub typed: String,
    /// Whether that was to be an agent.
    pub is_agent: bool,
    /// The key of what was wrong with what was just sent.
    pub mistake: Option<&'static str>,
    /// Where that was: `new`, `row` or `scores`.
    pub wrong: &'static str,
}

/// A team.
#[derive(Clone, Debug, Serialize)]
pub struct Branch {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What responses call it, where that is something else.
    pub key: Option<String>,
    /// How deep it is, from 0.
    pub depth: usize,
    /// Its agents.
    pub agents: Vec<One>,
    /// The webhook whose room is told in place of its members.
    pub room: Option<String>,
    /// Where it can be put; only while it is being changed.
    pub edit: Option<Edit>,
}

/// An agent.
#[derive(Clone, Debug, Serialize)]
pub struct One {
    /// Their id.
    pub id: String,
    /// Their name.
    pub name: String,
    /// Two letters of it.
    pub initials: String,
    /// What responses call them, where that is something else.
    pub key: Option<String>,
    /// The colleague that they are.
    pub colleague: Option<String>,
    /// What can be changed; only while they are being changed.
    pub edit: Option<Edit>,
}

/// What can be chosen for a row that is being changed.
#[derive(Clone, Debug, Serialize)]
pub struct Edit {
    /// The teams it can be put into.
    pub into: Vec<Choice>,
    /// The colleagues an agent can be.
    pub colleagues: Vec<Choice>,
    /// The webhooks whose room a team can have; empty where there is none.
    pub rooms: Vec<Choice>,
}

/// A team or an agent that was deactivated.
#[derive(Clone, Debug, Serialize)]
pub struct Ended {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is an agent.
    pub is_agent: bool,
    /// When, in words.
    pub when: String,
}

keyed! {
    /// Why something was not changed.
    pub enum Refused {
        /// No name, or one that is too long.
        Name = "teams-name-wrong",
        /// A team would be part of itself.
        Circle = "teams-circle",
        /// The tree would be too deep.
        Deep = "teams-deep",
        /// There is one that responses call so.
        Taken = "teams-taken",
        /// The colleague is another agent already.
        Linked = "teams-linked",
        /// The team or the colleague is not there any more.
        Absent = "teams-absent",
        /// There is no such webhook any more.
        Room = "alerts-room-wrong",
        /// None of the choices.
        Scores = "teams-scores-wrong",
    }
}

/// What was sent in vain.
#[derive(Default)]
struct Vain {
    typed: String,
    is_agent: bool,
    refused: Option<Refused>,
    /// Which form it was: `new`, `row` or `scores`.
    at: &'static str,
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<People>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    page(&app, &member, &fields, Vain::default()).await
}

async fn page(app: &App, member: &Member, fields: &Fields, vain: Vain) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let mut read = app.store.read().await?;
    let workspace = member.workspace.id;
    let drawing = Drawing {
        teams: team::list(&mut read, workspace).await?,
        agents: store::agent::list(&mut read, workspace).await?,
        colleagues: store::member::list(&mut read, workspace).await?,
        webhooks: store::webhook::list(&mut read, workspace).await?,
        changed: Uuid::try_parse(fields.text("change")).ok(),
        none: words.text("teams-none"),
        nobody: words.text("teams-nobody"),
        by_mail: words.text("teams-room-none"),
    };
    drop(read);
    let ended = |id: Uuid, name: &str, is_agent, at: Option<i64>| {
        let when = format.day_time(at?);
        Some(Ended { id: id.simple().to_string(), name: name.to_owned(), is_agent, when })
    };
    let gone = drawing.teams.iter().filter_map(|one| ended(one.id, &one.name, false, one.ended_at));
    let left = drawing.agents.iter().filter_map(|one| ended(one.id, &one.name, true, one.ended_at));
    let view = View {
        shell: Shell::new(member, Here::Settings).after(&words, fields),
        teams: drawing.tree(),
        loose: drawing.agents_of(None),
        ended: gone.chain(left).collect(),
        into: drawing.places(None, None),
        scores: AgentScores::ALL.map(AgentScores::key).into(),
        score: member.workspace.agent_scores.key(),
        typed: vain.typed,
        is_agent: vain.is_agent,
        mistake: vain.refused.map(Refused::key),
        wrong: vain.at,
    };
    let status = if view.mistake.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    signed::html(app, &member.language, status, "teams.html", &view)
}

/// What the page is put together from.
struct Drawing {
    teams: Vec<Team>,
    agents: Vec<Agent>,
    colleagues: Vec<store::member::Member>,
    webhooks: Vec<Webhook>,
    /// The row that is being changed.
    changed: Option<Uuid>,
    /// What no team is called.
    none: String,
    /// What no colleague is called.
    nobody: String,
    /// What no room is called.
    by_mail: String,
}

impl Drawing {
    /// The teams that are there, by name, each before those that are part of it. What is part of one that has ended
    /// stands at the top.
    fn tree(&self) -> Vec<Branch> {
        let mut tree = Vec::new();
        let is_top = |team: &&Team| team.parent.is_none_or(|parent| !self.lives(parent));
        self.branches(self.teams.iter().filter(is_top).collect(), 0, &mut tree);
        tree
    }

    fn lives(&self, team: Uuid) -> bool {
        self.teams.iter().any(|one| one.id == team && one.ended_at.is_none())
    }

    fn branches(&self, mut teams: Vec<&Team>, depth: usize, into: &mut Vec<Branch>) {
        teams.retain(|team| team.ended_at.is_none());
        teams.sort_by_cached_key(|team| team.name.to_lowercase());
        for team in teams {
            let edit = || Edit {
                into: self.places(Some(team), team.parent),
                colleagues: Vec::new(),
                rooms: room::choices(&self.webhooks, team.room, self.by_mail.clone()),
            };
            let told = self.webhooks.iter().find(|one| Some(one.id) == team.room);
            into.push(Branch {
                id: team.id.simple().to_string(),
                name: team.name.clone(),
                key: Some(team.key.clone()).filter(|key| *key != team.name),
                depth,
                agents: self.agents_of(Some(team.id)),
                room: told.map(|one| one.name.clone()),
                edit: (self.changed == Some(team.id)).then(edit),
            });
            if depth < team::DEEPEST {
                let parts = self.teams.iter().filter(|one| one.parent == Some(team.id)).collect();
                self.branches(parts, depth + 1, into);
            }
        }
    }

    /// The agents of a team, or of none that is there.
    fn agents_of(&self, team: Option<Uuid>) -> Vec<One> {
        let of = |agent: &&Agent| agent.ended_at.is_none() && agent.team.filter(|team| self.lives(*team)) == team;
        let mut agents: Vec<&Agent> = self.agents.iter().filter(of).collect();
        agents.sort_by_cached_key(|agent| agent.name.to_lowercase());
        let one = |agent: &Agent| One {
            id: agent.id.simple().to_string(),
            name: agent.name.clone(),
            initials: super::shell::initials(&agent.name),
            key: Some(agent.key.clone()).filter(|key| *key != agent.name),
            colleague: self.colleague(agent),
            edit: (self.changed == Some(agent.id)).then(|| Edit {
                into: self.places(None, agent.team),
                colleagues: self.unlinked(agent),
                rooms: Vec::new(),
            }),
        };
        agents.into_iter().map(one).collect()
    }

    fn colleague(&self, agent: &Agent) -> Option<String> {
        self.colleagues.iter().find(|one| Some(one.user) == agent.user_id).map(|one| one.name.clone())
    }

    /// The teams that something can be put into: of a team none of its own parts.
    fn places(&self, what: Option<&Team>, chosen: Option<Uuid>) -> Vec<Choice> {
        let own = what.map(|team| team::within(&self.teams, team.id)).unwrap_or_default();
        let can = |team: &&Team| team.ended_at.is_none() && !own.contains(&team.id);
        let mut choices: Vec<Choice> = self.teams.iter().filter(can).map(|team| self.choice(team, chosen)).collect();
        choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
        choices.insert(0, Choice { value: String::new(), label: self.none.clone(), chosen: chosen.is_none() });
        choices
    }

    /// A team with all that it is part of, since two may be called the same.
    fn choice(&self, team: &Team, chosen: Option<Uuid>) -> Choice {
        let name = |id: &Uuid| self.teams.iter().find(|one| one.id == *id).map(|one| one.name.as_str());
        let names: Vec<&str> = team::path(&self.teams, team.id).iter().rev().filter_map(name).collect();
        Choice { value: team.id.simple().to_string(), label: names.join(" › "), chosen: Some(team.id) == chosen }
    }

    /// The colleagues who are no other agent.
    fn unlinked(&self, agent: &Agent) -> Vec<Choice> {
        let is_free = |one: &&store::member::Member| {
            let linked = self.agents.iter().find(|agent| agent.user_id == Some(one.user));
            one.ended_at.is_none() && linked.is_none_or(|linked| linked.id == agent.id)
        };
        let choice = |one: &store::member::Member| Choice {
            value: one.user.simple().to_string(),
            label: one.name.clone(),
            chosen: agent.user_id == Some(one.user),
        };
        let mut choices: Vec<Choice> = self.colleagues.iter().filter(is_free).map(choice).collect();
        choices.sort_by_cached_key(|choice| choice.label.to_lowercase());
        choices.insert(0, Choice { value: String::new(), label: self.nobody.clone(), chosen: agent.user_id.is_none() });
        choices
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn the_tree_shows_who_is_in_which_team_and_what_responses_call_them() {
        let html = render("teams.html", &sample::several());
        let text = text_of(&html);
        assert!(text.contains("Bor Kos") && text.contains("in responses: Bor"), "{text}");
        assert!(html.contains("data-depth=\"1\"") && text.contains("signs in as Bor Kos"), "{html}");
    }

    #[test]
    fn before_anybody_is_named_it_says_how_agents_come() {
        assert!(text_of(&render("teams.html", &sample::none())).contains("No teams and no agents yet"));
    }
}
