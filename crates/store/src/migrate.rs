//! Brings a database to the shape this build expects: numbered steps, forward only, one transaction a step. A step that
//! was applied is never edited; its checksum would show it.

use ring::digest;

use crate::database::{Driver, Tx, sql};
use crate::dialect::{Pool, for_database};
use crate::error::{Error, Result};

/// Every step, oldest first. Its number is its place, counted from 1.
const STEPS: [&str; 36] = [
    include_str!("../migrations/0001_spine.sql"),
    include_str!("../migrations/0002_import.sql"),
    include_str!("../migrations/0003_ask.sql"),
    include_str!("../migrations/0004_search.sql"),
    include_str!("../migrations/0005_dictionary.sql"),
    include_str!("../migrations/0006_seq.sql"),
    include_str!("../migrations/0007_search.sql"),
    include_str!("../migrations/0008_view.sql"),
    include_str!("../migrations/0009_marks.sql"),
    include_str!("../migrations/0010_invited.sql"),
    include_str!("../migrations/0011_annotation.sql"),
    include_str!("../migrations/0012_people.sql"),
    include_str!("../migrations/0013_outbox.sql"),
    include_str!("../migrations/0014_questionnaire.sql"),
    include_str!("../migrations/0015_language.sql"),
    include_str!("../migrations/0016_team.sql"),
    include_str!("../migrations/0017_account.sql"),
    include_str!("../migrations/0018_brand.sql"),
    include_str!("../migrations/0019_request.sql"),
    include_str!("../migrations/0020_contact.sql"),
    include_str!("../migrations/0021_contact_import.sql"),
    include_str!("../migrations/0022_campaign.sql"),
    include_str!("../migrations/0023_inbox.sql"),
    include_str!("../migrations/0024_pace.sql"),
    include_str!("../migrations/0025_lists.sql"),
    include_str!("../migrations/0026_domain_check.sql"),
    include_str!("../migrations/0027_lighter_mail.sql"),
    include_str!("../migrations/0028_rules.sql"),
    include_str!("../migrations/0029_envelope.sql"),
    include_str!("../migrations/0030_happening.sql"),
    include_str!("../migrations/0031_webhooks.sql"),
    include_str!("../migrations/0032_reports.sql"),
    include_str!("../migrations/0033_incoming.sql"),
    include_str!("../migrations/0034_notice.sql"),
    include_str!("../migrations/0035_rooms.sql"),
    include_str!("../migrations/0036_rule_order.sql"),
];

/// Any number will do, as long as every Heard takes the same: two servers that start together must not both migrate.
pub(crate) const LOCK: i64 = 0x0068_6561_7264;

pub(crate) async fn migrate(pool: &Pool) -> Result<()> {
    let mut tx = Tx::new(pool.begin().await?);
    lock(&mut tx).await?;
    run(&mut tx, "create table if not exists schema_step (number bigint primary key, checksum text not null)").await?;
    tx.commit().await?;
    for (number, text) in (1..).zip(STEPS) {
        step(pool, number, text).await?;
    }
    Ok(())
}

/// The newest step this build knows.
pub fn newest() -> i64 {
    STEPS.len() as i64
}

async fn step(pool: &Pool, number: i64, text: &str) -> Result<()> {
    let checksum = hex(digest::digest(&digest::SHA256, text.as_bytes()).as_ref());
    let mut tx = Tx::new(pool.begin().await?);
    lock(&mut tx).await?;
    let applied: Option<String> = sql!(tx, conn => {
        sqlx::query_scalar("select checksum from schema_step where number = $1").bind(number).fetch_optional(conn).await?
    });
    match applied {
        Some(applied) if applied == checksum => return Ok(()),
        Some(_) => {
            return Err(Error::Unfit(format!(
                "step {number} of the database's schema differs from this build's: it was made by another Heard"
            )));
        }
        None => {}
    }
    let text = for_database(text, tx.driver());
    run(&mut tx, &text).await?;
    sql!(tx, conn => {
        sqlx::query("insert into schema_step (number, checksum) values ($1, $2)")
            .bind(number)
            .bind(&checksum)
            .execute(conn)
            .await?;
    });
    tx.commit().await
}

/// SQLite's write transaction is a lock already.
async fn lock(tx: &mut Tx) -> Result<()> {
    if tx.driver() == Driver::Postgres {
        run(tx, &format!("select pg_advisory_xact_lock({LOCK})")).await?;
    }
    Ok(())
}

async fn run(tx: &mut Tx, text: &str) -> Result<()> {
    sql!(tx, conn => { sqlx::raw_sql(sqlx::AssertSqlSafe(text.to_owned())).execute(conn).await?; });
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
