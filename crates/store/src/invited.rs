//! What became of the invitations of a survey: how many were sent and answered, and how long the answers took. The key is
//! when they were sent, never when they were answered; a rate by day of answer would divide the answers of one campaign
//! by the mails of another.

use crate::clause::{Clause, bind_all};
use crate::database::{Read, sql};
use crate::error::Result;
use crate::response::{Fact, State};

/// Which invitations of one survey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// Whose.
    pub workspace: i64,
    /// Which survey.
    pub survey: i64,
    /// Sent at this instant or later, epoch milliseconds.
    pub from: Option<i64>,
    /// Sent before this instant.
    pub before: i64,
    /// Each fact has this value; an empty value means that the fact is missing.
    pub facts: Vec<(Fact, String)>,
}

/// How far they got. An invitation whose answer is a test or was left out of the score is not among them: it should not
/// have been sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Fate {
    /// Sent at a known instant.
    pub sent: i64,
    /// Of these, answered with a score that counts.
    pub answered: i64,
    /// Of these, those that can still get a first answer.
    pub open: i64,
    /// Made in these days, and nobody told when they were sent. They are not in the other numbers.
    pub untold: i64,
}

/// How far the invitations got; `now` decides which can still be answered.
///
/// # Errors
/// When the database fails.
pub async fn fate(read: &mut Read, sent: &Sent, now: i64) -> Result<Fate> {
    let mut clause = Clause::new("select count(*) filter (where i.sent_at is not null) as sent, ");
    clause.push("count(*) filter (where i.sent_at is not null and ").push(ANSWERED).push(") as answered, ");
    clause.push("count(*) filter (where i.sent_at is not null and i.answered_at is null and i.expires_at > ");
    clause.bind(now).push(") as open, count(*) filter (where i.sent_at is null) as untold");
    from_sent(&mut clause, sent);
    Ok(sql!(read, conn => {
        bind_all!(sqlx::query_as(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_one(conn).await?
    }))
}

/// Within how many milliseconds `part` per cent of `answered` answers came, exactly: the shortest time that holds for so
/// many of them. `None` when there are none. `answered` is that of [`fate`].
///
/// # Errors
/// When the database fails.
pub async fn within(read: &mut Read, sent: &Sent, answered: i64, part: i64) -> Result<Option<i64>> {
    if answered <= 0 {
        return Ok(None);
    }
    // The nearest rank: of ten answers the fifth is the median and the ninth the 90th percentile.
    let nth = (answered.saturating_mul(part).saturating_add(99) / 100).clamp(1, answered);
    // The response's own instant, which no edit moves; the invitation keeps that of the batch that claimed it.
    let mut clause = Clause::new("select r.at - i.sent_at");
    from_sent(&mut clause, sent);
    clause.push(" and i.sent_at is not null and ").push(ANSWERED);
    clause.push(" order by 1 limit 1 offset ").bind(nth - 1);
    let waited: Option<i64> = sql!(read, conn => {
        bind_all!(sqlx::query_scalar(sqlx::AssertSqlSafe(clause.text.clone())), clause).fetch_optional(conn).await?
    });
    // A program may have told a later instant of sending than the answer's.
    Ok(waited.map(|waited| waited.max(0)))
}

/// The response to an invitation carries its id.
const ANSWERED: &str = "r.state = 'confirmed' and r.score is not null";

fn from_sent(clause: &mut Clause, sent: &Sent) {
    clause.push(
        " from invitation i left join response r on r.workspace = i.workspace and r.id = i.id \
         where not i.is_test and i.workspace = ",
    );
    clause.bind(sent.workspace).push(" and i.survey = ").bind(sent.survey);
    if let Some(from) = sent.from {
        clause.push(" and coalesce(i.sent_at, i.created_at) >= ").bind(from);
    }
    clause.push(" and coalesce(i.sent_at, i.created_at) < ").bind(sent.before);
    clause.push(" and (r.state is null or r.state in (").bind(State::Confirmed.key());
    clause.push(", ").bind(State::Provisional.key()).push("))");
    for (fact, value) in &sent.facts {
        clause.push(" and i.").push(fact.key());
        match value.as_str() {
            "" => clause.push(" is null"),
            value => clause.push(" = ").bind(value),
        };
    }
}
