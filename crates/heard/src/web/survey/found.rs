//! Everything that a survey's page asks of the store, in one place: what it costs can be read here.

use feedback::query::counted;
use feedback::{Histogram, Questionnaire};
use jiff::tz::TimeZone;
use store::Read;
use store::answer::Counted;
use store::response::{Fact, Filter, Row, State};
use store::score::{self, Aside};
use store::survey::Survey;

use super::Look;
use super::against::{Against, Slices};
use super::invited::Invited;
use super::scored::Scored;
use crate::clock::day;
use crate::web::fault::Fault;
use crate::web::lens::values;

/// How many comments stand on the page.
const COMMENTS: i64 = 4;

/// What the store says.
pub struct Found {
    /// The scores.
    pub scored: Scored,
    /// What they are compared with, and how much of that is among them; `None` for the period before, which is in
    /// `scored`, and where there is nothing.
    pub other: Option<(Histogram, u64)>,
    /// What became of those who were asked by invitations.
    pub invited: Option<Invited>,
    /// What is not among them.
    pub aside: Aside,
    /// By what they are broken down, if by anything.
    pub by: Option<Broken>,
    /// The facts with their values.
    pub values: Vec<(Fact, Vec<String>)>,
    /// The workspace's own properties that there are.
    pub properties: Vec<String>,
    /// What its versions asked, the newest first: answers to a question that is not asked any more stay.
    pub ever: Vec<Questionnaire>,
    /// What was answered to further questions, but for words.
    pub further: Vec<Counted>,
    /// The latest comments.
    pub latest: Vec<Row>,
    /// How many there are.
    pub comments: i64,
    /// When the latest response of all was given.
    pub last_at: Option<i64>,
    /// New versions: their number and first day.
    pub versions: Vec<(i64, i64)>,
    /// The numbers of all versions.
    pub numbers: Vec<i64>,
}

/// The scores by the values of one fact.
pub struct Broken {
    /// The fact.
    pub fact: Fact,
    /// In the period.
    pub now: Vec<(Option<String>, Histogram)>,
    /// In the period before, or in what else they are compared with.
    pub before: Vec<(Option<String>, Histogram)>,
    /// In both.
    pub shared: Vec<(Option<String>, Histogram)>,
}

impl Found {
    /// Asks the store.
    pub async fn find(
        read: &mut Read,
        survey: &Survey,
        look: &Look,
        zone: &TimeZone,
        now: i64,
    ) -> Result<Found, Fault> {
        let period = look.lens.period;
        let filter = comments(survey, look);
        let values = values(read, survey.workspace, Some(survey.id)).await?;
        let versions = store::survey::versions(read, survey.workspace, survey.id).await?;
        let ever = crate::survey::ever_asked(read, survey).await?;
        let names: Vec<String> = counted(&ever).into_iter().map(|(name, _)| name).take(500).collect();
        let all = Filter { comment: None, ..filter.clone() };
        let further = store::answer::counts(read, &all, &names).await?;
        let activity = store::survey::activity(read, survey.workspace).await?;
        Ok(Found {
            scored: Scored::find(read, survey, &look.lens).await?,
            other: other(read, survey, look).await?,
            invited: Invited::find(read, survey, &look.lens, zone, now).await?,
            aside: score::aside(read, &look.lens.slice(survey, period.first, period.last)).await?,
            by: Broken::find(read, survey, look, &values).await?,
            properties: score::properties(read, survey.workspace, survey.id).await?,
            ever,
            further,
            latest: store::response::list(read, &filter, None, COMMENTS).await?,
            comments: store::response::count(read, &filter).await?.0,
            last_at: activity.iter().find(|one| one.survey == survey.id).and_then(|one| one.last_at),
            // Before the first version there was no other whose line could be broken.
            versions: versions.iter().skip(1).map(|one| (one.version, day(one.published_at, zone))).collect(),
            numbers: versions.iter().map(|one| one.version).collect(),
            values,
        })
    }
}

impl Broken {
    async fn find(
        read: &mut Read,
        survey: &Survey,
        look: &Look,
        values: &[(Fact, Vec<String>)],
    ) -> Result<Option<Broken>, Fault> {
        let Some(fact) = look.by.or_else(|| usual(look, values)) else { return Ok(None) };
        let lens = &look.lens;
        let now = lens.slice(survey, lens.period.first, lens.period.last);
        let pool = |scores| lens.reader.pool(fact, scores);
        let now = pool(score::by_fact(read, &now, fact, survey.scale).await?);
        let slices = look.against.slices(lens, survey);
        let (other, both) = slices.map_or((None, None), |Slices { other, shared }| (Some(other), shared));
        let mut broken = Broken { fact, now, before: Vec::new(), shared: Vec::new() };
        if let Some(other) = other {
            broken.before = pool(score::by_fact(read, &other, fact, survey.scale).await?);
        }
        if let Some(both) = both {
            broken.shared = pool(score::by_fact(read, &both, fact, survey.scale).await?);
        }
        Ok(Some(broken))
    }
}

/// What the scores are compared with, unless that is the period before.
async fn other(read: &mut Read, survey: &Survey, look: &Look) -> Result<Option<(Histogram, u64)>, Fault> {
    if look.against == Against::Before {
        return Ok(None);
    }
    let Some(slices) = look.against.slices(&look.lens, survey) else { return Ok(None) };
    let counted = score::histogram(read, &slices.other, survey.scale).await?;
    let shared = match slices.shared {
        Some(shared) => score::histogram(read, &shared, survey.scale).await?.n(),
        None => 0,
    };
    Ok(Some((counted, shared)))
}

/// The first fact that has something to compare and is not narrowed to one value already.
fn usual(look: &Look, values: &[(Fact, Vec<String>)]) -> Option<Fact> {
    let open = |(fact, values): &&(Fact, Vec<String>)| values.len() > 1 && look.lens.fact(*fact).is_none();
    values.iter().find(open).map(|(fact, _)| *fact)
}

fn comments(survey: &Survey, look: &Look) -> Filter {
    Filter {
        workspace: survey.workspace,
        survey: Some(survey.id),
        states: vec![State::Confirmed],
        from_day: look.lens.period.first,
        to_day: Some(look.lens.period.last),
        comment: Some(true),
        facts: look.lens.facts.clone(),
        which: look.lens.which(std::slice::from_ref(survey)),
        ..Filter::default()
    }
}
