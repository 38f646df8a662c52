//! The feed of responses, a page at a time, by key: no page costs more than the one before, and none repeats or skips a
//! response while new ones arrive.

use std::collections::HashMap;

use axum::Json;
use axum::extract::State;
use feedback::{Band, Scale};
use serde::{Deserialize, Serialize};
use store::Read;
use store::filter::Which;
use store::response::{Fact, Filter, Position, State as Standing};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use super::{Given, Shown, by_name};
use crate::app::App;
use crate::web::api::ask::{self, Beside, Both};
use crate::web::api::key::Reader;
use crate::web::api::{cursor, surveys};
use crate::web::problem::Problem;

/// How many responses a page has, unless told otherwise.
const PAGE: i64 = 50;

/// And at most.
const LARGEST_PAGE: i64 = 200;

/// The best score of any scale.
const BEST: u8 = 10;

/// Which responses.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::web::api) struct Wanted {
    /// Of this survey.
    #[param(example = 1)]
    survey: Option<i64>,
    /// In this state; several with commas between them.
    #[param(example = "confirmed,provisional")]
    state: Option<String>,
    /// Given on or after this day of the workspace's calendar.
    #[param(format = Date, example = "2026-11-01")]
    from: Option<String>,
    /// Given on or before this day of the workspace's calendar.
    #[param(format = Date, example = "2026-11-30")]
    to: Option<String>,
    /// In this band: `promoter`, `passive` or `detractor`. Needs `survey`, because the scale draws the bands.
    #[param(example = "detractor")]
    band: Option<String>,
    /// With this score or a better one.
    #[param(example = 0, maximum = 10)]
    score_from: Option<u8>,
    /// With this score or a worse one.
    #[param(example = 6, maximum = 10)]
    score_to: Option<u8>,
    /// From this place.
    place: Option<String>,
    /// In this language. Empty, as for every fact: where it is not known.
    language: Option<String>,
    /// About this team.
    team: Option<String>,
    /// About this agent.
    agent: Option<String>,
    /// About this product.
    product: Option<String>,
    /// From this country.
    country: Option<String>,
    /// For this company.
    account: Option<String>,
    /// In the filter language, such as `band = detractor and country in (SI, HR) and comment ~ "dostava"`.
    #[param(example = "score <= 6 and place != mail")]
    filter: Option<String>,
    /// With a comment, or without one.
    has_comment: Option<bool>,
}

/// Which page of them.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(in crate::web::api) struct Turned {
    /// How many.
    #[param(example = 50, minimum = 1, maximum = 200, default = 50)]
    limit: Option<i64>,
    /// `next` of the page before.
    next: Option<String>,
}

/// A page of responses.
#[derive(Serialize, ToSchema)]
pub(in crate::web::api) struct Page {
    /// Newest first.
    responses: Vec<Shown<'static>>,
    /// What to send as `next` for the page after this one; null where this is the last.
    #[schema(example = "AAABnaWo5gABndvAs1h6nqTH2n3R8Q0C")]
    next: Option<String>,
}

impl Wanted {
    pub(super) async fn filter(&self, read: &mut Read, workspace: i64) -> Result<Filter, Problem> {
        let (from_day, to_day) = ask::days(self.from.as_deref(), self.to.as_deref())?;
        let mut filter = Filter {
            workspace,
            survey: self.survey,
            states: self.states()?,
            from_day,
            to_day,
            scores: self.scores()?,
            comment: self.has_comment,
            facts: ask::facts([
                (Fact::Place, &self.place),
                (Fact::Language, &self.language),
                (Fact::Team, &self.team),
                (Fact::Agent, &self.agent),
                (Fact::Product, &self.product),
                (Fact::Country, &self.country),
                (Fact::Account, &self.account),
            ]),
            which: self.which(read, workspace).await?,
            ..Filter::default()
        };
        let Some(survey) = self.survey else {
            let fine = self.band.is_none();
            return fine.then_some(filter).ok_or_else(|| Problem::bad_query("`band` needs `survey`."));
        };
        let found = store::survey::find(read, workspace, survey).await?.ok_or_else(|| surveys::absent(survey))?;
        if let Some(band) = &self.band {
            let unknown = || Problem::bad_query("`band` must be one of promoter, passive, detractor.");
            let band = Band::from_key(band).ok_or_else(unknown)?;
            let (low, high) = filter.scores.unwrap_or((found.scale.min(), found.scale.max()));
            filter.scores = Some(within(found.scale, band, low, high));
        }
        Ok(filter)
    }

    async fn which(&self, read: &mut Read, workspace: i64) -> Result<Which, Problem> {
        let filter = ask::filter(read, workspace, self.filter.as_deref()).await?;
        if filter.is_everything() {
            return Ok(Which::default());
        }
        let surveys = store::survey::list(read, workspace).await?;
        Ok(Which { filter, scales: surveys.iter().map(|survey| (survey.id, survey.scale)).collect() })
    }

    fn states(&self) -> Result<Vec<Standing>, Problem> {
        let Some(states) = &self.state else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for key in states.split(',') {
            let known = Standing::ALL.map(Standing::key).join(", ");
            let unknown = || Problem::bad_query(format!("`state` must be one of {known}."));
            let state = Standing::from_key(key).ok_or_else(unknown)?;
            if !found.contains(&state) {
                found.push(state);
            }
        }
        Ok(found)
    }

    fn scores(&self) -> Result<Option<(u8, u8)>, Problem> {
        if self.score_from.max(self.score_to).is_some_and(|score| score > BEST) {
            return Err(Problem::bad_query(format!("`score_from` and `score_to` must be from 0 to {BEST}.")));
        }
        let asked = self.score_from.is_some() || self.score_to.is_some();
        Ok(asked.then(|| (self.score_from.unwrap_or(0), self.score_to.unwrap_or(BEST))))
    }
}

impl Beside for Turned {
    const NAMES: &'static [&'static str] = &["limit", "next"];
}

impl Turned {
    pub(in crate::web::api) fn limit(&self) -> Result<i64, Problem> {
        let limit = self.limit.unwrap_or(PAGE);
        let fits = (1..=LARGEST_PAGE).contains(&limit);
        fits.then_some(limit).ok_or_else(|| Problem::bad_query(format!("`limit` must be from 1 to {LARGEST_PAGE}.")))
    }

    pub(in crate::web::api) fn before(&self) -> Result<Option<Position>, Problem> {
        let Some(word) = &self.next else { return Ok(None) };
        let position = cursor::read(word);
        position.map(Some).ok_or_else(|| Problem::bad_query("`next` is not what a page before this one said."))
    }
}

/// The scores of a band between two scores. Bands are without gaps; an empty one is a range that nothing is in.
fn within(scale: Scale, band: Band, low: u8, high: u8) -> (u8, u8) {
    let in_band = |value: &u8| scale.score(i64::from(*value)).is_ok_and(|score| scale.band(score) == band);
    let mut values = scale.values().filter(in_band).filter(|value| (low..=high).contains(value));
    let first = values.next();
    first.map_or((1, 0), |first| (first, values.next_back().unwrap_or(first)))
}

/// Responses, newest first.
///
/// Needs a key of scope `read` or `all`. A page ends with the word `next`; send it with the same filters to go on.
/// Responses that arrive meanwhile are newer than the first page and are neither skipped nor shown twice.
#[utoipa::path(get, path = "/responses", tag = "responses", operation_id = "list_responses",
    params(Wanted, Turned),
    responses(
        (status = 200, description = "A page of them.", body = Page),
        (status = 404, description = "There is no such survey in this workspace."),
    ))]
pub(in crate::web::api) async fn list(
    State(app): State<App>,
    reader: Reader,
    Both(wanted, turned): Both<Wanted, Turned>,
) -> Result<Json<Page>, Problem> {
    let workspace = reader.key.workspace;
    let (limit, before) = (turned.limit()?, turned.before()?);
    let mut read = app.store.read().await?;
    let filter = wanted.filter(&mut read, workspace).await?;
    // One more than is shown tells whether there is a page after this one.
    let mut rows = store::response::list(&mut read, &filter, before, limit + 1).await?;
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > size;
    rows.truncate(size);
    let last = rows.last().map(|row| Position { at: row.at, id: row.id });
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut properties: HashMap<Uuid, Vec<(String, Given)>> = HashMap::new();
    for (id, key, value) in store::response::properties_of(&mut read, workspace, &ids).await? {
        properties.entry(id).or_default().push((key, value.into()));
    }
    let mut marks = store::mark::of(&mut read, workspace, &ids).await?;
    let mut answers = store::answer::list_of(&mut read, workspace, &ids).await?;
    let shown = rows.into_iter().map(|row| {
        let properties = properties.remove(&row.id).unwrap_or_default();
        let properties = properties.into_iter().map(|(key, value)| (key.into(), value)).collect();
        let marks = marks.remove(&row.id).unwrap_or_default();
        let answers = by_name(answers.remove(&row.id).unwrap_or_default());
        Shown { properties, answers, ..Shown::from(row) }.marked(marks)
    });
    Ok(Json(Page { responses: shown.collect(), next: last.filter(|_| more).map(cursor::write) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_a_range_of_scores() {
        assert_eq!(within(Scale::Nps, Band::Detractor, 0, 10), (0, 6));
        assert_eq!(within(Scale::Nps, Band::Promoter, 0, 9), (9, 9));
        assert_eq!(within(Scale::Stars5, Band::Promoter, 1, 5), (4, 5));
        assert_eq!(within(Scale::Thumbs, Band::Passive, 1, 2), (1, 0));
        assert_eq!(within(Scale::Nps, Band::Promoter, 0, 6), (1, 0));
    }
}
