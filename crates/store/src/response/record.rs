//! Where every response is written, whatever place it came from: idempotent by key, one per invitation, numbered per
//! survey, with its event and its sums in the same transaction. The caller answers its customer only after the commit.
//! Order of tables: idempotency, invitation, counter, dictionary, rows, sums; everywhere the same, or PostgreSQL deadlocks.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use feedback::risk::{self, Evidence, Mode, Touches, Verdict};
use uuid::Uuid;

use super::{Changed, Fact, Facts, Hand, Origin, Property, Resubmission, Said, State};
use crate::clause::Clause;
use crate::click;
use crate::conn::{Conn, Row, Statement, id};
use crate::error::{Error, Result};
use crate::insert::Insert;
use crate::rollup::{Cell, NO_SCORE, Sums};

/// The largest list that one statement takes after `in`.
const IN: usize = 500;

/// A response on its way in.
#[derive(Clone, Debug)]
pub struct NewResponse {
    /// Whose it is.
    pub workspace: i64,
    /// Which survey it answers, in which published version.
    pub survey: i64,
    /// The version that was shown.
    pub version: i64,
    /// Its own id; for an answer to an invitation the invitation's id.
    pub id: Uuid,
    /// Ids that its event and, if it turns out to be an edit, its history row will have.
    pub ids: [Uuid; 2],
    /// Makes a second delivery of the same request harmless, until the given instant. Keys that are given one after
    /// another should begin alike: those of one commit then lie on few pages of the table, and pages are what a commit
    /// costs.
    pub key: Option<(Vec<u8>, i64)>,
    /// How its state is found.
    pub intake: Intake,
    /// Lived, imported or demo.
    pub origin: Origin,
    /// When it was given, epoch milliseconds.
    pub at: i64,
    /// The workspace's calendar day of `at`, days since 1970-01-01.
    pub day: i64,
    /// Frozen with it.
    pub facts: Facts,
    /// Who gave it, where known.
    pub contact: Option<Uuid>,
    /// What the person said.
    pub said: Said,
    /// What the page told about how it was sent.
    pub hand: Hand,
    /// The workspace's own facts.
    pub properties: Vec<(String, Property)>,
    /// Answers to further questions.
    pub answers: Vec<(String, Property)>,
    /// What was agreed to, if anything.
    pub consent: Option<Agreed>,
}

/// The words of an offer that was taken, as they were shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The version of the survey that showed them.
    pub version: i64,
    /// Their language.
    pub language: String,
    /// The words.
    pub words: String,
}

impl NewResponse {
    /// The same, as an edit of the answer that is there.
    pub(crate) fn as_edit(&self) -> Option<Resubmission> {
        let (Intake::Page(judgement) | Intake::Invited(judgement)) = self.intake else {
            return None;
        };
        Some(Resubmission {
            workspace: self.workspace,
            response: self.id,
            at: self.at,
            ids: self.ids,
            said: self.said.clone(),
            hand: self.hand,
            consent: self.consent.clone(),
            judgement,
        })
    }
}

/// How the state of a response is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intake {
    /// It is known: an import, an API call, a test.
    Known(State),
    /// It was sent by a page, and is judged.
    Page(Judgement),
    /// It answers the invitation whose id it carries, and is judged by the clicks on that invitation's links.
    Invited(Judgement),
}

/// What a judgement needs besides clicks and evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The workspace's way of judging.
    pub mode: Mode,
    /// When the invitation was sent, where known.
    pub sent_at: Option<i64>,
    /// How many score links the invitation has.
    pub links: u32,
    /// Whoever answers tries the survey: whatever they do, it is a test.
    pub is_test: bool,
}

/// What became of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is on disk, in this state.
    New(State),
    /// The key was used before, for the response with this id, which says the same or not.
    Repeated {
        /// The response of the first delivery.
        id: Uuid,
        /// Whether this delivery says what that one said.
        same: bool,
    },
    /// The invitation was answered before: this was an edit.
    Edited(Changed),
}

/// What a batch knows of one response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// This is the answer.
    Done(Recorded),
    /// The invitation was answered before; the edit must be applied on its own.
    Edit,
}

/// Writes a batch. The answers come in the order of the batch.
pub(crate) async fn record(conn: &mut Conn<'_>, batch: &[&NewResponse], node: i64) -> Result<Vec<Written>> {
    let mut answers = claim_keys(conn, batch).await?;
    claim_invitations(conn, batch, &mut answers).await?;
    let touches = touches(conn, batch, &answers).await?;
    let mut rows = Vec::with_capacity(batch.len());
    for (response, answer) in batch.iter().zip(&mut answers) {
        if let Written::Done(Recorded::New(state)) = answer {
            *state = judged(response, touches.get(&(response.workspace, response.id)));
            rows.push((*response, *state));
        }
    }
    let numbers = take_numbers(conn, &rows).await?;
    write_words(conn, &rows).await?;
    write_rows(conn, &rows, &numbers).await?;
    write_properties(conn, &rows).await?;
    write_answers(conn, &rows).await?;
    write_consents(conn, &rows).await?;
    write_events(conn, &rows).await?;
    let mut sums = Sums::default();
    for (response, state) in &rows {
        sums.add(cell(response, *state), 1);
    }
    sums.write(conn, node).await?;
    Ok(answers)
}

static KEYS: Insert = Insert::new(
    "insert into idempotency (workspace, key, response, until)",
    4,
    "on conflict (workspace, key) do nothing",
);

/// Claims the keys; whoever finds its key taken answers with the response that took it. Nearly always all keys are new,
/// and their number says so; only when some are not, it is asked which.
async fn claim_keys(conn: &mut Conn<'_>, batch: &[&NewResponse]) -> Result<Vec<Written>> {
    let mut keyed: Vec<(usize, &[u8], i64)> = batch
        .iter()
        .enumerate()
        .filter_map(|(at, response)| response.key.as_ref().map(|(key, until)| (at, key.as_slice(), *until)))
        .collect();
    keyed.sort_by_key(|(at, key, _)| (batch[*at].workspace, *key));
    let mut answers = vec![Written::Done(Recorded::New(State::Provisional)); batch.len()];
    let mut before = None;
    for (text, piece) in KEYS.pieces(conn.shape(), &keyed) {
        let mut insert = Statement::new(text);
        for (at, key, until) in piece {
            let response = batch[*at];
            insert = insert.bind(response.workspace).bind(*key).bind(response.id).bind(*until);
        }
        let claimed = conn.execute(insert).await?;
        for (at, key, _) in piece {
            let this = (batch[*at].workspace, *key);
            if claimed < piece.len() as u64 {
                let is_second = before == Some(this);
                answers[*at] = Written::Done(claimed_by(conn, batch, batch[*at], is_second).await?);
            }
            before = Some(this);
        }
    }
    Ok(answers)
}

#[derive(sqlx::FromRow)]
struct First {
    response: Uuid,
    score: Option<i64>,
    comment: Option<String>,
    contact_me: Option<bool>,
}

impl Row for First {
    fn from_direct(row: &rusqlite::Row<'_>) -> rusqlite::Result<First> {
        Ok(First {
            response: id(row, "response")?,
            score: row.get("score")?,
            comment: row.get("comment")?,
            contact_me: row.get("contact_me")?,
        })
    }
}

/// Who took the key of a response: this one, or another, which says the same or not. `is_second`: another of this batch
/// came before it with the same key.
async fn claimed_by(
    conn: &mut Conn<'_>,
    batch: &[&NewResponse],
    own: &NewResponse,
    is_second: bool,
) -> Result<Recorded> {
    let find = Statement::new(
        "select i.response, r.score, r.comment, r.contact_me from idempotency i
         left join response r on r.workspace = i.workspace and r.id = i.response
         where i.workspace = $1 and i.key = $2",
    );
    let key = own.key.as_ref().map(|(key, _)| key.as_slice()).unwrap_or_default();
    let found: Option<First> = conn.rows(find.bind(own.workspace).bind(key)).await?.pop();
    let Some(first) = found else { return Ok(Recorded::New(State::Provisional)) };
    let same = match first.contact_me {
        // Answers to one invitation share their id; but a key that was taken before this batch has a response by now.
        None if first.response == own.id && !is_second => return Ok(Recorded::New(State::Provisional)),
        // The first delivery is in this very batch: its row is not written yet.
        None => {
            let is_first = |other: &&&NewResponse| other.id == first.response && other.key == own.key;
            batch.iter().find(is_first).is_some_and(|other| other.said == own.said)
        }
        Some(contact_me) => {
            let score = first.score.and_then(|score| u8::try_from(score).ok());
            own.said == Said { score, comment: first.comment, contact_me }
        }
    };
    Ok(Recorded::Repeated { id: first.response, same })
}

/// Claims the invitations: the first answer makes the response, any later one is an edit of it.
async fn claim_invitations(conn: &mut Conn<'_>, batch: &[&NewResponse], answers: &mut [Written]) -> Result<()> {
    let mut wanted: BTreeMap<i64, Vec<(Uuid, i64)>> = BTreeMap::new();
    let mut claimed: HashSet<(i64, Uuid)> = HashSet::new();
    for (response, answer) in batch.iter().zip(&*answers) {
        if invited(response, answer) {
            wanted.entry(response.workspace).or_default().push((response.id, response.at));
        }
    }
    for (workspace, mut invitations) in wanted {
        invitations.sort_unstable();
        for piece in invitations.chunks(IN) {
            let ids = claim(conn, workspace, piece).await?;
            claimed.extend(ids.into_iter().map(|(id,)| (workspace, id)));
        }
    }
    for (response, answer) in batch.iter().zip(answers) {
        // Removed when taken, so that of two answers in one batch the second is an edit.
        if invited(response, answer) && !claimed.remove(&(response.workspace, response.id)) {
            *answer = Written::Edit;
        }
    }
    Ok(())
}

/// Whether this is a new answer to an invitation, as far as the batch knows.
fn invited(response: &NewResponse, answer: &Written) -> bool {
    matches!(response.intake, Intake::Invited(_)) && matches!(answer, Written::Done(Recorded::New(_)))
}

async fn claim(conn: &mut Conn<'_>, workspace: i64, piece: &[(Uuid, i64)]) -> Result<Vec<(Uuid,)>> {
    let mut clause = Clause::new("update invitation set answered_at = ");
    clause.bind(piece.iter().map(|(_, at)| *at).max().unwrap_or_default());
    clause.push(" where workspace = ").bind(workspace).push(" and answered_at is null and id in (");
    for (i, (id, _)) in piece.iter().enumerate() {
        clause.push(if i == 0 { "" } else { ", " }).bind(*id);
    }
    clause.push(") returning id");
    conn.rows(Statement::from(&clause)).await
}

async fn touches(
    conn: &mut Conn<'_>,
    batch: &[&NewResponse],
    answers: &[Written],
) -> Result<HashMap<(i64, Uuid), click::Seen>> {
    let mut asked: BTreeMap<i64, Vec<Uuid>> = BTreeMap::new();
    for (response, answer) in batch.iter().zip(answers) {
        if invited(response, answer) {
            asked.entry(response.workspace).or_default().push(response.id);
        }
    }
    let mut seen = HashMap::new();
    for (workspace, invitations) in asked {
        for (invitation, clicks) in click::seen_on(conn, workspace, &invitations).await? {
            seen.insert((workspace, invitation), clicks);
        }
    }
    Ok(seen)
}

fn judged(response: &NewResponse, seen: Option<&click::Seen>) -> State {
    match response.intake {
        Intake::Known(state) => state,
        Intake::Page(judgement) | Intake::Invited(judgement) => {
            judge(&judgement, seen, &response.said, response.hand, false)
        }
    }
}

/// The state that clicks and evidence speak for. `quiet`: a minute went by since the last touch.
pub(crate) fn judge(judgement: &Judgement, seen: Option<&click::Seen>, said: &Said, hand: Hand, quiet: bool) -> State {
    if judgement.is_test {
        return State::Test;
    }
    let touches = seen.map_or_else(
        || Touches { links_on_scale: judgement.links, quiet, ..Touches::default() },
        |seen| Touches {
            distinct_scores: seen.distinct_scores,
            links_on_scale: judgement.links,
            honeypot: seen.honeypot,
            head_first: seen.head_first,
            seconds_since_sent: judgement.sent_at.map(|sent| (seen.first_at - sent) / 1000),
            quiet,
        },
    );
    let evidence = Evidence {
        comment: said.comment.is_some(),
        script_ran: matches!(hand, Hand::Script | Hand::Seen),
        trusted_input: hand == Hand::Seen,
        replied: hand == Hand::Reply,
    };
    match risk::judge(judgement.mode, &touches, &evidence).0 {
        Verdict::Confirmed => State::Confirmed,
        Verdict::Provisional => State::Provisional,
    }
}

/// One number a row, per survey, surveys in order. The first of (seq, change) for each survey.
async fn take_numbers(conn: &mut Conn<'_>, rows: &[(&NewResponse, State)]) -> Result<BTreeMap<(i64, i64), (i64, i64)>> {
    let mut counts: BTreeMap<(i64, i64), i64> = BTreeMap::new();
    for (response, _) in rows {
        *counts.entry((response.workspace, response.survey)).or_default() += 1;
    }
    let mut first = BTreeMap::new();
    for ((workspace, survey), n) in counts {
        let update = Statement::new(
            "update survey_counter set seq = seq + $3, change = change + $3
             where workspace = $1 and survey = $2 returning seq, change",
        );
        let counted: Option<(i64, i64)> = conn.rows(update.bind(workspace).bind(survey).bind(n)).await?.pop();
        let (seq, change) = counted.ok_or_else(|| Error::Refused(format!("there is no survey {survey}")))?;
        first.insert((workspace, survey), (seq - n, change - n));
    }
    Ok(first)
}

static WORDS: Insert = Insert::new(
    "insert into dictionary (workspace, survey, fact, value)",
    4,
    "on conflict (workspace, survey, fact, value) do nothing",
);

/// What there is to choose from. The surveys' counters are locked by now: two writers never wait for each other here.
async fn write_words(conn: &mut Conn<'_>, rows: &[(&NewResponse, State)]) -> Result<()> {
    let mut words: BTreeSet<(i64, i64, Fact, &str)> = BTreeSet::new();
    for (response, _) in rows {
        let told = Fact::ALL.into_iter().filter_map(|fact| Some((fact, response.facts.get(fact)?)));
        words.extend(told.map(|(fact, value)| (response.workspace, response.survey, fact, value)));
    }
    let words: Vec<(i64, i64, Fact, &str)> = words.into_iter().collect();
    for (text, piece) in WORDS.pieces(conn.shape(), &words) {
        let mut insert = Statement::new(text);
        for (workspace, survey, fact, value) in piece {
            insert = insert.bind(*workspace).bind(*survey).bind(fact.key()).bind(*value);
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

static RESPONSES: Insert = Insert::new(
    "insert into response (workspace, id, survey, version, seq, change, state, origin, at, day, place, language, agent, \
     team, product, country, account, contact, invitation, score, comment, contact_me, evidence, judged_at)",
    24,
    "",
);

async fn write_rows(
    conn: &mut Conn<'_>,
    rows: &[(&NewResponse, State)],
    first: &BTreeMap<(i64, i64), (i64, i64)>,
) -> Result<()> {
    let mut next = first.clone();
    let mut numbered = Vec::with_capacity(rows.len());
    for (response, state) in rows {
        if let Some((seq, change)) = next.get_mut(&(response.workspace, response.survey)) {
            numbered.push((*response, *state, *seq, *change + 1));
            *seq += 1;
            *change += 1;
        }
    }
    for (text, piece) in RESPONSES.pieces(conn.shape(), &numbered) {
        let mut insert = Statement::new(text);
        for (response, state, seq, change) in piece {
            let facts = &response.facts;
            let judged_at = (!matches!(response.intake, Intake::Known(_))).then_some(response.at);
            let invitation = matches!(response.intake, Intake::Invited(_)).then_some(response.id);
            insert = insert
                .bind(response.workspace)
                .bind(response.id)
                .bind(response.survey)
                .bind(response.version)
                .bind(*seq)
                .bind(*change)
                .bind(state.key())
                .bind(response.origin.key())
                .bind(response.at)
                .bind(response.day)
                .bind(&facts.place)
                .bind(&facts.language)
                .bind(&facts.agent)
                .bind(&facts.team)
                .bind(&facts.product)
                .bind(&facts.country)
                .bind(&facts.account)
                .bind(response.contact)
                .bind(invitation)
                .bind(response.said.score.map(i64::from))
                .bind(&response.said.comment)
                .bind(response.said.contact_me)
                .bind(response.hand.key())
                .bind(judged_at);
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

static PROPERTIES: Insert = Insert::new(
    "insert into response_property (workspace, response, property, text, number)",
    5,
    "on conflict (workspace, response, property) do nothing",
);

async fn write_properties(conn: &mut Conn<'_>, rows: &[(&NewResponse, State)]) -> Result<()> {
    let properties: Vec<(&NewResponse, &str, &Property)> = rows
        .iter()
        .flat_map(|(response, _)| response.properties.iter().map(|(key, value)| (*response, key.as_str(), value)))
        .collect();
    for (text, piece) in PROPERTIES.pieces(conn.shape(), &properties) {
        let mut insert = Statement::new(text);
        for (response, key, value) in piece {
            let (words, number) = match value {
                Property::Text(words) => (Some(words.as_str()), None),
                Property::Number(number) => (None, Some(*number)),
            };
            insert = insert.bind(response.workspace).bind(response.id).bind(*key).bind(words).bind(number);
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

static ANSWERS: Insert = Insert::new(
    "insert into answer (workspace, response, name, n, text, number)",
    6,
    "on conflict (workspace, response, name, n) do nothing",
);

async fn write_answers(conn: &mut Conn<'_>, rows: &[(&NewResponse, State)]) -> Result<()> {
    let answers: Vec<(&NewResponse, i64, &str, &Property)> = rows
        .iter()
        .flat_map(|(response, _)| {
            (0_i64..).zip(&response.answers).map(|(n, (name, value))| (*response, n, name.as_str(), value))
        })
        .collect();
    for (text, piece) in ANSWERS.pieces(conn.shape(), &answers) {
        let mut insert = Statement::new(text);
        for (response, n, name, value) in piece {
            let (words, number) = match value {
                Property::Text(words) => (Some(words.as_str()), None),
                Property::Number(number) => (None, Some(*number)),
            };
            insert = insert.bind(response.workspace).bind(response.id).bind(*name).bind(*n).bind(words).bind(number);
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

static CONSENTS: Insert =
    Insert::new("insert into consent (workspace, response, id, at, version, language, words)", 7, "");

async fn write_consents(conn: &mut Conn<'_>, rows: &[(&NewResponse, State)]) -> Result<()> {
    let taken: Vec<(&NewResponse, &Agreed)> = rows
        .iter()
        .filter(|(response, _)| response.said.contact_me)
        .filter_map(|(response, _)| Some((*response, response.consent.as_ref()?)))
        .collect();
    for (text, piece) in CONSENTS.pieces(conn.shape(), &taken) {
        let mut insert = Statement::new(text);
        for (response, agreed) in piece {
            insert = insert
                .bind(response.workspace)
                .bind(response.id)
                .bind(response.ids[1])
                .bind(response.at)
                .bind(agreed.version)
                .bind(&agreed.language)
                .bind(&agreed.words);
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

static EVENTS: Insert = Insert::new("insert into event (workspace, id, at, kind, survey, response)", 6, "");

/// What a response that counts sets in motion. Imported and demo history sets nothing in motion.
async fn write_events(conn: &mut Conn<'_>, rows: &[(&NewResponse, State)]) -> Result<()> {
    let lived: Vec<&NewResponse> = rows
        .iter()
        .filter(|(response, state)| *state == State::Confirmed && response.origin == Origin::Lived)
        .map(|(response, _)| *response)
        .collect();
    for (text, piece) in EVENTS.pieces(conn.shape(), &lived) {
        let mut insert = Statement::new(text);
        for response in piece {
            insert = insert
                .bind(response.workspace)
                .bind(response.ids[0])
                .bind(response.at)
                .bind("response.confirmed")
                .bind(response.survey)
                .bind(response.id);
        }
        conn.execute(insert).await?;
    }
    Ok(())
}

fn cell(response: &NewResponse, state: State) -> Cell {
    Cell {
        workspace: response.workspace,
        survey: response.survey,
        day: response.day,
        place: response.facts.place.clone(),
        state,
        value: response.said.score.map_or(NO_SCORE, i64::from),
    }
}
