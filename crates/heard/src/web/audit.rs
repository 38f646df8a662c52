//! Who did what, when and from where: the list, newest first, by person and by kind. Nothing here can be changed.

#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use store::audit::{Entry, Filter};
use uuid::Uuid;

use super::address::{Asked, address, with};
use super::fault::Fault;
use super::member::May;
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::audit::Act;
use crate::right::Audit;
use crate::words::Words;

/// How many stand on a page.
const PAGE: usize = 100;

/// The address of the list.
pub fn routes() -> Router<App> {
    Router::new().route("/audit", get(show))
}

/// The list.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// What was done.
    pub rows: Vec<Row>,
    /// By whom it can be narrowed.
    pub actors: Vec<Choice>,
    /// To what it can be narrowed.
    pub acts: Vec<Choice>,
    /// Whether it is narrowed.
    pub is_narrowed: bool,
    /// Older ones.
    pub older: Option<String>,
}

/// One thing that was done.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// When, in words.
    pub when: String,
    /// When, for machines.
    pub machine: String,
    /// Who.
    pub name: String,
    /// What, in words.
    pub act: String,
    /// To whom or what.
    pub subject: String,
    /// From where.
    pub address: Option<String>,
}

/// Something to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// In words.
    pub label: String,
    /// It is chosen.
    pub chosen: bool,
}

async fn show(State(app): State<App>, May { member, .. }: May<Audit>, Asked(fields): Asked) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let id = |name: &str| Uuid::try_parse(fields.text(name)).ok();
    let act = Act::from_key(fields.text("act"));
    let filter = Filter { actor: id("who"), act: act.map(|act| act.key().to_owned()), before: id("before") };
    let mut read = app.store.read().await?;
    let mut rows = store::audit::list(&mut read, member.workspace.id, &filter, PAGE as i64 + 1).await?;
    let actors = store::audit::actors(&mut read, member.workspace.id).await?;
    drop(read);
    let has_older = rows.len() > PAGE;
    rows.truncate(PAGE);
    let who = filter.actor.map(|actor| ("who", actor.simple().to_string()));
    let pairs: Vec<_> = who.into_iter().chain(act.map(|act| ("act", act.key().to_owned()))).collect();
    let older = rows
        .last()
        .filter(|_| has_older)
        .map(|last| address("/audit", &with(&pairs, &[("before", &last.id.simple().to_string())])));
    let row = |entry: Entry| Row {
        when: format.day_time(entry.at),
        machine: format.machine(entry.at),
        act: Act::from_key(&entry.act).map_or_else(|| entry.act.clone(), |act| words.text(&format!("act-{act}"))),
        name: entry.name,
        subject: entry.subject,
        address: entry.address,
    };
    let actor = |(id, name): (Uuid, String)| Choice {
        value: id.simple().to_string(),
        label: name,
        chosen: filter.actor == Some(id),
    };
    let kind = |one: Act| Choice {
        value: one.key().to_owned(),
        label: words.text(&format!("act-{one}")),
        chosen: act == Some(one),
    };
    let view = View {
        shell: Shell::new(&member, Here::Settings),
        rows: rows.into_iter().map(row).collect(),
        actors: actors.into_iter().map(actor).collect(),
        acts: Act::ALL.into_iter().map(kind).collect(),
        is_narrowed: filter.actor.is_some() || act.is_some() || filter.before.is_some(),
        older,
    };
    signed::html(&app, &member.language, StatusCode::OK, "audit.html", &view)
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn each_row_says_who_did_what_to_whom_and_from_where() {
        let text = text_of(&render("audit.html", &sample::several()));
        assert!(
            text.contains("Iva Hrast") && text.contains("bor@example.com") && text.contains("203.0.113.7"),
            "{text}"
        );
    }

    #[test]
    fn before_anything_was_done_it_says_what_will_stand_there() {
        assert!(text_of(&render("audit.html", &sample::none())).contains("Nothing yet"));
    }
}
