//! The small page that asks one customer: it makes an invitation and shows its links, to be put into whatever writes
//! to the customer. The links are shown only now, because only the hash of their token is kept.

use std::collections::BTreeMap;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde::Serialize;
use store::response::Facts;
use store::survey::Survey;

use super::door;
use super::fault::Fault;
use super::member::{May, Member, Posted};
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::contact::Who;
use crate::form::Fields;
use crate::invite::{self, Draft, Made, Outcome};
use crate::right::Ask;

/// The address of the page.
pub fn routes() -> Router<App> {
    Router::new().route("/surveys/{id}/invite", get(show).post(add))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The form's own key, so that pressing twice asks once.
    pub key: String,
    /// The survey's number.
    pub survey: i64,
    /// The survey's name.
    pub name: String,
    /// What was typed, by field.
    pub typed: BTreeMap<&'static str, String>,
    /// The languages the survey is asked in.
    pub languages: Vec<String>,
    /// Field and reason of what is wrong.
    pub mistakes: BTreeMap<String, &'static str>,
    /// Why they are left alone: whoever asks may want it all the same.
    pub refused: Option<Refused>,
    /// The links, once it is made.
    pub made: Option<Links>,
}

/// Why somebody is left alone.
#[derive(Clone, Debug, Serialize)]
pub struct Refused {
    /// They were asked lately: until which day, in words. None where they must not be written to.
    pub until: Option<String>,
}

/// The links of an invitation.
#[derive(Clone, Debug, Serialize)]
pub struct Links {
    /// Who is asked, as far as it was said.
    pub who: String,
    /// To the question.
    pub url: String,
    /// To the question with a score chosen, worst first.
    pub scores: Vec<(u8, String)>,
    /// Until when a first answer is taken, in words.
    pub until: String,
}

/// The fields of the form.
const FIELDS: [&str; 9] = ["name", "email", "language", "agent", "team", "product", "country", "account", "days"];

async fn show(State(app): State<App>, May { member, .. }: May<Ask>, Path(id): Path<i64>) -> Result<Response, Fault> {
    let Some(survey) = find(&app, &member, id).await? else { return door::not_found(&app, &member.language) };
    let view = View { key: app.chance.word(), ..view(&member, &survey, &Fields::default()) };
    signed::html(&app, &member.language, StatusCode::OK, "invitation.html", &view)
}

async fn add(State(app): State<App>, Path(id): Path<i64>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    let Some(survey) = find(&app, &member, id).await? else { return door::not_found(&app, &member.language) };
    let mut view = view(&member, &survey, &fields);
    match draft(&fields).check(app.now()) {
        Err(mistakes) => {
            // A field inside another is named by its last part here.
            let short = |field: String| field.rsplit('.').next().unwrap_or_default().to_owned();
            view.mistakes = mistakes.into_iter().map(|mistake| (short(mistake.field), mistake.reason)).collect();
            signed::html(&app, &member.language, StatusCode::UNPROCESSABLE_ENTITY, "invitation.html", &view)
        }
        Ok(checked) => {
            // The form's own key: pressing twice asks the customer once.
            let key = Some(fields.text("key")).filter(|key| !key.is_empty()).map(|key| format!("page:{key}"));
            let outcome = invite::make(&app, member.workspace.id, id, &checked, key.as_deref()).await?;
            match outcome {
                Outcome::New(made) | Outcome::Repeated(made) => view.made = Some(links(&app, &member, &fields, &made)),
                Outcome::KeyTaken => return door::stale_form(&app, &member.language),
                // Nobody types a ticket here.
                Outcome::NoSurvey | Outcome::TicketAsked => return door::not_found(&app, &member.language),
                Outcome::Rests(until) => {
                    view.refused = Some(Refused { until: Some(member.format().day(until)) });
                }
                Outcome::Stopped => view.refused = Some(Refused { until: None }),
            }
            let status = if view.refused.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
            signed::html(&app, &member.language, status, "invitation.html", &view)
        }
    }
}

async fn find(app: &App, member: &Member, id: i64) -> Result<Option<Survey>, Fault> {
    let mut read = app.store.read().await?;
    Ok(store::survey::find(&mut read, member.workspace.id, id).await?)
}

fn draft(fields: &Fields) -> Draft {
    let word = |field: &str| Some(fields.text(field).to_owned()).filter(|text| !text.is_empty());
    Draft {
        contact: Who { email: word("email"), name: word("name") },
        facts: Facts {
            place: String::new(),
            language: word("language"),
            agent: word("agent"),
            team: word("team"),
            product: word("product"),
            country: word("country"),
            account: word("account"),
        },
        sent_at: None,
        // Not a number is out of range, and the page says so.
        expires_in_days: word("days").map(|days| days.parse().unwrap_or(0)),
        ticket: None,
        anyway: fields.text("anyway") == "yes",
    }
}

fn view(member: &Member, survey: &Survey, fields: &Fields) -> View {
    View {
        shell: Shell::new(member, Here::Surveys),
        key: fields.text("key").to_owned(),
        survey: survey.id,
        name: survey.name.clone(),
        typed: FIELDS.iter().map(|field| (*field, fields.text(field).to_owned())).collect(),
        languages: survey.languages.clone(),
        mistakes: BTreeMap::new(),
        refused: None,
        made: None,
    }
}

fn links(app: &App, member: &Member, fields: &Fields, made: &Made) -> Links {
    let public_url = app.public_url();
    let who = [fields.text("name"), fields.text("email")].into_iter().find(|text| !text.is_empty());
    Links {
        who: who.unwrap_or_default().to_owned(),
        url: made.url(&public_url),
        scores: made.links(&public_url),
        until: member.format().day(made.expires_at),
    }
}

#[cfg(test)]
pub(crate) mod sample {
    use super::*;
    use crate::web::shell;

    /// The form with everything wrong that can be.
    pub(crate) fn wrong() -> View {
        let mistakes = [("email", "not-an-address"), ("country", "not-a-country"), ("language", "not-a-language")];
        View {
            shell: shell::sample(Here::Surveys),
            key: "k3y".to_owned(),
            survey: 2,
            name: "After a repair".to_owned(),
            typed: FIELDS.iter().map(|field| (*field, (*field).to_owned())).collect(),
            languages: vec!["en".to_owned(), "sl".to_owned()],
            mistakes: mistakes.into_iter().map(|(field, reason)| (field.to_owned(), reason)).collect(),
            refused: None,
            made: None,
        }
    }

    /// Somebody who was asked too recently.
    pub(crate) fn refused() -> View {
        let refused = Some(Refused { until: Some("February 19, 2027".to_owned()) });
        View { mistakes: BTreeMap::new(), refused, ..wrong() }
    }

    /// The links.
    pub(crate) fn made() -> View {
        let url = "https://feedback.example.com/r/1.k3vQ9x2mTfZ7k3vQ9x2mTf".to_owned();
        let made = Links {
            who: "Ana Novak".to_owned(),
            scores: (0..=10).map(|score| (score, format!("{url}/{score}"))).collect(),
            url,
            until: "December 21, 2026".to_owned(),
        };
        View { made: Some(made), ..wrong() }
    }
}
