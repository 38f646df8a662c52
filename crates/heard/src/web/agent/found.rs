//! What an agent's page asks of the store, and how it is put together.

use feedback::Band;
use feedback::filter::{Condition, Whose};
use store::Read;
use store::agent::Agent;
use store::filter::Which;
use store::mention::{self, Mention};
use store::response::{Fact, Filter, Row, State};
use store::score;
use store::survey::Survey;
use store::team;

use super::{Told, View};
use crate::app::App;
use crate::clock::date_of;
use crate::form::Fields;
use crate::reader::Reader;
use crate::web::address::address;
use crate::web::asking::Typed;
use crate::web::entry::Entry;
use crate::web::fault::Fault;
use crate::web::filters::{Filters, Pick};
use crate::web::lens::Lens;
use crate::web::member::Member;
use crate::web::period::Period;
use crate::web::question::question;
use crate::web::shell::Shell;
use crate::web::survey::over_time::OverTime;
use crate::web::survey::scored::Scored;
use crate::web::survey::{Counts, PERIOD, Score, Trend};
use crate::words::Words;

/// How many comments of each kind stand on the page.
const COMMENTS: i64 = 4;

/// How many notes for somebody.
const TOLD: i64 = 8;

/// What the store says.
pub struct Found {
    agent: Option<Agent>,
    team: Option<String>,
    is_me: bool,
    lens: Lens,
    surveys: Vec<Survey>,
    /// The survey that is looked at, with the scores in it.
    looked: Option<(Survey, Scored)>,
    /// The surveys in which somebody answered about them, by number.
    answered: Vec<i64>,
    latest: Vec<Row>,
    praise: Vec<Row>,
    owned: Vec<Row>,
    owner: Option<String>,
    told: Vec<Mention>,
    names: Reader,
}

impl Found {
    /// Asks the store.
    pub async fn find(
        app: &App,
        member: &Member,
        agent: Option<Agent>,
        is_me: bool,
        fields: &Fields,
    ) -> Result<Found, Fault> {
        let (workspace, today) = (member.workspace.id, member.today(app.now()));
        let mut read = app.store.read().await?;
        let surveys = store::survey::list(&mut read, workspace).await?;
        let lens = Lens {
            period: Period::parse(fields, PERIOD, today),
            default: PERIOD,
            facts: agent.iter().map(|agent| (Fact::Agent, agent.key.clone())).collect(),
            typed: Typed::default(),
            // It is their own, or whoever looks may see everybody's.
            reader: Reader::default(),
        };
        let mut found = Found {
            team: None,
            is_me,
            surveys,
            looked: None,
            answered: Vec::new(),
            latest: Vec::new(),
            praise: Vec::new(),
            owned: Vec::new(),
            owner: owner(&mut read, member, agent.as_ref(), is_me).await?,
            told: Vec::new(),
            names: Reader::find(&mut read, member).await?.of_responses(),
            agent,
            lens,
        };
        if found.agent.is_some() {
            found.about(&mut read, workspace, fields.text("survey").parse().ok()).await?;
        }
        if let Some(owner) = found.owner.clone() {
            let which = Condition::Owner(vec![Whose::Named(owner)]);
            let which = Which { filter: which.into(), scales: Vec::new() };
            let filter = Filter { workspace, which, ..Filter::default() };
            found.owned = store::response::list(&mut read, &filter, None, COMMENTS).await?;
        }
        if is_me {
            found.told = mention::list(&mut read, workspace, member.user, TOLD).await?;
        }
        Ok(found)
    }

    /// What was answered about the agent.
    async fn about(&mut self, read: &mut Read, workspace: i64, asked: Option<i64>) -> Result<(), Fault> {
        let Some(agent) = &self.agent else { return Ok(()) };
        let teams = team::list(read, workspace).await?;
        let name = |id: &uuid::Uuid| teams.iter().find(|team| team.id == *id).map(|team| team.name.as_str());
        self.team = agent.team.map(|team| {
            let names: Vec<&str> = team::path(&teams, team).iter().rev().filter_map(name).collect();
            names.join(" › ")
        });
        let period = self.lens.period;
        let mut most: Option<(u64, Survey)> = None;
        for survey in &self.surveys {
            if !score::values(read, workspace, Some(survey.id), Fact::Agent).await?.contains(&agent.key) {
                continue;
            }
            self.answered.push(survey.id);
            let slice = self.lens.slice(survey, period.first, period.last);
            let n = score::histogram(read, &slice, survey.scale).await?.n();
            // The one that was asked for, else the one with the most to say.
            let n = if asked == Some(survey.id) { u64::MAX } else { n };
            if most.as_ref().is_none_or(|(most, _)| n > *most) {
                most = Some((n, survey.clone()));
            }
        }
        if let Some((_, survey)) = most {
            let scored = Scored::find(read, &survey, &self.lens).await?;
            self.looked = Some((survey, scored));
        }
        let comments = Filter {
            workspace,
            states: vec![State::Confirmed],
            comment: Some(true),
            facts: self.lens.facts.clone(),
            ..Filter::default()
        };
        self.latest = store::response::list(read, &comments, None, COMMENTS).await?;
        let scales = self.surveys.iter().map(|survey| (survey.id, survey.scale)).collect();
        let which = Which { filter: Condition::band_is(Band::Promoter).into(), scales };
        self.praise = store::response::list(read, &Filter { which, ..comments }, None, COMMENTS).await?;
        Ok(())
    }

    /// The page.
    pub fn view(&self, app: &App, member: &Member, shell: Shell) -> View {
        let (format, now) = (member.format(), app.now());
        let words = Words::new(&app.texts, &member.language, &format).naming(&self.names.names);
        let looked = self.looked.as_ref();
        let counts = looked.map(|(survey, scored)| scored.counts(&words, survey, &self.lens.period));
        let asked = looked.map(|(survey, _)| question(&app.texts, survey, &member.language));
        let zone = words.zone(&member.workspace.zone);
        let days = self.lens.period.words(&words);
        let key = self.agent.as_ref().map(|agent| agent.key.clone()).unwrap_or_default();
        let theirs = Condition::Owner(vec![match (self.is_me, &self.owner) {
            (false, Some(owner)) => Whose::Named(owner.clone()),
            _ => Whose::Me,
        }]);
        let theirs = feedback::Filter::from(theirs).to_string();
        View {
            shell,
            name: self.agent.as_ref().map(|agent| agent.name.clone()),
            team: self.team.clone(),
            is_me: self.is_me,
            has_ended: self.agent.as_ref().is_some_and(|agent| agent.ended_at.is_some()),
            form: looked.map(|(survey, _)| self.form(&words, survey)),
            note: words.text_with("filter-note", [("days", days.into()), ("zone", zone.into())]),
            metric: looked.map(|(survey, _)| survey.scale.metric()).unwrap_or(feedback::Metric::Nps),
            language: asked.as_ref().map(|asked| asked.language.clone()).unwrap_or_default(),
            question: asked.map(|asked| asked.text).unwrap_or_default(),
            n: counts.as_ref().map_or(0, |counts| counts.now.n()),
            score: counts.as_ref().and_then(|counts| Score::new(&words, counts)),
            trend: counts.as_ref().and_then(|counts| self.trend(&words, counts, member.today(now))),
            breakdown: None,
            latest: self.entries(&words, &self.latest, now),
            latest_all: address("/responses", &[("agent", key), ("comment", "with".to_owned())]),
            praise: self.entries(&words, &self.praise, now),
            owned: self.entries(&words, &self.owned, now),
            owned_all: address("/responses", &[("filter", theirs)]),
            told: self.told.iter().map(|mention| told(&words, mention, now)).collect(),
        }
    }

    fn form(&self, words: &Words<'_>, looked: &Survey) -> Filters {
        let period = &self.lens.period;
        let own = match (&self.agent, self.is_me) {
            (Some(agent), false) => format!("/agents/{}", agent.id.simple()),
            _ => "/me".to_owned(),
        };
        let chosen = looked.id.to_string();
        let answered = self.surveys.iter().filter(|survey| self.answered.contains(&survey.id));
        let surveys = answered.map(|survey| (survey.id.to_string(), survey.name.clone()));
        let mut picks = vec![Pick::period(words, period.key, PERIOD)];
        picks.push(Pick::one_of("survey", words, [&chosen, &chosen], surveys));
        Filters {
            search: None,
            asking: None,
            rival: None,
            clear: (!period.pairs(PERIOD).is_empty()).then(|| own.clone()),
            action: own,
            picks,
            days: period.days(),
            keep: Vec::new(),
        }
    }

    fn trend(&self, words: &Words<'_>, counts: &Counts, today: i64) -> Option<Trend> {
        let (survey, scored) = self.looked.as_ref()?;
        let line =
            OverTime { scale: survey.scale, days: &scored.days, versions: &[], design_effect: counts.design_effect };
        let stretch = line.stretch(&self.lens.period, today).filter(|stretch| line.has_score(*stretch))?;
        let unit = line.unit(None, stretch);
        let stretch = OverTime::part(unit, &self.lens.period, stretch);
        let readings = line.readings(words, unit, stretch);
        let days = words.days(date_of(crate::query::begin(unit, stretch.0)), date_of(stretch.1));
        Some(Trend::new(survey.scale.metric(), &readings, unit.key(), days, Vec::new()))
    }

    fn entries(&self, words: &Words<'_>, rows: &[Row], now: i64) -> Vec<Entry> {
        let entry = |row: &Row| {
            let survey = self.surveys.iter().find(|survey| survey.id == row.survey)?;
            Some(Entry::new(words, row, survey, self.surveys.len() > 1, now))
        };
        rows.iter().filter_map(entry).collect()
    }
}

/// Whose responses stand on the page: of whoever looks at their own, else of the colleague that the agent is.
async fn owner(read: &mut Read, member: &Member, agent: Option<&Agent>, is_me: bool) -> Result<Option<String>, Fault> {
    if is_me {
        return Ok(Some(member.email.clone()));
    }
    let Some(user) = agent.and_then(|agent| agent.user_id) else { return Ok(None) };
    Ok(store::member::find(read, member.workspace.id, user).await?.map(|one| one.email))
}

/// A note as whoever was told of it reads it.
pub fn told(words: &Words<'_>, mention: &Mention, now: i64) -> Told {
    Told {
        address: format!("/responses/{}", mention.response.simple()),
        by: mention.by_name.clone().unwrap_or_else(|| words.text("somebody")),
        when: words.when(mention.at, now),
        text: mention.text.clone(),
    }
}
