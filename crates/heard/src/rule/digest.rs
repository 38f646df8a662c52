//! Colleagues who want to be told of several things at once: when that is, and the mail that tells them, which also tells
//! what was to be told in a room (`room.rs`) and did not arrive there. It says what is so
//! when it is written: of a customer who was forgotten meanwhile there is the score, and nobody's name or words.

use std::collections::HashSet;

use feedback::rule::Who;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use serde::Serialize;
use store::member::{self, Hearing, Member, Told};
use store::notice::{self, Notice};
use store::workspace::Workspace;
use store::{Tx, user};
use uuid::Uuid;

use super::act::About;
use super::room::{Readers, Rooms};
use crate::app::App;
use crate::campaign::moment::{instant, wall};
use crate::clock::{DAY, MINUTE, zone};
use crate::format::Format;
use crate::mail::{self, Envelope, Kind};
use crate::words::Words;

/// The hour of the day at which those are told who want it once a day.
const MORNING: i8 = 8;

/// For how long telling somebody is of use.
const LASTS: i64 = 7 * DAY;

/// How soon it is tried again while nobody has said how mail is sent.
const AGAIN: i64 = 60 * MINUTE;

/// How many things one mail or message tells in full.
pub(super) const MOST: usize = 50;

/// How many characters of a comment.
const LONGEST: usize = 300;

/// When somebody is told of what happens now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// Now.
    Now,
    /// At this instant, epoch milliseconds.
    At(i64),
    /// Not at all.
    Never,
}

/// When somebody is told who wants it so, by the clock in `zone`.
pub(super) fn moment(hearing: &Hearing, now: i64, zone: &TimeZone) -> Moment {
    let (at, day) = (wall(now, zone), |days: i64| jiff::Span::new().days(days));
    let at_hour = |hour: i8, days: i64| {
        let date = at.date().checked_add(day(days)).unwrap_or(at.date());
        instant(date.to_datetime(Time::constant(hour, 0, 0, 0)), zone)
    };
    let told = match hearing.told {
        Told::Never => return Moment::Never,
        Told::Now => now,
        Told::Hour => now - now.rem_euclid(60 * MINUTE) + 60 * MINUTE,
        Told::Day => at_hour(MORNING, i64::from(at.hour() >= MORNING)),
    };
    let told = match hearing.quiet {
        Some(quiet) if is_quiet(quiet, wall(told, zone).hour()) => {
            // The end of the quiet hours that this instant is in.
            let of = wall(told, zone);
            let next = of.date().checked_add(day(i64::from(of.hour() >= quiet.1))).unwrap_or(of.date());
            instant(next.to_datetime(Time::constant(quiet.1, 0, 0, 0)), zone)
        }
        _ => told,
    };
    if told <= now { Moment::Now } else { Moment::At(told) }
}

/// Whether an hour is between two, also over midnight.
fn is_quiet((from, to): (i8, i8), hour: i8) -> bool {
    if from <= to { (from..to).contains(&hour) } else { hour >= from || hour < to }
}

#[derive(Serialize)]
struct View<'a> {
    /// How many things there are.
    n: i64,
    /// Those that are told in full, the oldest first.
    things: Vec<Thing>,
    /// Some of it was to be told in a room and has not arrived there.
    missed: bool,
    workspace: &'a str,
    home: &'a str,
}

/// One thing.
#[derive(Serialize)]
pub(super) struct Thing {
    /// The score in words, or what happened.
    pub(super) what: String,
    /// The customer, as they are called; empty where nobody is named.
    pub(super) who: String,
    /// What they wrote; empty where nothing.
    pub(super) text: String,
    /// The survey; empty of an event.
    pub(super) survey: String,
    /// The rule that tells it.
    pub(super) rule: String,
    /// The key of what the reader has to do with it.
    why: &'static str,
    pub(super) link: String,
}

/// Tells everybody whose time has come.
///
/// # Errors
/// When the store fails; the next pass goes on.
pub(super) async fn pass(app: &App) -> anyhow::Result<()> {
    loop {
        let mut read = app.store.read().await?;
        let Some((workspace, reader)) = notice::next_reader(&mut read, app.now()).await? else { return Ok(()) };
        drop(read);
        let mut tx = app.store.begin().await?;
        tell(app, &mut tx, workspace, reader).await?;
        tx.commit().await?;
        app.outbox.notify_one();
        app.hooks.notify_one();
    }
}

/// Tells somebody what is due: in their room, with those who read there, or by mail; what did not arrive in a room, by mail.
async fn tell(app: &App, tx: &mut Tx, workspace: i64, reader: Uuid) -> anyhow::Result<()> {
    // Of two who read in one room, each is told with the other: by whoever holds this.
    store::workspace::lock(tx, workspace).await?;
    let taken = notice::take(tx, workspace, reader, app.now()).await?;
    let Some(workspace) = store::workspace::find_by_id(tx, workspace).await? else { return Ok(()) };
    let reader = member::find(tx, workspace.id, reader).await?.filter(|one| one.ended_at.is_none());
    let Some(reader) = reader else { return Ok(()) };
    let hearing = member::hearing(tx, workspace.id).await?;
    let rooms = Rooms::find(tx, workspace.id).await?;
    let room = rooms.of(hearing.get(&reader.user).and_then(|how| how.room));
    let (new, missed): (Vec<_>, Vec<_>) = taken.into_iter().partition(|one| room.is_some() && one.delivery.is_none());
    if let Some(webhook) = room.filter(|_| !new.is_empty()) {
        let readers = Readers { workspace: &workspace, webhook, hearing: &hearing };
        readers.tell(app, tx, reader.user, new).await?;
    }
    if missed.is_empty() {
        return Ok(());
    }
    if mail::find_in(tx, &app.settings, app.seal.safe()).await?.is_none() {
        for one in missed {
            notice::add(tx, &Notice { due_at: app.now() + AGAIN, ..one }).await?;
        }
        return Ok(());
    }
    write(app, tx, (&workspace, &reader), &missed).await
}

async fn write(
    app: &App,
    tx: &mut Tx,
    (workspace, reader): (&Workspace, &Member),
    taken: &[Notice],
) -> anyhow::Result<()> {
    let language = user::language(tx, reader.user).await?.unwrap_or_else(|| workspace.language.clone());
    let format = Format::new(&language, zone(&workspace.zone));
    let words = Words::new(&app.texts, &language, &format);
    let (mut things, mut seen, mut n) = (Vec::new(), HashSet::new(), 0);
    for one in taken {
        if !seen.insert((one.subject, one.rule)) {
            continue;
        }
        let Some(about) = About::find(tx, workspace, one.subject).await? else { continue };
        n += 1;
        if things.len() < MOST {
            things.push(thing(app, tx, &words, workspace, one, &about).await?);
        }
    }
    if things.is_empty() {
        return Ok(());
    }
    let (home, missed) = (app.public_url(), taken.iter().any(|one| one.delivery.is_some()));
    let view = View { n, things, missed, workspace: &workspace.name, home: &home };
    let written = mail::write(&app.templates, &language, Kind::Digest.key(), view)?;
    let envelope = Envelope { workspace: workspace.id, kind: Kind::Digest, to: &reader.email, lasts: LASTS };
    mail::queue(app, tx, envelope, written).await?;
    Ok(())
}

/// One thing in words, as mails and rooms tell it.
pub(super) async fn thing(
    app: &App,
    tx: &mut Tx,
    words: &Words<'_>,
    workspace: &Workspace,
    one: &Notice,
    about: &About,
) -> anyhow::Result<Thing> {
    let rule = store::rule::find(tx, workspace.id, one.rule).await?.map(|rule| rule.name).unwrap_or_default();
    let home = app.public_url();
    let (what, text, survey, link) = match about {
        About::Response(survey, changed) => {
            let said = &changed.row.said;
            let score = said.score.and_then(|score| survey.scale.score(i64::from(score)).ok());
            let what = score.map(|score| words.badge(survey.scale, score).label).unwrap_or_default();
            let text: String = said.comment.as_deref().unwrap_or_default().chars().take(LONGEST).collect();
            (what, text, survey.name.clone(), format!("{home}/responses/{}", changed.row.id.simple()))
        }
        About::Happening(befallen) => {
            let link = format!("{home}/contacts/{}", befallen.contact.id.simple());
            (befallen.happening.name.clone(), String::new(), String::new(), link)
        }
    };
    let who = about.name().or(about.email()).unwrap_or_default().to_owned();
    let why = Who::from_key(&one.why).unwrap_or(Who::Managers).key();
    Ok(Thing { what, who, text, survey, rule, why, link })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn at(text: &str) -> i64 {
        text.parse::<Timestamp>().expect("an instant").as_millisecond()
    }

    #[test]
    fn somebody_is_told_at_once_by_the_hour_in_the_morning_or_never_and_not_in_their_quiet_hours() {
        let home = zone("Europe/Ljubljana");
        let told = |told, quiet, now: &str| moment(&Hearing { told, quiet, ..Hearing::default() }, at(now), &home);
        let night = Some((20, 7));
        assert_eq!(told(Told::Now, None, "2026-11-28T02:10:00Z"), Moment::Now);
        assert_eq!(told(Told::Now, night, "2026-11-28T02:10:00Z"), Moment::At(at("2026-11-28T06:00:00Z")));
        assert_eq!(told(Told::Now, night, "2026-11-28T21:10:00Z"), Moment::At(at("2026-11-29T06:00:00Z")));
        assert_eq!(told(Told::Now, night, "2026-11-28T12:10:00Z"), Moment::Now);
        assert_eq!(told(Told::Hour, night, "2026-11-28T12:10:00Z"), Moment::At(at("2026-11-28T13:00:00Z")));
        assert_eq!(told(Told::Hour, night, "2026-11-28T18:30:00Z"), Moment::At(at("2026-11-29T06:00:00Z")));
        assert_eq!(told(Told::Day, None, "2026-11-28T06:30:00Z"), Moment::At(at("2026-11-28T07:00:00Z")));
        assert_eq!(told(Told::Day, None, "2026-11-28T07:30:00Z"), Moment::At(at("2026-11-29T07:00:00Z")));
        // Over the day on which the clocks change it is eight all the same.
        assert_eq!(told(Told::Day, None, "2027-03-27T12:00:00Z"), Moment::At(at("2027-03-28T06:00:00Z")));
        assert_eq!(told(Told::Day, Some((6, 10)), "2026-11-28T12:00:00Z"), Moment::At(at("2026-11-29T09:00:00Z")));
        assert_eq!(told(Told::Never, night, "2026-11-28T12:00:00Z"), Moment::Never);
    }
}
