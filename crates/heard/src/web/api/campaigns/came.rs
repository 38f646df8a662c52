//! What came of a campaign: how far each wave got, and its people one by one.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use feedback::CONFIDENCE;
use serde::{Deserialize, Serialize};
use store::recipient::{self, Funnel, Reason, Row, State as Far, Wanted};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::found;
use crate::app::App;
use crate::web::api::ask::{Asked, Id};
use crate::web::api::key::Reader;
use crate::web::api::words;
use crate::web::campaigns::MAILS;
use crate::web::problem::Problem;

/// How many people a page has where nobody says, and at most.
const USUAL: i64 = 50;
const MOST: i64 = 500;

/// How far a campaign is.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignFunnel)]
pub(in crate::web::api) struct Shown {
    /// All waves together. Somebody who was in two counts twice.
    all: Counts,
    /// Each wave, in order.
    waves: Vec<OfWave>,
}

/// How far a wave is.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignWave)]
pub(in crate::web::api) struct OfWave {
    /// From 1.
    #[schema(example = 1)]
    wave: i64,
    #[serde(flatten)]
    counts: Counts,
}

/// Numbers of customers.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignCounts)]
pub(in crate::web::api) struct Counts {
    /// Who were looked at: the people of the list.
    #[schema(example = 2208)]
    listed: i64,
    /// Passed over, by why.
    #[schema(example = json!({"rest": 104}))]
    skipped: BTreeMap<&'static str, i64>,
    /// They will be asked.
    waiting: i64,
    /// They were asked, those who were reminded among them.
    #[schema(example = 2004)]
    asked: i64,
    /// They were asked once more.
    reminded: i64,
    /// The campaign ended before their turn came.
    stopped: i64,
    /// Mails that are not yet handed over.
    queued: i64,
    /// Mails that a server took.
    #[schema(example = 1977)]
    accepted: i64,
    /// Mails that were not sent and will not be, though no address refused them.
    failed: i64,
    /// Mails of which nobody knows, and that did not come back; they are not sent again.
    unknown: i64,
    /// Mails that an address refused, or that came back.
    bounced: i64,
    /// Accepted ones that somebody reported.
    complained: i64,
    /// Confirmed answers.
    #[schema(example = 455)]
    answered: i64,
    /// Of these, those with a comment.
    commented: i64,
    /// Answers that are not confirmed yet.
    provisional: i64,
    /// They unsubscribed by its mail.
    unsubscribed: i64,
    /// Answered of accepted; null while nothing was accepted.
    answered_of_accepted: Option<Share>,
    /// How many gave which score, in confirmed answers.
    #[schema(example = json!({"9": 120, "10": 200}))]
    scores: BTreeMap<u8, i64>,
}

/// A share in per cent, with its 95 % interval.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignShare)]
pub(in crate::web::api) struct Share {
    #[schema(example = 23.0)]
    percent: f64,
    #[schema(example = 21.2)]
    low: f64,
    #[schema(example = 24.9)]
    high: f64,
    /// Of how many.
    #[schema(example = 1977)]
    n: i64,
}

impl From<&Funnel> for Counts {
    fn from(funnel: &Funnel) -> Counts {
        Counts {
            listed: funnel.listed,
            skipped: funnel.skipped.iter().map(|(reason, n)| (reason.key(), *n)).collect(),
            waiting: funnel.waiting,
            asked: funnel.asked,
            reminded: funnel.reminded,
            stopped: funnel.stopped,
            queued: funnel.queued,
            accepted: funnel.accepted,
            failed: funnel.failed,
            unknown: funnel.unknown,
            bounced: funnel.bounced,
            complained: funnel.complained,
            answered: funnel.answered,
            commented: funnel.commented,
            provisional: funnel.provisional,
            unsubscribed: funnel.unsubscribed,
            answered_of_accepted: share(funnel.answered, funnel.accepted),
            scores: funnel.scores.clone(),
        }
    }
}

fn share(n: i64, of: i64) -> Option<Share> {
    let [answered, accepted] = [n.min(of), of].map(|n| u64::try_from(n).unwrap_or_default());
    let interval = feedback::interval::wilson(answered, accepted, CONFIDENCE)?.scaled(100.0);
    Some(Share { percent: 100.0 * answered as f64 / of as f64, low: interval.low, high: interval.high, n: of })
}

/// How far a campaign is: from those on the list to those who answered, wave by wave.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/campaigns/{id}/funnel", tag = "campaigns", operation_id = "show_campaign_funnel",
    params(("id" = Uuid, Path, description = "The campaign's id.")),
    responses(
        (status = 200, description = "The numbers.", body = Shown),
        (status = 404, description = "There is no such campaign in this workspace."),
    ))]
pub(in crate::web::api) async fn funnel(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
) -> Result<Json<Shown>, Problem> {
    let workspace = reader.key.workspace;
    let mut read = app.store.read().await?;
    found(&mut read, workspace, id).await?;
    let waves = recipient::funnel(&mut read, workspace, id).await?;
    let mut all = Funnel::default();
    waves.values().for_each(|wave| all.add(wave));
    let of_wave = |(wave, funnel): (&i64, &Funnel)| OfWave { wave: *wave, counts: Counts::from(funnel) };
    Ok(Json(Shown { all: Counts::from(&all), waves: waves.iter().map(of_wave).collect() }))
}

/// Which people of a campaign.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::web::api) struct Which {
    /// Of this wave.
    wave: Option<i64>,
    /// So far: `waiting`, `asked` (those who were reminded too), `reminded`, `skipped` or `stopped`.
    state: Option<String>,
    /// For this reason, such as `rest`.
    reason: Option<String>,
    /// Whose mail is so: `queued`, `attempting`, `accepted`, `failed`, `unknown`, `bounced`, `complained` or `answered`.
    mail: Option<String>,
    /// Each word begins some word of the name, the company or an address.
    q: Option<String>,
    /// At most so many, from 1 to 500; 50 where it is absent.
    limit: Option<i64>,
    /// Where the page before ended: its `next`.
    after: Option<String>,
}

/// People of a campaign.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignRecipients)]
pub(in crate::web::api) struct People {
    recipients: Vec<Recipient>,
    /// For `after`; null on the last page.
    #[schema(example = json!(null))]
    next: Option<String>,
}

/// One of them.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignRecipient)]
pub(in crate::web::api) struct Recipient {
    contact: Uuid,
    #[schema(example = 1)]
    wave: i64,
    #[schema(example = "Ana Novak")]
    name: Option<String>,
    /// The address of the mail, or else their main one.
    #[schema(example = "ana@example.com")]
    email: Option<String>,
    /// `waiting`, `asked`, `reminded`, `skipped` or `stopped`.
    #[schema(example = "asked")]
    state: String,
    /// Why they were passed over, or wait longer.
    #[schema(example = json!(null))]
    reason: Option<String>,
    /// When something is done about them next.
    #[schema(format = DateTime, example = json!(null))]
    due_at: Option<String>,
    /// How far the mail is: `queued`, `attempting`, `accepted`, `failed` or `unknown`.
    #[schema(example = "accepted")]
    mail: Option<String>,
    /// How it came back: `hard`, `soft` or `block`, and the status.
    #[schema(example = json!(null))]
    bounce: Option<String>,
    /// The response, where it is confirmed.
    response: Option<Uuid>,
}

impl From<Row> for Recipient {
    fn from(row: Row) -> Recipient {
        Recipient {
            contact: row.contact,
            wave: row.wave,
            name: row.name,
            email: row.email,
            state: row.state,
            reason: row.reason,
            due_at: row.due_at.map(words::instant),
            mail: row.mail,
            bounce: row.bounce,
            response: row.invitation.filter(|_| row.is_answered),
        }
    }
}

impl Which {
    fn wanted(&self) -> Result<Wanted, Problem> {
        let wrong = |name: &str| Problem::bad_query(format!("`{name}` is none of the words that it can be."));
        let mail = self.mail.as_deref();
        if mail.is_some_and(|mail| !MAILS.contains(&mail)) {
            return Err(wrong("mail"));
        }
        let state =
            self.state.as_deref().map(|state| Far::from_key(state).ok_or_else(|| wrong("state"))).transpose()?;
        let reason =
            self.reason.as_deref().map(|one| Reason::from_key(one).ok_or_else(|| wrong("reason"))).transpose()?;
        let words = self.q.clone().unwrap_or_default();
        Ok(Wanted { wave: self.wave, state, reason, mail: mail.map(str::to_owned), words })
    }

    fn after(&self) -> Result<Option<(i64, Uuid)>, Problem> {
        let Some(word) = self.after.as_deref() else { return Ok(None) };
        let read = word.split_once('.').and_then(|(wave, id)| Some((wave.parse().ok()?, Uuid::try_parse(id).ok()?)));
        read.map(Some).ok_or_else(|| Problem::bad_query("`after` must be the `next` of another page."))
    }
}

/// The people of a campaign, page by page.
///
/// Needs a key of scope `read` or `all`.
#[utoipa::path(get, path = "/campaigns/{id}/recipients", tag = "campaigns", operation_id = "list_campaign_recipients",
    params(("id" = Uuid, Path, description = "The campaign's id."), Which),
    responses(
        (status = 200, description = "Some of them.", body = People),
        (status = 404, description = "There is no such campaign in this workspace."),
    ))]
pub(in crate::web::api) async fn recipients(
    State(app): State<App>,
    reader: Reader,
    Id(id): Id<Uuid>,
    Asked(which): Asked<Which>,
) -> Result<Json<People>, Problem> {
    let workspace = reader.key.workspace;
    let limit = which.limit.unwrap_or(USUAL);
    if !(1..=MOST).contains(&limit) {
        return Err(Problem::bad_query(format!("`limit` must be from 1 to {MOST}.")));
    }
    let (wanted, after) = (which.wanted()?, which.after()?);
    let mut read = app.store.read().await?;
    found(&mut read, workspace, id).await?;
    let mut rows = recipient::page(&mut read, workspace, id, &wanted, after, limit + 1).await?;
    let more = rows.len() as i64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or_default());
    let next = rows.last().filter(|_| more).map(|row| format!("{}.{}", row.wave, row.contact.simple()));
    Ok(Json(People { recipients: rows.into_iter().map(Recipient::from).collect(), next }))
}
