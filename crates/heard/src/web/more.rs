//! Further questions, after the leading answer is kept: page after page, each a form of its own, whose answers are kept
//! before the next page is shown. Nobody must answer any of them.

use std::collections::HashMap;

use axum::response::Response;
use feedback::fact::Value;
use feedback::questionnaire::{Given, Known, Question, Questionnaire, Refused, Step, Wrong};
use feedback::{Fact, State};
use store::answer::{Answers, Page};
use store::response::{Changed, Row};
use uuid::Uuid;

use super::answer::{HandedIn, standing_of};
use super::fault::Fault;
use super::respondent;
use crate::app::{App, Published};
use crate::form::Fields;
use crate::limits::Wait;
use crate::respond::{Gaps, More, Standing};

/// A response that more is asked about.
pub struct Asking<'a> {
    /// The survey.
    pub published: &'a Published,
    /// The response.
    pub response: Uuid,
    /// The language of the page.
    pub language: &'a str,
    /// What differs from page to page; the nonce is what proves whose response it is.
    pub gaps: Gaps<'a>,
}

/// What comes next.
pub enum Next {
    /// A page with questions, or with what is wrong.
    Page(Response),
    /// Nothing is left to ask; whether the response counts, where a page has just been kept.
    Thanks(Option<Standing>),
}

impl Asking<'_> {
    /// The first page of further questions.
    ///
    /// # Errors
    /// When the store fails, or a page of ours is wrong.
    pub async fn first(&self, app: &App) -> Result<Next, Fault> {
        if !asks_more(self.questionnaire()) {
            return Ok(Next::Thanks(None));
        }
        let Some((row, known)) = self.known(app).await? else { return Ok(Next::Thanks(None)) };
        self.next(app, "", &known, row.state)
    }

    /// Keeps what was answered to a page, and shows the next one.
    ///
    /// # Errors
    /// When the store cannot be read, or a page of ours is wrong.
    pub async fn take(&self, app: &App, sent: &HandedIn, fields: &Fields) -> Result<Next, Fault> {
        let Some((row, mut known)) = self.known(app).await? else { return Ok(Next::Thanks(None)) };
        let after = sent.after.as_deref().unwrap_or_default();
        // A page of a version that is not published any more: what it asked may not be asked now.
        let Some(step) = self.step(after, &known) else { return Ok(Next::Thanks(None)) };
        if fields.get("skip").is_some() {
            return Ok(Next::Thanks(None));
        }
        let given = match sent.is_text {
            true => Given::read(&step.questions, |name| typed(fields, name)),
            false => Given { answers: Vec::new(), refused: unreadable(&step) },
        };
        if !given.refused.is_empty() {
            return Ok(Next::Page(self.again(app, after, &step, (&known, row.state), &given.refused, fields)?));
        }
        let names = names(&step.questions);
        known.answers.retain(|(name, _)| !names.contains(name));
        known.answers.extend(given.answers.iter().cloned());
        let last = step.questions.last().map(|question| question.key.clone()).unwrap_or_default();
        let gone = self.not_asked_any_more(&known);
        known.answers.retain(|(name, _)| !gone.contains(name));
        let names: Vec<String> = names.into_iter().chain(gone).collect();
        let (at, response, workspace) = (app.now(), self.response, self.published.workspace.id);
        let answers = &given.answers;
        let page = Page { workspace, response, names: &names, answers, at, ids: app.chance.two_ids(at) };
        let changed = match app.store.answer(&page).await {
            Ok(changed) => changed,
            Err(error) => {
                tracing::error!(error = ?error, "answers to further questions could not be recorded");
                let page = self.again(app, after, &step, (&known, row.state), &[], fields)?;
                return Ok(Next::Page(respondent::later(page, Wait(5))));
            }
        };
        if changed == Changed::Absent {
            return Ok(Next::Thanks(None));
        }
        let state = match changed {
            Changed::Now(state) => state,
            _ => row.state,
        };
        match self.next(app, &last, &known, state)? {
            Next::Thanks(None) if row.state == State::Provisional => Ok(Next::Thanks(Some(standing_of(changed)))),
            next => Ok(next),
        }
    }

    fn questionnaire(&self) -> &Questionnaire {
        self.published.pages.questionnaire()
    }

    fn step(&self, after: &str, known: &Known) -> Option<Step<'_>> {
        self.questionnaire().step((!after.is_empty()).then_some(after), known)
    }

    fn next(&self, app: &App, after: &str, known: &Known, state: State) -> Result<Next, Fault> {
        let Some(step) = self.step(after, known) else { return Ok(Next::Thanks(None)) };
        let first_name = self.gaps.first_name;
        let provisional = state == State::Provisional;
        let more = More { step: &step, after, known, first_name, provisional, typed: None, refused: &[] };
        let page = self.published.pages.more(&app.texts, self.language, self.gaps, more)?;
        let page = respondent::html(axum::http::StatusCode::OK, page, self.published.pages.policy());
        Ok(Next::Page(respondent::found_again(page)))
    }

    /// The page again, with what was typed.
    fn again(
        &self,
        app: &App,
        after: &str,
        step: &Step<'_>,
        (known, state): (&Known, State),
        refused: &[Refused],
        fields: &Fields,
    ) -> Result<Response, Fault> {
        let all = names(&step.questions);
        let typed: HashMap<String, Vec<String>> =
            all.into_iter().map(|name| (name.clone(), typed(fields, &name))).collect();
        let first_name = self.gaps.first_name;
        let provisional = state == State::Provisional;
        let more = More { step, after, known, first_name, provisional, typed: Some(&typed), refused };
        let page = self.published.pages.more(&app.texts, self.language, self.gaps, more)?;
        let status = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
        let status = if refused.is_empty() { axum::http::StatusCode::SERVICE_UNAVAILABLE } else { status };
        Ok(respondent::found_again(respondent::html(status, page, self.published.pages.policy())))
    }

    /// What was answered to questions that an answer given now rules out.
    fn not_asked_any_more(&self, known: &Known) -> Vec<String> {
        let questionnaire = self.questionnaire();
        let out = questionnaire.questions.iter().filter(|question| !questionnaire.is_asked(question, known));
        let names: Vec<&Question> = out.collect();
        let answered = |name: &String| known.answers.iter().any(|(other, _)| other == name);
        self::names(&names).into_iter().filter(answered).collect()
    }

    /// The response, and what is known of it.
    async fn known(&self, app: &App) -> Result<Option<(Row, Known)>, Fault> {
        let workspace = self.published.workspace.id;
        let mut read = app.store.read().await?;
        let Some(row) = store::response::find(&mut read, workspace, self.response).await? else { return Ok(None) };
        let properties = store::response::properties(&mut read, workspace, self.response).await?;
        let answers = store::answer::list(&mut read, workspace, self.response).await?;
        let known = known_of(&row, properties, answers, crate::clock::day(row.at, &self.published.zone));
        Ok(Some((row, known)))
    }
}

/// What conditions look at.
fn known_of(row: &Row, properties: Vec<(String, Value)>, answers: Answers, day: i64) -> Known {
    Known {
        score: row.said.score,
        comment: row.said.comment.clone(),
        facts: Fact::ALL.map(|fact| row.facts.get(fact).map(str::to_owned)),
        properties,
        answers,
        when: (row.version, day, row.at),
    }
}

/// Whether a survey asks anything beyond its leading question.
pub fn asks_more(questionnaire: &Questionnaire) -> bool {
    questionnaire.questions.iter().any(Question::is_shown)
}

/// The fields of a page's address that a survey asks for, each at most 200 characters.
pub fn hidden(published: &Published, fields: &Fields, prefix: &str) -> Vec<(String, String)> {
    let questions = &published.pages.questionnaire().questions;
    let keys = questions.iter().filter(|question| !question.is_shown()).map(|question| question.key.clone());
    keys.filter_map(|key| {
        let value: String =
            fields.text(&format!("{prefix}{key}")).chars().filter(|c| !c.is_control()).take(200).collect();
        (!value.is_empty()).then_some((key, value))
    })
    .collect()
}

fn names(questions: &[&Question]) -> Vec<String> {
    questions.iter().flat_map(|question| question.names()).collect()
}

fn typed(fields: &Fields, name: &str) -> Vec<String> {
    fields.all(&format!("a.{name}")).map(str::to_owned).collect()
}

/// Bytes that are no text: the first question says so, and what could be read is shown again.
fn unreadable(step: &Step<'_>) -> Vec<Refused> {
    let wrong = Wrong::Unreadable;
    step.questions.first().map(|question| Refused { question: question.key.clone(), wrong }).into_iter().collect()
}
