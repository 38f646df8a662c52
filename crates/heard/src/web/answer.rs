//! Handing in an answer: what every respondent's form and request has in common, from bytes to a recorded response.
//! No good word leaves here before the store has it on disk, and whatever is refused keeps what was typed.

use axum::http::{HeaderMap, StatusCode, header};
use feedback::Scale;
use store::invitation::By;
use store::property::{CAMPAIGN, WAVE};
use store::response::{
    Agreed, Changed, Hand, Intake, Judgement, NewResponse, Origin, Property, Recorded, Resubmission, Said, State,
};
use uuid::Uuid;

use crate::app::{App, Published};
use crate::clock::{DAY, day};
use crate::form::Fields;
use crate::respond::{Answer, LONGEST_COMMENT, Message, Notice, Standing};

/// The largest body that is read at all. What is typed is at most 5,000 characters; the rest is room to read a clumsy
/// one to its end and give it back.
pub const LARGEST_BODY: usize = 4 * 1024 * 1024;

/// How long an answer can be changed.
pub const EDITABLE: i64 = 30 * DAY;

/// What was handed in, read but not yet accepted.
#[derive(Clone, Debug, Default)]
pub struct HandedIn {
    /// As it was sent; empty for none.
    pub score: String,
    /// As it was typed, with line ends as one character.
    pub comment: String,
    /// The box was ticked.
    pub contact: bool,
    /// The page's own key.
    pub nonce: String,
    /// What the page told about how it was sent.
    pub hand: Hand,
    /// The language of the page.
    pub language: String,
    /// This is the second press.
    pub confirm: bool,
    /// This is a page of further questions: the key of the last question of the page before, empty on the first.
    pub after: Option<String>,
    /// Every byte was text.
    pub is_text: bool,
}

impl HandedIn {
    /// From the fields of a form.
    pub fn from_fields(fields: &Fields) -> HandedIn {
        HandedIn {
            score: fields.text("score").to_owned(),
            comment: fields.get("comment").unwrap_or_default().replace("\r\n", "\n"),
            contact: fields.get("contact") == Some("yes"),
            nonce: fields.text("nonce").to_owned(),
            // A page is no reply, whatever it claims.
            hand: Hand::from_key(fields.text("evidence")).filter(|hand| *hand != Hand::Reply).unwrap_or_default(),
            language: fields.text("language").to_owned(),
            confirm: fields.get("confirm") == Some("yes"),
            after: fields.get("after").map(str::to_owned),
            is_text: fields.is_text,
        }
    }

    /// The score, where it is one.
    pub fn score(&self, scale: Scale) -> Option<u8> {
        let value: i64 = self.score.parse().ok()?;
        scale.score(value).ok().map(feedback::Score::get)
    }

    /// What was sent, to be shown again.
    pub fn answer(&self, scale: Scale) -> Answer<'_> {
        Answer { score: self.score(scale), comment: &self.comment, contact: self.contact }
    }

    /// What the person said, or why it cannot be taken.
    ///
    /// # Errors
    /// The word to show beside what was typed.
    pub fn said(&self, scale: Scale) -> Result<Said, Message> {
        if !self.is_text {
            return Err(Message::Unreadable);
        }
        let score = self.score(scale);
        if score.is_none() && !self.score.is_empty() {
            return Err(Message::OffScale);
        }
        if self.comment.chars().count() > LONGEST_COMMENT {
            return Err(Message::TooLong);
        }
        let comment = self.comment.trim();
        let comment = (!comment.is_empty()).then(|| comment.to_owned());
        let said = Said { score, comment, contact_me: self.contact };
        if said.is_empty() { Err(Message::Nothing) } else { Ok(said) }
    }
}

/// Where an answer comes from.
pub struct Origins<'a> {
    /// The survey it answers.
    pub published: &'a Published,
    /// The id of its response.
    pub id: Uuid,
    /// Frozen with it.
    pub facts: store::response::Facts,
    /// Who gives it.
    pub contact: Option<Uuid>,
    /// How its state is found.
    pub intake: Intake,
    /// Makes a second delivery harmless.
    pub key: Option<Vec<u8>>,
    /// What the page's address carried.
    pub hidden: Vec<(String, String)>,
    /// The campaign that asked.
    pub by: Option<&'a By>,
}

impl Origins<'_> {
    /// The offer that was taken, in the words that were shown.
    fn agreed(&self, app: &App, said: &Said) -> Option<Agreed> {
        let language = self.facts.language.as_deref().filter(|_| said.contact_me)?;
        Some(agreed(app, self.published, language))
    }

    /// What the response carries besides. An address can be written by hand: what we know ourselves goes first.
    fn properties(&self) -> Vec<(String, Property)> {
        let asked = self.by.map(|by| {
            let wave = Property::Number(by.wave as f64);
            [(CAMPAIGN.to_owned(), Property::Text(by.campaign.clone())), (WAVE.to_owned(), wave)]
        });
        let mut properties: Vec<_> = asked.into_iter().flatten().collect();
        for (key, value) in &self.hidden {
            if properties.iter().all(|(known, _)| known != key) {
                properties.push((key.clone(), Property::Text(value.clone())));
            }
        }
        properties
    }
}

/// The offer to be contacted, as the page of this language words it.
pub fn agreed(app: &App, published: &Published, language: &str) -> Agreed {
    let questionnaire = published.pages.questionnaire();
    let said = questionnaire.say(&questionnaire.leading.contact, language);
    let (words, language) = match said {
        Some(said) => (questionnaire.bare(said.text), said.language),
        None => (app.texts.plain(&app.texts.voice(language, questionnaire.tone), "ask-contact"), language),
    };
    Agreed { version: published.survey.version, language: language.to_owned(), words }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The response.
    pub id: Uuid,
    /// Whether it counts.
    pub standing: Standing,
    /// The key had been used for something else, which was replaced.
    pub repeated_differently: bool,
}

/// Records an answer and waits until it is on disk.
///
/// # Errors
/// When the store is busy or fails: nothing is lost that was acknowledged, and nothing was acknowledged.
pub async fn record(app: &App, origins: Origins<'_>, said: Said, hand: Hand) -> store::Result<Accepted> {
    let now = app.now();
    let keep = i64::from(app.settings.keep_keys_days.0) * DAY;
    let consent = origins.agreed(app, &said);
    let properties = origins.properties();
    let response = NewResponse {
        workspace: origins.published.workspace.id,
        survey: origins.published.survey.id,
        version: origins.published.survey.version,
        id: origins.id,
        ids: app.chance.two_ids(now),
        key: origins.key.map(|key| (key, now + keep)),
        intake: origins.intake,
        origin: Origin::Lived,
        at: now,
        day: day(now, &origins.published.zone),
        facts: origins.facts,
        contact: origins.contact,
        said: said.clone(),
        hand,
        properties,
        answers: Vec::new(),
        consent: consent.clone(),
    };
    let recorded = app.store.writer().record(response).await?;
    let accepted = |id, standing| Accepted { id, standing, repeated_differently: false };
    Ok(match recorded {
        Recorded::New(state) => accepted(origins.id, standing(state)),
        Recorded::Edited(changed) => accepted(origins.id, standing_of(changed)),
        Recorded::Repeated { id, same: true } => {
            let mut read = app.store.read().await?;
            let found = store::response::find(&mut read, origins.published.workspace.id, id).await?;
            accepted(id, found.map_or(Standing::Confirmed, |row| standing(row.state)))
        }
        Recorded::Repeated { id, same: false } => {
            let (Intake::Page(judgement) | Intake::Invited(judgement)) = origins.intake else {
                return Ok(Accepted { id, standing: Standing::Confirmed, repeated_differently: true });
            };
            let edit = Resubmission {
                workspace: origins.published.workspace.id,
                response: id,
                at: now,
                ids: app.chance.two_ids(now),
                said,
                hand,
                consent,
                judgement,
            };
            let changed = app.store.writer().edit(edit).await?;
            Accepted { id, standing: standing_of(changed), repeated_differently: true }
        }
    })
}

/// Why a survey takes no answers now, if it does not. What was answered before can be changed all the same.
///
/// # Errors
/// When the store fails.
pub async fn closed(app: &App, published: &Published) -> store::Result<Option<Notice>> {
    let (open, now) = (published.survey.open, app.now());
    if published.is_test {
        return Ok(None);
    }
    if open.from.is_some_and(|from| now < from) {
        return Ok(Some(Notice::Early));
    }
    if open.until.is_some_and(|until| now >= until) {
        return Ok(Some(Notice::Closed));
    }
    let Some(most) = open.most else { return Ok(None) };
    let mut read = app.store.read().await?;
    let n = store::survey::confirmed(&mut read, published.workspace.id, published.survey.id).await?;
    Ok((n >= most).then_some(Notice::Closed))
}

/// How answers to a survey are judged.
pub fn judgement(published: &Published, sent_at: Option<i64>) -> Judgement {
    let scale = published.survey.scale;
    Judgement {
        mode: published.workspace.mode,
        sent_at,
        links: u32::from(scale.max() - scale.min()) + 1,
        is_test: published.is_test,
    }
}

/// A left-out answer is no business of its author: to them it stands.
pub fn standing(state: State) -> Standing {
    match state {
        State::Provisional => Standing::Provisional,
        State::Confirmed | State::Test | State::Excluded => Standing::Confirmed,
    }
}

/// What a change left behind.
pub fn standing_of(changed: Changed) -> Standing {
    match changed {
        Changed::Now(state) => standing(state),
        Changed::Pending => Standing::Provisional,
        Changed::Absent | Changed::Overtaken => Standing::Confirmed,
    }
}

/// The status that goes with a word beside the form.
pub fn status(message: Message) -> StatusCode {
    match message {
        Message::Earlier => StatusCode::OK,
        Message::OffScale | Message::Nothing | Message::Unreadable => StatusCode::UNPROCESSABLE_ENTITY,
        Message::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
        Message::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Message::Busy => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Whether a browser says that another site sent this form. Browsers that say nothing are believed.
pub fn is_foreign(headers: &HeaderMap) -> bool {
    headers
        .get("sec-fetch-site")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|site| !matches!(site, "same-origin" | "none"))
}

/// The status for another site's form, or for what is no form at all. The page comes back with what was typed, and its
/// own button is what counts.
pub fn no_form_of_ours(headers: &HeaderMap) -> Option<StatusCode> {
    if is_foreign(headers) {
        return Some(StatusCode::FORBIDDEN);
    }
    let is_form = is_of_type(headers, "application/x-www-form-urlencoded");
    (!is_form).then_some(StatusCode::UNSUPPORTED_MEDIA_TYPE)
}

/// Whether the body is of this media type.
pub fn is_of_type(headers: &HeaderMap, media: &str) -> bool {
    let sent = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    sent.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media)
}

/// The language to speak: the one asked for, else the one known, else the browser's, else the survey's first.
pub fn language(published: &Published, asked: &str, known: Option<&str>, headers: &HeaderMap) -> String {
    let pages = &published.pages;
    let has = |code: &str| pages.languages().find(|language| language.eq_ignore_ascii_case(code));
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let browser = accepted.split(',').map(|part| part.split(';').next().unwrap_or_default().trim());
    let wished = [Some(asked), known].into_iter().flatten().chain(browser).filter(|code| !code.is_empty());
    wished
        .flat_map(|code| [Some(code), code.split_once('-').map(|(language, _)| language)])
        .flatten()
        .map(|code| if matches!(code, "no" | "nn") { "nb" } else { code })
        .find_map(has)
        .or_else(|| pages.languages().next())
        .unwrap_or(crate::texts::SOURCE)
        .to_owned()
}
