//! What is done in the editor. Every form names the step of the draft it was made from and a mark of the part it fills
//! in: a part that somebody else changed meanwhile is never overwritten, and what was typed comes back with their name.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use feedback::Questionnaire;
use feedback::questionnaire::{MOST_QUESTIONS, Question};

use super::drawn::{Conflict, Gone, Vain};
use super::{find, page};
use crate::app::App;
use crate::editing::{self, Condition, Part};
use crate::form::Fields;
use crate::respond::speaks;
use crate::right::Ask;
use crate::survey::change::Found;
use crate::web::address::address;
use crate::web::door;
use crate::web::fault::Fault;
use crate::web::member::{Member, Posted};
use crate::web::shell::{DONE, Done};

/// How often a step is tried again that somebody else's came before.
const TRIES: usize = 3;

/// What is done.
pub async fn save(State(app): State<App>, Path(id): Path<String>, posted: Posted<Ask>) -> Result<Response, Fault> {
    let Posted { member, fields, .. } = posted;
    for _ in 0..TRIES {
        if let Some(done) = attempt(&app, &member, &id, &fields).await? {
            return Ok(done);
        }
    }
    door::stale_form(&app, &member.language)
}

/// Where the page goes on.
struct To {
    part: Part,
    done: Option<Done>,
}

/// `None` when somebody else made a step in this very moment.
async fn attempt(app: &App, member: &Member, id: &str, fields: &Fields) -> Result<Option<Response>, Fault> {
    let mut tx = app.store.begin().await?;
    let Some(found) = find(&mut tx, member, id).await? else {
        drop(tx);
        return Ok(Some(door::not_found(app, &member.language)?));
    };
    let deed = fields.text("do");
    let part = Part::parse(fields.text("part"), &found.questionnaire);
    if matches!(deed, "undo" | "redo") {
        let may = fields.text("step") == found.step().to_string();
        if may {
            let by = if deed == "undo" { -1 } else { 1 };
            store::draft::walk(&mut tx, member.workspace.id, found.survey.id, by).await?;
            tx.commit().await?;
            return Ok(Some(back(&found, &To { part, done: None }, fields)));
        }
        drop(tx);
        let vain = Vain { conflict: Some(conflict(&found, member, fields)), ..Vain::default() };
        return Ok(Some(page(app, member, &found, &part, fields, vain, StatusCode::CONFLICT)?));
    }
    if deed == "discard" {
        if !found.discard(&mut tx, &member.doer(), app.stamp()).await? {
            return Ok(None);
        }
        tx.commit().await?;
        return Ok(Some(back(&found, &To { part, done: Some(Done::DraftRemoved) }, fields)));
    }
    let mut draft = found.questionnaire.clone();
    let mut vain = Vain::default();
    let to = Deed { app, found: &found, part: &part, fields }.run(&mut draft, &mut vain);
    let was_seen = fields.get("seen").is_none_or(|seen| seen == part.seen(&found.questionnaire));
    let is_there = |asked: &Questionnaire| Part::parse(fields.text("part"), asked).word() == fields.text("part");
    let is_gone = fields.text("part").starts_with("q.") && !is_there(&found.questionnaire) && !is_there(&draft);
    if is_gone || (!was_seen && part.seen(&draft) != part.seen(&found.questionnaire)) {
        drop(tx);
        let gone = is_gone.then(|| gone(fields));
        let vain = Vain { conflict: Some(Conflict { gone, ..conflict(&found, member, fields) }), ..vain };
        let found = Found { questionnaire: draft, ..found };
        return Ok(Some(page(app, member, &found, &part, fields, vain, StatusCode::CONFLICT)?));
    }
    if vain.is_mistaken() {
        drop(tx);
        let found = Found { questionnaire: draft, ..found };
        return Ok(Some(page(app, member, &found, &part, fields, vain, StatusCode::UNPROCESSABLE_ENTITY)?));
    }
    if draft != found.questionnaire && found.make_step(&mut tx, &member.doer(), app.now(), &draft).await?.is_none() {
        return Ok(None);
    }
    tx.commit().await?;
    Ok(Some(back(&found, &to, fields)))
}

fn conflict(found: &Found, member: &Member, fields: &Fields) -> Conflict {
    let others = found.draft.as_ref().filter(|draft| draft.by_user != Some(member.user));
    let by = others.and_then(|draft| draft.by_name.clone());
    let theirs = address(
        &format!("/surveys/{}/edit", found.survey.id),
        &[("part", fields.text("part").to_owned()), ("language", fields.text("language").to_owned())],
    );
    Conflict { by, at: found.draft.as_ref().map(|draft| draft.at), gone: None, theirs }
}

/// What was typed into a question that is not there any more.
fn gone(fields: &Fields) -> Gone {
    let is_text = |name: &str| name.starts_with("t.") || name.starts_with("new.");
    let texts = fields.pairs().filter(|(name, text)| is_text(name) && !text.trim().is_empty());
    // The form that sends it again has its own word against strangers, and another deed.
    let sent = fields.pairs().filter(|(name, _)| !matches!(*name, "csrf" | "do" | "seen"));
    Gone {
        typed: texts.map(|(_, text)| text.to_owned()).collect(),
        sent: sent.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    }
}

fn back(found: &Found, to: &To, fields: &Fields) -> Response {
    let mut pairs = vec![("part", to.part.word())];
    let language = fields.text("language");
    if !language.is_empty() {
        pairs.push(("language", language.to_owned()));
    }
    if let Some(done) = to.done {
        pairs.push((DONE, done.key().to_owned()));
    }
    Redirect::to(&address(&format!("/surveys/{}/edit", found.survey.id), &pairs)).into_response()
}

/// A form that changes the draft.
struct Deed<'a> {
    app: &'a App,
    found: &'a Found,
    part: &'a Part,
    fields: &'a Fields,
}

impl Deed<'_> {
    /// Does it. What cannot be is left out and told.
    fn run(&self, draft: &mut Questionnaire, vain: &mut Vain) -> To {
        let (deed, rest) = self.fields.text("do").split_once('.').unwrap_or((self.fields.text("do"), ""));
        let mut to = To { part: self.part.clone(), done: None };
        match deed {
            "add" => self.add(draft, rest, &mut to),
            "again" => self.again(draft, &mut to),
            "up" => editing::shift(draft, rest, -1),
            "down" => editing::shift(draft, rest, 1),
            "order" => {
                let keys: Vec<&str> = self.fields.text("order").split(',').collect();
                editing::order(draft, &keys);
            }
            "remove" => {
                if let Part::Question(key) = self.part {
                    let before = draft.questions.iter().take_while(|question| question.key != *key).last();
                    to.part = before.map_or(Part::Leading, |question| Part::Question(question.key.clone()));
                    to.done = editing::remove(draft, key).then_some(Done::QuestionRemoved);
                }
            }
            "language-add" | "language-remove" | "language-first" => self.language(draft, deed, rest),
            _ => self.fill(draft, deed, rest, &mut to, vain),
        }
        to
    }

    fn add(&self, draft: &mut Questionnaire, kind: &str, to: &mut To) {
        let kind = if kind.is_empty() { self.fields.text("kind") } else { kind };
        if draft.questions.len() >= MOST_QUESTIONS {
            return;
        }
        let Some((asked, mut text)) = editing::first(&self.app.texts, draft, kind) else { return };
        let typed = self.fields.text("typed");
        if !typed.is_empty() {
            text = feedback::questionnaire::Wording::of(draft.language(), typed);
        }
        to.part = Part::Question(editing::add(draft, asked, text, typed));
    }

    /// Adds the question that was removed while its form was open, as it was when the form was made, with what was typed.
    fn again(&self, draft: &mut Questionnaire, to: &mut To) {
        let Some(key) = self.fields.text("part").strip_prefix("q.") else { return };
        if draft.question(key).is_none() {
            let was = serde_json::from_str::<Question>(self.fields.text("was"));
            let Some(was) = was.ok().filter(|_| draft.questions.len() < MOST_QUESTIONS) else { return };
            draft.questions.push(Question { key: key.to_owned(), ..was });
        }
        to.part = Part::Question(key.to_owned());
        editing::fill(draft, &to.part, &self.found.language(self.fields.text("language")), self.fields);
        for what in ["choices", "rows", "columns"] {
            let first = draft.language().to_owned();
            if let Some(choices) = editing::list(draft, key, what) {
                editing::add_choices(choices, &first, self.fields.text(&format!("new.{what}")));
            }
        }
    }

    fn language(&self, draft: &mut Questionnaire, deed: &str, code: &str) {
        let code = if code.is_empty() { self.fields.text("new") } else { code };
        let at = draft.languages.iter().position(|language| language == code);
        match (deed, at) {
            ("language-add", None) if speaks(&self.app.texts, feedback::Scale::Nps, code) => {
                draft.languages.push(code.to_owned());
            }
            ("language-remove", Some(at)) if draft.languages.len() > 1 => drop(draft.languages.remove(at)),
            ("language-first", Some(at)) => {
                let first = draft.languages.remove(at);
                draft.languages.insert(0, first);
            }
            _ => {}
        }
    }

    /// The form of the part, and what a button of it does besides.
    fn fill(&self, draft: &mut Questionnaire, deed: &str, rest: &str, to: &mut To, vain: &mut Vain) {
        let language = self.found.language(self.fields.text("language"));
        editing::fill(draft, self.part, &language, self.fields);
        let Part::Question(key) = self.part else { return };
        if let Some((what, choice)) = rest.split_once('.').or(Some((rest, "")))
            && let Some(choices) = editing::list(draft, key, what)
        {
            match deed {
                "choice-up" => editing::shift_choice(choices, choice, -1),
                "choice-down" => editing::shift_choice(choices, choice, 1),
                "choice-drop" => choices.retain(|one| one.key != choice),
                _ => {}
            }
            if deed == "choice-add" {
                let first = self.found.questionnaire.language();
                editing::add_choices(choices, first, self.fields.text(&format!("new.{what}")));
            }
        }
        self.condition(draft, key, deed, vain);
        if let Some(wished) = self.fields.get("key").map(str::trim) {
            match editing::rename(draft, key, wished, &self.found.keys()) {
                Ok(()) => to.part = Part::Question(wished.to_owned()),
                Err(no) => vain.key = Some((wished.to_owned(), no)),
            }
        }
    }

    fn condition(&self, draft: &mut Questionnaire, key: &str, deed: &str, vain: &mut Vain) {
        let Some(question) = draft.questions.iter_mut().find(|question| question.key == key) else { return };
        match deed {
            "always" => question.when.clear(),
            "condition" => {
                let condition = Condition {
                    what: self.fields.text("what").to_owned(),
                    operator: self.fields.text("operator").to_owned(),
                    value: self.fields.text("value").to_owned(),
                };
                match condition.beside(&question.when) {
                    Ok(when) => question.when = when,
                    Err(problem) => vain.condition = Some((condition, problem)),
                }
            }
            _ => {}
        }
    }
}
