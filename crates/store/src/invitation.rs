//! Invitations: one customer asked once, by a link whose token is known to nobody but the customer. Only the token's
//! hash is kept.

use feedback::Mode;
use uuid::Uuid;

use crate::database::{Read, Tx, sql};
use crate::error::Result;
use crate::response::Facts;

/// An invitation with all it takes to show its page and judge its answer.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Whose.
    pub workspace: i64,
    /// Its id, and the id of the response that answers it.
    pub id: Uuid,
    /// Which survey.
    pub survey: i64,
    /// Who is asked.
    pub contact: Option<Uuid>,
    /// The contact's name.
    pub contact_name: Option<String>,
    /// Frozen with the response.
    pub facts: Facts,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// When it was sent, where known.
    pub sent_at: Option<i64>,
    /// When its link stops taking a first answer.
    pub expires_at: i64,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// How the workspace judges.
    pub mode: Mode,
    /// The workspace's zone.
    pub zone: String,
    /// Whoever answers it tries the survey.
    pub is_test: bool,
    /// What is asked is the draft as it was at this step; the published version where there is none.
    pub draft_step: Option<i64>,
    /// The campaign that asks.
    pub by: Option<By>,
}

/// A campaign that asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// As it is called: once it has begun it is called nothing else.
    pub campaign: String,
    /// From 1.
    pub wave: i64,
}

/// An invitation to be made.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    /// Whose.
    pub workspace: i64,
    /// Its id.
    pub id: Uuid,
    /// The hash of its token.
    pub token_hash: [u8; 32],
    /// Which survey.
    pub survey: i64,
    /// Who is asked.
    pub contact: Option<Uuid>,
    /// Frozen with the response.
    pub facts: &'a Facts,
    /// Epoch milliseconds.
    pub created_at: i64,
    /// When it was sent, where known.
    pub sent_at: Option<i64>,
    /// When its link stops taking a first answer.
    pub expires_at: i64,
    /// Whoever answers it tries the survey.
    pub is_test: bool,
    /// What is asked is the draft as it was at this step.
    pub draft_step: Option<i64>,
    /// The ticket, order or visit that it is about: of each, a survey asks once.
    pub ticket: Option<&'a str>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    workspace: i64,
    id: Uuid,
    survey: i64,
    contact: Option<Uuid>,
    contact_name: Option<String>,
    place: String,
    language: Option<String>,
    agent: Option<String>,
    team: Option<String>,
    product: Option<String>,
    country: Option<String>,
    account: Option<String>,
    created_at: i64,
    sent_at: Option<i64>,
    expires_at: i64,
    answered_at: Option<i64>,
    mode: String,
    zone: String,
    is_test: bool,
    draft_step: Option<i64>,
    campaign: Option<String>,
    wave: Option<i64>,
}

impl From<Raw> for Invitation {
    fn from(raw: Raw) -> Invitation {
        Invitation {
            workspace: raw.workspace,
            id: raw.id,
            survey: raw.survey,
            contact: raw.contact,
            contact_name: raw.contact_name,
            facts: Facts {
                place: raw.place,
                language: raw.language,
                agent: raw.agent,
                team: raw.team,
                product: raw.product,
                country: raw.country,
                account: raw.account,
            },
            created_at: raw.created_at,
            sent_at: raw.sent_at,
            expires_at: raw.expires_at,
            answered_at: raw.answered_at,
            mode: Mode::from_key(&raw.mode).unwrap_or_default(),
            zone: raw.zone,
            is_test: raw.is_test,
            draft_step: raw.draft_step,
            by: raw.campaign.map(|campaign| By { campaign, wave: raw.wave.unwrap_or(1) }),
        }
    }
}

macro_rules! row {
    ($rest:literal) => {
        concat!(
            "select i.workspace, i.id, i.survey, i.contact, c.name as contact_name, i.place, i.language, i.agent, ",
            "i.team, i.product, i.country, i.account, i.created_at, i.sent_at, i.expires_at, i.answered_at, w.mode, w.zone, ",
            "i.is_test, i.draft_step, k.name as campaign, i.wave ",
            "from invitation i join workspace w on w.id = i.workspace ",
            "left join campaign k on k.workspace = i.workspace and k.id = i.campaign ",
            "left join contact c on c.workspace = i.workspace and c.id = i.contact ",
            $rest
        )
    };
}

/// Makes an invitation. False when there is one with this token, which a repeated request has, or one about this ticket:
/// nothing was made.
///
/// # Errors
/// When the database fails.
pub async fn add(tx: &mut Tx, new: &NewInvitation<'_>) -> Result<bool> {
    let made: Option<Uuid> = sql!(tx, conn => {
        sqlx::query_scalar(
            "insert into invitation (workspace, id, token_hash, survey, contact, place, language, agent, team, product,
             country, account, created_at, sent_at, expires_at, is_test, draft_step, ticket)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
             on conflict do nothing returning id",
        )
        .bind(new.workspace)
        .bind(new.id)
        .bind(new.token_hash.as_slice())
        .bind(new.survey)
        .bind(new.contact)
        .bind(&new.facts.place)
        .bind(&new.facts.language)
        .bind(&new.facts.agent)
        .bind(&new.facts.team)
        .bind(&new.facts.product)
        .bind(&new.facts.country)
        .bind(&new.facts.account)
        .bind(new.created_at)
        .bind(new.sent_at)
        .bind(new.expires_at)
        .bind(new.is_test)
        .bind(new.draft_step)
        .bind(new.ticket)
        .fetch_optional(conn)
        .await?
    });
    Ok(made.is_some())
}

/// The invitation with this token.
///
/// # Errors
/// When the database fails.
pub async fn find_by_token(read: &mut Read, workspace: i64, hash: &[u8; 32]) -> Result<Option<Invitation>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where i.workspace = $1 and i.token_hash = $2"))
            .bind(workspace)
            .bind(hash.as_slice())
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Invitation::from))
}

/// One invitation.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Invitation>> {
    let row: Option<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where i.workspace = $1 and i.id = $2"))
            .bind(workspace)
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Invitation::from))
}

/// The latest invitations of a customer, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list_of(read: &mut Read, workspace: i64, contact: Uuid, limit: i64) -> Result<Vec<Invitation>> {
    let rows: Vec<Raw> = sql!(read, conn => {
        sqlx::query_as(row!("where i.workspace = $1 and i.contact = $2 order by i.created_at desc, i.id desc limit $3"))
            .bind(workspace)
            .bind(contact)
            .bind(limit)
            .fetch_all(conn)
            .await?
    });
    Ok(rows.into_iter().map(Invitation::from).collect())
}
