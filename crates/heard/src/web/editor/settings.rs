//! What colleagues call a survey and when it may be answered. No part of the draft: it holds at once, and is told.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Serialize;
use store::survey::{Open, Survey};

use super::drawn::Vain;
use super::{find, page};
use crate::app::App;
use crate::editing::Part;
use crate::form::Fields;
use crate::mistake::Mistakes;
use crate::right::Ask;
use crate::survey::settings::{self as survey, local};
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::Posted;
use crate::web::shell::{DONE, Done};
use crate::words::Words;

/// The settings as somebody wrote them.
#[derive(Clone, Debug)]
pub struct Wish {
    name: String,
    opens: String,
    closes: String,
    most: String,
    wrong: Vec<(&'static str, &'static str)>,
}

/// The form.
#[derive(Clone, Debug, Serialize)]
pub struct SettingsForm {
    /// What colleagues call it.
    pub name: String,
    /// From when on, `2026-11-27T14:40`.
    pub opens: String,
    /// Until when.
    pub closes: String,
    /// Until how many responses.
    pub most: String,
    /// Whose days and hours, in words.
    pub zone: String,
    /// Field and words of what is wrong.
    pub wrong: Vec<(String, String)>,
}

/// Whether it may not be answered at any time.
pub fn is_limited(open: &Open) -> bool {
    *open != Open::default()
}

impl SettingsForm {
    /// The form, with what was sent in vain.
    pub fn new(words: &Words<'_>, survey: &Survey, vain: Option<&Wish>, zone: &TimeZone) -> SettingsForm {
        let name = zone.iana_name().unwrap_or("UTC").to_owned();
        match vain {
            Some(wish) => SettingsForm {
                name: wish.name.clone(),
                opens: wish.opens.clone(),
                closes: wish.closes.clone(),
                most: wish.most.clone(),
                zone: words.zone(&name),
                wrong: wish
                    .wrong
                    .iter()
                    .map(|(field, why)| ((*field).to_owned(), words.text(&format!("settings-wrong-{why}"))))
                    .collect(),
            },
            None => SettingsForm {
                name: survey.name.clone(),
                opens: local(survey.open.from, zone),
                closes: local(survey.open.until, zone),
                most: survey.open.most.map(|most| most.to_string()).unwrap_or_default(),
                zone: words.zone(&name),
                wrong: Vec::new(),
            },
        }
    }
}

impl Wish {
    fn new(fields: &Fields) -> Wish {
        let text = |name: &str| fields.text(name).to_owned();
        Wish { name: text("name"), opens: text("opens"), closes: text("closes"), most: text("most"), wrong: Vec::new() }
    }

    /// The settings; what is wrong is noted.
    fn check(&mut self, zone: &TimeZone) -> Open {
        let mut mistakes = Mistakes::default();
        mistakes.needed("name", &self.name);
        if mistakes.unless(()).is_err() {
            self.wrong.push(("name", "name"));
        }
        let mut instant = |field: &'static str, text: &str| {
            let read = || text.parse::<DateTime>().ok()?.to_zoned(zone.clone()).ok();
            match (text, read()) {
                ("", _) => None,
                (_, Some(at)) => Some(at.timestamp().as_millisecond()),
                (_, None) => {
                    self.wrong.push((field, "instant"));
                    None
                }
            }
        };
        let (from, until) = (instant("opens", &self.opens), instant("closes", &self.closes));
        let most = match self.most.as_str() {
            "" => None,
            text => Some(text.parse::<i64>().unwrap_or(0)),
        };
        let open = Open { from, until, most };
        if survey::is_backwards(&open) {
            self.wrong.push(("closes", "backwards"));
        }
        if open.most.is_some_and(|most| !survey::MOST.contains(&most)) {
            self.wrong.push(("most", "most"));
        }
        open
    }
}

/// Changes them.
pub async fn save(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let mut tx = app.store.begin().await?;
    let Some(found) = find(&mut tx, &member, &id).await? else {
        drop(tx);
        return door::not_found(&app, &member.language);
    };
    let mut wish = Wish::new(&fields);
    let open = wish.check(&member.zone);
    if !wish.wrong.is_empty() {
        drop(tx);
        let vain = Vain { settings: Some(wish), ..Vain::default() };
        return page(&app, &member, &found, &Part::Settings, &fields, vain, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let was = &found.survey;
    let name = wish.name.trim();
    if !survey::change(&mut tx, &member.doer(), app.stamp(), was, (name, open), &member.zone).await? {
        drop(tx);
        return door::stale_form(&app, &member.language);
    }
    tx.commit().await?;
    app.forget_published(member.workspace.id);
    let to = format!("/surveys/{}/edit?part=settings&{DONE}={}", was.id, Done::Saved);
    Ok(Redirect::to(&to).into_response())
}

impl Words<'_> {
    /// Why a survey takes no answers at `now`, with so many that count; none while it takes them.
    pub fn not_open(&self, open: &Open, confirmed: i64, now: i64) -> Option<String> {
        let at = |key: &str, at: i64| Some(self.text_with(key, [("when", self.when(at, now).words.into())]));
        match *open {
            Open { from: Some(from), .. } if now < from => at("open-early", from),
            Open { until: Some(until), .. } if now >= until => at("open-closed", until),
            Open { most: Some(most), .. } if confirmed >= most => {
                Some(self.text_with("open-full", [("most", most.into())]))
            }
            _ => None,
        }
    }
}
