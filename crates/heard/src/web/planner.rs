//! How many responses are needed, and what a number of them can show: for a survey from its own responses, else from mixes
//! that are usual. A GET form; it promises only what the interval and the test of the product will keep.

mod drawn;
mod form;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use feedback::compare::ENOUGH;
use feedback::{Metric, Plan, design_effect};
use serde::Serialize;

use super::address::Asked;
use super::door;
use super::fault::Fault;
use super::filters::Choice;
use super::lens::Lens;
use super::member::Member;
use super::shell::{Here, Shell};
use super::signed;
use super::survey::scored::Scored;
use super::survey::{PERIOD, pace};
use crate::app::App;
use crate::chart::Curve;
use crate::reader::Reader;
use crate::words::Words;
use drawn::Drawing;
use form::{Form, Mix};

/// The addresses of the planner.
pub fn routes() -> Router<App> {
    Router::new().route("/planner", get(show)).route("/surveys/{id}/planner", get(show_survey))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// The survey it is for, with its page in the view that it is planned from.
    pub survey: Option<Back>,
    /// What is measured.
    pub metric: Metric,
    /// Where the form goes: the page itself.
    pub action: String,
    /// What the form carries along, `(name, value)`.
    pub keep: Vec<(String, String)>,
    /// From which answers it is planned.
    pub mixes: Vec<Choice>,
    /// What is typed, in the order of the form.
    pub fields: Vec<Field>,
    /// From what it is planned, in a sentence.
    pub basis: String,
    /// What repeated customers do to it, in a sentence.
    pub effect: String,
    /// What is asked and what the answer is.
    pub answers: Vec<Answer>,
    /// What other numbers of responses can show.
    pub curve: Curve,
    /// How long each row of the table takes, where the pace is known.
    pub times: Vec<String>,
}

/// The survey it is for.
#[derive(Clone, Debug, Serialize)]
pub struct Back {
    /// Its name.
    pub name: String,
    /// Its page.
    pub address: String,
}

/// One number that is asked for.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// `margin`, `change`, `n` or `rate`.
    pub name: &'static str,
    /// As it was typed, or the usual number.
    pub value: String,
    /// From where to where it may go, where what was typed does not.
    pub wrong: Option<[u64; 2]>,
}

/// One question with its answer.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// `margin`, `change`, or `n`.
    pub key: &'static str,
    /// `To know the score to within 5 points`.
    pub question: String,
    /// `935 responses`.
    pub lead: String,
    /// How long that takes, or what else it means.
    pub rest: String,
}

/// What a survey's own responses say about planning.
struct Own {
    metric: Metric,
    /// What they show; `None` where they are too few to say.
    plan: Option<Plan>,
    design_effect: f64,
    n: u64,
    days: String,
    per_month: Option<f64>,
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let form = Form::parse(&fields, None);
    let drawing = Drawing { words: &words, form: &form, own: None };
    let view = drawing.view(Shell::new(&member, Here::Surveys), "/planner".to_owned(), Vec::new(), None);
    signed::html(&app, &member.language, StatusCode::OK, "planner.html", &view)
}

async fn show_survey(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let survey = match id.parse() {
        Ok(id) => store::survey::find(&mut read, member.workspace.id, id).await?,
        Err(_) => None,
    };
    let Some(survey) = survey else { return door::not_found(&app, &member.language) };
    let today = member.today(app.now());
    let lens = Lens::parse(&fields, PERIOD, today).read_by(Reader::find(&mut read, &member).await?);
    let scored = Scored::find(&mut read, &survey, &lens).await?;
    drop(read);
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format);
    let counts = scored.counts(&words, &survey, &lens.period);
    let metric = survey.scale.metric();
    let own = Own {
        metric,
        plan: Some(counts.now.bands(survey.scale))
            .filter(|seen| seen.n() >= ENOUGH)
            .and_then(|seen| Plan::like(metric, seen, counts.design_effect)),
        design_effect: counts.design_effect,
        n: counts.now.n(),
        days: lens.period.words(&words),
        per_month: pace::per_month(&scored.days, &lens.period, today),
    };
    let form = Form::parse(&fields, Some(&own));
    let path = format!("/surveys/{}", survey.id);
    let back = Back { name: survey.name, address: super::address::address(&path, &lens.pairs()) };
    let drawing = Drawing { words: &words, form: &form, own: Some(&own) };
    let view = drawing.view(Shell::new(&member, Here::Surveys), format!("{path}/planner"), lens.pairs(), Some(back));
    signed::html(&app, &member.language, StatusCode::OK, "planner.html", &view)
}

/// What is planned from where a survey has too few responses of its own: the usual mix.
pub fn usual_mix(metric: Metric) -> Plan {
    let mix = Mix::ALL.into_iter().find(|mix| mix.metric() == metric).unwrap_or(Mix::NpsUsual);
    Plan::expecting(mix.metric(), mix.bands()).expect("a mix has answers")
}

impl Own {
    /// How many times as many responses are needed because customers repeat; 1 where that is not worth a word.
    fn times(&self) -> f64 {
        design_effect::widening(self.design_effect).powi(2)
    }
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    fn text(name: &str) -> String {
        let view = sample::all().into_iter().find(|(sample, _)| *sample == name).expect("the sample is there").1;
        text_of(&render("planner.html", &view))
    }

    #[test]
    fn the_usual_mix_is_planned_by_the_published_numbers() {
        let text = text("planner");
        assert!(text.contains("To know the score to within 5 points either way 935 responses"), "{text}");
        assert!(text.contains("To see a change of 10 points 955 responses in each of two periods"), "{text}");
        assert!(text.contains("With 100 responses Within 16 points either way"), "{text}");
        assert!(text.contains("A change of 31 points or more can be seen"), "{text}");
        assert!(text.contains("Type how many come a month to see how long it takes."), "{text}");
    }

    #[test]
    fn a_survey_is_planned_from_its_own_responses_at_its_own_pace() {
        let text = text("planner-survey");
        assert!(text.contains("318 responses, October 23 to November 21, 2026"), "{text}");
        assert!(text.contains("that takes 1.4 times as many"), "{text}");
        assert!(text.contains("months at 106 a month"), "{text}");
    }

    #[test]
    fn what_is_no_number_is_said_and_the_usual_one_taken() {
        let text = text("planner-wrong");
        assert!(text.contains("A number from 1 to 50."), "{text}");
        assert!(text.contains("To know the score to within 5 points either way"), "{text}");
    }
}
