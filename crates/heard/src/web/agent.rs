//! An agent's own page: the score with what it is worth, how people answered, over time, the latest words and praise; and
//! for whoever signs in what they look after and what colleagues told them. Others see it only when they may see everybody's.

mod found;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use feedback::Metric;
use serde::Serialize;
use store::agent::{self, Agent};
use uuid::Uuid;

use super::address::Asked;
use super::door;
use super::entry::Entry;
use super::fault::Fault;
use super::filters::Filters;
use super::member::{May, Member};
use super::shell::{Here, Shell};
use super::signed;
use super::survey::{Score, Trend};
use crate::app::App;
use crate::form::Fields;
use crate::right::People;
use found::Found;
pub use found::told;

/// The addresses of agents' pages.
pub fn routes() -> Router<App> {
    Router::new().route("/me", get(me)).route("/agents/{id}", get(show))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The agent's name; `None` for somebody who is none.
    pub name: Option<String>,
    /// What they are part of, from the top: `Shops › Ljubljana`.
    pub team: Option<String>,
    /// Whether they are whoever looks.
    pub is_me: bool,
    /// Whether they were deactivated.
    pub has_ended: bool,
    /// The period and the survey; `None` where nobody answered about them yet.
    pub form: Option<Filters>,
    /// The days and the zone, in words.
    pub note: String,
    /// What the survey measures.
    pub metric: Metric,
    /// Its question.
    pub question: String,
    /// The question's language.
    pub language: String,
    /// How many responses are in the score.
    pub n: u64,
    /// The score; `None` under five responses.
    pub score: Option<Score>,
    /// It over time.
    pub trend: Option<Trend>,
    /// Nothing is broken down here.
    pub breakdown: Option<()>,
    /// The latest comments about them.
    pub latest: Vec<Entry>,
    /// All of them.
    pub latest_all: String,
    /// The latest praise.
    pub praise: Vec<Entry>,
    /// What they look after, newest first.
    pub owned: Vec<Entry>,
    /// All of it.
    pub owned_all: String,
    /// What colleagues told whoever looks.
    pub told: Vec<Told>,
}

/// A note that a colleague told somebody of.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// The response beside which it is.
    pub address: String,
    /// Who wrote it.
    pub by: String,
    /// When, in words.
    pub when: crate::words::When,
    /// What it says.
    pub text: String,
}

async fn me(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let own = agent::of_user(&mut read, member.workspace.id, member.user).await?;
    drop(read);
    page(&app, &member, own, true, &fields).await
}

async fn show(
    State(app): State<App>,
    May { member, .. }: May<People>,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let found = match Uuid::try_parse(&id) {
        Ok(id) => agent::find(&mut read, member.workspace.id, id).await?,
        Err(_) => None,
    };
    drop(read);
    match found {
        Some(agent) => page(&app, &member, Some(agent), false, &fields).await,
        None => door::not_found(&app, &member.language),
    }
}

async fn page(
    app: &App,
    member: &Member,
    agent: Option<Agent>,
    is_me: bool,
    fields: &Fields,
) -> Result<Response, Fault> {
    let found = Found::find(app, member, agent, is_me, fields).await?;
    let here = if is_me { Here::Me } else { Here::Settings };
    let view = found.view(app, member, Shell::new(member, here));
    signed::html(app, &member.language, StatusCode::OK, "agent.html", &view)
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn ones_own_page_has_the_score_with_its_interval_and_the_words() {
        let text = text_of(&render("agent.html", &sample::full()));
        assert!(text.contains("from ") && text.contains("Praise") && text.contains("For you"), "{text}");
        assert!(text.contains("Shops › Ljubljana"), "{text}");
    }

    #[test]
    fn who_is_no_agent_is_told_how_to_become_one() {
        assert!(text_of(&render("agent.html", &sample::nobody())).contains("You are not linked with an agent"));
    }
}
