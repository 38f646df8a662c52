//! Who reads a page, as far as that decides what it says: whose scores stand there by agent, what agents and teams are
//! called, and who `me` is in a filter. Responses themselves are seen by everybody; scores of others may not be.

use std::collections::{BTreeMap, BTreeSet};

use feedback::filter::Condition;
use feedback::{Fact, Filter, Histogram};
use store::Read;
use store::agent::{self, Agent};
use store::list::Named;
use store::member::Role;
use store::score::{Cell, Dimension, Key};
use store::team::{self, Team};
use store::workspace::AgentScores;

use crate::web::member::Member;

/// What stands for all agents whose scores are not shown. No agent is called so: U+0000 is refused wherever texts come in.
pub const OTHERS: &str = "\0";

/// How deep segments stand in one another.
const DEEPEST: usize = 2;

/// Who reads a page. `Default` is nobody in particular, from whom nothing is kept back: programs, and people outside, to
/// whom a manager showed a view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reader {
    /// Their folded e-mail address, which is `me` in filters.
    pub email: Option<String>,
    /// The agents whose scores they see; `None` for all.
    sees: Option<BTreeSet<String>>,
    /// What agents and teams are called, where that is not what responses call them.
    pub names: Names,
    /// The lists that filters may name.
    pub lists: Named,
}

/// What agents and teams are called, by what responses call them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    agents: BTreeMap<String, String>,
    teams: BTreeMap<String, String>,
}

impl Names {
    /// Of these rows.
    pub fn of(agents: &[Agent], teams: &[Team]) -> Names {
        let agents = agents.iter().filter(|one| one.name != one.key).map(|one| (one.key.clone(), one.name.clone()));
        let teams = teams.iter().filter(|one| one.name != one.key).map(|one| (one.key.clone(), one.name.clone()));
        Names { agents: agents.collect(), teams: teams.collect() }
    }

    /// The name of a value; none where it is called as responses call it.
    pub fn find(&self, fact: Fact, key: &str) -> Option<&str> {
        let names = match fact {
            Fact::Agent => &self.agents,
            Fact::Team => &self.teams,
            _ => return None,
        };
        names.get(key).map(String::as_str)
    }
}

impl Reader {
    /// A member as a reader of scores.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn find(read: &mut Read, member: &Member) -> store::Result<Reader> {
        let workspace = member.workspace.id;
        let (agents, teams) = (agent::list(read, workspace).await?, team::list(read, workspace).await?);
        let sees = match member.role {
            Role::Owner | Role::Manager => None,
            Role::Agent | Role::Viewer => {
                let own = agents.iter().find(|agent| agent.user_id == Some(member.user));
                seen(member.workspace.agent_scores, own, &agents, &teams)
            }
        };
        let lists = Named::all(read, workspace).await?;
        Ok(Reader { email: Some(member.email.clone()), sees, names: Names::of(&agents, &teams), lists })
    }

    /// A member as a reader of responses, of whom nothing is asked but who they are.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn named(read: &mut Read, member: &Member) -> store::Result<Reader> {
        let lists = Named::all(read, member.workspace.id).await?;
        Ok(Reader { email: Some(member.email.clone()), lists, ..Reader::default() })
    }

    /// Somebody with a link to a view in which these lists may be named.
    pub fn outside(lists: Named) -> Reader {
        Reader { lists, ..Reader::default() }
    }

    /// The same as a reader of responses, which nobody keeps back.
    #[must_use]
    pub fn of_responses(self) -> Reader {
        Reader { sees: None, ..self }
    }

    /// Whether the scores of some agents are kept back.
    pub fn is_kept_from(&self) -> bool {
        self.sees.is_some()
    }

    /// Whether they see the scores of an agent.
    pub fn sees(&self, agent: &str) -> bool {
        self.sees.as_ref().is_none_or(|seen| agent.is_empty() || seen.contains(agent))
    }

    /// Whether a filter asks for an agent whose scores are kept back, also by a segment that does.
    pub fn lacks(&self, filter: &Filter) -> bool {
        self.lacks_within(filter, DEEPEST)
    }

    fn lacks_within(&self, filter: &Filter, deep: usize) -> bool {
        let mut lacks = false;
        filter.visit(&mut |condition| match condition {
            Condition::Fact(Fact::Agent, values) => lacks |= values.iter().any(|agent| !self.sees(agent)),
            Condition::List(names) => lacks |= names.iter().any(|name| self.lacks_list(name, deep)),
            _ => {}
        });
        lacks
    }

    fn lacks_list(&self, name: &str, deep: usize) -> bool {
        let filter = self.lists.find(name).and_then(|list| list.filter.as_ref());
        self.is_kept_from() && deep > 0 && filter.is_some_and(|filter| self.lacks_within(filter, deep - 1))
    }

    /// A filter as they may ask it: `me` is they, and agents whose scores are kept back are as if they were not there,
    /// so that nothing can be worked out by leaving them out either.
    pub fn reads(&self, filter: Filter) -> Filter {
        let filter = filter.read_by(self.email.as_deref());
        if self.lacks(&filter) { self.without(filter) } else { filter }
    }

    fn without(&self, filter: Filter) -> Filter {
        filter.mapped(&|condition| match condition {
            Condition::Fact(Fact::Agent, mut values) => {
                values.retain(|agent| self.sees(agent));
                Condition::Fact(Fact::Agent, values)
            }
            Condition::List(mut names) => {
                names.retain(|name| !self.lacks_list(name, DEEPEST));
                Condition::List(names)
            }
            other => other,
        })
    }

    /// Scores by a fact as they may see them: those that are kept back stand together.
    pub fn pool(&self, fact: Fact, scores: Vec<(Option<String>, Histogram)>) -> Vec<(Option<String>, Histogram)> {
        if fact != Fact::Agent || !self.is_kept_from() {
            return scores;
        }
        let is_seen = |agent: &Option<String>| agent.as_deref().is_none_or(|agent| self.sees(agent));
        let (mut shown, others): (Vec<_>, Vec<_>) = scores.into_iter().partition(|(agent, _)| is_seen(agent));
        if !others.is_empty() {
            shown.push((Some(OTHERS.to_owned()), others.iter().map(|(_, histogram)| histogram).sum()));
        }
        shown
    }

    /// The cells of a table as they may see them.
    pub fn pool_cells(&self, by: &[Dimension], cells: Vec<Cell>) -> Vec<Cell> {
        let is_agent = |one: &Dimension| matches!(one, Dimension::Fact(Fact::Agent));
        if !self.is_kept_from() || !by.iter().any(is_agent) {
            return cells;
        }
        let mut pooled: Vec<Cell> = Vec::with_capacity(cells.len());
        for mut cell in cells {
            for (key, _) in cell.keys.iter_mut().zip(by).filter(|(_, one)| is_agent(one)) {
                if matches!(key, Key::Text(agent) if !self.sees(agent)) {
                    *key = Key::Text(OTHERS.to_owned());
                }
            }
            match pooled.iter_mut().find(|one| one.keys == cell.keys) {
                Some(one) => one.histogram += &cell.histogram,
                None => pooled.push(cell),
            }
        }
        pooled
    }
}

/// The agents whose scores somebody sees who is, or is not, one of them.
fn seen(which: AgentScores, own: Option<&Agent>, agents: &[Agent], teams: &[Team]) -> Option<BTreeSet<String>> {
    let keys = |all: Vec<&Agent>| Some(all.into_iter().map(|agent| agent.key.clone()).collect());
    match (which, own.and_then(|own| own.team)) {
        (AgentScores::All, _) => None,
        (AgentScores::Team, Some(team)) => {
            let within = team::within(teams, team);
            keys(agents.iter().filter(|one| one.team.is_some_and(|team| within.contains(&team))).collect())
        }
        // Somebody in no team, and whoever sees only their own.
        (AgentScores::Team | AgentScores::Own, _) => keys(own.into_iter().collect()),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn agent(key: &str, team: u128) -> Agent {
        let id = Uuid::from_u128(key.len() as u128);
        let team = (team > 0).then(|| Uuid::from_u128(team));
        Agent { id, key: key.to_owned(), name: key.to_owned(), team, user_id: None, ended_at: None }
    }

    fn team(id: u128, parent: u128) -> Team {
        let parent = (parent > 0).then(|| Uuid::from_u128(parent));
        Team { id: Uuid::from_u128(id), key: id.to_string(), name: id.to_string(), parent, ended_at: None, room: None }
    }

    fn reader(which: AgentScores, own: Option<usize>) -> Reader {
        let agents = [agent("Bor", 2), agent("Nik", 2), agent("Maja", 1), agent("Tine", 3), agent("Eva", 0)];
        let teams = [team(1, 0), team(2, 1), team(3, 0)];
        let sees = seen(which, own.map(|at| &agents[at]), &agents, &teams);
        Reader { email: Some("bor@example.com".to_owned()), sees, names: Names::default(), lists: Named::default() }
    }

    fn told(reader: &Reader) -> String {
        let all = ["Bor", "Nik", "Maja", "Tine", "Eva"];
        all.into_iter().filter(|agent| reader.sees(agent)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_sees_ones_own_those_of_the_team_and_below_or_all() {
        let (bor, maja, eva) = (Some(0), Some(2), Some(4));
        assert_eq!(told(&reader(AgentScores::Own, bor)), "Bor");
        assert_eq!(told(&reader(AgentScores::Team, bor)), "Bor Nik");
        assert_eq!(told(&reader(AgentScores::Team, maja)), "Bor Nik Maja", "a team has the teams within it");
        assert_eq!(told(&reader(AgentScores::Team, eva)), "Eva", "in no team");
        assert_eq!(told(&reader(AgentScores::Team, None)), "", "somebody who is not rated");
        assert_eq!(told(&reader(AgentScores::All, None)), "Bor Nik Maja Tine Eva");
    }

    #[test]
    fn the_others_stand_together_and_a_filter_cannot_tell_them_apart() {
        let bor = reader(AgentScores::Own, Some(0));
        let one = |agent: Option<&str>, n: u64| {
            (agent.map(str::to_owned), Histogram::from_counts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, n]))
        };
        let scores = || vec![one(None, 1), one(Some("Bor"), 2), one(Some("Nik"), 3), one(Some("Eva"), 4)];
        let pooled = bor.pool(Fact::Agent, scores());
        assert_eq!(pooled, [one(None, 1), one(Some("Bor"), 2), one(Some(OTHERS), 7)]);
        assert_eq!(bor.pool(Fact::Team, scores()), scores());
        let cell = |agent: &str, n: u64| Cell { keys: vec![Key::Text(agent.to_owned())], histogram: one(None, n).1 };
        let cells =
            bor.pool_cells(&[Dimension::Fact(Fact::Agent)], vec![cell("Bor", 2), cell("Nik", 3), cell("Eva", 4)]);
        assert_eq!((cells.len(), cells[1].histogram.n()), (2, 7));
        for (asked, read) in [
            ("agent = Nik", "nothing"),
            ("agent in (Nik, Bor)", "agent = Bor"),
            ("agent != Nik", ""),
            ("agent != Bor and owner = me", "agent != Bor and owner = bor@example.com"),
            ("agent is missing or not agent in (Nik, Eva)", ""),
        ] {
            assert_eq!(bor.reads(asked.parse().expect("a filter")).to_string(), read, "{asked}");
        }
        assert!(bor.lacks(&"place = mail or agent = Nik".parse().expect("a filter")));
        assert!(!Reader::default().lacks(&"agent = Nik".parse().expect("a filter")));
    }
}
