//! Colleagues and teams that are told in a room, a webhook of the workspace, in place of mail. What a room is told stands in
//! the queue of webhooks; a notice of whoever it is for stays beside it until it has arrived, and tells them by mail
//! otherwise, so that no alert is lost.

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use store::delivery::{self, NewDelivery};
use store::member::{self, Hearing, Member, Told};
use store::notice::{self, Notice};
use store::webhook::{Kind, Webhook};
use store::workspace::Workspace;
use store::{Tx, user};
use uuid::Uuid;

use super::act::About;
use super::digest::{self, MOST, Moment};
use super::hook::{self, Named};
use crate::app::App;
use crate::clock::{MINUTE, zone};
use crate::format::Format;
use crate::webhook::several::{self, Item, Several};
use crate::words::Words;

/// For how long a room may stay silent before its readers are mailed.
const PATIENCE: i64 = 15 * MINUTE;

/// The webhooks of a workspace that are told something now.
#[derive(Default)]
pub(super) struct Rooms(Vec<Webhook>);

impl Rooms {
    /// Those that are on and have not stopped.
    pub(super) async fn find(tx: &mut Tx, workspace: i64) -> store::Result<Rooms> {
        let mut all = store::webhook::list(tx, workspace).await?;
        all.retain(Webhook::works);
        Ok(Rooms(all))
    }

    /// The one that was chosen; none where it is gone, off or has stopped, and for whoever chose none.
    pub(super) fn of(&self, chosen: Option<Uuid>) -> Option<&Webhook> {
        self.0.iter().find(|one| Some(one.id) == chosen)
    }
}

/// When somebody is mailed of what a room is told now if it does not arrive: not in their quiet hours. None for whoever
/// wants to be told nothing.
pub(super) fn deadline(hearing: &Hearing, now: i64, home: &TimeZone) -> Option<i64> {
    let late = now + PATIENCE;
    let at_once = Hearing { told: if hearing.told == Told::Never { Told::Never } else { Told::Now }, ..*hearing };
    match digest::moment(&at_once, late, home) {
        Moment::Now => Some(late),
        Moment::At(at) => Some(at),
        Moment::Never => None,
    }
}

/// Who reads a room together, and how each is told.
pub(super) struct Readers<'a> {
    pub(super) workspace: &'a Workspace,
    pub(super) webhook: &'a Webhook,
    pub(super) hearing: &'a HashMap<Uuid, Hearing>,
}

impl Readers<'_> {
    /// The language of somebody; one for all where the room reads our own format.
    async fn language(&self, tx: &mut Tx, of: Uuid) -> store::Result<String> {
        match self.webhook.kind() {
            Kind::Standard => Ok(self.workspace.language.clone()),
            _ => Ok(user::language(tx, of).await?.unwrap_or_else(|| self.workspace.language.clone())),
        }
    }

    /// What the others who read there in the same language are to be told by now.
    async fn others(&self, tx: &mut Tx, reader: Uuid, language: &str, now: i64) -> store::Result<Vec<Notice>> {
        let mut all = Vec::new();
        let there = self.hearing.iter().filter(|(_, how)| how.room == Some(self.webhook.id));
        for other in there.map(|(user, _)| *user).filter(|user| *user != reader) {
            let works = |one: &Member| one.ended_at.is_none();
            let is_here = member::find(tx, self.workspace.id, other).await?.as_ref().is_some_and(works);
            if is_here && self.language(tx, other).await? == language {
                all.extend(notice::take_new(tx, self.workspace.id, other, now).await?);
            }
        }
        Ok(all)
    }

    /// Tells a reader, and those who read with them, several things in one message. The caller holds the workspace's lock.
    pub(super) async fn tell(
        &self,
        app: &App,
        tx: &mut Tx,
        reader: Uuid,
        mut taken: Vec<Notice>,
    ) -> anyhow::Result<()> {
        let now = app.now();
        let language = self.language(tx, reader).await?;
        taken.extend(self.others(tx, reader, &language, now).await?);
        taken.sort_by_key(|one| (one.at, one.id));
        let (mut told, mut seen, mut total) = (Vec::new(), HashSet::new(), 0);
        for one in &taken {
            if !seen.insert((one.subject, one.rule)) {
                continue;
            }
            let Some(about) = About::find(tx, self.workspace, one.subject).await? else { continue };
            total += 1;
            if told.len() < MOST {
                told.push((one.clone(), about));
            }
        }
        if told.is_empty() {
            return Ok(());
        }
        let body = match self.webhook.kind() {
            Kind::Standard => self.for_programs(app, tx, total, &told).await?,
            _ => self.for_people(app, tx, (&language, total), &told).await?,
        };
        let (workspace, id) = (self.workspace.id, app.chance.id(now));
        let new = NewDelivery {
            workspace,
            id,
            webhook: self.webhook.id,
            rule: None,
            response: None,
            contact: None,
            at: now,
            body: &body,
        };
        delivery::add(tx, &new).await?;
        let about: Vec<_> = told.iter().map(|(one, about)| (one.subject, about.contact())).collect();
        delivery::about(tx, workspace, id, &about).await?;
        let home = zone(&self.workspace.zone);
        for one in taken {
            let hearing = self.hearing.get(&one.user_id).copied().unwrap_or_default();
            if let Some(due_at) = deadline(&hearing, now, &home) {
                notice::add(tx, &Notice { due_at, delivery: Some(id), ..one }).await?;
            }
        }
        Ok(())
    }

    async fn for_programs(
        &self,
        app: &App,
        tx: &mut Tx,
        total: usize,
        told: &[(Notice, About)],
    ) -> anyhow::Result<String> {
        let mut all = Vec::with_capacity(told.len());
        for (one, about) in told {
            let rule = store::rule::find(tx, self.workspace.id, one.rule).await?;
            let name = rule.map(|rule| rule.name).unwrap_or_default();
            all.push((Named { id: one.rule, name }, about));
        }
        hook::several(app, tx, self.workspace, (total, &all)).await
    }

    async fn for_people(
        &self,
        app: &App,
        tx: &mut Tx,
        (language, total): (&str, usize),
        told: &[(Notice, About)],
    ) -> anyhow::Result<String> {
        let format = Format::new(language, zone(&self.workspace.zone));
        let words = Words::new(&app.texts, language, &format);
        let mut things = Vec::with_capacity(told.len());
        for (one, about) in told {
            let thing = digest::thing(app, tx, &words, self.workspace, one, about).await?;
            let what = if thing.what.is_empty() { thing.survey.clone() } else { thing.what };
            let title = match thing.who.as_str() {
                "" => what,
                who => words.text_with("mail-alert-subject", [("score", what.into()), ("who", who.into())]),
            };
            let by = words.text_with("webhook-by-rule", [("rule", thing.rule.as_str().into())]);
            things.push(Item { title, quote: thing.text, line: by, link: thing.link });
        }
        let workspace = || ("workspace", self.workspace.name.as_str().into());
        let message = Several {
            title: words.text_with("mail-digest-subject", [("n", (total as i64).into()), workspace()]),
            what: words.text_with("mail-digest-what", [workspace()]),
            things,
            total,
            go: words.text("mail-digest-go"),
            link: format!("{}/responses", app.public_url()),
        };
        let more = |n: usize| words.text_with("mail-digest-more", [("n", (n as i64).into())]);
        Ok(several::body(self.webhook.kind(), &message, more))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_not_reached_in_a_room_is_mailed_soon_but_not_in_quiet_hours_and_not_against_their_will() {
        let (home, at) = (zone("Europe/Ljubljana"), |text: &str| {
            text.parse::<jiff::Timestamp>().expect("an instant").as_millisecond()
        });
        let due = |told, quiet, now: &str| deadline(&Hearing { told, quiet, ..Hearing::default() }, at(now), &home);
        let noon = "2026-11-28T11:00:00Z";
        for told in [Told::Now, Told::Hour, Told::Day] {
            assert_eq!(due(told, None, noon), Some(at("2026-11-28T11:15:00Z")), "{told}");
        }
        assert_eq!(due(Told::Never, None, noon), None);
        assert_eq!(due(Told::Now, Some((20, 7)), "2026-11-28T18:50:00Z"), Some(at("2026-11-29T06:00:00Z")));
    }
}
