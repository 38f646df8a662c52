//! Whom a campaign asks, and when: the people of its list, some hundreds at a time. Nobody is asked from here.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use reach::channel::mail::domain_of;
use store::campaign::{Campaign, Kind};
use store::contact::{self, Wanted};
use store::recipient::{self, Candidate, Reason, Standing, State, Turn};
use store::suppression::{self, Scope};
use store::wave::{self, Wave};
use store::{Read, rest};
use uuid::Uuid;

use super::judge::{Rules, Verdict};
use super::moment;
use super::schedule::Schedule;
use crate::app::App;
use crate::clock::{MINUTE, zone};
use crate::mail;
use crate::suppress::Stopped;

/// How many customers one look takes, and one transaction writes.
pub const PIECE: usize = 500;

/// How many of a list are looked at beforehand; of a longer one the rest is taken to be alike.
const FORESEEN: usize = 50_000;

/// How often a campaign that asks each for themselves looks for people who have come.
pub const NEWCOMERS: i64 = 60 * MINUTE;

/// What would become of the people of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreseen {
    /// How many are on the list.
    pub n: i64,
    /// How many of them were looked at: all, or the first `FORESEEN`.
    pub seen: i64,
    /// Of these, those who would be asked if it began now.
    pub will: i64,
    /// Those who would be asked later, when they have been left alone for long enough.
    pub later: i64,
    /// Those who would not, by reason, the most first.
    pub reasons: Vec<(Reason, i64)>,
    /// In which languages those who would be asked are written to, where that is known; the most first.
    pub languages: Vec<(Option<String>, i64)>,
    /// For how many of those who would be asked another sender stands in for the one who looks after them.
    pub other_sender: i64,
}

/// All that is looked up once for many customers.
pub(super) struct Ground {
    pub(super) rules: Rules,
    /// What mails about the survey are stopped by, besides what stops all.
    pub(super) scope: Scope,
}

impl Ground {
    /// What a campaign keeps to now.
    pub(super) async fn find(app: &App, read: &mut Read, campaign: &Campaign) -> anyhow::Result<Option<Ground>> {
        let Some(survey) = store::survey::find(read, campaign.workspace, campaign.survey).await? else {
            return Ok(None);
        };
        let mut senders: Vec<(Option<Uuid>, String)> = Vec::new();
        if let Some(usual) = mail::find_in(read, &app.settings, app.seal.safe()).await? {
            senders.push((None, usual.address));
        }
        for other in store::sender::all(read, campaign.workspace).await? {
            senders.push((Some(other.id), other.address));
        }
        // The one that is wished comes first; the others stand in.
        senders.sort_by_key(|(id, _)| *id != campaign.sender);
        let rest = rest::of_survey(read, campaign.workspace, campaign.survey).await?;
        let rules = Rules { basis: campaign.basis, rest, senders };
        Ok(Some(Ground { rules, scope: survey.kind.into() }))
    }

    /// What becomes of each of these customers at `now`.
    pub(super) async fn judged(
        &self,
        read: &mut Read,
        campaign: &Campaign,
        ids: &[Uuid],
        now: i64,
    ) -> anyhow::Result<Vec<(Candidate, Verdict)>> {
        let candidates = recipient::candidates(read, campaign.workspace, campaign.id, ids).await?;
        let emails = candidates.iter().filter_map(|one| one.email.as_deref());
        let stopped = Stopped::among(read, campaign.workspace, emails, now).await?;
        let why = |one: &Candidate| stopped.why(one.email.as_deref()?, self.scope).map(why);
        Ok(candidates
            .into_iter()
            .map(|one| {
                let verdict = self.rules.judge(&one, why(&one), now);
                (one, verdict)
            })
            .collect())
    }
}

fn why(reason: suppression::Reason) -> Reason {
    match reason {
        suppression::Reason::Unsubscribed | suppression::Reason::Objected => Reason::Unsubscribed,
        suppression::Reason::Complained => Reason::Complained,
        suppression::Reason::Bounced => Reason::Bounced,
        suppression::Reason::ByHand => Reason::Suppressed,
    }
}

/// The people of a campaign's list; none where the list is gone.
pub(super) async fn people(read: &mut Read, campaign: &Campaign) -> anyhow::Result<Option<Wanted>> {
    let Some(list) = campaign.list else { return Ok(None) };
    let Some(list) = store::list::find(read, campaign.workspace, list).await? else { return Ok(None) };
    let wanted = list.wanted();
    // A campaign is nobody: a filter that says `me` means nobody by it.
    Ok(Some(Wanted { filter: wanted.filter.read_by(None), ..wanted }))
}

/// What would become of everybody on the list if the campaign began now.
///
/// # Errors
/// When the store fails.
pub async fn foresee(app: &App, campaign: &Campaign) -> anyhow::Result<Foreseen> {
    let now = app.now();
    let mut read = app.store.read().await?;
    let mut foreseen = Foreseen::default();
    let ground = Ground::find(app, &mut read, campaign).await?;
    let (Some(ground), Some(wanted)) = (ground, people(&mut read, campaign).await?) else { return Ok(foreseen) };
    let (mut reasons, mut languages) = (HashMap::new(), HashMap::new());
    let (mut after, mut seen) = (None, 0);
    loop {
        let limit = i64::try_from(PIECE)?;
        let ids = contact::ids_of(&mut read, campaign.workspace, &wanted, after, limit).await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        seen += ids.len();
        for (one, verdict) in ground.judged(&mut read, campaign, &ids, now).await? {
            match verdict {
                Verdict::Ask(sender) => {
                    foreseen.will += 1;
                    foreseen.other_sender += i64::from(sender != campaign.sender);
                    *languages.entry(one.language).or_insert(0) += 1;
                }
                Verdict::Wait(_) => foreseen.later += 1,
                Verdict::Skip(reason) => *reasons.entry(reason).or_insert(0) += 1,
            }
        }
        if seen >= FORESEEN || ids.len() < PIECE {
            break;
        }
    }
    foreseen.seen = i64::try_from(seen)?;
    foreseen.n =
        if seen < FORESEEN { foreseen.seen } else { contact::count_of(&mut read, campaign.workspace, &wanted).await? };
    foreseen.reasons = reasons.into_iter().collect();
    foreseen.reasons.sort_by_key(|(reason, n)| (-n, reason.key()));
    foreseen.languages = languages.into_iter().collect();
    foreseen.languages.sort_by(|(a, n), (b, m)| m.cmp(n).then(a.cmp(b)));
    Ok(foreseen)
}

/// Plans the next piece of a wave. Whether that was the last of it.
pub(super) async fn plan(
    app: &App,
    campaign: &Campaign,
    schedule: &Schedule,
    wave: &Wave,
    home: &TimeZone,
) -> anyhow::Result<bool> {
    let now = app.now();
    let mut read = app.store.read().await?;
    let ground = Ground::find(app, &mut read, campaign).await?;
    let (Some(ground), Some(wanted)) = (ground, people(&mut read, campaign).await?) else { return Ok(true) };
    let ids = contact::ids_of(&mut read, campaign.workspace, &wanted, wave.cursor, i64::try_from(PIECE)?).await?;
    let judged = ground.judged(&mut read, campaign, &ids, now).await?;
    let standing = if campaign.kind == Kind::Rolling {
        recipient::standing(&mut read, campaign.workspace, campaign.id, &ids).await?
    } else {
        Vec::new()
    };
    drop(read);
    let is_last = ids.len() < PIECE;
    let turns: Vec<Turn> = match campaign.kind {
        Kind::Once | Kind::Waves => {
            judged.iter().map(|(one, verdict)| of_wave(campaign, schedule, wave, now, home, one, *verdict)).collect()
        }
        Kind::Rolling => {
            let standing: HashMap<Uuid, Standing> = standing.into_iter().map(|one| (one.contact, one)).collect();
            let come = judged.iter().map(|(one, _)| one);
            let new = |one: &&Candidate| standing.get(&one.contact).is_none_or(|standing| !standing.is_waiting);
            let last = |one: &Candidate| standing.get(&one.contact).map_or(0, |standing| standing.wave);
            come.filter(new).map(|one| newcomer(campaign, schedule, last(one) + 1, now, home, one)).collect()
        }
        // Rules send people here; of a list nobody is taken.
        Kind::Triggered => Vec::new(),
    };
    let mut tx = app.store.begin().await?;
    recipient::plan(&mut tx, campaign.workspace, campaign.id, &turns).await?;
    let cursor = ids.last().copied().or(wave.cursor);
    wave::advance(&mut tx, campaign.workspace, campaign.id, wave.wave, cursor, is_last.then_some(now)).await?;
    tx.commit().await?;
    Ok(is_last)
}

fn of_wave(
    campaign: &Campaign,
    schedule: &Schedule,
    wave: &Wave,
    now: i64,
    home: &TimeZone,
    one: &Candidate,
    verdict: Verdict,
) -> Turn {
    let own = own_zone(one, home);
    let share = moment::share(campaign.id, one.contact);
    let at = moment::of_wave(schedule, wave.at, now, share, &own);
    let (state, reason, due_at) = match verdict {
        Verdict::Ask(_) => (State::Waiting, None, Some(at)),
        Verdict::Wait(until) => {
            (State::Waiting, Some(Reason::Rest), Some(moment::open(schedule, at.max(until), 0, &own)))
        }
        Verdict::Skip(reason) => (State::Skipped, Some(reason), None),
    };
    Turn { wave: wave.wave, contact: one.contact, state, reason, due_at, invitation: None }
}

/// Somebody who came to a campaign that asks each for themselves: whether they are asked is decided when their day comes.
fn newcomer(campaign: &Campaign, schedule: &Schedule, nth: i64, now: i64, home: &TimeZone, one: &Candidate) -> Turn {
    let share = moment::share(campaign.id, one.contact);
    let started_at = campaign.started_at.unwrap_or(now);
    let due_at = moment::of_newcomer(schedule, started_at, one.created_at, now, share, &own_zone(one, home));
    Turn {
        wave: nth,
        contact: one.contact,
        state: State::Waiting,
        reason: None,
        due_at: Some(due_at),
        invitation: None,
    }
}

/// Where somebody lives by the clock.
pub(super) fn own_zone(one: &Candidate, home: &TimeZone) -> TimeZone {
    one.zone.as_deref().map_or_else(|| home.clone(), zone)
}

/// The domain by which a mail's pace is measured.
pub(crate) fn domain(email: &str) -> String {
    domain_of(email).unwrap_or_default()
}
