//! Everything that a survey's page asks of the store, in one place: what it costs can be read here.

use feedback::Histogram;
use jiff::tz::TimeZone;
use store::Read;
use store::response::{Fact, Filter, Row, State};
use store::score::{self, Aside};
use store::survey::Survey;

use super::Look;
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
    /// What is not among them.
    pub aside: Aside,
    /// By what they are broken down, if by anything.
    pub by: Option<Broken>,
    /// The facts with their values.
    pub values: Vec<(Fact, Vec<String>)>,
    /// The latest comments.
    pub latest: Vec<Row>,
    /// How many there are.
    pub comments: i64,
    /// When the latest response of all was given.
    pub last_at: Option<i64>,
    /// New versions: their number and first day.
    pub versions: Vec<(i64, i64)>,
}

/// The scores by the values of one fact.
pub struct Broken {
    /// The fact.
    pub fact: Fact,
    /// In the period.
    pub now: Vec<(Option<String>, Histogram)>,
    /// In the period before.
    pub before: Vec<(Option<String>, Histogram)>,
}

impl Found {
    /// Asks the store.
    pub async fn find(read: &mut Read, survey: &Survey, look: &Look, zone: &TimeZone) -> Result<Found, Fault> {
        let period = look.lens.period;
        let filter = comments(survey, look);
        let values = values(read, survey.workspace, Some(survey.id)).await?;
        let versions = store::survey::versions(read, survey.workspace, survey.id).await?;
        let activity = store::survey::activity(read, survey.workspace).await?;
        Ok(Found {
            scored: Scored::find(read, survey, &look.lens).await?,
            aside: score::aside(read, &look.lens.slice(survey, period.first, period.last)).await?,
            by: Broken::find(read, survey, look, &values).await?,
            latest: store::response::list(read, &filter, None, COMMENTS).await?,
            comments: store::response::count(read, &filter).await?.0,
            last_at: activity.iter().find(|one| one.survey == survey.id).and_then(|one| one.last_at),
            // Before the first version there was no other whose line could be broken.
            versions: versions.iter().skip(1).map(|one| (one.version, day(one.published_at, zone))).collect(),
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
        let now = score::by_fact(read, &now, fact, survey.scale).await?;
        let before = match lens.period.before() {
            Some(before) => {
                let before = lens.slice(survey, before.first, before.last);
                score::by_fact(read, &before, fact, survey.scale).await?
            }
            None => Vec::new(),
        };
        Ok(Some(Broken { fact, now, before }))
    }
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
