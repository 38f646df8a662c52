//! A campaign that was started: how far it is, from those on the list to those who answered, wave against wave, and whose
//! customers it reaches. It keeps up by itself while it runs.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::Response;
use feedback::compare::{ENOUGH, compare_bands};
use feedback::{CONFIDENCE, Change, Condition, Filter, Histogram, headline};
use serde::Serialize;
use store::campaign::{Campaign, Kind, State as Stage};
use store::property::{CAMPAIGN, WAVE};
use store::recipient::{self, Coverage, Funnel};
use store::survey::Survey;
use store::wave::Wave;

use super::before::{Why, scheduled};
use super::{Link, address_of};
use crate::app::App;
use crate::campaign::draft::Draft;
use crate::form::Fields;
use crate::web::address::address;
use crate::web::asking::FILTER;
use crate::web::fault::Fault;
use crate::web::live::Mark;
use crate::web::member::Member;
use crate::web::shell::{Here, Shell};
use crate::web::signed;
use crate::words::{Compared, ShortChange, Sort, When, Words};

/// While mails go out, the page asks for itself again after so many milliseconds.
const EVERY: u32 = 5000;

/// Of fewer answers than this no score is told: it would be somebody's.
const FEW: u64 = 5;

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// What makes it live.
    pub live: Mark,
    /// Its own address.
    pub address: String,
    /// As it is called.
    pub name: String,
    /// The key of how far it is.
    pub state: &'static str,
    /// Why it stands still, where nobody paused it.
    pub reason: Option<String>,
    /// When something happens next, or when it ended.
    pub when: Option<When>,
    /// What is asked.
    pub survey: Option<Link>,
    /// Who is asked.
    pub list: Option<Link>,
    /// When the mails go, in sentences.
    pub schedule: String,
    /// Those who are asked, or will be.
    pub people: i64,
    /// Those who were.
    pub asked: i64,
    /// From those on the list to those who wrote something.
    pub funnel: Vec<Step>,
    /// What went otherwise.
    pub beside: Vec<Beside>,
    /// Why people were passed over.
    pub skipped: Vec<Why>,
    /// Wave against wave; empty where there is one.
    pub waves: Vec<Row>,
    /// Their scores side by side, on the survey's table.
    pub table: Option<String>,
    /// What they answered, in the feed; none before the first answer.
    pub responses: Option<String>,
    /// Whose customers they are; empty where nobody looks after any.
    pub owners: Vec<Owner>,
}

/// How many got so far.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Its key.
    pub key: &'static str,
    /// How many.
    pub n: i64,
    /// Of those on the list, per cent.
    pub width: f64,
    /// Of how many, with its interval, in words.
    pub about: Option<String>,
    /// Who they are.
    pub address: String,
}

/// What went otherwise.
#[derive(Clone, Debug, Serialize)]
pub struct Beside {
    /// Its key.
    pub key: &'static str,
    /// How many.
    pub n: i64,
    /// Who they are; none where they cannot be listed.
    pub address: Option<String>,
}

/// A wave.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// From 1.
    pub wave: i64,
    /// When its first mail may go.
    pub when: When,
    /// Those who were asked.
    pub asked: i64,
    /// Those who answered.
    pub answered: i64,
    /// `23 % (21 to 25 %)`.
    pub share: Option<String>,
    /// `42`; none where too few answered.
    pub score: Option<String>,
    /// `from 34 to 50`.
    pub interval: Option<String>,
    /// Against the wave before.
    pub change: Option<ShortChange>,
    /// Its scores on the survey's page.
    pub address: String,
}

/// The customers of an agent.
#[derive(Clone, Debug, Serialize)]
pub struct Owner {
    /// As they are called; none for nobody.
    pub name: Option<String>,
    /// Those who were looked at.
    pub listed: i64,
    /// Those who were asked.
    pub asked: i64,
    /// `80 %`.
    pub share: Option<String>,
    /// Those who answered.
    pub answered: i64,
}

/// The page.
pub async fn page(app: &App, member: &Member, campaign: &Campaign, fields: &Fields) -> Result<Response, Fault> {
    let format = member.format();
    let (workspace, now) = (member.workspace.id, app.now());
    let mut read = app.store.read().await?;
    let live = Mark::find(&mut read, workspace, Some(campaign.survey)).await?;
    let survey = store::survey::find(&mut read, workspace, campaign.survey).await?;
    let list = match campaign.list {
        Some(list) => store::list::find(&mut read, workspace, list).await?,
        None => None,
    };
    let by_wave = recipient::funnel(&mut read, workspace, campaign.id).await?;
    let waves = store::wave::all(&mut read, workspace, campaign.id).await?;
    let coverage = recipient::coverage(&mut read, workspace, campaign.id).await?;
    let reader = crate::reader::Reader::find(&mut read, member).await?.of_responses();
    drop(read);
    let words = Words::new(&app.texts, &member.language, &format).naming(&reader.names);
    let mut all = Funnel::default();
    by_wave.values().for_each(|wave| all.add(wave));
    let here = address_of(campaign.id);
    let answers = Filter::from(Condition::property_is(CAMPAIGN, &campaign.name));
    let told = Told { words: &words, here: &here, answers, now };
    let goes_on = campaign.state == Stage::Running;
    // To which rules send people, nobody knows when it goes on.
    let next = campaign.next_at.filter(|at| *at > now && campaign.kind != Kind::Triggered);
    let when = if goes_on { next } else { campaign.ended_at };
    let view = View {
        shell: Shell::new(member, Here::Campaigns).after(&words, fields),
        live: if goes_on { live.each(EVERY) } else { live },
        name: campaign.name.clone(),
        state: campaign.state.key(),
        reason: campaign.reason.as_deref().map(|reason| words.text(&format!("campaign-paused-{reason}"))),
        when: when.map(|at| words.when(at, now)),
        list: list.as_ref().map(Link::from),
        schedule: scheduled(&words, member, &Draft::of(campaign)?),
        people: all.asked + all.waiting,
        asked: all.asked,
        funnel: told.steps(&all),
        beside: told.beside(&all),
        skipped: Why::all(&all.skipped),
        waves: survey.as_ref().map(|survey| told.waves(survey, &waves, &by_wave)).unwrap_or_default(),
        table: survey.as_ref().map(|survey| told.table(survey)),
        responses: (all.answered > 0).then(|| address("/responses", &[(FILTER, told.answers.to_string())])),
        owners: told.owners(&coverage),
        survey: survey.as_ref().map(Link::from),
        address: here.clone(),
    };
    signed::html(app, &member.language, StatusCode::OK, "campaign.html", &view)
}

/// `23 % (21 to 25 %)`: so many of so many, with Wilson's interval.
pub fn share(words: &Words<'_>, n: i64, of: i64) -> Option<String> {
    let (n, of) = (u64::try_from(n).ok()?, u64::try_from(of).ok()?);
    let interval = feedback::interval::wilson(n.min(of), of, CONFIDENCE)?.scaled(100.0);
    let low = words.format().number(interval.low.round());
    let share = words.rate(100.0 * n as f64 / of as f64);
    let args = [("share", share.into()), ("low", low.into()), ("high", words.rate(interval.high).into())];
    Some(words.text_with("campaign-share", args))
}

struct Told<'a> {
    words: &'a Words<'a>,
    here: &'a str,
    /// The responses it brought.
    answers: Filter,
    now: i64,
}

impl Told<'_> {
    fn people(&self, name: &'static str, value: &str) -> String {
        address(&format!("{}/recipients", self.here), &[(name, value.to_owned())])
    }

    fn steps(&self, all: &Funnel) -> Vec<Step> {
        let step = |key, n: i64, about, address| Step {
            key,
            n,
            width: if all.listed > 0 { 100.0 * n as f64 / all.listed as f64 } else { 0.0 },
            about,
            address,
        };
        let said = |key: &str, n: i64| (n > 0).then(|| self.words.text_with(key, [("n", n.into())]));
        let of = |key: &str, n: i64, of: i64| {
            let share = share(self.words, n, of)?;
            Some(self.words.text_with(key, [("share", share.into()), ("of", of.into())]))
        };
        let waits = match (all.waiting, all.stopped) {
            (0, stopped) => said("campaign-step-stopped", stopped),
            (waiting, _) => said("campaign-step-waiting", waiting),
        };
        vec![
            step(
                "listed",
                all.listed,
                said("campaign-step-passed", all.passed_over()),
                format!("{}/recipients", self.here),
            ),
            step("asked", all.asked, waits, self.people("state", "asked")),
            step("accepted", all.accepted, said("campaign-step-queued", all.queued), self.people("mail", "accepted")),
            step(
                "answered",
                all.answered,
                of("campaign-step-of", all.answered, all.accepted),
                self.people("mail", "answered"),
            ),
            step(
                "commented",
                all.commented,
                of("campaign-step-of-answers", all.commented, all.answered),
                self.people("mail", "answered"),
            ),
        ]
    }

    fn beside(&self, all: &Funnel) -> Vec<Beside> {
        let listed =
            |key: &'static str, n: i64, name: &'static str| Beside { key, n, address: Some(self.people(name, key)) };
        let beside = [
            listed("failed", all.failed, "mail"),
            listed("unknown", all.unknown, "mail"),
            listed("bounced", all.bounced, "mail"),
            listed("complained", all.complained, "mail"),
            Beside { key: "unsubscribed", n: all.unsubscribed, address: None },
            listed("reminded", all.reminded, "state"),
            Beside { key: "provisional", n: all.provisional, address: None },
        ];
        beside.into_iter().filter(|one| one.n > 0).collect()
    }

    /// The survey's table of the scores of each wave.
    fn table(&self, survey: &Survey) -> String {
        let query = format!("score by property.{WAVE} in all where {}", self.answers);
        address(&format!("/surveys/{}/table", survey.id), &[("query", query)])
    }

    /// Waves, where there are several: each against the one before it.
    fn waves(&self, survey: &Survey, waves: &[Wave], funnels: &BTreeMap<i64, Funnel>) -> Vec<Row> {
        // When the next one begins is said above.
        let waves: Vec<&Wave> = waves.iter().filter(|wave| wave.at <= self.now).collect();
        if waves.len() < 2 {
            return Vec::new();
        }
        let none = Funnel::default();
        let of = |wave: &Wave| funnels.get(&wave.wave).unwrap_or(&none);
        let row = |(at, wave): (usize, &&Wave)| {
            let funnel = of(wave);
            let scores = histogram(survey, funnel);
            let score = headline(survey.scale, &scores, 1.0).filter(|score| score.n >= FEW);
            let before = at.checked_sub(1).map(|at| histogram(survey, of(waves[at])));
            let answers = self.answers.clone().and(Condition::property_is(WAVE, wave.wave.to_string()));
            let pairs = [("period", "all".to_owned()), (FILTER, answers.to_string())];
            Row {
                wave: wave.wave,
                when: self.words.when(wave.at, self.now),
                asked: funnel.asked,
                answered: funnel.answered,
                share: share(self.words, funnel.answered, funnel.accepted),
                score: score.map(|score| self.words.value(survey.scale.metric(), score.value)),
                interval: score.map(|score| self.words.interval(survey.scale.metric(), score.interval)),
                change: before.and_then(|before| self.change(survey, &scores, &before)),
                address: address(&format!("/surveys/{}", survey.id), &pairs),
            }
        };
        waves.iter().enumerate().map(row).collect()
    }

    fn change(&self, survey: &Survey, now: &Histogram, before: &Histogram) -> Option<ShortChange> {
        let metric = survey.scale.metric();
        let [now, then] = [now, before].map(|scores| scores.bands(survey.scale));
        let comparison = compare_bands(metric, now, then, 1.0)?;
        let fewer = now.n().min(then.n());
        if fewer < ENOUGH {
            return None;
        }
        let before = feedback::estimate::value(metric, then)?;
        let judged = Change::of(comparison.p, fewer);
        self.words.short_change(metric, &Compared { comparison, before, judged, sort: Sort::Change })
    }

    fn owners(&self, coverage: &[Coverage]) -> Vec<Owner> {
        if coverage.iter().all(|one| one.owner.is_none()) {
            return Vec::new();
        }
        let owner = |one: &Coverage| Owner {
            name: one.owner.as_deref().map(|owner| self.words.fact(feedback::Fact::Agent, owner)),
            listed: one.listed,
            asked: one.asked,
            share: (one.listed > 0).then(|| self.words.rate(100.0 * one.asked as f64 / one.listed as f64)),
            answered: one.answered,
        };
        coverage.iter().map(owner).collect()
    }
}

fn histogram(survey: &Survey, funnel: &Funnel) -> Histogram {
    let mut scores = Histogram::default();
    for (value, n) in &funnel.scores {
        if let (Ok(score), Ok(n)) = (survey.scale.score(i64::from(*value)), u64::try_from(*n)) {
            scores.add_n(score, n);
        }
    }
    scores
}
