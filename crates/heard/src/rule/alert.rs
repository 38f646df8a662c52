//! Colleagues are told of a response, or of what happened to a customer: who said what, what they said before, why it is
//! told them, and where it is taken up.
//! Opening that page takes nothing.

use std::collections::{BTreeMap, HashMap, HashSet};

use feedback::Fact;
use feedback::rule::Who;
use serde::Serialize;
use store::member::{Hearing, Member};
use store::notice::Notice;
use store::response::Filter;
use store::rule::Due;
use store::webhook::Webhook;
use store::{Tx, agent, member, team, user};
use uuid::Uuid;

use super::act::{About, Acting};
use super::digest::{self, Moment};
use super::hook;
use super::room::{self, Rooms};
use super::said::{Deeds, Did};
use crate::app::App;
use crate::clock::{DAY, zone};
use crate::format::Format;
use crate::mail::{self, Envelope, Kind};
use crate::words::Words;

/// For how long telling somebody is of use.
const LASTS: i64 = 7 * DAY;

/// How many earlier responses of the customer are told.
const EARLIER: i64 = 3;

#[derive(Serialize)]
struct View<'a> {
    /// The customer, as they are called; empty where nobody is named.
    who: String,
    /// Their address; empty where none is known.
    email: String,
    /// The company they answer for, who served them, what it is about: what is known of these, in words.
    facts: Vec<String>,
    /// `3 of 10, detractor`; empty where no score was given.
    score: String,
    /// What they wrote; empty where nothing.
    text: &'a str,
    /// What happened to them, where they said nothing; empty of a response.
    event: &'a str,
    /// They asked to be contacted.
    wants: bool,
    survey: &'a str,
    workspace: &'a str,
    /// What they said before, the latest first.
    earlier: Vec<String>,
    /// The rule that tells it.
    rule: &'a str,
    /// The key of what the reader has to do with it.
    why: &'static str,
    link: &'a str,
    home: &'a str,
}

/// Tells colleagues: each at once, or later together with other things, by mail or in a room, as they want it; and the
/// room of a team.
pub(super) async fn tell(of: &Acting<'_>, tx: &mut Tx, who: &[Who], deeds: &mut Deeds) -> anyhow::Result<()> {
    let hearing = member::hearing(tx, of.due.workspace).await?;
    let rooms = Rooms::find(tx, of.due.workspace).await?;
    let Meant { people, room } = people(of, tx, who, (&hearing, &rooms)).await?;
    if people.is_empty() && room.is_none() {
        deeds.add(Did::Nobody, 1);
        return Ok(());
    }
    let (now, home) = (of.app.now(), zone(&of.workspace.zone));
    let hearing = |one: &Member| hearing.get(&one.user).copied().unwrap_or_default();
    let mut told = HashSet::new();
    if let Some((webhook, members)) = room {
        let delivery = hook::hand(of, tx, webhook, &of.workspace.language).await?;
        told.insert(delivery);
        for one in &members {
            if let Some(due_at) = room::deadline(&hearing(one), now, &home) {
                note(of, tx, (one, Who::Team), (due_at, Some(delivery))).await?;
            }
        }
    }
    let (mut at_once, mut later, mut deaf) = (Vec::new(), 0, 0);
    for (one, why) in &people {
        let how = hearing(one);
        match (digest::moment(&how, now, &home), rooms.of(how.room)) {
            (Moment::Now, Some(webhook)) => {
                let language = user::language(tx, one.user).await?.unwrap_or_else(|| of.workspace.language.clone());
                let delivery = hook::hand(of, tx, webhook, &language).await?;
                told.insert(delivery);
                let due_at = room::deadline(&how, now, &home).unwrap_or(now);
                note(of, tx, (one, *why), (due_at, Some(delivery))).await?;
            }
            (Moment::Now, None) => at_once.push((one, *why)),
            (Moment::Never, _) => deaf += 1,
            (Moment::At(due_at), _) => {
                later += 1;
                note(of, tx, (one, *why), (due_at, None)).await?;
            }
        }
    }
    deeds.add(Did::Room, told.len() as i64);
    deeds.add(Did::Deaf, deaf);
    deeds.add(Did::Later, later);
    if mail::find_in(tx, &of.app.settings, of.app.seal.safe()).await?.is_none() {
        deeds.add(Did::NoServer, i64::from(!at_once.is_empty()));
        return Ok(());
    }
    for (one, why) in &at_once {
        write(of, tx, one, *why).await?;
    }
    deeds.add(Did::Told, at_once.len() as i64);
    Ok(())
}

/// Somebody is told later; or if what tells it in a room does not arrive.
async fn note(
    of: &Acting<'_>,
    tx: &mut Tx,
    (to, why): (&Member, Who),
    (due_at, delivery): (i64, Option<Uuid>),
) -> anyhow::Result<()> {
    let (workspace, rule, subject, at) = (of.due.workspace, of.due.rule, of.due.subject, of.app.now());
    let (id, why) = (of.app.chance.id(at), why.key().to_owned());
    let notice = Notice { workspace, user_id: to.user, id, rule, subject, why, at, due_at, delivery };
    Ok(store::notice::add(tx, &notice).await?)
}

/// Whom a rule means.
pub(super) struct Meant<'a> {
    /// Those who are told by their own way, each once, with what makes them one.
    pub(super) people: Vec<(Member, Who)>,
    /// The room of the team, and those who would be told only because they are of it.
    room: Option<(&'a Webhook, Vec<Member>)>,
}

/// Whoever is meant and works here.
pub(super) async fn people<'a>(
    of: &Acting<'_>,
    tx: &mut Tx,
    who: &[Who],
    (hearing, rooms): (&HashMap<Uuid, Hearing>, &'a Rooms),
) -> anyhow::Result<Meant<'a>> {
    let workspace = of.due.workspace;
    let agents = agent::list(tx, workspace).await?;
    let log_in = |key: &str| agents.iter().find(|agent| agent.key == key).and_then(|agent| agent.user_id);
    let mut owner = match of.about {
        About::Response(_, changed) => changed.marks.owner.as_ref().map(|owner| owner.user),
        About::Happening(_) => None,
    };
    if let (None, Some(contact)) = (owner, of.about.contact()) {
        let known = store::contact::find_known(tx, workspace, contact).await?;
        owner = known.and_then(|known| known.card.owner).as_deref().and_then(log_in);
    }
    let served = of.about.facts().agent.as_deref().and_then(log_in);
    let team = match of.about.facts().team.as_deref() {
        Some(key) if who.contains(&Who::Team) => {
            team::list(tx, workspace).await?.into_iter().find(|one| one.key == key)
        }
        _ => None,
    };
    let in_team = |user: Uuid| {
        let of_team = |agent: &&agent::Agent| team.as_ref().is_some_and(|team| agent.team == Some(team.id));
        agents.iter().filter(of_team).any(|agent| agent.user_id == Some(user) && agent.ended_at.is_none())
    };
    let all: Vec<Member> =
        member::list(tx, workspace).await?.into_iter().filter(|one| one.ended_at.is_none()).collect();
    let on_duty = |one: &Member| hearing.get(&one.user).is_some_and(|hearing| hearing.duty);
    let nobody_on_duty = !all.iter().any(on_duty);
    let is = |one: &Member, who: Who| match who {
        Who::Owner => Some(one.user) == owner,
        Who::Agent => Some(one.user) == served,
        Who::Team => in_team(one.user),
        Who::Duty => on_duty(one) || nobody_on_duty && one.role.decides(),
        Who::Managers => one.role.decides(),
    };
    let room = team.as_ref().filter(|team| team.ended_at.is_none()).and_then(|team| rooms.of(team.room));
    let counts = |why: Who| who.contains(&why) && !(why == Who::Team && room.is_some());
    let (mut people, mut members) = (Vec::new(), Vec::new());
    for one in all {
        match Who::ALL.into_iter().find(|why| counts(*why) && is(&one, *why)) {
            Some(why) => people.push((one, why)),
            None if room.is_some() && in_team(one.user) => members.push(one),
            None => {}
        }
    }
    Ok(Meant { people, room: room.map(|room| (room, members)) })
}

async fn write(of: &Acting<'_>, tx: &mut Tx, to: &Member, why: Who) -> anyhow::Result<()> {
    let app = of.app;
    let language = user::language(tx, to.user).await?.unwrap_or_else(|| of.workspace.language.clone());
    let format = Format::new(&language, zone(&of.workspace.zone));
    let words = Words::new(&app.texts, &language, &format);
    let facts = of.about.facts();
    let fact = |fact: Fact| {
        let value = facts.get(fact).map(|value| words.fact(fact, value))?;
        Some(format!("{}: {value}", words.text(&format!("fact-{fact}"))))
    };
    let mut known: Vec<String> = [Fact::Account, Fact::Product, Fact::Agent].into_iter().filter_map(fact).collect();
    let (email, home) = (of.about.email().unwrap_or_default(), app.public_url());
    let link = of.about.link(app);
    let earlier = earlier(of, tx, &words).await?;
    let mut view = View {
        who: of.about.name().unwrap_or(email).to_owned(),
        email: email.to_owned(),
        facts: Vec::new(),
        score: String::new(),
        text: "",
        event: "",
        wants: false,
        survey: "",
        workspace: &of.workspace.name,
        earlier,
        rule: &of.rule.name,
        why: why.key(),
        link: &link,
        home: &home,
    };
    match of.about {
        About::Response(survey, changed) => {
            let said = &changed.row.said;
            let score = said.score.and_then(|score| survey.scale.score(i64::from(score)).ok());
            view.score = score.map(|score| words.badge(survey.scale, score).label).unwrap_or_default();
            view.text = said.comment.as_deref().unwrap_or_default();
            (view.wants, view.survey) = (said.contact_me, &survey.name);
        }
        About::Happening(one) => {
            view.event = &one.happening.name;
            let others = one.happening.properties.iter().filter(|(name, _)| Fact::from_key(name).is_none());
            known.extend(others.map(|(name, value)| format!("{name}: {}", words.property_value(value))));
        }
    }
    view.facts = known;
    let written = mail::write(&app.templates, &language, Kind::Alert.key(), view)?;
    let envelope = Envelope { workspace: of.due.workspace, kind: Kind::Alert, to: &to.email, lasts: LASTS };
    mail::queue(app, tx, envelope, written).await?;
    Ok(())
}

/// `7 of 10, passive (12 Aug, 09:10)`, the latest first.
async fn earlier(of: &Acting<'_>, tx: &mut Tx, words: &Words<'_>) -> anyhow::Result<Vec<String>> {
    let Some(contact) = of.about.contact() else { return Ok(Vec::new()) };
    let filter = Filter {
        workspace: of.due.workspace,
        contact: Some(contact),
        states: vec![feedback::State::Confirmed],
        ..Filter::default()
    };
    let mut others = store::response::list_in_sql(tx, &filter, None, EARLIER + 1).await?;
    others.retain(|other| other.id != of.due.subject);
    let scales: BTreeMap<i64, feedback::Scale> =
        store::survey::list(tx, of.due.workspace).await?.into_iter().map(|survey| (survey.id, survey.scale)).collect();
    let line = |other: &store::response::Row| {
        let scale = *scales.get(&other.survey)?;
        let score = scale.score(i64::from(other.said.score?)).ok()?;
        let when = words.when(other.at, of.app.now()).words;
        Some(format!("{} ({when})", words.badge(scale, score).label))
    };
    Ok(others.iter().take(EARLIER as usize).filter_map(line).collect())
}

/// Whoever decides here is told that a rule stopped by itself.
pub(super) async fn halted(app: &App, tx: &mut Tx, due: &Due, why: &str) -> anyhow::Result<()> {
    if mail::find_in(tx, &app.settings, app.seal.safe()).await?.is_none() {
        return Ok(());
    }
    let Some(workspace) = store::workspace::find_by_id(tx, due.workspace).await? else { return Ok(()) };
    let Some(rule) = store::rule::find(tx, due.workspace, due.rule).await? else { return Ok(()) };
    for one in member::deciders(tx, due.workspace).await? {
        let language = user::language(tx, one.user).await?.unwrap_or_else(|| workspace.language.clone());
        let link = format!("{}/rules/{}", app.public_url(), rule.id.simple());
        let about = serde_json::json!({
            "name": one.name, "rule": rule.name, "why": why, "workspace": workspace.name, "link": link,
            "home": app.public_url(),
        });
        let written = mail::write(&app.templates, &language, Kind::Halted.key(), about)?;
        let envelope = Envelope { workspace: due.workspace, kind: Kind::Halted, to: &one.email, lasts: LASTS };
        mail::queue(app, tx, envelope, written).await?;
    }
    Ok(())
}
