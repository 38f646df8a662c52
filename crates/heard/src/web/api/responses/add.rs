//! A response that a program brings: from a touchpoint of its own, or from history. Only what was lived within the last
//! day makes events; history that is brought in must never set anything in motion. No 2xx before it is on disk.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use feedback::questionnaire::{Question, Refused, Wrong};
use serde::{Deserialize, Serialize};
use store::response::{Facts, Hand, Intake, NewResponse, Origin, Property, Recorded, Row, Said, State as Standing};
use utoipa::ToSchema;
use uuid::Uuid;

use super::Given;
use crate::app::{App, Published};
use crate::clock::{DAY, MINUTE, day};
use crate::contact::Who;
use crate::facts;
use crate::mistake::{LONGEST_LINE, Mistake, Mistakes};
use crate::respond::LONGEST_COMMENT;
use crate::token;
use crate::web::api::key::Author;
use crate::web::api::sent::{Sent, idempotency_key, object};
use crate::web::api::told::{self, Contact};
use crate::web::api::{ROOT, surveys, words};
use crate::web::problem::Problem;

/// The place of a response that came through here and says no other.
const PLACE: &str = "api";

/// The most properties a response has.
const MOST_PROPERTIES: usize = 50;

/// How far the clock of a program may be ahead of ours.
const AHEAD: i64 = MINUTE;

/// What is older than this was not lived but is brought in.
const LIVED: i64 = DAY;

/// A response to be recorded.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewResponse)]
pub(in crate::web::api) struct New {
    /// The survey's number.
    #[schema(example = 1)]
    survey: i64,
    /// On the survey's scale. Without it there must be a comment.
    #[schema(example = 9)]
    score: Option<i64>,
    /// In the customer's own words.
    #[schema(example = "Hitro in prijazno", max_length = 5000)]
    comment: Option<String>,
    /// The customer asked to be contacted.
    #[schema(default = false)]
    contact_me: Option<bool>,
    /// The language the customer answered in.
    #[schema(example = "sl")]
    language: Option<String>,
    /// When it was given; now where it is left out. Given more than 24 hours ago it counts as imported: it is in the
    /// scores of its day, and sets nothing in motion.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    at: Option<String>,
    /// Where it comes from.
    #[schema(example = "shop", max_length = 200, default = "api")]
    place: Option<String>,
    /// Who served the customer.
    #[schema(example = "Bor", max_length = 200)]
    agent: Option<String>,
    /// The group that served the customer.
    #[schema(example = "Workshop", max_length = 200)]
    team: Option<String>,
    /// What it is about.
    #[schema(example = "City bike", max_length = 200)]
    product: Option<String>,
    /// Two letters, ISO 3166-1.
    #[schema(example = "SI", pattern = "^[A-Za-z]{2}$")]
    country: Option<String>,
    /// The company they answer for.
    #[schema(example = "Novak d.o.o.", max_length = 200)]
    account: Option<String>,
    /// Who gave it.
    #[serde(default, deserialize_with = "object")]
    contact: Option<Contact>,
    /// Facts of your own: texts of at most 200 characters, or numbers. At most 50.
    #[schema(example = json!({"order": "2026-118", "basket": 84.5}))]
    properties: Option<BTreeMap<String, Given>>,
    /// Answers to further questions of the survey's published version by name, `question` or `question.part`: one value, or a
    /// list of them, such as `{"reason": ["price", "speed"], "care": 4}`. What is needed of a respondent is not needed of a program.
    #[schema(value_type = Option<BTreeMap<String, OneOrMore>>)]
    answers: Option<BTreeMap<String, OneOrMore>>,
    /// It is a trial: kept, and in no score.
    #[schema(default = false)]
    test: Option<bool>,
}

/// One value or a list of them.
#[derive(Deserialize, ToSchema)]
#[serde(untagged, expecting = "a text, a number, or a list of them")]
#[schema(as = PropertyValues)]
pub(in crate::web::api) enum OneOrMore {
    One(Given),
    More(Vec<Given>),
}

/// A response that is on disk.
#[derive(Serialize, ToSchema)]
#[schema(as = Recorded)]
pub(in crate::web::api) struct Kept {
    id: Uuid,
    #[schema(value_type = words::StateWord, example = "confirmed")]
    state: &'static str,
    #[schema(value_type = words::OriginWord, example = "lived")]
    origin: &'static str,
}

/// A response that can be recorded.
struct Checked {
    said: Said,
    facts: Facts,
    who: Who,
    /// None stands for now.
    at: Option<i64>,
    properties: Vec<(String, Property)>,
    answers: Vec<(String, Property)>,
    test: bool,
}

impl New {
    fn check(self, published: &Published, now: i64) -> Result<Checked, Vec<Mistake>> {
        let mut mistakes = Mistakes::default();
        let scale = published.survey.scale;
        let score = self.score.and_then(|value| {
            let detail = format!("`score` must be a whole number from {} to {}.", scale.min(), scale.max());
            scale.score(value).map_err(|_| mistakes.add("score", "off-scale", detail)).ok()
        });
        let comment = mistakes.text("comment", self.comment.as_deref(), LONGEST_COMMENT);
        if self.score.is_none() && comment.is_none() {
            let detail = "There is neither `score` nor `comment`: at least one of them is needed.";
            mistakes.add("score", "missing", detail);
        }
        let at = told::instant("at", self.at.as_deref(), &mut mistakes);
        if at.is_some_and(|at| at > now + AHEAD || at < 0) {
            mistakes.add("at", "off-range", "`at` must not be in the future, nor before 1970.");
        }
        let told =
            told::facts(self.place, self.language, [self.agent, self.team, self.product, self.country, self.account]);
        let facts = facts::check(&told, PLACE, &mut mistakes);
        let who = Who::from(self.contact.unwrap_or_default()).check(&mut mistakes);
        let properties = check_properties(self.properties.unwrap_or_default(), &mut mistakes);
        let answers = check_answers(self.answers.unwrap_or_default(), published, &mut mistakes);
        let said =
            Said { score: score.map(feedback::Score::get), comment, contact_me: self.contact_me.unwrap_or_default() };
        mistakes.unless(Checked { said, facts, who, at, properties, answers, test: self.test.unwrap_or_default() })
    }
}

/// Read as a respondent's form is.
fn check_answers(
    told: BTreeMap<String, OneOrMore>,
    published: &Published,
    mistakes: &mut Mistakes,
) -> Vec<(String, Property)> {
    let mut questions: Vec<Question> = published.pages.questionnaire().questions.clone();
    questions.iter_mut().for_each(|question| question.needed = false);
    let known: Vec<String> = questions.iter().flat_map(Question::names).collect();
    let text = |given: Given| match given {
        Given::Text(text) => text,
        Given::Number(number) => number.to_string(),
    };
    let mut sent: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, values) in told {
        if !known.contains(&name) {
            let detail = format!("`answers.{name}` answers no question of this survey.");
            mistakes.add(&format!("answers.{name}"), "unknown", detail);
            continue;
        }
        let values = match values {
            OneOrMore::One(one) => vec![one],
            OneOrMore::More(all) => all,
        };
        sent.insert(name, values.into_iter().map(text).collect());
    }
    let questions: Vec<&Question> = questions.iter().collect();
    let read = feedback::questionnaire::Given::read(&questions, |name| sent.get(name).cloned().unwrap_or_default());
    for refused in read.refused {
        let field = format!("answers.{}", refused.question);
        let detail = format!("`{field}` {}.", must(&questions, &refused));
        mistakes.add(&field, refused.wrong.key(), detail);
    }
    read.answers
}

/// What an answer that was refused must be.
fn must(questions: &[&Question], refused: &Refused) -> String {
    let question = questions.iter().find(|question| question.key == refused.question);
    // Rows of a matrix have the same choices, and the choices of a ranking the same places.
    let known = question.and_then(|question| question.counted().into_iter().next()).map(|(_, values)| values);
    let written = |value: Property| match value {
        Property::Text(text) => text,
        Property::Number(number) => number.to_string(),
    };
    let known: Vec<String> = known.unwrap_or_default().into_iter().map(written).collect();
    match refused.wrong {
        Wrong::Missing => "must not be empty".to_owned(),
        Wrong::TooLong => "is too long".to_owned(),
        Wrong::NotAChoice | Wrong::OffScale if !known.is_empty() => format!("can be {}", known.join(", ")),
        Wrong::NotAChoice => "is none of the choices".to_owned(),
        Wrong::OffScale => "is not on the scale".to_owned(),
        Wrong::NotADay => "must be a day such as 2026-11-21".to_owned(),
        Wrong::NotAnEmail => "is no e-mail address".to_owned(),
        Wrong::SamePlace => "has two at one place".to_owned(),
        Wrong::Unreadable => "holds bytes that are no text".to_owned(),
    }
}

fn check_properties(told: BTreeMap<String, Given>, mistakes: &mut Mistakes) -> Vec<(String, Property)> {
    if told.len() > MOST_PROPERTIES {
        let detail = format!("`properties` may be at most {MOST_PROPERTIES}.");
        mistakes.add("properties", "too-many", detail);
        return Vec::new();
    }
    let mut properties = Vec::with_capacity(told.len());
    for (key, value) in told {
        if key.trim() != key || key.is_empty() || key.chars().count() > LONGEST_LINE || key.contains(char::is_control) {
            let detail = format!("The key of a property must be one line of 1 to {LONGEST_LINE} characters.");
            mistakes.add("properties", "not-a-key", detail);
            continue;
        }
        match value {
            Given::Number(number) => properties.push((key, Property::Number(number))),
            Given::Text(text) => {
                let text = mistakes.line(&format!("properties.{key}"), Some(&text)).unwrap_or_default();
                properties.push((key, Property::Text(text)));
            }
        }
    }
    properties
}

impl Checked {
    /// Whether a response that was recorded before says all of this. One that was left out since may have been a test.
    fn is(&self, row: &Row, properties: &[(String, Property)], answers: &[(String, Property)], survey: i64) -> bool {
        let same_answers = answers.len() == self.answers.len() && self.answers.iter().all(|one| answers.contains(one));
        row.survey == survey
            && row.facts == self.facts
            && self.at.is_none_or(|at| at == row.at)
            && (row.state == Standing::Excluded || self.test == (row.state == Standing::Test))
            && self.who.is(row.contact, row.contact_name.as_deref(), row.contact_email.as_deref())
            && properties == self.properties
            && same_answers
    }

    async fn contact(&self, app: &App, workspace: i64, now: i64) -> Result<Option<Uuid>, Problem> {
        if self.who.is_nobody() {
            return Ok(None);
        }
        let mut read = app.store.read().await?;
        if let Some(known) = self.who.find(&mut read, workspace).await? {
            return Ok(Some(known));
        }
        drop(read);
        let mut tx = app.store.begin().await?;
        let contact = self.who.find_or_add(&mut tx, workspace, app.chance.id(now), now).await?;
        tx.commit().await?;
        Ok(contact)
    }
}

/// Records a response.
///
/// Needs a key of scope `write` or `all`. An `Idempotency-Key` is optional and wise: with it the same request makes one
/// response however often it is sent within 30 days, and a repetition is answered with 200 and the same id. Without it
/// each request is a response.
///
/// A response given within the last 24 hours is `lived`: it makes events, on which rules and webhooks act. An older one
/// is `imported`: it is in the scores of its day and never makes an event.
#[utoipa::path(post, path = "/responses", tag = "responses", operation_id = "add_response", request_body = New,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "order-2026-118")),
    responses(
        (status = 200, description = "It was recorded before, by the same request.", body = Kept),
        (status = 201, description = "It is on disk.", body = Kept,
            headers(("Location" = String, description = "Its address."))),
        (status = 404, description = "There is no such survey in this workspace."),
        (status = 422, description = "It cannot be so, or the key was used before for another response."),
    ))]
pub(in crate::web::api) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let (workspace, survey, now) = (author.key.workspace, new.survey, app.now());
    let key = idempotency_key(&headers)?.map(|key| token::idempotency(0, "api", key));
    let published = app.published(workspace, survey).await?.ok_or_else(|| surveys::absent(survey))?;
    let checked = new.check(&published, now).map_err(Problem::mistaken)?;
    if let Some(key) = &key
        && !checked.who.is_nobody()
    {
        // A repetition must not add its contact a second time.
        let mut read = app.store.read().await?;
        if let Some(first) = store::response::find_by_key(&mut read, workspace, key).await? {
            drop(read);
            return repeated(&app, workspace, first, &checked, survey).await;
        }
    }
    let contact = checked.contact(&app, workspace, now).await?;
    let new = response(&app, &published, &checked, contact, key);
    let (id, origin) = (new.id, new.origin);
    match app.store.writer().record(new).await? {
        Recorded::New(state) => Ok(kept(StatusCode::CREATED, id, state, origin)),
        Recorded::Repeated { id, .. } => repeated(&app, workspace, id, &checked, survey).await,
        Recorded::Edited(_) => Err(anyhow::anyhow!("a response of a program became an edit").into()),
    }
}

fn response(
    app: &App,
    published: &Published,
    checked: &Checked,
    contact: Option<Uuid>,
    key: Option<Vec<u8>>,
) -> NewResponse {
    let now = app.now();
    let at = checked.at.unwrap_or(now);
    let keep = i64::from(app.settings.keep_keys_days.0) * DAY;
    NewResponse {
        workspace: published.survey.workspace,
        survey: published.survey.id,
        version: published.survey.version,
        id: app.chance.id(now),
        ids: app.chance.two_ids(now),
        key: key.map(|key| (key, now + keep)),
        intake: Intake::Known(if checked.test { Standing::Test } else { Standing::Confirmed }),
        origin: if now - at <= LIVED { Origin::Lived } else { Origin::Imported },
        at,
        day: day(at, &published.zone),
        facts: checked.facts.clone(),
        contact,
        said: checked.said.clone(),
        hand: Hand::Unknown,
        properties: checked.properties.clone(),
        answers: checked.answers.clone(),
        consent: None,
    }
}

/// The answer to a key that was used before.
async fn repeated(app: &App, workspace: i64, id: Uuid, again: &Checked, survey: i64) -> Result<Response, Problem> {
    let other = || Problem::invalid("This Idempotency-Key was used before, for another response.");
    let mut read = app.store.read().await?;
    let row = store::response::find(&mut read, workspace, id).await?.ok_or_else(other)?;
    let properties = store::response::properties(&mut read, workspace, id).await?;
    let answers = store::answer::list(&mut read, workspace, id).await?;
    if row.said == again.said && again.is(&row, &properties, &answers, survey) {
        Ok(kept(StatusCode::OK, id, row.state, row.origin))
    } else {
        Err(other())
    }
}

fn kept(status: StatusCode, id: Uuid, state: Standing, origin: Origin) -> Response {
    let location = [(header::LOCATION, format!("{ROOT}/responses/{id}"))];
    (status, location, Json(Kept { id, state: state.key(), origin: origin.key() })).into_response()
}
