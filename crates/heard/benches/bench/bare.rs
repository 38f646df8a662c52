//! The limit of the store: rusqlite alone, writing what the store writes. It is made as fast as one would write it by
//! hand: single-row statements, prepared once; one transaction a group; one update of the counter and one upsert a sum
//! for the whole group. It leaves out what only a product needs: queue, callers, replay of a bad batch, PostgreSQL.
//!
//! Fair is: the same library of SQLite in the same process, the same schema (made by the store itself), the same pragmas
//! as the store's writing connection, the same rows in the same order, and what a repeated key or a wrong sum would
//! cost: each key is checked when it is claimed, and the numbers come back from the counter.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::{Connection, Statement, params};
use store::response::{Fact, NewResponse};

const KEY: &str = "insert into idempotency (workspace, key, response, until) values (?, ?, ?, ?) \
                   on conflict (workspace, key) do nothing";
const COUNTER: &str = "update survey_counter set seq = seq + ?3, change = change + ?3 \
                       where workspace = ?1 and survey = ?2 returning seq, change";
const WORD: &str = "insert into dictionary (workspace, survey, fact, value) values (?, ?, ?, ?) \
                    on conflict (workspace, survey, fact, value) do nothing";
const RESPONSE: &str = "insert into response (workspace, id, survey, version, seq, change, state, origin, at, day, \
                        place, language, agent, team, product, country, account, contact, invitation, score, comment, \
                        contact_me, evidence, judged_at) \
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
const EVENT: &str = "insert into event (workspace, id, at, kind, survey, response) values (?, ?, ?, ?, ?, ?)";
const SUM: &str = "insert into rollup (workspace, survey, question, day, place, state, value, node, n) \
                   values (?, ?, 0, ?, ?, ?, ?, 0, ?) \
                   on conflict (workspace, survey, question, day, place, state, value, node) \
                   do update set n = rollup.n + excluded.n";

/// Opens the database as the store's writing connection does.
pub fn open(path: &Path) -> Connection {
    let connection = Connection::open(path).expect("the store made it");
    let pragmas = "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; \
                   pragma temp_store = memory; pragma cache_size = -16384;";
    connection.execute_batch(pragmas).expect("pragmas");
    connection
}

/// The statements, prepared once.
struct Statements<'c> {
    begin: Statement<'c>,
    key: Statement<'c>,
    counter: Statement<'c>,
    response: Statement<'c>,
    event: Statement<'c>,
    word: Statement<'c>,
    sum: Statement<'c>,
    commit: Statement<'c>,
}

/// Writes all rows in groups.
pub fn write(connection: &Connection, rows: &[NewResponse], group: usize) {
    let prepare = |text| connection.prepare(text).expect("SQL");
    let mut statements = Statements {
        begin: prepare("begin immediate"),
        key: prepare(KEY),
        counter: prepare(COUNTER),
        response: prepare(RESPONSE),
        event: prepare(EVENT),
        word: prepare(WORD),
        sum: prepare(SUM),
        commit: prepare("commit"),
    };
    for group in rows.chunks(group) {
        write_group(&mut statements, group).expect("written");
    }
}

fn write_group(to: &mut Statements<'_>, group: &[NewResponse]) -> rusqlite::Result<()> {
    to.begin.execute([])?;
    for row in group {
        let (key, until) = row.key.as_ref().expect("each has a key");
        let claimed = to.key.execute(params![row.workspace, key, row.id.as_bytes(), until])?;
        assert_eq!(claimed, 1);
    }
    let n = i64::try_from(group.len()).unwrap_or_default();
    let counted = params![group[0].workspace, group[0].survey, n];
    let (seq, change): (i64, i64) = to.counter.query_row(counted, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let words: BTreeSet<(&str, &str)> = group
        .iter()
        .flat_map(|row| Fact::ALL.into_iter().filter_map(|fact| Some((fact.key(), row.facts.get(fact)?))))
        .collect();
    for (fact, value) in words {
        to.word.execute(params![group[0].workspace, group[0].survey, fact, value])?;
    }
    for (row, i) in group.iter().zip(0_i64..) {
        to.response.execute(params![
            row.workspace,
            row.id.as_bytes(),
            row.survey,
            row.version,
            seq - n + i,
            change - n + i + 1,
            "confirmed",
            row.origin.key(),
            row.at,
            row.day,
            row.facts.place,
            row.facts.language,
            row.facts.agent,
            row.facts.team,
            row.facts.product,
            row.facts.country,
            row.facts.account,
            row.contact.as_ref().map(uuid::Uuid::as_bytes),
            None::<&[u8]>,
            row.said.score,
            row.said.comment,
            row.said.contact_me,
            row.hand.key(),
            None::<i64>,
        ])?;
    }
    for row in group {
        let (event, response) = (row.ids[0].as_bytes(), row.id.as_bytes());
        to.event.execute(params![row.workspace, event, row.at, "response.confirmed", row.survey, response])?;
    }
    let mut sums: BTreeMap<(i64, i64, i64, &str, i64), i64> = BTreeMap::new();
    for row in group {
        let value = row.said.score.map_or(-1, i64::from);
        *sums.entry((row.workspace, row.survey, row.day, &row.facts.place, value)).or_default() += 1;
    }
    for ((workspace, survey, day, place, value), n) in sums {
        to.sum.execute(params![workspace, survey, day, place, "confirmed", value, n])?;
    }
    to.commit.execute([])?;
    Ok(())
}
