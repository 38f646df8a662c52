//! One response with everything known about it, and what may be done to it: leaving it out of the score with a reason
//! and taking it back, and (in `marks`) tags, a star and notes. What the customer wrote is never changed here.

mod drawn;
mod found;
pub mod handling;
pub mod marks;
pub mod owner;
#[cfg(test)]
pub(crate) mod sample;
pub mod timeline;

use axum::Router;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use feedback::Band;
use serde::Serialize;
use store::response::{Changed, Exclusion, Reason};
use uuid::Uuid;

use crate::app::App;
use crate::envelope::Offered;
use crate::form::Fields;
use crate::reader::Reader;
use crate::right::Judge;
use crate::web::address::{Asked, address, with};
use crate::web::entry::{Chip, State, Verbatim};
use crate::web::fault::Fault;
use crate::web::filters::Choice;
use crate::web::member::{Member, Posted};
use crate::web::responses::feed::Feed;
use crate::web::shell::{DONE, Done, Shell};
use crate::web::{door, signed};
use crate::words::{Badge, When, Words};
use drawn::Drawing;
use found::Found;

/// The longest note beside a reason.
pub const LONGEST_NOTE: usize = 500;

/// The addresses of a response.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/responses/{id}", get(show))
        .route("/responses/{id}/exclude", post(exclude))
        .route("/responses/{id}/restore", post(restore))
        .route("/responses/{id}/star", post(marks::star))
        .route("/responses/{id}/tags", post(marks::tag))
        .route("/responses/{id}/owner", post(owner::give))
        .route("/responses/{id}/handling", post(handling::step))
        .route("/responses/{id}/notes", post(marks::add_note))
        .route("/responses/{id}/notes/{note}/remove", post(marks::remove_note))
}

async fn show(
    Shared(app): Shared<App>,
    member: Member,
    Path(id): Path<String>,
    Asked(fields): Asked,
) -> Result<Response, Fault> {
    let feed = Feed::parse(&fields, member.today(app.now()));
    page(&app, &member, &id, &feed, &fields, None).await
}

/// What was sent in vain, and the key of what was wrong with it.
#[derive(Clone, Copy)]
enum Vain<'a> {
    Exclude { reason: Option<Reason>, note: &'a str, mistake: &'static str },
    Tag { text: &'a str, mistake: &'static str },
    Note { text: &'a str, mistake: &'static str },
}

/// The reasons for leaving a response out, to choose from.
pub fn reasons(words: &Words<'_>, chosen: Option<Reason>) -> Vec<Choice> {
    let choice = |reason: Reason| Choice {
        value: reason.key().to_owned(),
        label: words.text(&format!("reason-{reason}")),
        chosen: chosen == Some(reason),
    };
    Reason::ALL.map(choice).into()
}

/// What is wrong with a reason and the note beside it.
pub fn reason_mistake(reason: Option<Reason>, note: &str) -> Option<&'static str> {
    match reason {
        None => Some("exclude-no-reason"),
        Some(Reason::Other) if note.is_empty() => Some("exclude-no-note"),
        Some(_) => None,
    }
}

async fn page(
    app: &App,
    member: &Member,
    id: &str,
    feed: &Feed,
    fields: &Fields,
    vain: Option<Vain<'_>>,
) -> Result<Response, Fault> {
    let mut read = app.store.read().await?;
    let reader = Reader::find(&mut read, member).await?;
    let feed = &feed.clone().read_by(reader);
    let found = match Uuid::try_parse(id) {
        Ok(id) => Found::find(&mut read, member.workspace.id, id, feed).await?,
        Err(_) => None,
    };
    drop(read);
    let Some(found) = found else { return door::not_found(app, &member.language) };
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&feed.lens.reader.names);
    let status = if vain.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let drawing = Drawing { app, member, words: &words, feed, found: &found, vain };
    signed::html(app, &member.language, status, "response.html", &drawing.view(fields))
}

async fn exclude(
    Shared(app): Shared<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Judge>,
) -> Result<Response, Fault> {
    let (member, feed) = (&posted.member, Feed::parse(&fields, posted.member.today(app.now())));
    let note: String = posted.fields.text("note").chars().take(LONGEST_NOTE).collect();
    let reason = Reason::from_key(posted.fields.text("reason"));
    if let Some(mistake) = reason_mistake(reason, &note) {
        let vain = Vain::Exclude { reason, note: &note, mistake };
        return page(&app, member, &id, &feed, &fields, Some(vain)).await;
    }
    let (Some(reason), Ok(response)) = (reason, Uuid::try_parse(&id)) else {
        return door::not_found(&app, &member.language);
    };
    let exclusion = Exclusion { reason, note: Some(note).filter(|note| !note.is_empty()), by: member.user };
    let now = app.now();
    let changed = app.store.exclude(member.workspace.id, response, &exclusion, now, app.chance.id(now)).await?;
    after(&app, member, response, &feed, changed, Done::Excluded)
}

async fn restore(
    Shared(app): Shared<App>,
    Path(id): Path<String>,
    Asked(fields): Asked,
    posted: Posted<Judge>,
) -> Result<Response, Fault> {
    let (member, now) = (&posted.member, app.now());
    let Ok(response) = Uuid::try_parse(&id) else { return door::not_found(&app, &member.language) };
    let changed = app.store.restore(member.workspace.id, response, member.user, now, app.chance.id(now)).await?;
    after(&app, member, response, &Feed::parse(&fields, member.today(now)), changed, Done::Restored)
}

/// Back to the response, which says what was done.
fn after(
    app: &App,
    member: &Member,
    response: Uuid,
    feed: &Feed,
    changed: Changed,
    done: Done,
) -> Result<Response, Fault> {
    if changed == Changed::Absent {
        return door::not_found(app, &member.language);
    }
    Ok(to(response, feed, done))
}

/// To the page of a response, which says what was done.
fn to(response: Uuid, feed: &Feed, done: Done) -> Response {
    let pairs = with(&feed.pairs(), &[(DONE, done.key())]);
    Redirect::to(&address(&format!("/responses/{}", response.simple()), &pairs)).into_response()
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// Its own address, which the forms post to with `/exclude` and `/restore`.
    pub address: String,
    /// The feed one came from: `?survey=7`, or nothing.
    pub query: String,
    /// Where that feed is.
    pub feed: String,
    /// Whether they asked to be contacted.
    pub wants_contact: bool,
    /// Who answered, or who that is where nobody is named.
    pub who: String,
    /// The survey.
    pub survey: Link,
    /// Why it is not in the score, where it is not.
    pub state: Option<State>,
    /// The score; `None` for a comment without one.
    pub score: Option<Badge>,
    /// The question as it was asked, with its language.
    pub question: Verbatim,
    /// The comment in full.
    pub comment: Option<Verbatim>,
    /// The further answers, question by question.
    pub answers: Vec<Answer>,
    /// Whether it has a star.
    pub starred: bool,
    /// Its tags.
    pub tags: Vec<Chip>,
    /// The tags there are.
    pub offered: Vec<String>,
    /// Who looks after it.
    pub owner: owner::Owning,
    /// What is done about it.
    pub handling: handling::Handling,
    /// The field of a new tag.
    pub tagging: Typed,
    /// Colleagues who can be told of a note: all who work here but whoever looks.
    pub to_tell: Vec<Choice>,
    /// The field of a new note.
    pub noting: Typed,
    /// When it was handed in.
    pub when: When,
    /// How it was handed in and with which version of the survey, in words.
    pub how: Vec<String>,
    /// Who answered, where that is known.
    pub contact: Option<Contact>,
    /// Place, language, agent, team, product, country, and the properties.
    pub facts: Vec<Fact>,
    /// The mail that asked; `None` for an open link.
    pub invitation: Option<Invitation>,
    /// A change that waits for a second press; until then it does not count.
    pub pending: Option<Version>,
    /// Earlier versions of the answer, newest first.
    pub versions: Vec<Version>,
    /// Everything that happened, by day, newest first.
    pub days: Vec<Day>,
    /// What may be done.
    pub action: Action,
    /// The next older and the next newer one in the feed.
    pub older: Option<String>,
    /// See `older`.
    pub newer: Option<String>,
}

/// A field, with what was typed into it in vain.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Typed {
    /// What was typed.
    pub text: String,
    /// What was wrong with it.
    pub error: Option<String>,
}

/// Words that lead somewhere.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// The words.
    pub words: String,
    /// Where they lead.
    pub address: String,
}

/// The answer to a further question.
#[derive(Clone, Debug, Serialize)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: Verbatim,
}

/// Who answered.
#[derive(Clone, Debug, Serialize)]
pub struct Contact {
    /// Their own page.
    pub address: String,
    /// The name, or the address where there is no name.
    pub name: String,
    /// For the round mark.
    pub initials: String,
    /// The address.
    pub mail: Option<String>,
    /// What may be written to them, in the reader's own mail program.
    pub envelope: Option<Offered>,
    /// The other responses of this contact, newest first.
    pub others: Vec<Other>,
}

/// Another response of the same contact.
#[derive(Clone, Debug, Serialize)]
pub struct Other {
    /// Its page.
    pub address: String,
    /// Its score.
    pub score: Option<Badge>,
    /// When.
    pub when: When,
}

/// One thing known about the response.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The value.
    pub value: String,
}

/// The mail that asked.
#[derive(Clone, Debug, Serialize)]
pub struct Invitation {
    /// When it was made.
    pub made: When,
    /// When it was sent; `None` while it waits.
    pub sent: Option<When>,
    /// Until when its link can be used.
    pub expires: Option<When>,
    /// How many clicks were seen; clicks are not responses.
    pub clicks: u64,
}

/// An earlier version of the answer.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// The score then.
    pub score: Option<Badge>,
    /// The comment then.
    pub comment: Option<Verbatim>,
    /// When it was handed in.
    pub when: When,
    /// When another took its place; `None` for one that waits.
    pub until: Option<When>,
}

/// What happened on one day.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// `Today`, or the day.
    pub name: String,
    /// What happened, newest first.
    pub happened: Vec<Happened>,
}

/// One thing that happened.
#[derive(Clone, Debug, Serialize)]
pub struct Happened {
    /// `14:21`.
    pub time: String,
    /// RFC 3339.
    pub machine: String,
    /// What it was.
    pub words: String,
    /// What there is to add.
    pub detail: Option<String>,
    /// The band of a score that was given.
    pub band: Option<Band>,
    /// Whether it is what the response says now.
    pub now: bool,
    /// A note that a colleague wrote.
    pub note: Option<Note>,
    /// Where more of it is read.
    pub address: Option<String>,
}

/// What a colleague noted.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// The words, as they were typed.
    pub text: String,
    /// Where it is taken away; none for everybody but its author.
    pub remove: Option<String>,
}

/// What may be done to the response by whoever looks at it.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Action {
    /// Nothing: the member may only read.
    Nothing,
    /// It may be left out of the score.
    Exclude {
        /// The reasons; the one chosen is what was just sent in vain.
        reasons: Vec<Choice>,
        /// The note that was just sent.
        note: String,
        /// What was wrong with what was just sent.
        error: Option<String>,
    },
    /// It may be taken back into the score.
    Restore {
        /// Who left it out, why and when, in words.
        why: String,
        /// What they noted.
        note: Option<String>,
    },
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn a_response_is_shown_with_who_where_and_what_happened() {
        let html = render("response.html", &sample::full());
        let text = text_of(&html);
        assert!(html.contains("mailto:zofia.lipowa@example.com?subject="), "{html}");
        assert!(html.contains("lang=\"pl\""), "{html}");
        assert!(text.contains("Not counted"), "{text}");
        assert!(text.contains("Clicks seen 3"), "{text}");
    }

    #[test]
    fn leaving_out_needs_a_reason_and_a_token() {
        let html = render("response.html", &sample::full());
        assert!(html.contains("action=\"/responses/0198f2c4/exclude?survey=7\""), "{html}");
        assert!(html.contains("name=\"csrf\" value=\"c5rf\""), "{html}");
        for reason in super::Reason::ALL {
            assert!(html.contains(&format!("name=\"reason\" value=\"{reason}\" required")), "{reason}");
        }
    }

    #[test]
    fn one_left_out_says_why_and_can_be_taken_back() {
        let html = render("response.html", &sample::excluded());
        assert!(html.contains("action=\"/responses/0198f2c4/restore?survey=7\""), "{html}");
        assert!(text_of(&html).contains("Iva Hrast left it out"), "{html}");
    }
}
