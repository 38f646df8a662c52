//! Asking those whose turn it is: whether they may be asked is judged again in the transaction that makes the invitation
//! and the mail, so that nobody is asked who said stop a moment ago, and nobody twice.

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use store::campaign::{Campaign, Kind};
use store::contact;
use store::contact::consent::{self, Channel};
use store::recipient::{self, Asked, Candidate, Due, Mail, Reason, State, Turn};
use store::response::Facts;
use store::rest;
use uuid::Uuid;

use super::judge::Verdict;
use super::moment;
use super::plan::{Ground, domain, own_zone, people};
use super::schedule::Schedule;
use super::trigger::Frozen;
use crate::app::{App, Published};
use crate::clock::DAY;
use crate::suppress::Stopped;
use crate::token::{self, Purpose};

/// The place of whoever answers a campaign's mail.
pub const PLACE: &str = "email";

/// For how long the link of a mail takes a first answer.
pub const LASTS: i64 = 90 * DAY;

/// For how long a mail is tried that no server takes.
pub const USEFUL: i64 = 3 * DAY;

/// How many are asked in one transaction.
const PIECE: i64 = 250;

/// Whom it is about, and what was found out for all of them.
pub(super) struct Asking<'a> {
    pub(super) campaign: &'a Campaign,
    pub(super) schedule: &'a Schedule,
    pub(super) published: &'a Published,
}

impl Asking<'_> {
    fn home(&self) -> &TimeZone {
        &self.published.zone
    }

    /// In which language somebody is written to: theirs where the survey has it.
    fn language(&self, one: &Candidate) -> String {
        let languages = &self.published.survey.languages;
        let own = one.language.as_deref();
        let fits = own.and_then(|own| {
            let short = own.split('-').next().unwrap_or(own);
            let has = |code: &str| languages.iter().find(|language| language.eq_ignore_ascii_case(code));
            has(own).or_else(|| has(short))
        });
        fits.or(languages.first()).cloned().unwrap_or_default()
    }

    /// Asks at most so many of those whose turn it is by now. How many turns came.
    pub(super) async fn ask(&self, app: &App, room: i64) -> anyhow::Result<usize> {
        let (campaign, now) = (self.campaign, app.now());
        let mut read = app.store.read().await?;
        let ground = Ground::find(app, &mut read, campaign).await?;
        let wanted = people(&mut read, campaign).await?;
        drop(read);
        let Some(ground) = ground else { return Ok(0) };
        let mut tx = app.store.begin().await?;
        let due =
            recipient::due(&mut tx, campaign.workspace, campaign.id, State::Waiting, now, room.min(PIECE)).await?;
        if due.is_empty() {
            return Ok(0);
        }
        let ids: Vec<Uuid> = due.iter().map(|one| one.contact).collect();
        let mut left = HashSet::new();
        if campaign.kind == Kind::Rolling {
            left.extend(ids.iter().copied());
            if let Some(wanted) = &wanted {
                for there in contact::among(&mut tx, campaign.workspace, wanted, &ids).await? {
                    left.remove(&there);
                }
            }
        }
        let judged = ground.judged(&mut tx, campaign, &ids, now).await?;
        let judged: HashMap<Uuid, (Candidate, Verdict)> =
            judged.into_iter().map(|(one, verdict)| (one.contact, (one, verdict))).collect();
        let asks = |id: &&Uuid| matches!(judged.get(*id), Some((_, Verdict::Ask(_)))) && !left.contains(*id);
        let asked: Vec<Uuid> = ids.iter().filter(asks).copied().collect();
        let before = ground.rules.rest.before(now);
        let claimed: HashSet<Uuid> =
            rest::claim(&mut tx, campaign.workspace, &asked, before, now).await?.into_iter().collect();
        let (mut mails, mut turns) = (Vec::with_capacity(claimed.len()), Vec::with_capacity(due.len()));
        for one in &due {
            let (verdict, candidate) = match judged.get(&one.contact) {
                None => (Verdict::Skip(Reason::Gone), None),
                Some((candidate, _)) if left.contains(&one.contact) => (Verdict::Skip(Reason::Left), Some(candidate)),
                // Somebody else asked them at this very moment.
                Some((candidate, Verdict::Ask(_))) if !claimed.contains(&one.contact) => {
                    (ground.rules.rested(now), Some(candidate))
                }
                Some((candidate, verdict)) => (*verdict, Some(candidate)),
            };
            if let (Verdict::Ask(sender), Some(candidate)) = (verdict, candidate) {
                mails.push(self.invitation(app, one, candidate, sender, now));
            }
            self.turns(one, verdict, candidate, mails.last(), now, &mut turns);
        }
        recipient::ask(&mut tx, campaign, &mails, now, now + USEFUL, now + LASTS).await?;
        recipient::turn(&mut tx, campaign.workspace, campaign.id, &turns).await?;
        tx.commit().await?;
        Ok(due.len())
    }

    fn invitation(&self, app: &App, due: &Due, one: &Candidate, sender: Option<Uuid>, now: i64) -> Asked {
        let invitation = app.chance.id(now);
        let token = app.seal.asked(self.campaign.workspace, invitation);
        let email = one.email.clone().unwrap_or_default();
        Asked {
            mail: Mail {
                id: app.chance.id(now),
                wave: due.wave,
                contact: one.contact,
                invitation,
                domain: domain(&email),
                email,
                sender,
            },
            token_hash: token::hash(Purpose::Invitation, &token),
            facts: Frozen::read(due.facts.as_deref()).over(Facts {
                place: PLACE.to_owned(),
                language: Some(self.language(one)),
                agent: one.owner.clone(),
                country: one.country.clone(),
                account: one.account.clone(),
                ..Facts::default()
            }),
        }
    }

    /// What is done with one of them from now on; and where each is asked again and again, when next.
    fn turns(
        &self,
        due: &Due,
        verdict: Verdict,
        one: Option<&Candidate>,
        asked: Option<&Asked>,
        now: i64,
        turns: &mut Vec<Turn>,
    ) {
        let own = one.map_or_else(|| self.home().clone(), |one| own_zone(one, self.home()));
        let turn = Turn {
            wave: due.wave,
            contact: due.contact,
            state: State::Skipped,
            reason: None,
            due_at: None,
            invitation: None,
        };
        let again = |days: i64| moment::open(self.schedule, now + days * DAY, 0, &own);
        match verdict {
            Verdict::Ask(_) => turns.push(Turn {
                state: State::Asked,
                due_at: self.schedule.reminder.map(again),
                invitation: asked.map(|asked| asked.mail.invitation),
                ..turn
            }),
            Verdict::Wait(until) => {
                let due_at = Some(moment::open(self.schedule, until, 0, &own));
                turns.push(Turn { state: State::Waiting, reason: Some(Reason::Rest), due_at, ..turn });
                return;
            }
            Verdict::Skip(reason) => turns.push(Turn { reason: Some(reason), ..turn }),
        }
        let is_over = matches!(verdict, Verdict::Skip(Reason::Left | Reason::Gone));
        if self.campaign.kind == Kind::Rolling && !is_over {
            let due_at = Some(again(self.schedule.every));
            turns.push(Turn { wave: due.wave + 1, state: State::Waiting, due_at, ..turn });
        }
    }

    /// Asks once more whoever did not answer and can be asked. How many turns came.
    pub(super) async fn remind(&self, app: &App, room: i64) -> anyhow::Result<usize> {
        let (campaign, now) = (self.campaign, app.now());
        let mut read = app.store.read().await?;
        let ground = Ground::find(app, &mut read, campaign).await?;
        drop(read);
        let Some(ground) = ground else { return Ok(0) };
        let mut tx = app.store.begin().await?;
        let due = recipient::due(&mut tx, campaign.workspace, campaign.id, State::Asked, now, room.min(PIECE)).await?;
        if due.is_empty() {
            return Ok(0);
        }
        let invitations: Vec<Uuid> = due.iter().filter_map(|one| one.invitation).collect();
        let open = recipient::open(&mut tx, campaign.workspace, &invitations).await?;
        let emails = open.iter().map(|(_, _, email)| email.as_str());
        let stopped = Stopped::among(&mut tx, campaign.workspace, emails, now).await?;
        let contacts: Vec<Uuid> = due.iter().map(|one| one.contact).collect();
        let refused = consent::refused(&mut tx, campaign.workspace, &contacts, Channel::Email).await?;
        let open: HashMap<Uuid, (Option<Uuid>, &str)> = open
            .iter()
            .filter(|(_, _, email)| stopped.why(email, ground.scope).is_none())
            .map(|(id, sender, email)| (*id, (*sender, email.as_str())))
            .collect();
        let (mut mails, mut turns) = (Vec::with_capacity(open.len()), Vec::with_capacity(due.len()));
        for one in &due {
            let found = one
                .invitation
                .filter(|_| !refused.contains(&one.contact))
                .and_then(|id| open.get(&id).map(|(sender, email)| (id, *sender, *email)));
            if let Some((invitation, sender, email)) = found {
                let (id, wave, contact) = (app.chance.id(now), one.wave, one.contact);
                let (email, domain) = (email.to_owned(), domain(email));
                mails.push(Mail { id, wave, contact, invitation, email, domain, sender });
            }
            let state = if found.is_some() { State::Reminded } else { State::Asked };
            let (wave, contact, invitation) = (one.wave, one.contact, one.invitation);
            turns.push(Turn { wave, contact, state, reason: None, due_at: None, invitation });
        }
        let (whose, all) = ((campaign.workspace, campaign.id), mails.iter().collect::<Vec<_>>());
        recipient::queue(&mut tx, whose, recipient::REMINDER, &all, now, now + USEFUL).await?;
        recipient::turn(&mut tx, campaign.workspace, campaign.id, &turns).await?;
        tx.commit().await?;
        Ok(due.len())
    }
}
