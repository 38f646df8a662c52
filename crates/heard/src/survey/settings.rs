//! What colleagues call a survey and when it may be answered: no part of what it asks, so it holds at once and makes no
//! version. Pages and the API share what can be wrong with it and what is told of it.

use std::ops::RangeInclusive;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use store::Tx;
use store::survey::{Open, Survey};

use crate::audit::{Act, Doer};
use crate::chance::Chance;

/// How many responses a survey may be closed after.
pub const MOST: RangeInclusive<i64> = 1..=100_000_000;

/// Whether a survey would close before it opens.
pub fn is_backwards(open: &Open) -> bool {
    matches!((open.from, open.until), (Some(from), Some(until)) if until <= from)
}

/// An instant as the clocks of a zone show it, `2026-11-27T14:40`; empty for none.
pub fn local(at: Option<i64>, zone: &TimeZone) -> String {
    let written = |at: i64| {
        let at = Timestamp::from_millisecond(at).ok()?;
        Some(at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string())
    };
    at.and_then(written).unwrap_or_default()
}

/// Changes it and tells who did, in the clock of `zone`; what is so already is not told. False when the survey is not as
/// it `was` any more. Servers that keep its pages are to be told once it is committed.
///
/// # Errors
/// When the database fails.
pub async fn change(
    tx: &mut Tx,
    doer: &Doer<'_>,
    stamp: (&Chance, i64),
    was: &Survey,
    (name, open): (&str, Open),
    zone: &TimeZone,
) -> store::Result<bool> {
    if (was.name.as_str(), was.open) == (name, open) {
        return Ok(true);
    }
    if !store::survey::change(tx, was, name, open).await? {
        return Ok(false);
    }
    doer.tell(stamp, tx, Act::SurveyChanged, &subject(was, name, open, zone)).await?;
    Ok(true)
}

/// What is told: the names, and where they changed the hours and the number of responses; a dash for no limits.
fn subject(was: &Survey, name: &str, open: Open, zone: &TimeZone) -> String {
    let name = if was.name == name { name.to_owned() } else { format!("{} – {name}", was.name) };
    if was.open == open {
        return name;
    }
    let [from, until] = [open.from, open.until].map(|at| local(at, zone).replace('T', " "));
    let days = match (from.as_str(), until.as_str()) {
        ("", "") => None,
        (from, until) => Some(format!("{from} – {until}").trim().to_owned()),
    };
    let most = open.most.map(|most| format!("≤ {most}"));
    let limits: Vec<String> = days.into_iter().chain(most).collect();
    format!("{name}: {}", if limits.is_empty() { "–".to_owned() } else { limits.join(", ") })
}
