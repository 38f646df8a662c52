//! Reading responses: the feed, one response, its properties and its history. Newest first, by key, so that no page
//! costs more than the one before.

use feedback::filter::{Condition, Name, Span, Whole};
use uuid::Uuid;

use super::nearest::{self, Way};
use super::{Fact, Facts, Hand, Origin, Property, Said, State};
use crate::clause::{Clause, bind_all};
use crate::database::{Driver, Read, sql};
use crate::dialect::by_contact;
use crate::error::Result;
use crate::filter::{Which, and_which};
use crate::list::Lists;
use crate::score::{facts_are, where_days};

/// Which responses. Everything that is set must hold.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Whose.
    pub workspace: i64,
    /// Of one survey; else of all.
    pub survey: Option<i64>,
    /// In one of these states; empty means any.
    pub states: Vec<State>,
    /// On or after this calendar day.
    pub from_day: Option<i64>,
    /// On or before this calendar day.
    pub to_day: Option<i64>,
    /// Scores from and to, both included.
    pub scores: Option<(u8, u8)>,
    /// Scores from and to in each of these surveys, for a band that is another on each scale; empty means any.
    pub bands: Vec<(i64, u8, u8)>,
    /// Only responses that gave no score.
    pub unscored: bool,
    /// Of one customer.
    pub contact: Option<Uuid>,
    /// With a comment, or without.
    pub comment: Option<bool>,
    /// Each fact has this value; an empty value means that the fact is missing.
    pub facts: Vec<(Fact, String)>,
    /// What the filter language asks.
    pub which: Which,
}

impl Filter {
    /// Whether nearly every response is meant, so that the next ones are near.
    pub(super) fn is_plain(&self) -> bool {
        let states = self.states.is_empty() || self.states.contains(&State::Confirmed);
        let rest = Filter { workspace: self.workspace, survey: self.survey, ..Filter::default() };
        states && self.of_survey(0) == Filter { states: self.states.clone(), ..rest }.of_survey(0)
    }

    /// What it asks of one survey's responses, but for whose they are.
    pub(super) fn of_survey(&self, survey: i64) -> feedback::Filter {
        let mut parts = facts_are(&self.facts);
        let mut add = |condition: Condition| parts.push(condition.into());
        if !self.states.is_empty() {
            add(Condition::State(self.states.clone()));
        }
        if self.from_day.is_some() || self.to_day.is_some() {
            add(Condition::whole(Whole::Day, Span { from: self.from_day, to: self.to_day }));
        }
        let between = |low: u8, high: u8| Span::between(i64::from(low), i64::from(high));
        if let Some((low, high)) = self.scores {
            add(Condition::whole(Whole::Score, between(low, high)));
        }
        if !self.bands.is_empty() {
            let own = self.bands.iter().filter(|(other, ..)| *other == survey);
            add(Condition::Whole(Whole::Score, own.map(|(_, low, high)| between(*low, *high)).collect()));
        }
        if self.unscored {
            add(Condition::missing(Name::Whole(Whole::Score)));
        }
        let silent = feedback::Filter::from(Condition::missing(Name::Comment));
        parts.extend(self.comment.map(|with| if with { silent.negated() } else { silent }));
        parts.push(self.which.filter.clone());
        feedback::Filter::All(parts)
    }
}

/// Where a page of the feed ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// When the last shown response was given.
    pub at: i64,
    /// Its id.
    pub id: Uuid,
}

/// A response as it is shown.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: Uuid,
    /// Its survey, and the version that was shown.
    pub survey: i64,
    /// The version that was shown.
    pub version: i64,
    /// Its number among the survey's responses, from 0.
    pub seq: i64,
    /// The number of its latest change.
    pub change: i64,
    /// Whether it counts.
    pub state: State,
    /// Where its life began.
    pub origin: Origin,
    /// When it was given, epoch milliseconds.
    pub at: i64,
    /// Frozen with it.
    pub facts: Facts,
    /// Who gave it.
    pub contact: Option<Uuid>,
    /// The contact's name.
    pub contact_name: Option<String>,
    /// The contact's e-mail address, folded.
    pub contact_email: Option<String>,
    /// The language they are spoken to in, BCP 47.
    pub contact_language: Option<String>,
    /// The invitation it answers.
    pub invitation: Option<Uuid>,
    /// What the person said.
    pub said: Said,
    /// How it was sent.
    pub hand: Hand,
    /// Why it is left out, where it is.
    pub reason: Option<String>,
}

/// One thing that happened to a response after it came.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct HistoryEntry {
    /// Its own id.
    pub id: Uuid,
    /// Epoch milliseconds.
    pub at: i64,
    /// `edited`, `pending`, `confirmed`, `excluded`, `restored`, `tagged`, `untagged`, `starred`, `unstarred`, `given`,
    /// `released`, `given-back`, `taken`, `contacted`, `done`, `not-contacted`, `not-done` or `note-removed`.
    pub what: String,
    /// Who did it, where somebody here did: a user or an API key.
    pub by_user: Option<Uuid>,
    /// The name of who did it: the user's, the key's, or the rule's.
    pub by_name: Option<String>,
    /// What was noted; of a tag the tag, of an owner their name.
    pub note: Option<String>,
    /// Why it was left out, or had been.
    pub reason: Option<String>,
    /// The state before.
    pub state: String,
    /// The score before; of a pending edit the one proposed. None where what was said did not change.
    pub score: Option<i64>,
    /// The comment before; of a pending edit the one proposed. None where what was said did not change.
    pub comment: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    survey: i64,
    version: i64,
    seq: i64,
    change: i64,
    state: String,
    origin: String,
    at: i64,
    place: String,
    language: Option<String>,
    agent: Option<String>,
    team: Option<String>,
    product: Option<String>,
    country: Option<String>,
    account: Option<String>,
    contact: Option<Uuid>,
    contact_name: Option<String>,
    contact_email: Option<String>,
    contact_language: Option<String>,
    invitation: Option<Uuid>,
    score: Option<i64>,
    comment: Option<String>,
    contact_me: bool,
    evidence: String,
    reason: Option<String>,
}

impl From<Raw> for Row {
    fn from(raw: Raw) -> Row {
        Row {
            id: raw.id,
            survey: raw.survey,
            version: raw.version,
            seq: raw.seq,
            change: raw.change,
            state: State::from_key(&raw.state).unwrap_or(State::Excluded),
            origin: Origin::from_key(&raw.origin).unwrap_or(Origin::Imported),
            at: raw.at,
            facts: Facts {
                place: raw.place,
                language: raw.language,
                agent: raw.agent,
                team: raw.team,
                product: raw.product,
                country: raw.country,
                account: raw.account,
            },
            contact: raw.contact,
            contact_name: raw.contact_name,
            contact_email: raw.contact_email,
            contact_language: raw.contact_language,
            invitation: raw.invitation,
            said: Said {
                score: raw.score.and_then(|score| u8::try_from(score).ok()),
                comment: raw.comment,
                contact_me: raw.contact_me,
            },
            hand: Hand::from_key(&raw.evidence).unwrap_or(Hand::Unknown),
            reason: raw.reason,
        }
    }
}

/// The e-mail address is found by its contact: asked as `min(a.value) .. a.kind = 'email'`, SQLite walks all addresses
/// of the workspace in their order instead, for every row.
const COLUMNS: &str = "select r.id, r.survey, r.version, r.seq, r.change, r.state, r.origin, r.at, r.place, \
     r.language, r.agent, r.team, r.product, r.country, r.account, r.contact, c.name as contact_name, \
     (select min(case a.kind when 'email' then a.value end) from address a \
     where a.workspace = r.workspace and a.contact = r.contact) as contact_email, c.language as contact_language, \
     r.invitation, \
     r.score, r.comment, r.contact_me, r.evidence, r.reason";

const CONTACT: &str = " left join contact c on c.workspace = r.workspace and c.id = r.contact";

/// At most `limit` responses, newest first, older than `before`.
///
/// # Errors
/// When the database fails.
pub async fn list(read: &mut Read, filter: &Filter, before: Option<Position>, limit: i64) -> Result<Vec<Row>> {
    let wanted = usize::try_from(limit).unwrap_or_default();
    match nearest::find(read, filter, before, Way::Older, wanted).await? {
        Some(found) => rows(read, filter.workspace, &found).await,
        None => list_in_sql(read, filter, before, limit).await,
    }
}

/// Responses by their positions, newest first.
async fn rows(read: &mut Read, workspace: i64, found: &[Position]) -> Result<Vec<Row>> {
    let ids: Vec<Uuid> = found.iter().map(|position| position.id).collect();
    list_of(read, workspace, &ids).await
}

/// These responses, at most 500, newest first. One that is not there is left out.
///
/// # Errors
/// When the database fails.
pub async fn list_of(read: &mut Read, workspace: i64, ids: &[Uuid]) -> Result<Vec<Row>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new(COLUMNS);
    clause.push(" from response r").push(CONTACT).push(" where r.workspace = ").bind(workspace).push(" and r.id in (");
    clause.list(ids.iter().copied());
    // Told to sort, SQLite would walk over the index of that order instead of looking up the few.
    clause.push(")");
    let rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let mut rows: Vec<Row> = rows.into_iter().map(Row::from).collect();
    rows.sort_by_key(|row| std::cmp::Reverse((row.at, row.id)));
    Ok(rows)
}

/// As [`list`], without mirrors.
///
/// # Errors
/// When the database fails.
pub async fn list_in_sql(read: &mut Read, filter: &Filter, before: Option<Position>, limit: i64) -> Result<Vec<Row>> {
    // The page first, then who gave it: contacts are looked up for the rows that are shown and for no others.
    let mut clause = Clause::new(COLUMNS);
    clause.push(" from (select r.* from response r");
    if filter.contact.is_some() {
        clause.push(by_contact(read.driver()));
    }
    let lists = Lists::of(read, filter.workspace, &filter.which.filter).await?;
    where_filter(&mut clause, read.driver(), filter, &lists);
    if let Some(before) = before {
        clause.push(" and (r.at, r.id) < (").bind(before.at).push(", ").bind(before.id).push(")");
    }
    clause.push(" order by r.at desc, r.id desc limit ").bind(limit).push(") as r").push(CONTACT);
    clause.push(" order by r.at desc, r.id desc");
    let rows: Vec<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    Ok(rows.into_iter().map(Row::from).collect())
}

/// The oldest response that is newer than a position.
///
/// # Errors
/// When the database fails.
pub async fn newer(read: &mut Read, filter: &Filter, than: Position) -> Result<Option<Uuid>> {
    if let Some(found) = nearest::find(read, filter, Some(than), Way::Newer, 1).await? {
        return Ok(found.first().map(|next| next.id));
    }
    newer_in_sql(read, filter, than).await
}

/// As [`newer`], without mirrors.
///
/// # Errors
/// When the database fails.
pub async fn newer_in_sql(read: &mut Read, filter: &Filter, than: Position) -> Result<Option<Uuid>> {
    let mut clause = Clause::new("select r.id from response r");
    let lists = Lists::of(read, filter.workspace, &filter.which.filter).await?;
    where_filter(&mut clause, read.driver(), filter, &lists);
    clause.push(" and (r.at, r.id) > (").bind(than.at).push(", ").bind(than.id).push(")");
    clause.push(" order by r.at, r.id limit 1");
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    }))
}

/// How many responses there are, and how many of them have a comment.
///
/// # Errors
/// When the database fails.
pub async fn count(read: &mut Read, filter: &Filter) -> Result<(i64, i64)> {
    if filter.contact.is_none()
        && let Some(surveys) = nearest::sift(read, filter).await?
    {
        let (mut n, mut comments) = (0, 0);
        for (_, sifted) in &surveys {
            let counted = sifted.count().await;
            (n, comments) = (n + counted.0, comments + counted.1);
        }
        return Ok((n, comments));
    }
    count_in_sql(read, filter).await
}

/// As [`count`], without mirrors.
///
/// # Errors
/// When the database fails.
pub async fn count_in_sql(read: &mut Read, filter: &Filter) -> Result<(i64, i64)> {
    let mut clause = Clause::new("select count(*), count(r.comment) from response r");
    let lists = Lists::of(read, filter.workspace, &filter.which.filter).await?;
    where_filter(&mut clause, read.driver(), filter, &lists);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_one(conn).await?
    }))
}

/// Whether a response is one that a filter asks for.
///
/// # Errors
/// When the database fails.
pub async fn passes(read: &mut Read, workspace: i64, id: Uuid, which: Which) -> Result<bool> {
    let lists = Lists::of(read, workspace, &which.filter).await?;
    let which = Filter { workspace, which, ..Filter::default() };
    let mut clause = Clause::new("select count(*) from response r");
    where_filter(&mut clause, read.driver(), &which, &lists);
    clause.push(" and r.id = ").bind(id);
    let n: i64 = sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_one(conn).await?
    });
    Ok(n > 0)
}

/// One response.
///
/// # Errors
/// When the database fails.
pub async fn find(read: &mut Read, workspace: i64, id: Uuid) -> Result<Option<Row>> {
    let mut clause = Clause::new(COLUMNS);
    clause.push(" from response r").push(CONTACT);
    clause.push(" where r.workspace = ").bind(workspace).push(" and r.id = ").bind(id);
    let row: Option<Raw> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    });
    Ok(row.map(Row::from))
}

/// The response that was recorded under an idempotency key, while the key is kept.
///
/// # Errors
/// When the database fails.
pub async fn find_by_key(read: &mut Read, workspace: i64, key: &[u8]) -> Result<Option<Uuid>> {
    Ok(sql!(read, conn => {
        sqlx::query_scalar("select response from idempotency where workspace = $1 and key = $2")
            .bind(workspace)
            .bind(key)
            .fetch_optional(conn)
            .await?
    }))
}

/// The workspace's own facts about a response, by key.
///
/// # Errors
/// When the database fails.
pub async fn properties(read: &mut Read, workspace: i64, response: Uuid) -> Result<Vec<(String, Property)>> {
    let rows = properties_of(read, workspace, &[response]).await?;
    Ok(rows.into_iter().map(|(_, key, value)| (key, value)).collect())
}

/// The workspace's own facts about a page of responses (at most 500), by response and key.
///
/// # Errors
/// When the database fails.
pub async fn properties_of(
    read: &mut Read,
    workspace: i64,
    responses: &[Uuid],
) -> Result<Vec<(Uuid, String, Property)>> {
    if responses.is_empty() {
        return Ok(Vec::new());
    }
    let mut clause = Clause::new("select response, property, text, number from response_property where workspace = ");
    clause.bind(workspace).push(" and response in (").list(responses.iter().copied());
    clause.push(") order by response, property");
    let rows: Vec<(Uuid, String, Option<String>, Option<f64>)> = sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_all(conn).await?
    });
    let value = |text: Option<String>, number: Option<f64>| match number {
        Some(number) => Property::Number(number),
        None => Property::Text(text.unwrap_or_default()),
    };
    Ok(rows.into_iter().map(|(id, key, text, number)| (id, key, value(text, number))).collect())
}

/// What happened to a response after it came, newest first.
///
/// # Errors
/// When the database fails.
pub async fn history(read: &mut Read, workspace: i64, response: Uuid) -> Result<Vec<HistoryEntry>> {
    Ok(sql!(read, conn => {
        sqlx::query_as(
            "select h.id, h.at, h.what, h.by_user, coalesce(u.name, k.name, v.name) as by_name, h.note, h.reason, h.state,
             h.score, h.comment from response_history h left join \"user\" u on u.id = h.by_user
             left join api_key k on k.workspace = h.workspace and k.id = h.by_user
             left join rule v on v.workspace = h.workspace and v.id = h.by_user
             where h.workspace = $1 and h.response = $2 order by h.id desc",
        )
        .bind(workspace)
        .bind(response)
        .fetch_all(conn)
        .await?
    }))
}

pub(crate) fn where_filter(clause: &mut Clause, driver: Driver, filter: &Filter, lists: &Lists) {
    clause.push(" where r.workspace = ").bind(filter.workspace);
    if let Some(survey) = filter.survey {
        clause.push(" and r.survey = ").bind(survey);
    }
    where_days(clause, filter.from_day, filter.to_day);
    if let Some((low, high)) = filter.scores {
        clause.push(" and r.score between ").bind(i64::from(low)).push(" and ").bind(i64::from(high));
    }
    for (i, (survey, low, high)) in filter.bands.iter().enumerate() {
        clause.push(if i == 0 { " and (" } else { " or " }).push("(r.survey = ").bind(*survey);
        clause.push(" and r.score between ").bind(i64::from(*low)).push(" and ").bind(i64::from(*high)).push(")");
    }
    if !filter.bands.is_empty() {
        clause.push(")");
    }
    if filter.unscored {
        clause.push(" and r.score is null");
    }
    if let Some(contact) = filter.contact {
        clause.push(" and r.contact is not null and r.contact = ").bind(contact);
    }
    match filter.comment {
        Some(true) => drop(clause.push(" and r.comment is not null")),
        Some(false) => drop(clause.push(" and r.comment is null")),
        None => {}
    }
    for (i, state) in filter.states.iter().enumerate() {
        clause.push(if i == 0 { " and r.state in (" } else { ", " }).bind(state.key());
    }
    if !filter.states.is_empty() {
        clause.push(")");
    }
    for (fact, value) in &filter.facts {
        fact_is(clause, *fact, value);
    }
    and_which(clause, driver, filter.workspace, &filter.which, lists);
}

/// `r.<fact> = value`; an empty value stands for a missing fact.
pub(crate) fn fact_is(clause: &mut Clause, fact: Fact, value: &str) {
    clause.push(" and r.").push(fact.key());
    if value.is_empty() {
        clause.push(" is null");
    } else {
        clause.push(" = ").bind(value);
    }
}

/// The score of what a customer last said to a survey before a response of theirs, of those that count.
///
/// # Errors
/// When the database fails.
pub async fn score_before(
    read: &mut Read,
    workspace: i64,
    survey: i64,
    contact: Uuid,
    (at, id): (i64, Uuid),
) -> Result<Option<u8>> {
    let mut clause = Clause::new("select score from response");
    clause.push(by_contact(read.driver())).push(" where workspace = ").bind(workspace);
    clause.push(" and contact is not null and contact = ").bind(contact).push(" and survey = ").bind(survey);
    clause.push(" and state = 'confirmed' and score is not null and (at < ").bind(at);
    clause.push(" or (at = ").bind(at).push(" and id < ").bind(id).push(")) order by at desc, id desc limit 1");
    let score: Option<i64> = sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    });
    Ok(score.and_then(|score| u8::try_from(score).ok()))
}
