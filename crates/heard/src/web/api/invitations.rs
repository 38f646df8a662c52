//! Invitations: one customer asked once. The answer carries the links; nothing else ever shows them again, unless the
//! same request is repeated with its idempotency key.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::key::Author;
use super::sent::{Sent, idempotency_key, object};
use super::told::{self, Contact};
use super::{surveys, words};
use crate::app::App;
use crate::contact::Who;
use crate::invite::{self, Draft, Made, Outcome};
use crate::mistake::Mistakes;
use crate::web::problem::Problem;

pub(super) fn routes() -> Router<App> {
    Router::new().route("/invitations", post(add))
}

/// Somebody to be asked.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewInvitation)]
pub(super) struct New {
    /// The survey's number.
    #[schema(example = 1)]
    survey: i64,
    /// Who is asked.
    #[serde(default, deserialize_with = "object")]
    contact: Option<Contact>,
    /// The language the customer reads; the survey's first where it does not speak it.
    #[schema(example = "sl")]
    language: Option<String>,
    /// Where the response will come from.
    #[schema(example = "shop", max_length = 200, default = "invitation")]
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
    /// When the message with the link is sent: clicks that come sooner than a person's are judged by it.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    sent_at: Option<String>,
    /// How many days the link takes a first answer.
    #[schema(example = 30, minimum = 1, maximum = 365, default = 30)]
    expires_in_days: Option<i64>,
    /// The ticket, order or visit that it is about: of each, a survey is asked once, whoever asks.
    #[schema(example = "T-2026-118", max_length = 200)]
    ticket: Option<String>,
    /// Asks them even if they were asked too recently, by whatever survey, or said that they want no more mails: for a link
    /// that they get otherwise, such as on a receipt.
    #[serde(default)]
    #[schema(example = false, default = false)]
    anyway: bool,
}

/// An invitation with its links.
#[derive(Serialize, ToSchema)]
pub(super) struct Invitation {
    /// Its id, and the id of the response that will answer it.
    id: Uuid,
    /// The link to the question. It is a secret between you and the customer.
    #[schema(example = "https://feedback.example.com/r/1.qL3vX0sZ1kWb6u9Yd2eTfA")]
    url: String,
    /// The link of each score, for messages with a row of buttons.
    links: Vec<Link>,
    /// When the link stops taking a first answer.
    #[schema(format = DateTime, example = "2026-11-21T11:30:00Z")]
    expires_at: String,
}

/// The link that shows the question with a score chosen. Following it answers nothing.
#[derive(Serialize, ToSchema)]
pub(super) struct Link {
    #[schema(example = 9)]
    score: u8,
    #[schema(example = "https://feedback.example.com/r/1.qL3vX0sZ1kWb6u9Yd2eTfA/9")]
    url: String,
}

impl New {
    fn draft(self) -> Result<Draft, Problem> {
        let mut mistakes = Mistakes::default();
        let sent_at = told::instant("sent_at", self.sent_at.as_deref(), &mut mistakes);
        mistakes.unless(()).map_err(Problem::mistaken)?;
        let facts =
            told::facts(self.place, self.language, [self.agent, self.team, self.product, self.country, self.account]);
        Ok(Draft {
            contact: Who::from(self.contact.unwrap_or_default()),
            facts,
            sent_at,
            expires_in_days: self.expires_in_days,
            ticket: self.ticket,
            anyway: self.anyway,
        })
    }
}

impl Invitation {
    fn of(made: &Made, public_url: &str) -> Invitation {
        let links = made.links(public_url).into_iter().map(|(score, url)| Link { score, url }).collect();
        let expires_at = words::instant(made.expires_at);
        Invitation { id: made.id, url: made.url(public_url), links, expires_at }
    }
}

/// Makes an invitation, for you to send. Heard itself sends nothing.
///
/// Needs a key of scope `write` or `all`. With an `Idempotency-Key` the same request makes one invitation however often
/// it is sent, and is answered with the same links each time. Somebody who was asked too recently is left alone, as the
/// workspace has decided on *How often people are asked*: then nothing is made.
#[utoipa::path(post, path = "/invitations", tag = "invitations", operation_id = "add_invitation", request_body = New,
    params(("Idempotency-Key" = Option<String>, Header, description = "At most 255 characters of your own.", example = "order-2026-118")),
    responses(
        (status = 200, description = "It was made before, by the same request.", body = Invitation),
        (status = 201, description = "It is made.", body = Invitation),
        (status = 404, description = "There is no such survey in this workspace."),
        (status = 409, description = "It was asked about this ticket before; or, without `anyway`, they were asked too recently (`detail` says until when they are left alone), or want no more mails."),
        (status = 422, description = "It cannot be so, or the key was used before for another invitation."),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    Sent(new): Sent<New>,
) -> Result<Response, Problem> {
    let key = idempotency_key(&headers)?;
    let survey = new.survey;
    let checked = new.draft()?.check(app.now()).map_err(Problem::mistaken)?;
    let outcome = invite::make(&app, author.key.workspace, survey, &checked, key).await?;
    let (status, made) = match outcome {
        Outcome::New(made) => (StatusCode::CREATED, made),
        Outcome::Repeated(made) => (StatusCode::OK, made),
        Outcome::KeyTaken => {
            return Err(Problem::invalid("This Idempotency-Key was used before, for another invitation."));
        }
        Outcome::NoSurvey => return Err(surveys::absent(survey)),
        Outcome::TicketAsked => return Err(Problem::conflict("This survey was asked about this ticket before.")),
        Outcome::Rests(until) => {
            let until = words::instant(until);
            return Err(Problem::conflict(format!(
                "They were asked lately, and are left alone until {until}. `anyway` asks them all the same."
            )));
        }
        Outcome::Stopped => {
            return Err(Problem::conflict(
                "They want no more mails, or none reaches them. `anyway` makes a link that they get otherwise.",
            ));
        }
    };
    Ok((status, Json(Invitation::of(&made, &app.public_url()))).into_response())
}
