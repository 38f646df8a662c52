//! The list of surveys: what each asks, how to hand it out, and where to go from there. Scores stand on the overview;
//! here nothing is compared.

#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use feedback::{Kind, Metric};
use serde::Serialize;
use store::survey::{Activity, Survey};

use super::address::Asked;
use super::entry::Verbatim;
use super::fault::Fault;
use super::member::Member;
use super::question::question;
use super::shell::{Here, Shell};
use super::signed;
use crate::app::App;
use crate::words::Words;

/// The address of the list.
pub fn routes() -> Router<App> {
    Router::new().route("/surveys", get(show))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The surveys, oldest first; without any the page says how to begin.
    pub surveys: Vec<Line>,
}

/// One survey.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its name.
    pub name: String,
    /// What it measures.
    pub metric: Metric,
    /// What it is about.
    pub kind: Kind,
    /// The question as it is asked.
    pub question: Verbatim,
    /// The languages it is asked in, in words.
    pub languages: String,
    /// How many responses count, since the beginning.
    pub responses: u64,
    /// `Last response today, 14:32`; `None` before the first.
    pub last: Option<String>,
    /// Its page.
    pub address: String,
    /// Its responses.
    pub feed: String,
    /// Where one customer is asked.
    pub invite: String,
    /// Where it is changed.
    pub edit: String,
    /// Why it takes no answers now, in words.
    pub not_open: Option<String>,
    /// Where anybody can answer, in full.
    pub open: String,
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    let activity = store::survey::activity(&mut read, member.workspace.id).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let line = |survey: &Survey| {
        let activity = activity.iter().find(|one| one.survey == survey.id).copied().unwrap_or_default();
        Line::new(&app, &words, &member, survey, activity)
    };
    let view = View {
        shell: Shell::new(&member, Here::Surveys).after(&words, &fields),
        surveys: surveys.iter().map(line).collect(),
    };
    signed::html(&app, &member.language, StatusCode::OK, "surveys.html", &view)
}

impl Line {
    fn new(app: &App, words: &Words<'_>, member: &Member, survey: &Survey, activity: Activity) -> Line {
        let languages: Vec<String> = survey.languages.iter().map(|language| words.language(language)).collect();
        Line {
            name: survey.name.clone(),
            metric: survey.scale.metric(),
            kind: survey.kind,
            question: question(&app.texts, survey, &member.language),
            languages: languages.join(", "),
            responses: u64::try_from(activity.responses).unwrap_or_default(),
            last: activity.last_at.map(|at| words.last_response(at, app.now())),
            address: format!("/surveys/{}", survey.id),
            feed: format!("/responses?survey={}", survey.id),
            invite: format!("/surveys/{}/invite", survey.id),
            edit: format!("/surveys/{}/edit", survey.id),
            not_open: words.not_open(&survey.open, activity.responses, app.now()),
            open: format!("{}/s/{}", app.public_url(), survey.slug),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn each_survey_says_what_it_asks_and_gives_its_link() {
        let html = render("surveys.html", &sample::full());
        let text = text_of(&html);
        assert!(html.contains("value=\"https://feedback.lindentree.example/s/after-a-repair\""), "{html}");
        assert!(text.contains("318 responses"), "{text}");
        assert!(html.contains("href=\"/surveys/7\""), "{html}");
    }

    #[test]
    fn the_first_day_says_what_to_do() {
        let html = render("surveys.html", &sample::empty());
        assert!(html.contains("href=\"/surveys/new\""), "{html}");
    }
}
