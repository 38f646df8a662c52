//! A report in somebody's words: for the page, for the mail, and for those who have no log-in. Those see no name, and nothing
//! by which fewer than five responses could be worked out.

use feedback::compare::ENOUGH;
use feedback::{Band, Change, Kind, Metric, Scale, headline, shift};
use serde::Serialize;
use store::report::Every;

use super::gathered::{Gathered, Part};
use super::{COMMENTS, Drawn, LEAST};
use crate::breakdown::ALONE;
use crate::chart::{OnScale, Split};
use crate::clock::{date_of, day, zone};
use crate::web::entry::Verbatim;
use crate::web::survey::invited::Asked;
use crate::words::{Badge, ChangeWords, Eyes, When, Words};

/// A report.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    /// Whose.
    pub company: String,
    /// `week` or `month`.
    pub every: Every,
    /// The survey that it is of; none where it is of all.
    pub survey: Option<String>,
    /// The days in words: `November 16 to 22, 2026`.
    pub days: String,
    /// Whose clock the days begin by.
    pub zone: String,
    /// The most answered survey with its score, for the subject of a mail; none where no score is told.
    pub headline: Option<String>,
    /// What changed by more than chance, or that nothing did: a sentence each.
    pub changed: Vec<String>,
    /// How many responses came, and how many in the days before; none where that would tell of a few.
    pub count: Option<String>,
    /// The surveys by kind; empty where nobody answered.
    pub groups: Vec<Group>,
    /// Comments of the best scores.
    pub best: Voices,
    /// Comments of the worst scores.
    pub worst: Voices,
    /// How many comments of each end there are at most.
    pub most: u64,
    /// How many characters they have at least.
    pub least: i64,
    /// So many responses there must be.
    pub few: u64,
    /// Whether any score is a Net Promoter Score.
    pub trademark: bool,
}

/// Surveys of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The kind.
    pub kind: Kind,
    /// What is told of them.
    pub parts: Vec<Line>,
}

/// One survey, or several together.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// Its name; none for several together.
    pub name: Option<String>,
    /// How many surveys are in it.
    pub surveys: u64,
    /// Its page in these days, inside.
    pub address: Option<String>,
    /// What it measures.
    pub metric: Metric,
    /// How many responses are in the score; none where that is not told.
    pub n: Option<u64>,
    /// The score; `None` under five responses.
    pub score: Option<Score>,
    /// How many of those who were asked answered.
    pub asked: Option<Asked>,
}

/// The score of a survey.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// The number without unit.
    pub figure: String,
    /// Whether a per cent sign follows.
    pub percent: bool,
    /// `from 34 to 50`.
    pub interval: String,
    /// Whether there are too few responses to compare it with anything.
    pub small: bool,
    /// Against the days before.
    pub change: Option<ChangeWords>,
    /// Which end of the scale moved, inside.
    pub moved: Option<String>,
    /// The score on its scale.
    pub on_scale: OnScale,
    /// The bands.
    pub split: Split,
    /// How many gave each value, the worst first.
    pub values: Vec<Value>,
}

/// One value of the scale.
#[derive(Clone, Debug, Serialize)]
pub struct Value {
    /// What it is called.
    pub label: String,
    /// How many gave it.
    pub count: u64,
    /// Its band.
    pub band: Band,
}

/// Comments of one end.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Voices {
    /// `Promoters`, or what fits all surveys.
    pub name: String,
    /// What they wrote.
    pub voices: Vec<Voice>,
}

/// A comment without its author.
#[derive(Clone, Debug, Serialize)]
pub struct Voice {
    /// The score.
    pub score: Badge,
    /// The words.
    pub comment: Verbatim,
    /// The day they were written.
    pub when: When,
    /// The survey, where the report is of several.
    pub survey: Option<String>,
    /// The response's own page, inside.
    pub address: Option<String>,
}

impl Told {
    /// A report for these eyes.
    pub fn new(words: &Words<'_>, gathered: &Gathered, eyes: Eyes) -> Told {
        let parts: Vec<&Part> = gathered.parts.iter().filter(|part| is_told(part, eyes)).collect();
        let group = |kind| Group {
            kind,
            parts: parts
                .iter()
                .filter(|part| part.kind == kind)
                .map(|part| Line::new(words, gathered, part, eyes))
                .collect(),
        };
        let span = gathered.span;
        Told {
            company: gathered.workspace.name.clone(),
            every: span.every,
            survey: gathered.survey.as_ref().map(|survey| survey.name.clone()),
            days: words.days(date_of(span.first), date_of(span.last)),
            zone: words.zone(&gathered.workspace.zone),
            headline: headline_of(words, &gathered.parts),
            changed: changed(words, gathered),
            count: count(words, &gathered.parts, eyes),
            groups: Kind::ALL.map(group).into_iter().filter(|group| !group.parts.is_empty()).collect(),
            best: Voices::new(words, gathered, Band::Promoter, eyes),
            worst: Voices::new(words, gathered, Band::Detractor, eyes),
            most: COMMENTS as u64,
            least: LEAST,
            few: ALONE,
            trademark: gathered.parts.iter().any(|part| part.scale.metric() == Metric::Nps),
        }
    }

    /// Whether somebody answered.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// What the days before are called in a sentence: `the week before`.
pub fn before(words: &Words<'_>, every: Every) -> String {
    words.text(&format!("report-before-{every}"))
}

fn is_few(n: u64) -> bool {
    (1..ALONE).contains(&n)
}

/// Of several together those outside see nothing where one has so few that the others would tell them.
fn is_told(part: &Part, eyes: Eyes) -> bool {
    eyes == Eyes::Inside || !part.hides_few
}

fn headline_of(words: &Words<'_>, parts: &[Part]) -> Option<String> {
    let most = parts.iter().filter(|part| part.survey.is_some() && part.now.n() >= ALONE);
    let most = most.max_by_key(|part| part.now.n())?;
    let score = headline(most.scale, &most.now, most.design_effect)?;
    let name = &most.survey.as_ref()?.name;
    Some(format!("{name} {}", words.value(most.scale.metric(), score.value)))
}

fn changed(words: &Words<'_>, gathered: &Gathered) -> Vec<String> {
    let surveys = || gathered.parts.iter().filter(|part| part.survey.is_some());
    if surveys().all(|part| part.now.n() == 0) {
        return vec![words.text("report-nobody")];
    }
    let said = |part: &Part| {
        let compared = part.compared.filter(|compared| compared.judged == Change::Real)?;
        let change = words.short_change(part.scale.metric(), &compared)?;
        let name = part.survey.as_ref().map(|survey| survey.name.clone())?;
        Some(words.text_with("report-changed", [("name", name.into()), ("change", change.words.into())]))
    };
    let real: Vec<String> = surveys().filter_map(said).collect();
    match real.is_empty() {
        false => real,
        true if surveys().any(|part| part.compared.is_some()) => vec![words.text("report-changed-none")],
        true => vec![words.text("report-changed-few")],
    }
}

fn count(words: &Words<'_>, parts: &[Part], eyes: Eyes) -> Option<String> {
    let surveys = || parts.iter().filter(|part| part.survey.is_some());
    if eyes == Eyes::Outside && surveys().any(|part| is_few(part.now.n()) || is_few(part.before.n())) {
        return None;
    }
    let [now, before]: [u64; 2] =
        [surveys().map(|part| part.now.n()).sum(), surveys().map(|part| part.before.n()).sum()];
    let args = [("responses", words.responses(now).into()), ("before", before.into())];
    (now + before > 0).then(|| words.text_with("report-count", args))
}

impl Line {
    fn new(words: &Words<'_>, gathered: &Gathered, part: &Part, eyes: Eyes) -> Line {
        let n = part.now.n();
        let is_shown = eyes == Eyes::Inside || !is_few(n);
        let address = part.survey.as_ref().filter(|_| eyes == Eyes::Inside).map(|survey| {
            let [from, to] = [gathered.span.first, gathered.span.last].map(date_of);
            format!("/surveys/{}?period=days&from={from}&to={to}", survey.id)
        });
        Line {
            name: part.survey.as_ref().map(|survey| survey.name.clone()),
            surveys: part.surveys,
            address,
            metric: part.scale.metric(),
            n: is_shown.then_some(n),
            score: Score::new(words, gathered, part, eyes),
            asked: part.invited.filter(|_| is_shown).map(|invited| invited.words(words, n)),
        }
    }
}

impl Score {
    fn new(words: &Words<'_>, gathered: &Gathered, part: &Part, eyes: Eyes) -> Option<Score> {
        let (scale, metric) = (part.scale, part.scale.metric());
        let score = headline(scale, &part.now, part.design_effect).filter(|score| score.n >= ALONE)?;
        let name = before(words, gathered.span.every);
        let change = match &part.compared {
            Some(compared) => words.change(metric, compared, &name),
            None if score.n < ENOUGH || (eyes == Eyes::Outside && is_few(part.before.n())) => None,
            None => Some(words.no_change(&name, part.before.n())),
        };
        let moved = part.compared.filter(|_| eyes == Eyes::Inside && scale.values().count() > 2).and_then(|compared| {
            let moved = shift(scale, &part.now, &part.before, 0, part.design_effect)?;
            let bands = [part.now.bands(scale), part.before.bands(scale)];
            // An end is named where the score itself moved: many surveys are many chances for chance.
            let is_real = compared.judged == Change::Real;
            is_real.then(|| words.moved(metric, compared.sort, &moved, bands))
        });
        Some(Score {
            figure: words.whole(score.value),
            percent: metric != Metric::Nps,
            interval: words.interval(metric, score.interval),
            small: score.n < ENOUGH,
            change,
            moved,
            on_scale: OnScale::new(metric, score, part.compared.map(|compared| compared.before)),
            split: Split::new(part.now.bands(scale)),
            values: values(words, scale, part),
        })
    }
}

fn values(words: &Words<'_>, scale: Scale, part: &Part) -> Vec<Value> {
    let value = |value: u8| {
        let score = scale.score(i64::from(value)).ok()?;
        let label = words.scale_value(scale, value);
        Some(Value { label, count: part.now.count(value), band: scale.band(score) })
    };
    scale.values().filter_map(value).collect()
}

impl Voices {
    fn new(words: &Words<'_>, gathered: &Gathered, band: Band, eyes: Eyes) -> Voices {
        let drawn = if band == Band::Promoter { &gathered.best } else { &gathered.worst };
        let metrics: Vec<Metric> = gathered.parts.iter().map(|part| part.scale.metric()).collect();
        let name = match metrics.first() {
            Some(first) if metrics.iter().all(|metric| metric == first) => words.bands(*first, band),
            _ => words.text(&format!("report-voices-{band}")),
        };
        let names_survey = gathered.survey.is_none() && gathered.parts.len() > 1;
        let zone = zone(&gathered.workspace.zone);
        let voice = |one: &Drawn| {
            let date = date_of(day(one.row.at, &zone));
            Some(Voice {
                score: words.badge(one.scale, one.scale.score(i64::from(one.row.said.score?)).ok()?),
                comment: Verbatim::of(one.row.said.comment.as_deref(), &one.row.facts)?,
                when: When { machine: date.to_string(), words: words.format().civil_day(date) },
                survey: names_survey.then(|| one.survey.clone()),
                address: (eyes == Eyes::Inside).then(|| format!("/responses/{}", one.row.id.simple())),
            })
        };
        Voices { name, voices: drawn.iter().filter_map(voice).collect() }
    }
}
