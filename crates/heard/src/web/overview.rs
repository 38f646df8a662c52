//! All surveys of a workspace with their scores, by kind.
//! There is never one number for all of them: a relation and an experience are different questions.

mod kept;
#[cfg(test)]
pub(crate) mod sample;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use feedback::compare::ENOUGH;
use feedback::{Kind, Metric, headline};
use serde::Serialize;
use store::Read;
use store::mention;
use store::response::{Filter, State as Standing};
use store::survey::{Activity, Survey};

use crate::app::App;
use crate::breakdown::ALONE;
use crate::chart::{Reading, Spark};
use crate::clock::DAY;
use crate::reader::Reader;
use crate::web::address::{Asked, address};
use crate::web::agent::Told;
use crate::web::agent::told;
use crate::web::asking::Typed;
use crate::web::entry::Entry;
use crate::web::fault::Fault;
use crate::web::filters::{Filters, Pick};
use crate::web::lens::Lens;
use crate::web::live::Mark;
use crate::web::member::Member;
use crate::web::period::Period;
use crate::web::shell::{Here, Shell};
use crate::web::signed;
use crate::web::survey::over_time::OverTime;
use crate::web::survey::scored::Scored;
use crate::web::survey::{Counts, PERIOD, compare};
use crate::web::views::settings::opens_with;
use crate::words::{ShortChange, Words};
pub use kept::Kept;
use kept::Shelf;

/// How many comments stand below the scores.
const COMMENTS: i64 = 4;

/// How many notes for whoever looks, and for how long they stand here.
const TOLD: i64 = 3;
const RECENT: i64 = 14 * DAY;

/// The address of the overview.
pub fn routes() -> Router<App> {
    Router::new().route("/", get(show))
}

/// The page.
#[derive(Clone, Debug, Serialize)]
pub struct View {
    /// The frame.
    pub shell: Shell,
    /// What makes it live.
    pub live: Mark,
    /// The period.
    pub form: Filters,
    /// The days and the zone in words.
    pub note: String,
    /// The surveys by kind; empty before the first survey, and the page then explains how to begin.
    pub groups: Vec<Group>,
    /// Whether anybody ever answered anything: before, there is nothing to keep a view of.
    pub has_answers: bool,
    /// The first of the saved views.
    pub views: Vec<Kept>,
    /// How many there are.
    pub views_n: usize,
    /// The latest notes that colleagues told whoever looks of.
    pub told: Vec<Told>,
    /// The latest comments of all surveys.
    pub latest: Vec<Entry>,
    /// Whether any survey is about Net Promoter, so that the trademark is named.
    pub trademark: bool,
}

/// Surveys of one kind.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The kind.
    pub kind: Kind,
    /// Its surveys.
    pub surveys: Vec<Card>,
}

/// One survey.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Its name.
    pub name: String,
    /// Its page.
    pub address: String,
    /// What it measures.
    pub metric: Metric,
    /// How many responses are in its score.
    pub n: u64,
    /// The score; `None` under five responses.
    pub score: Option<Score>,
    /// The score over time.
    pub spark: Option<Spark>,
    /// `Last response today, 14:32`; `None` before the first.
    pub last: Option<String>,
}

/// The score of one survey.
#[derive(Clone, Debug, Serialize)]
pub struct Score {
    /// The number without unit.
    pub figure: String,
    /// Whether a per cent sign follows.
    pub percent: bool,
    /// Whether there are too few responses to compare it with anything.
    pub small: bool,
    /// `from 34 to 50`.
    pub interval: String,
    /// Against the period before.
    pub change: Option<ShortChange>,
}

impl Score {
    /// The score of these counts; `None` under five responses.
    pub fn new(words: &Words<'_>, counts: &Counts) -> Option<Score> {
        let metric = counts.scale.metric();
        let score = headline(counts.scale, &counts.now, counts.design_effect).filter(|score| score.n >= ALONE)?;
        Some(Score {
            figure: words.whole(score.value),
            percent: metric != Metric::Nps,
            small: score.n < ENOUGH,
            interval: words.interval(metric, score.interval),
            change: compare(counts).and_then(|(compared, _)| words.short_change(metric, &compared)),
        })
    }
}

async fn show(State(app): State<App>, member: Member, Asked(fields): Asked) -> Result<Response, Fault> {
    if let Some(first) = opens_with(&app, &member, &fields, store::view::Page::Survey).await? {
        return Ok(first);
    }
    let (now, today) = (app.now(), member.today(app.now()));
    let mut read = app.store.read().await?;
    let lens = Lens {
        period: Period::parse(&fields, PERIOD, today),
        default: PERIOD,
        facts: Vec::new(),
        typed: Typed::default(),
        reader: Reader::find(&mut read, &member).await?,
    };
    let format = member.format();
    let words = Words::new(&app.texts, &member.language, &format).naming(&lens.reader.names);
    let live = Mark::find(&mut read, member.workspace.id, None).await?;
    let surveys = store::survey::list(&mut read, member.workspace.id).await?;
    let activity = store::survey::activity(&mut read, member.workspace.id).await?;
    let mut cards = Vec::with_capacity(surveys.len());
    for survey in &surveys {
        let scored = Scored::find(&mut read, survey, &lens).await?;
        let last = activity.iter().find(|one| one.survey == survey.id);
        cards.push((survey.kind, Card::new(&words, survey, &scored, &lens, [now, today], last)));
    }
    let views = store::view::list(&mut read, member.workspace.id).await?;
    let shelf = Shelf { words: &words, surveys: &surveys, now, today, reader: &lens.reader };
    let view = View {
        has_answers: activity.iter().any(|one| one.last_at.is_some()),
        views_n: views.len(),
        views: shelf.fill(&mut read, &views).await?,
        shell: Shell::new(&member, Here::Overview).after(&words, &fields),
        live,
        form: form(&words, &lens),
        note: note(&words, &lens, &member),
        groups: groups(cards),
        told: mention::list(&mut read, member.workspace.id, member.user, TOLD)
            .await?
            .iter()
            .filter(|mention| mention.at > now - RECENT)
            .map(|mention| told(&words, mention, now))
            .collect(),
        latest: latest(&mut read, &words, &surveys, member.workspace.id, now).await?,
        trademark: surveys.iter().any(|survey| survey.scale.metric() == Metric::Nps),
    };
    signed::html(&app, &member.language, StatusCode::OK, "overview.html", &view)
}

fn groups(cards: Vec<(Kind, Card)>) -> Vec<Group> {
    let mut groups = Kind::ALL.map(|kind| Group { kind, surveys: Vec::new() });
    for (kind, card) in cards {
        groups[kind as usize].surveys.push(card);
    }
    groups.into_iter().filter(|group| !group.surveys.is_empty()).collect()
}

fn form(words: &Words<'_>, lens: &Lens) -> Filters {
    Filters {
        search: None,
        asking: None,
        rival: None,
        action: "/".to_owned(),
        picks: vec![Pick::period(words, lens.period.key, lens.default)],
        days: lens.period.days(),
        clear: (!lens.pairs().is_empty()).then(|| "/".to_owned()),
        keep: Vec::new(),
    }
}

fn note(words: &Words<'_>, lens: &Lens, member: &Member) -> String {
    let zone = words.zone(&member.workspace.zone);
    words.text_with("filter-note", [("days", lens.period.words(words).into()), ("zone", zone.into())])
}

async fn latest(
    read: &mut Read,
    words: &Words<'_>,
    surveys: &[Survey],
    workspace: i64,
    now: i64,
) -> Result<Vec<Entry>, Fault> {
    let filter = Filter { workspace, states: vec![Standing::Confirmed], comment: Some(true), ..Filter::default() };
    let rows = store::response::list(read, &filter, None, COMMENTS).await?;
    let entry = |row: &store::response::Row| {
        let survey = surveys.iter().find(|survey| survey.id == row.survey)?;
        Some(Entry::new(words, row, survey, surveys.len() > 1, now))
    };
    Ok(rows.iter().filter_map(entry).collect())
}

impl Card {
    fn new(
        words: &Words<'_>,
        survey: &Survey,
        scored: &Scored,
        lens: &Lens,
        [now, today]: [i64; 2],
        activity: Option<&Activity>,
    ) -> Card {
        let counts = scored.counts(words, survey, &lens.period);
        let line =
            OverTime { scale: survey.scale, days: &scored.days, versions: &[], design_effect: counts.design_effect };
        let readings = line.stretch(&lens.period, today).map(|stretch| {
            let unit = line.unit(None, stretch);
            line.readings(words, unit, OverTime::part(unit, &lens.period, stretch))
        });
        Card {
            name: survey.name.clone(),
            address: address(&format!("/surveys/{}", survey.id), &lens.pairs()),
            metric: survey.scale.metric(),
            n: counts.now.n(),
            score: Score::new(words, &counts),
            spark: readings.and_then(|readings| spark(survey.scale.metric(), &readings)),
            last: activity.and_then(|one| one.last_at).map(|at| words.last_response(at, now)),
        }
    }
}

/// The line of a survey's card; `None` where it would be less than a line.
pub fn spark(metric: Metric, readings: &[Reading]) -> Option<Spark> {
    Some(Spark::new(metric, readings)).filter(|spark| !spark.runs.is_empty())
}

#[cfg(test)]
mod tests {
    use super::sample;
    use crate::web::samples::{render, text_of};

    #[test]
    fn surveys_stand_by_kind_and_are_never_pooled() {
        let text = text_of(&render("overview.html", &sample::full()));
        let (relation, experience) = (text.find("The relationship"), text.find("After an experience"));
        assert!(relation.is_some() && relation < experience, "{text}");
        assert!(text.contains("42 from 34 to 50"), "{text}");
        assert!(text.contains("3 responses so far"), "{text}");
        assert!(!text.to_lowercase().contains("overall"), "{text}");
    }

    #[test]
    fn saved_views_stand_below_with_the_score_or_the_count_of_now() {
        let text = text_of(&render("overview.html", &sample::full()));
        assert!(text.contains("Repairs in Ljubljana Net Promoter ® · After a repair · Team: Ljubljana 42"), "{text}");
        assert!(text.contains("Unhappy, with a comment Responses · Score: The worst 17 responses 12 with"), "{text}");
        assert!(text.contains("A survey that is gone"), "{text}");
    }

    #[test]
    fn where_no_view_is_saved_it_says_how() {
        let text = text_of(&render("overview.html", &sample::without_views()));
        assert!(text.contains("press “Save this view”"), "{text}");
    }

    #[test]
    fn the_first_day_says_what_to_do() {
        let html = render("overview.html", &sample::empty());
        assert!(html.contains("href=\"/surveys/new\"") && html.contains("href=\"/import\""), "{html}");
    }
}
